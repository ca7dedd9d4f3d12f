//! The shape of an error: one line and a hint, or one JSON object.

use super::tree::leaves;
use crate::support::{Database, Sandbox, both_engines};

/// The words of a leaf and an argument that no command has.
fn with_unknown_flag(path: &[String]) -> Vec<&str> {
    path.iter().map(String::as_str).chain(["--no-such-flag"]).collect()
}

#[test]
fn every_leaf_refuses_an_unknown_flag_with_a_line_and_a_hint() {
    let sandbox = Sandbox::new();
    for leaf in leaves() {
        let run = sandbox.provost(with_unknown_flag(&leaf.path));
        let lines: Vec<&str> = run.stderr.lines().collect();
        assert!(run.code == 2 && run.stdout.is_empty() && lines.len() == 2, "{run}");
        assert!(lines[0].starts_with("error: ") && lines[0].contains("--no-such-flag"), "{run}");
        assert!(lines[1].starts_with("hint: "), "{run}");
    }
    assert_eq!(sandbox.files(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn every_leaf_s_error_can_be_one_json_object() {
    let sandbox = Sandbox::new();
    for leaf in leaves() {
        for form in ["json", "jsonl"] {
            let said = sandbox.provost(with_unknown_flag(&leaf.path).into_iter().chain(["-o", form])).fails(2);
            assert_json_error(&said, "usage", 2);
        }
    }
}

/// One line of JSON, with these keys in this order.
fn assert_json_error(said: &str, kind: &str, exit_code: u8) {
    assert_eq!(said.lines().count(), 1, "{said}");
    let error: serde_json::Value = serde_json::from_str(said).unwrap_or_else(|error| panic!("{error}: {said}"));
    let error = error["error"].as_object().unwrap_or_else(|| panic!("{said}"));
    assert_eq!((&error["kind"], &error["exit_code"]), (&kind.into(), &exit_code.into()), "{said}");
    assert!(error["message"].is_string() && (error["hint"].is_string() || error["hint"].is_null()), "{said}");
    assert_eq!(error.len(), 4, "{said}");
    // A parsed object has no order, so the text is asked.
    let places: Vec<Option<usize>> =
        ["{\"error\":{\"kind\":", ",\"message\":", ",\"hint\":", ",\"exit_code\":"].map(|key| said.find(key)).into();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{said}");
}

both_engines! {
    fn errors_of_every_kind_have_both_forms(db: &Database) {
        db.provost(["user", "create", "ada"]).ok();
        for (kind, code, args) in [
            ("usage", 2, &["user", "create", "a b"][..]),
            ("not_found", 3, &["user", "show", "nobody"]),
            ("conflict", 5, &["user", "create", "ADA"]),
        ] {
            let text = db.provost(args).fails(code);
            assert!(text.starts_with("error: ") && !text.contains('{'), "{text}");
            assert_json_error(&db.provost(args.iter().chain(&["-o", "json"])).fails(code), kind, code.try_into().unwrap());
            let mut command = db.command(args);
            assert_json_error(&db.run(command.env("PROVOST_OUTPUT", "jsonl"), "").fails(code), kind, code.try_into().unwrap());
        }
    }
}

#[test]
fn a_mistyped_flag_or_label_is_met_with_a_suggestion() {
    let db = Database::sqlite();
    insta::assert_snapshot!(db.provost(["user", "lsit"]).snapshot(), @r"
    --- stderr
    error: unrecognized subcommand 'lsit'
    hint: a similar subcommand exists: 'list'; --help shows how the command is used
    --- exit 2
    ");
    insta::assert_snapshot!(db.provost(["user", "list", "--limti", "3"]).snapshot(), @r"
    --- stderr
    error: unexpected argument '--limti' found
    hint: a similar argument exists: '--limit'; --help shows how the command is used
    --- exit 2
    ");
    insta::assert_snapshot!(db.provost(["user", "list", "-o", "yaml"]).snapshot(), @r"
    --- stderr
    error: invalid value 'yaml' for '--output <FORMAT>' [possible values: table, json, jsonl, csv]
    hint: --help shows how the command is used
    --- exit 2
    ");
    insta::assert_snapshot!(db.provost(["user", "list", "--limit", "-1"]).snapshot(), @r"
    --- stderr
    error: invalid value '-1' for '--limit <N>': -1 is not in 0..=4294967295
    hint: --help shows how the command is used
    --- exit 2
    ");
    insta::assert_snapshot!(db.provost(["user", "list", "--since", "yesterday"]).snapshot_with_times(), @r"
    --- stderr
    error: invalid value 'yesterday' for '--since <TIME>': give 2026-11-01, 2026-11-01T02:00:00Z, or so long ago: 90d, 2h
    hint: --help shows how the command is used
    --- exit 2
    ");
    insta::assert_snapshot!(db.provost(["user", "show"]).snapshot(), @r"
    --- stderr
    error: the following required arguments were not provided: <REF>
    hint: --help shows how the command is used
    --- exit 2
    ");
}

#[test]
fn a_setting_of_the_environment_that_can_t_be_read_is_named() {
    let db = Database::sqlite();
    for (name, value) in [
        ("PROVOST_OUTPUT", "yaml"),
        ("PROVOST_LOCK_TIMEOUT", "soon"),
        ("PROVOST_STATEMENT_TIMEOUT", "-1s"),
        ("PROVOST_POOL_SIZE", "0"),
        ("PROVOST_IDLE_TIMEOUT", "soon"),
        ("PROVOST_CONNECT_RETRIES", "-1"),
        ("PROVOST_USER", "a\nb"),
    ] {
        let said = db.run(db.command(["user", "list"]).env(name, value), "").fails(2);
        assert!(said.starts_with("error: ") && said.lines().count() <= 2, "{name}: {said}");
    }
}
