//! `provost config`.

mod refused;
mod retention;
mod secret;
mod set;
