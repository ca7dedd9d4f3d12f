-- A seal closes a run of the trail's entries under one Merkle root and is chained to the seal before it.
CREATE TABLE audit_seals (
    number INTEGER NOT NULL CONSTRAINT audit_seals_pkey PRIMARY KEY,
    id TEXT NOT NULL,
    first_sequence INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    root TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    key_id TEXT,
    hash TEXT NOT NULL,
    signature TEXT,
    CONSTRAINT audit_seals_id_key UNIQUE (id),
    CONSTRAINT audit_seals_hash_key UNIQUE (hash),
    CONSTRAINT audit_seals_number_check CHECK (number > 0),
    CONSTRAINT audit_seals_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    CONSTRAINT audit_seals_first_sequence_check CHECK (first_sequence > 0),
    CONSTRAINT audit_seals_last_sequence_check CHECK (last_sequence >= first_sequence),
    -- Gaps in the sequence are legal: as many entries as numbers, or fewer.
    CONSTRAINT audit_seals_entries_check CHECK (entries BETWEEN 1 AND last_sequence - first_sequence + 1),
    CONSTRAINT audit_seals_root_check CHECK (
        length(CAST(root AS BLOB)) = 64
        AND instr(root, char(0)) = 0
        AND root NOT GLOB '*[^0-9a-f]*'
    ),
    CONSTRAINT audit_seals_previous_hash_check CHECK (
        length(CAST(previous_hash AS BLOB)) = 64
        AND instr(previous_hash, char(0)) = 0
        AND previous_hash NOT GLOB '*[^0-9a-f]*'
    ),
    CONSTRAINT audit_seals_sealed_at_check CHECK (
        sealed_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND sealed_at >= '1970'
        AND sealed_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(sealed_at, 1, 19), '+0 days') || substr(sealed_at, 20, 7) || 'Z'
    ),
    CONSTRAINT audit_seals_key_id_check CHECK (
        length(CAST(key_id AS BLOB)) = 64
        AND instr(key_id, char(0)) = 0
        AND key_id NOT GLOB '*[^0-9a-f]*'
    ),
    CONSTRAINT audit_seals_hash_check CHECK (
        length(CAST(hash AS BLOB)) = 64
        AND instr(hash, char(0)) = 0
        AND hash NOT GLOB '*[^0-9a-f]*'
    ),
    CONSTRAINT audit_seals_signature_check CHECK (
        length(CAST(signature AS BLOB)) = 128
        AND instr(signature, char(0)) = 0
        AND signature NOT GLOB '*[^0-9a-f]*'
    ),
    CONSTRAINT audit_seals_signed_check CHECK ((key_id IS NULL) = (signature IS NULL))
) STRICT;

-- What the root was made of, so that a fault can be named to the entry. A leaf is 40 bytes: the entry's
-- sequence, eight bytes with the highest first, and its hash. At most 1,024 leaves a row, in order.
CREATE TABLE audit_leaves (
    seal_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    leaves BLOB NOT NULL,
    CONSTRAINT audit_leaves_pkey PRIMARY KEY (seal_number, position),
    CONSTRAINT audit_leaves_seal_number_check CHECK (seal_number > 0),
    CONSTRAINT audit_leaves_position_check CHECK (position >= 0),
    CONSTRAINT audit_leaves_leaves_check CHECK (length(leaves) BETWEEN 40 AND 40960 AND length(leaves) % 40 = 0)
) STRICT;

-- What may leave the trail: the sequences that such a row covers, after they were written into an archive.
CREATE TABLE audit_prunes (
    id TEXT NOT NULL,
    first_sequence INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    archive TEXT NOT NULL,
    archive_sha256 TEXT NOT NULL,
    pruned_at TEXT NOT NULL,
    CONSTRAINT audit_prunes_pkey PRIMARY KEY (id),
    CONSTRAINT audit_prunes_first_sequence_key UNIQUE (first_sequence),
    CONSTRAINT audit_prunes_id_check CHECK (
        id GLOB '????????-????-????-????-????????????'
        AND replace(id, '-', '') NOT GLOB '*[^0-9a-f]*'
        AND length(CAST(replace(id, '-', '') AS BLOB)) = 32
    ),
    CONSTRAINT audit_prunes_first_sequence_check CHECK (first_sequence > 0),
    CONSTRAINT audit_prunes_last_sequence_check CHECK (last_sequence >= first_sequence),
    CONSTRAINT audit_prunes_entries_check CHECK (entries BETWEEN 1 AND last_sequence - first_sequence + 1),
    CONSTRAINT audit_prunes_archive_check CHECK (
        length(CAST(archive AS BLOB)) BETWEEN 1 AND 4096
        AND instr(archive, char(0)) = 0
    ),
    CONSTRAINT audit_prunes_archive_sha256_check CHECK (
        length(CAST(archive_sha256 AS BLOB)) = 64
        AND instr(archive_sha256, char(0)) = 0
        AND archive_sha256 NOT GLOB '*[^0-9a-f]*'
    ),
    CONSTRAINT audit_prunes_pruned_at_check CHECK (
        pruned_at GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'
        AND pruned_at >= '1970'
        AND pruned_at IS strftime('%Y-%m-%dT%H:%M:%S', substr(pruned_at, 1, 19), '+0 days') || substr(pruned_at, 20, 7) || 'Z'
    )
) STRICT;

