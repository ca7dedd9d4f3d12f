//! Records on their way to a file, in the order in which they were made.
//!
//! They are read in pieces behind the last id, each as large as memory is to be, whatever its rows hold; all within the
//! snapshot that the caller opened.

use std::fmt::{Display, Write as _};

use super::parents::Parents;
use super::{Field, Parent, Source, Transfer};
use crate::crud::Error;
use crate::db::{self, Cell, DbConn, Row};
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

/// Hands over the cells of each record in the order of `fields`, documents in their one form, until `take` says no.
/// Returns whether it never did.
///
/// # Errors
/// What the database says, or a document that another program wrote and nobody can read.
pub fn export<R: Transfer>(
    conn: &mut DbConn,
    fields: &[&'static Field],
    narrow: &Narrow,
    mut take: impl FnMut(&[Cell]) -> bool,
) -> Result<bool, Error> {
    let plan = Plan::new::<R>(fields);
    let mut parents = Parents::default();
    let (mut after, mut rows, mut limit) = (None, Vec::new(), ROWS);
    loop {
        let read = plan.read(conn, narrow, after, limit, &mut rows)?;
        // A server sends what was asked for, wanted or not: so no more is asked for than there was room for.
        limit = match read {
            Read::Full => rows.len().max(FEW_ROWS),
            Read::Piece | Read::All => (limit * 2).min(ROWS),
        };
        let Some(last) = rows.last().and_then(|row| id_of(row.0.first())) else { return Ok(true) };
        after = Some(last);
        plan.learn(conn, &mut parents, &rows)?;
        for row in rows.drain(..) {
            if !take(&plan.cells(row, &parents)?) {
                return Ok(false);
            }
        }
        if read == Read::All {
            return Ok(true);
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

/// What is read of each row, and where it goes.
struct Plan {
    query: String,
    table: &'static str,
    cells: Vec<Place>,
    parents: Vec<(usize, Parent)>,
}

/// Where a cell of the file comes from.
enum Place {
    /// As it was read.
    Read(usize),
    /// A document that was read, of this column.
    Document(usize, &'static str),
    /// What the record is called whose id was read.
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
        let mut parents = Vec::new();
        let mut cells = Vec::new();
        for field in fields {
            cells.push(match (field.source, field.column.kind) {
                (Source::Stored, Kind::Document) => {
                    Place::Document(at(format!("\"{}\"", field.column.name)), field.column.name)
                }
                (Source::Stored, _) => Place::Read(at(format!("\"{}\"", field.column.name))),
                (Source::Derived(expression), _) => Place::Read(at(expression.to_owned())),
                (Source::NameOf(column, parent), _) => {
                    let place = at(format!("\"{column}\""));
                    parents.push((place, parent));
                    Place::Name(place, parent)
                }
            });
        }
        Self { query: format!("SELECT {} FROM {}", read.join(", "), R::TABLE), table: R::NOUN, cells, parents }
    }

    /// Fills `rows` with what comes behind `after`.
    fn read(
        &self,
        conn: &mut DbConn,
        narrow: &Narrow,
        after: Option<Id>,
        limit: usize,
        rows: &mut Vec<Row>,
    ) -> Result<Read, Error> {
        let mut query = self.query.clone();
        let _ = write!(query, "{} ORDER BY id LIMIT {limit}", narrow.clause(after));
        let mut bytes = 0;
        for row in db::stream(conn, &query)? {
            let row = row?;
            bytes += row.0.iter().map(|cell| if let Cell::Text(text) = cell { text.len() } else { 0 }).sum::<usize>();
            rows.push(row);
            if bytes >= BYTES {
                return Ok(Read::Full);
            }
        }
        Ok(if rows.len() < limit { Read::All } else { Read::Piece })
    }

    fn learn(&self, conn: &mut DbConn, parents: &mut Parents, rows: &[Row]) -> Result<(), Error> {
        for (place, parent) in &self.parents {
            let mut ids: Vec<Id> = rows.iter().filter_map(|row| id_of(row.0.get(*place))).collect();
            ids.sort_unstable();
            ids.dedup();
            parents.learn(conn, *parent, ids.into_iter())?;
        }
        Ok(())
    }

    fn cells(&self, mut row: Row, parents: &Parents) -> Result<Vec<Cell>, Error> {
        let id = id_of(row.0.first());
        let mut cells = Vec::with_capacity(self.cells.len());
        // Names first: what is read may stand in two places, and is taken out by the last.
        for place in &self.cells {
            cells.push(match place {
                Place::Name(at, parent) => {
                    let name = id_of(row.0.get(*at)).and_then(|id| parents.name(*parent, id));
                    name.map_or(Cell::Null, |name| Cell::Text(name.to_owned()))
                }
                Place::Read(_) | Place::Document(..) => Cell::Null,
            });
        }
        for (place, cell) in self.cells.iter().zip(&mut cells) {
            match place {
                Place::Read(at) => *cell = std::mem::replace(&mut row.0[*at], Cell::Null),
                Place::Document(at, column) => {
                    if let Cell::Text(text) = &row.0[*at] {
                        let document = Json::of_database(text).map_err(|error| self.unreadable(id, column, &error))?;
                        *cell = Cell::Text(document.to_string());
                    }
                }
                Place::Name(..) => {}
            }
        }
        Ok(cells)
    }

    fn unreadable(&self, id: Option<Id>, column: &str, error: &crate::sql_types::JsonError) -> Error {
        let id = id.map(|id| id.to_string()).unwrap_or_default();
        Error::conflict(
            format!("{} {id}: its {column} can't be read: {error}", self.table),
            "another program wrote it; mend it there",
        )
    }
}

fn id_of(cell: Option<&Cell>) -> Option<Id> {
    match cell {
        Some(Cell::Text(text)) => text.parse().ok(),
        _ => None,
    }
}
