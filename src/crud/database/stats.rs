//! How large the database is, what of that each table takes, and how fast it grows.

use std::collections::HashMap;

use chrono::TimeDelta;
use diesel::pg::PgConnection;
use diesel::sql_types::{Array, BigInt, Bool, Nullable, Text};
use diesel::sqlite::SqliteConnection;
use diesel::{RunQueryDsl, sql_query};

use super::TABLES;
use crate::crud::Error;
use crate::db::{self, DbConn};
use crate::sql_types::{Instant, sql as types};

/// What something takes, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measure {
    /// The rows, with what is stored beside them.
    pub bytes: i64,
    /// Its indexes, those of the search included.
    pub index_bytes: i64,
    /// How much of both holds nothing, or nothing any more. On SQLite it is known; on PostgreSQL it is an estimate, by the share
    /// of dead rows that the server counts.
    pub free_bytes: i64,
}

/// A table, or the whole database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stats {
    /// The table; none for the whole database.
    pub table: Option<&'static str>,
    /// How many rows.
    pub rows: i64,
    /// What it takes; none when the engine does not tell.
    pub measure: Option<Measure>,
    /// When the oldest row was made.
    pub oldest_at: Option<Instant>,
    /// When the newest was.
    pub newest_at: Option<Instant>,
    /// How many rows were made in the last day.
    pub last_day: i64,
    /// In the last seven days.
    pub last_7_days: i64,
    /// In the last thirty days.
    pub last_30_days: i64,
}

/// Counts and measures every table, and then the whole. Every row of every table is counted.
///
/// # Errors
/// When the database can't be asked.
pub fn stats(conn: &mut DbConn) -> Result<Vec<Stats>, Error> {
    let now = db::now(conn)?;
    let (measures, whole) = match conn {
        DbConn::Postgres(inner) => postgres(inner)?,
        DbConn::Sqlite(inner) => sqlite(inner)?,
    };
    let mut all = Vec::with_capacity(TABLES.len() + 1);
    for (table, made_at) in TABLES {
        all.push(Stats { measure: measures.get(table).copied(), ..count(conn, table, made_at, now)? });
    }
    let sum = |field: fn(&Stats) -> i64| all.iter().map(field).sum();
    let database = Stats {
        table: None,
        rows: sum(|stats| stats.rows),
        measure: Some(whole),
        oldest_at: all.iter().filter_map(|stats| stats.oldest_at).min(),
        newest_at: all.iter().filter_map(|stats| stats.newest_at).max(),
        last_day: sum(|stats| stats.last_day),
        last_7_days: sum(|stats| stats.last_7_days),
        last_30_days: sum(|stats| stats.last_30_days),
    };
    all.push(database);
    Ok(all)
}

#[derive(diesel::QueryableByName)]
struct Counted {
    #[diesel(sql_type = BigInt)]
    row_count: i64,
    #[diesel(sql_type = Nullable<types::Instant>)]
    oldest_at: Option<Instant>,
    #[diesel(sql_type = Nullable<types::Instant>)]
    newest_at: Option<Instant>,
    #[diesel(sql_type = BigInt)]
    last_day: i64,
    #[diesel(sql_type = BigInt)]
    last_7_days: i64,
    #[diesel(sql_type = BigInt)]
    last_30_days: i64,
}

fn count(conn: &mut DbConn, table: &'static str, made_at: Option<&str>, now: Instant) -> Result<Stats, Error> {
    // Where nothing tells when a row was made, none is the oldest and none is recent.
    let made_at = made_at.unwrap_or(match conn {
        DbConn::Postgres(_) => "NULL::timestamptz",
        DbConn::Sqlite(_) => "NULL",
    });
    let [day, week, month] = match conn {
        DbConn::Postgres(_) => ["$1", "$2", "$3"],
        DbConn::Sqlite(_) => ["?1", "?2", "?3"],
    };
    let since = |days| now.plus(-TimeDelta::days(days)).unwrap_or(Instant::MIN);
    let query = format!(
        "SELECT count(*) AS row_count, min({made_at}) AS oldest_at, max({made_at}) AS newest_at, \
                count(*) FILTER (WHERE {made_at} > {day}) AS last_day, \
                count(*) FILTER (WHERE {made_at} > {week}) AS last_7_days, \
                count(*) FILTER (WHERE {made_at} > {month}) AS last_30_days \
         FROM {table}"
    );
    let counted: Counted = sql_query(query)
        .bind::<types::Instant, _>(since(1))
        .bind::<types::Instant, _>(since(7))
        .bind::<types::Instant, _>(since(30))
        .get_result(conn)?;
    let Counted { row_count, oldest_at, newest_at, last_day, last_7_days, last_30_days } = counted;
    Ok(Stats {
        table: Some(table),
        rows: row_count,
        measure: None,
        oldest_at,
        newest_at,
        last_day,
        last_7_days,
        last_30_days,
    })
}

