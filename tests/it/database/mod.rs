//! `provost db check` and `db stats`.

mod check;
mod filled;
mod stats;
