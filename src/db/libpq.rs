//! What libpq is told of a connection, and by whom: the URL, then a service file, then the environment, in
//! the order in which libpq itself asks them. Not here: what follows from it.

use std::env;
use std::fs;
use std::net::IpAddr;
use std::path::PathBuf;

/// Where libpq looks for the machine's service file, unless PGSYSCONFDIR says otherwise: the folder that
/// the libpq in this program was built with.
const SYSTEM_FOLDER: &str = "/usr/local/pgsql/etc";

/// Who told libpq something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Url,
    Service,
    Environment,
}

/// The parameters of one connection.
pub(super) struct Parameters<'a> {
    url: Vec<(String, String)>,
    service: Vec<(String, String)>,
    environment: &'a dyn Fn(&str) -> Option<String>,
}

impl<'a> Parameters<'a> {
    /// Reads a URL, and the service that it or PGSERVICE names. A service that is not to be found says
    /// nothing here; libpq refuses to connect by it.
    pub(super) fn read(url: &str, environment: &'a dyn Fn(&str) -> Option<String>) -> Self {
        let url = of_url(url);
        let name = value(&url, "service").map(str::to_owned).or_else(|| environment("PGSERVICE"));
        let service = name.map(|name| of_service(&name, environment)).unwrap_or_default();
        Self { url, service, environment }
    }

    /// A parameter, and who gave it. Its variable in the environment is none when it is empty.
    pub(super) fn get(&self, name: &str, variable: &str) -> Option<(String, Source)> {
        if let Some(given) = self.in_url(name) {
            return Some((given.to_owned(), Source::Url));
        }
        if let Some(given) = value(&self.service, name) {
            return Some((given.to_owned(), Source::Service));
        }
        let given = (self.environment)(variable).filter(|given| !given.is_empty());
        given.map(|given| (given, Source::Environment))
    }

    /// A parameter of the URL.
    pub(super) fn in_url(&self, name: &str) -> Option<&str> {
        value(&self.url, name)
    }

    /// Whether every server that may be asked is this machine: by a socket or the loopback.
    pub(super) fn is_local(&self) -> bool {
        let given = |name, variable| self.get(name, variable).map(|(given, _)| given).unwrap_or_default();
        let (hosts, addresses) = (given("host", "PGHOST"), given("hostaddr", "PGHOSTADDR"));
        hosts.split(',').all(is_local_host) && addresses.split(',').all(is_local_host)
    }
}

/// A variable of this process. One that is no text still counts as one that says something.
pub(super) fn environment(name: &str) -> Option<String> {
    env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

/// Nothing is libpq's default, a socket; a socket begins with a slash, an abstract one with an at sign.
fn is_local_host(host: &str) -> bool {
    host.is_empty()
        || host.starts_with(['/', '@'])
        || host.eq_ignore_ascii_case("localhost")
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn value<'a>(parameters: &'a [(String, String)], name: &str) -> Option<&'a str> {
    parameters.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str())
}

/// The host and the parameters of a URL, as libpq takes it apart. Of one given twice the last counts.
fn of_url(url: &str) -> Vec<(String, String)> {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    // What stands before an @ is user and password, unless a slash comes first.
    let rest = match rest.find(['@', '/']) {
        Some(at) if rest.as_bytes()[at] == b'@' => &rest[at + 1..],
        _ => rest,
    };
    let (places, tail) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let mut found = Vec::new();
    for parameter in tail.split_once('?').map_or("", |(_, parameters)| parameters).rsplit('&') {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let (name, value) = (decoded(name), decoded(value));
        match (name.as_str(), value.as_str()) {
            // As JDBC has it; libpq knows it too.
            ("ssl", "true") => found.push(("sslmode".to_owned(), "require".to_owned())),
            _ => found.push((name, value)),
        }
    }
    let each: Vec<(&str, &str)> = places.split(',').map(host_and_port).collect();
    let joined = |parts: Vec<&str>| decoded(&parts.join(","));
    let hosts = joined(each.iter().map(|(host, _)| *host).collect());
    let ports = joined(each.iter().map(|(_, port)| *port).collect());
    for (name, value) in [("host", hosts), ("port", ports)] {
        if value.bytes().any(|byte| byte != b',') {
            found.push((name.to_owned(), value));
        }
    }
    found
}

fn host_and_port(place: &str) -> (&str, &str) {
    let (host, rest) = match place.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some(apart) => apart,
        None => place.split_at(place.find(':').unwrap_or(place.len())),
    };
    (host, rest.strip_prefix(':').unwrap_or_default())
}

