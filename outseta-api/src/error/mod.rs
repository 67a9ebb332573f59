//! The one error type of the crate.

mod again;
mod display;
mod hint;
mod parse;

use std::{borrow::Cow, error::Error as StdError, fmt, time::Duration};

use reqwest::header::HeaderMap;

use self::again::{is_transient, parse_retry_after};
pub use self::parse::ValidationError;
use crate::{route::Credential, wire::DecodeFailure};

/// How much of the body of a failed answer is kept: 64 KiB.
pub const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// What can go wrong, and what Outseta said of it.
///
/// `Display` is made for people: the operation, what Outseta answered, which property is at fault,
/// what to try. After 401 and 403 that is which form of the `Authorization` header was sent, and
/// where keys are made. Neither it nor `Debug` ever shows credentials. The body of an answer is in
/// [`body`](Self::body) as it came; a few characters of it stand in the text where decoding failed,
/// unless what was decoded can hold secrets.
///
/// ```no_run
/// # async fn run(client: outseta_api::Client) {
/// use outseta_api::{ErrorKind, Method};
///
/// match client.raw(Method::Get, "/crm/people/pAbC12Dx").send().await {
///     Ok(answer) => println!("{} bytes", answer.body.len()),
///     Err(error) if error.kind() == ErrorKind::NotFound => println!("no such person"),
///     Err(error) => {
///         for fault in error.validation_errors() {
///             println!("{:?}: {:?}", fault.property, fault.message);
///         }
///         eprintln!("{error}");
///     }
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

/// A result with the [`Error`] of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

struct Inner {
    kind: ErrorKind,
    operation: Option<Cow<'static, str>>,
    /// What this crate has to say, where it is not Outseta that speaks.
    note: Option<String>,
    attempts: u32,
    answer: Option<Answer>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    failure: Option<DecodeFailure>,
    /// Whether the request may be sent twice without harm.
    resend: bool,
}

/// What is kept of an answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) truncated: bool,
    pub(crate) parsed: parse::Parsed,
    /// Which credentials went with the request.
    pub(crate) sent: Credential,
    /// The host that was asked.
    pub(crate) host: String,
}

/// The category of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built: the subdomain, the URL, the credentials or a variable of the
    /// environment.
    Configuration,
    /// The request was refused before it was sent: an empty uid, a header that is not allowed, a
    /// page size of zero.
    InvalidRequest,
    /// The operation needs another kind of credentials than the client has. Nothing was sent.
    MissingCredentials,
    /// The [`TokenProvider`](crate::TokenProvider) had no token. Nothing was sent by this attempt.
    TokenProvider,
    /// The [`RateLimiter`](crate::RateLimiter) gave no leave. Nothing was sent by this attempt.
    Limiter,
    /// A [`Middleware`](crate::Middleware) stopped the request. Nothing was sent by this attempt.
    Middleware,
    /// No connection came about. Nothing was sent.
    Connect,
    /// No complete answer in time. Whether Outseta acted is not known.
    Timeout,
    /// The connection broke. Whether Outseta acted is not known.
    Transport,
    /// Outseta answered with a redirect. It was not followed.
    Redirect,
    /// 400 or 422 that names a property: a value that was sent is not valid. See
    /// [`Error::validation_errors`].
    Validation,
    /// 400 or 422 that names no property. See [`Error::message`] and [`Error::code`].
    BadRequest,
    /// 401: the credentials were missing or not accepted.
    Unauthorized,
    /// 403: the credentials do not allow this, or were not accepted: a wrong API key is answered so
    /// as well.
    Forbidden,
    /// 404: no such record, or no such tenant.
    NotFound,
    /// 429: too many requests.
    RateLimited,
    /// Another status from 400 to 499, such as 410 for a second factor that has expired.
    Refused,
    /// A status from 500 to 599.
    Server,
    /// A status that is neither success nor any of the above.
    UnexpectedStatus,
    /// A successful answer is larger than the client accepts.
    TooLarge,
    /// A successful answer could not be understood. Outseta has acted; only the answer is lost.
    Decode,
}

impl ErrorKind {
    fn of_status(status: u16) -> Self {
        match status {
            301 | 302 | 303 | 307 | 308 => Self::Redirect,
            400 | 422 => Self::BadRequest,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            429 => Self::RateLimited,
            400..=499 => Self::Refused,
            500..=599 => Self::Server,
            _ => Self::UnexpectedStatus,
        }
    }
}

