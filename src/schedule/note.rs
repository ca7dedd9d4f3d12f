//! What a change of the clocks does to a schedule, told in a sentence.
//!
//! Owns the choice of the slots that have something to be told, and the words. The rules themselves are those of
//! [`Schedule::next_after`]; nothing here decides when a schedule fires.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc};

use super::Schedule;
use super::clock::{ClockChange, LocalTimes, clock_changes};

/// A firing of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextSlot {
    /// When.
    pub at: DateTime<Utc>,
    /// What a change of the clocks has to do with it, if anything.
    pub note: Option<Note>,
}

/// What a change of the clocks does to a schedule or to one of its slots. Displayed it is a sentence without a
/// full stop, in local times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    change: ClockChange,
    effect: Effect,
    /// The date that the reader sees beside the note: times of this day are told without it.
    seen: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Effect {
    /// The offset is another one from here on; the schedule names no time that is skipped or doubled.
    Untouched,
    /// Skipped times of a fixed-time schedule run right after the gap.
    Moved { times: LocalTimes, together: bool },
    /// Skipped times of an interval schedule do not run.
    LeftOut(LocalTimes),
    /// Doubled times of a fixed-time schedule run in the first pass.
    FirstPassOnly(LocalTimes),
    /// Doubled times of an interval schedule run in both passes.
    BothPasses(LocalTimes, Pass),
}

/// Which pass of a doubled time a slot is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    Any,
    First,
    Second,
}

impl Note {
    /// The change of the clocks that it tells of.
    pub fn change(&self) -> &ClockChange {
        &self.change
    }
}

impl Schedule {
    /// What a change of this schedule's zone does to it, with its date; none when the schedule names no local time
    /// that it skips or doubles.
    pub fn note_on(&self, change: &ClockChange) -> Option<Note> {
        self.effect_of(change).map(|effect| Note { change: *change, effect, seen: None })
    }

    /// All firings strictly after `from`, as [`Schedule::upcoming`] gives them, each with what a change of the
    /// clocks has to do with it.
    ///
    /// A slot has a note when it was moved out of a gap, when it is in a time that comes twice, when slots before
    /// it were left out, and when it is the first with another offset than the one before it (or than `from`).
    pub fn upcoming_with_notes(&self, from: DateTime<Utc>) -> impl Iterator<Item = NextSlot> + '_ {
        let (mut before, mut told) = (from, None);
        self.upcoming(from).map(move |at| {
            let note = self.note_at(before, at, told);
            before = at;
            told = note.as_ref().map(|note| note.change).or(told);
            NextSlot { at, note }
        })
    }

    /// What there is to tell of the slot `at`, when the last one was `before` and `told` was the last change told.
    fn note_at(&self, before: DateTime<Utc>, at: DateTime<Utc>, told: Option<ClockChange>) -> Option<Note> {
        let local = self.zone.local(at).naive_local();
        let seen = Some(local.date());
        let day = TimeDelta::days(1);
        let doubled = clock_changes(self.zone, at.checked_sub_signed(day)?, at.checked_add_signed(day)?)
            .find(|change| !change.is_forward() && change.doubles(at));
        if let Some(change) = doubled {
            let time = LocalTimes::one(local);
            let effect = match at < change.at() {
                _ if !self.cron.is_interval() => Effect::FirstPassOnly(time),
                true => Effect::BothPasses(time, Pass::First),
                false => Effect::BothPasses(time, Pass::Second),
            };
            return Some(Note { change, effect, seen });
        }
        let untold: Vec<ClockChange> =
            clock_changes(self.zone, before, at).filter(|change| Some(*change) != told).collect();
        let touching = untold.iter().rev().find_map(|change| Some((*change, self.effect_of(change)?)));
        let (change, effect) = match touching {
            Some(found) => found,
            None if self.zone.seconds_ahead(before.timestamp()) == self.zone.seconds_ahead(at.timestamp()) => {
                return None;
            }
            None => (*untold.last()?, Effect::Untouched),
        };
        Some(Note { change, effect, seen })
    }

    fn effect_of(&self, change: &ClockChange) -> Option<Effect> {
        let times = self.touched_by(change)?;
        Some(match (change.is_forward(), self.cron.is_interval()) {
            (true, false) => Effect::Moved { times, together: self.cron.next_local(change.to()) == Some(change.to()) },
            (true, true) => Effect::LeftOut(times),
            (false, false) => Effect::FirstPassOnly(times),
            (false, true) => Effect::BothPasses(times, Pass::Any),
        })
    }
}

impl Effect {
    /// The local times that it is about, and what becomes of them: of one, of several.
    fn fate(&self, change: &ClockChange, day: NaiveDate) -> Option<(LocalTimes, [String; 2])> {
        let behind = Stamp(change.to(), day);
        let fate = |one: &str, several: &str| [one.to_owned(), several.to_owned()];
        Some(match self {
            Self::Untouched => return None,
            Self::Moved { times, together: true } => {
                (*times, [format!("runs with the slot at {behind}"), format!("run with the slot at {behind}")])
            }
            Self::Moved { times, .. } => (*times, [format!("runs at {behind}"), format!("run once at {behind}")]),
            Self::LeftOut(times) => (*times, fate("is left out", "are left out")),
            Self::FirstPassOnly(times) => (*times, fate("runs in the first pass only", "run in the first pass only")),
            Self::BothPasses(times, pass) => {
                let this = match pass {
                    Pass::Any => "",
                    Pass::First => ", this is the first",
                    Pass::Second => ", this is the second",
                };
                (*times, [format!("runs in both passes{this}"), format!("run in both passes{this}")])
            }
        })
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let change = &self.change;
        let day = change.to().date();
        write!(f, "clocks go {}", if change.is_forward() { "forward" } else { "back" })?;
        if self.seen != Some(day) {
            write!(f, " on {day}")?;
        }
        let Some((times, [of_one, of_several])) = self.effect.fate(change, day) else {
            return write!(f, " from {} to {}", Stamp(change.from(), day), Stamp(change.to(), day));
        };
        let (first, last) = (Stamp(times.first, day), Stamp(times.last, day));
        let several = if change.is_forward() { "do not exist" } else { "come twice" };
        match times.count {
            1 if change.is_forward() => write!(f, ": {first} does not exist, {of_one}"),
            1 => write!(f, ": {first} comes twice, {of_one}"),
            2 => write!(f, ": {first} and {last} {several}, {of_several}"),
            count => write!(f, ": {count} local times from {first} to {last} {several}, {of_several}"),
        }
    }
}

/// A local time, without its date when it is on this day.
struct Stamp(NaiveDateTime, NaiveDate);

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(time, day) = self;
        if time.date() != *day {
            write!(f, "{} ", time.date())?;
        }
        write!(f, "{}", clock_face(time.time()))
    }
}

/// `02:30`, and the seconds where there are some.
fn clock_face(time: NaiveTime) -> impl fmt::Display {
    time.format(if time.second() == 0 { "%H:%M" } else { "%H:%M:%S" })
}
