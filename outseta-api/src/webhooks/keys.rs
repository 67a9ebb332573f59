//! The keys that Outseta signs its reports with: making them, checking and making signatures.

use std::{fmt, str::FromStr, sync::Arc};

use hmac::{Hmac, KeyInit as _, Mac as _};
use secrecy::{ExposeSecret as _, SecretSlice};
use sha2::Sha256;

use super::{KeyError, SignatureError};
use crate::secret::REDACTED;

/// The header that a report is signed in: `sha256=` and 64 hexadecimal digits.
pub const SIGNATURE_HEADER: &str = "x-hub-signature-256";

/// What stands before the digits.
const SCHEME: &str = "sha256=";
/// How many bytes the digits stand for.
const LENGTH: usize = 32;

/// One key of your Outseta, as it stands under Settings, Notifications.
///
/// `Debug` prints `[redacted]`, and the memory is wiped when the key is dropped.
///
/// ```
/// use outseta_api::webhooks::{WebhookKey, WebhookKeys};
///
/// // In a test of a handler: sign a body as Outseta does.
/// let key: WebhookKey = "000102030405060708090a0b0c0d0e0f".parse()?;
/// let body = br#"{"Name": "Acme Ltd"}"#;
/// let header = key.sign(body);
///
/// let keys = WebhookKeys::from(key);
/// assert!(keys.verify(&*header, body).is_ok());
/// assert!(keys.verify(&*header, br#"{"Name": "Acme Inc"}"#).is_err());
/// # Ok::<(), outseta_api::webhooks::KeyError>(())
/// ```
#[derive(Clone)]
pub struct WebhookKey(SecretSlice<u8>);

impl WebhookKey {
    /// Takes the key in hexadecimal, as the dashboard shows it; white space around it is left out.
    ///
    /// # Errors
    /// It is empty, or not hexadecimal. The error does not show it.
    pub fn new(hex: &str) -> Result<Self, KeyError> {
        let hex = hex.trim();
        if hex.is_empty() {
            // Everybody could sign with an empty key.
            return Err(KeyError::Empty);
        }
        match hex::decode(hex) {
            Ok(bytes) => Ok(Self(SecretSlice::from(bytes))),
            // The character would be a part of the key.
            Err(hex::FromHexError::InvalidHexCharacter { index, .. }) => Err(KeyError::NotHex {
                position: index + 1,
            }),
            Err(_) => Err(KeyError::OddLength),
        }
    }

    /// The value of [`SIGNATURE_HEADER`] for a body, byte for byte as it will be sent.
    ///
    /// Outseta does this; you need it to test your handlers.
    pub fn sign(&self, body: &[u8]) -> String {
        let digest = self.mac(body).map(|mac| mac.finalize().into_bytes());
        let digest = digest.as_deref().unwrap_or_default();
        format!("{SCHEME}{}", hex::encode(digest))
    }

    /// Whether the signature is this key's. Takes as long for a wrong one as for the right one.
    fn signed(&self, signature: &Signature, body: &[u8]) -> bool {
        self.mac(body)
            .is_some_and(|mac| mac.verify_slice(&signature.0).is_ok())
    }

    /// HMAC takes keys of any length, so there always is one.
    fn mac(&self, body: &[u8]) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.expose_secret()).ok()?;
        mac.update(body);
        Some(mac)
    }
}

impl FromStr for WebhookKey {
    type Err = KeyError;

    fn from_str(hex: &str) -> Result<Self, KeyError> {
        Self::new(hex)
    }
}

impl fmt::Debug for WebhookKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WebhookKey({REDACTED})")
    }
}

/// The keys that a signature may be made with, at least one.
///
/// Usually there is one key. While it is replaced, both the old and the new one are accepted: put
/// the new one in, change it at Outseta, and take the old one out when the last repetition is
/// through, which takes Outseta up to 20 times 20 minutes.
///
/// Read from text, keys are separated by commas or white space, so that one variable of the
/// environment holds both:
///
/// ```
/// use outseta_api::webhooks::WebhookKeys;
///
/// let keys: WebhookKeys = "00112233445566778899aabbccddeeff, ffeeddccbbaa99887766554433221100".parse()?;
/// assert_eq!(keys.len(), 2);
/// assert!("".parse::<WebhookKeys>().is_err());
/// # Ok::<(), outseta_api::webhooks::KeyError>(())
/// ```
///
/// A clone shares the keys.
#[derive(Clone)]
pub struct WebhookKeys(Arc<[WebhookKey]>);

impl WebhookKeys {
    /// Accepts any of these keys.
    ///
    /// # Errors
    /// There are none.
    pub fn new(keys: impl IntoIterator<Item = WebhookKey>) -> Result<Self, KeyError> {
        let keys: Arc<[WebhookKey]> = keys.into_iter().collect();
        if keys.is_empty() {
            return Err(KeyError::Empty);
        }
        Ok(Self(keys))
    }

