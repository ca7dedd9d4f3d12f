//! A whole database into an empty one, on the same engine or the other.
//!
//! The source is read on one snapshot, a row at a time in the order of each table's key, and every row is written as
//! it comes. Then the target is read in the same way, and each table must come to the same digest. All of it is one
//! transaction of the target. How rows are written is in [`crate::audit::load`].

mod digest;
mod document;
mod error;
mod target;

use std::time::Duration;

use diesel::sql_types::BigInt;
use diesel::{RunQueryDsl, sql_query};

use crate::audit::load::{self, TABLES, Table};
use crate::db::{self, Cell, DatabaseUrl, DbConn, Ending, Row};
use digest::TableDigest;
use document::Spelling;
use error::WhileReading;

pub use error::Error;
pub use target::{look_at, prepare};

/// A table that was copied, or read for a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The table.
    pub table: &'static str,
    /// How many rows.
    pub rows: u64,
    /// What they come to: see `docs/moving.md`.
    pub sha256: String,
}

/// What a copy is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// What the target could not hold is looked for.
    Looking,
    /// Rows are read and written.
    Copying,
    /// What was written is read back.
    Comparing,
}

/// Hears how far a stage has come: so many rows of so many.
pub type Told<'a> = &'a mut dyn FnMut(Stage, u64, u64);

/// How many seals are held at a time.
const SEALS: u64 = 200;

/// Copies everything, compares, and commits.
///
/// # Errors
/// [`Error`]; the target is then as empty as it was.
pub fn copy(
    source: &mut DbConn,
    target: &mut DbConn,
    target_url: &DatabaseUrl,
    patience: Duration,
    told: Told<'_>,
) -> Result<Vec<Copied>, Error> {
    let spelling = Spelling::between(source, target_url);
    db::unhurried(source).map_err(Error::Source)?;
    db::unhurried(target)?;
    db::filling(target, |target| {
        db::write(target, patience, Ending::Commit, |target| {
            load::begin(target)?;
            target::refuse_rows(target)?;
            // The snapshot is let go before the target is read back: it holds the source's old rows.
            let read = db::read(source, |source| carry(source, target, spelling, told).map_err(WhileReading));
            let read = read.map_err(|WhileReading(error)| error)?;
            load::end(target)?;
            compare(target, &read, told)?;
            Ok(read.iter().map(copied).collect())
        })
    })
}

/// Looks for what the target can't hold, so that a copy of minutes is refused at its beginning and not at its end. A
/// copy looks at each row again: others write to the source meanwhile.
///
/// # Errors
/// What the source says, or [`Error::Unheld`].
pub fn refuse_unheld(source: &mut DbConn, target: &DatabaseUrl, told: Told<'_>) -> Result<(), Error> {
    let spelling = Spelling::between(source, target);
    if spelling != Spelling::Checked {
        return Ok(());
    }
    db::unhurried(source).map_err(Error::Source)?;
    let with_documents = || TABLES.iter().filter(|table| !table.documents.is_empty());
    let looked = db::read(source, |source| {
        let total = total(source, with_documents())?;
        let mut course = Course { stage: Stage::Looking, done: 0, total, told: &mut *told };
        for table in with_documents() {
            for row in db::stream(source, &documents_of(table))? {
                spelling.apply(table, row?).map_err(WhileReading)?;
                course.step();
            }
        }
        Ok(())
    });
    looked.map_err(|WhileReading(error)| error)
}

/// Reads the source as a copy to this database would, and writes nothing.
///
/// # Errors
/// What the source says, or [`Error::Unheld`].
pub fn rehearse(source: &mut DbConn, target: &DatabaseUrl, told: Told<'_>) -> Result<Vec<Copied>, Error> {
    let spelling = Spelling::between(source, target);
    db::unhurried(source).map_err(Error::Source)?;
    let read = db::read(source, |source| {
        let total = total(source, TABLES)?;
        let mut course = Course { stage: Stage::Copying, done: 0, total, told: &mut *told };
        let mut look = |table: &'static Table| {
            let mut digest = TableDigest::new(table);
            for row in db::stream(source, &query(table, ""))? {
                let row = row?;
                digest.add(&row);
                course.step();
                spelling.apply(table, row).map_err(WhileReading)?;
            }
            Ok(digest)
        };
        TABLES.iter().map(&mut look).collect::<Result<Vec<_>, WhileReading>>()
    });
    Ok(read.map_err(|WhileReading(error)| error)?.iter().map(copied).collect())
}

fn copied(digest: &TableDigest) -> Copied {
    Copied { table: digest.table().name, rows: digest.rows(), sha256: digest.sha256() }
}

/// How far a stage has come.
struct Course<'a> {
    stage: Stage,
    done: u64,
    total: u64,
    told: Told<'a>,
}

impl Course<'_> {
    fn step(&mut self) {
        self.done += 1;
        if self.done.is_multiple_of(1000) {
            (self.told)(self.stage, self.done, self.total);
        }
    }
}

