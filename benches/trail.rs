//! Sealing and verifying a trail of a million entries, beside raw SHA-256 over the same bytes.
//!
//! `cargo bench --bench trail`; with `-- --check` it fails when a bound is broken. The yardstick hashes in one
//! thread and from memory: what no verifier can do less of.

#![allow(clippy::print_stdout, reason = "the figures")]
#![allow(clippy::unwrap_used, reason = "without the figures there is nothing to report")]
#![allow(dead_code, unused_imports, unused_macros, reason = "the tests' harness holds more than is used here")]

mod measure;
#[path = "../tests/support/mod.rs"]
mod support;

use std::fs;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use measure::process::{self, peak, run};
use provost::db::DbConn;
use provost::model::AuditEntry;
use provost::proof;
use provost::schema::audit_logs;
use support::fill::{self, Size};
use support::{Database, Sandbox};

const ENTRIES: u32 = 1_000_000;

const SIZE: Size = Size { users: 20, projects: 100, agents: 5, tasks: 10_000, executions: 1_000, entries: ENTRIES };

fn main() -> ExitCode {
    if process::told_a_peak() {
        return ExitCode::SUCCESS;
    }
    let sandbox = Sandbox::new();
    let file = process::sqlite_file(SIZE);
    let sealed = sandbox.work().join("sealed.db");
    fs::copy(&file, &sealed).unwrap();
    on(&sandbox, "sqlite", &format!("sqlite:{}", sealed.display()));
    if let Some(database) = Database::postgres() {
        fill::fill(&mut database.pool().get().unwrap(), SIZE);
        database.execute("VACUUM ANALYZE");
        on(&sandbox, "postgresql", database.url());
    }
    measure::verdict()
}

fn on(sandbox: &Sandbox, engine: &str, url: &str) {
    let ours = |verb: &str| {
        let mut command = sandbox.command(["audit", verb]);
        command.env("DATABASE_URL", url);
        command
    };
    let pieces = pieces(url);
    let bytes: usize = pieces.iter().map(Vec::len).sum();
    println!("{engine}: {ENTRIES} entries, {} bytes each", bytes / pieces.len());
    let hashing = || {
        for _ in 0..ENTRIES as usize / pieces.len() {
            for piece in &pieces {
                std::hint::black_box(proof::leaf_hash(piece));
            }
        }
    };
    let begun = Instant::now();
    run(&mut ours("seal"));
    let sealing = begun.elapsed();
    let begun = Instant::now();
    hashing();
    measure::for_information(
        &format!("audit seal, a million entries  {engine}"),
        "SHA-256 alone",
        (begun.elapsed(), sealing),
    );
    let times = measure::in_turns(5, hashing, || run(&mut ours("verify")));
    measure::at_most(
        &format!("audit verify, a million entries  {engine}"),
        "SHA-256 alone",
        times,
        Duration::from_secs(10),
    );
    measure::memory(&format!("audit verify, a million entries  {engine}"), peak(&ours("verify")), 64);
}

/// The canonical bytes of the first ten thousand entries, which are like all others.
fn pieces(url: &str) -> Vec<Vec<u8>> {
    use provost::db::{self, DatabaseUrl, PoolOptions, SessionOptions};
    let url = DatabaseUrl::parse(url).unwrap();
    let pool = db::open(&url, SessionOptions::default(), PoolOptions::default()).unwrap();
    let entries = audit_logs::table.order(audit_logs::sequence.asc()).limit(10_000);
    let entries: Vec<AuditEntry> = entries.load(&mut pool.get().unwrap()).unwrap();
    entries.iter().map(proof::entry_bytes).collect()
}
