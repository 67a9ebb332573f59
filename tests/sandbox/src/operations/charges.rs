//! What a change of plan costs: the rest of the term under way in proportion, or the next term in full.

use chrono::{DateTime, Months, Utc};
use rust_decimal::Decimal;

use super::{Call, rules};
use crate::answer::{price, spaced};
use crate::clock;
use crate::json::{Json, object};
use crate::store::Record;

/// What is to be charged, and when.
#[derive(Debug, Default)]
pub(super) struct Charge {
    /// The day of the charge; none where there is nothing to charge.
    date: Option<DateTime<Utc>>,
    pub(super) lines: Vec<Line>,
}

/// One line of a charge.
#[derive(Debug)]
pub(super) struct Line {
    /// A value of `LineItemType`.
    pub(super) kind: &'static str,
    pub(super) description: String,
    pub(super) amount: Decimal,
    pub(super) start: DateTime<Utc>,
    pub(super) end: Option<DateTime<Utc>>,
    term: String,
}

/// The plan, the term and the quantity that a subscription shall have.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) plan: String,
    pub(super) term: i64,
    pub(super) quantity: Option<Decimal>,
}

impl Charge {
    /// The sum of all lines.
    pub(super) fn total(&self) -> Decimal {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// The members of a charge summary.
    pub(super) fn summary(&self) -> [(&'static str, Json); 9] {
        let total = self.total();
        let date = self.date.map_or(clock::UNSET.to_owned(), clock::exact);
        [
            ("Number", Json::integer(0)),
            ("InvoiceDate", Json::Text(date)),
            ("Subtotal", money(total)),
            ("Tax", money(Decimal::ZERO)),
            ("Paid", money(Decimal::ZERO)),
            ("Refunded", money(Decimal::ZERO)),
            ("Total", money(total)),
            ("Balance", money(total.max(Decimal::ZERO))),
            (
                "InvoiceDisplayItems",
                Json::List(self.lines.iter().map(Line::shown).collect()),
            ),
        ]
    }
}

impl Line {
    fn shown(&self) -> Json {
        let kind = if self.amount.is_sign_negative() {
            "Credit"
        } else {
            "Charge"
        };
        object([
            ("StartDate", Json::Text(clock::exact(self.start))),
            (
                "EndDate",
                self.end
                    .map_or(Json::Null, |end| Json::Text(clock::exact(end))),
            ),
            ("Type", Json::text(kind)),
            ("Description", Json::text(&self.description)),
            ("RenewalTerm", Json::text(&self.term)),
            ("Amount", money(self.amount)),
        ])
    }
}

/// A sum of money with two digits after the point.
pub(super) fn money(amount: Decimal) -> Json {
    Json::Number(format!("{amount:.2}"))
}

/// What it costs to move a subscription to another plan, now or at its renewal.
pub(super) fn of_change(
    call: &Call<'_>,
    subscription: &Record,
    wanted: &Wanted,
    immediately: bool,
) -> Charge {
    let renewal = subscription
        .text("RenewalDate")
        .and_then(clock::parse)
        .filter(|renewal| *renewal > call.now);
    let whole = |start| {
        let end = rules::term_end(call.spec, wanted.term, start);
        Charge {
            date: Some(start),
            lines: line(call, wanted, Decimal::ONE, (start, end))
                .into_iter()
                .collect(),
        }
    };
    let Some(renewal) = renewal else {
        return whole(call.now);
    };
    if !immediately {
        return whole(renewal);
    }
    if on_trial(call, subscription) {
        return Charge::default();
    }
    let term = subscription
        .integer("BillingRenewalTerm")
        .unwrap_or_default();
    let left = part_left(call, term, renewal);
    let before = Wanted {
        plan: subscription.link("Plan").unwrap_or_default().to_owned(),
        term,
        quantity: subscription.amount("Quantity"),
    };
    let credit = line(call, &before, -left, (call.now, Some(renewal))).map(|line| Line {
        kind: "PlanCredit",
        description: format!("Unused time on {}", line.description),
        ..line
    });
    let mut charge = if term == wanted.term {
        Charge {
            date: Some(call.now),
            lines: line(call, wanted, left, (call.now, Some(renewal)))
                .into_iter()
                .collect(),
        }
    } else {
        whole(call.now)
    };
    charge.lines.extend(credit);
    charge
}

/// Whether the account of a subscription pays nothing yet.
pub(super) fn on_trial(call: &Call<'_>, subscription: &Record) -> bool {
    let account = subscription.link("Account").unwrap_or_default();
    matches!(call.stage(account), "Trialing" | "CancellingTrial")
}

/// The part of the term under way that is yet to come, from zero to one.
fn part_left(call: &Call<'_>, term: i64, renewal: DateTime<Utc>) -> Decimal {
    let start = rules::term_months(call.spec, term)
        .and_then(|months| renewal.checked_sub_months(Months::new(months)));
    let Some(start) = start else {
        return Decimal::ZERO;
    };
    let whole = (renewal - start).num_seconds().max(1);
    let left = (renewal - call.now).num_seconds();
    (Decimal::from(left) / Decimal::from(whole)).clamp(Decimal::ZERO, Decimal::ONE)
}

/// A line for some part of a term of a plan; none for a plan without a price for that term.
fn line(
    call: &Call<'_>,
    wanted: &Wanted,
    part: Decimal,
    (start, end): (DateTime<Utc>, Option<DateTime<Utc>>),
) -> Option<Line> {
    let plan = call.tenant.store.get("Plan", &wanted.plan)?;
    let rate = price(call.spec, plan, wanted.term)?;
    let rate = rate.checked_mul(wanted.quantity.unwrap_or(Decimal::ONE))?;
    let term = call
        .spec
        .enumeration("BillingRenewalTerm")?
        .name(wanted.term)?;
    Some(Line {
        kind: "Plan",
        description: plan.text("Name").unwrap_or_default().to_owned(),
        amount: rate.checked_mul(part)?.round_dp(2),
        start,
        end,
        term: spaced(term),
    })
}
