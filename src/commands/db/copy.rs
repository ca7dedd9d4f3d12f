//! `provost db copy`.

use clap::Args;

use crate::context::Context;
use crate::crud::copy::{self, Copied, Stage};
use crate::db::{self, Connection, DatabaseUrl, DbConn, FileState};
use crate::error::CliError;
use crate::ui::{Progress, view};

/// Copy everything into an empty database, on either engine: ids, versions, the trail and its seals as they are
///
/// The source may be in use: one snapshot of it is copied, by reading alone. In the target the schema is made if
/// there is none; a target that holds records is refused. All is written in one transaction and then compared, so
/// that the target holds everything or nothing. The copy itself is entered in neither trail.
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost db copy --from sqlite:provost.db --to postgres://provost@db.example.org/provost
  provost db copy --to sqlite:laptop.db")]
pub struct CopyArgs {
    /// The database to copy [default: the one that --database-url or DATABASE_URL names]
    #[arg(long, value_name = "URL")]
    from: Option<String>,
    /// The empty database to copy to: sqlite:PATH, postgres://… or postgresql://…
    #[arg(long, value_name = "URL")]
    to: String,
}

view! {
    table: ["table", "rows", "sha256"], key: table;
    /// A table that was copied.
    pub struct CopiedView {
        /// The table.
        pub table: String,
        /// How many rows.
        pub rows: u64,
        /// SHA-256 of the rows in the order of their keys, the same on both sides.
        pub sha256: String,
    }
}

impl From<Copied> for CopiedView {
    fn from(copied: Copied) -> Self {
        Self { table: copied.table.to_owned(), rows: copied.rows, sha256: copied.sha256 }
    }
}

pub fn run(cx: &Context, args: &CopyArgs) -> Result<(), CliError> {
    // Never by default: a copy of a database that isn't there must not make it first.
    let from = args.from.as_deref().map_or_else(|| Ok(cx.settings().database_url.clone()), DatabaseUrl::parse)?;
    let to = DatabaseUrl::parse(&args.to)?;
    cx.ui().check_fields::<CopiedView>().map_err(CliError::usage)?;
    let (source, target) = (cx.elsewhere(from.clone()), cx.elsewhere(to.clone()));
    let mut conn = source.connect_to_read().map_err(|error| error.within("the source"))?;
    let (copied, said) = if cx.settings().dry_run {
        let copied = rehearse(&target, &mut conn)?;
        (copied, "dry run: nothing was copied".to_owned())
    } else {
        let copied = carry_out(&target, &mut conn)?;
        let rows: u64 = copied.iter().map(|table| table.rows).sum();
        (copied, format!("copied {rows} rows from {from} to {to}, which were compared"))
    };
    let mut list = cx.ui().list::<CopiedView>().map_err(CliError::usage)?;
    for table in copied {
        list.push(&CopiedView::from(table))?;
    }
    list.end()?;
    cx.ui().say(&said);
    Ok(())
}

/// Refuses what can be refused before anything is made, copies, and compares.
fn carry_out(target: &Context, source: &mut DbConn) -> Result<Vec<Copied>, CliError> {
    let settings = target.settings();
    let patience = settings.session.lock_timeout;
    let mut conn = target.connect_unmigrated(true).map_err(|error| error.within("the target"))?;
    refuse_same(source, &mut conn)?;
    copy::look_at(&mut conn)?;
    let mut bar = Bar::default();
    let mut told = |stage, done, total| bar.at(stage, done, total);
    copy::refuse_unheld(source, &settings.database_url, &mut told)?;
    copy::prepare(&mut conn, &settings.actor.name, patience)?;
    Ok(copy::copy(source, &mut conn, &settings.database_url, patience, &mut told)?)
}

/// Looks at both sides; a file that isn't there stays so.
fn rehearse(target: &Context, source: &mut DbConn) -> Result<Vec<Copied>, CliError> {
    let absent = match &target.settings().database_url {
        DatabaseUrl::Sqlite(path) => db::file_state(path)? == FileState::Absent,
        DatabaseUrl::Postgres(_) => false,
    };
    if !absent {
        let mut conn = target.connect_unmigrated(false).map_err(|error| error.within("the target"))?;
        refuse_same(source, &mut conn)?;
        copy::look_at(&mut conn)?;
    }
    let mut bar = Bar::default();
    Ok(copy::rehearse(source, &target.settings().database_url, &mut |stage, done, total| bar.at(stage, done, total))?)
}

fn refuse_same(source: &mut DbConn, target: &mut Connection) -> Result<(), CliError> {
    if db::is_same(source, target)? { Err(copy::Error::Same.into()) } else { Ok(()) }
}

/// The bar of the stage that the copy is at.
#[derive(Default)]
struct Bar(Option<(Stage, Progress)>);

impl Bar {
    fn at(&mut self, stage: Stage, done: u64, total: u64) {
        let is_new = self.0.as_ref().is_none_or(|(shown, _)| *shown != stage);
        if is_new {
            let what = match stage {
                Stage::Looking => "look",
                Stage::Copying => "copy",
                Stage::Comparing => "compare",
            };
            // The one before goes first: both are on the same line.
            self.0 = None;
            self.0 = Some((stage, Progress::new(what, total)));
        }
        if let Some((_, progress)) = &self.0 {
            progress.at(done);
        }
    }
}
