//! `provost audit revert`: what comes back, and as what.

use std::collections::BTreeMap;

use serde_json::Value;

use super::as_of::last_time;
use super::replay::replayed;
use crate::contract::audited::records;
use crate::shell::{acting_user, column, lines, ok, run, run_with};
use crate::support::{Database, both_engines};

/// What no revert brings back: the trail does not hold it, or it says that there was a change.
const NOT_BACK: [&str; 8] =
    ["version", "updated_at", "updated_by", "last_active_at", "lease_expires_at", "output", "error", "password_hash"];

/// All records with the fields that a revert brings back.
pub fn state(db: &Database) -> BTreeMap<(String, String), BTreeMap<String, Value>> {
    let mut records = records(db);
    for columns in records.values_mut() {
        columns.retain(|column, _| !NOT_BACK.contains(&column.as_str()));
    }
    records
}

/// The number of the newest entry.
pub fn newest(db: &Database) -> String {
    db.value("SELECT max(sequence) FROM audit_logs")
}

/// Does it, takes it back, and asserts that all is as it was, and that the trail tells so.
#[track_caller]
fn there_and_back(db: &Database, line: &str) {
    let before = state(db);
    ok(db, line);
    assert_ne!(state(db), before, "{line} changed nothing");
    let sequence = newest(db);
    let dry = run(db, &format!("audit revert {sequence} --dry-run -o json"));
    assert_ne!(state(db), before, "a dry run changed something");
    let real = run(db, &format!("audit revert {sequence} -o json"));
    assert_eq!(dry.json(), real.json(), "{line}");
    assert_eq!(state(db), before, "{line}");
    let (done, found) = replayed(db);
    assert_eq!(done.findings, 0, "{line}: {found:?}");
}

/// A user, a project with two tasks, executions that ended, an agent that did them.
fn populate(db: &Database) {
    acting_user(db);
    ok(db, "user create ada --email ada@example.org");
    ok(db, "project create etl --user ada --description 'Nightly loads'");
    ok(db, "agent create w1 --capability shell");
    ok(db, "task create load --user ada --project etl --skill shell --cron '0 2 * * *' --max-attempts 3");
    ok(db, "task create clean --user ada --project etl --skill shell");
    for task in ["load", "clean"] {
        let exec = ok(db, &format!("exec start {task} --agent w1 -q"));
        run_with(
            db,
            &format!("exec finish {exec} --status failed --exit-code 3 --error refused --log-file -"),
            "what it wrote",
        )
        .ok();
    }
    ok(db, "config set retention.logs 90 --description 'In days'");
}

