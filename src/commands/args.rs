//! Arguments that several nouns share.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{ArgMatches, Args, Command, FromArgMatches};

use crate::sql_types::{Instant, Label};
use crate::ui::Ui;

/// Which part of a list.
#[derive(Debug, Args)]
pub struct ListArgs<
    K: Clone + Send + Sync + std::str::FromStr<Err: std::error::Error + Send + Sync> + 'static = crate::sql_types::Id,
> {
    /// At most so many rows; 0 means all
    #[arg(long, value_name = "N", default_value_t = 50, allow_negative_numbers = true)]
    pub limit: u32,
    /// Continue behind the row with this full id
    #[arg(long, value_name = "ID", value_parser = clap::value_parser!(K))]
    pub after: Option<K>,
    /// Print only how many there are
    #[arg(long)]
    pub count: bool,
}

/// What is searched for.
#[derive(Debug, Args)]
pub struct TextArgs {
    /// Words, prefixes (nigh*) and phrases ("nightly loads"); all of them must match
    pub text: String,
    #[command(flatten)]
    pub limit: LimitArgs,
}

/// How much of a list that has an order of its own.
#[derive(Debug, Args)]
pub struct LimitArgs {
    /// At most so many rows; 0 means all
    #[arg(long, value_name = "N", default_value_t = 50, allow_negative_numbers = true)]
    limit: u32,
}

impl LimitArgs {
    /// At most so many rows; none means all.
    pub fn get(&self) -> Option<u32> {
        (self.limit > 0).then_some(self.limit)
    }
}

/// How is drawn what is drawn for people.
#[derive(Debug, Args)]
pub struct DrawArgs {
    /// Draw with ASCII characters only
    #[arg(long)]
    ascii: bool,
}

impl DrawArgs {
    /// The output that draws so.
    pub fn on(&self, ui: &Ui) -> Ui {
        Ui { ascii: self.ascii, ..ui.clone() }
    }
}

/// From when to when, as it is typed.
#[derive(Debug, Args)]
struct TypedRange {
    /// At or after: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)
    #[arg(long, value_name = "TIME", value_parser = time, allow_negative_numbers = true)]
    since: Option<Instant>,
    /// Before: 2026-11-01, an RFC 3339 time, or so long ago (90d, 2h)
    #[arg(long, value_name = "TIME", value_parser = time, allow_negative_numbers = true)]
    until: Option<Instant>,
}

/// From when to when. One that ends before it begins is refused wherever it is taken: nothing would be found, and that
/// would be told as if it were so.
#[derive(Debug)]
pub struct RangeArgs {
    /// At this instant or after it.
    pub since: Option<Instant>,
    /// Before this instant.
    pub until: Option<Instant>,
}

impl FromArgMatches for RangeArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let TypedRange { since, until } = TypedRange::from_arg_matches(matches)?;
        match (since, until) {
            (Some(since), Some(until)) if since > until => Err(clap::Error::raw(
                ErrorKind::ValueValidation,
                format!("--since {since} is after --until {until}\n\n  tip: give the earlier of the two to --since"),
            )),
            _ => Ok(Self { since, until }),
        }
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for RangeArgs {
    fn augment_args(command: Command) -> Command {
        TypedRange::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        TypedRange::augment_args_for_update(command)
    }
}

/// Only when nobody changed the record since it was looked at.
#[derive(Debug, Args)]
pub struct VersionArgs {
    /// Refuse unless the record still has this version
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub if_version: Option<i64>,
}

/// Reads a time: RFC 3339, a date (its midnight in UTC), or a duration before now.
///
/// # Errors
/// When it is none of these, or outside the years 1970 to 9999.
pub fn time(text: &str) -> Result<Instant, String> {
    let out_of_range = |error: crate::sql_types::InstantError| error.to_string();
    if let Ok(time) = DateTime::parse_from_rfc3339(text) {
        return Instant::new(time.to_utc()).map_err(out_of_range);
    }
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Instant::new(date.and_time(NaiveTime::MIN).and_utc()).map_err(out_of_range);
    }
    let form = "give 2026-11-01, 2026-11-01T02:00:00Z, or so long ago: 90d, 2h";
    let ago = humantime::parse_duration(text).map_err(|_| form.to_owned())?;
    let ago = TimeDelta::from_std(ago).map_err(|_| form.to_owned())?;
    let time = Utc::now().checked_sub_signed(ago).ok_or(form)?;
    Instant::new(time).map_err(out_of_range)
}

/// How long a worker is believed to live without a word.
#[derive(Debug, Args)]
pub struct LeaseArgs {
    /// How long the worker is believed to live without a word
    #[arg(long, value_name = "DURATION", default_value = "5m", value_parser = positive_duration, allow_hyphen_values = true)]
    pub lease: TimeDelta,
}

/// Reads a duration of more than nothing.
///
/// # Errors
/// When it is none, zero, or longer than can be counted.
pub fn positive_duration(text: &str) -> Result<TimeDelta, String> {
    let form = "give more than 0, such as 30s, 5m or 2h";
    let duration = humantime::parse_duration(text).map_err(|_| form.to_owned())?;
    let duration = TimeDelta::from_std(duration).map_err(|_| form.to_owned())?;
    // What is finer than a microsecond both engines would round to nothing.
    if duration >= TimeDelta::microseconds(1) { Ok(duration) } else { Err(form.to_owned()) }
}

/// Reads a label of an enum; the error lists the valid ones.
pub fn label<T: Label>() -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(T::LABELS).try_map(|label| label.parse::<T>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_date_an_rfc_3339_time_or_a_while_ago() {
        assert_eq!(time("2026-11-01").unwrap().to_string(), "2026-11-01T00:00:00.000000Z");
        assert_eq!(time("2026-11-01T02:00:00+02:00").unwrap().to_string(), "2026-11-01T00:00:00.000000Z");
        let ago = Utc::now() - time("2h").unwrap().as_chrono();
        assert!((ago - TimeDelta::hours(2)).abs() < TimeDelta::minutes(1));
    }

    #[test]
    fn a_lease_lasts_longer_than_nothing() {
        assert_eq!(positive_duration("5m"), Ok(TimeDelta::minutes(5)));
        for text in ["", "0", "0s", "0ns", "1ns", "-5m", "5", "soon", "9999999999999y"] {
            assert!(positive_duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn other_times_are_refused() {
        for text in ["", "yesterday", "-3d", "2026-13-01", "1969-12-31", "10000-01-01", "99999999999d"] {
            assert!(time(text).is_err(), "{text}");
        }
    }
}
