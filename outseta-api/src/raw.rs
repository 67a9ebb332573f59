//! Requests to what the crate does not know.

use std::{borrow::Cow, fmt, future::IntoFuture};

use reqwest::header::HeaderMap;
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    call::request_options,
    client::Client,
    error::Result,
    future::BoxFuture,
    request::{Payload, Reply, Request},
    route::{Credential, Method},
    transport,
    wire::DecodeFailure,
};

/// A request to any path below the base URL. Made by [`Client::raw`].
///
/// Like other calls it carries the client's credentials, waits for the rate limit, is sent again if
/// that does no harm, and turns every status but success into an
/// [`Error`](crate::Error).
///
/// ```no_run
/// # async fn run(client: outseta_api::Client) -> Result<(), outseta_api::Error> {
/// use outseta_api::Method;
/// use serde_json::{Value, json};
///
/// let page: Value = client.raw(Method::Get, "/crm/people").query("limit", "10").await?.json()?;
/// let note = json!({"Title": "Called"});
/// client.raw(Method::Post, "/activities/customactivity").json(&note).await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Clone)]
pub struct RawRequest<'c> {
    client: &'c Client,
    request: Request,
}

impl<'c> RawRequest<'c> {
    pub(crate) fn new(client: &'c Client, method: Method, path: &str) -> Self {
        Self {
            client,
            request: Request::raw(method, path),
        }
    }

    request_options!();

    /// Sends a JSON body.
    pub fn json(mut self, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(json) => self.request.payload = Payload::Json(json),
            Err(_) => self
                .request
                .fail("the body cannot be written as JSON".to_owned()),
        }
        self
    }

    /// Sends the request and waits for the answer. Awaiting the request itself does the same.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<RawResponse> {
        let reply = transport::send(self.client.core(), &self.request).await?;
        Ok(RawResponse {
            status: reply.status,
            headers: reply.headers,
            body: reply.body,
            operation: self.request.operation,
            attempts: reply.attempts,
            sent: reply.sent,
        })
    }
}

/// Without async.
#[cfg(feature = "blocking")]
impl RawRequest<'_> {
    /// Sends the request and waits for the answer, without async. See [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub fn wait(self) -> Result<RawResponse> {
        crate::blocking::wait(self.send())?
    }
}

impl<'c> IntoFuture for RawRequest<'c> {
    type Output = Result<RawResponse>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for RawRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RawRequest").field(&self.request).finish()
    }
}

/// The answer to a [`RawRequest`], as it came.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// HTTP status, from 200 to 299.
    pub status: u16,
    /// HTTP headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
    operation: Cow<'static, str>,
    attempts: u32,
    sent: Credential,
}

impl RawResponse {
    /// Reads the body as JSON.
    ///
    /// # Errors
    /// [`Decode`](crate::ErrorKind::Decode): it is not JSON, or not of that type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let mut source = serde_json::Deserializer::from_slice(&self.body);
        let failure = match serde_path_to_error::deserialize(&mut source) {
            Ok(value) => match source.end() {
                Ok(()) => return Ok(value),
                Err(error) => DecodeFailure::from_foreign(&error, String::new()),
            },
            Err(error) => {
                let path = error.path().to_string();
                DecodeFailure::from_foreign(error.inner(), path)
            }
        };
        let reply = Reply {
            status: self.status,
            headers: self.headers.clone(),
            body: self.body.clone(),
            attempts: self.attempts,
            sent: self.sent,
        };
        Err(reply.undecodable(self.operation.clone(), failure))
    }

    /// The body as text, with what is not UTF-8 replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

impl fmt::Debug for RawResponse {
    /// Shows neither the body nor the values of headers: either may hold a token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
