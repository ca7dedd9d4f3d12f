//! Drawings for people: bars, of which a part may have failed, and lines of runs. Pure: numbers in, a line of text
//! out, as wide as it was told to be. Which number means what is the caller's.

use anstyle::{AnsiColor, Style as Ansi};

/// With what it is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pen {
    /// Whether colours are welcome.
    pub color: bool,
    /// Whether nothing but ASCII is.
    pub ascii: bool,
}

/// What stands beside a row of a table, or behind a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawing {
    /// How many, and how many of them failed, as a bar.
    Bar {
        /// All of them.
        total: i64,
        /// Of these: how many failed.
        failed: i64,
    },
    /// One mark for each of the last runs, oldest first.
    Runs(Vec<Run>),
}

/// A run as a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its status, as JSON has it.
    pub status: String,
    /// How long it took, in milliseconds; none while it runs.
    pub duration_ms: Option<i64>,
}

/// Bars under one title, each with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it is of.
    pub title: String,
    /// The label, how many, and how many of them failed.
    pub bars: Vec<(String, i64, i64)>,
}

/// What a share of the longest bar looks like, exact to an eighth of a character; at least the first.
pub fn share(part: f64, width: u16) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to eight times the width")]
    let eighths = (part * f64::from(width) * 8.0).round().max(1.0) as usize;
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}

/// How many characters of `width` this many are when `longest` fills it: none for none, else at least one.
fn cells(count: i64, longest: i64, width: u16) -> usize {
    let scaled = i128::from(count.max(0)) * i128::from(width) * 2 + i128::from(longest);
    let rounded = scaled / (2 * i128::from(longest.max(1)));
    usize::try_from(rounded).unwrap_or_default().clamp(usize::from(count > 0), usize::from(width))
}

impl Pen {
    /// The mark of what did not fail, and of what did: told apart without a colour too.
    fn marks(self) -> (&'static str, &'static str) {
        match self {
            Self { ascii: true, .. } => ("#", "x"),
            Self { color: true, .. } => ("█", "█"),
            Self { .. } => ("█", "░"),
        }
    }

    fn painted(self, text: &str, color: Option<AnsiColor>) -> String {
        match color.filter(|_| self.color && !text.is_empty()) {
            Some(color) => {
                let style = Ansi::new().fg_color(Some(color.into()));
                format!("{style}{text}{style:#}")
            }
            None => text.to_owned(),
        }
    }

    /// A bar of at most `width` characters, which `longest` fills; the part that failed is at its end. What is there
    /// at all is seen: a single failure among thousands, and a single success.
    pub fn bar(self, total: i64, failed: i64, longest: i64, width: u16) -> String {
        let whole = cells(total, longest, width);
        let mut bad = cells(failed, longest, width).min(whole);
        if failed < total && whole > 1 {
            bad = bad.min(whole - 1);
        }
        let (good_mark, bad_mark) = self.marks();
        let bad_part = self.painted(&bad_mark.repeat(bad), Some(AnsiColor::Red));
        format!("{}{bad_part}", good_mark.repeat(whole - bad))
    }

    /// The last of these runs, a character each: its colour the status, its height how long it took, the longest
    /// being the highest. Without colours, and in ASCII, a letter for the status.
    pub fn runs(self, runs: &[Run], width: u16) -> String {
        const HEIGHTS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
        let shown = last(runs, width);
        let longest = shown.iter().filter_map(|run| run.duration_ms).max().unwrap_or_default().max(1);
        let mark = |run: &Run| {
            let (letter, color) = mark_of(&run.status);
            if self.ascii || !self.color {
                return self.painted(letter, color);
            }
            let eighths = cells(run.duration_ms.unwrap_or_default(), longest, 8).max(1);
            self.painted(HEIGHTS[eighths - 1], color)
        };
        shown.iter().map(mark).collect()
    }

