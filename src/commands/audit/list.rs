//! `provost audit list`.

use clap::Args;

use super::{AuditView, look_in_the_trail, subject};
use crate::commands::args::{ListArgs, RangeArgs};
use crate::commands::list;
use crate::context::Context;
use crate::crud::{self, audit::Subject};
use crate::db::DbConn;
use crate::error::CliError;
use crate::model::AuditFilter;

/// List what was changed, the newest first
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost audit list --table task --actor ada --since 7d")]
#[command(mut_arg("after", |arg| arg.value_name("SEQUENCE").help("Continue behind the entry with this number")))]
pub struct ListEntriesArgs {
    /// Only records of this noun, or of this table
    #[arg(long, value_name = "NOUN", value_parser = subject())]
    table: Option<Subject>,
    /// Only this record, deleted or not: full id, name as it is or was, or the last eight digits
    /// of the id
    #[arg(long, value_name = "REF")]
    record: Option<String>,
    /// Only changes by this user, spelled as recorded
    #[arg(long, value_name = "USER")]
    actor: Option<String>,
    /// Only this action: create, update, delete, or a noun's own word such as pause
    #[arg(long)]
    action: Option<String>,
    /// Only entries that this id ties together. A list records nothing, so here the flag filters;
    /// `PROVOST_CORRELATION_ID` does not
    // The id of the argument is that of the global flag: clap then lets this one take its place.
    #[arg(long, value_name = "ID")]
    correlation_id: Option<String>,
    #[command(flatten)]
    range: RangeArgs,
    #[command(flatten)]
    page: ListArgs<i64>,
}

pub fn run(cx: &Context, args: &ListEntriesArgs) -> Result<(), CliError> {
    list::print(
        cx,
        &args.page,
        |conn| filter(conn, args),
        |conn, filter, page| Ok(crud::audit::list(conn, filter, page)?.map(AuditView::from)),
        |view| view.sequence,
        crud::audit::count,
    )
    .map_err(look_in_the_trail)?;
    Ok(())
}

fn filter(conn: &mut DbConn, args: &ListEntriesArgs) -> Result<AuditFilter, crud::Error> {
    let (table, record_id) = match &args.record {
        Some(reference) => {
            let among = args.table.map_or(Subject::ALL.to_vec(), |table| vec![table]);
            let (table, id) = crud::audit::find_record(conn, &among, reference)?;
            (Some(table), Some(id))
        }
        None => (args.table, None),
    };
    Ok(AuditFilter {
        table_name: table.map(|table| table.table().to_owned()),
        record_id,
        actor: args.actor.clone(),
        action: args.action.clone(),
        correlation_id: args.correlation_id.clone(),
        since: args.range.since,
        until: args.range.until,
    })
}
