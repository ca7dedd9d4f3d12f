-- A SHA-256, or another number of bytes, as lower-case hexadecimal digits.
CREATE FUNCTION provost_is_hex(value text, bytes integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN value ~ '^[0-9a-f]+$' AND octet_length(value) = bytes * 2;

-- A seal closes a run of the trail's entries under one Merkle root and is chained to the seal before it.
CREATE TABLE audit_seals (
    number bigint NOT NULL,
    id uuid NOT NULL,
    first_sequence bigint NOT NULL,
    last_sequence bigint NOT NULL,
    entries bigint NOT NULL,
    root text NOT NULL,
    previous_hash text NOT NULL,
    sealed_at timestamptz NOT NULL,
    key_id text,
    hash text NOT NULL,
    signature text,
    CONSTRAINT audit_seals_pkey PRIMARY KEY (number),
    CONSTRAINT audit_seals_id_key UNIQUE (id),
    CONSTRAINT audit_seals_hash_key UNIQUE (hash),
    CONSTRAINT audit_seals_number_check CHECK (number > 0),
    CONSTRAINT audit_seals_first_sequence_check CHECK (first_sequence > 0),
    CONSTRAINT audit_seals_last_sequence_check CHECK (last_sequence >= first_sequence),
    -- Gaps in the sequence are legal: as many entries as numbers, or fewer.
    CONSTRAINT audit_seals_entries_check CHECK (entries BETWEEN 1 AND last_sequence - first_sequence + 1),
    CONSTRAINT audit_seals_root_check CHECK (provost_is_hex(root, 32)),
    CONSTRAINT audit_seals_previous_hash_check CHECK (provost_is_hex(previous_hash, 32)),
    CONSTRAINT audit_seals_sealed_at_check CHECK (provost_is_instant(sealed_at)),
    CONSTRAINT audit_seals_key_id_check CHECK (provost_is_hex(key_id, 32)),
    CONSTRAINT audit_seals_hash_check CHECK (provost_is_hex(hash, 32)),
    CONSTRAINT audit_seals_signature_check CHECK (provost_is_hex(signature, 64)),
    CONSTRAINT audit_seals_signed_check CHECK ((key_id IS NULL) = (signature IS NULL))
);

-- What the root was made of, so that a fault can be named to the entry. A leaf is 40 bytes: the entry's
-- sequence, eight bytes with the highest first, and its hash. At most 1,024 leaves a row, in order.
CREATE TABLE audit_leaves (
    seal_number bigint NOT NULL,
    position integer NOT NULL,
    leaves bytea NOT NULL,
    CONSTRAINT audit_leaves_pkey PRIMARY KEY (seal_number, position),
    CONSTRAINT audit_leaves_seal_number_check CHECK (seal_number > 0),
    CONSTRAINT audit_leaves_position_check CHECK (position >= 0),
    CONSTRAINT audit_leaves_leaves_check CHECK (
        octet_length(leaves) BETWEEN 40 AND 40960 AND octet_length(leaves) % 40 = 0
    )
);

-- Hashes don't compress: no attempt at it.
ALTER TABLE audit_leaves ALTER COLUMN leaves SET STORAGE EXTERNAL;

-- What may leave the trail: the sequences that such a row covers, after they were written into an archive.
CREATE TABLE audit_prunes (
    id uuid NOT NULL,
    first_sequence bigint NOT NULL,
    last_sequence bigint NOT NULL,
    entries bigint NOT NULL,
    archive text NOT NULL,
    archive_sha256 text NOT NULL,
    pruned_at timestamptz NOT NULL,
    CONSTRAINT audit_prunes_pkey PRIMARY KEY (id),
    CONSTRAINT audit_prunes_first_sequence_key UNIQUE (first_sequence),
    CONSTRAINT audit_prunes_first_sequence_check CHECK (first_sequence > 0),
    CONSTRAINT audit_prunes_last_sequence_check CHECK (last_sequence >= first_sequence),
    CONSTRAINT audit_prunes_entries_check CHECK (entries BETWEEN 1 AND last_sequence - first_sequence + 1),
    CONSTRAINT audit_prunes_archive_check CHECK (octet_length(archive) BETWEEN 1 AND 4096),
    CONSTRAINT audit_prunes_archive_sha256_check CHECK (provost_is_hex(archive_sha256, 32)),
    CONSTRAINT audit_prunes_pruned_at_check CHECK (provost_is_instant(pruned_at))
);

-- Seals are chained: each follows the one before it, in number, in what it covers and by its hash, and covers
-- nothing that is still to come.
CREATE FUNCTION provost_seal_follows() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    before audit_seals%ROWTYPE;
BEGIN
    SELECT * INTO before FROM audit_seals ORDER BY number DESC LIMIT 1;
    IF NEW.number IS DISTINCT FROM coalesce(before.number, 0) + 1
        OR NEW.first_sequence <= coalesce(before.last_sequence, 0)
        OR NEW.last_sequence > coalesce((SELECT max(sequence) FROM audit_logs), 0)
        OR NEW.previous_hash IS DISTINCT FROM coalesce(before.hash, repeat('0', 64))
    THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'audit_seals is append-only: a seal follows the one before it',
            SCHEMA = TG_TABLE_SCHEMA,
            TABLE = TG_TABLE_NAME,
            CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER audit_seals_chained BEFORE INSERT ON audit_seals
FOR EACH ROW EXECUTE FUNCTION provost_seal_follows();

CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_seals is append-only');

CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_seals is append-only');

CREATE TRIGGER audit_seals_no_truncate BEFORE TRUNCATE ON audit_seals
FOR EACH STATEMENT EXECUTE FUNCTION provost_refuse('audit_seals is append-only');

-- Leaves come before their seal: what is sealed gets no more of them.
CREATE FUNCTION provost_leaves_unsealed() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.seal_number IS DISTINCT FROM coalesce((SELECT max(number) FROM audit_seals), 0) + 1 THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'audit_leaves is append-only: leaves come before their seal',
            SCHEMA = TG_TABLE_SCHEMA,
            TABLE = TG_TABLE_NAME,
            CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER audit_leaves_unsealed BEFORE INSERT ON audit_leaves
FOR EACH ROW EXECUTE FUNCTION provost_leaves_unsealed();

CREATE TRIGGER audit_leaves_no_update BEFORE UPDATE ON audit_leaves
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_leaves is append-only');

CREATE TRIGGER audit_leaves_no_delete BEFORE DELETE ON audit_leaves
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_leaves is append-only');

CREATE TRIGGER audit_leaves_no_truncate BEFORE TRUNCATE ON audit_leaves
FOR EACH STATEMENT EXECUTE FUNCTION provost_refuse('audit_leaves is append-only');

-- Only what is sealed, and not what was pruned before.
CREATE FUNCTION provost_prune_sealed() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF NEW.last_sequence > coalesce((SELECT last_sequence FROM audit_seals ORDER BY number DESC LIMIT 1), 0)
        OR NEW.first_sequence <= coalesce((SELECT max(last_sequence) FROM audit_prunes), 0)
    THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = 'audit_prunes is append-only: only what is sealed and was not pruned before',
            SCHEMA = TG_TABLE_SCHEMA,
            TABLE = TG_TABLE_NAME,
            CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER audit_prunes_sealed BEFORE INSERT ON audit_prunes
FOR EACH ROW EXECUTE FUNCTION provost_prune_sealed();

CREATE TRIGGER audit_prunes_no_update BEFORE UPDATE ON audit_prunes
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_prunes is append-only');

CREATE TRIGGER audit_prunes_no_delete BEFORE DELETE ON audit_prunes
FOR EACH ROW EXECUTE FUNCTION provost_refuse('audit_prunes is append-only');

CREATE TRIGGER audit_prunes_no_truncate BEFORE TRUNCATE ON audit_prunes
FOR EACH STATEMENT EXECUTE FUNCTION provost_refuse('audit_prunes is append-only');

-- The one exception of the trail, a condition on data: what was archived may go.
CREATE FUNCTION provost_audit_no_delete() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM audit_prunes WHERE OLD.sequence BETWEEN first_sequence AND last_sequence) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION USING
        ERRCODE = 'check_violation',
        MESSAGE = 'audit_logs is append-only',
        SCHEMA = TG_TABLE_SCHEMA,
        TABLE = TG_TABLE_NAME,
        CONSTRAINT = TG_NAME;
