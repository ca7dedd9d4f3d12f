-- Children first: DROP TABLE deletes the rows as foreign keys say. Triggers and indexes go along.
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
DROP TABLE execution_results_search;
DROP TABLE scheduled_tasks_search;
DROP TABLE projects_search;
