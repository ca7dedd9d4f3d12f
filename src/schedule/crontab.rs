//! Reading crontab files, in the format of users and in that of `/etc/crontab` and `/etc/cron.d`.
//!
//! Owns the lines: comments, environment settings, entries, and a reason for each line that can't be taken. The
//! rules are those of cronie and Vixie's cron (`load_env`, `load_entry`) where they don't say otherwise here.
//! Pure: bytes in, values out. Not here: opening files, tasks and their owners (the import does that), and
//! making names (`name.rs`), splitting at `%` (`percent.rs`), lines that call provost (`call.rs`), and writing
//! crontabs (`export`).

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::call::{self, Call};
use super::cron::{CronError, CronExpression};
use super::name::name_from_command;
use super::percent;
use super::zone::{TimeZone, ZoneError, parse_zone};

/// How the lines of a crontab are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A user's own (`crontab -e`): five fields, then the command.
    User,
    /// `/etc/crontab` and `/etc/cron.d/*`: five fields, the user to run as, then the command.
    System,
}

/// What a line came to. Comments, blank lines and good environment settings come to nothing by themselves.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// A line that can become a task.
    Entry(Box<Entry>),
    /// A line that can't be taken.
    Refused(Refused),
}

/// A line of work.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its line in the file, from 1.
    pub line: usize,
    /// When it runs.
    pub cron: CronExpression,
    /// The zone set by the last `CRON_TZ` above it; `None`: the machine's.
    pub time_zone: Option<TimeZone>,
    /// Who it runs as; always there in [`Format::System`], never in [`Format::User`].
    pub user: Option<String>,
    /// The command for the shell, up to its first unescaped `%`, with `\%` made `%`.
    pub command: String,
    /// The task that is run, when the command is `provost exec run TASK` and nothing else: the line is the
    /// schedule of a task that there is, and no work of its own.
    pub calls: Option<String>,
    /// What the command reads, ending with a line break; `None`: nothing.
    pub stdin: Option<String>,
    /// The settings in force at that line (`SHELL`, `PATH`, `MAILTO`, …), without `CRON_TZ`.
    pub environment: BTreeMap<String, String>,
    /// From a `# name: x` comment above it, else made from the command.
    pub name: String,
    /// Whether a comment gave the name. It is as it was written, unchecked but for control characters.
    pub name_given: bool,
}

/// A line that can't be taken, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// Its line in the file, from 1.
    pub line: usize,
    /// Why.
    pub reason: Reason,
    /// The beginning of the line, at most sixty characters, fit for a terminal.
    pub excerpt: String,
}

/// Why a line can't be taken. The text is one line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The schedule is wrong, or `@reboot`.
    #[error(transparent)]
    Cron(#[from] CronError),
    /// `CRON_TZ` names no zone.
    #[error(transparent)]
    Zone(#[from] ZoneError),
    /// The entry stands under a `CRON_TZ` that names no zone: it would run at the wrong time.
    #[error("CRON_TZ in line {0} is not a known time zone")]
    ZoneAbove(usize),
    /// Nothing behind the schedule, or behind the user.
    #[error("command is missing")]
    MissingCommand,
    /// A system crontab's line that ends with the schedule.
    #[error("user is missing")]
    MissingUser,
    /// What stands in the user's place is no user name.
    #[error("user \"{0}\" is not a user name")]
    User(String),
    /// An environment setting whose name is none.
    #[error("environment variable \"{0}\" is not a name")]
    VariableName(String),
    /// An environment setting with a quote that isn't closed, or something behind the closing one.
    #[error("environment variable {0} has an unbalanced quote")]
    Quote(String),
    /// The comment above gives a name that is empty or not printable.
    #[error("the name in the comment of line {0} is empty or not printable")]
    Name(usize),
    /// A command that calls `provost exec run` and does more: a task made of it might run itself.
    #[error("it calls `provost exec run` with more than a task's name, and no task is made of that")]
    Call,
    /// The bytes are not UTF-8.
    #[error("the line is not valid UTF-8")]
    Utf8,
    /// A control character other than a tab.
    #[error("the line has the control character {0:?}")]
    Control(char),
}

impl Reason {
    /// What to do about it, in one line, where something is known.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Cron(error) => Some(error.hint()),
            Self::Zone(error) => Some(error.hint()),
            Self::ZoneAbove(line) => Some(format!("correct line {line} and import the file again")),
            Self::User(_) | Self::MissingUser => {
                Some("a user's own crontab has no user in its lines: is this one?".into())
            }
            Self::MissingCommand => Some("a system crontab has the user before the command: is this one?".into()),
            Self::Quote(_) => Some("quote the whole value or nothing of it".into()),
            Self::VariableName(_) => Some("a name has letters, digits and underscores".into()),
            Self::Call => Some("write `provost exec run OWNER/NAME`, which keeps that task's schedule".into()),
            Self::Name(_) | Self::Utf8 | Self::Control(_) => None,
        }
    }
}

