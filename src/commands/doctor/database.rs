//! What the engine says of itself and of the session.

use std::time::Duration;

use chrono::TimeDelta;

use super::{Findings, certificate, has_server};
use crate::audit::Recorder;
use crate::context::Context;
use crate::crud;
use crate::db::{self, DbConn, SchemaState, migrations};
use crate::error::CliError;
use crate::sql_types::Instant;

/// The oldest engines that the schema is written for: the major version of PostgreSQL, and of SQLite with its
/// minor one.
const OLDEST_POSTGRES: i64 = 15;
const OLDEST_SQLITE: i64 = 340;

/// Clocks this far apart make leases and slots look wrong, in seconds.
const CLOCKS_APART: i64 = 2;

/// Days before its end at which a certificate should be renewed.
const RENEW_WITHIN: i32 = 30;

/// How long the server's certificate may be waited for.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) fn look(cx: &Context, conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    engine(conn, found)?;
    clock(conn, found)?;
    actor(cx, conn, found)?;
    if has_server(cx) {
        encryption(conn, found)?;
        sessions(cx, conn, found)?;
        careless(conn, found)?;
    }
    Ok(())
}

fn engine(conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    let engine = crud::doctor::engine(conn)?;
    let (name, oldest, needed) = match conn {
        DbConn::Postgres(_) => ("PostgreSQL", OLDEST_POSTGRES, "15"),
        DbConn::Sqlite(_) => ("SQLite", OLDEST_SQLITE, "3.40"),
    };
    let message = format!("{name} {}", engine.version);
    if engine.number < oldest {
        return found.error("engine", format!("{message} is too old"), format!("install {name} {needed} or later"));
    }
    found.ok("engine", message)
}

/// A worker's clock and the one that leases go by.
fn clock(conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    let asked = Instant::now();
    let there = db::now(conn)?;
    let answered = Instant::now();
    // Somewhere between the question and the answer.
    let here = asked.as_chrono() + (answered.as_chrono() - asked.as_chrono()) / 2;
    let apart = there.as_chrono() - here;
    if apart.abs() > TimeDelta::seconds(CLOCKS_APART) {
        let seconds = apart.num_seconds();
        let which = if seconds > 0 { "ahead of" } else { "behind" };
        let message = format!("the database's clock is {} s {which} this machine's", seconds.abs());
        return found.warning("clock", message, "let both keep time by NTP");
    }
    let message = match conn {
        DbConn::Postgres(_) => format!("{} ms from the server's", apart.num_milliseconds().abs()),
        DbConn::Sqlite(_) => "this machine's".to_owned(),
    };
    found.ok("clock", message)
}

fn actor(cx: &Context, conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    let actor = &cx.settings().actor;
    if migrations::schema_state(conn)? == SchemaState::Current
        && let Err(error) = Recorder::open(conn, actor)
    {
        return found.refused("actor", &crud::Error::from(error).into());
    }
    found.ok("actor", actor.name.clone())
}

fn encryption(conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    let address = crud::doctor::address(conn)?;
    match (crud::doctor::encryption(conn)?, address) {
        (Some(with), _) => found.ok("tls", format!("{} with {}", with.protocol, with.cipher))?,
        (None, None) => return found.ok("tls", "a socket of this machine needs none"),
        (None, Some((address, _))) if address.is_loopback() => {
            return found.ok("tls", "none, and the server is this machine");
        }
        (None, Some((address, _))) => {
            let message = format!("none: what goes to {address} can be read on the way");
            return found.warning("tls", message, "give sslmode=verify-full in the database URL");
        }
    }
    let Some((address, port)) = address else { return Ok(()) };
    match certificate::days_left(address, port, PATIENCE) {
        Ok(days) if days < 0 => {
            let message = format!("the server's has expired {} days ago", -days);
            found.error("certificate", message, "renew it on the server")
        }
        Ok(days) if days < RENEW_WITHIN => {
            found.warning("certificate", format!("the server's ends in {days} days"), "renew it on the server")
        }
        Ok(days) => found.ok("certificate", format!("the server's is good for {days} days")),
        // Where a server says it is, it need not be reached from here.
        Err(reason) => found.ok("certificate", format!("could not be looked at: {reason}")),
    }
}

fn sessions(cx: &Context, conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    let Some(sessions) = crud::doctor::sessions(conn)? else { return Ok(()) };
    let pool = i64::from(cx.settings().pool.size);
    let left = sessions.most - sessions.used;
    let message = format!("{} of {} sessions are used; the pool takes up to {pool}", sessions.used, sessions.most);
    if left < pool {
        return found.warning(
            "pool",
            message,
            "set PROVOST_POOL_SIZE to less than what is left, or raise the server's max_connections",
        );
    }
    found.ok("pool", message)
}

/// How the server is set up.
fn careless(conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    for name in crud::doctor::careless_settings(conn)? {
        let message = format!("{name} is off: what was committed may be lost when the power fails");
        found.warning("durability", message, format!("set {name} = on in postgresql.conf"))?;
    }
    if crud::doctor::is_superuser(conn)? {
        let message = "the role is a superuser, whom no rule of the database holds";
        found.warning("role", message, "connect as a role that owns nothing but provost's schema")?;
    }
    // Vacuum begins to hurry at 200 million; the server stops taking writes at two thousand.
    match crud::doctor::transactions_unfrozen(conn)? {
        Some(age) if age > 1_000_000_000 => {
            let message = format!("{} million transactions since the last freeze", age / 1_000_000);
            found.error(
                "freeze",
                message,
                "VACUUM (FREEZE) as the database's owner, and find out what keeps autovacuum",
            )
        }
        _ => Ok(()),
    }
}
