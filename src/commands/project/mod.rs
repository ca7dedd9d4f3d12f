//! `provost project`: tasks that belong together.

mod create;
mod delete;
mod export;
mod import;
mod list;
mod search;
mod show;
mod update;

use clap::Subcommand;

use crate::context::Context;
use crate::crud::project::Owned;
use crate::error::CliError;
use crate::sql_types::{Id, Instant};
use crate::ui::view;

pub use show::ProjectShowView;

/// Tasks that belong together
#[derive(Debug, Subcommand)]
pub enum Command {
    Create(create::CreateArgs),
    List(list::ListProjectsArgs),
    Show(show::ShowArgs),
    Update(update::UpdateArgs),
    Delete(delete::DeleteArgs),
    Search(search::SearchArgs),
    Import(import::ImportArgs),
    Export(export::ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// What ends the command.
pub fn run(cx: &Context, command: Command) -> Result<(), CliError> {
    match command {
        Command::Create(args) => create::run(cx, &args),
        Command::List(args) => list::run(cx, &args),
        Command::Show(args) => show::run(cx, &args),
        Command::Update(args) => update::run(cx, &args),
        Command::Delete(args) => delete::run(cx, &args),
        Command::Search(args) => search::run(cx, &args),
        Command::Import(args) => import::run(cx, &args),
        Command::Export(args) => export::run(cx, &args),
    }
}

view! {
    table: ["id", "name", "user", "description", "tasks_count", "created_at"], key: id;
    /// A project. `project show` prints its first tasks too.
    pub struct ProjectView {
        /// The id.
        pub id: Id,
        /// Unique for its owner with letter case folded.
        pub name: String,
        /// Who owns it.
        pub user_id: Id,
        /// The owner's user name.
        pub user: String,
        /// For people to read.
        pub description: Option<String>,
        /// How many tasks it has.
        pub tasks_count: i64,
        /// When it was made.
        pub created_at: Instant,
        /// When it was last changed.
        pub updated_at: Instant,
        /// Who made it.
        pub created_by: String,
        /// Who changed it last.
        pub updated_by: String,
        /// 1, and one more with each change.
        pub version: i64,
    }
}

impl From<Owned> for ProjectView {
    fn from((project, user): Owned) -> Self {
        Self {
            id: project.id,
            name: project.name,
            user_id: project.user_id,
            user,
            description: project.description,
            tasks_count: project.tasks_count,
            created_at: project.created_at,
            updated_at: project.updated_at,
            created_by: project.created_by,
            updated_by: project.updated_by,
            version: project.version,
        }
    }
}
