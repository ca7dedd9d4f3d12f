//! What finds single records: references, searches, and the children of what is deleted.

use std::ops::ControlFlow;
use std::time::Duration;

use chrono::TimeDelta;
use provost::audit::{Actor, Recorder};
use provost::crud::audit::{Selection, Subject};
use provost::crud::execution::{Claim, Criteria, Holder, Walk};
use provost::crud::{self, Error, Page, search::Terms};
use provost::db::{self, DbConn, Ending};
use provost::model::{AgentFilter, AuditFilter, Prune, QueueFilter, Task, TaskChanges, UserFilter};
use provost::sql_types::{ExecutionStatus, Id, Instant, TaskStatus};

use super::{Sent, id, record};
use crate::support::fill::Kind;

/// Sends every lookup and a change of each kind.
pub fn record_all(sent: &mut Sent, conn: &mut DbConn) {
    references(sent, conn);
    pasts(sent, conn);
    changes(sent, conn);
    pruning(sent, conn);
    executions_that_go(sent, conn);
}

/// Not there, so that every way of looking is tried: a name, a name with its owner, a short id.
const ABSENT: [&str; 3] = ["no such", "user-6/no such", "0badcafe"];

fn references(sent: &mut Sent, conn: &mut DbConn) {
    record(sent, conn, "a reference", |conn| {
        let full = id(Kind::Entry, 999_999).to_string();
        for reference in ABSENT.into_iter().chain([full.as_str()]) {
            crud::user::find(conn, reference).unwrap_err();
            crud::project::find(conn, reference).unwrap_err();
            crud::agent::find(conn, reference).unwrap_err();
            crud::task::find(conn, reference).unwrap_err();
            crud::execution::find(conn, reference).unwrap_err();
            crud::config::get(conn, reference).unwrap_err();
        }
    });
    record(sent, conn, "a reference to what may be gone", |conn| {
        for reference in ABSENT {
            crud::audit::find_record(conn, &Subject::ALL, reference).unwrap_err();
        }
        crud::audit::find_record(conn, &[Subject::Task], "BACKUP-6").unwrap();
        crud::audit::by_sequence(conn, 7).unwrap();
        crud::audit::by_id(conn, id(Kind::Entry, 6)).unwrap();
    });
    record(sent, conn, "search", |conn| {
        let terms = |text: &str| Terms::parse(text).unwrap();
        for within in [vec![], vec![("user_id", id(Kind::User, 6))]] {
            crud::task::search(conn, &terms("nightly"), &within, Some(20)).unwrap();
            crud::project::search(conn, &terms("77"), &within, Some(20)).unwrap();
        }
        for within in [vec![], vec![("task_id", id(Kind::Task, 6))], vec![("agent_id", id(Kind::Agent, 6))]] {
            crud::execution::search(conn, &terms("refused"), &within, Some(20)).unwrap();
        }
    });
    record(sent, conn, "show", |conn| {
        let task = crud::task::find(conn, "backup-6").unwrap();
        // Whether it may be deleted as it is does not matter here, only how that is asked.
        drop(crud::task::extent(conn, &task, None));
        crud::task::named(conn, task).unwrap();
        let execution = crud::execution::find(conn, &id(Kind::Execution, 6).to_string()).unwrap();
        crud::execution::named(conn, execution).unwrap();
        crud::agent::utilization(conn, id(Kind::Agent, 6)).unwrap();
    });
    record(sent, conn, "task lint", |conn| {
        let now = Instant::parse("2026-05-28T20:27:20Z").unwrap();
        let named: Vec<Id> = (1..=6).map(|number| id(Kind::Task, number)).collect();
        for mut linter in [crud::task::Linter::all(now), crud::task::Linter::named(now, named)] {
            while linter.next(conn).unwrap().is_some() {}
        }
    });
    record(sent, conn, "lists of small tables", |conn| {
        let page = Page { limit: Some(5), after: None };
        crud::user::list(conn, &UserFilter::default(), page).unwrap();
        crud::agent::list(conn, &AgentFilter::default(), page).unwrap();
        crud::config::list(conn, Some("a."), page).unwrap();
    });
}