    /// What the marks of these drawings mean that don't speak for themselves; none when nothing needs it.
    pub fn legend<'a>(self, drawings: impl IntoIterator<Item = &'a Drawing>) -> Option<String> {
        let mut told: Vec<String> = Vec::new();
        for drawing in drawings {
            match drawing {
                Drawing::Bar { failed, .. } if *failed > 0 => {
                    told.push(format!("{} failed, timed out or abandoned", self.marks().1));
                }
                Drawing::Runs(runs) if self.ascii || !self.color => {
                    told.extend(runs.iter().map(|run| format!("{} {}", mark_of(&run.status).0, run.status)));
                }
                Drawing::Bar { .. } | Drawing::Runs(_) => {}
            }
        }
        told.sort();
        told.dedup();
        // Red says so by itself.
        told.retain(|part| !part.starts_with('█'));
        (!told.is_empty()).then(|| told.join("  "))
    }

    /// The drawing with no more runs than fit into this width.
    pub fn within(drawing: &Drawing, width: u16) -> Drawing {
        match drawing {
            Drawing::Runs(runs) => Drawing::Runs(last(runs, width).to_vec()),
            bar @ Drawing::Bar { .. } => bar.clone(),
        }
    }

    /// The drawing at this width, where `longest` fills it.
    pub fn draw(self, drawing: &Drawing, longest: i64, width: u16) -> String {
        match drawing {
            Drawing::Bar { total, failed } => self.bar(*total, *failed, longest, width),
            Drawing::Runs(runs) => self.runs(runs, width),
        }
    }
}

/// The last of these runs.
fn last(runs: &[Run], width: u16) -> &[Run] {
    &runs[runs.len().saturating_sub(usize::from(width))..]
}

/// The letter and the colour of a status.
fn mark_of(status: &str) -> (&'static str, Option<AnsiColor>) {
    match status {
        "success" => (".", Some(AnsiColor::Green)),
        "failed" => ("F", Some(AnsiColor::Red)),
        "timeout" => ("T", Some(AnsiColor::Red)),
        "abandoned" => ("A", Some(AnsiColor::Red)),
        "cancelled" => ("C", Some(AnsiColor::BrightBlack)),
        "running" => ("R", Some(AnsiColor::Blue)),
        _ => ("?", None),
    }
}

/// What the longest of these bars counts.
pub fn longest<'a>(drawings: impl IntoIterator<Item = &'a Drawing>) -> i64 {
    let total = |drawing: &Drawing| match drawing {
        Drawing::Bar { total, .. } => *total,
        Drawing::Runs(_) => 0,
    };
    drawings.into_iter().map(total).max().unwrap_or_default().max(1)
}

/// How many columns a drawing may take: at least, and at most.
pub fn room(drawings: &[Drawing]) -> (u16, u16) {
    let runs = |drawing: &Drawing| match drawing {
        Drawing::Bar { .. } => 40,
        Drawing::Runs(runs) => u16::try_from(runs.len()).unwrap_or(u16::MAX),
    };
    let most = drawings.iter().map(runs).max().unwrap_or_default().clamp(4, 40);
    (most.min(12), most)
}

impl Chart {
    /// Its lines, none wider than `width` where that can be: a label, the count, the bar.
    pub fn lines(&self, pen: Pen, width: u16) -> Vec<String> {
        let labels = self.bars.iter().map(|(label, ..)| label.len()).max().unwrap_or_default();
        let counts: Vec<String> = self.bars.iter().map(|(_, total, _)| total.to_string()).collect();
        let digits = counts.iter().map(String::len).max().unwrap_or_default();
        let beside = u16::try_from(labels + digits + 4).unwrap_or(u16::MAX);
        let bar = width.saturating_sub(beside).clamp(4, 60);
        let longest = self.bars.iter().map(|(_, total, _)| *total).max().unwrap_or_default();
        let line = |((label, total, failed), count): (&(String, i64, i64), &String)| {
            let drawn = pen.bar(*total, *failed, longest, bar);
            format!("{label:labels$}  {count:>digits$}  {drawn}").trim_end().to_owned()
        };
        self.bars.iter().zip(&counts).map(line).collect()
    }

