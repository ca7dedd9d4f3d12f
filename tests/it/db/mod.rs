//! The traps of the two engines, and the database as a whole.

mod backup;
mod concurrent;
mod files;
mod full_disk;
mod interrupted;
mod links;
mod sessions;
mod urls;
mod withheld;