/// What the trail tells of one record, and of all of them.
fn pasts(sent: &mut Sent, conn: &mut DbConn) {
    record(sent, conn, "a past", |conn| {
        let task = id(Kind::Task, 6);
        let at = Instant::parse("2026-06-01T00:00:00Z").unwrap();
        for at in [Instant::MIN, at] {
            // Whether these entries tell a whole record does not matter here, only how they are found.
            drop(crud::audit::as_of::<Task>(conn, Subject::Task, task, at));
        }
        for (noun, kind) in [(Subject::Task, Kind::Task), (Subject::User, Kind::User)] {
            crud::audit::name_at(conn, noun, id(kind, 6), at).unwrap();
        }
    });
    record(sent, conn, "a replay", |conn| {
        let replayed = crud::audit::replay(conn, |_| ControlFlow::Continue(())).unwrap();
        assert!(replayed.entries > 1000 && replayed.findings > 0);
    });
    record(sent, conn, "a revert", |conn| {
        let try_it = |conn: &mut DbConn, selection: Selection<'_>| {
            let actor = Actor { name: "user-6".to_owned(), ..Actor::default() };
            let done = db::write(conn, Duration::from_secs(5), Ending::Rollback, |conn| {
                let by = Recorder::open(conn, &actor)?;
                crud::audit::revert(conn, &by, selection)
            });
            // Whether it may be taken back does not matter here, only what is asked to know.
            drop(done);
        };
        let made: Vec<i64> = crud::audit::list(conn, &AuditFilter::default(), Page { limit: Some(40), after: None })
            .unwrap()
            .rows
            .into_iter()
            .map(|entry| entry.sequence)
            .collect();
        for sequence in made {
            try_it(conn, Selection::Entry(sequence));
        }
        try_it(conn, Selection::Operation("operation-7"));
    });
    record(sent, conn, "a deletion that is taken back", |conn| {
        for reference in ["backup-6", "agent-7", "project-9"] {
            change(conn, |conn, by| {
                match reference.split_once('-').unwrap().0 {
                    "backup" => {
                        let task = crud::task::find(conn, reference)?;
                        crud::task::delete(conn, by, &task, None, None)?;
                    }
                    "agent" => {
                        let agent = crud::agent::find(conn, reference)?;
                        if crud::agent::delete(conn, by, &agent, None).is_err() {
                            return Ok(());
                        }
                    }
                    _ => {
                        let project = crud::project::find(conn, reference)?;
                        crud::project::delete(conn, by, &project, None, None)?;
                    }
                }
                let newest = crud::audit::list(conn, &AuditFilter::default(), Page { limit: Some(1), after: None })?;
                crud::audit::revert(conn, by, Selection::Entry(newest.rows[0].sequence)).map(drop)
            });
        }
    });
}

