//! A database full of rows, made by raw SQL: for plans and measurements that an empty one would
//! falsify. It is flat: every task has as many executions as any other. What looks like use is made by `benches/fill`.
//! All triggers are on. Ids are known beforehand ([`id`]) and grow with the rows.

use diesel::connection::SimpleConnection;
use provost::db::DbConn;

/// How many rows of each kind.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub users: u32,
    pub projects: u32,
    pub agents: u32,
    pub tasks: u32,
    pub executions: u32,
    pub entries: u32,
}

/// The kinds of rows, as they stand in their ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    User = 1,
    Project,
    Agent,
    Task,
    Execution,
    Entry,
}

/// The id of the row with this number, from 1.
pub fn id(kind: Kind, number: u32) -> String {
    format!("01900000-000{}-7000-8000-{number:012x}", kind as u8)
}

/// When the first row was made, in seconds since 1970; each further one is a minute younger
/// (executions and entries: a second).
const BEGIN: u32 = 1_780_000_000;

/// Fills a migrated database in one transaction.
pub fn fill(conn: &mut DbConn, size: Size) {
    let postgres = matches!(conn, DbConn::Postgres(_));
    let statements = Engine { postgres }.statements(size);
    // A connection of the program lets no statement run for more than a minute.
    let patience = if postgres { "SET LOCAL statement_timeout = 0;" } else { "" };
    conn.batch_execute(&format!("BEGIN; {patience} {statements} COMMIT")).unwrap();
}

/// Where the two engines spell the same thing differently.
struct Engine {
    postgres: bool,
}

impl Engine {
    fn id(&self, kind: Kind, number: &str) -> String {
        let kind = kind as u8;
        if self.postgres {
            format!("('01900000-000{kind}-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid")
        } else {
            format!("printf('01900000-000{kind}-7000-8000-%012x', {number})")
        }
    }

    fn time(&self, seconds: &str) -> String {
        if self.postgres {
            format!("to_timestamp({BEGIN} + {seconds})")
        } else {
            format!("strftime('%Y-%m-%dT%H:%M:%S.000000Z', {BEGIN} + {seconds}, 'unixepoch')")
        }
    }

    fn label(&self, type_: &str, value: &str) -> String {
        if self.postgres { format!("({value})::{type_}") } else { value.to_owned() }
    }

    /// `INSERT INTO … SELECT … ` for n from 1.
    fn rows(&self, count: u32, into: &str, values: &[String]) -> String {
        let series = if self.postgres {
            // The seconds of a million hours are more than an integer holds.
            format!("(SELECT generate_series(1, {count}::bigint) AS n) AS series")
        } else {
            format!(
                "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {count}) SELECT n FROM s)"
            )
        };
        format!("INSERT INTO {into} SELECT {} FROM {series};\n", values.join(", "))
    }

