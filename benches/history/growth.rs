//! The same works on a hundredth, a tenth and all of the rows: pages and claims must not notice, the rest must not
//! take more than its share.

use std::time::Duration;

use crate::fill::Size;
use crate::ground::{Engine, Ground};
use crate::measure::{self, median, process::run, show};
use crate::{lists, prune, search, stats, transfer};

/// What a work takes, once: its yardstick, where that is told too, and ours.
type Once = fn(&Ground) -> (Option<Duration>, Duration);

/// A work: what it is called on the command line, what it does, how often it is measured, and what ten times the rows
/// may cost at most.
type Work = (&'static str, Once, usize, f64);

const WORKS: [Work; 7] = [
    ("lists", |ground| (None, lists::once(ground)), 15, FLAT),
    ("claims", |ground| (None, claim(ground)), 15, FLAT),
    ("search", |ground| (None, search::once(ground)), 5, LINEAR),
    ("stats", |ground| (None, stats::once(ground)), 3, LINEAR),
    ("export", |ground| (None, transfer::export_once(ground)), 3, LINEAR),
    ("import", transfer::import_once, 3, LINEAR),
    ("prune", prune::once, 3, LINEAR),
];

/// What ten times the rows may cost at most where nothing is to grow.
const FLAT: f64 = 1.5;

/// What they may cost where all of them are worked on: ten times as much, and a little, since indexes grow higher.
const LINEAR: f64 = 13.0;

pub fn print(engine: Engine, tasks: u32, executions: u32, is_wanted: &dyn Fn(&str) -> bool) {
    let sizes = [100, 10, 1].map(|share| Size::of((tasks / share).max(100), executions / share));
    let grounds = sizes.map(|size| Ground::filled(engine, size));
    for (name, once, rounds, most) in WORKS.into_iter().filter(|work| is_wanted(work.0)) {
        let mut ours = [const { Vec::new() }; 3];
        let mut theirs = [const { Vec::new() }; 3];
        // In turns, so that a machine that is busy for a while slows all of them.
        for _ in 0..rounds {
            for (at, ground) in grounds.iter().enumerate() {
                let (yardstick, time) = once(ground);
                ours[at].push(time);
                theirs[at].extend(yardstick);
            }
        }
        let of = |what: &str| grounds[0].of(&format!("{name}{what}, by executions"));
        if !theirs[0].is_empty() {
            show_all(&of(", the yardstick"), &sizes, theirs.map(median));
        }
        let ours = ours.map(median);
        show_all(&of(""), &sizes, ours);
        for (pair, sizes) in ours.windows(2).zip(sizes.windows(2)) {
            let what = format!("{name}, {} beside {}", sizes[1].executions, sizes[0].executions);
            measure::ratio(&grounds[0].of(&what), "fewer", (pair[0], pair[1]), most);
        }
    }
}

/// Prints what a work takes at each size, and how many times as much as at the one before.
fn show_all(what: &str, sizes: &[Size], times: [Duration; 3]) {
    let each: Vec<String> =
        sizes.iter().zip(times).map(|(size, time)| format!("{}: {}", size.executions, show(time))).collect();
    let steps: Vec<String> = times.windows(2).map(|pair| format!("{:.1}", pair[1].div_duration_f64(pair[0]))).collect();
    println!("{what:<46} {}  times {}", each.join("  "), steps.join(" and "));
}

/// How long it takes to claim one task, once; the agent takes any.
fn claim(ground: &Ground) -> Duration {
    let running = || ground.count("execution_results WHERE status = 'running'");
    let before = running();
    let time = measure::time(|| run(&mut ground.ours(&["task", "claim", "--agent", "atlas-1", "-o", "json"])));
    assert_eq!(running(), before + 1, "nothing was claimed");
    time
}
