//! What is missing, put against the entries that tell of executions pruned: it was pruned when such an entry names
//! it, and number and digest of all that it names are the same.
//!
//! What is missing comes in the order of the ids, so that an entry is held from its first id to its last.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::iter;

use super::super::archive::Archive;
use super::super::pruned::{Pruning, Range, pruning, ranges};
use crate::crud::Error;
use crate::db::{DbConn, sha256_hex};
use crate::sql_types::Id;

/// How many of those that others name too are tried: two in one entry are no chance any more.
const STRANGERS: usize = 2;

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

/// The prunings in the order of the ids, and what is missing of those that have been come to.
#[derive(Debug, Default)]
pub(super) struct Pruned {
    /// The last is the one that comes next.
    waiting: Vec<Range>,
    active: Vec<Active>,
    /// How many of the active ones name what is missing and is not accounted for: a forged entry must not keep the
    /// true one from being found.
    open: HashMap<Id, usize>,
}

/// A pruning whose range has been come to, and what it names that is missing so far.
#[derive(Debug)]
struct Active {
    pruning: Pruning,
    missing: Vec<Id>,
}

impl Pruned {
    pub(super) fn load(conn: &mut DbConn) -> Result<Self, Error> {
        let mut waiting = ranges(conn, 0)?;
        waiting.sort_unstable_by_key(|range| Reverse(range.first));
        Ok(Self { waiting, ..Self::default() })
    }

    /// Settles the prunings whose ranges end before this id, and comes to those that begin before it.
    pub(super) fn pass(&mut self, conn: &mut DbConn, id: Id, archive: &Archive) -> Result<Settled, Error> {
        let settled = self.settle(Some(id), archive);
        while let Some(range) = self.waiting.pop_if(|range| range.first <= id) {
            // Of one that ends before nothing is missing but what is archived.
            if range.last >= id
                && let Some(pruning) = pruning(conn, range.sequence)?
            {
                self.active.push(Active { pruning, missing: Vec::new() });
            }
        }
        self.active.sort_unstable_by_key(|active| active.pruning.range.sequence);
        Ok(settled)
    }

    /// Settles all that is left.
    pub(super) fn end(&mut self, archive: &Archive) -> Settled {
        self.settle(None, archive)
    }

    /// Whether a pruning names this one, whose last entry is that; then it is kept until its range has been passed.
    pub(super) fn names(&mut self, id: Id, last_entry: i64) -> bool {
        let mut named_by = 0;
        for active in self.active.iter_mut().filter(|active| active.pruning.tells_of(id, last_entry)) {
            active.missing.push(id);
            named_by += 1;
        }
        if named_by > 0 {
            self.open.insert(id, named_by);
        }
        named_by > 0
    }

    fn settle(&mut self, before: Option<Id>, archive: &Archive) -> Settled {
        let mut settled = Settled::default();
        let is_passed = |active: &mut Active| before.is_none_or(|id| active.pruning.range.last < id);
        for Active { pruning, missing } in self.active.extract_if(.., is_passed) {
            if let Some(own) = accounted(&pruning, &missing, &self.open) {
                settled.pruned += pruning.count as u64;
                for id in missing {
                    if own.binary_search(&id).is_ok() {
                        self.open.remove(&id);
                    } else if let Some(others) = self.open.get_mut(&id) {
                        *others -= 1;
                    }
                }
                continue;
            }
            let is_cut = archive.reaches(pruning.range.sequence) && missing.len() < pruning.count;
            for id in missing {
                match self.open.get_mut(&id) {
                    Some(1) => {
                        self.open.remove(&id);
                        if is_cut {
                            settled.archived += 1;
                        } else {
                            settled.gone.push(id);
                        }
                    }
                    Some(others) => *others -= 1,
                    None => {}
                }
            }
        }
        settled
    }
}

/// What is missing, when a pruning counts and digests it: all of it, or all but one that another names too, and that ends
/// by chance as one of these.
fn accounted(pruning: &Pruning, missing: &[Id], open: &HashMap<Id, usize>) -> Option<Vec<Id>> {
    let strangers = missing.iter().filter(|id| open.get(id) != Some(&1)).take(STRANGERS);
    let without = |stranger: Option<&Id>| missing.iter().filter(|id| Some(*id) != stranger).copied().collect();
    let is_all = |ids: &Vec<Id>| is_all_of(pruning, ids);
    iter::once(None).chain(strangers.map(Some)).map(without).find(is_all)
}

