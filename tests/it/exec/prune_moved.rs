//! What lies elsewhere than where it was found by the time it goes.

use std::time::Duration;

use diesel::prelude::*;
use diesel::sql_types::Array;
use provost::audit::{Actor, Recorder};
use provost::crud::execution::{self, Candidate, Criteria, Walk};
use provost::db::{self, DbConn, Ending};
use provost::sql_types::{Instant, RowPlace, sql};

use super::prune::{left, past, tasks};
use crate::support::both_engines;

#[derive(QueryableByName)]
struct Lies {
    #[diesel(sql_type = sql::RowPlace)]
    place: RowPlace,
}

both_engines! {
    fn a_place_far_behind_is_sent_and_read_as_it_is(db: &Database) {
        let place = RowPlace(0x1_1170_000c);
        let lies: Lies = match &mut *db.pool().get().unwrap() {
            DbConn::Postgres(conn) => {
                let query = "SELECT place FROM unnest($1) AS place WHERE place = '(70000,12)'";
                diesel::sql_query(query).bind::<Array<sql::RowPlace>, _>(vec![place]).get_result(conn)
            }
            DbConn::Sqlite(conn) => {
                diesel::sql_query("SELECT ? AS place").bind::<sql::RowPlace, _>(place).get_result(conn)
            }
        }
        .unwrap();
        assert_eq!(lies.place, place);
    }

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
