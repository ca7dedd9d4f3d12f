//! Which plans are good enough.

use provost::db::DbConn;
use serde_json::Value;

use super::Sent;
use super::capture::Plan;

/// The tables that grow without end, and what the views call them.
const LARGE: [&str; 7] = ["projects", "scheduled_tasks", "execution_results", "audit_logs", "t", "e", "f"];

/// What is wrong with the plans of these statements.
pub fn faults(sent: &Sent, conn: &mut DbConn) -> Vec<String> {
    let mut faults = Vec::new();
    for (statement, name) in sent {
        let sql = &statement.sql;
        if !["SELECT", "UPDATE", "DELETE"].iter().any(|verb| sql.starts_with(verb)) {
            continue;
        }
        // The herd is looked for among all that is pending, which may be nearly all there is.
        if sql.contains(" HAVING count(*) ") {
            continue;
        }
        // What is counted of the whole trail is counted by reading it.
        if sql.contains(" FROM audit_logs GROUP BY ") {
            continue;
        }
        // So is what is counted of all executions.
        let of_executions = sql.contains("FROM execution_results AS e") && sql.contains(" AS failures");
        if of_executions && !sql.contains(" AS e WHERE ") && !sql.contains(" = e.task_id WHERE ") {
            continue;
        }
        // And how long each of them took is read from an index that holds nothing else.
        if of_executions && sql.contains(" WHERE e.duration_ms IS NOT NULL) AS g, ") {
            continue;
        }
        let fault = match statement.plan(conn) {
            Plan::Sqlite(lines) => sqlite(sql, &lines),
            Plan::Postgres(plan) => postgres(&plan, false),
        };
        if let Some(fault) = fault {
            let whole = sql.find(" FROM ").map_or(sql.as_str(), |from| &sql[from + 1..]);
            faults.push(format!("{name}: {fault}\n    {whole}\n"));
        }
    }
    faults
}

fn sqlite(sql: &str, lines: &[String]) -> Option<String> {
    let ordered = sql.contains(" LIMIT ") && !lines.iter().any(|line| line == "USE TEMP B-TREE FOR ORDER BY");
    // The full-text index is asked for its matches, which reads as a scan.
    let is_walk = |line: &&String| {
        let table = line.strip_prefix("SCAN ").and_then(|rest| rest.split(' ').next());
        table.is_some_and(|table| LARGE.contains(&table))
    };
    let fault = lines.iter().find(is_walk)?;
    let narrowed = sql.contains(" WHERE ");
    (!ordered || narrowed).then(|| lines.join("; ").replace(fault.as_str(), &format!("**{fault}**")))
}

/// The first node that reads a large table whole.
fn postgres(node: &Value, limited: bool) -> Option<String> {
    let kind = node["Node Type"].as_str().unwrap();
    let table = node["Relation Name"].as_str().unwrap_or_default();
    if LARGE.contains(&table) {
        let whole = kind == "Seq Scan" || (kind.starts_with("Index") && node["Index Cond"].is_null() && !limited);
        if whole {
            return Some(format!("{kind} on {table}, filter {}", node["Filter"]));
        }
    }
    let limited = kind == "Limit" || (limited && kind != "Sort");
    node["Plans"].as_array().into_iter().flatten().find_map(|inner| postgres(inner, limited))
}