    /// How many keys there are.
    #[allow(clippy::len_without_is_empty, reason = "there is always one")]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Checks the signature of a body.
    ///
    /// `signature` is the value of the header [`SIGNATURE_HEADER`], `None` if the request has none.
    /// `body` is the body of the request byte for byte: not parsed, not trimmed, not printed again.
    ///
    /// ```
    /// use outseta_api::webhooks::{SignatureError, WebhookKeys};
    ///
    /// # let keys: WebhookKeys = "00ff".parse().unwrap();
    /// assert_eq!(keys.verify(None, b"{}"), Err(SignatureError::Missing));
    /// assert_eq!(keys.verify("sha1=00ff", b"{}"), Err(SignatureError::WrongScheme));
    /// ```
    ///
    /// # Errors
    /// The signature is missing, is none, or was made by none of the keys for this body. The error
    /// does not show it.
    pub fn verify<'h>(
        &self,
        signature: impl Into<Option<&'h str>>,
        body: &[u8],
    ) -> Result<(), SignatureError> {
        self.check(&Signature::read(signature.into())?, body)
    }

    /// Checks a signature that has been read already.
    pub(super) fn check(&self, signature: &Signature, body: &[u8]) -> Result<(), SignatureError> {
        // Every key has its turn, so that timing does not tell which one it was.
        let mut found = false;
        for key in self.0.iter() {
            found |= key.signed(signature, body);
        }
        if found {
            Ok(())
        } else {
            Err(SignatureError::Mismatch)
        }
    }
}

impl From<WebhookKey> for WebhookKeys {
    fn from(key: WebhookKey) -> Self {
        Self(Arc::from([key]))
    }
}

impl FromStr for WebhookKeys {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let keys: Result<Vec<_>, _> = text
            .split(|letter: char| letter == ',' || letter.is_whitespace())
            .filter(|hex| !hex.is_empty())
            .map(WebhookKey::new)
            .collect();
        Self::new(keys?)
    }
}

impl fmt::Debug for WebhookKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter()).finish()
    }
}

/// A signature that has the right form.
pub(super) struct Signature([u8; LENGTH]);

impl Signature {
    /// Reads the value of the header.
    pub(super) fn read(header: Option<&str>) -> Result<Self, SignatureError> {
        let header = header.ok_or(SignatureError::Missing)?.trim();
        let digits = match header.split_at_checked(SCHEME.len()) {
            Some((scheme, digits)) if scheme.eq_ignore_ascii_case(SCHEME) => digits,
            _ => return Err(SignatureError::WrongScheme),
        };
        let mut bytes = [0; LENGTH];
        hex::decode_to_slice(digits, &mut bytes).map_err(|_| SignatureError::Malformed)?;
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Test case 2 of RFC 4231: the key is `Jefe`.
    #[test]
    fn signs_as_the_standard_says() {
        let key = WebhookKey::new("4a656665").expect("a key");
        assert_eq!(
            key.sign(b"what do ya want for nothing?"),
            "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn keys_that_are_none() {
        for (text, fault) in [
            ("", KeyError::Empty),
            (" \n", KeyError::Empty),
            ("abc", KeyError::OddLength),
            ("abxd", KeyError::NotHex { position: 3 }),
            ("äb", KeyError::OddLength),
            ("0x00", KeyError::NotHex { position: 2 }),
        ] {
            assert_eq!(WebhookKey::new(text).err(), Some(fault), "{text:?}");
        }
        assert_eq!(
            WebhookKeys::from_str(" , \n").err(),
            Some(KeyError::Empty),
            "no key at all"
        );
        assert_eq!(
            WebhookKeys::from_str("00ff,zz").err(),
            Some(KeyError::NotHex { position: 1 })
        );
    }

    #[test]
    fn signatures_that_are_none() {
        let digits = "ab".repeat(LENGTH);
        for (header, fault) in [
            (None, SignatureError::Missing),
            (Some(String::new()), SignatureError::WrongScheme),
            (Some(digits.clone()), SignatureError::WrongScheme),
            (
                Some(format!("sha512={digits}")),
                SignatureError::WrongScheme,
            ),
            (
                Some(format!("sha256:{digits}")),
                SignatureError::WrongScheme,
            ),
            (Some("äääääää".to_owned()), SignatureError::WrongScheme),
            (Some(SCHEME.to_owned()), SignatureError::Malformed),
            (
                Some(format!("sha256={}", &digits[1..])),
                SignatureError::Malformed,
            ),
            (
                Some(format!("sha256={digits}ab")),
                SignatureError::Malformed,
            ),
            (
                Some(format!("sha256={}zz", &digits[2..])),
                SignatureError::Malformed,
            ),
        ] {
            let read = Signature::read(header.as_deref()).err();
            assert_eq!(read, Some(fault), "{header:?}");
        }
    }
}