END
$$;

DROP TRIGGER audit_logs_no_delete ON audit_logs;
CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
FOR EACH ROW EXECUTE FUNCTION provost_audit_no_delete();

-- ENABLE ALWAYS: session_replication_role doesn't switch these off.
ALTER TABLE audit_logs ENABLE ALWAYS TRIGGER audit_logs_no_delete;
ALTER TABLE audit_seals ENABLE ALWAYS TRIGGER audit_seals_no_update;
ALTER TABLE audit_seals ENABLE ALWAYS TRIGGER audit_seals_no_delete;
ALTER TABLE audit_seals ENABLE ALWAYS TRIGGER audit_seals_no_truncate;
ALTER TABLE audit_leaves ENABLE ALWAYS TRIGGER audit_leaves_no_update;
ALTER TABLE audit_leaves ENABLE ALWAYS TRIGGER audit_leaves_no_delete;
ALTER TABLE audit_leaves ENABLE ALWAYS TRIGGER audit_leaves_no_truncate;
ALTER TABLE audit_prunes ENABLE ALWAYS TRIGGER audit_prunes_no_update;
ALTER TABLE audit_prunes ENABLE ALWAYS TRIGGER audit_prunes_no_delete;
ALTER TABLE audit_prunes ENABLE ALWAYS TRIGGER audit_prunes_no_truncate;

-- What is temporary comes last: it is searched first where it isn't named, and everybody may make a table there
-- that bears the name of one of ours.
DO $$
DECLARE
    own regprocedure;
BEGIN
    FOR own IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = current_schema()::regnamespace AND proname LIKE 'provost\_%' AND proconfig IS NOT NULL
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', own, current_schema());
    END LOOP;
END
$$;
