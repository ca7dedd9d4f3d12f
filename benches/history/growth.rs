//! The same works on a hundredth, a tenth and all of the rows: pages and claims must not notice, the rest must not
//! take more than its share.

use std::time::Duration;

use crate::fill::Size;
use crate::ground::{Engine, Ground};
use crate::measure::{self, median, process::run, show};
use crate::{lists, prune, search, stats, transfer};

/// A work: what it is called on the command line, what it does, how often it is measured, and whether it is to stay
/// as quick as it was.
type Work = (&'static str, fn(&Ground) -> Duration, usize, bool);

const WORKS: [Work; 7] = [
    ("lists", lists::once, 15, true),
    ("claims", claim, 15, true),
    ("search", search::once, 5, false),
    ("stats", stats::once, 3, false),
    ("export", transfer::export_once, 3, false),
    ("import", transfer::import_once, 1, false),
    ("prune", prune::once, 1, false),
];

/// What ten times the rows may cost at most where nothing is to grow.
const FLAT: f64 = 1.5;

/// What they may cost where all of them are worked on: ten times as much, and a little, since indexes grow higher.
const LINEAR: f64 = 13.0;

pub fn print(engine: Engine, tasks: u32, executions: u32, is_wanted: &dyn Fn(&str) -> bool) {
    let sizes = [100, 10, 1].map(|share| Size::of((tasks / share).max(100), executions / share));
    let grounds = sizes.map(|size| Ground::filled(engine, size));
    for (name, work, rounds, is_flat) in WORKS.into_iter().filter(|work| is_wanted(work.0)) {
        let mut times = [const { Vec::new() }; 3];
        // In turns, so that a machine that is busy for a while slows all of them.
        for _ in 0..rounds {
            for (ground, times) in grounds.iter().zip(&mut times) {
                times.push(work(ground));
            }
        }
        let times = times.map(median);
        let each: Vec<String> =
            sizes.iter().zip(times).map(|(size, time)| format!("{}: {}", size.executions, show(time))).collect();
        println!("{:<46} {}", grounds[0].of(&format!("{name}, by executions")), each.join("  "));
        for (pair, sizes) in times.windows(2).zip(sizes.windows(2)) {
            let what = format!("{name}, {} beside {}", sizes[1].executions, sizes[0].executions);
            let (what, pair) = (grounds[0].of(&what), (pair[0], pair[1]));
            measure::ratio(&what, "fewer", pair, if is_flat { FLAT } else { LINEAR });
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
