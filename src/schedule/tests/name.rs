//! Names made from commands, and made unique.

use proptest::prelude::*;

use super::super::{NAME_MAX_CHARS, name_from_command, unique_name};

#[test]
fn the_telling_part_of_a_command_is_its_name() {
    for (command, name) in [
        ("cd / && run-parts --report /etc/cron.hourly", "run-parts-cron-hourly"),
        ("test -x /usr/sbin/anacron || ( cd / && run-parts --report /etc/cron.daily )", "run-parts-cron-daily"),
        ("test -x /usr/sbin/anacron || { cd / && run-parts --report /etc/cron.daily; }", "run-parts-cron-daily"),
        ("/usr/bin/backup.sh --full >/dev/null 2>&1", "backup-sh"),
        ("backup.sh nightly &>>/var/log/backup.log", "backup-sh-nightly"),
        ("pg_dump shop 2> /tmp/err > /srv/dump", "pg_dump-shop"),
        (
            "[ -x /usr/lib/php/sessionclean ] && if [ ! -d /run/systemd/system ]; then /usr/lib/php/sessionclean; fi",
            "sessionclean",
        ),
        (
            "test -x /usr/bin/certbot -a \\! -d /run/systemd/system && perl -e 'sleep int(rand(43200))' && certbot -q renew",
            "certbot-renew",
        ),
        ("test -e /run/systemd/system || SERVICE_MODE=1 /sbin/e2scrub_all -A -r", "e2scrub_all"),
        ("command -v debian-sa1 > /dev/null && debian-sa1 1 1", "debian-sa1"),
        ("if [ -d /x ]; then cd /x && ./sync all; fi", "sync-all"),
        ("PATH=/opt/bin LANG=C nice -n 19 /opt/bin/crunch", "crunch"),
        ("timeout 10m /usr/bin/curl https://example.org/hook/", "curl-hook"),
        ("/bin/sh -c 'cd /srv && ./deploy.sh prod'", "deploy-sh-prod"),
        ("bash -lc \"backup\"", "backup"),
        ("php /var/www/artisan schedule:run --quiet", "php-artisan-schedule-run"),
        ("tar czf /backup/$(date +%F).tgz /home", "tar-czf-home"),
        ("echo ${HOME} x", "echo-x"),
        ("mail -s \"It's 10pm\" joe", "mail-it-s-10pm-joe"),
        ("ls | wc", "ls"),
        ("/usr/bin/Backup_DB", "backup_db"),
        // Nothing but guards: the first of them has to do.
        ("test -x /usr/sbin/anacron", "test-anacron"),
        ("sleep 5", "sleep-5"),
        ("cd /srv", "cd-srv"),
        ("nice", "nice"),
        ("", "task"),
        ("&& ; | (", "task"),
        ("---", "task"),
        ("日本語", "task"),
        ("\"unclosed quote", "unclosed-quote"),
        ("echo \\", "echo"),
        (">/dev/null", "task"),
        ("_private", "private"),
    ] {
        assert_eq!(name_from_command(command), name, "{command}");
    }
}

#[test]
fn a_long_name_is_cut_at_63_characters_and_not_behind_a_hyphen() {
    let name = name_from_command(&format!("{} tail", "x".repeat(62)));
    assert_eq!(name, "x".repeat(62));
    assert_eq!(name_from_command(&"y".repeat(500)).len(), NAME_MAX_CHARS);
}

#[test]
fn a_taken_name_gets_the_first_free_number() {
    let taken = ["a", "a-2", "a-3"];
    assert_eq!(unique_name("a", |name| taken.contains(&name)), "a-4");
    assert_eq!(unique_name("b", |name| taken.contains(&name)), "b");
    let long = "z".repeat(63);
    let second = unique_name(&long, |name| name == long);
    assert_eq!(second, format!("{}-2", "z".repeat(61)));
    // A name that a person gave may hold anything.
    assert_eq!(unique_name("Übung", |name| name == "Übung"), "Übung-2");
}

proptest! {
    #[test]
    fn every_command_makes_a_valid_name(command in "\\PC{0,80}|[a-z/.&|;()'\" $\\\\>={}-]{0,80}") {
        let name = name_from_command(&command);
        prop_assert!((1..=NAME_MAX_CHARS).contains(&name.len()), "{}", name);
        prop_assert!(name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit()), "{}", name);
        prop_assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b)), "{}", name);
        prop_assert_eq!(&name, &name_from_command(&command));
    }
}
