//! Whether the database is sound: what the engine finds wrong with itself, and rows that lost what they belong to.
//!
//! Whether the schema is the expected one is in `db::drift`; whether the records are those that the
//! audit trail tells is in `crud::audit`.

use diesel::pg::PgConnection;
use diesel::sql_types::{Array, BigInt, Bool, Nullable, Text};
use diesel::sqlite::SqliteConnection;
use diesel::{RunQueryDsl, sql_query};

use super::{REFERENCES, TABLES};
use crate::crud::Error;
use crate::db::{self, DbConn};

/// What kind of flaw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FlawKind {
    /// The file is damaged (SQLite).
    Damaged,
    /// An index that is not valid, such as a build that failed leaves (PostgreSQL).
    InvalidIndex,
    /// A constraint that was never checked against the rows that were there (PostgreSQL).
    Unvalidated,
    /// Rows that point at what is not there.
    Orphaned,
    /// Tasks whose counted executions are not those that there are.
    Miscounted,
}

/// Something wrong with the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// What kind.
    pub kind: FlawKind,
    /// Where: a file's part, an index, a constraint, or a column.
    pub object: String,
    /// What is so, and what to do about it where that is known.
    pub message: String,
}

/// Looks for what is wrong. Every row of every table is read.
///
/// # Errors
/// When the database can't be asked.
pub fn check(conn: &mut DbConn) -> Result<Vec<Flaw>, Error> {
    let mut flaws = match conn {
        DbConn::Postgres(inner) => unsound(inner)?,
        DbConn::Sqlite(inner) => damage(inner)?,
    };
    for (child, column, parent) in REFERENCES {
        flaws.extend(orphans(conn, child, column, parent)?);
    }
    flaws.extend(miscounted(conn)?);
    Ok(flaws)
}

/// What SQLite finds wrong with its file.
fn damage(conn: &mut SqliteConnection) -> Result<Vec<Flaw>, Error> {
    #[derive(diesel::QueryableByName)]
    struct Line {
        #[diesel(sql_type = Text)]
        line: String,
    }
    let found: Result<Vec<Line>, db::Error> =
        sql_query("SELECT integrity_check AS line FROM pragma_integrity_check").load(conn).map_err(db::Error::from);
    let lines = match found {
        Ok(lines) => lines.into_iter().map(|row| row.line).filter(|line| line != "ok").collect(),
        // So damaged that it could not be looked through to the end.
        Err(db::Error::Corrupt(message)) => vec![message],
        Err(error) => return Err(error.into()),
    };
    Ok(lines.into_iter().map(|message| Flaw { kind: FlawKind::Damaged, object: "file".to_owned(), message }).collect())
}

/// The indexes that an interrupted build left unusable, which needs no look at a row; SQLite's builds leave none.
///
/// # Errors
/// When the database can't be asked.
pub fn invalid_indexes(conn: &mut DbConn) -> Result<Vec<String>, Error> {
    let DbConn::Postgres(inner) = conn else { return Ok(Vec::new()) };
    let indexes = unsound(inner)?.into_iter().filter(|flaw| flaw.kind == FlawKind::InvalidIndex);
    Ok(indexes.filter_map(|flaw| Some(flaw.object.split_once('.')?.1.to_owned())).collect())
}

