DROP TRIGGER audit_logs_no_delete ON audit_logs;
CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_logs is append-only');
ALTER TABLE audit_logs ENABLE ALWAYS TRIGGER audit_logs_no_delete;

-- The triggers of the tables go along.
DROP TABLE audit_prunes;
DROP TABLE audit_leaves;
DROP TABLE audit_seals;
DROP FUNCTION provost_audit_no_delete();
DROP FUNCTION provost_prune_sealed();
DROP FUNCTION provost_leaves_unsealed();
DROP FUNCTION provost_seal_follows();
DROP FUNCTION provost_is_hex(text, integer);

DO $$
DECLARE
    own regprocedure;
BEGIN
    FOR own IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = current_schema()::regnamespace AND proname LIKE 'provost\_%' AND proconfig IS NOT NULL
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path FROM CURRENT', own);
    END LOOP;
END
$$;