both_engines! {
    fn a_change_of_each_kind_is_taken_back(db: &Database) {
        populate(db);
        for line in [
            "user update ada --email other@example.org --display-name Ada",
            "user deactivate ada",
            "project update etl --name loads --user tester",
            "agent update w1 --status offline --capability shell --capability sql",
            r#"task update load --priority 5 --params '{"a":[1,2.5,null]}' --cron '0 3 * * *' --project ''"#,
            "task pause load",
            "task cancel load",
            "config set retention.logs '{\"days\":30}'",
        ] {
            there_and_back(db, line);
        }
    }

    fn a_creation_and_a_deletion_of_each_noun_is_taken_back(db: &Database) {
        populate(db);
        for line in [
            "user create bob --email bob@example.org",
            "project create ops --user ada",
            "agent create w2",
            "task create t --user ada --project etl --skill s --cron @daily",
            "config set smtp.host '\"mail\"'",
            "config unset retention.logs --yes",
        ] {
            there_and_back(db, line);
        }
        ok(db, "user create bob");
        there_and_back(db, "user delete bob --yes");
    }

    fn a_deletion_brings_back_what_it_took_along(db: &Database) {
        populate(db);
        ok(db, "task create other --user ada --skill s");
        there_and_back(db, "task delete load --yes");
        there_and_back(db, "project delete etl --yes");
        there_and_back(db, "agent delete w1 --yes");
        let exec = column(db, "exec list --limit 1", "id").remove(0);
        there_and_back(db, &format!("exec delete {exec} --yes"));
    }

    fn what_an_execution_wrote_does_not_come_back_and_that_is_said(db: &Database) {
        populate(db);
        ok(db, "task delete load --yes");
        let run = run(db, &format!("audit revert {} --fields noun,record_name,change", newest(db)));
        let exec = column(db, "exec list --task load", "id").remove(0);
        assert!(run.stdout.contains("task  load") && run.stdout.contains(&exec[28..]), "{run}");
        assert_eq!(run.stderr, "1 execution(s) come back without what they wrote: the trail holds its size and digest\n");
        assert_eq!(db.value("SELECT count(*) FROM execution_results WHERE output IS NULL AND error IS NULL"), "1");
        // An agent that comes back leaves what its executions wrote where it is.
        ok(db, "agent delete w1 --yes");
        ok(db, &format!("audit revert {}", newest(db)));
        assert_eq!(db.value("SELECT count(*) FROM execution_results WHERE output = 'what it wrote' AND agent_id IS NOT NULL"), "1");
        assert_eq!(lines(db, "exec search wrote -q").len(), 1);
    }

    fn a_user_comes_back_without_a_password(db: &Database) {
        acting_user(db);
        run_with(db, "user create ada --password-stdin", "secret\n").ok();
        let before = run(db, "user show ada -o json").json();
        ok(db, "user delete ada --yes");
        let run_back = run(db, &format!("audit revert {} -o json", newest(db)));
        assert_eq!(run_back.stderr, "user ada comes back without a password: `provost user passwd ada` sets one\n");
        let after = run(db, "user show ada -o json").json();
        for field in ["id", "username", "created_at", "created_by"] {
            assert_eq!(after[field], before[field], "{field}");
        }
        assert_eq!((&after["has_password"], &after["version"]), (&false.into(), &2.into()));
        assert_eq!(replayed(db).0.findings, 0);
    }

    fn a_revert_has_its_entries_and_can_be_taken_back_itself(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        ok(db, "task update t --priority 5");
        let shown = run(db, &format!("audit revert {} --reason 'not so' --as ada", newest(db)));
        insta::assert_snapshot!(shown.snapshot(), @r#"
        REVERTS  NOUN  RECORD NAME  CHANGE  CHANGED FIELDS
              3  task  t            update  {"priority":{"new":0,"old":5}}
        --- exit 0
        "#);
        insta::assert_snapshot!(run(db, "audit list --limit 1 --fields action,actor,record_name,reason,changed_fields").snapshot(), @r#"
        ACTION  ACTOR  RECORD NAME  REASON  CHANGED FIELDS
        revert  ada    t            not so  {"priority":{"new":0,"old":5}}
        --- stderr
        first 1 shown; next: --after 4
        --- exit 0
        "#);
        ok(db, &format!("audit revert {}", newest(db)));
        assert_eq!(run(db, "task show t -o json").json()["priority"], 5);
        // A deletion, its revert, and the revert of that.
        let there = state(db);
        ok(db, "task delete t --yes");
        let gone = state(db);
        ok(db, &format!("audit revert {}", newest(db)));
        assert_eq!(state(db), there);
        ok(db, &format!("audit revert {}", newest(db)));
        assert_eq!(state(db), gone);
        assert_eq!(replayed(db).0.findings, 0);
    }

    fn an_operation_is_taken_back_as_a_whole_and_the_newest_first(db: &Database) {
        populate(db);
        let before = state(db);
        for line in [
            "task update load --priority 5",
            "task update load --priority 7 --name first",
            "project create ops --user ada",
            "task create third --user ada --project ops --skill s",
            "task update first --project ops --user ada",
            "agent delete w1 --yes",
            "task delete clean --yes",
            "config set retention.logs 30",
        ] {
            ok(db, &format!("{line} --correlation-id move-7"));
        }
        let after = state(db);
        let dry = run(db, "audit revert --correlation-id move-7 --dry-run -o json").json();
        assert_eq!(state(db), after);
        let real = run(db, "audit revert --correlation-id move-7 -o json").json();
        assert_eq!((&dry, real.as_array().unwrap().len()), (&real, 11));
        let order: Vec<i64> = real.as_array().unwrap().iter().map(|row| row["reverts"].as_i64().unwrap()).collect();
        assert!(order.is_sorted_by(|one, other| one > other), "{order:?}");
        assert_eq!(state(db), before);
        assert_eq!(replayed(db).0.findings, 0);
        // What it wrote is an operation of its own, which can be taken back too.
        assert_eq!(ok(db, "audit list --count --correlation-id move-7"), "11");
        let own = column(db, "audit list --limit 1", "correlation_id").remove(0);
        assert_eq!(ok(db, &format!("audit list --count --correlation-id {own}")), "11");
        ok(db, &format!("audit revert --correlation-id {own}"));
        assert_eq!(state(db), after);
        assert_eq!(replayed(db).0.findings, 0);
    }

    fn a_past_that_came_back_is_shown_as_it_was(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let made = last_time(db);
        ok(db, "task delete t --yes");
        let deleted = last_time(db);
        ok(db, &format!("audit revert {}", newest(db)));
        ok(db, &format!("audit as-of task t --at {made}"));
        run(db, &format!("audit as-of task t --at {deleted}")).fails(3);
        let (then, now) = (run(db, "audit as-of task t --at 0s -o json").json(), run(db, "task show t -o json").json());
        assert!(["created_at", "created_by", "updated_at", "version"].iter().all(|field| then[field] == now[field]), "{then} {now}");
        assert_eq!(then["version"], 2);
    }
}
