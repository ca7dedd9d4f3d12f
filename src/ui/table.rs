//! Tables for people: short ids, relative times, status in colour, numbers to the right, fitting
//! the terminal. How a value looks follows from its field's name, the same in every table.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style as Ansi};
use chrono::{DateTime, Utc};
use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table, presets};
use serde_json::Value;

use super::plot;
use super::time::relative;

/// How wide and how colourful.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// Whether colours are welcome.
    pub color: bool,
    /// Whether drawings keep to ASCII.
    pub ascii: bool,
    /// The terminal's width in columns; none under a pipe, where nothing is wrapped.
    pub width: Option<u16>,
}

/// The longest text in a cell of a list, in characters.
const MAX_CELL: usize = 60;

/// The fields that hold a sentence, of which a part tells nothing.
const SENTENCES: [&str; 3] = ["note", "message", "suggestion"];

/// The field that tells which part of the whole a row is, 0 to 1; on a terminal its column is a bar chart.
const SHARE: &str = "share";

/// The field that tells the passage that a search matched: an object of `before`, `word` and `after`.
const MATCH: &str = "match";

/// How many characters the longest bar of a share has.
const BAR: u16 = 24;

/// How many spaces stand between two columns.
pub const GAP: u16 = 2;

/// Rows under a header. An empty list prints nothing: the hint on stderr says so.
pub fn list(writer: &mut impl Write, fields: &[&str], rows: &[Vec<Value>], style: Style) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let mut table = laid_out(fields, rows, style);
    column_widths(&mut table, fields);
    for line in table.lines() {
        writeln!(writer, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A table of these rows, which fits the width that there is.
pub fn laid_out(fields: &[&str], rows: &[Vec<Value>], style: Style) -> Table {
    let now = Utc::now();
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    match style.width {
        Some(width) => {
            table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        }
        None => {
            table.set_content_arrangement(ContentArrangement::Disabled);
        }
    }
    if style.color {
        table.enforce_styling();
    } else {
        table.force_no_tty();
    }
    table.set_header(fields.iter().map(|field| Cell::new(title(field)).add_attribute(Attribute::Bold)));
    let longest = style.width.and_then(|_| longest_share(fields, rows));
    for row in rows {
        table.add_row(fields.iter().zip(row).map(|(field, value)| match longest {
            Some(longest) if *field == SHARE => Cell::new(chart(value, longest)),
            _ if *field == MATCH => Cell::new(passage(value, style)),
            _ => cell(field, value, now),
        }));
    }
    table
}

/// Sets its columns apart, and keeps ids in one piece.
pub fn column_widths(table: &mut Table, fields: &[&str]) {
    for (field, column) in fields.iter().zip(table.column_iter_mut()) {
        column.set_padding((0, GAP));
        if is_id(field) {
            // A short id that is broken over lines can't be copied.
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
}

/// The largest share in the list, when it has one to draw.
fn longest_share(fields: &[&str], rows: &[Vec<Value>]) -> Option<f64> {
    let column = fields.iter().position(|field| *field == SHARE)?;
    let longest = rows.iter().filter_map(|row| row[column].as_f64()).fold(0.0, f64::max);
    (longest > 0.0).then_some(longest)
}

/// A share in figures and as a bar, of which the longest in the list fills the column.
fn chart(share: &Value, longest: f64) -> String {
    let Some(number) = share.as_f64() else { return plain(share) };
    // What is there at all has a bar that is seen.
    format!("{:>6} {}", percent(number), plot::share(number / longest, BAR))
}

/// A passage, with its word in bold where that is welcome.
fn passage(value: &Value, style: Style) -> String {
    let part = |name| value[name].as_str().map(visible).unwrap_or_default();
    let bold = if style.color { Ansi::new().bold() } else { Ansi::new() };
    format!("{}{bold}{}{bold:#}{}", part("before"), part("word"), part("after"))
}

pub(super) fn percent(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}

/// A field's name as a heading.
pub fn title(field: &str) -> String {
    field.to_uppercase().replace('_', " ")
}

fn cell(field: &str, value: &Value, now: DateTime<Utc>) -> Cell {
    let mut text = brief(field, value, now).replace('\n', " ");
    if text.chars().count() > MAX_CELL && !SENTENCES.contains(&field) {
        text = text.chars().take(MAX_CELL - 1).chain(['…']).collect();
    }
    let cell = Cell::new(text);
    let cell = if value.is_number() { cell.set_alignment(CellAlignment::Right) } else { cell };
    match status_color(field, value) {
        Some((_, color)) => cell.fg(color),
        None => cell,
    }
}

/// A value in a list: as short as it can be told apart.
fn brief(field: &str, value: &Value, now: DateTime<Utc>) -> String {
    match value {
        Value::String(text) if is_id(field) && text.len() == 36 => text[28..].to_owned(),
        Value::String(text) if is_time(field) => time(text).map_or_else(|| visible(text), |time| relative(time, now)),
        Value::Number(share) if is_share(field) => share.as_f64().map_or_else(|| share.to_string(), percent),
        other => plain(other),
    }
}

pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::Array(items) if items.is_empty() => "-".to_owned(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::String(text) => visible(text),
        Value::Array(items) if items.iter().all(Value::is_string) => {
            items.iter().filter_map(Value::as_str).map(visible).collect::<Vec<_>>().join(", ")
        }
        Value::Number(number) => number.to_string(),
        Value::Array(_) | Value::Object(_) => visible(&value.to_string()),
    }
}

pub(super) fn is_share(field: &str) -> bool {
    field == SHARE || field.ends_with("_share") || field.ends_with("_rate")
}

fn is_id(field: &str) -> bool {
    field == "id" || field.ends_with("_id")
}

pub(super) fn is_time(field: &str) -> bool {
    field.ends_with("_at") || field == "scheduled_for" || field == "local"
}

pub(super) fn time(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text).ok().map(|time| time.to_utc())
}

/// The colour of a status, for both of the libraries that print one.
pub(super) fn status_color(field: &str, value: &Value) -> Option<(Ansi, Color)> {
    if field != "status" && field != "state" {
        return None;
    }
    let (ansi, color) = match value.as_str()? {
        "running" | "busy" => (AnsiColor::Blue, Color::Blue),
        "success" | "completed" | "idle" | "applied" | "ok" => (AnsiColor::Green, Color::Green),
        "failed" | "timeout" | "error" | "abandoned" | "changed" | "unknown" => (AnsiColor::Red, Color::Red),
        "paused" | "pending" | "warning" => (AnsiColor::Yellow, Color::Yellow),
        "cancelled" | "offline" => (AnsiColor::BrightBlack, Color::DarkGrey),
        _ => return None,
    };
    Some((Ansi::new().fg_color(Some(ansi.into())), color))
}

/// The text with everything that steers a terminal made visible; line breaks stay.
pub fn visible(text: &str) -> String {
    // Controls, and the characters that turn the direction of the line.
    let turns =
        |each: char| matches!(each, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let steers = |each: char| turns(each) || (each.is_control() && each != '\n' && each != '\t');
    if !text.chars().any(steers) {
        return text.to_owned();
    }
    text.chars().map(|each| if steers(each) { each.escape_default().to_string() } else { each.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const PIPE: Style = Style { color: false, ascii: false, width: None };

    #[test]
    fn a_list_has_a_header_short_ids_and_numbers_to_the_right() {
        let rows = vec![
            vec![json!("0197c6a0-0000-7000-8000-00001234abcd"), json!("a"), json!(7)],
            vec![json!("0197c6a0-0000-7000-8000-00005678abcd"), json!(null), json!(12)],
        ];
        let mut out = Vec::new();
        list(&mut out, &["id", "name", "tasks_count"], &rows, PIPE).unwrap();
        let lines: Vec<String> = String::from_utf8(out).unwrap().lines().map(str::to_owned).collect();
        assert_eq!(
            lines,
            ["ID        NAME  TASKS COUNT", "1234abcd  a               7", "5678abcd  -              12"]
        );
    }

    #[test]
    fn what_steers_a_terminal_is_made_visible() {
        assert_eq!(visible("a\u{1b}[31mb\u{9b}c"), "a\\u{1b}[31mb\\u{9b}c");
        assert_eq!(visible("two\nlines"), "two\nlines");
    }

    #[test]
    fn a_share_is_a_bar_on_a_terminal_and_a_figure_elsewhere() {
        let rows = [0.75, 0.24, 0.01].map(|share| vec![json!("k"), json!(share)]);
        let printed = |style| {
            let mut out = Vec::new();
            list(&mut out, &["key", "share"], &rows, style).unwrap();
            String::from_utf8(out).unwrap().lines().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(printed(PIPE), ["KEY  SHARE", "k    75.0%", "k    24.0%", "k     1.0%"]);
        let terminal = Style { color: false, ascii: false, width: Some(80) };
        assert_eq!(
            printed(terminal),
            ["KEY  SHARE", "k     75.0% ████████████████████████", "k     24.0% ███████▋", "k      1.0% ▍"]
        );
    }

    #[test]
    fn the_word_of_a_passage_is_bold_where_colours_are_welcome() {
        let rows = vec![vec![json!({"before": "the ", "word": "ni\u{9b}ghtly", "after": " loads"})], vec![json!(null)]];
        let printed = |style| {
            let mut out = Vec::new();
            list(&mut out, &["match"], &rows, style).unwrap();
            String::from_utf8(out).unwrap().lines().nth(1).unwrap().to_owned()
        };
        assert_eq!(printed(PIPE), "the ni\\u{9b}ghtly loads");
        let narrow = Style { color: true, width: Some(26), ascii: false };
        assert_eq!(printed(narrow), "the \u{1b}[1mni\\u{9b}ghtly\u{1b}[0m loads");
    }
}
