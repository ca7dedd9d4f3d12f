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
