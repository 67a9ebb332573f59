//! Faults on demand: which are set, which request each of them is for, and what comes of it.

mod answer;
mod fault;

use std::fmt;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, Response, header};

pub use fault::Fault;
use fault::Kind;

use crate::http::respond;
use crate::line::Line;
use crate::reply::Reply;
use crate::service::{Incoming, Service};
use crate::spec::{Match, Router, Spec};

/// The header in which a request asks for a fault of its own, in the text form of [`Fault`].
pub(crate) const HEADER: &str = "x-sandbox-fault";

/// Why a fault cannot be set: the text says what was wrong, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError(String);

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for FaultError {}

/// A fault that is set, to be cleared by [`Sandbox::clear_fault`](crate::Sandbox::clear_fault).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FaultId(pub(crate) u64);

impl fmt::Display for FaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A fault that is set, and how often it came.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActiveFault {
    /// Its name.
    pub id: FaultId,
    /// The tenant that it is for, none if it is for all.
    pub tenant: Option<String>,
    /// The operation that it is for, `*` if it is for all.
    pub operation: String,
    /// What goes wrong.
    pub fault: Fault,
    /// With how many requests it came so far.
    pub came: u32,
}

/// The faults that are set, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    active: Vec<ActiveFault>,
    last: u64,
}

impl Faults {
    /// The faults that are set, oldest first.
    pub(crate) fn list(&self) -> Vec<ActiveFault> {
        self.active.clone()
    }

    /// Sets a fault for an operation that [`operation`] has found.
    pub(crate) fn add(
        &mut self,
        tenant: Option<String>,
        operation: String,
        fault: Fault,
    ) -> Result<FaultId, FaultError> {
        fault.check()?;
        self.last += 1;
        let id = FaultId(self.last);
        self.active.push(ActiveFault {
            id,
            tenant,
            operation,
            fault,
            came: 0,
        });
        Ok(id)
    }

    /// Takes a fault away; false if it was gone already.
    pub(crate) fn clear(&mut self, id: FaultId) -> bool {
        let before = self.active.len();
        self.active.retain(|active| active.id != id);
        self.active.len() < before
    }

    /// Takes all faults away.
    pub(crate) fn clear_all(&mut self) {
        self.active.clear();
    }

    /// Whether none is set, so that nobody need ask what a request is.
    pub(crate) fn is_empty(&self) -> bool {
        self.active.is_empty()
    }

    /// The fault of a request, counted: the oldest that is for it.
    pub(crate) fn take(&mut self, tenant: &str, operation: &str) -> Option<Fault> {
        let place = self.active.iter().position(|active| {
            active.tenant.as_deref().is_none_or(|name| name == tenant)
                && (active.operation == "*" || active.operation == operation)
        })?;
        let active = &mut self.active[place];
        active.came += 1;
        let fault = active.fault.clone();
        if fault.times.is_some_and(|times| active.came >= times) {
            self.active.remove(place);
        }
        Some(fault)
    }
}

/// The operation that a text names: `*` for all, by name, or by method and path as in
/// `GET /crm/people/{personUid}`.
pub(crate) fn operation(spec: &Spec, router: &Router, text: &str) -> Result<String, FaultError> {
    let text = text.trim();
    if text == "*" {
        return Ok(text.to_owned());
    }
    if let Some((method, path)) = text.split_once(char::is_whitespace) {
        let path = path.trim();
        let path = path.strip_prefix(spec.base_path()).unwrap_or(path);
        return match router.find(method, path) {
            Match::Operation(index, _) => Ok(spec.operations()[index].id.clone()),
            Match::WrongMethod(_) => Err(FaultError(format!(
                "`{path}` has no operation with the method {method}"
            ))),
            Match::Nothing => Err(FaultError(format!("no operation has the path `{path}`"))),
        };
    }
    let ids = || spec.operations().iter().map(|operation| &operation.id);
    if ids().any(|id| id == text) {
        return Ok(text.to_owned());
    }
    let near = crate::near::names(text, ids().map(String::as_str));
    Err(FaultError(format!(
        "no operation is called `{text}`{near}; `*` stands for all of them"
    )))
}

