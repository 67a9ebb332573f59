//! A request before it is sent, without the type of its answer.

use std::{borrow::Cow, fmt, time::Duration};

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use crate::{
    route::{Credential, Method, Resend, Route},
    wire::{Body, DecodeFailure},
};

/// Everything about a request but the client that sends it.
///
/// Building one never fails: the first fault is kept, and told when the request is sent.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: Cow<'static, str>,
    pub(crate) method: Method,
    /// Path below the base URL, not yet encoded.
    segments: Vec<String>,
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: HeaderMap,
    /// The media type that is asked for.
    pub(crate) accept: &'static str,
    pub(crate) payload: Payload,
    /// The kinds of credentials that the operation takes; `None`: whatever the client has.
    pub(crate) credentials: Option<&'static [Credential]>,
    anonymous_with: &'static [&'static str],
    pub(crate) anonymous: bool,
    pub(crate) resend: bool,
    pub(crate) timeout: Option<Duration>,
    fault: Option<String>,
}

/// What a request carries.
#[derive(Clone)]
pub(crate) enum Payload {
    None,
    Members(Body),
    Json(Vec<u8>),
}

/// Headers that a caller may not set: they are the client's own, or the connection's.
const RESERVED: [&str; 7] = [
    "authorization",
    "proxy-authorization",
    "host",
    "content-length",
    "transfer-encoding",
    "connection",
    "content-type",
];

impl Request {
    /// A request to an operation, with the values of its path parameters.
    pub(crate) fn new(route: &'static Route, parameters: &[(&str, &str)]) -> Self {
        let mut request = Self {
            operation: Cow::Borrowed(route.id),
            method: route.method,
            segments: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            accept: "application/json",
            payload: Payload::None,
            credentials: Some(route.credentials),
            anonymous_with: route.anonymous_with,
            anonymous: false,
            resend: route.resend == Resend::Safe,
            timeout: None,
            fault: None,
        };
        for segment in route.path.split('/').filter(|segment| !segment.is_empty()) {
            let name = segment
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            let Some(name) = name else {
                request.segments.push(segment.to_owned());
                continue;
            };
            match parameters.iter().find(|(given, _)| *given == name) {
                None => request.fail(format!("the path parameter `{name}` has no value")),
                Some((_, value)) => match check_segment(value) {
                    Ok(()) => request.segments.push((*value).to_owned()),
                    Err(fault) => request.fail(format!("the path parameter `{name}` {fault}")),
                },
            }
        }
        request
    }

    /// A request to any path below the base URL.
    pub(crate) fn raw(method: Method, path: &str) -> Self {
        let mut request = Self {
            operation: Cow::Owned(format!("{method} {}", shown(path))),
            method,
            segments: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            accept: "application/json",
            payload: Payload::None,
            credentials: None,
            anonymous_with: &[],
            anonymous: false,
            resend: method == Method::Get,
            timeout: None,
            fault: None,
        };
        if path.contains(['?', '#']) {
            request.fail(
                "the path holds a `?` or `#`; query parameters are given by `query`".to_owned(),
            );
        } else if path.contains("://") || path.starts_with("//") {
            request.fail(
                "the path is a whole URL; it is taken below the client's base URL".to_owned(),
            );
        }
        let path = path.strip_prefix('/').unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        for segment in path.split('/') {
            // A segment that is already encoded would be encoded once more, so it is decoded first.
            let segment = decode(segment);
            match check_segment(&segment) {
                Ok(()) => request.segments.push(segment),
                Err(fault) => request.fail(format!("a segment of the path {fault}")),
            }
        }
        request
    }

    /// Notes a fault, to be told when the request is sent. The first one counts.
    pub(crate) fn fail(&mut self, fault: String) {
        self.fault.get_or_insert(fault);
    }

    /// The first fault of the request.
    pub(crate) fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    /// Adds a query parameter.
    pub(crate) fn add_query(&mut self, name: impl Into<Cow<'static, str>>, value: String) {
        self.query.push((name.into(), value));
    }

    /// Sets a query parameter that can be there only once.
    pub(crate) fn set_query(&mut self, name: &'static str, value: String) {
        match self.query.iter_mut().find(|(given, _)| given == name) {
            Some(pair) => pair.1 = value,
            None => self.query.push((Cow::Borrowed(name), value)),
        }
    }

    /// Sets the selection. An empty one selects nothing in particular.
    pub(crate) fn select(&mut self, fields: &str) {
        if fields.is_empty() {
            self.query.retain(|(name, _)| name != "fields");
        } else {
            self.set_query("fields", fields.to_owned());
        }
    }

