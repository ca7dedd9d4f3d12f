//! What the entries of one record tell, one after the other: how it was after each. Pure; the entries
//! come from elsewhere, in the order of their numbers.

use std::collections::{BTreeMap, BTreeSet};

use diesel::Queryable;
use serde_json::{Map, Value, json};

use crate::audit::REVERT;
use crate::model::{AuditEntry, COMMON_COLUMNS, Record};
use crate::sql_types::{Id, Instant, Json};

/// The part of an entry that tells what became of its record.
#[derive(Debug, Clone, Queryable)]
pub struct Step {
    /// The entry's number.
    pub sequence: i64,
    /// The record.
    pub record_id: Id,
    /// What the record was called from then on.
    pub record_name: String,
    /// What was done.
    pub action: String,
    /// By whom.
    pub actor: String,
    /// `{"field": {"old": …, "new": …}}`.
    pub changed_fields: Json,
    /// When.
    pub created_at: Instant,
}

/// What a step does to its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// It is there from now on.
    Makes,
    /// Some of its fields differ from now on.
    Changes,
    /// It is gone from now on.
    Ends,
}

impl Step {
    /// What it does. A revert may do any of the three, and its fields tell which: what is made has no
    /// old values, what ends no new ones.
    pub fn deed(&self) -> Deed {
        let lack = |side: &str| self.pairs().all(|(_, pair)| pair.get(side).is_none());
        match self.action.as_str() {
            "create" => Deed::Makes,
            "delete" => Deed::Ends,
            REVERT if lack("old") => Deed::Makes,
            REVERT if lack("new") => Deed::Ends,
            _ => Deed::Changes,
        }
    }

    /// Its fields, each with what it was and what it became.
    pub fn pairs(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.changed_fields.value().as_object().into_iter().flatten()
    }

    /// Its fields with the value of one side, `old` or `new`, where it has one.
    pub fn side<'a>(&'a self, side: &'a str) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.pairs().filter_map(move |(field, pair)| Some((field, pair.get(side)?)))
    }

    /// The new value of one field.
    fn told(&self, field: &str) -> Option<&Value> {
        self.changed_fields.value().get(field)?.get("new")
    }

    /// The stamp that it tells, as it does of what came from a file; else its own.
    fn own_stamp(&self, at: &str, by: &str, own: &Stamp) -> Stamp {
        let told_at = self.told(at).and_then(Value::as_str).and_then(|text| Instant::parse(text).ok());
        let told_by = self.told(by).and_then(Value::as_str).map(str::to_owned);
        Stamp { at: told_at.unwrap_or(own.at), by: told_by.unwrap_or_else(|| own.by.clone()) }
    }
}

impl From<AuditEntry> for Step {
    fn from(entry: AuditEntry) -> Self {
        Self {
            sequence: entry.sequence,
            record_id: entry.record_id,
            record_name: entry.record_name,
            action: entry.action,
            actor: entry.actor,
            changed_fields: entry.changed_fields,
            created_at: entry.created_at,
        }
    }
}

/// An entry by number and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Its number.
    pub sequence: i64,
    /// Its time.
    pub at: Instant,
}

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// When.
    pub at: Instant,
    /// Who.
    pub by: String,
}

/// A record as its entries tell it up to some point.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// The audited fields that are known, as entries hold them: secrets redacted, large texts digested.
    pub fields: Map<String, Value>,
    /// Which entry last told of each.
    pub told_by: BTreeMap<String, i64>,
    /// What it was last called.
    pub name: String,
    /// When it was made and by whom; not known when that entry is not there.
    pub created: Option<Stamp>,
    /// When it was last changed and by whom; not known before the first entry.
    pub updated: Option<Stamp>,
    /// Its version; not known when the entry of its creation is not there.
    pub version: Option<i64>,
    /// Its first entry.
    pub first: Option<Mark>,
    /// Its last entry.
    pub last: Option<Mark>,
    /// Whether the first entry is the one that made it: then nothing is missing before.
    pub begins: bool,
    /// Whether it is deleted.
    pub ended: bool,
}

