//! The rules that the database itself keeps, so that another program that writes is held to them.

mod columns;
mod names;
mod rules;
