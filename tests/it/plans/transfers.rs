//! What an export reads, a piece at a time, and what an import looks up.
//!
//! Not here: an export of small tables, and the names of a piece's owners, projects and tasks. Where they are most of a
//! table, reading all of it is right.

use provost::crud::transfer::{self, Field, Narrow, Transfer, narrow_executions, narrow_tasks};
use provost::db::DbConn;
use provost::model::{Agent, ConfigEntry, Execution, ExecutionFilter, Project, Task, TaskFilter, User};
use provost::sql_types::Id;

use super::{Sent, id, record};
use crate::support::fill::Kind;

/// Sends what every noun's files need.
pub fn record_all(sent: &mut Sent, conn: &mut DbConn) {
    import::<User>(sent, conn);
    import::<Project>(sent, conn);
    import::<Agent>(sent, conn);
    import::<Task>(sent, conn);
    import::<Execution>(sent, conn);
    import::<ConfigEntry>(sent, conn);
    record(sent, conn, "task export", |conn| drop(exported::<Task>(conn, &Narrow::default())));
    record(sent, conn, "exec export", |conn| drop(exported::<Execution>(conn, &Narrow::default())));
    let filter = TaskFilter { project_id: Some(id(Kind::Project, 6)), ..TaskFilter::default() };
    record(sent, conn, "task export --project", |conn| drop(exported::<Task>(conn, &narrow_tasks(&filter))));
    let filter = ExecutionFilter { task_id: Some(id(Kind::Task, 6)), ..ExecutionFilter::default() };
    record(sent, conn, "exec export --task", |conn| drop(exported::<Execution>(conn, &narrow_executions(&filter))));
}

/// The ids of all that is exported, without the names of what they name.
fn exported<R: Transfer>(conn: &mut DbConn, narrow: &Narrow) -> Vec<Id> {
    let fields: Vec<&'static Field> =
        R::FIELDS.iter().filter(|field| !["user", "project", "task", "agent"].contains(&field.column.name)).collect();
    let mut ids = Vec::new();
    let whole = transfer::export::<R>(conn, &fields, narrow, |piece| {
        ids.extend(piece.records().map(|record| record.id().unwrap().parse::<Id>().unwrap()));
        true
    });
    assert!(whole.unwrap());
    ids
}

fn import<R: Transfer>(sent: &mut Sent, conn: &mut DbConn) {
    let mut ids = exported::<R>(conn, &Narrow::default());
    ids.truncate(20);
    record(sent, conn, &format!("{} import", R::NOUN), |conn| {
        let rows = R::of_ids(conn, &ids).unwrap();
        let keys: Vec<_> = rows.iter().flat_map(R::keys).collect();
        let found = R::with_keys(conn, &keys.iter().collect::<Vec<_>>()).unwrap();
        assert!(keys.is_empty() || found.len() >= rows.len());
        R::in_use(conn, &ids).unwrap();
    });
}
