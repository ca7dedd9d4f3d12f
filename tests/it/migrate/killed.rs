//! `migrate up` killed in the middle: the next run goes on from a schema that is whole.
//!
//! On PostgreSQL the server stops at a statement and the client is killed there. On SQLite the process dies at a
//! write of the file that it commits to; how it is killed behind each statement, when nothing is written yet, is a
//! test beside the migrations.

use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant as Stopwatch};

use crate::support::{Unmigrated, execute, value};

/// SIGXFSZ, as a shell has it: the process wrote past the size that its files may have.
const TOO_LARGE: i32 = 128 + 25;

/// Lets every `step`th kibibyte be the last that is written, until one run gets through.
fn killed_at_writes(db: &Unmigrated, step: usize) -> usize {
    for (deaths, size) in (8..).step_by(step).enumerate() {
        let mut command = Command::new("bash");
        let script = format!("ulimit -f {size}; ulimit -c 0; exec \"$@\"");
        command.args(["-c", &script, "bash", env!("CARGO_BIN_EXE_provost"), "migrate", "up", "-q"]);
        db.sandbox().enclose(&mut command);
        command.env("DATABASE_URL", db.url());
        let run = db.run(&mut command, "");
        if run.code == 0 {
            return deaths;
        }
        assert_eq!(run.code, TOO_LARGE, "{run}");
        assert_eq!(db.value("PRAGMA integrity_check"), "ok");
        // Killed after the last page of it was written, it is committed; otherwise it never was.
        let code = db.provost(["migrate", "check", "-q"]).code;
        let is_whole = code == 8 || (code == 0 && db.provost(["migrate", "verify"]).code == 0);
        assert!(is_whole, "at {size} KiB: exit {code}");
    }
    unreachable!("a run gets through at last")
}

fn sqlite_dies_while_it_writes(step: usize) {
    let db = Unmigrated::sqlite();
    let deaths = killed_at_writes(&db, step);
    assert!(deaths > 3, "it died only {deaths} times");
    assert_eq!(db.provost(["migrate", "verify"]).code, 0);
    // On data, too.
    db.provost(["user", "create", "ada"]).ok();
    db.provost(["migrate", "down", "--yes"]).ok();
    let before = db.value("SELECT count(*) FROM users");
    killed_at_writes(&db, step.min(8));
    assert_eq!(db.provost(["migrate", "verify"]).code, 0);
    assert_eq!(db.value("SELECT count(*) FROM users"), before);
}

#[test]
fn whichever_write_is_the_last_the_file_is_whole() {
    sqlite_dies_while_it_writes(64);
}

#[test]
#[ignore = "takes a minute"]
fn whichever_write_is_the_last_the_file_is_whole_at_length() {
    sqlite_dies_while_it_writes(4);
}

/// Counts the statements of each session, and stops at the one whose number `stop` holds. What counts is no part
/// of the transaction: a sequence.
const STOPS: &str = "
    CREATE SCHEMA control;
    GRANT USAGE ON SCHEMA control TO PUBLIC;
    CREATE TABLE control.stop (behind bigint NOT NULL);
    INSERT INTO control.stop VALUES (0);
    CREATE SEQUENCE control.statement;
    GRANT SELECT ON control.statement TO PUBLIC;
    CREATE FUNCTION control.count() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = control AS $$
    BEGIN
        IF nextval('control.statement') = (SELECT behind FROM control.stop) THEN
            PERFORM pg_sleep(600);
        END IF;
    END $$;
    CREATE FUNCTION control.command() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM control.count(); END $$;
    CREATE EVENT TRIGGER counts ON ddl_command_end EXECUTE FUNCTION control.command();
";

/// The same for what is no definition: entering a migration, and committing it.
const STOPS_ENTERING: &str = "
    CREATE FUNCTION control.row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM control.count(); RETURN NEW; END $$;
    CREATE TRIGGER counts BEFORE INSERT ON __diesel_schema_migrations FOR EACH ROW EXECUTE FUNCTION control.row();
    CREATE TRIGGER counts AFTER INSERT ON schema_checksums FOR EACH ROW EXECUTE FUNCTION control.row();
    CREATE CONSTRAINT TRIGGER counts_commit AFTER INSERT ON schema_checksums DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION control.row();
";