-- Seals are chained: each follows the one before it, in number, in what it covers and by its hash, and covers
-- nothing that is still to come.
CREATE TRIGGER audit_seals_chained BEFORE INSERT ON audit_seals
WHEN NEW.number IS NOT coalesce((SELECT max(number) FROM audit_seals), 0) + 1
    OR NEW.first_sequence <= coalesce((SELECT last_sequence FROM audit_seals ORDER BY number DESC LIMIT 1), 0)
    OR NEW.last_sequence > coalesce((SELECT max(sequence) FROM audit_logs), 0)
    OR NEW.previous_hash IS NOT coalesce(
        (SELECT hash FROM audit_seals ORDER BY number DESC LIMIT 1), printf('%064d', 0)
    )
BEGIN
    SELECT RAISE(ABORT, 'audit_seals is append-only: a seal follows the one before it');
END;

CREATE TRIGGER audit_seals_no_update BEFORE UPDATE ON audit_seals
BEGIN
    SELECT RAISE(ABORT, 'audit_seals is append-only');
END;

CREATE TRIGGER audit_seals_no_delete BEFORE DELETE ON audit_seals
BEGIN
    SELECT RAISE(ABORT, 'audit_seals is append-only');
END;

-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER audit_seals_no_replace BEFORE INSERT ON audit_seals
WHEN EXISTS (SELECT 1 FROM audit_seals WHERE id = NEW.id OR hash = NEW.hash)
BEGIN
    SELECT RAISE(ABORT, 'audit_seals is append-only: this seal exists');
END;

-- Leaves come before their seal: what is sealed gets no more of them.
CREATE TRIGGER audit_leaves_unsealed BEFORE INSERT ON audit_leaves
WHEN NEW.seal_number IS NOT coalesce((SELECT max(number) FROM audit_seals), 0) + 1
    OR EXISTS (SELECT 1 FROM audit_leaves WHERE seal_number = NEW.seal_number AND position = NEW.position)
BEGIN
    SELECT RAISE(ABORT, 'audit_leaves is append-only: leaves come before their seal');
END;

CREATE TRIGGER audit_leaves_no_update BEFORE UPDATE ON audit_leaves
BEGIN
    SELECT RAISE(ABORT, 'audit_leaves is append-only');
END;

CREATE TRIGGER audit_leaves_no_delete BEFORE DELETE ON audit_leaves
BEGIN
    SELECT RAISE(ABORT, 'audit_leaves is append-only');
END;

-- Only what is sealed, and not what was pruned before.
CREATE TRIGGER audit_prunes_sealed BEFORE INSERT ON audit_prunes
WHEN NEW.last_sequence > coalesce((SELECT max(last_sequence) FROM audit_seals), 0)
    OR NEW.first_sequence <= coalesce((SELECT max(last_sequence) FROM audit_prunes), 0)
    OR EXISTS (SELECT 1 FROM audit_prunes WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'audit_prunes is append-only: only what is sealed and was not pruned before');
END;

CREATE TRIGGER audit_prunes_no_update BEFORE UPDATE ON audit_prunes
BEGIN
    SELECT RAISE(ABORT, 'audit_prunes is append-only');
END;

CREATE TRIGGER audit_prunes_no_delete BEFORE DELETE ON audit_prunes
BEGIN
    SELECT RAISE(ABORT, 'audit_prunes is append-only');
END;

-- The one exception of the trail, a condition on data: what was archived may go.
DROP TRIGGER audit_logs_no_delete;
CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON audit_logs
WHEN NOT EXISTS (
    SELECT 1 FROM audit_prunes WHERE OLD.sequence BETWEEN first_sequence AND last_sequence
)
BEGIN
    SELECT RAISE(ABORT, 'audit_logs is append-only');
END;
