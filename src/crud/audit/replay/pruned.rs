//! Executions that were pruned: they went many at a time, and one entry tells of all of them by number
//! and digest. What is missing is put against that: it was pruned when number and digest are the same.

use diesel::prelude::*;
use serde_json::Value;

use super::super::archive::Archive;
use super::super::past::PRUNE;
use crate::crud::Error;
use crate::db::{DbConn, sha256_hex};
use crate::model::{Execution, Record};
use crate::schema::audit_logs;
use crate::sql_types::{Id, Json};

/// An execution whose row is not there, and its last entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Missing {
    pub(super) id: Id,
    pub(super) last: i64,
}

/// What became of executions that were missing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Settled {
    /// How many an entry accounts for.
    pub(super) pruned: u64,
    /// How many can't be put against their entry, since others that it tells of are archived.
    pub(super) archived: u64,
    /// Those that no entry accounts for.
    pub(super) gone: Vec<Id>,
}

/// What an entry tells of a pruning.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pruning {
    sequence: i64,
    first: Id,
    last: Id,
    count: usize,
    sha256: String,
}

/// Prunings whose ranges of ids overlap.
#[derive(Debug)]
struct Cluster {
    last: Id,
    first: Id,
    prunings: Vec<Pruning>,
}

/// The prunings in the order of the ids, and what is missing in the range that has been come to.
#[derive(Debug, Default)]
pub(super) struct Pruned {
    /// The last is the one that comes next.
    clusters: Vec<Cluster>,
    missing: Vec<Missing>,
}

impl Pruned {
    pub(super) fn load(conn: &mut DbConn) -> Result<Self, Error> {
        let entries: Vec<(i64, Json)> = audit_logs::table
            .filter(audit_logs::action.eq(PRUNE))
            .filter(audit_logs::table_name.eq(Execution::TABLE))
            .order(audit_logs::sequence.asc())
            .select((audit_logs::sequence, audit_logs::changed_fields))
            .load(conn)?;
        // One that can't be read accounts for nothing, and then what it pruned is found to be gone.
        let prunings = entries.iter().filter_map(|(sequence, fields)| Pruning::read(*sequence, fields.value()));
        Ok(Self::of(prunings.collect()))
    }

    fn of(mut prunings: Vec<Pruning>) -> Self {
        prunings.sort_by_key(|pruning| pruning.first);
        let mut clusters: Vec<Cluster> = Vec::new();
        for pruning in prunings {
            match clusters.last_mut() {
                Some(cluster) if pruning.first <= cluster.last => {
                    cluster.last = cluster.last.max(pruning.last);
                    cluster.prunings.push(pruning);
                }
                _ => clusters.push(Cluster { first: pruning.first, last: pruning.last, prunings: vec![pruning] }),
            }
        }
        clusters.reverse();
        Self { clusters, missing: Vec::new() }
    }

    /// Settles the ranges that end before this id.
    pub(super) fn pass(&mut self, id: Id, archive: &Archive) -> Settled {
        let mut settled = Settled::default();
        while self.clusters.last().is_some_and(|cluster| cluster.last < id) {
            self.settle(archive, &mut settled);
        }
        settled
    }

    /// Settles all that is left.
    pub(super) fn end(&mut self, archive: &Archive) -> Settled {
        let mut settled = Settled::default();
        while !self.clusters.is_empty() {
            self.settle(archive, &mut settled);
        }
        settled
    }

    /// Whether a pruning may account for this one; then it is kept until its range has been passed.
    pub(super) fn may_hold(&mut self, missing: Missing) -> bool {
        let is_within = self.clusters.last().is_some_and(|cluster| {
            cluster.first <= missing.id && cluster.prunings.iter().any(|pruning| pruning.may_hold(&missing))
        });
        if is_within {
            self.missing.push(missing);
        }
        is_within
    }

    /// Puts what is missing in the next range against its prunings. Where ranges overlap, what one
    /// accounts for is no other's, and so what is found for one may settle the next.
    fn settle(&mut self, archive: &Archive, settled: &mut Settled) {
        let Some(mut cluster) = self.clusters.pop() else { return };
        let mut missing = std::mem::take(&mut self.missing);
        cluster.prunings.sort_by_key(|pruning| pruning.sequence);
        loop {
            let before = cluster.prunings.len();
            cluster.prunings.retain(|pruning| {
                let accounted = pruning.accounts_for(&missing);
                if accounted {
                    settled.pruned += pruning.count as u64;
                    missing.retain(|each| !pruning.may_hold(each));
                }
                !accounted
            });
            if cluster.prunings.len() == before {
                break;
            }
        }
        let is_cut = |each: &Missing| {
            let mut holders = cluster.prunings.iter().filter(|pruning| pruning.may_hold(each));
            holders.any(|pruning| {
                archive.reaches(pruning.sequence)
                    && missing.iter().filter(|other| pruning.may_hold(other)).count() < pruning.count
            })
        };
        let (cut, gone): (Vec<Missing>, Vec<Missing>) = missing.iter().partition(|each| is_cut(each));
        settled.archived += cut.len() as u64;
        settled.gone.extend(gone.iter().map(|each| each.id));
    }
}