    /// Sets a header, unless it is one that the client sets itself.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(fault) => self.fail(fault),
        }
    }

    /// Whether the body holds a member that stands in for credentials.
    pub(crate) fn carries_own_credentials(&self) -> bool {
        match &self.payload {
            Payload::Members(body) => self.anonymous_with.iter().any(|name| body.contains(name)),
            Payload::None | Payload::Json(_) => false,
        }
    }

    /// The whole URL.
    pub(crate) fn url(&self, base: &Url) -> Result<Url, String> {
        let mut url = base.clone();
        url.path_segments_mut()
            .map_err(|()| "the base URL cannot have a path".to_owned())?
            .pop_if_empty()
            .extend(&self.segments);
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url)
    }

    /// The text of every secret in the body.
    pub(crate) fn secrets<'a>(&'a self, found: &mut Vec<&'a str>) {
        if let Payload::Members(body) = &self.payload {
            body.secrets(found);
        }
    }
}

/// A header that a caller may set.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{}` is no name of a header", name.escape_debug()))?;
    if RESERVED.contains(&name.as_str()) {
        return Err(format!("the header `{name}` is set by the client itself"));
    }
    let mut value = HeaderValue::from_str(value).map_err(|_| {
        format!("the value of the header `{name}` has a character that is not allowed")
    })?;
    // It is the caller's, and may be anything.
    value.set_sensitive(true);
    Ok((name, value))
}

impl Payload {
    /// The JSON text, or nothing.
    pub(crate) fn to_json(&self) -> Result<Option<Vec<u8>>, serde_json::Error> {
        match self {
            Self::None => Ok(None),
            Self::Members(body) => serde_json::to_vec(body).map(Some),
            Self::Json(json) => Ok(Some(json.clone())),
        }
    }
}

impl fmt::Debug for Request {
    /// Shows no values: those of headers and of raw queries and bodies may be anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Request");
        out.field("operation", &self.operation);
        out.field(
            "query",
            &self.query.iter().map(|(name, _)| name).collect::<Vec<_>>(),
        );
        out.field("headers", &self.headers.keys().collect::<Vec<_>>());
        match &self.payload {
            Payload::None => {}
            Payload::Members(body) => {
                out.field("body", body);
            }
            Payload::Json(json) => {
                out.field("body", &format_args!("{} bytes", json.len()));
            }
        }
        out.finish_non_exhaustive()
    }
}

/// An answer of success.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) attempts: u32,
    pub(crate) sent: Credential,
}

impl Reply {
    /// The error for an answer that cannot be understood.
    pub(crate) fn undecodable(
        self,
        operation: Cow<'static, str>,
        failure: DecodeFailure,
    ) -> crate::Error {
        let mut body = self.body;
        let truncated = body.len() > crate::error::ERROR_BODY_LIMIT;
        body.truncate(crate::error::ERROR_BODY_LIMIT);
        let answer = crate::error::Answer {
            status: self.status,
            headers: self.headers,
            body,
            truncated,
            parsed: Default::default(),
            sent: self.sent,
            host: String::new(),
        };
        crate::Error::undecodable(answer, failure)
            .with_operation(operation)
            .with_attempts(self.attempts)
    }
}

/// A segment must stay one segment: nothing that is empty, goes up, or is dropped on the way.
fn check_segment(segment: &str) -> Result<(), &'static str> {
    match segment {
        "" => Err("is empty"),
        "." | ".." => Err("is a dot segment, which would lead to another path"),
        // The URL parser drops tabs and line feeds, which could leave a dot segment behind.
        _ if segment.chars().any(char::is_control) => Err("holds a control character"),
        _ if segment.trim().is_empty() => Err("is blank"),
        _ => Ok(()),
    }
}

/// Undoes percent-encoding.
fn decode(segment: &str) -> String {
    // Form decoding does it, but for the plus sign, which is an ordinary character in a path.
    let guarded = segment
        .replace('+', "%2B")
        .replace('&', "%26")
        .replace('=', "%3D");
    url::form_urlencoded::parse(guarded.as_bytes())
        .next()
        .map_or_else(String::new, |(text, _)| text.into_owned())
}

