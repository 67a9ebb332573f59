//! A request as it goes out.

use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use url::Url;

use super::Core;
use crate::{
    error::Error,
    request::Request,
    route::{Credential, Method},
};

/// A request that is ready to be sent, as often as it takes.
pub(super) struct Prepared {
    pub(super) method: Method,
    pub(super) url: Url,
    /// Without credentials.
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Vec<u8>>,
    pub(super) timeout: Duration,
    /// Which credentials go with it.
    pub(super) sent: Credential,
}

/// Makes a request ready to be sent.
pub(super) fn prepare(core: &Core, request: &Request) -> Result<Prepared, Error> {
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
    headers.insert(USER_AGENT, core.user_agent.clone());
    headers.extend(
        request
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), value.clone())),
    );
    if body.is_some() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    } else if matches!(request.method, Method::Post | Method::Put) {
        // IIS answers 411 to a POST that does not state its length.
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }

    Ok(Prepared {
        method: request.method,
        url,
        headers,
        body,
        timeout: request.timeout.unwrap_or(core.timeout),
        sent,
    })
}