/// Runs one change as the program does, and takes it back.
fn change(conn: &mut DbConn, work: impl Fn(&mut DbConn, &Recorder<'_>) -> Result<(), Error>) {
    let actor = Actor { name: "user-6".to_owned(), correlation_id: Some("a plan".to_owned()), ..Actor::default() };
    let done = db::write(conn, Duration::from_secs(5), Ending::Rollback, |conn| {
        let by = Recorder::open(conn, &actor)?;
        work(conn, &by)
    });
    done.unwrap();
}

/// Seals the trail and prunes the first part of it, as the program does, and takes it back. Sealing reads all of
/// the trail, so that is left out.
fn pruning(sent: &mut Sent, conn: &mut DbConn) {
    let actor = Actor { name: "user-6".to_owned(), ..Actor::default() };
    let done = db::write(conn, Duration::from_secs(5), Ending::Rollback, |conn| {
        let by = Recorder::open(conn, &actor)?;
        crud::audit::seal(conn, &by, None, Duration::from_secs(5))?;
        record(sent, conn, "audit prune", |conn| {
            let before = Instant::parse("2027-01-01T00:00:00Z").unwrap();
            let prunable = crud::audit::outlook(conn, before).unwrap().prunable.unwrap();
            assert_eq!(crud::audit::seals(conn, prunable.first_seal - 1).unwrap().len(), 1);
            let prune = Prune {
                id: Id::mint(),
                first_sequence: prunable.first_sequence,
                last_sequence: prunable.first_sequence + 1_499,
                entries: 1_500,
                archive: "trail.zst".to_owned(),
                archive_sha256: "0".repeat(64),
                pruned_at: by.now(),
            };
            let prune = crud::audit::prune(conn, &by, prune).unwrap();
            assert_eq!(crud::audit::remove_pruned(conn, &prune).unwrap(), 1_000);
            assert_eq!(crud::audit::unfinished_prune(conn).unwrap().unwrap().left, 500);
        });
        Ok::<_, Error>(())
    });
    done.unwrap();
}

/// Prunes executions, as the program does, and takes it back.
fn executions_that_go(sent: &mut Sent, conn: &mut DbConn) {
    let actor = Actor { name: "user-6".to_owned(), ..Actor::default() };
    let at = |time: &str| Instant::parse(time).unwrap();
    let done = db::write(conn, Duration::from_secs(5), Ending::Rollback, |conn| {
        let by = Recorder::open(conn, &actor)?;
        record(sent, conn, "exec prune", |conn| {
            let old = Criteria::before(at("2026-05-28T22:06:40Z"), &[ExecutionStatus::Success], None, None, 1);
            let mut walk = Walk::new(&old);
            let mut found = walk.next(conn).unwrap();
            // The page behind it is asked for by another statement.
            found.extend(walk.next(conn).unwrap());
            assert!(found.len() >= 4_500, "{}", found.len());
            let gone = &found[..500];
            crud::execution::rows(conn, &[gone[0].id, gone[1].id]).unwrap();
            assert_eq!(crud::execution::still(conn, &old, gone).unwrap().len(), 500);
            crud::execution::alone_among_deleters(conn).unwrap();
            crud::execution::prune(conn, &by, gone, &old, None).unwrap();
            assert_eq!(crud::audit::pruned(conn, gone[0].id).unwrap(), None);
        });
        for (task, project, name) in [
            (Some(id(Kind::Task, 6)), None, "exec prune --task"),
            (None, Some(id(Kind::Project, 6)), "exec prune --project"),
        ] {
            record(sent, conn, name, |conn| {
                let old = Criteria::before(at("2026-05-28T20:46:40Z"), &[], task, project, 3);
                Walk::new(&old).next(conn).unwrap();
            });
        }
        record(sent, conn, "maintenance", |conn| {
            assert_eq!(crud::maintenance::last(conn).unwrap(), None);
        });
        Ok::<_, Error>(())
    });
    done.unwrap();
}

fn changes(sent: &mut Sent, conn: &mut DbConn) {
    record(sent, conn, "task update", |conn| {
        change(conn, |conn, by| {
            let task = crud::task::find(conn, "backup-6")?;
            let changes = TaskChanges { name: Some("backup-six".to_owned()), ..TaskChanges::default() };
            let task = crud::task::update(conn, by, &task, &changes, None)?;
            assert_eq!(task.status, TaskStatus::Pending);
            let execution = crud::execution::start(conn, by, &task, Holder::default())?;
            crud::execution::find(conn, &execution.id.to_string())?;
            Ok(())
        });
    });
    record(sent, conn, "work", |conn| {
        change(conn, |conn, by| {
            let agent = crud::agent::find(conn, "agent-6")?;
            for filter in [
                QueueFilter::default(),
                QueueFilter {
                    skill_names: Some(vec!["skill 7".to_owned()]),
                    without_run_as: true,
                    ..QueueFilter::default()
                },
            ] {
                let claim = Claim { agent: &agent, filter, count: 3, lease: TimeDelta::minutes(5), due_by: None };
                let claimed = crud::execution::claim(conn, by, &claim)?.claimed;
                assert!(!claimed.is_empty());
                for one in claimed {
                    let execution = crud::execution::renew(conn, by, &one.execution, TimeDelta::minutes(5))?;
                    crud::execution::append_output(conn, &execution, "text")?;
                }
            }
            crud::execution::reap(conn, by)?;
            Ok(())
        });
    });
    record(sent, conn, "task delete", |conn| {
        change(conn, |conn, by| {
            let task = crud::task::find(conn, "backup-6")?;
            crud::task::delete(conn, by, &task, None, None)
        });
    });
    record(sent, conn, "project delete", |conn| {
        change(conn, |conn, by| {
            let project = crud::project::find(conn, "project-6")?;
            crud::project::delete(conn, by, &project, None, None)
        });
    });
    record(sent, conn, "user delete", |conn| {
        let refused = db::write(conn, Duration::from_secs(5), Ending::Rollback, |conn| {
            let actor = Actor { name: "user-6".to_owned(), ..Actor::default() };
            let by = Recorder::open(conn, &actor)?;
            let user = crud::user::find(conn, "user-6")?;
            crud::user::delete(conn, &by, &user, None)
        });
        refused.unwrap_err();
    });
    record(sent, conn, "agent delete", |conn| {
        let refused = db::write(conn, Duration::from_secs(5), Ending::Rollback, |conn| {
            let actor = Actor { name: "user-6".to_owned(), ..Actor::default() };
            let by = Recorder::open(conn, &actor)?;
            let agent = crud::agent::find(conn, "agent-6")?;
            crud::agent::delete(conn, &by, &agent, None)
        });
        // One of its executions is running.
        refused.unwrap_err();
    });
}
