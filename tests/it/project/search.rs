//! `provost project search`.

use crate::shell::{acting_user, column, ok, run};
use crate::support::{Database, both_engines};

fn corpus(db: &Database) {
    acting_user(db);
    ok(db, "user create ada");
    ok(db, "project create etl --description 'Nightly loads of the warehouse'");
    ok(db, "project create warehouse --user ada --description 'Stock and orders'");
    ok(db, "project create Größen --description 'Maße & Gewichte'");
}

both_engines! {
    fn words_of_name_and_description_are_found_the_name_first(db: &Database) {
        corpus(db);
        let found = |text: &str| column(db, &format!("project search '{text}'"), "name");
        assert_eq!(found("warehouse"), ["warehouse", "etl"]);
        assert_eq!(found("ware* loads"), ["etl"]);
        assert_eq!(found("\"nightly loads\""), ["etl"]);
        assert_eq!(found("\"loads nightly\""), [""; 0]);
        assert_eq!(found("größen"), ["Größen"]);
        assert_eq!(found("grossen OR etl"), [""; 0]);
        assert_eq!(column(db, "project search warehouse --user ada", "name"), ["warehouse"]);
        ok(db, "project update etl --description ''");
        assert_eq!(found("warehouse"), ["warehouse"]);
    }

    fn a_cut_and_an_empty_result_say_so(db: &Database) {
        corpus(db);
        insta::assert_snapshot!(run(db, "project search warehouse --limit 1 --fields name,user").snapshot(), @r"
        NAME       USER
        warehouse  ada
        --- stderr
        first 1 shown; there are more: give a larger --limit
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "project search nothing").snapshot(), @r"
        --- stderr
        nothing found
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "project search nothing -o json").snapshot(), @r"
        []
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "project search '***'").snapshot(), @r#"
        --- stderr
        error: invalid text "***": it has no letter or digit to look for
        hint: give words, a prefix such as nigh*, or a phrase such as '"nightly loads"'
        --- exit 2
        "#);
    }
}
