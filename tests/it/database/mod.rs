//! `provost db check` and `db stats`.

mod check;
mod stats;
