//! What comes out is what went in.

use std::collections::BTreeSet;
use std::fs;

use provost::audit::load::TABLES;
use regex::Regex;
use serde_json::Value;

use super::{Records, copy, count, filled, lived_in, other_engine, records, same_engine};
use crate::shell::{column, lines, ok, run, run_with};
use crate::support::{Database, Unmigrated, both_engines, execute};

/// Everything that the schema is made of, each with its text, and whether its triggers are on.
fn schema(db: &Database) -> Vec<Vec<Option<String>>> {
    db.sql(db.by_engine(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY type, name",
        "SELECT tgrelid::regclass::text, tgname::text, tgenabled::text, pg_get_triggerdef(oid) FROM pg_trigger \
         WHERE NOT tgisinternal ORDER BY 1, 2",
    ))
}

/// The records with their documents as provost spells them, whoever wrote them.
fn meant(db: &Database) -> Records {
    let mut records = records(db);
    for table in TABLES {
        let mut sorted = table.columns.to_vec();
        sorted.extend(match table.name {
            "projects" => &["tasks_count"][..],
            "execution_results" => &["duration_ms"],
            _ => &[],
        });
        sorted.sort_unstable();
        let documents = (0..sorted.len()).filter(|place| table.documents.contains(&sorted[*place]));
        for place in documents {
            for row in records.get_mut(table.name).unwrap() {
                let document: Value = serde_json::from_str(row[place].as_ref().unwrap()).unwrap();
                row[place] = Some(document.to_string());
            }
        }
    }
    records
}

/// To the other engine and back to the first.
fn round(db: &Database) -> Option<(Unmigrated, Unmigrated)> {
    Some((other_engine(db)?, same_engine(db)))
}

