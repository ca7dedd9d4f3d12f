//! The database that a backup of PostgreSQL is verified in goes, however the verification ends.

use std::process::Stdio;
use std::thread;
use std::time::Duration;

use super::{backup, filled};
use crate::shell::{acting_user, run};
use crate::support::{Cluster, Database, Run, connect};

/// A role of this test's own that may make databases: they are told from those of other tests by their owner.
struct Role {
    cluster: &'static Cluster,
    name: String,
    url: String,
}

impl Role {
    fn of(db: &Database) -> Self {
        let (cluster, database) = db.server();
        let name = format!("verifier_{}", &database[5..15]);
        cluster.admin(&format!("CREATE ROLE {name} LOGIN CREATEDB PASSWORD 'plain-secret'"));
        Self { cluster, url: cluster.url_as(&name, "plain-secret", database), name }
    }

    /// The names of its databases.
    fn databases(&self, db: &Database) -> Vec<String> {
        let query = format!("SELECT datname FROM pg_database WHERE datdba = '{}'::regrole ORDER BY 1", self.name);
        db.sql(&query).into_iter().map(|row| row[0].clone().unwrap()).collect()
    }
}

impl Drop for Role {
    fn drop(&mut self) {
        self.cluster.admin(&format!("DROP ROLE IF EXISTS {}", self.name));
    }
}

#[test]
fn a_verification_that_is_told_to_end_leaves_none() {
    let Some(db) = Database::postgres() else { return };
    filled(&db);
    let (file, role) = (backup(&db), Role::of(&db));
    for (signal, code, after) in [("TERM", 143, 0), ("INT", 130, 50), ("HUP", 129, 150)] {
        let mut command = db.command(["db", "backup", "verify", file.to_str().unwrap(), "--database-url", &role.url]);
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        while role.databases(&db).is_empty() {
            thread::sleep(Duration::from_millis(5));
        }
        // At another step each time.
        thread::sleep(Duration::from_millis(after));
        let kill = format!("kill -{signal} {}", child.id());
        assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        let output = child.wait_with_output().unwrap();
        let ended = Run::ended(&command, output, db.sandbox().path(), Some(db.url()));
        assert_eq!((ended.code, ended.stdout.as_str()), (code, ""), "{ended}");
        assert_eq!(role.databases(&db), [""; 0], "{signal}");
        let seen = run(
            &db,
            &format!("db backup list --from {} -o jsonl --fields verified_at", file.parent().unwrap().display()),
        );
        assert_eq!(seen.ok(), "{\"verified_at\":null}\n");
    }
}

#[test]
fn what_killed_ones_left_is_dropped_and_what_somebody_is_in_is_not() {
    let Some(db) = Database::postgres() else { return };
    acting_user(&db);
    let (file, role) = (backup(&db), Role::of(&db));
    let old = |last: &str| format!("provost_verify_0189000000007000800000000000000{last}");
    let young = format!("provost_verify_{}", uuid::Uuid::now_v7().simple());
    let others = "provost_verify_me".to_owned() + &role.name;
    for name in [&old("1"), &old("2"), &young, &others] {
        role.cluster.admin(&format!("CREATE DATABASE {name} TEMPLATE template0 OWNER {}", role.name));
    }
    let used = connect(&role.cluster.superuser_url(&old("2")));
    run(&db, &format!("db backup verify {} --database-url {}", file.display(), role.url)).ok();
    let mut left = vec![old("2"), young.clone(), others.clone()];
    left.sort();
    assert_eq!(role.databases(&db), left);
    drop(used);
    for name in left {
        role.cluster.drop_database(&name);
    }
}
