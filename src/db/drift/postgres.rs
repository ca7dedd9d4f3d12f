//! The parts of a schema in PostgreSQL's words, without the schema's name: what the server makes of each of its
//! definitions. Only the first schema of the search path is looked at, where provost's is.

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::sql_types::{Nullable, Text};
use diesel::{Connection, RunQueryDsl, sql_query};

use super::Object;
use crate::db::error::Error;

/// What the migrations make, an object a line. A test holds it equal to what they made.
const EXPECTED: &str = include_str!("../../../migrations/postgres.objects.jsonl");

/// What the words hang on, as it was when the list was made.
const WORDS: &str = "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, MDY'; SET LOCAL IntervalStyle = 'postgres'; \
                     SET LOCAL quote_all_identifiers = off; SET LOCAL standard_conforming_strings = on";

/// One question for each kind. `own` is what the schema holds.
const OBJECTS: &str = r#"
WITH space AS (SELECT oid, nspname FROM pg_namespace WHERE nspname = current_schema()),
own AS (SELECT c.* FROM pg_class AS c WHERE c.relnamespace = (SELECT oid FROM space)),
tables AS (SELECT * FROM own WHERE relkind IN ('r', 'p'))
SELECT 'table' AS kind, NULL AS on_table, relname::text AS name,
    CASE relpersistence WHEN 'p' THEN 'permanent' WHEN 'u' THEN 'unlogged' ELSE 'temporary' END
    || CASE WHEN relkind = 'p' THEN ' partitioned' ELSE '' END
    || CASE WHEN relrowsecurity THEN ' with row security' ELSE '' END AS definition
FROM tables
UNION ALL
SELECT 'column', t.relname::text, a.attname::text,
    format_type(a.atttypid, a.atttypmod)
    || CASE WHEN a.attcollation <> y.typcollation THEN ' COLLATE ' || l.collname ELSE '' END
    || CASE WHEN a.attstorage <> y.typstorage THEN ' STORAGE ' || a.attstorage::text ELSE '' END
    || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
    || CASE
        WHEN a.attgenerated <> '' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid, true) || ')'
        WHEN a.attidentity <> '' THEN ' IDENTITY ' || a.attidentity::text
        WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid, true)
        ELSE ''
    END
FROM pg_attribute AS a
INNER JOIN tables AS t ON t.oid = a.attrelid
INNER JOIN pg_type AS y ON y.oid = a.atttypid
LEFT JOIN pg_collation AS l ON l.oid = a.attcollation
LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped
UNION ALL
-- 'n': what later servers keep a column's NOT NULL as, which its column tells.
SELECT 'constraint', t.relname::text, c.conname::text, pg_get_constraintdef(c.oid, true)
FROM pg_constraint AS c
INNER JOIN tables AS t ON t.oid = c.conrelid
WHERE c.contype <> 'n'
UNION ALL
SELECT 'index', t.relname::text, c.relname::text,
    CASE WHEN i.indisvalid THEN '' ELSE 'INVALID ' END || pg_get_indexdef(i.indexrelid, 0, true)
FROM pg_index AS i
INNER JOIN tables AS t ON t.oid = i.indrelid
INNER JOIN pg_class AS c ON c.oid = i.indexrelid
WHERE NOT EXISTS (SELECT 1 FROM pg_constraint AS k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
UNION ALL
SELECT 'trigger', t.relname::text, g.tgname::text,
    -- In front, where it is seen.
    CASE g.tgenabled WHEN 'O' THEN '' WHEN 'A' THEN 'ALWAYS ' WHEN 'R' THEN 'REPLICA ' ELSE 'DISABLED ' END
    || pg_get_triggerdef(g.oid, true)
FROM pg_trigger AS g
INNER JOIN tables AS t ON t.oid = g.tgrelid
WHERE NOT g.tgisinternal
UNION ALL
SELECT 'function', NULL, p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
    'RETURNS ' || pg_get_function_result(p.oid) || ' LANGUAGE ' || l.lanname
    || CASE p.provolatile WHEN 'i' THEN ' IMMUTABLE' WHEN 's' THEN ' STABLE' ELSE ' VOLATILE' END
    || CASE p.proparallel WHEN 's' THEN ' PARALLEL SAFE' WHEN 'r' THEN ' PARALLEL RESTRICTED' ELSE '' END
    || CASE WHEN p.proisstrict THEN ' STRICT' ELSE '' END
    || CASE WHEN p.prosecdef THEN ' SECURITY DEFINER' ELSE '' END
    || coalesce((
        -- Quotes are there or not as quote_all_identifiers was when it was written.
        SELECT string_agg(' SET ' || replace(replace(setting, '"', ''), '=' || nspname, '=(own schema)'), '' ORDER BY setting)
        FROM unnest(p.proconfig) AS setting, space
    ), '')
    || ' ' || coalesce(pg_get_function_sqlbody(p.oid), p.prosrc)
FROM pg_proc AS p
INNER JOIN pg_language AS l ON l.oid = p.prolang
WHERE p.pronamespace = (SELECT oid FROM space) AND p.proname LIKE 'provost\_%'
UNION ALL
SELECT 'view', NULL, relname::text, pg_get_viewdef(oid, true) FROM own WHERE relkind IN ('v', 'm')
UNION ALL
SELECT 'type', NULL, y.typname::text, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)
FROM pg_type AS y
INNER JOIN pg_enum AS e ON e.enumtypid = y.oid
WHERE y.typnamespace = (SELECT oid FROM space)
GROUP BY y.typname
UNION ALL
SELECT 'sequence', NULL, c.relname::text,
    format_type(s.seqtypid, NULL) || ' START ' || s.seqstart || ' INCREMENT ' || s.seqincrement
    || ' FROM ' || s.seqmin || ' TO ' || s.seqmax || CASE WHEN s.seqcycle THEN ' CYCLE' ELSE '' END
    || coalesce((
        SELECT ' OWNED BY ' || t.relname || '.' || a.attname
        FROM pg_depend AS d
        INNER JOIN pg_class AS t ON t.oid = d.refobjid
        INNER JOIN pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass
            AND d.deptype = 'a'
    ), '')
FROM pg_sequence AS s
INNER JOIN own AS c ON c.oid = s.seqrelid
"#;

#[derive(diesel::QueryableByName)]
struct Entry {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Nullable<Text>)]
    on_table: Option<String>,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    definition: String,
}

/// What the migrations make.
///
/// # Errors
/// When the list of it can't be read.
pub fn expected() -> Result<Vec<Object>, Error> {
    let read = |line: &str| serde_json::from_str(line).map_err(|error| unreadable(&error));
    EXPECTED.lines().map(read).collect()
}

/// What is there.
pub fn objects(conn: &mut PgConnection) -> Result<Vec<Object>, Error> {
    let entries: Vec<Entry> = conn.transaction(|conn| {
        conn.batch_execute(WORDS)?;
        sql_query(OBJECTS).load(conn)
    })?;
    let object = |entry: Entry| {
        let kind = serde_json::from_value(entry.kind.into()).map_err(|error| unreadable(&error))?;
        Ok(Object { kind, table: entry.on_table, name: entry.name, definition: entry.definition })
    };
    entries.into_iter().map(object).collect()
}

fn unreadable(error: &serde_json::Error) -> Error {
    Error::Other(format!("an object of the schema can't be read: {error}"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_line_of_the_list_is_an_object() {
        assert!(super::expected().unwrap().len() > 100);
    }
}
