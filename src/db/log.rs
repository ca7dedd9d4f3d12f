//! `-v`: each statement and how long it took, on stderr. Bound values are never logged: one of
//! them may be a secret.

use std::time::Instant as Stopwatch;

use diesel::Connection;
use diesel::connection::InstrumentationEvent;

use super::connection::DbConn;

/// Logs the statements of this connection from now on.
pub fn log_statements(conn: &mut DbConn) {
    let mut begun = None;
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| match event {
        InstrumentationEvent::StartQuery { .. } => begun = Some(Stopwatch::now()),
        InstrumentationEvent::FinishQuery { query, error, .. } => {
            let text = query.to_string();
            let statement = text.split(" -- binds:").next().unwrap_or_default();
            let elapsed = begun.take().map(|begun| begun.elapsed()).unwrap_or_default();
            tracing::debug!(target: "provost::sql", ?elapsed, failed = error.is_some(), "{statement}");
        }
        InstrumentationEvent::BeginTransaction { .. } => tracing::trace!(target: "provost::sql", "BEGIN"),
        InstrumentationEvent::CommitTransaction { .. } => tracing::trace!(target: "provost::sql", "COMMIT"),
        InstrumentationEvent::RollbackTransaction { .. } => tracing::trace!(target: "provost::sql", "ROLLBACK"),
        _ => {}
    });
}
