//! How a child ends, and why one does not start.

use super::{Ending, done, sh};

#[test]
fn what_a_child_returns_and_wrote_comes_back() {
    let outcome = done(&sh("echo out; echo error >&2; exit 3"));
    assert_eq!((outcome.ending, outcome.output.text.as_str()), (Ending::Exited(3), "out\nerror\n"));
}
