//! Nine in ten executions cleared away, beside one `DELETE` of the same rows; and what others notice of it.

use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::ground::Ground;
use crate::measure::process::{self, run, run_to};
use crate::measure::{self, median, percentile};
use crate::neighbour;

/// How often each is measured.
const ROUNDS: usize = 3;

/// How long somebody is watched who works alone, each time.
const ALONE: Duration = Duration::from_secs(8);

/// How long it is watched at most.
const WATCHED: &str = "30s";

/// What may go: all that has ended, but for the newest of each task.
const MAY_GO: &str = "FROM (SELECT id, status, ended_at, \
     lead(id) OVER (PARTITION BY task_id ORDER BY started_at, id) AS newer FROM execution_results) AS e WHERE newer IS NOT NULL AND status <> 'running'";

/// What is to go: everything that ended before a time, so that it is nine in ten of all.
struct Doomed {
    before: String,
    rows: u32,
    /// How many stay: some may have been claimed since the database was filled.
    rest: u32,
}

impl Doomed {
    fn of(ground: &Ground) -> Self {
        let wanted = ground.size.executions / 10 * 9;
        let may_go = ground.count(&format!("(SELECT id {MAY_GO}) AS may_go"));
        let last = format!("SELECT ended_at {MAY_GO} ORDER BY ended_at LIMIT 1 OFFSET {}", wanted.min(may_go) - 1);
        let before = ground.instant(&last);
        let rows = ground.count(&format!("(SELECT id {MAY_GO} AND ended_at < '{before}') AS doomed"));
        Self { before, rows, rest: ground.count("execution_results") - rows }
    }

    fn prune(&self, ground: &Ground) -> Command {
        ground.ours(&["exec", "prune", "--before", &self.before, "--yes", "-o", "json"])
    }

    /// As much of it as is done in a while, for who looks on: it makes way for others, and may take long.
    fn prune_for_a_while(&self, ground: &Ground) {
        run_to(self.prune(ground).args(["--max-duration", WATCHED]), &[0, 7]);
    }

    /// Whether what is left is what should be.
    fn check(&self, ground: &Ground) {
        assert_eq!(ground.count("execution_results"), self.rest, "not the same rows are left");
    }
}

pub fn beside(ground: &Ground) {
    let doomed = Doomed::of(ground);
    let what = ground.of(&format!("exec prune, {} of {}", doomed.rows, ground.size.executions));
    process::wait_for_the_disk(&ground.database, true);
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        times.0.push(plain(&ground.copied(), &doomed));
        times.1.push(ours(&ground.copied(), &doomed));
    }
    measure::ratio(&what, "DELETE", (median(times.0), median(times.1)), 1.5);

    let watched = ground.copied();
    let longest = neighbour::longest_transaction_during(&watched, || doomed.prune_for_a_while(&watched));
    measure::under(&format!("{what}, longest transaction"), longest, Duration::from_millis(250));

    let shared = ground.copied();
    let watch_alone = || neighbour::changes_during(&shared, || thread::sleep(ALONE));
    let mut alone = watch_alone();
    let mut took = Duration::ZERO;
    let disturbed = neighbour::changes_during(&shared, || took = measure::time(|| doomed.prune_for_a_while(&shared)));
    let gone = ground.size.executions - shared.count("execution_results");
    // Before and after, so that a machine that is busy for a while slows both.
    alone.extend(watch_alone());
    println!(
        "{what}: {gone} gone in {} beside {} changes by somebody else, {} changes alone",
        measure::show(took),
        disturbed.len(),
        alone.len()
    );
    for (hundredth, bound) in [(50, None), (99, Some(2.0))] {
        let pair = (percentile(alone.clone(), hundredth), percentile(disturbed.clone(), hundredth));
        let what = format!("{what}, somebody else's p{hundredth}");
        match bound {
            Some(bound) => measure::ratio(&what, "alone", pair, bound),
            None => measure::for_information(&what, "alone", pair),
        }
    }
    process::wait_for_the_disk(&ground.database, false);
}

/// How long it takes to prune a copy, once, behind one `DELETE` from another.
pub fn once(ground: &Ground) -> (Option<Duration>, Duration) {
    let doomed = Doomed::of(ground);
    process::wait_for_the_disk(&ground.database, true);
    let times = (Some(plain(&ground.copied(), &doomed)), ours(&ground.copied(), &doomed));
    process::wait_for_the_disk(&ground.database, false);
    times
}

fn ours(ground: &Ground, doomed: &Doomed) -> Duration {
    let time = measure::time(|| run(&mut doomed.prune(ground)));
    doomed.check(ground);
    time
}

/// One `DELETE` of rows that are known beforehand: which they are isn't counted.
fn plain(ground: &Ground, doomed: &Doomed) -> Duration {
    let id = ground.database.by_engine("TEXT", "uuid");
    ground.database.execute(&format!("CREATE TABLE doomed (id {id} PRIMARY KEY)"));
    let choose = format!("INSERT INTO doomed SELECT id {MAY_GO} AND ended_at < '{}'", doomed.before);
    run(&mut ground.plain(&choose, &format!("{choose}; ANALYZE doomed")));
    let delete = "DELETE FROM execution_results WHERE id IN (SELECT id FROM doomed)";
    let time = measure::time(|| run(&mut ground.plain(delete, delete)));
    doomed.check(ground);
    time
}
