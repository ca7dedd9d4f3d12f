//! What each verb does to the database, with arguments to try it with. A verb that is not in here
//! fails `every_verb_is_known_to_read_or_to_write`: add its line.

use super::tree::leaves;

/// What a verb does.
#[derive(Debug)]
pub enum Plan {
    /// It reads; with these arguments it gets as far as the database.
    Reads(&'static [&'static str]),
    /// It changes records, and every change has its entry.
    Writes(Writes),
    /// It has nothing to do with records: why.
    Aside(#[expect(dead_code, reason = "for who reads the table")] &'static str),
}

/// A change to try.
#[derive(Debug)]
pub struct Writes {
    /// Command lines that make what is changed. `{last}` stands for what the one before printed.
    pub setup: &'static [&'static [&'static str]],
    /// The arguments behind the verb.
    pub args: &'static [&'static str],
    /// What it reads from stdin.
    pub stdin: &'static str,
    /// The entries that it leaves, in order: table and action. Empty for telemetry.
    pub entries: &'static [(&'static str, &'static str)],
}

const ADA: &[&str] = &["user", "create", "ada"];
const ETL: &[&str] = &["project", "create", "etl", "--user", "ada"];
const W1: &[&str] = &["agent", "create", "w1", "--type", "worker"];
const NIGHTLY: &[&str] = &["task", "create", "nightly", "--user", "ada", "--skill", "shell", "--cron", "0 2 * * *"];
const IN_ETL: &[&str] = &["task", "create", "load", "--user", "ada", "--project", "etl", "--skill", "shell"];
const BACKUP: &[&str] = &["task", "create", "backup", "--user", "ada", "--skill", "backup"];
const STARTED: &[&str] = &["exec", "start", "nightly", "--agent", "w1", "-q"];
const KEPT: &[&str] = &["config", "set", "retention.logs", "90"];

const ADA_LINE: &str = "{\"username\":\"ada\"}\n";
const ETL_LINE: &str = "{\"name\":\"etl\",\"user\":\"ada\"}\n";
const W1_LINE: &str = "name,type\nw1,worker\n";
const DONE_LINE: &str = concat!(
    "{\"task\":\"nightly\",\"status\":\"success\",\"started_at\":\"2026-11-01T00:00:00Z\",",
    "\"ended_at\":\"2026-11-01T00:01:00Z\",\"output\":\"done\"}\n",
);
const KEPT_LINE: &str = "{\"key\":\"retention.logs\",\"value\":30}\n";

const TASK: &str = "scheduled_tasks";
const EXECUTION: &str = "execution_results";

