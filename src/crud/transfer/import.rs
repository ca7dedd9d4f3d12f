//! Records that come from a file.
//!
//! Lines are taken in pieces: for each, a few queries find the records that its lines name and those that are there
//! already, and what is new is written at once. A line that names a record which an earlier one of its piece named
//! begins the next piece, so that it finds what the earlier one made.

use std::collections::{HashMap, HashSet};
use std::io;

use super::parents::Parents;
use super::{Given, Key, Made, Schedules, Source, Transfer};
use crate::audit::{self, Recorder};
use crate::crud;
use crate::db::{self, DbConn};
use crate::model::Invalid;
use crate::sheet::{Fault, Said};
use crate::sql_types::Id;

/// How many lines a piece has at most: what one query can ask for.
const LINES: usize = 1_000;

/// How much a piece holds, in bytes. A line more may come.
const BYTES: usize = 2 * 1024 * 1024;

/// How many faults are named; all are counted.
const NAMED: usize = 20;

/// What becomes of a line whose record is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum OnConflict {
    /// It is refused
    #[default]
    Fail,
    /// The record stays as it is
    Skip,
    /// The record is changed to what the line says
    Update,
}

/// What became of a file.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// Its lines with records.
    pub matched: u64,
    /// How many made a record.
    pub created: u64,
    /// How many changed one.
    pub updated: u64,
    /// How many said what their record says already.
    pub unchanged: u64,
    /// How many were passed over, since their record was there.
    pub skipped: u64,
    /// How many could not be taken.
    pub failed: u64,
    /// How many of those for no other reason than that their record was there.
    pub conflicts: u64,
    /// What was wrong with the first of them.
    pub faults: Vec<Fault>,
}

impl Outcome {
    /// Adds what became of more lines.
    pub fn add(&mut self, more: Self) {
        self.matched += more.matched;
        self.created += more.created;
        self.updated += more.updated;
        self.unchanged += more.unchanged;
        self.skipped += more.skipped;
        self.failed += more.failed;
        self.conflicts += more.conflicts;
        self.faults.extend(more.faults);
        self.faults.truncate(NAMED);
    }

    /// Whether as many lines were bad as are named.
    pub fn is_full(&self) -> bool {
        self.failed >= NAMED as u64
    }

    fn fail(&mut self, faults: Vec<Fault>) {
        self.failed += 1;
        let room = NAMED.saturating_sub(self.faults.len());
        self.faults.extend(faults.into_iter().take(room));
    }
}

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refuses.
    #[error(transparent)]
    Refused(#[from] crud::Error),
    /// The file can't be read.
    #[error("{0}")]
    Unreadable(io::Error),
    /// There are lines that can't be taken, and all or nothing was asked for.
    #[error("there are lines that can't be taken")]
    Faults(Box<Outcome>),
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        Self::Refused(error.into())
    }
}

impl db::Failure for Error {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Refused(error) if db::Failure::is_transient(error))
    }
}

