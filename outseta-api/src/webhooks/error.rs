//! What is wrong with a key or with a signature. Neither error shows any of it.

use std::fmt;

/// A text that is no key for webhooks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// There is no key.
    Empty,
    /// A character is no hexadecimal digit.
    NotHex {
        /// Which one, in bytes, counted from one.
        position: usize,
    },
    /// Hexadecimal digits come in pairs, and here is one too few or too many.
    OddLength,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no key for webhooks")?,
            Self::NotHex { position } => write!(
                f,
                "the key for webhooks is not hexadecimal: see its character {position}"
            )?,
            Self::OddLength => {
                f.write_str("the key for webhooks has an odd number of hexadecimal digits")?;
            }
        }
        f.write_str("; copy it as Outseta shows it under Settings, Notifications")
    }
}

impl std::error::Error for KeyError {}

/// A request that Outseta did not sign, or not like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// There is no signature.
    Missing,
    /// The signature does not begin with `sha256=`.
    WrongScheme,
    /// What follows `sha256=` are not 64 hexadecimal digits, or there are several signatures.
    Malformed,
    /// The signature was made with another key, or for another body.
    Mismatch,
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the header `x-hub-signature-256` is missing",
            Self::WrongScheme => "the header `x-hub-signature-256` does not begin with `sha256=`",
            Self::Malformed => {
                "the header `x-hub-signature-256` is not `sha256=` and 64 hexadecimal digits"
            }
            Self::Mismatch => {
                "the signature does not fit the body: another key, or a body that was changed on its way"
            }
        })
    }
}

impl std::error::Error for SignatureError {}
