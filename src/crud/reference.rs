//! How a record is named on the command line: full id, then name, then the last eight hex digits.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::Error;
use crate::db::DbConn;
use crate::model::Record;
use crate::sql_types::{Id, sql};

/// The ways to find a record of one noun.
pub(super) struct Lookup<R> {
    /// By its full id.
    pub by_id: fn(&mut DbConn, Id) -> QueryResult<Option<R>>,
    /// By its natural name, letter case folded; more than one where names are unique per owner.
    pub by_name: fn(&mut DbConn, &str) -> QueryResult<Vec<R>>,
    /// What tells two records of one name apart.
    pub label: fn(&mut DbConn, &R) -> QueryResult<String>,
}

/// Finds the one record that `reference` names.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Ambiguous`].
pub(super) fn find<R: Record>(conn: &mut DbConn, reference: &str, lookup: &Lookup<R>) -> Result<R, Error> {
    let mut found = match reference.parse::<Id>() {
        Ok(id) => (lookup.by_id)(conn, id)?.into_iter().collect(),
        Err(_) => Vec::new(),
    };
    if found.is_empty() {
        found = (lookup.by_name)(conn, reference)?;
    }
    if let Some(digits) = short_id(reference).filter(|_| found.is_empty()) {
        for id in ids_by_short(conn, R::TABLE, &digits)? {
            found.extend((lookup.by_id)(conn, id)?);
        }
    }
    match found.len() {
        0 => Err(Error::NotFound { noun: R::NOUN, reference: reference.to_owned() }),
        1 => Ok(found.remove(0)),
        _ => {
            let candidates = found.iter().map(|row| (lookup.label)(conn, row)).collect::<QueryResult<_>>()?;
            Err(Error::Ambiguous { noun: R::NOUN, reference: reference.to_owned(), candidates })
        }
    }
}

/// The last eight hex digits of an id, when the text is such, in lower case as ids are kept.
pub(super) fn short_id(text: &str) -> Option<String> {
    let is_short = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_short.then(|| text.to_ascii_lowercase())
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = sql::Id)]
    id: Id,
}

/// The records whose id ends so, by the expression index that every table with a REF has.
fn ids_by_short(conn: &mut DbConn, table: &'static str, digits: &str) -> QueryResult<Vec<Id>> {
    let statement = match conn {
        DbConn::Postgres(_) => format!("SELECT id FROM {table} WHERE right(id::text, 8) = $1 ORDER BY id LIMIT 10"),
        DbConn::Sqlite(_) => format!("SELECT id FROM {table} WHERE substr(id, -8) = ? ORDER BY id LIMIT 10"),
    };
    let rows: Vec<Found> = diesel::sql_query(statement).bind::<Text, _>(digits).load(conn)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// The start of a comparison with a name whose ASCII letter case is folded, spelled as the unique
/// indexes are; bind the name in ASCII lower case behind it.
pub(super) fn folded(conn: &DbConn, column: &str) -> String {
    format!("{} = ", fold(conn, column))
}

/// A column with its ASCII letter case folded, as the unique indexes have it.
pub(super) fn fold(conn: &DbConn, column: &str) -> String {
    match conn {
        DbConn::Postgres(_) => format!("lower({column} COLLATE \"C\")"),
        DbConn::Sqlite(_) => format!("lower({column})"),
    }
}

/// Splits `owner/name`, as projects and tasks can be named.
pub(super) fn owner_and_name(reference: &str) -> Option<(&str, &str)> {
    reference.split_once('/').filter(|(owner, name)| !owner.is_empty() && !name.is_empty())
}