both_engines! {
    fn what_moves_to_the_other_engine_and_back_is_equal_row_for_row(db: &Database) {
        filled(db);
        let Some((there, back)) = round(db) else { return };
        let first = copy(db, &there).ok();
        let second = copy(&there, &back).ok();
        assert_eq!(first, second);
        let (before, after) = (meant(db), meant(&back));
        assert!(before["execution_results"].len() == 1_000 && before["audit_seals"].len() == 1, "{}", count(db));
        for (table, rows) in before {
            assert!(rows == after[table], "{table} is not the same");
        }
        for line in ["task search nightly", "project search warehouse", "exec search copied --limit 500", "agent utilization"] {
            assert_eq!(lines(db, line), lines(&there, line), "{line}");
            assert_eq!(lines(db, line), lines(&back, line), "{line}");
        }
    }

    fn a_database_that_was_lived_in_moves_with_its_trail_and_its_proofs(db: &Database) {
        lived_in(db);
        let Some((there, back)) = round(db) else { return };
        let last = ok(db, "audit list --limit 1 --fields sequence -o csv").lines().last().unwrap().to_owned();
        let sealed = db.value("SELECT max(last_sequence) FROM audit_seals");
        let proof = ok(db, &format!("audit prove {sealed} -o json"));
        let key = db.sandbox().work().join("seal.pem.pub");
        let archive = db.sandbox().work().join("trail.zst");
        let verify = format!("audit verify --live --public-key {} --archive {}", key.display(), archive.display());
        ok(db, &verify);
        copy(db, &there).ok();
        copy(&there, &back).ok();
        assert!(records(db) == records(&back));
        for copied in [&*there, &*back] {
            assert_eq!(ok(copied, &verify), "");
            run_with(copied, &format!("audit check-proof - --public-key {}", key.display()), &proof).ok();
            assert_eq!(ok(copied, &format!("audit prove {sealed} -o json")), proof);
            // Life goes on: the next number follows the highest, the next seal the last.
            fs::copy(db.sandbox().work().join("seal.pem"), copied.sandbox().work().join("seal.pem")).unwrap();
            ok(copied, "task create another --user ada --project etl --skill shell");
            let next = ok(copied, "audit list --limit 1 --fields sequence -o csv").lines().last().unwrap().to_owned();
            assert_eq!(next.parse::<i64>().unwrap(), last.parse::<i64>().unwrap() + 1);
            assert_eq!(column(copied, "project list", "tasks_count"), ["3"]);
            ok(copied, "audit seal");
            assert_eq!(ok(copied, &verify), "");
            assert_eq!(column(copied, "config list", "key").len(), 4);
        }
        assert_eq!(db.value("SELECT password_hash FROM users WHERE username = 'ada'"), there.value("SELECT password_hash FROM users WHERE username = 'ada'"));
        assert_eq!(there.value("SELECT value FROM system_config WHERE key = 'db.password'"), "\"hush\"");
    }

    fn a_database_moves_within_its_engine_letter_by_letter(db: &Database) {
        lived_in(db);
        // As another program may spell it.
        db.execute("UPDATE system_config SET value = '{ \"b\" :1.50,\"a\":[ ] }' WHERE key = 'a.numbers'");
        let there = same_engine(db);
        copy(db, &there).ok();
        assert!(records(db) == records(&there));
        assert_eq!(ok(&there, "audit verify"), "");
    }

    fn the_target_is_as_a_migrated_one_afterwards(db: &Database) {
        let Some(there) = other_engine(db) else { return };
        filled(db);
        copy(db, &there).ok();
        let fresh = there.another();
        assert_eq!(schema(&there), schema(&fresh));
        assert_eq!(ok(&there, "migrate check"), "");
        if there.is_postgres() {
            let numbers: i64 = there.value("SELECT max(sequence) FROM audit_logs").parse().unwrap();
            assert_eq!(there.value("SELECT nextval('audit_logs_sequence_seq')"), (numbers + 1).to_string());
        } else {
            assert_eq!(there.value("SELECT journal_mode FROM pragma_journal_mode"), "wal");
            assert_eq!(there.value("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), "0");
            assert_eq!(there.value("SELECT count(*) FROM pragma_foreign_key_check"), "0");
        }
        // The rules that were switched off for the copy, or not, hold.
        ok(&there, "task create counted --user tester --skill shell");
        assert!(there.try_execute("UPDATE audit_logs SET actor = 'nobody'").unwrap_err().contains("append-only"));
        assert!(there.try_execute("DELETE FROM audit_seals").unwrap_err().contains("append-only"));
    }

    fn an_empty_database_and_one_that_was_migrated_before_are_targets_too(db: &Database) {
        let Some(there) = other_engine(db) else { return };
        let printed = copy(db, &there).ok();
        assert_eq!(count(&there), 0);
        assert_eq!(copy(db, &there).ok(), printed);
        ok(db, "user create ada");
        assert_ne!(copy(db, &there).ok(), printed);
        assert!(copy(db, &there).fails(5).contains("rows in users, audit_logs"));
    }

    fn a_dry_run_reads_and_writes_nothing(db: &Database) {
        ok(db, "user create ada");
        let Some(there) = other_engine(db) else { return };
        let line = format!("db copy --to {} --dry-run", there.url());
        let rehearsed = run(db, &line);
        assert_eq!(rehearsed.stderr, "dry run: nothing was copied\n");
        let rehearsed = rehearsed.ok();
        if there.is_postgres() {
            assert_eq!(there.value("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), "0");
        } else {
            assert!(!there.path().exists());
        }
        assert_eq!(copy(db, &there).ok(), rehearsed);
        assert!(run(db, &line).fails(5).contains("is not empty"));
    }

    fn it_tells_what_it_did_in_every_form(db: &Database) {
        ok(db, "user create ada");
        let Some(there) = other_engine(db) else { return };
        let told = run(db, &format!("db copy --to {} -o csv --fields table,rows", there.url()));
        assert!(told.stderr.starts_with("copied 2 rows from ") && told.stderr.contains(":***@") , "{told}");
        insta::assert_snapshot!(told.ok(), @r"
        table,rows
        users,1
        projects,0
        agents,0
        scheduled_tasks,0
        execution_results,0
        system_config,0
        audit_logs,1
        audit_leaves,0
        audit_seals,0
        audit_prunes,0
        ");
        let again = same_engine(db);
        assert_eq!(run(db, &format!("db copy --to {} -q", again.url())).ok().lines().next(), Some("users"));
    }

    fn more_seals_than_are_held_at_a_time_move_each_behind_its_leaves(db: &Database) {
        let Some((there, back)) = round(db) else { return };
        let (id, zeros) = db.by_engine(("printf('01900000-0000-7000-8000-%012d', n)", "printf('%064d', {})"), ("('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid", "lpad(({})::text, 64, '0')"));
        let numbers = "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 405) SELECT n FROM s ORDER BY n) AS s";
        let hash = |of: &str| zeros.replace("{}", of);
        let sealed_at = db.by_engine("'2026-01-01T00:00:00.000000Z'", "'2026-01-01T00:00:00Z'::timestamptz");
        let leaves = |number: &str, position: u32| {
            let bytes = db.by_engine("zeroblob(40960)", "decode(repeat('00', 40960), 'hex')");
            format!("INSERT INTO audit_leaves (seal_number, position, leaves) SELECT {number}, {position}, {bytes};")
        };
        // One after the other, as rows of one statement come.
        db.execute(&format!(
            "INSERT INTO audit_logs (table_name, record_id, action) SELECT 'users', {id}, 'x' FROM {numbers}; {} {}
             INSERT INTO audit_seals (number, id, first_sequence, last_sequence, entries, root, previous_hash, sealed_at, hash)
             SELECT n, {id}, n, n, 1, {}, {}, {sealed_at}, {} FROM {numbers}; {} {}",
            leaves("1", 0),
            leaves("1", 1),
            hash("n"),
            hash("n - 1"),
            hash("n"),
            // What a sealer left that never came to its seal.
            leaves("406", 0),
            leaves("406", 7),
        ));
        copy(db, &there).ok();
        copy(&there, &back).ok();
        let (before, after) = (records(db), records(&back));
        assert_eq!((before["audit_seals"].len(), before["audit_leaves"].len()), (405, 4));
        assert!(before == after);
    }

    fn what_the_rules_let_in_moves(db: &Database) {
        let Some((there, back)) = round(db) else { return };
        edges(db);
        copy(db, &there).ok();
        copy(&there, &back).ok();
        let after = meant(&back);
        for (table, rows) in meant(db) {
            assert_eq!(rows, after[table], "{table}");
        }
    }
}

/// Everything that `schema/cases.tsv` shows to be allowed, and stays so when it is left in one database.
fn edges(db: &Database) {
    const CASES: &str = include_str!("../../schema/cases.tsv");
    let character = Regex::new(r"\{chr:(\d+)\}").unwrap();
    let filled = |text: &str| {
        let mut text = text.replace("{SHA}", &"0a".repeat(32));
        for (place, letter) in "UVPQABTSXRCL".chars().enumerate() {
            text = text
                .replace(&format!("{{{letter}}}"), &format!("01890000-0000-7000-8000-0000000000{:02x}", 0xa0 + place));
        }
        character.replace_all(&text, format!("{}($1)", db.by_engine("char", "chr"))).into_owned()
    };
    let pool = db.pool();
    let mut conn = pool.get().unwrap();
    execute(&mut conn, &filled(include_str!("../../schema/fixture.sql"))).unwrap();
    let mut kept = 0;
    for case in CASES.lines().skip(1) {
        let [_, statements, sqlite, postgres] = case.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let (for_sqlite, for_postgres) = statements.split_once(" ||| ").unwrap_or((statements, statements));
        let statements = filled(db.by_engine(for_sqlite, for_postgres));
        // What asks for a query's row ends with it; before it stands what is let in.
        let Some(changes) = db.by_engine(sqlite, postgres).strip_prefix('=').and(statements.rfind("; SELECT")) else {
            continue;
        };
        let touches = |word: &str| statements[..changes].contains(word);
        // A count that somebody set by hand is counted anew.
        if touches("tasks_count")
            || touches("schema_checksums")
            || touches("DELETE")
            || touches("PRAGMA")
            || touches("SET LOCAL")
            || touches("BEGIN")
        {
            continue;
        }
        execute(&mut conn, "BEGIN").unwrap();
        let went = execute(&mut conn, &statements[..changes]);
        execute(&mut conn, if went.is_ok() { "COMMIT" } else { "ROLLBACK" }).unwrap();
        kept += usize::from(went.is_ok());
    }
    assert!(kept > 30, "only {kept} cases stay together");
}

#[test]
fn every_column_is_carried_or_known_to_be_derived() {
    let db = Database::sqlite();
    let derived: BTreeSet<&str> = [
        "projects.tasks_count",
        "projects.search_key",
        "scheduled_tasks.search_key",
        "execution_results.search_key",
        "execution_results.duration_ms",
    ]
    .into();
    let own = ["schema_checksums", "__diesel_schema_migrations", "task_statistics"];
    let live = db.sql(
        "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c WHERE t.type = 'table' \
         AND t.name NOT LIKE '%\\_search%' ESCAPE '\\' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid",
    );
    let live: BTreeSet<String> = live
        .into_iter()
        .filter(|row| !own.contains(&row[0].as_deref().unwrap()))
        .map(|row| format!("{}.{}", row[0].as_ref().unwrap(), row[1].as_ref().unwrap()))
        .filter(|column| !derived.contains(column.as_str()))
        .collect();
    let columns = |table: &provost::audit::load::Table| {
        table.columns.iter().map(|column| format!("{}.{column}", table.name)).collect::<Vec<_>>()
    };
    let carried: BTreeSet<String> = TABLES.iter().flat_map(columns).collect();
    assert_eq!(carried, live);
    for table in TABLES {
        for column in table.key.iter().chain(table.documents) {
            assert!(table.columns.contains(column), "{}.{column}", table.name);
        }
    }
}
