//! What goes into a child and what comes out of it.

use super::{Ending, Input, Job, done, ended, sh};

fn fed(script: &str, bytes: Vec<u8>) -> Job {
    Job { input: Input::Bytes(bytes), ..sh(script) }
}

#[test]
fn it_reads_all_the_bytes_it_is_given() {
    let bytes: Vec<u8> = (0..=255).cycle().take(3_000_000).collect();
    assert_eq!(ended(&fed("wc -c", bytes)).1.trim(), "3000000");
    assert_eq!(ended(&fed("cat", b"{\"a\":1}\n".to_vec())).1, "{\"a\":1}\n");
    assert_eq!(ended(&fed("cat; echo end", Vec::new())).1, "end\n");
}

#[test]
fn without_input_it_reads_nothing() {
    assert_eq!(ended(&sh("cat; echo end")).1, "end\n");
}

#[test]
fn a_child_that_does_not_read_its_input_is_not_held_up_by_it() {
    let much = vec![b'x'; 3_000_000];
    assert_eq!(ended(&fed("exit 4", much.clone())).0, Ending::Exited(4));
    assert_eq!(ended(&fed("exec <&-; sleep 0.1; echo on", much.clone())).1, "on\n");
    // Somebody keeps the pipe open and never reads.
    let (ending, pid) = ended(&fed("exec 3<&0; sleep 100 <&3 >/dev/null 2>&1 & echo $!", much));
    assert_eq!(ending, Ending::Exited(0));
    assert!(super::lives(&pid));
    assert_eq!(ended(&sh(&format!("kill {pid}"))).0, Ending::Exited(0));
}

#[test]
fn of_much_output_the_end_is_kept() {
    let outcome = done(&Job { kept: 20, ..sh("head -c 5000000 /dev/zero | tr '\\0' x; echo the very end") });
    assert_eq!((outcome.ending, outcome.output.text.as_str()), (Ending::Exited(0), "xxxxxxxthe very end\n"));
    assert!(!outcome.output.replaced);
}

#[test]
fn output_that_is_no_text_is_kept_and_told() {
    let outcome = done(&sh("printf 'a\\377\\000b'"));
    assert_eq!((outcome.output.text.as_str(), outcome.output.replaced), ("a\u{fffd}\u{fffd}b", true));
}

#[test]
fn both_outputs_are_kept_in_the_order_in_which_they_were_written() {
    let (_, text) = ended(&sh("for n in 1 2 3 4 5; do echo out $n; echo error $n >&2; done"));
    let expected: Vec<_> = (1..=5).flat_map(|n| [format!("out {n}"), format!("error {n}")]).collect();
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn the_run_lasts_until_its_output_is_closed() {
    assert_eq!(ended(&sh("(sleep 0.3; echo late) &")), (Ending::Exited(0), "late\n".to_owned()));
}

#[test]
fn a_child_that_closes_its_output_is_still_waited_for() {
    assert_eq!(ended(&sh("exec >&- 2>&-; sleep 0.2; exit 6")).0, Ending::Exited(6));
}
