//! Dates in a seed file that go by the start: `now`, `+14d`, `-3h`.

use chrono::{DateTime, Datelike, Months, TimeDelta, Utc};

/// The form, for people who got it wrong.
pub(super) const FORM: &str = "a date is 2026-01-31, 2026-01-31T12:00:00Z, now, or so much before or after now: -3h, +14d, \
     with min, h, d, w, mo or y";

/// Reads a date that goes by the start. None if it is of no such form, or beyond all years.
pub(super) fn relative(text: &str, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let text = text.trim();
    if text == "now" {
        return Some(now);
    }
    let (back, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+')?),
    };
    let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let number: u32 = rest[..rest.len() - unit.len()].parse().ok()?;
    let span = |seconds: i64| {
        let delta = TimeDelta::try_seconds(seconds.checked_mul(i64::from(number))?)?;
        if back {
            now.checked_sub_signed(delta)
        } else {
            now.checked_add_signed(delta)
        }
    };
    let months = |each: u32| {
        let months = Months::new(number.checked_mul(each)?);
        if back {
            now.checked_sub_months(months)
        } else {
            now.checked_add_months(months)
        }
    };
    let moment = match unit {
        "min" => span(60),
        "h" => span(60 * 60),
        "d" => span(24 * 60 * 60),
        "w" => span(7 * 24 * 60 * 60),
        "mo" => months(1),
        "y" => months(12),
        _ => None,
    }?;
    (1..=9999).contains(&moment.year()).then_some(moment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock;

    #[test]
    fn counts_from_the_start() {
        let now = clock::parse("2026-01-31T12:00:00Z").unwrap();
        for (text, moment) in [
            ("now", Some("2026-01-31T12:00:00")),
            ("+14d", Some("2026-02-14T12:00:00")),
            ("-3h", Some("2026-01-31T09:00:00")),
            ("+90min", Some("2026-01-31T13:30:00")),
            ("-1w", Some("2026-01-24T12:00:00")),
            ("+1mo", Some("2026-02-28T12:00:00")),
            ("-1y", Some("2025-01-31T12:00:00")),
            ("+99999y", None),
            ("+4294967295w", None),
            ("+99999999999d", None),
            ("+d", None),
            ("14d", None),
            ("+14 days", None),
            ("+1ä", None),
        ] {
            let read = relative(text, now).map(clock::rounded);
            assert_eq!(read.as_deref(), moment, "{text}");
        }
    }
}
