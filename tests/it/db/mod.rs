//! The traps of the two engines.

mod concurrent;
mod copy;
mod files;
mod full_disk;
mod interrupted;
mod sessions;
mod urls;
mod withheld;