/// Percent signs undone; one that stands for nothing stays, and libpq refuses it.
pub(super) fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        if let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            plain.push(byte);
            at += 3;
        } else {
            plain.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// A service's parameters, from the first file that has it.
fn of_service(name: &str, environment: &dyn Fn(&str) -> Option<String>) -> Vec<(String, String)> {
    let own = environment("PGSERVICEFILE").map(PathBuf::from).or_else(|| {
        let home = environment("HOME").map(PathBuf::from).or_else(env::home_dir);
        home.map(|home| home.join(".pg_service.conf"))
    });
    let folder = environment("PGSYSCONFDIR").unwrap_or_else(|| SYSTEM_FOLDER.to_owned());
    let files = own.into_iter().chain([PathBuf::from(folder).join("pg_service.conf")]);
    files
        .filter_map(|file| fs::read(file).ok())
        .find_map(|text| in_service_file(&String::from_utf8_lossy(&text), name))
        .unwrap_or_default()
}

fn in_service_file(text: &str, name: &str) -> Option<Vec<(String, String)>> {
    let heading = format!("[{name}]");
    let mut lines = text.lines().map(str::trim).skip_while(|line| !line.starts_with(&heading));
    lines.next()?;
    let own = lines.take_while(|line| !line.starts_with('[')).filter(|line| !line.starts_with('#'));
    let pairs = own.filter_map(|line| line.split_once('='));
    Some(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// A value as it may stand in a URL.
pub(super) fn encoded(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => text.push(char::from(byte)),
            other => text.extend(["%".to_owned(), format!("{other:02X}")]),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(url: &str, variables: &[(&str, &str)]) -> bool {
        let environment =
            |name: &str| variables.iter().find(|(each, _)| *each == name).map(|(_, value)| (*value).to_owned());
        Parameters::read(url, &environment).is_local()
    }

    #[test]
    fn a_socket_and_the_loopback_are_local() {
        for url in [
            "postgres:///provost",
            "postgres://",
            "postgres://ada:pw@localhost:5432/provost",
            "postgres://LOCALHOST/provost",
            "postgres://127.9.8.7/provost",
            "postgres://[::1]:5432/provost",
            "postgres://%2Frun%2Fpostgresql/provost",
            "postgres:///provost?host=/run/postgresql",
            "postgres:///provost?host=@abstract",
            "postgres://db.example.org/provost?host=localhost",
            "postgres://localhost,127.0.0.1:5433/provost",
        ] {
            assert!(local(url, &[]), "{url}");
        }
    }

    #[test]
    fn one_host_elsewhere_is_enough_to_be_remote() {
        for url in [
            "postgres://db.example.org/provost",
            "postgres://localhost.example.org/provost",
            "postgres://localhost,db.example.org/provost",
            "postgres://localhost/provost?host=db.example.org",
            "postgres://localhost/provost?ho%73t=db.example.org",
            "postgres://localhost/provost?hostaddr=10.0.0.1",
            "postgres://10.0.0.1,/provost",
            "postgres://[2001:db8::1]/provost",
            "postgres://localhost@db.example.org/provost",
        ] {
            assert!(!local(url, &[]), "{url}");
        }
        assert!(!local("postgres:///provost", &[("PGHOST", "db.example.org")]));
        assert!(!local("postgres://localhost/provost", &[("PGHOSTADDR", "10.0.0.1")]));
        assert!(local("postgres://localhost/provost", &[("PGHOST", "db.example.org")]));
    }

    #[test]
    fn a_service_says_what_the_url_does_not() {
        let text =
            "# ours\n[other]\nhost=localhost\n[provost]\n host=db.example.org\nsslmode=require \n\n[last]\nport=1\n";
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("services");
        fs::write(&file, text).unwrap();
        let environment = |name: &str| match name {
            "PGSERVICEFILE" => Some(file.display().to_string()),
            "PGSSLMODE" => Some("disable".to_owned()),
            "PGSERVICE" => Some("other".to_owned()),
            _ => None,
        };
        let told = Parameters::read("postgres:///x?service=provost", &environment);
        assert_eq!(told.get("sslmode", "PGSSLMODE"), Some(("require".to_owned(), Source::Service)));
        assert_eq!(told.get("port", "PGPORT"), None);
        assert!(!told.is_local());
        let told = Parameters::read("postgres:///x?sslmode=prefer&sslmode=allow", &environment);
        assert_eq!(told.get("sslmode", "PGSSLMODE"), Some(("allow".to_owned(), Source::Url)));
        assert!(told.is_local());
        let told = Parameters::read("postgres:///x", &environment);
        assert_eq!(told.get("sslmode", "PGSSLMODE"), Some(("disable".to_owned(), Source::Environment)));
    }

    #[test]
    fn hosts_and_ports_are_taken_apart() {
        let told = |url, name| Parameters::read(url, &|_| None).in_url(name).map(str::to_owned);
        for (url, host, port) in [
            ("postgres://ada:pw@a:1,[::1]:2,b/x", Some("a,::1,b"), Some("1,2,")),
            ("postgres://:5433/x", None, Some("5433")),
            ("postgres://a/x?port=7", Some("a"), Some("7")),
            ("postgres:///x", None, None),
        ] {
            assert_eq!((told(url, "host").as_deref(), told(url, "port").as_deref()), (host, port), "{url}");
        }
    }

    #[test]
    fn what_is_encoded_is_decoded_to_the_same() {
        for value in ["/etc/ssl/ca.pem", "/a b/ü&x=1%.pem", ""] {
            assert_eq!(decoded(&encoded(value)), value);
        }
        assert_eq!(decoded("100%"), "100%");
    }
}
