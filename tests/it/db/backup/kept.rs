//! Which backups there are, and which stay.

use std::fs;
use std::path::PathBuf;

use provost::backup::{Folder, Head, Manifest, Marks, write};
use provost::sql_types::{Id, Instant};

use super::{backup, folder, names};
use crate::shell::{acting_user, column, lines, ok, refused, run};
use crate::support::{Database, both_engines};

/// Backups of these days that look like those of this database, as their heads tell.
fn of_days(db: &Database, days: &[&str]) -> Vec<PathBuf> {
    let real = backup(db);
    let manifest = Head::read(&real).unwrap().manifest;
    fs::remove_file(real).unwrap();
    days.iter().map(|day| craft(db, manifest.clone(), day)).collect()
}

fn craft(db: &Database, mut manifest: Manifest, day: &str) -> PathBuf {
    manifest.id = Id::mint();
    manifest.created_at = Instant::parse(&format!("{day}T02:00:00Z")).unwrap();
    let path = folder(db).join(manifest.file_name());
    write(fs::File::create(&path).unwrap(), &manifest, |out| out.write_all(b"x"), &mut |_| {}).unwrap();
    path
}

/// One field of each backup that the list shows.
fn cells(db: &Database, list: &str, field: &str) -> Vec<String> {
    // A line that holds nothing but an empty cell is quoted.
    column(db, list, field).iter().map(|cell| cell.trim_matches('"').to_owned()).collect()
}

/// The marks as the program finds them.
fn marks(db: &Database) -> Marks {
    Marks::new(Some(&db.sandbox().home().join(".local/state/provost")))
}

/// Verifies the newest that can be read, a crafted one whose content is none, behind one that can't.
fn refused_over(db: &Database, unreadable: &std::path::Path, next: &std::path::Path) {
    let said = run(db, &format!("db backup verify --latest --from {}", folder(db).display()));
    assert!(said.code == 9 && said.stderr.contains(&format!("passed over {}", unreadable.display())), "{said}");
    assert!(said.stderr.contains(&format!("differences found in {}", next.display())), "{said}");
}

