//! The laws of the trail, on histories that are made at random: what was at each moment can be shown,
//! what was done can be undone, and a replay finds nothing that provost did not hide from itself.
//!
//! `deeds`: what is done, at random. `record`: all records as they are.

mod deeds;
mod record;

use std::io::{self, Write};
use std::ops::ControlFlow;
use std::time::Duration;

use provost::audit::{Actor, Recorder};
use provost::crud::audit::{Selection, revert};
use provost::crud::{self, Error};
use provost::db::{self, DbConn, Ending};
use provost::sql_types::Instant;

use crate::chaos::chance::{Chance, Seed};
use crate::support::both_engines;
use deeds::Deed;
use record::{Records, as_of, records};

/// How much happens.
const STEPS: usize = 120;

/// One transaction with an actor of its own operation; says when it was over.
fn act<T>(
    conn: &mut DbConn,
    operation: &str,
    mut work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, Error>,
) -> Result<(T, Instant), Error> {
    let actor = Actor { name: "tester".to_owned(), correlation_id: Some(operation.to_owned()), ..Actor::default() };
    let done = db::write(conn, Duration::from_secs(5), Ending::Commit, |conn| {
        let by = Recorder::open(conn, &actor)?;
        work(conn, &by)
    });
    Ok((done?, db::now(conn)?))
}

fn findings(conn: &mut DbConn) -> Vec<String> {
    let mut found = Vec::new();
    let replayed = db::read(conn, |conn| {
        crud::audit::replay(conn, |seen| {
            if let crud::audit::Seen::Finding(finding) = seen {
                found.push(format!("{finding:?}"));
            }
            ControlFlow::Continue(())
        })
    });
    assert_eq!(replayed.unwrap().findings, found.len() as u64);
    found
}

/// Says how often the interesting happened, so that a test that tests nothing is seen.
fn tell(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

both_engines! {
    fn each_moment_of_a_history_is_shown_as_it_was(db: &Database) {
        let seed = Seed::get();
        let mut chance = Chance::new(seed.0);
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        let mut moments: Vec<(Instant, Records)> = Vec::new();
        for step in 0..STEPS {
            let deed = Deed::at_random(&mut chance, &mut conn);
            match act(&mut conn, &format!("op-{step}"), |conn, by| deed.done(conn, by)) {
                Ok(((), at)) => {
                    assert!(moments.last().is_none_or(|(before, _)| *before < at));
                    moments.push((at, records(&mut conn)));
                }
                Err(Error::Conflict { .. } | Error::Taken(_) | Error::NotFound { .. }) => {}
                Err(error) => panic!("{deed:?}: {error}"),
            }
        }
        let mut all: Vec<_> = moments.iter().flat_map(|(_, records)| records.keys().copied()).collect();
        all.sort_unstable_by_key(|(subject, id)| (subject.noun(), *id));
        all.dedup();
        let mut shown = 0;
        for (at, then) in &moments {
            for (subject, id) in &all {
                let told = as_of(&mut conn, *subject, *id, *at);
                assert_eq!(told.as_ref(), then.get(&(*subject, *id)), "{} {id} at {at}", subject.noun());
                shown += usize::from(told.is_some());
            }
        }
        tell(&format!("{} moments of {} records, {shown} shown", moments.len(), all.len()));
        assert!(moments.len() > STEPS / 3 && shown > moments.len() * 3);
        assert_eq!(findings(&mut conn), Vec::<String>::new());
    }

    fn what_was_done_is_undone_or_refused_and_nothing_else(db: &Database) {
        let seed = Seed::get();
        let mut chance = Chance::new(seed.0);
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        let (mut undone, mut kept, mut refused) = (0, 0, 0);
        for step in 0..STEPS {
            let before = records(&mut conn);
            let deed = Deed::at_random(&mut chance, &mut conn);
            let operation = format!("op-{step}");
            if act(&mut conn, &operation, |conn, by| deed.done(conn, by)).is_err() {
                continue;
            }
            let after = records(&mut conn);
            if before == after || chance.percent(50) {
                continue;
            }
            // At once, so that nothing later is in the way.
            let back = act(&mut conn, &format!("back-{step}"), |conn, by| revert(conn, by, Selection::Operation(&operation)));
            match back {
                Ok(_) => {
                    assert!(deed.can_be_undone(), "{deed:?} was undone");
                    assert_eq!(without_lost(records(&mut conn)), without_lost(before), "{deed:?}");
                    undone += 1;
                }
                Err(Error::Conflict { message, .. }) => {
                    assert!(!deed.can_be_undone(), "{deed:?}: {message}");
                    assert_eq!(records(&mut conn), after, "{deed:?}: {message}");
                    kept += 1;
                }
                Err(error) => panic!("{deed:?}: {error}"),
            }
            // And something of long ago, if it may be.
            let old = format!("op-{}", chance.below(step as u64 + 1));
            let as_is = records(&mut conn);
            match act(&mut conn, &format!("old-{step}"), |conn, by| revert(conn, by, Selection::Operation(&old))) {
                Ok(_) => undone += 1,
                Err(Error::Conflict { .. } | Error::Absent { .. }) => {
                    assert_eq!(records(&mut conn), as_is);
                    refused += 1;
                }
                Err(error) => panic!("{old}: {error}"),
            }
            assert_eq!(findings(&mut conn), Vec::<String>::new(), "{deed:?}");
        }
        tell(&format!("{undone} undone, {kept} kept, {refused} refused"));
        assert!(undone > 10, "{undone} undone");
    }
}

/// Without what an execution wrote, and passwords, which no revert brings back.
fn without_lost(mut records: Records) -> Records {
    for columns in records.values_mut() {
        columns.remove("output");
        columns.remove("error");
        columns.remove("password_hash");
    }
    records
}
