//! What was applied is not what this program would have applied: it is named, and nothing is done on top of it.

use crate::shell::{all_refused, column, ok, run};
use crate::support::{Database, both_engines};

/// What somebody does to the ledgers, the version and how it then stands, and what the refusal tells.
const CASES: &[(&str, &str, &str, &str, &str)] = &[
    (
        "UPDATE schema_checksums SET sha256 = '0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a' \
         WHERE version = '20261122000002'",
        "20261122000002",
        "changed",
        "changed since it was applied",
        "provost migrate repair",
    ),
    (
        "DELETE FROM schema_checksums WHERE version = '20261122000002'",
        "20261122000002",
        "unrecorded",
        "without a checksum",
        "provost migrate repair",
    ),
    (
        "DELETE FROM __diesel_schema_migrations WHERE version = '20261122000002'",
        "20261122000002",
        "unlisted",
        "the ledger does not say that it was applied",
        "from a backup",
    ),
    (
        "DELETE FROM __diesel_schema_migrations WHERE version = '20261122000002'; \
         DELETE FROM schema_checksums WHERE version = '20261122000002'",
        "20261122000002",
        "out_of_order",
        "not applied, though a later one is",
        "provost migrate down",
    ),
    (
        "INSERT INTO __diesel_schema_migrations (version) VALUES ('20261121000000')",
        "20261121000000",
        "missing",
        "this program does not have it",
        "install the version of provost",
    ),
];

fn states(db: &Database) -> Vec<(String, String)> {
    let lines = column(db, "migrate status", "version,state");
    lines.iter().filter_map(|line| line.split_once(',')).map(|(one, two)| (one.to_owned(), two.to_owned())).collect()
}

both_engines! {
    fn it_is_named_by_status_and_check_and_up_refuses(db: &Database) {
        for (statements, version, state, told, hint) in CASES {
            let db = db.another();
            db.execute(statements);
            let others: Vec<(String, String)> = states(&db).into_iter().filter(|(_, state)| state != "applied").collect();
            assert_eq!(others, [((*version).to_owned(), (*state).to_owned())]);
            let check = run(&db, "migrate check -q");
            assert!(check.code == 9 && check.stdout == format!("{version}\n"), "{check}");
            assert!(check.stderr.contains(told) && check.stderr.contains(hint), "{check}");
            all_refused(&db, 9, &[("migrate up", &[version, told]), ("migrate up -n", &[version, told])]);
        }
    }

    fn whoever_reads_or_writes_is_told_the_way_out_and_not_one_that_is_refused(db: &Database) {
        for (statements, version, state, told, hint) in CASES {
            if !["unlisted", "out_of_order"].contains(state) {
                continue;
            }
            let db = db.another();
            db.execute(statements);
            for line in ["user list", "user create ada", "migrate verify"] {
                let said = run(&db, line).fails(9);
                assert!(said.contains(version) && said.contains(told) && said.contains(hint), "{line}: {said}");
            }
            if *state == "unlisted" {
                // As the hint says.
                db.execute(&format!("INSERT INTO __diesel_schema_migrations (version) VALUES ('{version}')"));
                ok(&db, "user list");
            }
        }
    }

    fn an_unlisted_one_stops_a_revert_and_the_others_are_reverted_out_of(db: &Database) {
        for (statements, version, state, ..) in CASES {
            let db = db.another();
            db.execute(statements);
            match *state {
                "unlisted" => all_refused(&db, 9, &[("migrate down --yes", &[version]), ("migrate redo --yes", &[version])]),
                "out_of_order" => {
                    // Down to where it is in order again; the index that it made is still there.
                    let steps = provost::db::migrations::ALL.len() - 2;
                    ok(&db, &format!("migrate down --yes --steps {steps}"));
                    db.execute("DROP INDEX scheduled_tasks_status_priority_next_run_at_id_idx");
                    ok(&db, "migrate up");
                    assert_eq!(run(&db, "migrate check").code, 0);
                }
                _ => {
                    ok(&db, "migrate down --yes");
                }
            }
        }
    }
}
