//! `provost audit`.

mod archived;
mod as_of;
mod diff;
mod export;
pub mod forge;
mod key;
mod list;
mod mutations;
mod prove;
mod prune;
mod prune_interrupted;
mod random;
mod replay;
mod revert;
mod revert_refused;
mod seal;
mod second_verifier;
mod stats;
mod trail;
mod verify;
mod verify_more;
