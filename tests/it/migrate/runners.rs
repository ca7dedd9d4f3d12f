//! Many runners at once.

use std::process::{Child, Stdio};

use crate::support::{Run, Unmigrated, both_engines};

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

both_engines! {
    fn of_twenty_runners_one_applies_and_all_succeed(db: &Unmigrated) {
        let args = ["migrate", "up", "-q", "--lock-timeout", "60s"];
        let applied: Vec<String> = twenty(db, &args).into_iter().map(Run::ok).filter(|out| !out.is_empty()).collect();
        let versions: String = provost::db::migrations::ALL.iter().map(|each| each.version() + "\n").collect();
        assert_eq!(applied, [versions]);
        assert_eq!(db.provost(["migrate", "check"]).code, 0);
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