/// The path as errors show it: without what may hold secrets although it has no place there.
fn shown(path: &str) -> &str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    if path.contains("//") || path.contains('@') {
        "(an address instead of a path)"
    } else {
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static ROUTE: Route = Route {
        id: "segments_remove_tag",
        method: Method::Delete,
        path: "/crm/segments/{segmentUid}/tags/{tagUid}",
        credentials: &[Credential::ApiKey],
        resend: Resend::Safe,
        paged: false,
        observed: false,
        anonymous_with: &[],
    };

    fn base() -> Url {
        Url::parse("https://acme.outseta.com/api/v1").expect("a URL")
    }

    fn path(uid: &str) -> String {
        let request = Request::new(&ROUTE, &[("segmentUid", uid), ("tagUid", "tAgA1234")]);
        assert_eq!(request.fault(), None, "{uid}");
        request.url(&base()).expect("a URL").path().to_owned()
    }

    #[test]
    fn path_parameters_stay_one_segment() {
        assert_eq!(
            path("sEgM1234"),
            "/api/v1/crm/segments/sEgM1234/tags/tAgA1234"
        );
        for (uid, encoded) in [
            ("a/b", "a%2Fb"),
            ("a\\b", "a%5Cb"),
            ("a?b#c", "a%3Fb%23c"),
            ("a%2Fb", "a%252Fb"),
            ("%2e%2e", "%252e%252e"),
            ("a b", "a%20b"),
            ("ä", "%C3%A4"),
            ("...", "..."),
            ("a:b@c", "a:b@c"),
        ] {
            assert_eq!(
                path(uid),
                format!("/api/v1/crm/segments/{encoded}/tags/tAgA1234")
            );
        }
    }

    #[test]
    fn path_parameters_that_would_leave_are_refused() {
        for uid in ["", ".", "..", ".\t.", "a\nb", " ", "\0"] {
            let request = Request::new(&ROUTE, &[("segmentUid", "sEgM1234"), ("tagUid", uid)]);
            assert!(
                request
                    .fault()
                    .is_some_and(|fault| fault.contains("`tagUid`")),
                "{uid:?}"
            );
        }
        let request = Request::new(&ROUTE, &[("segmentUid", "sEgM1234")]);
        assert_eq!(
            request.fault(),
            Some("the path parameter `tagUid` has no value")
        );
    }

    #[test]
    fn raw_paths_stay_below_the_base() {
        for (path, full) in [
            ("/crm/people", "/api/v1/crm/people"),
            ("crm/people/", "/api/v1/crm/people"),
            ("/crm/people/a%20b", "/api/v1/crm/people/a%20b"),
            ("/crm/people/a+b&c=d", "/api/v1/crm/people/a+b&c=d"),
            ("/.well-known/jwks", "/api/v1/.well-known/jwks"),
        ] {
            let request = Request::raw(Method::Get, path);
            assert_eq!(request.fault(), None, "{path}");
            assert_eq!(request.url(&base()).expect("a URL").path(), full);
        }
        for path in [
            "",
            "/",
            "//evil.example.com/x",
            "https://evil.example.com/x",
            "/../x",
            "/crm/../../x",
            "/crm/%2e%2e/x",
            "/crm/.%2E/x",
            "/crm//x",
            "/crm/./x",
            "/crm?x=1",
            "/crm#x",
            "/crm/\t../x",
        ] {
            assert!(Request::raw(Method::Get, path).fault().is_some(), "{path}");
        }
        let request = Request::raw(Method::Get, "/crm/..\\x");
        let url = request.url(&base()).expect("a URL");
        assert_eq!(
            (url.host_str(), url.path()),
            (Some("acme.outseta.com"), "/api/v1/crm/..%5Cx")
        );
    }

    #[test]
    fn queries_are_encoded() {
        let mut request = Request::raw(Method::Get, "/crm/people");
        request.add_query("Email", "*+&=ä@example.com".to_owned());
        request.set_query("orderBy", "Created".to_owned());
        request.set_query("orderBy", "Created DESC".to_owned());
        let url = request.url(&base()).expect("a URL");
        assert_eq!(
            url.query(),
            Some("Email=*%2B%26%3D%C3%A4%40example.com&orderBy=Created+DESC")
        );
    }

    #[test]
    fn reserved_and_broken_headers_are_refused() {
        for (name, value) in [
            ("Authorization", "x"),
            ("AUTHORIZATION", "x"),
            ("Host", "x"),
            ("Content-Length", "1"),
            ("X Y", "x"),
            ("X-Y", "a\r\nb"),
        ] {
            let mut request = Request::raw(Method::Get, "/x");
            request.set_header(name, value);
            assert!(request.fault().is_some(), "{name}");
            assert!(request.headers.is_empty(), "{name}");
        }
        let mut request = Request::raw(Method::Get, "/x");
        request.set_header("X-Trace", "abc");
        assert_eq!(request.fault(), None);
        assert!(!format!("{request:?}").contains("abc"));
    }

    #[test]
    fn safety_follows_the_route_or_the_method() {
        assert!(Request::new(&ROUTE, &[]).resend);
        assert!(Request::raw(Method::Get, "/x").resend);
        for method in [Method::Post, Method::Put, Method::Delete] {
            assert!(!Request::raw(method, "/x").resend);
        }
    }
}