/// Reads a crontab. Items are in the order of their lines; entries keep their own copy of the environment.
///
/// Beyond the two crons: a BOM and CRLF are taken, so is a last line without its line break, a name may be
/// given by a comment `# name: x` in the block of comments directly above an entry, and the minus before the
/// minute that asks cronie not to log (`-*/5 * * * * …`) is read over. Unlike them, an entry under a
/// `CRON_TZ` that names no zone is refused, not run in another zone.
pub fn read(text: &[u8], format: Format) -> Vec<Item> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut reader = Reader { format, environment: BTreeMap::new(), zone: Zone::Machine, name: None };
    let mut items = Vec::new();
    for (index, bytes) in text.split(|byte| *byte == b'\n').enumerate() {
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        let line = index + 1;
        match reader.line(line, bytes) {
            Ok(None) => {}
            Ok(Some(entry)) => items.push(Item::Entry(Box::new(entry))),
            Err(reason) => items.push(Item::Refused(Refused { line, reason, excerpt: excerpt(bytes) })),
        }
    }
    items
}

/// What `CRON_TZ` last said.
#[derive(Clone, Copy)]
enum Zone {
    Machine,
    Known(TimeZone),
    /// The line of one that could not be read.
    Unknown(usize),
}

/// What the lines above have set.
struct Reader {
    format: Format,
    environment: BTreeMap<String, String>,
    zone: Zone,
    /// The name in the comment block directly above, with its line.
    name: Option<(usize, String)>,
}

impl Reader {
    fn line(&mut self, line: usize, bytes: &[u8]) -> Result<Option<Entry>, Reason> {
        let bytes = bytes.trim_ascii_start();
        if bytes.first() == Some(&b'#') {
            // Comments may hold anything, but what is not UTF-8 is no name.
            let comment = String::from_utf8_lossy(bytes);
            if let Some(name) = name_comment(&comment) {
                let name = if matches!(comment, Cow::Borrowed(_)) { name } else { "" };
                self.name = Some((line, name.to_owned()));
            }
            return Ok(None);
        }
        let name = self.name.take();
        if bytes.is_empty() {
            return Ok(None);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| Reason::Utf8)?;
        if let Some(control) = text.chars().find(|c| c.is_control() && *c != '\t') {
            return Err(Reason::Control(control));
        }
        if let Some((variable, value)) = setting(text) {
            self.set(line, variable, value)?;
            return Ok(None);
        }
        self.entry(line, text, name).map(Some)
    }

    fn set(&mut self, line: usize, name: &str, value: &str) -> Result<(), Reason> {
        let zone = name == "CRON_TZ";
        if zone {
            // Until it is known to be good.
            self.zone = Zone::Unknown(line);
        }
        let identifier = !name.starts_with(|c: char| c.is_ascii_digit())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if !identifier || name.is_empty() {
            return Err(Reason::VariableName(short(name)));
        }
        let value = unquote(value).ok_or_else(|| Reason::Quote(short(name)))?;
        if !zone {
            self.environment.insert(name.to_owned(), value.to_owned());
        } else if value.is_empty() {
            self.zone = Zone::Machine;
        } else {
            self.zone = Zone::Known(parse_zone(value)?);
        }
        Ok(())
    }

