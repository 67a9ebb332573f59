//! What to try after an error, in words.

use std::fmt;

use super::{Answer, Error, ErrorKind};
use crate::route::Credential;

/// What an answer says that has nothing to say.
const NO_REASON: &str = "Outseta gave no reason";

/// What to look at while nobody knows whether Outseta acted.
const UNSURE: &str = "Whether Outseta acted is not known. The request was not sent again, because \
                      twice could do harm: look before you repeat it, or say `resend(true)` where \
                      it does none";

impl Error {
    /// The hints, each on a line of its own.
    pub(super) fn fmt_hints(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut hint = |text: fmt::Arguments<'_>| write!(f, "\n  hint: {text}");
        let kind = self.kind();
        match kind {
            ErrorKind::Connect => hint(format_args!(
                "nothing was sent. Is the network there, does a proxy stand in the way, and is the \
                 base URL right?"
            ))?,
            ErrorKind::TokenProvider | ErrorKind::Limiter | ErrorKind::Middleware => {
                hint(format_args!(
                    "nothing was sent by this attempt: a part of your own program stopped it"
                ))?
            }
            ErrorKind::Timeout if self.0.resend => hint(format_args!(
                "`timeout`, of the call or of the client, gives an attempt more time"
            ))?,
            _ => {}
        }
        if let Some(answer) = &self.0.answer {
            answer.fmt_hint(kind, self.0.source.is_some(), &mut hint)?;
        }
        if let (Some(wait), true) = (self.retry_after(), self.is_retryable()) {
            hint(format_args!(
                "Outseta asks to wait for {} s",
                wait.as_secs()
            ))?;
        }
        let unsure = matches!(
            kind,
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::Server
        );
        if unsure && !self.0.resend {
            hint(format_args!("{UNSURE}"))?;
        }
        Ok(())
    }
}

impl Answer {
    fn fmt_hint(
        &self,
        kind: ErrorKind,
        compressed: bool,
        hint: &mut dyn FnMut(fmt::Arguments<'_>) -> fmt::Result,
    ) -> fmt::Result {
        let said = |text| {
            let message = self.parsed.message.as_deref();
            message.is_some_and(|message| message.contains(text))
        };
        // Outseta's own, of 2021: it came with 405 and with 500.
        if said("Could not convert hash") {
            hint(format_args!("a uid in the request is malformed"))?;
        }
        if let Some(meaning) = self.parsed.code.as_deref().and_then(meaning) {
            hint(format_args!("{meaning}"))?;
        }
        match kind {
            ErrorKind::Unauthorized | ErrorKind::Forbidden => {
                if self.parsed.html {
                    hint(format_args!(
                        "Outseta answers with no pages: what stands before Outseta has blocked the \
                         request, and the credentials may be right"
                    ))?;
                }
                hint(format_args!("{}", self.credentials_hint(kind)))
            }
            ErrorKind::NotFound if self.body.is_empty() || self.parsed.html => hint(format_args!(
                "either the record does not exist, or there is no Outseta account at {}: check the \
                 subdomain",
                self.host
            )),
            ErrorKind::RateLimited => hint(format_args!(
                "Outseta allows four requests a second for each API key, over all programs that use \
                 it"
            )),
            ErrorKind::Redirect => {
                let target = self
                    .headers
                    .get("location")
                    .and_then(|value| value.to_str().ok());
                match target.and_then(location_host) {
                    Some(host) => hint(format_args!(
                        "it points to {host}. Redirects are not followed, and no credentials were \
                         sent there. Is the base URL right?"
                    )),
                    None => hint(format_args!(
                        "redirects are not followed; check the base URL"
                    )),
                }
            }
            ErrorKind::Server => hint(format_args!("the fault is on Outseta's side")),
            ErrorKind::BadRequest | ErrorKind::Refused if self.body.is_empty() => {
                if self.status == 405 {
                    return hint(format_args!(
                        "{NO_REASON}. Malformed uids have been answered so, and methods that the \
                         path does not have"
                    ));
                }
                hint(format_args!("{NO_REASON}"))
            }
            ErrorKind::Decode if self.encoding().is_some() || compressed => hint(format_args!(
                "the request itself succeeded. Is there a proxy that compresses answers?"
            )),
            ErrorKind::Decode if self.is_html() => hint(format_args!(
                "the request itself was answered, but hardly by Outseta: does the base URL end in \
                 `/api/v1`, and does a proxy stand in the way? `Error::body` holds the page"
            )),
            ErrorKind::Decode => hint(format_args!(
                "the request itself succeeded. `Error::body` holds the answer as it came, and \
                 `Client::raw` gets it without reading it"
            )),
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

/// What the codes of the sign-in operations mean.
fn meaning(code: &str) -> Option<&'static str> {
    Some(match code {
        "invalid_grant" => {
            "what was to prove the person is wrong or used up: user name and password, code or token"
        }
        "challenge_expired" => "a challenge lives for ten minutes: sign in again",
        "invalid_mechanism" => {
            "the person's `available_mechanisms` say which second factors there are"
        }
        "not_enrolled" => "the person has not set up this second factor",
        "not_supported" => "the second factor of this challenge does not do that",
        _ => return None,
    })
}

/// The host of an absolute URL.
fn location_host(location: &str) -> Option<String> {
    url::Url::parse(location)
        .ok()?
        .host_str()
        .map(str::to_owned)
}
