//! Full-text search: words, prefixes and phrases, the same on both engines.
//!
//! What a person types is taken apart into terms here; each term reaches its engine as one bound
//! value that the engine takes apart as it took apart the text that it keeps. So nothing that is
//! typed is ever read as the query language of an engine.

mod passage;

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::{Page, Paged};
use crate::db::DbConn;
use crate::model::{Invalid, single_line};
use crate::sql_types::{Id, sql};

pub use passage::Passage;

/// What is looked for: all of the terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms(Vec<Term>);

/// Words that stand one behind the other.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    text: String,
    /// Whether the last word may go on.
    prefix: bool,
}

impl Terms {
    /// Reads `word`, `prefix*` and `"a phrase"`, with white space between. A quotation mark that
    /// nothing closes reaches to the end; what has no letter or digit is passed over.
    ///
    /// # Errors
    /// When no letter or digit is left to look for, and what no line may hold.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let line = single_line("text", text)?;
        let mut terms = Vec::new();
        let mut rest = line.trim_start();
        while !rest.is_empty() {
            let (term, behind) = match rest.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => {
                    rest.split_at(rest.find(|each: char| each.is_whitespace() || each == '"').unwrap_or(rest.len()))
                }
            };
            let (prefix, behind) = match behind.strip_prefix('*') {
                Some(behind) => (true, behind),
                None => (term.ends_with('*'), behind),
            };
            if term.chars().any(char::is_alphanumeric) {
                terms.push(Term { text: term.trim_end_matches('*').to_owned(), prefix });
            }
            rest = behind.trim_start();
        }
        if terms.is_empty() {
            return Err(Invalid::new("text", text, "it has no letter or digit to look for")
                .hint("give words, a prefix such as nigh*, or a phrase such as '\"nightly loads\"'"));
        }
        Ok(Self(terms))
    }

    /// The terms as FTS5 reads them: each a string, in which only the quotation mark means
    /// something and is doubled.
    fn to_fts5(&self) -> String {
        let string =
            |term: &Term| format!("\"{}\"{}", term.text.replace('"', "\"\""), if term.prefix { "*" } else { "" });
        self.0.iter().map(string).collect::<Vec<_>>().join(" AND ")
    }

    /// The terms as an expression of type `tsquery`, bound from `$1` on. What `provost_search_text`
    /// leaves is letters, digits and spaces, so joining its words can't write an operator.
    fn to_tsquery(&self) -> String {
        let term = |(index, term): (usize, &Term)| {
            let text = format!("provost_search_text(${})", index + 1);
            if !term.prefix {
                return format!("phraseto_tsquery('pg_catalog.english', {text})");
            }
            let words = format!("regexp_replace(nullif(btrim({text}), ''), ' +', ' <-> ', 'g') || ':*'");
            // The beginning of a word may look like a stop word (`the*` for theatre), which the
            // dictionary would drop.
            format!(
                "CASE WHEN numnode(to_tsquery('pg_catalog.english', {words})) > 0 \
                 THEN to_tsquery('pg_catalog.english', {words}) \
                 ELSE to_tsquery('pg_catalog.simple', {words}) END"
            )
        };
        self.0.iter().enumerate().map(term).map(|term| format!("({term})")).collect::<Vec<_>>().join(" && ")
    }
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = sql::Id)]
    id: Id,
}

