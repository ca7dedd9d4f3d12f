//! What every `list` keeps.

use super::tree::{Leaf, verbs};
use crate::support::{Database, Run, both_engines};

fn list(db: &Database, leaf: &Leaf, args: &[&str]) -> Run {
    db.provost(leaf.path.iter().map(String::as_str).chain(args.iter().copied()))
}

/// The lists whose table is empty in a new database.
fn lists() -> Vec<Leaf> {
    let lists = verbs("list");
    assert!(!lists.is_empty());
    lists
}

both_engines! {
    fn an_empty_list_is_an_empty_array_no_lines_or_a_header(db: &Database) {
        for leaf in lists() {
            let said = list(db, &leaf, &["-o", "json"]);
            assert_eq!((said.stdout.as_str(), said.stderr.as_str(), said.code), ("[]\n", "", 0), "{said}");
            let said = list(db, &leaf, &["-o", "jsonl"]);
            assert_eq!((said.stdout.as_str(), said.stderr.as_str(), said.code), ("", "", 0), "{said}");
            let said = list(db, &leaf, &["-o", "csv"]);
            assert!(said.code == 0 && said.stderr.is_empty(), "{said}");
            assert!(said.stdout.ends_with("\r\n") && said.stdout.lines().count() == 1, "{said}");
            let said = list(db, &leaf, &["-q"]);
            assert_eq!((said.stdout.as_str(), said.stderr.as_str(), said.code), ("", "", 0), "{said}");
            assert_eq!(list(db, &leaf, &["--count"]).ok(), "0\n");
        }
    }

    fn an_unknown_field_is_refused_and_the_known_ones_are_listed(db: &Database) {
        for leaf in lists() {
            let header = list(db, &leaf, &["-o", "csv"]).ok();
            let said = list(db, &leaf, &["--fields", "no_such_field"]).fails(2);
            assert!(said.contains("\"no_such_field\""), "{said}");
            for field in header.trim_end().split(',') {
                assert!(said.contains(field), "{field} is not listed: {said}");
                assert_eq!(list(db, &leaf, &["-o", "csv", "--fields", field]).ok(), format!("{field}\r\n"));
            }
        }
    }

    fn a_bad_filter_is_refused(db: &Database) {
        for leaf in lists() {
            for args in [["--limit", "-1"], ["--limit", "many"], ["--after", "nothing"]] {
                list(db, &leaf, &args).fails(2);
            }
            if leaf.command.get_arguments().any(|argument| argument.get_long() == Some("since")) {
                for time in ["1969-12-31", "10000-01-01T00:00:00Z", "-3d", "soon", ""] {
                    list(db, &leaf, &["--since", time]).fails(2);
                }
            }
        }
    }
}
