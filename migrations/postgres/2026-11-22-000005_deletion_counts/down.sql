-- Nobody writes meanwhile. In the order in which those who work take these tables.
LOCK TABLE scheduled_tasks, execution_results IN SHARE ROW EXCLUSIVE MODE;

DROP TRIGGER scheduled_tasks_tally_delete ON scheduled_tasks;

CREATE OR REPLACE FUNCTION provost_tally_end() RETURNS trigger
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

CREATE TRIGGER scheduled_tasks_tally_delete AFTER DELETE ON scheduled_tasks
FOR EACH ROW EXECUTE FUNCTION provost_tally_end();

CREATE OR REPLACE FUNCTION provost_tally_rows() RETURNS trigger
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

-- What was noted becomes part 1 of each task.
WITH noted AS (
    DELETE FROM task_statistics WHERE part > 0 RETURNING *
)
INSERT INTO task_statistics (task_id, part, running, success, failed, timeout, cancelled, abandoned)
SELECT task_id, 1, sum(running), sum(success), sum(failed), sum(timeout), sum(cancelled), sum(abandoned)
FROM noted
GROUP BY task_id;

DROP SEQUENCE task_statistics_part_seq;
ALTER TABLE task_statistics DROP CONSTRAINT task_statistics_part_check;
ALTER TABLE task_statistics ALTER COLUMN part TYPE smallint;
ALTER TABLE task_statistics ADD CONSTRAINT task_statistics_part_check CHECK (part IN (0, 1));

-- As after the migrations before: what is temporary comes last.
DO $$
BEGIN
    EXECUTE format('ALTER FUNCTION provost_tally_rows() SET search_path = %I, pg_temp', current_schema());
    EXECUTE format('ALTER FUNCTION provost_tally_end() SET search_path = %I, pg_temp', current_schema());
END
$$;
