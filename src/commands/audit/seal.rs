//! `provost audit seal`.

use clap::Args;

use crate::commands::sealing::{self, Sealed};
use crate::context::Context;
use crate::error::CliError;
use crate::sql_types::Instant;
use crate::ui::{View, fields};

/// Close what was written since the last seal: from then on a change of it can be proved
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost audit seal -o json | jq -r .head | mail -s 'head of the audit trail' auditor")]
pub struct SealArgs {}

fields! {
    /// How far the trail is sealed.
    pub struct SealView {
        /// The hash of the newest seal, which tells the whole trail up to there; null when there is no seal.
        pub head: Option<String>,
        /// The newest seal's number.
        pub number: Option<i64>,
        /// The last entry that is sealed.
        pub last_sequence: Option<i64>,
        /// When it was sealed.
        pub sealed_at: Option<Instant>,
        /// The key that signed the newest seal; null when it is not signed.
        pub key_id: Option<String>,
        /// How many seals this command made.
        pub new_seals: i64,
        /// How many entries they close.
        pub new_entries: i64,
    }
}

impl View for SealView {
    const TABLE: &'static [&'static str] = &["head", "number", "last_sequence", "new_seals", "new_entries"];

    fn key(&self) -> String {
        self.head.clone().unwrap_or_default()
    }
}

pub fn run(cx: &Context, _args: &SealArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<SealView>().map_err(CliError::usage)?;
    let Sealed { newest, new_seals, new_entries } = sealing::seal(cx)?;
    if new_seals == 0 {
        cx.ui().say("nothing was written since the last seal");
    }
    let (head, number) = newest.as_ref().map(|seal| (seal.hash.clone(), seal.number)).unzip();
    cx.ui().show(&SealView {
        head,
        number,
        last_sequence: newest.as_ref().map(|seal| seal.last_sequence),
        sealed_at: newest.as_ref().map(|seal| seal.sealed_at),
        key_id: newest.and_then(|seal| seal.key_id),
        new_seals,
        new_entries,
    })?;
    Ok(())
}
