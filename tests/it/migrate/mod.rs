//! `provost migrate`, and databases that aren't there yet.

mod check;
mod down;
mod filled;
mod implicit;
mod in_use;
mod killed;
mod repair;
mod runners;
mod unexplained;
mod up;
mod verify;

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::Database;

/// The folder of a migration for this engine; of all of them without a name.
fn folder(db: &Database, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(db.by_engine("sqlite", "postgres")).join(name)
}

/// The text of the newest migration's `up.sql` for this engine.
fn newest_up_sql(db: &Database) -> Vec<u8> {
    let newest = fs::read_dir(folder(db, "")).unwrap().map(|entry| entry.unwrap().path()).max().unwrap();
    fs::read(newest.join("up.sql")).unwrap()
}

/// Everything that a schema is made of, types and functions included, a line each.
fn schema(db: &Database) -> Vec<String> {
    let query = if db.is_postgres() {
        "SELECT 'relation ' || c.relkind::text || ' ' || c.relname FROM pg_class AS c WHERE c.relnamespace = 'public'::regnamespace
         UNION ALL SELECT 'type ' || t.typtype::text || ' ' || t.typname FROM pg_type AS t WHERE t.typnamespace = 'public'::regnamespace
         UNION ALL SELECT 'function ' || p.oid::regprocedure::text FROM pg_proc AS p WHERE p.pronamespace = 'public'::regnamespace
         UNION ALL SELECT 'trigger ' || g.tgname FROM pg_trigger AS g WHERE NOT g.tgisinternal
         UNION ALL SELECT 'event trigger ' || e.evtname FROM pg_event_trigger AS e
         UNION ALL SELECT 'constraint ' || n.conname FROM pg_constraint AS n WHERE n.connamespace = 'public'::regnamespace
         UNION ALL SELECT 'schema ' || s.nspname FROM pg_namespace AS s
         UNION ALL SELECT 'extension ' || x.extname FROM pg_extension AS x
         UNION ALL SELECT 'text search ' || cfgname FROM pg_ts_config
         ORDER BY 1"
    } else {
        "SELECT type || ' ' || name FROM sqlite_schema ORDER BY 1"
    };
    db.sql(query).into_iter().map(|mut row| row.remove(0).unwrap()).collect()
}