const SLEEPS: &str =
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'";
const SESSIONS: &str =
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND backend_type = 'client backend' AND application_name NOT LIKE 'watcher%'";

/// Waits until the migration sleeps or has come to its end; says whether it sleeps.
fn stopped(child: &mut Child, watcher: &mut provost::db::DbConn) -> bool {
    let begun = Stopwatch::now();
    while child.try_wait().unwrap().is_none() {
        if value(watcher, SLEEPS) != "0" {
            return true;
        }
        assert!(begun.elapsed() < Duration::from_mins(1), "it neither stops nor ends");
        thread::sleep(Duration::from_millis(3));
    }
    false
}

/// Kills `migrate up` behind every `step`th statement, until a run gets through. Says how often.
fn killed_behind_statements(db: &Unmigrated, step: usize) -> usize {
    let pool = db.pool();
    let mut watcher = pool.get().unwrap();
    execute(&mut watcher, "SET application_name = 'watcher'").unwrap();
    let (mut deaths, mut behind, mut pending) = (0, 1, usize::MAX);
    loop {
        let arm = format!("UPDATE control.stop SET behind = {behind}; ALTER SEQUENCE control.statement RESTART");
        // Altering is a definition too, and is counted.
        db.execute_as_superuser(&format!("SET session_replication_role = replica; {arm}")).unwrap();
        let mut command = db.command(["migrate", "up", "-q"]);
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        if !stopped(&mut child, &mut watcher) {
            let output = child.wait_with_output().unwrap();
            crate::support::Run::ended(&command, output, db.sandbox().path(), Some(db.url())).ok();
            return deaths;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // The server looks after its clients, finds this one gone, and takes back what it began.
        while value(&mut watcher, SESSIONS) != "0" {
            thread::sleep(Duration::from_millis(3));
        }
        deaths += 1;
        let check = db.provost(["migrate", "check", "-q"]);
        assert_eq!(check.code, 8, "{check}");
        let left = check.stdout.lines().count();
        // A migration that is through is not killed again: the next one is, from its first statement.
        behind = if left < pending { 1 + step } else { behind + step };
        pending = left;
    }
}

fn on_postgres() -> Option<Unmigrated> {
    let db = Unmigrated::postgres()?;
    db.execute_as_superuser(STOPS).unwrap();
    let (_, name) = db.server();
    db.execute_as_superuser(&format!("ALTER DATABASE {name} SET client_connection_check_interval = '10ms'")).unwrap();
    Some(db)
}

fn postgres_is_killed(step: usize) {
    let Some(undisturbed) = on_postgres() else { return };
    undisturbed.provost(["migrate", "up"]).ok();
    let statements: usize = undisturbed.value("SELECT last_value FROM control.statement").parse().unwrap();
    assert!(statements > 100, "the statements are not counted: {statements}");
    let db = on_postgres().unwrap();
    let deaths = killed_behind_statements(&db, step);
    assert!(
        deaths >= statements / step && (step > 1 || deaths == statements),
        "{deaths} deaths, {statements} statements"
    );
    assert_eq!(db.provost(["migrate", "verify"]).code, 0);
}

#[test]
fn behind_whichever_statement_it_is_killed_the_next_run_goes_on() {
    postgres_is_killed(12);
}

#[test]
#[ignore = "takes minutes"]
fn behind_whichever_statement_it_is_killed_the_next_run_goes_on_at_length() {
    postgres_is_killed(1);
}

#[test]
fn killed_while_it_is_entered_or_committed_a_migration_is_as_if_it_had_not_begun() {
    let Some(db) = on_postgres() else { return };
    db.provost(["migrate", "up"]).ok();
    db.provost(["user", "create", "ada"]).ok();
    db.provost(["migrate", "down", "--yes"]).ok();
    db.execute_as_superuser("DROP EVENT TRIGGER counts").unwrap();
    db.execute_as_superuser(STOPS_ENTERING).unwrap();
    assert_eq!(killed_behind_statements(&db, 1), 3);
    db.execute_as_superuser(
        "DROP TRIGGER counts ON __diesel_schema_migrations; DROP TRIGGER counts ON schema_checksums; \
         DROP TRIGGER counts_commit ON schema_checksums",
    )
    .unwrap();
    assert_eq!(db.provost(["migrate", "verify"]).code, 0);
    assert_eq!(db.value("SELECT count(*) FROM users"), "1");
}
