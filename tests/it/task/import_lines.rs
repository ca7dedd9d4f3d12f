//! `provost task import`: single lines, good and bad.

use crate::shell::{acting_user, column, ok, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn bad_lines_are_named_with_file_and_line_and_the_rest_goes_in(db: &Database) {
        acting_user(db);
        let crontab = b"@reboot /bin/boot\n0 0 31 2 * /bin/never\n61 * * * * /bin/sixty-one\n* * * *\n1BAD=x\nQ=\"open\n\
            0 1 * * *\n\xff\xfe\n0 1 * * * /bin/esc \x1b[31m\n# name:   \n0 1 * * * /bin/unnamed\n@daily /bin/good\nsoon /bin/x\n@fortnightly /bin/x\n";
        std::fs::write(db.sandbox().work().join("tab"), crontab).unwrap();
        let run = run(db, "task import --format crontab tab --fields matched,done,created,refused");
        insta::assert_snapshot!(run.snapshot(), @r#"
        MATCHED  13
        DONE     1
        CREATED  1
        REFUSED  12
        --- stderr
        [dir]/work/tab:1: cron expression "@reboot" is not schedulable: it names no time: @reboot /bin/boot (start it from a systemd unit, or give it a time)
        [dir]/work/tab:2: cron expression "0 0 31 2 *" never fires: no date matches it: 0 0 31 2 * /bin/never (check day of month against month: February has no 30th, April no 31st)
        [dir]/work/tab:3: cron minute "61" is not within 0-59: 61 * * * * /bin/sixty-one (0-59, *, */5, 1-5, 1,2,3)
        [dir]/work/tab:4: cron expression has 4 fields, five are needed: minute, hour, day of month, month, day of week: * * * * (for example "0 2 * * *" (every day at 02:00), "*/15 * * * mon-fri" or @daily)
        [dir]/work/tab:5: environment variable "1BAD" is not a name: 1BAD=x (a name has letters, digits and underscores)
        [dir]/work/tab:6: environment variable Q has an unbalanced quote: Q="open (quote the whole value or nothing of it)
        [dir]/work/tab:7: command is missing: 0 1 * * * (a system crontab has the user before the command: is this one?)
        [dir]/work/tab:8: the line is not valid UTF-8: ��
        [dir]/work/tab:9: the line has the control character '\u{1b}': 0 1 * * * /bin/esc \u{1b}[31m
        [dir]/work/tab:11: the name in the comment of line 10 is empty or not printable: 0 1 * * * /bin/unnamed
        [dir]/work/tab:13: cron expression has 2 fields, five are needed: minute, hour, day of month, month, day of week: soon /bin/x (for example "0 2 * * *" (every day at 02:00), "*/15 * * * mon-fri" or @daily)
        [dir]/work/tab:14: cron expression "@fortnightly" is not a known name: @fortnightly /bin/x (use @yearly, @annually, @monthly, @weekly, @daily, @midnight or @hourly)
        error: 12 line(s) of [dir]/work/tab were not taken
        hint: mend them and import the file again; what was taken is not taken twice
        --- exit 7
        "#);
        assert_eq!(column(db, "task list", "name"), ["good"]);
        assert_eq!(db.value("SELECT count(*) FROM audit_logs WHERE table_name = 'scheduled_tasks'"), "1");
    }

    fn a_system_line_needs_a_user(db: &Database) {
        acting_user(db);
        let crontab = "0 1 * * *\n0 1 * * * root\n0 1 * * * /bin/ls -l\n0 1 * * * root /bin/good\n";
        let run = run_with(db, "task import --format crontab --system - -o json --fields done,refused", crontab);
        insta::assert_snapshot!(run.snapshot(), @r#"
        {"done":1,"refused":3}
        --- stderr
        -:1: user is missing: 0 1 * * * (a user's own crontab has no user in its lines: is this one?)
        -:2: command is missing: 0 1 * * * root (a system crontab has the user before the command: is this one?)
        -:3: user "/bin/ls" is not a user name: 0 1 * * * /bin/ls -l (a user's own crontab has no user in its lines: is this one?)
        {"error":{"kind":"partial","message":"3 line(s) of - were not taken","hint":"mend them and import the file again; what was taken is not taken twice","exit_code":7}}
        --- exit 7
        "#);
        assert_eq!(column(db, "task list", "name"), ["good"]);
    }

    fn a_zone_holds_for_the_lines_below_it(db: &Database) {
        acting_user(db);
        let crontab = "0 1 * * * /bin/a\nCRON_TZ=Asia/Tokyo\n0 1 * * * /bin/b\nCRON_TZ=\n0 1 * * * /bin/c\n";
        run_with(db, "task import --format crontab --time-zone Europe/Berlin -", crontab).ok();
        assert_eq!(column(db, "task list", "time_zone"), ["Europe/Berlin", "Asia/Tokyo", "Europe/Berlin"]);
        assert!(run(db, "task show b -o json").json()["next_run_at"].as_str().unwrap().ends_with("T16:00:00.000000Z"));
    }

    fn a_line_under_an_unknown_zone_is_refused_and_not_run_in_another(db: &Database) {
        acting_user(db);
        let crontab = "CRON_TZ=Mars/Olympus\n0 1 * * * /bin/a\nCRON_TZ=UTC\n0 1 * * * /bin/b\n";
        insta::assert_snapshot!(run_with(db, "task import --format crontab - -q", crontab).snapshot(), @r#"
        [id]
        --- stderr
        -:1: time zone "Mars/Olympus" is not known: CRON_TZ=Mars/Olympus (use a name of the IANA database, such as Europe/Berlin or UTC)
        -:2: CRON_TZ in line 1 is not a known time zone: 0 1 * * * /bin/a (correct line 1 and import the file again)
        error: 2 line(s) of - were not taken
        hint: mend them and import the file again; what was taken is not taken twice
        --- exit 7
        "#);
        assert_eq!(column(db, "task list", "name"), ["b"]);
    }

    fn what_follows_the_percent_sign_is_stdin(db: &Database) {
        acting_user(db);
        let crontab = "@daily /bin/mail me%first%second\n@daily date +\\%F\n@daily /bin/none\n";
        run_with(db, "task import --format crontab -", crontab).ok();
        let tasks = run(db, "task list -o json").json();
        let given: Vec<_> = tasks.as_array().unwrap().iter().map(|task| (&task["params"]["command"], &task["params"]["stdin"])).collect();
        let expected = [("/bin/mail me", "first\nsecond\n".into()), ("date +%F", serde_json::Value::Null), ("/bin/none", serde_json::Value::Null)];
        assert_eq!(serde_json::json!(given), serde_json::json!(expected));
    }

    fn at_names_are_taken_and_an_unfinished_last_line_too(db: &Database) {
        acting_user(db);
        let names = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];
        let crontab: Vec<String> = names.iter().map(|name| format!("{name} /bin/{}", &name[1..])).collect();
        run_with(db, "task import --format crontab -", crontab.join("\r\n")).ok();
        assert_eq!(column(db, "task list", "schedule_cron"), names);
        assert_eq!(ok(db, "task list --status pending --count"), "7");
    }

    fn an_empty_crontab_is_no_error(db: &Database) {
        acting_user(db);
        insta::assert_snapshot!(run_with(db, "task import --format crontab - -o json", "# nothing\n\n").snapshot(), @r#"
        {"file":"-","matched":0,"done":0,"created":0,"updated":0,"unchanged":0,"refused":0,"vanished":0}
        --- exit 0
        "#);
    }
}