/// Whether what is missing is what a pruning counts and digests.
fn is_all_of(pruning: &Pruning, missing: &[Id]) -> bool {
    let ids: Vec<String> = missing.iter().map(ToString::to_string).collect();
    ids.len() == pruning.count && sha256_hex(ids.join("\n").as_bytes()) == pruning.sha256
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn ids(number: usize) -> Vec<Id> {
        let mut ids: Vec<Id> = (0..number).map(|_| Id::mint()).collect();
        ids.sort_unstable();
        ids
    }

    fn told(sequence: i64, ids: &[Id]) -> Pruning {
        let text: Vec<String> = ids.iter().map(ToString::to_string).collect();
        let fields = json!({
            "count": {"new": ids.len()},
            "sha256": {"new": sha256_hex(text.join("\n").as_bytes())},
            "first_id": {"new": ids[0]},
            "last_id": {"new": ids[ids.len() - 1]},
            "ids": {"new": text.iter().map(|id| &id[24..]).collect::<String>()},
        });
        Pruning::read(sequence, &fields).unwrap()
    }

    /// Goes over what is missing, as the replay does.
    fn settled(prunings: Vec<Pruning>, missing: &[(Id, i64)]) -> (u64, Vec<Id>) {
        let active = prunings.into_iter().map(|pruning| Active { pruning, missing: Vec::new() });
        let mut all = Pruned { active: active.collect(), ..Pruned::default() };
        let (mut pruned, mut gone) = (0, Vec::new());
        let mut take = |settled: Settled| {
            pruned += settled.pruned;
            settled.gone
        };
        for &(id, last) in missing {
            gone.extend(take(all.settle(Some(id), &Archive::default())));
            if !all.names(id, last) {
                gone.push(id);
            }
        }
        gone.extend(take(all.end(&Archive::default())));
        (pruned, gone)
    }

    fn at(ids: &[Id], last: i64) -> Vec<(Id, i64)> {
        ids.iter().map(|id| (*id, last)).collect()
    }

    #[test]
    fn what_an_entry_of_pruning_names_counts_and_digests_is_accounted_for() {
        let ids = ids(6);
        assert_eq!(settled(vec![told(9, &ids[1..5])], &at(&ids[1..5], 3)), (4, vec![]));
    }

    #[test]
    fn what_it_does_not_name_is_gone_and_all_of_it_when_one_is_not_missing() {
        let ids = ids(6);
        let named = [ids[0], ids[1], ids[2], ids[4]];
        assert_eq!(settled(vec![told(9, &named)], &at(&ids, 3)), (4, vec![ids[3], ids[5]]));
        assert_eq!(settled(vec![told(9, &named)], &at(&ids[..3], 3)), (0, ids[..3].to_vec()));
    }

    #[test]
    fn a_digest_that_is_another_accounts_for_nothing() {
        let ids = ids(2);
        let forged = Pruning { sha256: "0".repeat(64), ..told(9, &ids) };
        assert_eq!(settled(vec![forged], &at(&ids, 3)), (0, ids));
    }

    #[test]
    fn a_forged_entry_does_not_keep_the_true_one_from_being_found() {
        let ids = ids(3);
        let forged = Pruning { sha256: "0".repeat(64), ..told(8, &ids) };
        for prunings in [vec![forged.clone(), told(9, &ids)], vec![told(9, &ids), forged]] {
            assert_eq!(settled(prunings, &at(&ids, 3)), (3, vec![]));
        }
    }

    #[test]
    fn prunings_whose_ranges_overlap_are_told_apart_by_what_they_name() {
        let ids = ids(6);
        let prunings = vec![told(9, &[ids[0], ids[2], ids[5]]), told(10, &[ids[1], ids[3], ids[4]])];
        assert_eq!(settled(prunings, &at(&ids, 3)), (6, vec![]));
    }

    #[test]
    fn of_two_that_end_alike_each_is_put_against_its_own_entry() {
        let id = |time: u32, end: u32| format!("01900000-{time:04x}-7000-8000-{end:012x}").parse().unwrap();
        let ids: Vec<Id> = (0..6).map(|at| id(at, if at == 3 { 2 } else { at })).collect();
        for (one, other) in [([0, 2, 4], [1, 3, 5]), ([0, 3, 4], [1, 2, 5])] {
            let told = |sequence, at: [usize; 3]| told(sequence, &at.map(|at| ids[at]));
            assert_eq!(settled(vec![told(9, one), told(10, other)], &at(&ids, 3)), (6, vec![]));
            // The second alone does not account for what was the first one's.
            let (pruned, gone) = settled(vec![told(10, other)], &at(&ids, 3));
            assert_eq!((pruned, gone.len()), (0, 6));
        }
    }

    #[test]
    fn what_was_written_after_the_pruning_was_not_pruned_by_it() {
        let ids = ids(2);
        assert_eq!(settled(vec![told(9, &ids)], &[(ids[0], 3), (ids[1], 10)]), (0, vec![ids[1], ids[0]]));
    }
}
