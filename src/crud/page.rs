//! A page of a list: keyset, never OFFSET, so that a page deep in costs as much as the first.

use crate::sql_types::{Id, Instant};

/// Which part of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Page<K = Id> {
    /// At most so many rows; none means all.
    pub limit: Option<u32>,
    /// Continue behind the row with this key.
    pub after: Option<K>,
}

impl<K> Page<K> {
    /// How many rows to fetch: one more than wanted, so that a cut list is known and not guessed.
    #[must_use]
    pub fn fetch(&self) -> i64 {
        self.limit.map_or(i64::MAX, |limit| i64::from(limit) + 1)
    }

    /// Cuts what was fetched down to what was wanted.
    #[must_use]
    pub fn cut<T>(&self, mut rows: Vec<T>) -> Paged<T> {
        let limit = self.limit.map_or(usize::MAX, |limit| limit as usize);
        let more = rows.len() > limit;
        rows.truncate(limit);
        Paged { rows, more }
    }
}

/// The rows of a page, and whether the list goes on behind them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paged<T> {
    /// The rows, in the list's order.
    pub rows: Vec<T>,
    /// Whether there are more.
    pub more: bool,
}

impl<T> Paged<T> {
    /// The same page of other things.
    pub fn map<U>(self, each: impl FnMut(T) -> U) -> Paged<U> {
        Paged { rows: self.rows.into_iter().map(each).collect(), more: self.more }
    }
}

/// Both bounds of a range in time when either is given. With one bound alone SQLite walks the ids
/// of the whole table to keep their order; with both it takes the index on the time.
pub(super) fn between(since: Option<Instant>, until: Option<Instant>) -> Option<(Instant, Instant)> {
    (since.is_some() || until.is_some()).then(|| (since.unwrap_or(Instant::MIN), until.unwrap_or(Instant::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_list_is_known_by_the_row_too_many() {
        let page = Page::<Id> { limit: Some(2), after: None };
        assert_eq!(page.fetch(), 3);
        assert_eq!(page.cut(vec![1, 2, 3]), Paged { rows: vec![1, 2], more: true });
        assert_eq!(page.cut(vec![1, 2]), Paged { rows: vec![1, 2], more: false });
    }
}
