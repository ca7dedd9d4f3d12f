//! What a table's rows come to: one number for both engines.

use sha2::{Digest, Sha256};

use crate::audit::load::Table;
use crate::db::{Cell, Row};
use crate::sql_types::Json;

/// SHA-256 over a table's rows in the order of their keys. A row is a line of JSON, the list of its columns; a
/// document stands in it as provost reads it, and bytes as hexadecimal digits.
#[derive(Debug)]
pub struct TableDigest {
    table: &'static Table,
    documents: Vec<bool>,
    hasher: Sha256,
    rows: u64,
    line: Vec<u8>,
}

impl TableDigest {
    /// Of no row yet.
    pub fn new(table: &'static Table) -> Self {
        let documents = table.columns.iter().map(|column| table.documents.contains(column)).collect();
        Self { table, documents, hasher: Sha256::new(), rows: 0, line: Vec::new() }
    }

    /// The table.
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// How many rows it is of.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Takes the next row in.
    pub fn add(&mut self, row: &Row) {
        self.line.clear();
        for (index, cell) in row.0.iter().enumerate() {
            self.line.push(if index == 0 { b'[' } else { b',' });
            match cell {
                Cell::Null => self.line.extend_from_slice(b"null"),
                Cell::Integer(number) => self.line.extend_from_slice(number.to_string().as_bytes()),
                Cell::Text(text) if self.documents.get(index) == Some(&true) => {
                    // What no reader takes is compared as the text that it is.
                    let document = Json::of_database(text).map(|json| json.to_string());
                    self.line.extend_from_slice(document.unwrap_or_else(|_| quoted(text)).as_bytes());
                }
                Cell::Text(text) => self.line.extend_from_slice(quoted(text).as_bytes()),
                Cell::Bytes(bytes) => self.line.extend_from_slice(quoted(&hex::encode(bytes)).as_bytes()),
            }
        }
        self.line.extend_from_slice(b"]\n");
        self.hasher.update(&self.line);
        self.rows += 1;
    }

    /// The digest of all that came.
    pub fn sha256(&self) -> String {
        hex::encode(self.hasher.clone().finalize())
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
