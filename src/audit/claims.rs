//! What a claim writes: the executions of all the tasks that it takes, and what that makes of the
//! tasks. On PostgreSQL each kind is one statement with one more for its entries, however many are
//! taken: a worker that asks for a hundred must not wait for the network five hundred times.

#![expect(clippy::disallowed_methods, reason = "the one place that writes rows")]

use diesel::pg::PgConnection;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text};

use super::diff::{changes, created};
use super::{Error, Recorder, create, update};
use crate::db::{DbConn, Prepared};
use crate::model::{Execution, Record, Task};
use crate::schema::execution_results;
use crate::sql_types::{Instant, sql};

/// How many rows one statement takes: an engine binds only so many values.
const BATCH: usize = 1000;

/// Writes new executions and their entries. Returns them as stored, in the same order.
///
/// # Errors
/// What the database refuses.
pub fn create_executions(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    mut executions: Vec<Execution>,
) -> Result<Vec<Execution>, Error> {
    match conn {
        DbConn::Postgres(inner) if executions.len() > 1 => {
            for execution in &mut executions {
                execution.stamp_created(by.actor(), by.now());
            }
            for batch in executions.chunks(BATCH) {
                diesel::insert_into(execution_results::table).values(batch).execute(inner)?;
                by.enter_all(inner, batch.iter().map(|row| (row, created(row))), "create")?;
            }
            Ok(executions)
        }
        _ => executions.into_iter().map(|execution| create(conn, by, execution)).collect(),
    }
}

/// Writes what the beginning of an execution makes of each task, before and after, and its entry:
/// status, slot and its attempts, and when it last ran. Returns the tasks as stored, in the same order.
///
/// # Errors
/// [`Error::Stale`] when one is no longer the one that was read.
pub fn begin_tasks(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    tasks: Vec<(Task, Task)>,
    action: &str,
) -> Result<Vec<Task>, Error> {
    match conn {
        DbConn::Postgres(inner) if tasks.len() > 1 => {
            let (before, mut after): (Vec<Task>, Vec<Task>) = tasks.into_iter().unzip();
            for task in &mut after {
                task.stamp_updated(by.actor(), by.now());
            }
            for (before, after) in before.chunks(BATCH).zip(after.chunks(BATCH)) {
                if begin_at_once(inner, after)? != after.len() {
                    return Err(Error::Stale);
                }
                let changed = before.iter().zip(after).map(|(before, after)| (after, changes(before, after)));
                by.enter_all(inner, changed, action)?;
            }
            Ok(after)
        }
        _ => tasks.into_iter().map(|(before, after)| update(conn, by, &before, after, action)).collect(),
    }
}

fn begin_at_once(conn: &mut PgConnection, tasks: &[Task]) -> QueryResult<usize> {
    let each = "UPDATE scheduled_tasks AS task SET status = 'running', slot_at = began.slot_at, \
                slot_attempts = began.slot_attempts, last_run_at = began.last_run_at, \
                updated_at = began.updated_at, updated_by = $7, version = began.version \
                FROM unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::integer[], $5::timestamptz[], \
                $6::timestamptz[]) \
                AS began(id, version, slot_at, slot_attempts, last_run_at, updated_at) \
                WHERE task.id = began.id AND task.version = began.version - 1";
    let update = diesel::sql_query(each)
        .bind::<Array<sql::Id>, _>(tasks.iter().map(|task| task.id).collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(tasks.iter().map(|task| task.version).collect::<Vec<_>>())
        .bind::<Array<Nullable<sql::Instant>>, _>(tasks.iter().map(|task| task.slot_at).collect::<Vec<_>>())
        .bind::<Array<Integer>, _>(tasks.iter().map(|task| task.slot_attempts).collect::<Vec<_>>())
        .bind::<Array<Nullable<sql::Instant>>, _>(tasks.iter().map(|task| task.last_run_at).collect::<Vec<_>>())
        .bind::<Array<sql::Instant>, _>(tasks.iter().map(|task| task.updated_at).collect::<Vec<Instant>>())
        .bind::<Text, _>(tasks.first().map_or("", |task| task.updated_by.as_str()));
    Prepared(update).execute(conn)
}
