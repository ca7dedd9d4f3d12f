//! `provost audit`.

mod export;
mod forge;
mod key;
mod list;
mod mutations;
mod prove;
mod prune;
mod prune_interrupted;
mod seal;
mod stats;
mod trail;
mod verify;
