//! `provost audit verify`.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::Args;
use serde_json::Value;

use super::key::public_keys;
use crate::commands::input::unreadable;
use crate::context::Context;
use crate::crud;
use crate::crud::audit::{ArchiveFault, Archived, Expected, Fault, FaultKind, Finding, Replayed, Seen, Verified};
use crate::db::DbConn;
use crate::error::{CliError, Kind};
use crate::proof::Digest;
use crate::sql_types::Id;
use crate::ui::{List, Progress, View, fields};

/// Verify the whole trail: every entry, seal, link and signature; exit 9 when anything is wrong
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost audit verify --public-key seal.pem.pub
  provost audit verify --live --expect-head \"$(cat head-from-the-mail)\" -o json")]
pub struct VerifyArgs {
    /// A key that may have signed; give each key that ever did. Without one, signatures are not looked at
    #[arg(long, value_name = "FILE")]
    public_key: Vec<PathBuf>,
    /// The hash of a seal that must be there, as `audit seal` printed it: finds an end that was cut off
    #[arg(long, value_name = "HASH")]
    expect_head: Option<Digest>,
    /// What `audit prune` wrote: give every archive, and what is archived is verified too
    #[arg(long, value_name = "FILE", num_args = 1..)]
    archive: Vec<PathBuf>,
    /// Replay the trail too, and compare it with the records as they are
    #[arg(long)]
    live: bool,
}

fields! {
    /// A fault of the trail, or a difference between it and a record.
    pub struct FaultView {
        /// What kind.
        pub kind: FaultKind,
        /// The entry, when it is one entry's; with `--live` the last of the record.
        pub sequence: Option<i64>,
        /// The seal, when there is one.
        pub seal: Option<i64>,
        /// The noun of the record that differs.
        pub noun: Option<String>,
        /// That record.
        pub record_id: Option<Id>,
        /// What it is called.
        pub record_name: Option<String>,
        /// The field that differs; null for a whole record.
        pub field: Option<String>,
        /// What the trail tells.
        pub trail: Option<Value>,
        /// What the table holds.
        pub table: Option<Value>,
        /// What is so.
        pub message: String,
    }
}

impl View for FaultView {
    const TABLE: &'static [&'static str] = &["kind", "sequence", "seal", "message"];

    fn key(&self) -> String {
        self.record_id.map(|id| id.to_string()).or(self.sequence.map(|it| it.to_string())).unwrap_or_default()
    }
}

impl From<Fault> for FaultView {
    fn from(fault: Fault) -> Self {
        Self {
            kind: fault.kind,
            sequence: fault.sequence,
            seal: fault.seal,
            noun: None,
            record_id: None,
            record_name: None,
            field: None,
            trail: None,
            table: None,
            message: fault.message,
        }
    }
}

impl From<Finding> for FaultView {
    fn from(finding: Finding) -> Self {
        let noun = finding.subject.noun();
        let record = format!("{noun} {:?}", finding.record_name);
        let shown = |value: &Option<Value>| value.as_ref().unwrap_or(&Value::Null).to_string();
        let message = match (&finding.field, finding.kind) {
            (Some(field), _) => {
                let (trail, table) = (shown(&finding.trail), shown(&finding.table));
                format!("{record}: {field} is {table}, and the trail tells {trail}")
            }
            (None, FaultKind::Added) => format!("{record} is there, and no entry tells that it was made"),
            (None, FaultKind::Gone) => format!("{record} is gone, and no entry tells that it was deleted"),
            (None, _) => format!("{record} is there, and an entry tells that it was deleted"),
        };
        Self {
            kind: finding.kind,
            sequence: finding.sequence,
            seal: None,
            noun: Some(noun.to_owned()),
            record_id: Some(finding.record_id),
            record_name: Some(finding.record_name),
            field: finding.field,
            trail: finding.trail,
            table: finding.table,
            message,
        }
    }
}

