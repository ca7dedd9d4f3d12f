//! Why a connection could not be made, told from the driver's words: TLS, login, or the way there; and
//! whether it may pass by itself.

use std::time::Duration;

use diesel::ConnectionError;

use super::certificate::{Endpoint, ServerCertificate};
use super::error::{Error, one_line};
use super::tls::Tls;
use super::url::DatabaseUrl;

/// What the server says when user or password are wrong.
const REFUSALS: [&str; 5] =
    ["password authentication failed", "no password supplied", "pg_hba.conf", "role \"", "authentication failed"];

/// A line that was cut in the middle of a handshake.
const CUTS: [&str; 3] =
    ["SSL SYSCALL error", "SSL connection has been closed unexpectedly", "unexpected eof while reading"];

/// What passes by itself: a server that starts, stops or is full.
const PASSING: [&str; 13] = [
    "Connection refused",
    "Connection reset by peer",
    "No such file or directory",
    "server closed the connection unexpectedly",
    "terminating connection due to administrator command",
    "the database system is starting up",
    "the database system is shutting down",
    "the database system is in recovery mode",
    "the database system is not yet accepting connections",
    "too many clients already",
    "too many connections for",
    "remaining connection slots are reserved",
    "Temporary failure in name resolution",
];

/// What libpq begins the words about one server with.
const ABOUT: &str = "connection to server ";

/// What went wrong. The driver's words are scrubbed of the password.
pub(super) fn failed(url: &DatabaseUrl, tls: Option<&Tls>, timeout: Duration, error: ConnectionError) -> Error {
    let text = match error {
        ConnectionError::BadConnection(text) => text,
        ConnectionError::CouldntSetupConfiguration(error) => return Error::from(error),
        other => other.to_string(),
    };
    let words = one_line(&text);
    let reason = one_line(&url.scrub(&text));
    match url {
        DatabaseUrl::Sqlite(path) if path.is_dir() => Error::NotADatabase(path.clone()),
        DatabaseUrl::Sqlite(path) => Error::Denied(format!("can't open {}: {reason}", path.display())),
        DatabaseUrl::Postgres(_) => {
            let url = url.to_string();
            if let Some((reason, hint)) = tls_fault(&words, &reason, tls, timeout) {
                return Error::Tls { url, reason, hint: hint.to_owned() };
            }
            if REFUSALS.iter().any(|refusal| words.contains(refusal)) {
                return Error::Authentication { url, reason };
            }
            Error::Unreachable { url, reason, passes: passes(&words) }
        }
    }
}

/// Whether this may pass: of several servers, at each.
fn passes(words: &str) -> bool {
    let each = words.split(ABOUT).filter(|part| !part.trim().is_empty());
    each.clone().next().is_some()
        && each.clone().all(|part| PASSING.iter().chain(&CUTS).any(|passing| part.contains(passing)))
}

/// Which rule of TLS was broken, and what to do about it.
fn tls_fault(words: &str, reason: &str, tls: Option<&Tls>, timeout: Duration) -> Option<(String, &'static str)> {
    let has = |part: &str| words.contains(part);
    if has("certificate verify failed") {
        let seen = tls.zip(endpoint(words)).and_then(|(tls, at)| ServerCertificate::look(&at, tls, timeout).ok());
        return Some(distrusted(reason, seen));
    }
    if has("does not match host name") || has("could not get server's host name") {
        let hint = "connect by a name that its certificate has, or give the server a certificate for this one";
        return Some((format!("the server's certificate is for another host: {reason}"), hint));
    }
    if has("host name must be specified") {
        return Some((reason.to_owned(), "name the host beside hostaddr: its certificate is for a name"));
    }
    if has("server does not support SSL") {
        let hint = "turn TLS on in the server's postgresql.conf (ssl = on); a network that is trusted needs \
                    sslmode=disable in the URL";
        return Some((format!("the server offers none: {reason}"), hint));
    }
    if has("server does not support any SSL protocol version") {
        let hint = "set ssl_min_protocol_version and ssl_max_protocol_version on the server to TLSv1.2 or later";
        return Some((format!("the server speaks no TLS that is new enough: {reason}"), hint));
    }
    if has("requires a valid client certificate") || has("alert certificate required") {
        let hint = "give its files: sslcert and sslkey in the URL, or DB_SSL_CERT and DB_SSL_KEY";
        return Some((format!("the server asks for a client certificate: {reason}"), hint));
    }
    if has("has group or world access") {
        return Some((format!("others can read the private key: {reason}"), "chmod 600 the key's file"));
    }
    if has("root certificate file") || has("could not load system root") || has("get home directory to locate root") {
        let hint = "give the authority's certificate: sslrootcert=FILE in the URL, or DB_SSL_ROOT_CERT";
        return Some((format!("the server's certificate can't be checked: {reason}"), hint));
    }
    if has("private key file") || has("certificate file") {
        let hint = "check sslcert and sslkey in the URL, or DB_SSL_CERT and DB_SSL_KEY";
        return Some((format!("the client certificate can't be used: {reason}"), hint));
    }
    let is_other = has("SSL error") || has("SSL connection");
    // A server that stops cuts the line at any point, in the handshake too.
    (is_other && !CUTS.iter().any(|cut| has(cut))).then(|| (reason.to_owned(), "the server's log may tell more"))
}

