//! Makes tokens of every kind, without the library that the client checks them with.

use std::sync::{
    Arc, LazyLock,
    atomic::{AtomicU64, Ordering},
};
use std::time::{Duration, SystemTime};

use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaEncoding};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use outseta_api::jwt::{Verifier, VerifierBuilder};
use serde_json::{Value, json};

/// The time at which the tests take place.
pub(crate) const NOW: u64 = 1_790_000_000;

/// The tenant's key.
pub(crate) static GOOD: LazyLock<Forge> = LazyLock::new(|| Forge::new("good"));
/// Another key of the tenant's.
pub(crate) static NEXT: LazyLock<Forge> = LazyLock::new(|| Forge::new("next"));
/// A key of somebody else, which claims to be the tenant's.
pub(crate) static EVIL: LazyLock<Forge> = LazyLock::new(|| Forge::new("good"));

/// A key, and its name.
pub(crate) struct Forge {
    pair: KeyPair,
    pub(crate) kid: &'static str,
}

impl Forge {
    fn new(kid: &'static str) -> Self {
        let pair = KeyPair::generate(KeySize::Rsa2048).expect("randomness");
        Self { pair, kid }
    }

    /// The public half as a JWK.
    pub(crate) fn jwk(&self) -> Value {
        let public = self.pair.public_key();
        json!({
            "kty": "RSA",
            "use": "sig",
            "alg": "RS256",
            "kid": self.kid,
            "n": encode(public.modulus().big_endian_without_leading_zero()),
            "e": encode(public.exponent().big_endian_without_leading_zero()),
        })
    }

    /// The public half in each form that somebody could take for a secret.
    pub(crate) fn public_forms(&self) -> Vec<Vec<u8>> {
        let public = self.pair.public_key();
        let der: PublicKeyX509Der<'_> = public.as_der().expect("a sound key");
        let pem = format!(
            "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
            STANDARD.encode(der.as_ref())
        );
        vec![
            der.as_ref().to_vec(),
            public.as_ref().to_vec(),
            pem.into_bytes(),
            public.modulus().big_endian_without_leading_zero().to_vec(),
            encode(public.modulus().big_endian_without_leading_zero()).into_bytes(),
            self.jwk().to_string().into_bytes(),
            jwks(&[self]).into_bytes(),
        ]
    }

    /// A token that names this key and is signed with it.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        self.sign_under(
            &json!({"alg": "RS256", "typ": "JWT", "kid": self.kid}),
            claims,
        )
    }

    /// A token with any header, signed RS256.
    pub(crate) fn sign_under(&self, header: &Value, claims: &Value) -> String {
        self.sign_as(&RSA_PKCS1_SHA256, header, claims)
    }

    /// A token with any header, signed by any algorithm of RSA.
    pub(crate) fn sign_as(
        &self,
        algorithm: &'static dyn RsaEncoding,
        header: &Value,
        claims: &Value,
    ) -> String {
        let message = message(header, claims);
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(
                algorithm,
                &SystemRandom::new(),
                message.as_bytes(),
                &mut signature,
            )
            .expect("a sound key signs");
        format!("{message}.{}", encode(&signature))
    }
}

/// A token with an HMAC for a signature.
pub(crate) fn hs256(header: &Value, claims: &Value, secret: &[u8]) -> String {
    let message = message(header, claims);
    let tag = hmac::sign(
        &hmac::Key::new(hmac::HMAC_SHA256, secret),
        message.as_bytes(),
    );
    format!("{message}.{}", encode(tag.as_ref()))
}

/// Header and claims, as they are signed.
pub(crate) fn message(header: &Value, claims: &Value) -> String {
    format!(
        "{}.{}",
        encode(header.to_string().as_bytes()),
        encode(claims.to_string().as_bytes())
    )
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A JWK set of these keys.
pub(crate) fn jwks(keys: &[&Forge]) -> String {
    let keys: Vec<_> = keys.iter().map(|key| key.jwk()).collect();
    json!({ "keys": keys }).to_string()
}

/// What a token of the tenant `acme` says, with some claims replaced; null takes one out.
pub(crate) fn claims(changes: Value) -> Value {
    let mut claims = json!({
        "iss": "http://acme.outseta.com",
        "aud": "acme.outseta.com",
        "sub": "pAbC12Dx",
        "nbf": NOW - 100,
        "iat": NOW - 100,
        "exp": NOW + 1000,
        "outseta:planUid": "wQXrBxWK",
    });
    if let (Value::Object(claims), Value::Object(changes)) = (&mut claims, changes) {
        for (name, value) in changes {
            match value {
                Value::Null => drop(claims.remove(&name)),
                value => drop(claims.insert(name, value)),
            }
        }
    }
    claims
}

/// A good token.
pub(crate) fn good() -> String {
    GOOD.sign(&claims(json!({})))
}

/// A verifier of the tenant `acme` that has the good key, at that time.
pub(crate) fn verifier() -> Verifier {
    offline(&[&GOOD]).build().expect("sound settings")
}

/// Its settings, with these keys.
pub(crate) fn offline(keys: &[&Forge]) -> VerifierBuilder {
    Verifier::builder("acme")
        .keys(jwks(keys))
        .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(NOW))
}

/// A clock that is moved by hand.
#[derive(Clone)]
pub(crate) struct Hands(Arc<AtomicU64>);

impl Hands {
    pub(crate) fn new() -> Self {
        Self(Arc::new(AtomicU64::new(NOW)))
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }

    pub(crate) fn clock(&self) -> impl Fn() -> SystemTime + Send + Sync + 'static {
        let seconds = Arc::clone(&self.0);
        move || SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.load(Ordering::Relaxed))
    }
}
