//! Where the database is. Neither `Display` nor `Debug` shows a password.

use std::fmt;
use std::path::{Path, PathBuf};

use super::libpq::decoded;

/// Where the database is: a file or a server.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// An SQLite file, by its absolute path.
    Sqlite(PathBuf),
    /// A PostgreSQL URL, as libpq reads it.
    Postgres(String),
}

/// The text names no database. The message never repeats the text: it may hold a password.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UrlError {
    /// Neither `sqlite:` nor `postgres://` nor `postgresql://`.
    #[error("the database URL has {0}")]
    Scheme(String),
    /// `sqlite:` with nothing behind it, or with what is no file.
    #[error("the database URL sqlite:{0} names no file")]
    Path(String),
    /// A reserved character in the user or password.
    #[error("the database URL has more than one @, or a / ? # before it")]
    Unescaped,
    /// The current directory is gone, so that a relative path means nothing.
    #[error("the path {0} can't be made absolute")]
    Relative(String),
}

impl UrlError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Scheme(_) | Self::Path(_) | Self::Relative(_) => "give sqlite:PATH, postgres://… or postgresql://…",
            Self::Unescaped => "percent-encode reserved characters in the password: @ as %40, / as %2F",
        }
    }
}

impl DatabaseUrl {
    /// Reads `sqlite:PATH`, `postgres://…` or `postgresql://…`.
    ///
    /// # Errors
    /// Anything else. A typing error must never become an SQLite file of that name.
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            return Self::sqlite(path);
        }
        let Some((scheme, rest)) = text.split_once("://") else {
            return Err(UrlError::Scheme("no scheme".to_owned()));
        };
        if scheme != "postgres" && scheme != "postgresql" {
            // A scheme is short and plain; anything longer may be a piece of a secret.
            let known = scheme.len() <= 20 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'+');
            let shown = if known { format!("the unknown scheme {scheme:?}") } else { "an unknown scheme".to_owned() };
            return Err(UrlError::Scheme(shown));
        }
        let authority_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, tail) = rest.split_at(authority_end);
        let path = tail.split('?').next().unwrap_or_default();
        // libpq takes all before the first @ as user and password, unless a slash comes first.
        let hides_the_host = rest.find(['@', '/']).is_some_and(|at| at > authority_end);
        if authority.matches('@').count() > 1 || path.contains('@') || (hides_the_host && !tail.starts_with('/')) {
            return Err(UrlError::Unescaped);
        }
        Ok(Self::Postgres(text.to_owned()))
    }

    fn sqlite(path: &str) -> Result<Self, UrlError> {
        // `sqlite://name` reads like a host, and `:memory:` is gone when the command ends.
        let host_like = path.starts_with("//") && !path.starts_with("///");
        if path.is_empty() || path == ":memory:" || path.contains('\0') || host_like {
            return Err(UrlError::Path(path.to_owned()));
        }
        let path = if path.starts_with("///") { &path[2..] } else { path };
        let absolute = std::path::absolute(Path::new(path)).map_err(|_| UrlError::Relative(path.to_owned()))?;
        Ok(Self::Sqlite(absolute))
    }

    /// Takes this URL's password out of a text that came from the driver.
    #[must_use]
    pub fn scrub(&self, text: &str) -> String {
        let Self::Postgres(url) = self else { return text.to_owned() };
        let mut clean = text.replace(url.as_str(), &self.to_string());
        // A shorter one would take single letters out of words, and hide nothing by it.
        for secret in secrets(url).filter(|secret| secret.len() >= 4) {
            clean = clean.replace(secret, "***");
        }
        clean
    }
}

impl DatabaseUrl {
    /// A PostgreSQL URL without its password, and the password by itself, to be told to another program. None
    /// for a file, and for a URL with another secret, which can't be parted from it.
    pub(super) fn without_password(&self) -> Option<(String, Option<String>)> {
        let Self::Postgres(url) = self else { return None };
        let (scheme, rest) = url.split_once("://")?;
        let (place, parameters) = rest.split_once('?').map_or((rest, None), |(place, tail)| (place, Some(tail)));
        let mut password = None;
        let place = match place.split_once('@') {
            Some((user_info, host)) => {
                let (user, secret) = user_info.split_once(':').map_or((user_info, None), |(user, it)| (user, Some(it)));
                password = secret.map(decoded);
                format!("{user}@{host}")
            }
            None => place.to_owned(),
        };
        let mut left = Vec::new();
        for parameter in parameters.into_iter().flat_map(|parameters| parameters.split('&')) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            match decoded(name).as_str() {
                "password" => password = Some(decoded(value)),
                "sslpassword" => return None,
                _ => left.push(parameter),
            }
        }
        let query = if left.is_empty() { String::new() } else { format!("?{}", left.join("&")) };
        Some((format!("{scheme}://{place}{query}"), password.filter(|password| !password.is_empty())))
    }

    /// The same server's database of this name. A file has none beside it.
    #[must_use]
    pub fn with_database(&self, name: &str) -> Option<Self> {
        let Self::Postgres(url) = self else { return None };
        let (scheme, rest) = url.split_once("://")?;
        let (place, parameters) = rest.split_once('?').map_or((rest, ""), |(place, tail)| (place, tail));
        let hosts = place.split('/').next().unwrap_or_default();
        let is_name = |parameter: &&str| decoded(parameter.split('=').next().unwrap_or_default()) == "dbname";
        let left: Vec<&str> = parameters.split('&').filter(|each| !each.is_empty() && !is_name(each)).collect();
        let query = if left.is_empty() { String::new() } else { format!("?{}", left.join("&")) };
        Some(Self::Postgres(format!("{scheme}://{hosts}/{name}{query}")))
    }
}

