//! `provost task import`.

use clap::{Args, ValueEnum};

use crate::audit::Recorder;
use crate::commands::input;
use crate::commands::transfer::{self, ConflictArgs};
use crate::context::Context;
use crate::crud::task::{Import, Imported, ImportedLine};
use crate::crud::transfer::OnConflict;
use crate::crud::{self, Error};
use crate::db::DbConn;
use crate::error::{CliError, Kind};
use crate::model::{NewUser, Task, User};
use crate::schedule::{
    self,
    crontab::{Entry, Format, Item},
};
use crate::sheet::Form;
use crate::ui::view;

/// The largest crontab that is taken, in bytes.
const MAX_FILE_BYTES: usize = 16 * 1024 * 1024;

/// Take a crontab's lines in as tasks, or tasks that `provost task export` or another program wrote
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost task import --format crontab --system /etc/crontab
  crontab -l | provost task import --format crontab -
  provost task import --format jsonl --on-conflict update tasks.jsonl",
    after_long_help = "The same crontab again changes nothing. A record names its owner and project by user_id and \
project_id, or where these are absent by user and project; where neither is, the owner is the acting user. A task that \
was running when it was exported is taken as pending."
)]
pub struct ImportArgs {
    /// The form of the file
    #[arg(long, value_enum)]
    format: FileFormat,
    #[command(flatten)]
    conflict: ConflictArgs,
    /// In a crontab, the sixth field is the user to run as, as in /etc/crontab and /etc/cron.d
    #[arg(long)]
    system: bool,
    /// Who owns a crontab's tasks; made when absent [default: the acting user]
    #[arg(long, value_name = "USERNAME")]
    user: Option<String>,
    /// The project that a crontab's new tasks belong to
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// The zone of a crontab's lines without CRON_TZ [default: this machine's]
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,
    /// The file; - is stdin
    #[arg(value_name = "FILE")]
    file: String,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FileFormat {
    /// crontab(5), as Vixie's cron and cronie read it
    Crontab,
    /// One JSON object a line
    Jsonl,
    /// RFC 4180 with a header; an empty cell is no value, and an empty text is ""
    Csv,
}

view! {
    table: [], key: file;
    /// What became of an imported file.
    pub struct ImportView {
        /// The file, by its absolute path.
        pub file: String,
        /// Its lines with work to be done.
        pub matched: usize,
        /// How many of them made or changed a task.
        pub done: usize,
        /// How many made one.
        pub created: usize,
        /// How many changed one.
        pub updated: usize,
        /// How many said what their task says already.
        pub unchanged: usize,
        /// How many could not be taken.
        pub refused: usize,
        /// How many tasks have no line in the file any more.
        pub vanished: usize,
    }
}

pub fn run(cx: &Context, args: &ImportArgs) -> Result<(), CliError> {
    let form = match args.format {
        FileFormat::Crontab => return crontab(cx, args),
        FileFormat::Jsonl => Form::Jsonl,
        FileFormat::Csv => Form::Csv,
    };
    if args.system || args.user.is_some() || args.project.is_some() || args.time_zone.is_some() {
        return Err(CliError::usage(
            "--system, --user, --project and --time-zone are for crontabs: a record says its own",
        )
        .hint("leave them out; the fields user, project and time_zone say it, --as names the owner of what has none"));
    }
    transfer::import::<Task>(cx, form, &args.file, &args.conflict)
}

fn crontab(cx: &Context, args: &ImportArgs) -> Result<(), CliError> {
    if args.conflict.batch_size.is_some() || args.conflict.on_conflict != OnConflict::Fail {
        return Err(CliError::usage(
            "--on-conflict and --batch-size are for records: a crontab's line finds its task again",
        )
        .hint("leave them out, or give --format jsonl or csv"));
    }
    let file = absolute(&args.file)?;
    let text = input::bytes(&args.file, MAX_FILE_BYTES)?;
    let (entries, mut refused) = read(&text, if args.system { Format::System } else { Format::User });
    let time_zone = zone(args)?;
    cx.ui().check_fields::<ImportView>().map_err(CliError::usage)?;
    let result = cx.write(|conn, by| {
        let named = args.user.as_deref().unwrap_or(by.actor());
        let owner = match crud::user::find(conn, named) {
            // Nothing to own, so nobody is made.
            Err(Error::NotFound { .. }) if entries.iter().all(|entry| entry.calls.is_some()) => None,
            Err(Error::NotFound { .. }) => Some(make_owner(conn, by, named)?),
            found => Some(found?),
        };
        let project = args.project.as_deref().map(|name| crud::project::find(conn, name)).transpose()?;
        let import = Import {
            user_id: owner.map(|owner| owner.id),
            project_id: project.map(|project| project.id),
            file: &file,
            time_zone: &time_zone,
            entries: &entries,
        };
        crud::task::import(conn, by, &import)
    })?;
    refused.extend(result.refused.iter().cloned());
    refused.sort_unstable();
    report(cx, &file, &result, &refused)
}

/// The file as it is kept with each task: by its absolute path, so that it is the same file from
/// every folder.
fn absolute(file: &str) -> Result<String, CliError> {
    if file == "-" {
        return Ok(file.to_owned());
    }
    let path = std::fs::canonicalize(file).map_err(|error| input::unreadable(file, &error))?;
    path.into_os_string().into_string().map_err(|_| CliError::usage(format!("the path of {file:?} is not UTF-8")))
}

fn read(text: &[u8], format: Format) -> (Vec<Entry>, Vec<(usize, String)>) {
    let (mut entries, mut refused) = (Vec::new(), Vec::new());
    for item in schedule::crontab::read(text, format) {
        match item {
            Item::Entry(entry) => entries.push(*entry),
            Item::Refused(line) => {
                let hint = line.reason.hint().map(|hint| format!(" ({hint})")).unwrap_or_default();
                refused.push((line.line, format!("{}: {}{hint}", line.reason, line.excerpt)));
            }
        }
    }
    (entries, refused)
}

/// cron goes by the machine's clock where a crontab does not say.
fn zone(args: &ImportArgs) -> Result<String, CliError> {
    let name = match &args.time_zone {
        Some(name) => name.clone(),
        None => iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned()),
    };
    let zone = schedule::parse_zone(&name).map_err(|error| CliError::usage(error.to_string()).hint(error.hint()))?;
    Ok(zone.name().to_owned())
}

