//! How a figure is taken and printed: the yardstick and ours in turns, so that a machine that is
//! busy for a while slows both, and the median of each.

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

fn time(work: &mut impl FnMut()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
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

/// Prints ours beside a yardstick, and holds ours to a time.
pub fn at_most(what: &str, yardstick: &str, (theirs, ours): (Duration, Duration), bound: Duration) {
    line(
        &format!("{what:<46} ours {:<9} {yardstick} {:<9} (at most {})", show(ours), show(theirs), show(bound)),
        ours > bound,
    );
}

/// Prints a peak of memory.
pub fn memory(what: &str, kibibytes: i64, bound_mebibytes: i64) {
    let mebibytes = kibibytes / 1024;
    line(
        &format!("{what:<46} peak memory {mebibytes} MiB (at most {bound_mebibytes})"),
        kibibytes > bound_mebibytes * 1024,
    );
}

fn line(text: &str, over: bool) {
    println!("{text}{}", if over { "  over the bound" } else { "" });
    OVER.fetch_or(over, Ordering::Relaxed);
}

fn show(time: Duration) -> String {
    let micros = time.as_micros();
    if micros < 1000 { format!("{micros} µs") } else { format!("{:.1} ms", time.as_secs_f64() * 1000.0) }
}

/// Success, unless something was over its bound and `--check` was given.
pub fn verdict() -> ExitCode {
    let checks = std::env::args().any(|arg| arg == "--check");
    if checks && OVER.load(Ordering::Relaxed) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
