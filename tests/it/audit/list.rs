//! `provost audit list` and `show`.

use crate::shell::{acting_user, all_refused, column, lines, ok, run};
use crate::support::{Database, both_engines};

/// Five entries: a user, a project by `ada`, a task in one operation with its pause, an agent.
fn five(db: &Database) {
    acting_user(db);
    ok(db, "project create etl --as ada --user tester --reason 'a new home'");
    ok(db, "task create nightly --skill s --cron @daily --correlation-id op-1");
    ok(db, "task pause nightly --correlation-id op-1");
    ok(db, "agent create nightly");
}

both_engines! {
    fn entries_are_listed_newest_first(db: &Database) {
        five(db);
        insta::assert_snapshot!(run(db, "audit list --fields actor,action,table_name,record_name,reason").snapshot(), @r"
        ACTOR   ACTION  TABLE NAME       RECORD NAME  REASON
        tester  create  agents           nightly      -
        tester  pause   scheduled_tasks  nightly      -
        tester  create  scheduled_tasks  nightly      -
        ada     create  projects         etl          a new home
        tester  create  users            tester       -
        --- exit 0
        ");
    }

    fn a_list_is_narrowed_by_each_filter_and_by_all_together(db: &Database) {
        five(db);
        let found = |filter: &str| {
            let rows = lines(db, &format!("audit list {filter} -o csv --fields table_name,action"));
            rows[1..].join(" ")
        };
        assert_eq!(found("--table task"), "scheduled_tasks,pause scheduled_tasks,create");
        assert_eq!(found("--table projects"), "projects,create");
        assert_eq!(found("--actor ada"), "projects,create");
        assert_eq!(found("--actor Ada"), "");
        assert_eq!(found("--action pause"), "scheduled_tasks,pause");
        assert_eq!(found("--correlation-id op-1"), "scheduled_tasks,pause scheduled_tasks,create");
        assert_eq!(found("--table task --record nightly"), "scheduled_tasks,pause scheduled_tasks,create");
        assert_eq!(found("--record etl"), "projects,create");
        assert_eq!(found("--until 2020-01-01"), "");
        assert_eq!(found("--table task --record nightly --actor tester --action create --correlation-id op-1 --since 1h"), "scheduled_tasks,create");
        assert_eq!(ok(db, "audit list --count --action create"), "4");
        // A name of two records needs its noun.
        insta::assert_snapshot!(run(db, "audit list --record nightly").snapshot(), @r#"
        --- stderr
        error: "nightly" names more than one record: task [id] (pause [time]), agent [id] (create [time])
        hint: give OWNER/NAME, the full id or its last eight digits
        --- exit 5
        "#);
    }

    fn all_pages_together_are_the_whole_list(db: &Database) {
        five(db);
        let whole = column(db, "audit list", "sequence");
        let first = run(db, "audit list --limit 2 --fields sequence -o csv");
        assert_eq!(first.stderr, format!("first 2 shown; next: --after {}\n", whole[1]));
        assert_eq!(column(db, &format!("audit list --limit 9 --after {}", whole[1]), "sequence"), whole[2..]);
    }

    fn an_entry_is_shown_whole_by_its_number_or_id(db: &Database) {
        five(db);
        let sequence = db.value("SELECT sequence FROM audit_logs WHERE action = 'pause'");
        let shown = run(db, &format!("audit show {sequence} -o json"));
        insta::assert_snapshot!(shown.snapshot().replace(&format!("\"sequence\":{sequence}"), "\"sequence\":[n]"), @r#"
        {"sequence":[n],"id":"[id]","table_name":"scheduled_tasks","record_id":"[id]","record_name":"nightly","action":"pause","actor":"tester","os_user":"[os user]","changed_fields":{"status":{"new":"paused","old":"pending"}},"reason":null,"correlation_id":"op-1","ip_address":null,"user_agent":"[user agent]","created_at":"[time]"}
        --- exit 0
        "#);
        let id = shown.json()["id"].as_str().unwrap().to_owned();
        assert_eq!(ok(db, &format!("audit show {id} -q")), id);
        insta::assert_snapshot!(run(db, "audit show 999999").snapshot(), @r#"
        --- stderr
        error: no audit entry "999999"
        hint: `provost audit list` shows what was recorded, deleted records included
        --- exit 3
        "#);
    }

    fn what_an_ssh_session_did_has_its_address(db: &Database) {
        let mut command = db.command(["user", "create", "ada"]);
        command.env("SSH_CONNECTION", "192.0.2.7 50123 198.51.100.1 22");
        db.run(&mut command, "").ok();
        let shown = run(db, "audit list -o json").json();
        assert_eq!(shown[0]["ip_address"], "192.0.2.7");
    }

    fn bad_input_is_refused(db: &Database) {
        acting_user(db);
        all_refused(db, 2, &[
            ("audit list --table robot", &["'robot'", "user, project, agent, task, exec, config"]),
            ("audit trail robot x", &["'robot'", "user, project, agent, task, exec, config"]),
            ("audit list --since 1969-12-31", &["1969-12-31"]),
            ("audit list --after x", &["'x'", "--after"]),
            ("audit show 4.2", &["'4.2'", "number or its full id"]),
        ]);
        all_refused(db, 3, &[
            ("audit list --record nope", &["no record \"nope\""]),
            ("audit trail task nope", &["no task \"nope\""]),
            ("audit show 01890000-0000-7000-8000-000000000001", &["01890000"]),
        ]);
    }
}
