//! Databases that aren't there yet, for every verb.

use super::leaves::{Plan, plan};
use super::tree::{Leaf, leaves};
use crate::support::{Run, Unmigrated, both_engines};

/// Runs every verb that reads: with arguments as they would be if the records were there.
fn every_reading_verb(db: &Unmigrated, held: impl Fn(&Run)) {
    let mut count = 0;
    for leaf in leaves() {
        if let Some(Plan::Reads(args)) = plan(&leaf.name()) {
            held(&db.provost(leaf.path.iter().map(String::as_str).chain(args.iter().copied())));
            count += 1;
        }
    }
    assert!(count > 3, "{count} reading verbs");
}

#[test]
fn a_reading_verb_on_an_explicit_path_without_a_file_is_exit_6_and_makes_none() {
    let db = Unmigrated::sqlite();
    every_reading_verb(&db, |run| {
        assert!(run.code == 6 && run.stdout.is_empty(), "{run}");
        assert!(run.stderr.contains("does not exist") && run.stderr.contains("provost migrate up"), "{run}");
    });
    assert_eq!(db.sandbox().files(), Vec::<std::path::PathBuf>::new());
}

both_engines! {
    fn every_verb_on_a_database_without_a_schema_is_exit_6_with_the_command_to_run(db: &Unmigrated) {
        if !db.is_postgres() {
            db.provost(["migrate", "up"]).ok();
            db.provost(["migrate", "down", "--yes"]).ok();
        }
        let before = db.dump();
        // Of an older schema, which this one is on SQLite, a backup is made: before a migration it is wanted most.
        let is_meant = |leaf: &Leaf| db.is_postgres() || leaf.name() != "db backup";
        for leaf in leaves().into_iter().filter(is_meant) {
            let args = match plan(&leaf.name()) {
                Some(Plan::Reads(args)) if leaf.path[0] != "migrate" => args,
                Some(Plan::Writes(writes)) => writes.args,
                _ => continue,
            };
            let run = db.provost_with(leaf.path.iter().map(String::as_str).chain(args.iter().copied()), "x\n");
            assert!(run.code == 6 && run.stdout.is_empty(), "{run}");
            assert!(run.stderr.contains("run `provost migrate up`"), "{run}");
        }
        assert_eq!(db.dump(), before);
    }
}
