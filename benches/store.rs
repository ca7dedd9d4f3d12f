//! One audited row in one process, beside the two rows that it consists of, inserted bare, and beside the
//! one row that it would be without the audit.
//!
//! `cargo bench --bench store`; with `-- --check` it fails when a bound is broken. Both sides use
//! the same connection, the same prepared statements and the same values, each in a transaction of
//! its own. SQLite is on disk and waits for it (`synchronous = FULL`). The throw-away PostgreSQL runs without
//! fsync beside the two rows, so that ratio is that of the work alone; beside the one row it waits for the
//! disk, as a server with data does.

#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(clippy::unwrap_used, reason = "without the figures there is nothing to report")]
#![allow(clippy::disallowed_methods, reason = "the yardstick is what goes past the audit")]
#![allow(dead_code, unused_imports, unused_macros, reason = "the tests' harness holds more than is used here")]

mod measure;
#[path = "../tests/support/mod.rs"]
mod support;

use std::process::ExitCode;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use provost::audit::{Actor, Recorder};
use provost::crud;
use provost::db::{self, DbConn, Ending};
use provost::model::{AuditEntry, NewTask, NewUser, Task, User};
use provost::schema::{audit_logs, scheduled_tasks, users};
use provost::sql_types::Id;
use support::Database;
use support::fill::{self, Kind, Size};

const SIZE: Size = Size { users: 20, projects: 100, agents: 5, tasks: 10_000, executions: 1_000, entries: 10_000 };

const ROUNDS: usize = 500;

fn main() -> ExitCode {
    on("sqlite", &Database::sqlite());
    if let Some(database) = Database::postgres() {
        on("postgresql", &database);
    }
    measure::verdict()
}

fn on(engine: &str, database: &Database) {
    let pool = database.pool();
    let (mut conn, mut bare) = (pool.get().unwrap(), pool.get().unwrap());
    fill::fill(&mut conn, SIZE);
    if database.is_postgres() {
        database.execute("VACUUM ANALYZE");
    }

    let user = create_user(&mut conn);
    let task = create_task(&mut conn);
    let (of_user, of_task) = (entry_of(&mut conn, user.id), entry_of(&mut conn, task.id));
    let times =
        measure::in_turns(ROUNDS, || bare_user(&mut bare, &user, Some(&of_user)), || drop(create_user(&mut conn)));
    measure::ratio(&format!("create a user, audited  {engine}"), "two bare rows", times, 1.5);
    let times =
        measure::in_turns(ROUNDS, || bare_task(&mut bare, &task, Some(&of_task)), || drop(create_task(&mut conn)));
    measure::ratio(&format!("create a task, audited  {engine}"), "two bare rows", times, 1.5);

    let bound = database.by_engine(1.3, 1.4);
    measure::process::wait_for_the_disk(database, true);
    let times = measure::in_turns(ROUNDS, || bare_user(&mut bare, &user, None), || drop(create_user(&mut conn)));
    measure::ratio(&format!("create a user, audited  {engine}"), "without the audit", times, bound);
    let times = measure::in_turns(ROUNDS, || bare_task(&mut bare, &task, None), || drop(create_task(&mut conn)));
    measure::ratio(&format!("create a task, audited  {engine}"), "without the audit", times, bound);
    without_indexes(database);
    let times = measure::in_turns(ROUNDS, || bare_user(&mut bare, &user, None), || drop(create_user(&mut conn)));
    let name = format!("the same user, no index on the trail  {engine}");
    measure::for_information(&name, "without the audit", times);
    let times =
        measure::in_turns(ROUNDS, || bare_user(&mut bare, &user, None), || bare_user(&mut conn, &user, Some(&of_user)));
    let name = format!("two bare rows, no index on the trail  {engine}");
    measure::for_information(&name, "one bare row", times);
    measure::process::wait_for_the_disk(database, false);
}

/// What any way to keep a trail beside the record costs at least: no more than the entry and its two keys.
fn without_indexes(database: &Database) {
    let names = database.sql(database.by_engine(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'audit_logs' AND sql IS NOT NULL",
        "SELECT indexname FROM pg_indexes WHERE tablename = 'audit_logs' AND indexname LIKE '%_idx'",
    ));
    for name in names.iter().flatten().flatten() {
        database.execute(&format!("DROP INDEX {name}"));
    }
}

