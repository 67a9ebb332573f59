//! The sandbox's side of TLS: whose certificate it shows.

use std::fmt;
use std::io;
use std::sync::Arc;

use chrono::{Datelike, TimeDelta, Utc};
use pem::{EncodeConfig, LineEnding, Pem, encode_config};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

/// How many days a certificate is good for. Some systems refuse those that live much longer than a year.
const DAYS: i64 = 365;

/// How HTTPS is to be spoken. Given to [`Builder::tls`](crate::Builder::tls).
#[derive(Clone)]
pub struct Tls(Source);

#[derive(Clone)]
enum Source {
    Own,
    Pem { certificates: String, key: String },
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Source::Own => "Tls(self-signed)",
            Source::Pem { .. } => "Tls(PEM, [redacted])",
        })
    }
}

impl Tls {
    /// With a certificate that is made at the start, for `127.0.0.1`, `::1`, `localhost` and the
    /// `NAME.localhost` of every tenant, by an authority that is made for it and used for nothing else.
    /// Clients that trust [`Sandbox::certificate`](crate::Sandbox::certificate) trust it, for a year.
    #[must_use]
    pub fn self_signed() -> Self {
        Self(Source::Own)
    }

    /// With a certificate of your own, the rest of its chain behind it, and its private key, both in
    /// PEM. `Debug` shows neither.
    #[must_use]
    pub fn pem(certificates: impl Into<String>, key: impl Into<String>) -> Self {
        Self(Source::Pem {
            certificates: certificates.into(),
            key: key.into(),
        })
    }

    /// What to answer connections with, and the PEM of what clients are to trust.
    pub(crate) fn prepare(&self, names: &[String]) -> io::Result<(TlsAcceptor, String)> {
        let (chain, key, trusted) = match &self.0 {
            Source::Own => issue(names)
                .map_err(|error| refused(format!("a certificate cannot be made: {error}")))?,
            Source::Pem { certificates, key } => {
                let chain: Result<Vec<_>, _> =
                    CertificateDer::pem_slice_iter(certificates.as_bytes()).collect();
                let chain = chain.unwrap_or_default();
                if chain.is_empty() {
                    let message = "the TLS certificate is not PEM: it has no `BEGIN CERTIFICATE`";
                    return Err(refused(message.to_owned()));
                }
                // What is wrong with a key is not said: the error might show some of it.
                let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).map_err(|_| {
                    refused("the TLS key is not PEM: it has no `BEGIN PRIVATE KEY`".to_owned())
                })?;
                (chain, key, certificates.clone())
            }
        };
        let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
            .map_err(|error| {
                refused(format!(
                    "the TLS certificate and key cannot be used: {error}"
                ))
            })?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok((TlsAcceptor::from(Arc::new(config)), trusted))
    }
}

fn refused(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message)
}

type Issued = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>, String);

/// A certificate for these names, its key, and the PEM of the authority that issued it. There are
/// two, because clients differ on whether one certificate may be both.
fn issue(names: &[String]) -> Result<Issued, rcgen::Error> {
    let authority_key = KeyPair::generate()?;
    let mut authority = params(Vec::new(), "Outseta sandbox authority")?;
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let root = authority.self_signed(&authority_key)?;

    let key = KeyPair::generate()?;
    let mut leaf = params(names.to_vec(), "Outseta sandbox")?;
    leaf.use_authority_key_identifier_extension = true;
    leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let leaf = leaf.signed_by(&key, &Issuer::new(authority, authority_key))?;

    let lines = EncodeConfig::new().set_line_ending(LineEnding::LF);
    let pem = encode_config(&Pem::new("CERTIFICATE", root.der().as_ref()), lines);
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    Ok((vec![leaf.der().clone()], PrivateKeyDer::Pkcs8(key), pem))
}

fn params(names: Vec<String>, name: &str) -> Result<CertificateParams, rcgen::Error> {
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name.push(DnType::CommonName, name);
    let day = |days: i64| {
        let day = (Utc::now() + TimeDelta::days(days)).date_naive();
        let (month, of_month) = (day.month(), day.day());
        date_time_ymd(
            day.year(),
            u8::try_from(month).unwrap_or(1),
            u8::try_from(of_month).unwrap_or(1),
        )
    };
    // From yesterday on, for clocks that are behind.
    params.not_before = day(-1);
    params.not_after = day(DAYS - 1);
    Ok(params)
}
