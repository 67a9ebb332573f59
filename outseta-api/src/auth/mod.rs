//! Credentials, and the choice of whether a request carries them.

mod provider;

use std::{fmt, sync::Arc};

use reqwest::header::HeaderValue;

use self::provider::Tokens;
pub use self::provider::{AccessToken, TokenError, TokenProvider};
use crate::{route::Credential, secret::Secret};

const MALFORMED_TOKEN: &str = "the access token contains a character that cannot stand in a header";

/// The credentials of a client.
#[derive(Clone)]
pub(crate) enum Auth {
    /// The tenant's API key.
    ApiKey {
        /// `Outseta key:secret`, marked as sensitive.
        header: HeaderValue,
        key: Secret,
        secret: Secret,
    },
    /// A user's access token.
    Bearer {
        /// `bearer token`, marked as sensitive.
        header: HeaderValue,
        token: Secret,
    },
    /// A user's access tokens, one after the other.
    Provided(Arc<Tokens>),
    /// None.
    Anonymous,
}

/// What one attempt carries.
#[derive(Default)]
pub(crate) struct Authorization {
    pub(crate) header: Option<HeaderValue>,
    /// The token, if it may be replaced by another one.
    token: Option<AccessToken>,
}

impl Authorization {
    /// What must not appear in a message, beyond the secrets of the client.
    pub(crate) fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        found.extend(self.token.as_ref().map(|token| token.secret().expose()));
    }
}

impl Auth {
    /// Credentials from the two halves of an API key.
    pub(crate) fn api_key(key: Secret, secret: Secret) -> Result<Self, &'static str> {
        let (key_text, secret_text) = (key.expose(), secret.expose());
        if key_text.trim().is_empty() {
            return Err(
                "the API key is empty. Keys are made under Settings > Integrations > API Keys",
            );
        }
        if secret_text.trim().is_empty() {
            return Err(
                "the secret of the API key is empty. It is shown once, when the key is made under \
                 Settings > Integrations > API Keys",
            );
        }
        if key_text.contains(':') {
            return Err("the API key contains a colon; key and secret are given apart");
        }
        let header = header(&format!("Outseta {key_text}:{secret_text}")).ok_or(
            "the API key or its secret contains a character that cannot stand in a header",
        )?;
        Ok(Self::ApiKey {
            header,
            key,
            secret,
        })
    }

    /// Credentials from an access token.
    pub(crate) fn bearer(token: Secret) -> Result<Self, &'static str> {
        let text = token.expose();
        if text.trim().is_empty() {
            return Err("the access token is empty");
        }
        let header = header(&format!("bearer {text}")).ok_or(MALFORMED_TOKEN)?;
        Ok(Self::Bearer { header, token })
    }

    /// Access tokens that a provider gets.
    pub(crate) fn provided(provider: Arc<dyn TokenProvider>) -> Self {
        Self::Provided(Arc::new(Tokens::new(provider)))
    }

    pub(crate) fn kind(&self) -> Credential {
        match self {
            Self::ApiKey { .. } => Credential::ApiKey,
            Self::Bearer { .. } | Self::Provided(_) => Credential::Bearer,
            Self::Anonymous => Credential::None,
        }
    }

    /// The header of the next attempt. Gets a token if there is none at hand.
    pub(crate) async fn authorize(&self) -> Result<Authorization, TokenError> {
        let (header, token) = match self {
            Self::ApiKey { header, .. } | Self::Bearer { header, .. } => {
                (Some(header.clone()), None)
            }
            Self::Provided(tokens) => {
                let token = tokens.get().await?;
                let Some(header) = header(&format!("bearer {}", token.secret().expose())) else {
                    tokens.forget(&token).await;
                    return Err(MALFORMED_TOKEN.into());
                };
                (Some(header), Some(token))
            }
            Self::Anonymous => (None, None),
        };
        Ok(Authorization { header, token })
    }

    /// Whether another attempt would carry another token, now that this one was not accepted.
    pub(crate) async fn renew(&self, refused: &Authorization) -> bool {
        match (self, &refused.token) {
            (Self::Provided(tokens), Some(token)) => {
                tokens.forget(token).await;
                true
            }
            _ => false,
        }
    }

    /// What must not appear in a message.
    pub(crate) fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::ApiKey { key, secret, .. } => found.extend([key.expose(), secret.expose()]),
            Self::Bearer { token, .. } => found.push(token.expose()),
            Self::Provided(_) | Self::Anonymous => {}
        }
    }

    /// Which credentials go with a request to an operation that takes these kinds.
    ///
    /// The client's own if they are taken, else none if none are needed. The error says what is
    /// needed.
    pub(crate) fn choose(&self, taken: &[Credential]) -> Result<Credential, String> {
        let own = self.kind();
        if taken.contains(&own) {
            return Ok(own);
        }
        if taken.contains(&Credential::None) {
            return Ok(Credential::None);
        }
        let needed = match (
            taken.contains(&Credential::ApiKey),
            taken.contains(&Credential::Bearer),
        ) {
            (true, true) => {
                "an API key (`ClientBuilder::api_key`) or a user's access token \
                 (`Client::with_access_token`)"
            }
            (true, false) => "an API key (`ClientBuilder::api_key`)",
            (false, true) => "a user's access token (`Client::with_access_token`)",
            (false, false) => return Ok(Credential::None),
        };
        let has = match own {
            Credential::ApiKey => "an API key",
            Credential::Bearer => "an access token",
            Credential::None => "no credentials",
        };
        Err(format!(
            "this operation needs {needed}; the client has {has}. Nothing was sent"
        ))
    }
}