/// Answers a request with a fault. To be run apart from the connection, so that the operation acts
/// even if the caller does not wait for it.
pub(crate) async fn answer(
    service: Arc<Service>,
    request: Incoming,
    fault: Fault,
    line: Line,
) -> Response<Body> {
    if !fault.after {
        service.sleep(fault.delay).await;
    }
    let reply = if fault.lets_act() {
        Some(service.serve(&request, Some(&fault)))
    } else {
        service.pass_by(&request, 200, Some(&fault));
        None
    };
    if fault.after {
        service.sleep(fault.delay).await;
    }
    match fault.kind {
        Kind::Late => respond(reply.unwrap_or_else(|| Reply::empty(500))),
        Kind::Status(status) => respond(answer::error(status)),
        Kind::TooMany(wait) => {
            let mut response = respond(Reply::empty(429));
            if let Some(wait) = wait {
                let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
                let value = HeaderValue::from(seconds);
                response.headers_mut().insert(header::RETRY_AFTER, value);
            }
            response
        }
        Kind::Reset => {
            line.reset();
            Response::new(Body::empty())
        }
        Kind::Truncate => {
            let (response, body) = match reply {
                Some(reply) => {
                    let (parts, body) = respond(reply).into_parts();
                    // It is in memory already: there is nothing that could fail.
                    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
                    (Response::from_parts(parts, Body::empty()), body)
                }
                None => answer::begun(),
            };
            answer::cut(response, &body)
        }
        Kind::Html(status) => answer::page(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::BUNDLE;

    fn find(text: &str) -> Result<String, String> {
        let spec = Spec::parse(BUNDLE).unwrap();
        let router = Router::new(spec.operations());
        operation(&spec, &router, text).map_err(|error| error.to_string())
    }

    #[test]
    fn finds_operations_by_name_and_by_path() {
        for (text, id) in [
            ("*", "*"),
            ("people_list", "people_list"),
            ("GET /crm/people", "people_list"),
            ("get /api/v1/crm/people/{personUid}", "people_get"),
            ("GET  /crm/people/pAbC12Dx", "people_get"),
        ] {
            assert_eq!(find(text).as_deref(), Ok(id), "{text}");
        }
    }

    #[test]
    fn says_what_it_does_not_find() {
        let error = find("people_lst").unwrap_err();
        assert!(
            error.contains("`people_lst`") && error.contains("`people_list`"),
            "{error}"
        );
        assert!(
            find("GET /crm/nowhere")
                .unwrap_err()
                .contains("`/crm/nowhere`")
        );
        assert!(find("PATCH /crm/people").unwrap_err().contains("PATCH"));
        assert!(find("").is_err());
    }

    #[test]
    fn the_oldest_that_fits_comes_first() {
        let mut faults = Faults::default();
        let add = |faults: &mut Faults, tenant: Option<&str>, operation: &str, fault: Fault| {
            faults
                .add(tenant.map(str::to_owned), operation.to_owned(), fault)
                .unwrap()
        };
        add(&mut faults, Some("globex"), "people_list", Fault::reset());
        add(
            &mut faults,
            None,
            "people_list",
            Fault::status(503).times(2),
        );
        let last = add(&mut faults, None, "*", Fault::truncate());
        let mut take = |operation| faults.take("sandbox", operation);
        assert_eq!(take("people_list"), Some(Fault::status(503).times(2)));
        assert_eq!(take("people_get"), Some(Fault::truncate()));
        assert_eq!(take("people_list"), Some(Fault::status(503).times(2)));
        assert_eq!(take("people_list"), Some(Fault::truncate()));
        assert_eq!(faults.list().len(), 2);
        assert!(faults.clear(last) && !faults.clear(last));
        assert_eq!(faults.take("sandbox", "people_list"), None);
        assert_eq!(faults.take("globex", "people_list"), Some(Fault::reset()));
        faults.clear_all();
        assert!(faults.is_empty());
    }
}
