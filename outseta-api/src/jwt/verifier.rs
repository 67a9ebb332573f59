//! Checks tokens of one tenant.

use std::{fmt, sync::Arc, time::Duration};

use jsonwebtoken::{Algorithm, DecodingKey, Validation, crypto, dangerous, errors::ErrorKind};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    builder::VerifierBuilder,
    claims::Claims,
    error::{VerifyError, shown},
    keys::{KeySet, Keys, Want},
};

/// The only algorithm that is accepted.
const ALGORITHM: &str = "RS256";
/// The longest token that is looked at. Outseta's take about two.
const MAX_TOKEN: usize = 16 * 1024;

/// Checks access tokens of one tenant, and reads their claims.
///
/// Cheap to clone; clones share the keys. See the [module](super) for what is checked, and
/// [`VerifierBuilder`] for the settings.
#[derive(Clone)]
pub struct Verifier {
    inner: Arc<Inner>,
}

struct Inner {
    keys: Arc<Keys>,
    issuers: Vec<String>,
    audiences: Vec<String>,
    leeway: Duration,
    validation: Validation,
}

/// The header of a token, as far as it matters.
#[derive(Deserialize)]
struct Header {
    alg: Option<String>,
    kid: Option<String>,
    crit: Option<Value>,
}

impl Verifier {
    /// Starts the settings of a verifier for the tokens of `https://{subdomain}.outseta.com`.
    pub fn builder(subdomain: impl Into<String>) -> VerifierBuilder {
        VerifierBuilder::of(subdomain.into())
    }

    pub(super) fn new(
        keys: Keys,
        issuers: Vec<String>,
        audiences: Vec<String>,
        leeway: Duration,
    ) -> Self {
        // An application may bring another cryptographic library for the same crate; then none is
        // the default, and none chosen yet. If one is, this changes nothing.
        let _ = crypto::aws_lc::DEFAULT_PROVIDER.install_default();
        Self {
            inner: Arc::new(Inner {
                keys: Arc::new(keys),
                issuers,
                audiences,
                leeway,
                validation: validation(),
            }),
        }
    }

    /// Checks a token and reads its claims.
    ///
    /// `token` is the JWT alone, without `bearer`. Waits only while keys are fetched; needs a tokio
    /// runtime then.
    ///
    /// # Errors
    /// A variant of [`VerifyError`] for each reason; [`VerifyError::is_refusal`] tells whether the
    /// token is at fault.
    pub async fn verify(&self, token: &str) -> Result<Claims, VerifyError> {
        let header = read_header(token)?;
        let want = header.kid.clone().map_or(Want::Any, Want::Named);
        let keys = self.inner.keys.get(want).await?;
        let claims = match self.inner.open(token, &keys, &header) {
            // A token that names no key may be signed with one that was not published before.
            Err(VerifyError::BadSignature) if header.kid.is_none() => {
                match self.inner.keys.get(Want::OtherThan(keys)).await {
                    Ok(keys) => self.inner.open(token, &keys, &header)?,
                    Err(_) => return Err(VerifyError::UnknownKey { kid: None }),
                }
            }
            opened => opened?,
        };
        let claims = Claims::read(claims)?;
        let now = (self.inner.keys.clock)();
        let inner = &self.inner;
        claims.check(&inner.issuers, &inner.audiences, inner.leeway, now)?;
        Ok(claims)
    }

    /// Fetches the keys now if there are none yet, so that a server that cannot reach them says so
    /// when it starts.
    ///
    /// # Errors
    /// [`VerifyError::KeysUnavailable`]
    pub async fn prefetch(&self) -> Result<(), VerifyError> {
        self.inner.keys.get(Want::Any).await.map(drop)
    }
}

impl Inner {
    /// The claims of a token, if one of the keys fits.
    fn open(
        &self,
        token: &str,
        keys: &KeySet,
        header: &Header,
    ) -> Result<Map<String, Value>, VerifyError> {
        for key in keys.candidates(header.kid.as_deref()) {
            match self.decode(token, key) {
                Err(VerifyError::BadSignature) => {}
                decided => return decided,
            }
        }
        Err(VerifyError::BadSignature)
    }

    fn decode(&self, token: &str, key: &DecodingKey) -> Result<Map<String, Value>, VerifyError> {
        match jsonwebtoken::decode(token, key, &self.validation) {
            Ok(data) => Ok(data.claims),
            Err(error) => Err(match error.kind() {
                ErrorKind::InvalidAlgorithm => VerifyError::WrongAlgorithm {
                    found: "unknown".to_owned(),
                },
                ErrorKind::Base64(_) | ErrorKind::Json(_) | ErrorKind::Utf8(_) => {
                    VerifyError::Malformed {
                        reason: "it cannot be read",
                    }
                }
                _ => VerifyError::BadSignature,
            }),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("issuers", &self.inner.issuers)
            .field("audiences", &self.inner.audiences)
            .field("leeway", &self.inner.leeway)
            .field("keys", &self.inner.keys)
            .finish()
    }
}

/// Reads the header of a token, and refuses what goes no further.
fn read_header(token: &str) -> Result<Header, VerifyError> {
    let malformed = |reason| Err(VerifyError::Malformed { reason });
    if token.is_empty() {
        return malformed("it is empty");
    }
    if token.len() > MAX_TOKEN {
        return malformed("it is longer than 16 KiB");
    }
    let parts: Vec<&str> = token.split('.').collect();
    let [header, _, _] = parts.as_slice() else {
        return malformed("it does not have three parts");
    };
    // The library reads only headers with an algorithm that it knows, and would call `none`
    // malformed. What it reads claims with takes any object, so it gets the header in their place.
    let header: Header = match dangerous::insecure_decode_claims(format!(".{header}.")) {
        Ok(header) => header,
        Err(_) => return malformed("its header cannot be read"),
    };
    match header.alg.as_deref() {
        Some(ALGORITHM) => {}
        Some(found) => {
            return Err(VerifyError::WrongAlgorithm {
                found: shown(found),
            });
        }
        None => return malformed("its header names no algorithm"),
    }
    if header.crit.is_some() {
        // Whoever does not know what is critical must refuse, by RFC 7515.
        return malformed("its header demands extensions that are not known");
    }
    Ok(header)
}

/// What the library checks: form, algorithm and signature. The claims are checked here, against a
/// clock that can be set and with errors that say what was found.
fn validation() -> Validation {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.validate_aud = false;
    validation
}
