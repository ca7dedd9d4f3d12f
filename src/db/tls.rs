//! What TLS a connection to a server must have, who said so, and what is refused before a byte is sent.
//! Not here: the handshake (libpq's), and what its failure means (`connecting.rs`).

use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use openssl::x509::X509Crl;

use super::error::Error;
use super::libpq::{self, Parameters, Source};
use super::url::DatabaseUrl;

/// Where systems keep the certificates of the authorities they trust, in one file.
const BUNDLES: [&str; 7] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/usr/local/share/certs/ca-root-nss.crt",
    "/opt/homebrew/etc/ca-certificates/cert.pem",
];

/// libpq's word for the authorities that the machine trusts.
const SYSTEM: &str = "system";

/// Settings of ours that stand beside libpq's: a URL's own parameters win over them, and they over a service
/// file and the environment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TlsOptions {
    /// `DB_SSL_MODE`: one of libpq's `sslmode`s.
    pub mode: Option<String>,
    /// `DB_SSL_CERT`: the file of the client's certificate.
    pub certificate: Option<String>,
    /// `DB_SSL_KEY`: the file of its private key.
    pub key: Option<String>,
    /// `DB_SSL_ROOT_CERT`: the file of the authorities that may have signed the server's certificate.
    pub root: Option<String>,
}

/// How much is asked of a server, least first: libpq's `sslmode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SslMode {
    /// No TLS.
    Disable,
    /// TLS where the server insists on it.
    Allow,
    /// TLS where the server has it.
    Prefer,
    /// TLS, with any server.
    Require,
    /// TLS with a server whose certificate an authority signed that is trusted here.
    VerifyCa,
    /// The same, and the certificate is for the host that was asked for.
    VerifyFull,
}

impl SslMode {
    const ALL: [Self; 6] = [Self::Disable, Self::Allow, Self::Prefer, Self::Require, Self::VerifyCa, Self::VerifyFull];

    /// libpq's word for it.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Disable => "disable",
            Self::Allow => "allow",
            Self::Prefer => "prefer",
            Self::Require => "require",
            Self::VerifyCa => "verify-ca",
            Self::VerifyFull => "verify-full",
        }
    }
}

