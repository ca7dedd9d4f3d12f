//! `provost audit prune`: what goes, what stays, and what is refused. What befalls one that is interrupted is in
//! `prune_interrupted`.

use std::fs::{self, File};
use std::path::PathBuf;

use provost::archive::{self, ArchiveError, Item};
use provost::proof::Digest;

use crate::shell::{acting_user, all_refused, column, lines, ok, run};
use crate::support::{Database, both_engines};

/// A file that isn't there yet.
pub fn place(db: &Database, name: &str) -> PathBuf {
    db.sandbox().path().join(name)
}

/// The command line.
pub fn prune(place: &std::path::Path, before: &str) -> String {
    format!("audit prune --before {before} --archive {} --yes", place.display())
}

/// An entry of this day, as another program would write it.
fn entry(db: &Database, day: &str) {
    db.execute(&format!(
        "INSERT INTO audit_logs (table_name, record_id, record_name, action, actor, created_at)
         SELECT 'agents', id, 'of {day}', 'update', 'other', '{day}T12:00:00.000000Z' FROM users LIMIT 1"
    ));
}

/// So many entries of the past as another program would write them.
pub fn crowd(db: &Database, count: u32) {
    let series = db.by_engine(
        format!("(WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {count}) SELECT n FROM s)"),
        format!("generate_series(1, {count}) AS s (n)"),
    );
    db.execute(&format!(
        "INSERT INTO audit_logs (table_name, record_id, record_name, action, actor, created_at)
         SELECT 'agents', '01890000-0000-7000-8000-000000000002', 'name ' || n, 'update', 'other',
             '2026-03-01T12:00:00.000000Z' FROM {series}"
    ));
}

/// The whole trail, a canonical line an entry.
pub fn trail(db: &Database) -> Vec<String> {
    lines(db, "audit export --format jsonl")
}

/// The entries of an archive, a canonical line each.
pub fn archived(place: &std::path::Path) -> Vec<String> {
    let mut lines = Vec::new();
    let summary = archive::read(File::open(place).unwrap(), |item| {
        if let Item::Entry { canonical, .. } = item {
            lines.push(String::from_utf8(canonical.to_vec()).unwrap());
        }
        Ok::<_, ArchiveError>(())
    });
    assert_eq!(summary.unwrap().sha256, Digest::of(&[&fs::read(place).unwrap()]));
    lines
}

/// Three seals: of March 1st and 2nd, of the 3rd and 5th, and of the 4th; then an entry of the 1st, unsealed.
fn march(db: &Database) {
    acting_user(db);
    for days in [&["01", "02"][..], &["03", "05"], &["04"]] {
        for day in days {
            entry(db, &format!("2026-03-{day}"));
        }
        ok(db, "audit seal");
    }
    entry(db, "2026-03-01");
}

