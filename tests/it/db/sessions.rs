//! How each connection is set up, and how many there are.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use provost::db::{self, DatabaseUrl, DbConn, Ending, PoolOptions, SessionOptions};

use crate::support::{Database, both_engines};

#[test]
fn every_connection_to_a_file_has_its_pragmas() {
    let db = Database::sqlite();
    let url = DatabaseUrl::parse(db.url()).unwrap();
    let session = SessionOptions { lock_timeout: Duration::from_millis(1234), ..SessionOptions::default() };
    let pool = db::open(&url, session, PoolOptions::default()).unwrap();
    // Three at a time, so that they are three.
    let mut connections: Vec<_> = (0..3).map(|_| pool.get().unwrap()).collect();
    for conn in &mut connections {
        for (pragma, value) in [
            ("busy_timeout", "1234"),
            ("journal_mode", "wal"),
            ("foreign_keys", "1"),
            ("synchronous", "2"),
            ("auto_vacuum", "2"),
            ("application_id", &db::APPLICATION_ID.to_string()),
        ] {
            assert_eq!(crate::support::value(conn, &format!("PRAGMA {pragma}")), value, "{pragma}");
        }
    }
}

#[test]
fn every_session_on_the_server_has_its_limits() {
    let Some(db) = Database::postgres() else { return };
    let url = DatabaseUrl::parse(db.url()).unwrap();
    let session = SessionOptions {
        lock_timeout: Duration::from_millis(1234),
        statement_timeout: Duration::from_secs(7),
        ..SessionOptions::default()
    };
    let pool = db::open(&url, session, PoolOptions::default()).unwrap();
    let mut connections: Vec<_> = (0..3).map(|_| pool.get().unwrap()).collect();
    for conn in &mut connections {
        for (setting, value) in
            [("lock_timeout", "1234ms"), ("statement_timeout", "7s"), ("application_name", "provost")]
        {
            assert_eq!(crate::support::value(conn, &format!("SELECT current_setting('{setting}')")), value);
        }
        assert_eq!(
            crate::support::value(conn, "SELECT ssl::text FROM pg_stat_ssl WHERE pid = pg_backend_pid()"),
            "true"
        );
    }
}

#[test]
fn every_setting_of_a_session_arrives_on_the_server() {
    let Some(db) = Database::postgres() else { return };
    // Whoever makes a user is asked for what he was told.
    db.execute(
        "CREATE TABLE told AS SELECT ''::text AS what WHERE false; \
         CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
             INSERT INTO told SELECT concat_ws(' ', current_setting('application_name'), \
                 current_setting('lock_timeout'), current_setting('statement_timeout'), \
                 current_setting('idle_in_transaction_session_timeout')); \
             RETURN NULL; END $$; \
         CREATE TRIGGER tell AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION tell()",
    );
    let told = |name: &str, variables: &[(&str, &str)]| {
        let mut command = db.command(["user", "create", name]);
        db.run(command.envs(variables.iter().copied()), "").ok();
        let what = db.value("SELECT what FROM told");
        db.execute("DELETE FROM told");
        what
    };
    assert_eq!(told("a", &[]), "provost/user-create 5s 1min 10min");
    let settings = [
        ("PROVOST_LOCK_TIMEOUT", "1234ms"),
        ("PROVOST_STATEMENT_TIMEOUT", "7s"),
        ("PROVOST_IDLE_TIMEOUT", "90s"),
        ("PGAPPNAME", "nightly"),
    ];
    assert_eq!(told("b", &settings), "nightly 1234ms 7s 90s");
    let none = ["PROVOST_LOCK_TIMEOUT", "PROVOST_STATEMENT_TIMEOUT", "PROVOST_IDLE_TIMEOUT"].map(|name| (name, "0"));
    assert_eq!(told("c", &none), "provost/user-create 0 0 0");
}

#[test]
fn the_server_shows_what_a_session_is_doing() {
    let Some(db) = Database::postgres() else { return };
    let pool = db.pool();
    let mut holder = pool.get().unwrap();
    holder.batch_execute("BEGIN; LOCK TABLE scheduled_tasks IN ACCESS EXCLUSIVE MODE").unwrap();
    let mut child = db.command(["task", "list", "--lock-timeout", "60s"]).spawn().unwrap();
    let query = "SELECT count(*) FROM pg_stat_activity \
        WHERE datname = current_database() AND application_name = 'provost/task-list'";
    while db.value(query) == "0" {
        assert!(child.try_wait().unwrap().is_none(), "it did not wait");
    }
    holder.batch_execute("ROLLBACK").unwrap();
    assert!(child.wait().unwrap().success());
}

#[test]
fn one_query_opens_one_connection() {
    let Some(db) = Database::postgres() else { return };
    let count = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()";
    let pool = db.pool();
    assert_eq!(crate::support::value(&mut pool.get().unwrap(), count), "1");
    let _others: Vec<_> = (0..3).map(|_| pool.get().unwrap()).collect();
    assert_eq!(crate::support::value(&mut pool.get().unwrap(), count), "4");
}