/// What the verb does that these words name.
pub fn plan(leaf: &str) -> Option<Plan> {
    Some(match leaf {
        "completions" | "man" | "schema" | "audit key generate" | "audit check-proof" => {
            Plan::Aside("opens no database")
        }
        "doctor" => Plan::Aside("a database that can't be used is what it tells of; tests/it/doctor"),
        "db backup list" | "db backup verify" | "db restore" => {
            Plan::Aside("looks at files, and writes to another database; tests/it/db/backup")
        }
        "migrate up" | "migrate down" | "migrate redo" | "migrate repair" => {
            Plan::Aside("schema_checksums is its ledger; tests/it/migrate")
        }
        "db copy" => Plan::Aside("it has two databases and leaves no entry; tests/it/db/copy"),
        "migrate status" | "migrate check" | "migrate verify" | "user list" | "project list" | "agent list"
        | "task list" | "exec list" | "exec stats" | "audit list" | "audit stats" | "db check" | "db stats"
        | "audit verify" | "audit key show" | "config list" | "task due" | "agent utilization" => Plan::Reads(&[]),
        "task export" => Plan::Reads(&["--format", "crontab"]),
        "task lint" => Plan::Reads(&["--all"]),
        "user show" | "project show" | "agent show" | "task show" | "task next" | "task why" => Plan::Reads(&["ada"]),
        "project search" | "task search" | "exec search" => Plan::Reads(&["night"]),
        "exec show" | "audit show" => Plan::Reads(&["01890000-0000-7000-8000-000000000001"]),
        "audit export" => Plan::Reads(&["--format", "jsonl"]),
        "audit trail" => Plan::Reads(&["user", "ada"]),
        "audit as-of" => Plan::Reads(&["user", "ada", "--at", "0s"]),
        "audit diff" => Plan::Reads(&["user", "ada", "--from", "0s", "--to", "0s"]),
        "audit prove" => Plan::Reads(&["99"]),
        "audit seal" => writes(&[ADA], &[], &[("audit_seals", "seal")]),
        "config get" => Plan::Reads(&["retention.logs"]),
        // What it was is kept as configuration.
        "db maintain" => writes(&[ADA], &[], &[("audit_seals", "seal"), ("system_config", "create")]),
        "db backup" => Plan::Reads(&["--to", "backups"]),

        "audit revert" => writes(&[ADA], &["1"], &[("users", "revert")]),

        "user create" => writes(&[], &["ada"], &[("users", "create")]),
        "user update" => writes(&[ADA], &["ada", "--email", "a@b"], &[("users", "update")]),
        "user delete" => writes(&[ADA], &["ada", "--yes"], &[("users", "delete")]),
        "user passwd" => with_stdin("secret\n", writes(&[ADA], &["ada", "--password-stdin"], &[("users", "update")])),
        "user activate" => writes(&[ADA, &["user", "deactivate", "ada"]], &["ada"], &[("users", "update")]),
        "user deactivate" => writes(&[ADA], &["ada"], &[("users", "update")]),

        "project create" => writes(&[ADA], &["etl", "--user", "ada"], &[("projects", "create")]),
        "project update" => writes(&[ADA, ETL], &["etl", "--description", "Nightly"], &[("projects", "update")]),
        // What a delete takes along has its own entries, children first.
        "project delete" => writes(&[ADA, ETL, IN_ETL], &["etl", "--yes"], &[(TASK, "delete"), ("projects", "delete")]),

        "agent create" => writes(&[], &["w1", "--type", "worker"], &[("agents", "create")]),
        "agent update" => writes(&[W1], &["w1", "--status", "offline"], &[("agents", "update")]),
        "agent delete" => writes(&[W1], &["w1", "--yes"], &[("agents", "delete")]),
        "agent heartbeat" => writes(&[W1], &["w1"], &[]),

        "task create" => writes(&[ADA], &["nightly", "--user", "ada", "--skill", "shell"], &[(TASK, "create")]),
        "task update" => writes(&[ADA, NIGHTLY], &["nightly", "--priority", "5"], &[(TASK, "update")]),
        "task delete" => writes(&[ADA, NIGHTLY], &["nightly", "--yes"], &[(TASK, "delete")]),
        "task pause" => writes(&[ADA, NIGHTLY], &["nightly"], &[(TASK, "pause")]),
        "task resume" => writes(&[ADA, NIGHTLY, &["task", "pause", "nightly"]], &["nightly"], &[(TASK, "resume")]),
        "task cancel" => writes(&[ADA, NIGHTLY], &["nightly"], &[(TASK, "cancel")]),
        "task import" => with_stdin(
            "0 2 * * * /usr/local/bin/backup\n",
            writes(&[ADA], &["--format", "crontab", "--user", "ada", "-"], &[(TASK, "create")]),
        ),

        "exec start" => {
            writes(&[ADA, W1, NIGHTLY], &["nightly", "--agent", "w1"], &[(EXECUTION, "create"), (TASK, "start")])
        }
        "exec finish" => writes(
            &[ADA, W1, NIGHTLY, STARTED],
            &["{last}", "--status", "success", "--exit-code", "0"],
            &[(EXECUTION, "finish"), (TASK, "finish")],
        ),
        "exec delete" => writes(
            &[ADA, W1, NIGHTLY, STARTED, &["exec", "finish", "{last}", "--status", "success", "-q"]],
            &["{last}", "--yes"],
            &[(EXECUTION, "delete")],
        ),

        // The newest stays.
        "exec prune" => writes(
            &[ADA, W1, NIGHTLY, STARTED, &["exec", "finish", "{last}", "--status", "success", "-q"], STARTED],
            &["--before", "9999-12-31", "--yes"],
            &[(EXECUTION, "prune")],
        ),
        "exec renew" => writes(&[ADA, W1, NIGHTLY, STARTED], &["{last}", "--lease", "5m"], &[]),
        "exec log" => with_stdin("line\n", writes(&[ADA, W1, NIGHTLY, STARTED], &["{last}", "-"], &[])),
        "exec reap" => writes(
            &[ADA, W1, NIGHTLY, STARTED, &["exec", "renew", "{last}", "--lease", "1us"]],
            &[],
            &[(EXECUTION, "reap"), (TASK, "reap")],
        ),
        "exec run" => writes(
            &[ADA, NIGHTLY],
            &["nightly", "--", "true"],
            &[(EXECUTION, "create"), (TASK, "start"), (EXECUTION, "finish"), (TASK, "finish")],
        ),
        "exec run-due" => writes(
            &[ADA, W1, BACKUP, &["config", "set", "skill.backup", r#"["true"]"#]],
            &["--agent", "w1"],
            &[(EXECUTION, "create"), (TASK, "claim"), (EXECUTION, "finish"), (TASK, "finish")],
        ),
        "task claim" => writes(&[ADA, W1, BACKUP], &["--agent", "w1"], &[(EXECUTION, "create"), (TASK, "claim")]),

        "audit prune" => writes(
            &[ADA, &["audit", "seal"]],
            &["--before", "9999-12-31", "--archive", "trail.zst", "--yes"],
            &[("audit_prunes", "prune")],
        ),

        "config set" => writes(&[], &["retention.logs", "90"], &[("system_config", "create")]),
        "config unset" => writes(&[KEPT], &["retention.logs", "--yes"], &[("system_config", "delete")]),
        _ => return plan_of_files(leaf),
    })
}

/// Of those that write records to files and take them in.
fn plan_of_files(leaf: &str) -> Option<Plan> {
    Some(match leaf {
        "user export" | "project export" | "agent export" | "exec export" | "config export" => {
            Plan::Reads(&["--format", "jsonl"])
        }
        "user import" => with_stdin(ADA_LINE, writes(&[], &["--format", "jsonl", "-"], &[("users", "create")])),
        "project import" => {
            with_stdin(ETL_LINE, writes(&[ADA], &["--format", "jsonl", "-"], &[("projects", "create")]))
        }
        "agent import" => with_stdin(W1_LINE, writes(&[], &["--format", "csv", "-"], &[("agents", "create")])),
        "exec import" => {
            with_stdin(DONE_LINE, writes(&[ADA, NIGHTLY], &["--format", "jsonl", "-"], &[(EXECUTION, "create")]))
        }
        "config import" => with_stdin(
            KEPT_LINE,
            writes(&[KEPT], &["--format", "jsonl", "--on-conflict", "update", "-"], &[("system_config", "update")]),
        ),
        _ => return None,
    })
}

fn writes(
    setup: &'static [&'static [&'static str]],
    args: &'static [&'static str],
    entries: &'static [(&'static str, &'static str)],
) -> Plan {
    Plan::Writes(Writes { setup, args, stdin: "", entries })
}

fn with_stdin(stdin: &'static str, plan: Plan) -> Plan {
    match plan {
        Plan::Writes(writes) => Plan::Writes(Writes { stdin, ..writes }),
        other => other,
    }
}

#[test]
fn every_verb_is_known_to_read_or_to_write() {
    for leaf in leaves() {
        assert!(plan(&leaf.name()).is_some(), "say in {} what `provost {}` does", file!(), leaf.name());
    }
}
