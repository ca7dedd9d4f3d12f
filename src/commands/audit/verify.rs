//! `provost audit verify`.

use std::path::PathBuf;

use clap::Args;

use super::key::public_keys;
use crate::context::Context;
use crate::crud;
use crate::crud::audit::{Expected, Fault, FaultKind, Verified};
use crate::error::{CliError, Kind};
use crate::proof::Digest;
use crate::ui::{List, Progress, View, fields};

/// Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost audit verify --public-key seal.pem.pub
  provost audit verify --expect-head \"$(cat head-from-the-mail)\" -o json")]
pub struct VerifyArgs {
    /// A key that may have signed; give each key that ever did. Without one, signatures are not looked at
    #[arg(long, value_name = "FILE")]
    public_key: Vec<PathBuf>,
    /// The hash of a seal that must be there, as `audit seal` printed it: finds an end that was cut off
    #[arg(long, value_name = "HASH")]
    expect_head: Option<Digest>,
}

fields! {
    /// A fault of the trail.
    pub struct FaultView {
        /// What kind.
        pub kind: FaultKind,
        /// The entry, when it is one entry's.
        pub sequence: Option<i64>,
        /// The seal, when there is one.
        pub seal: Option<i64>,
        /// What is so.
        pub message: String,
    }
}

impl View for FaultView {
    const TABLE: &'static [&'static str] = &["kind", "sequence", "seal", "message"];

    fn key(&self) -> String {
        self.sequence.map(|sequence| sequence.to_string()).unwrap_or_default()
    }
}

impl From<Fault> for FaultView {
    fn from(fault: Fault) -> Self {
        Self { kind: fault.kind, sequence: fault.sequence, seal: fault.seal, message: fault.message }
    }
}

pub fn run(cx: &Context, args: &VerifyArgs) -> Result<(), CliError> {
    let keys = public_keys(&args.public_key)?;
    let expected = Expected { keys: &keys, head: args.expect_head };
    let list = cx.ui().list::<FaultView>().map_err(CliError::usage)?;
    let mut faults = Faults { list, count: 0, failed: None };
    let verified = cx.read(|conn| {
        let progress = Progress::new("verify", crud::audit::last_sequence(conn)?.unsigned_abs());
        let mut found = |fault| progress.beside(|| faults.push(fault));
        crud::audit::verify(conn, expected, &mut found, &mut |sequence| progress.at(sequence.unsigned_abs()))
    })?;
    say(cx, &verified);
    faults.end()
}

/// The faults on their way out.
struct Faults {
    list: List,
    count: u64,
    /// Printing can fail in the middle of a query: what came is kept until the snapshot is left.
    failed: Option<std::io::Error>,
}

impl Faults {
    fn push(&mut self, fault: Fault) {
        self.count += 1;
        if self.failed.is_none() {
            self.failed = self.list.push(&FaultView::from(fault)).err();
        }
    }

    fn end(self) -> Result<(), CliError> {
        if let Some(error) = self.failed {
            return Err(error.into());
        }
        self.list.end()?;
        if self.count > 0 { Err(CliError::silent(Kind::Integrity)) } else { Ok(()) }
    }
}

/// Says what the result covers, and what not.
fn say(cx: &Context, verified: &Verified) {
    let Verified { entries, seals, .. } = verified;
    let head = verified.head.as_deref().unwrap_or("none");
    cx.ui().say(&format!("looked at {entries} entries and {seals} seals; head: {head}"));
    for (what, count, hint) in [
        ("not sealed yet", verified.unsealed, "; `provost audit seal` closes what was written since the last seal"),
        ("archived and not looked at", verified.archived, ""),
        ("signatures not looked at", verified.unchecked_signatures, "; give --public-key"),
    ] {
        if count > 0 {
            cx.ui().say(&format!("{what}: {count}{hint}"));
        }
    }
}
