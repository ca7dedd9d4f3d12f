//! `provost schema`: the JSON Schema that a noun's output conforms to.

use clap::{Args, ValueEnum};
use schemars::{Schema, schema_for};

use crate::commands::agent::{AgentShowView, AgentView, UtilizationView};
use crate::commands::audit::{
    AuditView, CheckedView, DiffView, FaultView, KeyView, ProofView, PruneView, RevertView, SealView, StatsView,
};
use crate::commands::config::ConfigView;
use crate::commands::db::{BackupView, CopiedView, DifferenceView, FlawView, MaintainView, TableStatsView};
use crate::commands::doctor::DoctorView;
use crate::commands::exec::{
    ExecutionListView, ExecutionPruneView, ExecutionView, FiguresView, StatsView as ExecStatsView,
};
use crate::commands::found::Found;
use crate::commands::migrate::{DriftView, MigrationView, PlanView};
use crate::commands::project::{ProjectShowView, ProjectView};
use crate::commands::task::{ClaimView, DryRunView, ImportView, LintView, NextView, TaskShowView, TaskView, WhyView};
use crate::commands::transfer::RecordsImportView;
use crate::commands::user::UserView;
use crate::error::CliError;

/// Print the JSON Schema of a noun's records
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost schema user > user.schema.json")]
pub struct SchemaArgs {
    /// The noun
    #[arg(value_enum)]
    noun: Noun,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Noun {
    Agent,
    AgentShow,
    /// The rows of `agent utilization`.
    AgentUtilization,
    Audit,
    /// The rows of `audit diff`.
    AuditDiff,
    /// The rows of `audit revert`.
    AuditRevert,
    /// What `audit check-proof` prints.
    AuditCheckProof,
    /// What `audit key` prints.
    AuditKey,
    /// What `audit prove` prints.
    AuditProve,
    /// What `audit prune` prints.
    AuditPrune,
    /// What `audit seal` prints.
    AuditSeal,
    /// The rows of `audit stats`.
    AuditStats,
    /// The rows of `audit verify`.
    AuditVerify,
    Config,
    /// The rows of `doctor`.
    Doctor,
    /// The rows of `db check`.
    DbCheck,
    /// The rows of `db stats`.
    DbStats,
    /// What `db backup`, `db backup list` and `db restore` print.
    DbBackup,
    /// The rows of `db backup verify`.
    DbBackupVerify,
    /// The rows of `db copy`.
    DbCopy,
    /// The rows of `db maintain`.
    DbMaintain,
    /// What `exec show`, `start`, `finish` and `renew` print.
    Exec,
    ExecList,
    /// What `exec prune` prints.
    ExecPrune,
    /// The rows of `exec search`.
    ExecSearch,
    /// What `exec stats` prints without --by.
    ExecStats,
    /// The rows of `exec stats --by`.
    ExecStatsBy,
    /// What `import` of records prints.
    Import,
    Migrate,
    /// The rows of `migrate up --dry-run`.
    MigratePlan,
    /// The rows of `migrate verify`.
    MigrateVerify,
    Project,
    /// The rows of `project search`.
    ProjectSearch,
    ProjectShow,
    Task,
    /// What `task claim` prints.
    TaskClaim,
    /// What `task create --dry-run` prints.
    TaskDryRun,
    TaskImport,
    /// The rows of `task lint`.
    TaskLint,
    /// The rows of `task search`.
    TaskSearch,
    /// The rows of `task next`.
    TaskNext,
    TaskShow,
    TaskWhy,
    User,
}

pub fn run(args: &SchemaArgs) -> Result<(), CliError> {
    let mut schema: Schema = match args.noun {
        Noun::Agent => schema_for!(AgentView),
        Noun::AgentShow => schema_for!(AgentShowView),
        Noun::AgentUtilization => schema_for!(UtilizationView),
        Noun::Audit => schema_for!(AuditView),
        Noun::AuditRevert => schema_for!(RevertView),
        Noun::AuditDiff => schema_for!(DiffView),
        Noun::AuditCheckProof => schema_for!(CheckedView),
        Noun::AuditKey => schema_for!(KeyView),
        Noun::AuditProve => schema_for!(ProofView),
        Noun::AuditPrune => schema_for!(PruneView),
        Noun::AuditSeal => schema_for!(SealView),
        Noun::AuditStats => schema_for!(StatsView),
        Noun::AuditVerify => schema_for!(FaultView),
        Noun::Config => schema_for!(ConfigView),
        Noun::Doctor => schema_for!(DoctorView),
        Noun::DbCheck => schema_for!(FlawView),
        Noun::DbStats => schema_for!(TableStatsView),
        Noun::DbBackup => schema_for!(BackupView),
        Noun::DbBackupVerify => schema_for!(DifferenceView),
        Noun::DbCopy => schema_for!(CopiedView),
        Noun::DbMaintain => schema_for!(MaintainView),
        Noun::Exec => schema_for!(ExecutionView),
        Noun::ExecList => schema_for!(ExecutionListView),
        Noun::ExecPrune => schema_for!(ExecutionPruneView),
        Noun::ExecSearch => schema_for!(Found<ExecutionListView>),
        Noun::Import => schema_for!(RecordsImportView),
        Noun::ExecStats => schema_for!(FiguresView),
        Noun::ExecStatsBy => schema_for!(ExecStatsView),
        Noun::Task => schema_for!(TaskView),
        Noun::TaskClaim => schema_for!(ClaimView),
        Noun::TaskShow => schema_for!(TaskShowView),
        Noun::TaskSearch => schema_for!(Found<TaskView>),
        Noun::TaskDryRun => schema_for!(DryRunView),
        Noun::TaskLint => schema_for!(LintView),
        Noun::TaskNext => schema_for!(NextView),
        Noun::TaskImport => schema_for!(ImportView),
        Noun::TaskWhy => schema_for!(WhyView),
        Noun::Migrate => schema_for!(MigrationView),
        Noun::MigratePlan => schema_for!(PlanView),
        Noun::MigrateVerify => schema_for!(DriftView),
        Noun::Project => schema_for!(ProjectView),
        Noun::ProjectSearch => schema_for!(Found<ProjectView>),
        Noun::ProjectShow => schema_for!(ProjectShowView),
        Noun::User => schema_for!(UserView),
    };
    // The noun's own name: a Rust type's says nothing to who reads the schema.
    let noun = args.noun.to_possible_value().map(|value| value.get_name().to_owned());
    schema.insert("title".to_owned(), noun.into());
    schema.remove("description");
    let text = serde_json::to_string_pretty(&schema).map_err(std::io::Error::from)?;
    Ok(std::io::Write::write_all(&mut std::io::stdout().lock(), format!("{text}\n").as_bytes())?)
}
