//! `provost config set retention.exec`: a policy that can be gone by, or none.

use serde_json::json;

use crate::shell::{acting_user, all_refused, ok, run, run_with};
use crate::support::both_engines;

both_engines! {
    fn a_policy_is_kept_with_the_ids_of_its_projects(db: &Database) {
        acting_user(db);
        let etl = ok(db, "project create etl -q");
        let web = ok(db, "project create 'web shop' -q");
        let policy = r#"{"success":"30d","keep_last":10,"projects":{"etl":{"default":"1y"},"tester/web shop":{"failed":"2h"}}}"#;
        let set = run_with(db, "config set retention.exec - -o json", policy).json();
        assert_eq!(set["value"], json!({
            "success": "30d", "keep_last": 10,
            "projects": { etl.as_str(): {"default": "1y"}, web.as_str(): {"failed": "2h"} },
        }));
        // What is kept can be set again.
        let kept = run(db, "config get retention.exec -o json").json()["value"].to_string();
        assert_eq!(run_with(db, "config set retention.exec - -o json", kept).json()["version"], 1);
        ok(db, "config set retention.exec '{}'");
    }

    fn the_rule_of_a_project_that_is_gone_stays_and_is_told(db: &Database) {
        acting_user(db);
        let etl = ok(db, "project create etl -q");
        ok(db, r#"config set retention.exec '{"projects":{"etl":{"default":"1y"}}}'"#);
        let file = run(db, "config export --format jsonl").ok();
        ok(db, "project delete etl --yes");
        let note = format!("retention.exec has a rule for the project {etl}, which is not there\n");
        // What comes out goes in again, by each of the three ways.
        let kept = run(db, "config get retention.exec -o json").json()["value"].to_string();
        let set = run_with(db, "config set retention.exec -", &kept);
        assert_eq!((set.code, &set.stderr), (0, &note), "{set}");
        ok(db, "config unset retention.exec --yes");
        let back = run(db, "audit revert 5");
        assert_eq!((back.code, &back.stderr), (0, &note), "{back}");
        let taken = run_with(db, "config import --format jsonl --on-conflict update -", &file);
        assert_eq!((taken.code, &taken.stderr), (0, &note), "{taken}");
        let dry = run_with(db, "config set retention.exec - --dry-run", &kept);
        assert_eq!((dry.code, dry.stderr.as_str()), (0, "dry run: nothing was changed\n"), "{dry}");
        // A project that comes back has its rule.
        ok(db, "audit revert 4");
        let set = run_with(db, "config set retention.exec -", &kept);
        assert_eq!((set.code, set.stderr.as_str()), (0, ""), "{set}");
    }

    fn what_is_no_policy_is_refused_by_name(db: &Database) {
        acting_user(db);
        let etl = ok(db, "project create etl -q");
        let twice = format!(r#"config set retention.exec '{{"projects":{{"etl":{{}},"{etl}":{{}}}}}}'"#);
        all_refused(db, 2, &[
            ("config set retention.exec 90", &["invalid retention.exec", "90 is no object"]),
            (r#"config set retention.exec '{"days":90}'"#, &["\"days\"", "there is no such key"]),
            (r#"config set retention.exec '{"running":"1d"}'"#, &["\"running\"", "there is no such key"]),
            (r#"config set retention.exec '{"success":"soon"}'"#, &["\"success\"", "is no duration"]),
            (r#"config set retention.exec '{"keep_last":0}'"#, &["\"keep_last\"", "0 is no number from 1 to 4294967295"]),
            (r#"config set retention.exec '{"projects":{"etl":{"x":"1d"}}}'"#, &["\"projects.etl.x\""]),
            (&twice, &["it is named twice"]),
        ]);
        all_refused(db, 3, &[(r#"config set retention.exec '{"projects":{"nothing":{}}}'"#, &["no project \"nothing\""])]);
    }
}