/// Indexes and constraints that PostgreSQL has and does not go by.
fn unsound(conn: &mut PgConnection) -> Result<Vec<Flaw>, Error> {
    #[derive(diesel::QueryableByName)]
    struct Unsound {
        #[diesel(sql_type = Bool)]
        is_index: bool,
        #[diesel(sql_type = Text)]
        on_table: String,
        #[diesel(sql_type = Text)]
        name: String,
    }
    let tables: Vec<&str> = TABLES.iter().map(|(table, _)| *table).collect();
    let found: Vec<Unsound> = sql_query(
        "WITH tables AS ( \
             SELECT c.oid, c.relname::text FROM pg_class AS c \
             INNER JOIN pg_namespace AS n ON n.oid = c.relnamespace \
             WHERE n.nspname = current_schema() AND c.relname = ANY ($1) \
         ) \
         SELECT true AS is_index, t.relname AS on_table, c.relname::text AS name \
         FROM pg_index AS i INNER JOIN tables AS t ON t.oid = i.indrelid INNER JOIN pg_class AS c ON c.oid = i.indexrelid \
         WHERE NOT (i.indisvalid AND i.indisready AND i.indislive) \
         UNION ALL \
         SELECT false, t.relname, c.conname::text \
         FROM pg_constraint AS c INNER JOIN tables AS t ON t.oid = c.conrelid \
         WHERE NOT c.convalidated \
         ORDER BY 1 DESC, 2, 3",
    )
    .bind::<Array<Text>, _>(tables)
    .load(conn)?;
    Ok(found
        .into_iter()
        .map(|Unsound { is_index, on_table, name }| {
            let (kind, message) = if is_index {
                (FlawKind::InvalidIndex, "the index is not valid: no query goes by it; drop it, or REINDEX it")
            } else {
                (FlawKind::Unvalidated, "the constraint was never checked against the rows; VALIDATE CONSTRAINT does")
            };
            Flaw { kind, object: format!("{on_table}.{name}"), message: message.to_owned() }
        })
        .collect())
}

/// Rows of `child` whose `column` names a row of `parent` that is not there.
fn orphans(conn: &mut DbConn, child: &str, column: &str, parent: &str) -> Result<Option<Flaw>, Error> {
    #[derive(diesel::QueryableByName)]
    struct Orphans {
        #[diesel(sql_type = BigInt)]
        orphans: i64,
        #[diesel(sql_type = Nullable<Text>)]
        first: Option<String>,
    }
    let query = format!(
        "SELECT count(*) AS orphans, min(CAST(child.id AS text)) AS first \
         FROM {child} AS child LEFT JOIN {parent} AS parent ON parent.id = child.{column} \
         WHERE child.{column} IS NOT NULL AND parent.id IS NULL"
    );
    let Orphans { orphans, first } = sql_query(query).get_result(conn)?;
    Ok(first.map(|first| Flaw {
        kind: FlawKind::Orphaned,
        object: format!("{child}.{column}"),
        message: format!("{orphans} row(s) name a row of {parent} that is not there; the first is {first}"),
    }))
}

/// Tasks of which `task_statistics` counts other executions than there are.
fn miscounted(conn: &mut DbConn) -> Result<Option<Flaw>, Error> {
    #[derive(diesel::QueryableByName)]
    struct Miscounted {
        #[diesel(sql_type = BigInt)]
        tasks: i64,
        #[diesel(sql_type = Nullable<Text>)]
        first: Option<String>,
    }
    let statuses = ["running", "success", "failed", "timeout", "cancelled", "abandoned"];
    let taken = statuses.map(|status| format!("CASE WHEN status = '{status}' THEN -1 ELSE 0 END"));
    let differ = statuses.map(|status| format!("sum({status}) <> 0"));
    let query = format!(
        "SELECT count(*) AS tasks, min(CAST(t.id AS text)) AS first FROM (\
         SELECT task_id FROM (\
         SELECT task_id, {} FROM task_statistics UNION ALL SELECT task_id, {} FROM execution_results) AS counted \
         GROUP BY task_id HAVING {}) AS differing \
         INNER JOIN scheduled_tasks AS t ON t.id = differing.task_id",
        statuses.join(", "),
        taken.join(", "),
        differ.join(" OR ")
    );
    let Miscounted { tasks, first } = sql_query(query).get_result(conn)?;
    Ok(first.map(|first| Flaw {
        kind: FlawKind::Miscounted,
        object: "task_statistics".to_owned(),
        message: format!(
            "{tasks} task(s) have other executions than are counted, so that exec stats tells wrong; the first is {first}. \
             docs/operations.md says how to count anew"
        ),
    }))
}