/// Takes lines in. `told` hears after each piece how many lines there were. Faults are part of what is returned; with
/// `whole` they end it, as soon as no more of them are named.
///
/// # Errors
/// What the database says, a file that can't be read on, or faults where the file is to be taken whole.
pub fn import<R: Transfer>(
    conn: &mut DbConn,
    by: &Recorder<'_>,
    lines: &mut dyn Iterator<Item = io::Result<Said>>,
    on_conflict: OnConflict,
    whole: bool,
    told: &mut dyn FnMut(u64),
) -> Result<Outcome, Error> {
    db::with_room(conn)?;
    let owner = match crud::user::find(conn, by.actor()) {
        Ok(user) => Some(user.id),
        Err(crud::Error::NotFound { .. } | crud::Error::Ambiguous { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    let schedules = Schedules::default();
    let made = Made { now: by.now(), actor: by.actor(), owner, schedules: &schedules };
    let mut course = Course { by, made, on_conflict, parents: Parents::default(), done: Outcome::default() };
    let mut bytes = 0;
    let mut piece = Vec::new();
    for said in lines {
        course.done.matched += 1;
        match said.map_err(Error::Unreadable)? {
            Ok(line) => {
                bytes += line.bytes;
                piece.push((line.number, Given::new(R::FIELDS, line.values)));
            }
            Err(faults) => course.done.fail(faults),
        }
        if piece.len() >= LINES || bytes >= BYTES {
            course.piece::<R>(conn, std::mem::take(&mut piece))?;
            told(course.done.matched);
            bytes = 0;
        }
        if whole && course.done.is_full() {
            return Err(Error::Faults(Box::new(course.done)));
        }
    }
    course.piece::<R>(conn, piece)?;
    told(course.done.matched);
    if whole && course.done.failed > 0 {
        course.done.faults.sort_by_key(|fault| fault.line);
        return Err(Error::Faults(Box::new(course.done)));
    }
    course.done.faults.sort_by_key(|fault| fault.line);
    Ok(course.done)
}

struct Course<'a> {
    by: &'a Recorder<'a>,
    made: Made<'a>,
    on_conflict: OnConflict,
    parents: Parents,
    done: Outcome,
}

/// What is known of the records that the lines of a piece name.
struct Known<R> {
    rows: HashMap<Id, R>,
    keys: HashMap<Key, Id>,
    asked: HashSet<Key>,
}

impl<R: Transfer> Known<R> {
    fn new() -> Self {
        Self { rows: HashMap::new(), keys: HashMap::new(), asked: HashSet::new() }
    }

    /// Finds the rows of these ids and keys, each once.
    fn look_up<'a>(
        &mut self,
        conn: &mut DbConn,
        ids: &[Id],
        keys: impl Iterator<Item = &'a Key>,
    ) -> Result<(), crud::Error> {
        let keys: Vec<&Key> = keys.filter(|key| self.asked.insert((*key).clone())).collect();
        let mut found = if ids.is_empty() { Vec::new() } else { R::of_ids(conn, ids)? };
        if !keys.is_empty() {
            found.extend(R::with_keys(conn, &keys)?);
        }
        for row in found {
            self.keys.extend(row.keys().into_iter().map(|key| (key, row.id())));
            self.rows.insert(row.id(), row);
        }
        Ok(())
    }

    /// The row that a line names: by its id, else by what it is called.
    fn before(&self, given: &Given, called: Option<&Key>) -> Option<&R> {
        let by_id = given.id("id").and_then(|id| self.rows.get(&id));
        by_id.or_else(|| self.rows.get(self.keys.get(called?)?))
    }
}

impl Course<'_> {
    fn piece<R: Transfer>(&mut self, conn: &mut DbConn, piece: Vec<(u64, Given)>) -> Result<(), crud::Error> {
        let mut lines = self.resolved::<R>(conn, piece)?;
        while !lines.is_empty() {
            let taken = self.round::<R>(conn, &lines)?;
            lines.drain(..taken);
        }
        Ok(())
    }

    /// The lines with ids in the place of names, without those whose names nobody has.
    fn resolved<R: Transfer>(
        &mut self,
        conn: &mut DbConn,
        piece: Vec<(u64, Given)>,
    ) -> Result<Vec<(u64, Given)>, crud::Error> {
        for field in R::FIELDS {
            if let Source::NameOf(column, parent) = field.source {
                self.parents.learn(conn, parent, piece.iter().filter_map(|(_, given)| given.id(column)))?;
            }
        }
        let mut lines = Vec::with_capacity(piece.len());
        for (number, mut given) in piece {
            match self.parents.resolve(conn, R::FIELDS, &mut given)? {
                Ok(()) => lines.push((number, given)),
                Err((field, reason)) => {
                    self.done.fail(vec![Fault::of_field(number, field, format!("{field}: {reason}"))]);
                }
            }
        }
        Ok(lines)
    }

    /// Takes lines until one names a record that an earlier one named; says how many there were.
    fn round<R: Transfer>(&mut self, conn: &mut DbConn, lines: &[(u64, Given)]) -> Result<usize, crud::Error> {
        let ids: Vec<Id> = lines.iter().filter_map(|(_, given)| given.id("id")).collect();
        let called: Vec<Option<Key>> = lines.iter().map(|(_, given)| R::called(given, &self.made)).collect();
        let mut known = Known::new();
        known.look_up(conn, &ids, called.iter().flatten())?;
        let read = lines.iter().zip(&called).map(|((_, given), called)| {
            let before: Option<&R> = known.before(given, called.as_ref());
            (before.cloned(), R::build(given, before, &self.made))
        });
        let read: Vec<(Option<R>, Result<R, Invalid>)> = read.collect();
        let keys: Vec<Key> = read.iter().filter_map(|(_, row)| row.as_ref().ok()).flat_map(R::keys).collect();
        known.look_up(conn, &[], keys.iter())?;
        let (mut new, mut changed) = (Vec::new(), Vec::new());
        let (mut named_ids, mut named_keys) = (HashSet::new(), HashSet::new());
        let mut taken = 0;
        for ((number, given), (before, row)) in lines.iter().zip(read) {
            let judged = match row {
                Ok(row) => self.judge(&known, given, before, row),
                Err(invalid) => {
                    taken += 1;
                    self.done.fail(vec![fault(*number, &invalid)]);
                    continue;
                }
            };
            let row = judged.row();
            let mut keys = row.keys().into_iter();
            if named_ids.contains(&row.id()) || keys.any(|key| named_keys.contains(&key)) {
                break;
            }
            named_ids.insert(row.id());
            named_keys.extend(row.keys());
            taken += 1;
            match judged {
                Judged::New(row) => new.push(row),
                Judged::Taken(message, field, _) => {
                    self.done.conflicts += 1;
                    self.done.fail(vec![Fault::of_field(*number, field, message)]);
                }
                Judged::Skipped(_) => self.done.skipped += 1,
                Judged::Changed(before, after) => changed.push((*number, before, after)),
            }
        }
        self.change(conn, changed)?;
        audit::create_all(conn, self.by, &new).map_err(meanwhile)?;
        self.done.created += new.len() as u64;
        Ok(taken)
    }

    /// What is to become of a line.
    fn judge<R: Transfer>(&self, known: &Known<R>, given: &Given, before: Option<R>, row: R) -> Judged<R> {
        let keys = row.keys();
        let id = before.as_ref().map(R::id);
        // Beside its name it may have what another has.
        let others = keys.iter().find(|key| known.keys.get(key).is_some_and(|owner| Some(*owner) != id));
        match (before, others, self.on_conflict) {
            (None, None, _) => Judged::New(row),
            (Some(before), _, OnConflict::Fail) => match keys.first() {
                Some(key) if given.id("id") != Some(before.id()) => Judged::Taken(taken(key), key.field, row),
                _ => Judged::Taken(format!("the id {} is there already", before.id()), "id", row),
            },
            (Some(_), _, OnConflict::Skip) => Judged::Skipped(row),
            (_, Some(key), _) => Judged::Taken(taken(key), key.field, row),
            (Some(before), None, OnConflict::Update) => Judged::Changed(before, row),
        }
    }

    /// Writes what differs of records that are there.
    fn change<R: Transfer>(&mut self, conn: &mut DbConn, changed: Vec<(u64, R, R)>) -> Result<(), crud::Error> {
        if changed.is_empty() {
            return Ok(());
        }
        let ids: Vec<Id> = changed.iter().map(|(_, before, _)| before.id()).collect();
        let in_use = R::in_use(conn, &ids)?;
        let mut taken = Vec::with_capacity(changed.len());
        for (number, before, after) in changed {
            match R::check_change(&before, &after, &in_use) {
                Ok(()) => taken.push((before, after)),
                Err(invalid) => self.done.fail(vec![fault(number, &invalid)]),
            }
        }
        let matched = taken.len() as u64;
        let updated = audit::update_all(conn, self.by, taken.into_iter()).map_err(meanwhile)?;
        self.done.updated += updated;
        self.done.unchanged += matched - updated;
        Ok(())
    }
}

/// What is to become of a line.
enum Judged<R> {
    New(R),
    /// Another record has what it tells: what is said of it, and of which field.
    Taken(String, &'static str, R),
    Skipped(R),
    /// The record before and after.
    Changed(R, R),
}

impl<R> Judged<R> {
    fn row(&self) -> &R {
        match self {
            Self::New(row) | Self::Taken(.., row) | Self::Skipped(row) | Self::Changed(_, row) => row,
        }
    }
}

fn taken(key: &Key) -> String {
    match key.field {
        "scheduled_for" => "this attempt at this slot of the task is there already".to_owned(),
        field => format!("the {field} {:?} is there already", key.value),
    }
}

fn fault(line: u64, invalid: &Invalid) -> Fault {
    let Invalid { field, value, reason, hint } = invalid;
    let hint = hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
    let message = if value.is_empty() { format!("{field}: {reason}{hint}") } else { format!("{invalid}{hint}") };
    Fault::of_field(line, field, message)
}

/// Another transaction took what must be unique after it was looked up: looked up again, it is known.
fn meanwhile(error: audit::Error) -> crud::Error {
    match error {
        audit::Error::Database(db::Error::Unique(_)) => crud::Error::Stale,
        other => other.into(),
    }
}
