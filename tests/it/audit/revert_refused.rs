//! `provost audit revert`: what is refused, and in which words.

use super::replay::replayed;
use super::revert::newest;
use crate::shell::{acting_user, all_refused, ok, refused, run, run_with};
use crate::support::{Database, both_engines};

/// That this is refused, with these words, and that nothing was written.
#[track_caller]
fn stays(db: &Database, line: &str, told: &[&str]) {
    let before = db.dump();
    refused(run(db, line), 5, told);
    assert_eq!(db.dump(), before, "{line}");
}

/// The number of the newest entry of this action.
fn last_of(db: &Database, action: &str) -> String {
    db.value(&format!("SELECT max(sequence) FROM audit_logs WHERE action = '{action}'"))
}

both_engines! {
    fn a_later_change_of_the_same_field_is_in_the_way_and_one_of_another_is_not(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        ok(db, "task update t --priority 5");
        let first = newest(db);
        ok(db, "task update t --max-attempts 3");
        ok(db, "task update t --priority 7 --as ada");
        let later = newest(db);
        stays(db, &format!("audit revert {first}"), &[&format!("entry {first}"), &format!("entry {later} (update by ada"), "changed priority", "\"t\""]);
        ok(db, &format!("audit revert {later}"));
        // The revert itself is a later change now; it is taken back first, or stays.
        stays(db, &format!("audit revert {later}"), &["revert by tester", "changed priority"]);
        stays(db, &format!("audit revert {first}"), &[&format!("entry {later}")]);
        let attempts = db.value(&format!("SELECT min(sequence) FROM audit_logs WHERE sequence > {first}"));
        ok(db, &format!("audit revert {attempts}"));
        let before = newest(db);
        ok(db, "task delete t --yes");
        stays(db, &format!("audit revert {before}"), &["deleted it later"]);
        let deleted = newest(db);
        ok(db, &format!("audit revert {deleted}"));
        stays(db, &format!("audit revert {deleted}"), &["brought it back later"]);
    }

    fn what_hangs_on_a_record_by_now_keeps_its_creation_from_being_taken_back(db: &Database) {
        acting_user(db);
        let user = newest(db);
        ok(db, "project create etl");
        let project = newest(db);
        ok(db, "agent create w1");
        let agent = newest(db);
        for name in ["a", "b", "c", "d"] {
            ok(db, &format!("task create {name} --project etl --skill s"));
        }
        let exec = ok(db, "exec start a --agent w1 -q");
        ok(db, &format!("exec finish {exec} --status success"));
        stays(db, &format!("audit revert {user}"), &["1 project(s): etl and 4 task(s): a, b, c, …"]);
        stays(db, &format!("audit revert {project}"), &["4 task(s): a, b, c, …"]);
        stays(db, &format!("audit revert {agent}"), &["1 execution(s): ", &exec[28..]]);
    }

    fn a_record_whose_owner_is_gone_comes_back_after_it(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        ok(db, "project create etl --user ada");
        ok(db, "task create t --user ada --project etl --skill s");
        ok(db, "task delete t --yes");
        let task = newest(db);
        ok(db, "project delete etl --yes");
        let project = newest(db);
        ok(db, "user delete ada --yes");
        let user = newest(db);
        stays(db, &format!("audit revert {task}"), &["the user \"ada\"", &format!("deleted since entry {user}")]);
        ok(db, &format!("audit revert {user}"));
        stays(db, &format!("audit revert {task}"), &["the project \"etl\"", &format!("deleted since entry {project}")]);
        ok(db, &format!("audit revert {project}"));
        ok(db, &format!("audit revert {task}"));
    }

    fn a_name_that_was_taken_meanwhile_is_said_in_words(db: &Database) {
        acting_user(db);
        ok(db, "user create ada --email a@b");
        ok(db, "agent create w1");
        ok(db, "task create t --skill s");
        ok(db, "project create p");
        ok(db, "config set key 1");
        for (delete, create, told) in [
            ("task delete t --yes", "task create T --skill s", "another task has its name by now: task \"t\""),
            ("agent delete w1 --yes", "agent create W1", "another agent has its name by now"),
            ("project delete p --yes", "project create P", "another project has its name by now"),
            ("config unset key --yes", "config set key 2", "another config has its key by now"),
            ("user delete ada --yes", "user create bob --email A@b", "another user has its address by now"),
        ] {
            ok(db, delete);
            let deleted = newest(db);
            ok(db, create);
            stays(db, &format!("audit revert {deleted}"), &[told]);
        }
        ok(db, "user create carl");
        ok(db, "user update carl --username dave");
        let renamed = newest(db);
        ok(db, "user create carl");
        stays(db, &format!("audit revert {renamed}"), &["another user has its name by now"]);
    }

    fn a_secret_does_not_come_back(db: &Database) {
        acting_user(db);
        run_with(db, "user create ada --password-stdin", "one\n").ok();
        run_with(db, "user passwd ada --password-stdin", "two\n").ok();
        stays(db, &format!("audit revert {}", newest(db)), &["password_hash of user \"ada\"", "a secret"]);
        run_with(db, "config set token - --secret", "\"one\"").ok();
        let made = newest(db);
        run_with(db, "config set token - --secret", "\"two\"").ok();
        stays(db, &format!("audit revert {}", newest(db)), &["value of config \"token\"", "a secret"]);
        stays(db, &format!("audit revert {made}"), &["changed value later"]);
        ok(db, "config unset token --yes");
        stays(db, &format!("audit revert {}", newest(db)), &["the value of config \"token\" was a secret"]);
        ok(db, "config set shown 1");
        ok(db, "config set shown --secret");
        stays(db, &format!("audit revert {}", newest(db)), &["was made a secret, and stays one"]);
    }

    fn what_a_worker_did_stays(db: &Database) {
        acting_user(db);
        ok(db, "agent create w1");
        ok(db, "task create t --skill s");
        let exec = ok(db, "task claim --agent w1 -o json");
        let exec: serde_json::Value = serde_json::from_str(&exec).unwrap();
        let exec = exec[0]["execution_id"].as_str().unwrap_or_else(|| panic!("{exec}")).to_owned();
        stays(db, &format!("audit revert {}", last_of(db, "claim")), &["the claim of task \"t\"", "can't be undone"]);
        let begun = db.value("SELECT max(sequence) FROM audit_logs WHERE table_name = 'execution_results'");
        stays(db, &format!("audit revert {begun}"), &["the beginning of exec"]);
        ok(db, &format!("exec finish {exec} --status success"));
        let of_task = newest(db);
        stays(db, &format!("audit revert {of_task}"), &["the finish of task \"t\""]);
        let of_exec = db.value("SELECT max(sequence) FROM audit_logs WHERE table_name = 'execution_results'");
        stays(db, &format!("audit revert {of_exec}"), &["a finished execution stays finished"]);
        ok(db, "agent delete w1 --yes");
        let detached = last_of(db, "update");
        stays(db, &format!("audit revert {detached}"), &["the agent \"w1\"", &format!("deleted since entry {}", newest(db))]);
    }

    fn the_table_of_a_task_s_life_is_kept(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --cron @daily");
        let exec = ok(db, "exec start t -q");
        ok(db, "task pause t");
        let paused = newest(db);
        ok(db, &format!("exec finish {exec} --status success"));
        stays(db, &format!("audit revert {paused}"), &["task \"t\" would be running, and no execution of it is"]);
        ok(db, "task resume t");
        let exec = ok(db, "exec start t -q");
        ok(db, "task cancel t");
        ok(db, "task resume t");
        assert_eq!(run(db, "task show t -o json").json()["status"], "running");
        ok(db, &format!("exec finish {exec} --status success"));
    }

    fn what_another_program_changed_is_not_written_over(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s");
        let made = newest(db);
        ok(db, "task update t --priority 5");
        let updated = newest(db);
        db.execute("UPDATE scheduled_tasks SET priority = 6");
        stays(db, &format!("audit revert {updated}"), &["the table holds another priority of task \"t\""]);
        db.execute("UPDATE scheduled_tasks SET priority = 5");
        ok(db, &format!("audit revert {updated}"));
        db.execute("DELETE FROM scheduled_tasks");
        stays(db, &format!("audit revert {}", newest(db)), &["task \"t\" is gone, and no entry tells of it"]);
        stays(db, &format!("audit revert {made}"), &["changed priority later"]);
    }

    fn an_operation_that_can_t_be_taken_back_whole_is_not_taken_back_at_all(db: &Database) {
        acting_user(db);
        ok(db, "task create t --skill s --correlation-id op");
        ok(db, "agent create w1 --correlation-id op");
        ok(db, "task update t --priority 3");
        stays(db, "audit revert --correlation-id op", &["changed priority later"]);
        ok(db, "exec start t --correlation-id op-2");
        stays(db, "audit revert --correlation-id op-2", &["the start of task \"t\""]);
    }

    fn entries_that_tell_of_no_record_are_passed_by(db: &Database) {
        acting_user(db);
        for (table, action) in [("audit_seals", "seal"), ("audit_prunes", "prune"), ("execution_results", "prune")] {
            db.execute(&format!(
                "INSERT INTO audit_logs (table_name, record_id, action) VALUES ('{table}', '{}', '{action}')",
                provost::sql_types::Id::mint()
            ));
            let told = if table == "execution_results" { "nothing was kept" } else { "only grows" };
            stays(db, &format!("audit revert {}", newest(db)), &[told]);
        }
        assert_eq!(replayed(db).0.findings, 0);
    }

    fn bad_input_is_refused(db: &Database) {
        acting_user(db);
        all_refused(db, 2, &[
            ("audit revert", &["SEQUENCE"]),
            ("audit revert 0", &["'0'"]),
            ("audit revert -1", &["'-1'"]),
            ("audit revert x", &["'x'"]),
            ("audit revert 1 --correlation-id x", &["--correlation-id"]),
            ("audit revert --correlation-id ''", &["correlation_id"]),
        ]);
        all_refused(db, 3, &[
            ("audit revert 999999", &["no audit entry \"999999\""]),
            ("audit revert --correlation-id nope", &["no entry bears the correlation id \"nope\""]),
        ]);
    }
}
