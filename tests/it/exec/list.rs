//! `provost exec list`.

use crate::shell::{acting_user, column, lines, ok, run};
use crate::support::{Database, both_engines};

/// Three executions of two tasks: `load` failed on `w1`, then succeeded; `report` runs.
fn three(db: &Database) {
    acting_user(db);
    ok(db, "user create ada");
    ok(db, "project create etl");
    ok(db, "agent create w1");
    ok(db, "task create load --skill s --project etl");
    ok(db, "task create report --skill s --user ada");
    db.execute(
        "INSERT INTO execution_results (id, task_id, agent_id, status, started_at, ended_at, exit_code, output) \
         SELECT '01890000-0000-7000-8000-000000000001', scheduled_tasks.id, agents.id, 'failed', '2020-01-01T00:00:00.000000Z', \
         '2020-01-01T00:00:30.000000Z', 3, 'much' FROM scheduled_tasks, agents WHERE scheduled_tasks.name = 'load'; \
         INSERT INTO execution_results (id, task_id, status, started_at, ended_at, exit_code) \
         SELECT '01890000-0000-7000-8000-000000000002', id, 'success', '2020-01-02T00:00:00.000000Z', \
         '2020-01-02T00:01:00.000000Z', 0 FROM scheduled_tasks WHERE name = 'load'",
    );
    ok(db, "exec start report");
}

both_engines! {
    fn executions_are_listed_newest_first(db: &Database) {
        three(db);
        insta::assert_snapshot!(run(db, "exec list --fields task,agent,status,attempt,duration_ms,exit_code").snapshot(), @r"
        TASK    AGENT  STATUS   ATTEMPT  DURATION MS  EXIT CODE
        report  -      running        1  -            -
        load    -      success        1        60000          0
        load    w1     failed         1        30000          3
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "exec list --task load --limit 1 -o json").snapshot_with_times(), @r#"
        [
          {"id":"[id]","task_id":"[id]","task":"load","agent_id":null,"agent":null,"status":"success","scheduled_for":null,"attempt":1,"started_at":"2020-01-02T00:00:00.000000Z","ended_at":"2020-01-02T00:01:00.000000Z","duration_ms":[n],"exit_code":0}
        ]
        --- stderr
        first 1 shown; next: --after [id]
        --- exit 0
        "#);
    }

    fn a_list_is_narrowed_by_each_filter_and_by_all_together(db: &Database) {
        three(db);
        let found = |filter: &str| column(db, &format!("exec list {filter}"), "status");
        assert_eq!(found("--task load"), ["success", "failed"]);
        assert_eq!(found("--task ada/report"), ["running"]);
        assert_eq!(found("--agent W1"), ["failed"]);
        assert_eq!(found("--project etl"), ["success", "failed"]);
        assert_eq!(found("--user ada"), ["running"]);
        assert_eq!(found("--status success"), ["success"]);
        assert_eq!(found("--since 2020-01-02 --until 2020-01-03"), ["success"]);
        assert_eq!(found("--since 1h"), ["running"]);
        assert_eq!(found("--task load --agent w1 --user tester --project etl --status failed --until 2020-01-02"), ["failed"]);
        assert_eq!(found("--status abandoned"), [""; 0]);
        assert_eq!(ok(db, "exec list --count --task load"), "2");
    }

    fn all_pages_together_are_the_whole_list(db: &Database) {
        three(db);
        let whole = lines(db, "exec list -q");
        let first = run(db, "exec list -q --limit 2");
        assert_eq!(first.stderr, format!("first 2 shown; next: --after {}\n", whole[1]));
        assert_eq!(first.stdout, whole[..2].join("\n") + "\n");
        assert_eq!(lines(db, &format!("exec list -q --limit 2 --after {}", whole[1])), whole[2..]);
    }
}
