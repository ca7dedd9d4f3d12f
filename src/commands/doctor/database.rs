//! What the engine says of itself and of the session.

use chrono::TimeDelta;

use super::{Findings, has_server};
use crate::audit::Recorder;
use crate::context::Context;
use crate::crud;
use crate::db::{self, DbConn, SchemaState, ServerCertificate, Tls, migrations};
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

pub(super) fn look(cx: &Context, conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    engine(conn, found)?;
    clock(conn, found)?;
    actor(cx, conn, found)?;
    if has_server(cx) {
        encryption(cx, conn, found)?;
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

/// What TLS is asked for, what the session has, and how long the certificate that it rests on is good.
fn encryption(cx: &Context, conn: &mut DbConn, found: &mut Findings) -> Result<(), CliError> {
    let settings = cx.settings();
    let Some(asked) = Tls::of(&settings.database_url, &settings.session.tls)? else { return Ok(()) };
    let asked = format!("sslmode {} by {}", asked.mode.label(), asked.mode_origin);
    let elsewhere = crud::doctor::address(conn)?.filter(|address| !address.is_loopback());
    match (crud::doctor::encryption(conn)?, elsewhere) {
        (Some(has), _) => found.ok("tls", format!("{} with {}; {asked}", has.protocol, has.cipher))?,
        (None, None) => found.ok("tls", format!("none, and the server is this machine; {asked}"))?,
        (None, Some(address)) => {
            let message = format!("none: what goes to {address} can be read on the way; {asked}");
            found.warning("tls", message, "give sslmode=verify-full in the database URL")?;
        }
    }
    let connect_timeout = settings.session.connect_timeout;
    match ServerCertificate::of(&settings.database_url, &settings.session.tls, connect_timeout)? {
        Some(shown) if shown.days_left < RENEW_WITHIN => {
            let message = format!("the server's ends in {} days: {}", shown.days_left, shown.expires);
            found.warning("certificate", message, "renew it on the server")
        }
        Some(shown) => found.ok("certificate", format!("the server's is good for {} days", shown.days_left)),
        None => Ok(()),
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
