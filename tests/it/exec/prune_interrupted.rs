//! `provost exec prune`, ended anywhere: run again it comes to the same end, and no execution is lost.

use std::collections::BTreeSet;
use std::fs;
use std::process::Stdio;
use std::time::{Duration, Instant as Stopwatch};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::prune::{archived, left, partial, past, place, tasks};
use crate::shell::{ok, run};
use crate::support::{Database, both_engines};

/// The ids of all executions that there are.
fn there(db: &Database) -> BTreeSet<String> {
    db.sql("SELECT id FROM execution_results").into_iter().map(|mut row| row.remove(0).unwrap()).collect()
}

/// The ids of an archive.
fn kept(place: &std::path::Path) -> Vec<String> {
    archived(place).iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// Makes the database refuse an entry of pruning, as a full disk would, from this one on.
fn refuse_from(db: &Database, sequence: i64) {
    if db.is_postgres() {
        db.execute(&format!(
            "CREATE FUNCTION refusal() RETURNS trigger LANGUAGE plpgsql AS $$
             BEGIN IF NEW.sequence >= {sequence} THEN RAISE EXCEPTION 'no'; END IF; RETURN NULL; END $$;
             CREATE TRIGGER refusal AFTER INSERT ON audit_logs FOR EACH ROW EXECUTE FUNCTION refusal()"
        ));
    } else {
        db.execute(&format!(
            "CREATE TRIGGER refusal AFTER INSERT ON audit_logs WHEN NEW.sequence >= {sequence}
             BEGIN SELECT RAISE(ABORT, 'no'); END"
        ));
    }
}

fn allow(db: &Database) {
    db.execute(db.by_engine("DROP TRIGGER refusal", "DROP TRIGGER refusal ON audit_logs; DROP FUNCTION refusal()"));
}

both_engines! {
    fn ended_between_archive_and_removal_it_goes_on_with_the_archive(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 1_000, "2026-01-01 00:00:00");
        let (place, before) = (place(db, "a.zst"), there(db));
        let partial = place.with_extension("zst.partial");
        let line = format!("exec prune --before 9999-12-31 --batch-size 100 --archive {} --yes -o json", place.display());
        let last: i64 = db.value("SELECT max(sequence) FROM audit_logs").parse().unwrap();
        refuse_from(db, last + 4);
        let said = run(db, &line);
        assert!(said.code != 0 && said.stderr.contains("the same command goes on with it"), "{said}");
        allow(db);
        let gone = 1_000 - there(db).len();
        assert!((1..1_000).contains(&gone), "{gone}");
        // What went is kept, under the name of a file that is not whole; and one part more.
        assert!(!place.exists());
        let kept_first = kept(&partial).len();
        assert!(kept_first > gone, "{kept_first}");
        let again = run(db, &line);
        let told = format!("goes on with the archive of an interrupted prune, which has {kept_first} executions");
        assert!(again.stderr.contains(&told), "{again}");
        assert_eq!(again.json()["pruned"], 999 - gone);
        assert!(!partial.exists());
        let kept = kept(&place);
        assert_eq!(kept.len(), 999 + kept_first - gone, "the part that was archived and not removed is there twice");
        let gone: BTreeSet<String> = kept.into_iter().collect();
        assert_eq!(gone.union(&there(db)).cloned().collect::<BTreeSet<_>>(), before);
        assert!(gone.is_disjoint(&there(db)));
    }

    fn what_an_interrupted_prune_left_another_one_does_not_go_on_with(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 300, "2026-01-01 00:00:00");
        let place = place(db, "a.zst");
        let partial = partial(&place);
        let shown = partial.display().to_string();
        let archive = format!("--batch-size 50 --archive {} --yes", place.display());
        let last: i64 = db.value("SELECT max(sequence) FROM audit_logs").parse().unwrap();
        refuse_from(db, last + 3);
        let said = run(db, &format!("exec prune --older-than 1d {archive}"));
        assert!(said.stderr.contains(&format!("what went is in {shown:?}, and the same command")), "{said}");
        allow(db);
        let (bytes, before) = (fs::read(&partial).unwrap(), db.dump());
        for flags in ["--status success", "--keep-last 2", "--task busy", "--project etl"] {
            for mode in ["", "--dry-run"] {
                let said = run(db, &format!("exec prune --older-than 1d {flags} {archive} {mode}")).fails(5);
                let why = format!("{shown:?} was left by an interrupted prune, and it is of a prune of other executions");
                assert!(said.contains(&why) && said.contains("hint: run that prune again to its end"), "{said}");
            }
        }
        assert_eq!((fs::read(&partial).unwrap(), db.dump()), (bytes.clone(), before));
        // Another database, with the same rows in it.
        let other = db.copied();
        let said = run(&other, &format!("exec prune --older-than 1d {archive}")).fails(5);
        assert!(said.contains("and it is of another database"), "{said}");
        assert_eq!(fs::read(&partial).unwrap(), bytes);
        // The time before which it goes has moved on meanwhile, or is told in another way.
        ok(db, &format!("exec prune --before 2026-11-01 {archive} -q"));
        assert!(place.exists() && !partial.exists());
        assert_eq!(left(db, "1 = 1"), "1");
    }

    fn ended_before_anything_went_it_leaves_no_file(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 10, "2026-01-01 00:00:00");
        let folder = db.sandbox().path().join("archives");
        fs::create_dir(&folder).unwrap();
        ok(db, "user create gone");
        ok(db, "user deactivate gone");
        let line = format!("exec prune --before 9999-12-31 --archive {}/a.zst --yes --as gone", folder.display());
        run(db, &line).fails(4);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    }

    fn ended_behind_its_last_step_it_says_so_once_more(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 10, "2026-01-01 00:00:00");
        let place = place(db, "a.zst");
        let line = format!("exec prune --before 9999-12-31 --archive {} --yes -o json", place.display());
        ok(db, &line);
        let bytes = fs::read(&place).unwrap();
        let again = run(db, &line);
        assert!(again.stderr.contains("there is nothing more to prune"), "{again}");
        assert_eq!(again.json()["pruned"], 0);
        assert_eq!(fs::read(&place).unwrap(), bytes);
    }

    fn killed_anywhere_and_run_again_it_loses_nothing(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 1_200, "2026-01-01 00:00:00");
        let (place, before) = (place(db, "a.zst"), there(db));
        let partial = place.with_extension("zst.partial");
        let line = format!("exec prune --before 9999-12-31 --batch-size 20 --archive {} --yes", place.display());
        let words: Vec<&str> = line.split(' ').collect();
        let mut killed = 0;
        // Each time a little later, so that every part of it is met.
        for round in 0_u64.. {
            let begun = Stopwatch::now();
            let mut child =
                db.command(&words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            let patience = Duration::from_millis(10 + round * 10);
            let ended = loop {
                if let Some(status) = child.try_wait().unwrap() {
                    break Some(status);
                }
                if begun.elapsed() > patience {
                    break None;
                }
                std::thread::sleep(Duration::from_millis(2));
            };
            if let Some(status) = ended {
                assert!(status.success(), "after {killed} kills: {status}");
                break;
            }
            kill(Pid::from_raw(child.id().try_into().unwrap()), Signal::SIGKILL).unwrap();
            child.wait().unwrap();
            killed += 1;
            // Whatever it was at: what is gone is in the archive, but for what the next run cuts off.
            let there = there(db);
            if there.len() < before.len() {
                let file = if place.exists() { &place } else { &partial };
                let whole = fs::read(file).unwrap();
                let mut text = Vec::new();
                // A part that is not whole ends the reading with an error, behind all that are.
                let _ = std::io::Read::read_to_end(&mut zstd::Decoder::new(whole.as_slice()).unwrap(), &mut text);
                let text = String::from_utf8_lossy(&text);
                assert!(before.difference(&there).all(|id| text.contains(id.as_str())), "after {killed} kills");
            }
        }
        assert!(killed > 2, "it ended before it could be killed");
        assert!(!partial.exists());
        let gone: BTreeSet<String> = kept(&place).into_iter().collect();
        assert_eq!(gone.union(&there(db)).cloned().collect::<BTreeSet<_>>(), before);
        assert_eq!(left(db, "1 = 1"), "1");
        assert_eq!(run(db, "audit verify").code, 0);
    }
}
