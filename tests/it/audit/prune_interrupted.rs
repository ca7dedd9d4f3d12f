//! `provost audit prune`, ended anywhere: run again it comes to the same end, and nothing is lost.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant as Stopwatch};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::prune::{archived, crowd, place, prune, trail};
use crate::shell::{acting_user, ok, run};
use crate::support::{Database, both_engines};

/// Makes the database refuse a statement, as a full disk would, at one table's rows from this sequence on.
fn refuse(db: &Database, what: &str, table: &str, column: &str, from: i64) {
    if db.is_postgres() {
        let row = if what == "DELETE" { "OLD" } else { "NEW" };
        db.execute(&format!(
            "CREATE FUNCTION refusal() RETURNS trigger LANGUAGE plpgsql AS $$
             BEGIN IF {row}.{column} >= {from} THEN RAISE EXCEPTION 'no'; END IF; RETURN {row}; END $$;
             CREATE TRIGGER refusal BEFORE {what} ON {table} FOR EACH ROW EXECUTE FUNCTION refusal()"
        ));
    } else {
        let row = if what == "DELETE" { "OLD" } else { "NEW" };
        db.execute(&format!(
            "CREATE TRIGGER refusal BEFORE {what} ON {table} WHEN {row}.{column} >= {from}
             BEGIN SELECT RAISE(ABORT, 'no'); END"
        ));
    }
}

/// Takes that back.
fn allow(db: &Database, table: &str) {
    db.execute(
        db.by_engine("DROP TRIGGER refusal", &format!("DROP TRIGGER refusal ON {table}; DROP FUNCTION refusal()")),
    );
}

/// Some thousands of entries in two seals, and one that is not sealed.
fn sealed(db: &Database) {
    acting_user(db);
    crowd(db, 1_500);
    ok(db, "audit seal");
    crowd(db, 1_000);
    ok(db, "audit seal");
    crowd(db, 1);
}

/// Asserts that the archive and the trail together are what was, and that the trail holds.
#[track_caller]
fn nothing_is_lost(db: &Database, place: &Path, before: &[String]) {
    let left = trail(db);
    let (tail, left) = left.split_last().unwrap();
    assert!(tail.contains("\"action\":\"prune\""), "{tail}");
    assert!([archived(place).as_slice(), left].concat() == before, "entries were lost, or are there twice");
    assert_eq!(run(db, "audit verify").code, 0);
}

/// An unfinished prune: its archive and its row are there, 1,000 entries are gone, and others not.
fn half_done(db: &Database, place: &Path) {
    sealed(db);
    let entry = db.value("SELECT sequence FROM audit_logs ORDER BY sequence LIMIT 1 OFFSET 1200");
    refuse(db, "DELETE", "audit_logs", "sequence", entry.parse().unwrap());
    assert_ne!(run(db, &prune(place, "9999-12-31")).code, 0);
    allow(db, "audit_logs");
    assert_eq!(db.value("SELECT count(*) FROM audit_prunes"), "1");
}

