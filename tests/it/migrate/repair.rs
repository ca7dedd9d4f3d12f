//! `provost migrate repair`.

use crate::shell::{all_refused, column, ok, refused, run};
use crate::support::both_engines;

const SPOIL: &str = "UPDATE schema_checksums SET applied_by = 'carl', \
    sha256 = '0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a' WHERE version = '20261122000001'; \
    DELETE FROM schema_checksums WHERE version = '20261122000002'";

both_engines! {
    fn what_was_changed_or_has_no_checksum_is_recorded_anew_and_the_trail_tells_it(db: &Database) {
        let before = column(db, "migrate status", "version,sha256");
        db.execute(SPOIL);
        assert_eq!(run(db, "migrate check -q").code, 9);
        let line = "migrate repair 20261122000002 20261122000001 --yes --as ada --reason looked";
        insta::assert_snapshot!(run(db, &format!("{line} --fields version,state,applied_by")).snapshot(), @r"
        VERSION         STATE    APPLIED BY
        20261122000001  applied  carl
        20261122000002  applied  ada
        --- exit 0
        ");
        assert_eq!(run(db, "migrate check").code, 0);
        assert_eq!(column(db, "migrate status", "version,sha256"), before);
        let entries = "SELECT table_name, record_name, action, actor, reason, changed_fields FROM audit_logs ORDER BY sequence";
        let told: Vec<String> = db
            .sql(entries)
            .into_iter()
            .map(|row| row.into_iter().map(Option::unwrap_or_default).collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(told.len(), 2, "{told:?}");
        for (entry, version) in told.iter().zip(["20261122000001", "20261122000002"]) {
            assert!(entry.starts_with(&format!("schema_checksums {version} repair ada looked {{")), "{entry}");
            assert!(entry.contains("sha256"), "{entry}");
        }
        assert!(told[0].contains("0a0a0a0a") && !told[1].contains("old"), "{told:?}");
        // The trail holds with such entries in it.
        ok(db, "audit list");
        ok(db, "audit verify --live");
    }

    fn a_dry_run_shows_it_and_changes_nothing(db: &Database) {
        db.execute(SPOIL);
        let before = db.dump();
        insta::assert_snapshot!(run(db, "migrate repair 20261122000001 -n --fields version,state").snapshot(), @r"
        VERSION         STATE
        20261122000001  applied
        --- stderr
        dry run: nothing was changed
        --- exit 0
        ");
        assert_eq!(db.dump(), before);
    }

    fn nothing_else_can_be_repaired(db: &Database) {
        db.execute(SPOIL);
        db.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('20261121000000')");
        all_refused(db, 5, &[
            ("migrate repair 20261122000003 --yes", &["20261122000003", "is recorded as it is"]),
            // All or nothing.
            ("migrate repair 20261122000001 20261122000003 --yes", &["20261122000003", "is recorded as it is"]),
            ("migrate repair 20261121000000 --yes", &["20261121000000", "is not known to this program"]),
        ]);
        all_refused(db, 3, &[("migrate repair 1 --yes", &["no migration \"1\""])]);
        all_refused(db, 2, &[("migrate repair 20261122000001", &["needs a confirmation"]), ("migrate repair", &["VERSION"])]);
    }

    fn a_deactivated_user_repairs_nothing(db: &Database) {
        ok(db, "user create ada --as root");
        ok(db, "user deactivate ada --as root");
        db.execute(SPOIL);
        let before = db.dump();
        refused(run(db, "migrate repair 20261122000001 --yes --as ada"), 4, &["deactivated"]);
        assert_eq!(db.dump(), before);
    }

    fn a_repair_comes_before_what_is_pending(db: &Database) {
        ok(db, "migrate down --yes");
        db.execute("UPDATE schema_checksums SET sha256 = replace(sha256, '0', '1') WHERE version = '20261122000001'");
        assert_eq!(run(db, "migrate up").code, 9);
        ok(db, "migrate repair 20261122000001 --yes");
        ok(db, "migrate up");
        assert_eq!(run(db, "migrate verify").code, 0);
    }
}
