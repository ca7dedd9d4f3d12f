//! What is imported from a crontab, and what became of it.

use crate::model::Task;
use crate::schedule::crontab::Entry;
use crate::sql_types::Id;

/// What is imported, and for whom.
#[derive(Debug)]
pub struct Import<'a> {
    /// Who owns the tasks; none when no line makes one.
    pub user_id: Option<Id>,
    /// The project that new tasks belong to.
    pub project_id: Option<Id>,
    /// The file, as it is kept with each task.
    pub file: &'a str,
    /// The zone of lines without `CRON_TZ`.
    pub time_zone: &'a str,
    /// The lines that could be read.
    pub entries: &'a [Entry],
}

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportedLine {
    /// A task was made.
    Created,
    /// Its task was changed.
    Updated,
    /// Its task says the same already.
    Unchanged,
}

/// What became of a file.
#[derive(Debug, Default)]
pub struct Imported {
    /// The lines that became or are tasks: what happened, and the task.
    pub lines: Vec<(ImportedLine, Task)>,
    /// The lines that no task could be made of: line number and reason.
    pub refused: Vec<(usize, String)>,
    /// The tasks whose line is no longer in the file. They stay as they are.
    pub vanished: Vec<Task>,
}

/// The zone of a line: its own `CRON_TZ`, else the file's.
pub(super) fn zone(import: &Import<'_>, entry: &Entry) -> String {
    entry.time_zone.map_or_else(|| import.time_zone.to_owned(), |zone| zone.name().to_owned())
}
