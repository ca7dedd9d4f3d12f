//! `provost audit as-of`.

use crate::shell::{acting_user, all_refused, lines, ok, refused, run, run_with};
use crate::support::{Database, both_engines};

/// When the newest entry was written.
pub fn last_time(db: &Database) -> String {
    lines(db, "audit list --limit 1 -o csv --fields created_at").remove(1)
}

/// What the record is shown as now, and as the trail tells it of now, but for what only one of the
/// two holds.
fn both_shown(db: &Database, noun: &str, show: &str, reference: &str, without: &[&str]) {
    let now = run(db, &format!("{noun} {show} {reference} -o json")).json();
    let then = run(db, &format!("audit as-of {noun} {reference} --at 0s -o json")).json();
    for (field, value) in then.as_object().unwrap() {
        if without.contains(&field.as_str()) {
            assert!(value.is_null(), "{field} of {noun}: {value}");
        } else {
            assert_eq!(*value, now[field], "{field} of {noun}");
        }
    }
    assert!(then.as_object().unwrap().len() > 8, "{then}");
}

both_engines! {
    fn a_record_of_each_noun_is_shown_as_its_own_verb_shows_it(db: &Database) {
        acting_user(db);
        run_with(db, "user create ada --email ada@example.org --password-stdin", "secret\n").ok();
        ok(db, "project create etl --user ada --description 'Nightly loads'");
        ok(db, "agent create w1 --capability shell");
        ok(db, "agent heartbeat w1 --status busy");
        ok(db, r#"task create load --user ada --project etl --skill shell --cron '0 2 * * *' --params '{"a":[1,2.5,null]}'"#);
        ok(db, "task pause load");
        ok(db, "task create once --user ada --skill shell --priority 3");
        let exec = ok(db, "exec start once --agent w1 -q");
        ok(db, "config set retention.logs 90 --description 'In days'");
        both_shown(db, "user", "show", "ada", &[]);
        both_shown(db, "project", "show", "etl", &["tasks_count"]);
        both_shown(db, "agent", "show", "w1", &["last_active_at"]);
        both_shown(db, "task", "show", "load", &[]);
        both_shown(db, "exec", "show", &exec, &["lease_expires_at", "output"]);
        both_shown(db, "config", "get", "retention.logs", &[]);
        ok(db, &format!("exec finish {exec} --status failed --exit-code 3"));
        both_shown(db, "exec", "show", &exec, &["lease_expires_at", "output"]);
    }

    fn each_moment_has_its_state_and_the_names_of_then(db: &Database) {
        acting_user(db);
        ok(db, "project create etl");
        ok(db, "task create first --skill s --project etl");
        let made = last_time(db);
        ok(db, "task update first --name second --priority 5");
        let renamed = last_time(db);
        ok(db, "project update etl --name loads");
        ok(db, "task update second --priority 7");
        let shown = |at: &str| {
            let shown = run(db, &format!("audit as-of task second --at {at} -o json")).json();
            (shown["name"].as_str().unwrap().to_owned(), shown["priority"].clone(), shown["project"].clone(), shown["version"].clone())
        };
        assert_eq!(shown(&made), ("first".to_owned(), 0.into(), "etl".into(), 1.into()));
        assert_eq!(shown(&renamed), ("second".to_owned(), 5.into(), "etl".into(), 2.into()));
        assert_eq!(shown("0s"), ("second".to_owned(), 7.into(), "loads".into(), 3.into()));
        assert_eq!(ok(db, "audit as-of task second --at 0s --fields name -o csv").lines().last(), Some("second"));
    }

    fn what_the_trail_does_not_hold_is_said_and_not_made_up(db: &Database) {
        acting_user(db);
        ok(db, "project create etl");
        ok(db, "task create t --skill s --project etl");
        let exec = ok(db, "exec start t -q");
        run_with(db, &format!("exec finish {exec} --status success --log-file -"), "hello").ok();
        insta::assert_snapshot!(run(db, "audit as-of project etl --at 0s --fields name,user,tasks_count").snapshot(), @r"
        NAME         etl
        USER         tester
        TASKS COUNT  -
        --- stderr
        the trail does not hold tasks_count (null here)
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, &format!("audit as-of exec {exec} --at 0s --fields task,status,output -o json")).snapshot(), @r#"
        {"task":"t","status":"success","output":"[5 bytes, SHA-256 [sha256]]"}
        --- stderr
        the trail does not hold the text of output
        --- exit 0
        "#);
    }

    fn before_it_was_made_and_after_it_was_deleted_there_is_nothing(db: &Database) {
        acting_user(db);
        let before = last_time(db);
        let id = ok(db, "task create t --skill s -q");
        let there = last_time(db);
        ok(db, "task delete t --yes");
        let made = db.value("SELECT max(sequence) FROM audit_logs WHERE action = 'create'");
        let deleted = db.value("SELECT max(sequence) FROM audit_logs WHERE action = 'delete'");
        refused(run(db, &format!("audit as-of task t --at {before}")), 3, &["\"t\"", "was not there", &format!("entry {made}")]);
        refused(run(db, "audit as-of task t --at 0s"), 3, &["was deleted at", &format!("entry {deleted}")]);
        assert_eq!(ok(db, &format!("audit as-of task t --at {there} -q")), id);
        refused(run(db, "audit as-of task t --at 2020-01-01"), 3, &["was made at"]);
    }

    fn what_another_program_made_has_no_past(db: &Database) {
        acting_user(db);
        db.execute("INSERT INTO scheduled_tasks (user_id, name, skill_name) SELECT id, 'raw', 's' FROM users");
        refused(run(db, "audit as-of task raw --at 0s"), 3, &["the trail holds nothing of task"]);
        let before = last_time(db);
        ok(db, "task update raw --priority 4");
        ok(db, "task update raw --priority 5");
        // From its first entry on it is known: what no entry tells has not changed since.
        let shown = run(db, &format!("audit as-of task raw --at {} -o json", last_time(db))).json();
        assert_eq!((&shown["priority"], &shown["skill_name"], &shown["version"]), (&5.into(), &"s".into(), &3.into()));
        refused(run(db, &format!("audit as-of task raw --at {before}")), 3, &["is the first that tells of it"]);
    }

    fn bad_input_is_refused(db: &Database) {
        acting_user(db);
        all_refused(db, 2, &[
            ("audit as-of user tester --at 2999-01-01", &["2999-01-01", "still to come"]),
            ("audit as-of user tester --at soon", &["'soon'"]),
            ("audit as-of robot x --at 0s", &["'robot'"]),
            ("audit as-of user tester", &["--at"]),
            ("audit diff user tester --from 0s", &["--to"]),
            ("audit diff user tester --from 0s --to 2999-01-01", &["invalid to", "2999-01-01"]),
            ("audit diff user tester --from 2999-01-01 --to 0s", &["invalid from", "2999-01-01"]),
        ]);
        all_refused(db, 3, &[
            ("audit as-of task nope --at 0s", &["no task \"nope\""]),
            ("audit diff task nope --from 0s --to 0s", &["no task \"nope\""]),
        ]);
    }
}
