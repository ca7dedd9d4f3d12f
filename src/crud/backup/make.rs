//! A backup made: of one snapshot, while others write.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Bool, Nullable, Text};
use diesel::sqlite::SqliteConnection;

use super::{Access, Failure, PIECE, contents};
use crate::backup::{self, Contents, Draft, Engine, Folder, Manifest, Source};
use crate::crud::doctor;
use crate::db::{self, DatabaseUrl, DbConn, Tool};
use crate::proof::Digest;

/// A backup that was made.
#[derive(Debug)]
pub struct Made {
    /// What it says about itself.
    pub manifest: Manifest,
    /// The SHA-256 that it is known by.
    pub sha256: Digest,
    /// Where it lies.
    pub path: PathBuf,
}

/// What a backup would hold, and that all is there that making one takes.
///
/// # Errors
/// As [`make`].
pub fn plan(conn: &mut DbConn, url: &DatabaseUrl) -> Result<Manifest, Failure> {
    let tool = dump_tool(conn)?;
    let planned = db::read(conn, |conn| {
        let contents = unhurried(conn, |conn| Ok(contents(conn)?))?;
        manifest(conn, url, tool.as_ref(), contents)
    });
    planned.map_err(unreadable)
}

/// Makes a backup. `done` is told now and then how many bytes of the content were taken, and of about how many.
///
/// # Errors
/// What the database says, [`db::Error::NoTool`], [`db::Error::Tool`], or what the system says of the files; then
/// there is no backup.
pub fn make(
    conn: &mut DbConn,
    url: &DatabaseUrl,
    folder: &Folder,
    access: &Access,
    done: &mut dyn FnMut(u64, u64),
) -> Result<Made, Failure> {
    let tool = dump_tool(conn)?;
    let draft = folder.begin().map_err(Failure::of_file(folder.path()))?;
    let (manifest, sha256) = match tool {
        None => of_sqlite(conn, url, &draft, done)?,
        Some(tool) => of_postgres(conn, url, &tool, &draft, access, done).map_err(unreadable)?,
    };
    let path = draft.keep(&manifest).map_err(Failure::of_file(folder.path()))?;
    Ok(Made { manifest, sha256, path })
}

/// What the server refuses while a backup is made is to read: its own words, or `pg_dump`'s about them.
fn unreadable(failure: Failure) -> Failure {
    match failure {
        Failure::Store(crate::crud::Error::Database(db::Error::Denied(words))) => {
            let begin = words.find("permission denied").unwrap_or_default();
            Failure::Unreadable(words[begin..].to_owned())
        }
        failure => failure,
    }
}

/// The program that the engine's content is made with; SQLite needs none.
fn dump_tool(conn: &mut DbConn) -> Result<Option<Tool>, Failure> {
    match conn {
        DbConn::Sqlite(_) => Ok(None),
        DbConn::Postgres(_) => {
            let version = doctor::engine(conn)?.version;
            // A version that can't be read is later than any that is known.
            let major = db::major_of(&version).unwrap_or(u32::MAX);
            Ok(Some(Tool::find("pg_dump", major)?))
        }
    }
}

fn of_sqlite(
    conn: &mut DbConn,
    url: &DatabaseUrl,
    draft: &Draft,
    done: &mut dyn FnMut(u64, u64),
) -> Result<(Manifest, Digest), Failure> {
    let DbConn::Sqlite(inner) = conn else { unreachable!("SQLite needs no program") };
    if db::gives_pages(inner)? {
        return db::read(conn, |conn| of_pages(conn, url, draft, done));
    }
    of_copy(inner, url, draft, done)
}

/// A backup by `VACUUM INTO`: SQLite can be compiled without what gives the pages.
fn of_copy(
    conn: &mut SqliteConnection,
    url: &DatabaseUrl,
    draft: &Draft,
    done: &mut dyn FnMut(u64, u64),
) -> Result<(Manifest, Digest), Failure> {
    let path = draft.aside("content");
    let failed = Failure::of_file(&path);
    let mut copy = crate::files::create_new(&path).map_err(&failed)?;
    db::copy_into(conn, &path)?;
    // Counted in the copy: that is the snapshot.
    let mut unchanging = db::open_unchanging(&path)?;
    let contents = contents(&mut unchanging)?;
    let manifest = manifest(&mut unchanging, url, None, contents)?;
    drop(unchanging);
    let size = copy.metadata().map_err(&failed)?.len();
    let content = |out: &mut dyn Write| io::copy(&mut copy, out).map(drop);
    let sha256 = pack(draft, &manifest, content, &mut |taken| done(taken, size))?;
    Ok((manifest, sha256))
}

