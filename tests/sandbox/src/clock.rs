//! The sandbox's time: the machine's clock plus what a test has moved it forward.

use std::time::Duration;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};

/// What Outseta writes where a date that cannot be null was never set.
pub(crate) const UNSET: &str = "0001-01-01T00:00:00";

/// How far the clock can be moved: a thousand years, so that years keep their four digits.
const FARTHEST: Duration = Duration::from_secs(1000 * 365 * 24 * 60 * 60);

/// The time as the tenant sees it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Clock {
    ahead: Duration,
}

impl Clock {
    /// Now, in the tenant's time.
    pub(crate) fn now(self) -> DateTime<Utc> {
        let now = Utc::now();
        TimeDelta::from_std(self.ahead)
            .ok()
            .and_then(|ahead| now.checked_add_signed(ahead))
            .unwrap_or(now)
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead = self.ahead.saturating_add(by).min(FARTHEST);
    }
}

/// Reads every form of a date that Outseta or its clients send; one without a zone is UTC.
pub(crate) fn parse(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    let time = DateTime::parse_from_rfc3339(text)
        .map(|t| t.to_utc())
        .ok()
        .or_else(|| {
            NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
                .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f"))
                .ok()
                .or_else(|| {
                    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
                    day.and_hms_opt(0, 0, 0)
                })
                .map(|t| t.and_utc())
        })?;
    (1..=9999).contains(&time.year()).then_some(time)
}

/// The form in which a date is kept, and in which the answer to a write shows it:
/// seven digits of a second and `Z`. Texts of this form sort as the dates do.
pub(crate) fn exact(time: DateTime<Utc>) -> String {
    // Leap seconds count as the end of the second before, and seven digits are what .NET has.
    let ticks = time.nanosecond().min(999_999_999) / 100;
    format!("{}.{ticks:07}Z", time.format("%Y-%m-%dT%H:%M:%S"))
}

/// The form in which a date is read back later: rounded to whole seconds, without a zone.
pub(crate) fn rounded(time: DateTime<Utc>) -> String {
    let up = time.nanosecond() >= 500_000_000;
    let second = time.with_nanosecond(0).unwrap_or(time);
    let time = if up {
        second
            .checked_add_signed(TimeDelta::seconds(1))
            .unwrap_or(second)
    } else {
        second
    };
    time.format("%Y-%m-%dT%H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_all_forms() {
        for text in [
            "2021-02-11T17:20:21",
            "2021-02-11T17:20:21Z",
            "2021-02-11T17:20:21.000Z",
            "2021-02-11T12:20:21-05:00",
            "2021-02-11 17:20:21",
        ] {
            let time = parse(text).unwrap();
            assert_eq!(rounded(time), "2021-02-11T17:20:21", "{text}");
        }
        assert_eq!(rounded(parse("2021-02-11").unwrap()), "2021-02-11T00:00:00");
        assert!(parse("soon").is_none());
        assert!(parse("2021-13-11").is_none());
        assert!(parse("+99999-01-01T00:00:00Z").is_none());
    }

    #[test]
    fn writes_both_forms() {
        let time = parse("2021-02-11T17:20:21.3168752Z").unwrap();
        assert_eq!(exact(time), "2021-02-11T17:20:21.3168752Z");
        assert_eq!(rounded(time), "2021-02-11T17:20:21");
        let time = parse("2021-12-31T23:59:59.886Z").unwrap();
        assert_eq!(rounded(time), "2022-01-01T00:00:00");
    }

    #[test]
    fn moves_forward() {
        let mut clock = Clock::default();
        let before = clock.now();
        clock.advance(Duration::from_secs(3600));
        assert!(clock.now() - before >= TimeDelta::seconds(3600));
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.now().year() < 9999);
    }
}