    fn entry(&self, line: usize, text: &str, name: Option<(usize, String)>) -> Result<Entry, Reason> {
        let text = text.strip_prefix('-').unwrap_or(text);
        let (schedule, rest) = split_fields(text, if text.starts_with('@') { 1 } else { 5 });
        let cron = CronExpression::parse(schedule)?;
        let time_zone = match self.zone {
            Zone::Machine => None,
            Zone::Known(zone) => Some(zone),
            Zone::Unknown(line) => return Err(Reason::ZoneAbove(line)),
        };
        let (user, rest) = match self.format {
            Format::User => (None, rest),
            Format::System => {
                let (user, rest) = split_fields(rest, 1);
                if user.is_empty() {
                    return Err(Reason::MissingUser);
                }
                if !is_user_name(user) {
                    return Err(Reason::User(short(user)));
                }
                (Some(user.to_owned()), rest)
            }
        };
        let (command, stdin) = percent::split(rest);
        // Blanks at the end say nothing, except behind a backslash.
        let command = match command.trim_end_matches([' ', '\t']) {
            "" => return Err(Reason::MissingCommand),
            trimmed if trimmed.ends_with('\\') => command,
            trimmed => trimmed.to_owned(),
        };
        let calls = match call::parse(&command) {
            None => None,
            Some(Call::Task(task)) if stdin.is_none() => Some(task),
            Some(_) => return Err(Reason::Call),
        };
        let name_given = name.is_some();
        let name = match name {
            None => name_from_command(&command),
            Some((line, name)) => {
                if name.is_empty() || name.contains(char::is_control) {
                    return Err(Reason::Name(line));
                }
                name
            }
        };
        Ok(Entry {
            line,
            cron,
            time_zone,
            user,
            command,
            calls,
            stdin,
            environment: self.environment.clone(),
            name,
            name_given,
        })
    }
}

/// The name in a comment `# name: x`.
fn name_comment(comment: &str) -> Option<&str> {
    let (key, name) = comment.trim_start_matches('#').split_once(':')?;
    key.trim().eq_ignore_ascii_case("name").then(|| name.trim())
}

/// The two halves of `NAME = value`, if the line is one: an equals sign directly behind the first word.
fn setting(text: &str) -> Option<(&str, &str)> {
    let end = text.find([' ', '\t', '='])?;
    let (name, rest) = text.split_at(end);
    let value = rest.trim_start_matches([' ', '\t']).strip_prefix('=')?;
    // The name may be quoted, as in `load_env`.
    Some((unquote(name).unwrap_or(name), value))
}

/// The value without blanks around it and without its quotes; `None` if these don't match.
fn unquote(value: &str) -> Option<&str> {
    let value = value.trim_matches([' ', '\t']);
    for quote in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(quote) {
            return inner.strip_suffix(quote).filter(|inner| !inner.contains(quote));
        }
    }
    Some(value)
}

/// Splits after so many words: the words with the blanks between them, and what follows.
fn split_fields(text: &str, count: usize) -> (&str, &str) {
    let blank = [' ', '\t'];
    let text = text.trim_start_matches(blank);
    let mut end = 0;
    for _ in 0..count {
        let word = end + text[end..].len() - text[end..].trim_start_matches(blank).len();
        end = word + text[word..].find(blank).unwrap_or(text.len() - word);
    }
    (&text[..end], text[end..].trim_start_matches(blank))
}

/// Login names as the common systems make them, with the forms of directory services (`ada@example.org`,
/// `EXAMPLE\ada`) and Samba's machines (`host$`); FreeBSD's `user:group` is none.
fn is_user_name(user: &str) -> bool {
    let body = user.strip_suffix('$').unwrap_or(user);
    body.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        && body.chars().all(|c| c.is_alphanumeric() || "._@+\\-".contains(c))
}

/// At most forty characters of a value for a message; control characters were refused before.
fn short(value: &str) -> String {
    value.chars().take(40).collect()
}

fn excerpt(bytes: &[u8]) -> String {
    // Sixty characters have at most 240 bytes: no need to look at a line of megabytes.
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(240)]);
    let mut short: String = text
        .trim()
        .chars()
        .take(60)
        .flat_map(|c| {
            if c.is_control() { c.escape_default().to_string() } else { c.to_string() }.chars().collect::<Vec<_>>()
        })
        .collect();
    if text.trim().chars().nth(60).is_some() || bytes.len() > 240 {
        short.push('…');
    }
    short
}
