//! `provost task list`.

use super::insert;
use crate::shell::{acting_user, column, lines, ok, run};
use crate::support::{Database, both_engines};

/// Three tasks of two owners, one in a project, one paused.
fn three(db: &Database) {
    acting_user(db);
    ok(db, "user create ada");
    ok(db, "project create etl --user ada");
    ok(db, "task create load --skill loader --user ada --project etl --cron '0 2 * * *'");
    ok(db, "task create report --skill shell --user ada --next-run-at 2999-01-01");
    ok(db, "task create clean --skill shell --cron @weekly");
    ok(db, "task pause clean");
}

both_engines! {
    fn tasks_are_listed_in_the_order_in_which_they_were_made(db: &Database) {
        three(db);
        insta::assert_snapshot!(run(db, "task list").snapshot(), @r"
        ID        NAME    USER    PROJECT  STATUS   SCHEDULE CRON  NEXT RUN AT  LAST RUN AT  PRIORITY
        [ id ]..  load    ada     etl      pending  0 2 * * *      [soon]       -                   0
        [ id ]..  report  ada     -        pending  -              2999-01-01   -                   0
        [ id ]..  clean   tester  -        paused   @weekly        [soon]       -                   0
        --- exit 0
        ");
    }

    fn a_list_is_narrowed_by_each_filter_and_by_all_together(db: &Database) {
        three(db);
        let names = |filter: &str| column(db, &format!("task list {filter}"), "name");
        assert_eq!(names("--status pending"), ["load", "report"]);
        assert_eq!(names("--user Ada"), ["load", "report"]);
        assert_eq!(names("--project etl"), ["load"]);
        assert_eq!(names("--skill shell"), ["report", "clean"]);
        assert_eq!(names("--skill shell --user ada --status pending"), ["report"]);
        assert_eq!(names("--status failed"), [""; 0]);
        assert_eq!(ok(db, "task list --count --skill shell"), "2");
    }

    fn all_pages_together_are_the_whole_list(db: &Database) {
        acting_user(db);
        for number in 0..7 {
            insert(db, "name", &format!("'t{number}'"));
        }
        let whole = lines(db, "task list -q");
        let (mut paged, mut line) = (Vec::new(), "task list -q --limit 3".to_owned());
        let mut turns = 0;
        loop {
            let page = run(db, &line);
            paged.extend(page.stdout.lines().map(str::to_owned));
            turns += 1;
            let Some((_, next)) = page.stderr.trim_end().split_once("first 3 shown; next: ") else {
                assert_eq!(page.stderr, "");
                break;
            };
            line = format!("task list -q --limit 3 {next}");
        }
        assert_eq!((paged, turns), (whole, 3));
    }

    fn overdue_tasks_are_exit_8_when_asked_for(db: &Database) {
        three(db);
        assert_eq!(run(db, "task list --overdue --exit-code -q").ok(), "");
        for (name, status) in [("late", "pending"), ("held", "paused"), ("busy", "running")] {
            insert(db, "name, status, next_run_at", &format!("'{name}', '{status}', '2020-01-01T00:00:00.000000Z'"));
        }
        let late = run(db, "task list --overdue --exit-code -o csv --fields name");
        assert_eq!((late.stdout.as_str(), late.stderr.as_str(), late.code), ("name\r\nlate\r\n", "", 8));
        assert_eq!(column(db, "task list --overdue", "name"), ["late"]);
        let count = run(db, "task list --overdue --exit-code --count");
        assert_eq!((count.stdout.as_str(), count.code), ("1\n", 8));
    }

    fn a_list_is_narrowed_to_a_range_of_creation(db: &Database) {
        acting_user(db);
        insert(db, "name, created_at", "'old', '2020-02-29T12:00:00.000000Z'");
        ok(db, "task create new --skill s");
        let names = |filter: &str| column(db, &format!("task list {filter}"), "name");
        assert_eq!(names("--until 2020-03-01"), ["old"]);
        assert_eq!(names("--since 2020-02-29T12:00:00Z --until 2020-02-29T12:00:01Z"), ["old"]);
        assert_eq!(names("--until 2020-02-29T12:00:00Z"), [""; 0]);
        assert_eq!(names("--since 1h"), ["new"]);
    }
}
