//! The grammar of one cron field: what may be written in it, and what is wrong when it may not.
//!
//! Owns the strict reading of a field's text, which comes out in plain numbers for croner. croner by itself
//! replaces names anywhere in the line (`MON` as a minute is 1, `SUN-SUN` is every day), skips empty list
//! items, and its messages name no field; none of that gets past this file.
//! Not here: what a field *means* (which days match: `cron.rs`, by croner), and anything about time.

use std::fmt;

/// One of the five fields of a cron expression, in the order they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// 0 to 59.
    Minute,
    /// 0 to 23.
    Hour,
    /// 1 to 31, also `L`, `15W` and `LW`.
    DayOfMonth,
    /// 1 to 12, or `jan` to `dec`.
    Month,
    /// 0 to 7 (both ends are Sunday), or `sun` to `sat`; also `5L` and `1#2`.
    DayOfWeek,
}

impl Field {
    /// All five, in the order they are written.
    pub const ALL: [Self; 5] = [Self::Minute, Self::Hour, Self::DayOfMonth, Self::Month, Self::DayOfWeek];

    /// The smallest and the largest number the field takes.
    pub fn bounds(self) -> (u16, u16) {
        match self {
            Self::Minute => (0, 59),
            Self::Hour => (0, 23),
            Self::DayOfMonth => (1, 31),
            Self::Month => (1, 12),
            Self::DayOfWeek => (0, 7),
        }
    }

    /// How many different values the field has: the largest step that can mean anything.
    fn values(self) -> u16 {
        match self {
            Self::DayOfWeek => 7,
            _ => self.bounds().1 - self.bounds().0 + 1,
        }
    }

    /// The names the field takes; the first stands for `bounds().0`.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Month => &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
            Self::DayOfWeek => &["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
            _ => &[],
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::DayOfMonth => "day of month",
            Self::Month => "month",
            Self::DayOfWeek => "day of week",
        })
    }
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field.
    pub field: Field,
    /// The part of its text that is wrong (printable ASCII).
    pub value: String,
    /// What is wrong with that part.
    pub problem: Problem,
}

/// The ways in which a field's text can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Not a number, a name, a range, a step or a list of them.
    Malformed,
    /// A number outside the field's bounds.
    OutOfRange,
    /// Nothing between two commas, or before the first or after the last.
    EmptyItem,
    /// A range whose end lies before its start (`22-2`, `fri-mon`).
    Reversed,
    /// A step of zero.
    ZeroStep,
    /// A step larger than the number of values: cron takes it, and runs at the first value only.
    StepTooLarge,
    /// A step behind a single number (`5/10`), which crons read in different ways.
    StepWithoutRange,
    /// A bare `L` as day of week.
    BareLast,
    /// `L` and `LW` in one field, of which croner forgets the first.
    LastAndLastWeekday,
    /// An occurrence behind `#` that is not 1 to 5.
    Occurrence,
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { field, value, problem } = self;
        let (low, high) = field.bounds();
        write!(f, "{field} \"{value}\" ")?;
        match problem {
            Problem::Malformed => write!(f, "is not a value, range, step or list"),
            Problem::OutOfRange => write!(f, "is not within {low}-{high}"),
            Problem::EmptyItem => write!(f, "has an empty list item"),
            Problem::Reversed => write!(f, "is a range that ends before it starts"),
            Problem::ZeroStep => write!(f, "has a step of zero"),
            Problem::StepTooLarge => {
                write!(f, "has a step larger than the field's {}", field.values())
            }
            Problem::StepWithoutRange => write!(f, "has a step without a range"),
            Problem::BareLast => write!(f, "says \"last\" of no weekday"),
            Problem::LastAndLastWeekday => write!(f, "has both L and LW"),
            Problem::Occurrence => write!(f, "has an occurrence that is not within 1-5"),
        }
    }
}

impl FieldError {
    /// What to write instead.
    pub fn hint(&self) -> String {
        let (low, high) = self.field.bounds();
        match self.problem {
            Problem::Reversed if self.field == Field::DayOfWeek => {
                "write the two ends as a list, such as fri-sun,mon; Sunday may be 0 or 7".into()
            }
            Problem::Reversed => {
                let (start, end) = self.value.split_once('-').unwrap_or_default();
                format!("write the two ends as a list: {start}-{high},{low}-{end}")
            }
            Problem::ZeroStep => "a step is 1 or more, as in */5".into(),
            Problem::StepTooLarge => "cron can't count across the field's end; write the times out as a list".into(),
            Problem::StepWithoutRange => {
                let (start, step) = self.value.split_once('/').unwrap_or_default();
                format!("write {start}-{high}/{step}")
            }
            Problem::BareLast => "write 5L for the last Friday of the month".into(),
            Problem::LastAndLastWeekday => "make two tasks of it".into(),
            Problem::Occurrence => "write 1#2 for the second Monday of the month".into(),
            Problem::EmptyItem => "write the values as 1,2,3, without spaces".into(),
            Problem::Malformed | Problem::OutOfRange => match self.field {
                Field::Minute | Field::Hour => format!("{low}-{high}, *, */5, 1-5, 1,2,3"),
                Field::DayOfMonth => "1-31, *, */5, 1-5, 1,15, L, 15W, LW".into(),
                Field::Month => "1-12, jan-dec, *, */3, 1,7".into(),
                Field::DayOfWeek => "0-7 (0 and 7 are Sunday), sun-sat, *, mon-fri, 5L, 1#2".into(),
            },
        }
    }
}

