//! Whose history is asked for: records are found by what they are called now, and by what they
//! were called when they are gone.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use crate::crud::Error;
use crate::crud::reference::{folded, owner_and_name, short_id};
use crate::db::DbConn;
use crate::model::{Agent, ConfigEntry, Execution, Project, Record, Task, User};
use crate::schema::{agents, audit_logs, execution_results, projects, scheduled_tasks, system_config, users};
use crate::sql_types::{Id, Instant, sql as types};

/// How many records of one name are looked at before the name is called ambiguous.
const CANDIDATES: u8 = 10;

/// What the trail tells about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Users.
    User,
    /// Projects.
    Project,
    /// Agents.
    Agent,
    /// Tasks.
    Task,
    /// Executions.
    Exec,
    /// System configuration.
    Config,
}

impl Subject {
    /// Each of them.
    pub const ALL: [Self; 6] = [Self::User, Self::Project, Self::Agent, Self::Task, Self::Exec, Self::Config];

    /// The noun of the command line.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::User => User::NOUN,
            Self::Project => Project::NOUN,
            Self::Agent => Agent::NOUN,
            Self::Task => Task::NOUN,
            Self::Exec => Execution::NOUN,
            Self::Config => ConfigEntry::NOUN,
        }
    }

    /// The table, as the trail names it.
    #[must_use]
    pub fn table(self) -> &'static str {
        match self {
            Self::User => User::TABLE,
            Self::Project => Project::TABLE,
            Self::Agent => Agent::TABLE,
            Self::Task => Task::TABLE,
            Self::Exec => Execution::TABLE,
            Self::Config => ConfigEntry::TABLE,
        }
    }
}

/// A way to find the ids of the records that a text may name.
type Search = fn(&mut DbConn, Subject, &str) -> QueryResult<Vec<Id>>;

/// The ways in their order: the first that finds something decides. A living record goes before
/// one that only was called so, and a name in its own letter case before others.
const SEARCHES: [Search; 6] = [
    living_by_name,
    past_by_name,
    past_by_folded_name,
    past_by_name_without_owner,
    living_by_short_id,
    past_by_short_id,
];

/// Finds the one record, living or deleted, that `reference` names among these nouns.
///
/// # Errors
/// [`Error::NotFound`] when neither a table nor the trail knows it, [`Error::Ambiguous`].
pub fn find_record(conn: &mut DbConn, among: &[Subject], reference: &str) -> Result<(Subject, Id), Error> {
    let noun = match among {
        [one] => one.noun(),
        _ => "record",
    };
    if let Ok(id) = reference.parse::<Id>() {
        for &subject in among {
            if is_known(conn, subject, id)? {
                return Ok((subject, id));
            }
        }
    }
    for search in SEARCHES {
        let mut found = Vec::new();
        for &subject in among {
            found.extend(search(conn, subject, reference)?.into_iter().map(|id| (subject, id)));
        }
        // PostgreSQL returns distinct rows in any order; people get the oldest first.
        found.sort_unstable_by_key(|(_, id)| *id);
        match found[..] {
            [] => {}
            [one] => return Ok(one),
            _ => {
                let candidates = found.into_iter().map(|(subject, id)| {
                    let told = label(conn, subject, id)?;
                    Ok(if among.len() > 1 { format!("{} {told}", subject.noun()) } else { told })
                });
                let candidates = candidates.collect::<QueryResult<_>>()?;
                return Err(Error::Ambiguous { noun, reference: reference.to_owned(), candidates });
            }
        }
    }
    Err(Error::NotFound { noun, reference: reference.to_owned() })
}

/// The ids in a subject's table for which a filter holds.
macro_rules! living {
    ($conn:expr, $subject:expr, $filter:expr) => {
        match $subject {
            Subject::User => living!($conn, in users, $filter),
            Subject::Project => living!($conn, in projects, $filter),
            Subject::Agent => living!($conn, in agents, $filter),
            Subject::Task => living!($conn, in scheduled_tasks, $filter),
            Subject::Exec => living!($conn, in execution_results, $filter),
            Subject::Config => living!($conn, in system_config, $filter),
        }
    };
    ($conn:expr, in $table:ident, $filter:expr) => {
        $table::table.filter($filter).select($table::id).order($table::id.asc()).limit(i64::from(CANDIDATES)).load::<Id>($conn)
    };
}

/// Whether the trail or the table holds the id. A record that another program made may have no
/// entry at all, and then its trail is empty and not unknown.
fn is_known(conn: &mut DbConn, subject: Subject, id: Id) -> QueryResult<bool> {
    if last_entry(conn, subject, id)?.is_some() {
        return Ok(true);
    }
    let ids = living!(conn, subject, sql::<Bool>("id = ").bind::<types::Id, _>(id))?;
    Ok(!ids.is_empty())
}

