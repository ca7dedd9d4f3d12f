//! The statements that the program sends, taken from its connection while it sends them, and how
//! the engine would run each.

use std::sync::{Arc, Mutex};

use diesel::Connection;
use diesel::connection::InstrumentationEvent;
use provost::db::DbConn;
use serde_json::Value;

use crate::support::rows;

/// A statement as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    /// With placeholders.
    pub sql: String,
    /// The values, as literals, in the order of the placeholders.
    binds: Vec<String>,
}

/// Runs `work` and gives the statements that it sent.
pub fn statements(conn: &mut DbConn, work: impl FnOnce(&mut DbConn)) -> Vec<Statement> {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&sent);
    conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            sink.lock().unwrap().push(query.to_string());
        }
    });
    work(conn);
    conn.set_instrumentation(|_: InstrumentationEvent<'_>| {});
    let sent = std::mem::take(&mut *sent.lock().unwrap());
    sent.iter()
        .map(|text| {
            let (sql, binds) = text.split_once(" -- binds: ").unwrap_or((text, "[]"));
            Statement { sql: sql.to_owned(), binds: literals(binds) }
        })
        .collect()
}

/// The plan of a statement: on SQLite its lines, on PostgreSQL the tree as JSON.
pub enum Plan {
    Sqlite(Vec<String>),
    Postgres(Value),
}

impl Statement {
    /// Asks the engine. On SQLite the placeholders stay: it plans before it knows the values. On
    /// PostgreSQL they are filled, because it plans for them.
    pub fn plan(&self, conn: &mut DbConn) -> Plan {
        match conn {
            DbConn::Sqlite(_) => {
                let lines = rows(conn, &format!("EXPLAIN QUERY PLAN {}", self.sql));
                let lines = lines.unwrap_or_else(|error| panic!("{error}: {}", self.sql));
                Plan::Sqlite(lines.into_iter().map(|mut row| row.remove(3).unwrap()).collect())
            }
            DbConn::Postgres(_) => {
                let filled = self.filled();
                let lines = rows(conn, &format!("EXPLAIN (FORMAT JSON) {filled}"));
                let lines = lines.unwrap_or_else(|error| panic!("{error}: {filled}"));
                let text: Vec<String> = lines.into_iter().map(|mut row| row.remove(0).unwrap()).collect();
                let mut plan: Value = serde_json::from_str(&text.join("\n")).unwrap();
                Plan::Postgres(plan[0]["Plan"].take())
            }
        }
    }

    /// With values instead of `$1`, `$2` …; the last first, for `$1` is the beginning of `$10`.
    fn filled(&self) -> String {
        let numbered = self.binds.iter().enumerate().rev();
        numbered.fold(self.sql.clone(), |sql, (index, literal)| sql.replace(&format!("${}", index + 1), literal))
    }
}

/// Reads the list of values in the form that `Debug` prints.
fn literals(list: &str) -> Vec<String> {
    let inner = list.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap();
    split(inner).into_iter().map(literal).collect()
}

fn literal(value: &str) -> String {
    if value == "None" { "NULL".to_owned() } else { format!("'{}'", text(value).replace('\'', "''")) }
}

/// A value as the engine's text form has it.
fn text(value: &str) -> String {
    if let Ok(text) = serde_json::from_str::<String>(value) {
        return text;
    }
    if let Some(list) = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return format!("{{{}}}", split(list).into_iter().map(text).collect::<Vec<_>>().join(","));
    }
    if value.starts_with("Json(") {
        return "{}".to_owned();
    }
    let wrapped = ["Some(", "Id(", "Instant("].iter().find_map(|name| value.strip_prefix(name));
    if let Some(inner) = wrapped {
        return text(inner.strip_suffix(')').unwrap());
    }
    // A number, or an enum's variant.
    value.to_lowercase()
}

/// Splits at commas outside of brackets and strings.
fn split(list: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut quoted, mut escaped, mut begin) = (Vec::new(), 0, false, false, 0);
    for (at, each) in list.char_indices() {
        match each {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(list[begin..at].trim());
                begin = at + 1;
            }
            _ => {}
        }
    }
    let rest = list[begin..].trim();
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

#[test]
fn the_values_are_read_from_their_debug_form() {
    let read = literals(r#"[Pending, Id(0190-a), "o'x, \"y", 51, [Id(a), Id(b)], Json(Object {"a": Null}), [], None]"#);
    assert_eq!(read, ["'pending'", "'0190-a'", r#"'o''x, "y'"#, "'51'", "'{a,b}'", "'{}'", "'{}'", "NULL"]);
}
