//! Numbers by their digits, of any length: no float, no decimal of limited size.

/// The exact value of a number: `0.digits` times ten to the power of `exponent`.
#[derive(Debug, PartialEq, Eq)]
struct Exact {
    negative: bool,
    /// Without zeros at either end; none at all is zero.
    digits: String,
    exponent: i64,
}

const ZERO: Exact = Exact {
    negative: false,
    digits: String::new(),
    exponent: 0,
};

/// Whether two texts are the same number. Text that is no number is the same as nothing.
pub(crate) fn same(left: &str, right: &str) -> bool {
    match (read(left.trim()), read(right.trim())) {
        (Some(left), Some(right)) => left == right,
        _ => false,
    }
}

/// Reads a JSON number, and also those that only text can hold: `+3`, `007`, `.5`.
fn read(text: &str) -> Option<Exact> {
    let (negative, text) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (mantissa, power) = match text.split_once(['e', 'E']) {
        Some((mantissa, power)) => (mantissa, power),
        None => (text, "0"),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if !all_digits(whole) || !all_digits(fraction) || whole.is_empty() && fraction.is_empty() {
        return None;
    }
    if !all_digits(power.strip_prefix(['+', '-']).unwrap_or(power)) {
        return None;
    }
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return Some(ZERO);
    }
    // An exponent that no integer holds belongs to a number that nobody can mean.
    let power: i64 = power.parse().ok()?;
    let zeros = digits.len() - significant.len();
    let point = i64::try_from(whole.len()).ok()? - i64::try_from(zeros).ok()?;
    Some(Exact {
        negative,
        digits: significant.trim_end_matches('0').to_owned(),
        exponent: power.checked_add(point)?,
    })
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_by_value() {
        for (left, right) in [
            ("49.0", "49.00"),
            ("49.0", "4.9e1"),
            ("49", "490E-1"),
            ("0.049", "4.9e-2"),
            ("0", "-0.0"),
            ("0e99999999999999999999", "0"),
            ("007", "+7"),
            (".5", "0.5"),
            (" 3 ", "3"),
            ("1e3", "1000"),
            (
                "1234567890123456789012345678901234567890.10",
                "1234567890123456789012345678901234567890.1",
            ),
        ] {
            assert!(same(left, right), "{left} and {right}");
        }
    }

    #[test]
    fn different_by_value() {
        for (left, right) in [
            ("1", "-1"),
            ("10", "1"),
            ("0.1", "0.01"),
            ("499", "49.9"),
            ("1e400", "1e401"),
            (
                "1234567890123456789012345678901234567891",
                "1234567890123456789012345678901234567890",
            ),
            ("0.1000000000000000055511151231257827", "0.1"),
            // None of these is a number.
            ("", ""),
            ("x", "x"),
            ("1_0", "10"),
            (".", "0"),
            ("-", "0"),
            ("1e", "1"),
            ("1e+", "1"),
            ("--1", "1"),
            ("1e99999999999999999999", "1e99999999999999999999"),
        ] {
            assert!(!same(left, right), "{left} and {right}");
        }
    }
}
