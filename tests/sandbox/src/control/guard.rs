//! Who may look at the page and press its buttons: programs, and browsers that are on the page itself.
//!
//! A web page elsewhere can make a browser on this machine send requests to the sandbox. It must not be
//! able to press buttons (so `Sec-Fetch-Site` and `Origin` are looked at), nor to read anything by having
//! a name of its own lead to this machine (so the host must be an address or a name of the sandbox's).

use std::net::{IpAddr, Ipv6Addr};

use super::Refusal;
use crate::service::Incoming;
use crate::tenant::Tenants;

/// Refuses what does not come from a program or from the page.
pub(crate) fn admit(tenants: &Tenants, request: &Incoming) -> Result<(), Refusal> {
    let host = request.header("host").unwrap_or_default();
    if !is_ours(tenants, host) {
        return Err(Refusal::new(
            403,
            "This host name is not the sandbox's.",
            "Use the address that the sandbox printed when it started, localhost, or NAME.localhost for the tenant NAME.",
        ));
    }
    if matches!(request.method.as_str(), "GET" | "HEAD") || comes_from_us(request, host) {
        return Ok(());
    }
    Err(Refusal::new(
        403,
        "Another web page sent this.",
        "Press the buttons on the sandbox's own page, or call from a program, which sends neither Origin nor Sec-Fetch-Site.",
    ))
}

/// Whether a name is one that nobody else can have: an address, this machine, a tenant.
fn is_ours(tenants: &Tenants, host: &str) -> bool {
    let name = name(host).to_ascii_lowercase();
    let address = name.parse::<IpAddr>().is_ok()
        || name
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
            .is_some_and(|rest| rest.parse::<Ipv6Addr>().is_ok());
    address
        || name == "localhost"
        || name.ends_with(".localhost")
        || (name.ends_with(".outseta.com") && tenants.at(host).is_some())
}

/// The host without its port.
fn name(host: &str) -> &str {
    let host = host.trim();
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

fn comes_from_us(request: &Incoming, host: &str) -> bool {
    let site = request.header("sec-fetch-site");
    let origin = request.header("origin");
    let same = |origin: &str| {
        let rest = origin
            .strip_prefix("http://")
            .or_else(|| origin.strip_prefix("https://"));
        rest.is_some_and(|rest| rest.eq_ignore_ascii_case(host.trim()))
    };
    site.is_none_or(|site| matches!(site, "same-origin" | "none")) && origin.is_none_or(same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant::Tenant;

    fn status(method: &str, headers: &[(&str, &str)]) -> u16 {
        let tenants = Tenants::new(
            ["sandbox", "globex"].map(|name| Tenant::new(name, "127.0.0.1:1".to_owned(), false)),
        );
        let request = Incoming {
            method: method.to_owned(),
            path: "/_sandbox/reset".to_owned(),
            query: String::new(),
            headers: headers
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            body: Vec::new(),
            at: std::time::Instant::now(),
        };
        admit(&tenants, &request).map_or_else(|refusal| refusal.status, |()| 200)
    }

    #[test]
    fn knows_its_own_names() {
        for (host, expected) in [
            ("127.0.0.1:8080", 200),
            ("[::1]:8080", 200),
            ("localhost", 200),
            ("Globex.localhost:8080", 200),
            ("globex.outseta.com", 200),
            ("hooli.outseta.com", 403),
            ("rebound.example.com:8080", 403),
            ("localhost.example.com", 403),
            ("127.0.0.1.example.com", 403),
            ("", 403),
        ] {
            assert_eq!(status("GET", &[("host", host)]), expected, "{host}");
        }
    }

    #[test]
    fn lets_nobody_elses_page_press_a_button() {
        let host = ("host", "127.0.0.1:8080");
        for (headers, expected) in [
            (vec![], 200),
            (vec![("origin", "http://127.0.0.1:8080")], 200),
            (vec![("sec-fetch-site", "same-origin")], 200),
            (vec![("sec-fetch-site", "none")], 200),
            (vec![("sec-fetch-site", "cross-site")], 403),
            (vec![("sec-fetch-site", "same-site")], 403),
            (vec![("origin", "http://127.0.0.1:3000")], 403),
            (vec![("origin", "https://example.com")], 403),
            (vec![("origin", "null")], 403),
            (
                vec![
                    ("origin", "http://127.0.0.1:8080"),
                    ("sec-fetch-site", "cross-site"),
                ],
                403,
            ),
        ] {
            let all = [vec![host], headers].concat();
            assert_eq!(status("POST", &all), expected, "{all:?}");
        }
    }
}
