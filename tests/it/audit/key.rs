//! `provost audit key`.

use std::os::unix::fs::PermissionsExt;

use crate::shell::{acting_user, column, ok, refused, run};
use crate::support::both_engines;

both_engines! {
    fn a_key_is_made_once_and_for_its_owner_alone(db: &Database) {
        let id = ok(db, "audit key generate --out seal.pem -q");
        let path = db.sandbox().work().join("seal.pem");
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        refused(run(db, "audit key generate --out seal.pem"), 5, &["seal.pem", "exists"]);
        refused(run(db, "audit key generate --out nowhere/seal.pem"), 2, &["nowhere/seal.pem"]);
        let mut shown = db.command(["audit", "key", "show", "-q"]);
        shown.env("PROVOST_SIGNING_KEY", &path);
        assert_eq!(db.run(&mut shown, "").ok().trim_end(), id);
    }

    fn a_dry_run_makes_no_key(db: &Database) {
        ok(db, "audit key generate --out seal.pem -n");
        assert!(!db.sandbox().work().join("seal.pem").exists());
    }

    fn the_configuration_names_the_key_and_never_holds_it(db: &Database) {
        acting_user(db);
        refused(run(db, "audit key show"), 3, &["no signing key"]);
        let id = ok(db, "audit key generate --out seal.pem -q");
        ok(db, r#"config set audit.signing_key '"seal.pem"'"#);
        assert_eq!(ok(db, "audit key show -q"), id);
        assert_eq!(column(db, "audit seal", "key_id"), [id.as_str()]);
        let private = std::fs::read_to_string(db.sandbox().work().join("seal.pem")).unwrap();
        let secret = private.lines().nth(1).unwrap();
        assert!(!db.dump().contains(secret));
        assert!(!ok(db, "audit key show").contains(secret));
    }

    fn a_key_that_can_not_be_used_seals_nothing(db: &Database) {
        acting_user(db);
        ok(db, "audit key generate --out seal.pem");
        for (setting, code, told) in [
            (r#""nowhere.pem""#, 2, "nowhere.pem"),
            (r#""seal.pem.pub""#, 4, "seal.pem.pub"),
            ("7", 2, "audit.signing_key"),
        ] {
            ok(db, &format!("config set audit.signing_key '{setting}'"));
            refused(run(db, "audit seal"), code, &[told]);
        }
        let path = db.sandbox().work().join("seal.pem");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        ok(db, r#"config set audit.signing_key '"seal.pem"'"#);
        refused(run(db, "audit seal"), 4, &["seal.pem", "others"]);
        std::fs::write(&path, "no key").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        refused(run(db, "audit seal"), 2, &["seal.pem"]);
        assert_eq!(db.value("SELECT count(*) FROM audit_seals"), "0");
    }
}
