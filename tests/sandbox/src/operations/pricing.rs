//! Prices: the lines of a charge for a plan, an add-on, a setup fee, metered use and a discount.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::charges::{Line, times};
use super::{Call, coupons, discounts};
use crate::answer::{price, spaced};
use crate::store::Record;

/// A stretch of time, and how much of a term's price is asked for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    pub(super) share: Decimal,
    pub(super) start: DateTime<Utc>,
    pub(super) end: Option<DateTime<Utc>>,
}

impl Stretch {
    /// A whole term.
    pub(super) fn whole(start: DateTime<Utc>, end: Option<DateTime<Utc>>) -> Self {
        Self {
            share: Decimal::ONE,
            start,
            end,
        }
    }
}

/// Which kind of line a product makes.
fn kind_of(product: &Record) -> &'static str {
    if product.entity == "Plan" {
        "Plan"
    } else {
        "AddOn"
    }
}

/// The plan of a subscription, or the add-on of one that was bought.
pub(super) fn product<'a>(call: &'a Call<'_>, bought: &Record) -> Option<&'a Record> {
    let store = &call.tenant.store;
    let plan = bought.link("Plan").and_then(|plan| store.get("Plan", plan));
    plan.or_else(|| store.get("AddOn", bought.link("AddOn")?))
}

/// Whether a bought add-on is of a type, such as `Usage`.
pub(super) fn is_type(call: &Call<'_>, bought: &Record, name: &str) -> bool {
    let kind = product(call, bought).and_then(|p| p.integer("BillingAddOnType"));
    kind.is_some() && kind == call.spec.number("BillingAddOnType", name)
}

/// The price of one unit of what was bought, for one term; nothing is asked where there is none.
fn unit_price(call: &Call<'_>, bought: &Record, product: &Record) -> Decimal {
    let term = bought.integer("BillingRenewalTerm").unwrap_or_default();
    if is_type(call, bought, "OneTime") {
        return product.amount("OneTimeRate").unwrap_or_default();
    }
    if is_type(call, bought, "Usage") {
        return product.amount("MonthlyRate").unwrap_or_default();
    }
    price(call.spec, product, term).unwrap_or_default()
}

/// The line for a plan or an add-on over a stretch of time; none where it costs nothing. What is
/// billed by use has no such line.
pub(super) fn line(call: &Call<'_>, bought: &Record, stretch: Stretch) -> Option<Line> {
    let product = product(call, bought)?;
    if is_type(call, bought, "Usage") {
        return None;
    }
    let rate = unit_price(call, bought, product);
    let quantity = bought.amount("Quantity");
    let whole = times(rate, quantity.unwrap_or(Decimal::ONE));
    let amount = times(whole, stretch.share);
    let line = sold(call, bought, product, amount, stretch);
    (!amount.is_zero()).then_some(Line {
        quantity,
        rate,
        ..line
    })
}

/// The setup fee of a plan or an add-on; none where it has none.
pub(super) fn setup(call: &Call<'_>, bought: &Record) -> Option<Line> {
    let product = product(call, bought)?;
    let fee = times(product.amount("SetupFee")?, Decimal::ONE);
    let line = sold(call, bought, product, fee, Stretch::whole(call.now, None));
    let kind = match kind_of(product) {
        "Plan" => "PlanSetupFee",
        _ => "AddOnSetupFee",
    };
    (!fee.is_zero()).then_some(Line {
        kind,
        description: format!("Setup of {}", line.description),
        term: String::new(),
        rate: fee,
        ..line
    })
}

/// What was used of a metered add-on and not billed so far, with the reports that say so.
pub(super) fn usage(call: &Call<'_>, bought: &Record) -> Option<(Line, Vec<String>)> {
    if !is_type(call, bought, "Usage") {
        return None;
    }
    let product = product(call, bought)?;
    let reports: Vec<&Record> = call
        .tenant
        .store
        .pointing_at("Usage", "SubscriptionAddOn", &bought.uid)
        .filter(|report| report.link("Invoice").is_none())
        .collect();
    let mut used = Decimal::ZERO;
    for report in &reports {
        let amount = report.amount("Amount").unwrap_or_default();
        used = used.checked_add(amount).unwrap_or(Decimal::MAX);
    }
    let dates = reports
        .iter()
        .filter_map(|r| super::terms::date(r, "UsageDate"));
    let stretch = Stretch::whole(dates.min().unwrap_or(call.now), Some(call.now));
    let rate = unit_price(call, bought, product);
    let line = sold(call, bought, product, times(rate, used), stretch);
    let line = Line {
        quantity: Some(used),
        rate,
        ..line
    };
    let uids = reports.iter().map(|report| report.uid.clone()).collect();
    (!reports.is_empty()).then_some((line, uids))
}

/// What the discount in force takes off these lines; none where there is none. The second is the
/// redemption. An amount of money is taken off in proportion to the share of the term.
pub(super) fn discount(
    call: &Call<'_>,
    subscription: &Record,
    lines: &[Line],
    share: Decimal,
) -> Option<(Line, String)> {
    let (redemption, coupon) = discounts::in_force(call, subscription)?;
    let plan = subscription.link("Plan").unwrap_or_default();
    if !coupons::is_for(&call.reader(), coupon, plan) {
        return None;
    }
    let add_ons = coupon.is_set("ApplyToAddOns");
    let base: Decimal = lines
        .iter()
        .filter(|line| line.kind == "Plan" || (add_ons && line.kind == "AddOn"))
        .map(|line| line.amount)
        .sum();
    let off = match coupon.amount("PercentOff") {
        Some(percent) => times(base, percent / Decimal::ONE_HUNDRED),
        None => times(coupon.amount("AmountOff").unwrap_or_default(), share),
    };
    let off = off.min(base).max(Decimal::ZERO);
    let text = |name| coupon.text(name).filter(|text| !text.trim().is_empty());
    let name = text("Name").or(text("UniqueIdentifier"));
    let line = Line {
        kind: "Discount",
        description: name.unwrap_or("Discount").to_owned(),
        amount: -off,
        start: call.now,
        end: lines.iter().filter_map(|line| line.end).max(),
        term: String::new(),
        quantity: None,
        rate: -off,
        unit: None,
        entity: coupon.uid.clone(),
    };
    (!off.is_zero()).then(|| (line, redemption.uid.clone()))
}

fn sold(
    call: &Call<'_>,
    bought: &Record,
    product: &Record,
    amount: Decimal,
    stretch: Stretch,
) -> Line {
    let term = bought.integer("BillingRenewalTerm").unwrap_or_default();
    let terms = call.spec.enumeration("BillingRenewalTerm");
    Line {
        kind: kind_of(product),
        description: product.text("Name").unwrap_or_default().to_owned(),
        amount,
        start: stretch.start,
        end: stretch.end,
        term: terms
            .and_then(|t| t.name(term))
            .map(spaced)
            .unwrap_or_default(),
        quantity: None,
        rate: Decimal::ZERO,
        unit: product.text("UnitOfMeasure").map(str::to_owned),
        entity: product.uid.clone(),
    }
}
