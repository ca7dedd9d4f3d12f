//! `provost user`: people who own projects and tasks.

mod create;
mod delete;
mod export;
mod import;
mod list;
mod passwd;
mod password;
mod set_active;
mod show;
mod update;

use clap::Subcommand;

use crate::context::Context;
use crate::error::CliError;
use crate::model::User;
use crate::sql_types::{Id, Instant};
use crate::ui::view;

/// People who own projects and tasks
#[derive(Debug, Subcommand)]
pub enum Command {
    Create(create::CreateArgs),
    List(list::ListUsersArgs),
    Show(show::ShowArgs),
    Update(update::UpdateArgs),
    Delete(delete::DeleteArgs),
    Passwd(passwd::PasswdArgs),
    Activate(set_active::ActivateArgs),
    Deactivate(set_active::DeactivateArgs),
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
        Command::Passwd(args) => passwd::run(cx, &args),
        Command::Activate(args) => set_active::activate(cx, &args),
        Command::Deactivate(args) => set_active::deactivate(cx, &args),
        Command::Import(args) => import::run(cx, &args),
        Command::Export(args) => export::run(cx, &args),
    }
}

view! {
    table: ["id", "username", "email", "display_name", "is_active", "created_at"], key: id;
    /// A user, without the password's hash.
    pub struct UserView {
        /// The id.
        pub id: Id,
        /// Lower case, unique.
        pub username: String,
        /// Unique with letter case folded.
        pub email: Option<String>,
        /// For people to read.
        pub display_name: Option<String>,
        /// Whether a password is set.
        pub has_password: bool,
        /// A deactivated user can't act.
        pub is_active: bool,
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

impl From<User> for UserView {
    fn from(user: User) -> Self {
        Self {
            id: user.id,
            username: user.username,
            email: user.email,
            display_name: user.display_name,
            has_password: user.password_hash.is_some(),
            is_active: user.is_active,
            created_at: user.created_at,
            updated_at: user.updated_at,
            created_by: user.created_by,
            updated_by: user.updated_by,
            version: user.version,
        }
    }
}
