//! Sends requests: credentials, rate limit, middleware, retries, and the size of answers.

mod body;
mod prepare;

use std::{sync::Arc, time::Duration};

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use tokio::time::{Instant, sleep};
use url::Url;

use self::{
    body::{End, read},
    prepare::{Prepared, prepare},
};
use crate::{
    auth::{Auth, Authorization},
    error::{Answer, ERROR_BODY_LIMIT, Error, ErrorKind},
    limit::{Permit, RateLimiter},
    middleware::{Attempt, Chain},
    observe::Observer,
    request::{Reply, Request},
    retry::Retry,
    route::{Credential, Method},
};

/// What all requests of a client share.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) http: reqwest::Client,
    pub(crate) base: Url,
    pub(crate) user_agent: HeaderValue,
    pub(crate) auth: Auth,
    /// `None`: no limit.
    pub(crate) limiter: Option<Arc<dyn RateLimiter>>,
    pub(crate) retry: Arc<dyn Retry>,
    pub(crate) middleware: Chain,
    pub(crate) timeout: Duration,
    pub(crate) max_body: usize,
}

/// How far a request has come.
#[derive(Default)]
pub(crate) struct Progress {
    /// How often it was sent.
    pub(crate) attempts: u32,
    /// How long it waited for the rate limit and between attempts.
    pub(crate) waited: Duration,
}

/// Sends a request until it succeeds, fails for good, or the retries are used up.
pub(crate) async fn send(core: &Core, request: &Request) -> Result<Reply, Error> {
    let observer = Observer::of(request);
    let mut progress = Progress::default();
    let outcome = observer
        .watch(run(core, request, &observer, &mut progress))
        .await;
    let outcome = match outcome {
        Ok(mut reply) => {
            reply.attempts = progress.attempts;
            Ok(reply)
        }
        Err(error) => Err(error
            .with_operation(request.operation.clone())
            .with_attempts(progress.attempts)
            .with_resend(request.resend)),
    };
    observer.finish(&outcome, &progress);
    outcome
}

async fn run(
    core: &Core,
    request: &Request,
    observer: &Observer,
    progress: &mut Progress,
) -> Result<Reply, Error> {
    let prepared = prepare(core, request)?;
    let mut retries = 0;
    let mut renewed = false;
    loop {
        let authorization = match prepared.sent {
            Credential::None => Authorization::default(),
            _ => core.auth.authorize().await.map_err(Error::token)?,
        };
        let asked = Instant::now();
        let permit = match &core.limiter {
            None => Permit::new(),
            Some(limiter) => limiter.acquire().await.map_err(Error::limiter)?,
        };
        progress.waited += asked.elapsed();
        progress.attempts += 1;
        let error = match attempt(
            core,
            request,
            &prepared,
            &authorization,
            progress.attempts,
            permit,
        )
        .await
        {
            Ok(reply) => return Ok(reply),
            Err(error) => error,
        };
        // Who was turned away at the door did nothing inside: going back with another token is no
        // second time.
        if error.kind() == ErrorKind::Unauthorized
            && !renewed
            && core.auth.renew(&authorization).await
        {
            renewed = true;
            observer.again(&error, Duration::ZERO);
            continue;
        }
        let wait = if may_resend(&error, request.resend) {
            core.retry.wait(&error, retries)
        } else {
            None
        };
        let Some(wait) = wait else {
            return Err(error);
        };
        retries += 1;
        observer.again(&error, wait);
        sleep(wait).await;
        progress.waited += wait;
    }
}

/// Whether sending a request again that failed so does no harm.
fn may_resend(error: &Error, harmless: bool) -> bool {
    // What a middleware has stopped stays stopped, whatever the rule for retries. Without a connection
    // nothing arrived, so that sending again is no second time.
    error.kind() != ErrorKind::Middleware && (harmless || error.kind() == ErrorKind::Connect)
}

/// Sends a request once, through the middleware.
async fn attempt(
    core: &Core,
    request: &Request,
    prepared: &Prepared,
    authorization: &Authorization,
    number: u32,
    permit: Permit,
) -> Result<Reply, Error> {
    if core.middleware.is_empty() {
        let headers = prepared.headers.clone();
        return exchange(core, request, prepared, authorization, headers, permit).await;
    }
    let mut attempt = Attempt {
        operation: &request.operation,
        method: prepared.method,
        url: &prepared.url,
        headers: prepared.headers.clone(),
        number,
    };
    let (begun, go) = core.middleware.begin(&mut attempt).await;
    let result = match go {
        Ok(()) => {
            let headers = attempt.headers.clone();
            exchange(core, request, prepared, authorization, headers, permit).await
        }
        Err(stopped) => Err(stopped),
    };
    let result = result.map_err(|error| error.with_operation(request.operation.clone()));
    begun.end(&attempt, &result).await;
    result
}

/// Sends a request once.
async fn exchange(
    core: &Core,
    request: &Request,
    prepared: &Prepared,
    authorization: &Authorization,
    headers: HeaderMap,
    permit: Permit,
) -> Result<Reply, Error> {
    let method = match prepared.method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Delete => reqwest::Method::DELETE,
    };
    let mut outgoing = reqwest::Request::new(method, prepared.url.clone());
    *outgoing.headers_mut() = headers;
    if let Some(header) = &authorization.header {
        outgoing.headers_mut().insert(AUTHORIZATION, header.clone());
    }
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
    if response.url() != &prepared.url {
        return Err(Error::followed_redirect());
    }
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
        end @ (End::TooLong | End::Unpackable(_)) => Some(end),
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
        Some(End::Unpackable(cause)) => Err(Error::unpackable(answer, cause)),
        Some(_) => Err(Error::too_large(answer, core.max_body)),
        None => {
            let mut secrets = Vec::new();
            core.auth.secrets(&mut secrets);
            authorization.secrets(&mut secrets);
            request.secrets(&mut secrets);
            answer.parse(&secrets);
            Err(Error::answered(answer))
        }
    }
}

#[cfg(test)]
mod tests;
