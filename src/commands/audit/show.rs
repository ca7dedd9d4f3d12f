//! `provost audit show`.

use std::str::FromStr;

use clap::Args;

use super::{AuditView, look_in_the_trail};
use crate::context::Context;
use crate::crud;
use crate::error::CliError;
use crate::sql_types::Id;

/// Show one entry of the trail
#[derive(Debug, Args)]
#[command(before_long_help = "Example:\n  provost audit show 42 -o json | jq .changed_fields")]
pub struct ShowArgs {
    /// The entry's number, or its own full id
    #[arg(value_name = "SEQUENCE")]
    entry: Entry,
}

/// How an entry is named. It has no name and its number is short already, so there is no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Sequence(i64),
    Id(Id),
}

impl FromStr for Entry {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let sequence = text.parse().map(Self::Sequence);
        sequence.or_else(|_| text.parse().map(Self::Id).map_err(|_| "give the entry's number or its full id"))
    }
}

pub fn run(cx: &Context, args: &ShowArgs) -> Result<(), CliError> {
    cx.show(|conn| {
        let entry = match args.entry {
            Entry::Sequence(sequence) => crud::audit::by_sequence(conn, sequence)?,
            Entry::Id(id) => crud::audit::by_id(conn, id)?,
        };
        Ok(AuditView::from(entry))
    })
    .map_err(look_in_the_trail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_named_by_its_number_or_its_full_id() {
        assert_eq!("42".parse(), Ok(Entry::Sequence(42)));
        assert!(matches!("0197c6a0-0000-7000-8000-00001234abcd".parse(), Ok(Entry::Id(_))));
        for text in ["", "x", "4.2", "1234abcd", "99999999999999999999"] {
            assert!(text.parse::<Entry>().is_err(), "{text}");
        }
    }
}