impl History {
    /// Goes on by one entry.
    pub fn take(&mut self, step: &Step) {
        let mark = Mark { sequence: step.sequence, at: step.created_at };
        let stamp = Stamp { at: step.created_at, by: step.actor.clone() };
        let deed = step.deed();
        if self.first.is_none() {
            self.first = Some(mark);
            self.begins = step.action == "create";
        }
        self.last = Some(mark);
        self.name.clone_from(&step.record_name);
        match deed {
            Deed::Makes => {
                self.ended = false;
                if step.action == "create" {
                    self.created = Some(step.own_stamp("created_at", "created_by", &stamp));
                    self.version = Some(step.told("version").and_then(Value::as_i64).unwrap_or(1));
                    self.updated = Some(step.own_stamp("updated_at", "updated_by", &stamp));
                } else {
                    // What comes back is as old as it was, and its version goes on.
                    self.version = self.version.map(|version| version + 1);
                    self.updated = Some(stamp);
                }
            }
            Deed::Changes => {
                self.version = self.version.map(|version| version + 1);
                self.updated = Some(stamp);
            }
            Deed::Ends => self.ended = true,
        }
        let side = if deed == Deed::Ends { "old" } else { "new" };
        for (field, value) in step.side(side).filter(|(field, _)| !COMMON_COLUMNS.contains(&field.as_str())) {
            self.fields.insert(field.clone(), value.clone());
            self.told_by.insert(field.clone(), step.sequence);
        }
    }

    /// Learns from a later entry what was before it, of fields that no earlier one told of.
    pub fn learn(&mut self, later: &Step) {
        for (field, value) in later.side("old") {
            self.fields.entry(field.clone()).or_insert_with(|| value.clone());
        }
    }
}

/// A record made of what the trail tells, and the fields that the trail does not hold.
#[derive(Debug, Clone)]
pub struct Told<R> {
    /// The record. Fields that are not known hold a stand-in, which must not be shown.
    pub record: R,
    /// The fields that are not known.
    pub unknown: BTreeSet<&'static str>,
    /// Large texts, of which there are size and digest.
    pub digested: BTreeSet<&'static str>,
}

/// What stands in the place of a large text, of which the trail holds size and digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LargeText {
    /// Both in words.
    Described,
    /// Nothing.
    Left,
}

