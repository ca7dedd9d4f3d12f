//! Migrations that rebuild a filled table on SQLite, as some change of a column will have to one day.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel::{RunQueryDsl, sql_query};

use super::apply::{down_of, up, up_of};
use super::{ALL, Migration, Script};
use crate::db::connection::DbConn;
use crate::db::error::Error;
use crate::db::{objects, sqlite_file};

const PATIENCE: Duration = Duration::from_secs(5);

#[derive(diesel::QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn lines(conn: &mut DbConn, query: &str) -> Vec<String> {
    let lines: Vec<Line> = sql_query(query).load(conn).unwrap();
    lines.into_iter().map(|row| row.line).collect()
}

/// A migrated database with a row in every table on the way from a user to what an agent did.
fn filled() -> DbConn {
    let mut conn = DbConn::Sqlite(sqlite_file::in_memory(PATIENCE).unwrap());
    up(&mut conn, None, "tester", PATIENCE).unwrap();
    conn.batch_execute(
        "INSERT INTO users (username) VALUES ('ada'), ('grace');
         INSERT INTO projects (user_id, name) SELECT id, 'etl' FROM users;
         INSERT INTO agents (name) VALUES ('w1');
         INSERT INTO scheduled_tasks (user_id, project_id, name, skill_name) SELECT user_id, id, 'load', 'shell' FROM projects;
         INSERT INTO execution_results (task_id, agent_id) SELECT t.id, a.id FROM scheduled_tasks AS t, agents AS a;",
    )
    .unwrap();
    conn
}

const CHILDREN: &str = "SELECT 'project ' || id AS line FROM projects UNION ALL SELECT 'task ' || id FROM scheduled_tasks \
     UNION ALL SELECT 'execution ' || id || agent_id FROM execution_results ORDER BY 1";

/// The migrations of the program and one more.
fn list_with(up: String) -> Vec<Migration> {
    let script = Script { up: Box::leak(up.into_boxed_str()), down: "SELECT 1;" };
    [ALL, &[Migration { folder: "2999-01-01-000001_rebuild", sqlite: script, postgres: script }]].concat()
}

/// SQLite's way to change what ALTER TABLE can't: a new table takes the old one's rows and its place.
fn rebuild(conn: &mut DbConn, table: &str) -> String {
    let text = |conn: &mut DbConn, filter: &str| {
        lines(conn, &format!("SELECT sql || ';' AS line FROM sqlite_schema WHERE sql IS NOT NULL AND {filter}"))
            .join("\n")
    };
    let create = text(conn, &format!("type = 'table' AND name = '{table}'")).replacen(table, "rebuilt", 1);
    let hanging = text(conn, &format!("type IN ('index', 'trigger') AND tbl_name = '{table}'"));
    let views = text(conn, "type = 'view'");
    let columns = format!("SELECT name AS line FROM pragma_table_info('{table}')");
    let columns = lines(conn, &columns).join(", ");
    format!(
        "DROP VIEW active_tasks; DROP VIEW execution_stats; DROP VIEW agent_utilization;
         {create}
         INSERT INTO rebuilt ({columns}) SELECT {columns} FROM {table};
         DROP TABLE {table};
         ALTER TABLE rebuilt RENAME TO {table};
         {hanging}
         {views}"
    )
}

#[test]
fn a_rebuilt_parent_loses_no_child_and_the_schema_is_what_it_was() {
    for table in ["users", "agents"] {
        let mut conn = filled();
        let (children, before) = (lines(&mut conn, CHILDREN), objects(&mut conn).unwrap());
        assert_eq!(children.len(), 6);
        let list = list_with(rebuild(&mut conn, table));
        assert_eq!(up_of(&mut conn, &list, None, "tester", PATIENCE).unwrap(), ["29990101000001"]);
        assert_eq!(lines(&mut conn, CHILDREN), children, "{table}");
        assert_eq!(objects(&mut conn).unwrap(), before, "{table}");
        // What was off while it was rebuilt is on again.
        let refused = conn.batch_execute("DELETE FROM users").unwrap_err().to_string();
        assert!(refused.contains("FOREIGN KEY"), "{refused}");
        assert_eq!(down_of(&mut conn, &list, 1, PATIENCE).unwrap(), ["29990101000001"]);
        assert_eq!(lines(&mut conn, CHILDREN), children, "{table}");
    }
}

#[test]
fn a_migration_that_leaves_an_orphan_is_taken_back_whole() {
    let mut conn = filled();
    let before = (lines(&mut conn, CHILDREN), objects(&mut conn).unwrap());
    let list = list_with("CREATE TABLE more (id INTEGER); DELETE FROM users WHERE username = 'ada';".to_owned());
    let migrated = up_of(&mut conn, &list, None, "tester", PATIENCE);
    assert!(matches!(migrated, Err(Error::ForeignKey(_))), "{migrated:?}");
    assert_eq!((lines(&mut conn, CHILDREN), objects(&mut conn).unwrap()), before);
    assert_eq!(lines(&mut conn, "SELECT username AS line FROM users ORDER BY 1"), ["ada", "grace"]);
}
