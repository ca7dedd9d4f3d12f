//! `provost config set --secret`: the value is shown to those who ask for it by name, and to nobody else.

use std::fmt::Write as _;

use crate::shell::{ok, run, run_with};
use crate::support::{Database, both_engines};

const SECRET: &str = "hunter2-and-more";

/// All that the program prints of the entry without `--reveal`, and the whole trail.
fn visible(db: &Database) -> String {
    let mut seen = String::new();
    for line in ["config get smtp.password", "config list", "audit list", "audit trail config smtp.password"] {
        for format in ["table", "json", "jsonl", "csv"] {
            let run = run(db, &format!("{line} -o {format} -vv"));
            assert_eq!(run.code, 0, "{run}");
            seen += &(run.stdout + &run.stderr);
        }
    }
    for row in db.sql("SELECT * FROM audit_logs") {
        let _ = write!(seen, "{row:?}");
    }
    seen
}

both_engines! {
    fn a_secret_is_never_shown_unasked(db: &Database) {
        let set = run_with(db, "config set smtp.password - --secret -vv", format!("\"{SECRET}\""));
        assert_eq!(set.code, 0, "{set}");
        let changed = run_with(db, "config set smtp.password - -vv -o json", format!("\"{SECRET}-2\""));
        assert_eq!(changed.code, 0, "{changed}");
        let seen = visible(db) + &set.to_string() + &changed.to_string();
        assert!(!seen.contains(SECRET), "{seen}");
        assert_eq!(seen.matches("[redacted]").next(), Some("[redacted]"));
        let revealed = run(db, "config get smtp.password --reveal -o json").json();
        assert_eq!(revealed["value"], format!("{SECRET}-2"));
        let unset = run(db, "config unset smtp.password -vv -o json");
        assert!(unset.code == 0 && !unset.to_string().contains(SECRET), "{unset}");
        assert_eq!(db.value("SELECT count(*) FROM audit_logs WHERE CAST(changed_fields AS TEXT) LIKE '%hunter2%'"), "0");
    }

    fn a_secret_does_not_come_from_the_command_line(db: &Database) {
        let before = db.dump();
        let run = run(db, &format!("config set smtp.password '\"{SECRET}\"' --secret"));
        assert!(!run.to_string().replace(&format!("'\"{SECRET}\"'"), "").split_once('\n').unwrap().1.contains(SECRET), "{run}");
        insta::assert_snapshot!(run.snapshot(), @r#"
        --- stderr
        error: invalid value of "smtp.password": a secret can't be given on the command line
        hint: give it on stdin with -, or by file with @FILE; the shell's history may keep this one
        --- exit 2
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_secret_stays_one_and_takes_no_value_from_the_command_line_later(db: &Database) {
        run_with(db, "config set smtp.password - --secret", format!("\"{SECRET}\"")).ok();
        let before = db.dump();
        run(db, "config set smtp.password '\"open\"'").fails(2);
        assert_eq!(db.dump(), before);
    }

    fn what_becomes_secret_leaves_no_trace_of_its_value_from_then_on(db: &Database) {
        ok(db, "config set smtp.password '\"known\"'");
        insta::assert_snapshot!(run(db, "config set smtp.password --secret --fields key,value,is_secret").snapshot(), @r"
        KEY        smtp.password
        VALUE      [redacted]
        IS SECRET  yes
        --- exit 0
        ");
        let fields = db.value("SELECT changed_fields FROM audit_logs ORDER BY sequence DESC LIMIT 1");
        assert!(!fields.contains("known"), "{fields}");
    }

    fn a_broken_secret_is_not_repeated_in_the_error(db: &Database) {
        let run = run_with(db, "config set smtp.password - --secret", format!("{{\"{SECRET}\": "));
        assert!(!run.to_string().contains(SECRET), "{run}");
        run.fails(2);
        assert_eq!(db.value("SELECT count(*) FROM system_config"), "0");
    }
}
