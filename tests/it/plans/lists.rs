//! The lists, each with every set of its filters, on its first page and on a later one.

use provost::crud::audit::Group;
use provost::crud::execution::{Group as RunGroup, RunsOf};
use provost::crud::{self, Page};
use provost::db::DbConn;
use provost::model::{AgentFilter, AuditFilter, ExecutionFilter, ProjectFilter, QueueFilter, TaskFilter};
use provost::sql_types::{ExecutionStatus, Id, Instant, TaskStatus};

use super::{Sent, id, record};
use crate::support::fill::Kind;

/// Sends every list.
pub fn record_all(sent: &mut Sent, conn: &mut DbConn) {
    tasks(sent, conn);
    executions(sent, conn);
    trail(sent, conn);
    stats(sent, conn);
    execution_stats(sent, conn);
    export(sent, conn);
    projects(sent, conn);
}

/// The first page, and one behind the row in the middle.
fn pages(middle: Id) -> [(Page, &'static str); 2] {
    [(Page { limit: Some(50), after: None }, ""), (Page { limit: Some(50), after: Some(middle) }, " --after")]
}

/// Every set of these flags: which are given, and how the command line would read.
fn sets<const N: usize>(command: &str, flags: [&str; N]) -> Vec<([bool; N], String)> {
    (0..1_u32 << N)
        .map(|set| {
            let given: [bool; N] = std::array::from_fn(|index| set & (1 << index) != 0);
            let words: Vec<&str> = flags.iter().zip(given).filter(|(_, given)| *given).map(|(flag, _)| *flag).collect();
            (given, format!("{command} {}", words.join(" ")))
        })
        .collect()
}

/// A time that few rows are younger than.
fn lately(conn: &mut DbConn, table: &str, column: &str) -> Instant {
    let query = format!("SELECT {column} FROM {table} ORDER BY {column} DESC LIMIT 1 OFFSET 20");
    let text = crate::support::rows(conn, &query).unwrap().remove(0).remove(0).unwrap();
    // PostgreSQL prints `2026-05-28 23:46:40+00`.
    Instant::parse(&text.replace(' ', "T").replace("+00", "Z")).unwrap()
}

fn tasks(sent: &mut Sent, conn: &mut DbConn) {
    let lately = lately(conn, "scheduled_tasks", "created_at");
    let early = Instant::parse("2026-05-30T00:00:00Z").unwrap();
    let flags = ["--status", "--user", "--project", "--skill", "--overdue", "--since", "--until"];
    for ([status, user, project, skill, overdue, since, until], name) in sets("task list", flags) {
        let filter = TaskFilter {
            ids: None,
            status: status.then_some(TaskStatus::Pending),
            user_id: user.then(|| id(Kind::User, 6)),
            project_id: project.then(|| id(Kind::Project, 6)),
            skill_name: skill.then(|| "skill 7".to_owned()),
            overdue_at: overdue.then_some(early),
            since: since.then_some(lately),
            until: until.then_some(early),
        };
        for (page, after) in pages(id(Kind::Task, 2_500)) {
            record(sent, conn, &format!("{name}{after}"), |conn| {
                crud::task::list(conn, &filter, page).unwrap();
            });
        }
        if !(status || overdue || since || until) {
            let filter = QueueFilter {
                user_id: filter.user_id,
                project_id: filter.project_id,
                skill_names: filter.skill_name.map(|skill| vec![skill]),
                without_run_as: false,
            };
            record(sent, conn, &name.replace("list", "due"), |conn| {
                crud::task::due(conn, &filter, early, Some(50)).unwrap();
            });
        }
    }
}

fn executions(sent: &mut Sent, conn: &mut DbConn) {
    let lately = lately(conn, "execution_results", "started_at");
    let early = Instant::parse("2026-05-28T20:27:20Z").unwrap();
    let flags = ["--task", "--agent", "--project", "--user", "--status", "--since", "--until"];
    for ([task, agent, project, user, status, since, until], name) in sets("exec list", flags) {
        let filter = ExecutionFilter {
            task_id: task.then(|| id(Kind::Task, 6)),
            agent_id: agent.then(|| id(Kind::Agent, 6)),
            project_id: project.then(|| id(Kind::Project, 6)),
            user_id: user.then(|| id(Kind::User, 6)),
            status: status.then_some(ExecutionStatus::Failed),
            since: since.then_some(lately),
            until: until.then_some(early),
        };
        for (page, after) in pages(id(Kind::Execution, 10_000)) {
            record(sent, conn, &format!("{name}{after}"), |conn| {
                crud::execution::list(conn, &filter, page).unwrap();
            });
        }
    }
}

fn trail(sent: &mut Sent, conn: &mut DbConn) {
    let lately = lately(conn, "audit_logs", "created_at");
    let early = Instant::parse("2026-05-28T20:27:20Z").unwrap();
    let flags = ["--table", "--record", "--actor", "--action", "--correlation-id", "--since", "--until"];
    for ([table, record_id, actor, action, correlation_id, since, until], name) in sets("audit list", flags) {
        let filter = AuditFilter {
            // A record is looked for in its table.
            table_name: (table || record_id).then(|| "scheduled_tasks".to_owned()),
            record_id: record_id.then(|| id(Kind::Task, 6)),
            actor: actor.then(|| "user-6".to_owned()),
            action: action.then(|| "delete".to_owned()),
            correlation_id: correlation_id.then(|| "operation-7".to_owned()),
            since: since.then_some(lately),
            until: until.then_some(early),
        };
        for after in [None, Some(10_000)] {
            record(sent, conn, &format!("{name} after {after:?}"), |conn| {
                crud::audit::list(conn, &filter, Page { limit: Some(50), after }).unwrap();
            });
        }
    }
}

fn stats(sent: &mut Sent, conn: &mut DbConn) {
    let lately = lately(conn, "audit_logs", "created_at");
    for by in [Group::Actor, Group::Table, Group::Action, Group::Day] {
        for (since, name) in [(None, ""), (Some(lately), " --since")] {
            record(sent, conn, &format!("audit stats --by {by:?}{name}"), |conn| {
                crud::audit::stats(conn, by, since, None).unwrap();
            });
        }
    }
}

fn execution_stats(sent: &mut Sent, conn: &mut DbConn) {
    use RunGroup::{Agent, Day, Hour, Project, Skill, Status, Task, Weekday};
    let lately = lately(conn, "execution_results", "started_at");
    let task = ExecutionFilter { task_id: Some(id(Kind::Task, 6)), ..ExecutionFilter::default() };
    let agent = ExecutionFilter { agent_id: Some(id(Kind::Agent, 6)), ..ExecutionFilter::default() };
    let project = ExecutionFilter { project_id: Some(id(Kind::Project, 6)), ..ExecutionFilter::default() };
    let user = ExecutionFilter { user_id: Some(id(Kind::User, 6)), ..ExecutionFilter::default() };
    let since = ExecutionFilter { since: Some(lately), ..ExecutionFilter::default() };
    for (filter, name) in [
        (ExecutionFilter::default(), ""),
        (task, " --task"),
        (agent, " --agent"),
        (project, " --project"),
        (user, " --user"),
        (since, " --since"),
    ] {
        record(sent, conn, &format!("exec stats{name}"), |conn| {
            crud::execution::stats(conn, &filter).unwrap();
            crud::execution::durations(conn, &filter, &[10, 100]).unwrap();
        });
        for by in [Task, Project, Agent, Skill, Status, Day, Hour, Weekday] {
            if matches!(by, Project | Skill) && filter.agent_id.is_some() {
                // An agent may have done something of each task: PostgreSQL reads them once.
                continue;
            }
            record(sent, conn, &format!("exec stats --by {by:?}{name}"), |conn| {
                crud::execution::stats_by(conn, by, &filter, Some(50)).unwrap();
            });
        }
    }
    let all = ExecutionFilter::default();
    record(sent, conn, "task show, agent show", |conn| {
        crud::execution::recent(conn, RunsOf::Task, &[id(Kind::Task, 6), id(Kind::Task, 7)], &all, 30).unwrap();
        let agents =
            crud::agent::list(conn, &AgentFilter::default(), Page { limit: Some(5), after: None }).unwrap().rows;
        crud::agent::utilization_within(conn, agents, lately, Instant::MAX).unwrap();
        crud::execution::recent(conn, RunsOf::Agent, &[id(Kind::Agent, 6)], &all, 30).unwrap();
    });
}

fn export(sent: &mut Sent, conn: &mut DbConn) {
    let lately = lately(conn, "audit_logs", "created_at");
    record(sent, conn, "audit export", |conn| {
        let (first, last) = crud::audit::extent(conn, None, None).unwrap().unwrap();
        assert_eq!(crud::audit::entries(conn, first, last).unwrap().len(), 1000);
    });
    record(sent, conn, "audit export --since", |conn| {
        let (first, last) = crud::audit::extent(conn, Some(lately), None).unwrap().unwrap();
        assert_eq!(crud::audit::entries(conn, first, last).unwrap().len(), 21);
    });
}

fn projects(sent: &mut Sent, conn: &mut DbConn) {
    let lately = lately(conn, "projects", "created_at");
    for ([user, since], name) in sets("project list", ["--user", "--since"]) {
        let filter = ProjectFilter {
            user_id: user.then(|| id(Kind::User, 6)),
            since: since.then_some(lately),
            ..ProjectFilter::default()
        };
        for (page, after) in pages(id(Kind::Project, 500)) {
            record(sent, conn, &format!("{name}{after}"), |conn| {
                crud::project::list(conn, &filter, page).unwrap();
            });
        }
    }
    record(sent, conn, "project show", |conn| {
        let page = Page { limit: Some(20), after: None };
        crud::project::tasks(conn, id(Kind::Project, 6), page).unwrap();
    });
}
