//! The command of a crontab line that calls provost itself: `provost exec run OWNER/NAME`.
//!
//! Owns both ways, so that they can't part: the words as a shell reads them, written by the export and known
//! again by the reader of crontabs. Not here: the percent signs of a crontab (`percent.rs`), and which task is
//! meant (the import knows).

/// The program's name, with or without folders before it.
pub(super) const PROGRAM: &str = "provost";

/// The verb that runs one task.
pub(super) const VERB: [&str; 2] = ["exec", "run"];

/// What a command line that calls `provost exec run` asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Call {
    /// To run this task, and nothing else.
    Task(String),
    /// More than that: options, a command of its own, redirections, a second command.
    More,
}

/// Reads a command line; `None` when its first words are not `provost exec run`.
pub(super) fn parse(command: &str) -> Option<Call> {
    let line = split(command);
    let (program, rest) = line.words.split_first()?;
    let arguments = rest.strip_prefix(&VERB.map(str::to_owned))?;
    if program.rsplit('/').next() != Some(PROGRAM) {
        return None;
    }
    match arguments {
        [task] if line.plain && !task.is_empty() && !task.starts_with('-') => Some(Call::Task(task.clone())),
        _ => Some(Call::More),
    }
}

/// Writes the command line that runs a task.
pub(super) fn command(program: &str, task: &str) -> String {
    format!("{} {} {} {}", quote(program), VERB[0], VERB[1], quote(task))
}

/// One word for a shell: as it is where no shell reads anything into it, else in single quotes.
fn quote(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./@:+,%=".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// A command line taken apart.
struct Line {
    words: Vec<String>,
    /// Whether the words are all there is to it: no expansion, redirection or second command.
    plain: bool,
}

/// Splits a line as `sh` does. What is more than words ends a word and is remembered.
fn split(command: &str) -> Line {
    let mut line = Line { words: Vec::new(), plain: true };
    let mut word: Option<String> = None;
    let mut chars = command.chars();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' => line.words.extend(word.take()),
            '\'' => {
                let quoted: String = chars.by_ref().take_while(|inner| *inner != '\'').collect();
                word.get_or_insert_default().push_str(&quoted);
            }
            '"' => line.plain &= double_quoted(&mut chars, word.get_or_insert_default()),
            '\\' => word.get_or_insert_default().extend(chars.next()),
            ';' | '&' | '|' | '<' | '>' | '(' | ')' => {
                line.plain = false;
                line.words.extend(word.take());
            }
            // A comment or a home folder at a word's start only; a pattern or an expansion anywhere.
            '#' | '~' if word.is_none() => line.plain = false,
            _ => {
                line.plain &= !"$`*?[".contains(c);
                word.get_or_insert_default().push(c);
            }
        }
    }
    line.words.extend(word);
    line
}

/// Reads up to the closing quote, and says whether nothing in it is expanded.
fn double_quoted(chars: &mut std::str::Chars<'_>, word: &mut String) -> bool {
    let mut plain = true;
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some(escaped) if "$`\"\\".contains(escaped) => word.push(escaped),
                other => word.extend(std::iter::once('\\').chain(other)),
            },
            _ => {
                plain &= !"$`".contains(c);
                word.push(c);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_task(line: &str, name: &str) {
        assert_eq!(parse(line), Some(Call::Task(name.to_owned())), "{line}");
    }

    #[test]
    fn what_is_written_is_known_again() {
        for name in
            ["ada/nightly", "ada/a b", "ada/it's", "ada/50% \"off\" $HOME `x`", r"ada/a\b\", "ada/夜 ; rm -rf *"]
        {
            assert_task(&command("/usr/bin/provost", name), name);
        }
        assert_eq!(command("provost", "ada/nightly"), "provost exec run ada/nightly");
        assert_eq!(command("provost", "ada/it's"), r"provost exec run 'ada/it'\''s'");
    }

    #[test]
    fn a_person_s_quotes_are_read_too() {
        for line in
            [r#"provost exec run "ada/a b""#, r"provost  exec run ada/a\ b", r#"/opt/provost 'exec' "run" ada/'a b'"#]
        {
            assert_task(line, "ada/a b");
        }
        assert_task(r#"provost exec run "a\"b\$c\d""#, r#"a"b$c\d"#);
        assert_task("provost exec run ada/a#b~c", "ada/a#b~c");
    }

    #[test]
    fn a_call_with_more_in_it_is_told_apart_and_other_commands_are_none() {
        for line in [
            "provost exec run",
            "provost exec run ada/x --agent w1",
            "provost exec run ada/x -- /bin/backup",
            "provost exec run --agent w1",
            "provost exec run ada/x >/dev/null 2>&1",
            "provost exec run ada/x; true",
            "provost exec run ada/x || mail me",
            "provost exec run \"ada/$USER\"",
            "provost exec run ada/$USER",
            "provost exec run ada/*",
            "provost exec run ada/x # nightly",
            "provost exec run ''",
        ] {
            assert_eq!(parse(line), Some(Call::More), "{line}");
        }
        for line in ["", "provost", "provost exec list", "provost task import x", "provostd exec run x", "exec run x"] {
            assert_eq!(parse(line), None, "{line}");
        }
    }
}
