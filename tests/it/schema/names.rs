//! Constraints, indexes and triggers have the same names on both engines: an error names them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::support::Database;
use regex::Regex;

fn names(db: &Database, query: &str) -> BTreeSet<String> {
    db.sql(query).into_iter().map(|mut row| row.remove(0).unwrap()).collect()
}

/// The named constraints in SQLite's tables; no pragma tells them.
fn constraints_of_sqlite(db: &Database) -> BTreeSet<String> {
    static NAMED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"CONSTRAINT (\w+)").unwrap());
    let texts = names(db, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL");
    texts.iter().flat_map(|text| NAMED.captures_iter(text).map(|found| found[1].to_owned())).collect()
}

/// Asserts that the two engines have the same names, but for those that one alone needs.
#[track_caller]
fn assert_same(sqlite: &BTreeSet<String>, postgres: &BTreeSet<String>, own: [&BTreeSet<String>; 2]) {
    let only = |a: &BTreeSet<String>, b: &BTreeSet<String>, own: &BTreeSet<String>| -> Vec<String> {
        a.difference(b).filter(|name| !own.contains(*name)).cloned().collect()
    };
    let differ = (only(sqlite, postgres, own[0]), only(postgres, sqlite, own[1]));
    assert_eq!(differ, (vec![], vec![]), "only SQLite, only PostgreSQL");
}

#[test]
fn constraints_have_the_same_names() {
    let sqlite = Database::sqlite();
    let Some(postgres) = Database::postgres() else { return };
    let of_postgres = names(
        &postgres,
        "SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 't'
         AND conrelid <> '__diesel_schema_migrations'::regclass",
    );
    // What PostgreSQL's types keep by themselves; and the rowid that names a full-text entry.
    let mut own = names(
        &postgres,
        "SELECT c.relname || '_' || a.attname || '_check' FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
         AND a.atttypid NOT IN ('text'::regtype, 'timestamptz'::regtype)",
    );
    own.extend(["projects", "scheduled_tasks", "execution_results"].map(|table| format!("{table}_search_key_pkey")));
    assert_same(&constraints_of_sqlite(&sqlite), &of_postgres, [&own, &BTreeSet::new()]);
}

#[test]
fn indexes_have_the_same_names() {
    let sqlite = Database::sqlite();
    let Some(postgres) = Database::postgres() else { return };
    let of_sqlite = names(&sqlite, "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
    let of_postgres = names(
        &postgres,
        "SELECT c.relname FROM pg_class AS c WHERE c.relkind = 'i' AND c.relnamespace = 'public'::regnamespace
         AND NOT EXISTS (SELECT 1 FROM pg_constraint AS n WHERE n.conindid = c.oid)",
    );
    // SQLite has no index into JSON, and its full-text index is a table.
    let own = names(
        &postgres,
        "SELECT c.relname FROM pg_class AS c JOIN pg_am AS m ON m.oid = c.relam WHERE m.amname = 'gin'",
    );
    assert_same(&of_sqlite, &of_postgres, [&BTreeSet::new(), &own]);
}

#[test]
fn every_foreign_key_has_an_index_that_begins_with_it() {
    let db = Database::sqlite();
    let keys = db.sql(
        "SELECT s.name, k.\"from\" FROM sqlite_schema AS s JOIN pragma_foreign_key_list(s.name) AS k WHERE s.type = 'table'",
    );
    assert!(keys.len() >= 5, "{keys:?}");
    for key in keys {
        let [table, column] = key.try_into().unwrap();
        let (table, column) = (table.unwrap(), column.unwrap());
        let found = format!(
            "SELECT count(*) FROM pragma_index_list('{table}') AS l JOIN pragma_index_info(l.name) AS i \
             WHERE i.seqno = 0 AND i.name = '{column}' AND l.partial = 0"
        );
        assert_ne!(db.value(&found), "0", "{table}.{column}");
    }
}
