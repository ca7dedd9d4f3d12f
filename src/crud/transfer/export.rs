//! Records on their way to a file, in the order in which they were made.
//!
//! They are read in pieces behind the last id, each as large as memory is to be, whatever its rows hold; all within the
//! snapshot that the caller opened.

use std::fmt::{Display, Write as _};
use std::sync::Arc;

use super::parents::Parents;
use super::{Field, Parent, Source, Transfer};
use crate::crud::Error;
use crate::db::{self, Cell, DbConn, Packed, Seen};
use crate::sheet::Kind;
use crate::sql_types::{Id, Json};

/// How many rows are asked for at once, where they are small.
const ROWS: usize = 500;

/// How many at least.
const FEW_ROWS: usize = 50;

/// How much is held at once, in bytes of its texts. A row more may come.
const BYTES: usize = 512 * 1024;

/// Which records are meant: conditions that all must hold. They are made of ids, labels and instants alone, never of
/// what somebody typed.
#[derive(Debug, Clone, Default)]
pub struct Narrow(Vec<String>);

impl Narrow {
    pub(super) fn to(condition: String) -> Self {
        Self(vec![condition])
    }

    pub(super) fn and(&mut self, condition: String) {
        self.0.push(condition);
    }

    pub(super) fn equal(&mut self, column: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.and(format!("{column} = '{value}'"));
        }
    }

    fn clause(&self, after: Option<Id>) -> String {
        let behind = after.map(|id| format!("id > '{id}'"));
        let all: Vec<&str> = self.0.iter().chain(behind.iter()).map(String::as_str).collect();
        if all.is_empty() { String::new() } else { format!(" WHERE {}", all.join(" AND ")) }
    }
}

/// How many records are meant.
///
/// # Errors
/// What the database says.
pub fn count<R: Transfer>(conn: &mut DbConn, narrow: &Narrow) -> Result<u64, Error> {
    let query = format!("SELECT count(*) FROM {}{}", R::TABLE, narrow.clause(None));
    let row = db::stream(conn, &query)?.next().transpose()?;
    Ok(match row.as_ref().and_then(|row| row.0.first()) {
        Some(Cell::Integer(count)) => u64::try_from(*count).unwrap_or_default(),
        _ => 0,
    })
}

/// Hands over the records piece by piece, with their cells in the order of `fields`, until `take` says no. Returns whether
/// it never did.
///
/// # Errors
/// What the database says, or a document that another program wrote and nobody can read.
pub fn export<R: Transfer>(
    conn: &mut DbConn,
    fields: &[&'static Field],
    narrow: &Narrow,
    mut take: impl FnMut(Piece) -> bool,
) -> Result<bool, Error> {
    db::with_room(conn)?;
    let plan = Plan::new::<R>(fields);
    let mut parents = Parents::default();
    let (mut after, mut limit) = (None, ROWS);
    let mut rows = Vec::with_capacity(limit);
    loop {
        let read = plan.read(conn, narrow, after, limit, &mut rows)?;
        // A server sends what was asked for, wanted or not: so no more is asked for than there was room for.
        limit = match read {
            Read::Full => rows.len().max(FEW_ROWS),
            Read::Piece | Read::All => (limit * 2).min(ROWS),
        };
        let Some(last) = rows.last().and_then(|row| id_of(row, 0)) else { return Ok(true) };
        after = Some(last);
        if !take(plan.complete(conn, &mut parents, &mut rows)?) {
            return Ok(false);
        }
        if read == Read::All {
            return Ok(true);
        }
    }
}

/// Records that were read at once, one behind the other: who lets them go is another thread than who read them, and what
/// is made in one thread and let go in another is dear.
#[derive(Debug)]
pub struct Piece {
    rows: Packed,
    /// How many values each has.
    width: usize,
    cells: Arc<[usize]>,
}

/// One of them.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    rows: &'a Packed,
    /// Where it begins.
    first: usize,
    cells: &'a [usize],
}

impl Piece {
    /// The records, in the order in which they were made.
    pub fn records(&self) -> impl ExactSizeIterator<Item = Told<'_>> {
        (0..self.rows.count() / self.width).map(|nth| Told {
            rows: &self.rows,
            first: nth * self.width,
            cells: &self.cells,
        })
    }
}

impl<'a> Told<'a> {
    /// Its cells, in the order of the fields that were asked for; documents in their one form.
    pub fn cells(self) -> impl Iterator<Item = Seen<'a>> {
        self.cells.iter().map(move |place| self.rows.get(self.first + place).unwrap_or(Seen::Null))
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> Option<&'a str> {
        match self.rows.get(self.first) {
            Some(Seen::Text(id)) => Some(id),
            _ => None,
        }
    }
}

