//! `provost task why`: one sentence for each thing a task can wait for.

use crate::shell::{acting_user, ok, refused, run};
use crate::support::{Database, both_engines};

const PAST: &str = "2020-01-01T00:00:00.000000Z";

/// The acting user, the agent `w1` and the task `t`, made with these flags.
fn task(db: &Database, flags: &str) {
    acting_user(db);
    ok(db, "agent create w1 -q");
    ok(db, &format!("task create t --skill s {flags} -q"));
}

#[track_caller]
fn why(db: &Database, reason: &str, told: &[&str]) {
    let answer = run(db, "task why t -o json").json();
    let message = answer["message"].as_str().unwrap();
    assert_eq!(answer["reason"], reason, "{message}");
    assert!(told.iter().all(|part| message.contains(part)), "{message} does not hold all of {told:?}");
    let sentence = ok(db, "task why t");
    assert_eq!((sentence.lines().count(), sentence.starts_with("t: ")), (1, true), "{sentence}");
}

both_engines! {
    fn a_task_that_is_not_due_yet(db: &Database) {
        task(db, "--next-run-at 2099-01-01");
        why(db, "not_due", &["2099-01-01"]);
    }

    fn a_task_that_is_held_or_called_off_tells_by_whom_and_why(db: &Database) {
        task(db, "");
        ok(db, "task pause t --as carl --reason 'disk swap' -q");
        why(db, "paused", &["by carl", "disk swap", "task resume"]);
        ok(db, "task update t --status pending -q");
        ok(db, "task cancel t -q");
        why(db, "cancelled", &["by tester"]);
    }

    fn a_reason_of_several_lines_stays_one_sentence(db: &Database) {
        task(db, "");
        ok(db, "task pause t --reason 'disk\n\u{1b}[31mswap' -q");
        why(db, "paused", &["(disk [31mswap)"]);
    }

    fn a_task_that_is_running_tells_who_holds_it_until_when(db: &Database) {
        task(db, "");
        let id = ok(db, "task claim --agent w1 -q");
        why(db, "running", &["w1", &id[28..], "until 20"]);
        db.execute(&format!("UPDATE execution_results SET lease_expires_at = '{PAST}'"));
        why(db, "lease_run_out", &["w1", PAST, "exec reap"]);
        db.execute("UPDATE execution_results SET lease_expires_at = NULL");
        why(db, "running", &["without a lease"]);
    }

    fn a_task_that_is_marked_as_running_and_is_not(db: &Database) {
        task(db, "");
        db.execute("UPDATE scheduled_tasks SET status = 'running'");
        why(db, "running", &["no execution of it is"]);
    }

    fn a_task_that_waits_for_its_next_attempt(db: &Database) {
        task(db, "--max-attempts 3 --retry-delay-seconds 3600");
        let id = ok(db, "task claim --agent w1 -q");
        ok(db, &format!("exec finish {id} --status failed -q"));
        why(db, "waits_to_retry", &["attempt 1 of 3"]);
    }

    fn a_task_whose_attempts_are_used_up(db: &Database) {
        task(db, "");
        let id = ok(db, "task claim --agent w1 -q");
        ok(db, &format!("exec finish {id} --status failed --exit-code 3 -q"));
        why(db, "attempts_used_up", &[&id[28..], "failed", "exit code 3", "task resume"]);
    }

    fn a_recurring_task_whose_last_slot_was_not_done_tells_it(db: &Database) {
        task(db, "--cron @yearly");
        db.execute(&format!("UPDATE scheduled_tasks SET next_run_at = '{PAST}'"));
        let id = ok(db, "task claim --agent w1 -q");
        ok(db, &format!("exec finish {id} --status timeout -q"));
        why(db, "attempts_used_up", &["timeout", "runs next at"]);
    }

    fn a_slot_that_the_policy_skipped(db: &Database) {
        task(db, "--cron @yearly --missed-policy skip");
        db.execute(&format!("UPDATE scheduled_tasks SET next_run_at = '{PAST}'"));
        assert_eq!(ok(db, "task claim --agent w1 -q"), "");
        why(db, "skipped_by_policy", &[PAST, "skips", "runs next at"]);
    }

    fn a_task_that_nobody_can_do(db: &Database) {
        task(db, "");
        ok(db, "agent update w1 --capability other -q");
        why(db, "no_agent", &["no agent has the skill \"s\""]);
        ok(db, "agent update w1 --capability s --status offline -q");
        why(db, "no_agent", &["offline", "w1"]);
    }

    fn a_task_that_nobody_has_claimed(db: &Database) {
        task(db, "");
        why(db, "unclaimed", &["nobody has claimed it", "no agent was ever heard of", "no command is known"]);
        ok(db, r#"config set skill.s '["true"]' -q"#);
        ok(db, "agent heartbeat w1 -q");
        why(db, "unclaimed", &["w1 was last heard of at"]);
        assert!(!ok(db, "task why t").contains("no command"));
    }

    fn a_task_whose_schedule_another_program_broke(db: &Database) {
        task(db, "--cron @daily");
        db.execute("UPDATE scheduled_tasks SET schedule_cron = '0 0 31 2 *', next_run_at = NULL");
        why(db, "no_slot", &["never fires"]);
    }

    fn a_task_that_is_done(db: &Database) {
        task(db, "");
        let id = ok(db, "task claim --agent w1 -q");
        ok(db, &format!("exec finish {id} --status success -q"));
        why(db, "completed", &["done", &id[28..]]);
    }

    fn an_unknown_task_is_exit_3(db: &Database) {
        refused(run(db, "task why nobody"), 3, &["nobody"]);
    }
}

#[test]
fn clocks_that_are_apart_are_told() {
    let Some(db) = Database::postgres() else { return };
    task(&db, "");
    // This machine's clock, as faketime would set it, stands in for the server's: both are one machine.
    db.execute_as_superuser(
        "CREATE SCHEMA odd; CREATE FUNCTION odd.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS \
         'SELECT pg_catalog.clock_timestamp() + interval ''42 s'''; GRANT USAGE ON SCHEMA odd TO PUBLIC",
    )
    .unwrap();
    let (cluster, name) = db.server();
    cluster.admin(&format!("ALTER DATABASE {name} SET search_path = odd, public, pg_catalog"));
    let sentence = ok(&db, "task why t");
    assert!(
        sentence.contains("the database's clock is 4") && sentence.contains("ahead of this machine's"),
        "{sentence}"
    );
}
