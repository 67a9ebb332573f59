//! Points in time by their text, to the last digit of a fraction.
//!
//! The crate's own reader is what is being watched, so that this one shares nothing with it.

use chrono::{Datelike as _, NaiveDate};

/// An instant, as exact as it was written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Instant<'a> {
    /// Seconds since the beginning of year one, in UTC.
    pub(crate) seconds: i64,
    /// Digits of the fraction, without zeros at their end.
    fraction: &'a str,
}

/// Reads a date, or a date with a time, with or without a zone; none means UTC.
pub(crate) fn read(text: &str) -> Option<Instant<'_>> {
    let (local, rest) = local(text.trim())?;
    let offset = offset(rest)?;
    Some(Instant {
        seconds: local.seconds - offset,
        ..local
    })
}

/// Whether a text is Outseta's word for "no date": the first instant of year one, whatever zone it
/// claims.
pub(crate) fn means_unset(text: &str) -> bool {
    local(text.trim()).is_some_and(|(local, rest)| {
        local.seconds == 0 && local.fraction.is_empty() && offset(rest).is_some()
    })
}

/// The instant as if it were in UTC, and what follows it.
fn local(text: &str) -> Option<(Instant<'_>, &str)> {
    let mut rest = text;
    let year = take(&mut rest, 4)?;
    rest = rest.strip_prefix('-')?;
    let month = take(&mut rest, 2)?;
    rest = rest.strip_prefix('-')?;
    let day = take(&mut rest, 2)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    let mut seconds = i64::from(date.num_days_from_ce() - 1) * 86_400;
    let mut fraction = "";
    if let Some(time) = rest.strip_prefix(['T', 't', ' ']) {
        rest = time;
        let hour = take(&mut rest, 2)?;
        rest = rest.strip_prefix(':')?;
        let minute = take(&mut rest, 2)?;
        let mut second = 0;
        if let Some(more) = rest.strip_prefix(':') {
            rest = more;
            second = take(&mut rest, 2)?;
            if let Some(more) = rest.strip_prefix('.') {
                let end = more
                    .find(|letter: char| !letter.is_ascii_digit())
                    .unwrap_or(more.len());
                fraction = more[..end].trim_end_matches('0');
                rest = &more[end..];
            }
        }
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        seconds += i64::from(hour * 3600 + minute * 60 + second);
    }
    Some((Instant { seconds, fraction }, rest))
}

/// Seconds that a zone is ahead of UTC.
fn offset(text: &str) -> Option<i64> {
    let (sign, mut rest) = match text.as_bytes().first() {
        None => return Some(0),
        Some(b'Z' | b'z') if text.len() == 1 => return Some(0),
        Some(b'+') => (1, &text[1..]),
        Some(b'-') => (-1, &text[1..]),
        Some(_) => return None,
    };
    let hours = take(&mut rest, 2)?;
    let minutes = if rest.is_empty() {
        0
    } else {
        rest = rest.strip_prefix(':').unwrap_or(rest);
        take(&mut rest, 2)?
    };
    rest.is_empty()
        .then(|| sign * i64::from(hours * 3600 + minutes * 60))
}

/// So many digits off the front.
fn take(text: &mut &str, count: usize) -> Option<u32> {
    let digits = text.get(..count)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    *text = &text[count..];
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_instant_in_many_forms() {
        for (left, right) in [
            ("2026-01-05T09:30:00", "2026-01-05T09:30:00Z"),
            ("2026-01-05", "2026-01-05 00:00"),
            ("2026-01-05T09:30:00.5000000", "2026-01-05t09:30:00.500z"),
            ("2026-01-05T04:30:00-05:00", "2026-01-05T09:30:00Z"),
            ("2026-01-05T15:00:00+0530", "2026-01-05T09:30:00+00"),
            ("2025-12-31T23:00:00-02", "2026-01-01T01:00:00Z"),
            ("2024-02-29T00:00:00Z", "2024-02-28T23:00:00-01:00"),
        ] {
            assert!(read(left).is_some(), "{left}");
            assert_eq!(read(left), read(right), "{left} and {right}");
        }
    }

    #[test]
    fn other_instants_and_other_texts() {
        let now = read("2026-01-05T09:30:00Z");
        for other in [
            "2026-01-05T09:30:01Z",
            "2026-01-05T09:30:00.0000000001Z",
            "2026-01-05T09:30:00+01:00",
            "2026-02-30",
            "2026-01-05T24:00:00",
            "2026-01-05T09:30:00Zulu",
            "2026-01-05T09:30:00+1",
            "2026-01-05T09",
            "+10000-01-01T00:00:00Z",
            "２026-01-05",
            "",
        ] {
            assert_ne!(read(other), now, "{other}");
        }
    }

    #[test]
    fn year_one_means_unset() {
        for text in [
            "0001-01-01T00:00:00",
            "0001-01-01T00:00:00.0000000-05:00",
            "0001-01-01",
        ] {
            assert!(means_unset(text), "{text}");
        }
        for text in [
            "0001-01-01T00:00:01",
            "0001-01-01T00:00:00.0000000000001",
            "0001-01-01T00:00:00x",
            "",
        ] {
            assert!(!means_unset(text), "{text}");
        }
    }
}
