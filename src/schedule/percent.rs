//! The percent sign in a crontab's command: where the command ends and its standard input begins, and how a
//! command that holds one is written.
//!
//! Owns exactly that, after `do_command.c` of Vixie's cron and cronie. Not here: the rest of the line
//! (`crontab.rs`).

/// Splits what stands in the command's place into the command and its standard input.
///
/// The first `%` without a backslash ends the command; further ones are line breaks of the input; `\%` is a
/// literal `%` in both; any other backslash stays. Input that does not end with a line break gets one. `None`
/// when nothing follows the `%`, as without one: the command reads an empty input.
pub(super) fn split(text: &str) -> (String, Option<String>) {
    let mut command = String::with_capacity(text.len());
    let mut escaped = false;
    let mut rest = text.chars();
    for c in rest.by_ref() {
        if escaped {
            if c == '%' {
                command.pop();
            }
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if c == '%' {
            return (command, input(rest.as_str()));
        }
        command.push(c);
    }
    (command, None)
}

/// Writes a shell's command line so that [`split`] gives it back whole.
///
/// Between a backslash and a `%` no crontab can keep the two apart from an escaped `%`: there the word, which
/// must stand in single quotes, is closed and opened again.
pub(super) fn escape(command: &str) -> String {
    let mut escaped = String::with_capacity(command.len());
    for c in command.chars() {
        if c == '%' {
            escaped.push_str(if escaped.ends_with('\\') { r"''\%" } else { r"\%" });
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// The command's input. Unlike in the command, a backslash behind a backslash may still escape a `%`: that is
/// how both crons do it.
fn input(text: &str) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    let mut input = String::with_capacity(text.len() + 1);
    let mut escaped = false;
    for c in text.chars() {
        match (escaped, c) {
            (true, '%') => input.push('%'),
            (false, '%') => input.push('\n'),
            (true, _) => {
                input.push('\\');
                if c != '\\' {
                    input.push(c);
                }
            }
            (false, '\\') => {}
            (false, _) => input.push(c),
        }
        escaped = c == '\\';
    }
    if escaped {
        input.push('\\');
    }
    if !input.ends_with('\n') {
        input.push('\n');
    }
    Some(input)
}

#[cfg(test)]
mod tests {
    use super::{escape, split};

    fn check(text: &str, command: &str, input: Option<&str>) {
        let (found, stdin) = split(text);
        assert_eq!((found.as_str(), stdin.as_deref()), (command, input), "{text}");
    }

    #[test]
    fn the_first_percent_ends_the_command_and_the_others_are_line_breaks() {
        check("mail -s x joe%Joe,%%Hi%", "mail -s x joe", Some("Joe,\n\nHi\n"));
        check("cat%one", "cat", Some("one\n"));
        check("cat", "cat", None);
        check("cat%", "cat", None);
    }

    #[test]
    fn an_escaped_percent_is_itself_in_both() {
        check(r"date +\%F", "date +%F", None);
        check(r"date +\%F%50\%%x", "date +%F", Some("50%\nx\n"));
    }

    #[test]
    fn what_is_escaped_is_split_off_nowhere() {
        for (command, written) in
            [("date +%F", r"date +\%F"), ("x '50%'", r"x '50\%'"), (r"x 'a\%b'", r"x 'a\''\%b'"), ("%%", r"\%\%")]
        {
            assert_eq!(escape(command), written);
        }
        // For a shell, a word that is closed and opened again is the same word.
        check(&escape(r"x 'a\%b\\%%'"), r"x 'a\''%b\\''%%'", None);
    }

    #[test]
    fn other_backslashes_stay() {
        check(r"grep '\.log\\' a\b", r"grep '\.log\\' a\b", None);
        check(r"cat%a\b\", "cat", Some("a\\b\\\n"));
        // In the command a doubled backslash is used up by itself; in the input its second half still escapes.
        check(r"echo \\%x", r"echo \\", Some("x\n"));
        check(r"cat%\\%x", "cat", Some("\\%x\n"));
    }
}
