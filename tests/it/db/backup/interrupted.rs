//! A backup or a restore that is killed: what is there under its name is whole, and what is not is gone.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant as Stopwatch};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use provost::backup::Sound;

use super::{backup, filled, folder, names};
use crate::shell::{ok, run};
use crate::support::{Database, both_engines};

/// Runs a command again and again, each time killed a little later, until it comes to its end. `look` is called
/// after each kill. Says how many there were.
fn killed_ever_later(db: &Database, line: &str, look: impl Fn()) -> u32 {
    let words: Vec<&str> = line.split(' ').collect();
    let (mut killed, mut patience) = (0, Duration::from_millis(8));
    loop {
        let begun = Stopwatch::now();
        let mut child =
            db.command(&words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        patience = patience * 6 / 5;
        let ended = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break Some(status);
            }
            if begun.elapsed() > patience {
                break None;
            }
            std::thread::sleep(Duration::from_millis(1));
        };
        if let Some(status) = ended {
            assert!(status.success(), "after {killed} kills: {status}");
            return killed;
        }
        kill(Pid::from_raw(child.id().try_into().unwrap()), Signal::SIGKILL).unwrap();
        child.wait().unwrap();
        killed += 1;
        look();
    }
}

/// The backups in a folder, each of which must be whole.
fn whole(folder: &Path) -> usize {
    if !folder.exists() {
        return 0;
    }
    let backups: Vec<String> = names(folder).into_iter().filter(|name| !name.starts_with('.')).collect();
    for name in &backups {
        Sound::open(&folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    backups.len()
}

both_engines! {
    fn a_killed_backup_leaves_no_half_of_one(db: &Database) {
        filled(db);
        let (place, before) = (folder(db), db.dump());
        let line = format!("db backup --to {} -q", place.display());
        // One that is killed once the name is there has made a backup, so there may be several, each of them whole.
        let killed = killed_ever_later(db, &line, || _ = whole(&place));
        assert!(killed > 2, "it ended before it could be killed");
        // What the killed ones left, the next one removed.
        assert!(names(&place).iter().all(|name| !name.starts_with('.')), "{:?}", names(&place));
        assert!(whole(&place) >= 1);
        assert_eq!(db.dump(), before);
    }

    fn a_killed_restore_leaves_the_target_as_it_was(db: &Database) {
        filled(db);
        let (file, target) = (backup(db), db.another());
        ok(&target, "user create somebody -q");
        let (before, after) = (target.dump(), db.dump());
        let name = if db.is_postgres() { target.server().1.to_owned() } else { "provost.db".to_owned() };
        // A killed program's transaction may hold its locks for a moment still.
        let line = format!("db restore {} --to {} --overwrite {name} -q --lock-timeout 60s", file.display(), target.url());
        let killed = killed_ever_later(db, &line, || {
            let found = target.dump();
            assert!(found == before || found == after, "half a database");
        });
        assert!(killed > 2, "it ended before it could be killed");
        assert!(target.dump() == after);
        assert_eq!(run(&target, "audit verify").code, 0);
        if !target.is_postgres() {
            let names = names(target.sandbox().path());
            assert!(names.iter().all(|name| !name.starts_with('.')), "{names:?}");
        }
    }
}
