-- The order in which due tasks are taken: one range of this index for each priority, read until enough
-- are found. By status and time alone every claim would read and sort the whole backlog.
CREATE INDEX scheduled_tasks_status_priority_next_run_at_id_idx ON scheduled_tasks (status, priority, next_run_at, id); -- task due, task claim