/// The record that these fields tell.
///
/// # Errors
/// What is wrong with a field, or which is missing.
pub fn told<R: Record + serde::de::DeserializeOwned>(
    history: &History,
    id: Id,
    texts: LargeText,
) -> Result<Told<R>, String> {
    let mut columns = history.fields.clone();
    let mut unknown: BTreeSet<&'static str> = R::UNAUDITED.iter().copied().collect();
    let mut digested = BTreeSet::new();
    for field in R::DIGESTED {
        let Some(value) = columns.get_mut(*field) else { continue };
        if let (Some(bytes), Some(sha256)) = (value["bytes"].as_u64(), value["sha256"].as_str()) {
            digested.insert(*field);
            *value = match texts {
                LargeText::Described => json!(format!("[{bytes} bytes, SHA-256 {sha256}]")),
                LargeText::Left => Value::Null,
            };
        }
    }
    columns.insert("id".to_owned(), json!(id));
    let mut stamp = |at: &'static str, by: &'static str, stamp: Option<&Stamp>| {
        if stamp.is_none() {
            unknown.extend([at, by]);
        }
        columns.insert(at.to_owned(), json!(stamp.map_or(Instant::MIN, |stamp| stamp.at)));
        columns.insert(by.to_owned(), json!(stamp.map_or("", |stamp| &stamp.by)));
    };
    stamp("created_at", "created_by", history.created.as_ref());
    stamp("updated_at", "updated_by", history.updated.as_ref());
    if history.version.is_none() {
        unknown.insert("version");
    }
    columns.insert("version".to_owned(), json!(history.version.unwrap_or(0)));
    let record = serde_json::from_value(Value::Object(columns)).map_err(|error| error.to_string())?;
    Ok(Told { record, unknown, digested })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Agent;

    fn step(sequence: i64, action: &str, fields: Value) -> Step {
        Step {
            sequence,
            record_id: Id::mint(),
            record_name: "w1".to_owned(),
            action: action.to_owned(),
            actor: format!("actor-{sequence}"),
            changed_fields: Json::of_program(fields),
            created_at: Instant::parse(&format!("2026-12-01T00:00:{sequence:02}Z")).unwrap(),
        }
    }

    fn made() -> Step {
        step(
            1,
            "create",
            json!({"name": {"new": "w1"}, "type": {"new": "worker"}, "status": {"new": "idle"}, "capabilities": {"new": []}}),
        )
    }

    #[test]
    fn a_record_is_what_its_entries_tell_one_after_the_other() {
        let mut history = History::default();
        history.take(&made());
        history.take(&step(2, "update", json!({"status": {"old": "idle", "new": "busy"}})));
        let told: Told<Agent> = told(&history, Id::mint(), LargeText::Left).unwrap();
        assert_eq!((told.record.status.to_string(), told.record.version), ("busy".to_owned(), 2));
        assert_eq!((told.record.created_by.as_str(), told.record.updated_by.as_str()), ("actor-1", "actor-2"));
        assert_eq!(told.unknown, BTreeSet::from(["last_active_at"]));
    }

    #[test]
    fn what_came_from_a_file_is_as_old_as_the_file_told() {
        let mut fields = made().changed_fields.into_value();
        fields["created_at"] = json!({"new": "2020-01-01T00:00:00.000000Z"});
        fields["updated_by"] = json!({"new": "ada"});
        fields["version"] = json!({"new": 7});
        let mut history = History::default();
        history.take(&step(1, "create", fields));
        history.take(&step(2, "update", json!({"status": {"old": "idle", "new": "busy"}})));
        let told: Told<Agent> = told(&history, Id::mint(), LargeText::Left).unwrap();
        assert_eq!(told.record.created_at.to_string(), "2020-01-01T00:00:00.000000Z");
        assert_eq!((told.record.created_by.as_str(), told.record.updated_by.as_str()), ("actor-1", "actor-2"));
        assert_eq!(told.record.version, 8);
    }

    #[test]
    fn what_comes_back_is_as_old_as_it_was_and_its_version_goes_on() {
        let mut history = History::default();
        history.take(&made());
        history.take(&step(2, "delete", json!({"name": {"old": "w1"}})));
        assert!(history.ended);
        history.take(&step(3, REVERT, json!({"name": {"new": "w1"}})));
        assert!(!history.ended && history.begins);
        assert_eq!(history.version, Some(2));
        assert_eq!(history.created.unwrap().by, "actor-1");
    }

    #[test]
    fn what_was_before_the_first_entry_that_is_left_is_learned_from_later_ones() {
        let mut history = History::default();
        history.take(&step(5, "update", json!({"status": {"old": "idle", "new": "busy"}})));
        history.learn(&step(
            6,
            "update",
            json!({"status": {"old": "busy", "new": "idle"}, "name": {"old": "w0", "new": "w1"}}),
        ));
        assert!(!history.begins && history.version.is_none());
        assert_eq!((&history.fields["status"], &history.fields["name"]), (&json!("busy"), &json!("w0")));
    }

    #[test]
    fn a_revert_is_what_its_fields_say() {
        let deed = |fields: Value| step(1, REVERT, fields).deed();
        assert_eq!(deed(json!({"a": {"new": 1}})), Deed::Makes);
        assert_eq!(deed(json!({"a": {"old": 1}})), Deed::Ends);
        assert_eq!(deed(json!({"a": {"old": null, "new": 1}})), Deed::Changes);
    }
}
