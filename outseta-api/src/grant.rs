//! What signing in answers, as a token to go on with.

use std::{error::Error as StdError, fmt, time::Duration};

use crate::{auth::AccessToken, models::TokenPayload};

/// What the operations under `/tokens` answer.
impl TryFrom<&TokenPayload> for AccessToken {
    type Error = NoToken;

    fn try_from(payload: &TokenPayload) -> Result<Self, NoToken> {
        let token = Self::new(payload.access_token.clone().ok_or(NoToken)?);
        let seconds = payload.expires_in.and_then(|all| u64::try_from(all).ok());
        Ok(match seconds {
            Some(seconds) => token.expires_in(Duration::from_secs(seconds)),
            None => token,
        })
    }
}

/// The answer to a sign-in holds no access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoToken;

impl fmt::Display for NoToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer to the sign-in holds no access token")
    }
}

impl StdError for NoToken {}
