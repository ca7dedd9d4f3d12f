//! The policy by which executions are kept, as the configuration holds it.

use serde_json::Value;

use super::Criteria;
use crate::crud::{Error, config, names, project};
use crate::db::DbConn;
use crate::model::{Invalid, RETENTION_KEY, Retention};
use crate::sql_types::{Id, Instant};

/// Puts the id of each project in the place of what it is called in a policy, so that another name changes nothing. An id
/// stays, whether there is such a project or not.
///
/// # Errors
/// What a policy can't hold, a name that no project has, or a project that is named twice.
pub fn resolved_policy(conn: &mut DbConn, policy: &Value) -> Result<Value, Error> {
    let retention = Retention::parse(policy)?;
    let mut policy = policy.clone();
    let Some(named) = policy.get_mut("projects").and_then(Value::as_object_mut) else { return Ok(policy) };
    for (name, _) in retention.projects {
        let keep = named.remove(&name).unwrap_or_default();
        let id = match (project::find(conn, &name), name.parse()) {
            (Ok(project), _) => project.id,
            // Kept by its id, a project may be gone, and may come back.
            (Err(Error::NotFound { .. }), Ok(id)) => id,
            (Err(error), _) => return Err(error),
        };
        if named.insert(id.to_string(), keep).is_some() {
            return Err(Invalid::new("project", &name, "it is named twice").hint("name each project once").into());
        }
    }
    Ok(policy)
}

/// The projects for which the policy has a rule of their own and which are not there.
///
/// # Errors
/// What the database says, or a policy that is none.
pub fn absent_projects(conn: &mut DbConn) -> Result<Vec<Id>, Error> {
    let Some(entry) = config::find(conn, RETENTION_KEY)? else { return Ok(Vec::new()) };
    let named = Retention::parse(entry.value.value())?.projects;
    let mut ids: Vec<Id> = named.iter().filter_map(|(id, _)| id.parse().ok()).collect();
    let there = names::projects(conn, ids.iter().copied())?;
    ids.retain(|id| !there.contains_key(id));
    Ok(ids)
}

/// What the policy lets go at this time; none: there is no policy, or it lets nothing go.
///
/// # Errors
/// [`Error::Invalid`] when it is none that `config set` would have taken.
pub fn kept_policy(conn: &mut DbConn, now: Instant) -> Result<Option<Criteria>, Error> {
    let Some(entry) = config::find(conn, RETENTION_KEY)? else { return Ok(None) };
    let retention = Retention::parse(entry.value.value())?;
    if retention.keeps_all() {
        return Ok(None);
    }
    Ok(Some(Criteria::of_policy(&retention, entry.value.value(), now)?))
}