    fn statements(&self, size: Size) -> String {
        let Size { users, projects, agents, tasks, executions, .. } = size;
        let owner = self.id(Kind::User, &format!("(n % {projects}) % {users} + 1"));
        let made = self.time("n * 60");
        let begun = self.time("n");
        // The last fifty are still running, each of a task of its own.
        let running = format!("n > {executions} - 50");
        [
            self.rows(
                users,
                "users (id, username, is_active, created_at)",
                &[
                    self.id(Kind::User, "n"),
                    "'user-' || n".into(),
                    self.label("boolean", "CASE WHEN n % 20 = 0 THEN 0 ELSE 1 END"),
                    made.clone(),
                ],
            ),
            self.rows(
                projects,
                "projects (id, user_id, name, description, created_at)",
                &[
                    self.id(Kind::Project, "n"),
                    self.id(Kind::User, &format!("n % {users} + 1")),
                    "'project-' || n".into(),
                    "'Loads number ' || n || ' of the warehouse'".into(),
                    made.clone(),
                ],
            ),
            self.rows(
                agents,
                "agents (id, name, created_at)",
                &[self.id(Kind::Agent, "n"), "'agent-' || n".into(), made.clone()],
            ),
            self.rows(
                tasks,
                "scheduled_tasks (id, user_id, project_id, name, skill_name, schedule_cron, params, status, priority, \
                 next_run_at, created_at)",
                &[
                    self.id(Kind::Task, "n"),
                    owner,
                    format!(
                        "CASE WHEN n % 7 = 0 THEN NULL ELSE {} END",
                        self.id(Kind::Project, &format!("n % {projects} + 1"))
                    ),
                    "'backup-' || n || CASE WHEN n % 500 = 0 THEN ' nightly' ELSE '' END".into(),
                    "'skill ' || (n % 30)".into(),
                    "CASE WHEN n % 5 = 0 THEN NULL ELSE '0 2 * * *' END".into(),
                    self.label("jsonb", "'{\"target\":\"s3\",\"number\":' || n || '}'"),
                    self.label(
                        "task_status",
                        "CASE WHEN n % 10 = 0 THEN 'paused' WHEN n % 10 = 1 THEN 'completed' \
                         WHEN n % 100 = 2 THEN 'failed' ELSE 'pending' END",
                    ),
                    self.label("smallint", "n % 3"),
                    self.time("n * 3600"),
                    made,
                ],
            ),
            self.rows(
                executions,
                "execution_results (id, task_id, agent_id, status, started_at, ended_at, exit_code, output, created_at)",
                &[
                    self.id(Kind::Execution, "n"),
                    self.id(Kind::Task, &format!("n % {tasks} + 1")),
                    self.id(Kind::Agent, &format!("n % {agents} + 1")),
                    self.label(
                        "execution_status",
                        &format!(
                            "CASE WHEN {running} THEN 'running' WHEN n % 20 = 0 THEN 'failed' \
                             WHEN n % 500 = 1 THEN 'timeout' ELSE 'success' END"
                        ),
                    ),
                    begun.clone(),
                    format!("CASE WHEN {running} THEN NULL ELSE {} END", self.time("n + n % 100")),
                    format!("CASE WHEN {running} THEN NULL WHEN n % 20 = 0 THEN 1 ELSE 0 END"),
                    format!("CASE WHEN {running} THEN NULL ELSE 'copied ' || n || ' files' END"),
                    begun.clone(),
                ],
            ),
            self.trail(size),
        ]
        .concat()
    }

    /// The audit trail, whose entries look like those of work.
    fn trail(&self, size: Size) -> String {
        let Size { users, tasks, entries, .. } = size;
        let begun = self.time("n");
        self.rows(
                entries,
                "audit_logs (id, table_name, record_id, record_name, action, actor, correlation_id, created_at, changed_fields)",
                &[
                    self.id(Kind::Entry, "n"),
                    "CASE WHEN n % 100 = 0 THEN 'projects' WHEN n % 3 = 0 THEN 'execution_results' \
                     ELSE 'scheduled_tasks' END"
                        .into(),
                    self.id(Kind::Task, &format!("n % {tasks} + 1")),
                    format!("'backup-' || (n % {tasks} + 1)"),
                    "CASE WHEN n % 50 = 0 THEN 'delete' WHEN n % 4 = 0 THEN 'create' ELSE 'update' END".into(),
                    format!("'user-' || (n % 7 * n % {users} + 1)"),
                    "'operation-' || (n / 10)".into(),
                    begun,
                    self.label(
                        "jsonb",
                        "'{\"last_run_at\":{\"new\":\"2026-05-29T00:00:00.000000Z\",\"old\":null},\"slot_attempts\":{\"new\":' \
                         || (n % 5 + 1) || ',\"old\":' || (n % 5) || '},\"status\":{\"new\":\"running\",\"old\":\"pending\"}}'",
                    ),
                ],
            )
    }
}
