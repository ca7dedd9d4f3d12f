//! One record for people: a line a field, fitting the terminal, and the lists in it as tables below.

use std::io::{self, Write};

use anstyle::Style as Ansi;
use chrono::{DateTime, Utc};
use comfy_table::{ContentArrangement, Table, presets};
use serde_json::Value;

use super::plot::{Pen, Run};
use super::table::{GAP, Style, is_share, is_time, list, percent, plain, status_color, time, title, visible};
use super::time::relative;

/// The field that holds the last runs, oldest first, each an object with a `status` and a `duration_ms`: a mark each.
const RECENT: &str = "recent";

/// The field that sums up what a record did: an object, whose parts are told as cells are.
const SUMMARY: &str = "utilization";

/// The columns that come first in a table inside of a record; the others follow by name.
const FIRST: [&str; 8] = ["id", "name", "status", "scheduled_for", "local", "attempt", "started_at", "ended_at"];

/// The least width of a record's values, in a terminal that is hardly wider than their names.
const NARROWEST: u16 = 8;

/// A line a field, and more of them where a value is wider than the terminal has room; lists of records as
/// tables of their own below.
pub fn record(writer: &mut impl Write, fields: &[&str], row: &[Value], style: Style) -> io::Result<()> {
    let now = Utc::now();
    let width = fields.iter().map(|field| field.len()).max().unwrap_or_default();
    let bold = if style.color { Ansi::new().bold() } else { Ansi::new() };
    let beside = u16::try_from(width).unwrap_or(u16::MAX).saturating_add(GAP);
    let room = style.width.map(|width| width.saturating_sub(beside).max(NARROWEST));
    let mut below = Vec::new();
    for (field, value) in fields.iter().zip(row) {
        if *field == RECENT && value.is_array() {
            let drawn = recent(value, style, room);
            writeln!(writer, "{bold}{:width$}{bold:#}  {drawn}", title(field))?;
            continue;
        }
        if let Some(records) = records(value) {
            below.push((field, records));
            continue;
        }
        let text = full(field, value, now);
        let color = status_color(field, value).filter(|_| style.color).map(|(ansi, _)| ansi).unwrap_or_default();
        let mut lines = wrapped(&text, room).into_iter();
        let first = lines.next().unwrap_or_default();
        writeln!(writer, "{bold}{:width$}{bold:#}  {color}{first}{color:#}", title(field))?;
        for line in lines {
            writeln!(writer, "{:width$}  {line}", "")?;
        }
    }
    for (field, records) in below {
        let mut columns: Vec<&str> = records[0].keys().map(String::as_str).collect();
        columns.sort_by_key(|column| FIRST.iter().position(|first| first == column).unwrap_or(FIRST.len()));
        let rows: Vec<Vec<Value>> =
            records.iter().map(|record| columns.iter().map(|column| record[*column].clone()).collect()).collect();
        writeln!(writer, "\n{bold}{}{bold:#}", title(field))?;
        list(writer, &columns, &rows, style)?;
    }
    Ok(())
}

/// The lines of a text, each of them in as many as a column of this width takes.
fn wrapped(text: &str, room: Option<u16>) -> Vec<String> {
    let Some(room) = room else { return text.lines().map(str::to_owned).collect() };
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(room);
    table.force_no_tty().add_row([text]);
    table.column_iter_mut().for_each(|column| {
        column.set_padding((0, 0));
    });
    table.lines().map(|line| line.trim_end().to_owned()).collect()
}

/// The value as a non-empty list of objects, when it is one.
fn records(value: &Value) -> Option<Vec<&serde_json::Map<String, Value>>> {
    let items = value.as_array().filter(|items| !items.is_empty())?;
    items.iter().map(Value::as_object).collect()
}

/// Runs as their marks, the last of them where there is no room for all.
fn recent(value: &Value, style: Style, room: Option<u16>) -> String {
    let run = |run: &Value| Run {
        status: run["status"].as_str().unwrap_or_default().to_owned(),
        duration_ms: run["duration_ms"].as_i64(),
    };
    let runs: Vec<Run> = value.as_array().into_iter().flatten().map(run).collect();
    if runs.is_empty() {
        return plain(value);
    }
    Pen { color: style.color, ascii: style.ascii }.runs(&runs, room.unwrap_or(u16::MAX))
}

/// A value in a record: whole.
fn full(field: &str, value: &Value, now: DateTime<Utc>) -> String {
    match value {
        Value::String(text) if is_time(field) => match time(text) {
            Some(time) => format!("{text} ({})", relative(time, now)),
            None => visible(text),
        },
        Value::Number(share) if is_share(field) => share.as_f64().map_or_else(|| share.to_string(), percent),
        Value::Object(parts) if field == SUMMARY => {
            let part =
                |(name, value): (&String, &Value)| format!("{} {}", name.replace('_', " "), full(name, value, now));
            parts.iter().map(part).collect::<Vec<_>>().join(", ")
        }
        other => plain(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_record_fits_the_terminal_and_its_summary_is_words() {
        let run = json!({"status": "success", "duration_ms": 1});
        let fields = ["id", "params", "utilization", "recent"];
        let row = [
            json!("0197c6a0-0000-7000-8000-00001234abcd"),
            json!({"text": "größer als 夜間 und überhaupt"}),
            json!({"executions": 4, "busy_ms": 90_000, "success_rate": 0.75}),
            json!(vec![run; 30]),
        ];
        let printed = |width| {
            let mut out = Vec::new();
            record(&mut out, &fields, &row, Style { color: false, ascii: true, width }).unwrap();
            String::from_utf8(out).unwrap()
        };
        insta::assert_snapshot!(printed(None), @r#"
        ID           0197c6a0-0000-7000-8000-00001234abcd
        PARAMS       {"text":"größer als 夜間 und überhaupt"}
        UTILIZATION  busy ms 90000, executions 4, success rate 75.0%
        RECENT       ..............................
        "#);
        insta::assert_snapshot!(printed(Some(36)), @r#"
        ID           0197c6a0-0000-7000-8000
                     -00001234abcd
        PARAMS       {"text":"größer als
                     夜間 und überhaupt"}
        UTILIZATION  busy ms 90000,
                     executions 4, success
                     rate 75.0%
        RECENT       .......................
        "#);
        assert_eq!(printed(Some(500)), printed(None));
    }

    const PIPE: Style = Style { color: false, ascii: false, width: None };

    #[test]
    fn a_record_prints_a_line_a_field_and_its_lists_below() {
        let mut out = Vec::new();
        record(&mut out, &["name", "tasks"], &[json!("etl"), json!([{"name": "t"}])], PIPE).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "NAME   etl\n\nTASKS\nNAME\nt\n");
    }
}
