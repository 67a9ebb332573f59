//! Fetches the published keys of a tenant.

use std::{fmt, time::Duration};

use reqwest::header::{ACCEPT, HeaderValue, USER_AGENT};
use url::Url;

use super::keys::KeySet;

/// The largest key set that is read: 256 KiB. One key takes less than one.
const MAX_BODY: usize = 256 * 1024;

/// Where keys come from. No credentials are sent there.
#[derive(Clone)]
pub(super) struct Remote {
    pub(super) http: reqwest::Client,
    pub(super) url: Url,
    pub(super) user_agent: HeaderValue,
    pub(super) timeout: Duration,
}

impl fmt::Debug for Remote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Remote")
            .field("url", &self.url.as_str())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl Remote {
    /// Fetches the keys. The error is for people.
    pub(super) async fn fetch(&self) -> Result<KeySet, String> {
        let keys = tokio::time::timeout(self.timeout, self.ask()).await;
        let keys = keys.unwrap_or_else(|_| Err(format!("no answer within {:?}", self.timeout)));
        keys.map_err(|reason| format!("{}: {reason}", self.url))
    }

    async fn ask(&self) -> Result<KeySet, String> {
        let mut request = reqwest::Request::new(reqwest::Method::GET, self.url.clone());
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        let mut response = self.http.execute(request).await.map_err(said)?;
        if *response.url() != self.url {
            // An HTTP client of the caller's own may go where it is told to.
            return Err("a redirect was followed".to_owned());
        }
        let status = response.status();
        if !status.is_success() {
            return Err(format!("status {}", status.as_u16()));
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(said)? {
            if body.len() + chunk.len() > MAX_BODY {
                return Err(format!("the answer is larger than {MAX_BODY} bytes"));
            }
            body.extend_from_slice(&chunk);
        }
        KeySet::parse(&body).map_err(str::to_owned)
    }
}

/// The innermost cause, which says most.
fn said(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut cause: &dyn std::error::Error = &error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
