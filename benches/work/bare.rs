//! The plain SQL of a claim and a finish on SQLite, each statement prepared once, as the program's are.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::{Sqlite, SqliteConnection};
use provost::db::DbConn;
use provost::sql_types::Id;

use crate::support::fill::{self, Kind};

/// A statement of one text for ever, its values bound as texts in the order of the question marks.
struct Plain<'a, T> {
    text: &'static str,
    binds: Vec<&'a str>,
    row: std::marker::PhantomData<T>,
}

fn plain<'a, T>(text: &'static str, binds: &[&'a str]) -> Plain<'a, T> {
    Plain { text, binds: binds.to_vec(), row: std::marker::PhantomData }
}

impl<T> QueryFragment<Sqlite> for Plain<'_, T> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        let mut pieces = self.text.split('?');
        out.push_sql(pieces.next().unwrap_or_default());
        for (piece, bind) in pieces.zip(&self.binds) {
            out.push_bind_param::<Text, _>(bind)?;
            out.push_sql(piece);
        }
        Ok(())
    }
}

impl<T> QueryId for Plain<'_, T> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<T> Query for Plain<'_, T> {
    type SqlType = T;
}

impl<T> RunQueryDsl<SqliteConnection> for Plain<'_, T> {}

/// A task that was taken: id, name, slot and version.
type Taken = (String, String, String, i64);

/// One worker, until it had so many tasks.
pub fn work(conn: &mut DbConn, count: u32, tasks: usize) {
    let DbConn::Sqlite(conn) = conn else { unreachable!("for SQLite alone") };
    let mut done = 0;
    while done < tasks {
        conn.batch_execute("BEGIN IMMEDIATE").unwrap();
        let claimed = claim(conn, count);
        conn.batch_execute("COMMIT").unwrap();
        for (task, execution) in &claimed {
            conn.batch_execute("BEGIN IMMEDIATE").unwrap();
            finish(conn, task, execution);
            conn.batch_execute("COMMIT").unwrap();
        }
        done += claimed.len();
    }
}

fn claim(conn: &mut SqliteConnection, count: u32) -> Vec<(Taken, String)> {
    let now: String = plain::<(Text,)>("SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now') || '.000000Z'", &[])
        .get_result::<(String,)>(conn)
        .unwrap()
        .0;
    let tasks: Vec<Taken> = plain::<(Text, Text, Text, BigInt)>(
        "SELECT id, name, next_run_at, version FROM scheduled_tasks WHERE status = 'pending' \
         AND priority = (SELECT max(priority) FROM scheduled_tasks WHERE status = 'pending') AND next_run_at <= ? \
         ORDER BY next_run_at, id LIMIT CAST(? AS integer)",
        &[&now, &count.to_string()],
    )
    .load(conn)
    .unwrap();
    let agent = fill::id(Kind::Agent, 3);
    tasks
        .into_iter()
        .map(|task| {
            let execution = Id::mint().to_string();
            let (id, name, slot, version) = &task;
            let version = version.to_string();
            let insert = plain::<()>(
                "INSERT INTO execution_results (id, task_id, agent_id, status, scheduled_for, attempt, lease_expires_at, \
                 started_at, created_by, updated_by) VALUES (?, ?, ?, 'running', ?, 1, ?, ?, 'user-3', 'user-3')",
                &[&execution, id, &agent, slot, &now, &now],
            );
            insert.execute(conn).unwrap();
            let changed = format!(
                r#"{{"task_id":{{"new":"{id}"}},"agent_id":{{"new":"{agent}"}},"status":{{"new":"running"}},"scheduled_for":{{"new":"{slot}"}},"attempt":{{"new":1}},"started_at":{{"new":"{now}"}},"ended_at":{{"new":null}},"exit_code":{{"new":null}},"output":{{"new":null}},"error":{{"new":null}}}}"#
            );
            enter(conn, "execution_results", &execution, &execution[28..], "create", &changed);
            let update = plain::<()>(
                "UPDATE scheduled_tasks SET status = 'running', slot_at = ?, slot_attempts = slot_attempts + 1, \
                 last_run_at = ?, updated_at = ?, updated_by = 'user-3', version = version + 1 \
                 WHERE id = ? AND version = CAST(? AS integer)",
                &[slot, &now, &now, id, &version],
            );
            update.execute(conn).unwrap();
            let changed = format!(
                r#"{{"status":{{"old":"pending","new":"running"}},"slot_at":{{"old":null,"new":"{slot}"}},"slot_attempts":{{"old":0,"new":1}},"last_run_at":{{"old":null,"new":"{now}"}}}}"#
            );
            enter(conn, "scheduled_tasks", id, name, "claim", &changed);
            (task, execution)
        })
        .collect()
}

fn finish(conn: &mut SqliteConnection, (id, name, slot, _): &Taken, execution: &str) {
    let now: String = plain::<(Text,)>("SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now') || '.999999Z'", &[])
        .get_result::<(String,)>(conn)
        .unwrap()
        .0;
    let update = plain::<()>(
        "UPDATE execution_results SET status = 'success', ended_at = ?, exit_code = 0, updated_at = ?, \
         updated_by = 'user-3', version = version + 1 WHERE id = ? AND status = 'running'",
        &[&now, &now, execution],
    );
    assert_eq!(update.execute(conn).unwrap(), 1);
    let changed = format!(
        r#"{{"status":{{"old":"running","new":"success"}},"ended_at":{{"old":null,"new":"{now}"}},"exit_code":{{"old":null,"new":0}}}}"#
    );
    enter(conn, "execution_results", execution, &execution[28..], "finish", &changed);
    let next = "9000-01-01T02:00:00.000000Z";
    let update = plain::<()>(
        "UPDATE scheduled_tasks SET status = 'pending', next_run_at = ?, slot_at = NULL, slot_attempts = 0, \
         updated_at = ?, updated_by = 'user-3', version = version + 1 WHERE id = ? AND status = 'running'",
        &[next, &now, id],
    );
    assert_eq!(update.execute(conn).unwrap(), 1);
    let changed = format!(
        r#"{{"status":{{"old":"running","new":"pending"}},"next_run_at":{{"old":"{slot}","new":"{next}"}},"slot_at":{{"old":"{slot}","new":null}},"slot_attempts":{{"old":1,"new":0}}}}"#
    );
    enter(conn, "scheduled_tasks", id, name, "finish", &changed);
}

fn enter(conn: &mut SqliteConnection, table: &str, record: &str, name: &str, action: &str, changed: &str) {
    let id = Id::mint().to_string();
    let insert = plain::<()>(
        "INSERT INTO audit_logs (id, table_name, record_id, record_name, action, actor, os_user, changed_fields, \
         correlation_id, user_agent) VALUES (?, ?, ?, ?, ?, 'user-3', 'root', ?, \
         '01900000-0009-7000-8000-000000000001', 'provost/0.1.0 (host; linux)')",
        &[&id, table, record, name, action, changed],
    );
    insert.execute(conn).unwrap();
}
