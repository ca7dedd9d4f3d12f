//! Writers, sealers and one who prunes, all at once and killed at random, while somebody verifies again and
//! again: the trail is sound at every moment, and nothing of it is lost.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use super::chance::{Chance, Seed};
use super::verb::{Fate, Odds, Ran, Runner};
use crate::shell::{ok, run};
use crate::support::Database;

/// How long, for how many.
#[derive(Debug, Clone, Copy)]
struct Storm {
    lasts: Duration,
    writers: usize,
    sealers: usize,
    kills: u64,
}

/// What somebody did.
#[derive(Debug, Default, Clone, Copy)]
struct Done {
    runs: usize,
    killed: usize,
    /// Runs that ended well.
    well: usize,
}

/// Somebody who runs one verb again and again.
struct Actor<'a> {
    runner: Runner<'a>,
    over: &'a AtomicBool,
    done: Done,
}

impl Actor<'_> {
    /// Runs a line; says whether it ended well. A run that nothing befell must end well.
    fn act(&mut self, line: &str) -> bool {
        let words: Vec<&str> = line.split(' ').collect();
        let Ran { fate, was_struck, code, stdout, stderr } = self.runner.run(&words);
        self.done.runs += 1;
        self.done.killed += usize::from(fate == Fate::Killed && was_struck);
        // A prune that was killed behind its last entry had come to its end; by now there is more to prune.
        let went_well = code == Some(0) || (code == Some(5) && stderr.contains("is there already"));
        self.done.well += usize::from(went_well);
        if !(went_well || (fate == Fate::Killed && was_struck)) {
            self.over.store(true, Ordering::Release);
            panic!("`{line}` ended with {code:?}: {stdout}{stderr}");
        }
        went_well
    }

    fn until_it_is_over(mut self, mut line: impl FnMut(usize, bool) -> String) -> Done {
        let mut went_well = true;
        while !self.over.load(Ordering::Acquire) {
            went_well = self.act(&line(self.done.runs, went_well));
        }
        self.done
    }
}

fn weather(db: &Database, storm: Storm, tells: bool) {
    let seed = Seed::get();
    let mut chance = Chance::new(seed.0);
    let over = AtomicBool::new(false);
    let mut actor = |kills: u64| Actor {
        runner: Runner {
            db,
            chance: chance.fork(),
            odds: Odds { kills, stops: 0 },
            sleep: Duration::ZERO,
            usual: Duration::from_millis(50),
        },
        over: &over,
        done: Done::default(),
    };
    let writers: Vec<_> = (0..storm.writers).map(|_| actor(storm.kills)).collect();
    let sealers: Vec<_> = (0..storm.sealers).map(|_| actor(storm.kills)).collect();
    let (pruner, verifier) = (actor(storm.kills), actor(0));
    let (mut wrote, mut sealed) = (Vec::new(), Vec::new());
    let (mut moved_out, mut checks) = (Done::default(), Done::default());
    thread::scope(|scope| {
        let writers: Vec<_> = (0..)
            .zip(writers)
            .map(|(number, writer)| {
                scope.spawn(move || writer.until_it_is_over(|run, _| format!("user create w{number}-{run}")))
            })
            .collect();
        let sealers: Vec<_> = sealers
            .into_iter()
            .map(|sealer| scope.spawn(|| sealer.until_it_is_over(|_, _| "audit seal".to_owned())))
            .collect();
        // One that was killed is run again with the archive that it had begun.
        let mut archive = 0;
        let pruner = scope.spawn(move || {
            pruner.until_it_is_over(|_, went_well| {
                archive += usize::from(went_well);
                format!("audit prune --before 9999-12-31 --archive trail-{archive}.zst --yes")
            })
        });
        let verifier = scope.spawn(|| verifier.until_it_is_over(|_, _| "audit verify".to_owned()));
        let begun = Stopwatch::now();
        while begun.elapsed() < storm.lasts && !over.load(Ordering::Acquire) {
            thread::sleep(Duration::from_millis(50));
        }
        over.store(true, Ordering::Release);
        wrote.extend(writers.into_iter().map(|thread| thread.join().unwrap()));
        sealed.extend(sealers.into_iter().map(|thread| thread.join().unwrap()));
        moved_out = pruner.join().unwrap();
        checks = verifier.join().unwrap();
    });
    if tells {
        let sum = |all: &[Done], of: fn(&Done) -> usize| all.iter().map(of).sum::<usize>();
        let figures = format!(
            "\nsealing on {}: {:?}, seed {}\n{} writes ({} killed), {} seals tried ({} killed), {} prunes ({} killed), \
             {} verifications, all sound\n{} entries, {} seals, {} archives\n",
            db.by_engine("SQLite", "PostgreSQL"),
            storm,
            seed.0,
            sum(&wrote, |done| done.runs),
            sum(&wrote, |done| done.killed),
            sum(&sealed, |done| done.runs),
            sum(&sealed, |done| done.killed),
            moved_out.runs,
            moved_out.killed,
            checks.runs,
            db.value("SELECT count(*) FROM audit_logs"),
            db.value("SELECT count(*) FROM audit_seals"),
            db.value("SELECT count(*) FROM audit_prunes"),
        );
        io::stderr().write_all(figures.as_bytes()).unwrap();
    }
    nothing_is_lost(db, wrote.iter().map(|done| done.well).sum());
}