/// The ids of the records that hold all terms, the best match first: a word of the name weighs
/// more than one of the other column. `table` is one that has a search index; `within` narrows by
/// columns that hold an id.
///
/// # Errors
/// What the database says.
pub(super) fn ranked(
    conn: &mut DbConn,
    table: &'static str,
    terms: &Terms,
    within: &[(&'static str, Id)],
    limit: Option<u32>,
) -> QueryResult<Paged<Id>> {
    let page = Page::<Id> { limit, after: None };
    let found: Vec<Found> = match conn {
        DbConn::Postgres(inner) => {
            let bound = terms.0.len();
            let narrowed = narrowing(within, |index| format!("${}", bound + 1 + index));
            let mut query = diesel::sql_query(format!(
                "SELECT r.id FROM {table} AS r, (SELECT {} AS query) AS q WHERE r.search @@ q.query{narrowed} \
                 ORDER BY ts_rank(r.search, q.query) DESC, r.id LIMIT ${}",
                terms.to_tsquery(),
                bound + within.len() + 1
            ))
            .into_boxed();
            for term in &terms.0 {
                query = query.bind::<Text, _>(&term.text);
            }
            for (_, id) in within {
                query = query.bind::<sql::Id, _>(id);
            }
            query.bind::<BigInt, _>(page.fetch()).load(inner)?
        }
        DbConn::Sqlite(inner) => {
            let narrowed = narrowing(within, |_| "?".to_owned());
            // CROSS JOIN keeps the order: first what matches, then whose it is.
            let mut query = diesel::sql_query(format!(
                "SELECT r.id FROM {table}_search CROSS JOIN {table} AS r ON r.search_key = {table}_search.rowid \
                 WHERE {table}_search MATCH ?{narrowed} ORDER BY bm25({table}_search, 0.0, 1.0, 0.4), r.id LIMIT ?"
            ))
            .into_boxed()
            .bind::<Text, _>(terms.to_fts5());
            for (_, id) in within {
                query = query.bind::<sql::Id, _>(id);
            }
            query.bind::<BigInt, _>(page.fetch()).load(inner)?
        }
    };
    Ok(page.cut(found.into_iter().map(|row| row.id).collect()))
}

/// Loads the records of these ids and puts them in the order of the ids.
///
/// # Errors
/// What `load` says.
pub(super) fn in_order<T, E>(
    ids: Paged<Id>,
    mut load: impl FnMut(Vec<Id>) -> Result<Vec<T>, E>,
    id: impl Fn(&T) -> Id,
) -> Result<Paged<T>, E> {
    let mut found: HashMap<Id, T> = HashMap::new();
    // In pieces: an engine takes only so many bound values.
    for piece in ids.rows.chunks(1000) {
        found.extend(load(piece.to_vec())?.into_iter().map(|row| (id(&row), row)));
    }
    Ok(Paged { rows: ids.rows.iter().filter_map(|id| found.remove(id)).collect(), more: ids.more })
}

fn narrowing(within: &[(&'static str, Id)], placeholder: impl Fn(usize) -> String) -> String {
    let condition = |(index, (column, _)): (usize, &(&str, Id))| format!(" AND r.{column} = {}", placeholder(index));
    within.iter().enumerate().map(condition).collect::<Vec<_>>().concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, bool)> {
        Terms::parse(text).unwrap().0.into_iter().map(|term| (term.text, term.prefix)).collect()
    }

    fn word(text: &str) -> (String, bool) {
        (text.to_owned(), false)
    }

    fn prefix(text: &str) -> (String, bool) {
        (text.to_owned(), true)
    }

    #[test]
    fn words_prefixes_and_phrases_are_told_apart() {
        assert_eq!(read("  nightly  loads "), [word("nightly"), word("loads")]);
        assert_eq!(read("nigh* load"), [prefix("nigh"), word("load")]);
        assert_eq!(read("\"two words\" x"), [word("two words"), word("x")]);
        assert_eq!(read("\"two wor\"* x"), [prefix("two wor"), word("x")]);
        assert_eq!(read("\"two wor*\""), [prefix("two wor")]);
        assert_eq!(read("a\"b c\"d"), [word("a"), word("b c"), word("d")]);
    }

    #[test]
    fn what_only_looks_like_a_query_is_words() {
        assert_eq!(read("\"never closed"), [word("never closed")]);
        assert_eq!(read("a OR b"), [word("a"), word("OR"), word("b")]);
        assert_eq!(read("name:x -y a*b"), [word("name:x"), word("-y"), word("a*b")]);
        assert_eq!(read("* \" - ü"), [word(" - ü")]);
    }

    #[test]
    fn nothing_to_look_for_is_refused() {
        for text in ["", " ", "*", "\"\"", "\" \"", "--- ' ;", "a\nb"] {
            assert!(Terms::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_term_is_one_string_to_fts5() {
        let terms = Terms(vec![
            Term { text: "a\" OR b".to_owned(), prefix: false },
            Term { text: "nigh".to_owned(), prefix: true },
        ]);
        assert_eq!(terms.to_fts5(), "\"a\"\" OR b\" AND \"nigh\"*");
    }

    #[test]
    fn nothing_that_was_typed_stands_in_the_statement() {
        let terms = Terms::parse("zebra'); zeb*").unwrap();
        assert!(!terms.to_tsquery().contains("zeb"), "{}", terms.to_tsquery());
    }
}
