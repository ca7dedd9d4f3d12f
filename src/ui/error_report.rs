//! How an error is printed: once, on stderr, as a line or as a JSON object.

use std::ffi::OsString;
use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use serde_json::json;

use super::table::visible;

/// What is printed of an error.
#[derive(Debug, Clone)]
pub struct ErrorReport {
    /// The exit code's name.
    pub kind: &'static str,
    /// What happened, with which value.
    pub message: String,
    /// What that came from, outermost first.
    pub causes: Vec<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// The exit code.
    pub exit_code: u8,
    /// What was wrong with lines of a file, where that is what happened.
    pub lines: Vec<BadLine>,
}

/// A line of a file that can't be taken.
#[derive(Debug, Clone, serde::Serialize)]
pub struct BadLine {
    /// The file, as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
    /// The field, where it is one.
    pub field: Option<String>,
    /// What is wrong.
    pub message: String,
}

/// Prints an error in the form and colour that `args` ask for. When stderr can't be written there
/// is nobody left to tell.
pub fn print_error(report: &ErrorReport, args: &[OsString]) {
    let choice = match given(args, "--color", None).as_deref() {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ => AutoStream::choice(&io::stderr()),
    };
    let mut err = AutoStream::new(io::stderr().lock(), choice);
    let _ = if wants_json(args) { write_json(&mut err, report) } else { write_text(&mut err, report) };
}

fn write_text(err: &mut impl Write, report: &ErrorReport) -> io::Result<()> {
    let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let cyan = Style::new().fg_color(Some(AnsiColor::Cyan.into()));
    for BadLine { file, line, message, .. } in &report.lines {
        writeln!(err, "{}", one_line(&format!("{file}:{line}: {message}")))?;
    }
    writeln!(err, "{red}error:{red:#} {}", one_line(&report.message))?;
    for cause in &report.causes {
        writeln!(err, "caused by: {}", one_line(cause))?;
    }
    if let Some(hint) = &report.hint {
        writeln!(err, "{cyan}hint:{cyan:#} {}", one_line(hint))?;
    }
    Ok(())
}

fn write_json(err: &mut impl Write, report: &ErrorReport) -> io::Result<()> {
    let mut message = report.message.clone();
    for cause in &report.causes {
        message.push_str(": ");
        message.push_str(cause);
    }
    // By hand and not by `json!`: the contract's keys have an order.
    let (message, hint) = (json!(message), json!(report.hint));
    let lines = if report.lines.is_empty() {
        String::new()
    } else {
        format!(r#","lines":{}"#, serde_json::to_string(&report.lines)?)
    };
    writeln!(
        err,
        r#"{{"error":{{"kind":"{}","message":{message},"hint":{hint},"exit_code":{}{lines}}}}}"#,
        report.kind, report.exit_code
    )
}

fn one_line(text: &str) -> String {
    visible(&text.replace('\n', " "))
}

/// Whether errors are to be JSON: asked of the raw arguments, because a command line that does not
/// parse must answer in the form that it asks for.
fn wants_json(args: &[OsString]) -> bool {
    let format = given(args, "--output", Some("-o")).or_else(|| std::env::var("PROVOST_OUTPUT").ok());
    matches!(format.as_deref(), Some("json" | "jsonl"))
}

/// The last value of an option in the raw arguments.
fn given(args: &[OsString], long: &str, short: Option<&str>) -> Option<String> {
    let mut found = None;
    let mut args = args.iter().skip(1).map(|arg| arg.to_string_lossy()).take_while(|arg| arg != "--");
    while let Some(arg) = args.next() {
        if arg == long || short.is_some_and(|short| arg == short) {
            found = args.next().map(std::borrow::Cow::into_owned);
        } else if let Some(value) = arg.strip_prefix(long).and_then(|rest| rest.strip_prefix('=')) {
            found = Some(value.to_owned());
        } else if let Some(value) = short.and_then(|short| arg.strip_prefix(short)).filter(|_| !arg.starts_with("--")) {
            found = Some(value.trim_start_matches('=').to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_an_error_is_read_from_arguments_that_do_not_parse() {
        let asks = |line: &str| wants_json(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        for line in ["provost -o json x", "provost --output=jsonl", "provost task -ojson", "provost x --output json"] {
            assert!(asks(line), "{line}");
        }
        for line in ["provost task list", "provost -o table", "provost exec run x -- -o json"] {
            assert!(!asks(line), "{line}");
        }
    }
}