/// What the program does in one writing command, from the connection on.
fn audited<T>(conn: &mut DbConn, work: impl Fn(&mut DbConn, &Recorder<'_>) -> Result<T, crud::Error>) -> T {
    let actor = Actor {
        name: "user-3".to_owned(),
        os_user: Some("root".to_owned()),
        correlation_id: Some(Id::mint().to_string()),
        user_agent: Some("provost/0.1.0 (host; linux)".to_owned()),
        ..Actor::default()
    };
    let written = db::write(conn, Duration::from_secs(5), Ending::Commit, |conn| {
        let by = Recorder::open(conn, &actor)?;
        work(conn, &by)
    });
    written.unwrap()
}

fn create_user(conn: &mut DbConn) -> User {
    audited(conn, |conn, by| {
        let username = format!("u{}", Id::mint());
        let email = Some(format!("{username}@example.org"));
        crud::user::create(conn, by, NewUser { username, email, ..NewUser::default() })
    })
}

fn create_task(conn: &mut DbConn) -> Task {
    audited(conn, |conn, by| {
        let name = format!("backup {}", Id::mint());
        let owner = fill::id(Kind::User, 3).parse().unwrap();
        let project_id = Some(fill::id(Kind::Project, 3).parse().unwrap());
        crud::task::create(conn, by, NewTask { project_id, ..NewTask::new(owner, &name, "data-backup") })
    })
}

fn entry_of(conn: &mut DbConn, record: Id) -> AuditEntry {
    audit_logs::table.filter(audit_logs::record_id.eq(record)).first(conn).unwrap()
}

/// The insert, and that of its entry when there is one, through the engine's own connection.
macro_rules! bare_rows {
    ($conn:expr, $table:ident, $row:expr, $entry:expr) => {{
        let row = $row;
        let entry: Option<&AuditEntry> = $entry;
        let values = entry.map(|entry| {
            (
                audit_logs::id.eq(Id::mint()),
                audit_logs::table_name.eq(&entry.table_name),
                audit_logs::record_id.eq(row.id),
                audit_logs::record_name.eq(&entry.record_name),
                audit_logs::action.eq(&entry.action),
                audit_logs::actor.eq(&entry.actor),
                audit_logs::os_user.eq(&entry.os_user),
                audit_logs::changed_fields.eq(&entry.changed_fields),
                audit_logs::reason.eq(&entry.reason),
                audit_logs::correlation_id.eq(&entry.correlation_id),
                audit_logs::ip_address.eq(&entry.ip_address),
                audit_logs::user_agent.eq(&entry.user_agent),
                audit_logs::created_at.eq(entry.created_at),
            )
        });
        match $conn {
            DbConn::Sqlite(inner) => {
                inner.batch_execute("BEGIN IMMEDIATE").unwrap();
                diesel::insert_into($table::table).values(row).execute(inner).unwrap();
                if let Some(values) = values {
                    diesel::insert_into(audit_logs::table).values(values).execute(inner).unwrap();
                }
                inner.batch_execute("COMMIT").unwrap();
            }
            DbConn::Postgres(inner) => {
                inner.batch_execute("BEGIN").unwrap();
                diesel::insert_into($table::table).values(row).execute(inner).unwrap();
                if let Some(values) = values {
                    diesel::insert_into(audit_logs::table).values(values).execute(inner).unwrap();
                }
                inner.batch_execute("COMMIT").unwrap();
            }
        }
    }};
}

fn bare_user(conn: &mut DbConn, first: &User, entry: Option<&AuditEntry>) {
    let id = Id::mint();
    let username = format!("u{id}");
    let row = User { id, email: Some(format!("{username}@example.org")), username, ..first.clone() };
    bare_rows!(conn, users, &row, entry);
}

fn bare_task(conn: &mut DbConn, first: &Task, entry: Option<&AuditEntry>) {
    let id = Id::mint();
    let row = Task { id, name: format!("backup {id}"), ..first.clone() };
    bare_rows!(conn, scheduled_tasks, &row, entry);
}
