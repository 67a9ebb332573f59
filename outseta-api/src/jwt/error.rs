//! Why a token is not accepted.

use std::{error::Error as StdError, fmt};

use crate::wire::Timestamp;

/// How many characters of what a token says are shown.
const SHOWN: usize = 80;

/// Why a token is not accepted. One variant for each reason.
///
/// `Display` says what was wrong and what to do. Neither it nor `Debug` shows the token; of its
/// claims only the one at fault is shown, and of foreign text no more than 80 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// It is no signed JWT at all: empty, cut off, encrypted, longer than 16 KiB, no JSON.
    Malformed {
        /// What does not fit.
        reason: &'static str,
    },
    /// It names another algorithm than RS256, such as `none` or `HS256`. Such tokens are forged:
    /// Outseta signs with RS256.
    WrongAlgorithm {
        /// What it names.
        found: String,
    },
    /// It is signed with a key that Outseta does not publish: by somebody else, for another tenant,
    /// or with a key that has been withdrawn. Keys that are newer than those at hand are fetched
    /// before this is said, unless they were fetched within the refetch interval.
    UnknownKey {
        /// The name of the key (`kid`); none if the token names none and no key fits.
        kid: Option<String>,
    },
    /// The signature is not that of the key: the token was changed, or forged.
    BadSignature,
    /// It has expired. The person signs in again, or the client gets another token.
    Expired {
        /// Until when it was good; the leeway comes on top.
        at: Timestamp,
    },
    /// It is not good yet. If that happens with fresh tokens, the clock of this machine is slow.
    NotYetValid {
        /// From when on it is good; the leeway is taken off.
        from: Timestamp,
    },
    /// It is genuine, but not from the tenant that was expected.
    WrongIssuer {
        /// Its `iss`.
        found: String,
    },
    /// It is genuine, but made for somebody else.
    WrongAudience {
        /// Its `aud`.
        found: Vec<String>,
    },
    /// A claim that every token has is not there.
    MissingClaim {
        /// Its name.
        name: &'static str,
    },
    /// A claim that is checked has another type than it must have.
    InvalidClaim {
        /// Its name.
        name: &'static str,
    },
    /// Whether the token is good cannot be told: the keys could not be fetched, and those at hand,
    /// if any, are not the one that is needed.
    KeysUnavailable {
        /// What happened on the way.
        reason: String,
    },
}

impl VerifyError {
    /// Whether the fault is the token's: answer 401. If not, keys are lacking: answer 503.
    pub fn is_refusal(&self) -> bool {
        !matches!(self, Self::KeysUnavailable { .. })
    }
}

/// Text of others, fit to be shown: short, and without what steers a terminal.
pub(super) fn shown(text: &str) -> String {
    let mut short: String = text
        .chars()
        .take(SHOWN)
        .flat_map(char::escape_debug)
        .collect();
    if text.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    short
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { reason } => write!(
                f,
                "this is no access token of Outseta: {reason}; pass the JWT alone, without `bearer`"
            ),
            Self::WrongAlgorithm { found } => write!(
                f,
                "the token names the algorithm `{found}`; Outseta signs with RS256, so it is forged"
            ),
            Self::UnknownKey { kid: Some(kid) } => write!(
                f,
                "the token is signed with the key `{kid}`, which this tenant does not publish"
            ),
            Self::UnknownKey { kid: None } => {
                f.write_str("the token names no key, and none that this tenant publishes fits")
            }
            Self::BadSignature => {
                f.write_str("the signature does not fit the token: it was changed, or forged")
            }
            Self::Expired { at } => write!(f, "the token expired at {at}; sign in again"),
            Self::NotYetValid { from } => write!(
                f,
                "the token is not valid before {from}; is the clock of this machine right?"
            ),
            Self::WrongIssuer { found } => write!(
                f,
                "the token was issued by `{found}`, which is not expected; \
                 `VerifierBuilder::issuers` sets what is"
            ),
            Self::WrongAudience { found } => write!(
                f,
                "the token is made for `{}`, which is not expected; \
                 `VerifierBuilder::audiences` sets what is",
                found.join("`, `")
            ),
            Self::MissingClaim { name } => write!(f, "the token lacks the claim `{name}`"),
            Self::InvalidClaim { name } => {
                write!(
                    f,
                    "the claim `{name}` of the token is not of the type that it must have"
                )
            }
            Self::KeysUnavailable { reason } => write!(
                f,
                "the keys to check tokens with could not be fetched: {reason}; try again later"
            ),
        }
    }
}

impl StdError for VerifyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_is_cut_and_tamed() {
        assert_eq!(shown("RS512"), "RS512");
        assert_eq!(shown("a\u{1b}[2J\n"), "a\\u{1b}[2J\\n");
        let long = shown(&"x".repeat(81));
        assert_eq!(long.chars().count(), 81);
        assert!(long.ends_with('…'));
    }

    #[test]
    fn only_lacking_keys_are_no_fault_of_the_token() {
        let lacking = VerifyError::KeysUnavailable {
            reason: "status 503".to_owned(),
        };
        assert!(!lacking.is_refusal());
        assert!(VerifyError::BadSignature.is_refusal());
    }
}