#[test]
fn a_statement_that_runs_too_long_is_stopped() {
    let Some(db) = Database::postgres() else { return };
    let url = DatabaseUrl::parse(db.url()).unwrap();
    let session = SessionOptions { statement_timeout: Duration::from_millis(50), ..SessionOptions::default() };
    let pool = db::open(&url, session, PoolOptions::default()).unwrap();
    let error = pool.get().unwrap().batch_execute("SELECT pg_sleep(60)").map_err(db::Error::from).unwrap_err();
    assert!(matches!(error, db::Error::StatementTimeout), "{error}");
}

/// Makes a user by raw SQL.
fn insert(conn: &mut DbConn, name: &str) -> Result<(), db::Error> {
    Ok(conn.batch_execute(&format!("INSERT INTO users (username) VALUES ('{name}')"))?)
}

both_engines! {
    fn a_write_is_all_or_nothing(db: &Database) {
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        let patience = Duration::from_secs(5);
        let failed = db::write(&mut conn, patience, Ending::Commit, |conn| {
            insert(conn, "ada")?;
            insert(conn, "ada")
        });
        assert!(matches!(&failed, Err(db::Error::Unique(name)) if name == "users_username_key"), "{failed:?}");
        db::write(&mut conn, patience, Ending::Rollback, |conn| insert(conn, "bob")).unwrap();
        assert_eq!(db.value("SELECT count(*) FROM users"), "0");
        db::write(&mut conn, patience, Ending::Commit, |conn| insert(conn, "cy")).unwrap();
        assert_eq!(db.value("SELECT count(*) FROM users"), "1");
    }

    fn a_read_sees_one_snapshot(db: &Database) {
        let pool = db.pool();
        let (mut reader, mut writer) = (pool.get().unwrap(), pool.get().unwrap());
        let count = "SELECT count(*) FROM users";
        let seen = db::read::<_, db::Error>(&mut reader, |conn| {
            let first = crate::support::value(conn, count);
            insert(&mut writer, "ada")?;
            Ok([first, crate::support::value(conn, count)])
        });
        assert_eq!(seen.unwrap(), ["0", "0"]);
        assert_eq!(db.value(count), "1");
    }

    fn what_is_in_the_way_is_tried_again(db: &Database) {
        // Fails the first time as a deadlock would, after it wrote.
        let pool = db.pool();
        let mut tries = 0;
        let result = db::write(&mut pool.get().unwrap(), Duration::from_secs(5), Ending::Commit, |conn| {
            tries += 1;
            insert(conn, "ada")?;
            if tries == 1 { Err(db::Error::Transient("deadlock".to_owned())) } else { Ok(()) }
        });
        assert!(result.is_ok() && tries == 2, "{result:?} after {tries}");
        assert_eq!(db.value("SELECT count(*) FROM users"), "1");
    }
}

#[test]
fn a_pool_opens_as_many_connections_as_it_may_and_no_more() {
    let Some(db) = Database::postgres() else { return };
    let url = DatabaseUrl::parse(db.url()).unwrap();
    let options = PoolOptions { size: 2, timeout: Duration::from_millis(200), ..PoolOptions::default() };
    let pool = db::open(&url, SessionOptions::default(), options).unwrap();
    let _both = [pool.get().unwrap(), pool.get().unwrap()];
    assert!(pool.get().is_err());
}

#[test]
fn a_pool_that_can_make_no_further_connection_says_why() {
    let Some(db) = Database::postgres() else { return };
    let (cluster, database) = db.server();
    let role = format!("locked_out_{}", &database[5..15]);
    cluster.admin(&format!("CREATE ROLE {role} LOGIN PASSWORD 'plain-secret'"));
    let url = DatabaseUrl::parse(&cluster.url_as(&role, "plain-secret", database)).unwrap();
    let options = PoolOptions { size: 2, timeout: Duration::from_millis(500), ..PoolOptions::default() };
    let pool = db::open(&url, SessionOptions::default(), options).unwrap();
    let first = pool.get().unwrap();
    cluster.admin(&format!("ALTER ROLE {role} PASSWORD 'another'"));
    let Err(error) = pool.get() else { panic!("it logged in") };
    assert!(matches!(error, db::Error::Authentication { .. }), "{error}");
    assert!(!error.to_string().contains("plain-secret"), "{error}");
    cluster.admin(&format!("ALTER ROLE {role} PASSWORD 'plain-secret'"));
    let second = pool.get().unwrap();
    // Now nothing is wrong but that both are lent.
    let Err(error) = pool.get() else { panic!("there are but two") };
    assert!(matches!(error, db::Error::PoolTimeout(_)), "{error}");
    drop((first, second, pool));
    cluster.admin(&format!("DROP ROLE {role}"));
}
