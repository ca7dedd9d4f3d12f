//! The passage of a text that a search matched, for who looks at what was found.
//!
//! The engines match; this only finds the place again. Where their rules and these differ, a passage begins where the
//! text does.

use rust_stemmers::{Algorithm, Stemmer};

use super::words::{folded, words_of};
use super::{Term, Terms};

/// How much of the text stands before and behind the word, in characters.
const BEFORE: usize = 24;
const BEHIND: usize = 36;

/// How long a word may be: what is no language may have no end.
const WORD: usize = 60;

/// A word that matches, and what stands around it, in one line.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Passage {
    /// What stands behind the word; … where more does.
    pub after: String,
    /// What stands before it; … where more does.
    pub before: String,
    /// The field that it is of.
    pub field: &'static str,
    /// The word; empty where none was found again.
    pub word: String,
}

impl Terms {
    /// The first word in these texts, each with the name of its field, that one of the terms matches. None when all
    /// of the texts are empty.
    #[must_use]
    pub fn passage(&self, texts: &[(&'static str, Option<&str>)]) -> Option<Passage> {
        let texts: Vec<_> =
            texts.iter().filter_map(|(field, text)| Some((*field, text.filter(|it| !it.is_empty())?))).collect();
        let found = texts.iter().find_map(|(field, text)| {
            let (begin, end) =
                words_of(text).find(|(begin, end)| self.wanted.iter().any(|word| word.is(&text[*begin..*end])))?;
            Some((*field, *text, begin, end))
        });
        let (field, text, begin, end) = found.or_else(|| texts.first().map(|(field, text)| (*field, *text, 0, 0)))?;
        Some(Passage {
            after: behind(&text[end..]),
            before: before(&text[..begin]),
            field,
            word: cut(&text[begin..end], WORD),
        })
    }
}

/// A word that is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    folded: String,
    stem: String,
    goes_on: bool,
}

impl Wanted {
    /// The words of these terms.
    pub(super) fn of(terms: &[Term]) -> Vec<Self> {
        let of_term = |term: &Term| {
            let mut words: Vec<Self> =
                words_of(&term.text).map(|(begin, end)| Self::new(&term.text[begin..end])).collect();
            if let Some(last) = words.last_mut() {
                last.goes_on = term.prefix;
            }
            words
        };
        terms.iter().flat_map(of_term).collect()
    }

    fn new(word: &str) -> Self {
        let folded = folded(word);
        Self { stem: stem(&folded), folded, goes_on: false }
    }

    fn is(&self, word: &str) -> bool {
        let word = folded(word);
        stem(&word) == self.stem || (self.goes_on && word.starts_with(&self.folded))
    }
}

fn stem(folded: &str) -> String {
    Stemmer::create(Algorithm::English).stem(folded).into_owned()
}

/// The end of a text, in one line.
fn before(text: &str) -> String {
    let cut = text.char_indices().rev().nth(BEFORE).map_or(0, |(at, each)| at + each.len_utf8());
    let line = in_one_line(&text[cut..]);
    if cut == 0 { line } else { format!("…{line}") }
}

/// The beginning of a text, in one line.
fn behind(text: &str) -> String {
    in_one_line(&cut(text, BEHIND))
}

fn cut(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn in_one_line(text: &str) -> String {
    text.chars().map(|each| if each.is_whitespace() { ' ' } else { each }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The passage with its word in brackets.
    fn found(search: &str, text: &str) -> String {
        let passage = Terms::parse(search).unwrap().passage(&[("output", Some(text))]).unwrap();
        format!("{}[{}]{}", passage.before, passage.word, passage.after)
    }

    #[test]
    fn the_first_word_that_a_term_matches_is_found() {
        assert_eq!(found("load", "the nightly loads ran"), "the nightly [loads] ran");
        assert_eq!(found("LOADING nothing", "loads"), "[loads]");
        assert_eq!(found("nigh*", "the nightly loads"), "the [nightly] loads");
        assert_eq!(found("\"disk full\"", "error:\ndisk\tfull"), "error: [disk] full");
        assert_eq!(found("c*", "a/b.c"), "a/b.[c]");
    }

    #[test]
    fn marks_and_case_are_folded() {
        assert_eq!(found("prufung", "die PRÜFUNG ist"), "die [PRÜFUNG] ist");
        assert_eq!(found("über*", "u\u{308}berall"), "[u\u{308}berall]");
        assert_eq!(found("file ΟΔΟΣ", "eine ﬁle"), "eine [ﬁle]");
        assert_eq!(found("ΟΔΟΣ", "η οδός"), "η [οδός]");
        assert_eq!(found("データ*", "夜間 データ移行 🚀"), "夜間 [データ移行] 🚀");
    }

    #[test]
    fn a_long_text_is_cut_on_both_sides_between_characters() {
        let text = format!("{}zebra{}", "ü ".repeat(40), " ñ".repeat(40));
        let passage = found("zebra", &text);
        assert_eq!(passage, format!("…{}[zebra]{}…", "ü ".repeat(12), " ñ".repeat(18)));
        assert_eq!(found("a*", &"a".repeat(70)), format!("[{}…]", "a".repeat(60)));
    }

    #[test]
    fn the_fields_are_looked_through_in_their_order() {
        let terms = Terms::parse("disk").unwrap();
        let passage = |texts| terms.passage(texts).map(|passage| (passage.field, passage.word));
        assert_eq!(passage(&[("error", Some("no")), ("output", Some("a disk"))]), Some(("output", "disk".to_owned())));
        assert_eq!(passage(&[("error", None), ("output", Some("none"))]), Some(("output", String::new())));
        assert_eq!(passage(&[("error", None), ("output", Some(""))]), None);
    }
}
