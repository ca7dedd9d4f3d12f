//! The words of a text as both engines take them apart, and how else a word may be written.
//!
//! What one engine folds in what it keeps and the other does not is made up for in what is asked: no index is touched.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What PostgreSQL leaves out of its index: its list of English stop words.
const STOP_WORDS: &str = " i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she \
    her hers herself it its itself they them their theirs themselves what which who whom this that these those am is are \
    was were be been being have has had having do does did doing a an the and but if or because as until while of at by \
    for with about against between into through during before after above below to from up down in out on off over under \
    again further then once here there when where why how all any both each few more most other some such no nor not only \
    own same so than too very s t can will just don should now ";

/// Ligatures, the longer ones first, which PostgreSQL's index holds as the letters that they are of.
const LIGATURES: [(&str, &str); 5] = [("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ")];

/// How far a character of full width is from the one that it is of.
const FULL_WIDTH: u32 = 0xfee0;

/// Whether this word, folded, is in no index of PostgreSQL.
pub(super) fn is_stop_word(folded: &str) -> bool {
    STOP_WORDS.split(' ').any(|word| !word.is_empty() && word == folded)
}

/// The word in small letters without their marks; a sigma at its end is one like any other.
pub(super) fn folded(word: &str) -> String {
    let plain = word.nfkd().filter(|each| !is_combining_mark(*each)).flat_map(char::to_lowercase);
    plain.map(|each| if each == 'ς' { 'σ' } else { each }).collect()
}

/// Where the words of a text begin and end.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let is_letter = |each: char| each.is_alphanumeric() || is_combining_mark(each);
    let mut rest = 0;
    std::iter::from_fn(move || {
        let begin = rest + text[rest..].find(is_letter)?;
        let end = text[begin..].find(|each| !is_letter(each)).map_or(text.len(), |length| begin + length);
        rest = end;
        Some((begin, end))
    })
}

/// The text as it is, in its plain letters, with ligatures and in full width: SQLite's index holds each as another word.
pub(super) fn widths(text: &str) -> Vec<String> {
    let plain: String = text.nfkc().collect();
    let small = plain.to_lowercase();
    let ligated = LIGATURES.iter().fold(small.clone(), |text, (letters, ligature)| text.replace(letters, ligature));
    let wide = |each: char| {
        let wide = each.is_ascii_alphanumeric().then(|| char::from_u32(u32::from(each) + FULL_WIDTH));
        wide.flatten().unwrap_or(each)
    };
    let mut forms = vec![text.to_owned(), plain];
    forms.extend((ligated != small).then_some(ligated));
    forms.push(small.chars().map(wide).collect());
    once_each(forms)
}

/// The text with each sigma at the end of a word as it is written there, and as it is elsewhere: PostgreSQL's index holds
/// each as another letter, the second one for what was written in capitals.
pub(super) fn sigmas(text: &str) -> Vec<String> {
    if !text.contains(['Σ', 'σ', 'ς']) {
        return vec![text.to_owned()];
    }
    let inner = text.replace(['Σ', 'ς'], "σ");
    let mut last = inner.clone();
    for (begin, end) in words_of(&inner) {
        if inner[begin..end].ends_with('σ') {
            // Both are of two bytes.
            last.replace_range(end - 'σ'.len_utf8()..end, "ς");
        }
    }
    once_each(vec![inner, last])
}

fn once_each(mut forms: Vec<String>) -> Vec<String> {
    for place in (1..forms.len()).rev() {
        if forms[..place].contains(&forms[place]) {
            forms.remove(place);
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_asked_for_in_each_form_in_which_it_may_be_kept() {
        assert_eq!(widths("ﬁle"), ["ﬁle", "file", "ｆｉｌｅ"]);
        assert_eq!(widths("Office"), ["Office", "oﬃce", "ｏｆｆｉｃｅ"]);
        assert_eq!(widths("ＡＢ１"), ["ＡＢ１", "AB1", "ａｂ１"]);
        assert_eq!(widths("夜間"), ["夜間"]);
    }

    #[test]
    fn a_sigma_is_asked_for_in_both_of_its_forms() {
        assert_eq!(sigmas("load"), ["load"]);
        assert_eq!(sigmas("ΟΔΟΣ Σας"), ["ΟΔΟσ σασ", "ΟΔΟς σας"]);
        assert_eq!(sigmas("σοφία"), ["σοφία"]);
        assert_eq!(folded("Ὀδός"), "οδοσ");
    }

    #[test]
    fn stop_words_are_whole_words() {
        assert!(["or", "the", "i", "now"].map(is_stop_word).iter().all(|is| *is));
        assert!(!["", "ora", "o", "the or", "der"].map(is_stop_word).iter().any(|is| *is));
    }
}
