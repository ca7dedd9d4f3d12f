//! The same works on a hundredth, a tenth and all of the rows: pages and claims must not notice, the rest must not
//! take more than its share.

use std::time::Duration;

use crate::fill::Size;
use crate::ground::{Engine, Ground};
use crate::measure::{self, median, process::run, show};
use crate::{lists, prune, search, stats, transfer};

/// What a work takes, once: its yardstick, where its growth is held to that, and ours.
type Once = fn(&Ground) -> (Option<Duration>, Duration);

/// A work: what it is called on the command line, what it does, how often it is measured, and what ten times the rows
/// may cost.
type Work = (&'static str, Once, usize, Growth);

#[derive(Clone, Copy)]
enum Growth {
    /// Nothing is to grow.
    Flat,
    /// All of the rows are worked on.
    Linear,
}

const WORKS: [Work; 7] = [
    ("lists", |ground| (None, lists::once(ground)), 15, Growth::Flat),
    ("claims", |ground| (None, claim(ground)), 15, Growth::Flat),
    ("search", |ground| (None, search::once(ground)), 5, Growth::Linear),
    ("stats", |ground| (None, stats::once(ground)), 3, Growth::Linear),
    ("export", |ground| (None, transfer::export_once(ground)), 3, Growth::Linear),
    ("import", transfer::import_once, 3, Growth::Linear),
    ("prune", prune::once, 3, Growth::Linear),
];

/// What ten times the rows may cost at most where nothing is to grow.
const FLAT: f64 = 1.5;

/// What they may cost where all of them are worked on: ten times as much, and a little, since indexes grow higher.
const LINEAR: f64 = 13.0;

/// The same beside what they cost the yardstick, where it takes more than ten times as much itself.
const BESIDE: f64 = 1.3;

pub fn print(engine: Engine, tasks: u32, executions: u32, is_wanted: &dyn Fn(&str) -> bool) {
    let sizes = [100, 10, 1].map(|share| Size::of((tasks / share).max(100), executions / share));
    let grounds = sizes.map(|size| Ground::filled(engine, size));
    let show_all = |what: &str, times: [Duration; 3]| {
        let each: Vec<String> =
            sizes.iter().zip(times).map(|(size, time)| format!("{}: {}", size.executions, show(time))).collect();
        println!("{:<46} {}", grounds[0].of(&format!("{what}, by executions")), each.join("  "));
    };
    for (name, once, rounds, growth) in WORKS.into_iter().filter(|work| is_wanted(work.0)) {
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
        let ours = ours.map(median);
        show_all(name, ours);
        let theirs = theirs.iter().all(|times| !times.is_empty()).then(|| theirs.map(median));
        if let Some(theirs) = theirs {
            show_all(&format!("{name}, the yardstick"), theirs);
        }
        for (at, pair) in ours.windows(2).enumerate() {
            let what = format!("{name}, {} beside {}", sizes[at + 1].executions, sizes[at].executions);
            let most = match (growth, theirs) {
                (Growth::Flat, _) => FLAT,
                (Growth::Linear, None) => LINEAR,
                (Growth::Linear, Some(theirs)) => {
                    let beside = theirs[at + 1].div_duration_f64(theirs[at]) * BESIDE;
                    LINEAR.max((beside * 10.0).round() / 10.0)
                }
            };
            measure::ratio(&grounds[0].of(&what), "fewer", (pair[0], pair[1]), most);
        }
    }
}

/// How long it takes to claim one task, once; the agent takes any.
fn claim(ground: &Ground) -> Duration {
    let running = || ground.count("execution_results WHERE status = 'running'");
    let before = running();
    let time = measure::time(|| run(&mut ground.ours(&["task", "claim", "--agent", "atlas-1", "-o", "json"])));
    assert_eq!(running(), before + 1, "nothing was claimed");
    time
}
