//! Backups while others write: each is of one moment.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;

use diesel::connection::SimpleConnection;
use provost::backup::Head;

use super::{backup, folder, names};
use crate::shell::{acting_user, ok, refused, run};
use crate::support::{Database, both_engines};

/// Makes so many backups while two others write, and restores each.
fn under_load(db: &Database, rounds: usize) {
    acting_user(db);
    let (stop, written) = (AtomicBool::new(false), AtomicU32::new(0));
    let files = thread::scope(|scope| {
        for writer in 0..2 {
            let (stop, written) = (&stop, &written);
            scope.spawn(move || {
                for number in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    db.provost(["user", "create", &format!("user-{writer}-{number}"), "--lock-timeout", "60s"]).ok();
                    written.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let files: Vec<_> = (0..rounds).map(|_| backup(db)).collect();
        stop.store(true, Ordering::Relaxed);
        files
    });
    let mut users = Vec::new();
    for file in &files {
        ok(db, &format!("db backup verify {}", file.display()));
        let contents = Head::read(file).unwrap().manifest.contents;
        // A user and its entry are one transaction.
        assert_eq!(contents.rows["users"], contents.rows["audit_logs"], "{}", file.display());
        users.push(contents.rows["users"]);
    }
    assert!(users.is_sorted() && users.first() < users.last(), "{users:?}");
    assert!(written.load(Ordering::Relaxed) > 1);
    assert_eq!(names(&folder(db)).len(), rounds);
}

both_engines! {
    fn backups_under_write_load_all_restore(db: &Database) {
        under_load(db, 5);
    }
}

#[test]
fn a_table_that_somebody_holds_is_waited_for_no_longer_than_said() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    let pool = db.pool();
    let mut holder = pool.get().unwrap();
    holder.batch_execute("BEGIN; LOCK TABLE users IN ACCESS EXCLUSIVE MODE").unwrap();
    let line = format!("db backup --to {} --lock-timeout 300ms", folder(&db).display());
    refused(run(&db, &line), 6, &["locked"]);
    holder.batch_execute("COMMIT; BEGIN; UPDATE users SET email = 'a@b'").unwrap();
    ok(&db, &line);
    holder.batch_execute("COMMIT").unwrap();
    assert_eq!(names(&folder(&db)).len(), 1);
}

mod a_hundred_backups_under_write_load_all_restore_at_length {
    use super::*;

    #[test]
    #[ignore = "takes minutes"]
    fn sqlite() {
        under_load(&Database::sqlite(), 100);
    }

    #[test]
    #[ignore = "takes minutes"]
    fn postgres() {
        if let Some(db) = Database::postgres() {
            under_load(&db, 100);
        }
    }
}
