//! Answers that are not the API's, with the headers that keep other web pages out.

use maud::Markup;

use crate::control::Refusal;
use crate::json::{Json, object};

/// Nothing but the page's own style sheet and forms; no script, no frame, no other host.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// An answer of the page or of the control endpoints.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
}

impl Answer {
    fn new(status: u16, kind: &str, body: String) -> Self {
        let fixed = [
            ("content-type", kind),
            ("content-security-policy", POLICY),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            // Without a referrer the page's own forms would come from nowhere: their Origin would be null.
            ("referrer-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("cache-control", "no-store"),
            ("vary", "Accept"),
        ];
        Self {
            status,
            headers: fixed.map(|(name, value)| (name, value.to_owned())).into(),
            body,
        }
    }

    /// A page.
    pub(super) fn html(page: Markup) -> Self {
        Self::html_of(200, page)
    }

    /// A page about something that went wrong.
    pub(super) fn html_of(status: u16, page: Markup) -> Self {
        Self::new(status, "text/html; charset=utf-8", page.into_string())
    }

    /// JSON.
    pub(super) fn json(status: u16, json: &Json) -> Self {
        Self::new(status, "application/json; charset=utf-8", json.to_string())
    }

    /// A refusal for a program.
    pub(super) fn refusal(refusal: &Refusal) -> Self {
        let json = object([
            ("error", Json::text(&refusal.error)),
            ("help", Json::text(&refusal.help)),
        ]);
        Self::json(refusal.status, &json)
    }

    /// The style sheet.
    pub(super) fn style() -> Self {
        let style = include_str!("style.css").to_owned();
        Self::new(200, "text/css; charset=utf-8", style)
    }

    /// Back to the page where a button was pressed, which then says what was done.
    pub(super) fn back(to: Option<&str>, notice: &str) -> Self {
        let to = to.filter(|to| is_local(to)).unwrap_or("/");
        let (path, query) = to.split_once('?').unwrap_or((to, ""));
        let kept = query
            .split('&')
            .filter(|pair| !pair.is_empty() && !pair.starts_with("notice="));
        let said = format!("notice={notice}");
        let query: Vec<&str> = kept.chain([said.as_str()]).collect();
        let mut answer = Self::new(303, "text/plain; charset=utf-8", String::new());
        answer
            .headers
            .push(("location", format!("{path}?{}", query.join("&"))));
        answer
    }
}

/// Whether a path stays on this host.
fn is_local(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\' && byte != b'#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_back_to_this_host_alone() {
        for (to, location) in [
            (Some("/_sandbox/clock"), "/_sandbox/clock?notice=x"),
            (
                Some("/_sandbox/clock?tenant=a&notice=y"),
                "/_sandbox/clock?tenant=a&notice=x",
            ),
            (None, "/?notice=x"),
            (Some("//example.com/"), "/?notice=x"),
            (Some("/\\example.com"), "/?notice=x"),
            (Some("https://example.com"), "/?notice=x"),
            (Some("/a\r\nset-cookie: b"), "/?notice=x"),
        ] {
            let answer = Answer::back(to, "x");
            let found = answer.headers.iter().find(|(name, _)| *name == "location");
            assert_eq!(found.unwrap().1, location, "{to:?}");
        }
    }
}
