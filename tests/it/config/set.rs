//! `provost config set`, `get`, `unset` and `list`.

use crate::shell::{column, ok, run, run_with};
use crate::support::both_engines;
use serde_json::json;

both_engines! {
    fn an_entry_is_set_changed_and_unset(db: &Database) {
        insta::assert_snapshot!(run(db, "config set retention.logs '{\"days\": 90}' --description 'How long'").snapshot(), @r#"
        ID           [id]
        KEY          retention.logs
        VALUE        {"days":90}
        DESCRIPTION  How long
        IS SECRET    no
        CREATED AT   [time] ([ago])
        UPDATED AT   [time] ([ago])
        CREATED BY   tester
        UPDATED BY   tester
        VERSION      1
        --- exit 0
        "#);
        insta::assert_snapshot!(run(db, "config set retention.logs 30 --if-version 1 -o json").snapshot(), @r#"
        {"id":"[id]","key":"retention.logs","value":30,"description":"How long","is_secret":false,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":2}
        --- exit 0
        "#);
        assert_eq!(run(db, "config get retention.logs -o json").json()["value"], 30);
        insta::assert_snapshot!(run(db, "config unset retention.logs --fields key,value,version").snapshot(), @r"
        KEY      retention.logs
        VALUE    30
        VERSION  2
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "config get retention.logs").snapshot(), @r#"
        --- stderr
        error: no config "retention.logs"
        hint: `provost config list` shows what there is
        --- exit 3
        "#);
        let trail = db.sql("SELECT action, changed_fields FROM audit_logs ORDER BY sequence");
        let trail: Vec<(String, serde_json::Value)> = trail
            .into_iter()
            .map(|row| (row[0].clone().unwrap(), serde_json::from_str(row[1].as_deref().unwrap()).unwrap()))
            .collect();
        assert_eq!(trail[0].1["value"], json!({"new": {"days": 90}}));
        assert_eq!(trail[1], ("update".to_owned(), json!({"value": {"old": {"days": 90}, "new": 30}})));
        assert_eq!((trail[2].0.as_str(), &trail[2].1["value"]), ("delete", &json!({"old": 30})));
    }

    fn a_value_comes_from_a_file_or_stdin_too(db: &Database) {
        std::fs::write(db.sandbox().work().join("v.json"), "[1, 2.50]").unwrap();
        assert_eq!(run(db, "config set a @v.json -o json").json()["value"], json!([1, 2.5]));
        assert_eq!(run_with(db, "config set b - -o json", "\"text\"\n").json()["value"], "text");
        assert_eq!(run(db, "config set c null -o json").json()["value"], json!(null));
    }

    fn the_same_again_changes_nothing_and_a_stale_version_is_refused(db: &Database) {
        ok(db, "config set a 1 --description x");
        let before = db.dump();
        ok(db, "config set a 1.0 --description x");
        ok(db, "config set a --description x");
        insta::assert_snapshot!(run(db, "config set a 2 --if-version 2").snapshot(), @r#"
        --- stderr
        error: config "a" has version 1, not 2
        hint: somebody changed it since; look again with `show` and decide anew
        --- exit 5
        "#);
        run(db, "config unset a --if-version 2").fails(5);
        ok(db, "config set a 2 --dry-run");
        ok(db, "config unset a --dry-run");
        assert_eq!(db.dump(), before);
    }

    fn entries_are_listed_by_prefix(db: &Database) {
        for key in ["skill.shell", "skill.python", "skills", "smtp.host"] {
            ok(db, &format!("config set {key} 1"));
        }
        insta::assert_snapshot!(run(db, "config list --fields key,value,is_secret").snapshot(), @r"
        KEY           VALUE  IS SECRET
        skill.shell       1  no
        skill.python      1  no
        skills            1  no
        smtp.host         1  no
        --- exit 0
        ");
        assert_eq!(column(db, "config list --prefix skill.", "key"), ["skill.shell", "skill.python"]);
        assert_eq!(ok(db, "config list --prefix s%l --count"), "0", "a prefix is no pattern");
        assert_eq!(ok(db, "config list --prefix skill_ --count"), "0");
        assert_eq!(ok(db, "config list --count"), "4");
        let cut = run(db, "config list --limit 2 --fields key -o csv");
        assert_eq!(cut.stdout, "key\r\nskill.shell\r\nskill.python\r\n");
        let after = cut.stderr.trim_end().rsplit(' ').next().unwrap().to_owned();
        assert_eq!(column(db, &format!("config list --after {after}"), "key"), ["skills", "smtp.host"]);
    }
}
