//! What is to be paid, line by line, before it becomes an invoice or the summary of a preview.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::terms;
use crate::clock;
use crate::json::{Json, object};

/// The largest sum of a line: beyond it nobody's money goes, and sums of such lines stay exact.
const LARGEST: i64 = 1_000_000_000_000;

/// What is to be charged, and when.
#[derive(Debug, Default)]
pub(super) struct Charge {
    /// The day of the charge; none where there is nothing to charge.
    pub(super) date: Option<DateTime<Utc>>,
    pub(super) lines: Vec<Line>,
    /// The reports of usage that the lines bill.
    pub(super) usage: Vec<String>,
    /// The redemptions that are used up with this charge.
    pub(super) redemptions: Vec<String>,
}

/// One line of a charge.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// A value of `LineItemType`.
    pub(super) kind: &'static str,
    pub(super) description: String,
    pub(super) amount: Decimal,
    pub(super) start: DateTime<Utc>,
    pub(super) end: Option<DateTime<Utc>>,
    /// The renewal term as text; empty where there is none.
    pub(super) term: String,
    pub(super) quantity: Option<Decimal>,
    /// The price of one unit.
    pub(super) rate: Decimal,
    pub(super) unit: Option<String>,
    /// The record that is billed: a plan, an add-on, a coupon.
    pub(super) entity: String,
}

impl Charge {
    /// A charge of these lines at a date.
    pub(super) fn of(date: DateTime<Utc>, lines: Vec<Line>) -> Self {
        Self {
            date: (!lines.is_empty()).then_some(date),
            lines,
            ..Self::default()
        }
    }

    /// The sum of all lines.
    pub(super) fn total(&self) -> Decimal {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// What is taken off by discounts.
    pub(super) fn discount(&self) -> Decimal {
        let off = self.lines.iter().filter(|line| line.kind == "Discount");
        -off.map(|line| line.amount).sum::<Decimal>()
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
            ("StartDate", terms::moment(self.start)),
            ("EndDate", terms::moment_or_null(self.end)),
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

/// A price times a number, as a sum of money.
pub(super) fn times(price: Decimal, number: Decimal) -> Decimal {
    let most = Decimal::from(LARGEST);
    let product = price.checked_mul(number).unwrap_or(most);
    product.clamp(-most, most).round_dp(2)
}

/// Whether a sum of money is one that the sandbox reckons with.
pub(super) fn is_money(amount: Decimal) -> bool {
    amount.abs() <= Decimal::from(LARGEST)
}
