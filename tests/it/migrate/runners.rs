//! Many runners at once.

use std::process::{Child, Stdio};

use provost::db::migrations;

use crate::support::{Run, Unmigrated};

fn start(db: &Unmigrated, args: &[&str]) -> Child {
    db.command(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn twenty(db: &Unmigrated, args: &[&str]) -> Vec<Run> {
    // Started all, then waited for.
    let children: Vec<Child> = (0..20).map(|_| start(db, args)).collect();
    children
        .into_iter()
        .map(|child| {
            let output = child.wait_with_output().unwrap();
            Run::ended(&db.command(args), output, db.sandbox().path(), Some(db.url()))
        })
        .collect()
}

/// Twenty at once on an empty database, and then on one that lacks the newest migration, as often as that.
fn rounds(rounds: usize, unmigrated: impl Fn() -> Option<Unmigrated>) {
    let args = ["migrate", "up", "-q", "--lock-timeout", "60s"];
    let applied = |db: &Unmigrated| -> Vec<String> {
        twenty(db, &args).into_iter().map(Run::ok).filter(|out| !out.is_empty()).collect()
    };
    let versions: Vec<String> = migrations::ALL.iter().map(|each| each.version() + "\n").collect();
    for round in 1..=rounds {
        let Some(db) = unmigrated() else { return };
        assert_eq!(applied(&db), [versions.concat()], "round {round}");
        db.provost(["migrate", "down", "--yes"]).ok();
        assert_eq!(applied(&db), [versions.last().unwrap().as_str()], "round {round}");
        assert_eq!(db.provost(["migrate", "check"]).code, 0);
        assert_eq!(db.provost(["migrate", "verify"]).code, 0);
    }
}

/// The short ones are in every run of the tests. The long ones are for `cargo test --test it runners -- --ignored`.
mod of_twenty_runners_one_applies_and_all_succeed {
    use super::{Unmigrated, rounds};

    #[test]
    fn sqlite() {
        rounds(1, || Some(Unmigrated::sqlite()));
    }

    #[test]
    fn postgres() {
        rounds(1, Unmigrated::postgres);
    }

    #[test]
    #[ignore = "takes minutes"]
    fn sqlite_at_length() {
        rounds(25, || Some(Unmigrated::sqlite()));
    }

    #[test]
    #[ignore = "takes minutes"]
    fn postgres_at_length() {
        rounds(25, Unmigrated::postgres);
    }
}

#[test]
fn twenty_first_writers_on_the_same_path_all_get_their_turn() {
    let db = Unmigrated::sqlite();
    let children: Vec<Child> = (0..20)
        .map(|number| start(&db, &["user", "create", &format!("user-{number}"), "--lock-timeout", "60s"]))
        .collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(db.provost(["user", "list", "--count"]).ok(), "20\n");
    assert_eq!(db.value("PRAGMA integrity_check"), "ok");
}
