//! Histories whose first entries are archived.

use super::as_of::last_time;
use super::replay::replayed;
use super::revert::newest;
use crate::shell::{acting_user, ok, refused, run};
use crate::support::{Database, both_engines};

/// Takes all entries so far out of the trail, as `audit prune` does once they are in an archive.
fn archive(db: &Database) {
    let (last, entries) = (newest(db), db.value("SELECT count(*) FROM audit_logs"));
    let digest = "0".repeat(64);
    let at = last_time(db);
    db.execute(&format!(
        "INSERT INTO audit_seals (number, id, first_sequence, last_sequence, entries, root, previous_hash, sealed_at, hash) \
         VALUES (1, '{}', 1, {last}, {entries}, '{digest}', '{digest}', '{at}', '{digest}');
         INSERT INTO audit_prunes (id, first_sequence, last_sequence, entries, archive, archive_sha256, pruned_at) \
         VALUES ('{}', 1, {last}, {entries}, 'trail.jsonl.zst', '{digest}', '{at}');
         DELETE FROM audit_logs WHERE sequence <= {last}",
        provost::sql_types::Id::mint(),
        provost::sql_types::Id::mint()
    ));
}

both_engines! {
    fn a_history_is_told_from_the_first_entry_that_is_left(db: &Database) {
        acting_user(db);
        ok(db, r#"task create t --skill s --params '{"a":1}'"#);
        ok(db, "task update t --priority 3");
        let before = last_time(db);
        archive(db);
        ok(db, "task update t --priority 5");
        let first = newest(db);
        let at = last_time(db);
        let then = run(db, "task show t -o json").json();
        ok(db, "task update t --priority 7 --name u");
        let shown = run(db, &format!("audit as-of task u --at {at} -o json"));
        assert_eq!(shown.stderr, format!("its history before entry {first} is archived\n"));
        let shown = shown.json();
        for (field, value) in shown.as_object().unwrap() {
            assert_eq!(*value, then[field], "{field}");
        }
        refused(run(db, &format!("audit as-of task u --at {before}")), 3, &["\"t\"", &format!("before entry {first}"), "is archived"]);
        // Of what has no entry left, nothing is known but that it is in an archive.
        refused(run(db, "audit as-of user tester --at 0s"), 3, &["the trail holds nothing of user"]);
        assert_eq!(ok(db, &format!("audit diff task u --from {at} --to 0s --fields field -o csv")).lines().count(), 3);
    }

    fn what_is_left_of_a_history_is_held_against_the_table(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        ok(db, "task create gone --skill s");
        ok(db, "agent create w1");
        archive(db);
        ok(db, "task update t --priority 5");
        ok(db, "task delete gone --yes");
        let (done, found) = replayed(db);
        assert_eq!((done.findings, done.archived, done.records), (0, 3, 4), "{found:?}");
        // What no entry that is left tells of can't be compared, the rest is.
        db.execute("UPDATE scheduled_tasks SET skill_name = 'forged', version = version + 1");
        assert_eq!(replayed(db).0.findings, 0);
        db.execute("UPDATE scheduled_tasks SET priority = 9, version = version + 1");
        db.execute("INSERT INTO agents (name) VALUES ('mallory')");
        let (_, found) = replayed(db);
        let told: Vec<(&str, Option<&str>)> = found.iter().map(|finding| (finding.record_name.as_str(), finding.field.as_deref())).collect();
        assert_eq!(told, [("mallory", None), ("t", Some("priority"))]);
    }

    fn what_comes_back_without_its_creation_counts_as_made_now(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --priority 4");
        archive(db);
        ok(db, "task delete t --yes");
        let back = run(db, &format!("audit revert {} --as ada", newest(db)));
        assert_eq!((back.code, back.stderr.as_str()), (0, "1 record(s) count as made now: the entry of their creation is not in the trail\n"));
        let shown = run(db, "task show t -o json").json();
        assert_eq!((&shown["priority"], &shown["created_by"]), (&4.into(), &"ada".into()));
        assert_eq!(replayed(db).0.findings, 0);
    }
}
