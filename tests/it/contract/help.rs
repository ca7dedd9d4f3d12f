//! `--help` and `--version`.

use super::tree::leaves;
use crate::support::Sandbox;

#[test]
fn every_leaf_says_what_it_does_on_one_line() {
    for leaf in leaves() {
        let about = leaf.command.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty() && !about.contains('\n') && !about.ends_with('.'), "{}: {about:?}", leaf.name());
        assert_ne!(about, "Placeholder", "{}", leaf.name());
    }
}

#[test]
fn every_argument_says_what_it_is() {
    for leaf in leaves() {
        for argument in leaf.command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(!help.is_empty(), "{} {}", leaf.name(), argument.get_id());
        }
    }
}

#[test]
fn the_long_help_of_every_leaf_begins_with_an_example_of_it() {
    let sandbox = Sandbox::new();
    for leaf in leaves() {
        let run = sandbox.provost(leaf.path.iter().map(String::as_str).chain(["--help"]));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
        let example = format!("Example:\n  provost {}", leaf.name());
        // A pipe may come first: `tail -c 4096 log | provost exec finish …`.
        let usage = run.stdout.find("\nUsage:").unwrap_or_else(|| panic!("{run}"));
        let head = &run.stdout[..usage];
        assert!(head.starts_with("Example:\n  ") && head.contains(&example[11..]), "no example of it:\n{head}");
    }
}

#[test]
fn help_and_version_open_no_database_and_make_no_file() {
    let sandbox = Sandbox::new();
    let url = format!("sqlite:{}", sandbox.path().join("given.db").display());
    for args in [&["--help"][..], &["-h"], &["--version"], &["-V"], &["user", "--help"], &["help", "user", "create"]] {
        sandbox.provost(args).ok();
        sandbox.provost(["--database-url", &url].iter().chain(args)).ok();
    }
    assert_eq!(sandbox.provost(["--version"]).ok(), format!("provost {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(sandbox.files(), Vec::<std::path::PathBuf>::new());
}

#[test]
fn without_a_verb_the_help_is_on_stderr_and_the_exit_code_2() {
    let sandbox = Sandbox::new();
    for args in [&[][..], &["user"], &["migrate"]] {
        let said = sandbox.provost(args).fails(2);
        assert!(said.contains("Usage: provost"), "{said}");
    }
}

#[test]
fn what_needs_no_settings_works_with_a_broken_environment() {
    let sandbox = Sandbox::new();
    std::fs::write(sandbox.work().join(".env"), "this is no assignment\n").unwrap();
    for args in [&["--help"][..], &["--version"], &["completions", "bash"], &["man"], &["schema", "user"]] {
        let mut command = sandbox.command(args);
        command.env("DATABASE_URL", "mysql://x").env("PROVOST_OUTPUT", "yaml");
        assert_eq!(command.output().unwrap().status.code(), Some(0), "{args:?}");
    }
}
