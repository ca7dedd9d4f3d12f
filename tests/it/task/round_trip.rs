//! Import, export, import: nothing changes but what somebody changed in between.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::shell::{acting_user, column, ok, run, run_with};
use crate::support::{Database, Run, both_engines};

use super::{HOSTILE, by_name, make_hostile, nightly};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/crontab");
const COUNTS: &str = "-o json --fields created,updated,unchanged,refused,vanished";

fn counts(created: u32, updated: u32, unchanged: u32, refused: u32, vanished: u32) -> String {
    format!(
        "{{\"created\":{created},\"updated\":{updated},\"unchanged\":{unchanged},\"refused\":{refused},\"vanished\":{vanished}}}\n"
    )
}

fn import(db: &Database, crontab: &str) -> Run {
    run_with(db, &format!("task import --format crontab {COUNTS} -"), crontab)
}

fn task(db: &Database, name: &str) -> Value {
    run(db, &format!("task show {name} -o json")).json()
}

both_engines! {
    fn what_was_imported_and_exported_is_imported_without_a_change(db: &Database) {
        acting_user(db);
        ok(db, &format!("task import --format crontab --system --time-zone Asia/Tokyo {EXAMPLE} -q"));
        let before = db.dump();
        run(db, "task export --format crontab --output-file tab").fails(7);
        // By another actor, from a file and from stdin: nobody is made to own what is there.
        let line = format!("task import --format crontab tab --as stranger {COUNTS}");
        assert_eq!(run(db, &line).ok(), counts(0, 0, 10, 0, 0));
        let text = fs::read_to_string(db.sandbox().work().join("tab")).unwrap();
        assert_eq!(import(db, &text).ok(), counts(0, 0, 10, 0, 0));
        // Nor is anything said to have vanished from the first file, and the export stays the same.
        assert_eq!(db.dump(), before);
        assert_eq!(run(db, "task export --format crontab").stdout, text);
    }

    fn a_system_crontab_of_such_lines_changes_nothing_either(db: &Database) {
        acting_user(db);
        ok(db, &format!("task import --format crontab --system {EXAMPLE} -q"));
        let before = db.dump();
        let text = by_name(&run(db, "task export --format crontab").stdout).replace(" provost exec", " root provost exec");
        let line = format!("task import --format crontab --system {COUNTS} -");
        assert_eq!(run_with(db, &line, text).ok(), counts(0, 0, 10, 0, 0));
        assert_eq!(db.dump(), before);
    }

    fn any_name_comes_through(db: &Database) {
        make_hostile(db);
        let before = db.dump();
        let text = run(db, "task export --format crontab").ok();
        assert_eq!(import(db, &text).ok(), counts(0, 0, HOSTILE.len().try_into().unwrap(), 0, 0));
        assert_eq!(db.dump(), before);
    }

    fn tasks_of_several_owners_with_one_name_are_told_apart(db: &Database) {
        nightly(db);
        for owner in ["ada", "bob"] {
            ok(db, &format!("user create {owner}"));
            ok(db, &format!("task create nightly --user {owner} --skill s --cron '5 5 * * *'"));
        }
        // A name that reads as another owner's task.
        ok(db, "task create ada/nightly --skill s --cron '6 6 * * *'");
        let before = db.dump();
        let text = run(db, "task export --format crontab").ok();
        assert_eq!(import(db, &text).ok(), counts(0, 0, 4, 0, 0));
        assert_eq!(db.dump(), before);
        let text = text.replace("5 5 * * *", "7 7 * * *");
        assert_eq!(import(db, &text).ok(), counts(0, 2, 2, 0, 0));
        assert_eq!(column(db, "task list", "schedule_cron"), ["0 2 * * *", "7 7 * * *", "7 7 * * *", "6 6 * * *"]);
    }

    fn a_line_gives_its_task_the_schedule_and_the_zone_and_no_more(db: &Database) {
        acting_user(db);
        ok(db, "task create nightly --skill load --cron '0 2 * * *' --params '{\"a\":1}' --priority 3");
        ok(db, "task pause nightly");
        let line = "CRON_TZ=Europe/Berlin\n# name: another\n30 3 * * * /opt/bin/provost exec run tester/nightly\n";
        assert_eq!(import(db, line).ok(), counts(0, 1, 0, 0, 0));
        let after = task(db, "nightly");
        let told = |field: &str| after[field].as_str().unwrap().to_owned();
        assert_eq!(["schedule_cron", "time_zone", "skill_name", "status"].map(told), ["30 3 * * *", "Europe/Berlin", "load", "paused"]);
        assert_eq!(after["params"], serde_json::json!({"a": 1}));
        let fields: Value = serde_json::from_str(&db.value("SELECT changed_fields FROM audit_logs WHERE action = 'update'")).unwrap();
        assert_eq!(fields.as_object().unwrap().keys().collect::<Vec<_>>(), ["next_run_at", "schedule_cron", "time_zone"]);
        // In other words the same.
        assert_eq!(import(db, &line.replace("30 3 * * *", "30  03 * * 0-6")).ok(), counts(0, 0, 1, 0, 0));
        // Only the zone.
        assert_eq!(import(db, &line.replace("Berlin", "Paris")).ok(), counts(0, 1, 0, 0, 0));
        assert_eq!(task(db, "nightly")["schedule_cron"], "30 3 * * *");
    }

    fn an_expression_that_cron_reads_in_another_form_is_unchanged(db: &Database) {
        acting_user(db);
        for (name, cron) in [("a", "0 0 ? * 1"), ("b", "0 0 * * FRI-SUN"), ("c", "@Daily")] {
            ok(db, &format!("task create {name} --skill s --cron '{cron}'"));
        }
        let before = db.dump();
        let text = run(db, "task export --format crontab").ok();
        assert!(["\n0 0 * * 1 ", "\n0 0 * * FRI-7 ", "\n@daily "].iter().all(|line| text.contains(line)), "{text}");
        assert_eq!(import(db, &text).ok(), counts(0, 0, 3, 0, 0));
        assert_eq!(db.dump(), before);
    }

    fn a_line_that_calls_no_task_is_refused_and_none_is_made_of_it(db: &Database) {
        nightly(db);
        ok(db, "user create ada");
        ok(db, "task create nightly --user ada --skill s --cron @daily");
        let crontab = "CRON_TZ=UTC\n0 9 * * * provost exec run ada/gone\n0 9 * * * provost exec run nightly\n\
            # name: self\n0 9 * * * provost exec run tester/self --agent w1\n0 9 * * * /usr/bin/provost exec run ada/nightly | cat\n\
            0 9 * * * provost exec run ada/nightly%input\n0 2 * * * provost exec run tester/nightly\n\
            0 3 * * * provost exec run tester/nightly\n";
        let before = db.dump();
        insta::assert_snapshot!(import(db, crontab).snapshot(), @r#"
        {"created":0,"updated":0,"unchanged":1,"refused":6,"vanished":0}
        --- stderr
        -:2: no task "ada/gone"; no task is made of a line that calls provost
        -:3: "nightly" names more than one task: tester/nightly, ada/nightly; no task is made of a line that calls provost
        -:5: it calls `provost exec run` with more than a task's name, and no task is made of that: 0 9 * * * provost exec run tester/self --agent w1 (write `provost exec run OWNER/NAME`, which keeps that task's schedule)
        -:6: it calls `provost exec run` with more than a task's name, and no task is made of that: 0 9 * * * /usr/bin/provost exec run ada/nightly | cat (write `provost exec run OWNER/NAME`, which keeps that task's schedule)
        -:7: it calls `provost exec run` with more than a task's name, and no task is made of that: 0 9 * * * provost exec run ada/nightly%input (write `provost exec run OWNER/NAME`, which keeps that task's schedule)
        -:9: task "tester/nightly" has its schedule from line 8 already
        {"error":{"kind":"partial","message":"6 line(s) of - were not taken","hint":"mend them and import the file again; what was taken is not taken twice","exit_code":7}}
        --- exit 7
        "#);
        assert_eq!(db.dump(), before);
    }

    fn other_calls_of_provost_are_work_as_before(db: &Database) {
        acting_user(db);
        assert_eq!(import(db, "@daily provost task import --format crontab x\n@daily echo provost exec run a/b\n").ok(), counts(2, 0, 0, 0, 0));
    }

    fn a_line_that_became_a_call_has_not_vanished_and_claims_no_other_s_task(db: &Database) {
        acting_user(db);
        let write = |text: &str| fs::write(db.sandbox().work().join("tab"), text).unwrap();
        let import = || run(db, &format!("task import --format crontab --time-zone UTC tab {COUNTS}"));
        write("0 1 * * * /bin/a\n0 2 * * * /bin/b\n0 3 * * * /bin/c\n");
        import().ok();
        fs::write(db.sandbox().work().join("other"), "0 4 * * * /bin/d\n").unwrap();
        run(db, "task import --format crontab --time-zone UTC other").ok();
        let before = (task(db, "a"), task(db, "d"));
        // In the place of b stands a line that is new: that is b changed, as ever, and a is not it.
        write("0 1 * * * provost exec run tester/a\n0 2 * * * /bin/b2\n0 4 * * * provost exec run tester/d\n");
        let run = import();
        assert_eq!(run.stdout, counts(0, 1, 2, 0, 1));
        assert!(run.stderr.contains("task \"c\" has no line any more") && run.stderr.lines().count() == 1, "{run}");
        assert_eq!((task(db, "a"), task(db, "d")), before);
        assert_eq!(task(db, "b")["params"]["command"], "/bin/b2");
    }
}

/// A shell that runs the exported lines calls provost with the very names.
#[test]
fn a_shell_reads_the_names_as_they_are() {
    let db = Database::sqlite();
    make_hostile(&db);
    let text = by_name(&run(&db, "task export --format crontab").ok());
    let lines = text.lines().filter_map(|line| line.strip_prefix("0 2 * * * "));
    let called: Vec<String> = lines
        .map(|line| {
            // What cron does before it asks the shell.
            let script = format!("provost() {{ printf '%s\\n' \"$@\"; }}; {}", line.replace("\\%", "%"));
            let output = Command::new("sh").args(["-c", &script]).output().unwrap();
            String::from_utf8(output.stdout).unwrap()
        })
        .collect();
    assert_eq!(called, HOSTILE.map(|name| format!("exec\nrun\ntester/{name}\n")));
}
