//! Proofs that one entry is in the sealed trail.

use diesel::prelude::*;

use super::seal::all_leaves;
use super::{by_sequence, no_entry};
use crate::crud::Error;
use crate::db::DbConn;
use crate::model::Seal;
use crate::proof::{self, Proof};
use crate::schema::{audit_prunes, audit_seals};

/// Proves that the entry with this number is one of those that a seal closed.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] for an entry that no seal closed yet, that is archived, or that
/// is not the one that was sealed.
pub fn prove(conn: &mut DbConn, sequence: i64) -> Result<Proof, Error> {
    let entry = match by_sequence(conn, sequence) {
        Err(Error::NotFound { .. }) => return Err(absent(conn, sequence)?),
        entry => entry?,
    };
    let seal = audit_seals::table.filter(audit_seals::last_sequence.ge(sequence)).order(audit_seals::number.asc());
    let Some(seal) = seal.first::<Seal>(conn).optional()?.filter(|seal| seal.first_sequence <= sequence) else {
        return Err(Error::conflict(
            format!("entry {sequence} is not sealed yet"),
            "`provost audit seal` closes what was written since the last seal",
        ));
    };
    let (sequences, leaves): (Vec<_>, Vec<_>) = all_leaves(conn, seal.number)?.into_iter().unzip();
    let index = sequences.iter().position(|at| *at == sequence);
    let hash = proof::leaf_hash(&proof::entry_bytes(&entry));
    let Some(index) = index.filter(|index| leaves[*index] == hash && proof::root_of(&leaves).to_string() == seal.root)
    else {
        return Err(Error::conflict(
            format!("entry {sequence} is not what seal {} closed, so there is no proof of it", seal.number),
            "`provost audit verify` tells what was changed",
        ));
    };
    Ok(Proof { entry, leaf_index: index as u64, path: proof::inclusion_path(&leaves, index), seal })
}

fn absent(conn: &mut DbConn, sequence: i64) -> Result<Error, Error> {
    let prunes = audit_prunes::table
        .filter(audit_prunes::first_sequence.le(sequence))
        .filter(audit_prunes::last_sequence.ge(sequence));
    let archive: Option<String> = prunes.select(audit_prunes::archive).first(conn).optional()?;
    Ok(match archive {
        Some(archive) => Error::conflict(
            format!("entry {sequence} is not in the database any more: it was archived"),
            &format!("its archive was written to {archive}"),
        ),
        None => no_entry(sequence.to_string()),
    })
}
