-- What is deleted is noted and not added up: each statement that deletes executions adds a row a task, and the next
-- execution of the task takes these rows into part 0. To add to one row of each task cost a prune, which meets most tasks
-- again in each of its transactions, more than the deleting itself.

-- Nobody writes meanwhile. In the order in which those who work take these tables.
LOCK TABLE scheduled_tasks, execution_results IN SHARE ROW EXCLUSIVE MODE;

-- Part 0, and one of each statement that deleted.
ALTER TABLE task_statistics DROP CONSTRAINT task_statistics_part_check;
ALTER TABLE task_statistics ALTER COLUMN part TYPE bigint;
ALTER TABLE task_statistics ADD CONSTRAINT task_statistics_part_check CHECK (part >= 0);
-- The first is part 2: there may be a part 1 from before.
CREATE SEQUENCE task_statistics_part_seq MINVALUE 2 OWNED BY task_statistics.part;

CREATE OR REPLACE FUNCTION provost_tally_rows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    number bigint;
BEGIN
    IF TG_OP = 'DELETE' THEN
        number := nextval('task_statistics_part_seq');
        INSERT INTO task_statistics (task_id, part, running, success, failed, timeout, cancelled, abandoned)
        SELECT
            c.task_id,
            number,
            -count(*) FILTER (WHERE c.status = 'running'),
            -count(*) FILTER (WHERE c.status = 'success'),
            -count(*) FILTER (WHERE c.status = 'failed'),
            -count(*) FILTER (WHERE c.status = 'timeout'),
            -count(*) FILTER (WHERE c.status = 'cancelled'),
            -count(*) FILTER (WHERE c.status = 'abandoned')
        FROM changed AS c
        GROUP BY c.task_id
        ORDER BY c.task_id;
        RETURN NULL;
    END IF;
    -- In the order of the tasks, so that two that meet wait and don't lock up.
    INSERT INTO task_statistics AS s (task_id, part, running, success, failed, timeout, cancelled, abandoned)
    SELECT
        c.task_id,
        0,
        count(*) FILTER (WHERE c.status = 'running'),
        count(*) FILTER (WHERE c.status = 'success'),
        count(*) FILTER (WHERE c.status = 'failed'),
        count(*) FILTER (WHERE c.status = 'timeout'),
        count(*) FILTER (WHERE c.status = 'cancelled'),
        count(*) FILTER (WHERE c.status = 'abandoned')
    FROM changed AS c
    GROUP BY c.task_id
    ORDER BY c.task_id
    ON CONFLICT (task_id, part) DO UPDATE SET
        running = s.running + excluded.running,
        success = s.success + excluded.success,
        failed = s.failed + excluded.failed,
        timeout = s.timeout + excluded.timeout,
        cancelled = s.cancelled + excluded.cancelled,
        abandoned = s.abandoned + excluded.abandoned;
    -- The limit keeps the planner at the key.
    IF EXISTS (
        SELECT 1
        FROM changed AS c
        CROSS JOIN LATERAL (SELECT 1 FROM task_statistics AS s WHERE s.task_id = c.task_id AND s.part > 0 LIMIT 1) AS noted
    ) THEN
        -- Who takes what was noted of a task has its part 0 since a moment ago: nobody else takes it too.
        WITH noted AS (
            DELETE FROM task_statistics AS s
            WHERE s.part > 0 AND s.task_id IN (SELECT c.task_id FROM changed AS c)
            RETURNING s.*
        )
        UPDATE task_statistics AS s SET
            running = s.running + n.running,
            success = s.success + n.success,
            failed = s.failed + n.failed,
            timeout = s.timeout + n.timeout,
            cancelled = s.cancelled + n.cancelled,
            abandoned = s.abandoned + n.abandoned
        FROM (
            SELECT
                task_id,
                sum(running) AS running,
                sum(success) AS success,
                sum(failed) AS failed,
                sum(timeout) AS timeout,
                sum(cancelled) AS cancelled,
                sum(abandoned) AS abandoned
            FROM noted
            GROUP BY task_id
        ) AS n
        WHERE s.task_id = n.task_id AND s.part = 0;
    END IF;
    RETURN NULL;
END
$$;

-- What goes along with its task is noted too, behind the task's own trigger: so that one waits for the end of the
-- transaction, by when there may be a task of that id again.
CREATE OR REPLACE FUNCTION provost_tally_end() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        DELETE FROM task_statistics;
    ELSE
        DELETE FROM task_statistics
        WHERE task_id = OLD.id AND NOT EXISTS (SELECT 1 FROM scheduled_tasks AS t WHERE t.id = OLD.id);
    END IF;
    RETURN NULL;
END
$$;

DROP TRIGGER scheduled_tasks_tally_delete ON scheduled_tasks;

CREATE CONSTRAINT TRIGGER scheduled_tasks_tally_delete AFTER DELETE ON scheduled_tasks
DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION provost_tally_end();

-- As after the migrations before: what is temporary comes last.
DO $$
BEGIN
    EXECUTE format('ALTER FUNCTION provost_tally_rows() SET search_path = %I, pg_temp', current_schema());
    EXECUTE format('ALTER FUNCTION provost_tally_end() SET search_path = %I, pg_temp', current_schema());
END
$$;
