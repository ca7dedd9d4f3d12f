//! `provost audit trail`.

use std::cell::Cell;

use clap::Args;

use super::{AuditView, look_in_the_trail, subject};
use crate::commands::args::ListArgs;
use crate::commands::list;
use crate::context::Context;
use crate::crud::{self, audit::Subject};
use crate::error::CliError;
use crate::model::AuditFilter;

/// Show the whole history of one record, deleted ones included, the newest first
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost audit trail task nightly-backup")]
#[command(mut_arg("after", |arg| arg.value_name("SEQUENCE").help("Continue behind the entry with this number")))]
pub struct TrailArgs {
    /// What kind of record
    #[arg(value_parser = subject())]
    noun: Subject,
    /// Full id, name as it is or was, or the last eight digits of the id; a living record goes
    /// before a deleted one of the same name
    #[arg(value_name = "REF")]
    record: String,
    #[command(flatten)]
    page: ListArgs<i64>,
}

pub fn run(cx: &Context, args: &TrailArgs) -> Result<(), CliError> {
    let pruned = Cell::new(None);
    list::print(
        cx,
        &args.page,
        |conn| {
            let (subject, id) = crud::audit::find_record(conn, &[args.noun], &args.record)?;
            if subject == Subject::Exec {
                pruned.set(crud::audit::pruned(conn, id)?);
            }
            Ok(AuditFilter {
                table_name: Some(subject.table().to_owned()),
                record_id: Some(id),
                ..AuditFilter::default()
            })
        },
        |conn, filter, page| Ok(crud::audit::list(conn, filter, page)?.map(AuditView::from)),
        |view| view.sequence,
        crud::audit::count,
    )
    .map_err(look_in_the_trail)?;
    // Its entry is not one of this record: it tells of many.
    if let Some((sequence, at)) = pruned.get() {
        cx.ui().say(&format!("it was pruned at {at}; `provost audit show {sequence}` tells of that"));
    }
    Ok(())
}
