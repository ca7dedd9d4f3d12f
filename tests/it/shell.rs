//! Command lines as a shell would take them, and how a refusal looks.

use crate::support::{Database, Run};

/// The words of a line: apart at spaces, but for what stands in single quotes.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), None::<String>, false);
    for each in line.chars() {
        match each {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    words
}

/// Runs `provost` with the words of this line.
#[track_caller]
pub fn run(db: &Database, line: &str) -> Run {
    db.provost(words(line))
}

/// As [`run`], with this on stdin.
#[track_caller]
pub fn run_with(db: &Database, line: &str, stdin: impl AsRef<[u8]>) -> Run {
    db.provost_with(words(line), stdin)
}

/// Runs it, asserts success, and gives the one thing that it printed.
#[track_caller]
pub fn ok(db: &Database, line: &str) -> String {
    run(db, line).ok().trim_end().to_owned()
}

/// What a list prints, a line each.
#[track_caller]
pub fn lines(db: &Database, line: &str) -> Vec<String> {
    run(db, line).ok().lines().map(str::to_owned).collect()
}

/// One field of each row of a list.
#[track_caller]
pub fn column(db: &Database, line: &str, field: &str) -> Vec<String> {
    lines(db, &format!("{line} -o csv --fields {field}")).split_off(1)
}

/// Makes the acting user, who owns what is made without `--user`.
pub fn acting_user(db: &Database) {
    ok(db, "user create tester");
}

/// Asserts a refusal: this exit code, nothing on stdout, one line that holds all of `told`, a hint,
/// and nothing that steers a terminal.
#[track_caller]
pub fn refused(run: Run, code: i32, told: &[&str]) {
    let shown = run.to_string();
    let said = run.fails(code);
    let (error, hint) = said.split_once('\n').unwrap_or_default();
    assert!(error.starts_with("error: ") && told.iter().all(|part| error.contains(part)), "not {told:?}: {shown}");
    assert!(hint.starts_with("hint: ") && hint.lines().count() == 1, "{shown}");
    assert!(!said.chars().any(|each| each.is_control() && each != '\n'), "{shown}");
}

/// [`refused`] for each of these lines, and that all of them together wrote nothing.
#[track_caller]
pub fn all_refused(db: &Database, code: i32, cases: &[(&str, &[&str])]) {
    let before = db.dump();
    for (line, told) in cases {
        refused(run(db, line), code, told);
    }
    assert_eq!(db.dump(), before);
}

#[test]
fn a_line_is_taken_apart_as_a_shell_does() {
    assert_eq!(
        words("task create x --cron '0 2 * * *' --name ''"),
        ["task", "create", "x", "--cron", "0 2 * * *", "--name", ""]
    );
}
