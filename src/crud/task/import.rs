//! A crontab's lines as tasks: made, changed, or found to be there already. Not here: the lines that call
//! provost for a task (`recall.rs`).

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use diesel::prelude::*;
use serde_json::{Value, json};

use super::imported::{Import, Imported, ImportedLine, zone};
use super::recall::recall;
use super::{create, update};
use crate::audit::Recorder;
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::{Invalid, NewTask, SHELL_SKILL, Task, TaskChanges};
use crate::schedule::crontab::Entry;
use crate::schedule::unique_name;
use crate::schema::scheduled_tasks;
use crate::sql_types::{Id, Json};

/// Takes a crontab in. A line finds its task by source file and command, else by file and line
/// number; what finds none becomes a new one. A line that calls provost for a task gives that task
/// its schedule, whosever it is. The same file again changes nothing.
///
/// # Errors
/// What the database says; a line that breaks a rule is refused alone.
pub fn import(conn: &mut DbConn, by: &Recorder<'_>, import: &Import<'_>) -> Result<Imported, Error> {
    let mut result = Imported::default();
    recall(conn, by, import, &mut result)?;
    let Some(user_id) = import.user_id else { return Ok(result) };
    let tasks: Vec<Task> = scheduled_tasks::table
        .filter(scheduled_tasks::user_id.eq(user_id))
        .order(scheduled_tasks::id.asc())
        .load(conn)?;
    let mut names: BTreeMap<String, Id> = tasks.iter().map(|task| (task.name.to_ascii_lowercase(), task.id)).collect();
    // A task that a line calls has its line, though its own command is no longer in the file.
    let called: HashSet<Id> = result.lines.iter().map(|(_, task)| task.id).collect();
    let is_known = |task: &Task| source_file(task) == Some(import.file) && !called.contains(&task.id);
    let (found, vanished) = matches(import, tasks.into_iter().filter(is_known).collect());
    result.vanished = vanished;

    // What changes goes first: a name that one line gives up may be what a new line asks for.
    let (changed, new): (Vec<_>, Vec<_>) = own_entries(import).partition(|(at, _)| found.contains_key(at));
    for (index, entry) in changed.into_iter().chain(new) {
        let folded = entry.name.to_ascii_lowercase();
        let task = found.get(&index);
        let done = match task {
            Some(task) if entry.name_given && names.get(&folded).is_some_and(|id| *id != task.id) => {
                Err(name_taken(&entry.name))
            }
            Some(task) => change(conn, by, import, entry, task),
            None => make(conn, by, import, (user_id, entry), &|candidate: &str| names.contains_key(candidate)),
        };
        match done {
            Ok((outcome, after)) => {
                if let Some(before) = task {
                    names.remove(&before.name.to_ascii_lowercase());
                }
                names.insert(after.name.to_ascii_lowercase(), after.id);
                result.lines.push((outcome, after));
            }
            // Both were found before any statement was sent.
            Err(error @ (Error::Invalid(_) | Error::Conflict { .. })) => {
                result.refused.push((entry.line, error.to_string()));
            }
            // Another transaction took the name meanwhile: looked at again, it is known.
            Err(Error::Taken(_)) => return Err(Error::Stale),
            Err(error) => return Err(error),
        }
    }
    Ok(result)
}

/// The lines that are work of their own, each with its place among all of them.
fn own_entries<'a>(import: &Import<'a>) -> impl Iterator<Item = (usize, &'a Entry)> {
    import.entries.iter().enumerate().filter(|(_, entry)| entry.calls.is_none())
}

/// What finds a line's task again: made of a command and a line number, the same of both.
type Rule = fn(&Import<'_>, &str, u64) -> Option<(String, u64)>;

/// Which task each line is, by the line's place among the entries, and the tasks that are none.
fn matches(import: &Import<'_>, known: Vec<Task>) -> (HashMap<usize, Task>, Vec<Task>) {
    let mut found = HashMap::new();
    let mut left: Vec<Option<Task>> = known.into_iter().map(Some).collect();
    // First the lines that did not move, so that of two equal commands each keeps its own task.
    // Lines of stdin have no place: the next input is another file.
    let rules: [Rule; 3] = [
        |_, command, line| Some((command.to_owned(), line)),
        |_, command, _| Some((command.to_owned(), 0)),
        |import, _, line| (import.file != "-").then_some((String::new(), line)),
    ];
    for rule in rules {
        let mut places: HashMap<(String, u64), VecDeque<usize>> = HashMap::new();
        for (place, task) in left.iter().enumerate() {
            let Some(task) = task else { continue };
            let source = task.params.value();
            let command = source["command"].as_str().unwrap_or_default();
            let line = source["source"]["line"].as_u64().unwrap_or_default();
            if let Some(key) = rule(import, command, line) {
                places.entry(key).or_default().push_back(place);
            }
        }
        for (index, entry) in own_entries(import) {
            if found.contains_key(&index) {
                continue;
            }
            let Some(key) = rule(import, &entry.command, entry.line as u64) else { continue };
            let place = places.get_mut(&key).and_then(VecDeque::pop_front);
            if let Some(task) = place.and_then(|place| left[place].take()) {
                found.insert(index, task);
            }
        }
    }
    (found, left.into_iter().flatten().collect())
}

fn source_file(task: &Task) -> Option<&str> {
    (task.skill_name == SHELL_SKILL).then(|| task.params.value()["source"]["file"].as_str()).flatten()
}

fn make(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    import: &Import<'_>,
    (user_id, entry): (Id, &Entry),
    taken: &dyn Fn(&str) -> bool,
) -> Result<(ImportedLine, Task), Error> {
    let task_name = if entry.name_given { entry.name.clone() } else { unique_name(&entry.name, taken) };
    if entry.name_given && taken(&task_name.to_ascii_lowercase()) {
        return Err(name_taken(&task_name));
    }
    let new = NewTask {
        project_id: import.project_id,
        schedule_cron: Some(entry.cron.as_str().to_owned()),
        time_zone: zone(import, entry),
        params: params(import, entry)?,
        ..NewTask::new(user_id, &task_name, SHELL_SKILL)
    };
    Ok((ImportedLine::Created, create(conn, by, new)?))
}

/// Found before the database does: on PostgreSQL one refused statement ends the whole transaction.
fn name_taken(name: &str) -> Error {
    Error::conflict(format!("the owner has another task {name:?} already"), "give it another name")
}

fn change(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    import: &Import<'_>,
    entry: &Entry,
    task: &Task,
) -> Result<(ImportedLine, Task), Error> {
    let changes = TaskChanges {
        schedule_cron: Some(Some(entry.cron.as_str().to_owned())),
        time_zone: Some(zone(import, entry)),
        params: Some(params(import, entry)?),
        name: entry.name_given.then(|| entry.name.clone()),
        ..TaskChanges::default()
    };
    let after = update(conn, by, task, &changes, None)?;
    let outcome = if after.version == task.version { ImportedLine::Unchanged } else { ImportedLine::Updated };
    Ok((outcome, after))
}

/// The zone that a line's schedule is meant in.
pub(super) fn params(import: &Import<'_>, entry: &Entry) -> Result<Json, Invalid> {
    let mut params = json!({
        "command": entry.command,
        "env": entry.environment,
        "source": { "file": import.file, "line": entry.line },
    });
    if let Some(stdin) = &entry.stdin {
        params["stdin"] = Value::from(stdin.as_str());
    }
    if let Some(user) = &entry.user {
        params["run_as"] = Value::from(user.as_str());
    }
    Json::parse(&params.to_string()).map_err(|error| Invalid::new("params", &entry.command, error))
}
