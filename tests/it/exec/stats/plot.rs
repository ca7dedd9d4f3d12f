//! What `exec stats` draws, and the marks of runs in `task show` and `agent show`.

use super::{insert, week};
use crate::shell::{ok, run};
use crate::support::both_engines;

both_engines! {
    fn nothing_is_drawn_under_a_pipe_unless_it_is_asked_for(db: &Database) {
        week(db);
        let plain = run(db, "exec stats --by task").ok();
        assert!(!plain.contains("RUNS"), "{plain}");
        assert_eq!(run(db, "exec stats --by task --plot=never").ok(), plain);
        assert_eq!(run(db, "exec stats --by task --plot=auto").ok(), plain);
    }

    fn tasks_have_a_mark_for_each_of_their_last_runs(db: &Database) {
        week(db);
        insta::assert_snapshot!(run(db, "exec stats --by task --plot --ascii").snapshot(), @r"
        GROUP    TOTAL  FAILED  SUCCESS RATE  FAILURES IN A ROW  P50 DURATION MS  RUNS
        nightly      5       1         60.0%                  2            30000  ...FT
        hourly       3       0         50.0%                  0                0  .CR

        . success  C cancelled  F failed  R running  T timeout
        --- exit 0
        ");
        let colored = run(db, "exec stats --by task --plot --color always --fields group").ok();
        let marks = "\u{1b}[32m▁\u{1b}[0m\u{1b}[32m▁\u{1b}[0m\u{1b}[32m▁\u{1b}[0m\u{1b}[31m▁\u{1b}[0m\u{1b}[31m█\u{1b}[0m";
        assert!(colored.contains(marks), "{colored}");
    }

    fn days_have_a_bar_whose_failed_part_is_told_apart(db: &Database) {
        week(db);
        insert(db, "nightly", "success", "2026-03-08T12:00:00Z", Some(60));
        insta::assert_snapshot!(run(db, "exec stats --by day --plot --ascii --fields group,total").snapshot(), @r"
        GROUP       TOTAL  RUNS
        2026-03-09      2  ###########################
        2026-03-08      3  ###########################xxxxxxxxxxxxx
        2026-03-07      1  xxxxxxxxxxxxx
        2026-03-06      0
        2026-03-05      1  #############
        2026-03-04      0
        2026-03-03      1  #############
        2026-03-02      1  #############

        x failed, timed out or abandoned
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "exec stats --by project --plot --fields group,total").snapshot(), @r"
        GROUP  TOTAL  RUNS
        etl        6  ███████████████████████████░░░░░░░░░░░░░
        -          3  ████████████████████

        ░ failed, timed out or abandoned
        --- exit 0
        ");
    }

    fn below_the_whole_stand_its_last_days_and_how_long_it_took(db: &Database) {
        week(db);
        // Long before: not among the last days.
        insert(db, "nightly", "failed", "2025-01-01T00:00:00Z", Some(60));
        insta::assert_snapshot!(run(db, "exec stats --plot --ascii --fields total,success_rate").snapshot(), @r"
        TOTAL         9
        SUCCESS RATE  50.0%

        DAYS
        2026-03-02  1  ##############################
        2026-03-03  1  ##############################
        2026-03-04  0
        2026-03-05  1  ##############################
        2026-03-06  0
        2026-03-07  1  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        2026-03-08  2  ##############################xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        2026-03-09  2  ############################################################

        DURATIONS
        < [elapsed]   1  ##############################
        < [elapsed]   0
        < [elapsed]  0
        < [elapsed]  0
        < 1s     0
        < 3s     1  ##############################
        < 10s    0
        < 30s    2  ############################################################
        < 1m     2  ##############################xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        < 3m     1  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        < 10m    0
        < 30m    0
        < 1h     0
        < 3h     1  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

        x failed, timed out or abandoned
        --- exit 0
        ");
        assert_eq!(run(db, "exec stats --plot --task never --fields total").ok(), "TOTAL  0\n");
    }

    fn a_task_and_an_agent_are_shown_with_their_last_runs(db: &Database) {
        week(db);
        assert_eq!(run(db, "task show nightly --fields name,recent").ok(), "NAME    nightly\nRECENT  ...FT\n");
        assert_eq!(run(db, "task show never --fields recent").ok(), "RECENT  -\n");
        let recent = run(db, "task show hourly -o json").json()["recent"].clone();
        let statuses: Vec<&str> = recent.as_array().unwrap().iter().map(|run| run["status"].as_str().unwrap()).collect();
        assert_eq!(statuses, ["success", "cancelled", "running"]);
        assert_eq!(recent[0]["duration_ms"], 1_000);
        for _ in 0..35 {
            insert(db, "never", "abandoned", "2026-03-01T00:00:00Z", Some(1));
        }
        assert_eq!(ok(db, "task show never --fields recent --ascii"), format!("RECENT  {}", "A".repeat(30)));
        ok(db, "agent create w1");
        assert_eq!(run(db, "agent show w1 --fields recent").ok(), "RECENT  -\n");
        db.execute("UPDATE execution_results SET agent_id = (SELECT id FROM agents) WHERE status = 'running'");
        assert_eq!(run(db, "agent show w1 --fields recent").ok(), "RECENT  R\n");
        assert_eq!(run(db, "agent show w1 -o json --fields recent").json()["recent"][0]["status"], "running");
    }
}