/// A backup of the file's pages, all of the snapshot that the caller holds.
fn of_pages(
    conn: &mut DbConn,
    url: &DatabaseUrl,
    draft: &Draft,
    done: &mut dyn FnMut(u64, u64),
) -> Result<(Manifest, Digest), Failure> {
    let contents = contents(conn)?;
    let manifest = manifest(conn, url, None, contents)?;
    let DbConn::Sqlite(inner) = conn else { unreachable!("only SQLite gives its pages") };
    let size = db::size_of_pages(inner)?;
    let mut refused = None;
    let packed = pack(
        draft,
        &manifest,
        |out| {
            let written = db::each_page(inner, |page| out.write_all(page));
            written.unwrap_or_else(|error| {
                refused = Some(error);
                Err(io::ErrorKind::Other.into())
            })
        },
        &mut |taken| done(taken, size),
    );
    match refused {
        Some(error) => Err(error.into()),
        None => Ok((manifest, packed?)),
    }
}

fn of_postgres(
    conn: &mut DbConn,
    url: &DatabaseUrl,
    tool: &Tool,
    draft: &Draft,
    access: &Access,
    done: &mut dyn FnMut(u64, u64),
) -> Result<(Manifest, Digest), Failure> {
    #[derive(QueryableByName)]
    struct Snapshot {
        #[diesel(sql_type = Text)]
        snapshot: String,
        #[diesel(sql_type = BigInt)]
        size: i64,
    }
    db::read(conn, |conn| {
        unhurried(conn, |conn| {
            // Held open until the program has ended: it reads what is counted here.
            let exported: Snapshot =
                sql_query("SELECT pg_export_snapshot() AS snapshot, pg_database_size(current_database()) AS size")
                    .get_result(conn)?;
            let contents = contents(conn)?;
            let manifest = manifest(conn, url, Some(tool), contents)?;
            let snapshot = format!("--snapshot={}", exported.snapshot);
            // What is counted, and nothing beside it: other schemas are other programs'.
            let schema = manifest.schema.as_deref().unwrap_or_default().replace('"', "\"\"");
            let schema = format!("--schema=\"{schema}\"");
            let mut args = vec!["--format=custom", "--compress=0", &snapshot, &schema];
            let patience = access.session.lock_timeout;
            let wait = format!("--lock-wait-timeout={}", patience.as_millis().min(i32::MAX.unsigned_abs().into()));
            if !patience.is_zero() {
                args.push(&wait);
            }
            let mut dump = tool.start(url, &access.session, args)?;
            let Some(mut output) = dump.output() else { unreachable!("its output is piped") };
            let content = |out: &mut dyn Write| io::copy(&mut output, out).map(drop);
            let sha256 = pack(draft, &manifest, content, &mut |taken| done(taken, exported.size.unsigned_abs()))?;
            dump.end()?;
            Ok((manifest, sha256))
        })
    })
}

/// Runs what may take long in a transaction of PostgreSQL without the session's limits.
fn unhurried<T>(conn: &mut DbConn, work: impl FnOnce(&mut DbConn) -> Result<T, Failure>) -> Result<T, Failure> {
    if let DbConn::Postgres(inner) = conn {
        use diesel::connection::SimpleConnection;
        inner.batch_execute("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0")?;
    }
    work(conn)
}

