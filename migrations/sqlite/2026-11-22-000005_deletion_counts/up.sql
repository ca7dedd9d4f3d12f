-- What is deleted is counted without a look at its task. What goes along with its task is counted too, and goes a
-- moment later: the foreign key acts before scheduled_tasks_tally_delete.
DROP TRIGGER execution_results_tally_delete;

CREATE TRIGGER execution_results_tally_delete AFTER DELETE ON execution_results
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