/// Whether a field's text counts as a star: it *begins* with `*`, as in Vixie's cron (`entry.c`, the flags
/// `DOM_STAR`, `DOW_STAR`, `MIN_STAR` and `HR_STAR`). `?` is croner's other way to write `*`.
pub(super) fn is_star(text: &str) -> bool {
    text.starts_with(['*', '?'])
}

/// Reads a field and gives it back in the plain numbers, ranges and steps that croner reads without surprises.
///
/// # Errors
/// The first item of the list that is not allowed, with the reason.
pub(super) fn canonical(field: Field, text: &str) -> Result<String, FieldError> {
    let error = |value: &str, problem| FieldError { field, value: value.to_owned(), problem };
    let days = matches!(field, Field::DayOfMonth | Field::DayOfWeek);
    if text == "*" || (text == "?" && days) {
        return Ok("*".to_owned());
    }
    let mut items = Vec::new();
    for raw in text.split(',') {
        if raw.is_empty() {
            return Err(error(text, Problem::EmptyItem));
        }
        items.push(item(field, raw).map_err(|problem| error(raw, problem))?);
    }
    if items.iter().any(|item| item == "L") && items.iter().any(|item| item == "LW") {
        return Err(error(text, Problem::LastAndLastWeekday));
    }
    Ok(items.join(","))
}

/// One item of a list: a value or a range, perhaps with a step or a modifier.
fn item(field: Field, raw: &str) -> Result<String, Problem> {
    let text = raw.to_ascii_lowercase();
    if let Some((base, step)) = text.split_once('/') {
        let base = match range(field, base)? {
            Base::Value(_) => return Err(Problem::StepWithoutRange),
            Base::Range(start, end) => format!("{start}-{end}"),
        };
        return match number(step)? {
            0 => Err(Problem::ZeroStep),
            step if step > field.values() => Err(Problem::StepTooLarge),
            step => Ok(format!("{base}/{step}")),
        };
    }
    match field {
        Field::DayOfMonth if matches!(text.as_str(), "l" | "lw") => {
            return Ok(text.to_ascii_uppercase());
        }
        Field::DayOfMonth if text.ends_with('w') => {
            let day = value(field, text.trim_end_matches('w'))?;
            // One `w` only: `15ww` is not a way to say anything.
            return match text.len() - text.trim_end_matches('w').len() {
                1 => Ok(format!("{day}W")),
                _ => Err(Problem::Malformed),
            };
        }
        Field::DayOfWeek if text == "l" => return Err(Problem::BareLast),
        Field::DayOfWeek => {
            if let Some((base, nth)) = text.split_once('#') {
                let base = range(field, base)?;
                return match nth {
                    "l" => Ok(format!("{base}#L")),
                    _ if (1..=5).contains(&number(nth).map_err(|_| Problem::Occurrence)?) => {
                        Ok(format!("{base}#{nth}"))
                    }
                    _ => Err(Problem::Occurrence),
                };
            }
            if let Some(day) = text.strip_suffix('l') {
                return Ok(format!("{}#L", value(field, day)?));
            }
        }
        _ => {}
    }
    Ok(range(field, &text)?.to_string())
}

/// A single value or a range of them, both ends included.
enum Base {
    Value(u16),
    Range(u16, u16),
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => write!(f, "{value}"),
            Self::Range(start, end) => write!(f, "{start}-{end}"),
        }
    }
}

fn range(field: Field, text: &str) -> Result<Base, Problem> {
    let (low, high) = field.bounds();
    // A star inside a list or before a step is its whole range; croner knows the step form only.
    if text == "*" {
        return Ok(Base::Range(low, high));
    }
    let Some((start, end)) = text.split_once('-') else {
        return value(field, text).map(Base::Value);
    };
    let start = value(field, start)?;
    // `fri-sun` ends on the Sunday that comes after; `sun-tue` and `sun-sun` begin on the one before.
    let end = match end {
        "sun" if start > 0 => 7,
        _ => value(field, end)?,
    };
    if start > end {
        return Err(Problem::Reversed);
    }
    Ok(Base::Range(start, end))
}

fn value(field: Field, text: &str) -> Result<u16, Problem> {
    let (low, high) = field.bounds();
    if let Some(index) = field.names().iter().position(|name| *name == text) {
        return Ok(low + u16::try_from(index).map_err(|_| Problem::Malformed)?);
    }
    let number = number(text)?;
    if (low..=high).contains(&number) { Ok(number) } else { Err(Problem::OutOfRange) }
}

/// ASCII digits only: `str::parse` alone would take `+5` too.
fn number(text: &str) -> Result<u16, Problem> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::Malformed);
    }
    // Too many digits for the type is far outside every field.
    text.parse().map_err(|_| Problem::OutOfRange)
}
