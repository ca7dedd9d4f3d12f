//! `provost audit check-proof`.

use std::path::PathBuf;

use clap::{ArgGroup, Args};

use super::key::public_keys;
use crate::commands::input;
use crate::context::Context;
use crate::error::{CliError, Kind};
use crate::proof::{Digest, Proof};
use crate::sql_types::{Id, Instant};
use crate::ui::view;

/// The longest proof: an entry holds a document of 1 MiB twice, and escapes make it longer.
const MAX_PROOF_BYTES: usize = 16 * 1024 * 1024;

/// Check a proof that `audit prove` made, without a database; exit 9 when it does not hold
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("known").required(true).multiple(true).args(["public_key", "expect_head"])))]
#[command(before_long_help = "Example:\n  provost audit check-proof proof.json --public-key seal.pem.pub")]
pub struct CheckProofArgs {
    /// The proof; - is stdin
    #[arg(value_name = "FILE")]
    file: String,
    /// A key that may have signed; may be given several times
    #[arg(long, value_name = "FILE")]
    public_key: Vec<PathBuf>,
    /// The hash of the seal, as `audit seal` printed it
    #[arg(long, value_name = "HASH")]
    expect_head: Option<Digest>,
}

view! {
    table: ["sequence", "id", "seal", "sealed_at", "key_id"], key: id;
    /// What a proof proves.
    pub struct CheckedView {
        /// The entry's place in the trail.
        pub sequence: i64,
        /// The entry's own id.
        pub id: Id,
        /// The seal that closed it.
        pub seal: i64,
        /// When that was.
        pub sealed_at: Instant,
        /// Who signed the seal; null when it is not signed.
        pub key_id: Option<String>,
    }
}

pub fn run(cx: &Context, args: &CheckProofArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<CheckedView>().map_err(CliError::usage)?;
    let keys = public_keys(&args.public_key)?;
    let bytes = input::bytes(&args.file, MAX_PROOF_BYTES)?;
    let proof: Proof = serde_json::from_slice(&bytes).map_err(|_| {
        CliError::usage(format!("{:?} holds no proof", args.file))
            .hint("`provost audit prove SEQUENCE -o json` makes one")
    })?;
    proof.check(&keys, args.expect_head).map_err(|error| {
        CliError::new(Kind::Integrity, error).hint("the proof was changed, or it is of another trail or another key")
    })?;
    cx.ui().show(&CheckedView {
        sequence: proof.entry.sequence,
        id: proof.entry.id,
        seal: proof.seal.number,
        sealed_at: proof.seal.sealed_at,
        key_id: proof.seal.key_id,
    })?;
    Ok(())
}
