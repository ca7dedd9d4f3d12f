INSERT INTO users (id, username, email) VALUES ('{U}', 'ada', 'Ada@example.org'), ('{V}', 'bob', NULL);
INSERT INTO projects (id, user_id, name, description) VALUES ('{P}', '{U}', 'etl', 'Nightly loads'), ('{Q}', '{V}', 'web', NULL);
INSERT INTO agents (id, name, capabilities) VALUES ('{A}', 'w1', '["shell"]'), ('{B}', 'w2', '[]');
INSERT INTO scheduled_tasks (id, user_id, project_id, name, skill_name) VALUES ('{T}', '{U}', '{P}', 'nightly-backup', 'data_backup'), ('{S}', '{U}', NULL, 'weekly', 'report');
INSERT INTO execution_results (id, task_id, agent_id, status, scheduled_for, started_at, ended_at, output) VALUES ('{X}', '{T}', '{A}', 'success', '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.500000Z', '2026-01-01T00:00:02.000000Z', 'log');
INSERT INTO execution_results (id, task_id, agent_id, started_at) VALUES ('{R}', '{S}', '{A}', '2026-01-01T00:00:00.000000Z');
INSERT INTO system_config (id, key, value) VALUES ('{C}', 'retention.exec', '90');
INSERT INTO audit_logs (id, table_name, record_id, action) VALUES ('{L}', 'users', '{U}', 'create');
INSERT INTO schema_checksums (version, sha256) VALUES ('v0', '{SHA}');
