DROP TRIGGER audit_logs_no_delete;
CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only');
END;

-- The triggers of the tables go along.
DROP TABLE audit_prunes;
DROP TABLE audit_leaves;
DROP TABLE audit_seals;
