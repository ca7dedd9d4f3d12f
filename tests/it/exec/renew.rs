//! `provost exec renew`.

use super::{claim, due, start};
use crate::shell::{all_refused, ok, run};
use crate::support::both_engines;

/// How many seconds of lease the execution has from now on, about.
const LEFT: (&str, &str) = (
    "SELECT round((julianday(lease_expires_at) - julianday('now')) * 86400) FROM execution_results",
    "SELECT round(extract(epoch FROM lease_expires_at - clock_timestamp())) FROM execution_results",
);

both_engines! {
    fn a_lease_runs_on_from_now(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        let id = claim(db);
        ok(db, &format!("exec renew {id} --lease 100d"));
        let left: f64 = db.value(db.by_engine(LEFT.0, LEFT.1)).parse().unwrap();
        let most = 100.0 * 86400.0;
        assert!((most - 3600.0..=most).contains(&left), "{left}");
        // Shorter than it was: it is the last word that counts.
        ok(db, &format!("exec renew {} --lease 1h", &id[28..]));
        let left: f64 = db.value(db.by_engine(LEFT.0, LEFT.1)).parse().unwrap();
        assert!((0.0..=3600.0).contains(&left), "{left}");
    }

    fn a_renewal_is_telemetry_and_makes_no_version_and_no_entry(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        let id = claim(db);
        let before = db.value("SELECT count(*) FROM audit_logs");
        db.execute("UPDATE agents SET last_active_at = NULL");
        let renewed = run(db, &format!("exec renew {id} --agent w1 -o json")).json();
        assert_eq!((&renewed["id"], &renewed["version"]), (&id.into(), &1.into()));
        assert_eq!(db.value("SELECT count(*) FROM audit_logs"), before);
        assert_eq!(db.value("SELECT version FROM execution_results"), "1");
        assert_ne!(db.value("SELECT last_active_at FROM agents"), "", "the agent was heard of");
    }

    fn one_whose_lease_ran_out_and_that_nobody_reaped_may_go_on(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        let id = claim(db);
        db.execute("UPDATE execution_results SET lease_expires_at = '2020-01-01T00:00:00.000000Z'");
        ok(db, &format!("exec renew {id}"));
        assert_eq!(ok(db, "exec reap -q"), "");
        ok(db, &format!("exec finish {id} --status success"));
    }

    fn one_that_was_started_without_a_lease_gets_one(db: &Database) {
        due(db, "");
        let id = start(db);
        assert_eq!(db.value("SELECT count(lease_expires_at) FROM execution_results"), "0");
        ok(db, &format!("exec renew {id} --lease 10m"));
        assert_eq!(db.value("SELECT count(lease_expires_at) FROM execution_results"), "1");
    }

    fn a_bad_renewal_is_refused(db: &Database) {
        due(db, "");
        ok(db, "agent create w1");
        ok(db, "agent create w2");
        let id = claim(db);
        let line = |flags: &str| format!("exec renew {id} {flags}");
        all_refused(db, 2, &[
            (&line("--lease 0s"), &["'0s'", "more than 0"]),
            (&line("--lease -5m"), &["'-5m'", "more than 0"]),
            (&line("--lease 8000y"), &["lease", "after the year 9999"]),
        ]);
        all_refused(db, 3, &[("exec renew 00000000", &["no exec"]), (&line("--agent nobody"), &["no agent \"nobody\""])]);
        all_refused(db, 5, &[(&line("--agent w2"), &["held by agent \"w1\", not by \"w2\""])]);
    }
}
