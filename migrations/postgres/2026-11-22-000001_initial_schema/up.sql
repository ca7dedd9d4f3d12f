-- The first schema, for PostgreSQL 15 or later in a UTF-8 database. The SQLite migration of the same
-- name says the same; names of constraints, indexes and triggers are the same there. The rules stand
-- here so that other programs that write are held to them too.
--
-- It works in whichever schema comes first in search_path: bodies of SQL functions are parsed here,
-- trigger functions keep today's search_path.

CREATE TYPE agent_type AS ENUM ('coordinator', 'researcher', 'coder', 'tester', 'reviewer', 'analyst', 'optimizer', 'worker');
CREATE TYPE agent_status AS ENUM ('idle', 'busy', 'offline', 'error');
CREATE TYPE task_status AS ENUM ('pending', 'running', 'paused', 'completed', 'failed', 'cancelled');
CREATE TYPE execution_status AS ENUM ('running', 'success', 'failed', 'timeout', 'cancelled', 'abandoned');
CREATE TYPE missed_policy AS ENUM ('once', 'skip', 'all');

-- Version 7 for writers that bring no id: six bytes of milliseconds over a random version 4, whose
-- version digit 4 becomes 7 by two bits.
CREATE FUNCTION provost_uuid_v7() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE
RETURN encode(
    set_bit(
        set_bit(
            overlay(
                uuid_send(gen_random_uuid())
                PLACING substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
                FROM 1 FOR 6
            ),
            52, 1
        ),
        53, 1
    ),
    'hex'
)::uuid;

