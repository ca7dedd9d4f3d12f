//! `provost audit key`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::commands::sealing::{signing_key, unusable};
use crate::context::Context;
use crate::error::{CliError, Kind};
use crate::model::SIGNING_KEY as SETTING;
use crate::proof::{PublicKey, SigningKey};
use crate::ui::view;

/// The key that signs seals
#[derive(Debug, Args)]
pub struct KeyArgs {
    #[command(subcommand)]
    command: KeyCommand,
}

#[derive(Debug, Subcommand)]
enum KeyCommand {
    Generate(GenerateArgs),
    Show(ShowKeyArgs),
}

/// Make a key: the private one in a file that only you may read, the public one beside it
#[derive(Debug, Args)]
#[command(before_long_help = "Example:
  provost audit key generate --out /etc/provost/seal.pem
  provost config set audit.signing_key '\"/etc/provost/seal.pem\"'")]
pub struct GenerateArgs {
    /// Where the private key goes; the public key goes into FILE.pub. Neither is overwritten
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Show the public half of the key that seals are signed with
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost audit key show -o json | jq -r .public_key > seal.pub")]
pub struct ShowKeyArgs {}

view! {
    table: ["key_id", "file", "public_key"], key: key_id;
    /// A key, without its private half.
    pub struct KeyView {
        /// What seals call it by: the SHA-256 of the public key's 32 bytes.
        pub key_id: String,
        /// The file of the private key.
        pub file: String,
        /// The public key, in PEM.
        pub public_key: String,
    }
}

impl KeyView {
    fn new(key: &SigningKey, file: &Path) -> Self {
        let public = key.public();
        Self { key_id: public.id().to_string(), file: file.to_string_lossy().into_owned(), public_key: public.to_pem() }
    }
}

pub fn run(cx: &Context, args: &KeyArgs) -> Result<(), CliError> {
    cx.ui().check_fields::<KeyView>().map_err(CliError::usage)?;
    let (key, file) = match &args.command {
        KeyCommand::Generate(args) => (generate(cx, &args.out)?, args.out.clone()),
        KeyCommand::Show(_) => signing_key(cx)?.ok_or_else(|| {
            CliError::new(Kind::NotFound, "no signing key is set").hint(format!(
                "`provost audit key generate --out FILE` makes one; PROVOST_SIGNING_KEY or `provost config set {SETTING}` \
                 names its file"
            ))
        })?,
    };
    cx.ui().show(&KeyView::new(&key, &file))?;
    Ok(())
}

fn generate(cx: &Context, path: &Path) -> Result<SigningKey, CliError> {
    let key = SigningKey::generate();
    if cx.settings().dry_run {
        cx.ui().say("dry run: nothing was changed, and this key is gone");
    } else {
        let public_path = key.write(path).map_err(unusable)?;
        cx.ui().say(&format!("keep {} to yourself; who verifies needs only {}", path.display(), public_path.display()));
    }
    Ok(key)
}

/// Reads the keys that may have signed.
pub(super) fn public_keys(paths: &[PathBuf]) -> Result<Vec<PublicKey>, CliError> {
    paths.iter().map(|path| PublicKey::read(path).map_err(unusable)).collect()
}
