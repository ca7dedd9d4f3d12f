//! `provost project create`.

use crate::shell::{acting_user, ok, run};
use crate::support::both_engines;

both_engines! {
    fn a_project_is_made_for_the_acting_user_unless_an_owner_is_named(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        insta::assert_snapshot!(run(db, "project create etl --user ADA --description 'Nightly loads'").snapshot(), @r"
        ID           [id]
        NAME         etl
        USER ID      [id]
        USER         ada
        DESCRIPTION  Nightly loads
        TASKS COUNT  0
        CREATED AT   [time] ([ago])
        UPDATED AT   [time] ([ago])
        CREATED BY   tester
        UPDATED BY   tester
        VERSION      1
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "project create etl -o json").snapshot(), @r#"
        {"id":"[id]","name":"etl","user_id":"[id]","user":"tester","description":null,"tasks_count":0,"created_at":"[time]","updated_at":"[time]","created_by":"tester","updated_by":"tester","version":1}
        --- exit 0
        "#);
    }

    fn an_acting_user_who_is_none_owns_nothing(db: &Database) {
        let before = db.dump();
        insta::assert_snapshot!(run(db, "project create etl").snapshot(), @r#"
        --- stderr
        error: no user "tester"
        hint: you act as "tester", who is no user here: name the owner with --user, or run `provost user create`
        --- exit 3
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_name_is_taken_in_any_letter_case(db: &Database) {
        acting_user(db);
        ok(db, "project create etl");
        let before = db.dump();
        insta::assert_snapshot!(run(db, "project create ETL").snapshot(), @r#"
        --- stderr
        error: user "tester" has a project named "ETL" already, in this or another letter case
        hint: choose another, or update the one that is there
        --- exit 5
        "#);
        assert_eq!(db.dump(), before);
    }

    fn a_dry_run_makes_nothing_and_finds_what_the_real_one_would(db: &Database) {
        acting_user(db);
        let before = db.dump();
        ok(db, "project create etl -n");
        assert_eq!(db.dump(), before);
        ok(db, "project create etl");
        run(db, "project create Etl -n").fails(5);
    }
}
