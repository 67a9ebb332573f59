//! The end of a sign-in: an access token.

use std::fmt;

use super::{in_seconds, needed};
use crate::{
    auth::AccessToken, client::Client, error::Result, generated::models::TokenPayload,
    route::Route, secret::Secret, wire::Timestamp,
};

/// A person who is signed in.
#[derive(Clone)]
pub struct SignedIn {
    client: Client,
    access_token: AccessToken,
    refresh_token: Option<Secret>,
    id_token: Option<Secret>,
    callback_url: Option<String>,
}

impl SignedIn {
    pub(super) fn read(
        client: &Client,
        answer: TokenPayload,
        route: &'static Route,
    ) -> Result<Self> {
        let token = needed(answer.access_token, "access_token", route)?;
        let mut signed_in = Self::new(client, token, answer.expires_in);
        signed_in.refresh_token = answer.refresh_token;
        signed_in.id_token = answer.id_token;
        signed_in.callback_url = answer.authentication_callback_url;
        Ok(signed_in)
    }

    pub(super) fn new(client: &Client, token: Secret, expires_in: Option<i64>) -> Self {
        let expires_at = in_seconds(expires_in).or_else(|| by_own_word(&token));
        let token = AccessToken::new(token);
        Self {
            client: client.clone(),
            access_token: match expires_at {
                Some(at) => token.expiring_at(at),
                None => token,
            },
            refresh_token: None,
            id_token: None,
            callback_url: None,
        }
    }

    /// The access token, a JWT.
    pub fn access_token(&self) -> &AccessToken {
        &self.access_token
    }

    /// Until when the access token is good, by this machine's clock: about a year from now in recent
    /// answers. If Outseta does not say, the token's own word is taken (with the feature `jwt`);
    /// else it is not known.
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.access_token.expires_at()
    }

    /// The refresh token. No source says which call takes it.
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// The OpenID Connect token about the person, where one is issued.
    pub fn id_token(&self) -> Option<&Secret> {
        self.id_token.as_ref()
    }

    /// The page to which the person should go now, if the tenant has set one.
    pub fn callback_url(&self) -> Option<&str> {
        self.callback_url.as_deref()
    }

    /// A client that acts as the person: [`Client::with_access_token`] of the client that signed
    /// them in.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration): the token has a character that cannot
    /// stand in a header.
    pub fn client(&self) -> Result<Client> {
        self.client
            .with_access_token(self.access_token.secret().clone())
    }
}

impl From<SignedIn> for AccessToken {
    fn from(signed_in: SignedIn) -> Self {
        signed_in.access_token
    }
}

/// When the token says that it expires.
#[cfg(feature = "jwt")]
fn by_own_word(token: &Secret) -> Option<Timestamp> {
    crate::jwt::unverified_expiry(token.expose())
}

#[cfg(not(feature = "jwt"))]
fn by_own_word(_: &Secret) -> Option<Timestamp> {
    None
}

impl fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedIn")
            .field("access_token", &self.access_token)
            .finish_non_exhaustive()
    }
}
