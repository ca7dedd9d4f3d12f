//! A backup of PostgreSQL brought to a server: what `pg_restore` makes of it is run in one transaction by psql, so that
//! what is restored is compared before anybody sees it.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant as Stopwatch;

use serde::Deserialize;

use super::restore::{Target, pour};
use super::{Access, Failure, contents};
use crate::audit::load::TABLES;
use crate::backup::{Manifest, Sound};
use crate::crud;
use crate::db::{self, DatabaseUrl, Ending, Object, ObjectKind, Script, Tool, Wanted};

/// Restores into a database that nobody else knows of.
pub(super) fn fill(sound: &Sound, path: &Path, url: &DatabaseUrl, access: &Access) -> Result<(), Failure> {
    let restoring = Restoring { sound, path, url, access, major: major(sound, url, access)? };
    let mut script = Script::begin(restoring.major, url, &access.session)?;
    restoring.run(&mut script, &[])?;
    Ok(script.commit()?)
}

/// Restores over what the target holds. Nobody else gets at its tables from the first look at them until they are
/// the ones of the backup, or are as they were.
pub(super) fn replace(
    sound: &Sound,
    path: &Path,
    target: &Target,
    access: &Access,
    ending: Ending,
) -> Result<(), Failure> {
    let url = &target.url;
    let restoring = Restoring { sound, path, url, access, major: major(sound, url, access)? };
    let patience = db::unlimited_if_zero(access.session.lock_timeout);
    let begun = Stopwatch::now();
    loop {
        match restoring.replace(target, ending) {
            // Two who want the same tables in another order: the server gave up one of them, and nothing was done.
            Err(Failure::Store(crud::Error::Database(error @ db::Error::Transient(_)))) => {
                if begun.elapsed() > patience {
                    return Err(error.into());
                }
            }
            Err(Failure::Store(crud::Error::Database(error @ db::Error::Locked))) => {
                return Err(access.with(url, |conn| Ok(db::naming_holder(conn, error, Wanted::Table)))?.into());
            }
            // Agreed was to lose nothing.
            Err(Failure::Store(crud::Error::Database(db::Error::Rule(_)))) if target.is_empty => {
                return Err(Failure::Appeared(format!("what the backup holds in {url}")));
            }
            result => return result,
        }
    }
}

/// The major version of the programs: an older one than the one that dumped can't read it.
fn major(sound: &Sound, url: &DatabaseUrl, access: &Access) -> Result<u32, Failure> {
    let dumped_by = sound.head.manifest.dumped_by.as_deref().and_then(|tool| tool.split_once("(PostgreSQL) "));
    let server = access.with(url, |conn| Ok(crud::doctor::engine(conn)?.version))?;
    let versions = [dumped_by.map(|(_, version)| version), Some(server.as_str())];
    Ok(versions.into_iter().flatten().filter_map(db::major_of).max().unwrap_or_default())
}

struct Restoring<'a> {
    sound: &'a Sound,
    path: &'a Path,
    url: &'a DatabaseUrl,
    access: &'a Access,
    major: u32,
}

