//! All records as they are, and as the trail tells them, in the same form: fields that a trail can tell.

use std::collections::BTreeMap;

use diesel::RunQueryDsl;
use provost::audit;
use provost::crud::Error;
use provost::crud::audit::{Rows, Subject};
use provost::db::{DbConn, sha256_hex};
use provost::model::{Agent, ConfigEntry, Execution, Project, Record, Task, User};
use provost::schema::{agents, execution_results, projects, scheduled_tasks, system_config, users};
use provost::sql_types::{Id, Instant};
use serde_json::{Map, Value, json};

/// The fields of each record.
pub type Records = BTreeMap<Key, Map<String, Value>>;

/// A record; ordered by noun and id.
pub type Key = (Subject, Id);

/// All records as they are.
pub fn records(conn: &mut DbConn) -> Records {
    let mut all = Records::new();
    macro_rules! load {
        ($($table:ident as $subject:ident: $row:ty),*) => {$(
            let rows: Vec<$row> = $table::table.load(conn).unwrap();
            all.extend(rows.iter().map(|row| ((Subject::$subject, row.id), fields(row))));
        )*};
    }
    load!(users as User: User, projects as Project: Project, agents as Agent: Agent, scheduled_tasks as Task: Task,
        execution_results as Exec: Execution, system_config as Config: ConfigEntry);
    all
}

/// The record as the trail tells it at this time; none when it says that there was none.
pub fn as_of(conn: &mut DbConn, subject: Subject, id: Id, at: Instant) -> Option<Map<String, Value>> {
    fn told<R: Rows>(conn: &mut DbConn, subject: Subject, id: Id, at: Instant) -> Option<Map<String, Value>> {
        match provost::crud::audit::as_of::<R>(conn, subject, id, at) {
            Ok(past) => {
                assert!(past.archived_before.is_none());
                let mut told = fields(&past.told.record);
                // They are described already, and not to be described once more.
                for field in past.told.digested {
                    let record = serde_json::to_value(&past.told.record).unwrap();
                    told.insert(field.to_owned(), record[field].clone());
                }
                Some(told)
            }
            Err(Error::Absent { .. }) => None,
            Err(error) => panic!("{error}"),
        }
    }
    match subject {
        Subject::User => told::<User>(conn, subject, id, at),
        Subject::Project => told::<Project>(conn, subject, id, at),
        Subject::Agent => told::<Agent>(conn, subject, id, at),
        Subject::Task => told::<Task>(conn, subject, id, at),
        Subject::Exec => told::<Execution>(conn, subject, id, at),
        Subject::Config => told::<ConfigEntry>(conn, subject, id, at),
    }
}

/// The audited fields, a large text by size and digest; and who made it and when.
fn fields<R: Record>(row: &R) -> Map<String, Value> {
    let columns = serde_json::to_value(row).unwrap();
    let mut told = audit::told(row);
    for field in R::DIGESTED {
        if let Some(text) = columns[*field].as_str() {
            let digest = sha256_hex(text.as_bytes());
            told.insert((*field).to_owned(), json!(format!("[{} bytes, SHA-256 {digest}]", text.len())));
        }
    }
    if told.get("status").is_some_and(|status| status == "running") && R::TABLE == Execution::TABLE {
        told.remove("output");
    }
    for field in ["created_at", "created_by"] {
        told.insert(field.to_owned(), columns[field].clone());
    }
    told
}
