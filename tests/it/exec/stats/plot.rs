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

    fn what_is_dated_ahead_does_not_decide_which_days_are_the_last(db: &Database) {
        week(db);
        let days = |args: &str| {
            let drawn = run(db, &format!("exec stats --plot --ascii --fields total {args}")).ok();
            let labels = drawn.lines().filter(|line| line.starts_with('2') || line.starts_with('9'));
            labels.map(|line| line[..10].to_owned()).collect::<Vec<_>>()
        };
        let told = days("");
        insert(db, "nightly", "success", "9999-01-01T00:00:00Z", Some(1));
        assert_eq!((told.len(), told.last().unwrap().as_str()), (8, "2026-03-09"));
        assert_eq!(days(""), told);
        assert_eq!(days("--until 9999-12-31"), ["9999-01-01"]);
        assert_eq!(days("--until 2026-03-09"), told[..7]);
        assert_eq!(days("--since 9000-01-01"), [""; 0]);
    }

    fn marks_are_of_the_runs_that_are_counted(db: &Database) {
        week(db);
        ok(db, "agent create w1");
        for (task, status, at) in [("nightly", "failed", "2026-03-07T12:00:00"), ("hourly", "abandoned", "2026-03-08T12:00:00")] {
            db.execute(&format!(
                "INSERT INTO execution_results (task_id, agent_id, status, started_at, ended_at) SELECT t.id, a.id, \
                 '{status}', '{at}.000000Z', '{at}.000001Z' FROM scheduled_tasks AS t, agents AS a WHERE t.name = '{task}'"
            ));
        }
        let marks = |args: &str| {
            let drawn = run(db, &format!("exec stats {args} --plot --ascii --fields group")).ok();
            drawn.lines().skip(1).take_while(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(marks("--by task --until 2026-03-08"), ["nightly  ...FF"]);
        assert_eq!(marks("--by task --since 2026-03-05 --until 2026-03-09"), ["nightly  .FFT", "hourly   A."]);
        let mut of_agent = marks("--by task --agent w1");
        of_agent.sort();
        assert_eq!(of_agent, ["hourly   A", "nightly  F"]);
        assert_eq!(marks("--by agent --agent w1"), ["w1     FA"]);
        assert_eq!(marks("--by agent --project etl --agent w1"), ["w1     F"]);
        assert_eq!(marks("--by agent --task hourly --agent w1"), ["w1     A"]);
    }

    fn a_task_tells_the_same_last_runs_twice_whatever_their_ids(db: &Database) {
        week(db);
        // As after an import: the newest have the smallest ids, and two began at once.
        for number in 0..14 {
            db.execute(&format!(
                "INSERT INTO execution_results (id, task_id, status, started_at, ended_at) SELECT \
                 '0190000{:x}-0000-7000-8000-000000000000', id, 'success', '2026-04-{:02}T00:00:00.000000Z', \
                 '2026-04-{:02}T00:00:01.000000Z' FROM scheduled_tasks WHERE name = 'never'",
                15 - number, 1 + number / 2, 1 + number / 2
            ));
        }
        let shown = run(db, "task show never -o json").json();
        let ids = |field: &str| -> Vec<String> {
            shown[field].as_array().unwrap().iter().map(|run| run["id"].as_str().unwrap()[..8].to_owned()).collect()
        };
        let (mut recent, executions) = (ids("recent"), ids("executions"));
        recent.reverse();
        assert_eq!(executions[..4], ["01900003", "01900002", "01900005", "01900004"]);
        assert_eq!((executions.len(), recent.len()), (10, 14));
        assert_eq!(executions, recent[..10]);
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
