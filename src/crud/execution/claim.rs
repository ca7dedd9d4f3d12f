//! How a worker takes work: due tasks out of the queue, each by a lease.

use chrono::TimeDelta;

use super::Claimed;
use super::run::{Holder, begin, hear_of, refuse_offline};
use crate::audit::{self, Recorder};
use crate::crud::Error;
use crate::crud::task::{self, Take};
use crate::db::DbConn;
use crate::model::{Agent, QueueFilter, Task};
use crate::sql_types::Instant;

/// What a worker asks for.
#[derive(Debug, Clone)]
pub struct Claim<'a> {
    /// Who works.
    pub agent: &'a Agent,
    /// Which tasks it would take; its capabilities narrow them further.
    pub filter: QueueFilter,
    /// How many at most.
    pub count: u32,
    /// How long it is believed to live without a word.
    pub lease: TimeDelta,
    /// Only what was due by this time; none means now.
    pub due_by: Option<Instant>,
}

/// What a worker got.
#[derive(Debug)]
pub struct Claims {
    /// The work.
    pub claimed: Vec<Claimed>,
    /// Whether it ended before it had looked at all that was due, since one transaction passes over only
    /// so many tasks: who got nothing asks again.
    pub more: bool,
}

/// The skills that the agent takes of those that are asked for; none means any.
///
/// # Errors
/// [`Error::Conflict`] when it takes none of them.
fn skills(agent: &Agent, asked: Option<&[String]>) -> Result<Option<Vec<String>>, Error> {
    let declared = agent.skills();
    if declared.is_empty() {
        return Ok(asked.map(<[String]>::to_vec));
    }
    let Some(asked) = asked else { return Ok(Some(declared)) };
    let taken: Vec<String> = asked.iter().filter(|skill| declared.contains(skill)).cloned().collect();
    // A worker that asks for nothing gets nothing; one that asks for what its agent can't do is told.
    if taken.is_empty() && !asked.is_empty() {
        return Err(Error::conflict(
            format!("agent {:?} has none of the skills {}", agent.name, asked.join(", ")),
            "`provost agent update --capability` changes what it takes",
        ));
    }
    Ok(Some(taken))
}

/// Takes due tasks and starts their executions: higher priority first, then the older slot. What
/// other claims hold at this moment is passed over. A task whose policy skips the slot it missed is
/// planned for its next one.
///
/// # Errors
/// [`Error::Conflict`] when the agent is offline or takes none of the skills.
pub fn claim(conn: &mut DbConn, by: &Recorder<'_>, claim: &Claim<'_>) -> Result<Claims, Error> {
    refuse_offline(claim.agent)?;
    let skill_names = skills(claim.agent, claim.filter.skill_names.as_deref())?;
    let filter = QueueFilter { skill_names, ..claim.filter.clone() };
    let holder = Holder { agent: Some(claim.agent), lease: Some(claim.lease) };
    let at = claim.due_by.unwrap_or(by.now()).min(by.now());
    let mut claimed = Vec::new();
    let more = task::take(conn, by, &filter, at, claim.count, |conn, by, found, wanted| {
        let (mut taken, mut skipped) = (Vec::new(), 0);
        for task in found {
            if taken.len() == wanted {
                break;
            }
            match task::take_slot(&task, by.now()) {
                Take::Run(slot) => taken.push((task, slot)),
                Take::Skip(next_run_at) => {
                    audit::update(conn, by, &task, Task { next_run_at, ..task.clone() }, "skip")?;
                    skipped += 1;
                }
            }
        }
        let begun = begin(conn, by, taken, holder, "claim")?;
        let taken = begun.len();
        claimed.extend(begun);
        Ok((taken, skipped))
    })?;
    hear_of(conn, by, claim.agent.id)?;
    Ok(Claims { claimed, more })
}
