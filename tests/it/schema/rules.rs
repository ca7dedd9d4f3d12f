//! Raw SQL that tries to break each rule. The cases are in `cases.tsv`, a line each: what it
//! shows, the statements (SQLite ||| PostgreSQL where they differ), and what each engine answers:
//! a piece of its error, or `=` and the last query's row; `-` where a case means nothing to it.
//!
//! `{U}`, `{P}` … stand for the ids of `fixture.sql`, `{chr:N}` for the character N.

use std::sync::LazyLock;

use crate::support::{Database, both_engines, execute, rows};
use provost::db::DbConn;
use regex::Regex;

const CASES: &str = include_str!("cases.tsv");
const FIXTURE: &str = include_str!("fixture.sql");

/// The letters of the fixture's ids, in order.
const LETTERS: &str = "UVPQABTSXRCL";

/// Statements with what they stand for put in.
fn filled(text: &str, character: &str) -> String {
    static CHARACTER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\{chr:(\d+)\}").unwrap());
    let mut text = text.replace("{SHA}", &"0a".repeat(32));
    for (place, letter) in LETTERS.chars().enumerate() {
        let id = format!("01890000-0000-7000-8000-0000000000{:02x}", 0xa0 + place);
        text = text.replace(&format!("{{{letter}}}"), &id);
    }
    CHARACTER.replace_all(&text, format!("{character}($1)")).into_owned()
}

/// What a case is answered with: the last row, its values joined as the engines' shells do.
fn answer(conn: &mut DbConn, statements: &str, asks: bool) -> Result<String, String> {
    if !asks {
        return execute(conn, statements).map(|()| String::new());
    }
    let query = last_query(statements);
    if query > 0 {
        execute(conn, &statements[..query])?;
    }
    let last = rows(conn, &statements[query..])?.pop().unwrap_or_default();
    Ok(last.into_iter().map(Option::unwrap_or_default).collect::<Vec<_>>().join("|"))
}

/// Where the last statement begins, which is a query.
fn last_query(statements: &str) -> usize {
    let begins = ["; SELECT", "; WITH"].iter().filter_map(|begin| statements.rfind(begin)).max();
    begins.map_or(0, |at| at + 2)
}

/// Tries one case and takes it back; says how it went wrong, if it did.
fn attempt(db: &Database, conn: &mut DbConn, case: &str) -> Option<String> {
    let [name, statements, sqlite, postgres] = case.split('\t').collect::<Vec<_>>().try_into().unwrap();
    let expected = db.by_engine(sqlite, postgres);
    if expected == "-" {
        return None;
    }
    let (for_sqlite, for_postgres) = statements.split_once(" ||| ").unwrap_or((statements, statements));
    let statements = db.by_engine(filled(for_sqlite, "char"), filled(for_postgres, "chr"));
    let answer = if statements.contains("session_replication_role") {
        db.execute_as_superuser(&format!("BEGIN; {statements}")).map(|()| String::new())
    } else {
        execute(conn, "BEGIN").unwrap();
        let answer = answer(conn, &statements, expected.starts_with('='));
        execute(conn, "ROLLBACK").unwrap();
        answer
    };
    let as_expected = match (&answer, expected.strip_prefix('=')) {
        (Ok(answer), Some(row)) => answer == row,
        (Err(error), None) => error.contains(expected),
        _ => false,
    };
    (!as_expected).then(|| format!("{name}\n    expected {expected}\n    got      {answer:?}\n    {statements}\n"))
}

both_engines! {
    fn every_rule_is_kept(db: &Database) {
        let pool = db.pool();
        let mut conn = pool.get().unwrap();
        execute(&mut conn, &filled(FIXTURE, db.by_engine("char", "chr"))).unwrap();
        let cases: Vec<&str> = CASES.lines().skip(1).collect();
        assert!(cases.len() > 600, "{} cases", cases.len());
        let broken: Vec<String> = cases.iter().filter_map(|case| attempt(db, &mut conn, case)).collect();
        assert!(broken.is_empty(), "{} rules are not kept:\n{}", broken.len(), broken.concat());
    }
}
