//! Records how executions ended: at once, or later from the spool.

use super::Ledger;
use super::spool::{Report, Spool};
use crate::crud::{self, Error};
use crate::db;
use crate::model::Execution;
use crate::sql_types::ExecutionStatus;

/// What became of a report.
#[derive(Debug)]
pub(super) enum Recorded {
    /// The execution ended with it.
    Ended(Execution),
    /// It was recorded before.
    Before(Execution),
    /// The execution had been ended without it, so it is kept as text on its error.
    Late(Execution),
}

/// Records a report in one transaction.
pub(super) fn record(ledger: &Ledger, report: &Report) -> Result<Recorded, Error> {
    ledger.write(|conn, by| {
        let execution = crud::execution::find(conn, &report.execution_id.to_string())?;
        if execution.status == ExecutionStatus::Running {
            return Ok(Recorded::Ended(crud::execution::finish(conn, by, &execution, &report.end())?));
        }
        if is_of(&execution, report) {
            return Ok(Recorded::Before(execution));
        }
        let late = late(report);
        // Two workers find the same report, or one was killed before it could forget it.
        if execution.error.as_ref().is_some_and(|error| error.contains(&late)) {
            return Ok(Recorded::Before(execution));
        }
        Ok(Recorded::Late(crud::execution::report_late(conn, by, &execution, &late)?))
    })
}

/// Whether the execution ended with this report, and not with another that says less.
fn is_of(execution: &Execution, report: &Report) -> bool {
    (execution.status, execution.exit_code) == (report.status, report.exit_code)
        && execution.error == report.error
        && (report.output.is_none() || execution.output == report.output)
}

/// What a late report says.
fn late(report: &Report) -> String {
    let mut parts = vec![format!("its worker reported later: {}", report.status)];
    parts.extend(report.exit_code.map(|code| format!("exit code {code}")));
    parts.extend(report.ended_at.map(|at| format!("ended at {at}")));
    parts.extend(report.error.clone());
    let output = report.output.as_deref().filter(|output| !output.is_empty());
    parts.extend(output.map(|output| format!("it wrote:\n{output}")));
    parts.join("; ")
}

/// Whether the database takes reports, but not this one: the others must not wait for it.
fn is_refused(error: &Error) -> bool {
    use db::Error::{Check, ForeignKey, Other, Rule, Unique};
    matches!(error, Error::Database(Check(_) | ForeignKey(_) | Other(_) | Rule(_) | Unique(_)))
}

/// Records what earlier runs on this machine could not. `say` is told a line of each. What belongs to
/// another database, or still can't be recorded, stays.
///
/// # Errors
/// Why the database can't be written: the rest waits for the next time.
pub fn recover(ledger: &Ledger, spool: &Spool, say: &dyn Fn(&str)) -> Result<(), Error> {
    let reports = match spool.reports() {
        Ok(reports) => reports,
        Err(error) => {
            say(&format!("what could not be recorded earlier can't be read: {error}"));
            return Ok(());
        }
    };
    for (path, report) in reports {
        let report = match report {
            Ok(report) => report,
            Err(reason) => {
                say(&format!("{} can't be read and stays: {reason}", path.display()));
                continue;
            }
        };
        let (id, task) = (report.execution_id.short(), &report.task);
        match record(ledger, &report) {
            Ok(Recorded::Ended(execution)) => {
                say(&format!("recorded what execution {id} of task {task:?} could not: {}", execution.status));
            }
            Ok(Recorded::Before(_)) => {}
            Ok(Recorded::Late(execution)) => say(&told_late(&execution, task)),
            // Of another database, whose worker shares this folder; or the task is deleted.
            Err(Error::NotFound { .. }) => continue,
            Err(error @ Error::Database(_)) if !is_refused(&error) => return Err(error),
            Err(error) => {
                say(&format!("{} can't be recorded and stays: {error}", path.display()));
                continue;
            }
        }
        if let Err(error) = Spool::forget(&path) {
            say(&format!("{} is recorded and can't be removed: {error}", path.display()));
        }
    }
    Ok(())
}

/// What is said when a report came too late.
pub(super) fn told_late(execution: &Execution, task: &str) -> String {
    format!(
        "execution {} of task {task:?} had been ended as {} before its command ended; how that went is kept on its error",
        execution.id.short(),
        execution.status
    )
}
