//! What every verb keeps, whatever its noun: found by walking the tree of commands, so that a new
//! verb is held to it without being named here.

pub mod audited;
mod completions;
mod environment;
mod errors;
mod help;
pub mod leaves;
mod lists;
mod missing;
mod streams;
pub mod tree;
