//! A random history, and the figures that plain code gives of it.

use serde_json::Value;

use super::model::{Execution, figures, groups, time};
use crate::shell::{acting_user, ok, run};
use crate::support::{Database, both_engines};

/// Numbers that look random and are the same in each run.
struct Chance(u64);

impl Chance {
    /// Below this many.
    fn below(&mut self, many: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % many
    }
}

const STATUSES: [&str; 8] = ["success", "success", "success", "success", "failed", "timeout", "cancelled", "abandoned"];

/// 400 executions of six tasks in four weeks, some in the same second, and how the model has them.
fn history(db: &Database) -> Vec<Execution> {
    acting_user(db);
    let projects = ["über 'eins'", "日本語"].map(|name| {
        let id = run(db, "project create x -o json").json()["id"].as_str().unwrap().to_owned();
        db.execute(&format!("UPDATE projects SET name = '{}' WHERE id = '{id}'", name.replace('\'', "''")));
        (id, name.to_owned())
    });
    let agents = ["w1", "w2"].map(|name| (ok(db, &format!("agent create {name} -q")), name.to_owned()));
    let tasks = [1, 2, 3, 4, 5, 6].map(|number| {
        let (name, skill) = (format!("task {number}"), format!("skill {}", number % 2));
        let id = ok(db, &format!("task create '{name}' --skill '{skill}' -q"));
        let project = projects.get(number % 3).cloned();
        if let Some((project, _)) = &project {
            db.execute(&format!("UPDATE scheduled_tasks SET project_id = '{project}' WHERE id = '{id}'"));
        }
        ((id, name), project, skill)
    });
    let mut chance = Chance(20_261_122);
    let mut at_work = Vec::new();
    let executions: Vec<Execution> = (0..400)
        .map(|_| {
            // The first has most of them.
            let task = usize::try_from(chance.below(6).min(chance.below(6))).unwrap();
            let ((id, name), project, skill) = &tasks[task];
            let mut status = STATUSES[usize::try_from(chance.below(8)).unwrap()];
            if chance.below(40) == 0 && !at_work.contains(&task) {
                at_work.push(task);
                status = "running";
            }
            // On whole hours at times, so that some begin at once.
            let coarse = if chance.below(3) == 0 { 3_600_000_000 } else { 1 };
            let second = chance.below(28 * 86_400) * 1_000_000;
            let started = 1_772_000_000_000_000 + i64::try_from(second + chance.below(1_000_000)).unwrap();
            let digits = chance.below(30);
            let length = i64::try_from(chance.below(4 << digits)).unwrap();
            Execution {
                task: (id.clone(), name.clone()),
                project: project.clone(),
                agent: agents.get(usize::try_from(chance.below(3)).unwrap()).cloned(),
                skill: skill.clone(),
                status,
                started: started - started % coarse,
                length: (status != "running").then_some(length),
            }
        })
        .collect();
    let values: Vec<String> = executions.iter().map(values).collect();
    db.execute(&format!(
        "INSERT INTO execution_results (task_id, agent_id, status, started_at, ended_at) VALUES {}",
        values.join(", ")
    ));
    executions
}

fn values(execution: &Execution) -> String {
    let quoted = |text: Option<String>| text.map_or("NULL".to_owned(), |text| format!("'{text}'"));
    format!(
        "('{}', {}, '{}', '{}', {})",
        execution.task.0,
        quoted(execution.agent.as_ref().map(|(id, _)| id.clone())),
        execution.status,
        time(execution.started),
        quoted(execution.length.map(|length| time(execution.started + length)))
    )
}

#[track_caller]
fn assert_same(told: &Value, expected: &Value, of: &str) {
    let rows = |value: &Value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    assert_eq!(rows(told).len(), rows(expected).len(), "{of}");
    for (told, expected) in rows(told).iter().zip(rows(expected)) {
        for (field, expected) in expected.as_object().unwrap() {
            assert_eq!(&told[field], expected, "{field} of {of}: {told}");
        }
    }
}

both_engines! {
    fn the_figures_are_those_of_plain_code(db: &Database) {
        let mut executions = history(db);
        let told = |args: &str| run(db, &format!("exec stats {args} -o json --limit 0")).json();
        let all: Vec<&Execution> = executions.iter().collect();
        assert_same(&told(""), &figures(&all, true), "all");
        for by in ["task", "project", "agent", "skill", "status", "day", "hour", "weekday"] {
            assert_same(&told(&format!("--by {by}")), &groups(&executions, by).into(), by);
        }
        // The tasks that are shown first have the same figures when no more than these are asked for.
        let first = run(db, "exec stats --by task --limit 3 -o json").json();
        assert_same(&first, &groups(&executions, "task")[..3].to_vec().into(), "the first tasks");
        let range = "--since 2026-03-01T00:00:00Z --until 2026-03-08T12:00:00.000001Z";
        executions.retain(|execution| {
            ("2026-03-01".."2026-03-08T12:00:00.000001Z").contains(&time(execution.started).as_str())
        });
        for by in ["task", "agent", "day", "hour"] {
            assert_same(&told(&format!("--by {by} {range}")), &groups(&executions, by).into(), by);
        }
    }
}
