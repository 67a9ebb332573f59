//! Errors in words.

use std::{error::Error as _, fmt};

use super::{Answer, Error, ErrorKind};
use crate::route::Credential;

/// Most validation errors that are shown.
const SHOWN: usize = 10;

impl fmt::Display for Error {
    /// One line, then a line for each validation error, then a line with what to try.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(operation) = &inner.operation {
            write!(f, "{operation}: ")?;
        }
        match inner.kind {
            ErrorKind::TokenProvider => f.write_str("the token provider had no token")?,
            ErrorKind::Limiter => f.write_str("the rate limiter gave no leave to send")?,
            ErrorKind::Middleware => f.write_str("a middleware stopped the request")?,
            ErrorKind::Connect => f.write_str("no connection to Outseta")?,
            ErrorKind::Timeout => f.write_str("no complete answer from Outseta in time")?,
            ErrorKind::Transport => f.write_str("the connection to Outseta broke")?,
            ErrorKind::Decode => f.write_str("the answer of Outseta could not be understood")?,
            _ => {}
        }
        match (&inner.note, &inner.answer, &inner.failure) {
            (Some(note), _, _) => f.write_str(note)?,
            (None, _, Some(failure)) => write!(f, ": {failure}")?,
            (None, Some(answer), None) => answer.fmt_said(f)?,
            (None, None, None) => {
                if let Some(cause) = innermost(self) {
                    write!(f, ": {cause}")?;
                }
            }
        }
        if inner.attempts > 1 {
            write!(f, " [after {} attempts]", inner.attempts)?;
        }
        for fault in self.validation_errors().iter().take(SHOWN) {
            write!(f, "\n  {fault}")?;
        }
        if self.validation_errors().len() > SHOWN {
            write!(f, "\n  and {} more", self.validation_errors().len() - SHOWN)?;
        }
        match &inner.answer {
            Some(answer) => answer.fmt_hint(inner.kind, f),
            None => Ok(()),
        }
    }
}

/// The cause at the root, which alone says something: those above it say "error sending request"
/// and the like.
fn innermost(error: &Error) -> Option<String> {
    let mut cause = error.source()?;
    while let Some(next) = cause.source() {
        cause = next;
    }
    Some(cause.to_string())
}

impl Answer {
    fn fmt_said(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outseta answered {}", self.status)?;
        let reason = reqwest::StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason());
        if let Some(reason) = reason {
            write!(f, " {reason}")?;
        }
        if self.parsed.html {
            f.write_str(" with an HTML page")?;
        }
        if let Some(message) = &self.parsed.message {
            write!(f, ": {message}")?;
        }
        // The validation errors name their properties themselves.
        if let (Some(property), true) = (&self.parsed.property, self.parsed.validation.is_empty()) {
            write!(f, " (property {property})")?;
        }
        Ok(())
    }

    fn fmt_hint(&self, kind: ErrorKind, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match kind {
            ErrorKind::Unauthorized | ErrorKind::Forbidden => {
                write!(f, "\n  hint: {}", self.credentials_hint(kind))
            }
            ErrorKind::NotFound if self.body.is_empty() => write!(
                f,
                "\n  hint: either the record does not exist, or there is no Outseta account at {}: \
                 check the subdomain",
                self.host
            ),
            ErrorKind::RateLimited => f.write_str(
                "\n  hint: Outseta allows four requests a second for each API key, over all programs \
                 that use it",
            ),
            ErrorKind::Redirect => {
                let target = self.headers.get("location").and_then(|value| value.to_str().ok());
                match target.and_then(location_host) {
                    Some(host) => write!(
                        f,
                        "\n  hint: it points to {host}. Redirects are not followed, and no \
                         credentials were sent there"
                    ),
                    None => f.write_str("\n  hint: redirects are not followed; check the base URL"),
                }
            }
            ErrorKind::Decode => f.write_str(
                "\n  hint: the request itself succeeded. `Client::raw` gets the answer as it is",
            ),
            _ => Ok(()),
        }
    }

    /// What to try after the credentials were not accepted.
    fn credentials_hint(&self, kind: ErrorKind) -> &'static str {
        match (self.sent, kind) {
            (Credential::ApiKey, ErrorKind::Forbidden) => {
                "`Authorization: Outseta [key]:[secret]` was sent. A wrong key is answered with 403 \
                 as well, and a read-only key may not write. Keys are made under Settings > \
                 Integrations > API Keys"
            }
            (Credential::ApiKey, _) => {
                "`Authorization: Outseta [key]:[secret]` was sent. Keys are made under Settings > \
                 Integrations > API Keys; the secret is shown there only once"
            }
            (Credential::Bearer, _) => {
                "`Authorization: bearer [token]` was sent. The token may have expired, or its user \
                 may not do this. API keys are made under Settings > Integrations > API Keys"
            }
            (Credential::None, _) => {
                "no Authorization header was sent. API keys are made under Settings > Integrations > \
                 API Keys"
            }
        }
    }
}

/// The host of an absolute URL.
fn location_host(location: &str) -> Option<String> {
    url::Url::parse(location)
        .ok()?
        .host_str()
        .map(str::to_owned)
}
