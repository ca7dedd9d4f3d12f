//! Something that answers as a PostgreSQL does, asks for the password in the clear, and keeps all that it is
//! told.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use openssl::pkey::PKey;
use openssl::ssl::{Ssl, SslContext, SslMethod, SslStream, SslVersion};
use openssl::x509::X509;

use crate::support::certificates::Pair;

/// What it answers when it is asked for TLS.
pub enum Kind {
    /// It has none.
    Plain,
    /// It has, with this certificate.
    Tls(Pair),
    /// It has, but none newer than TLS 1.1.
    OldTls(Pair),
}

/// A stranger at a port of the loopback.
pub struct Fake {
    pub port: u16,
    heard: Arc<Mutex<Vec<u8>>>,
}

impl Fake {
    pub fn start(kind: &Kind) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let context = match kind {
            Kind::Plain => None,
            Kind::Tls(pair) => Some(context(pair, None)),
            Kind::OldTls(pair) => Some(context(pair, Some(SslVersion::TLS1_1))),
        };
        let kept = Arc::clone(&heard);
        // It ends with the test's process.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
                serve(stream, context.as_ref(), &kept);
            }
        });
        Self { port, heard }
    }

    /// All that came behind the wish for TLS, deciphered, since this was asked last.
    pub fn heard(&self) -> String {
        // What the client sent before it hung up may still be on its way.
        thread::sleep(Duration::from_millis(50));
        String::from_utf8_lossy(&std::mem::take(&mut *self.heard.lock().unwrap())).into_owned()
    }
}

fn context(pair: &Pair, newest: Option<SslVersion>) -> SslContext {
    let mut context = SslContext::builder(SslMethod::tls_server()).unwrap();
    context.set_certificate(&X509::from_pem(pair.certificate.as_bytes()).unwrap()).unwrap();
    context.set_private_key(&PKey::private_key_from_pem(pair.key.as_bytes()).unwrap()).unwrap();
    context.set_max_proto_version(newest).unwrap();
    if newest.is_some() {
        // OpenSSL speaks what is that old only when it is asked to.
        context.set_min_proto_version(None).unwrap();
        context.set_security_level(0);
    }
    context.build()
}

fn serve(mut stream: TcpStream, context: Option<&SslContext>, heard: &Mutex<Vec<u8>>) {
    let mut wish = [0; 8];
    if stream.read_exact(&mut wish).is_err() {
        return;
    }
    if wish[4..] != [4, 210, 22, 47] {
        // It begins without TLS.
        heard.lock().unwrap().extend(wish);
        return ask(stream, heard);
    }
    let Some(context) = context else {
        if stream.write_all(b"N").is_ok() {
            ask(stream, heard);
        }
        return;
    };
    if stream.write_all(b"S").is_ok()
        && let Ok(mut stream) = SslStream::new(Ssl::new(context).unwrap(), stream)
        && stream.accept().is_ok()
    {
        ask(stream, heard);
    }
}

/// Takes the client's first message, asks for the password in the clear, and listens on.
fn ask(mut stream: impl Read + Write, heard: &Mutex<Vec<u8>>) {
    let mut buffer = [0; 4096];
    let mut asked = false;
    while let Ok(count @ 1..) = stream.read(&mut buffer) {
        heard.lock().unwrap().extend(&buffer[..count]);
        if !asked && stream.write_all(&[b'R', 0, 0, 0, 8, 0, 0, 0, 3]).is_err() {
            return;
        }
        asked = true;
        // The password came: who asked for it has what he wanted.
        if buffer[0] == b'p' {
            return;
        }
    }
}
