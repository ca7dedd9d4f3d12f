//! Days, hours and days of the week: those without an execution are there too, so that a gap is seen.

use std::collections::{BTreeSet, HashMap};

use chrono::{NaiveDate, TimeDelta};

use super::{Figures, Group, Tally, cut};
use crate::crud::Paged;

/// As a week is read.
const WEEK: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// What was found with what was not: hours from 00, the week from Monday, days from the last that has an execution
/// back to the first. Nothing when nothing was found.
pub(super) fn filled(group: Group, tallies: Vec<Tally>, limit: Option<u32>) -> Paged<Tally> {
    let mut found: HashMap<String, Figures> =
        tallies.into_iter().filter_map(|tally| Some((tally.name?, tally.figures))).collect();
    if found.is_empty() {
        return Paged { rows: Vec::new(), more: false };
    }
    let keys: Vec<(String, String)> = match group {
        Group::Hour => (0..24).map(|hour| format!("{hour:02}")).map(|hour| (hour.clone(), hour)).collect(),
        Group::Weekday => (1..).zip(WEEK).map(|(day, name)| (day.to_string(), name.to_owned())).collect(),
        _ => {
            // One more than is wanted, so that a cut list is known.
            let most = limit.map_or(usize::MAX, |limit| limit as usize + 1);
            days(&found).take(most).map(|day| day.to_string()).map(|day| (day.clone(), day)).collect()
        }
    };
    let tally = |(key, name): (String, String)| Tally {
        id: None,
        name: Some(name),
        figures: found.remove(&key).unwrap_or_default(),
    };
    let all = keys.into_iter().map(tally).collect();
    cut(all, limit)
}

/// The longest time without an execution whose days are told one by one: beyond it, it is an instant that is wrong.
const LONGEST_GAP: TimeDelta = TimeDelta::days(366);

/// Every day from the last of these back to the first, but for those of very long gaps.
fn days(found: &HashMap<String, Figures>) -> impl Iterator<Item = NaiveDate> + use<> {
    let found: BTreeSet<NaiveDate> = found.keys().filter_map(|day| day.parse().ok()).collect();
    std::iter::successors(found.last().copied(), move |day| {
        let before = *found.range(..*day).next_back()?;
        if *day - before > LONGEST_GAP { Some(before) } else { day.pred_opt() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(name: &str, total: i64) -> Tally {
        Tally { id: None, name: Some(name.to_owned()), figures: Figures { total, ..Figures::default() } }
    }

    fn told(group: Group, tallies: &[(&str, i64)], limit: Option<u32>) -> (Vec<String>, bool) {
        let tallies = tallies.iter().map(|(name, total)| tally(name, *total)).collect();
        let filled = filled(group, tallies, limit);
        let rows = filled.rows.iter();
        (rows.map(|row| format!("{} {}", row.name.as_deref().unwrap(), row.figures.total)).collect(), filled.more)
    }

    #[test]
    fn days_without_an_execution_are_there_between_those_that_have_one() {
        let found = [("2026-03-01", 2), ("2026-02-27", 1)];
        assert_eq!(
            told(Group::Day, &found, None),
            (["2026-03-01 2", "2026-02-28 0", "2026-02-27 1"].map(str::to_owned).into(), false)
        );
        assert_eq!(
            told(Group::Day, &found, Some(2)),
            (["2026-03-01 2", "2026-02-28 0"].map(str::to_owned).into(), true)
        );
        assert!(!told(Group::Day, &found, Some(3)).1);
        assert_eq!(told(Group::Day, &[], None), (Vec::new(), false));
        // However far apart they are, no more than is wanted is made.
        let far = [("9999-12-31", 1), ("1970-01-01", 1)];
        assert_eq!(told(Group::Day, &far, Some(1)), (vec!["9999-12-31 1".to_owned()], true));
        assert_eq!(told(Group::Day, &far, None).0, ["9999-12-31 1", "1970-01-01 1"]);
    }

    #[test]
    fn all_hours_and_all_days_of_the_week_are_there() {
        let hours = told(Group::Hour, &[("07", 3)], None).0;
        assert_eq!((hours.len(), hours[7].as_str(), hours[23].as_str()), (24, "07 3", "23 0"));
        let week = told(Group::Weekday, &[("7", 3), ("1", 1)], None).0;
        assert_eq!((week.len(), week[0].as_str(), week[6].as_str()), (7, "Monday 1", "Sunday 3"));
    }
}