/// The trail and the archives together tell of every user there is, and all of it verifies.
#[track_caller]
fn nothing_is_lost(db: &Database, acknowledged: usize) {
    // What a killed prune had begun is finished first.
    let unfinished = db.value(
        "SELECT count(*) FROM audit_logs WHERE EXISTS \
         (SELECT 1 FROM audit_prunes WHERE sequence BETWEEN first_sequence AND last_sequence)",
    );
    if unfinished != "0" {
        let archive = db.value("SELECT archive FROM audit_prunes ORDER BY last_sequence DESC LIMIT 1");
        ok(db, &format!("audit prune --before 1971-01-01 --archive {archive} --yes"));
    }
    ok(db, "audit seal");
    let archives: Vec<PathBuf> = db
        .sql("SELECT archive FROM audit_prunes")
        .into_iter()
        .map(|row| PathBuf::from(row[0].as_ref().unwrap()))
        .collect();
    let flags: Vec<String> = archives.iter().map(|path| format!(" --archive {}", path.display())).collect();
    let verified = run(db, &format!("audit verify{}", flags.concat()));
    assert_eq!((verified.code, verified.stdout.as_str()), (0, ""), "{verified}");
    assert!(!verified.stderr.contains("archived and not looked at"), "{verified}");
    let is_creation = |line: &str| line.contains("\"action\":\"create\"") && line.contains("\"table_name\":\"users\"");
    let moved = archives.iter().map(|path| {
        let file = std::fs::File::open(db.sandbox().work().join(path)).unwrap();
        let text = String::from_utf8(zstd::decode_all(file).unwrap()).unwrap();
        text.lines().filter(|line| is_creation(line)).count()
    });
    let left: usize =
        db.value("SELECT count(*) FROM audit_logs WHERE action = 'create' AND table_name = 'users'").parse().unwrap();
    let users: usize = db.value("SELECT count(*) FROM users").parse().unwrap();
    assert_eq!(moved.sum::<usize>() + left, users);
    assert!(users >= acknowledged, "{users} of {acknowledged}");
}

/// In every run of the tests.
const SHORT: Storm = Storm { lasts: Duration::from_secs(6), writers: 3, sealers: 2, kills: 15 };

/// For those who want to know.
const LONG: Storm = Storm { lasts: Duration::from_mins(5), writers: 6, sealers: 2, kills: 15 };

mod whatever_dies_in_between_the_trail_is_sound_and_whole {
    use super::{Database, LONG, SHORT, weather};

    #[test]
    fn sqlite() {
        weather(&Database::sqlite(), SHORT, false);
    }

    #[test]
    fn postgres() {
        if let Some(db) = Database::postgres() {
            weather(&db, SHORT, false);
        }
    }

    #[test]
    #[ignore = "takes minutes; prints its figures"]
    fn sqlite_at_length() {
        weather(&Database::sqlite(), LONG, true);
    }

    #[test]
    #[ignore = "takes minutes; prints its figures"]
    fn postgres_at_length() {
        if let Some(db) = Database::postgres() {
            weather(&db, LONG, true);
        }
    }
}