both_engines! {
    fn ended_behind_its_archive_it_goes_on_with_that(db: &Database) {
        sealed(db);
        let (place, before) = (place(db, "trail.zst"), trail(db));
        refuse(db, "INSERT", "audit_prunes", "first_sequence", 0);
        assert_ne!(run(db, &prune(&place, "9999-12-31")).code, 0);
        allow(db, "audit_prunes");
        assert_eq!((trail(db), db.value("SELECT count(*) FROM audit_prunes")), (before.clone(), "0".to_owned()));
        let (kept, made) = (fs::read(&place).unwrap(), fs::metadata(&place).unwrap().modified().unwrap());
        // Meanwhile more may be pruned: the archive is the first part of it.
        ok(db, "audit seal");
        let before = trail(db);
        let again = run(db, &format!("{} -o json", prune(&place, "9999-12-31")));
        assert!(again.stderr.contains("goes on with the archive"), "{again}");
        assert_eq!(again.json()["seals"], 2);
        assert_eq!((fs::read(&place).unwrap(), fs::metadata(&place).unwrap().modified().unwrap()), (kept, made));
        nothing_is_lost(db, &place, &before);
    }

    fn an_archive_left_behind_is_not_taken_when_the_trail_was_changed_since(db: &Database) {
        sealed(db);
        let place = place(db, "trail.zst");
        refuse(db, "INSERT", "audit_prunes", "first_sequence", 0);
        assert_ne!(run(db, &prune(&place, "9999-12-31")).code, 0);
        allow(db, "audit_prunes");
        db.execute(db.by_engine(
            "DROP TRIGGER audit_logs_no_update",
            "ALTER TABLE audit_logs DISABLE TRIGGER audit_logs_no_update",
        ));
        db.execute("UPDATE audit_logs SET actor = 'eve' WHERE record_name = 'name 7'");
        let before = trail(db);
        let said = run(db, &prune(&place, "9999-12-31")).fails(9);
        assert!(said.contains("the entries of seal 1 are not those that it closed"), "{said}");
        assert_eq!(trail(db), before);
    }

    fn ended_among_its_entries_it_removes_the_rest_first(db: &Database) {
        let place = place(db, "trail.zst");
        half_done(db, &place);
        assert_eq!(db.value("SELECT count(*) FROM audit_logs WHERE action = 'prune'"), "1");
        let dry = run(db, &prune(&place, "9999-12-31").replace("--yes", "--dry-run"));
        assert!(dry.stderr.contains("would first remove the 1502 entries that an interrupted prune left"), "{dry}");
        assert_eq!(dry.code, 0);
        let again = run(db, &format!("{} -o json", prune(&place, "9999-12-31")));
        assert!(again.stderr.contains("removed the 1502 entries that an interrupted prune left"), "{again}");
        assert_eq!(again.json()["entries"], 2_502);
        assert_eq!(db.value("SELECT count(*) FROM audit_prunes"), "1");
        assert_eq!(archived(&place).len(), 2_502);
        assert_eq!(trail(db).len(), 3);
        assert_eq!(run(db, "audit verify").code, 0);
    }

    fn a_further_prune_first_finishes_the_one_before(db: &Database) {
        let (first, second) = (place(db, "first.zst"), place(db, "second.zst"));
        half_done(db, &first);
        ok(db, "audit seal");
        let again = run(db, &format!("{} -o json", prune(&second, "9999-12-31")));
        assert!(again.stderr.contains("removed the 1502 entries"), "{again}");
        assert_eq!(again.json()["archive"], second.to_str().unwrap());
        assert_eq!((archived(&first).len(), archived(&second).len()), (2_502, 3));
        assert_eq!(run(db, "audit verify").code, 0);
    }

    fn nothing_more_goes_without_the_archive_of_what_went(db: &Database) {
        let place = place(db, "trail.zst");
        half_done(db, &place);
        let moved = place.with_file_name("moved.zst");
        fs::rename(&place, &moved).unwrap();
        let before = db.dump();
        let refusals = |line: &str| {
            let said = run(db, line).fails(9);
            assert!(said.contains("was interrupted, and its archive") && said.contains("no entry is removed"), "{said}");
            assert!(said.contains("hint: put the archive back, or give its path with --archive"), "{said}");
        };
        refusals(&prune(&place, "9999-12-31"));
        // Another file in its place is none.
        let mut changed = fs::read(&moved).unwrap();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        fs::write(&place, &changed).unwrap();
        refusals(&prune(&place, "9999-12-31"));
        refusals(&prune(&place.with_file_name("new.zst"), "9999-12-31"));
        assert_eq!(db.dump(), before);
        assert!(!place.with_file_name("new.zst").exists());
        assert_eq!(run(db, &format!("{} -o json", prune(&moved, "9999-12-31"))).json()["archive"], moved.to_str().unwrap());
        assert_eq!(run(db, "audit verify").code, 0);
    }

    fn killed_anywhere_and_run_again_it_loses_nothing(db: &Database) {
        sealed(db);
        let (place, before) = (place(db, "trail.zst"), trail(db));
        let line = prune(&place, "9999-12-31");
        let words: Vec<&str> = line.split(' ').collect();
        let mut killed = 0;
        // Each time a little later, so that every part of it is met.
        for round in 0_u64.. {
            let begun = Stopwatch::now();
            let mut child =
                db.command(&words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            let patience = Duration::from_millis(20 + round * 35);
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
            // Whatever it was at: what is gone is in the archive.
            let left = trail(db);
            if left.len() < before.len() {
                let archived = archived(&place);
                assert!(before.iter().all(|line| left.contains(line) || archived.contains(line)));
            }
            assert_eq!(run(db, "audit verify").code, 0, "after {killed} kills");
        }
        assert!(killed > 2, "it ended before it could be killed");
        nothing_is_lost(db, &place, &before);
        assert!(!place.with_extension("zst.partial").exists());
    }
}
