DROP TRIGGER execution_results_tally_delete;

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
