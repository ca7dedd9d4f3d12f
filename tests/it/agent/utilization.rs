//! `provost agent utilization`.

use crate::shell::{acting_user, lines, ok, run};
use crate::support::{Database, both_engines};

/// Of `w1`: two successes, a failure, and one that runs. Of `w2`: nothing.
fn two(db: &Database) {
    acting_user(db);
    ok(db, "agent create w1");
    ok(db, "agent create w2");
    ok(db, "task create t --skill s");
    for (status, end) in [("success", "00:00:10"), ("success", "00:00:20"), ("failed", "00:01:00")] {
        db.execute(&format!(
            "INSERT INTO execution_results (task_id, agent_id, status, started_at, ended_at) SELECT scheduled_tasks.id, \
             agents.id, '{status}', '2020-01-01T00:00:00.000000Z', '2020-01-01T{end}.000000Z' \
             FROM scheduled_tasks, agents WHERE agents.name = 'w1'"
        ));
    }
    db.execute(
        "INSERT INTO execution_results (task_id, agent_id, started_at) SELECT scheduled_tasks.id, agents.id, \
         '2020-01-01T00:00:00.000000Z' FROM scheduled_tasks, agents WHERE agents.name = 'w1'",
    );
}

both_engines! {
    fn what_each_agent_did_is_told(db: &Database) {
        two(db);
        let fields = "--fields name,executions,busy_ms,success_rate,last_active_at -o csv";
        assert_eq!(lines(db, &format!("agent utilization {fields}"))[1..], ["w1,4,90000,0.6666666666666666,", "w2,0,0,,"]);
        assert_eq!(lines(db, &format!("agent utilization w2 {fields}"))[1..], ["w2,0,0,,"]);
        let shown = run(db, "agent show w1 -o json").json();
        assert_eq!(shown["utilization"]["busy_ms"], 90_000);
        assert_eq!(run(db, "agent show w1 --fields utilization").ok(), "UTILIZATION  busy ms 90000, executions 4, success rate 66.7%\n");
        assert_eq!(run(db, "agent show w2 --fields utilization").ok(), "UTILIZATION  busy ms 0, executions 0, success rate -\n");
        assert_eq!(ok(db, "agent utilization --count"), "2");
        let ids = lines(db, "agent utilization -q");
        assert_eq!(lines(db, &format!("agent utilization -q --after {}", ids[0])), ids[1..]);
        run(db, "agent utilization nobody").fails(3);
    }
    fn a_range_counts_what_began_within_it_and_tells_the_share_of_it(db: &Database) {
        two(db);
        ok(db, "agent create w3");
        let fields = "--fields name,executions,busy_ms,success_rate,busy_share -o csv";
        let told = |args: &str| lines(db, &format!("agent utilization {args} {fields}"))[1..].to_vec();
        let ten_minutes = "--since 2020-01-01T00:00:00Z --until 2020-01-01T00:10:00Z";
        assert_eq!(told(ten_minutes), ["w1,4,90000,0.6666666666666666,0.15", "w2,0,0,,0.0", "w3,0,0,,0.0"]);
        assert_eq!(told(&format!("{ten_minutes} w1")), ["w1,4,90000,0.6666666666666666,0.15"]);
        assert_eq!(told("--until 2020-01-02 --limit 1"), ["w1,4,90000,0.6666666666666666,"]);
        assert_eq!(told("--since 2020-01-01T00:00:00.000001Z --until 2020-01-02 w1"), ["w1,0,0,,0.0"]);
        // A time that did not come yet has no share.
        assert_eq!(told("--since 2999-01-01 w1"), ["w1,0,0,,"]);
        assert_eq!(told("w1"), ["w1,4,90000,0.6666666666666666,"]);
    }
}
