//! TLS that fails closed, on servers of its own.

mod defaults;
mod dev_tls;
mod fake;
mod matrix;
mod secrecy;
mod seen;
