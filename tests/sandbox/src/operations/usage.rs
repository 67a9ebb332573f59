//! Reports of what was used of metered add-ons.

use rust_decimal::Decimal;

use super::Call;
use crate::reply::{Outcome, Reply};
use crate::write::{Broken, Failures};

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    call.list("Usage", |_, _| true)
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let uid = call.create("Usage", None)?;
    let broken = broken(call, &uid)?;
    if let Some(broken) = broken {
        return Err(Failures::of_record("Usage", &uid, broken).reply(&call.reader()));
    }
    call.answer("Usage", &uid)
}

/// What keeps a report from being booked.
fn broken(call: &Call<'_>, uid: &str) -> Result<Option<Broken>, Reply> {
    let usage = call.record("Usage", uid)?;
    if usage
        .amount("Amount")
        .is_none_or(|amount| amount <= Decimal::ZERO)
    {
        let message = "The amount must be greater than zero.";
        return Ok(Some(Broken::rule("Amount", message)));
    }
    let reader = call.reader();
    let kind = reader
        .one(usage, "SubscriptionAddOn")
        .and_then(|bought| reader.one(bought, "AddOn"))
        .and_then(|add_on| add_on.integer("BillingAddOnType"));
    let metered = kind.is_some() && kind == call.spec.number("BillingAddOnType", "Usage");
    let message = "The add-on is not billed by usage.";
    Ok((!metered).then(|| Broken::rule("SubscriptionAddOn", message)))
}