impl Error {
    /// The category.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the answer, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The name of the operation, such as `people_update`; for a raw request its method and path.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The body of the answer as it came, up to 64 KiB; empty if there was none.
    ///
    /// Outseta may echo what was sent, a password for example: think twice before you log it.
    pub fn body(&self) -> &[u8] {
        self.0.answer.as_ref().map_or(&[], |answer| &answer.body)
    }

    /// Whether the body was longer than what [`body`](Self::body) holds.
    pub fn body_is_truncated(&self) -> bool {
        self.0
            .answer
            .as_ref()
            .is_some_and(|answer| answer.truncated)
    }

    /// The body as text, with what is not UTF-8 replaced. The caution of [`body`](Self::body)
    /// applies.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.body())
    }

    /// What Outseta said, in whichever of its forms: `ErrorMessage`, `Message`, or bare text.
    pub fn message(&self) -> Option<&str> {
        self.parsed().and_then(|parsed| parsed.message.as_deref())
    }

    /// The bare code that the sign-in operations answer with, such as `invalid_grant` or
    /// `challenge_expired`.
    pub fn code(&self) -> Option<&str> {
        self.parsed().and_then(|parsed| parsed.code.as_deref())
    }

    /// The faults that Outseta found in what was sent, one for each property.
    pub fn validation_errors(&self) -> &[ValidationError] {
        self.parsed().map_or(&[], |parsed| &parsed.validation)
    }

    /// The property that is at fault: that of the error itself, or else of the first validation
    /// error.
    pub fn property(&self) -> Option<&str> {
        let parsed = self.parsed()?;
        let first = || {
            parsed
                .validation
                .iter()
                .find_map(|fault| fault.property.as_deref())
        };
        parsed.property.as_deref().or_else(first)
    }

    /// Whether the same request may succeed later: failures on the way, and the statuses 408, 429,
    /// 500, 502, 503 and 504.
    ///
    /// It does not say that sending it twice does no harm.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::Decode | ErrorKind::TooLarge => false,
            _ => self.status().is_some_and(is_transient),
        }
    }

    /// How long Outseta asks to wait, if it does. For an HTTP date: from now.
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.headers()?.get("retry-after")?.to_str().ok()?;
        parse_retry_after(text, std::time::SystemTime::now())
    }

    /// How often the request was sent. Zero if it was refused before.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Where in the answer the fault is, such as `items[3].Created`, if it could not be understood.
    pub fn json_path(&self) -> Option<&str> {
        self.decode_failure().map(DecodeFailure::path)
    }

    /// The details of an answer that could not be understood.
    pub fn decode_failure(&self) -> Option<&DecodeFailure> {
        self.0.failure.as_ref()
    }

    fn parsed(&self) -> Option<&parse::Parsed> {
        self.0.answer.as_ref().map(|answer| &answer.parsed)
    }
}

