//! The certificates of the throw-away PostgreSQL: authorities, servers and clients, made on the fly.

use std::fs;
use std::path::Path;

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, DnType, IsCa, Issuer, KeyIdMethod, KeyPair,
    RevokedCertParams, SerialNumber, date_time_ymd,
};

/// One that signs.
pub struct Authority {
    /// Its own certificate.
    pub pem: String,
    issuer: Issuer<'static, KeyPair>,
}

/// A certificate and its private key.
#[derive(Debug)]
pub struct Pair {
    pub certificate: String,
    pub key: String,
}

/// When a certificate is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Valid {
    Always,
    /// Until a day that is past.
    NoMore,
    /// From a day that is to come.
    NotYet,
}

impl Authority {
    pub fn new(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let pem = params.self_signed(&key).unwrap().pem();
        Self { pem, issuer: Issuer::new(params, key) }
    }

    /// A server's certificate for these names.
    pub fn server(&self, names: &[&str], serial: u64, valid: Valid) -> Pair {
        let mut params =
            CertificateParams::new(names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()).unwrap();
        params.serial_number = Some(SerialNumber::from(serial));
        match valid {
            Valid::Always => {}
            Valid::NoMore => params.not_after = date_time_ymd(2020, 1, 1),
            Valid::NotYet => params.not_before = date_time_ymd(2999, 1, 1),
        }
        self.sign(&params)
    }

    /// A client's certificate for this role.
    pub fn client(&self, role: &str) -> Pair {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, role);
        self.sign(&params)
    }

    fn sign(&self, params: &CertificateParams) -> Pair {
        let key = KeyPair::generate().unwrap();
        Pair { certificate: params.signed_by(&key, &self.issuer).unwrap().pem(), key: key.serialize_pem() }
    }

    /// The list of what it revoked.
    pub fn revokes(&self, serials: &[u64]) -> String {
        let list = CertificateRevocationListParams {
            this_update: date_time_ymd(2020, 1, 1),
            next_update: date_time_ymd(2999, 1, 1),
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: serials
                .iter()
                .map(|serial| RevokedCertParams {
                    serial_number: SerialNumber::from(*serial),
                    revocation_time: date_time_ymd(2020, 1, 1),
                    reason_code: None,
                    invalidity_date: None,
                })
                .collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        list.signed_by(&self.issuer).unwrap().pem().unwrap()
    }
}

/// Writes `ca.pem` into `folder`, and `server.crt` and `server.key` for the loopback into `server`.
pub fn write(folder: &Path, server: &Path, authority_name: &str) {
    let authority = Authority::new(authority_name);
    fs::write(folder.join("ca.pem"), &authority.pem).unwrap();
    let pair = authority.server(&["localhost", "127.0.0.1"], 1, Valid::Always);
    fs::write(server.join("server.crt"), pair.certificate).unwrap();
    fs::write(server.join("server.key"), pair.key).unwrap();
}
