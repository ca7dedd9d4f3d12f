//! The parts of a schema in SQLite's words: the texts that it keeps of each CREATE.

use std::time::Duration;

use diesel::sql_types::Text;
use diesel::sqlite::SqliteConnection;
use diesel::{RunQueryDsl, sql_query};

use super::{Object, ObjectKind, ddl};
use crate::db::connection::DbConn;
use crate::db::error::Error;
use crate::db::{migrations, sqlite_file};

#[derive(diesel::QueryableByName)]
struct Entry {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    on_table: String,
    #[diesel(sql_type = Text)]
    text: String,
}

/// What the migrations make: in memory, by running them.
///
/// # Errors
/// What SQLite says.
pub fn expected() -> Result<Vec<Object>, Error> {
    let mut conn = DbConn::Sqlite(sqlite_file::in_memory(Duration::ZERO)?);
    migrations::up(&mut conn, None, "", Duration::ZERO)?;
    super::objects(&mut conn)
}

/// What is there. What SQLite made for itself has no text, or a name of its own.
pub fn objects(conn: &mut SqliteConnection) -> Result<Vec<Object>, Error> {
    let entries: Vec<Entry> = sql_query(
        "SELECT CASE WHEN list.type = 'table' THEN 'table' WHEN list.type IS NULL OR list.type = 'view' THEN object.type \
                ELSE list.type END AS kind, \
                object.name, object.tbl_name AS on_table, object.sql AS text \
         FROM sqlite_schema AS object \
         LEFT JOIN pragma_table_list AS list ON list.schema = 'main' AND list.name = object.name \
         WHERE object.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND object.sql IS NOT NULL",
    )
    .load(conn)?;
    Ok(entries.into_iter().flat_map(parts).collect())
}

fn parts(entry: Entry) -> Vec<Object> {
    let Entry { kind, name, on_table, text } = entry;
    let whole = |kind, table| Object { kind, table, name: name.clone(), definition: ddl::on_one_line(&text) };
    match kind.as_str() {
        "index" => vec![whole(ObjectKind::Index, Some(on_table))],
        "trigger" => vec![whole(ObjectKind::Trigger, Some(on_table))],
        "view" => vec![whole(ObjectKind::View, None)],
        "virtual" => vec![whole(ObjectKind::Table, None)],
        // What a virtual table keeps its things in: its module's, and another with each version of it.
        "shadow" => vec![Object { definition: "shadow".to_owned(), ..whole(ObjectKind::Table, None) }],
        _ => table(&name, &text),
    }
}

fn table(name: &str, text: &str) -> Vec<Object> {
    let ddl::TableText { columns, constraints, options } = ddl::table(text);
    let part = |kind| {
        let table = name.to_owned();
        move |(name, definition)| Object { kind, table: Some(table.clone()), name, definition }
    };
    let mut objects = vec![Object { kind: ObjectKind::Table, table: None, name: name.to_owned(), definition: options }];
    objects.extend(columns.into_iter().map(part(ObjectKind::Column)));
    objects.extend(constraints.into_iter().map(part(ObjectKind::Constraint)));
    objects
}
