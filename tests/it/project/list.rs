//! `provost project list`.

use crate::shell::{acting_user, column, lines, ok, run};
use crate::support::{Database, both_engines};

fn three(db: &Database) {
    acting_user(db);
    ok(db, "user create ada");
    ok(db, "project create etl --description 'Nightly loads'");
    ok(db, "project create etl --user ada");
    ok(db, "project create web");
    ok(db, "task create t --skill s --project web");
}

both_engines! {
    fn projects_are_listed_with_how_many_tasks_they_have(db: &Database) {
        three(db);
        insta::assert_snapshot!(run(db, "project list").snapshot(), @r"
        ID        NAME  USER    DESCRIPTION    TASKS COUNT  CREATED AT
        [ id ]..  etl   tester  Nightly loads            0  [ago]
        [ id ]..  etl   ada     -                        0  [ago]
        [ id ]..  web   tester  -                        1  [ago]
        --- exit 0
        ");
        ok(db, "task update t --project tester/etl");
        assert_eq!(column(db, "project list", "tasks_count"), ["1", "0", "0"]);
        ok(db, "task delete t --yes");
        assert_eq!(column(db, "project list", "tasks_count"), ["0", "0", "0"]);
        assert_eq!(db.value("SELECT max(version) FROM projects"), "1", "the count is derived");
    }

    fn a_list_is_narrowed_counted_and_cut(db: &Database) {
        three(db);
        assert_eq!(column(db, "project list --user Tester", "name"), ["etl", "web"]);
        assert_eq!(ok(db, "project list --count --user ada"), "1");
        assert_eq!(ok(db, "project list --count --until 2020-01-01"), "0");
        assert_eq!(ok(db, "project list --count --since 1h"), "3");
        let whole = lines(db, "project list -q");
        let first = run(db, "project list -q --limit 2");
        assert_eq!((first.stdout, first.stderr), (whole[..2].join("\n") + "\n", format!("first 2 shown; next: --after {}\n", whole[1])));
        assert_eq!(lines(db, &format!("project list -q --after {}", whole[1])), whole[2..]);
    }
}
