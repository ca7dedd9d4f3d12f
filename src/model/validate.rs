//! The rules that a single value must keep. The database keeps the same rules by CHECK; these give
//! them a message.

use std::fmt::Display;

/// The longest free text that is taken, in bytes.
pub const MAX_TEXT_BYTES: usize = 64 * 1024;

/// The longest name, in characters.
const MAX_NAME_CHARS: usize = 255;

/// What text on one line may be.
const LINE_HINT: &str = "give up to 255 printable characters on one line, without a space around them";

/// A value that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid {field} {value}: {reason}")]
pub struct Invalid {
    /// The field, as the schema names it.
    pub field: &'static str,
    /// The value, quoted, escaped and shortened.
    pub value: String,
    /// The rule that it breaks.
    pub reason: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Invalid {
    /// Names the field, the value and the rule.
    #[must_use]
    pub fn new(field: &'static str, value: &str, reason: impl Display) -> Self {
        let mut shown: String = value.chars().take(60).collect();
        if shown.len() < value.len() {
            shown.push('…');
        }
        Self { field, value: format!("{shown:?}"), reason: reason.to_string(), hint: None }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Display) -> Self {
        self.hint = Some(hint.to_string());
        self
    }
}

/// A name: 1 to 255 characters on one line, nothing that steers a terminal, no space around it.
///
/// # Errors
/// Names the rule that the text breaks.
pub fn name(field: &'static str, text: &str) -> Result<String, Invalid> {
    if text.is_empty() {
        return Err(Invalid::new(field, text, "it is empty").hint(LINE_HINT));
    }
    if text.trim() != text {
        return Err(Invalid::new(field, text, "it begins or ends with a space").hint(LINE_HINT));
    }
    single_line(field, text)
}

/// Text on one line: up to 255 characters, nothing that steers a terminal.
///
/// # Errors
/// Names the rule that the text breaks.
pub fn single_line(field: &'static str, text: &str) -> Result<String, Invalid> {
    if text.chars().any(char::is_control) {
        return Err(Invalid::new(field, text, "it holds a line break or another control character").hint(LINE_HINT));
    }
    let length = text.chars().count();
    if length > MAX_NAME_CHARS {
        return Err(Invalid::new(
            field,
            text,
            format_args!("it is {length} characters long; at most {MAX_NAME_CHARS} are taken"),
        )
        .hint(LINE_HINT));
    }
    Ok(text.to_owned())
}

/// Free text: any lines, up to 64 KiB, no NUL (PostgreSQL can't store one).
///
/// # Errors
/// Names the rule that the text breaks.
pub fn multi_line(field: &'static str, text: &str) -> Result<String, Invalid> {
    if text.contains('\0') {
        return Err(Invalid::new(field, text, "it holds a NUL character").hint("give text"));
    }
    if text.len() > MAX_TEXT_BYTES {
        return Err(Invalid::new(
            field,
            text,
            format_args!("it is {} bytes long; at most {MAX_TEXT_BYTES} are taken", text.len()),
        )
        .hint("give its telling part"));
    }
    Ok(text.to_owned())
}

/// A nullable field: empty text means none, anything else must keep the rule.
///
/// # Errors
/// As `rule`.
pub fn optional(
    text: Option<&str>,
    rule: impl FnOnce(&str) -> Result<String, Invalid>,
) -> Result<Option<String>, Invalid> {
    text.filter(|text| !text.is_empty()).map(rule).transpose()
}

/// A user name, folded to lower case: `[a-z0-9][a-z0-9._-]{0,63}`.
///
/// # Errors
/// Names the rule that the text breaks.
pub fn username(text: &str) -> Result<String, Invalid> {
    let folded = text.to_ascii_lowercase();
    let shape = folded.len() <= 64
        && folded.starts_with(|first: char| first.is_ascii_alphanumeric())
        && folded.chars().all(|each| each.is_ascii_alphanumeric() || "._-".contains(each));
    if shape {
        Ok(folded)
    } else {
        Err(Invalid::new(
            "username",
            text,
            "a user name has 1 to 64 letters a-z, digits, dots, underscores or hyphens, and begins with a letter or digit",
        )
        .hint("for example ada or ada.lovelace-2"))
    }
}

/// An e-mail address, as far as its shape tells: something, one `@`, something, no space.
///
/// # Errors
/// Names the rule that the text breaks.
pub fn email(text: &str) -> Result<String, Invalid> {
    let text = single_line("email", text)?;
    let parts: Vec<&str> = text.split('@').collect();
    if parts.len() != 2 || parts.iter().any(|part| part.is_empty()) || text.chars().any(char::is_whitespace) {
        return Err(Invalid::new("email", &text, "an address has one @ with something on both sides and no space")
            .hint("for example ada@example.org"));
    }
    Ok(text)
}

/// A configuration key: dotted lower-case words.
///
/// # Errors
/// Names the rule that the text breaks.
pub fn config_key(text: &str) -> Result<String, Invalid> {
    let word = |word: &str| {
        !word.is_empty()
            && word.chars().all(|each| each.is_ascii_lowercase() || each.is_ascii_digit() || "_-".contains(each))
    };
    if text.len() <= 255 && text.split('.').all(word) {
        Ok(text.to_owned())
    } else {
        Err(Invalid::new("key", text, "a key is lower-case words joined by dots").hint("such as retention.exec"))
    }
}

/// A number that must be at least `least`.
///
/// # Errors
/// Names the bound.
pub fn positive(field: &'static str, number: i32, least: i32) -> Result<i32, Invalid> {
    if number >= least {
        Ok(number)
    } else {
        let invalid = Invalid::new(field, &number.to_string(), format_args!("it must be at least {least}"));
        Err(invalid.hint(format_args!("give a whole number from {least} to {}", i32::MAX)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_to_one_line_and_steers_no_terminal() {
        assert_eq!(name("name", "Nightly Wärme 夜").as_deref(), Ok("Nightly Wärme 夜"));
        for text in ["", " ", " x", "x ", "a\nb", "\u{1b}[31mred", "a\u{9b}b", "a\0b", &"x".repeat(256)] {
            assert!(name("name", text).is_err(), "{text:?}");
        }
        assert!(name("name", &"ü".repeat(255)).is_ok());
    }

    #[test]
    fn a_user_name_is_folded_and_has_a_shape() {
        assert_eq!(username("Ada.L-1_x").as_deref(), Ok("ada.l-1_x"));
        for text in ["", ".ada", "ada/x", "ädä", "a b", &"a".repeat(65)] {
            assert!(username(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn an_address_has_one_at_with_something_on_both_sides() {
        assert!(email("ada@example.org").is_ok());
        for text in ["ada", "@x", "ada@", "a@b@c", "a b@c", "a@b\n"] {
            assert!(email(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_long_value_is_shortened_in_the_message() {
        let error = name("name", &"x".repeat(300)).unwrap_err();
        assert!(error.to_string().len() < 200, "{error}");
    }

    #[test]
    fn a_key_is_dotted_lower_case_words() {
        assert!(config_key("skill.data-backup").is_ok());
        for text in ["", ".", "a..b", "A.b", "a b", "a."] {
            assert!(config_key(text).is_err(), "{text:?}");
        }
    }
}
