//! Percentiles by nearest rank, which SQLite lacks: an aggregate function that each connection is taught when it is
//! opened. It holds eight bytes for each value of the group that is being read.

use diesel::QueryResult;
use diesel::sql_types::{BigInt, Nullable};
use diesel::sqlite::{SqliteAggregateFunction, SqliteConnection};

/// The percentiles that are told.
pub const PERCENTILES: [usize; 3] = [50, 95, 99];

#[diesel::declare_sql_function]
extern "SQL" {
    /// The percentiles of a group's values as a JSON array; NULL when it has none.
    #[aggregate]
    fn provost_ranks(value: Nullable<BigInt>) -> Nullable<Text>;
}

/// The values of one group.
#[derive(Debug, Default)]
struct Ranks(Vec<i64>);

impl SqliteAggregateFunction<Option<i64>> for Ranks {
    type Output = Option<String>;

    fn step(&mut self, value: Option<i64>) {
        self.0.extend(value);
    }

    fn finalize(aggregator: Option<Self>) -> Option<String> {
        let Ranks(mut values) = aggregator?;
        let mut found = [0; PERCENTILES.len()];
        for (place, percentile) in found.iter_mut().zip(PERCENTILES) {
            // The first rank is 1. In integers: as a float 0.95 times a count may fall on the wrong side.
            let rank = (percentile * values.len()).div_ceil(100);
            *place = *values.select_nth_unstable(rank.checked_sub(1)?).1;
        }
        serde_json::to_string(&found).ok()
    }
}

/// Teaches the connection `provost_ranks(value)`.
///
/// # Errors
/// When SQLite refuses it.
pub(super) fn teach(conn: &mut SqliteConnection) -> QueryResult<()> {
    provost_ranks_utils::register_impl::<Ranks, _>(conn)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranks(values: impl Iterator<Item = i64>) -> Option<String> {
        let mut ranks = None;
        for value in values {
            ranks.get_or_insert_with(Ranks::default).step(Some(value));
        }
        Ranks::finalize(ranks)
    }

    #[test]
    fn a_percentile_is_the_value_at_its_nearest_rank() {
        assert_eq!(ranks(std::iter::empty()), None);
        assert_eq!(Ranks::finalize(Some(Ranks::default())), None);
        assert_eq!(ranks([7].into_iter()).unwrap(), "[7,7,7]");
        assert_eq!(ranks((1..=20).rev()).unwrap(), "[10,19,20]");
        assert_eq!(ranks(1..=100).unwrap(), "[50,95,99]");
        assert_eq!(ranks(1..=101).unwrap(), "[51,96,100]");
    }
}
