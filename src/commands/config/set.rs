//! `provost config set`.

use clap::Args;

use super::ConfigView;
use crate::commands::args::VersionArgs;
use crate::commands::input;
use crate::commands::policy;
use crate::context::Context;
use crate::crud;
use crate::crud::config::Setting;
use crate::error::CliError;
use crate::model::{Invalid, RETENTION_KEY, config_key};
use crate::sql_types::{Json, MAX_JSON_BYTES};

/// Make or change an entry
#[derive(Debug, Args)]
#[command(
    before_long_help = "Example:
  provost config set retention.exec '{\"success\": \"30d\", \"failed\": \"180d\", \"keep_last\": 10}'
  provost config set smtp.host '\"mail.example.org\"'
  provost config set smtp.password - --secret < password.json",
    after_long_help = "retention.exec says how long executions are kept after their end, for `provost db maintain`: by \
success, failed, timeout, cancelled and abandoned, or default for those of them that are not named; what is left out is \
kept for ever. keep_last is how many of the newest of each task stay whatever their age. projects holds such a policy for \
each of some projects, in place of the general one: {\"projects\": {\"etl\": {\"default\": \"1y\"}}}; it is kept by their \
ids, of which one may be gone."
)]
pub struct SetArgs {
    /// The key: lower-case words joined by dots
    key: String,
    /// The value: JSON, @FILE, or - for stdin; a secret only by file or stdin
    #[arg(required_unless_present_any = ["description", "secret"])]
    value: Option<String>,
    /// What it is for; an empty one clears it
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
    /// Hide the value on print and in the audit trail; a secret stays one until it is unset
    #[arg(long)]
    secret: bool,
    #[command(flatten)]
    version: VersionArgs,
}

/// The value's text and where it comes from.
struct Given {
    text: String,
    /// None for the command line, which other users of the machine can read.
    source: Option<String>,
}

impl Given {
    fn read(value: &str) -> Result<Self, CliError> {
        let path = value.strip_prefix('@').or((value == "-").then_some("-"));
        Ok(match path {
            Some(path) => Self {
                text: input::text(path, MAX_JSON_BYTES)?,
                source: Some(if value == "-" { "stdin".to_owned() } else { format!("{path:?}") }),
            },
            None => Self { text: value.to_owned(), source: None },
        })
    }

    /// The value. Of a secret, no part is repeated in the error.
    fn parse(&self, key: &str, is_secret: bool) -> Result<Json, Invalid> {
        if is_secret && self.source.is_none() {
            return Err(Invalid {
                field: "value",
                value: format!("of {key:?}"),
                reason: "a secret can't be given on the command line".to_owned(),
                hint: Some(
                    "give it on stdin with -, or by file with @FILE; the shell's history may keep this one".to_owned(),
                ),
            });
        }
        Json::parse(&self.text).map_err(|error| {
            let invalid = match &self.source {
                None => Invalid::new("value", &self.text, error),
                Some(source) => {
                    let reason = error.to_string();
                    let place = reason.rfind(" at line ").map_or("", |at| &reason[at..]);
                    let reason = if is_secret { format!("no JSON that can be kept{place}") } else { reason };
                    Invalid { field: "value", value: format!("from {source}"), reason, hint: None }
                }
            };
            invalid.hint("the value is JSON; a text stands in double quotes, in a shell '\"text\"'")
        })
    }
}

pub fn run(cx: &Context, args: &SetArgs) -> Result<(), CliError> {
    let key = config_key(&args.key)?;
    let given = args.value.as_deref().map(Given::read).transpose()?;
    if let Some(given) = given.as_ref().filter(|_| args.secret) {
        // Told before a database is opened. Without the flag only the database knows whether the
        // entry is secret, and until then the value must not be repeated in an error.
        given.parse(&key, true)?;
    }
    cx.change(|conn, by| {
        let found = crud::config::find(conn, &key)?;
        let is_secret = args.secret || found.as_ref().is_some_and(|entry| entry.is_secret);
        let mut value = given.as_ref().map(|given| given.parse(&key, is_secret)).transpose()?;
        if is_secret && key == RETENTION_KEY {
            let error =
                Invalid::new("key", &key, "what is pruned by it names it in the trail, so that it can't be secret");
            return Err(error.hint("leave --secret out").into());
        }
        if let Some(policy) = value.as_mut().filter(|_| key == RETENTION_KEY) {
            *policy = Json::of_program(crud::execution::resolved_policy(conn, policy.value())?);
        }
        let setting = Setting { value, description: args.description.clone(), make_secret: args.secret };
        let entry = crud::config::set(conn, by, &key, found.as_ref(), setting, args.version.if_version)?;
        Ok(ConfigView::from(entry))
    })?;
    if key == RETENTION_KEY {
        policy::tell_of_absent_projects(cx);
    }
    Ok(())
}