/// What each table takes, and the whole.
type Measured = (HashMap<&'static str, Measure>, Measure);

#[derive(diesel::QueryableByName)]
struct Part {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Bool)]
    is_index: bool,
    #[diesel(sql_type = BigInt)]
    bytes: i64,
    #[diesel(sql_type = BigInt)]
    free_bytes: i64,
}

#[derive(diesel::QueryableByName)]
struct Size {
    #[diesel(sql_type = BigInt)]
    bytes: i64,
    #[diesel(sql_type = BigInt)]
    free_bytes: i64,
}

fn postgres(conn: &mut PgConnection) -> Result<Measured, Error> {
    let parts: Vec<Part> = sql_query(
        "WITH tables AS ( \
             SELECT c.oid, c.relname::text AS table_name, \
                 coalesce(s.n_dead_tup::numeric / nullif(s.n_live_tup + s.n_dead_tup, 0), 0) AS dead \
             FROM pg_class AS c \
             INNER JOIN pg_namespace AS n ON n.oid = c.relnamespace \
             LEFT JOIN pg_stat_all_tables AS s ON s.relid = c.oid \
             WHERE n.nspname = current_schema() AND c.relname = ANY ($1) AND c.relkind = 'r' \
         ) \
         SELECT table_name, false AS is_index, pg_table_size(oid) AS bytes, (pg_table_size(oid) * dead)::bigint AS free_bytes \
         FROM tables \
         UNION ALL \
         SELECT table_name, true, pg_indexes_size(oid), (pg_indexes_size(oid) * dead)::bigint FROM tables",
    )
    .bind::<Array<Text>, _>(TABLES.iter().map(|(table, _)| *table).collect::<Vec<_>>())
    .load(conn)?;
    let measures = gather(parts);
    let size: Size =
        sql_query("SELECT pg_database_size(current_database()) AS bytes, 0::bigint AS free_bytes").get_result(conn)?;
    Ok((measures.clone(), whole(&measures, &size)))
}

fn sqlite(conn: &mut SqliteConnection) -> Result<Measured, Error> {
    // What is in a search index belongs to the table that is searched: it is named so.
    const PARTS: &str = "SELECT CASE WHEN instr(tbl_name, '_search') > 0 THEN substr(tbl_name, 1, instr(tbl_name, '_search') - 1) \
                ELSE tbl_name END AS table_name, \
            object.type = 'index' OR instr(tbl_name, '_search') > 0 AS is_index, \
            sum(dbstat.pgsize) AS bytes, sum(dbstat.unused) AS free_bytes \
         FROM dbstat INNER JOIN sqlite_schema AS object ON object.name = dbstat.name \
         WHERE dbstat.aggregate = TRUE GROUP BY 1, 2";
    // A library of the machine's may have been built without it.
    let has_parts: Size =
        sql_query("SELECT count(*) AS bytes, 0 AS free_bytes FROM pragma_module_list WHERE name = 'dbstat'")
            .get_result(conn)?;
    let parts: Vec<Part> = if has_parts.bytes > 0 { sql_query(PARTS).load(conn)? } else { Vec::new() };
    let measures = gather(parts);
    let size: Size = sql_query(
        "SELECT page_count * page_size AS bytes, freelist_count * page_size AS free_bytes \
         FROM pragma_page_count, pragma_page_size, pragma_freelist_count",
    )
    .get_result(conn)?;
    Ok((measures.clone(), whole(&measures, &size)))
}

fn gather(parts: Vec<Part>) -> HashMap<&'static str, Measure> {
    let mut measures: HashMap<&'static str, Measure> = HashMap::new();
    for part in parts {
        let Some((table, _)) = TABLES.iter().find(|(table, _)| *table == part.table_name) else { continue };
        let measure = measures.entry(table).or_default();
        if part.is_index {
            measure.index_bytes += part.bytes;
        } else {
            measure.bytes += part.bytes;
        }
        measure.free_bytes += part.free_bytes;
    }
    measures
}

/// The whole: all that the engine keeps, of which the tables are a part.
fn whole(measures: &HashMap<&'static str, Measure>, size: &Size) -> Measure {
    let index_bytes: i64 = measures.values().map(|measure| measure.index_bytes).sum();
    Measure {
        bytes: size.bytes - index_bytes,
        index_bytes,
        free_bytes: size.free_bytes + measures.values().map(|measure| measure.free_bytes).sum::<i64>(),
    }
}
