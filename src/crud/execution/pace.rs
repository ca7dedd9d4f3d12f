//! How many executions go at a time, and how long the others have the database to themselves in between.
//!
//! Alone, it goes as fast as it can in transactions that nobody would mind. As soon as somebody else writes too, each
//! transaction is short enough to be waited for, and most of the time is theirs.

use std::time::Duration;

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool};

use crate::db::DbConn;

/// How long a transaction may take while nobody else writes. The longer, the better on SQLite: each one writes most pages
/// of the indexes that are in no order of time. Of 90,000 in 100,000 executions, transactions of 2,000 wrote 748 MiB into
/// the log and took 6.1 s of processor time, of 4,000 500 MiB and 4.9 s, all in one 109 MiB and 3.6 s. None may take a
/// quarter of a second, and how long one takes is known behind it: of 900,000 in 1,000,000 the longest took 241 and 254
/// with 200 ms here, 292 and 298 with 230.
const ALONE: Duration = Duration::from_millis(180);

/// How long while others do. SQLite's busy handler looks again after 1, 2, 5 and 10 ms: who has to wait for this one is
/// let in at the second or third look, and not at the fourth, 18 ms later.
const AMONG_OTHERS: Duration = Duration::from_millis(4);

/// A wait for the lock of this length is one for somebody who writes.
const WAITED: Duration = Duration::from_millis(25);

/// The longest pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// A writer to a file that waits looks again at least this often (SQLite's busy handler: every 100 ms), so that it finds
/// a pause of this length.
const GAP: Duration = Duration::from_millis(110);

/// How much of the time may go by until there is such a pause: a twenty-third is given away so, and who waits is
/// let in before the lock time-out, of 5 s by default, is over.
const WITHOUT_GAP: Duration = Duration::from_millis(2500);

/// How many go in the first transaction, of which nobody knows how long it takes.
const FIRST: usize = 250;

/// The fewest that are worth one.
const FEWEST: usize = 10;

/// Of how many transactions the dearest says how many go in the next. SQLite merges its full-text index with about each
/// fourth, which then takes a third longer; by the last one alone, those that follow the cheapest would be the longest.
const REMEMBERED: usize = 4;

/// How long a pause is, in sixteenths of the transaction before it: among others, and alone. Alone on a server there is
/// none: nobody there waits for more than a row.
const EASY: u32 = 128;
const HARD: u32 = 1;

/// The pace of a deletion in many transactions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    batch: usize,
    most: usize,
    /// What one row took in each of the last transactions, in nanoseconds.
    costs: [u64; REMEMBERED],
    /// How long the pauses are. It halves each time that nobody else wrote.
    ease: u32,
    /// How long it went on since there was a gap; none on a server, where nobody has to wait for one.
    since_gap: Option<Duration>,
}

impl Pace {
    /// A pace of at most so many at a time, on this database.
    #[must_use]
    pub fn new(most: usize, conn: &DbConn) -> Self {
        Self::with_gaps(most, matches!(conn, DbConn::Sqlite(_)))
    }

    fn with_gaps(most: usize, has_gaps: bool) -> Self {
        let since_gap = has_gaps.then_some(Duration::ZERO);
        Self { batch: FIRST.min(most).max(1), most: most.max(1), costs: [0; REMEMBERED], ease: HARD, since_gap }
    }

    /// How many the next transaction takes.
    #[must_use]
    pub fn batch(&self) -> usize {
        self.batch
    }

