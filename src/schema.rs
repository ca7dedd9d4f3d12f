//! The tables, views' keys and columns as Diesel sees them: one description for both engines.
//!
//! A test compares it with the live schema of each. What the rules are stands in `migrations/`.

#![expect(missing_docs, reason = "a column is documented at the field of its row in src/model")]

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::sql_types::sql::{Id, Instant};

    /// People who own projects and tasks.
    users (id) {
        id -> Id,
        username -> Text,
        email -> Nullable<Text>,
        display_name -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        is_active -> Bool,
        created_at -> Instant,
        updated_at -> Instant,
        created_by -> Text,
        updated_by -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::sql_types::sql::{Id, Instant};

    /// Tasks that belong together.
    projects (id) {
        id -> Id,
        user_id -> Id,
        name -> Text,
        description -> Nullable<Text>,
        tasks_count -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
        created_by -> Text,
        updated_by -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::sql_types::sql::{AgentStatus, AgentType, Id, Instant, Json};

    /// Who does the work.
    agents (id) {
        id -> Id,
        name -> Text,
        #[sql_name = "type"]
        type_ -> AgentType,
        status -> AgentStatus,
        capabilities -> Json,
        last_active_at -> Nullable<Instant>,
        created_at -> Instant,
        updated_at -> Instant,
        created_by -> Text,
        updated_by -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Integer, Nullable, SmallInt, Text};
    use crate::sql_types::sql::{Id, Instant, Json, MissedPolicy, TaskStatus};

    /// What is to be done, and when.
    scheduled_tasks (id) {
        id -> Id,
        user_id -> Id,
        project_id -> Nullable<Id>,
        name -> Text,
        skill_name -> Text,
        schedule_cron -> Nullable<Text>,
        time_zone -> Text,
        params -> Json,
        status -> TaskStatus,
        priority -> SmallInt,
        next_run_at -> Nullable<Instant>,
        last_run_at -> Nullable<Instant>,
        max_attempts -> Integer,
        retry_delay_seconds -> Integer,
        timeout_seconds -> Nullable<Integer>,
        missed_policy -> MissedPolicy,
        slot_at -> Nullable<Instant>,
        slot_attempts -> Integer,
        created_at -> Instant,
        updated_at -> Instant,
        created_by -> Text,
        updated_by -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Integer, Nullable, Text};
    use crate::sql_types::sql::{ExecutionStatus, Id, Instant};

    /// What was done.
    execution_results (id) {
        id -> Id,
        task_id -> Id,
        agent_id -> Nullable<Id>,
        status -> ExecutionStatus,
        scheduled_for -> Nullable<Instant>,
        attempt -> Integer,
        lease_expires_at -> Nullable<Instant>,
        started_at -> Instant,
        ended_at -> Nullable<Instant>,
        duration_ms -> Nullable<BigInt>,
        exit_code -> Nullable<Integer>,
        output -> Nullable<Text>,
        error -> Nullable<Text>,
        created_at -> Instant,
        updated_at -> Instant,
        created_by -> Text,
        updated_by -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::BigInt;
    use crate::sql_types::sql::Id;

    /// How many executions of each task stand where: derived, some rows a task to be added up.
    task_statistics (task_id, part) {
        task_id -> Id,
        part -> BigInt,
        running -> BigInt,
        success -> BigInt,
        failed -> BigInt,
        timeout -> BigInt,
        cancelled -> BigInt,
        abandoned -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::sql_types::sql::{Id, Instant, Json};

    /// Who changed what: append-only.
    audit_logs (sequence) {
        sequence -> BigInt,
        id -> Id,
        table_name -> Text,
        record_id -> Id,
        record_name -> Text,
        action -> Text,
        actor -> Text,
        os_user -> Nullable<Text>,
        changed_fields -> Json,
        reason -> Nullable<Text>,
        correlation_id -> Nullable<Text>,
        ip_address -> Nullable<Text>,
        user_agent -> Nullable<Text>,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::sql_types::sql::{Id, Instant};

    /// What closes runs of the trail: append-only.
    audit_seals (number) {
        number -> BigInt,
        id -> Id,
        first_sequence -> BigInt,
        last_sequence -> BigInt,
        entries -> BigInt,
        root -> Text,
        previous_hash -> Text,
        sealed_at -> Instant,
        key_id -> Nullable<Text>,
        hash -> Text,
        signature -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Binary, Integer};

    /// What the seals' roots were made of: append-only.
    audit_leaves (seal_number, position) {
        seal_number -> BigInt,
        position -> Integer,
        leaves -> Binary,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::sql_types::sql::{Id, Instant};

    /// What left the trail into archives: append-only.
    audit_prunes (id) {
        id -> Id,
        first_sequence -> BigInt,
        last_sequence -> BigInt,
        entries -> BigInt,
        archive -> Text,
        archive_sha256 -> Text,
        pruned_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::sql_types::sql::{Id, Instant, Json};

    /// System configuration.
    system_config (id) {
        id -> Id,
        key -> Text,
        value -> Json,
        description -> Nullable<Text>,
        is_secret -> Bool,
        created_at -> Instant,
        updated_at -> Instant,
        created_by -> Text,
        updated_by -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::sql_types::sql::Instant;

    /// What the migrations held when they were applied.
    schema_checksums (version) {
        version -> Text,
        sha256 -> Text,
        applied_by -> Text,
        applied_at -> Instant,
        duration_ms -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable, Text};
    use crate::sql_types::sql::{AgentStatus, AgentType, Id, Instant};

    /// A view: what each agent did.
    agent_utilization (agent_id) {
        agent_id -> Id,
        name -> Text,
        #[sql_name = "type"]
        type_ -> AgentType,
        status -> AgentStatus,
        executions -> BigInt,
        busy_ms -> BigInt,
        success_rate -> Nullable<Double>,
        last_active_at -> Nullable<Instant>,
    }
}

diesel::joinable!(projects -> users (user_id));
diesel::joinable!(scheduled_tasks -> users (user_id));
diesel::joinable!(scheduled_tasks -> projects (project_id));
diesel::joinable!(execution_results -> scheduled_tasks (task_id));
diesel::joinable!(execution_results -> agents (agent_id));
diesel::allow_tables_to_appear_in_same_query!(users, projects, agents, scheduled_tasks, execution_results);
