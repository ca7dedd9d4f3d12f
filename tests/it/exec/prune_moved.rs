//! What lies elsewhere than where it was found by the time it goes.

use std::time::Duration;

use provost::audit::{Actor, Recorder};
use provost::crud::execution::{self, Candidate, Criteria, Walk};
use provost::db::{self, Ending};
use provost::sql_types::Instant;

use super::prune::{left, past, tasks};
use crate::support::both_engines;

both_engines! {
    fn what_lies_where_another_was_found_stays_and_that_one_goes(db: &Database) {
        tasks(db);
        past(db, "busy", "success", 6, "2026-01-01 00:00:00");
        let criteria = Criteria::before(Instant::MAX, &[], None, None, 1);
        let mut conn = db.pool().get().unwrap();
        let found = Walk::new(&criteria).next(&mut conn).unwrap();
        let [.., older, newer] = &found[..] else { panic!("{found:?}") };
        let mut moved = vec![Candidate { place: newer.place, ..*older }];
        let mut attempts = 0;
        let actor = Actor { name: "root".to_owned(), ..Actor::default() };
        let done = db::write(&mut conn, Duration::from_secs(5), Ending::Commit, |conn| {
            attempts += 1;
            let by = Recorder::open(conn, &actor)?;
            if attempts == 2 {
                assert_eq!(left(db, "1 = 1"), "6");
                moved = execution::still(conn, &criteria, &moved)?;
            }
            execution::prune(conn, &by, &moved, &criteria, None)
        });
        done.unwrap();
        assert_eq!((attempts, moved), (2, vec![*older]));
        assert_eq!(left(db, &format!("id = '{}'", older.id)), "0");
        assert_eq!(left(db, "1 = 1"), "5");
    }
}