    /// Whether nobody else wrote for a while.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.ease <= 16
    }

    /// Learns how the last transaction went, which took so many, and says how long to pause before the next:
    /// how long it waited to begin, how long it held others up, and whether somebody else wrote since the one
    /// before.
    pub fn learn(&mut self, rows: usize, waited: Duration, held: Duration, others_wrote: bool) -> Duration {
        let is_busy = others_wrote || waited >= WAITED;
        self.ease = if is_busy { EASY } else { (self.ease / 2).max(HARD) };
        let target = if self.is_alone() { ALONE } else { AMONG_OTHERS };
        // One that was not full says little of how many there might have been.
        if held > target || rows >= self.batch {
            self.costs.rotate_left(1);
            self.costs[REMEMBERED - 1] = nanoseconds(held) / (rows as u64).max(1);
            self.batch = self.fitting(target).min(self.batch * 2).max(FEWEST).min(self.most);
        }
        if self.ease == HARD && self.since_gap.is_none() {
            return Duration::ZERO;
        }
        let pause = (held * self.ease / 16).clamp(Duration::from_millis(1), LONGEST_PAUSE);
        self.with_gap(held, pause)
    }

    /// How many take an eighth less than this, if they take as long as the last ones did: they do, but not quite.
    fn fitting(&self, target: Duration) -> usize {
        // Among others a transaction is short of what is merged, and may have waited for one of them.
        let remembered = if self.is_alone() { REMEMBERED } else { 1 };
        let dearest = self.costs[REMEMBERED - remembered..].iter().max().copied().unwrap_or_default();
        usize::try_from(nanoseconds(target * 7 / 8) / dearest.max(1)).unwrap_or(usize::MAX)
    }

    /// Who waits can't be seen before it was let in, so that from time to time there is a pause that it can't miss.
    fn with_gap(&mut self, held: Duration, pause: Duration) -> Duration {
        let Some(since_gap) = &mut self.since_gap else { return pause };
        *since_gap += held;
        if *since_gap < WITHOUT_GAP && pause < GAP {
            return pause;
        }
        *since_gap = Duration::ZERO;
        pause.max(GAP)
    }
}