pub fn run(cx: &Context, args: &VerifyArgs) -> Result<(), CliError> {
    let keys = public_keys(&args.public_key)?;
    let list = cx.ui().list::<FaultView>().map_err(CliError::usage)?;
    let files = args.archive.iter().map(open).collect::<Result<Vec<_>, _>>()?;
    let mut faults = Faults { list, quiet: cx.ui().quiet, count: 0, failed: None };
    let (verified, archives, replayed) = cx.read(|conn| {
        let mut archives = Vec::new();
        for (name, file) in &files {
            let held = archive(conn, name, file, &mut faults)?;
            archives.extend(held.filter(|held| !archives.contains(held)));
        }
        let progress = Progress::new("verify", crud::audit::last_sequence(conn)?.unsigned_abs());
        let expected = Expected { keys: &keys, head: args.expect_head, archives: &archives };
        let mut found = |fault: Fault| progress.beside(|| faults.push(fault));
        let mut done = |sequence: i64| progress.at(sequence.unsigned_abs());
        let verified = crud::audit::verify(conn, expected, &mut found, &mut done)?;
        drop(progress);
        let replayed = args.live.then(|| replay(conn, verified.entries, &mut faults)).transpose()?;
        Ok((verified, archives, replayed))
    })?;
    say(cx, &verified, &archives, replayed.as_ref());
    faults.end()
}

fn open(path: &PathBuf) -> Result<(String, File), CliError> {
    let name = path.to_string_lossy().into_owned();
    let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    Ok((name, file))
}

/// Looks at an archive; none when it does not hold.
fn archive(conn: &mut DbConn, name: &str, file: &File, faults: &mut Faults) -> Result<Option<Archived>, crud::Error> {
    let what = match crud::audit::verify_archive(conn, file) {
        Ok(archived) => return Ok(Some(archived)),
        Err(ArchiveFault::Database(error)) => return Err(error),
        Err(ArchiveFault::Unreadable(error)) => format!("it can't be read: {error}"),
        Err(ArchiveFault::Fault(what)) => what,
    };
    faults.push(Fault::of_trail(FaultKind::Archive, format!("{name:?}: {what}")));
    Ok(None)
}

fn replay(conn: &mut DbConn, entries: u64, faults: &mut Faults) -> Result<Replayed, crud::Error> {
    let progress = Progress::new("replay", entries);
    let mut read = 0;
    crud::audit::replay(conn, |seen| {
        match seen {
            Seen::Entries(more) => {
                read += more;
                progress.at(read);
            }
            Seen::Finding(finding) => progress.beside(|| faults.push(finding)),
        }
        if faults.failed.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
}

/// The faults on their way out.
struct Faults {
    list: List,
    quiet: bool,
    count: u64,
    /// Printing can fail in the middle of a query: what came is kept until the snapshot is left.
    failed: Option<std::io::Error>,
}

impl Faults {
    fn push(&mut self, fault: impl Into<FaultView>) {
        self.count += 1;
        let view = fault.into();
        // A fault that is no record's has nothing to print there.
        if self.failed.is_none() && !(self.quiet && view.key().is_empty()) {
            self.failed = self.list.push(&view).err();
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
fn say(cx: &Context, verified: &Verified, archives: &[Archived], replayed: Option<&Replayed>) {
    let Verified { entries, seals, .. } = verified;
    let head = verified.head.as_deref().unwrap_or("none");
    cx.ui().say(&format!("looked at entries: {entries}, seals: {seals}; head: {head}"));
    if !archives.is_empty() {
        let moved: i64 = archives.iter().map(|archive| archive.entries).sum();
        cx.ui().say(&format!("looked at archives: {}, entries in them: {moved}", archives.len()));
    }
    if let Some(Replayed { records, archived, pruned, .. }) = replayed {
        cx.ui().say(&format!("compared records: {records}"));
        for (what, count) in [
            ("history archived, compared as far as the rest tells", archived),
            ("executions that a prune accounts for", pruned),
        ] {
            if *count > 0 {
                cx.ui().say(&format!("{what}: {count}"));
            }
        }
    }
    for (what, count, hint) in [
        ("not sealed yet", verified.unsealed, "; `provost audit seal` closes what was written since the last seal"),
        ("archived and not looked at", verified.archived, "; give --archive"),
        ("signatures not looked at", verified.unchecked_signatures, "; give --public-key"),
    ] {
        if count > 0 {
            cx.ui().say(&format!("{what}: {count}{hint}"));
        }
    }
}