    /// Its bars as drawings.
    pub fn drawings(&self) -> impl Iterator<Item = Drawing> {
        self.bars.iter().map(|(_, total, failed)| Drawing::Bar { total: *total, failed: *failed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Pen = Pen { color: false, ascii: false };
    const ASCII: Pen = Pen { color: false, ascii: true };
    const COLOR: Pen = Pen { color: true, ascii: false };

    fn runs(marks: &[(&str, i64)]) -> Vec<Run> {
        let run = |(status, duration): &(&str, i64)| Run {
            status: (*status).to_owned(),
            duration_ms: (*status != "running").then_some(*duration),
        };
        marks.iter().map(run).collect()
    }

    #[test]
    fn the_failed_part_of_a_bar_is_at_its_end_and_told_apart_without_a_colour() {
        assert_eq!(PLAIN.bar(8, 2, 8, 8), "██████░░");
        assert_eq!(ASCII.bar(8, 2, 8, 8), "######xx");
        assert_eq!(ASCII.bar(4, 0, 8, 8), "####");
        assert_eq!(COLOR.bar(4, 1, 4, 4), "███\u{1b}[31m█\u{1b}[0m");
    }

    #[test]
    fn what_is_there_at_all_is_seen() {
        assert_eq!(ASCII.bar(0, 0, 8, 8), "");
        assert_eq!(ASCII.bar(1, 0, 1_000_000, 8), "#");
        assert_eq!(ASCII.bar(1, 1, 1_000_000, 8), "x");
        assert_eq!(ASCII.bar(1_000_000, 1, 1_000_000, 8), "#######x");
        assert_eq!(ASCII.bar(1_000_000, 999_999, 1_000_000, 8), "#xxxxxxx");
        assert_eq!(ASCII.bar(i64::MAX, i64::MAX, i64::MAX, 8), "xxxxxxxx");
    }

    #[test]
    fn a_run_is_as_high_as_it_was_long_and_a_letter_without_colours() {
        let three = runs(&[("success", 10), ("failed", 80), ("running", 0)]);
        assert_eq!(PLAIN.runs(&three, 30), ".FR");
        assert_eq!(ASCII.runs(&three, 30), ".FR");
        let drawn = COLOR.runs(&three, 30);
        assert_eq!(drawn, "\u{1b}[32m▁\u{1b}[0m\u{1b}[31m█\u{1b}[0m\u{1b}[34m▁\u{1b}[0m");
        // The newest stay when there is no room for all.
        assert_eq!(ASCII.runs(&runs(&[("timeout", 1), ("abandoned", 1), ("cancelled", 1)]), 2), "AC");
    }

    #[test]
    fn a_legend_names_the_marks_that_are_there() {
        let bar = |failed| Drawing::Bar { total: 2, failed };
        assert_eq!(ASCII.legend(&[bar(0)]), None);
        assert_eq!(ASCII.legend(&[bar(1), bar(2)]).unwrap(), "x failed, timed out or abandoned");
        assert_eq!(COLOR.legend(&[bar(1)]), None);
        let drawn = [Drawing::Runs(runs(&[("success", 1), ("failed", 1), ("success", 2)]))];
        assert_eq!(PLAIN.legend(&drawn).unwrap(), ". success  F failed");
        assert_eq!(COLOR.legend(&drawn), None);
    }

    #[test]
    fn a_chart_fits_the_width_that_it_is_given() {
        let bars = vec![
            ("2026-03-01".to_owned(), 1_200, 30),
            ("2026-02-28".to_owned(), 0, 0),
            ("2026-02-27".to_owned(), 600, 600),
        ];
        let chart = Chart { title: "days".to_owned(), bars };
        insta::assert_snapshot!(chart.lines(ASCII, 40).join("\n"), @r"
        2026-03-01  1200  #####################x
        2026-02-28     0
        2026-02-27   600  xxxxxxxxxxx
        ");
        for width in [40, 80, 200] {
            let widest = chart.lines(PLAIN, width).iter().map(|line| line.chars().count()).max().unwrap();
            assert!(widest <= usize::from(width) && widest >= usize::from(width).min(78), "{width}: {widest}");
        }
        // Too narrow for a bar, it is as narrow as it can be.
        assert_eq!(chart.lines(ASCII, 5)[2], "2026-02-27   600  xx");
    }
}
