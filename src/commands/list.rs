//! How every list is printed: page by page from one snapshot, a row at a time.

use crate::context::Context;
use crate::crud::{self, Page, Paged};
use crate::db::DbConn;
use crate::error::CliError;
use crate::ui::{Format, View};

use super::args::ListArgs;

/// How many rows are held in memory at once.
const BATCH: u32 = 1000;

/// Prints the list, or with `--count` just the number. Returns how many it printed or counted.
///
/// `filter` resolves what the list is narrowed by, in the same snapshot that is then read from;
/// `fetch` gets a page of views, `key` is what `--after` continues behind, `count` counts.
///
/// # Errors
/// What the queries or stdout say.
pub fn print<V, K, F>(
    cx: &Context,
    args: &ListArgs<K>,
    filter: impl Fn(&mut DbConn) -> Result<F, crud::Error>,
    fetch: impl Fn(&mut DbConn, &F, Page<K>) -> Result<Paged<V>, crud::Error>,
    key: impl Fn(&V) -> K,
    count: impl Fn(&mut DbConn, &F) -> Result<i64, crud::Error>,
) -> Result<u64, CliError>
where
    V: View,
    K: Copy + Send + Sync + std::fmt::Display + std::str::FromStr<Err: std::error::Error + Send + Sync> + 'static,
{
    if args.count {
        let number = cx.read(|conn| {
            let filter = filter(conn)?;
            count(conn, &filter)
        })?;
        cx.ui().text(&number.to_string())?;
        return Ok(u64::try_from(number).unwrap_or_default());
    }
    let mut list = cx.ui().list::<V>().map_err(CliError::usage)?;
    let limit = (args.limit > 0).then_some(args.limit);
    let read = each(cx, Page { limit, after: args.after }, filter, fetch, &key, |view| Ok(list.push(&view)?))?;
    list.end()?;
    match read.last {
        Some(after) if read.more => cx.ui().say(&format!("first {} shown; next: --after {after}", read.rows)),
        _ if read.rows == 0 => say_nothing_found(cx),
        _ => {}
    }
    Ok(read.rows)
}

/// How far a list was read.
#[derive(Debug)]
pub struct Read<K> {
    /// How many rows.
    rows: u64,
    /// The key of the last of them.
    last: Option<K>,
    /// Whether the list goes on behind it.
    more: bool,
}

/// Reads a part of a list from one snapshot, and hands over a row at a time; see [`print`].
///
/// # Errors
/// What the queries say, or the first thing that `take` says.
pub fn each<R, K: Copy, F>(
    cx: &Context,
    part: Page<K>,
    filter: impl Fn(&mut DbConn) -> Result<F, crud::Error>,
    fetch: impl Fn(&mut DbConn, &F, Page<K>) -> Result<Paged<R>, crud::Error>,
    key: impl Fn(&R) -> K,
    mut take: impl FnMut(R) -> Result<(), CliError>,
) -> Result<Read<K>, CliError> {
    let mut left = part.limit;
    let mut read = Read { rows: 0, last: part.after, more: false };
    let mut failed = None;
    cx.read(|conn| {
        let filter = filter(conn)?;
        loop {
            let limit = left.map_or(BATCH, |left| left.min(BATCH));
            let page = fetch(conn, &filter, Page { limit: Some(limit), after: read.last })?;
            for row in page.rows {
                let key = key(&row);
                if let Err(error) = take(row) {
                    failed = Some(error);
                    return Ok(());
                }
                read.last = Some(key);
                read.rows += 1;
            }
            read.more = page.more;
            left = left.map(|left| left - limit);
            if !page.more || left == Some(0) {
                return Ok(());
            }
        }
    })?;
    failed.map_or(Ok(read), Err)
}

/// Prints a list that is in an order of its own, such as the best match first.
///
/// # Errors
/// What the query or stdout says.
pub fn print_ordered<V: View>(
    cx: &Context,
    work: impl FnMut(&mut DbConn) -> Result<Paged<V>, crud::Error>,
) -> Result<(), CliError> {
    cx.ui().check_fields::<V>().map_err(CliError::usage)?;
    let found = cx.read(work)?;
    print_rows(cx, found)
}

/// Prints rows that are at hand.
///
/// # Errors
/// When stdout can't be written, or an unknown field.
pub fn print_rows<V: View>(cx: &Context, found: Paged<V>) -> Result<(), CliError> {
    let mut list = cx.ui().list::<V>().map_err(CliError::usage)?;
    for view in &found.rows {
        list.push(view)?;
    }
    list.end()?;
    say_cut(cx, &found);
    Ok(())
}

/// Says that there is more than was printed, or nothing.
pub fn say_cut<V>(cx: &Context, found: &Paged<V>) {
    if found.more {
        cx.ui().say(&format!("first {} shown; there are more: give a larger --limit", found.rows.len()));
    } else if found.rows.is_empty() {
        say_nothing_found(cx);
    }
}

/// Prints so many of the rows that are at hand (0: all), which `--after` continues behind `key`.
///
/// # Errors
/// When stdout can't be written, or an unknown field.
pub fn print_rows_of<V: View, K: std::fmt::Display>(
    cx: &Context,
    rows: Vec<V>,
    limit: u32,
    key: impl Fn(&V) -> Option<K>,
) -> Result<(), CliError> {
    let mut list = cx.ui().list::<V>().map_err(CliError::usage)?;
    let total = rows.len();
    let limit = if limit == 0 { total } else { limit as usize };
    let shown: Vec<V> = rows.into_iter().take(limit).collect();
    for view in &shown {
        list.push(view)?;
    }
    list.end()?;
    match shown.iter().rev().find_map(key) {
        Some(after) if total > shown.len() => {
            cx.ui().say(&format!("first {} shown; next: --after {after}", shown.len()));
        }
        _ if total == 0 => say_nothing_found(cx),
        _ => {}
    }
    Ok(())
}

/// An empty table prints nothing, so a person is told; a program sees it.
fn say_nothing_found(cx: &Context) {
    if cx.ui().format == Format::Table && !cx.ui().quiet {
        cx.ui().say("nothing found");
    }
}
