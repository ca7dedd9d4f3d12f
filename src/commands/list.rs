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
    let mut left = (args.limit > 0).then_some(args.limit);
    let mut after = args.after;
    let mut printed = 0_u64;
    let mut failed = None;
    let more = cx.read(|conn| {
        let filter = filter(conn)?;
        loop {
            let limit = left.map_or(BATCH, |left| left.min(BATCH));
            let page = fetch(conn, &filter, Page { limit: Some(limit), after })?;
            for view in &page.rows {
                if let Err(error) = list.push(view) {
                    failed = Some(error);
                    return Ok(false);
                }
                after = Some(key(view));
                printed += 1;
            }
            left = left.map(|left| left - limit);
            if !page.more || left == Some(0) {
                return Ok(page.more);
            }
        }
    })?;
    if let Some(error) = failed {
        return Err(error.into());
    }
    list.end()?;
    match after {
        Some(after) if more => cx.ui().say(&format!("first {printed} shown; next: --after {after}")),
        _ if printed == 0 => say_nothing_found(cx),
        _ => {}
    }
    Ok(printed)
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
    if found.more {
        cx.ui().say(&format!("first {} shown; there are more: give a larger --limit", found.rows.len()));
    } else if found.rows.is_empty() {
        say_nothing_found(cx);
    }
    Ok(())
}

/// An empty table prints nothing, so a person is told; a program sees it.
fn say_nothing_found(cx: &Context) {
    if cx.ui().format == Format::Table && !cx.ui().quiet {
        cx.ui().say("nothing found");
    }
}
