//! Sends requests: credentials, rate limit, retries, and the size of answers.

use std::{sync::Arc, time::Duration};

use reqwest::{
    Response,
    header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue},
};
use url::Url;

use crate::{
    auth::Auth,
    error::{Answer, ERROR_BODY_LIMIT, Error, ErrorKind},
    limit::{Permit, RateLimiter},
    request::{Reply, Request},
    retry::RetryPolicy,
    route::{Credential, Method},
};

/// What all requests of a client share.
pub(crate) struct Core {
    pub(crate) http: reqwest::Client,
    pub(crate) base: Url,
    pub(crate) auth: Auth,
    /// `None`: no limit.
    pub(crate) limiter: Option<Arc<dyn RateLimiter>>,
    pub(crate) retry: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) max_body: usize,
}

/// A request that is ready to be sent, as often as it takes.
struct Prepared {
    method: reqwest::Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
    timeout: Duration,
    sent: Credential,
}

/// Sends a request until it succeeds, fails for good, or the retries are used up.
pub(crate) async fn send(core: &Core, request: &Request) -> Result<Reply, Error> {
    let prepared =
        prepare(core, request).map_err(|error| error.with_operation(request.operation.clone()))?;
    let mut delays = core.retry.delays();
    let mut attempts = 0;
    loop {
        let permit = match &core.limiter {
            None => Permit::new(),
            Some(limiter) => limiter.acquire().await.map_err(|cause| {
                Error::limiter(cause)
                    .with_operation(request.operation.clone())
                    .with_attempts(attempts)
            })?,
        };
        attempts += 1;
        let error = match attempt(core, request, &prepared, permit).await {
            Ok(mut reply) => {
                reply.attempts = attempts;
                return Ok(reply);
            }
            Err(error) => error,
        };
        let wait = if may_resend(&error, request.resend) {
            delays
                .next()
                .and_then(|delay| core.retry.wait(delay, error.retry_after()))
        } else {
            None
        };
        let Some(wait) = wait else {
            return Err(error
                .with_operation(request.operation.clone())
                .with_attempts(attempts));
        };
        tokio::time::sleep(wait).await;
    }
}

/// Whether a request that failed so may be sent again.
fn may_resend(error: &Error, harmless: bool) -> bool {
    // Without a connection nothing arrived, so that sending again is no second time.
    error.is_retryable() && (harmless || error.kind() == ErrorKind::Connect)
}

fn prepare(core: &Core, request: &Request) -> Result<Prepared, Error> {
    if let Some(fault) = request.fault() {
        return Err(Error::invalid_request(format!("{fault}. Nothing was sent")));
    }
    let sent = if request.anonymous || request.carries_own_credentials() {
        Credential::None
    } else {
        match request.credentials {
            Some(taken) => core
                .auth
                .choose(taken)
                .map_err(Error::missing_credentials)?,
            None => core.auth.kind(),
        }
    };
    let url = request.url(&core.base).map_err(Error::invalid_request)?;
    let body = request.payload.to_json().map_err(|error| {
        Error::invalid_request("the body cannot be written as JSON").with_source(error)
    })?;

    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static(request.accept));
    headers.extend(
        request
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), value.clone())),
    );
    if let (Some(header), true) = (core.auth.header(), sent != Credential::None) {
        headers.insert(AUTHORIZATION, header.clone());
    }
    if body.is_some() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    } else if matches!(request.method, Method::Post | Method::Put) {
        // IIS answers 411 to a POST that does not state its length.
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }

    Ok(Prepared {
        method: match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Delete => reqwest::Method::DELETE,
        },
        url,
        headers,
        body,
        timeout: request.timeout.unwrap_or(core.timeout),
        sent,
    })
}

/// Sends a request once.
async fn attempt(
    core: &Core,
    request: &Request,
    prepared: &Prepared,
    permit: Permit,
) -> Result<Reply, Error> {
    let mut outgoing = reqwest::Request::new(prepared.method.clone(), prepared.url.clone());
    *outgoing.headers_mut() = prepared.headers.clone();
    *outgoing.timeout_mut() = Some(prepared.timeout);
    if let Some(body) = &prepared.body {
        *outgoing.body_mut() = Some(body.clone().into());
    }

    let mut response = core
        .http
        .execute(outgoing)
        .await
        .map_err(Error::transport)?;
    drop(permit);
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let limit = if status.is_success() {
        core.max_body
    } else {
        ERROR_BODY_LIMIT
    };
    let (mut body, end) = read(response, limit).await;

    let truncated = !matches!(end, End::Whole) || body.len() > ERROR_BODY_LIMIT;
    let fault = match end {
        // The status says all that matters, even if the rest of the body got lost.
        _ if !status.is_success() => None,
        End::Whole => {
            let status = status.as_u16();
            return Ok(Reply {
                status,
                headers,
                body,
                attempts: 0,
                sent: prepared.sent,
            });
        }
        End::Broken(error) => return Err(Error::transport(error)),
        End::TooLong => Some(core.max_body),
    };
    body.truncate(ERROR_BODY_LIMIT);
    let mut answer = Answer {
        status: status.as_u16(),
        headers,
        body,
        truncated,
        parsed: Default::default(),
        sent: prepared.sent,
        host: prepared.url.host_str().unwrap_or_default().to_owned(),
    };
    match fault {
        Some(limit) => Err(Error::too_large(answer, limit)),
        None => {
            let mut secrets = Vec::new();
            core.auth.secrets(&mut secrets);
            request.secrets(&mut secrets);
            answer.parse(&secrets);
            Err(Error::answered(answer))
        }
    }
}

/// How the reading of a body ended.
enum End {
    Whole,
    TooLong,
    Broken(reqwest::Error),
}

/// Reads a body up to a limit.
async fn read(mut response: Response, limit: usize) -> (Vec<u8>, End) {
    let mut body = Vec::new();
    if let Some(length) = response.content_length() {
        body.reserve(usize::try_from(length).unwrap_or(limit).min(limit));
    }
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = limit - body.len();
                if chunk.len() > room {
                    body.extend_from_slice(chunk.get(..room).unwrap_or_default());
                    return (body, End::TooLong);
                }
                body.extend_from_slice(&chunk);
            }
            Ok(None) => return (body, End::Whole),
            Err(error) => return (body, End::Broken(error)),
        }
    }
}

#[cfg(test)]
mod tests;
