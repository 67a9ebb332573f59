//! Values of path and query parameters, as text.

use super::{EnumValue, EnumView, IntegerEnum, Timestamp, time};

/// A calendar date, sent as `2026-01-31`.
pub type Date = chrono::NaiveDate;

/// A point in time as a parameter.
pub fn timestamp_text(value: &Timestamp) -> String {
    time::format(value)
}

/// A value of an enumeration as a parameter: its number, or its text.
pub fn enum_text(value: &dyn EnumView) -> String {
    match value.value() {
        EnumValue::Integer(value) => value.to_string(),
        EnumValue::Text(value) => value.to_owned(),
    }
}

/// Numbers of an enumeration in brackets, `[100,101]`, or one by itself: the form that a list of
/// activity types takes.
pub fn bracketed<E: IntegerEnum>(values: impl IntoIterator<Item = E>) -> String {
    let numbers: Vec<_> = values
        .into_iter()
        .map(|value| value.value().to_string())
        .collect();
    match numbers.as_slice() {
        [only] => only.clone(),
        several => format!("[{}]", several.join(",")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stand_in::enums::AccountStage;

    #[test]
    fn lists_stand_in_brackets() {
        let stages = [AccountStage::Trialing, AccountStage::Unknown(9)];
        assert_eq!(enum_text(&AccountStage::Unknown(9)), "9");
        assert_eq!(bracketed(stages), "[2,9]");
        assert_eq!(bracketed(stages.into_iter().take(1)), "2");
        assert_eq!(bracketed(stages.into_iter().take(0)), "[]");
    }

    #[test]
    fn date_times_are_in_utc() {
        let time = "2026-01-31T10:00:00Z".parse().expect("a date-time");
        assert_eq!(timestamp_text(&time), "2026-01-31T10:00:00Z");
    }
}
