//! `provost task import`: what becomes of a crontab.

use crate::shell::{acting_user, column, ok, run, run_with};
use crate::support::{Database, both_engines};
use serde_json::{Value, json};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/crontab");

/// The one task that there is.
fn only_task(db: &Database) -> Value {
    let mut tasks = run(db, "task list -o json").json();
    assert_eq!(tasks.as_array().unwrap().len(), 1, "{tasks}");
    tasks[0].take()
}

both_engines! {
    fn the_example_goes_in_whole_and_a_second_time_nothing_changes(db: &Database) {
        acting_user(db);
        let line = format!("task import --format crontab --system --time-zone UTC {EXAMPLE} -o json --fields matched,done,created,updated,unchanged,refused,vanished");
        insta::assert_snapshot!(run(db, &line).snapshot(), @r#"
        {"matched":12,"done":12,"created":12,"updated":0,"unchanged":0,"refused":0,"vanished":0}
        --- exit 0
        "#);
        insta::assert_snapshot!(run(db, "task list --fields name,user,skill_name,schedule_cron,time_zone,status").snapshot(), @r"
        NAME                                 USER    SKILL NAME  SCHEDULE CRON          TIME ZONE      STATUS
        run-parts-cron-hourly                tester  shell       17 * * * *             UTC            pending
        run-parts-cron-daily                 tester  shell       25 6 * * *             UTC            pending
        run-parts-cron-weekly                tester  shell       47 6 * * 7             UTC            pending
        run-parts-cron-monthly               tester  shell       52 6 1 * *             UTC            pending
        php-artisan-queue-restock            tester  shell       */15 8-18 * * mon-fri  UTC            pending
        curl-ping                            tester  shell       5,35 * * * *           UTC            pending
        rotate-keys                          tester  shell       0 3 * jan,jul sun#1    UTC            pending
        logrotate-logrotate-conf             tester  shell       @hourly                UTC            pending
        certbot-renew                        tester  shell       @daily                 UTC            pending
        full-backup                          tester  shell       30 2 * * *             Europe/Berlin  pending
        month-end-report                     tester  shell       0 18 LW * *            Europe/Berlin  pending
        mail-weekly-review-team-example-org  tester  shell       0 9 * * mon            Europe/Berlin  pending
        --- exit 0
        ");
        let before = db.dump();
        insta::assert_snapshot!(run(db, &line).snapshot(), @r#"
        {"matched":12,"done":0,"created":0,"updated":0,"unchanged":12,"refused":0,"vanished":0}
        --- exit 0
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_system_line_tells_who_it_runs_as_in_which_environment_and_what_it_reads(db: &Database) {
        ok(db, &format!("task import --format crontab --system {EXAMPLE} --user ada"));
        let params = run(db, "task show ada/mail-weekly-review-team-example-org -o json").json()["params"].take();
        assert_eq!(params, json!({
            "command": "mail -s \"Weekly review\" team@example.org",
            "stdin": "Good morning,\n\nthe review is at ten.\n",
            "run_as": "ada",
            "env": {
                "MAILTO": "ops@example.org",
                "PATH": "/usr/local/sbin:/usr/local/bin:/sbin:/bin:/usr/sbin:/usr/bin",
                "SHELL": "/bin/sh",
            },
            "source": {"file": EXAMPLE, "line": 41},
        }));
        assert_eq!(run(db, "task show full-backup -o json").json()["time_zone"], "Europe/Berlin");
        let report = run(db, "task show month-end-report -o json").json();
        assert_eq!(report["params"]["command"], r#"/opt/reports/bin/month-end --format=pdf --date="$(date +%F)""#);
    }

    fn a_user_s_crontab_comes_from_stdin(db: &Database) {
        acting_user(db);
        let crontab = "MAILTO=me\n15 4 * * 1-5 /usr/bin/report --all\n";
        insta::assert_snapshot!(run_with(db, "task import --format crontab --time-zone Europe/Berlin -", crontab).snapshot(), @r"
        FILE       -
        MATCHED    1
        DONE       1
        CREATED    1
        UPDATED    0
        UNCHANGED  0
        REFUSED    0
        VANISHED   0
        --- exit 0
        ");
        let task = only_task(db);
        assert_eq!((&task["name"], &task["schedule_cron"], &task["time_zone"]), (&json!("report"), &json!("15 4 * * 1-5"), &json!("Europe/Berlin")));
        assert_eq!(task["params"], json!({
            "command": "/usr/bin/report --all", "env": {"MAILTO": "me"}, "source": {"file": "-", "line": 2},
        }));
        let before = db.dump();
        run_with(db, "task import --format crontab --time-zone Europe/Berlin -", crontab).ok();
        assert_eq!(db.dump(), before);
    }

    fn the_owner_is_made_when_absent_with_its_own_entry(db: &Database) {
        run_with(db, "task import --format crontab --user Ada -", "@daily /bin/x\n").ok();
        assert_eq!(only_task(db)["user"], "ada");
        let entries = db.sql("SELECT table_name, actor, record_name FROM audit_logs ORDER BY sequence");
        let entry = |table: &str, name: &str| [table, "tester", name].map(|text| Some(text.to_owned())).to_vec();
        assert_eq!(entries, [entry("users", "ada"), entry("scheduled_tasks", "x")]);
        run_with(db, "task import --format crontab -", "@daily /bin/x\n").ok();
        assert_eq!(column(db, "task list", "user"), ["ada", "tester"]);
    }

    fn one_import_is_one_operation_of_the_trail(db: &Database) {
        ok(db, &format!("task import --format crontab --system {EXAMPLE} --correlation-id nightly-42 --reason move"));
        assert_eq!(db.value("SELECT count(*) FROM audit_logs WHERE correlation_id = 'nightly-42' AND reason = 'move'"), "13");
    }

    fn a_dry_run_counts_as_the_real_one_and_makes_nothing(db: &Database) {
        acting_user(db);
        let line = format!("task import --format crontab --system {EXAMPLE} -o json");
        let before = db.dump();
        let dry = run(db, &format!("{line} --dry-run"));
        assert_eq!(db.dump(), before);
        assert_eq!(dry.json(), run(db, &line).json());
    }

    fn quiet_prints_the_ids_of_what_was_made_or_changed(db: &Database) {
        acting_user(db);
        let import = |text: &str| run_with(db, "task import --format crontab -q -", text).ok();
        let made = import("@daily /bin/a\n@daily /bin/b\n");
        assert_eq!(made, ok(db, "task list -q") + "\n");
        let changed = import("@daily /bin/a\n@hourly /bin/b\n");
        assert_eq!(changed, made.lines().nth(1).unwrap().to_owned() + "\n");
    }

    fn the_tasks_go_into_the_project_that_is_named(db: &Database) {
        acting_user(db);
        ok(db, "project create ops");
        run_with(db, "task import --format crontab --project ops -", "@daily /bin/a\n").ok();
        assert_eq!(only_task(db)["project"], "ops");
        let before = db.dump();
        run_with(db, "task import --format crontab --project nope --user new -", "@daily /bin/b\n").fails(3);
        assert_eq!(db.dump(), before);
    }

    fn names_are_unique_for_their_owner_and_a_comment_gives_another(db: &Database) {
        acting_user(db);
        ok(db, "task create BACKUP --skill s");
        let crontab = "@daily /bin/backup\n@hourly /usr/bin/backup\n# name: mine\n@weekly /bin/backup --full\n";
        run_with(db, "task import --format crontab -", crontab).ok();
        assert_eq!(column(db, "task list", "name"), ["BACKUP", "backup-2", "backup-3", "mine"]);
    }

    fn a_file_that_is_none_is_refused(db: &Database) {
        acting_user(db);
        let before = db.dump();
        insta::assert_snapshot!(run(db, "task import --format crontab nowhere").snapshot(), @r#"
        --- stderr
        error: can't read "nowhere": No such file or directory
        hint: name a file that you may read, or - for stdin
        --- exit 2
        "#);
        run(db, "task import --format crontab .").fails(2);
        run(db, "task import nowhere").fails(2);
        run_with(db, "task import --format crontab --time-zone Mars/Olympus -", "@daily x\n").fails(2);
        assert_eq!(db.dump(), before);
    }
}
