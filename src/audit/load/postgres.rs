//! `COPY … FROM STDIN`, in its text form.

use std::cell::RefCell;
use std::io::{self, Write};

use diesel::QueryResult;
use diesel::pg::PgConnection;
use diesel::result::Error as DieselError;

use super::tables::{Table, copy_in};
use crate::db::{self, Cell, Row};

/// How many rows one statement takes. A server that refuses a row says so when the statement ends.
const ROWS: u64 = 50_000;

/// How much is sent at a time, in bytes.
const BLOCK: usize = 64 * 1024;

pub(super) fn load<E: From<db::Error>>(
    conn: &mut PgConnection,
    table: &Table,
    rows: &mut dyn Iterator<Item = Result<Row, E>>,
) -> Result<u64, E> {
    // Diesel asks for the data with a shared reference, and an error of ours would come back as the server's.
    let course = RefCell::new(Course { rows, failed: None, ended: false });
    let mut count = 0;
    loop {
        let sent = copy_in(conn, table, &|out: &mut dyn Write| course.borrow_mut().send(out));
        if let Some(error) = course.borrow_mut().failed.take() {
            return Err(error);
        }
        count += sent.map_err(db::Error::from)? as u64;
        if course.borrow().ended {
            return Ok(count);
        }
    }
}

struct Course<'a, E> {
    rows: &'a mut dyn Iterator<Item = Result<Row, E>>,
    /// What came in place of a row.
    failed: Option<E>,
    ended: bool,
}

impl<E> Course<'_, E> {
    fn send(&mut self, out: &mut dyn Write) -> QueryResult<()> {
        let mut block = Vec::with_capacity(BLOCK);
        for _ in 0..ROWS {
            match self.rows.next() {
                Some(Ok(row)) => line(&row, &mut block),
                Some(Err(error)) => {
                    self.failed = Some(error);
                    return Err(DieselError::RollbackTransaction);
                }
                None => {
                    self.ended = true;
                    break;
                }
            }
            if block.len() >= BLOCK {
                out.write_all(&block).map_err(lost)?;
                block.clear();
            }
        }
        out.write_all(&block).map_err(lost)
    }
}

/// Only the connection can fail here, in Diesel's words.
fn lost(error: io::Error) -> DieselError {
    error.downcast().unwrap_or_else(|error| DieselError::QueryBuilderError(error.into()))
}

fn line(row: &Row, out: &mut Vec<u8>) {
    for (index, cell) in row.0.iter().enumerate() {
        if index > 0 {
            out.push(b'\t');
        }
        match cell {
            Cell::Null => out.extend_from_slice(b"\\N"),
            Cell::Integer(number) => out.extend_from_slice(number.to_string().as_bytes()),
            Cell::Text(text) => escaped(text.as_bytes(), out),
            Cell::Bytes(bytes) => {
                out.extend_from_slice(b"\\\\x");
                out.extend_from_slice(hex::encode(bytes).as_bytes());
            }
        }
    }
    out.push(b'\n');
}

/// What ends a value, a row or all of them is spelt with a backslash.
fn escaped(text: &[u8], out: &mut Vec<u8>) {
    for byte in text {
        let letter = match byte {
            b'\\' => b'\\',
            b'\t' => b't',
            b'\n' => b'n',
            b'\r' => b'r',
            _ => {
                out.push(*byte);
                continue;
            }
        };
        out.extend_from_slice(&[b'\\', letter]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_a_line_whatever_its_values_hold() {
        let cells = [
            Cell::Null,
            Cell::Integer(-1),
            Cell::Text("a\tb\nc\r\\N\\.".to_owned()),
            Cell::Text(String::new()),
            Cell::Bytes(vec![0, 255]),
        ];
        let mut bytes = Vec::new();
        line(&Row(cells.into()), &mut bytes);
        assert_eq!(String::from_utf8(bytes).unwrap(), "\\N\t-1\ta\\tb\\nc\\r\\\\N\\\\.\t\t\\\\x00ff\n");
    }
}
