//! What Outseta posts, as arguments of axum handlers.
//!
//! Stands on `axum-core` alone, so that it fits every version of axum that shares it.

use std::fmt;

use axum_core::{
    extract::{FromRef, FromRequest, Request, rejection::BytesRejection},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use reqwest::StatusCode;

use super::{Event, EventKind, SIGNATURE_HEADER, SignatureError, WebhookKeys, keys::Signature};
#[cfg(feature = "crm")]
use super::{Registration, RegistrationAnswer};
use crate::wire::DecodeFailure;

/// The parameter of the query that names the event.
const EVENT: &str = "event";

/// The body of a request that Outseta signed, byte for byte.
///
/// The keys come from the state of the router. How large a body may be is axum's
/// `DefaultBodyLimit`, 2 MB unless you set another.
///
/// ```
/// use axum::{Router, routing::post};
/// use outseta_api::webhooks::{Event, SignedBody, WebhookKeys};
///
/// async fn stage_updated(SignedBody(body): SignedBody) -> &'static str {
///     match Event::read("account-stage-updated", &body) {
///         Ok(Event::AccountStageUpdated(_)) => "thanks",
///         _ => "that was something else",
///     }
/// }
///
/// # fn app(keys: WebhookKeys) -> Router {
/// Router::new().route("/hooks/stage", post(stage_updated)).with_state(keys)
/// # }
/// ```
#[derive(Clone)]
pub struct SignedBody(pub Bytes);

impl fmt::Debug for SignedBody {
    /// Shows the length alone: the body may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedBody({} bytes)", self.0.len())
    }
}

impl<S> FromRequest<S> for SignedBody
where
    S: Send + Sync,
    WebhookKeys: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        // What is not signed at all is not worth reading.
        let signature = signature(&request)?;
        let body = body(request, state).await?;
        WebhookKeys::from_ref(state).check(&signature, &body)?;
        Ok(Self(body))
    }
}

/// What Outseta reports, with its signature checked.
///
/// The name of the event is the parameter `event` of the query: set the address of each notification
/// to something like `https://example.com/hooks?event=account-created`. Everything that
/// [`EventKind`] can be made from will do.
///
/// ```
/// use axum::{Router, extract::FromRef, routing::post};
/// use outseta_api::webhooks::{Event, Webhook, WebhookKeys};
///
/// #[derive(Clone)]
/// struct App {
///     keys: WebhookKeys,
/// }
///
/// impl FromRef<App> for WebhookKeys {
///     fn from_ref(app: &App) -> Self {
///         app.keys.clone()
///     }
/// }
///
/// async fn hook(Webhook(event): Webhook) {
///     match event {
///         Event::PersonCreated(report) => println!("hello, {:?}", report.entity.first_name),
///         other => println!("{}", other.kind()),
///     }
/// }
///
/// # fn app(keys: WebhookKeys) -> Router {
/// Router::new().route("/hooks", post(hook)).with_state(App { keys })
/// # }
/// ```
///
/// Outseta sends again, every 20 minutes and up to 20 times, what it takes for not received. So answer
/// soon, expect to see an event twice, and do not answer an error for one that you do not care about.
#[derive(Clone, Debug, PartialEq)]
pub struct Webhook(pub Event);

impl<S> FromRequest<S> for Webhook
where
    S: Send + Sync,
    WebhookKeys: FromRef<S>,
{
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let kind = event_kind(&request);
        let SignedBody(body) = SignedBody::from_request(request, state).await?;
        let kind = kind.ok_or(WebhookRejection::NoEvent)?;
        Event::read(kind, &body)
            .map(Self)
            .map_err(WebhookRejection::Unreadable)
    }
}

/// Reads the account that signs up. No signature is checked: nobody documents one for this call.
#[cfg(feature = "crm")]
impl<S: Send + Sync> FromRequest<S> for Registration {
    type Rejection = WebhookRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let body = body(request, state).await?;
        Self::read(&body).map_err(WebhookRejection::Unreadable)
    }
}

#[cfg(feature = "crm")]
impl IntoResponse for RegistrationAnswer {
    fn into_response(self) -> Response {
        let json = [(reqwest::header::CONTENT_TYPE, "application/json")];
        (json, self.to_json()).into_response()
    }
}

fn signature(request: &Request) -> Result<Signature, SignatureError> {
    let mut values = request.headers().get_all(SIGNATURE_HEADER).iter();
    match (values.next(), values.next()) {
        (None, _) => Err(SignatureError::Missing),
        (Some(only), None) => {
            let text = only.to_str().map_err(|_| SignatureError::Malformed)?;
            Signature::read(Some(text))
        }
        // Which of them would count?
        (Some(_), Some(_)) => Err(SignatureError::Malformed),
    }
}

async fn body<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, WebhookRejection> {
    Bytes::from_request(request, state)
        .await
        .map_err(|rejection: BytesRejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => WebhookRejection::TooLarge,
            _ => WebhookRejection::Interrupted,
        })
}

fn event_kind(request: &Request) -> Option<EventKind> {
    let query = request.uri().query()?;
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, value)| name == EVENT && !value.is_empty())
        .map(|(_, value)| EventKind::from(&*value))
}

/// Why a request did not reach the handler.
///
/// As an answer it is a short text, without anything of the request: status 401 for a signature, 413
/// for a body that is too large, 400 for everything else.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookRejection {
    /// The signature is missing or wrong.
    Signature(SignatureError),
    /// The body is larger than the router allows.
    TooLarge,
    /// The body did not arrive as a whole.
    Interrupted,
    /// The address has no parameter `event`, so nobody knows what was reported.
    NoEvent,
    /// The body is no JSON, or not of the form that the event has.
    Unreadable(DecodeFailure),
}

impl WebhookRejection {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Interrupted | Self::NoEvent | Self::Unreadable(_) => StatusCode::BAD_REQUEST,
        }
    }
}

impl From<SignatureError> for WebhookRejection {
    fn from(error: SignatureError) -> Self {
        Self::Signature(error)
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature(error) => error.fmt(f),
            Self::TooLarge => f.write_str("the body is too large"),
            Self::Interrupted => f.write_str("the body did not arrive as a whole"),
            Self::NoEvent => f.write_str(
                "the address does not name the event: add a query such as `?event=account-created`",
            ),
            // Without the excerpt: this goes out.
            Self::Unreadable(failure) => {
                write!(f, "the body cannot be read: {}", failure.message())?;
                if !failure.path().is_empty() {
                    write!(f, " at {}", failure.path())?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for WebhookRejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Signature(error) => Some(error),
            Self::Unreadable(failure) => Some(failure),
            _ => None,
        }
    }
}

impl IntoResponse for WebhookRejection {
    fn into_response(self) -> Response {
        (self.status(), format!("{self}\n")).into_response()
    }
}
