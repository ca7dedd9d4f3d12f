//! Secrets stay where they are.

use serde_json::json;

use super::{counts, export, import, jsonl};
use crate::shell::{acting_user, column, ok, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn a_password_goes_into_no_file_and_an_import_leaves_it(db: &Database) {
        acting_user(db);
        run_with(db, "user passwd tester --password-stdin", "hunter2\n").ok();
        let hash = db.value("SELECT password_hash FROM users");
        for form in ["jsonl", "csv"] {
            let text = export(db, "user", &format!("--format {form}"));
            assert!(!text.contains("argon2") && text.contains("true"), "{text}");
            let there = db.another();
            import(&there, "user", &format!("--format {form}"), &text).ok();
            assert_eq!(column(&there, "user list", "has_password"), ["false"]);
            let changed = text.replace("tester@", "x").replace("\"display_name\":null", "\"display_name\":\"T\"");
            import(db, "user", &format!("--format {form} --on-conflict update"), &changed).ok();
        }
        assert_eq!(db.value("SELECT password_hash FROM users"), hash);
        assert_eq!(db.value("SELECT display_name FROM users"), "T");
        let run = import(db, "user", "--format jsonl", "{\"username\":\"eve\",\"password_hash\":\"x\"}\n");
        assert!(run.code == 2 && run.stderr.contains("unknown field \"password_hash\""), "{run}");
    }

    fn a_secret_of_the_configuration_is_left_out_and_what_stands_for_one_is_refused(db: &Database) {
        acting_user(db);
        run_with(db, "config set smtp.password - --secret", "\"geheim\"").ok();
        ok(db, "config set smtp.host '\"mail\"'");
        for form in ["jsonl", "csv"] {
            let said = run(db, &format!("config export --format {form}"));
            assert_eq!(said.stderr, "left out \"smtp.password\": its value is secret\n", "{said}");
            assert!(!said.stdout.contains("smtp.password") && said.stdout.contains("smtp.host"), "{said}");
        }
        // `config list` shows that there is one.
        let listed = ok(db, "config list -o jsonl");
        let said = import(db, "config", "--format jsonl --on-conflict update", &listed);
        assert!(said.code == 2 && said.stderr.contains("stands for a value that is not in the file"), "{said}");
        assert!(ok(db, "config get smtp.password --reveal -o json").contains("geheim"));
        // What a person writes into a file is taken, and told nowhere.
        let line = jsonl(&[json!({ "key": "api.key", "value": "top", "is_secret": true }), json!({ "key": "smtp.password", "value": "neu" })]);
        assert_eq!(counts(import(db, "config", "--format jsonl --on-conflict update -o json", &line)), [2, 1, 1, 0, 0, 0]);
        assert!(ok(db, "config get api.key --reveal -o json").contains("\"top\""));
        assert!(ok(db, "config get smtp.password --reveal -o json").contains("\"neu\""));
        let trail = run(db, "audit list --limit 0 -o jsonl").ok();
        assert!(!trail.contains("\"top\"") && !trail.contains("\"neu\""), "{trail}");
    }
}
