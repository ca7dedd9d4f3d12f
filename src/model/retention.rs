//! How long executions are kept: the policy that the configuration holds, and its rules. Plain data; whose
//! project a name stands for is found out elsewhere.

use std::fmt::Display;

use chrono::TimeDelta;
use serde_json::{Map, Value};

use super::Invalid;
use crate::sql_types::{ExecutionStatus, Label};

/// The key of the entry that says how long executions are kept.
pub const RETENTION_KEY: &str = "retention.exec";

/// The statuses that an execution ends with.
pub const FINISHED: [ExecutionStatus; 5] = [
    ExecutionStatus::Success,
    ExecutionStatus::Failed,
    ExecutionStatus::Timeout,
    ExecutionStatus::Cancelled,
    ExecutionStatus::Abandoned,
];

const DEFAULT: &str = "default";
const KEEP_LAST: &str = "keep_last";
const PROJECTS: &str = "projects";

/// How long executions are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Retention {
    /// Those of tasks whose project has no policy of its own.
    pub general: Keep,
    /// Those of each project that has one, by what it was called there.
    pub projects: Vec<(String, Keep)>,
}

/// How long the executions of some tasks are kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keep {
    /// How long after its end, by how it ended. What is not in here is kept for ever.
    pub ages: Vec<(ExecutionStatus, TimeDelta)>,
    /// How many of the newest of each task stay whatever their age.
    pub last: Option<u32>,
}

impl Retention {
    /// Reads a policy, such as `{"success": "30d", "keep_last": 10, "projects": {"etl": {"default": "1y"}}}`.
    ///
    /// # Errors
    /// What it can't hold, by name.
    pub fn parse(value: &Value) -> Result<Self, Invalid> {
        let mut general = object("value", value)?.clone();
        let projects = general.remove(PROJECTS);
        let mut of_projects = Vec::new();
        if let Some(projects) = projects {
            for (name, keep) in object(PROJECTS, &projects)? {
                of_projects.push((name.clone(), Keep::parse(object(PROJECTS, keep)?, &format!("{PROJECTS}.{name}."))?));
            }
        }
        Ok(Self { general: Keep::parse(&general, "")?, projects: of_projects })
    }

    /// Whether it lets nothing go.
    #[must_use]
    pub fn keeps_all(&self) -> bool {
        self.general.ages.is_empty() && self.projects.iter().all(|(_, keep)| keep.ages.is_empty())
    }
}

impl Keep {
    /// `place` stands before the keys in what is said of them.
    fn parse(keys: &Map<String, Value>, place: &str) -> Result<Self, Invalid> {
        let mut keep = Self::default();
        let mut default = None;
        for (key, value) in keys {
            let at = format!("{place}{key}");
            match key.as_str() {
                KEEP_LAST => keep.last = Some(number(&at, value)?),
                DEFAULT => default = Some(age(&at, value)?),
                _ => match FINISHED.iter().find(|status| status.label() == key) {
                    Some(status) => keep.ages.push((*status, age(&at, value)?)),
                    None => return Err(refused(&at, "there is no such key")),
                },
            }
        }
        if let Some(age) = default {
            let is_open = |status: &ExecutionStatus| keep.ages.iter().all(|(named, _)| named != status);
            let open: Vec<_> = FINISHED.into_iter().filter(is_open).collect();
            keep.ages.extend(open.into_iter().map(|status| (status, age)));
        }
        keep.ages.sort_unstable_by_key(|(status, _)| *status);
        Ok(keep)
    }
}

fn object<'a>(what: &str, value: &'a Value) -> Result<&'a Map<String, Value>, Invalid> {
    value.as_object().ok_or_else(|| refused(what, format_args!("{value} is no object")))
}

fn age(key: &str, value: &Value) -> Result<TimeDelta, Invalid> {
    let duration = value.as_str().and_then(|text| humantime::parse_duration(text).ok());
    let age = duration.and_then(|duration| TimeDelta::from_std(duration).ok());
    age.filter(|age| *age > TimeDelta::zero())
        .ok_or_else(|| refused(key, format_args!("{value} is no duration such as \"30d\"")))
}

fn number(key: &str, value: &Value) -> Result<u32, Invalid> {
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0);
    number.ok_or_else(|| refused(key, format_args!("{value} is no number from 1 to {}", u32::MAX)))
}

fn refused(key: &str, why: impl Display) -> Invalid {
    Invalid::new(RETENTION_KEY, key, why).hint(format_args!(
        "keys are {}, {DEFAULT}, {KEEP_LAST} and {PROJECTS}; such as {{\"success\": \"30d\", \"failed\": \"180d\", \"keep_last\": 10}}",
        FINISHED.map(Label::label).join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_policy_says_how_long_by_how_it_ended() {
        let value = json!({
            "success": "30d", "failed": "180d", "keep_last": 10,
            "projects": {"etl": {"default": "1h", "timeout": "2h"}, "forever": {}}
        });
        let read = Retention::parse(&value).unwrap();
        let days = |days| TimeDelta::days(days);
        assert_eq!(read.general.ages, [(ExecutionStatus::Success, days(30)), (ExecutionStatus::Failed, days(180))]);
        assert_eq!(read.general.last, Some(10));
        let [(etl, keep), (_, forever)] = &read.projects[..] else { panic!("{read:?}") };
        assert_eq!((etl.as_str(), keep.ages.len(), keep.last), ("etl", 5, None));
        assert_eq!(keep.ages[2], (ExecutionStatus::Timeout, TimeDelta::hours(2)));
        assert_eq!(forever, &Keep::default());
        assert!(!read.keeps_all());
        assert!(Retention::parse(&json!({"keep_last": 3})).unwrap().keeps_all());
    }

    #[test]
    fn what_it_can_t_hold_is_named() {
        let told = |value: Value| Retention::parse(&value).unwrap_err().to_string();
        assert_eq!(told(json!(90)), "invalid retention.exec \"value\": 90 is no object");
        assert_eq!(told(json!({"days": 90})), "invalid retention.exec \"days\": there is no such key");
        assert_eq!(told(json!({"running": "1d"})), "invalid retention.exec \"running\": there is no such key");
        assert_eq!(
            told(json!({"success": "soon"})),
            "invalid retention.exec \"success\": \"soon\" is no duration such as \"30d\""
        );
        for age in [json!(30), json!("0s"), json!("-1d"), json!("99999999999999y"), json!(null)] {
            assert!(told(json!({"failed": age})).contains("is no duration"), "{age}");
        }
        for last in [json!(0), json!(-1), json!("3"), json!(1.5), json!(5_000_000_000_u64)] {
            assert!(told(json!({"keep_last": last})).contains("is no number from 1 to 4294967295"), "{last}");
        }
        assert_eq!(
            told(json!({"projects": {"etl": {"succes": "1d"}}})),
            "invalid retention.exec \"projects.etl.succes\": there is no such key"
        );
        assert_eq!(told(json!({"projects": ["etl"]})), "invalid retention.exec \"projects\": [\"etl\"] is no object");
        assert_eq!(
            told(json!({"projects": {"etl": {"projects": {}}}})),
            "invalid retention.exec \"projects.etl.projects\": there is no such key"
        );
    }
}
