//! The queries: what each noun can be asked and how it changes.
//!
//! Every function takes `&mut DbConn`, so that several compose in one transaction. Writes go
//! through [`crate::audit`]. Nothing here knows the command line or prints.

pub mod agent;
pub mod audit;
pub mod backup;
pub mod config;
pub mod copy;
pub mod database;
pub mod doctor;
mod error;
pub mod execution;
mod lock;
pub mod maintenance;
pub mod migration;
mod names;
mod page;
pub mod project;
mod reference;
pub mod search;
pub mod task;
pub mod transfer;
pub mod user;

pub use error::{Error, check_version};
use page::between;
pub use page::{Page, Paged};