/// Whether there may be more behind a piece.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Read {
    /// No more.
    All,
    /// As many as were asked for.
    Piece,
    /// As many as are held.
    Full,
}

/// What is read of each row, what is put behind that, and where each cell of the file then is.
struct Plan {
    query: String,
    table: &'static str,
    behind: Vec<Behind>,
    cells: Arc<[usize]>,
}

/// What is put behind that which was read of a row.
enum Behind {
    /// The document that was read there and is of this column, in its one form.
    Document(usize, &'static str),
    /// What the record is called whose id was read there.
    Name(usize, Parent),
}

impl Plan {
    fn new<R: Transfer>(fields: &[&'static Field]) -> Self {
        let mut read = vec!["\"id\"".to_owned()];
        let mut at = |expression: String| {
            read.iter().position(|known| *known == expression).unwrap_or_else(|| {
                read.push(expression);
                read.len() - 1
            })
        };
        // Where a cell is that was read, or which it is of those behind.
        let (mut places, mut behind) = (Vec::new(), Vec::new());
        for field in fields {
            let place = match field.source {
                Source::Stored => at(format!("\"{}\"", field.column.name)),
                Source::Derived(expression) => at(expression.to_owned()),
                Source::NameOf(column, _) => at(format!("\"{column}\"")),
            };
            let put = match (field.source, field.column.kind) {
                (Source::NameOf(_, parent), _) => Behind::Name(place, parent),
                (Source::Stored, Kind::Document) => Behind::Document(place, field.column.name),
                _ => {
                    places.push(Ok(place));
                    continue;
                }
            };
            places.push(Err(behind.len()));
            behind.push(put);
        }
        let query = format!("SELECT {} FROM {}", read.join(", "), R::TABLE);
        let cells = places.into_iter().map(|place| place.unwrap_or_else(|nth| read.len() + nth)).collect();
        Self { query, table: R::NOUN, behind, cells }
    }

    /// Fills `rows` with what comes behind `after`.
    fn read(
        &self,
        conn: &mut DbConn,
        narrow: &Narrow,
        after: Option<Id>,
        limit: usize,
        rows: &mut Vec<Packed>,
    ) -> Result<Read, Error> {
        let mut query = self.query.clone();
        let _ = write!(query, "{} ORDER BY id LIMIT {limit}", narrow.clause(after));
        let mut bytes = 0;
        for row in db::stream_packed(conn, &query)? {
            let row = row?;
            bytes += row.bytes();
            rows.push(row);
            if bytes >= BYTES {
                return Ok(Read::Full);
            }
        }
        Ok(if rows.len() < limit { Read::All } else { Read::Piece })
    }

    /// Puts behind each row what is not read from its table, and takes them all.
    fn complete(&self, conn: &mut DbConn, parents: &mut Parents, rows: &mut Vec<Packed>) -> Result<Piece, Error> {
        for behind in &self.behind {
            let Behind::Name(place, parent) = behind else { continue };
            let mut ids: Vec<Id> = rows.iter().filter_map(|row| id_of(row, *place)).collect();
            ids.sort_unstable();
            ids.dedup();
            parents.learn(conn, *parent, ids.into_iter())?;
        }
        let width = rows.first().map_or(0, Packed::count) + self.behind.len();
        let bytes = rows.iter().map(Packed::bytes).sum();
        let mut piece = Piece {
            rows: Packed::with_capacity(bytes, rows.len() * width),
            width: width.max(1),
            cells: Arc::clone(&self.cells),
        };
        for mut row in rows.drain(..) {
            for behind in &self.behind {
                match behind {
                    Behind::Name(place, parent) => {
                        let id = id_of(&row, *place);
                        row.push(id.and_then(|id| parents.name(*parent, id)));
                    }
                    Behind::Document(place, column) => {
                        let document = self.document(&row, *place, column)?;
                        row.push(document.as_deref());
                    }
                }
            }
            piece.rows.append(row);
        }
        Ok(piece)
    }

    /// A document in its one form.
    fn document(&self, row: &Packed, place: usize, column: &str) -> Result<Option<String>, Error> {
        let Some(Seen::Text(text)) = row.get(place) else { return Ok(None) };
        let document = Json::of_database(text).map_err(|error| self.unreadable(id_of(row, 0), column, &error))?;
        Ok(Some(document.to_string()))
    }

    fn unreadable(&self, id: Option<Id>, column: &str, error: &crate::sql_types::JsonError) -> Error {
        let id = id.map(|id| id.to_string()).unwrap_or_default();
        Error::conflict(
            format!("{} {id}: its {column} can't be read: {error}", self.table),
            "another program wrote it; mend it there",
        )
    }
}

fn id_of(row: &Packed, column: usize) -> Option<Id> {
    match row.get(column) {
        Some(Seen::Text(text)) => text.parse().ok(),
        _ => None,
    }
}
