//! `provost audit prove`.

use clap::Args;

use super::{AuditView, look_in_the_trail};
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::Seal;
use crate::proof::Proof;
use crate::ui::{View, fields};

/// Prove that an entry is in the sealed trail, so that it can be checked without the database
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost audit prove 42 -o json > proof.json")]
pub struct ProveArgs {
    /// The entry's number
    #[arg(value_name = "SEQUENCE")]
    sequence: i64,
}

fields! {
    /// A proof of inclusion.
    pub struct ProofView {
        /// The entry.
        pub entry: AuditView,
        /// Its place among the seal's leaves, from 0.
        pub leaf_index: u64,
        /// The siblings on the way from its leaf to the root (RFC 6962, section 2.1.1), in hexadecimal digits.
        pub path: Vec<String>,
        /// The seal.
        pub seal: Seal,
    }
}

impl View for ProofView {
    const TABLE: &'static [&'static str] = &["entry", "leaf_index", "path", "seal"];

    fn key(&self) -> String {
        self.entry.key()
    }
}

impl From<Proof> for ProofView {
    fn from(proof: Proof) -> Self {
        Self {
            entry: proof.entry.into(),
            leaf_index: proof.leaf_index,
            path: proof.path.iter().map(ToString::to_string).collect(),
            seal: proof.seal,
        }
    }
}

pub fn run(cx: &Context, args: &ProveArgs) -> Result<(), CliError> {
    cx.show(|conn| Ok(ProofView::from(crud::audit::prove(conn, args.sequence)?))).map_err(look_in_the_trail)
}
