//! Names for what had none: a task's name made from its command, and made unique.
//!
//! Owns the guesswork of finding the telling part of a shell command. It need not understand the shell: a
//! guess that misses makes an ugly name, never a wrong schedule. The result is deterministic, since importing a
//! file again must arrive at the same names.
//! Not here: which names are taken (the caller knows), and names that a person gave (`crontab.rs`).

/// The longest name made here, in characters, all of them ASCII.
pub const NAME_MAX_CHARS: usize = 63;

/// The name when nothing in the command makes one.
const FALLBACK: &str = "task";

/// How many words behind the program's name are taken in.
const ARGUMENTS: usize = 3;

/// Programs that only prepare or decide whether the real one runs.
const GUARDS: [&str; 16] = [
    "test", "[", "[[", "cd", "sleep", "true", "false", ":", "set", "export", ".", "source", "umask", "ulimit", "fi",
    "done",
];

/// Words that stand before a command without being one.
const KEYWORDS: [&str; 7] = ["if", "then", "else", "elif", "while", "do", "!"];

/// Programs that run the rest of their line.
const WRAPPERS: [&str; 11] =
    ["nice", "ionice", "nohup", "exec", "env", "time", "timeout", "chronic", "command", "setsid", "sudo"];

const SHELLS: [&str; 5] = ["sh", "bash", "dash", "zsh", "ksh"];

/// Makes a name from a command: the program and its first words that are not options, without guards
/// (`test -x … ||`, `cd … &&`, `[ … ] &&`, `sleep …;`), environment assignments, folders and redirections.
///
/// `cd / && run-parts --report /etc/cron.hourly` is `run-parts-cron-hourly`. The name has only `a-z`, `0-9`,
/// `_` and `-`, begins with a letter or digit, has 1 to [`NAME_MAX_CHARS`] characters, and is `task` when
/// nothing is left.
pub fn name_from_command(command: &str) -> String {
    let name = telling_words(command, 0)
        .iter()
        .map(|word| slug(word))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    // `_` is fine inside a name, not at its start.
    let name = cut(name.trim_start_matches(['-', '_']), NAME_MAX_CHARS);
    if name.is_empty() { FALLBACK.to_owned() } else { name.to_owned() }
}

/// `base` if it is free, else `base-2`, `base-3` and so on. What gets a number is cut so that the whole stays
/// within [`NAME_MAX_CHARS`]. `taken` is asked about each candidate in turn and must say no at last.
pub fn unique_name(base: &str, mut taken: impl FnMut(&str) -> bool) -> String {
    let mut candidate = base.to_owned();
    let mut number: u64 = 1;
    while taken(&candidate) {
        number += 1;
        let suffix = format!("-{number}");
        candidate = format!("{}{suffix}", cut(base, NAME_MAX_CHARS - suffix.len()));
    }
    candidate
}

/// At most so many characters, and no hyphen at the end.
fn cut(name: &str, most: usize) -> &str {
    let end = name.char_indices().nth(most).map_or(name.len(), |(at, _)| at);
    name[..end].trim_end_matches('-')
}