/// How the crate makes errors.
impl Error {
    fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            note: None,
            attempts: 0,
            answer: None,
            source: None,
            failure: None,
            resend: true,
        }))
    }

    pub(crate) fn configuration(note: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Configuration);
        error.0.note = Some(note.into());
        error
    }

    pub(crate) fn invalid_request(note: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::InvalidRequest);
        error.0.note = Some(note.into());
        error
    }

    pub(crate) fn missing_credentials(note: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::MissingCredentials);
        error.0.note = Some(note.into());
        error
    }

    /// No token to send.
    pub(crate) fn token(cause: Box<dyn StdError + Send + Sync>) -> Self {
        Self::new(ErrorKind::TokenProvider).with_source(cause)
    }

    /// No leave to send.
    pub(crate) fn limiter(cause: Box<dyn StdError + Send + Sync>) -> Self {
        Self::new(ErrorKind::Limiter).with_source(cause)
    }

    /// A middleware does not want it sent.
    pub(crate) fn middleware(cause: Box<dyn StdError + Send + Sync>) -> Self {
        Self::new(ErrorKind::Middleware).with_source(cause)
    }

    /// The HTTP client is one that goes where a redirect points.
    pub(crate) fn followed_redirect() -> Self {
        let mut error = Self::new(ErrorKind::Redirect);
        error.0.note = Some(
            "the HTTP client given to `ClientBuilder::http_client` followed a redirect, past the \
             rate limit and to wherever it pointed; build it with `redirect::Policy::none()`"
                .to_owned(),
        );
        error
    }

    /// A failure on the way.
    pub(crate) fn transport(source: reqwest::Error) -> Self {
        // Its own text would show the query, which may hold personal data.
        let source = source.without_url();
        // A connection that does not come about in time is no timeout of the answer: nothing was
        // sent.
        let kind = if source.is_connect() {
            ErrorKind::Connect
        } else if source.is_timeout() {
            ErrorKind::Timeout
        } else {
            ErrorKind::Transport
        };
        let mut error = Self::new(kind);
        error.0.source = Some(Box::new(source));
        error
    }

    /// An answer that is no success.
    pub(crate) fn answered(answer: Answer) -> Self {
        let mut error = Self::new(ErrorKind::of_status(answer.status));
        error.0.answer = Some(answer);
        if error.0.kind == ErrorKind::BadRequest && error.property().is_some() {
            error.0.kind = ErrorKind::Validation;
        }
        error
    }

    /// A success that is too large.
    pub(crate) fn too_large(answer: Answer, limit: usize) -> Self {
        let mut error = Self::new(ErrorKind::TooLarge);
        error.0.note = Some(format!(
            "the answer is larger than {limit} bytes; `ClientBuilder::max_body_size` raises the \
             limit, a smaller page or a selection of fields makes the answer smaller"
        ));
        error.0.answer = Some(answer);
        error
    }

    /// A success that cannot be understood.
    pub(crate) fn undecodable(answer: Answer, failure: DecodeFailure) -> Self {
        let mut error = Self::from(failure);
        error.0.answer = Some(answer);
        error
    }

    /// A success whose compression is broken.
    pub(crate) fn unpackable(answer: Answer, source: reqwest::Error) -> Self {
        let failure = DecodeFailure::new("the compressed body is broken");
        Self::undecodable(answer, failure).with_source(source.without_url())
    }

    pub(crate) fn with_operation(mut self, operation: Cow<'static, str>) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Notes whether the request may be sent twice without harm.
    pub(crate) fn with_resend(mut self, harmless: bool) -> Self {
        self.0.resend = harmless;
        self
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }
}

impl Answer {
    /// Reads what the body of a failed answer says. `secrets` went with the request and are kept
    /// out of its messages.
    pub(crate) fn parse(&mut self, secrets: &[&str]) {
        // What is still compressed says nothing.
        if self.encoding().is_none() {
            self.parsed = parse::Parsed::from_body(&self.body, self.content_type(), secrets);
        }
    }

    /// The compression of a body that came in one that was not asked for; where it was asked for,
    /// it is undone by now, and its header gone.
    fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get("content-encoding")?;
        let encoding = encoding.to_str().unwrap_or_default().trim();
        if encoding.is_empty() || encoding.eq_ignore_ascii_case("identity") {
            return None;
        }
        // It is shown, and whoever stands in the way may write anything there.
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b',' | b' ');
        let sound = encoding.len() <= 24 && encoding.bytes().all(plain);
        Some(if sound { encoding } else { "an odd encoding" })
    }

    fn content_type(&self) -> Option<&str> {
        self.headers.get("content-type")?.to_str().ok()
    }

    /// Whether the body is a page for people.
    fn is_html(&self) -> bool {
        parse::is_html(
            String::from_utf8_lossy(&self.body).trim_start(),
            self.content_type(),
        )
    }
}

impl From<DecodeFailure> for Error {
    fn from(failure: DecodeFailure) -> Self {
        let mut error = Self::new(ErrorKind::Decode);
        error.0.failure = Some(failure);
        error
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match (&self.0.source, &self.0.failure) {
            (Some(source), _) => Some(&**source),
            (None, Some(failure)) => Some(failure),
            (None, None) => None,
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("kind", &self.kind());
        if let Some(operation) = self.operation() {
            out.field("operation", &operation);
        }
        if let Some(note) = &self.0.note {
            out.field("note", note);
        }
        if let Some(answer) = &self.0.answer {
            out.field("status", &answer.status);
            out.field("message", &answer.parsed.message);
            out.field("code", &answer.parsed.code);
            out.field("property", &answer.parsed.property);
            out.field("validation_errors", &answer.parsed.validation);
            out.field("body", &format_args!("{} bytes", answer.body.len()));
        }
        if let Some(failure) = &self.0.failure {
            out.field("failure", failure);
        }
        if let Some(source) = &self.0.source {
            out.field("source", source);
        }
        out.field("attempts", &self.0.attempts).finish()
    }
}

#[cfg(test)]
mod tests;
