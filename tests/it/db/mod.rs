//! The traps of the two engines, and the database as a whole.

mod backup;
mod concurrent;
mod copy;
mod files;
mod full_disk;
mod interrupted;
mod libpq;
mod links;
mod maintain;
mod restarted;
mod retries;
mod roles;
mod sessions;
mod urls;
mod withheld;
