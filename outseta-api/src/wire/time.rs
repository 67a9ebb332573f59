//! Dates and times as Outseta writes them, and as it reads them.

use std::time::{Duration, SystemTime};

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone as _, Utc};

use super::Timestamp;

/// Reads a date-time in any of the forms met. `Ok(None)` is "not set": empty, or the first instant
/// of year one.
pub(crate) fn parse(text: &str) -> Result<Option<Timestamp>, NotATimestamp> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let (local, offset) = split(text).ok_or(NotATimestamp)?;
    // Whatever zone is attached to it, year one is .NET's default value and not a date.
    if local
        == NaiveDate::from_ymd_opt(1, 1, 1)
            .ok_or(NotATimestamp)?
            .and_time(NaiveTime::MIN)
    {
        return Ok(None);
    }
    match offset {
        None => Ok(Some(Utc.from_utc_datetime(&local))),
        Some(offset) => {
            let instant = local.checked_sub_offset(offset).ok_or(NotATimestamp)?;
            Ok(Some(Utc.from_utc_datetime(&instant)))
        }
    }
}

/// Writes a date-time as RFC 3339 in UTC: `2026-01-31T10:00:00Z`, with a fraction only where there
/// is one.
pub(crate) fn format(value: &Timestamp) -> String {
    value.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// The instant that is so long from now, by the clock of this machine; `None` beyond what there are
/// dates for.
pub(crate) fn from_now(time: Duration) -> Option<Timestamp> {
    let since = (SystemTime::now().checked_add(time)?)
        .duration_since(SystemTime::UNIX_EPOCH)
        .ok()?;
    Timestamp::from_timestamp(i64::try_from(since.as_secs()).ok()?, since.subsec_nanos())
}

/// The text is no date-time.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotATimestamp;

fn split(text: &str) -> Option<(NaiveDateTime, Option<FixedOffset>)> {
    let date = text.get(..10)?;
    let date = NaiveDate::from_ymd_opt(
        digits(date.get(..4)?)?.try_into().ok()?,
        digits(part(date, 4, '-', 2)?)?,
        digits(part(date, 7, '-', 2)?)?,
    )?;
    let rest = &text[10..];
    if rest.is_empty() {
        return Some((date.and_time(NaiveTime::MIN), None));
    }
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let hour = digits(rest.get(..2)?)?;
    let minute = digits(part(rest, 2, ':', 2)?)?;
    let mut rest = rest.get(5..)?;
    let mut second = 0;
    let mut nanos = 0;
    if rest.starts_with(':') {
        second = digits(part(rest, 0, ':', 2)?)?;
        rest = rest.get(3..)?;
        if let Some(fraction) = rest.strip_prefix('.') {
            let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
            nanos = nanoseconds(fraction.get(..length)?)?;
            rest = fraction.get(length..)?;
        }
    }
    let time = NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)?;
    Some((date.and_time(time), zone(rest)?))
}

/// The `length` characters that follow `separator` at byte `at`.
fn part(text: &str, at: usize, separator: char, length: usize) -> Option<&str> {
    text.get(at..)?.strip_prefix(separator)?.get(..length)
}

fn digits(text: &str) -> Option<u32> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}

/// Up to nine digits of fraction; more are cut off.
fn nanoseconds(fraction: &str) -> Option<u32> {
    let kept = fraction.get(..fraction.len().min(9))?;
    let missing = u32::try_from(9 - kept.len()).ok()?;
    digits(kept)?.checked_mul(10_u32.pow(missing))
}

/// `Some(None)`: there is no zone, which means UTC.
fn zone(text: &str) -> Option<Option<FixedOffset>> {
    if text.is_empty() {
        return Some(None);
    }
    if text.eq_ignore_ascii_case("z") {
        return Some(FixedOffset::east_opt(0));
    }
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let rest = text.get(1..)?;
    let hours = digits(rest.get(..2)?)?;
    let rest = rest.get(2..)?;
    let minutes = rest.strip_prefix(':').unwrap_or(rest);
    let minutes = match minutes.len() {
        0 if rest.is_empty() => 0,
        2 => digits(minutes)?,
        _ => return None,
    };
    if minutes > 59 {
        return None;
    }
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    FixedOffset::east_opt(sign * seconds).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        parse(text)
            .unwrap_or_else(|_| panic!("{text:?} should be a date-time"))
            .map(|value| format(&value))
    }

    #[test]
    fn reads_every_form_that_was_met() {
        for (text, expected) in [
            ("2018-04-25T14:26:56", "2018-04-25T14:26:56Z"),
            (
                "2021-02-11T17:20:21.3168752Z",
                "2021-02-11T17:20:21.316875200Z",
            ),
            ("2021-02-11T17:20:21.316Z", "2021-02-11T17:20:21.316Z"),
            ("2021-02-11T17:20:21Z", "2021-02-11T17:20:21Z"),
            (
                "2021-02-11T17:20:21.3168752-05:00",
                "2021-02-11T22:20:21.316875200Z",
            ),
            ("2021-02-11T17:20:21.316875Z", "2021-02-11T17:20:21.316875Z"),
            ("2021-02-11T17:20:21.316875", "2021-02-11T17:20:21.316875Z"),
            ("2021-02-11T17:20:21.1", "2021-02-11T17:20:21.100Z"),
            (
                "2021-02-11T17:20:21.123456789+05:30",
                "2021-02-11T11:50:21.123456789Z",
            ),
            (
                "2021-02-11T17:20:21.1234567891234Z",
                "2021-02-11T17:20:21.123456789Z",
            ),
            ("2021-02-11T17:20:21+0530", "2021-02-11T11:50:21Z"),
            ("2021-02-11T17:20:21+05", "2021-02-11T12:20:21Z"),
            ("2021-02-11t17:20:21z", "2021-02-11T17:20:21Z"),
            ("2021-02-11 17:20:21", "2021-02-11T17:20:21Z"),
            ("2021-02-11T17:20", "2021-02-11T17:20:00Z"),
            ("2021-02-11", "2021-02-11T00:00:00Z"),
            ("  2021-02-11T17:20:21  ", "2021-02-11T17:20:21Z"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn reads_year_one_and_empty_as_not_set() {
        for text in [
            "0001-01-01T00:00:00",
            "0001-01-01T00:00:00Z",
            "0001-01-01T00:00:00.0000000-05:00",
            "0001-01-01",
            "",
            "  ",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(
            read("0001-01-01T00:00:01").as_deref(),
            Some("0001-01-01T00:00:01Z")
        );
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "yesterday",
            "2021",
            "2021-02",
            "2021-13-01",
            "2021-02-30",
            "2021-02-11T",
            "2021-02-11T25:00:00",
            "2021-02-11T17:20:21.Q",
            "2021-02-11T17:20:21+5",
            "2021-02-11T17:20:21+05:",
            "2021-02-11T17:20:21+05:99",
            "2021-02-11T17:20:21+99:00",
            "2021-02-11T17:20:21Zulu",
            "2021-02-1１T17:20:21",
            "+021-02-11",
            "äöüäöüäöü",
            "12/30/2017",
        ] {
            assert_eq!(parse(text), Err(NotATimestamp), "{text}");
        }
    }
}
