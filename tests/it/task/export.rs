//! `provost task export`: which tasks, in which form, and where to.

use std::fs;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};

use crate::shell::{acting_user, all_refused, column, ok, refused, run};
use crate::support::{Database, Run, both_engines};

use super::{by_name, insert, nightly};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/crontab");

/// What an export printed, with provost by its name.
fn snapshot(mut run: Run) -> String {
    run.stdout = by_name(&run.stdout);
    run.snapshot()
}

both_engines! {
    fn a_crontab_has_a_line_for_each_task_and_what_cron_cannot_read_is_named(db: &Database) {
        acting_user(db);
        ok(db, &format!("task import --format crontab --system --time-zone UTC {EXAMPLE} -q"));
        insta::assert_snapshot!(snapshot(run(db, "task export --format crontab")), @r#"
        # Made by `provost task export --format crontab`; imported again, it changes nothing.
        # Each line needs the database that it was made from: where that is not the default one, set
        # DATABASE_URL in a line below this one, or in the file .env of the folder that cron starts in.

        CRON_TZ=Europe/Berlin

        # name: full-backup
        30 2 * * * provost exec run tester/full-backup

        # name: mail-weekly-review-team-example-org
        0 9 * * mon provost exec run tester/mail-weekly-review-team-example-org

        CRON_TZ=UTC

        # name: run-parts-cron-hourly
        17 * * * * provost exec run tester/run-parts-cron-hourly

        # name: run-parts-cron-daily
        25 6 * * * provost exec run tester/run-parts-cron-daily

        # name: run-parts-cron-weekly
        47 6 * * 7 provost exec run tester/run-parts-cron-weekly

        # name: run-parts-cron-monthly
        52 6 1 * * provost exec run tester/run-parts-cron-monthly

        # name: php-artisan-queue-restock
        */15 8-18 * * mon-fri provost exec run tester/php-artisan-queue-restock

        # name: curl-ping
        5,35 * * * * provost exec run tester/curl-ping

        # name: logrotate-logrotate-conf
        @hourly provost exec run tester/logrotate-logrotate-conf

        # name: certbot-renew
        @daily provost exec run tester/certbot-renew
        --- stderr
        left out "tester/rotate-keys": cron doesn't read "sun#1"
        left out "tester/month-end-report": cron doesn't read "LW"
        error: 2 task(s) that run are not in the crontab
        hint: `provost exec run` starts them by hand; --format jsonl has every task
        --- exit 7
        "#);
    }

    fn what_does_not_run_is_left_out_and_said_and_is_no_failure(db: &Database) {
        nightly(db);
        for name in ["held", "gone", "gone-too"] {
            ok(db, &format!("task create {name} --skill s --cron @daily"));
        }
        ok(db, "task pause held");
        ok(db, "task cancel gone");
        ok(db, "task cancel gone-too");
        for format in ["crontab", "systemd"] {
            let run = run(db, &format!("task export --format {format}"));
            assert_eq!(run.code, 0, "{run}");
            assert_eq!(run.stderr, "left out \"tester/held\": it is paused\nleft out 2 task(s) that have ended\n");
            assert!(run.stdout.contains("exec run tester/nightly\n"), "{run}");
            assert_eq!(run.stdout.matches(" exec run ").count(), 1, "{run}");
        }
    }

    fn a_task_that_runs_but_not_by_a_clock_is_named_and_is_one(db: &Database) {
        nightly(db);
        ok(db, "task create once --skill s");
        insert(db, "name, schedule_cron", "'broken', '0 0 31 2 *'");
        for (format, target) in [("crontab", "the crontab"), ("systemd", "systemd's units")] {
            let run = run(db, &format!("task export --format {format}"));
            assert_eq!(run.code, 7, "{run}");
            let said: Vec<&str> = run.stderr.lines().collect();
            assert_eq!(said[0], "left out \"tester/once\": it runs once and has no schedule");
            assert!(said[1].starts_with("left out \"tester/broken\": invalid schedule_cron \"0 0 31 2 *\": "), "{run}");
            assert_eq!(said[2], format!("error: 2 task(s) that run are not in {target}"));
            assert!(run.stdout.contains("exec run tester/nightly\n"), "{run}");
        }
    }

    fn a_running_task_keeps_its_line(db: &Database) {
        nightly(db);
        ok(db, "agent create w1 --type worker");
        ok(db, "exec start nightly --agent w1");
        assert_eq!(by_name(&ok(db, "task export --format crontab")).lines().last(), Some("0 2 * * * provost exec run tester/nightly"));
    }

    fn the_rows_are_those_of_the_list(db: &Database) {
        nightly(db);
        ok(db, "user create ada");
        ok(db, "project create etl --user ada");
        ok(db, "task create load --user ada --project etl --skill s --params '{\"a\":[1,\"x\"]}'");
        ok(db, "task create nightly --user ada --skill s --cron @daily");
        ok(db, "task pause ada/nightly");
        for format in ["json", "jsonl", "csv"] {
            for narrowed in ["", "--user ada", "--project etl", "--status paused", "--user ada --status failed", "--fields name,user"] {
                let listed = ok(db, &format!("task list -o {format} {narrowed}"));
                assert_eq!(ok(db, &format!("task export --format {format} {narrowed}")), listed);
                ok(db, &format!("task export --format {format} --output-file rows {narrowed}"));
                assert_eq!(fs::read_to_string(db.sandbox().work().join("rows")).unwrap().trim_end(), listed);
            }
        }
        assert_eq!(ok(db, "task export --format csv -q"), ok(db, "task list -q"));
    }

    fn tasks_can_be_named_and_each_comes_once(db: &Database) {
        nightly(db);
        ok(db, "task create load --skill s");
        ok(db, "task create other --skill s");
        let id = ok(db, "task list -q").lines().next().unwrap().to_owned();
        let run = run(db, &format!("task export --format csv --fields name load tester/nightly {id}"));
        assert_eq!(run.ok(), "name\r\nnightly\r\nload\r\n");
        assert!(ok(db, "task export --format crontab nightly").ends_with(" exec run tester/nightly"));
    }

    fn every_task_is_written_however_many_there_are(db: &Database) {
        acting_user(db);
        db.execute(
            "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2500)
             INSERT INTO scheduled_tasks (user_id, name, skill_name, schedule_cron)
             SELECT users.id, 'task-' || n, 's', '@daily' FROM number, users",
        );
        let lines = run(db, "task export --format jsonl").ok();
        let ids: std::collections::BTreeSet<&str> = lines.lines().map(|line| &line[..45]).collect();
        assert_eq!(ids.len(), 2500);
        assert_eq!(run(db, "task export --format crontab").ok().matches(" exec run ").count(), 2500);
    }

    fn nothing_to_write_is_no_failure(db: &Database) {
        acting_user(db);
        assert_eq!(run(db, "task export --format json").ok(), "[]\n");
        assert_eq!(run(db, "task export --format systemd").ok(), "");
        assert!(run(db, "task export --format crontab").ok().lines().all(|line| line.starts_with('#')));
    }

    fn what_is_asked_for_wrongly_is_refused_and_writes_nothing(db: &Database) {
        nightly(db);
        ok(db, "user create ada");
        ok(db, "task create nightly --user ada --skill s");
        all_refused(db, 2, &[
            ("task export", &["--format"]),
            ("task export --format yaml", &["yaml"]),
            ("task export --format crontab --output-dir units", &["--output-dir"]),
            ("task export --format systemd --output-dir units --output-file x", &["--output-file"]),
            ("task export --format json nightly --user ada", &["--user"]),
            ("task export --format crontab --fields name", &["--fields"]),
            ("task export --format systemd -q", &["--quiet"]),
            ("task export --format json --output-file .", &["\".\""]),
            ("task export --format json --output-file no/such", &["\"no/such\""]),
        ]);
        all_refused(db, 3, &[
            ("task export --format crontab nope --output-file x", &["\"nope\""]),
            ("task export --format json --user nobody --output-file x", &["\"nobody\""]),
        ]);
        all_refused(db, 5, &[("task export --format systemd nightly --output-dir x", &["\"nightly\""])]);
        let unknown = run(db, "task export --format json --fields nope --output-file x").fails(2);
        assert!(unknown.contains("\"nope\"; known: id, name, "), "{unknown}");
        assert_eq!(fs::read_dir(db.sandbox().work()).unwrap().count(), 0);
    }
}

/// A database with one task, and the names in the working folder.
fn one_task() -> Database {
    let db = Database::sqlite();
    nightly(&db);
    db
}

fn names(db: &Database) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(db.sandbox().work())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_is_replaced_whole_and_keeps_its_permissions() {
    let db = one_task();
    let file = db.sandbox().work().join("tab");
    fs::write(&file, "x".repeat(10_000)).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    ok(&db, "task export --format crontab --output-file tab");
    assert_eq!(fs::read_to_string(&file).unwrap(), run(&db, "task export --format crontab").ok());
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    assert_eq!(names(&db), ["tab"]);
}

#[test]
fn an_export_that_fails_leaves_the_old_file() {
    let db = one_task();
    fs::write(db.sandbox().work().join("tab"), "old").unwrap();
    for format in ["crontab", "systemd", "json", "jsonl", "csv"] {
        run(&db, &format!("task export --format {format} nope --output-file tab")).fails(3);
        ok(&db, &format!("task export --format {format} --dry-run --output-file tab"));
        assert_eq!(fs::read_to_string(db.sandbox().work().join("tab")).unwrap(), "old");
    }
    assert_eq!(names(&db), ["tab"]);
    assert_eq!(
        run(&db, "task export --format systemd --dry-run --output-dir units").stderr,
        "dry run: no file was written\n"
    );
    assert_eq!(names(&db), ["tab"]);
}

#[test]
fn what_was_left_out_stops_no_file_from_being_written() {
    let db = one_task();
    ok(&db, "task create once --skill s");
    run(&db, "task export --format crontab --output-file tab").fails(7);
    let text = fs::read_to_string(db.sandbox().work().join("tab")).unwrap();
    assert!(text.ends_with(" exec run tester/nightly\n"), "{text}");
}

#[test]
fn a_link_stays_a_link_and_a_pipe_a_pipe() {
    let db = one_task();
    let work = db.sandbox().work();
    fs::write(work.join("real"), "old").unwrap();
    std::os::unix::fs::symlink("real", work.join("link")).unwrap();
    ok(&db, "task export --format csv --fields name --output-file link");
    assert!(fs::symlink_metadata(work.join("link")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(work.join("real")).unwrap(), "name\r\nnightly\r\n");

    let made = std::process::Command::new("mkfifo").arg(work.join("pipe")).status().unwrap();
    assert!(made.success());
    let reader = std::thread::spawn({
        let pipe = work.join("pipe");
        move || fs::read_to_string(pipe).unwrap()
    });
    ok(&db, "task export --format csv --fields name --output-file pipe");
    assert_eq!(reader.join().unwrap(), "name\r\nnightly\r\n");
    assert!(fs::metadata(work.join("pipe")).unwrap().file_type().is_fifo());
}

#[test]
fn a_hyphen_is_stdout() {
    let db = one_task();
    assert_eq!(column(&db, "task list", "name"), ["nightly"]);
    assert_eq!(ok(&db, "task export --format csv --fields name --output-file -"), "name\r\nnightly");
    assert_eq!(names(&db), Vec::<String>::new());
}

#[test]
fn a_full_disk_under_the_file_is_said_with_its_name() {
    let db = one_task();
    for format in ["crontab", "jsonl"] {
        refused(run(&db, &format!("task export --format {format} --output-file /dev/full")), 6, &["\"/dev/full\""]);
    }
}