fn make_owner(conn: &mut DbConn, by: &Recorder<'_>, username: &str) -> Result<User, Error> {
    match crud::user::create(conn, by, NewUser { username: username.to_owned(), ..NewUser::default() }) {
        // Another import made the user first: looked at again, it is there.
        Err(Error::Taken(_)) => Err(Error::Stale),
        made => made,
    }
}

fn report(cx: &Context, file: &str, result: &Imported, refused: &[(usize, String)]) -> Result<(), CliError> {
    let how_many = |outcome| result.lines.iter().filter(|(line, _)| *line == outcome).count();
    let (created, updated) = (how_many(ImportedLine::Created), how_many(ImportedLine::Updated));
    for (line, reason) in refused {
        cx.ui().say(&format!("{file}:{line}: {reason}"));
    }
    for task in &result.vanished {
        cx.ui().say(&format!("{file}: task {:?} has no line any more; it stays as it is", task.name));
    }
    if cx.ui().quiet {
        for (outcome, task) in &result.lines {
            if *outcome != ImportedLine::Unchanged {
                cx.ui().text(&task.id.to_string())?;
            }
        }
    } else {
        cx.ui().show(&ImportView {
            file: file.to_owned(),
            matched: result.lines.len() + refused.len(),
            done: created + updated,
            created,
            updated,
            unchanged: how_many(ImportedLine::Unchanged),
            refused: refused.len(),
            vanished: result.vanished.len(),
        })?;
    }
    if refused.is_empty() {
        return Ok(());
    }
    Err(CliError::new(Kind::Partial, format!("{} line(s) of {file} were not taken", refused.len()))
        .hint("mend them and import the file again; what was taken is not taken twice"))
}
