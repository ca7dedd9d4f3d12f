//! `provost project show`, and how a project is named.

use crate::shell::{acting_user, ok, run};
use crate::support::both_engines;

both_engines! {
    fn a_project_is_shown_with_its_tasks(db: &Database) {
        acting_user(db);
        ok(db, "project create etl --description 'Nightly loads'");
        ok(db, "task create load --skill s --project etl --cron '0 2 * * *'");
        ok(db, "task create report --skill s --project etl --next-run-at 2999-01-01");
        ok(db, "task create other --skill s");
        insta::assert_snapshot!(run(db, "project show etl").snapshot(), @r"
        ID           [id]
        NAME         etl
        USER ID      [id]
        USER         tester
        DESCRIPTION  Nightly loads
        TASKS COUNT  2
        CREATED AT   [time] ([ago])
        UPDATED AT   [time] ([ago])
        CREATED BY   tester
        UPDATED BY   tester
        VERSION      1

        TASKS
        ID        NAME    STATUS   NEXT RUN AT  SCHEDULE CRON
        [ id ]..  load    pending  [soon]       0 2 * * *
        [ id ]..  report  pending  2999-01-01   -
        --- exit 0
        ");
        insta::assert_snapshot!(run(db, "project show etl -o json --fields name,tasks_count,tasks").snapshot(), @r#"
        {"name":"etl","tasks_count":2,"tasks":[{"id":"[id]","name":"load","next_run_at":"[time]","schedule_cron":"0 2 * * *","status":"pending"},{"id":"[id]","name":"report","next_run_at":"[time]","schedule_cron":null,"status":"pending"}]}
        --- exit 0
        "#);
    }

    fn only_the_first_fifty_tasks_are_shown_and_that_is_said(db: &Database) {
        acting_user(db);
        ok(db, "project create etl");
        let values: Vec<String> = (10..61).map(|number| format!("('t{number}')")).collect();
        db.execute(&format!(
            "WITH names(name) AS (VALUES {}) INSERT INTO scheduled_tasks (user_id, project_id, name, skill_name) \
             SELECT projects.user_id, projects.id, names.name, 's' FROM projects, names",
            values.join(", ")
        ));
        let shown = run(db, "project show etl -o json");
        assert_eq!(shown.stderr, "first 50 tasks shown; all: provost task list --project etl\n");
        let shown = shown.json();
        assert_eq!((&shown["tasks_count"], shown["tasks"].as_array().unwrap().len()), (&51.into(), 50));
    }

    fn a_name_that_two_owners_gave_is_ambiguous(db: &Database) {
        acting_user(db);
        ok(db, "user create ada");
        ok(db, "project create etl");
        ok(db, "project create Etl --user ada");
        insta::assert_snapshot!(run(db, "project show etl").snapshot(), @r#"
        --- stderr
        error: "etl" names more than one project: tester/etl, ada/Etl
        hint: give OWNER/NAME, the full id or its last eight digits
        --- exit 5
        "#);
        let before = db.dump();
        for line in ["project update etl --name x", "project delete etl --yes", "task create t --skill s --project etl"] {
            run(db, line).fails(5);
        }
        assert_eq!(db.dump(), before);
        for reference in ["ada/etl", "ADA/ETL"] {
            assert_eq!(run(db, &format!("project show {reference} -o json")).json()["user"], "ada");
        }
        let id = ok(db, "project show tester/etl -q");
        assert_eq!(ok(db, &format!("project show {} -q", &id[28..])), id);
        assert_eq!(run(db, &format!("task create t --skill s --project {id} -o json")).json()["project"], "etl");
    }

    fn an_unknown_project_is_exit_3(db: &Database) {
        insta::assert_snapshot!(run(db, "project show nope").snapshot(), @r#"
        --- stderr
        error: no project "nope"
        hint: `provost project list` shows what there is
        --- exit 3
        "#);
    }
}
