//! A timer and a service unit for each task.

use std::fmt::Write as _;

use super::super::call;
use super::calendar;
use super::{Job, Unsayable};

/// The longest file name of a unit, in bytes, its ending included.
const UNIT_NAME_MAX_BYTES: usize = 255;

/// The longest ending of a unit here.
const LONGEST_SUFFIX: &str = ".service";

/// A unit file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The file's name, such as `provost-ada-nightly.timer`.
    pub file: String,
    /// What stands in it.
    pub text: String,
}

/// Writes the two units of a job. `program` is the path or name that the service calls provost by.
///
/// # Errors
/// When systemd's calendar can't say the schedule.
pub fn units(job: &Job, program: &str) -> Result<[Unit; 2], Unsayable> {
    let cron = job.schedule.cron();
    let lines = calendar::lines(cron).ok_or_else(|| Unsayable::Calendar(cron.as_str().to_owned()))?;
    let mut calendar = String::new();
    for line in lines {
        let _ = writeln!(calendar, "OnCalendar={line} {}", job.schedule.zone());
    }
    let name = unit_name(job);
    let task = job.task();
    let timer = format!(
        "[Unit]\n\
         Description=Timer of task {} of provost\n\n\
         [Timer]\n\
         {calendar}\
         AccuracySec=1s\n\
         Persistent={}\n\n\
         [Install]\n\
         WantedBy=timers.target\n",
        specifiers(&task),
        job.catches_up,
    );
    // provost itself ends a task that takes too long.
    let service = format!(
        "[Unit]\n\
         Description=Task {} of provost\n\n\
         [Service]\n\
         Type=oneshot\n\
         ExecStart={} {} {} {}\n\
         TimeoutStartSec=infinity\n\
         # The database, where it is not the default one: DATABASE_URL=… in a file that only root may read.\n\
         #EnvironmentFile=/etc/provost/environment\n",
        specifiers(&task),
        quote(program),
        call::VERB[0],
        call::VERB[1],
        quote(&task),
    );
    Ok([Unit { file: format!("{name}.timer"), text: timer }, Unit { file: format!("{name}.service"), text: service }])
}

/// A name that no other task has: the owner's, in which a hyphen is escaped, a hyphen, and the task's. One that is
/// too long for a file's name is the id, without a hyphen.
fn unit_name(job: &Job) -> String {
    let name = format!("provost-{}-{}", escape(&job.owner, b"_."), escape(&job.name, b"_.-"));
    if name.len() + LONGEST_SUFFIX.len() > UNIT_NAME_MAX_BYTES {
        return format!("provost-{}", job.id);
    }
    name
}

/// Letters, digits and these as they are; every other byte, the backslash too, as systemd-escape(1) writes it.
fn escape(text: &str, plain: &[u8]) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            let _ = write!(escaped, "\\x{byte:02x}");
        }
    }
    escaped
}

/// One word of `ExecStart=`: specifiers and variables taken literally, in quotes where it needs them.
fn quote(word: &str) -> String {
    let literal = specifiers(word).replace('$', "$$");
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./@:+,=%$".contains(c);
    if literal.chars().all(plain) {
        return literal;
    }
    format!("\"{}\"", literal.replace('\\', r"\\").replace('"', "\\\""))
}

fn specifiers(text: &str) -> String {
    text.replace('%', "%%")
}
