-- The first schema, for SQLite 3.40 or later. The PostgreSQL migration of the same name says the
-- same; names of constraints, indexes and triggers are the same there. The rules stand here so that
-- other programs that write are held to them too.
--
-- Recurring shapes, since CHECK can't call a function of ours:
--   id        lower-case hyphenated UUID; the default mints version 7 (48 bits of milliseconds first)
--   instant   YYYY-MM-DDTHH:MM:SS.ffffffZ, so that text order is time order; '+0 days' makes strftime
--             normalise, so that 30 February differs from itself; the fraction stays out of it, since
--             strftime would round
--   line      at most 255 characters, none of NUL, C0 (1-31), DEL or C1 (127-159); 45 is the hyphen.
--             length() and GLOB stop at NUL, hence instr()
--   name      a line, not empty, no white space (Unicode's) at either end
--   text      at most 65536 bytes, no NUL, which PostgreSQL can't store

CREATE TABLE users (
    id TEXT NOT NULL DEFAULT (
        printf(
            '%08x-%04x-7%03x-%04x-%012x',
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) >> 16,
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) & 65535,
            random() & 4095,
            random() & 16383 | 32768,
            random() & 281474976710655
        )
    ),
    username TEXT NOT NULL,
    email TEXT,
    display_name TEXT,
    password_hash TEXT,
    is_active INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    created_by TEXT NOT NULL DEFAULT 'unknown',
    updated_by TEXT NOT NULL DEFAULT 'unknown',
    version INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_username_key UNIQUE (username),
    CONSTRAINT users_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    CONSTRAINT users_username_check CHECK (
        length(CAST(username AS BLOB)) BETWEEN 1 AND 64
        AND instr(username, char(0)) = 0
        AND username GLOB '[a-z0-9]*'
        AND username NOT GLOB '*[^a-z0-9._-]*'
    ),
    CONSTRAINT users_email_check CHECK (
        length(email) <= 255
        AND instr(email, char(0)) = 0
        AND email GLOB '?*@?*'
        AND email NOT GLOB '*@*@*'
        AND email NOT GLOB '*[' || char(1, 45, 32, 127, 45, 160, 5760, 8192, 45, 8202, 8232, 8233, 8239, 8287, 12288) || ']*'
    ),
    CONSTRAINT users_display_name_check CHECK (
        length(display_name) <= 255
        AND instr(display_name, char(0)) = 0
        AND display_name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT users_password_hash_check CHECK (
        length(password_hash) <= 255
        AND instr(password_hash, char(0)) = 0
        AND password_hash NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT users_is_active_check CHECK (is_active IN (0, 1)),
    CONSTRAINT users_created_at_check CHECK (
        created_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND created_at >= '1970'
        AND created_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20, 7) || 'Z'
    ),
    CONSTRAINT users_updated_at_check CHECK (
        updated_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND updated_at >= '1970'
        AND updated_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20, 7) || 'Z'
    ),
    CONSTRAINT users_created_by_check CHECK (
        length(created_by) <= 255
        AND instr(created_by, char(0)) = 0
        AND created_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT users_updated_by_check CHECK (
        length(updated_by) <= 255
        AND instr(updated_by, char(0)) = 0
        AND updated_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT users_version_check CHECK (version >= 1)
) STRICT;

CREATE TABLE projects (
    id TEXT NOT NULL DEFAULT (
        printf(
            '%08x-%04x-7%03x-%04x-%012x',
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) >> 16,
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) & 65535,
            random() & 4095,
            random() & 16383 | 32768,
            random() & 281474976710655
        )
    ),
    user_id TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    tasks_count INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    created_by TEXT NOT NULL DEFAULT 'unknown',
    updated_by TEXT NOT NULL DEFAULT 'unknown',
    version INTEGER NOT NULL DEFAULT 1,
    -- The rowid of the full-text entry: VACUUM may renumber a rowid that has no name.
    search_key INTEGER,
    CONSTRAINT projects_search_key_pkey PRIMARY KEY (search_key),
    CONSTRAINT projects_pkey UNIQUE (id),
    CONSTRAINT projects_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT projects_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    CONSTRAINT projects_name_check CHECK (
        length(name) BETWEEN 1 AND 255
        AND instr(name, char(0)) = 0
        AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
        AND name = trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288))
    ),
    CONSTRAINT projects_description_check CHECK (
        length(CAST(description AS BLOB)) <= 65536
        AND instr(description, char(0)) = 0
    ),
    CONSTRAINT projects_tasks_count_check CHECK (tasks_count >= 0),
    CONSTRAINT projects_created_at_check CHECK (
        created_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND created_at >= '1970'
        AND created_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20, 7) || 'Z'
    ),
    CONSTRAINT projects_updated_at_check CHECK (
        updated_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND updated_at >= '1970'
        AND updated_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20, 7) || 'Z'
    ),
    CONSTRAINT projects_created_by_check CHECK (
        length(created_by) <= 255
        AND instr(created_by, char(0)) = 0
        AND created_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT projects_updated_by_check CHECK (
        length(updated_by) <= 255
        AND instr(updated_by, char(0)) = 0
        AND updated_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT projects_version_check CHECK (version >= 1)
) STRICT;

CREATE TABLE agents (
    id TEXT NOT NULL DEFAULT (
        printf(
            '%08x-%04x-7%03x-%04x-%012x',
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) >> 16,
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) & 65535,
            random() & 4095,
            random() & 16383 | 32768,
            random() & 281474976710655
        )
    ),
    name TEXT NOT NULL,
    type TEXT NOT NULL DEFAULT 'worker',
    status TEXT NOT NULL DEFAULT 'idle',
    capabilities TEXT NOT NULL DEFAULT '[]',
    last_active_at TEXT,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    created_by TEXT NOT NULL DEFAULT 'unknown',
    updated_by TEXT NOT NULL DEFAULT 'unknown',
    version INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT agents_pkey PRIMARY KEY (id),
    CONSTRAINT agents_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    CONSTRAINT agents_name_check CHECK (
        length(name) BETWEEN 1 AND 255
        AND instr(name, char(0)) = 0
        AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
        AND name = trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288))
    ),
    CONSTRAINT agents_type_check CHECK (
        type IN ('coordinator', 'researcher', 'coder', 'tester', 'reviewer', 'analyst', 'optimizer', 'worker')
    ),
    CONSTRAINT agents_status_check CHECK (status IN ('idle', 'busy', 'offline', 'error')),
    -- That its elements are strings: triggers below.
    CONSTRAINT agents_capabilities_check CHECK (
        CASE WHEN json_valid(capabilities) THEN json_type(capabilities) = 'array' ELSE 0 END
    ),
    CONSTRAINT agents_last_active_at_check CHECK (
        last_active_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND last_active_at >= '1970'
        AND last_active_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(last_active_at, 1, 19), '+0 days') || substr(last_active_at, 20, 7) || 'Z'
    ),
    CONSTRAINT agents_created_at_check CHECK (
        created_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND created_at >= '1970'
        AND created_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20, 7) || 'Z'
    ),
    CONSTRAINT agents_updated_at_check CHECK (
        updated_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND updated_at >= '1970'
        AND updated_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20, 7) || 'Z'
    ),
    CONSTRAINT agents_created_by_check CHECK (
        length(created_by) <= 255
        AND instr(created_by, char(0)) = 0
        AND created_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT agents_updated_by_check CHECK (
        length(updated_by) <= 255
        AND instr(updated_by, char(0)) = 0
        AND updated_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT agents_version_check CHECK (version >= 1)
) STRICT;

CREATE TABLE scheduled_tasks (
    id TEXT NOT NULL DEFAULT (
        printf(
            '%08x-%04x-7%03x-%04x-%012x',
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) >> 16,
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) & 65535,
            random() & 4095,
            random() & 16383 | 32768,
            random() & 281474976710655
        )
    ),
    user_id TEXT NOT NULL,
    project_id TEXT,
    name TEXT NOT NULL,
    skill_name TEXT NOT NULL,
    schedule_cron TEXT,
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    params TEXT NOT NULL DEFAULT '{}',
    status TEXT NOT NULL DEFAULT 'pending',
    priority INTEGER NOT NULL DEFAULT 0,
    next_run_at TEXT,
    last_run_at TEXT,
    max_attempts INTEGER NOT NULL DEFAULT 1,
    retry_delay_seconds INTEGER NOT NULL DEFAULT 30,
    timeout_seconds INTEGER,
    missed_policy TEXT NOT NULL DEFAULT 'once',
    slot_at TEXT,
    slot_attempts INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    created_by TEXT NOT NULL DEFAULT 'unknown',
    updated_by TEXT NOT NULL DEFAULT 'unknown',
    version INTEGER NOT NULL DEFAULT 1,
    -- As in projects.
    search_key INTEGER,
    CONSTRAINT scheduled_tasks_search_key_pkey PRIMARY KEY (search_key),
    CONSTRAINT scheduled_tasks_pkey UNIQUE (id),
    CONSTRAINT scheduled_tasks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT scheduled_tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT scheduled_tasks_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    CONSTRAINT scheduled_tasks_name_check CHECK (
        length(name) BETWEEN 1 AND 255
        AND instr(name, char(0)) = 0
        AND name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
        AND name = trim(name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288))
    ),
    CONSTRAINT scheduled_tasks_skill_name_check CHECK (
        length(skill_name) BETWEEN 1 AND 255
        AND instr(skill_name, char(0)) = 0
        AND skill_name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
        AND skill_name = trim(skill_name, char(32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288))
    ),
    -- The loose shape, as on PostgreSQL; the parser in the program knows the rest. Five fields have
    -- four runs of blanks between them: each blank becomes <>, >< inside a run goes, <> is left a run.
    CONSTRAINT scheduled_tasks_schedule_cron_check CHECK (
        length(schedule_cron) <= 1024
        AND instr(schedule_cron, char(0)) = 0
        AND schedule_cron NOT GLOB '*[' || char(1, 45, 8, 10, 45, 31, 60, 62, 127, 45, 160, 5760, 8192, 45, 8202, 8232, 8233, 8239, 8287, 12288) || ']*'
        AND (
            lower(schedule_cron) IN ('@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly')
            OR (
                schedule_cron NOT GLOB '@*'
                AND trim(schedule_cron, char(9, 32)) = schedule_cron
                AND length(replace(replace(replace(replace(schedule_cron, char(9), ' '), ' ', '<>'), '><', ''), '<>', '<>>'))
                    - length(replace(replace(replace(schedule_cron, char(9), ' '), ' ', '<>'), '><', '')) = 4
            )
        )
    ),
    CONSTRAINT scheduled_tasks_time_zone_check CHECK (
        length(time_zone) BETWEEN 1 AND 255
        AND instr(time_zone, char(0)) = 0
        AND time_zone NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT scheduled_tasks_params_check CHECK (
        CASE WHEN json_valid(params) THEN json_type(params) = 'object' ELSE 0 END
    ),
    CONSTRAINT scheduled_tasks_status_check CHECK (
        status IN ('pending', 'running', 'paused', 'completed', 'failed', 'cancelled')
    ),
    CONSTRAINT scheduled_tasks_priority_check CHECK (priority BETWEEN -32768 AND 32767),
    CONSTRAINT scheduled_tasks_next_run_at_check CHECK (
        next_run_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND next_run_at >= '1970'
        AND next_run_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(next_run_at, 1, 19), '+0 days') || substr(next_run_at, 20, 7) || 'Z'
    ),
    CONSTRAINT scheduled_tasks_last_run_at_check CHECK (
        last_run_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND last_run_at >= '1970'
        AND last_run_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(last_run_at, 1, 19), '+0 days') || substr(last_run_at, 20, 7) || 'Z'
    ),
    CONSTRAINT scheduled_tasks_max_attempts_check CHECK (max_attempts BETWEEN 1 AND 2147483647),
    CONSTRAINT scheduled_tasks_retry_delay_seconds_check CHECK (retry_delay_seconds BETWEEN 0 AND 2147483647),
    CONSTRAINT scheduled_tasks_timeout_seconds_check CHECK (timeout_seconds BETWEEN 1 AND 2147483647),
    CONSTRAINT scheduled_tasks_missed_policy_check CHECK (missed_policy IN ('once', 'skip', 'all')),
    CONSTRAINT scheduled_tasks_slot_at_check CHECK (
        slot_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND slot_at >= '1970'
        AND slot_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(slot_at, 1, 19), '+0 days') || substr(slot_at, 20, 7) || 'Z'
    ),
    CONSTRAINT scheduled_tasks_slot_attempts_check CHECK (slot_attempts BETWEEN 0 AND 2147483647),
    CONSTRAINT scheduled_tasks_created_at_check CHECK (
        created_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND created_at >= '1970'
        AND created_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20, 7) || 'Z'
    ),
    CONSTRAINT scheduled_tasks_updated_at_check CHECK (
        updated_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND updated_at >= '1970'
        AND updated_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20, 7) || 'Z'
    ),
    CONSTRAINT scheduled_tasks_created_by_check CHECK (
        length(created_by) <= 255
        AND instr(created_by, char(0)) = 0
        AND created_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT scheduled_tasks_updated_by_check CHECK (
        length(updated_by) <= 255
        AND instr(updated_by, char(0)) = 0
        AND updated_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT scheduled_tasks_version_check CHECK (version >= 1)
) STRICT;

CREATE TABLE execution_results (
    id TEXT NOT NULL DEFAULT (
        printf(
            '%08x-%04x-7%03x-%04x-%012x',
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) >> 16,
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) & 65535,
            random() & 4095,
            random() & 16383 | 32768,
            random() & 281474976710655
        )
    ),
    task_id TEXT NOT NULL,
    agent_id TEXT,
    status TEXT NOT NULL DEFAULT 'running',
    scheduled_for TEXT,
    attempt INTEGER NOT NULL DEFAULT 1,
    lease_expires_at TEXT,
    started_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    ended_at TEXT,
    -- Whole milliseconds, exactly: seconds and microseconds apart, as integers. PostgreSQL gives the same.
    duration_ms INTEGER GENERATED ALWAYS AS (
        (
            (CAST(strftime('%s', substr(ended_at, 1, 19)) AS INTEGER)
                - CAST(strftime('%s', substr(started_at, 1, 19)) AS INTEGER)) * 1000000
            + CAST(substr(ended_at, 21, 6) AS INTEGER)
            - CAST(substr(started_at, 21, 6) AS INTEGER)
        ) / 1000
    ) STORED,
    exit_code INTEGER,
    output TEXT,
    error TEXT,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    created_by TEXT NOT NULL DEFAULT 'unknown',
    updated_by TEXT NOT NULL DEFAULT 'unknown',
    version INTEGER NOT NULL DEFAULT 1,
    -- The rowid of the full-text entry.
    search_key INTEGER,
    CONSTRAINT execution_results_search_key_pkey PRIMARY KEY (search_key),
    CONSTRAINT execution_results_pkey UNIQUE (id),
    -- A slot is tried once an attempt, whoever claims it.
    CONSTRAINT execution_results_task_id_scheduled_for_attempt_key UNIQUE (task_id, scheduled_for, attempt),
    CONSTRAINT execution_results_task_id_fkey FOREIGN KEY (task_id) REFERENCES scheduled_tasks (id) ON DELETE CASCADE,
    CONSTRAINT execution_results_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES agents (id) ON DELETE SET NULL,
    CONSTRAINT execution_results_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    CONSTRAINT execution_results_status_check CHECK (
        status IN ('running', 'success', 'failed', 'timeout', 'cancelled', 'abandoned')
    ),
    CONSTRAINT execution_results_running_check CHECK ((status = 'running') = (ended_at IS NULL)),
    CONSTRAINT execution_results_scheduled_for_check CHECK (
        scheduled_for GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND scheduled_for >= '1970'
        AND scheduled_for IS strftime('%Y-%m-%dT%H:%M:%S', substr(scheduled_for, 1, 19), '+0 days') || substr(scheduled_for, 20, 7) || 'Z'
    ),
    CONSTRAINT execution_results_attempt_check CHECK (attempt BETWEEN 1 AND 2147483647),
    CONSTRAINT execution_results_lease_expires_at_check CHECK (
        lease_expires_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND lease_expires_at >= '1970'
        AND lease_expires_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(lease_expires_at, 1, 19), '+0 days') || substr(lease_expires_at, 20, 7) || 'Z'
    ),
    CONSTRAINT execution_results_started_at_check CHECK (
        started_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND started_at >= '1970'
        AND started_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(started_at, 1, 19), '+0 days') || substr(started_at, 20, 7) || 'Z'
    ),
    CONSTRAINT execution_results_ended_at_check CHECK (
        ended_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND ended_at >= '1970'
        AND ended_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(ended_at, 1, 19), '+0 days') || substr(ended_at, 20, 7) || 'Z'
    ),
    CONSTRAINT execution_results_order_check CHECK (ended_at >= started_at),
    CONSTRAINT execution_results_exit_code_check CHECK (exit_code BETWEEN -2147483648 AND 2147483647),
    CONSTRAINT execution_results_output_check CHECK (
        length(CAST(output AS BLOB)) <= 65536
        AND instr(output, char(0)) = 0
    ),
    CONSTRAINT execution_results_error_check CHECK (
        length(CAST(error AS BLOB)) <= 65536
        AND instr(error, char(0)) = 0
    ),
    CONSTRAINT execution_results_created_at_check CHECK (
        created_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND created_at >= '1970'
        AND created_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20, 7) || 'Z'
    ),
    CONSTRAINT execution_results_updated_at_check CHECK (
        updated_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND updated_at >= '1970'
        AND updated_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20, 7) || 'Z'
    ),
    CONSTRAINT execution_results_created_by_check CHECK (
        length(created_by) <= 255
        AND instr(created_by, char(0)) = 0
        AND created_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT execution_results_updated_by_check CHECK (
        length(updated_by) <= 255
        AND instr(updated_by, char(0)) = 0
        AND updated_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT execution_results_version_check CHECK (version >= 1)
) STRICT;

CREATE TABLE audit_logs (
    -- AUTOINCREMENT: a number is never given twice, not even after a prune.
    sequence INTEGER CONSTRAINT audit_logs_pkey PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL DEFAULT (
        printf(
            '%08x-%04x-7%03x-%04x-%012x',
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) >> 16,
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) & 65535,
            random() & 4095,
            random() & 16383 | 32768,
            random() & 281474976710655
        )
    ),
    table_name TEXT NOT NULL,
    record_id TEXT NOT NULL,
    record_name TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT 'unknown',
    os_user TEXT,
    changed_fields TEXT NOT NULL DEFAULT '{}',
    reason TEXT,
    correlation_id TEXT,
    ip_address TEXT,
    user_agent TEXT,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    CONSTRAINT audit_logs_id_key UNIQUE (id),
    CONSTRAINT audit_logs_sequence_check CHECK (sequence > 0),
    CONSTRAINT audit_logs_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    CONSTRAINT audit_logs_table_name_check CHECK (
        length(CAST(table_name AS BLOB)) BETWEEN 1 AND 63
        AND instr(table_name, char(0)) = 0
        AND table_name GLOB '[a-z]*'
        AND table_name NOT GLOB '*[^a-z0-9_]*'
    ),
    CONSTRAINT audit_logs_record_id_check CHECK (
        record_id GLOB '????????-????-????-????-????????????'
        AND replace(record_id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(record_id, '-', '') AS BLOB)) = 32
    ),
    -- Room for more than a name: an execution is called after its task and its slot.
    CONSTRAINT audit_logs_record_name_check CHECK (
        length(record_name) <= 512
        AND instr(record_name, char(0)) = 0
        AND record_name NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT audit_logs_action_check CHECK (
        length(CAST(action AS BLOB)) BETWEEN 1 AND 32
        AND instr(action, char(0)) = 0
        AND action GLOB '[a-z]*'
        AND action NOT GLOB '*[^a-z0-9_-]*'
    ),
    CONSTRAINT audit_logs_actor_check CHECK (
        length(actor) <= 255
        AND instr(actor, char(0)) = 0
        AND actor NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT audit_logs_os_user_check CHECK (
        length(os_user) <= 255
        AND instr(os_user, char(0)) = 0
        AND os_user NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT audit_logs_changed_fields_check CHECK (
        CASE WHEN json_valid(changed_fields) THEN json_type(changed_fields) = 'object' ELSE 0 END
    ),
    CONSTRAINT audit_logs_reason_check CHECK (
        length(CAST(reason AS BLOB)) <= 65536
        AND instr(reason, char(0)) = 0
    ),
    CONSTRAINT audit_logs_correlation_id_check CHECK (
        length(correlation_id) <= 255
        AND instr(correlation_id, char(0)) = 0
        AND correlation_id NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT audit_logs_ip_address_check CHECK (
        length(ip_address) <= 255
        AND instr(ip_address, char(0)) = 0
        AND ip_address NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT audit_logs_user_agent_check CHECK (
        length(user_agent) <= 255
        AND instr(user_agent, char(0)) = 0
        AND user_agent NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT audit_logs_created_at_check CHECK (
        created_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND created_at >= '1970'
        AND created_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20, 7) || 'Z'
    )
) STRICT;

CREATE TABLE system_config (
    id TEXT NOT NULL DEFAULT (
        printf(
            '%08x-%04x-7%03x-%04x-%012x',
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) >> 16,
            (CAST(strftime('%s', 'now') AS INTEGER) * 1000 + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER)) & 65535,
            random() & 4095,
            random() & 16383 | 32768,
            random() & 281474976710655
        )
    ),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    description TEXT,
    is_secret INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    created_by TEXT NOT NULL DEFAULT 'unknown',
    updated_by TEXT NOT NULL DEFAULT 'unknown',
    version INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT system_config_pkey PRIMARY KEY (id),
    CONSTRAINT system_config_key_key UNIQUE (key),
    CONSTRAINT system_config_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    -- Lower-case words joined by single dots.
    CONSTRAINT system_config_key_check CHECK (
        length(CAST(key AS BLOB)) BETWEEN 1 AND 255
        AND instr(key, char(0)) = 0
        AND key NOT GLOB '*[^a-z0-9_.-]*'
        AND '.' || key || '.' NOT GLOB '*..*'
    ),
    CONSTRAINT system_config_value_check CHECK (json_valid(value)),
    CONSTRAINT system_config_description_check CHECK (
        length(CAST(description AS BLOB)) <= 65536
        AND instr(description, char(0)) = 0
    ),
    CONSTRAINT system_config_is_secret_check CHECK (is_secret IN (0, 1)),
    CONSTRAINT system_config_created_at_check CHECK (
        created_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND created_at >= '1970'
        AND created_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20, 7) || 'Z'
    ),
    CONSTRAINT system_config_updated_at_check CHECK (
        updated_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND updated_at >= '1970'
        AND updated_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20, 7) || 'Z'
    ),
    CONSTRAINT system_config_created_by_check CHECK (
        length(created_by) <= 255
        AND instr(created_by, char(0)) = 0
        AND created_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT system_config_updated_by_check CHECK (
        length(updated_by) <= 255
        AND instr(updated_by, char(0)) = 0
        AND updated_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT system_config_version_check CHECK (version >= 1)
) STRICT;

CREATE TABLE schema_checksums (
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    applied_by TEXT NOT NULL DEFAULT 'unknown',
    applied_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),
    duration_ms INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT schema_checksums_pkey PRIMARY KEY (version),
    CONSTRAINT schema_checksums_version_check CHECK (
        length(version) BETWEEN 1 AND 255
        AND instr(version, char(0)) = 0
        AND version NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT schema_checksums_sha256_check CHECK (
        length(CAST(sha256 AS BLOB)) = 64
        AND instr(sha256, char(0)) = 0
        AND sha256 NOT GLOB '*[^0-9a-f]*'
    ),
    CONSTRAINT schema_checksums_applied_by_check CHECK (
        length(applied_by) <= 255
        AND instr(applied_by, char(0)) = 0
        AND applied_by NOT GLOB '*[' || char(1, 45, 31, 127, 45, 159) || ']*'
    ),
    CONSTRAINT schema_checksums_applied_at_check CHECK (
        applied_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND applied_at >= '1970'
        AND applied_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(applied_at, 1, 19), '+0 days') || substr(applied_at, 20, 7) || 'Z'
    ),
    CONSTRAINT schema_checksums_duration_ms_check CHECK (duration_ms >= 0)
) STRICT;

-- Names are unique with ASCII letter case folded. The name stands first, so that a lookup that
-- doesn't know the owner uses the same index.

CREATE UNIQUE INDEX users_email_key ON users (lower(email));
CREATE UNIQUE INDEX projects_user_id_name_key ON projects (lower(name), user_id);
CREATE UNIQUE INDEX agents_name_key ON agents (lower(name));
CREATE UNIQUE INDEX scheduled_tasks_user_id_name_key ON scheduled_tasks (lower(name), user_id);

-- One running execution a task, whoever claims it.
CREATE UNIQUE INDEX execution_results_task_id_running_key ON execution_results (task_id) WHERE status = 'running';

-- Short ids: the last eight hex digits.

CREATE INDEX users_short_id_idx ON users (substr(id, -8));
CREATE INDEX projects_short_id_idx ON projects (substr(id, -8));
CREATE INDEX agents_short_id_idx ON agents (substr(id, -8));
CREATE INDEX scheduled_tasks_short_id_idx ON scheduled_tasks (substr(id, -8));
CREATE INDEX execution_results_short_id_idx ON execution_results (substr(id, -8));

-- Lists walk in id order: a filter's column, then id, gives every page at the cost of the first.

CREATE INDEX users_is_active_id_idx ON users (is_active, id); -- user list --active
CREATE INDEX users_created_at_idx ON users (created_at); -- who came when
CREATE INDEX projects_user_id_id_idx ON projects (user_id, id); -- project list --user; foreign key
CREATE INDEX projects_user_id_created_at_idx ON projects (user_id, created_at); -- a user's latest projects
CREATE INDEX projects_created_at_idx ON projects (created_at); -- project list --since alone
CREATE INDEX agents_type_status_idx ON agents (type, status); -- agent list --type --status
CREATE INDEX agents_status_last_active_at_idx ON agents (status, last_active_at); -- who fell silent
CREATE INDEX scheduled_tasks_status_id_idx ON scheduled_tasks (status, id); -- task list --status
CREATE INDEX scheduled_tasks_status_next_run_at_idx ON scheduled_tasks (status, next_run_at); -- task due, --overdue
CREATE INDEX scheduled_tasks_user_id_id_idx ON scheduled_tasks (user_id, id); -- task list --user; foreign key
CREATE INDEX scheduled_tasks_user_id_status_id_idx ON scheduled_tasks (user_id, status, id); -- --user with --status
CREATE INDEX scheduled_tasks_project_id_id_idx ON scheduled_tasks (project_id, id); -- task list --project; foreign key
CREATE INDEX scheduled_tasks_skill_name_id_idx ON scheduled_tasks (skill_name, id); -- task list --skill
CREATE INDEX scheduled_tasks_created_at_idx ON scheduled_tasks (created_at); -- task list --since alone
CREATE INDEX execution_results_task_id_id_idx ON execution_results (task_id, id); -- exec list --task; foreign key
CREATE INDEX execution_results_task_id_started_at_idx ON execution_results (task_id, started_at); -- --task with --since
CREATE INDEX execution_results_status_id_idx ON execution_results (status, id); -- exec list --status
CREATE INDEX execution_results_status_started_at_idx ON execution_results (status, started_at); -- --status with --since
CREATE INDEX execution_results_agent_id_id_idx ON execution_results (agent_id, id); -- exec list --agent; foreign key
CREATE INDEX execution_results_agent_id_started_at_idx ON execution_results (agent_id, started_at); -- --agent with --since
CREATE INDEX execution_results_started_at_idx ON execution_results (started_at); -- --since alone, prune by age

-- The trail is read newest first; without the sequence behind its filter a list would sort millions.

CREATE INDEX audit_logs_table_name_record_id_sequence_idx ON audit_logs (table_name, record_id, sequence); -- audit trail
CREATE INDEX audit_logs_table_name_record_name_sequence_idx ON audit_logs (table_name, lower(record_name), sequence); -- audit trail of a deleted record, by name
CREATE INDEX audit_logs_table_name_sequence_idx ON audit_logs (table_name, sequence); -- audit list --table
CREATE INDEX audit_logs_actor_sequence_idx ON audit_logs (actor, sequence); -- audit list --actor
CREATE INDEX audit_logs_actor_created_at_idx ON audit_logs (actor, created_at); -- --actor with --since
CREATE INDEX audit_logs_action_sequence_idx ON audit_logs (action, sequence); -- audit list --action
CREATE INDEX audit_logs_created_at_idx ON audit_logs (created_at); -- audit list --since, prune by age
CREATE INDEX audit_logs_correlation_id_sequence_idx ON audit_logs (correlation_id, sequence); -- audit list --correlation-id

-- Full-text search. The entry's rowid is the record's search_key, so that triggers find it without a scan.

CREATE VIRTUAL TABLE projects_search USING fts5 (
    id UNINDEXED, name, description, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE scheduled_tasks_search USING fts5 (
    id UNINDEXED, name, skill_name, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Without content of its own: what an execution wrote may be large, and is in its row already.
CREATE VIRTUAL TABLE execution_results_search USING fts5 (
    id UNINDEXED, error, output, content = 'execution_results', content_rowid = 'search_key',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER projects_search_insert AFTER INSERT ON projects
BEGIN
    INSERT INTO projects_search (rowid, id, name, description)
    VALUES (NEW.search_key, NEW.id, NEW.name, NEW.description);
END;

CREATE TRIGGER projects_search_update AFTER UPDATE OF name, description ON projects
WHEN (NEW.name, NEW.description) IS NOT (OLD.name, OLD.description)
BEGIN
    UPDATE projects_search SET name = NEW.name, description = NEW.description WHERE rowid = NEW.search_key;
END;

CREATE TRIGGER projects_search_delete AFTER DELETE ON projects
BEGIN
    DELETE FROM projects_search WHERE rowid = OLD.search_key;
END;

CREATE TRIGGER scheduled_tasks_search_insert AFTER INSERT ON scheduled_tasks
BEGIN
    INSERT INTO scheduled_tasks_search (rowid, id, name, skill_name)
    VALUES (NEW.search_key, NEW.id, NEW.name, NEW.skill_name);
END;

CREATE TRIGGER scheduled_tasks_search_update AFTER UPDATE OF name, skill_name ON scheduled_tasks
WHEN (NEW.name, NEW.skill_name) IS NOT (OLD.name, OLD.skill_name)
BEGIN
    UPDATE scheduled_tasks_search SET name = NEW.name, skill_name = NEW.skill_name WHERE rowid = NEW.search_key;
END;

CREATE TRIGGER scheduled_tasks_search_delete AFTER DELETE ON scheduled_tasks
BEGIN
    DELETE FROM scheduled_tasks_search WHERE rowid = OLD.search_key;
END;

CREATE TRIGGER execution_results_search_insert AFTER INSERT ON execution_results
WHEN coalesce(NEW.error, NEW.output) IS NOT NULL
BEGIN
    INSERT INTO execution_results_search (rowid, id, error, output)
    VALUES (NEW.search_key, NEW.id, NEW.error, NEW.output);
END;

-- An index without content forgets an entry only when it is told what the entry was.
CREATE TRIGGER execution_results_search_update AFTER UPDATE OF error, output ON execution_results
WHEN (NEW.error, NEW.output) IS NOT (OLD.error, OLD.output)
BEGIN
    INSERT INTO execution_results_search (execution_results_search, rowid, id, error, output)
    SELECT 'delete', OLD.search_key, OLD.id, OLD.error, OLD.output
    WHERE coalesce(OLD.error, OLD.output) IS NOT NULL;
    INSERT INTO execution_results_search (rowid, id, error, output)
    SELECT NEW.search_key, NEW.id, NEW.error, NEW.output
    WHERE coalesce(NEW.error, NEW.output) IS NOT NULL;
END;

CREATE TRIGGER execution_results_search_delete AFTER DELETE ON execution_results
WHEN coalesce(OLD.error, OLD.output) IS NOT NULL
BEGIN
    INSERT INTO execution_results_search (execution_results_search, rowid, id, error, output)
    VALUES ('delete', OLD.search_key, OLD.id, OLD.error, OLD.output);
END;

-- Capabilities are strings: CHECK takes no subquery. What is no JSON is left to the CHECK.

CREATE TRIGGER agents_capabilities_insert BEFORE INSERT ON agents
WHEN CASE WHEN json_valid(NEW.capabilities) THEN EXISTS (
    SELECT 1 FROM json_each(NEW.capabilities) WHERE type <> 'text'
) ELSE 0 END
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: agents_capabilities_check');
END;

CREATE TRIGGER agents_capabilities_update BEFORE UPDATE OF capabilities ON agents
WHEN CASE WHEN json_valid(NEW.capabilities) THEN EXISTS (
    SELECT 1 FROM json_each(NEW.capabilities) WHERE type <> 'text'
) ELSE 0 END
BEGIN
    SELECT RAISE(ABORT, 'CHECK constraint failed: agents_capabilities_check');
END;

-- How many tasks a project has; derived, so it bumps no version.

CREATE TRIGGER scheduled_tasks_count_insert AFTER INSERT ON scheduled_tasks
WHEN NEW.project_id IS NOT NULL
BEGIN
    UPDATE projects SET tasks_count = tasks_count + 1 WHERE id = NEW.project_id;
END;

CREATE TRIGGER scheduled_tasks_count_update AFTER UPDATE OF project_id ON scheduled_tasks
WHEN NEW.project_id IS NOT OLD.project_id
BEGIN
    UPDATE projects SET tasks_count = tasks_count - 1 WHERE id = OLD.project_id;
    UPDATE projects SET tasks_count = tasks_count + 1 WHERE id = NEW.project_id;
END;

CREATE TRIGGER scheduled_tasks_count_delete AFTER DELETE ON scheduled_tasks
WHEN OLD.project_id IS NOT NULL
BEGIN
    UPDATE projects SET tasks_count = tasks_count - 1 WHERE id = OLD.project_id;
END;

-- What says which record it is, and who made it, stays.

CREATE TRIGGER users_immutable BEFORE UPDATE OF id, created_at, created_by ON users
WHEN (NEW.id, NEW.created_at, NEW.created_by) IS NOT (OLD.id, OLD.created_at, OLD.created_by)
BEGIN
    SELECT RAISE(ABORT, 'id, created_at and created_by of users can''t be changed');
END;

CREATE TRIGGER projects_immutable BEFORE UPDATE OF id, created_at, created_by, search_key ON projects
WHEN (NEW.id, NEW.created_at, NEW.created_by, NEW.search_key) IS NOT (OLD.id, OLD.created_at, OLD.created_by, OLD.search_key)
BEGIN
    SELECT RAISE(ABORT, 'id, created_at, created_by and search_key of projects can''t be changed');
END;

CREATE TRIGGER agents_immutable BEFORE UPDATE OF id, created_at, created_by ON agents
WHEN (NEW.id, NEW.created_at, NEW.created_by) IS NOT (OLD.id, OLD.created_at, OLD.created_by)
BEGIN
    SELECT RAISE(ABORT, 'id, created_at and created_by of agents can''t be changed');
END;

CREATE TRIGGER scheduled_tasks_immutable BEFORE UPDATE OF id, created_at, created_by, search_key ON scheduled_tasks
WHEN (NEW.id, NEW.created_at, NEW.created_by, NEW.search_key) IS NOT (OLD.id, OLD.created_at, OLD.created_by, OLD.search_key)
BEGIN
    SELECT RAISE(ABORT, 'id, created_at, created_by and search_key of scheduled_tasks can''t be changed');
END;

CREATE TRIGGER execution_results_immutable BEFORE UPDATE OF id, created_at, created_by, search_key ON execution_results
WHEN (NEW.id, NEW.created_at, NEW.created_by, NEW.search_key) IS NOT (OLD.id, OLD.created_at, OLD.created_by, OLD.search_key)
BEGIN
    SELECT RAISE(ABORT, 'id, created_at, created_by and search_key of execution_results can''t be changed');
END;

CREATE TRIGGER system_config_immutable BEFORE UPDATE OF id, created_at, created_by ON system_config
WHEN (NEW.id, NEW.created_at, NEW.created_by) IS NOT (OLD.id, OLD.created_at, OLD.created_by)
BEGIN
    SELECT RAISE(ABORT, 'id, created_at and created_by of system_config can''t be changed');
END;

-- The version and updated_at of a writer that left the version as it was. Columns that are derived or
-- telemetry (tasks_count, last_active_at, lease_expires_at, output of a running execution) don't count.
-- The update in here changes no column that counts, so it is at rest with recursive_triggers too.

CREATE TRIGGER users_touch AFTER UPDATE ON users
WHEN NEW.version = OLD.version AND (
    NEW.username, NEW.email, NEW.display_name, NEW.password_hash, NEW.is_active, NEW.updated_by
) IS NOT (
    OLD.username, OLD.email, OLD.display_name, OLD.password_hash, OLD.is_active, OLD.updated_by
)
BEGIN
    UPDATE users SET
        version = OLD.version + 1,
        updated_at = iif(NEW.updated_at = OLD.updated_at, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'), NEW.updated_at)
    WHERE id = NEW.id;
END;

CREATE TRIGGER projects_touch AFTER UPDATE ON projects
WHEN NEW.version = OLD.version AND (NEW.user_id, NEW.name, NEW.description, NEW.updated_by) IS NOT (OLD.user_id, OLD.name, OLD.description, OLD.updated_by)
BEGIN
    UPDATE projects SET
        version = OLD.version + 1,
        updated_at = iif(NEW.updated_at = OLD.updated_at, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'), NEW.updated_at)
    WHERE id = NEW.id;
END;

CREATE TRIGGER agents_touch AFTER UPDATE ON agents
WHEN NEW.version = OLD.version AND (NEW.name, NEW.type, NEW.status, NEW.capabilities, NEW.updated_by) IS NOT (OLD.name, OLD.type, OLD.status, OLD.capabilities, OLD.updated_by)
BEGIN
    UPDATE agents SET
        version = OLD.version + 1,
        updated_at = iif(NEW.updated_at = OLD.updated_at, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'), NEW.updated_at)
    WHERE id = NEW.id;
END;

CREATE TRIGGER scheduled_tasks_touch AFTER UPDATE ON scheduled_tasks
WHEN NEW.version = OLD.version AND (
    NEW.user_id, NEW.project_id, NEW.name, NEW.skill_name, NEW.schedule_cron, NEW.time_zone, NEW.params,
    NEW.status, NEW.priority, NEW.next_run_at, NEW.last_run_at, NEW.max_attempts,
    NEW.retry_delay_seconds, NEW.timeout_seconds, NEW.missed_policy, NEW.slot_at, NEW.slot_attempts,
    NEW.updated_by
) IS NOT (
    OLD.user_id, OLD.project_id, OLD.name, OLD.skill_name, OLD.schedule_cron, OLD.time_zone, OLD.params,
    OLD.status, OLD.priority, OLD.next_run_at, OLD.last_run_at, OLD.max_attempts,
    OLD.retry_delay_seconds, OLD.timeout_seconds, OLD.missed_policy, OLD.slot_at, OLD.slot_attempts,
    OLD.updated_by
)
BEGIN
    UPDATE scheduled_tasks SET
        version = OLD.version + 1,
        updated_at = iif(NEW.updated_at = OLD.updated_at, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'), NEW.updated_at)
    WHERE id = NEW.id;
END;

CREATE TRIGGER execution_results_touch AFTER UPDATE ON execution_results
WHEN NEW.version = OLD.version AND (
    (
    NEW.task_id, NEW.agent_id, NEW.status, NEW.scheduled_for, NEW.attempt, NEW.started_at, NEW.ended_at,
    NEW.exit_code, NEW.error, NEW.updated_by
) IS NOT (
    OLD.task_id, OLD.agent_id, OLD.status, OLD.scheduled_for, OLD.attempt, OLD.started_at, OLD.ended_at,
    OLD.exit_code, OLD.error, OLD.updated_by
)
    OR (OLD.status <> 'running' AND NEW.output IS NOT OLD.output)
)
BEGIN
    UPDATE execution_results SET
        version = OLD.version + 1,
        updated_at = iif(NEW.updated_at = OLD.updated_at, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'), NEW.updated_at)
    WHERE id = NEW.id;
END;

CREATE TRIGGER system_config_touch AFTER UPDATE ON system_config
WHEN NEW.version = OLD.version AND (NEW.key, NEW.value, NEW.description, NEW.is_secret, NEW.updated_by) IS NOT (OLD.key, OLD.value, OLD.description, OLD.is_secret, OLD.updated_by)
BEGIN
    UPDATE system_config SET
        version = OLD.version + 1,
        updated_at = iif(NEW.updated_at = OLD.updated_at, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'), NEW.updated_at)
    WHERE id = NEW.id;
END;

-- A finished execution stays finished; its log may be trimmed, its agent may be deleted.

CREATE TRIGGER execution_results_finished BEFORE UPDATE ON execution_results
WHEN OLD.status <> 'running' AND (
    (NEW.task_id, NEW.status, NEW.scheduled_for, NEW.attempt, NEW.lease_expires_at, NEW.started_at, NEW.ended_at, NEW.exit_code)
    IS NOT (OLD.task_id, OLD.status, OLD.scheduled_for, OLD.attempt, OLD.lease_expires_at, OLD.started_at, OLD.ended_at, OLD.exit_code)
    OR (NEW.agent_id IS NOT NULL AND NEW.agent_id IS NOT OLD.agent_id)
)
BEGIN
    SELECT RAISE(ABORT, 'a finished execution stays finished');
END;

-- The audit trail only grows, and only at its end.

CREATE TRIGGER audit_logs_no_update BEFORE UPDATE ON audit_logs
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only');
END;

CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only');
END;

-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER audit_logs_no_replace BEFORE INSERT ON audit_logs
WHEN EXISTS (SELECT 1 FROM audit_logs WHERE sequence = NEW.sequence)
    OR EXISTS (SELECT 1 FROM audit_logs WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only: this entry exists');
END;

-- Before the insert a number that SQLite will give isn't known; after it, it must be the last.
CREATE TRIGGER audit_logs_no_gap_fill AFTER INSERT ON audit_logs
WHEN EXISTS (SELECT 1 FROM audit_logs WHERE sequence > NEW.sequence)
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only: later entries exist');
END;

-- Views: the same columns, order and meaning on both engines.

-- What is waiting or at work.
CREATE VIEW active_tasks AS
SELECT
    t.id,
    t.name,
    u.username,
    p.name AS project_name,
    t.status,
    t.schedule_cron,
    t.next_run_at,
    t.priority,
    (
        t.status = 'pending'
        AND t.next_run_at IS NOT NULL
        AND t.next_run_at < strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')
    ) AS is_overdue
FROM scheduled_tasks AS t
INNER JOIN users AS u ON u.id = t.user_id
LEFT JOIN projects AS p ON p.id = t.project_id
WHERE t.status IN ('pending', 'running');

-- How the executions of a task went. Rates are of the finished ones; p95 is by nearest rank, in
-- integers, and asks for one task at a time, so that one task costs only its own executions.
CREATE VIEW execution_stats AS
SELECT
    t.id AS task_id,
    t.name,
    count(e.id) AS total,
    count(CASE WHEN e.status = 'success' THEN 1 END) AS success,
    count(CASE WHEN e.status = 'failed' THEN 1 END) AS failed,
    CAST(count(CASE WHEN e.status = 'success' THEN 1 END) AS REAL) / nullif(count(e.ended_at), 0) AS success_rate,
    avg(e.duration_ms) AS avg_duration_ms,
    min(e.duration_ms) AS min_duration_ms,
    max(e.duration_ms) AS max_duration_ms,
    (
        SELECT ranked.duration_ms
        FROM (
            SELECT
                f.duration_ms,
                row_number() OVER (ORDER BY f.duration_ms) AS rank,
                count(*) OVER () AS finished
            FROM execution_results AS f
            WHERE f.task_id = t.id AND f.duration_ms IS NOT NULL
        ) AS ranked
        WHERE ranked.rank = (95 * ranked.finished + 99) / 100
    ) AS p95_duration_ms,
    max(e.started_at) AS last_started_at
FROM scheduled_tasks AS t
LEFT JOIN execution_results AS e ON e.task_id = t.id
GROUP BY t.id;

-- What each agent did.
CREATE VIEW agent_utilization AS
SELECT
    a.id AS agent_id,
    a.name,
    a.type,
    a.status,
    count(e.id) AS executions,
    coalesce(sum(e.duration_ms), 0) AS busy_ms,
    CAST(count(CASE WHEN e.status = 'success' THEN 1 END) AS REAL) / nullif(count(e.ended_at), 0) AS success_rate,
    a.last_active_at
FROM agents AS a
LEFT JOIN execution_results AS e ON e.agent_id = a.id
GROUP BY a.id;
