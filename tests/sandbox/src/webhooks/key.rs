//! The key that reports are signed with.

use std::fmt;

use aws_lc_rs::hmac;

use super::WebhookError;

/// The header that a report is signed in.
pub(super) const HEADER: &str = "x-hub-signature-256";

/// A key. `Debug` shows nothing of it.
#[derive(Clone)]
pub(super) struct Key(hmac::Key);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key([redacted])")
    }
}

impl Key {
    /// Reads hexadecimal. The error shows nothing of it.
    pub(super) fn parse(text: &str) -> Result<Self, WebhookError> {
        let text = text.trim();
        if text.is_empty() {
            let message = "the webhook's secret is empty, and everybody could sign with it";
            return Err(WebhookError(message.to_owned()));
        }
        let bytes = hex::decode(text).map_err(|_| {
            let message =
                "the webhook's secret is not hexadecimal: an even number of the digits 0-9 and a-f";
            WebhookError(message.to_owned())
        })?;
        Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, &bytes)))
    }

    /// The value of [`HEADER`] for a body.
    pub(super) fn sign(&self, body: &[u8]) -> String {
        format!("sha256={}", hex::encode(hmac::sign(&self.0, body)))
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn signs_as_the_standard_does() {
        // The second test case of RFC 4231; its key is the text `Jefe`.
        let key = Key::parse(" 4a656665 ").unwrap();
        let signature = key.sign(b"what do ya want for nothing?");
        let digest = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(signature, format!("sha256={digest}"));
        assert_eq!(format!("{key:?}"), "Key([redacted])");
    }
}