fn header(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ApiKey { .. } => "ApiKey([redacted])",
            Self::Bearer { .. } => "Bearer([redacted])",
            Self::Provided(tokens) => return tokens.fmt(f),
            Self::Anonymous => "Anonymous",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Auth {
        Auth::api_key("key-1".into(), "secret-1".into()).expect("sound")
    }

    fn token() -> Auth {
        Auth::bearer("token-1".into()).expect("sound")
    }

    #[tokio::test]
    async fn builds_headers_that_are_marked_as_sensitive() {
        for (auth, expected) in [
            (key(), "Outseta key-1:secret-1"),
            (token(), "bearer token-1"),
        ] {
            let header = auth.authorize().await.expect("at hand").header;
            assert_eq!(header.as_ref().expect("a header"), expected);
            let shown = format!("{auth:?} {header:?}");
            assert!(!shown.contains("-1"), "{shown}");
        }
        let none = Auth::Anonymous.authorize().await.expect("at hand");
        assert!(none.header.is_none());
    }

    #[test]
    fn refuses_what_cannot_be_a_credential() {
        assert!(Auth::api_key("".into(), "s".into()).is_err());
        assert!(Auth::api_key("k".into(), " ".into()).is_err());
        assert!(Auth::api_key("k:s".into(), "s".into()).is_err());
        assert!(Auth::api_key("k".into(), "s\r\nX: y".into()).is_err());
        assert!(Auth::bearer("".into()).is_err());
        assert!(Auth::bearer("a\nb".into()).is_err());
    }

    #[test]
    fn chooses_what_the_operation_takes() {
        use Credential::{ApiKey, Bearer, None};
        assert_eq!(key().choose(&[ApiKey, Bearer]), Ok(ApiKey));
        assert_eq!(token().choose(&[ApiKey, Bearer]), Ok(Bearer));
        assert_eq!(key().choose(&[None]), Ok(None));
        assert_eq!(key().choose(&[None, ApiKey]), Ok(ApiKey));
        assert_eq!(token().choose(&[None, ApiKey]), Ok(None));
        assert_eq!(Auth::Anonymous.choose(&[None, ApiKey]), Ok(None));
        let refusal = key().choose(&[Bearer]).expect_err("not taken");
        assert!(
            refusal.contains("with_access_token") && refusal.contains("has an API key"),
            "{refusal}"
        );
        let refusal = Auth::Anonymous.choose(&[ApiKey]).expect_err("not taken");
        assert!(
            refusal.contains("ClientBuilder::api_key") && refusal.contains("no credentials"),
            "{refusal}"
        );
    }
}
