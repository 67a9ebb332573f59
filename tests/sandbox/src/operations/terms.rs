//! Terms of billing: how long they are, when the next one begins, how much of one is left.

use chrono::{DateTime, Datelike, Months, TimeDelta, Utc};
use rust_decimal::Decimal;

use super::Call;
use crate::clock;
use crate::json::Json;
use crate::spec::Spec;
use crate::store::Record;

/// Where the day of the month is kept from which the terms of a record count, since a renewal on the
/// last day of a short month does not show it. No property of the description, and never shown.
const ANCHOR: &str = "BillingAnchor";

/// The end of one paid term; none for what is paid once.
pub(super) fn term_end(spec: &Spec, term: i64, start: DateTime<Utc>) -> Option<DateTime<Utc>> {
    start.checked_add_months(Months::new(term_months(spec, term)?))
}

/// The months of one paid term; none for what is paid once.
pub(super) fn term_months(spec: &Spec, term: i64) -> Option<u32> {
    match spec.enumeration("BillingRenewalTerm")?.name(term)? {
        "Monthly" => Some(1),
        "Quarterly" => Some(3),
        "Yearly" => Some(12),
        _ => None,
    }
}

/// The first end of a term after a moment, where terms count from `anchor`: from the 31st of January on, months
/// end on the 28th of February and the 31st of March.
pub(super) fn next_end(
    spec: &Spec,
    term: i64,
    anchor: DateTime<Utc>,
    after: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let months = term_months(spec, term)?;
    let month = |date: DateTime<Utc>| i64::from(date.year()) * 12 + i64::from(date.month0());
    let whole = (month(after) - month(anchor)) / i64::from(months) - 1;
    let first = u32::try_from(whole.max(0)).ok()? + 1;
    (first..=first + 3).find_map(|terms| {
        let end = anchor.checked_add_months(Months::new(terms.checked_mul(months)?))?;
        (end > after).then_some(end)
    })
}

/// The moment from which the terms of a subscription or an add-on count, if it was noted.
pub(super) fn anchor(record: &Record) -> Option<DateTime<Utc>> {
    date(record, ANCHOR)
}

/// Notes from when the terms of a record count.
pub(super) fn set_anchor(record: &mut Record, anchor: DateTime<Utc>) {
    record.set(ANCHOR, moment(anchor));
}

/// A date of a record.
pub(super) fn date(record: &Record, property: &str) -> Option<DateTime<Utc>> {
    record.text(property).and_then(clock::parse)
}

/// A date as it is kept.
pub(super) fn moment(date: DateTime<Utc>) -> Json {
    Json::Text(clock::exact(date))
}

/// A date as it is kept, or null.
pub(super) fn moment_or_null(date: Option<DateTime<Utc>>) -> Json {
    date.map_or(Json::Null, moment)
}

/// The part of the term under way that is yet to come, from zero to one.
pub(super) fn part_left(call: &Call<'_>, term: i64, renewal: DateTime<Utc>) -> Decimal {
    let start = term_months(call.spec, term)
        .and_then(|months| renewal.checked_sub_months(Months::new(months)));
    let Some(start) = start else {
        return Decimal::ZERO;
    };
    let whole = (renewal - start).num_seconds().max(1);
    let left = (renewal - call.now).num_seconds();
    (Decimal::from(left) / Decimal::from(whole)).clamp(Decimal::ZERO, Decimal::ONE)
}

/// When a trial of a plan that begins at a moment ends; none where the plan has no trial.
pub(super) fn trial_end(plan: &Record, start: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if let Some(until) = date(plan, "TrialUntilDate") {
        return (until > start).then_some(until);
    }
    let days = plan.integer("TrialPeriodDays").filter(|days| *days > 0)?;
    start.checked_add_signed(TimeDelta::try_days(days)?)
}

/// When what begins at a moment expires by itself; none for most plans and add-ons.
pub(super) fn expiry(product: &Record, start: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let months = product
        .integer("ExpiresAfterMonths")
        .filter(|months| *months > 0)?;
    start.checked_add_months(Months::new(u32::try_from(months).ok()?))
}

/// Whether something runs at a moment: it has begun and has not ended.
pub(super) fn runs(record: &Record, at: DateTime<Utc>) -> bool {
    !is_ahead(record, at) && !is_over(record, at)
}

/// Whether something is yet to begin.
pub(super) fn is_ahead(record: &Record, at: DateTime<Utc>) -> bool {
    date(record, "StartDate").is_some_and(|start| start > at)
}

/// Whether something has ended.
pub(super) fn is_over(record: &Record, at: DateTime<Utc>) -> bool {
    date(record, "EndDate").is_some_and(|end| end <= at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::BUNDLE;

    #[test]
    fn terms_keep_to_the_end_of_the_month() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let day = |text| clock::parse(text).unwrap();
        let monthly = spec.number("BillingRenewalTerm", "Monthly").unwrap();
        let mut date = day("2027-01-31T10:00:00Z");
        let mut found = Vec::new();
        for _ in 0..4 {
            date = next_end(&spec, monthly, day("2027-01-31T10:00:00Z"), date).unwrap();
            found.push(clock::rounded(date));
        }
        assert_eq!(
            found,
            [
                "2027-02-28T10:00:00",
                "2027-03-31T10:00:00",
                "2027-04-30T10:00:00",
                "2027-05-31T10:00:00"
            ]
        );
        let yearly = spec.number("BillingRenewalTerm", "Yearly").unwrap();
        let leap = day("2028-02-29");
        let next = |after| next_end(&spec, yearly, leap, day(after)).map(clock::rounded);
        assert_eq!(next("2028-02-29").unwrap(), "2029-02-28T00:00:00");
        assert_eq!(next("2031-06-01").unwrap(), "2032-02-29T00:00:00");
        let once = spec.number("BillingRenewalTerm", "OneTime").unwrap();
        assert_eq!(next_end(&spec, once, leap, leap), None);
    }
}
