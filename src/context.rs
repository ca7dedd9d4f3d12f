//! What a command needs: its settings, its output, and the database, opened on first need.

use std::cell::OnceCell;

use crate::audit::Recorder;
use crate::crud;
use crate::db::{self, Connection, DatabaseUrl, DbConn, Ending, FileState, Pool, SchemaState, migrations};
use crate::error::{CliError, Kind};
use crate::settings::{Origin, Settings};
use crate::ui::{Confirmed, NotConfirmed, Ui, View};
use crate::work::Ledger;

/// Whether a command may make a database that isn't there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Read,
    Write,
}

/// One command's surroundings.
#[derive(Debug)]
pub struct Context {
    settings: Settings,
    pool: OnceCell<Pool>,
}

impl Context {
    /// Nothing is opened yet.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self { settings, pool: OnceCell::new() }
    }

    /// The same surroundings around another database, which somebody named.
    #[must_use]
    pub fn elsewhere(&self, database_url: DatabaseUrl) -> Self {
        Self::new(Settings { database_url, database_origin: Origin::Flag, ..self.settings.clone() })
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The output.
    #[must_use]
    pub fn ui(&self) -> &Ui {
        &self.settings.ui
    }

    /// Reads on one snapshot.
    ///
    /// # Errors
    /// What `work` returns, or why the database can't be opened.
    pub fn read<T>(&self, work: impl FnMut(&mut DbConn) -> Result<T, crud::Error>) -> Result<T, CliError> {
        let mut conn = self.connect(Access::Read)?;
        Ok(db::read(&mut conn, work)?)
    }

    /// Changes something: one transaction, all of it or nothing; nothing at all with `--dry-run`.
    /// `work` may run more than once, so it must change nothing but the database.
    ///
    /// # Errors
    /// What `work` returns, or why the database can't be opened.
    pub fn write<T>(
        &self,
        work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, crud::Error>,
    ) -> Result<T, CliError> {
        self.write_or(work)
    }

    /// As [`Context::write`], with errors of another kind.
    ///
    /// # Errors
    /// As [`Context::write`].
    pub fn write_or<T, E: db::Failure + From<crud::Error>>(
        &self,
        work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, E>,
    ) -> Result<T, CliError>
    where
        CliError: From<E>,
    {
        let conn = self.connect(Access::Write)?;
        self.write_on(conn, work)
    }

    /// As [`Context::write`], on a database that may have any schema that has a trail: for `migrate` alone.
    ///
    /// # Errors
    /// As [`Context::write`].
    pub fn write_unmigrated<T>(
        &self,
        _agreement: &Confirmed,
        work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, crud::Error>,
    ) -> Result<T, CliError> {
        let conn = self.connect_unmigrated(false)?;
        self.write_on(conn, work)
    }

    /// As [`Context::write`], on a connection that is held for one transaction after the other.
    ///
    /// # Errors
    /// As [`Context::write`].
    pub fn write_through<T, E: db::Failure + From<crud::Error>>(
        &self,
        conn: &mut DbConn,
        mut work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, E>,
    ) -> Result<T, CliError>
    where
        CliError: From<E>,
    {
        let ending = if self.settings.dry_run { Ending::Rollback } else { Ending::Commit };
        Ok(db::write(conn, self.settings.session.lock_timeout, ending, |conn| {
            let by = Recorder::open(conn, &self.settings.actor).map_err(crud::Error::from)?;
            work(conn, &by)
        })?)
    }

    /// A connection for transactions that write, one after the other.
    ///
    /// # Errors
    /// Why it can't be opened.
    pub fn connect_to_write(&self) -> Result<Connection, CliError> {
        self.connect(Access::Write)
    }

    fn write_on<T, E: db::Failure + From<crud::Error>>(
        &self,
        mut conn: Connection,
        work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<T, E>,
    ) -> Result<T, CliError>
    where
        CliError: From<E>,
    {
        let value = self.write_through(&mut conn, work)?;
        if self.settings.dry_run {
            self.ui().say("dry run: nothing was changed");
        }
        Ok(value)
    }

    /// The database for threads that write to it each for itself.
    ///
    /// # Errors
    /// Why it can't be opened.
    pub fn ledger(&self) -> Result<Ledger, CliError> {
        let conn = self.connect(Access::Write)?;
        let settings = &self.settings;
        let pool = self.open_pool()?.clone();
        let place = match &settings.database_url {
            DatabaseUrl::Sqlite(path) => db::Place::of(path),
            DatabaseUrl::Postgres(_) => None,
        };
        let (lock_timeout, logs_statements) = (settings.session.lock_timeout, settings.log.is_some());
        Ok(Ledger::new(pool, conn, place, settings.actor.clone(), lock_timeout, logs_statements))
    }

    /// Reads one record and prints it.
    ///
    /// # Errors
    /// What `work` returns, an unknown field, or why the database can't be opened.
    pub fn show<V: View>(&self, work: impl FnMut(&mut DbConn) -> Result<V, crud::Error>) -> Result<(), CliError> {
        self.show_on(self.ui(), work)
    }

    /// As [`Context::show`], on an output that differs in how it draws.
    ///
    /// # Errors
    /// As [`Context::show`].
    pub fn show_on<V: View>(
        &self,
        ui: &Ui,
        work: impl FnMut(&mut DbConn) -> Result<V, crud::Error>,
    ) -> Result<(), CliError> {
        ui.check_fields::<V>().map_err(CliError::usage)?;
        let view = self.read(work)?;
        Ok(ui.show(&view)?)
    }

    /// Changes one record and prints it as it now stands.
    ///
    /// # Errors
    /// As [`Context::write`], or an unknown field, which is found before anything changes.
    pub fn change<V: View>(
        &self,
        work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<V, crud::Error>,
    ) -> Result<(), CliError> {
        self.ui().check_fields::<V>().map_err(CliError::usage)?;
        let view = self.write(work)?;
        Ok(self.ui().show(&view)?)
    }

    /// Asks before something that can't be taken back. A dry run takes nothing, so it asks nothing.
    ///
    /// # Errors
    /// Without agreement, or without a terminal to ask on.
    pub fn confirm(&self, what: &str) -> Result<Confirmed, CliError> {
        let agreed = Ui { yes: self.ui().yes || self.settings.dry_run, ..self.ui().clone() };
        agreed.confirm(what).map_err(|error| match error {
            NotConfirmed::NoTerminal(_) => CliError::usage(error).hint("give --yes to go ahead"),
            NotConfirmed::Declined => CliError::new(Kind::Failure, error),
            NotConfirmed::Io(error) => error.into(),
        })
    }

    /// Asks before something is overwritten: by its name, typed, or given beforehand as `given` by this flag.
    ///
    /// # Errors
    /// Another name, no agreement, or no terminal to ask on.
    pub fn confirm_name(&self, what: &str, name: &str, given: Option<&str>, flag: &str) -> Result<Confirmed, CliError> {
        let hint = format!("look again at what is overwritten, and give {flag} {name:?}");
        self.ui().confirm_name(what, name, given).map_err(|error| match error {
            NotConfirmed::NoTerminal(_) => CliError::usage(error).hint(hint),
            NotConfirmed::Declined => CliError::new(Kind::Failure, error).hint(hint),
            NotConfirmed::Io(error) => error.into(),
        })
    }

    /// As [`Context::change`], for what needs agreement.
    ///
    /// # Errors
    /// As [`Context::change`].
    pub fn change_confirmed<V: View>(
        &self,
        _agreement: &Confirmed,
        work: impl FnMut(&mut DbConn, &Recorder<'_>) -> Result<V, crud::Error>,
    ) -> Result<(), CliError> {
        self.change(work)
    }

    /// A connection to a database of the current schema, for reading that is no [`Context::read`] of one snapshot.
    ///
    /// # Errors
    /// Why it can't be opened.
    pub fn connect_to_read(&self) -> Result<Connection, CliError> {
        self.connect(Access::Read)
    }

    /// A connection to a database that may have any schema or none: for `migrate`, and for what comes before it.
    ///
    /// # Errors
    /// Why it can't be opened; with `create`, a missing SQLite file is made first.
    pub fn connect_unmigrated(&self, create: bool) -> Result<Connection, CliError> {
        if create {
            self.create_file_if_absent()?;
        } else {
            self.refuse_absent_file()?;
        }
        Ok(self.checkout(self.open_pool()?)?)
    }

    /// Looks at a database that may have any schema or none, which it can't change even by mistake.
    ///
    /// # Errors
    /// What `work` returns, or why the database can't be opened.
    pub fn look<T>(&self, work: impl FnMut(&mut DbConn) -> Result<T, db::Error>) -> Result<T, CliError> {
        self.refuse_absent_file()?;
        let mut conn = self.checkout(&self.pool_to_look()?)?;
        Ok(db::look(&mut conn, work)?)
    }

    /// Refuses a deactivated user where there is no transaction yet that would.
    ///
    /// # Errors
    /// The refusal.
    pub fn refuse_inactive(&self, conn: &mut DbConn) -> Result<(), CliError> {
        if migrations::schema_state(conn)? == SchemaState::Current {
            Recorder::open(conn, &self.settings.actor).map_err(crud::Error::from)?;
        }
        Ok(())
    }

    /// A connection as [`Context::look`] has it, to an empty database in memory for a missing file.
    ///
    /// # Errors
    /// Why it can't be opened.
    pub fn connect_to_look(&self) -> Result<Connection, CliError> {
        if self.is_absent_file()? {
            return Ok(self.checkout(self.open_pool_in_memory()?)?);
        }
        Ok(self.checkout(&self.pool_to_look()?)?)
    }

    fn connect(&self, access: Access) -> Result<Connection, CliError> {
        if let Some(pool) = self.pool.get() {
            return Ok(self.checkout(pool)?);
        }
        if self.is_absent_file()? {
            return self.connect_absent(access);
        }
        let mut conn = self.checkout(self.open_pool()?)?;
        match migrations::schema_state(&mut conn)? {
            SchemaState::Current => Ok(conn),
            // Another process made the file a moment ago, and migrates it before, between or after these looks.
            SchemaState::Missing
                if self.may_make(access)
                    && !self.settings.dry_run
                    && (migrations::is_blank(&mut conn)?
                        || migrations::schema_state(&mut conn)? == SchemaState::Current) =>
            {
                migrations::up(&mut conn, None, &self.settings.actor.name, self.settings.session.lock_timeout)?;
                Ok(conn)
            }
            state => Err(migrations::refusal(&mut conn, state).into()),
        }
    }

    /// The file isn't there: writing verbs make it, and so does any verb on the default path.
    /// A dry run plays on a database in memory instead, since it must change nothing.
    fn connect_absent(&self, access: Access) -> Result<Connection, CliError> {
        let DatabaseUrl::Sqlite(path) = &self.settings.database_url else {
            unreachable!("only a file can be absent");
        };
        if !self.may_make(access) {
            return Err(db::Error::Missing(path.clone()).into());
        }
        let pool = if self.settings.dry_run {
            self.open_pool_in_memory()?
        } else {
            db::create_file(path)?;
            self.open_pool()?
        };
        let mut conn = self.checkout(pool)?;
        migrations::up(&mut conn, None, &self.settings.actor.name, self.settings.session.lock_timeout)?;
        if !self.settings.dry_run {
            self.ui().say(&format!("made the database {}", path.display()));
        }
        Ok(conn)
    }

    /// Whether this command may make the database.
    fn may_make(&self, access: Access) -> bool {
        access == Access::Write || self.settings.database_origin == Origin::Default
    }

    fn is_absent_file(&self) -> Result<bool, db::Error> {
        match &self.settings.database_url {
            DatabaseUrl::Sqlite(path) => Ok(db::file_state(path)? == FileState::Absent),
            DatabaseUrl::Postgres(_) => Ok(false),
        }
    }

    /// An empty file would be claimed by opening it, and a look must leave it as it is.
    fn refuse_absent_file(&self) -> Result<(), db::Error> {
        match &self.settings.database_url {
            DatabaseUrl::Sqlite(path) if self.is_absent_file()? => Err(db::Error::Missing(path.clone())),
            _ => Ok(()),
        }
    }

    fn create_file_if_absent(&self) -> Result<(), db::Error> {
        match &self.settings.database_url {
            DatabaseUrl::Sqlite(path) if db::file_state(path)? == FileState::Absent => db::create_file(path),
            _ => Ok(()),
        }
    }

    fn open_pool(&self) -> Result<&Pool, db::Error> {
        if let Some(pool) = self.pool.get() {
            return Ok(pool);
        }
        let pool = db::open(&self.settings.database_url, self.settings.session.clone(), self.settings.pool)?;
        Ok(self.pool.get_or_init(|| pool))
    }

    /// For one look: what comes after may be there to write.
    fn pool_to_look(&self) -> Result<Pool, db::Error> {
        db::open_to_look(&self.settings.database_url, self.settings.session.clone(), self.settings.pool)
    }

    fn open_pool_in_memory(&self) -> Result<&Pool, db::Error> {
        let pool = db::open_in_memory(&self.settings.database_url, self.settings.session.clone())?;
        Ok(self.pool.get_or_init(|| pool))
    }

    fn checkout(&self, pool: &Pool) -> Result<Connection, db::Error> {
        let mut conn = pool.get()?;
        if self.settings.log.is_some() {
            db::log_statements(&mut conn);
        }
        Ok(conn)
    }
}
