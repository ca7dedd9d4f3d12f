//! The generator of filled databases (`benches/fill`), by which the program is measured: what it makes is what the
//! program would have made.

#[path = "../../../benches/fill/mod.rs"]
mod fill;

use std::collections::HashMap;

use provost::crud::copy;
use provost::db::DatabaseUrl;
use provost::schedule::{CronExpression, Schedule, parse_zone};

use crate::shell::{lines, run};
use crate::support::{Database, both_engines};
use fill::Size;
use fill::cadence::Cadence;
use fill::random::Random;

fn size() -> Size {
    Size::of(200, 4000)
}

fn filled(db: &Database, seed: u64) {
    fill::fill(&mut db.pool().get().unwrap(), size(), seed).unwrap();
}

/// Each table with what its rows come to.
fn digests(db: &Database) -> Vec<(&'static str, u64, String)> {
    let target = DatabaseUrl::parse(db.url()).unwrap();
    let read = copy::rehearse(&mut db.pool().get().unwrap(), &target, &mut |_, _, _| {}).unwrap();
    read.into_iter().map(|table| (table.table, table.rows, table.sha256)).collect()
}

fn count(db: &Database, of: &str) -> u32 {
    db.value(&format!("SELECT count(*) FROM {of}")).parse().unwrap()
}

#[test]
fn one_seed_makes_the_same_rows_on_both_engines() {
    let sqlite = Database::sqlite();
    filled(&sqlite, 7);
    let rows = digests(&sqlite);
    for (table, wanted) in [
        ("users", 5),
        ("projects", 5),
        ("agents", 4),
        ("scheduled_tasks", 200),
        ("execution_results", 4000),
        ("audit_logs", 800),
    ] {
        assert!(rows.iter().any(|(name, rows, _)| *name == table && *rows == wanted), "{table}: {rows:?}");
    }
    if let Some(postgres) = Database::postgres() {
        filled(&postgres, 7);
        assert_eq!(digests(&postgres), rows);
    }
    let other = Database::sqlite();
    filled(&other, 8);
    for ((table, _, one), (_, _, another)) in rows.iter().zip(digests(&other)) {
        let holds_rows = !["system_config", "audit_leaves", "audit_seals", "audit_prunes"].contains(table);
        assert_eq!(*one != another, holds_rows, "{table}");
    }
}

#[test]
fn a_cadence_and_its_expression_have_the_same_slots() {
    let mut random = Random::of(1, 1, 1);
    let begin = fill::BEGIN / 1_000_000;
    for minutes in [1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 240.0, 700.0, 1440.0, 10_080.0, 43_200.0, 100_000.0] {
        for _ in 0..20 {
            let Some(cadence) = Cadence::every(minutes, &mut random) else { continue };
            let expression = cadence.expression();
            let cron = CronExpression::parse(&expression).unwrap();
            let schedule = Schedule::new(cron, parse_zone("UTC").unwrap());
            // Before, at and after slots, over more than a month.
            let mut after = begin + i64::from(random.below(5_000_000));
            for _ in 0..10 {
                let time = chrono::DateTime::from_timestamp_secs(after).unwrap();
                let next = schedule.next_after(time).unwrap().timestamp();
                assert_eq!(cadence.next(after), next, "{expression} after {time}");
                after = next + i64::from(random.below(100)) / 50;
            }
        }
    }
}

