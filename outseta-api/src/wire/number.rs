//! Numbers, also where they come as text.

use std::str::FromStr as _;

use rust_decimal::Decimal;

/// A whole number in text: `3`, `-3`, `3.0`, `3e2`.
pub(crate) fn integer_from_text(text: &str) -> Option<i64> {
    let text = text.trim();
    match text.parse() {
        Ok(value) => Some(value),
        Err(_) => {
            let value = decimal_from_text(text)?;
            value
                .is_integer()
                .then(|| i64::try_from(value).ok())
                .flatten()
        }
    }
}

/// A whole number that came with a decimal point.
pub(crate) fn integer_from_float(value: f64) -> Option<i64> {
    // Up to 2^53 every whole f64 stands for exactly one integer.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() <= EXACT {
        return Some(value as i64);
    }
    None
}

/// A decimal in text, with its scale kept: `49.90` stays `49.90`.
///
/// What has more than 28 digits is rounded, as a sum that came out of a float may have.
pub(crate) fn decimal_from_text(text: &str) -> Option<Decimal> {
    let text = text.trim();
    // An underscore is a separator to the decimal parser, and a fault in JSON.
    if text.contains('_') {
        return None;
    }
    Decimal::from_str_exact(text)
        .or_else(|_| Decimal::from_scientific(text))
        .or_else(|_| Decimal::from_str(text))
        .ok()
}

/// A truth value in text, in any case: .NET writes `True`.
pub(crate) fn bool_from_text(text: &str) -> Option<bool> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers() {
        for (text, value) in [
            ("3", 3),
            ("-3", -3),
            (" 3 ", 3),
            ("3.0", 3),
            ("3.000", 3),
            ("3e2", 300),
            ("9223372036854775807", i64::MAX),
        ] {
            assert_eq!(integer_from_text(text), Some(value), "{text}");
        }
        for text in [
            "",
            "3.5",
            "x",
            "9223372036854775808",
            "3_0",
            "1e300",
            "0x10",
        ] {
            assert_eq!(integer_from_text(text), None, "{text}");
        }
        assert_eq!(integer_from_float(3.0), Some(3));
        assert_eq!(integer_from_float(3.5), None);
        assert_eq!(integer_from_float(1e300), None);
        assert_eq!(integer_from_float(f64::NAN), None);
    }

    #[test]
    fn decimals_keep_their_scale() {
        for text in [
            "50.00",
            "49.99",
            "0.00",
            "0.0",
            "0",
            "99",
            "100000.00",
            "-50.00",
        ] {
            assert_eq!(
                decimal_from_text(text)
                    .map(|value| value.to_string())
                    .as_deref(),
                Some(text)
            );
        }
        assert_eq!(
            decimal_from_text("1.5e3")
                .map(|value| value.to_string())
                .as_deref(),
            Some("1500")
        );
        assert_eq!(
            decimal_from_text("1E-2")
                .map(|value| value.to_string())
                .as_deref(),
            Some("0.01")
        );
        let long = decimal_from_text("0.1000000000000000055511151231257827");
        assert_eq!(
            long.map(|value| value.round_dp(10).normalize().to_string())
                .as_deref(),
            Some("0.1")
        );
        for text in [
            "",
            "x",
            "1_000",
            "NaN",
            "1e99",
            "99999999999999999999999999999999",
        ] {
            assert_eq!(decimal_from_text(text), None, "{text}");
        }
    }

    #[test]
    fn truth_values() {
        assert_eq!(bool_from_text("True"), Some(true));
        assert_eq!(bool_from_text("false"), Some(false));
        assert_eq!(bool_from_text("true/false"), None);
    }
}