/// Who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsOrigin {
    /// A parameter of the URL.
    Url,
    /// A setting of ours, by its name.
    Setting(&'static str),
    /// The service that the URL or PGSERVICE names.
    Service,
    /// A variable that libpq knows, by its name.
    Environment(&'static str),
    /// Nobody: it goes by where the server is.
    Default,
}

impl fmt::Display for TlsOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url => f.write_str("the URL"),
            Self::Setting(name) | Self::Environment(name) => f.write_str(name),
            Self::Service => f.write_str("the service file"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// What TLS a connection must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// How much is asked of the server.
    pub mode: SslMode,
    /// Who said so.
    pub mode_origin: TlsOrigin,
    /// The file of trusted authorities, or `system`; none: the server's certificate is not looked at.
    pub root: Option<String>,
    /// Who named it.
    pub root_origin: TlsOrigin,
    /// The file of revoked certificates.
    pub revoked: Option<String>,
    /// The file of the client's certificate, where somebody named one.
    pub certificate: Option<String>,
    /// The file of its private key, where somebody named one.
    pub key: Option<String>,
    /// What libpq is to be told beside the URL.
    pub(super) additions: Vec<(&'static str, String)>,
}

impl Tls {
    /// What holds for connections to this database; nothing for a file.
    ///
    /// # Errors
    /// [`Error::Setting`] for what is not taken; [`Error::Tls`] for a file that is missing or unreadable, since
    /// libpq would go on without some of them.
    pub fn of(url: &DatabaseUrl, options: &TlsOptions) -> Result<Option<Self>, Error> {
        let DatabaseUrl::Postgres(text) = url else { return Ok(None) };
        let told = &Parameters::read(text, &libpq::environment);
        Asked { told, options, url, environment: &libpq::environment }.answer().map(Some)
    }
}

/// What is asked for, before it is known whether it can be had.
struct Asked<'a> {
    told: &'a Parameters<'a>,
    options: &'a TlsOptions,
    url: &'a DatabaseUrl,
    environment: &'a dyn Fn(&str) -> Option<String>,
}

/// One of libpq's parameters with its names: in a URL, in the environment, and as a setting of ours.
struct Name {
    parameter: &'static str,
    variable: &'static str,
    setting: Option<&'static str>,
}

const MODE: Name = Name { parameter: "sslmode", variable: "PGSSLMODE", setting: Some("DB_SSL_MODE") };
const ROOT: Name = Name { parameter: "sslrootcert", variable: "PGSSLROOTCERT", setting: Some("DB_SSL_ROOT_CERT") };
const CERTIFICATE: Name = Name { parameter: "sslcert", variable: "PGSSLCERT", setting: Some("DB_SSL_CERT") };
const KEY: Name = Name { parameter: "sslkey", variable: "PGSSLKEY", setting: Some("DB_SSL_KEY") };
const REVOKED: Name = Name { parameter: "sslcrl", variable: "PGSSLCRL", setting: None };
const REVOKED_FOLDER: Name = Name { parameter: "sslcrldir", variable: "PGSSLCRLDIR", setting: None };
const OLDEST: Name = Name { parameter: "ssl_min_protocol_version", variable: "PGSSLMINPROTOCOLVERSION", setting: None };
const NEWEST: Name = Name { parameter: "ssl_max_protocol_version", variable: "PGSSLMAXPROTOCOLVERSION", setting: None };

impl Asked<'_> {
    fn answer(&self) -> Result<Tls, Error> {
        let mut additions = Vec::new();
        self.protocol(&mut additions)?;
        let asks_the_system = self.find(&ROOT, self.options.root.as_ref()).is_some_and(|(root, _)| root == SYSTEM);
        let (mode, mode_origin) = self.mode(asks_the_system)?;
        let (root, root_origin) = self.root(mode)?;
        let (certificate, _) = self.file(&CERTIFICATE, self.options.certificate.as_ref(), "client certificate")?;
        let (key, _) = self.file(&KEY, self.options.key.as_ref(), "private key")?;
        let revoked = self.revoked(mode, root.as_deref())?;
        for (name, value) in [
            (&MODE, Some(mode.label())),
            (&ROOT, root.as_deref()),
            (&CERTIFICATE, certificate.as_deref()),
            (&KEY, key.as_deref()),
        ] {
            // Of a parameter given twice libpq takes the last: `system` in the URL may have become a file.
            if let Some(value) = value.filter(|value| self.told.in_url(name.parameter) != Some(value)) {
                additions.push((name.parameter, value.to_owned()));
            }
        }
        Ok(Tls { mode, mode_origin, root, root_origin, revoked, certificate, key, additions })
    }

    /// A value and who gave it. An empty one is libpq's way to say none.
    fn find(&self, name: &Name, setting: Option<&String>) -> Option<(String, TlsOrigin)> {
        let told = self.told.get(name.parameter, name.variable);
        let set = name.setting.zip(setting.cloned()).filter(|_| !matches!(told, Some((_, Source::Url))));
        if let Some((setting, value)) = set {
            return Some((value, TlsOrigin::Setting(setting)));
        }
        let (value, source) = told?;
        let origin = match source {
            Source::Url => TlsOrigin::Url,
            Source::Service => TlsOrigin::Service,
            Source::Environment => TlsOrigin::Environment(name.variable),
        };
        Some((value, origin))
    }

    fn mode(&self, asks_the_system: bool) -> Result<(SslMode, TlsOrigin), Error> {
        let Some((word, origin)) = self.find(&MODE, self.options.mode.as_ref()) else {
            // libpq's own default for this machine; anything else could be read, or answered by a stranger.
            let mode = if self.told.is_local() && !asks_the_system { SslMode::Prefer } else { SslMode::VerifyFull };
            return Ok((mode, TlsOrigin::Default));
        };
        let Some(mode) = SslMode::ALL.into_iter().find(|mode| mode.label() == word) else {
            let known = SslMode::ALL.map(SslMode::label).join(", ");
            return Err(setting(format!("{word:?} is no sslmode ({origin})"), format!("give one of {known}")));
        };
        if asks_the_system && mode != SslMode::VerifyFull {
            // Any of a hundred authorities signs for a stranger's host.
            return Err(setting(
                format!("sslmode {word} is too weak with sslrootcert=system"),
                "give verify-full, or the file of your own authority",
            ));
        }
        Ok((mode, origin))
    }

    /// TLS 1.2 at least.
    fn protocol(&self, additions: &mut Vec<(&'static str, String)>) -> Result<(), Error> {
        let is_new = |version: &str| ["TLSv1.2", "TLSv1.3"].iter().any(|known| known.eq_ignore_ascii_case(version));
        let oldest = self.find(&OLDEST, None);
        let newest = self.find(&NEWEST, None).filter(|(version, _)| !version.is_empty());
        for (name, told) in [(&OLDEST, &oldest), (&NEWEST, &newest)] {
            if let Some((version, origin)) = told
                && !is_new(version)
            {
                return Err(setting(
                    format!("{} {version:?} is not taken ({origin})", name.parameter),
                    "TLSv1.2 is the oldest that provost speaks; give TLSv1.2 or TLSv1.3",
                ));
            }
        }
        if oldest.is_none() {
            additions.push((OLDEST.parameter, "TLSv1.2".to_owned()));
        }
        Ok(())
    }

    /// A file that somebody named and that must be there.
    fn file(&self, name: &Name, given: Option<&String>, what: &str) -> Result<(Option<String>, TlsOrigin), Error> {
        let Some((path, origin)) = self.find(name, given).filter(|(path, _)| !path.is_empty()) else {
            return Ok((None, TlsOrigin::Default));
        };
        // A key may be on a token instead, which libpq writes with a colon; it looks for that itself.
        let may_be_a_token = name.parameter == KEY.parameter && path.contains(':');
        if !may_be_a_token && !Path::new(&path).is_file() {
            return Err(self.refused(
                format!("the {what} {path} is no file that can be read ({origin})"),
                &format!(
                    "check {} in the URL{}",
                    name.parameter,
                    name.setting.map(|setting| format!(" or {setting}")).unwrap_or_default()
                ),
            ));
        }
        Ok((Some(path), origin))
    }

    /// The authorities: those that somebody named, libpq's own file, or those that the machine trusts.
    fn root(&self, mode: SslMode) -> Result<(Option<String>, TlsOrigin), Error> {
        let asked = self.find(&ROOT, self.options.root.as_ref()).filter(|(path, _)| !path.is_empty());
        let origin = match asked {
            Some((path, origin)) if path == SYSTEM => origin,
            // Where nothing need be checked, a file that is missing takes nothing away.
            Some((path, origin)) if mode < SslMode::Require => return Ok((Some(path), origin)),
            Some(_) => return self.file(&ROOT, self.options.root.as_ref(), "file of trusted authorities"),
            None => {
                let own = self.own_file("root.crt");
                if own.is_some() || mode < SslMode::VerifyCa {
                    return Ok((own, TlsOrigin::Default));
                }
                if mode == SslMode::VerifyCa {
                    return Err(self.no_authority("there is no file of trusted authorities"));
                }
                TlsOrigin::Default
            }
        };
        Ok((Some(self.machine_root()?), origin))
    }

    /// The machine's authorities, as a file where there is one: the OpenSSL in this program looks where this
    /// machine may keep none, and libpq checks no revocations with `system`.
    fn machine_root(&self) -> Result<String, Error> {
        if let Some(file) = (self.environment)("SSL_CERT_FILE") {
            let missing = || self.no_authority(&format!("SSL_CERT_FILE names {file}, which is no file"));
            return Path::new(&file).is_file().then(|| file.clone()).ok_or_else(missing);
        }
        if (self.environment)("SSL_CERT_DIR").is_some() {
            return Ok(SYSTEM.to_owned());
        }
        let built_in = openssl::version::dir();
        let built_in = built_in.trim_start_matches("OPENSSLDIR: ").trim_matches('"');
        let file = Path::new(built_in).join("cert.pem");
        let mut files = [file].into_iter().chain(BUNDLES.map(PathBuf::from)).filter(|path| path.is_file());
        let has_folder = || fs::read_dir(Path::new(built_in).join("certs")).is_ok_and(|mut each| each.next().is_some());
        match files.next() {
            Some(file) => Ok(file.display().to_string()),
            None if has_folder() => Ok(SYSTEM.to_owned()),
            None => Err(self.no_authority("this machine has no file of trusted authorities")),
        }
    }

    /// The revoked certificates. libpq passes a list by that it can't read.
    fn revoked(&self, mode: SslMode, root: Option<&str>) -> Result<Option<String>, Error> {
        let (mut list, origin) = self.file(&REVOKED, None, "list of revoked certificates")?;
        let folder = self.find(&REVOKED_FOLDER, None).map(|(path, _)| path).filter(|path| !path.is_empty());
        if list.is_none() && folder.is_none() {
            list = self.own_file("root.crl");
        }
        if let Some(folder) = folder.as_ref().filter(|folder| !Path::new(folder).is_dir()) {
            return Err(self.refused(
                format!("the folder of revoked certificates {folder} is not there"),
                "check sslcrldir in the URL",
            ));
        }
        if let Some(list) = &list {
            let is_read = fs::read(list).is_ok_and(|text| X509Crl::from_pem(&text).is_ok());
            if !is_read {
                return Err(self.refused(
                    format!("the list of revoked certificates {list} can't be read ({origin})"),
                    "it must be a CRL in PEM form",
                ));
            }
        }
        let is_named = list.is_some() || folder.is_some();
        if is_named && mode >= SslMode::Require && root.is_none_or(|root| root == SYSTEM) {
            return Err(self.refused(
                "revoked certificates are not looked for without a file of trusted authorities".to_owned(),
                "give sslrootcert=FILE in the URL or DB_SSL_ROOT_CERT",
            ));
        }
        Ok(list)
    }

    /// A file that libpq looks for in the user's home, when it is there.
    fn own_file(&self, name: &str) -> Option<String> {
        let home = (self.environment)("HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
        let file = home.or_else(env::home_dir)?.join(".postgresql").join(name);
        file.is_file().then(|| file.display().to_string())
    }

    fn no_authority(&self, reason: &str) -> Error {
        self.refused(
            format!("{reason}, so the server's certificate can't be checked"),
            "give the authority's certificate: sslrootcert=FILE in the URL, or DB_SSL_ROOT_CERT",
        )
    }

    fn refused(&self, reason: String, hint: &str) -> Error {
        Error::Tls { url: self.url.to_string(), reason, hint: hint.to_owned() }
    }
}

fn setting(message: String, hint: impl Into<String>) -> Error {
    Error::Setting { message, hint: hint.into() }
}
