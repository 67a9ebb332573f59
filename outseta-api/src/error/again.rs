//! What an answer says of trying again.

use std::time::{Duration, SystemTime};

/// Whether an answer of this status may turn out better the next time.
pub(super) fn is_transient(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Reads `Retry-After`: seconds, or an HTTP date, which is in the past if there is nothing to wait
/// for.
pub(super) fn parse_retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit mean longer than anyone waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let at = httpdate::parse_http_date(text).ok()?;
    Some(at.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_retry_after() {
        let now = httpdate::parse_http_date("Sat, 31 Jan 2026 10:00:00 GMT").expect("a date");
        let read = |text| parse_retry_after(text, now);
        assert_eq!(read("2"), Some(Duration::from_secs(2)));
        assert_eq!(read(" 0 "), Some(Duration::ZERO));
        assert_eq!(
            read("99999999999999999999999"),
            Some(Duration::from_secs(u64::MAX))
        );
        assert_eq!(
            read("Sat, 31 Jan 2026 10:00:07 GMT"),
            Some(Duration::from_secs(7))
        );
        assert_eq!(
            read("Saturday, 31-Jan-26 10:00:07 GMT"),
            Some(Duration::from_secs(7))
        );
        assert_eq!(read("Sat, 31 Jan 2026 09:00:00 GMT"), Some(Duration::ZERO));
        assert_eq!(read("1.5"), None);
        assert_eq!(read("-1"), None);
        assert_eq!(read("soon"), None);
        assert_eq!(read(""), None);
    }
}
