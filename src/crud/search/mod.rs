//! Full-text search: words, prefixes and phrases, the same on both engines.
//!
//! What a person types is taken apart into terms here; each term reaches its engine as one bound
//! value that the engine takes apart as it took apart the text that it keeps. So nothing that is
//! typed is ever read as the query language of an engine.
//!
//! English stop words are passed over: PostgreSQL's index leaves them out, so that it can't find them.

mod passage;
mod words;

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::{Page, Paged};
use crate::db::DbConn;
use crate::model::{Invalid, single_line};
use crate::sql_types::{Id, sql};

use passage::Wanted;
use words::{folded, is_stop_word, sigmas, widths, words_of};

pub use passage::Passage;

/// What is looked for: all of the terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    terms: Vec<Term>,
    /// The words of the terms, to find them again in what was found.
    wanted: Vec<Wanted>,
}

/// Words that stand one behind the other.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Term {
    text: String,
    /// Whether the last word may go on.
    prefix: bool,
}

impl Term {
    /// What is left of it without stop words: the words between two of them stand one behind the other. What only
    /// begins like one is none.
    fn without_stop_words(self) -> Vec<Self> {
        let words: Vec<(usize, usize)> = words_of(&self.text).collect();
        let is_stop = |index: usize| {
            let (begin, end) = words[index];
            is_stop_word(&folded(&self.text[begin..end]))
        };
        let is_beginning = |index: usize| self.prefix && index + 1 == words.len();
        let left: Vec<usize> = (0..words.len()).filter(|index| !is_stop(*index) || is_beginning(*index)).collect();
        // A beginning that reads like a stop word stands alone: in a phrase it would be passed over.
        let pieces = left.chunk_by(|one, next| one + 1 == *next && !is_stop(*next)).map(|piece| {
            let (first, last) = (piece[0], piece[piece.len() - 1]);
            let text = self.text[words[first].0..words[last].1].to_owned();
            Self { text, prefix: is_beginning(last) }
        });
        pieces.collect()
    }
}

impl Terms {
    fn of(terms: Vec<Term>) -> Self {
        let wanted = Wanted::of(&terms);
        Self { terms, wanted }
    }

    /// Reads `word`, `prefix*` and `"a phrase"`, with white space between. A quotation mark that
    /// nothing closes reaches to the end; what has no letter or digit is passed over, and so are stop words.
    ///
    /// # Errors
    /// When no letter or digit is left to look for, or none but those of stop words, and what no line may hold.
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
        let terms: Vec<Term> = terms.into_iter().flat_map(Term::without_stop_words).collect();
        if terms.is_empty() {
            return Err(Invalid::new(
                "text",
                text,
                "it has only words that a search passes over, such as `the` and `or`",
            )
            .hint("give a word that tells one record from another"));
        }
        Ok(Self::of(terms))
    }

    /// The terms as FTS5 reads them, each in its forms: strings, in which only the quotation mark means
    /// something and is doubled.
    fn to_fts5(&self) -> String {
        let string = |text: &String, star: &str| format!("\"{}\"{star}", text.replace('"', "\"\""));
        let forms = |term: &Term| {
            let star = if term.prefix { "*" } else { "" };
            let forms: Vec<String> = widths(&term.text).iter().map(|text| string(text, star)).collect();
            format!("({})", forms.join(" OR "))
        };
        self.terms.iter().map(forms).collect::<Vec<_>>().join(" AND ")
    }

    /// The terms as an expression of type `tsquery`, each in its forms, and the values that it binds from `$1` on. What
    /// `provost_search_text` leaves is letters, digits and spaces, so joining its words can't write an operator.
    fn to_tsquery(&self) -> (String, Vec<String>) {
        let mut values = Vec::new();
        let form = |number: usize, prefix: bool| {
            let text = format!("provost_search_text(${number})");
            if !prefix {
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
        let mut terms = Vec::new();
        for term in &self.terms {
            let forms = sigmas(&term.text).into_iter().map(|text| {
                values.push(text);
                form(values.len(), term.prefix)
            });
            terms.push(format!("({})", forms.collect::<Vec<_>>().join(" || ")));
        }
        (terms.join(" && "), values)
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
            let (tsquery, values) = terms.to_tsquery();
            let bound = values.len();
            let narrowed = narrowing(within, |index| format!("${}", bound + 1 + index));
            let mut query = diesel::sql_query(format!(
                "SELECT r.id FROM {table} AS r, (SELECT {} AS query) AS q WHERE r.search @@ q.query{narrowed} \
                 ORDER BY ts_rank(r.search, q.query) DESC, r.id LIMIT ${}",
                tsquery,
                bound + within.len() + 1
            ))
            .into_boxed();
            for value in values {
                query = query.bind::<Text, _>(value);
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
        Terms::parse(text).unwrap().terms.into_iter().map(|term| (term.text, term.prefix)).collect()
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
        assert_eq!(read("x\"b c\"d"), [word("x"), word("b c"), word("d")]);
    }

    #[test]
    fn what_only_looks_like_a_query_is_words() {
        assert_eq!(read("\"never closed"), [word("never closed")]);
        assert_eq!(read("x & y | z"), [word("x"), word("y"), word("z")]);
        assert_eq!(read("name:x -y x*b"), [word("name:x"), word("y"), word("x*b")]);
        assert_eq!(read("* \" - ü"), [word("ü")]);
    }

    #[test]
    fn stop_words_are_passed_over_and_part_a_phrase() {
        assert_eq!(read("x AND not Thé y"), [word("x"), word("y")]);
        assert_eq!(read("\"the state of the art\" x"), [word("state"), word("art"), word("x")]);
        assert_eq!(read("\"new state: of all (nightly loads)\""), [word("new state"), word("nightly loads")]);
        assert_eq!(read("or* \"x of th\"*"), [prefix("or"), word("x"), prefix("th")]);
        assert_eq!(read("\"loads of\"*"), [word("loads"), prefix("of")]);
    }

    #[test]
    fn nothing_to_look_for_is_refused() {
        for text in ["", " ", "*", "\"\"", "\" \"", "--- ' ;", "x\ny", "or", "\"of the\" AND", "don't"] {
            assert!(Terms::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_term_is_one_string_to_fts5() {
        let terms = Terms::of(vec![
            Term { text: "夜\" OR 間".to_owned(), prefix: false },
            Term { text: "nigh".to_owned(), prefix: true },
        ]);
        assert_eq!(terms.to_fts5(), "(\"夜\"\" OR 間\" OR \"夜\"\" ｏｒ 間\") AND (\"nigh\"* OR \"ｎｉｇｈ\"*)");
    }

    #[test]
    fn nothing_that_was_typed_stands_in_the_statement() {
        let terms = Terms::parse("zebra'); zeb*").unwrap();
        let (tsquery, values) = terms.to_tsquery();
        assert!(!tsquery.contains("zeb"), "{tsquery}");
        assert_eq!(values, ["zebra", "zeb"]);
    }
}
