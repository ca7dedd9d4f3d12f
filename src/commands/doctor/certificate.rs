//! A look at the certificate that a server shows, by a handshake that ends there: libpq keeps what it saw to
//! itself. Nothing is sent to who has not proved who it is: there is nothing to send.

use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

use openssl::asn1::Asn1Time;
use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode};

/// What a client of PostgreSQL sends first to be answered in TLS (`SSLRequest`: its length and its code), and
/// the answer of a server that agrees.
const SSL_REQUEST: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];
const AGREED: [u8; 1] = *b"S";

/// How many days the certificate of the server at this address is good for; negative when it has expired.
///
/// # Errors
/// Why it can't be looked at, for people.
pub(super) fn days_left(address: IpAddr, port: u16, patience: Duration) -> Result<i32, String> {
    let mut stream = TcpStream::connect_timeout(&SocketAddr::new(address, port), patience)
        .map_err(|error| format!("{address} is not reached from here: {error}"))?;
    let asked = (|| {
        stream.set_read_timeout(Some(patience))?;
        stream.set_write_timeout(Some(patience))?;
        stream.write_all(&SSL_REQUEST)?;
        let mut answer = [0];
        stream.read_exact(&mut answer)?;
        std::io::Result::Ok(answer)
    })();
    if asked.map_err(|error| error.to_string())? != AGREED {
        return Err("the server speaks no TLS at its own address".to_owned());
    }
    shown(stream).ok_or_else(|| "the handshake failed".to_owned())
}

/// The days until the end of the certificate that is shown.
fn shown(stream: TcpStream) -> Option<i32> {
    let mut connector = SslConnector::builder(SslMethod::tls_client()).ok()?;
    // An expired one is to be seen too; libpq has judged it already.
    connector.set_verify(SslVerifyMode::NONE);
    let configured = connector.build().configure().ok()?.verify_hostname(false).use_server_name_indication(false);
    let stream = configured.connect("", stream).ok()?;
    let certificate = stream.ssl().peer_certificate()?;
    Some(Asn1Time::days_from_now(0).ok()?.diff(certificate.not_after()).ok()?.days)
}