fn living_by_name(conn: &mut DbConn, subject: Subject, reference: &str) -> QueryResult<Vec<Id>> {
    // The full form first, as the noun's own verbs do.
    if let Some((owner, name)) = owner_and_name(reference) {
        let found = living_by_owner_and_name(conn, subject, Some(owner), name)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    living_by_owner_and_name(conn, subject, None, reference)
}

fn living_by_owner_and_name(
    conn: &mut DbConn,
    subject: Subject,
    owner: Option<&str>,
    name: &str,
) -> QueryResult<Vec<Id>> {
    let name = name.to_ascii_lowercase();
    let is_named = |conn: &DbConn, column: &str| sql::<Bool>(&folded(conn, column)).bind::<Text, _>(name.clone());
    // Only projects and tasks have an owner in their name.
    macro_rules! owned {
        ($table:ident, $column:literal) => {{
            let named = $table::table.filter(is_named(conn, $column));
            match owner {
                Some(owner) => named
                    .inner_join(users::table)
                    .filter(users::username.eq(owner.to_ascii_lowercase()))
                    .select($table::id)
                    .load(conn),
                None => named.select($table::id).order($table::id.asc()).limit(i64::from(CANDIDATES)).load(conn),
            }
        }};
    }
    match (subject, owner) {
        (Subject::Project, _) => owned!(projects, "projects.name"),
        (Subject::Task, _) => owned!(scheduled_tasks, "scheduled_tasks.name"),
        (Subject::User, None) => living!(conn, in users, users::username.eq(&name)),
        (Subject::Agent, None) => living!(conn, in agents, is_named(conn, "agents.name")),
        (Subject::Config, None) => living!(conn, in system_config, system_config::key.eq(&name)),
        (Subject::Exec, _) | (_, Some(_)) => Ok(Vec::new()),
    }
}

/// By the name as an entry holds it, in its own letter case.
fn past_by_name(conn: &mut DbConn, subject: Subject, name: &str) -> QueryResult<Vec<Id>> {
    past_names(conn, subject, name, true)
}

fn past_by_folded_name(conn: &mut DbConn, subject: Subject, name: &str) -> QueryResult<Vec<Id>> {
    past_names(conn, subject, name, false)
}

/// One record at a time, the one last called so first.
fn past_names(conn: &mut DbConn, subject: Subject, name: &str, same_case: bool) -> QueryResult<Vec<Id>> {
    // Asked for all at once (DISTINCT), SQLite reads the history of the whole table to save a sort.
    let mut found: Vec<Id> = Vec::new();
    while found.len() < usize::from(CANDIDATES) {
        // The index is on the folded name, so that is asked for even where the letter case counts.
        let is_named = sql::<Bool>(&folded(conn, "record_name")).bind::<Text, _>(name.to_ascii_lowercase());
        let mut query = audit_logs::table
            .filter(audit_logs::table_name.eq(subject.table()))
            .filter(is_named)
            .filter(audit_logs::record_id.ne_all(&found))
            .select(audit_logs::record_id)
            .order(audit_logs::sequence.desc())
            .into_boxed();
        if same_case {
            query = query.filter(audit_logs::record_name.eq(name));
        }
        match query.first(conn).optional()? {
            Some(id) => found.push(id),
            None => break,
        }
    }
    Ok(found)
}

/// An entry holds a name without its owner, so that of a deleted record only the name can match.
fn past_by_name_without_owner(conn: &mut DbConn, subject: Subject, reference: &str) -> QueryResult<Vec<Id>> {
    match (subject, owner_and_name(reference)) {
        (Subject::Project | Subject::Task, Some((_, name))) => past_by_folded_name(conn, subject, name),
        _ => Ok(Vec::new()),
    }
}

/// The start of a comparison with the end of an id, spelled as the indexes on short ids are.
fn ends_with(conn: &DbConn, column: &str) -> String {
    match conn {
        DbConn::Postgres(_) => format!("right({column}::text, 8) = "),
        DbConn::Sqlite(_) => format!("substr({column}, -8) = "),
    }
}

fn living_by_short_id(conn: &mut DbConn, subject: Subject, reference: &str) -> QueryResult<Vec<Id>> {
    let Some(digits) = short_id(reference) else { return Ok(Vec::new()) };
    let ends_so = sql::<Bool>(&ends_with(conn, "id")).bind::<Text, _>(digits);
    living!(conn, subject, ends_so)
}

fn past_by_short_id(conn: &mut DbConn, subject: Subject, reference: &str) -> QueryResult<Vec<Id>> {
    let Some(digits) = short_id(reference) else { return Ok(Vec::new()) };
    let ends_so = sql::<Bool>(&ends_with(conn, "record_id")).bind::<Text, _>(digits);
    audit_logs::table
        .filter(audit_logs::table_name.eq(subject.table()))
        .filter(ends_so)
        .select(audit_logs::record_id)
        .distinct()
        .limit(i64::from(CANDIDATES))
        .load(conn)
}

/// The newest entry of a record: when it was, and what was done.
fn last_entry(conn: &mut DbConn, subject: Subject, id: Id) -> QueryResult<Option<(Instant, String)>> {
    audit_logs::table
        .filter(audit_logs::table_name.eq(subject.table()))
        .filter(audit_logs::record_id.eq(id))
        .order(audit_logs::sequence.desc())
        .select((audit_logs::created_at, audit_logs::action))
        .first(conn)
        .optional()
}

/// What tells records of one name apart: the id, and when they were last heard of.
fn label(conn: &mut DbConn, subject: Subject, id: Id) -> QueryResult<String> {
    Ok(match last_entry(conn, subject, id)? {
        Some((at, action)) => format!("{id} ({action} {at})"),
        None => id.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_id_is_eight_hex_digits() {
        assert_eq!(short_id("1234ABcd").as_deref(), Some("1234abcd"));
        for text in ["", "1234abc", "1234abcg", "01234abcd"] {
            assert_eq!(short_id(text), None, "{text}");
        }
    }
}
