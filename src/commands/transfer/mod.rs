//! `export` and `import` of every noun: their arguments, and the way of a file from and to the database.

mod export;
mod import;

pub use export::{SafeArgs, Target, ToFileArgs, export};
pub use import::{ConflictArgs, FromFileArgs, RecordsImportView, import};
