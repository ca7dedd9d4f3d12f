//! `provost config`.

mod refused;
mod secret;
mod set;
