//! The sandbox's time: the machine's clock and how far a test has moved it, or a moment at which it stands still.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike, Utc};
use serde::{Deserialize, Serialize};

/// What Outseta writes where a date that cannot be null was never set.
pub(crate) const UNSET: &str = "0001-01-01T00:00:00";

/// The last moment that the clock can show, so that whoever moves it as far as it goes does not wait for
/// thousands of years of monthly invoices: the beginning of 2100.
const LATEST: i64 = 4_102_444_800;

/// The time as the tenant sees it. It never goes back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Clock {
    /// How far it is ahead of the machine's clock, behind it if negative; while it runs.
    ahead: TimeDelta,
    /// Where it stands, while it stands still.
    still: Option<DateTime<Utc>>,
    /// The moment up to which everything that falls due has happened.
    pub(crate) settled: DateTime<Utc>,
}

impl Default for Clock {
    fn default() -> Self {
        Self {
            ahead: TimeDelta::zero(),
            still: None,
            settled: Utc::now(),
        }
    }
}

impl Clock {
    /// A clock that stands still at a moment.
    pub(crate) fn standing(at: SystemTime) -> Self {
        let at = moment(at);
        Self {
            ahead: TimeDelta::zero(),
            still: Some(at),
            settled: at,
        }
    }

    /// Now, in the tenant's time.
    pub(crate) fn now(self) -> DateTime<Utc> {
        let now = Utc::now();
        let moved = || now.checked_add_signed(self.ahead).unwrap_or(now);
        // The machine's clock may be set back.
        self.still.unwrap_or_else(moved).max(self.settled)
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&mut self, by: Duration) {
        let now = self.now();
        let to = TimeDelta::from_std(by)
            .ok()
            .and_then(|by| now.checked_add_signed(by));
        self.show(to.unwrap_or(DateTime::<Utc>::MAX_UTC));
    }

    /// Moves the clock to a moment; one before now is passed over.
    pub(crate) fn set(&mut self, to: SystemTime) {
        self.show(moment(to));
    }

    fn show(&mut self, to: DateTime<Utc>) {
        let latest = DateTime::from_timestamp(LATEST, 0).unwrap_or(to);
        let to = to.min(latest).max(self.now());
        match &mut self.still {
            Some(still) => *still = to,
            None => self.ahead = to - Utc::now(),
        }
    }

    /// Lets the clock stand still where it is.
    pub(crate) fn stop(&mut self) {
        self.still = Some(self.now());
    }

    /// Lets the clock run on from where it is.
    pub(crate) fn run(&mut self) {
        if let Some(still) = self.still.take() {
            self.ahead = still - Utc::now();
        }
    }

    /// Whether it stands still.
    pub(crate) fn is_still(self) -> bool {
        self.still.is_some()
    }

    /// How the clock is set.
    pub(crate) fn form(self) -> ClockForm {
        ClockForm {
            ahead: self.ahead.num_microseconds().unwrap_or_default(),
            still: self.still,
            settled: self.settled,
        }
    }

    /// The clock that is set like this.
    pub(crate) fn of(form: &ClockForm) -> Self {
        Self {
            ahead: TimeDelta::microseconds(form.ahead),
            still: form.still,
            settled: form.settled,
        }
    }
}

/// How a clock is set.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct ClockForm {
    /// Microseconds.
    ahead: i64,
    still: Option<DateTime<Utc>>,
    settled: DateTime<Utc>,
}

impl ClockForm {
    /// Whether somebody has moved or stopped the clock. That time went by is no reason to say so.
    pub(crate) fn was_moved(&self, since: &Self) -> bool {
        (self.ahead, self.still) != (since.ahead, since.still)
    }
}

/// A moment of the system's time, between 1970 and 2100.
pub(crate) fn moment(time: SystemTime) -> DateTime<Utc> {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or(LATEST);
    let whole = DateTime::from_timestamp(seconds.min(LATEST), since.subsec_nanos());
    whole.unwrap_or(DateTime::UNIX_EPOCH)
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
    to_second(time).format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// The nearest whole second.
pub(crate) fn to_second(time: DateTime<Utc>) -> DateTime<Utc> {
    let up = time.nanosecond() >= 500_000_000;
    let second = time.with_nanosecond(0).unwrap_or(time);
    if up {
        second
            .checked_add_signed(TimeDelta::seconds(1))
            .unwrap_or(second)
    } else {
        second
    }
}

/// What a date in its exact form is read back as, where that is the beginning of its text: nearly
/// all are, and lists have many.
pub(crate) fn rounded_down(exact: &str) -> Option<&str> {
    if is_exact(exact) && exact.as_bytes()[20] < b'5' {
        exact.get(..19)
    } else {
        None
    }
}

/// Whether the text of a date has its exact form already.
pub(crate) fn is_exact(date: &str) -> bool {
    let bytes = date.as_bytes();
    let has = |place: usize, byte| bytes.get(place) == Some(&byte);
    // A leap second counts as the second before, and is for others to read.
    bytes.len() == 28 && has(10, b'T') && has(19, b'.') && has(27, b'Z') && bytes[17] < b'6'
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
    fn rounds_texts_as_it_rounds_times() {
        for (text, down) in [
            ("2021-02-11T17:20:21.3168752Z", true),
            ("2021-02-11T17:20:21.0000000Z", true),
            ("2021-02-11T17:20:21.5000000Z", false),
            ("2016-12-31T23:59:60.0000000Z", false),
            ("2021-02-11T17:20:21Z", false),
        ] {
            let known = rounded_down(text);
            assert!(!is_exact(text) || exact(parse(text).unwrap()) == text);
            assert_eq!(known.is_some(), down, "{text}");
            let time = rounded(parse(text).unwrap());
            assert!(known.is_none_or(|known| known == time), "{text}");
        }
    }

    #[test]
    fn moves_forward() {
        let mut clock = Clock::default();
        let before = clock.now();
        clock.advance(Duration::from_secs(3600));
        assert!(clock.now() - before >= TimeDelta::seconds(3600));
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now().year(), 2100);
        clock.set(UNIX_EPOCH);
        assert_eq!(clock.now().year(), 2100);
    }

    #[test]
    fn stands_still_and_runs_on() {
        let noon = UNIX_EPOCH + Duration::from_secs(1_772_366_400);
        let mut clock = Clock::standing(noon);
        assert_eq!(exact(clock.now()), "2026-03-01T12:00:00.0000000Z");
        clock.advance(Duration::from_secs(60));
        assert_eq!(clock.now(), moment(noon + Duration::from_secs(60)));
        clock.run();
        assert!(!clock.is_still());
        let before = clock.now();
        clock.set(noon + Duration::from_secs(3600));
        assert!(clock.now() > before);
        clock.stop();
        assert_eq!(clock.now(), clock.now());
    }
}
