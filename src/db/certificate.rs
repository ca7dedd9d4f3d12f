//! A server's certificate, looked at in a handshake of its own: libpq tells that one was refused, and not why.
//! Nothing is sent to the server but the wish for TLS.

use std::io::{self, Read, Write};
use std::net::{IpAddr, TcpStream, ToSocketAddrs};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use openssl::asn1::Asn1Time;
use openssl::ssl::{SslConnector, SslConnectorBuilder, SslFiletype, SslMethod, SslVerifyMode};
use openssl::x509::X509VerifyResult;
use openssl::x509::store::X509Lookup;
use openssl::x509::verify::X509VerifyFlags;

use super::error::Error;
use super::libpq::{self, Parameters};
use super::tls::{SslMode, Tls, TlsOptions};
use super::url::DatabaseUrl;

/// PostgreSQL's request for TLS: its length, and a number that is no version.
const WISH: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];

/// How long a server may take when nobody set a limit.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a server shows before it is asked for anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerCertificate {
    /// Whose it is, as it says itself.
    pub subject: String,
    /// The last moment that it is valid, in OpenSSL's words.
    pub expires: String,
    /// Whole days until then; negative when it is past.
    pub days_left: i32,
    /// The protocol that was agreed on, such as `TLSv1.3`.
    pub protocol: String,
    /// The cipher.
    pub cipher: String,
    /// Why its chain is not trusted, in OpenSSL's words; none when it is, or when nobody asks.
    pub fault: Option<String>,
}

/// A server as it is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Endpoint {
    /// The name that was asked for.
    pub(super) host: String,
    /// Where that is, when it is known.
    pub(super) address: Option<String>,
    pub(super) port: u16,
}

impl ServerCertificate {
    /// Looks at the server that this URL names first; nothing for a file, for a socket, for a server without
    /// TLS, or where none is asked for.
    ///
    /// # Errors
    /// What the settings of TLS are refused for.
    pub fn of(url: &DatabaseUrl, options: &TlsOptions, timeout: Duration) -> Result<Option<Self>, Error> {
        let (DatabaseUrl::Postgres(text), Some(tls)) = (url, Tls::of(url, options)?) else { return Ok(None) };
        if tls.mode == SslMode::Disable {
            return Ok(None);
        }
        let told = Parameters::read(text, &libpq::environment);
        let first = |name, variable| {
            let (given, _) = told.get(name, variable)?;
            given.split(',').next().map(str::to_owned).filter(|first| !first.is_empty())
        };
        let address = first("hostaddr", "PGHOSTADDR");
        let Some(host) = first("host", "PGHOST").or_else(|| address.clone()) else { return Ok(None) };
        if host.starts_with(['/', '@']) {
            return Ok(None);
        }
        let port = first("port", "PGPORT").and_then(|port| port.parse().ok()).unwrap_or(5432);
        Ok(Self::look(&Endpoint { host, address, port }, &tls, timeout).ok())
    }

    /// Shakes hands, whatever the certificate, and hangs up.
    pub(super) fn look(endpoint: &Endpoint, tls: &Tls, timeout: Duration) -> io::Result<Self> {
        let stream = wish(endpoint, if timeout.is_zero() { PATIENCE } else { timeout })?;
        let fault = Arc::new(Mutex::new(None::<X509VerifyResult>));
        let mut builder = SslConnector::builder(SslMethod::tls_client())?;
        trust(&mut builder, tls)?;
        let seen = Arc::clone(&fault);
        builder.set_verify_callback(SslVerifyMode::PEER, move |is_trusted, chain| {
            if !is_trusted {
                seen.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(chain.error());
            }
            true
        });
        let is_name = endpoint.host.parse::<IpAddr>().is_err();
        let connect = builder.build().configure()?.verify_hostname(false).use_server_name_indication(is_name);
        let stream = connect.connect(&endpoint.host, stream).map_err(io::Error::other)?;
        let ssl = stream.ssl();
        let certificate = ssl.peer_certificate().ok_or_else(|| io::Error::other("no certificate"))?;
        let now = Asn1Time::days_from_now(0)?;
        let fault = fault.lock().unwrap_or_else(PoisonError::into_inner).take();
        Ok(Self {
            subject: name_of(&certificate),
            expires: certificate.not_after().to_string(),
            days_left: now.diff(certificate.not_after())?.days,
            protocol: ssl.version_str().to_owned(),
            cipher: ssl.current_cipher().map(|cipher| cipher.name().to_owned()).unwrap_or_default(),
            // Where no authorities are named, none is asked.
            fault: fault.filter(|_| tls.root.is_some()).map(|fault| fault.error_string().to_owned()),
        })
    }
}

fn name_of(certificate: &openssl::x509::X509Ref) -> String {
    let entries = certificate.subject_name().entries();
    let parts = entries.filter_map(|entry| {
        let short = entry.object().nid().short_name().ok()?;
        Some(format!("{short}={}", entry.data().to_string().ok()?))
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// Connects, and asks for TLS.
fn wish(endpoint: &Endpoint, timeout: Duration) -> io::Result<TcpStream> {
    let at = (endpoint.address.as_deref().unwrap_or(&endpoint.host), endpoint.port);
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for address in at.to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, timeout) {
            Ok(mut stream) => {
                stream.set_read_timeout(Some(timeout))?;
                stream.set_write_timeout(Some(timeout))?;
                stream.write_all(&WISH)?;
                let mut answer = [0];
                stream.read_exact(&mut answer)?;
                let is_granted = answer == *b"S";
                return is_granted.then_some(stream).ok_or_else(|| io::Error::other("the server has no TLS"));
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Trusts what the connection trusts.
fn trust(builder: &mut SslConnectorBuilder, tls: &Tls) -> io::Result<()> {
    match tls.root.as_deref() {
        Some("system") => builder.set_default_verify_paths()?,
        Some(file) => builder.set_ca_file(file)?,
        None => {}
    }
    if let Some(list) = &tls.revoked {
        let store = builder.cert_store_mut();
        store.add_lookup(X509Lookup::file())?.load_crl_file(list, SslFiletype::PEM)?;
        store.set_flags(X509VerifyFlags::CRL_CHECK | X509VerifyFlags::CRL_CHECK_ALL)?;
    }
    Ok(())
}
