//! Work: carries out an execution that was started, from the command that its task stands for to the
//! record of how it ended, and loses nothing of it on the way.
//!
//! - [`Ledger`]: the database as several threads write to it.
//! - [`Plan`] (`skill.rs`): which command a task stands for, and what it is given.
//! - [`carry_out`]: runs the command, keeps the lease alive (`keeper.rs`), records the end.
//! - [`Spool`]: the ends that could not be recorded, on disk until they can.
//!
//! Which tasks are taken, and when, is decided in [`crate::crud`]; how a process is run is in
//! `process`. Nothing here parses a command line or prints a record.

mod carry_out;
mod keeper;
mod ledger;
mod record;
mod skill;
mod spool;

pub use carry_out::{Worker, carry_out, fail};
pub use ledger::Ledger;
pub use record::recover;
pub use skill::{Allowed, Plan, Unrunnable};
pub use spool::Spool;