/// Whether a parameter holds a password. libpq decodes names too, so an encoded one may.
fn names_a_secret(name: &str) -> bool {
    name.contains('%') || name.to_ascii_lowercase().contains("password")
}

/// The passwords in a PostgreSQL URL: behind the user's colon, and in parameters.
fn secrets(url: &str) -> impl Iterator<Item = &str> {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let in_authority =
        authority.rsplit_once('@').and_then(|(user_info, _)| user_info.split_once(':')).map(|(_, password)| password);
    let parameters = rest.split_once('?').map_or("", |(_, parameters)| parameters);
    let in_parameters = parameters.split('&').filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        names_a_secret(name).then_some(value)
    });
    in_authority.into_iter().chain(in_parameters)
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(url) => {
                let (head, parameters) =
                    url.split_once('?').map_or((url.as_str(), None), |(head, tail)| (head, Some(tail)));
                match (head.split_once("://"), head.rsplit_once('@')) {
                    (Some((scheme, _)), Some((before, host))) if before.matches(':').count() > 1 => {
                        let user =
                            before.split("://").nth(1).and_then(|info| info.split(':').next()).unwrap_or_default();
                        write!(f, "{scheme}://{user}:***@{host}")?;
                    }
                    _ => f.write_str(head)?,
                }
                let Some(parameters) = parameters else { return Ok(()) };
                for (index, parameter) in parameters.split('&').enumerate() {
                    f.write_str(if index == 0 { "?" } else { "&" })?;
                    match parameter.split_once('=') {
                        Some((name, _)) if names_a_secret(name) => write!(f, "{name}=***")?,
                        _ => f.write_str(parameter)?,
                    }
                }
                Ok(())
            }
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_of_a_password_is_shown() {
        for url in [
            "postgres://ada:s3cret@db.example.org:5432/provost",
            "postgresql://ada:s3cret@db/provost?sslmode=verify-full",
            "postgres://db/provost?user=ada&password=s3cret",
            "postgres://db/provost?user=ada&passwor%64=s3cret",
            "postgres://db/provost?sslpassword=s3cret&x=1",
            "postgres://ada:s3cret@/provost?host=/run/postgresql",
        ] {
            let parsed = DatabaseUrl::parse(url).unwrap();
            for shown in [format!("{parsed}"), format!("{parsed:?}"), parsed.scrub(&format!("failed: {url} s3cret"))] {
                assert!(!shown.contains("s3cret"), "{shown}");
                assert!(shown.contains("***"), "{shown}");
            }
        }
    }

    #[test]
    fn a_url_without_a_password_is_shown_as_it_is() {
        for url in
            ["postgres://ada@db:5432/provost?sslmode=require", "postgres:///provost", "sqlite:/var/lib/provost.db"]
        {
            assert_eq!(DatabaseUrl::parse(url).unwrap().to_string(), url);
        }
    }

    #[test]
    fn a_typing_error_is_not_a_file() {
        for text in [
            "postgre://ada:s3cret@db/x",
            "mysql://x",
            "provost.db",
            "",
            "sqlite:",
            "sqlite://provost.db",
            "sqlite::memory:",
        ] {
            let error = DatabaseUrl::parse(text).unwrap_err().to_string();
            assert!(!error.contains("s3cret"), "{error}");
        }
    }

    #[test]
    fn a_reserved_character_in_the_password_is_named_without_showing_it() {
        for text in [
            "postgres://ada:p@ss@db/x",
            "postgres://ada:p/s3@db/x",
            "postgres://localhost?x=@db.example.org/x",
            "postgres://ada:p#s3@db/x",
        ] {
            assert_eq!(DatabaseUrl::parse(text), Err(UrlError::Unescaped));
        }
    }

    #[test]
    fn the_password_is_parted_from_all_else() {
        let parted = |url: &str| DatabaseUrl::parse(url).unwrap().without_password();
        let of = |url: &str, password: &str| {
            Some((url.to_owned(), Some(password.to_owned()).filter(|password| !password.is_empty())))
        };
        for (url, expected) in [
            (
                "postgres://ada:s3%40%2Fcret@db:5432/x?sslmode=require",
                of("postgres://ada@db:5432/x?sslmode=require", "s3@/cret"),
            ),
            ("postgres://ada@db/x", of("postgres://ada@db/x", "")),
            ("postgres:///x", of("postgres:///x", "")),
            ("postgres://a,b/x?passwor%64=s3cret&user=ada", of("postgres://a,b/x?user=ada", "s3cret")),
            ("postgres://db/x?password=100%", of("postgres://db/x", "100%")),
            ("postgres://db/x?sslpassword=s3cret", None),
            ("sqlite:/tmp/a.db", None),
        ] {
            assert_eq!(parted(url), expected, "{url}");
        }
    }

    #[test]
    fn another_database_of_the_same_server_is_named() {
        for (url, other) in [
            ("postgres://ada:s3cret@db:5432/x?sslmode=require", "postgres://ada:s3cret@db:5432/y?sslmode=require"),
            ("postgres://db", "postgres://db/y"),
            ("postgres:///x?host=/run/postgresql&dbname=z", "postgres:///y?host=/run/postgresql"),
            ("postgresql://db?d%62name=z", "postgresql://db/y"),
        ] {
            assert_eq!(DatabaseUrl::parse(url).unwrap().with_database("y"), DatabaseUrl::parse(other).ok(), "{url}");
        }
        assert_eq!(DatabaseUrl::parse("sqlite:/tmp/a.db").unwrap().with_database("y"), None);
    }

    #[test]
    fn three_slashes_are_an_absolute_path() {
        assert_eq!(DatabaseUrl::parse("sqlite:///tmp/a.db"), Ok(DatabaseUrl::Sqlite("/tmp/a.db".into())));
    }
}
