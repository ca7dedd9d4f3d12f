-- How many executions of each task stand where, so that a statement that asks for all tasks need not read all
-- executions. Derived: kept by the triggers below, without a version and without an entry in the trail.
--
-- Two rows a task, to be added up: part 0 counts what came and what ended, part 1 what was deleted, below zero. That
-- is for PostgreSQL, where one who deletes and one who works don't wait for each other so.
-- What an id looks like is checked where the execution is; here it would be checked for each of thousands of deletes.
CREATE TABLE task_statistics (
    task_id TEXT NOT NULL,
    part INTEGER NOT NULL,
    running INTEGER NOT NULL,
    success INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    timeout INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    abandoned INTEGER NOT NULL,
    CONSTRAINT task_statistics_pkey PRIMARY KEY (task_id, part),
    CONSTRAINT task_statistics_part_check CHECK (part IN (0, 1))
) STRICT, WITHOUT ROWID;

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

CREATE TRIGGER execution_results_tally_insert AFTER INSERT ON execution_results
BEGIN
    INSERT INTO task_statistics (task_id, part, running, success, failed, timeout, cancelled, abandoned)
    VALUES (
        NEW.task_id, 0, NEW.status = 'running', NEW.status = 'success', NEW.status = 'failed',
        NEW.status = 'timeout', NEW.status = 'cancelled', NEW.status = 'abandoned'
    )
    ON CONFLICT (task_id, part) DO UPDATE SET
        running = running + excluded.running,
        success = success + excluded.success,
        failed = failed + excluded.failed,
        timeout = timeout + excluded.timeout,
        cancelled = cancelled + excluded.cancelled,
        abandoned = abandoned + excluded.abandoned;
END;

-- An execution that ended, or that another program gave to another task.
CREATE TRIGGER execution_results_tally_update AFTER UPDATE OF task_id, status ON execution_results
WHEN (NEW.task_id, NEW.status) IS NOT (OLD.task_id, OLD.status)
BEGIN
    UPDATE task_statistics SET
        running = running - (OLD.status = 'running'),
        success = success - (OLD.status = 'success'),
        failed = failed - (OLD.status = 'failed'),
        timeout = timeout - (OLD.status = 'timeout'),
        cancelled = cancelled - (OLD.status = 'cancelled'),
        abandoned = abandoned - (OLD.status = 'abandoned')
    WHERE task_id = OLD.task_id AND part = 0;
    INSERT INTO task_statistics (task_id, part, running, success, failed, timeout, cancelled, abandoned)
    VALUES (
        NEW.task_id, 0, NEW.status = 'running', NEW.status = 'success', NEW.status = 'failed',
        NEW.status = 'timeout', NEW.status = 'cancelled', NEW.status = 'abandoned'
    )
    ON CONFLICT (task_id, part) DO UPDATE SET
        running = running + excluded.running,
        success = success + excluded.success,
        failed = failed + excluded.failed,
        timeout = timeout + excluded.timeout,
        cancelled = cancelled + excluded.cancelled,
        abandoned = abandoned + excluded.abandoned;
END;

-- What goes along with its task leaves nothing to be counted.
CREATE TRIGGER execution_results_tally_delete AFTER DELETE ON execution_results
WHEN EXISTS (SELECT 1 FROM scheduled_tasks WHERE id = OLD.task_id)
BEGIN
    INSERT INTO task_statistics (task_id, part, running, success, failed, timeout, cancelled, abandoned)
    VALUES (
        OLD.task_id, 1, -(OLD.status = 'running'), -(OLD.status = 'success'), -(OLD.status = 'failed'),
        -(OLD.status = 'timeout'), -(OLD.status = 'cancelled'), -(OLD.status = 'abandoned')
    )
    ON CONFLICT (task_id, part) DO UPDATE SET
        running = running + excluded.running,
        success = success + excluded.success,
        failed = failed + excluded.failed,
        timeout = timeout + excluded.timeout,
        cancelled = cancelled + excluded.cancelled,
        abandoned = abandoned + excluded.abandoned;
END;

CREATE TRIGGER scheduled_tasks_tally_delete AFTER DELETE ON scheduled_tasks
BEGIN
    DELETE FROM task_statistics WHERE task_id = OLD.id;
END;
