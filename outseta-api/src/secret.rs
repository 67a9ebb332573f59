//! Text that must never be shown: passwords, tokens, keys, codes.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};

/// What stands in place of a secret wherever something is printed.
pub(crate) const REDACTED: &str = "[redacted]";

/// A credential: a password, a token, a key, a one-time code.
///
/// `Debug` prints `[redacted]`, there is no `Display`, and the memory is wiped when the value is
/// dropped. The text comes out only through [`expose`](Self::expose).
///
/// Serializing a model or a request body that holds a secret does write its text: that is how it is
/// sent and stored. Do not serialize such a value into a log.
///
/// ```
/// use outseta_api::Secret;
///
/// let token = Secret::from("abc123");
/// assert_eq!(format!("{token:?}"), "[redacted]");
/// assert_eq!(token.expose(), "abc123");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(SecretString::from(text))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretString::from(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(REDACTED)
    }
}

impl PartialEq for Secret {
    /// Compares without stopping at the first difference, so that timing tells nothing but the
    /// length.
    fn eq(&self, other: &Self) -> bool {
        let (left, right) = (self.expose().as_bytes(), other.expose().as_bytes());
        left.len() == right.len()
            && left
                .iter()
                .zip(right)
                .fold(0, |seen, (a, b)| seen | (a ^ b))
                == 0
    }
}

impl Eq for Secret {}

/// Whether a member of this name probably holds a secret.
///
/// Only for members that the description does not know: the known ones are marked there.
pub(crate) fn name_is_sensitive(name: &str) -> bool {
    const MARKS: [&str; 9] = [
        "password",
        "secret",
        "token",
        "apikey",
        "api_key",
        "passcode",
        "recoverycode",
        "authorization",
        "privatekey",
    ];
    let name = name.to_ascii_lowercase();
    MARKS.iter().any(|mark| name.contains(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_nothing_and_compares_by_text() {
        let secret = Secret::from("hunter2");
        assert_eq!(
            format!("{secret:?} {:?}", Some(&secret)),
            "[redacted] Some([redacted])"
        );
        assert_eq!(secret, Secret::from(String::from("hunter2")));
        assert_ne!(secret, Secret::from("hunter3"));
        assert_ne!(secret, Secret::from("hunter"));
    }

    #[test]
    fn knows_names_that_smell_of_secrets() {
        assert!(name_is_sensitive("PasswordHash"));
        assert!(name_is_sensitive("challenge_token"));
        assert!(!name_is_sensitive("CoffeePreference"));
    }
}
