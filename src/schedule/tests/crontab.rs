//! Whole crontabs, and every reason to refuse a line.

use std::collections::{BTreeMap, BTreeSet};

use super::super::crontab::{Entry, Format, Item, Reason, Refused, read};
use super::super::{CronError, TimeZone, unique_name};

fn entries(text: &str, format: Format) -> Vec<Entry> {
    read(text.as_bytes(), format)
        .into_iter()
        .map(|item| match item {
            Item::Entry(entry) => *entry,
            Item::Refused(refused) => panic!("line {}: {}", refused.line, refused.reason),
        })
        .collect()
}

fn only(text: &str, format: Format) -> Entry {
    let mut entries = entries(text, format);
    assert_eq!(entries.len(), 1, "{text}");
    entries.remove(0)
}

fn refusals(text: &[u8], format: Format) -> Vec<Refused> {
    read(text, format)
        .into_iter()
        .filter_map(|item| match item {
            Item::Entry(_) => None,
            Item::Refused(refused) => Some(refused),
        })
        .collect()
}

fn refused(text: &[u8], format: Format) -> Reason {
    let mut refusals = refusals(text, format);
    assert_eq!(refusals.len(), 1, "{}", String::from_utf8_lossy(text));
    refusals.remove(0).reason
}

fn environment(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// `/etc/crontab` of Debian 12, word for word.
const DEBIAN: &str = "# /etc/crontab: system-wide crontab
# Unlike any other crontab you don't have to run the `crontab'
# command to install the new version when you edit this file
# and files in /etc/cron.d. These files also have username fields,
# that none of the other crontabs do.

SHELL=/bin/sh
# You can also override PATH, but by default, newer versions inherit it from the environment
#PATH=/usr/local/sbin:/usr/local/bin:/sbin:/bin:/usr/sbin:/usr/bin

# Example of job definition:
# .---------------- minute (0 - 59)
# |  .------------- hour (0 - 23)
# |  |  .---------- day of month (1 - 31)
# |  |  |  .------- month (1 - 12) OR jan,feb,mar,apr ...
# |  |  |  |  .---- day of week (0 - 6) (Sunday=0 or 7) OR sun,mon,tue,wed,thu,fri,sat
# |  |  |  |  |
# *  *  *  *  * user-name command to be executed
17 *\t* * *\troot\tcd / && run-parts --report /etc/cron.hourly
25 6\t* * *\troot\ttest -x /usr/sbin/anacron || { cd / && run-parts --report /etc/cron.daily; }
47 6\t* * 7\troot\ttest -x /usr/sbin/anacron || { cd / && run-parts --report /etc/cron.weekly; }
52 6\t1 * *\troot\ttest -x /usr/sbin/anacron || { cd / && run-parts --report /etc/cron.monthly; }
#
";

#[test]
fn debian_s_own_crontab_is_read() {
    let entries = entries(DEBIAN, Format::System);
    let seen: Vec<_> = entries
        .iter()
        .map(|entry| (entry.line, entry.cron.as_str(), entry.user.as_deref(), entry.name.as_str()))
        .collect();
    assert_eq!(
        seen,
        [
            (19, "17 * * * *", Some("root"), "run-parts-cron-hourly"),
            (20, "25 6 * * *", Some("root"), "run-parts-cron-daily"),
            (21, "47 6 * * 7", Some("root"), "run-parts-cron-weekly"),
            (22, "52 6 1 * *", Some("root"), "run-parts-cron-monthly"),
        ]
    );
    assert_eq!(entries[0].command, "cd / && run-parts --report /etc/cron.hourly");
    assert_eq!(entries[0].environment, environment(&[("SHELL", "/bin/sh")]));
    assert!(entries.iter().all(|entry| !entry.name_given && entry.time_zone.is_none()));
}

#[test]
fn the_example_for_the_first_minute_is_taken_whole_with_names_that_differ() {
    let entries = entries(include_str!("../../../examples/crontab"), Format::System);
    let mut names = BTreeSet::new();
    for entry in &entries {
        names.insert(unique_name(&entry.name, |name| names.contains(name)));
    }
    assert_eq!(names.len(), entries.len());
    assert!(entries.len() >= 10);
    assert!(entries.iter().any(|entry| entry.time_zone.is_some()));
    assert!(entries.iter().any(|entry| entry.stdin.is_some()));
    assert!(entries.iter().any(|entry| entry.name_given));
    assert!(entries.iter().any(|entry| entry.cron.as_str().starts_with('@')));
}

#[test]
fn a_user_s_crontab_has_no_user() {
    let entry = only("*/5 9-17 * * mon-fri  /opt/poll --once\n", Format::User);
    assert_eq!((entry.user, entry.command.as_str()), (None, "/opt/poll --once"));
    assert_eq!(entry.cron.as_str(), "*/5 9-17 * * mon-fri");
}

#[test]
fn settings_hold_from_their_line_on() {
    let entries = entries(
        "@daily one\n\
         \tMAILTO = ada@example.org  \n\
         PATH=\"/opt/my bin:/bin\"\n\
         'X'='a \"b\" '\n\
         @daily two\n\
         MAILTO=\"\"\nEMPTY=\nURL=a=b # no comment\n\
         @daily three\n",
        Format::User,
    );
    assert_eq!(entries[0].environment, BTreeMap::new());
    let two = [("MAILTO", "ada@example.org"), ("PATH", "/opt/my bin:/bin"), ("X", "a \"b\" ")];
    assert_eq!(entries[1].environment, environment(&two));
    assert_eq!(entries[2].environment["MAILTO"], "");
    assert_eq!(entries[2].environment["EMPTY"], "");
    assert_eq!(entries[2].environment["URL"], "a=b # no comment");
}

#[test]
fn an_equals_sign_in_a_command_makes_no_setting() {
    let entry = only("0 2 * * * FOO=bar make x=1", Format::User);
    assert_eq!((entry.command.as_str(), entry.name.as_str()), ("FOO=bar make x=1", "make-x-1"));
}

#[test]
fn cron_tz_is_the_zone_and_no_setting() {
    let entries = entries(
        "@daily a\nCRON_TZ=Asia/Tokyo\n@daily b\nCRON_TZ = \"UTC\"\nTZ=Europe/Paris\n@daily c\nCRON_TZ=\n@daily d\n",
        Format::User,
    );
    let zones: Vec<_> = entries.iter().map(|entry| entry.time_zone.map(TimeZone::name)).collect();
    assert_eq!(zones, [None, Some("Asia/Tokyo"), Some("UTC"), None]);
    assert_eq!(entries[2].environment, environment(&[("TZ", "Europe/Paris")]));
}

#[test]
fn entries_under_an_unknown_zone_are_refused_with_it() {
    let text = b"CRON_TZ=europe/berlin\n@daily a\n\nCRON_TZ=Europe/Berlin\n@daily b\n";
    let refusals = refusals(text, Format::User);
    assert_eq!(refusals.len(), 2);
    assert_eq!((refusals[0].line, refusals[1].line), (1, 2));
    assert_eq!(refusals[0].reason.hint().as_deref(), Some("did you mean Europe/Berlin?"));
    assert_eq!(refusals[1].reason, Reason::ZoneAbove(1));
}

#[test]
fn percent_signs_part_the_command_from_its_input() {
    let entry = only("0 8 * * 1 ada mail -s \"50\\% off\" team@example.org%Hello,%%bye \n", Format::System);
    assert_eq!(entry.command, "mail -s \"50% off\" team@example.org");
    assert_eq!(entry.stdin.as_deref(), Some("Hello,\n\nbye \n"));
    assert_eq!(entry.name, "mail-50-off-team-example-org");
}

#[test]
fn a_comment_directly_above_gives_the_name() {
    let names: Vec<_> = entries(
        "# name: nightly-backup\n# keeps thirty days\n@daily a\n@daily b\n#Name:  Second One \n@daily c\n\
         # name: lost\n\n@daily d\n# name: also-lost\nX=1\n@daily e\n# rename: no\n@daily f\n",
        Format::User,
    )
    .into_iter()
    .map(|entry| (entry.name, entry.name_given))
    .collect();
    let expected =
        [("nightly-backup", true), ("b", false), ("Second One", true), ("d", false), ("e", false), ("f", false)];
    assert_eq!(names, expected.map(|(name, given)| (name.to_owned(), given)));
}

#[test]
fn windows_line_ends_a_bom_and_a_last_line_without_one_are_fine() {
    let entries = entries("\u{feff}SHELL=/bin/bash\r\n\r\n# x\r\n0 1 * * * a\r\n0 2 * * *\tb", Format::User);
    assert_eq!(entries.iter().map(|entry| entry.line).collect::<Vec<_>>(), [4, 5]);
    assert_eq!((entries[0].command.as_str(), entries[1].command.as_str()), ("a", "b"));
    assert_eq!(entries[0].environment["SHELL"], "/bin/bash");
}

#[test]
fn the_minus_that_asks_not_to_log_is_read_over() {
    assert_eq!(only("-*/10 * * * * root /usr/bin/poll", Format::System).cron.as_str(), "*/10 * * * *");
}

#[test]
fn blanks_at_the_end_of_a_command_go_unless_escaped() {
    assert_eq!(only("@daily a b \t", Format::User).command, "a b");
    assert_eq!(only("@daily ls a\\ ", Format::User).command, "ls a\\ ");
}

#[test]
fn each_line_that_cannot_be_taken_says_why() {
    use Format::{System, User};
    assert_eq!(refused(b"@reboot root x", System), Reason::Cron(CronError::Reboot));
    assert_eq!(refused(b"@reboot", User), Reason::Cron(CronError::Reboot));
    assert!(refused(b"61 * * * * x", User).to_string().contains("minute \"61\""));
    assert_eq!(refused(b"* * *", User), Reason::Cron(CronError::FieldCount { found: 3 }));
    assert_eq!(refused(b"nonsense", User), Reason::Cron(CronError::FieldCount { found: 1 }));
    assert!(matches!(refused(b"0 0 31 2 * x", User), Reason::Cron(CronError::NeverFires { .. })));
    assert_eq!(refused(b"0 2 * * *", User), Reason::MissingCommand);
    assert_eq!(refused(b"0 2 * * * %input", User), Reason::MissingCommand);
    assert_eq!(refused(b"0 2 * * *  ", System), Reason::MissingUser);
    assert_eq!(refused(b"@daily root", System), Reason::MissingCommand);
    assert_eq!(refused(b"@daily /usr/bin/backup all", System), Reason::User("/usr/bin/backup".into()));
    assert_eq!(refused(b"@daily root:wheel x", System), Reason::User("root:wheel".into()));
    assert_eq!(refused(b"A-B=1", User), Reason::VariableName("A-B".into()));
    assert_eq!(refused(b"=1", User), Reason::VariableName(String::new()));
    assert_eq!(refused(b"A=\"1", User), Reason::Quote("A".into()));
    assert_eq!(refused(b"A='1' 2", User), Reason::Quote("A".into()));
    assert_eq!(refused(b"# name:\n@daily x", User), Reason::Name(1));
    assert_eq!(refused(b"# name: a\x1b[2J\n@daily x", User), Reason::Name(1));
    assert_eq!(refused(b"# name: \xff\n@daily x", User), Reason::Name(1));
    assert_eq!(refused(b"@daily x\xff", User), Reason::Utf8);
    assert_eq!(refused(b"@daily x\0y", User), Reason::Control('\0'));
    assert_eq!(refused(b"@daily \x1b[31mx", User), Reason::Control('\u{1b}'));
    assert_eq!(refused("@daily x\u{85}".as_bytes(), User), Reason::Control('\u{85}'));
    assert_eq!(refused(b"@daily a\rb", User), Reason::Control('\r'));
}

#[test]
fn good_lines_go_in_beside_bad_ones_and_comments_may_hold_anything() {
    let items = read(b"# \xff\x00 \n@daily a\n@reboot b\n\xff\n@daily c\n", Format::User);
    let lines: Vec<_> = items
        .iter()
        .map(|item| match item {
            Item::Entry(entry) => (entry.line, true),
            Item::Refused(refused) => (refused.line, false),
        })
        .collect();
    assert_eq!(lines, [(2, true), (3, false), (4, false), (5, true)]);
}

#[test]
fn the_excerpt_is_short_and_harmless() {
    let excerpt = |text: &[u8]| refusals(text, Format::User).remove(0).excerpt;
    assert_eq!(excerpt(b"  @reboot x\x1b[2J"), "@reboot x\\u{1b}[2J");
    assert_eq!(excerpt(b"99 \xff"), "99 \u{fffd}");
    let long = "9 ".repeat(5000);
    assert_eq!(excerpt(long.as_bytes()).chars().count(), 61);
    // A cut through a character of several bytes does no harm.
    assert!(excerpt("ä".repeat(500).as_bytes()).ends_with('…'));
}

#[test]
fn every_reason_is_one_line() {
    for text in ["@reboot", "60 * * * * x", "CRON_TZ=x\ny", "A=\"\u{7f}", "@daily", "=", "CRON_TZ=\u{1b}"] {
        for refused in refusals(text.as_bytes(), Format::User) {
            assert!(!refused.reason.to_string().contains(char::is_control), "{text}");
        }
    }
}

#[test]
fn a_reason_stays_short_whatever_the_line() {
    let long = "x-".repeat(5000);
    for text in [format!("{long}=1"), format!("@daily {long}: y"), format!("{long} * * * * y")] {
        let reason = refused(text.as_bytes(), Format::System).to_string();
        assert!(reason.len() < 120, "{reason}");
    }
}
