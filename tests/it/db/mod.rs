//! The traps of the two engines.

mod concurrent;
mod files;
mod full_disk;
mod interrupted;
mod libpq;
mod restarted;
mod retries;
mod roles;
mod sessions;
mod urls;
mod withheld;
