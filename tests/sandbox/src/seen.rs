//! The requests that came in, without the secrets that were in them.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use url::form_urlencoded;

use crate::credentials::scheme;
use crate::json::Json;
use crate::spec::Spec;

/// How many requests are kept; older ones are forgotten.
const MOST: usize = 10_000;
const REDACTED: &str = "[redacted]";
/// Headers that are nobody's business.
const SECRET_HEADERS: [&str; 3] = ["cookie", "proxy-authorization", "x-api-key"];

/// A request that the sandbox has seen.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SeenRequest {
    /// The subdomain of the tenant that it went to, none if there is no such tenant.
    pub tenant: Option<String>,
    /// The method, in capitals.
    pub method: String,
    /// The path as it was sent, with the base path.
    pub path: String,
    /// The pairs of the query string, decoded, in order.
    pub query: Vec<(String, String)>,
    /// The headers, names in lower case. `authorization` holds the scheme word alone, cookies are left out.
    pub headers: Vec<(String, String)>,
    /// The body as text. Values of members that hold secrets read `[redacted]`.
    pub body: String,
    /// The status that was answered; 0 if the connection was reset before anything was.
    pub status: u16,
    /// The fault that came with it, as a text, if one was set.
    pub fault: Option<String>,
    /// The operation that was called, none for unknown paths.
    pub operation: Option<String>,
    /// When the request had come in.
    pub at: Instant,
    /// How long the sandbox took to work out the answer.
    pub took: Duration,
}

impl SeenRequest {
    /// The value of a header; the name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }
}

/// All requests, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    requests: VecDeque<SeenRequest>,
    /// How many there were before the oldest that is kept.
    forgotten: u64,
}

impl Seen {
    /// Notes a request.
    pub(crate) fn add(&mut self, request: SeenRequest) {
        if self.requests.len() == MOST {
            self.requests.pop_front();
            self.forgotten += 1;
        }
        self.requests.push_back(request);
    }

    /// A copy of all requests.
    pub(crate) fn all(&self) -> Vec<SeenRequest> {
        self.requests.iter().cloned().collect()
    }

    /// All requests with their numbers, which count from 1 and stay as they are, the youngest first.
    pub(crate) fn youngest_first(&self) -> impl Iterator<Item = (u64, &SeenRequest)> {
        let last = self.forgotten + self.requests.len() as u64;
        let requests = self.requests.iter().rev();
        requests
            .zip(0..)
            .map(move |(request, index)| (last - index, request))
    }

    /// The request of a number, while it is kept.
    pub(crate) fn numbered(&self, number: u64) -> Option<&SeenRequest> {
        let index = number.checked_sub(self.forgotten + 1)?;
        self.requests.get(usize::try_from(index).ok()?)
    }

    /// Forgets all requests.
    pub(crate) fn clear(&mut self) {
        self.forgotten += self.requests.len() as u64;
        self.requests.clear();
    }
}

/// Headers without secrets.
pub(crate) fn clean_headers(headers: &[(String, String)]) -> Vec<(String, String)> {
    headers
        .iter()
        .filter(|(name, _)| !SECRET_HEADERS.contains(&name.as_str()))
        .map(|(name, value)| {
            let shown = if name == "authorization" {
                scheme(value)
            } else {
                value
            };
            (name.clone(), shown.to_owned())
        })
        .collect()
}

/// Query pairs without secrets.
pub(crate) fn clean_query(spec: &Spec, pairs: &[(String, String)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| {
            let shown = if spec.is_sensitive(name) {
                REDACTED
            } else {
                value
            };
            (name.clone(), shown.to_owned())
        })
        .collect()
}

/// A body without secrets. What holds none stays as it was, to the letter; what cannot be read
/// is not shown, as nobody knows what is in it.
pub(crate) fn clean_body(spec: &Spec, is_form: bool, body: &[u8]) -> String {
    if body.is_empty() {
        return String::new();
    }
    if is_form {
        let pairs: Vec<_> = form_urlencoded::parse(body).into_owned().collect();
        return form_urlencoded::Serializer::new(String::new())
            .extend_pairs(clean_query(spec, &pairs))
            .finish();
    }
    let text = std::str::from_utf8(body).ok();
    match text.and_then(|text| Some((text, Json::parse(text).ok()?))) {
        Some((text, mut json)) => {
            if redact(spec, &mut json) {
                json.to_string()
            } else {
                text.to_owned()
            }
        }
        None => format!("[unreadable, {} bytes]", body.len()),
    }
}

/// Replaces secrets at any depth; whether there were any.
fn redact(spec: &Spec, json: &mut Json) -> bool {
    let mut found = false;
    match json {
        Json::Object(object) => {
            for (name, value) in object.iter_mut() {
                if spec.is_sensitive(name) && *value != Json::Null {
                    *value = Json::text(REDACTED);
                    found = true;
                } else {
                    found |= redact(spec, value);
                }
            }
        }
        Json::List(items) => {
            for item in items {
                found |= redact(spec, item);
            }
        }
        _ => {}
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::BUNDLE;

    fn clean(is_form: bool, body: &str) -> String {
        clean_body(&Spec::parse(BUNDLE).unwrap(), is_form, body.as_bytes())
    }

    #[test]
    fn numbers_stay_when_requests_are_forgotten() {
        let request = SeenRequest {
            tenant: None,
            method: "GET".to_owned(),
            path: "/".to_owned(),
            query: Vec::new(),
            headers: Vec::new(),
            body: String::new(),
            status: 200,
            fault: None,
            operation: None,
            at: Instant::now(),
            took: Duration::ZERO,
        };
        let mut seen = Seen::default();
        for _ in 0..MOST + 2 {
            seen.add(request.clone());
        }
        let last = MOST as u64 + 2;
        assert_eq!(seen.youngest_first().next().unwrap().0, last);
        assert_eq!(seen.youngest_first().last().unwrap().0, 3);
        assert!(seen.numbered(0).is_none() && seen.numbered(2).is_none());
        assert!(seen.numbered(3).is_some() && seen.numbered(last).is_some());
        assert!(seen.numbered(last + 1).is_none());
        seen.clear();
        assert!(seen.numbered(last).is_none());
        seen.add(request);
        assert_eq!(seen.youngest_first().next().unwrap().0, last + 1);
    }

    #[test]
    fn takes_secrets_out_of_bodies() {
        let nested =
            r#"{"PersonAccount":[{"Person":{"Email":"a@example.com","Password":"hush"}}]}"#;
        assert_eq!(
            clean(false, nested),
            r#"{"PersonAccount":[{"Person":{"Email":"a@example.com","Password":"[redacted]"}}]}"#
        );
        assert_eq!(
            clean(true, "username=ann&password=hush"),
            "username=ann&password=%5Bredacted%5D"
        );
        let plain = "{ \"Amount\": 1500.00 }";
        assert_eq!(clean(false, plain), plain);
        assert!(!clean(false, "{\"password\":\"hush\"").contains("hush"));
    }

    #[test]
    fn takes_secrets_out_of_headers() {
        let headers = [
            ("authorization".to_owned(), "Outseta key:hush".to_owned()),
            ("cookie".to_owned(), "hush".to_owned()),
            ("accept".to_owned(), "*/*".to_owned()),
        ];
        let clean = clean_headers(&headers);
        assert_eq!(clean[0].1, "Outseta");
        assert_eq!(clean.len(), 2);
    }
}