/// Why a certificate was not trusted, as far as it could be seen.
fn distrusted(reason: &str, seen: Option<ServerCertificate>) -> (String, &'static str) {
    let trust =
        "give the certificate of the authority that signed it: sslrootcert=FILE in the URL, or DB_SSL_ROOT_CERT";
    let Some((certificate, fault)) = seen.and_then(|mut seen| seen.fault.take().map(|fault| (seen, fault))) else {
        return (format!("the server's certificate is not trusted: {reason}"), trust);
    };
    let ServerCertificate { subject, expires, .. } = certificate;
    let (words, hint) = match fault.as_str() {
        "certificate has expired" => (format!("has expired ({expires})"), "give the server a new certificate"),
        words if words.starts_with("certificate is not yet valid") => {
            ("is not valid yet".to_owned(), "check the clocks of this machine and of the one that signed it")
        }
        "certificate revoked" => ("was revoked by its authority".to_owned(), "give the server a new certificate"),
        "unable to get certificate CRL" | "CRL has expired" => (
            format!("can't be checked for revocation: {fault}"),
            "get a current list from its authority for sslcrl in the URL or PGSSLCRL",
        ),
        other => (format!("is signed by an authority that is not trusted here: {other}"), trust),
    };
    (format!("the server's certificate {words}: certificate verify failed for {subject:?}"), hint)
}

/// The server whose certificate was refused, out of libpq's words: `at "HOST" (ADDRESS), port N failed: …`.
fn endpoint(words: &str) -> Option<Endpoint> {
    let about = words.split(ABOUT).find(|about| about.contains("certificate verify failed"))?;
    let (host, rest) = about.strip_prefix("at \"")?.split_once('"')?;
    let address = rest.strip_prefix(" (").and_then(|rest| rest.split_once(')')).map(|(address, _)| address.to_owned());
    let (_, rest) = rest.split_once(", port ")?;
    let port = rest.split(' ').next()?.parse().ok()?;
    Some(Endpoint { host: host.to_owned(), address, port })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_is_known_from_the_words() {
        let words = "connection to server at \"localhost\" (::1), port 5432 failed: Connection refused \
                     connection to server at \"localhost\" (127.0.0.1), port 5433 failed: SSL error: certificate verify failed";
        let at = Endpoint { host: "localhost".to_owned(), address: Some("127.0.0.1".to_owned()), port: 5433 };
        assert_eq!(endpoint(words), Some(at));
        let words = "connection to server at \"127.0.0.1\", port 5432 failed: SSL error: certificate verify failed";
        let at = Endpoint { host: "127.0.0.1".to_owned(), address: None, port: 5432 };
        assert_eq!(endpoint(words), Some(at));
    }

    #[test]
    fn what_passes_passes_at_every_server() {
        let at = |host: &str, words: &str| format!("connection to server at \"{host}\", port 5432 failed: {words} ");
        let refused =
            at("a", "Connection refused Is the server running on that host and accepting TCP/IP connections?");
        let starting = at("b", "FATAL: the database system is starting up");
        let unknown = at("c", "FATAL: database \"x\" does not exist");
        assert!(passes(&refused) && passes(&starting) && passes(&format!("{refused}{starting}")));
        assert!(!passes(&unknown) && !passes(&format!("{refused}{unknown}")) && !passes(""));
    }
}
