//! `provost audit stats`.

use crate::shell::{acting_user, all_refused, lines, ok, run};
use crate::support::{Database, both_engines};

/// Entries of three days, the last minute of one and the first of the next among them.
fn three_days(db: &Database) {
    acting_user(db);
    for (time, actor, action) in [
        ("2026-03-01T23:59:59.999999Z", "ada", "create"),
        ("2026-03-02T00:00:00.000000Z", "bob", "update"),
        ("2026-03-02T12:00:00.000000Z", "ada", "update"),
        ("2026-03-03T00:00:00.000000Z", "ada", "delete"),
    ] {
        db.execute(&format!(
            "INSERT INTO audit_logs (table_name, record_id, record_name, action, actor, created_at)
             SELECT 'agents', id, 'x', '{action}', '{actor}', '{time}' FROM users"
        ));
    }
}

both_engines! {
    fn entries_are_counted_by_what_is_asked_for(db: &Database) {
        three_days(db);
        let counted = |args: &str| {
            let rows = lines(db, &format!("audit stats {args} -o csv --fields key,entries,share"));
            rows[1..].join(" ")
        };
        let of_march = |args: &str| counted(&format!("--until 2026-04-01 {args}"));
        assert_eq!(of_march("--by actor"), "ada,3,0.75 bob,1,0.25");
        assert_eq!(of_march("--by table"), "agents,4,1.0");
        // As many as another: by name.
        assert_eq!(of_march("--by action"), "update,2,0.5 create,1,0.25 delete,1,0.25");
        assert_eq!(of_march(""), of_march("--by action"));
        assert_eq!(of_march("--by day"), "2026-03-03,1,0.25 2026-03-02,2,0.5 2026-03-01,1,0.25");
        assert_eq!(counted("--by day --since 2026-03-02 --until 2026-03-03"), "2026-03-02,2,1.0");
        assert_eq!(lines(db, "audit stats --by table -o csv --fields key,entries"), ["key,entries", "agents,4", "users,1"]);
    }

    fn a_row_tells_when_the_first_and_the_last_were_written(db: &Database) {
        three_days(db);
        let rows = lines(db, "audit stats --by actor --until 2026-04-01 -o jsonl");
        assert_eq!(rows, [
            r#"{"key":"ada","entries":3,"first_at":"2026-03-01T23:59:59.999999Z","last_at":"2026-03-03T00:00:00.000000Z","share":0.75}"#,
            r#"{"key":"bob","entries":1,"first_at":"2026-03-02T00:00:00.000000Z","last_at":"2026-03-02T00:00:00.000000Z","share":0.25}"#,
        ]);
    }

    fn under_a_pipe_the_share_is_a_figure_without_a_bar(db: &Database) {
        three_days(db);
        insta::assert_snapshot!(run(db, "audit stats --by action --until 2026-04-01 --fields key,entries,share").snapshot(), @r"
        KEY     ENTRIES  SHARE
        update        2  50.0%
        create        1  25.0%
        delete        1  25.0%
        --- exit 0
        ");
    }

    fn nothing_to_count_is_an_empty_list(db: &Database) {
        assert_eq!(ok(db, "audit stats -o json"), "[]");
        insta::assert_snapshot!(run(db, "audit stats --since 2026-03-01 --until 2026-03-01").snapshot(), @r"
        --- stderr
        nothing found
        --- exit 0
        ");
        assert!(run(db, "audit stats --fields bar").fails(2).contains("key, entries, first_at, last_at, share"));
        all_refused(db, 2, &[
            ("audit stats --by robot", &["'robot'", "actor, table, action, day"]),
            ("audit stats --since 1969-12-31", &["1969-12-31"]),
        ]);
    }
}
