//! The end of an output as text.

use crate::process::tail::Tail;
use crate::process::{Text, last_text};

fn text(text: &str, replaced: bool) -> Text {
    Text { text: text.to_owned(), replaced }
}

#[test]
fn text_that_fits_is_kept_as_it_is() {
    for whole in ["", "short", "ü 夜 🦀\r\n\t\u{1b}[0m", "said \u{fffd} itself"] {
        assert_eq!(last_text(whole.as_bytes(), whole.len()), text(whole, false));
    }
}

#[test]
fn a_character_that_the_cut_split_is_left_out_without_a_word() {
    for limit in 0..9 {
        let expected = &"夜夜夜"[9 - limit / 3 * 3..];
        assert_eq!(last_text("夜夜夜".as_bytes(), limit), text(expected, false), "{limit}");
    }
    assert_eq!(last_text("a🦀".as_bytes(), 3), text("", false));
}

#[test]
fn what_is_no_text_is_replaced_and_told() {
    assert_eq!(last_text(b"a\xffb\0c", 99), text("a\u{fffd}b\u{fffd}c", true));
    // Uncut, so nothing was split.
    assert_eq!(last_text(b"\x9cabc", 99), text("\u{fffd}abc", true));
    // The end may be split by whoever wrote it.
    assert_eq!(last_text(&"夜".as_bytes()[..2], 99), text("\u{fffd}", true));
}

#[test]
fn replacements_do_not_make_it_longer_than_the_limit() {
    for limit in 0..20 {
        let kept = last_text(&[0xff; 50], limit);
        assert!(kept.text.len() <= limit && kept.text.len() + 3 > limit, "{limit}: {kept:?}");
    }
}

#[test]
fn pieces_of_any_size_give_the_same_end_in_constant_memory() {
    let whole: Vec<u8> = "a夜🦀\u{fffd}".bytes().chain(0..=255).cycle().take(5_000).collect();
    for limit in [0, 1, 7, 100, 4_999, 5_000, 9_999] {
        for size in [1, 3, 64, 1_000, 5_000] {
            let mut tail = Tail::new(limit);
            for piece in whole.chunks(size) {
                tail.push(piece);
                assert!(tail.held() <= 2 * (limit + 1), "{limit} {size}");
            }
            assert_eq!(tail.text(), last_text(&whole, limit), "{limit} {size}");
        }
    }
}
