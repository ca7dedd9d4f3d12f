//! `provost audit`.

mod archived;
mod as_of;
mod diff;
mod forge;
mod key;
mod list;
mod mutations;
mod prove;
mod random;
mod replay;
mod revert;
mod revert_refused;
mod seal;
mod trail;
mod verify;