impl Restoring<'_> {
    fn manifest(&self) -> &Manifest {
        &self.sound.head.manifest
    }

    fn replace(&self, target: &Target, ending: Ending) -> Result<(), Failure> {
        let mut script = Script::begin(self.major, self.url, &self.access.session)?;
        let mut tables = target.tables.clone();
        // As those who write to them take them: so fewer wait for each other.
        tables.sort_by_key(|name| TABLES.iter().position(|table| table.name == name).unwrap_or(TABLES.len()));
        if !tables.is_empty() {
            self.lock(&mut script, &tables)?;
            self.refuse_losses(&mut script, &tables)?;
        }
        if ending == Ending::Rollback {
            return Ok(());
        }
        self.run(&mut script, if target.is_empty { &[] } else { &["--clean", "--if-exists"] })?;
        self.enter_schema(&mut script)?;
        let found = contents::of_script(&mut script)?;
        let differences = self.manifest().contents.differences(&found);
        if !differences.is_empty() {
            return Err(Failure::Different(differences));
        }
        Ok(script.commit()?)
    }

    /// Keeps everybody else out of these tables, readers too.
    fn lock(&self, script: &mut Script, tables: &[String]) -> Result<(), Failure> {
        let patience = self.access.session.lock_timeout.as_millis().min(i32::MAX.unsigned_abs().into());
        let tables: Vec<String> = tables.iter().map(|table| self.qualified(table)).collect();
        script.tell(&format!(
            "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; \
             SET LOCAL lock_timeout = {patience}; LOCK TABLE {} IN ACCESS EXCLUSIVE MODE;",
            tables.join(", ")
        ))?;
        Ok(())
    }

    /// Refuses to lose what others have built on the tables, which would go with them: what is there now, and is not
    /// once the backup's schema has their place. That is tried out and taken back.
    fn refuse_losses(&self, script: &mut Script, tables: &[String]) -> Result<(), Failure> {
        self.enter_schema(script)?;
        let before: Vec<Built> = script.ask(&built_on(tables))?;
        let ours = ours(before.first().map_or("", |built| &built.schema))?;
        let others: Vec<Built> = before.into_iter().filter(|built| !ours.contains(&built.identity)).collect();
        script.tell("SAVEPOINT rehearsal;")?;
        let after: Vec<Built> = match self.rehearse(script).and_then(|()| Ok(script.ask(&built_on(tables))?)) {
            Ok(after) => after,
            // The server takes no table away on which something stands that goes by itself.
            Err(Failure::Store(crud::Error::Database(db::Error::Rule(_)))) if others.iter().any(|it| it.stays) => {
                let standing = others.into_iter().filter(|built| built.stays).map(|built| built.shown);
                return Err(Failure::foreign(self.url, standing));
            }
            Err(failure) => return Err(failure),
        };
        script.tell("ROLLBACK TO SAVEPOINT rehearsal;")?;
        let held: BTreeSet<&String> = after.iter().map(|built| &built.identity).collect();
        let lost: Vec<String> =
            others.into_iter().filter(|built| !held.contains(&built.identity)).map(|built| built.shown).collect();
        if lost.is_empty() { Ok(()) } else { Err(Failure::foreign(self.url, lost)) }
    }

    fn rehearse(&self, script: &mut Script) -> Result<(), Failure> {
        self.run(script, &["--clean", "--if-exists", "--schema-only"])?;
        self.enter_schema(script)
    }

    /// Runs the backup's script.
    fn run(&self, script: &mut Script, more: &[&str]) -> Result<(), Failure> {
        let tool = Tool::find("pg_restore", self.major)?;
        // Nothing but what the manifest counts: what else the database holds is not this program's.
        let schema = format!("--schema={}", self.manifest().schema.as_deref().unwrap_or_default());
        let args = ["--file=-", "--exit-on-error", "--no-owner", "--no-privileges", &schema];
        let to = script.input()?;
        let mut converting = tool.convert(args.iter().chain(more).copied(), to, self.url)?;
        let Some(mut input) = converting.input() else { unreachable!("its input is piped") };
        // A content that is not the one that was backed up must not come to its end: let go here, it is killed.
        let poured = pour(self.sound, self.path, &mut input)?;
        drop(input);
        match converting.end() {
            // It needs not read what it writes nothing of.
            Ok(()) => Ok(()),
            // Who took no more of it knows why.
            Err(error) => Err(match (script.fault(), poured) {
                (Some(fault), _) => fault.into(),
                (None, Ok(())) => error.into(),
                (None, Err(reason)) if reason.kind() == std::io::ErrorKind::BrokenPipe => error.into(),
                (None, Err(reason)) => Failure::of_file(self.path)(reason),
            }),
        }
    }

    /// Makes names mean those of the backup's schema: a script leaves none in the path.
    fn enter_schema(&self, script: &mut Script) -> Result<(), Failure> {
        let schema = self.manifest().schema.as_deref().unwrap_or_default();
        Ok(script.tell(&format!("SET LOCAL search_path = {};", quoted(schema)))?)
    }

    fn qualified(&self, table: &str) -> String {
        format!("{}.{}", quoted(self.manifest().schema.as_deref().unwrap_or_default()), quoted(table))
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Something that stands on a table.
#[derive(Debug, Deserialize)]
struct Built {
    /// What the server knows it by, with its kind.
    identity: String,
    /// As a person reads it.
    shown: String,
    /// Whether it does not go with the table by itself.
    stays: bool,
    /// The schema, as it stands in front of the names in identities.
    schema: String,
}

/// The columns of these tables and all that depends on them or on the tables, but what is a part of such a thing.
/// A view is told as itself, and not as the rule that makes it.
fn built_on(tables: &[String]) -> String {
    let names: Vec<String> = tables.iter().map(|table| format!("'{}'", table.replace('\'', "''"))).collect();
    format!(
        "WITH ours AS (\
             SELECT oid FROM pg_class WHERE relname IN ({}) AND relkind IN ('r', 'p') \
             AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())\
         ), built AS (\
             SELECT 'pg_class'::regclass AS classid, attrelid AS objid, attnum::integer AS objsubid, false AS stays \
             FROM pg_attribute WHERE attrelid IN (SELECT oid FROM ours) AND attnum > 0 AND NOT attisdropped \
             UNION ALL \
             SELECT CASE WHEN ev_class IS NULL THEN classid ELSE 'pg_class'::regclass END, coalesce(ev_class, objid), \
                    CASE WHEN ev_class IS NULL THEN objsubid ELSE 0 END, deptype = 'n' \
             FROM pg_depend \
             LEFT JOIN pg_rewrite ON classid = 'pg_rewrite'::regclass AND pg_rewrite.oid = objid \
                 AND ev_class NOT IN (SELECT oid FROM ours) \
             WHERE refclassid = 'pg_class'::regclass AND refobjid IN (SELECT oid FROM ours) AND deptype IN ('n', 'a') \
                 AND NOT (classid = 'pg_class'::regclass AND objid IN (SELECT oid FROM ours))\
         ) \
         SELECT identified.type || ' ' || identified.identity AS identity, min(described) AS shown, \
                bool_or(stays) AS stays, quote_ident(current_schema()) AS schema \
         FROM built \
         CROSS JOIN LATERAL pg_identify_object(classid, objid, objsubid) AS identified \
         CROSS JOIN LATERAL pg_describe_object(classid, objid, objsubid) AS described \
         GROUP BY identified.type, identified.identity ORDER BY identified.type, identified.identity",
        names.join(", ")
    )
}

/// What the migrations of this program make in this schema, as the server would identify it: a schema that is newer
/// than the backup's may lose it.
fn ours(schema: &str) -> Result<BTreeSet<String>, Failure> {
    let identities = |object: Object| {
        let Object { kind, table, name, .. } = object;
        let table = table.map(|table| format!("{schema}.{table}")).unwrap_or_default();
        match kind {
            ObjectKind::Column => {
                vec![format!("table column {table}.{name}"), format!("default value for {table}.{name}")]
            }
            ObjectKind::Constraint => vec![format!("table constraint {name} on {table}")],
            ObjectKind::Trigger => vec![format!("trigger {name} on {table}")],
            ObjectKind::Index => vec![format!("index {schema}.{name}")],
            ObjectKind::Sequence => vec![format!("sequence {schema}.{name}")],
            ObjectKind::View => vec![format!("view {schema}.{name}")],
            _ => Vec::new(),
        }
    };
    Ok(db::expected_on_server()?.into_iter().flat_map(identities).collect())
}
