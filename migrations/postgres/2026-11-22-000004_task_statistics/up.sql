-- How many executions of each task stand where, so that a statement that asks for all tasks need not read all
-- executions. Derived: kept by the triggers below, without a version and without an entry in the trail.
--
-- Two rows a task, to be added up. Who begins or ends an execution holds its task and touches part 0 alone; who
-- deletes executions, of many tasks at once, touches part 1, whose numbers are below zero. So neither waits for the other.

-- Nobody writes between the count and the triggers. In the order in which those who work take these tables.
LOCK TABLE scheduled_tasks, execution_results IN SHARE ROW EXCLUSIVE MODE;

CREATE TABLE task_statistics (
    task_id uuid NOT NULL,
    part smallint NOT NULL,
    running bigint NOT NULL,
    success bigint NOT NULL,
    failed bigint NOT NULL,
    timeout bigint NOT NULL,
    cancelled bigint NOT NULL,
    abandoned bigint NOT NULL,
    CONSTRAINT task_statistics_pkey PRIMARY KEY (task_id, part),
    CONSTRAINT task_statistics_part_check CHECK (part IN (0, 1))
)
-- A row that is changed stays on its page.
WITH (fillfactor = 70);

-- A percentile is so many steps along this index.
CREATE INDEX execution_results_task_id_duration_ms_idx ON execution_results (task_id, duration_ms) WHERE duration_ms IS NOT NULL; -- exec stats --by task

INSERT INTO task_statistics (task_id, part, running, success, failed, timeout, cancelled, abandoned)
SELECT
    task_id,
    0,
    count(*) FILTER (WHERE status = 'running'),
    count(*) FILTER (WHERE status = 'success'),
    count(*) FILTER (WHERE status = 'failed'),
    count(*) FILTER (WHERE status = 'timeout'),
    count(*) FILTER (WHERE status = 'cancelled'),
    count(*) FILTER (WHERE status = 'abandoned')
FROM execution_results
GROUP BY task_id;

-- Security definer: who may change executions need not be given this table, and can't change it otherwise.

-- What one statement added or deleted, in the order of the tasks, so that two that meet wait and don't lock up.
CREATE FUNCTION provost_tally_rows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    sign integer := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
    INSERT INTO task_statistics AS s (task_id, part, running, success, failed, timeout, cancelled, abandoned)
    SELECT
        c.task_id,
        CASE TG_OP WHEN 'INSERT' THEN 0 ELSE 1 END,
        sign * count(*) FILTER (WHERE c.status = 'running'),
        sign * count(*) FILTER (WHERE c.status = 'success'),
        sign * count(*) FILTER (WHERE c.status = 'failed'),
        sign * count(*) FILTER (WHERE c.status = 'timeout'),
        sign * count(*) FILTER (WHERE c.status = 'cancelled'),
        sign * count(*) FILTER (WHERE c.status = 'abandoned')
    FROM changed AS c
    GROUP BY c.task_id
    -- What goes along with its task leaves nothing to be counted.
    HAVING TG_OP = 'INSERT' OR EXISTS (SELECT 1 FROM scheduled_tasks AS t WHERE t.id = c.task_id)
    ORDER BY c.task_id
    ON CONFLICT (task_id, part) DO UPDATE SET
        running = s.running + excluded.running,
        success = s.success + excluded.success,
        failed = s.failed + excluded.failed,
        timeout = s.timeout + excluded.timeout,
        cancelled = s.cancelled + excluded.cancelled,
        abandoned = s.abandoned + excluded.abandoned;
    RETURN NULL;
END
$$;

CREATE TRIGGER execution_results_tally_insert AFTER INSERT ON execution_results
REFERENCING NEW TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION provost_tally_rows();

CREATE TRIGGER execution_results_tally_delete AFTER DELETE ON execution_results
REFERENCING OLD TABLE AS changed
FOR EACH STATEMENT EXECUTE FUNCTION provost_tally_rows();

-- An execution that ended, or that another program gave to another task.
CREATE FUNCTION provost_tally_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    stays boolean := NEW.task_id = OLD.task_id;
BEGIN
    UPDATE task_statistics SET
        running = running - (OLD.status = 'running')::integer + (NEW.status = 'running' AND stays)::integer,
        success = success - (OLD.status = 'success')::integer + (NEW.status = 'success' AND stays)::integer,
        failed = failed - (OLD.status = 'failed')::integer + (NEW.status = 'failed' AND stays)::integer,
        timeout = timeout - (OLD.status = 'timeout')::integer + (NEW.status = 'timeout' AND stays)::integer,
        cancelled = cancelled - (OLD.status = 'cancelled')::integer + (NEW.status = 'cancelled' AND stays)::integer,
        abandoned = abandoned - (OLD.status = 'abandoned')::integer + (NEW.status = 'abandoned' AND stays)::integer
    WHERE task_id = OLD.task_id AND part = 0;
    IF stays THEN
        RETURN NULL;
    END IF;
    INSERT INTO task_statistics AS s (task_id, part, running, success, failed, timeout, cancelled, abandoned)
    VALUES (
        NEW.task_id,
        0,
        (NEW.status = 'running')::integer,
        (NEW.status = 'success')::integer,
        (NEW.status = 'failed')::integer,
        (NEW.status = 'timeout')::integer,
        (NEW.status = 'cancelled')::integer,
        (NEW.status = 'abandoned')::integer
    )
    ON CONFLICT (task_id, part) DO UPDATE SET
        running = s.running + excluded.running,
        success = s.success + excluded.success,
        failed = s.failed + excluded.failed,
        timeout = s.timeout + excluded.timeout,
        cancelled = s.cancelled + excluded.cancelled,
        abandoned = s.abandoned + excluded.abandoned;
    RETURN NULL;
END
$$;

CREATE TRIGGER execution_results_tally_update AFTER UPDATE ON execution_results
FOR EACH ROW WHEN ((NEW.task_id, NEW.status) IS DISTINCT FROM (OLD.task_id, OLD.status))
EXECUTE FUNCTION provost_tally_change();

-- A task that is deleted, and all executions that are emptied out.
CREATE FUNCTION provost_tally_end() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM task_statistics;
    ELSE
        DELETE FROM task_statistics WHERE task_id = OLD.id;
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER execution_results_tally_truncate AFTER TRUNCATE ON execution_results
FOR EACH STATEMENT EXECUTE FUNCTION provost_tally_end();

CREATE TRIGGER scheduled_tasks_tally_delete AFTER DELETE ON scheduled_tasks
FOR EACH ROW EXECUTE FUNCTION provost_tally_end();

-- As after the migration before: what is temporary comes last.
DO $$
DECLARE
    own regprocedure;
BEGIN
    FOR own IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = current_schema()::regnamespace AND proname LIKE 'provost\_tally\_%'
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', own, current_schema());
    END LOOP;
END
$$;