-- What a time may be: years 1970 to 9999, so never infinite.
CREATE FUNCTION provost_is_instant(value timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value >= timestamptz '1970-01-01 00:00:00+00' AND value < timestamptz '10000-01-01 00:00:00+00';

-- A line: at most 255 characters, no C0, DEL or C1.
CREATE FUNCTION provost_is_line(value text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN char_length(value) <= 255 AND value !~ '[\u0001-\u001f\u007f-\u009f]';

-- A name: a line, not empty, no white space (Unicode's, whatever the locale) at either end.
CREATE FUNCTION provost_is_name(value text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN char_length(value) BETWEEN 1 AND 255
    AND value !~ '[\u0001-\u001f\u007f-\u009f]'
    AND value !~ '^[\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]'
    AND value !~ '[\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$';

-- Text as the search sees it, in the index and in queries: letters without marks, digits, and spaces
-- for everything else, so that nightly-backup, backup_db and a/b.c come apart as FTS5 takes them
-- apart. Ranges by code point, since classes such as [:alnum:] hang on the locale.
CREATE FUNCTION provost_search_text(value text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(
    lower(
        regexp_replace(
            normalize(value, NFKD),
            '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g'
        )
    ),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02c2-\u02c5\u02d2-\u02df\u037e\u0387'
    '\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965'
    '\u1680\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb'
    '\ufe10-\ufe1f\ufe30-\ufe6f\uff5f-\uff65\ufff0-\uffff\U0001f000-\U0001faff]+',
    ' ', 'g'
);

-- Name before the rest in rank; the stop word between keeps a phrase from reaching over the border.
CREATE FUNCTION provost_search_vector(name text, rest text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('pg_catalog.english'::regconfig, provost_search_text(name)), 'A')
    || setweight(to_tsvector('pg_catalog.english'::regconfig, 'the ' || provost_search_text(coalesce(rest, ''))), 'B');

CREATE TABLE users (
    id uuid NOT NULL DEFAULT provost_uuid_v7(),
    username text NOT NULL,
    email text,
    display_name text,
    password_hash text,
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL DEFAULT 'unknown',
    updated_by text NOT NULL DEFAULT 'unknown',
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_username_key UNIQUE (username),
    CONSTRAINT users_username_check CHECK (username ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
    CONSTRAINT users_email_check CHECK (
        char_length(email) <= 255
        AND email ~ '^[^@]+@[^@]+$'
        AND email !~ '[\u0001-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]'
    ),
    CONSTRAINT users_display_name_check CHECK (provost_is_line(display_name)),
    CONSTRAINT users_password_hash_check CHECK (provost_is_line(password_hash)),
    CONSTRAINT users_created_at_check CHECK (provost_is_instant(created_at)),
    CONSTRAINT users_updated_at_check CHECK (provost_is_instant(updated_at)),
    CONSTRAINT users_created_by_check CHECK (provost_is_line(created_by)),
    CONSTRAINT users_updated_by_check CHECK (provost_is_line(updated_by)),
    CONSTRAINT users_version_check CHECK (version >= 1)
);

CREATE TABLE projects (
    id uuid NOT NULL DEFAULT provost_uuid_v7(),
    user_id uuid NOT NULL,
    name text NOT NULL,
    description text,
    tasks_count bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL DEFAULT 'unknown',
    updated_by text NOT NULL DEFAULT 'unknown',
    version bigint NOT NULL DEFAULT 1,
    search tsvector GENERATED ALWAYS AS (provost_search_vector(name, description)) STORED,
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT projects_name_check CHECK (provost_is_name(name)),
    CONSTRAINT projects_description_check CHECK (octet_length(description) <= 65536),
    CONSTRAINT projects_tasks_count_check CHECK (tasks_count >= 0),
    CONSTRAINT projects_created_at_check CHECK (provost_is_instant(created_at)),
    CONSTRAINT projects_updated_at_check CHECK (provost_is_instant(updated_at)),
    CONSTRAINT projects_created_by_check CHECK (provost_is_line(created_by)),
    CONSTRAINT projects_updated_by_check CHECK (provost_is_line(updated_by)),
    CONSTRAINT projects_version_check CHECK (version >= 1)
);

CREATE TABLE agents (
    id uuid NOT NULL DEFAULT provost_uuid_v7(),
    name text NOT NULL,
    type agent_type NOT NULL DEFAULT 'worker',
    status agent_status NOT NULL DEFAULT 'idle',
    capabilities jsonb NOT NULL DEFAULT '[]',
    last_active_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL DEFAULT 'unknown',
    updated_by text NOT NULL DEFAULT 'unknown',
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT agents_pkey PRIMARY KEY (id),
    CONSTRAINT agents_name_check CHECK (provost_is_name(name)),
    -- strict: lax would look into nested arrays.
    CONSTRAINT agents_capabilities_check CHECK (
        jsonb_typeof(capabilities) = 'array'
        AND NOT jsonb_path_exists(capabilities, 'strict $[*] ? (@.type() != "string")')
    ),
    CONSTRAINT agents_last_active_at_check CHECK (provost_is_instant(last_active_at)),
    CONSTRAINT agents_created_at_check CHECK (provost_is_instant(created_at)),
    CONSTRAINT agents_updated_at_check CHECK (provost_is_instant(updated_at)),
    CONSTRAINT agents_created_by_check CHECK (provost_is_line(created_by)),
    CONSTRAINT agents_updated_by_check CHECK (provost_is_line(updated_by)),
    CONSTRAINT agents_version_check CHECK (version >= 1)
);

CREATE TABLE scheduled_tasks (
    id uuid NOT NULL DEFAULT provost_uuid_v7(),
    user_id uuid NOT NULL,
    project_id uuid,
    name text NOT NULL,
    skill_name text NOT NULL,
    schedule_cron text,
    time_zone text NOT NULL DEFAULT 'UTC',
    params jsonb NOT NULL DEFAULT '{}',
    status task_status NOT NULL DEFAULT 'pending',
    priority smallint NOT NULL DEFAULT 0,
    next_run_at timestamptz,
    last_run_at timestamptz,
    max_attempts integer NOT NULL DEFAULT 1,
    retry_delay_seconds integer NOT NULL DEFAULT 30,
    timeout_seconds integer,
    missed_policy missed_policy NOT NULL DEFAULT 'once',
    slot_at timestamptz,
    slot_attempts integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL DEFAULT 'unknown',
    updated_by text NOT NULL DEFAULT 'unknown',
    version bigint NOT NULL DEFAULT 1,
    search tsvector GENERATED ALWAYS AS (provost_search_vector(name, skill_name)) STORED,
    CONSTRAINT scheduled_tasks_pkey PRIMARY KEY (id),
    CONSTRAINT scheduled_tasks_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    CONSTRAINT scheduled_tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE,
    CONSTRAINT scheduled_tasks_name_check CHECK (provost_is_name(name)),
    CONSTRAINT scheduled_tasks_skill_name_check CHECK (provost_is_name(skill_name)),
    -- The loose shape, as on SQLite; the parser in the program knows the rest.
    CONSTRAINT scheduled_tasks_schedule_cron_check CHECK (
        char_length(schedule_cron) <= 1024
        AND schedule_cron !~ '[\u0001-\u0008\u000a-\u001f<>\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]'
        AND (
            lower(schedule_cron COLLATE "C") IN ('@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly')
            OR schedule_cron ~ '^[^@\u0009\u0020][^\u0009\u0020]*([\u0009\u0020]+[^\u0009\u0020]+){4}$'
        )
    ),
    CONSTRAINT scheduled_tasks_time_zone_check CHECK (provost_is_line(time_zone) AND time_zone <> ''),
    CONSTRAINT scheduled_tasks_params_check CHECK (jsonb_typeof(params) = 'object'),
    CONSTRAINT scheduled_tasks_next_run_at_check CHECK (provost_is_instant(next_run_at)),
    CONSTRAINT scheduled_tasks_last_run_at_check CHECK (provost_is_instant(last_run_at)),
    CONSTRAINT scheduled_tasks_max_attempts_check CHECK (max_attempts >= 1),
    CONSTRAINT scheduled_tasks_retry_delay_seconds_check CHECK (retry_delay_seconds >= 0),
    CONSTRAINT scheduled_tasks_timeout_seconds_check CHECK (timeout_seconds >= 1),
    CONSTRAINT scheduled_tasks_slot_at_check CHECK (provost_is_instant(slot_at)),
    CONSTRAINT scheduled_tasks_slot_attempts_check CHECK (slot_attempts >= 0),
    CONSTRAINT scheduled_tasks_created_at_check CHECK (provost_is_instant(created_at)),
    CONSTRAINT scheduled_tasks_updated_at_check CHECK (provost_is_instant(updated_at)),
    CONSTRAINT scheduled_tasks_created_by_check CHECK (provost_is_line(created_by)),
    CONSTRAINT scheduled_tasks_updated_by_check CHECK (provost_is_line(updated_by)),
    CONSTRAINT scheduled_tasks_version_check CHECK (version >= 1)
);

CREATE TABLE execution_results (
    id uuid NOT NULL DEFAULT provost_uuid_v7(),
    task_id uuid NOT NULL,
    agent_id uuid,
    status execution_status NOT NULL DEFAULT 'running',
    scheduled_for timestamptz,
    attempt integer NOT NULL DEFAULT 1,
    lease_expires_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    -- Whole milliseconds, exactly: epoch of an interval of days and microseconds is numeric. SQLite gives the same.
    duration_ms bigint GENERATED ALWAYS AS (floor(extract(epoch FROM ended_at - started_at) * 1000)::bigint) STORED,
    exit_code integer,
    output text,
    error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL DEFAULT 'unknown',
    updated_by text NOT NULL DEFAULT 'unknown',
    version bigint NOT NULL DEFAULT 1,
    -- Nothing for the many that wrote nothing.
    search tsvector GENERATED ALWAYS AS (
        CASE WHEN coalesce(error, output) IS NOT NULL THEN provost_search_vector(coalesce(error, ''), output) END
    ) STORED,
    CONSTRAINT execution_results_pkey PRIMARY KEY (id),
    -- A slot is tried once an attempt, whoever claims it.
    CONSTRAINT execution_results_task_id_scheduled_for_attempt_key UNIQUE (task_id, scheduled_for, attempt),
    CONSTRAINT execution_results_task_id_fkey FOREIGN KEY (task_id) REFERENCES scheduled_tasks (id) ON DELETE CASCADE,
    CONSTRAINT execution_results_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES agents (id) ON DELETE SET NULL,
    CONSTRAINT execution_results_running_check CHECK ((status = 'running') = (ended_at IS NULL)),
    CONSTRAINT execution_results_scheduled_for_check CHECK (provost_is_instant(scheduled_for)),
    CONSTRAINT execution_results_attempt_check CHECK (attempt >= 1),
    CONSTRAINT execution_results_lease_expires_at_check CHECK (provost_is_instant(lease_expires_at)),
    CONSTRAINT execution_results_started_at_check CHECK (provost_is_instant(started_at)),
    CONSTRAINT execution_results_ended_at_check CHECK (provost_is_instant(ended_at)),
    CONSTRAINT execution_results_order_check CHECK (ended_at >= started_at),
    CONSTRAINT execution_results_output_check CHECK (octet_length(output) <= 65536),
    CONSTRAINT execution_results_error_check CHECK (octet_length(error) <= 65536),
    CONSTRAINT execution_results_created_at_check CHECK (provost_is_instant(created_at)),
    CONSTRAINT execution_results_updated_at_check CHECK (provost_is_instant(updated_at)),
    CONSTRAINT execution_results_created_by_check CHECK (provost_is_line(created_by)),
    CONSTRAINT execution_results_updated_by_check CHECK (provost_is_line(updated_by)),
    CONSTRAINT execution_results_version_check CHECK (version >= 1)
);

CREATE TABLE audit_logs (
    -- Given by the trigger below, which takes a lock first: so no default.
    sequence bigint NOT NULL,
    id uuid NOT NULL DEFAULT provost_uuid_v7(),
    table_name text NOT NULL,
    record_id uuid NOT NULL,
    record_name text NOT NULL DEFAULT '',
    action text NOT NULL,
    actor text NOT NULL DEFAULT 'unknown',
    os_user text,
    changed_fields jsonb NOT NULL DEFAULT '{}',
    reason text,
    correlation_id text,
    ip_address text,
    user_agent text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT audit_logs_pkey PRIMARY KEY (sequence),
    CONSTRAINT audit_logs_id_key UNIQUE (id),
    CONSTRAINT audit_logs_sequence_check CHECK (sequence > 0),
    CONSTRAINT audit_logs_table_name_check CHECK (table_name ~ '^[a-z][a-z0-9_]{0,62}$'),
    -- Room for more than a name: an execution is called after its task and its slot.
    CONSTRAINT audit_logs_record_name_check CHECK (
        char_length(record_name) <= 512 AND record_name !~ '[\u0001-\u001f\u007f-\u009f]'
    ),
    CONSTRAINT audit_logs_action_check CHECK (action ~ '^[a-z][a-z0-9_-]{0,31}$'),
    CONSTRAINT audit_logs_actor_check CHECK (provost_is_line(actor)),
    CONSTRAINT audit_logs_os_user_check CHECK (provost_is_line(os_user)),
    CONSTRAINT audit_logs_changed_fields_check CHECK (jsonb_typeof(changed_fields) = 'object'),
    CONSTRAINT audit_logs_reason_check CHECK (octet_length(reason) <= 65536),
    CONSTRAINT audit_logs_correlation_id_check CHECK (provost_is_line(correlation_id)),
    CONSTRAINT audit_logs_ip_address_check CHECK (provost_is_line(ip_address)),
    CONSTRAINT audit_logs_user_agent_check CHECK (provost_is_line(user_agent)),
    CONSTRAINT audit_logs_created_at_check CHECK (provost_is_instant(created_at))
);

CREATE SEQUENCE audit_logs_sequence_seq AS bigint OWNED BY audit_logs.sequence;

CREATE TABLE system_config (
    id uuid NOT NULL DEFAULT provost_uuid_v7(),
    key text NOT NULL,
    value jsonb NOT NULL,
    description text,
    is_secret boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL DEFAULT 'unknown',
    updated_by text NOT NULL DEFAULT 'unknown',
    version bigint NOT NULL DEFAULT 1,
    CONSTRAINT system_config_pkey PRIMARY KEY (id),
    CONSTRAINT system_config_key_key UNIQUE (key),
    CONSTRAINT system_config_key_check CHECK (
        char_length(key) <= 255 AND key ~ '^[a-z0-9_-]+(\.[a-z0-9_-]+)*$'
    ),
    CONSTRAINT system_config_description_check CHECK (octet_length(description) <= 65536),
    CONSTRAINT system_config_created_at_check CHECK (provost_is_instant(created_at)),
    CONSTRAINT system_config_updated_at_check CHECK (provost_is_instant(updated_at)),
    CONSTRAINT system_config_created_by_check CHECK (provost_is_line(created_by)),
    CONSTRAINT system_config_updated_by_check CHECK (provost_is_line(updated_by)),
    CONSTRAINT system_config_version_check CHECK (version >= 1)
);

CREATE TABLE schema_checksums (
    version text NOT NULL,
    sha256 text NOT NULL,
    applied_by text NOT NULL DEFAULT 'unknown',
    applied_at timestamptz NOT NULL DEFAULT now(),
    duration_ms bigint NOT NULL DEFAULT 0,
    CONSTRAINT schema_checksums_pkey PRIMARY KEY (version),
    CONSTRAINT schema_checksums_version_check CHECK (provost_is_line(version) AND version <> ''),
    CONSTRAINT schema_checksums_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT schema_checksums_applied_by_check CHECK (provost_is_line(applied_by)),
    CONSTRAINT schema_checksums_applied_at_check CHECK (provost_is_instant(applied_at)),
    CONSTRAINT schema_checksums_duration_ms_check CHECK (duration_ms >= 0)
);

-- Names are unique with ASCII letter case folded. The name stands first, so that a lookup that
-- doesn't know the owner uses the same index.

CREATE UNIQUE INDEX users_email_key ON users (lower(email COLLATE "C"));
CREATE UNIQUE INDEX projects_user_id_name_key ON projects (lower(name COLLATE "C"), user_id);
CREATE UNIQUE INDEX agents_name_key ON agents (lower(name COLLATE "C"));
CREATE UNIQUE INDEX scheduled_tasks_user_id_name_key ON scheduled_tasks (lower(name COLLATE "C"), user_id);

-- One running execution a task, whoever claims it.
CREATE UNIQUE INDEX execution_results_task_id_running_key ON execution_results (task_id) WHERE status = 'running';

-- Short ids: the last eight hex digits.

CREATE INDEX users_short_id_idx ON users (right(id::text, 8));
CREATE INDEX projects_short_id_idx ON projects (right(id::text, 8));
CREATE INDEX agents_short_id_idx ON agents (right(id::text, 8));
CREATE INDEX scheduled_tasks_short_id_idx ON scheduled_tasks (right(id::text, 8));
CREATE INDEX execution_results_short_id_idx ON execution_results (right(id::text, 8));

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
CREATE INDEX audit_logs_table_name_record_name_sequence_idx ON audit_logs (table_name, lower(record_name COLLATE "C"), sequence); -- audit trail of a deleted record, by name
CREATE INDEX audit_logs_table_name_sequence_idx ON audit_logs (table_name, sequence); -- audit list --table
CREATE INDEX audit_logs_actor_sequence_idx ON audit_logs (actor, sequence); -- audit list --actor
CREATE INDEX audit_logs_actor_created_at_idx ON audit_logs (actor, created_at); -- --actor with --since
CREATE INDEX audit_logs_action_sequence_idx ON audit_logs (action, sequence); -- audit list --action
CREATE INDEX audit_logs_created_at_idx ON audit_logs (created_at); -- audit list --since, prune by age
CREATE INDEX audit_logs_correlation_id_sequence_idx ON audit_logs (correlation_id, sequence); -- audit list --correlation-id

-- What stands inside JSON and text.

CREATE INDEX projects_search_idx ON projects USING gin (search); -- project search
CREATE INDEX agents_capabilities_idx ON agents USING gin (capabilities); -- agent list --capability
CREATE INDEX scheduled_tasks_params_idx ON scheduled_tasks USING gin (params); -- tasks by a parameter
CREATE INDEX scheduled_tasks_search_idx ON scheduled_tasks USING gin (search); -- task search
CREATE INDEX execution_results_search_idx ON execution_results USING gin (search); -- exec search

-- Refuses what its trigger caught, in the words of the trigger.
CREATE FUNCTION provost_refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    RAISE EXCEPTION USING
        ERRCODE = 'check_violation',
        MESSAGE = TG_ARGV[0],
        SCHEMA = TG_TABLE_SCHEMA,
        TABLE = TG_TABLE_NAME,
        CONSTRAINT = TG_NAME;
END
$$;

-- The version and updated_at of a writer that left the version as it was.
CREATE FUNCTION provost_touch() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.version := OLD.version + 1;
    IF NEW.updated_at = OLD.updated_at THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END
$$;

-- How many tasks a project has; derived, so it bumps no version.
CREATE FUNCTION provost_count_tasks() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE projects SET tasks_count = tasks_count - 1 WHERE id = OLD.project_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE projects SET tasks_count = tasks_count + 1 WHERE id = NEW.project_id;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER scheduled_tasks_count_insert AFTER INSERT ON scheduled_tasks
FOR EACH ROW WHEN (NEW.project_id IS NOT NULL)
EXECUTE FUNCTION provost_count_tasks();

CREATE TRIGGER scheduled_tasks_count_update AFTER UPDATE ON scheduled_tasks
FOR EACH ROW WHEN (NEW.project_id IS DISTINCT FROM OLD.project_id)
EXECUTE FUNCTION provost_count_tasks();

CREATE TRIGGER scheduled_tasks_count_delete AFTER DELETE ON scheduled_tasks
FOR EACH ROW WHEN (OLD.project_id IS NOT NULL)
EXECUTE FUNCTION provost_count_tasks();

-- What says which record it is, and who made it, stays.

CREATE TRIGGER users_immutable BEFORE UPDATE ON users
FOR EACH ROW WHEN ((NEW.id, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.id, OLD.created_at, OLD.created_by))
EXECUTE FUNCTION provost_refuse('id, created_at and created_by of users can''t be changed');

CREATE TRIGGER projects_immutable BEFORE UPDATE ON projects
FOR EACH ROW WHEN ((NEW.id, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.id, OLD.created_at, OLD.created_by))
EXECUTE FUNCTION provost_refuse('id, created_at and created_by of projects can''t be changed');

CREATE TRIGGER agents_immutable BEFORE UPDATE ON agents
FOR EACH ROW WHEN ((NEW.id, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.id, OLD.created_at, OLD.created_by))
EXECUTE FUNCTION provost_refuse('id, created_at and created_by of agents can''t be changed');

CREATE TRIGGER scheduled_tasks_immutable BEFORE UPDATE ON scheduled_tasks
FOR EACH ROW WHEN ((NEW.id, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.id, OLD.created_at, OLD.created_by))
EXECUTE FUNCTION provost_refuse('id, created_at and created_by of scheduled_tasks can''t be changed');

CREATE TRIGGER execution_results_immutable BEFORE UPDATE ON execution_results
FOR EACH ROW WHEN ((NEW.id, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.id, OLD.created_at, OLD.created_by))
EXECUTE FUNCTION provost_refuse('id, created_at and created_by of execution_results can''t be changed');

CREATE TRIGGER system_config_immutable BEFORE UPDATE ON system_config
FOR EACH ROW WHEN ((NEW.id, NEW.created_at, NEW.created_by) IS DISTINCT FROM (OLD.id, OLD.created_at, OLD.created_by))
EXECUTE FUNCTION provost_refuse('id, created_at and created_by of system_config can''t be changed');

-- The fill-in. Columns that are derived or telemetry (tasks_count, last_active_at, lease_expires_at,
-- output of a running execution) don't count.

CREATE TRIGGER users_touch BEFORE UPDATE ON users
FOR EACH ROW WHEN (NEW.version = OLD.version AND (
    NEW.username, NEW.email, NEW.display_name, NEW.password_hash, NEW.is_active, NEW.updated_by
) IS DISTINCT FROM (
    OLD.username, OLD.email, OLD.display_name, OLD.password_hash, OLD.is_active, OLD.updated_by
))
EXECUTE FUNCTION provost_touch();

CREATE TRIGGER projects_touch BEFORE UPDATE ON projects
FOR EACH ROW WHEN (NEW.version = OLD.version AND (NEW.user_id, NEW.name, NEW.description, NEW.updated_by) IS DISTINCT FROM (OLD.user_id, OLD.name, OLD.description, OLD.updated_by))
EXECUTE FUNCTION provost_touch();

CREATE TRIGGER agents_touch BEFORE UPDATE ON agents
FOR EACH ROW WHEN (NEW.version = OLD.version AND (NEW.name, NEW.type, NEW.status, NEW.capabilities, NEW.updated_by) IS DISTINCT FROM (OLD.name, OLD.type, OLD.status, OLD.capabilities, OLD.updated_by))
EXECUTE FUNCTION provost_touch();

CREATE TRIGGER scheduled_tasks_touch BEFORE UPDATE ON scheduled_tasks
FOR EACH ROW WHEN (NEW.version = OLD.version AND (
    NEW.user_id, NEW.project_id, NEW.name, NEW.skill_name, NEW.schedule_cron, NEW.time_zone, NEW.params,
    NEW.status, NEW.priority, NEW.next_run_at, NEW.last_run_at, NEW.max_attempts,
    NEW.retry_delay_seconds, NEW.timeout_seconds, NEW.missed_policy, NEW.slot_at, NEW.slot_attempts,
    NEW.updated_by
) IS DISTINCT FROM (
    OLD.user_id, OLD.project_id, OLD.name, OLD.skill_name, OLD.schedule_cron, OLD.time_zone, OLD.params,
    OLD.status, OLD.priority, OLD.next_run_at, OLD.last_run_at, OLD.max_attempts,
    OLD.retry_delay_seconds, OLD.timeout_seconds, OLD.missed_policy, OLD.slot_at, OLD.slot_attempts,
    OLD.updated_by
))
EXECUTE FUNCTION provost_touch();

CREATE TRIGGER execution_results_touch BEFORE UPDATE ON execution_results
FOR EACH ROW WHEN (NEW.version = OLD.version AND (
    (
    NEW.task_id, NEW.agent_id, NEW.status, NEW.scheduled_for, NEW.attempt, NEW.started_at, NEW.ended_at,
    NEW.exit_code, NEW.error, NEW.updated_by
) IS DISTINCT FROM (
    OLD.task_id, OLD.agent_id, OLD.status, OLD.scheduled_for, OLD.attempt, OLD.started_at, OLD.ended_at,
    OLD.exit_code, OLD.error, OLD.updated_by
)
    OR (OLD.status <> 'running' AND NEW.output IS DISTINCT FROM OLD.output)
))
EXECUTE FUNCTION provost_touch();

CREATE TRIGGER system_config_touch BEFORE UPDATE ON system_config
FOR EACH ROW WHEN (NEW.version = OLD.version AND (NEW.key, NEW.value, NEW.description, NEW.is_secret, NEW.updated_by) IS DISTINCT FROM (OLD.key, OLD.value, OLD.description, OLD.is_secret, OLD.updated_by))
EXECUTE FUNCTION provost_touch();

-- A finished execution stays finished; its log may be trimmed, its agent may be deleted.

CREATE TRIGGER execution_results_finished BEFORE UPDATE ON execution_results
FOR EACH ROW WHEN (OLD.status <> 'running' AND (
    (NEW.task_id, NEW.status, NEW.scheduled_for, NEW.attempt, NEW.lease_expires_at, NEW.started_at, NEW.ended_at, NEW.exit_code)
    IS DISTINCT FROM (OLD.task_id, OLD.status, OLD.scheduled_for, OLD.attempt, OLD.lease_expires_at, OLD.started_at, OLD.ended_at, OLD.exit_code)
    OR (NEW.agent_id IS NOT NULL AND NEW.agent_id IS DISTINCT FROM OLD.agent_id)
))
EXECUTE FUNCTION provost_refuse('a finished execution stays finished');

-- The audit trail's numbers. Every writer holds this lock, shared, from before it draws a number until
-- it commits; who seals the trail takes the same lock exclusively, and so knows that no lower number
-- is still on its way. A number that the client brought is overwritten. Not ENABLE ALWAYS: a replica
-- keeps the numbers of its origin.
CREATE FUNCTION provost_audit_sequence() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(8246217610911081827);
    NEW.sequence := nextval('audit_logs_sequence_seq');
    RETURN NEW;
END
$$;

CREATE TRIGGER audit_logs_sequence BEFORE INSERT ON audit_logs
FOR EACH ROW EXECUTE FUNCTION provost_audit_sequence();

-- The audit trail only grows. ENABLE ALWAYS: session_replication_role doesn't switch these off.

CREATE TRIGGER audit_logs_no_update BEFORE UPDATE ON audit_logs
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_logs is append-only');

CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_logs is append-only');

CREATE TRIGGER audit_logs_no_truncate BEFORE TRUNCATE ON audit_logs
FOR EACH STATEMENT EXECUTE FUNCTION provost_refuse('audit_logs is append-only');

ALTER TABLE audit_logs ENABLE ALWAYS TRIGGER audit_logs_no_update;
ALTER TABLE audit_logs ENABLE ALWAYS TRIGGER audit_logs_no_delete;
ALTER TABLE audit_logs ENABLE ALWAYS TRIGGER audit_logs_no_truncate;

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
    (t.status = 'pending' AND t.next_run_at IS NOT NULL AND t.next_run_at < now()) AS is_overdue
FROM scheduled_tasks AS t
INNER JOIN users AS u ON u.id = t.user_id
LEFT JOIN projects AS p ON p.id = t.project_id
WHERE t.status IN ('pending', 'running');

-- How the executions of a task went. Rates are of the finished ones; p95 is by nearest rank, in
-- integers: percentile_disc would multiply as a float.
CREATE VIEW execution_stats AS
SELECT
    t.id AS task_id,
    t.name,
    count(e.id) AS total,
    count(e.id) FILTER (WHERE e.status = 'success') AS success,
    count(e.id) FILTER (WHERE e.status = 'failed') AS failed,
    count(e.id) FILTER (WHERE e.status = 'success')::double precision / nullif(count(e.ended_at), 0) AS success_rate,
    sum(e.duration_ms)::double precision / nullif(count(e.duration_ms), 0) AS avg_duration_ms,
    min(e.duration_ms) AS min_duration_ms,
    max(e.duration_ms) AS max_duration_ms,
    (array_agg(e.duration_ms ORDER BY e.duration_ms) FILTER (WHERE e.duration_ms IS NOT NULL))[
        ((95 * count(e.duration_ms) + 99) / 100)::integer
    ] AS p95_duration_ms,
    max(e.started_at) AS last_started_at
FROM scheduled_tasks AS t
LEFT JOIN execution_results AS e ON e.task_id = t.id
GROUP BY t.id, t.name;

-- What each agent did.
CREATE VIEW agent_utilization AS
SELECT
    a.id AS agent_id,
    a.name,
    a.type,
    a.status,
    count(e.id) AS executions,
    coalesce(sum(e.duration_ms), 0)::bigint AS busy_ms,
    count(e.id) FILTER (WHERE e.status = 'success')::double precision / nullif(count(e.ended_at), 0) AS success_rate,
    a.last_active_at
FROM agents AS a
LEFT JOIN execution_results AS e ON e.agent_id = a.id
GROUP BY a.id, a.name, a.type, a.status, a.last_active_at;
