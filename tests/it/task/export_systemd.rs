//! `provost task export --format systemd`.

use std::fs;
use std::io::Write as _;
use std::process::Command;

use crate::shell::{acting_user, ok, refused, run};
use crate::support::{Database, both_engines};

use super::{HOSTILE, by_name, make_hostile, nightly};

/// The names of the files in a folder below the working folder.
fn files(db: &Database, folder: &str) -> Vec<String> {
    let entries = fs::read_dir(db.sandbox().work().join(folder)).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

both_engines! {
    fn every_task_has_a_timer_and_a_service(db: &Database) {
        acting_user(db);
        ok(db, "task create nightly --skill s --cron '30 2 1,15 * mon' --time-zone Europe/Berlin --missed-policy skip");
        ok(db, "task create 'last day' --skill s --cron '0 18 L * *' --timeout-seconds 7200");
        insta::assert_snapshot!(by_name(&ok(db, "task export --format systemd")), @r#"
        # file: provost-tester-nightly.timer
        [Unit]
        Description=Timer of task tester/nightly of provost

        [Timer]
        OnCalendar=*-*-01,15 02:30:00 Europe/Berlin
        OnCalendar=Mon *-*-* 02:30:00 Europe/Berlin
        AccuracySec=1s
        Persistent=false

        [Install]
        WantedBy=timers.target

        # file: provost-tester-nightly.service
        [Unit]
        Description=Task tester/nightly of provost

        [Service]
        Type=oneshot
        ExecStart=provost exec run tester/nightly
        TimeoutStartSec=infinity
        # The database, where it is not the default one: DATABASE_URL=… in a file that only root may read.
        #EnvironmentFile=/etc/provost/environment

        # file: provost-tester-last\x20day.timer
        [Unit]
        Description=Timer of task tester/last day of provost

        [Timer]
        OnCalendar=*-*~01 18:00:00 UTC
        AccuracySec=1s
        Persistent=true

        [Install]
        WantedBy=timers.target

        # file: provost-tester-last\x20day.service
        [Unit]
        Description=Task tester/last day of provost

        [Service]
        Type=oneshot
        ExecStart=provost exec run "tester/last day"
        TimeoutStartSec=infinity
        # The database, where it is not the default one: DATABASE_URL=… in a file that only root may read.
        #EnvironmentFile=/etc/provost/environment
        "#);
    }

    fn a_folder_gets_a_file_for_each_unit(db: &Database) {
        nightly(db);
        ok(db, "user create ada");
        ok(db, "task create nightly --user ada --skill s --cron @daily");
        assert_eq!(run(db, "task export --format systemd --output-dir etc/units").ok(), "");
        let expected = ["ada-nightly.service", "ada-nightly.timer", "tester-nightly.service", "tester-nightly.timer"];
        assert_eq!(files(db, "etc/units"), expected.map(|name| format!("provost-{name}")));
        let text = |name: &str| fs::read_to_string(db.sandbox().work().join("etc/units").join(name)).unwrap();
        assert!(by_name(&text("provost-ada-nightly.service")).contains("\nExecStart=provost exec run ada/nightly\n"));
        // Again, with a change: each file is replaced, and no other stands beside them.
        ok(db, "task update ada/nightly --cron @hourly");
        ok(db, "task export --format systemd --output-dir etc/units");
        assert_eq!(files(db, "etc/units").len(), 4);
        assert!(text("provost-ada-nightly.timer").contains("\nOnCalendar=*-*-* *:00:00 UTC\n"));
    }

    fn days_that_systemd_cannot_say_are_left_out_and_named(db: &Database) {
        nightly(db);
        ok(db, "task create odd --skill s --cron '0 0 30W * *'");
        let run = run(db, "task export --format systemd --output-dir units");
        insta::assert_snapshot!(run.snapshot(), @r#"
        --- stderr
        left out "tester/odd": systemd's calendar has no form for the days of "0 0 30W * *"
        error: 1 task(s) that run are not in systemd's units
        hint: `provost exec run` starts them by hand; --format jsonl has every task
        --- exit 7
        "#);
        assert_eq!(files(db, "units"), ["provost-tester-nightly.service", "provost-tester-nightly.timer"]);
    }

    fn a_folder_that_cannot_be_made_is_refused(db: &Database) {
        nightly(db);
        fs::write(db.sandbox().work().join("file"), "").unwrap();
        refused(run(db, "task export --format systemd --output-dir file"), 2, &["\"file\""]);
    }
}

/// systemd itself reads every unit without a complaint, and runs the service with the very name.
#[test]
fn systemd_takes_the_units_of_any_name() {
    let db = Database::sqlite();
    make_hostile(&db);
    run(&db, "task export --format systemd --output-dir units").ok();
    let folder = db.sandbox().work().join("units");
    let names = files(&db, "units");
    assert_eq!(names.len(), 2 * HOSTILE.len());
    let verified =
        Command::new("systemd-analyze").arg("verify").args(names.iter().map(|name| folder.join(name))).output();
    let Ok(output) = verified else {
        // Past the capture of the test runner, which hides what a passing test prints.
        let _ = writeln!(std::io::stderr(), "\nNOT RUN: systemd's reading of units (no systemd-analyze here)\n");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{said}");
}