fn nanoseconds(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

/// Tells whether somebody else writes to the database. It is asked at the beginning of each transaction of this
/// connection, before anything is written.
#[derive(Debug, Clone, Copy)]
pub struct Watch {
    number: i64,
    /// How many transactions of this connection itself the number may have grown by since.
    own: i64,
    may_have_changed: bool,
}

#[derive(QueryableByName)]
struct State {
    #[diesel(sql_type = BigInt)]
    number: i64,
    #[diesel(sql_type = Bool)]
    is_busy: bool,
}

impl Watch {
    /// Begins now, on this connection.
    ///
    /// # Errors
    /// What the database says.
    pub fn begin(conn: &mut DbConn) -> QueryResult<Self> {
        let State { number, is_busy } = state(conn)?;
        Ok(Self { number, own: 0, may_have_changed: is_busy })
    }

    /// Whether anybody wrote since the last look, but for one transaction of this connection itself.
    ///
    /// # Errors
    /// What the database says.
    pub fn others_wrote(&mut self, conn: &mut DbConn) -> QueryResult<bool> {
        let State { number, is_busy } = state(conn)?;
        let others_wrote = number.wrapping_sub(self.number) > self.own;
        self.number = number;
        self.own = match conn {
            DbConn::Postgres(_) => 1,
            DbConn::Sqlite(_) => 0,
        };
        self.may_have_changed |= others_wrote || is_busy;
        Ok(others_wrote)
    }

    /// Whether what was read since it began may be another by now, as far as the last look tells.
    #[must_use]
    pub fn may_have_changed(&self) -> bool {
        self.may_have_changed
    }
}

fn state(conn: &mut DbConn) -> QueryResult<State> {
    let statement = match conn {
        // The next number that a transaction which writes is given, in any database of the server; and whether
        // one with a lower number is on its way, whose end makes no difference to it.
        DbConn::Postgres(_) => {
            "SELECT pg_snapshot_xmax(now)::text::bigint AS number, \
             pg_snapshot_xmin(now)::text <> pg_snapshot_xmax(now)::text AS is_busy FROM pg_current_snapshot() AS now"
        }
        // A number that changes when another connection has written. Nobody is on its way beside who asks in a
        // transaction that writes, and who is on its way before is seen by the number then.
        DbConn::Sqlite(_) => "SELECT data_version AS number, 0 AS is_busy FROM pragma_data_version",
    };
    diesel::sql_query(statement).get_result(conn)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn alone_it_doubles_until_a_transaction_takes_its_time_and_pauses_little() {
        let mut pace = Pace::with_gaps(20_000, false);
        let mut taken = Vec::new();
        for _ in 0..8 {
            let rows = pace.batch();
            // A hundred a millisecond.
            let pause = pace.learn(rows, ms(0), Duration::from_micros(rows as u64 * 10), false);
            assert!(pause <= ms(11), "{pause:?}");
            taken.push(rows);
        }
        // To 157 of the 180 ms that a transaction may take.
        assert_eq!(taken, [250, 500, 1000, 2000, 4000, 8000, 15_750, 15_750]);
    }

    #[test]
    fn it_takes_no_more_than_it_is_told() {
        let mut pace = Pace::with_gaps(300, true);
        for _ in 0..5 {
            pace.learn(pace.batch(), ms(0), ms(1), false);
        }
        assert_eq!(pace.batch(), 300);
        assert_eq!((Pace::with_gaps(7, true).batch(), Pace::with_gaps(0, true).batch()), (7, 1));
    }

    #[test]
    fn a_transaction_that_took_too_long_is_followed_by_one_that_fits() {
        let mut pace = Pace { batch: 4000, ..Pace::with_gaps(10_000, false) };
        pace.learn(4000, ms(0), ms(1000), false);
        assert_eq!(pace.batch(), 630);
        pace.learn(630, ms(0), ms(200), false);
        assert_eq!(pace.batch(), 496);
        // Little of it was left to be done, and that says nothing of more.
        pace.learn(1, ms(0), ms(2), false);
        assert_eq!(pace.batch(), 496);
        for _ in 0..10 {
            pace.learn(pace.batch(), ms(0), ms(100), true);
        }
        assert_eq!(pace.batch(), FEWEST);
    }

    #[test]
    fn alone_the_dearest_of_the_last_four_says_how_many_go() {
        let mut pace = Pace { batch: 1000, ..Pace::with_gaps(10_000, true) };
        let mut take = |microseconds_each: u64| {
            let rows = pace.batch();
            pace.learn(rows, ms(0), Duration::from_micros(rows as u64 * microseconds_each), false);
            pace.batch()
        };
        assert_eq!([200, 100, 100, 100].map(&mut take), [787; 4]);
        assert_eq!(take(100), 1574);
    }

    #[test]
    fn among_others_the_last_one_does() {
        let mut pace = Pace { batch: 400, ..Pace::with_gaps(10_000, true) };
        pace.learn(400, ms(0), ms(14), true);
        assert_eq!(pace.batch(), 100);
        pace.learn(100, ms(0), Duration::from_micros(1750), true);
        assert_eq!(pace.batch(), 200);
    }

    #[test]
    fn among_others_it_takes_little_and_pauses_long_and_for_a_while_after_them() {
        for (waited, others) in [(ms(0), true), (ms(30), false)] {
            let mut pace = Pace { batch: 4000, ..Pace::with_gaps(10_000, false) };
            assert_eq!(pace.learn(4000, waited, ms(40), others), ms(320));
            assert_eq!(pace.batch(), 350);
            assert_eq!(pace.learn(350, waited, ms(4000), others), LONGEST_PAUSE);
            let pauses: Vec<_> = (0..5).map(|_| pace.learn(20, ms(0), ms(8), false)).collect();
            assert_eq!(pauses, [ms(32), ms(16), ms(8), ms(4), ms(2)]);
        }
    }

    #[test]
    fn who_waits_for_a_file_finds_a_gap() {
        let mut pace = Pace::with_gaps(10_000, true);
        let pauses: Vec<_> = (0..40).map(|_| pace.learn(pace.batch(), ms(0), ms(125), false)).collect();
        let gaps = pauses.iter().filter(|pause| **pause >= GAP).count();
        assert_eq!((gaps, pauses[19]), (2, GAP));
    }
}
