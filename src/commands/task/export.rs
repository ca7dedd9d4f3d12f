//! `provost task export`.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{TaskView, within};
use crate::commands::args::label;
use crate::commands::list;
use crate::commands::output_file::{self, OutputFile, unwritable};
use crate::commands::transfer::{self, SafeArgs, Target};
use crate::context::Context;
use crate::crud::task::NamedTask;
use crate::crud::transfer::narrow_tasks;
use crate::crud::{self, Page};
use crate::db::DbConn;
use crate::error::{CliError, Kind};
use crate::model::{Task, TaskFilter};
use crate::schedule::export::{self, Job, Unit};
use crate::sheet::Form;
use crate::sql_types::{MissedPolicy, TaskStatus};
use crate::ui::{Format, Ui};

/// Write tasks for other programs: cron, systemd, or what reads JSON and CSV
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost task export --format crontab --user ada --output-file ada.crontab
  provost task export --format systemd --output-dir /etc/systemd/system
  provost task export --format jsonl --output-file tasks.jsonl",
    after_long_help = "A crontab and systemd's units have the tasks that run by a schedule. What they can't say, \
and what is paused, is left out and named on stderr; the exit code is 7 when that is a task that runs. \
A task imported from a crontab stays what it is when the exported one is imported again."
)]
pub struct ExportArgs {
    /// Only these: full id, name, owner/name, or the last eight digits of the id [default: all]
    #[arg(value_name = "REF", conflicts_with_all = ["status", "user", "project"])]
    tasks: Vec<String>,
    /// The form of the text
    #[arg(long, value_enum)]
    format: ExportFormat,
    /// Only this status
    #[arg(long, value_parser = label::<TaskStatus>())]
    status: Option<TaskStatus>,
    /// Only this owner's
    #[arg(long, value_name = "REF")]
    user: Option<String>,
    /// Only this project's
    #[arg(long, value_name = "REF")]
    project: Option<String>,
    /// The file to write, in place of the one that is there; - is stdout [default: -]
    #[arg(long, value_name = "FILE")]
    output_file: Option<PathBuf>,
    /// The folder for systemd's unit files, each in place of the one that is there
    #[arg(long, value_name = "DIR", conflicts_with = "output_file")]
    output_dir: Option<PathBuf>,
    #[command(flatten)]
    safe: SafeArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ExportFormat {
    /// Lines for a user's crontab that call `provost exec run`
    Crontab,
    /// A timer and a service unit for each task
    Systemd,
    /// As `task list -o json`
    Json,
    /// As `task list -o jsonl`, for `task import`
    Jsonl,
    /// As `task list -o csv`, for `task import`: an empty cell is no value, and an empty text is ""
    Csv,
}

pub fn run(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    if args.output_dir.is_some() && args.format != ExportFormat::Systemd {
        return Err(CliError::usage("--output-dir is for unit files: they are written with --format systemd")
            .hint("give --output-file"));
    }
    if args.safe.spreadsheet_safe && args.format != ExportFormat::Csv {
        return Err(CliError::usage("--spreadsheet-safe is for cells: they are written with --format csv")
            .hint("leave it out, or give --format csv"));
    }
    match args.format {
        ExportFormat::Json => rows(cx, args),
        ExportFormat::Jsonl => records(cx, args, Form::Jsonl),
        ExportFormat::Csv => records(cx, args, Form::Csv),
        ExportFormat::Crontab | ExportFormat::Systemd if cx.ui().quiet || cx.ui().fields.is_some() => {
            Err(CliError::usage("a crontab and systemd's units have no fields: --fields and --quiet choose none there")
                .hint("leave them out, or give --format jsonl"))
        }
        ExportFormat::Crontab => crontab(cx, args),
        ExportFormat::Systemd => systemd(cx, args),
    }
}

/// The records as `task import` takes them.
fn records(cx: &Context, args: &ExportArgs, form: Form) -> Result<(), CliError> {
    let target = Target { form, safe: args.safe.spreadsheet_safe, file: args.file() };
    transfer::export::<Task>(cx, target, |conn| Ok(narrow_tasks(&args.filter(conn)?)))
}

/// Every row that `task list` has, as it comes.
fn rows(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    let ui = Ui { format: Format::Json, ..cx.ui().clone() };
    ui.check_fields::<TaskView>().map_err(CliError::usage)?;
    let file = args.file().map(OutputFile::create).transpose()?;
    let mut list = match &file {
        Some(file) => ui.list_into::<TaskView>(file.writer()?),
        None => ui.list::<TaskView>(),
    }
    .map_err(CliError::usage)?;
    let failed = |error: std::io::Error| match args.file() {
        Some(path) => unwritable(path, &error),
        None => error.into(),
    };
    each(cx, args, |task| list.push(&TaskView::from(task)).map_err(failed))?;
    list.end().map_err(failed)?;
    match file {
        Some(_) if cx.settings().dry_run => cx.ui().say("dry run: no file was written"),
        Some(file) => file.keep()?,
        None => {}
    }
    Ok(())
}

fn crontab(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    let mut chosen = Chosen::read(cx, args)?;
    let (text, unsayable) = export::crontab(&chosen.jobs, &program());
    chosen.left_out.extend(unsayable.iter().map(|(job, reason)| (job.task(), reason.to_string())));
    put(cx, args.file(), &text)?;
    chosen.report(cx, "the crontab")
}

fn systemd(cx: &Context, args: &ExportArgs) -> Result<(), CliError> {
    let mut chosen = Chosen::read(cx, args)?;
    let mut units = Vec::new();
    for job in &chosen.jobs {
        match export::units(job, &program()) {
            Ok(pair) => units.extend(pair),
            Err(reason) => chosen.left_out.push((job.task(), reason.to_string())),
        }
    }
    if let Some(folder) = &args.output_dir {
        put_units(cx, folder, &units)?;
    } else {
        let texts = units.iter().map(|unit| format!("# file: {}\n{}", unit.file, unit.text));
        put(cx, args.file(), &texts.collect::<Vec<_>>().join("\n"))?;
    }
    chosen.report(cx, "systemd's units")
}

fn put(cx: &Context, file: Option<&Path>, text: &str) -> Result<(), CliError> {
    match file {
        Some(_) if cx.settings().dry_run => cx.ui().say("dry run: no file was written"),
        Some(path) => output_file::write(path, text)?,
        None if text.is_empty() => {}
        None => cx.ui().text(text)?,
    }
    Ok(())
}

fn put_units(cx: &Context, folder: &Path, units: &[Unit]) -> Result<(), CliError> {
    if cx.settings().dry_run {
        cx.ui().say("dry run: no file was written");
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    units.iter().try_for_each(|unit| output_file::write(&folder.join(&unit.file), &unit.text))
}

impl ExportArgs {
    /// The file to write; none is stdout.
    fn file(&self) -> Option<&Path> {
        self.output_file.as_deref().filter(|path| path.as_os_str() != "-")
    }

    fn filter(&self, conn: &mut DbConn) -> Result<TaskFilter, crud::Error> {
        let named = self.tasks.iter().map(|name| Ok(crud::task::find(conn, name)?.id));
        let ids: Vec<_> = named.collect::<Result<_, crud::Error>>()?;
        Ok(TaskFilter {
            ids: (!ids.is_empty()).then_some(ids),
            status: self.status,
            ..within(conn, self.user.as_deref(), self.project.as_deref())?
        })
    }
}

fn each(cx: &Context, args: &ExportArgs, take: impl FnMut(NamedTask) -> Result<(), CliError>) -> Result<(), CliError> {
    let all = Page { limit: None, after: None };
    list::each(cx, all, |conn| args.filter(conn), crud::task::list, |row| row.task.id, take)?;
    Ok(())
}

/// The tasks that another program's clock may run, and what became of the others.
#[derive(Default)]
struct Chosen {
    jobs: Vec<Job>,
    /// Tasks that run, but not by that clock, and why.
    left_out: Vec<(String, String)>,
    /// Tasks that don't run.
    paused: Vec<String>,
    ended: u64,
}

impl Chosen {
    fn read(cx: &Context, args: &ExportArgs) -> Result<Self, CliError> {
        let mut chosen = Self::default();
        each(cx, args, |row| {
            chosen.add(row);
            Ok(())
        })?;
        Ok(chosen)
    }

    fn add(&mut self, NamedTask { task, user, .. }: NamedTask) {
        let label = format!("{user}/{}", task.name);
        match task.status {
            TaskStatus::Pending | TaskStatus::Running => {}
            TaskStatus::Paused => return self.paused.push(label),
            TaskStatus::Completed | TaskStatus::Failed | TaskStatus::Cancelled => {
                self.ended += 1;
                return;
            }
        }
        match crud::task::schedule(&task) {
            Ok(Some(schedule)) => self.jobs.push(Job {
                id: task.id.to_string().replace('-', ""),
                owner: user,
                name: task.name,
                schedule,
                catches_up: task.missed_policy != MissedPolicy::Skip,
            }),
            Ok(None) => self.left_out.push((label, "it runs once and has no schedule".to_owned())),
            Err(error) => self.left_out.push((label, error.to_string())),
        }
    }

    fn report(&self, cx: &Context, target: &str) -> Result<(), CliError> {
        for (task, reason) in &self.left_out {
            cx.ui().say(&format!("left out {task:?}: {reason}"));
        }
        for task in &self.paused {
            cx.ui().say(&format!("left out {task:?}: it is paused"));
        }
        if self.ended > 0 {
            cx.ui().say(&format!("left out {} task(s) that have ended", self.ended));
        }
        if self.left_out.is_empty() {
            return Ok(());
        }
        Err(CliError::new(Kind::Partial, format!("{} task(s) that run are not in {target}", self.left_out.len()))
            .hint("`provost exec run` starts them by hand; --format jsonl has every task"))
    }
}

/// How the texts call this program: by its path, where cron and systemd read that as it is written, and where the
/// import would know it again; else by its name.
fn program() -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+".contains(c);
    let path = std::env::current_exe().ok().and_then(|path| path.into_os_string().into_string().ok());
    path.filter(|path| path.ends_with("/provost") && path.chars().all(plain)).unwrap_or_else(|| "provost".to_owned())
}
