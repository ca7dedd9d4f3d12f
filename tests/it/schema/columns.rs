//! One logical schema: the two engines and `src/schema.rs`, column by column.

use std::collections::BTreeMap;

use crate::support::Database;

/// A column: its logical type as `src/schema.rs` names it, `Nullable<…>` included.
type Columns = BTreeMap<(String, String), String>;

/// What only one engine has: the full-text search is made differently.
fn is_own(column: &str) -> bool {
    column.starts_with("search")
}

/// The tables and views as Diesel is told of them.
fn declared() -> Columns {
    let mut columns = Columns::new();
    let (mut table, mut renamed) = (String::new(), None);
    for line in include_str!("../../../src/schema.rs").lines().map(str::trim) {
        if let Some(name) = line.strip_prefix("#[sql_name = \"") {
            renamed = Some(name.trim_end_matches("\"]").to_owned());
        } else if let Some((name, _)) = line.split_once(" (").filter(|_| line.ends_with(") {")) {
            name.clone_into(&mut table);
        } else if let Some((name, logical)) = line.split_once(" -> ").filter(|_| line.ends_with(',')) {
            let name = renamed.take().unwrap_or_else(|| name.to_owned());
            columns.insert((table.clone(), name), logical.trim_end_matches(',').to_owned());
        }
    }
    assert!(columns.len() > 90, "src/schema.rs is not understood");
    columns
}

fn live(db: &Database, query: &str, logical: impl Fn(&str) -> String) -> Columns {
    let mut columns = Columns::new();
    for row in db.sql(query) {
        let [table, name, physical, required] = row.try_into().unwrap();
        let (table, name, logical) = (table.unwrap(), name.unwrap(), logical(&physical.unwrap()));
        let required = required.as_deref() == Some("1");
        columns.insert((table, name), if required { logical } else { format!("Nullable<{logical}>") });
    }
    columns
}

/// PostgreSQL's types by their logical names.
fn logical_of_postgres(name: &str) -> String {
    let logical = match name {
        "uuid" => "Id",
        "timestamptz" => "Instant",
        "jsonb" => "Json",
        "text" => "Text",
        "bool" => "Bool",
        "bytea" => "Binary",
        "int2" => "SmallInt",
        "int4" => "Integer",
        "int8" => "BigInt",
        "float8" => "Double",
        label => return label.split('_').map(capitalized).collect(),
    };
    logical.to_owned()
}

fn capitalized(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// How SQLite keeps a logical type.
fn physical_of_sqlite(logical: &str) -> String {
    if let Some(inner) = logical.strip_prefix("Nullable<") {
        return format!("Nullable<{}>", physical_of_sqlite(inner.trim_end_matches('>')));
    }
    match logical {
        "Bool" | "SmallInt" | "Integer" | "BigInt" => "INTEGER",
        "Double" => "REAL",
        "Binary" => "BLOB",
        _ => "TEXT",
    }
    .to_owned()
}

const POSTGRES_COLUMNS: &str = "
    SELECT c.relname, a.attname, t.typname, CASE WHEN a.attnotnull THEN '1' ELSE '0' END
    FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_type AS t ON t.oid = a.atttypid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v') AND a.attnum > 0 AND NOT a.attisdropped
      AND c.relname <> '__diesel_schema_migrations'";

const SQLITE_COLUMNS: &str = "
    SELECT s.name, c.name, c.type, c.\"notnull\" OR (c.pk AND c.type = 'INTEGER') FROM sqlite_schema AS s JOIN pragma_table_xinfo(s.name) AS c
    WHERE s.type IN ('table', 'view') AND s.name NOT LIKE 'sqlite%' AND s.name NOT LIKE '%\\_search%' ESCAPE '\\'
      AND s.name <> '__diesel_schema_migrations'";

fn only_tables(columns: Columns, views: &[String]) -> Columns {
    columns.into_iter().filter(|((table, name), _)| !views.contains(table) && !is_own(name)).collect()
}

fn views(db: &Database) -> Vec<String> {
    let query = db.by_engine(
        "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY 1",
        "SELECT viewname FROM pg_views WHERE schemaname = 'public' ORDER BY 1",
    );
    db.sql(query).into_iter().map(|mut row| row.remove(0).unwrap()).collect()
}

#[test]
fn postgresql_has_the_columns_that_diesel_is_told_of() {
    let Some(db) = Database::postgres() else { return };
    let views = views(&db);
    let live = live(&db, POSTGRES_COLUMNS, logical_of_postgres);
    assert_eq!(only_tables(live, &views), only_tables(declared(), &views));
}

#[test]
fn sqlite_has_the_columns_that_diesel_is_told_of() {
    let db = Database::sqlite();
    let views = views(&db);
    let declared = declared().into_iter().map(|(key, logical)| (key, physical_of_sqlite(&logical))).collect();
    let live = live(&db, SQLITE_COLUMNS, str::to_owned);
    assert_eq!(only_tables(live, &views), only_tables(declared, &views));
}

#[test]
fn the_views_have_the_same_columns_in_the_same_order() {
    let sqlite = Database::sqlite();
    let Some(postgres) = Database::postgres() else { return };
    assert_eq!(views(&sqlite), views(&postgres));
    assert_eq!(views(&sqlite), ["active_tasks", "agent_utilization", "execution_stats"]);
    let declared = declared();
    for view in views(&sqlite) {
        let of_sqlite = sqlite.sql(&format!("SELECT name FROM pragma_table_info('{view}') ORDER BY cid"));
        let of_postgres = postgres
            .sql(&format!("SELECT attname FROM pg_attribute WHERE attrelid = '{view}'::regclass ORDER BY attnum"));
        assert_eq!(of_sqlite, of_postgres, "{view}");
        // Whether a view's column may be null neither engine knows; its type PostgreSQL does.
        let types = live(&postgres, POSTGRES_COLUMNS, logical_of_postgres);
        for ((_, name), logical) in declared.iter().filter(|((table, _), _)| *table == view) {
            let bare = |logical: &str| logical.trim_start_matches("Nullable<").trim_end_matches('>').to_owned();
            let found = types.get(&(view.clone(), name.clone())).unwrap_or_else(|| panic!("no {view}.{name}"));
            assert_eq!(bare(found), bare(logical), "{view}.{name}");
        }
    }
}

#[test]
fn every_table_of_sqlite_is_strict() {
    let db = Database::sqlite();
    let lax = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 \
               AND name NOT LIKE 'sqlite%' AND name <> '__diesel_schema_migrations'";
    assert_eq!(db.sql(lax), Vec::<Vec<Option<String>>>::new());
}
