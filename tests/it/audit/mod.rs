//! `provost audit`.

mod export;
mod list;
mod prune;
mod prune_interrupted;
mod stats;
mod trail;
