//! A filled database: users, projects, agents, tasks, the executions of some months, and the latest of the trail.
//!
//! Everything is drawn from a seed, so that one seed makes the same rows on both engines each time. It looks like
//! use: few tasks run very often and most seldom; what fails fails several times in a row; there is more to do by day,
//! on the hour and at night; most outputs are short and a few are not. And it is what the program itself would have
//! left: each execution is for a slot of its task's schedule, tried again as the task says, and each task stands where
//! its last execution left it.
//!
//! - `cadence`: when a task runs. `plan`: what is fixed of a task. `course`: what happens, one thing after the other.
//! - `people`: users, projects and agents. `history`: tasks and executions as records. `trail`: their entries.
//! - `cells`: a record as it is written. `words`: what things are called. `random`: where chance comes from.
//!
//! Of an execution the trail has what the program enters: four entries. Only the last ones are made; those of before
//! are as if they had been pruned.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "small numbers"
)]
#![allow(clippy::cast_precision_loss, reason = "shares of what there is")]

pub mod cadence;
mod cells;
mod course;
mod history;
mod people;
mod plan;
pub mod random;
mod trail;
mod words;

use std::time::Duration;

use diesel::connection::SimpleConnection;
use provost::audit::load::{self, TABLES, Table};
use provost::crud::copy::{self, Error};
use provost::db::{self, DbConn, Ending, Row};
use provost::sql_types::{Id, Instant};

use history::History;
use random::Random;

/// When the first execution may begin, in microseconds since 1970: 1 January 2026. What is worked on was made before.
pub const BEGIN: i64 = 1_767_225_600 * SECOND;

const SECOND: i64 = 1_000_000;

const DAY: i64 = 86_400 * SECOND;

/// How many rows of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub users: u32,
    pub projects: u32,
    pub agents: u32,
    pub tasks: u32,
    pub executions: u32,
    /// Of the trail, at most: a short history has fewer.
    pub entries: u32,
}

impl Size {
    /// As many of the rest as go with so many tasks and executions.
    pub fn of(tasks: u32, executions: u32) -> Self {
        Self {
            users: (tasks / 1000).clamp(5, 1000),
            projects: (tasks / 100).clamp(5, 10_000),
            agents: (tasks / 500).clamp(4, 200),
            tasks,
            executions,
            entries: executions / 5,
        }
    }
}

/// What a row is, as a part of what its id is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    User = 1,
    Project,
    Agent,
    Task,
    Execution,
    Entry,
    Operation,
    Rank,
}

/// The source of chance for one row.
fn random(seed: u64, kind: Kind, number: u32) -> Random {
    Random::of(seed, kind as u64, number)
}

/// An id of version 7 as it would have been minted at this time.
fn id(seed: u64, kind: Kind, number: u32, at: i64) -> Id {
    let chance = random(seed, kind, number).next();
    let (milliseconds, rest) = ((at / 1000) as u64, (at % 1000) as u64 * 4);
    let text = format!(
        "{:08x}-{:04x}-7{rest:03x}-{:04x}-{:012x}",
        milliseconds >> 16,
        milliseconds & 0xffff,
        0x8000 | (chance >> 50),
        chance & 0xffff_ffff_ffff
    );
    text.parse().expect("it is spelt as an id is")
}

fn instant(microseconds: i64) -> Instant {
    let time = chrono::DateTime::from_timestamp_micros(microseconds);
    time.and_then(|time| Instant::new(time).ok()).expect("a time of these years")
}

/// Fills an empty database of the current schema, in one transaction.
///
/// The rules of the database hold for each row as for any other. On PostgreSQL two triggers are off meanwhile, as when
/// a database is copied: the numbers of the trail come with the rows, and a project's tasks are counted at the end.
///
/// # Errors
/// [`Error::NotEmpty`] when there is a row in it, or what the database says.
pub fn fill(conn: &mut DbConn, size: Size, seed: u64) -> Result<(), Error> {
    copy::look_at(conn)?;
    let history = History::of(size, seed);
    db::unhurried(conn)?;
    if let DbConn::Sqlite(inner) = conn {
        // Indexes are written all over: kibibytes that hold those of a million rows.
        inner.batch_execute("PRAGMA cache_size = -262144").map_err(db::Error::from)?;
    }
    db::filling(conn, |conn| {
        db::write(conn, Duration::from_secs(10), Ending::Commit, |conn| {
            load::begin(conn)?;
            // Another may have filled it while this one waited.
            copy::look_at(conn)?;
            write(conn, "users", history.users().map(|row| cells::user(&row)))?;
            write(conn, "projects", history.projects().map(|row| cells::project(&row)))?;
            write(conn, "agents", history.agents().map(|row| cells::agent(&row)))?;
            write(conn, "scheduled_tasks", history.tasks().map(|row| cells::task(&row)))?;
            write(conn, "execution_results", history.executions().map(|row| cells::execution(&row)))?;
            write(conn, "audit_logs", history.entries().map(|row| cells::entry(&row)))?;
            Ok::<(), Error>(load::end(conn)?)
        })
    })?;
    match conn {
        // As autovacuum would, sooner or later.
        DbConn::Postgres(inner) => inner.batch_execute("VACUUM ANALYZE").map_err(db::Error::from)?,
        // The program makes no statistics there.
        DbConn::Sqlite(_) => {}
    }
    Ok(())
}

fn write(conn: &mut DbConn, name: &str, rows: impl Iterator<Item = Row>) -> Result<(), Error> {
    let table: &Table = TABLES.iter().find(|table| table.name == name).expect("a table that is carried");
    load::load(conn, table, &mut rows.map(Ok::<_, Error>))?;
    Ok(())
}