both_engines! {
    fn what_is_filled_in_is_what_the_program_would_have_left(db: &Database) {
        filled(db, 3);
        let found = run(db, "db check -o json");
        assert_eq!(found.code, 0, "{}", found.stdout);
        assert_eq!(run(db, "audit verify").code, 0);
        assert_eq!(run(db, "migrate verify").code, 0);
        // Where a task stands and what its executions are fit together.
        for wrong in [
            "scheduled_tasks AS t WHERE (status = 'running') <> EXISTS (SELECT 1 FROM execution_results AS e WHERE e.task_id = t.id AND e.status = 'running')",
            "scheduled_tasks WHERE (status = 'pending') AND next_run_at IS NULL",
            "scheduled_tasks WHERE status IN ('completed', 'failed', 'cancelled') AND next_run_at IS NOT NULL",
            "scheduled_tasks WHERE status IN ('completed', 'failed') AND schedule_cron IS NOT NULL",
            "scheduled_tasks WHERE (slot_at IS NULL) <> (slot_attempts = 0)",
            "scheduled_tasks WHERE slot_attempts > max_attempts",
            "scheduled_tasks AS t WHERE last_run_at IS DISTINCT FROM (SELECT max(started_at) FROM execution_results AS e WHERE e.task_id = t.id)",
            "projects AS p WHERE tasks_count <> (SELECT count(*) FROM scheduled_tasks AS t WHERE t.project_id = p.id)",
            "scheduled_tasks AS t JOIN projects AS p ON p.id = t.project_id WHERE p.user_id <> t.user_id",
            "execution_results WHERE (status = 'failed') <> (error IS NOT NULL AND exit_code NOT IN (0, 124))",
            "execution_results AS e JOIN scheduled_tasks AS t ON t.id = e.task_id WHERE e.started_at < e.scheduled_for OR t.created_at > e.scheduled_for OR e.attempt > t.max_attempts",
            "execution_results AS e JOIN execution_results AS other ON other.task_id = e.task_id AND other.id > e.id WHERE other.started_at < e.ended_at",
            "agents WHERE last_active_at > (SELECT max(created_at) FROM audit_logs)",
        ] {
            // SQLite 3.38 knows no IS DISTINCT FROM; its IS NOT means the same.
            let wrong = db.by_engine(wrong.replace("IS DISTINCT FROM", "IS NOT"), wrong.to_owned());
            assert_eq!(count(db, &wrong), 0, "{wrong}");
        }
        assert_ne!(count(db, "scheduled_tasks WHERE status = 'running'"), 0);
        assert_ne!(count(db, "scheduled_tasks WHERE status = 'completed'"), 0);
        assert_ne!(count(db, "execution_results WHERE attempt > 1"), 0);
        // Each slot is one of its task's schedule.
        let slots = "SELECT t.schedule_cron, e.scheduled_for FROM execution_results AS e JOIN scheduled_tasks AS t \
                     ON t.id = e.task_id WHERE t.schedule_cron IS NOT NULL ORDER BY e.id DESC LIMIT 300";
        for row in db.sql(slots) {
            let [Some(cron), Some(slot)] = &row[..] else { panic!("{row:?}") };
            let slot = slot.replace(' ', "T").replace("+00", "Z");
            let slot = chrono::DateTime::parse_from_rfc3339(&slot).unwrap().to_utc();
            let schedule = Schedule::new(CronExpression::parse(cron).unwrap(), parse_zone("UTC").unwrap());
            assert_eq!(schedule.next_after(slot - chrono::TimeDelta::seconds(1)), Some(slot), "{cron}");
        }
        assert_eq!(lines(db, "task list --status pending --limit 5 -q").len(), 5);
        assert_eq!(lines(db, "audit list --limit 3 -q").len(), 3);
    }

    fn it_looks_like_use(db: &Database) {
        filled(db, 5);
        // Few tasks have most of the executions.
        let of_tasks = db.sql("SELECT count(*) FROM execution_results GROUP BY task_id ORDER BY 1 DESC");
        let of_tasks: Vec<u32> = of_tasks.iter().map(|row| row[0].as_deref().unwrap().parse().unwrap()).collect();
        assert!(of_tasks[..of_tasks.len() / 20].iter().sum::<u32>() > 4000 / 4, "{of_tasks:?}");
        // What failed fails again.
        let rows = db.sql("SELECT task_id, status FROM execution_results WHERE status <> 'running' ORDER BY id");
        let (mut last, mut failed, mut again) = (HashMap::new(), 0, 0);
        for row in &rows {
            let is_failed = row[1].as_deref() == Some("failed");
            let was_failed = last.insert(&row[0], is_failed) == Some(true);
            failed += u32::from(is_failed);
            again += u32::from(was_failed && is_failed);
        }
        assert!(failed > 40 && failed < 1000, "{failed}");
        assert!(again * 3 > failed, "{again} of {failed} after a failure");
        // There is more to do by day than in the evening, and most of all on the hour at night.
        let hours = if db.is_postgres() { "extract(hour FROM started_at)" } else { "CAST(strftime('%H', started_at) AS INTEGER)" };
        let between = |from: u32, to: u32| count(db, &format!("execution_results WHERE {hours} BETWEEN {from} AND {to}"));
        assert!(between(8, 17) > 2 * between(18, 22), "{} by day, {} in the evening", between(8, 17), between(18, 22));
        // There are outputs of no, some and many bytes.
        assert!(count(db, "execution_results WHERE output IS NULL") > 1000);
        assert!(count(db, "execution_results WHERE length(output) < 200") > 1000);
        assert_ne!(count(db, "execution_results WHERE length(output) > 2000"), 0);
    }

    /// What the benches change is a copy.
    fn a_copy_holds_the_same_rows_and_is_another_database(db: &Database) {
        filled(db, 1);
        let rows = digests(db);
        let copy = db.copied();
        assert_eq!(digests(&copy), rows);
        copy.execute("DELETE FROM execution_results");
        assert_eq!(digests(db), rows);
    }

    fn a_database_with_rows_is_refused_and_left_as_it_is(db: &Database) {
        db.execute("INSERT INTO users (username) VALUES ('ada')");
        let before = db.dump();
        let refused = fill::fill(&mut db.pool().get().unwrap(), size(), 1).unwrap_err();
        assert_eq!(refused.to_string(), "the target is not empty: there are rows in users");
        assert_eq!(db.dump(), before);
    }
}
