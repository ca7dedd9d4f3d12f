-- Children first, without CASCADE: what hangs on these and isn't ours stops the migration.
-- Triggers, indexes and the sequence go along with their tables.
DROP VIEW agent_utilization;
DROP VIEW execution_stats;
DROP VIEW active_tasks;
DROP TABLE schema_checksums;
DROP TABLE system_config;
DROP TABLE audit_logs;
DROP TABLE execution_results;
DROP TABLE scheduled_tasks;
DROP TABLE agents;
DROP TABLE projects;
DROP TABLE users;
DROP FUNCTION provost_audit_sequence();
DROP FUNCTION provost_count_tasks();
DROP FUNCTION provost_touch();
DROP FUNCTION provost_refuse();
DROP FUNCTION provost_search_vector(text, text);
DROP FUNCTION provost_search_text(text);
DROP FUNCTION provost_is_name(text);
DROP FUNCTION provost_is_line(text);
DROP FUNCTION provost_is_instant(timestamptz);
DROP FUNCTION provost_uuid_v7();
DROP TYPE missed_policy;
DROP TYPE execution_status;
DROP TYPE task_status;
DROP TYPE agent_status;
DROP TYPE agent_type;