/// All rows of the source into the target.
fn carry(
    source: &mut DbConn,
    target: &mut DbConn,
    spelling: Spelling,
    told: Told<'_>,
) -> Result<Vec<TableDigest>, Error> {
    let total = total(source, TABLES).map_err(Error::Source)?;
    let course = Course { stage: Stage::Copying, done: 0, total, told };
    let mut carrier = Carrier { source, target, spelling, course };
    let mut digests: Vec<TableDigest> = TABLES.iter().map(TableDigest::new).collect();
    let mut left = digests.as_mut_slice();
    while let Some((digest, rest)) = left.split_first_mut() {
        match (digest.table().name, rest) {
            ("audit_leaves", [seals, rest @ ..]) => {
                carrier.seals(digest, seals)?;
                left = rest;
            }
            (_, rest) => {
                carrier.rows(digest, "")?;
                left = rest;
            }
        }
    }
    Ok(digests)
}

struct Carrier<'a> {
    source: &'a mut DbConn,
    target: &'a mut DbConn,
    spelling: Spelling,
    course: Course<'a>,
}

impl Carrier<'_> {
    /// The rows of a table, as they come.
    fn rows(&mut self, digest: &mut TableDigest, condition: &str) -> Result<(), Error> {
        let (table, spelling) = (digest.table(), self.spelling);
        let rows = db::stream(self.source, &query(table, condition)).map_err(Error::Source)?;
        let mut rows = rows.map(|row| {
            let row = row.map_err(Error::Source)?;
            digest.add(&row);
            self.course.step();
            spelling.apply(table, row)
        });
        load::load(self.target, table, &mut rows)?;
        Ok(())
    }

    /// Seals in their order, each behind its leaves: a seal takes no more of them.
    fn seals(&mut self, leaves: &mut TableDigest, seals: &mut TableDigest) -> Result<(), Error> {
        let mut last = 0;
        loop {
            let page = format!(" WHERE number > {last} ORDER BY number LIMIT {SEALS}");
            let page: Vec<Row> = db::stream(self.source, &select(seals.table(), &page))
                .and_then(Iterator::collect)
                .map_err(Error::Source)?;
            if page.is_empty() {
                // Leaves without a seal can only be those of the next one.
                return self.rows(leaves, &format!(" WHERE seal_number > {last}"));
            }
            for seal in page {
                let Some(Cell::Integer(number)) = seal.0.first() else { continue };
                last = *number;
                self.rows(leaves, &format!(" WHERE seal_number = {last}"))?;
                seals.add(&seal);
                self.course.step();
                load::load(self.target, seals.table(), &mut std::iter::once(Ok::<_, Error>(seal)))?;
            }
        }
    }
}

/// Reads the target as the source was read, and holds each table against what came.
fn compare(target: &mut DbConn, read: &[TableDigest], told: Told<'_>) -> Result<(), Error> {
    let total = read.iter().map(TableDigest::rows).sum();
    let mut course = Course { stage: Stage::Comparing, done: 0, total, told };
    for source in read {
        let target = digest(target, source.table(), &mut course)?;
        let (source_sha256, target_sha256) = (source.sha256(), target.sha256());
        if source_sha256 != target_sha256 {
            return Err(Error::Differs {
                table: source.table().name,
                source_rows: source.rows(),
                target_rows: target.rows(),
                source_sha256,
                target_sha256,
            });
        }
    }
    Ok(())
}

fn digest(conn: &mut DbConn, table: &'static Table, course: &mut Course<'_>) -> Result<TableDigest, db::Error> {
    let mut digest = TableDigest::new(table);
    for row in db::stream(conn, &query(table, ""))? {
        digest.add(&row?);
        course.step();
    }
    Ok(digest)
}

/// The rows of a table in the order of its key.
fn query(table: &Table, condition: &str) -> String {
    select(table, &format!("{condition} ORDER BY {}", table.key.join(", ")))
}

/// The rows of a table as they lie, with nothing in them but key and documents.
fn documents_of(table: &Table) -> String {
    let wanted = |column: &&str| table.key.contains(column) || table.documents.contains(column);
    let column = |column: &&str| if wanted(column) { format!("\"{column}\"") } else { "NULL".to_owned() };
    let columns: Vec<String> = table.columns.iter().map(column).collect();
    format!("SELECT {} FROM {}", columns.join(", "), table.name)
}

fn select(table: &Table, rest: &str) -> String {
    let columns: Vec<String> = table.columns.iter().map(|column| format!("\"{column}\"")).collect();
    format!("SELECT {} FROM {}{rest}", columns.join(", "), table.name)
}

/// How many rows there are to be carried.
fn total<'a>(conn: &mut DbConn, tables: impl IntoIterator<Item = &'a Table>) -> Result<u64, db::Error> {
    #[derive(diesel::QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        rows: i64,
    }
    let counts: Vec<String> =
        tables.into_iter().map(|table| format!("(SELECT count(*) FROM {})", table.name)).collect();
    let row: Count = sql_query(format!("SELECT {} AS rows", counts.join(" + "))).get_result(conn)?;
    Ok(row.rows.unsigned_abs())
}
