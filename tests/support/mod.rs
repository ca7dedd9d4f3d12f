//! The harness: a database of its own for each test on each engine, and the program run in an
//! environment of its own.
//!
//! - [`Database`]: migrated; [`Unmigrated`]: nothing in it yet. Both vanish with the value.
//! - [`Sandbox`]: a home and a working folder, and nothing else of this machine's environment.
//! - [`Run`]: what a run of the program printed and how it ended; `snapshot()` for insta.
//! - [`Cluster`]: the PostgreSQL server that all tests of a run share; [`Server`]: one of a test's own.
//! - [`fill`]: a database full of rows, for plans and measurements.
//! - [`both_engines!`]: one sentence, held on both engines.

pub mod certificates;
mod cluster;
mod database;
pub mod fill;
mod programs;
mod redact;
mod run;
mod sandbox;
mod server;
mod sql;

pub use cluster::Cluster;
pub use database::{Database, Unmigrated};
pub use run::Run;
pub use sandbox::Sandbox;
pub use server::Server;
pub use sql::{connect, dump, execute, rows, value};

/// Writes the certificate of an authority that signed nothing of ours.
pub fn write_authority(sandbox: &Sandbox, path: &std::path::Path) {
    certificates::write(&sandbox.home(), &sandbox.home(), "a stranger");
    std::fs::copy(sandbox.home().join("ca.pem"), path).unwrap();
}

/// Makes of each function a module of its name with the tests `sqlite` and `postgres`.
///
/// The argument's type says what the test gets: `&Database` or `&Unmigrated`.
macro_rules! both_engines {
    ($($(#[$meta:meta])* fn $name:ident($db:ident: &$kind:ident) $body:block)*) => {$(
        mod $name {
            #[allow(unused_imports, reason = "not every test needs what its neighbours do")]
            use super::*;

            $(#[$meta])*
            fn holds($db: &crate::support::$kind) {
                // The two tests assert the same inline snapshots.
                insta::allow_duplicates! { $body }
            }

            #[test]
            fn sqlite() {
                holds(&crate::support::$kind::sqlite());
            }

            #[test]
            fn postgres() {
                if let Some(db) = crate::support::$kind::postgres() {
                    holds(&db);
                }
            }
        }
    )*};
}
pub(crate) use both_engines;
