//! What we are told goes to the children.

use nix::sys::signal::Signal;

use super::{Ending, Signals, run, sh};

#[test]
fn who_was_told_to_end_starts_nothing() {
    let signals = Signals::default();
    signals.tell(Signal::SIGTERM);
    let outcome = run(&sh("echo started"), &signals);
    assert_eq!((outcome.ending, outcome.output.text.as_str()), (Ending::CalledOff(15), ""));
    assert_eq!(signals.told(), Some(15));
}
