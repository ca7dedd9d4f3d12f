//! A user's crontab whose lines call provost.

use std::fmt::Write as _;

use super::super::field::{Field, is_star};
use super::super::{CronExpression, call, percent};
use super::{Job, Unsayable};

/// The longest command that Vixie's cron and Debian's take; a longer one makes them refuse the whole file.
pub(super) const COMMAND_MAX_BYTES: usize = 998;

/// What stands above the lines.
const HEAD: &str = "\
# Made by `provost task export --format crontab`; imported again, it changes nothing.
# Each line needs the database that it was made from: where that is not the default one, set
# DATABASE_URL in a line below this one, or in the file .env of the folder that cron starts in.
";

/// Writes a line for each job, those of one zone below one `CRON_TZ`, otherwise in the order given. The jobs
/// that cron can't run come back with the reason. `program` is the path or name that lines call provost by.
pub fn crontab<'a>(jobs: &'a [Job], program: &str) -> (String, Vec<(&'a Job, Unsayable)>) {
    let (mut lines, mut unsayable) = (Vec::new(), Vec::new());
    for job in jobs {
        match line(job, program) {
            Ok(line) => lines.push((job.schedule.zone(), &job.name, line)),
            Err(reason) => unsayable.push((job, reason)),
        }
    }
    lines.sort_by_key(|(zone, ..)| zone.name());
    let mut text = HEAD.to_owned();
    for of_zone in lines.chunk_by(|(one, ..), (other, ..)| one == other) {
        for (index, (zone, name, line)) in of_zone.iter().enumerate() {
            if index == 0 {
                let _ = writeln!(text, "\nCRON_TZ={zone}");
            }
            let _ = writeln!(text, "\n# name: {name}\n{line}");
        }
    }
    (text, unsayable)
}

fn line(job: &Job, program: &str) -> Result<String, Unsayable> {
    let schedule = expression(job.schedule.cron())?;
    let command = percent::escape(&call::command(program, &job.task()));
    if command.len() > COMMAND_MAX_BYTES {
        return Err(Unsayable::TooLong(command.len()));
    }
    Ok(format!("{schedule} {command}"))
}

/// The expression as every cron daemon reads it, with the same meaning: it is left as it is written where that
/// will do.
fn expression(cron: &CronExpression) -> Result<String, Unsayable> {
    if cron.as_str().starts_with('@') {
        // Theirs are in lower case only.
        return Ok(cron.as_str().to_ascii_lowercase());
    }
    let mut fields = Vec::with_capacity(5);
    for (field, text) in Field::ALL.into_iter().zip(cron.fields()) {
        let items: Result<Vec<String>, Unsayable> = text.split(',').map(|text| item(field, text)).collect();
        fields.push(items?.join(","));
    }
    Ok(fields.join(" "))
}

fn item(field: Field, text: &str) -> Result<String, Unsayable> {
    let modifier = match field {
        Field::DayOfMonth => text.contains(['L', 'l', 'W', 'w']),
        // No weekday's name has an L.
        Field::DayOfWeek => text.contains(['#', 'L', 'l']),
        _ => false,
    };
    if modifier {
        return Err(Unsayable::Modifier(text.to_owned()));
    }
    if is_star(text) {
        return Ok(text.replace('?', "*"));
    }
    // To cron `sun` is 0, also at the end of a range.
    let ends_with_sunday = field == Field::DayOfWeek && text.to_ascii_lowercase().contains("-sun");
    match text.split_once('-') {
        Some((start, end)) if ends_with_sunday && !start.eq_ignore_ascii_case("sun") && start != "0" => {
            Ok(format!("{start}-7{}", &end["sun".len()..]))
        }
        _ => Ok(text.to_owned()),
    }
}
