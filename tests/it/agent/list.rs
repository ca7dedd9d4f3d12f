//! `provost agent list`.

use crate::shell::{column, lines, ok, run};
use crate::support::{Database, both_engines};

fn three(db: &Database) {
    ok(db, "agent create w1 --capability shell --capability python");
    ok(db, "agent create w2 --type coder");
    ok(db, "agent create w3 --type coder --capability shell");
    ok(db, "agent heartbeat w3 --status busy");
}

both_engines! {
    fn agents_are_listed_in_the_order_in_which_they_were_made(db: &Database) {
        three(db);
        insta::assert_snapshot!(run(db, "agent list").snapshot(), @r"
        ID        NAME  TYPE    STATUS  CAPABILITIES   LAST ACTIVE AT
        [ id ]..  w1    worker  idle    shell, python  -
        [ id ]..  w2    coder   idle    -              -
        [ id ]..  w3    coder   busy    shell          [ago]
        --- exit 0
        ");
    }

    fn a_list_is_narrowed_counted_and_cut(db: &Database) {
        three(db);
        let names = |filter: &str| column(db, &format!("agent list {filter}"), "name");
        assert_eq!(names("--type coder"), ["w2", "w3"]);
        assert_eq!(names("--status idle"), ["w1", "w2"]);
        assert_eq!(names("--capability shell"), ["w1", "w3"]);
        // A whole skill, and not a part of its name.
        assert_eq!(names("--capability she"), [""; 0]);
        assert_eq!(names("--capability shell --type coder --status busy"), ["w3"]);
        assert_eq!(names("--until 2020-01-01"), [""; 0]);
        assert_eq!(ok(db, "agent list --count --type coder"), "2");
        let whole = lines(db, "agent list -q");
        assert_eq!(run(db, "agent list -q --limit 1").stderr, format!("first 1 shown; next: --after {}\n", whole[0]));
        assert_eq!(lines(db, &format!("agent list -q --after {}", whole[0])), whole[1..]);
    }
}
