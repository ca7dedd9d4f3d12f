//! Which backups may go.

use std::collections::BTreeSet;

use chrono::Datelike;

use crate::sql_types::Instant;

/// How many to keep of each kind; days, weeks and months are UTC's, and only those count that have a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// The newest of each of so many days.
    pub daily: u32,
    /// The newest of each of so many weeks.
    pub weekly: u32,
    /// The newest of each of so many months.
    pub monthly: u32,
}

/// A backup that may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// When it was made.
    pub created_at: Instant,
    /// Whether it was found to restore.
    pub verified: bool,
}

/// Which day, week or month a time is in.
type PeriodOf = fn(&Instant) -> (i32, u32);

/// Says of each backup of one database, the newest first, whether it may go. The newest one never may, and
/// neither may the newest that was verified.
#[must_use]
pub fn removable(newest_first: &[Candidate], keep: Keep) -> Vec<bool> {
    let mut kept = vec![false; newest_first.len()];
    let periods: [(u32, PeriodOf); 3] = [
        (keep.daily, |at| (at.as_chrono().year(), at.as_chrono().ordinal())),
        (keep.weekly, |at| (at.as_chrono().iso_week().year(), at.as_chrono().iso_week().week())),
        (keep.monthly, |at| (at.as_chrono().year(), at.as_chrono().month())),
    ];
    for (limit, period_of) in periods {
        let mut seen = BTreeSet::new();
        for (candidate, kept) in newest_first.iter().zip(&mut kept) {
            if seen.len() >= limit as usize {
                break;
            }
            *kept |= seen.insert(period_of(&candidate.created_at));
        }
    }
    let newest_verified = newest_first.iter().position(|candidate| candidate.verified);
    for spared in [(!kept.is_empty()).then_some(0), newest_verified].into_iter().flatten() {
        kept[spared] = true;
    }
    kept.iter().map(|kept| !kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates(days: &[&str], verified: &[usize]) -> Vec<Candidate> {
        let made = |(index, day): (usize, &&str)| Candidate {
            created_at: Instant::parse(&format!("{day}T02:00:00Z")).unwrap(),
            verified: verified.contains(&index),
        };
        days.iter().enumerate().map(made).collect()
    }

    fn kept(candidates: &[Candidate], daily: u32, weekly: u32, monthly: u32) -> Vec<usize> {
        let may_go = removable(candidates, Keep { daily, weekly, monthly });
        (0..candidates.len()).filter(|index| !may_go[*index]).collect()
    }

    const DAYS: [&str; 8] = [
        "2026-11-22", // Sunday
        "2026-11-21",
        "2026-11-20",
        "2026-11-15", // the Sunday before
        "2026-11-14",
        "2026-10-31",
        "2026-10-01",
        "2026-09-30",
    ];

    #[test]
    fn the_newest_of_each_day_week_and_month_stays() {
        let all = candidates(&DAYS, &[]);
        assert_eq!(kept(&all, 2, 0, 0), [0, 1]);
        assert_eq!(kept(&all, 0, 2, 0), [0, 3]);
        assert_eq!(kept(&all, 0, 0, 3), [0, 5, 7]);
        assert_eq!(kept(&all, 1, 2, 2), [0, 3, 5]);
        assert_eq!(kept(&all, 99, 0, 0).len(), 8);
    }

    #[test]
    fn of_two_of_one_day_the_newer_stays() {
        let all = candidates(&["2026-11-22", "2026-11-22", "2026-11-21"], &[]);
        assert_eq!(kept(&all, 2, 0, 0), [0, 2]);
    }

    #[test]
    fn the_newest_and_the_newest_verified_stay_whatever_is_asked_for() {
        let all = candidates(&DAYS, &[4, 6]);
        assert_eq!(kept(&all, 0, 0, 0), [0, 4]);
        assert_eq!(kept(&all, 2, 0, 0), [0, 1, 4]);
        assert_eq!(kept(&candidates(&DAYS, &[]), 0, 0, 0), [0]);
        assert_eq!(removable(&[], Keep { daily: 1, weekly: 1, monthly: 1 }), [false; 0]);
    }

    #[test]
    fn a_week_that_two_years_share_is_one() {
        // 2027-01-01 is a Friday of the week that began in 2026.
        let all = candidates(&["2027-01-01", "2026-12-31", "2026-12-27"], &[]);
        assert_eq!(kept(&all, 0, 2, 0), [0, 2]);
    }
}
