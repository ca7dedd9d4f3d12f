//! `provost audit`.

mod forge;
mod key;
mod list;
mod mutations;
mod prove;
mod seal;
mod trail;
mod verify;