/// How backups tell the database that they are of from others.
///
/// # Errors
/// What the database says.
pub fn source(conn: &mut DbConn, url: &DatabaseUrl) -> Result<Source, db::Error> {
    #[derive(QueryableByName)]
    struct Names {
        #[diesel(sql_type = Text)]
        database: String,
        #[diesel(sql_type = Nullable<Text>)]
        schema: Option<String>,
        #[diesel(sql_type = Bool)]
        tells: bool,
    }
    #[derive(QueryableByName)]
    struct Place {
        #[diesel(sql_type = Text)]
        place: String,
    }
    match url {
        DatabaseUrl::Sqlite(path) => Ok(source_of_file(path)),
        DatabaseUrl::Postgres(_) => {
            let names: Names = sql_query(
                "SELECT current_database()::text AS database, current_schema()::text AS schema, \
                 has_function_privilege('pg_control_system()', 'EXECUTE') AS tells",
            )
            .get_result(conn)?;
            // Where the server keeps its identifier to itself, its address has to do.
            let statement = if names.tells {
                "SELECT system_identifier::text AS place FROM pg_control_system()"
            } else {
                "SELECT concat(host(inet_server_addr()), ':', inet_server_port()) AS place"
            };
            let found: Place = sql_query(statement).get_result(conn)?;
            Ok(Source { database: names.database, place: found.place, schema: names.schema })
        }
    }
}

/// As [`source`], of a database that may be lost: a file need not be there.
///
/// # Errors
/// Why a server can't be asked.
pub fn source_at(url: &DatabaseUrl, access: &Access) -> Result<Source, Failure> {
    match url {
        DatabaseUrl::Sqlite(path) => Ok(source_of_file(path)),
        DatabaseUrl::Postgres(_) => access.with(url, |conn| Ok(source(conn, url)?)),
    }
}

fn source_of_file(path: &Path) -> Source {
    let host = nix::unistd::gethostname().ok().and_then(|host| host.into_string().ok());
    Source { database: path.to_string_lossy().into_owned(), place: host.unwrap_or_default(), schema: None }
}

fn manifest(
    conn: &mut DbConn,
    url: &DatabaseUrl,
    tool: Option<&Tool>,
    contents: Contents,
) -> Result<Manifest, Failure> {
    let engine = match url {
        DatabaseUrl::Sqlite(_) => Engine::Sqlite,
        DatabaseUrl::Postgres(_) => Engine::Postgresql,
    };
    let source = source(conn, url)?;
    let version = doctor::engine(conn)?.version;
    Ok(Manifest::new(engine, version, tool.map(|tool| tool.version.clone()), source, contents))
}

/// Packs what `content` writes.
fn pack(
    draft: &Draft,
    manifest: &Manifest,
    content: impl FnOnce(&mut dyn Write) -> io::Result<()> + Send,
    done: &mut dyn FnMut(u64),
) -> Result<Digest, Failure> {
    let out = BufWriter::with_capacity(PIECE, draft.writer());
    let (_, sha256) = backup::write(out, manifest, content, done).map_err(Failure::of_backup(draft.folder()))?;
    Ok(sha256)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup::Sound;

    #[test]
    fn a_copy_and_the_pages_hold_the_same() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("provost.db");
        db::create_file(&path).unwrap();
        let url = DatabaseUrl::Sqlite(path);
        let access = Access { session: db::SessionOptions::default(), pool: db::PoolOptions::default() };
        let folder = Folder::new(&place.path().join("backups"));
        access
            .with(&url, |conn| {
                db::migrations::up(conn, None, "ada", access.session.lock_timeout)?;
                let DbConn::Sqlite(inner) = &mut *conn else { unreachable!("it is a file") };
                assert!(db::gives_pages(inner)?);
                let (copied, paged) = (folder.begin().unwrap(), folder.begin().unwrap());
                let (manifest, _) = of_copy(inner, &url, &copied, &mut |_, _| {})?;
                assert_eq!(contents_of(copied, &manifest), manifest.contents);
                let (manifest, _) = of_pages(conn, &url, &paged, &mut |_, _| {})?;
                assert_eq!(contents_of(paged, &manifest), manifest.contents);
                assert_eq!(contents(conn)?, manifest.contents);
                Ok(())
            })
            .unwrap();
    }

    /// What is in the backup, when it is brought back.
    fn contents_of(draft: Draft, manifest: &Manifest) -> Contents {
        let sound = Sound::open(&draft.keep(manifest).unwrap()).unwrap();
        let restored = tempfile::NamedTempFile::new().unwrap();
        sound.copy_content(&mut restored.as_file()).unwrap();
        contents(&mut db::open_unchanging(restored.path()).unwrap()).unwrap()
    }
}
