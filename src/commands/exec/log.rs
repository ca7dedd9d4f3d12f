//! `provost exec log`.

use std::io::{ErrorKind, Read};
use std::sync::mpsc::{self, RecvTimeoutError, SyncSender};
use std::time::{Duration, Instant as Stopwatch};

use clap::Args;

use super::{ExecutionListView, HolderArgs};
use crate::commands::input;
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::model::MAX_TEXT_BYTES;
use crate::process::{Text, last_text};

/// How long what was read waits for more before it is written down.
const PAUSE: Duration = Duration::from_secs(1);

/// Append to what a running execution wrote; the last 64 KiB are kept
///
/// Written down at least once a second while it comes. An execution that has ended, also by being
/// reaped, is refused with exit code 5. This is telemetry: the entry of its end tells the whole.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  long-job 2>&1 | tee >(provost exec log \"$id\" -)")]
pub struct LogArgs {
    /// Full id, or its last eight digits
    #[arg(value_name = "REF")]
    execution: String,
    /// What is appended; - is stdin
    #[arg(value_name = "FILE")]
    file: String,
    #[command(flatten)]
    holder: HolderArgs,
}

pub fn run(cx: &Context, args: &LogArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<ExecutionListView>().map_err(CliError::usage)?;
    // Refused before anything is read: whoever pipes into it would learn it late.
    let mut view = append(cx, args, "")?;
    let (sender, receiver) = mpsc::sync_channel(1);
    let file = args.file.clone();
    let reader = std::thread::spawn(move || read(&file, &sender));
    let mut pending = Pending::new();
    loop {
        match receiver.recv_timeout(PAUSE) {
            Ok(chunk) => pending.push(&chunk),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        // A dry run takes back what it writes, so it writes once, at the end.
        if pending.is_due() && !cx.settings().dry_run {
            view = append(cx, args, &pending.text(false))?;
        }
    }
    reader.join().unwrap_or(Ok(()))?;
    let rest = pending.text(true);
    if !rest.is_empty() {
        view = append(cx, args, &rest)?;
    }
    if pending.replaced {
        cx.ui().say("the log is not all UTF-8 text; what is not was replaced");
    }
    Ok(cx.ui().show(&view)?)
}

fn append(cx: &Context, args: &LogArgs, text: &str) -> Result<ExecutionListView, CliError> {
    cx.write(|conn, _| {
        let execution = crud::execution::find(conn, &args.execution)?;
        args.holder.check(conn, &execution)?;
        let execution = crud::execution::append_output(conn, &execution, text)?;
        Ok(ExecutionListView::from(&crud::execution::named(conn, execution)?))
    })
}

/// Reads the file to its end, a chunk at a time; stops when nobody takes them any more.
fn read(file: &str, chunks: &SyncSender<Vec<u8>>) -> Result<(), CliError> {
    let mut source = input::open(file)?;
    let mut chunk = vec![0; MAX_TEXT_BYTES];
    loop {
        let read = match source.read(&mut chunk) {
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(input::unreadable(file, &error)),
        };
        if read == 0 || chunks.send(chunk[..read].to_vec()).is_err() {
            return Ok(());
        }
    }
}

/// What was read and is not written down yet.
struct Pending {
    bytes: Vec<u8>,
    since: Stopwatch,
    replaced: bool,
}

impl Pending {
    fn new() -> Self {
        Self { bytes: Vec::new(), since: Stopwatch::now(), replaced: false }
    }

    fn push(&mut self, chunk: &[u8]) {
        self.bytes.extend_from_slice(chunk);
        // Only the end of it all is kept, so no more needs to wait; one byte more tells of a cut.
        let excess = self.bytes.len().saturating_sub(MAX_TEXT_BYTES + 1);
        self.bytes.drain(..excess);
    }

    fn is_due(&self) -> bool {
        !self.bytes.is_empty() && self.since.elapsed() >= PAUSE
    }

    /// Takes what is there as text. A character whose rest is still to come waits for it, unless
    /// this is the end.
    fn text(&mut self, is_end: bool) -> String {
        self.since = Stopwatch::now();
        let whole = if is_end { self.bytes.len() } else { whole_characters(&self.bytes) };
        let rest = self.bytes.split_off(whole);
        let bytes = std::mem::replace(&mut self.bytes, rest);
        let Text { text, replaced } = last_text(&bytes, MAX_TEXT_BYTES);
        self.replaced |= replaced;
        text
    }
}

/// How many of the bytes are not the beginning of a character that is cut off by their end.
fn whole_characters(bytes: &[u8]) -> usize {
    let last = bytes.utf8_chunks().last().map(|chunk| chunk.invalid().to_vec()).unwrap_or_default();
    match std::str::from_utf8(&last) {
        // No length: what is there could become a character.
        Err(error) if error.error_len().is_none() => bytes.len() - last.len(),
        _ => bytes.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_that_comes_in_two_pieces_is_one() {
        let mut pending = Pending::new();
        let (head, tail) = "Wärme".as_bytes().split_at(2);
        pending.push(head);
        assert_eq!(pending.text(false), "W");
        pending.push(tail);
        assert_eq!(pending.text(false), "ärme");
        assert!(!pending.replaced);
    }

    #[test]
    fn what_is_no_text_is_replaced_and_what_never_comes_too() {
        let mut pending = Pending::new();
        pending.push(b"a\xffb\xc3");
        assert_eq!(pending.text(false), "a\u{fffd}b");
        assert!(pending.replaced);
        assert_eq!(pending.text(true), "\u{fffd}");
    }

    #[test]
    fn much_that_comes_at_once_waits_too_since_its_end_alone_is_kept() {
        let mut pending = Pending::new();
        pending.push(&vec![b'x'; 3 * MAX_TEXT_BYTES]);
        assert!(!pending.is_due());
        assert_eq!(pending.text(true).len(), MAX_TEXT_BYTES);
    }
}
