//! Chance that can be had again: everything random comes from a seed, which is printed on failure.

use std::io::{self, Write};
use std::time::Duration;

/// Where a seed is taken from, to run what failed once more.
const VARIABLE: &str = "PROVOST_TEST_SEED";

/// The seed of a test.
#[derive(Debug)]
pub struct Seed(pub u64);

impl Seed {
    /// The one that is asked for, else a new one.
    pub fn get() -> Self {
        match std::env::var(VARIABLE) {
            Ok(given) if !given.is_empty() => Self(given.parse().unwrap_or_else(|_| panic!("{VARIABLE} is {given:?}"))),
            _ => Self(uuid::Uuid::new_v4().as_u64_pair().0),
        }
    }
}

impl Drop for Seed {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // The handle and not `eprintln!`, whose output the test runner would hide.
            let _ = writeln!(io::stderr(), "chaos: {VARIABLE}={} deals the same cards again", self.0);
        }
    }
}

/// Random numbers (Steele, Lea and Flood's `SplitMix64`).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The numbers of this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Numbers of their own for somebody else.
    pub fn fork(&mut self) -> Self {
        Self(self.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to one less than `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// True so many times in a hundred.
    pub fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// A part of a duration, to the millisecond.
    pub fn part_of(&mut self, whole: Duration) -> Duration {
        let milliseconds = u64::try_from(whole.as_millis()).unwrap();
        Duration::from_millis(self.below(milliseconds + 1))
    }
}
