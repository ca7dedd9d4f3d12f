//! How a figure is taken and printed: the yardstick and ours in turns, so that a machine that is
//! busy for a while slows both, and the median of each.

pub mod process;

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Whether any figure was over its bound.
static OVER: AtomicBool = AtomicBool::new(false);

/// The median of the yardstick and of ours, in this order.
pub fn in_turns(rounds: usize, mut yardstick: impl FnMut(), mut ours: impl FnMut()) -> (Duration, Duration) {
    let mut times = (Vec::with_capacity(rounds), Vec::with_capacity(rounds));
    // The first of each reads the files and the catalogue that the others find in memory.
    for round in 0..=rounds {
        let pair = (time(&mut yardstick), time(&mut ours));
        if round > 0 {
            times.0.push(pair.0);
            times.1.push(pair.1);
        }
    }
    (median(times.0), median(times.1))
}

/// How long it takes.
pub fn time(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

/// The time that so many of a hundred stay under.
pub fn percentile(mut times: Vec<Duration>, of_hundred: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * of_hundred).div_ceil(100).saturating_sub(1)]
}

/// The middle one.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Prints both and their ratio.
pub fn ratio(what: &str, yardstick: &str, (theirs, ours): (Duration, Duration), bound: f64) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    line(
        &format!(
            "{what:<46} ours {:<9} {yardstick} {:<9} ratio {ratio:.2} (at most {bound})",
            show(ours),
            show(theirs)
        ),
        ratio > bound,
    );
}

/// Prints a time, and holds it to a bound.
pub fn under(what: &str, time: Duration, bound: Duration) {
    line(&format!("{what:<46} {} (at most {})", show(time), show(bound)), time > bound);
}

/// Prints ours beside a yardstick, and holds ours to a time.
pub fn at_most(what: &str, yardstick: &str, (theirs, ours): (Duration, Duration), bound: Duration) {
    line(
        &format!("{what:<46} ours {:<9} {yardstick} {:<9} (at most {})", show(ours), show(theirs), show(bound)),
        ours > bound,
    );
}

/// Prints both, and holds what ours takes longer to a time.
pub fn at_most_over(what: &str, yardstick: &str, (theirs, ours): (Duration, Duration), bound: Duration) {
    let over = ours.saturating_sub(theirs);
    line(
        &format!(
            "{what:<46} ours {:<9} {yardstick} {:<9} over it {} (at most {})",
            show(ours),
            show(theirs),
            show(over),
            show(bound)
        ),
        over > bound,
    );
}

/// Prints both, for information.
pub fn for_information(what: &str, yardstick: &str, (theirs, ours): (Duration, Duration)) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    line(&format!("{what:<46} ours {:<9} {yardstick} {:<9} ratio {ratio:.2}", show(ours), show(theirs)), false);
}

/// Prints the medians of two rates and their ratio; more is better.
pub fn throughput(what: &str, yardstick: &str, rates: (Vec<f64>, Vec<f64>), bound: f64) {
    let (text, ratio) = rates_beside(what, yardstick, rates);
    line(&format!("{text} (at least {bound})"), ratio < bound);
}

/// As [`throughput`], for information.
pub fn throughput_for_information(what: &str, yardstick: &str, rates: (Vec<f64>, Vec<f64>)) {
    line(&rates_beside(what, yardstick, rates).0, false);
}

fn rates_beside(what: &str, yardstick: &str, (theirs, ours): (Vec<f64>, Vec<f64>)) -> (String, f64) {
    let middle = |mut rates: Vec<f64>| {
        rates.sort_unstable_by(f64::total_cmp);
        rates[rates.len() / 2]
    };
    let (theirs, ours) = (middle(theirs), middle(ours));
    let ratio = ours / theirs;
    (format!("{what:<46} ours {ours:.0}/s  {yardstick} {theirs:.0}/s  ratio {ratio:.2}"), ratio)
}

/// Prints a peak of memory.
pub fn memory(what: &str, kibibytes: i64, bound_mebibytes: i64) {
    let mebibytes = kibibytes / 1024;
    line(
        &format!("{what:<46} peak memory {mebibytes} MiB (at most {bound_mebibytes})"),
        kibibytes > bound_mebibytes * 1024,
    );
}

/// Prints a peak of memory, for information.
pub fn memory_for_information(what: &str, kibibytes: i64) {
    line(&format!("{what:<46} peak memory {} MiB", kibibytes / 1024), false);
}

fn line(text: &str, over: bool) {
    println!("{text}{}", if over { "  over the bound" } else { "" });
    OVER.fetch_or(over, Ordering::Relaxed);
}

/// How long something took, for people.
pub fn show(time: Duration) -> String {
    let micros = time.as_micros();
    if micros < 1000 { format!("{micros} µs") } else { format!("{:.1} ms", time.as_secs_f64() * 1000.0) }
}

/// Success, unless something was over its bound and `--check` was given.
pub fn verdict() -> ExitCode {
    let checks = std::env::args().any(|arg| arg == "--check");
    if checks && OVER.load(Ordering::Relaxed) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