impl Pruning {
    fn read(sequence: i64, fields: &Value) -> Option<Self> {
        let value = |field: &str| fields.get(field)?.get("new");
        let id = |field: &str| value(field)?.as_str()?.parse::<Id>().ok();
        Some(Self {
            sequence,
            first: id("first_id")?,
            last: id("last_id")?,
            count: usize::try_from(value("count")?.as_u64()?).ok()?,
            sha256: value("sha256")?.as_str()?.to_owned(),
        })
    }

    /// Whether this one can have been pruned then: its id is in the range, and it has no later entry.
    fn may_hold(&self, missing: &Missing) -> bool {
        (self.first..=self.last).contains(&missing.id) && missing.last < self.sequence
    }

    /// Whether what may have been pruned then is what was.
    fn accounts_for(&self, missing: &[Missing]) -> bool {
        let ids: Vec<String> =
            missing.iter().filter(|each| self.may_hold(each)).map(|each| each.id.to_string()).collect();
        ids.len() == self.count && sha256_hex(ids.join("\n").as_bytes()) == self.sha256
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(number: usize) -> Vec<Id> {
        let mut ids: Vec<Id> = (0..number).map(|_| Id::mint()).collect();
        ids.sort_unstable();
        ids
    }

    fn pruning(sequence: i64, ids: &[Id]) -> Pruning {
        let text: Vec<String> = ids.iter().map(ToString::to_string).collect();
        Pruning {
            sequence,
            first: ids[0],
            last: *ids.last().unwrap(),
            count: ids.len(),
            sha256: sha256_hex(text.join("\n").as_bytes()),
        }
    }

    /// Goes over what is missing, as the replay does.
    fn settled(prunings: Vec<Pruning>, missing: &[(Id, i64)]) -> (u64, Vec<Id>) {
        let (mut pruned, mut gone) = (0, Vec::new());
        let mut all = Pruned::of(prunings);
        let mut take = |settled: Settled| {
            pruned += settled.pruned;
            settled.gone
        };
        for &(id, last) in missing {
            gone.extend(take(all.pass(id, &Archive::default())));
            if !all.may_hold(Missing { id, last }) {
                gone.push(id);
            }
        }
        gone.extend(take(all.end(&Archive::default())));
        (pruned, gone)
    }

    #[test]
    fn what_an_entry_of_pruning_counts_and_digests_is_accounted_for() {
        let ids = ids(6);
        let missing: Vec<(Id, i64)> = ids[1..5].iter().map(|id| (*id, 3)).collect();
        assert_eq!(settled(vec![pruning(9, &ids[1..5])], &missing), (4, vec![]));
    }

    #[test]
    fn one_more_or_one_less_and_none_of_them_is() {
        let ids = ids(6);
        let all: Vec<(Id, i64)> = ids.iter().map(|id| (*id, 3)).collect();
        let told = [ids[0], ids[1], ids[2], ids[4]];
        assert_eq!(settled(vec![pruning(9, &told)], &all[..5]), (0, ids[..5].to_vec()));
        assert_eq!(settled(vec![pruning(9, &told)], &all[..3]), (0, ids[..3].to_vec()));
        // What lies outside of the range is gone all the same.
        assert_eq!(settled(vec![pruning(9, &ids[..5])], &all), (5, vec![ids[5]]));
    }

    #[test]
    fn prunings_whose_ranges_overlap_are_told_apart_by_what_could_be_pruned_then() {
        let ids = ids(5);
        // The second was still running when the first pruning was made.
        let missing: Vec<(Id, i64)> = ids.iter().zip([1, 12, 3, 4, 13]).map(|(id, last)| (*id, last)).collect();
        let prunings = vec![pruning(20, &[ids[1], ids[4]]), pruning(9, &[ids[0], ids[2], ids[3]])];
        assert_eq!(settled(prunings, &missing), (5, vec![]));
    }

    #[test]
    fn what_was_written_after_the_pruning_was_not_pruned_by_it() {
        let ids = ids(2);
        assert_eq!(settled(vec![pruning(9, &ids)], &[(ids[0], 3), (ids[1], 10)]), (0, vec![ids[1], ids[0]]));
    }
}
