//! Tables and records with drawings beside or below them, fitting the terminal.

use std::io::{self, Write};

use anstyle::Style as Ansi;
use serde_json::Value;

use super::plot::{self, Chart, Drawing, Pen};
use super::table::{GAP, Style, column_widths, laid_out, title};

/// How wide all of it is where nobody knows how wide it may be.
const PAGE: u16 = 80;

/// As a table's list, a line a row, with a drawing at the end of each under this heading. Where the terminal is too
/// narrow for all of it, the last columns are left out, but never the first.
pub fn list(
    writer: &mut impl Write,
    fields: &[&str],
    rows: &[Vec<Value>],
    heading: &str,
    drawings: &[Drawing],
    style: Style,
) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let width = style.width.unwrap_or(PAGE);
    let style = Style { width: Some(width), ..style };
    let (least, most) = plot::room(drawings);
    let widths: Vec<u16> = {
        let whole = laid_out(fields, rows, style);
        whole.column_max_content_widths().iter().map(|width| width.saturating_add(GAP)).collect()
    };
    let wide = |shown: usize| widths[..shown].iter().fold(0, |sum: u16, width| sum.saturating_add(*width));
    let shown = (2..=fields.len()).rev().find(|shown| wide(*shown).saturating_add(least) <= width).unwrap_or(1);
    let room = width.saturating_sub(wide(shown)).clamp(least, most);
    let rows: Vec<Vec<Value>> = rows.iter().map(|row| row[..shown].to_vec()).collect();
    let mut table = laid_out(&fields[..shown], &rows, style);
    column_widths(&mut table, &fields[..shown]);
    table.set_width(width.saturating_sub(room).max(1)).set_truncation_indicator(if style.ascii {
        "..."
    } else {
        "…"
    });
    for row in table.row_iter_mut() {
        row.max_height(1);
    }
    let pen = Pen { color: style.color, ascii: style.ascii };
    let drawings: Vec<Drawing> = drawings.iter().map(|drawing| Pen::within(drawing, room)).collect();
    let longest = plot::longest(&drawings);
    for (number, line) in table.lines().enumerate() {
        let beside = match number.checked_sub(1) {
            None => bold(&title(heading), style),
            Some(row) => drawings.get(row).map(|drawing| pen.draw(drawing, longest, room)).unwrap_or_default(),
        };
        writeln!(writer, "{}", format!("{line}{beside}").trim_end())?;
    }
    legend(writer, pen, &drawings)
}

/// Charts under their titles, each behind an empty line; at the end what their marks mean.
pub fn charts(writer: &mut impl Write, charts: &[Chart], style: Style) -> io::Result<()> {
    let pen = Pen { color: style.color, ascii: style.ascii };
    for chart in charts {
        writeln!(writer, "\n{}", bold(&title(&chart.title), style))?;
        for line in chart.lines(pen, style.width.unwrap_or(PAGE)) {
            writeln!(writer, "{line}")?;
        }
    }
    let drawings: Vec<Drawing> = charts.iter().flat_map(Chart::drawings).collect();
    legend(writer, pen, &drawings)
}

fn legend(writer: &mut impl Write, pen: Pen, drawings: &[Drawing]) -> io::Result<()> {
    match pen.legend(drawings) {
        Some(legend) => writeln!(writer, "\n{legend}"),
        None => Ok(()),
    }
}

fn bold(text: &str, style: Style) -> String {
    let bold = if style.color { Ansi::new().bold() } else { Ansi::new() };
    format!("{bold}{text}{bold:#}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::plot::Run;
    use serde_json::json;

    fn printed(width: u16, fields: &[&str], rows: &[Vec<Value>], drawings: &[Drawing]) -> String {
        let mut out = Vec::new();
        let style = Style { color: false, ascii: true, width: Some(width) };
        list(&mut out, fields, rows, "runs", drawings, style).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_row_is_a_line_and_the_last_columns_go_where_there_is_no_room() {
        let fields = ["name", "total", "success_rate", "last_success_at"];
        let rows = [
            vec![json!("nightly-backup"), json!(12), json!(0.75), json!("2020-01-01T00:00:00.000000Z")],
            vec![json!("夜間バックアップ"), json!(3), json!(null), json!(null)],
        ];
        let drawings = [Drawing::Bar { total: 12, failed: 3 }, Drawing::Bar { total: 3, failed: 3 }];
        insta::assert_snapshot!(printed(80, &fields, &rows, &drawings), @r"
        NAME              TOTAL  SUCCESS RATE  LAST SUCCESS AT  RUNS
        nightly-backup       12         75.0%  2020-01-01       ##################xxxxxx
        夜間バックアップ      3  -             -                xxxxxx

        x failed, timed out or abandoned
        ");
        insta::assert_snapshot!(printed(40, &fields, &rows, &drawings), @r"
        NAME              TOTAL  RUNS
        nightly-backup       12  ###########xxxx
        夜間バックアップ      3  xxxx

        x failed, timed out or abandoned
        ");
        insta::assert_snapshot!(printed(20, &fields, &rows, &drawings), @r"
        NAME    RUNS
        nig...  #########xxx
        夜...   xxx

        x failed, timed out or abandoned
        ");
    }

    #[test]
    fn marks_of_runs_stand_at_the_end_of_their_row() {
        let marks = |text: &str| {
            let run = |letter| Run {
                status: if letter == 'F' { "failed" } else { "success" }.to_owned(),
                duration_ms: Some(10),
            };
            Drawing::Runs(text.chars().map(run).collect())
        };
        let rows = [vec![json!("a")], vec![json!("b\nc")]];
        insta::assert_snapshot!(printed(40, &["name"], &rows, &[marks("..F."), marks("")]), @r"
        NAME  RUNS
        a     ..F.
        b c

        . success  F failed
        ");
        assert_eq!(printed(40, &["name"], &[], &[]), "");
    }
}