both_engines! {
    fn rotation_keeps_the_newest_of_each_period_and_the_last_that_was_verified(db: &Database) {
        acting_user(db);
        let days = ["2025-01-31", "2025-02-01", "2025-02-02", "2025-06-29", "2025-06-30", "2025-07-01"];
        let made = of_days(db, &days);
        for verified in [&made[1], &made[0]] {
            marks(db).mark(Head::read(verified).unwrap().sha256, Instant::now()).unwrap();
        }
        let mut foreign = Head::read(&made[0]).unwrap().manifest;
        foreign.database.push_str("-another");
        let others = craft(db, foreign, "2025-01-01");
        let place = folder(db);
        fs::write(place.join("notes.txt"), "mine").unwrap();
        fs::write(place.join("provost-sqlite-20240101T000000Z-00000000.zst"), "no backup").unwrap();

        let line = format!("db backup --to {} --keep-daily 2 --keep-weekly 2 --keep-monthly 0 -o csv --fields file", place.display());
        let before = names(&place);
        let dry = run(db, &format!("{line} --dry-run"));
        assert_eq!(names(&place), before);
        let done = run(db, &line);
        let removed = |text: &str, word: &str| -> Vec<String> {
            text.lines().filter_map(|line| line.strip_prefix(word)).map(str::to_owned).collect()
        };
        let gone: Vec<String> = [&made[0], &made[2], &made[3], &made[4]].map(|path| path.display().to_string()).into();
        assert_eq!(removed(&done.stderr, "removed "), gone);
        assert_eq!(removed(&dry.stderr, "would remove "), gone);
        // Of 07-01 as the last day and week before this one; of 02-01 as the last verified.
        let newest = PathBuf::from(done.ok().lines().nth(1).unwrap());
        let mut left: Vec<PathBuf> = vec![newest, made[5].clone(), made[1].clone(), others];
        left.extend(["notes.txt", "provost-sqlite-20240101T000000Z-00000000.zst"].map(|name| place.join(name)));
        left.sort();
        assert_eq!(names(&place).iter().map(|name| place.join(name)).collect::<Vec<_>>(), left);
        // Its mark went with it.
        assert_eq!(names(&db.sandbox().home().join(".local/state/provost/verified-backups")).len(), 1);
    }

    fn without_a_word_nothing_is_removed_and_one_word_sets_the_other_two(db: &Database) {
        acting_user(db);
        let days = ["2023-01-15", "2024-10-01", "2024-10-02", "2024-11-01", "2024-12-01", "2025-01-01", "2025-01-02"];
        let made = of_days(db, &days);
        backup(db);
        assert_eq!(names(&folder(db)).len(), 8);
        let line = format!("db backup --to {} --keep-daily 1", folder(db).display());
        let stderr = run(db, &line).stderr;
        // The other one of today, whose day, week and month the new one stands for; what else there is are the
        // last of twelve months, for 2024-10-01 and 2025-01-01 a later one.
        assert_eq!(stderr.lines().count(), 3, "{stderr}");
        assert!(stderr.contains(made[1].to_str().unwrap()) && stderr.contains(made[5].to_str().unwrap()), "{stderr}");
    }

    fn a_list_shows_each_oldest_first_and_whether_it_was_verified(db: &Database) {
        acting_user(db);
        let made = of_days(db, &["2025-03-01", "2025-01-01", "2025-02-01"]);
        let real = backup(db);
        let list = format!("db backup list --from {}", folder(db).display());
        let expected: Vec<String> =
            [&made[1], &made[2], &made[0], &real].map(|path| path.display().to_string()).into();
        assert_eq!(lines(db, &format!("{list} -q")), expected);
        assert_eq!(cells(db, &list, "verified_at"), ["", "", "", ""]);
        ok(db, &format!("db backup verify --latest --from {} --dry-run", folder(db).display()));
        assert_eq!(cells(db, &list, "verified_at")[3], "");
        ok(db, &format!("db backup verify --latest --from {}", folder(db).display()));
        assert!(cells(db, &list, "verified_at")[3].ends_with('Z'));
        let source = Head::read(&real).unwrap().manifest.source();
        let latest = Folder::new(&folder(db)).latest(&source, &marks(db)).unwrap();
        let found = latest.found.unwrap();
        assert!(found.path == real && found.verified_at.is_some() && latest.passed_over.is_empty());

        assert_eq!(ok(db, &format!("{list} --count")), "4");
        let page = run(db, &format!("{list} --limit 2 -o csv --fields id,file"));
        let id = page.stderr.trim_end().strip_prefix("first 2 shown; next: --after ").unwrap().to_owned();
        assert!(page.ok().contains(&format!("{id},{}", expected[1])));
        assert_eq!(lines(db, &format!("{list} --after {id} -q")), expected[2..]);
        refused(run(db, &format!("{list} --after 01890000-0000-7000-8000-000000000001")), 3, &["no backup"]);

        // What can't be read is told; and it is not the file that was verified any more.
        fs::write(&real, "no backup").unwrap();
        assert_eq!(cells(db, &list, "fault"), ["", "", "", "it is no backup"]);
        assert_eq!(cells(db, &list, "verified_at")[3], "");
        refused_over(db, &real, &made[0]);
    }

    fn the_latest_is_the_newest_of_this_database_that_can_be_read(db: &Database) {
        acting_user(db);
        let real = backup(db);
        let manifest = Head::read(&real).unwrap().manifest;
        let place = folder(db);
        let engine = db.by_engine("sqlite", "postgresql");
        let empty = place.join(format!("provost-{engine}-29990101T000000Z-00000000.zst"));
        fs::write(&empty, "").unwrap();
        for (each, name) in [("database", "29990102"), ("place", "29990103"), ("schema", "29990104")] {
            let mut others = manifest.clone();
            match each {
                "database" => others.database.push_str("-another"),
                "place" => others.place.push_str("-another"),
                _ => others.schema = Some("another".to_owned()),
            }
            craft(db, others, &format!("{}-{}-{}", &name[..4], &name[4..6], &name[6..]));
        }
        let line = format!("db backup verify --latest --from {}", place.display());
        let said = run(db, &line);
        let told: Vec<&str> = said.stderr.lines().collect();
        let passed_over = format!("passed over {}: it is no backup", empty.display());
        assert_eq!(told[..2], [&passed_over, "passed over 3 newer backup(s) of other databases"], "{said}");
        assert!(told[2].starts_with(&format!("{} restores: ", real.display())) && said.code == 0, "{said}");
        // What is out of order is told to cron too, and that the folder is shared is not.
        let quiet = run(db, &format!("{line} --quiet"));
        assert_eq!((quiet.code, quiet.stderr.as_str()), (0, format!("{passed_over}\n").as_str()), "{quiet}");
        fs::remove_file(real).unwrap();
        let said = run(db, &format!("{line} -q")).fails(3);
        assert!(said.contains("error: no backup of this database in "), "{said}");
    }

    fn rotation_leaves_a_database_of_the_same_name_elsewhere_alone(db: &Database) {
        acting_user(db);
        let mine = of_days(db, &["2025-01-31", "2025-02-01"]);
        let mut elsewhere = Head::read(&mine[0]).unwrap().manifest;
        elsewhere.place.push_str("-another");
        let mut other_schema = Head::read(&mine[0]).unwrap().manifest;
        other_schema.schema = Some("another".to_owned());
        let theirs = [craft(db, elsewhere, "2025-01-31"), craft(db, other_schema, "2025-01-31")];
        let line = format!("db backup --to {} --keep-daily 1 --keep-weekly 0 --keep-monthly 0 -q", folder(db).display());
        ok(db, &line);
        assert!(mine.iter().all(|path| !path.exists()) && theirs.iter().all(|path| path.exists()));
    }

    fn of_one_second_the_later_one_is_the_newer(db: &Database) {
        acting_user(db);
        let real = backup(db);
        let manifest = Head::read(&real).unwrap().manifest;
        // Their names tell the second, and then by chance.
        let mut made = Vec::new();
        for fraction in 0..8 {
            let mut other = manifest.clone();
            other.id = Id::mint();
            other.created_at = Instant::parse(&format!("2999-01-01T00:00:00.{fraction}Z")).unwrap();
            let path = folder(db).join(other.file_name());
            write(fs::File::create(&path).unwrap(), &other, |out| out.write_all(b"x"), &mut |_| {}).unwrap();
            made.push(path.display().to_string());
        }
        let list = format!("db backup list --from {} -q", folder(db).display());
        assert_eq!(lines(db, &list)[1..], made);
        let latest = Folder::new(&folder(db)).latest(&manifest.source(), &marks(db)).unwrap().found.unwrap();
        assert_eq!(latest.path.display().to_string(), made[7]);
    }
}
