//! TLS that fails closed, on servers of its own.

mod defaults;
mod fake;
mod matrix;
mod secrecy;
