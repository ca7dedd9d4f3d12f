//! `completions/` holds what the program prints.

use std::fs;
use std::path::Path;

use crate::support::Sandbox;

#[test]
fn the_committed_completions_are_the_program_s() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions");
    let update = std::env::var_os("UPDATE_COMPLETIONS").is_some();
    for (shell, file) in [
        ("bash", "provost.bash"),
        ("zsh", "_provost"),
        ("fish", "provost.fish"),
        ("elvish", "provost.elv"),
        ("powershell", "_provost.ps1"),
    ] {
        let printed = Sandbox::new().provost(["completions", shell]).ok();
        let path = folder.join(file);
        if update {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, &printed).unwrap();
        }
        // Not `assert_eq!`: nobody wants to read two whole scripts.
        assert!(
            fs::read_to_string(&path).unwrap_or_default() == printed,
            "completions/{file} is not what the program prints; make all of them anew with\n    \
             UPDATE_COMPLETIONS=1 cargo test --test it completions"
        );
    }
}