both_engines! {
    fn what_is_old_and_sealed_leaves_the_trail_for_an_archive(db: &Database) {
        acting_user(db);
        crowd(db, 2_500);
        ok(db, "audit seal");
        ok(db, "user create ada");
        ok(db, "audit seal");
        ok(db, "user create bob");
        let (place, before) = (place(db, "trail.zst"), trail(db));
        let pruned = run(db, &format!("{} -o json --reason 'the year is over'", prune(&place, "0s"))).json();
        assert_eq!((pruned["entries"].as_i64(), pruned["seals"].as_i64()), (Some(2_503), Some(2)));
        assert_eq!(pruned["archive"], place.to_str().unwrap());
        assert_eq!(pruned["sha256"], Digest::of(&[&fs::read(&place).unwrap()]).to_string());

        let (archived, left) = (archived(&place), trail(db));
        assert_eq!(archived.len(), 2_503);
        // Nothing is lost and nothing is twice; the prune's own entry came behind.
        assert_eq!([archived.as_slice(), &left[..left.len() - 1]].concat(), before);
        let told = run(db, "audit list --limit 1 -o json").json()[0].clone();
        assert_eq!((&told["table_name"], &told["action"], &told["reason"]), (&"audit_prunes".into(), &"prune".into(), &"the year is over".into()));
        assert_eq!(told["changed_fields"]["archive_sha256"]["new"], pruned["sha256"]);
        assert_eq!(told["changed_fields"]["last_sequence"]["new"], pruned["last_sequence"]);
        assert_eq!(run(db, "audit verify").code, 0);
        assert_eq!(db.value("SELECT count(*) FROM audit_seals"), "2");
        // What it covers is open to the database now, and nothing else is.
        let refusal = db.try_execute("DELETE FROM audit_logs").unwrap_err();
        assert!(refusal.contains("append-only"), "{refusal}");
    }

    fn only_whole_seals_go_whose_entries_are_all_older(db: &Database) {
        march(db);
        let counted = |before: &str| {
            let line = format!("{} --dry-run -o csv --fields entries,seals", prune(&place(db, "x.zst"), before));
            lines(db, &line)[1].clone()
        };
        // The acting user's own entry, of today, is in the first seal.
        assert_eq!(counted("2026-03-06"), "0,0");
        assert_eq!(counted("9999-12-31"), "8,3");
        let (other, late) = (db.another(), "2026-03-05T12:00:00.000001Z");
        other.execute("INSERT INTO users (username) VALUES ('tester')");
        for days in [&["01", "02"][..], &["03", "05"], &["04"]] {
            for day in days {
                entry(&other, &format!("2026-03-{day}"));
            }
            ok(&other, "audit seal");
        }
        let pruned = |before: &str| {
            let place = place(&other, &format!("{before}.zst"));
            run(&other, &format!("{} -o json", prune(&place, before))).json()["entries"].clone()
        };
        assert_eq!(pruned("2026-03-02T12:00:00Z"), 0);
        assert_eq!(pruned("2026-03-04"), 2);
        // The entry of the 5th holds back its own seal and the younger one.
        assert_eq!(pruned("2026-03-05T12:00:00Z"), 0);
        // Each seal's own entry is of today and in the next one.
        assert_eq!(pruned(late), 0);
        assert_eq!(pruned("9999-12-31"), 5);
        assert_eq!(run(&other, "audit verify").code, 0);
    }

    fn nothing_to_prune_is_said_and_no_failure(db: &Database) {
        march(db);
        let place = place(db, "trail.zst");
        let before = db.dump();
        insta::assert_snapshot!(run(db, &format!("{} -o json", prune(&place, "2026-03-02"))).snapshot_with_times(), @r#"
        {"first_sequence":null,"last_sequence":null,"entries":0,"seals":0,"archive":null,"sha256":null}
        --- stderr
        as old, but not sealed and left: 1; `provost audit seal` closes them
        nothing to prune: no seal has closed only entries written before 2026-03-02T00:00:00.000000Z
        --- exit 0
        "#);
        assert_eq!(db.dump(), before);
        assert!(!place.exists());
    }

    fn a_dry_run_counts_what_would_go(db: &Database) {
        march(db);
        let place = place(db, "trail.zst");
        let line = format!("{} -o json", prune(&place, "9999-12-31"));
        let before = db.dump();
        let dry = run(db, &line.replace("--yes", "--dry-run"));
        assert!(dry.stderr.contains("dry run: nothing was changed"), "{dry}");
        let mut dry = dry.json();
        assert_eq!(db.dump(), before);
        assert!(!place.exists());
        let done = run(db, &line).json();
        dry["sha256"] = done["sha256"].clone();
        assert_eq!(dry, done);
    }

    fn without_agreement_nothing_goes(db: &Database) {
        march(db);
        let place = place(db, "trail.zst");
        let line = prune(&place, "9999-12-31").replace(" --yes", "");
        let before = db.dump();
        let said = run(db, &line).fails(2);
        assert!(said.contains("remove 8 entries from the trail") && said.contains("hint: give --yes to go ahead"), "{said}");
        assert_eq!(db.dump(), before);
        assert!(!place.exists());
    }

    fn what_is_there_already_is_never_overwritten(db: &Database) {
        march(db);
        let foreign = place(db, "foreign.zst");
        fs::write(&foreign, "somebody else's").unwrap();
        let other = db.another();
        march(&other);
        let theirs = place(db, "theirs.zst");
        ok(&other, &prune(&theirs, "9999-12-31"));
        let cut = place(db, "cut.zst");
        fs::write(&cut, &fs::read(&theirs).unwrap()[..300]).unwrap();
        let dangling = place(db, "dangling.zst");
        std::os::unix::fs::symlink("nowhere", &dangling).unwrap();
        let before = db.dump();
        for (place, told) in [
            (&foreign, "it is no archive of an audit trail"),
            (&theirs, "its seal 1 is not that of this database"),
            (&cut, "it is cut off"),
            (&dangling, "is there already"),
        ] {
            let kept = fs::read(place).ok();
            let said = run(db, &prune(place, "9999-12-31")).fails(5);
            assert!(said.contains("is there already") && said.contains(told), "{said}");
            assert!(said.contains("hint: name a file that is not there yet"), "{said}");
            assert_eq!(fs::read(place).ok(), kept);
        }
        assert_eq!(db.dump(), before);
        // One of an earlier prune too.
        let first = place(db, "first.zst");
        ok(db, &prune(&first, "9999-12-31"));
        ok(db, "audit seal");
        let said = run(db, &prune(&first, "9999-12-31")).fails(5);
        assert!(said.contains("it does not begin with the oldest entries that are left"), "{said}");
        ok(db, &prune(&place(db, "second.zst"), "9999-12-31"));
        assert_eq!(run(db, "audit verify").code, 0);
    }

    fn what_is_not_what_was_sealed_does_not_go(db: &Database) {
        march(db);
        db.execute(db.by_engine(
            "DROP TRIGGER audit_logs_no_update",
            "ALTER TABLE audit_logs DISABLE TRIGGER audit_logs_no_update",
        ));
        db.execute("UPDATE audit_logs SET actor = 'eve' WHERE record_name = 'of 2026-03-05'");
        let place = place(db, "trail.zst");
        let before = db.dump();
        let said = run(db, &prune(&place, "9999-12-31")).fails(9);
        assert!(said.contains("error: the entries of seal 2 are not those that it closed; nothing was removed"), "{said}");
        assert!(said.contains("hint: `provost audit verify` says what is wrong with the trail"), "{said}");
        assert_eq!(db.dump(), before);
        // Not even a part of an archive.
        let files = fs::read_dir(db.sandbox().path()).unwrap().map(|file| file.unwrap().file_name());
        assert!(!files.into_iter().any(|name| name.to_string_lossy().contains(".zst")));
    }

    fn bad_input_is_refused(db: &Database) {
        march(db);
        let folder = db.sandbox().path().display().to_string();
        all_refused(db, 2, &[
            ("audit prune --archive a.zst --yes", &["--before"]),
            ("audit prune --before 90d --yes", &["--archive"]),
            ("audit prune --before soon --archive a.zst --yes", &["'soon'"]),
            ("audit prune --before 9999-12-31 --archive - --yes", &["\"-\"", "it is no file"]),
            ("audit prune --before 9999-12-31 --archive / --yes", &["\"/\"", "it is no file"]),
            (&format!("audit prune --before 9999-12-31 --archive {folder} --yes"), &["it is no file"]),
            (&format!("audit prune --before 9999-12-31 --archive {} --yes", "x".repeat(5000)), &["its name is too long"]),
        ]);
        let before = db.dump();
        let said = run(db, &prune(std::path::Path::new("/no/such/folder/a.zst"), "9999-12-31")).fails(2);
        assert!(said.contains("can't write \"/no/such/folder/a.zst\""), "{said}");
        assert_eq!(db.dump(), before);
        assert_eq!(column(db, "audit list --action prune", "sequence").len(), 0);
        assert!(run(db, "audit prune --before 1d --archive a.zst --fields all").fails(2).contains("first_sequence"));
    }
}