/// Lower-case letters, digits, `_`, and single hyphens for everything else.
fn slug(word: &str) -> String {
    let mut slug = String::new();
    for c in word.chars() {
        if c.is_ascii_alphanumeric() || c == '_' {
            slug.push(c.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// The words of the first simple command that is more than a guard.
fn telling_words(command: &str, depth: usize) -> Vec<String> {
    let commands = simple_commands(command);
    let telling = commands.iter().find(|words| !is_guard(bare(words)));
    let Some(words) = telling.or(commands.first()).map(|words| bare(words)) else {
        return Vec::new();
    };
    let Some((program, arguments)) = words.split_first() else {
        return Vec::new();
    };
    // `sh -c '…'`: the telling part is inside. Three deep is deeper than anyone reads.
    let script = arguments.iter().position(|word| word.starts_with('-') && word.contains('c'));
    if SHELLS.contains(&base_name(program))
        && depth < 3
        && let Some(inner) = script.and_then(|at| arguments.get(at + 1))
    {
        return telling_words(inner, depth + 1);
    }
    std::iter::once(program)
        .chain(arguments.iter().filter(|word| !word.starts_with('-') && !word.contains(['`', '$'])).take(ARGUMENTS))
        .map(|word| base_name(word).to_owned())
        .collect()
}

/// The command without keywords, assignments and wrappers with their options before it. What has nothing
/// else stays as it is.
fn bare(words: &[String]) -> &[String] {
    let mut rest = words;
    let mut options_follow = false;
    while let [first, more @ ..] = rest {
        // `nice -n 10 program`: the number belongs to the option.
        let of_wrapper = options_follow && (first.starts_with('-') || first.starts_with(|c: char| c.is_ascii_digit()));
        let wrapper = WRAPPERS.contains(&base_name(first));
        if !(of_wrapper || wrapper || is_assignment(first) || KEYWORDS.contains(&first.as_str())) {
            return rest;
        }
        options_follow |= wrapper;
        rest = more;
    }
    words
}

fn is_guard(words: &[String]) -> bool {
    let Some(program) = words.first() else {
        return true;
    };
    // `perl -e 'sleep int(rand(43200))'`, as in certbot's crontab.
    GUARDS.contains(&base_name(program))
        || words.iter().any(|word| word.trim_start().starts_with("sleep "))
        || words.iter().all(|word| word.starts_with('-') || is_assignment(word))
}

fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty()
            && !name.starts_with(|c: char| c.is_ascii_digit())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    })
}

/// What stands behind the last slash, unless that is nothing.
fn base_name(word: &str) -> &str {
    let trimmed = word.trim_end_matches('/');
    trimmed.rsplit('/').next().unwrap_or(trimmed)
}

/// Splits a command line into simple commands and these into words, quotes taken off, redirections left out.
fn simple_commands(command: &str) -> Vec<Vec<String>> {
    let mut commands = vec![Vec::new()];
    let mut word: Option<String> = None;
    let mut quote = None;
    // The next word is a redirection's file.
    let mut skip = false;
    let finish = |word: &mut Option<String>, skip: &mut bool, commands: &mut Vec<Vec<String>>| {
        if let Some(word) = word.take()
            && !std::mem::take(skip)
            && let Some(words) = commands.last_mut()
        {
            words.push(word);
        }
    };
    let mut chars = command.chars().peekable();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, '\\') => word.get_or_insert_default().extend(chars.next()),
            (None, ' ' | '\t') => finish(&mut word, &mut skip, &mut commands),
            (None, '>' | '<') => {
                // `2>file`: the number is the redirection's.
                if word.as_ref().is_some_and(|word| word.bytes().all(|b| b.is_ascii_digit())) {
                    word = None;
                }
                finish(&mut word, &mut skip, &mut commands);
                while chars.next_if(|next| matches!(next, '>' | '<' | '&' | '|')).is_some() {}
                skip = true;
            }
            // `&>file` is a redirection, other ampersands part commands.
            (None, '&') if chars.peek() == Some(&'>') => finish(&mut word, &mut skip, &mut commands),
            (None, '&' | '|' | ';' | '(' | ')' | '{' | '}' | '\n') => {
                // `${…}` and `$(…)` stay one word, which is left out as a whole later.
                if matches!(c, '(' | '{') && word.as_ref().is_some_and(|word| word.ends_with('$')) {
                    let close = if c == '(' { ')' } else { '}' };
                    for inner in chars.by_ref().take_while(|inner| *inner != close) {
                        word.get_or_insert_default().push(inner);
                    }
                    continue;
                }
                finish(&mut word, &mut skip, &mut commands);
                skip = false;
                commands.push(Vec::new());
            }
            _ => word.get_or_insert_default().push(c),
        }
    }
    finish(&mut word, &mut skip, &mut commands);
    commands.retain(|words| !words.is_empty());
    commands
}
