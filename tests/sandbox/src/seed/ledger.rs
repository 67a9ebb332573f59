//! What was used, billed and paid.

use super::{Planter, money, text};
use crate::json::Json;

/// An invoice with its only line, and what was paid of it.
struct Bill {
    uid: &'static str,
    number: i64,
    date: String,
    subscription: &'static str,
    account: &'static str,
    line: &'static str,
    description: &'static str,
    amount: &'static str,
    by_hand: bool,
    /// The entry in the ledger that says what is owed, and the one that says that it was paid.
    entries: [Option<&'static str>; 2],
}

pub(super) fn plant(planter: &mut Planter<'_>) {
    let due = planter.in_days(-2);
    for bill in [
        Bill {
            uid: "iNvO1234",
            number: 1001,
            date: "2026-02-05T09:30:00Z".to_owned(),
            subscription: "sUbS1234",
            account: "aBcD123x",
            line: "iLiA1234",
            description: "Growth",
            amount: "49.00",
            by_hand: false,
            entries: [Some("tRaN1234"), Some("tRaN5678")],
        },
        Bill {
            uid: "iNvO5678",
            number: 1002,
            date: "2026-02-20T00:00:00Z".to_owned(),
            subscription: "sUbS1234",
            account: "aBcD123x",
            line: "iLiN1234",
            description: "Setup",
            amount: "99.00",
            by_hand: true,
            entries: [Some("tRaA1234"), None],
        },
        Bill {
            uid: "iNvP1234",
            number: 1003,
            date: due,
            subscription: "sUbP1234",
            account: "pIeD1234",
            line: "iLiP1234",
            description: "Growth",
            amount: "49.00",
            by_hand: false,
            entries: [Some("tRaP1234"), None],
        },
    ] {
        invoice(planter, &bill);
    }
    for (uid, date, amount, invoice) in [
        (
            "uSaG1234",
            "2026-01-15T00:00:00Z",
            "10.00",
            Some("iNvO1234"),
        ),
        ("uSaG5678", "2026-02-15T00:00:00Z", "4.50", None),
    ] {
        let mut links = vec![("SubscriptionAddOn", "sAdD5678")];
        links.extend(invoice.map(|invoice| ("Invoice", invoice)));
        let members = [("UsageDate", text(date)), ("Amount", money(amount))];
        planter.add("Usage", uid, date, &members, &links);
    }
}

fn invoice(planter: &mut Planter<'_>, bill: &Bill) {
    let paid = bill.entries[1].is_some();
    let (status, rest, paid) = if paid {
        ("Paid", "0.00", bill.amount)
    } else {
        ("Unpaid", bill.amount, "0.00")
    };
    let status = planter.number("BillingInvoiceStatus", status);
    planter.add(
        "Invoice",
        bill.uid,
        &bill.date,
        &[
            ("InvoiceDate", text(&bill.date)),
            ("Number", Json::integer(bill.number)),
            ("BillingInvoiceStatus", status),
            ("Amount", money(bill.amount)),
            ("AmountSubtotal", money(bill.amount)),
            ("AmountOutstanding", money(rest)),
            ("AmountPaid", money(paid)),
            ("IsUserGenerated", Json::Bool(bill.by_hand)),
        ],
        &[("Subscription", bill.subscription)],
    );
    planter.add(
        "InvoiceLineItem",
        bill.line,
        &bill.date,
        &[
            ("Description", text(bill.description)),
            ("Amount", money(bill.amount)),
        ],
        &[("Invoice", bill.uid)],
    );
    let kinds = [("Invoice", ""), ("Payment", "-")];
    for (entry, (kind, sign)) in bill.entries.iter().zip(kinds) {
        let Some(uid) = entry else { continue };
        let kind = planter.number("BillingTransactionType", kind);
        planter.add(
            "Transaction",
            uid,
            &bill.date,
            &[
                ("TransactionDate", text(&bill.date)),
                ("BillingTransactionType", kind),
                ("Amount", money(&format!("{sign}{}", bill.amount))),
                ("IsElectronicTransaction", Json::Bool(!sign.is_empty())),
            ],
            &[("Account", bill.account), ("Invoice", bill.uid)],
        );
    }
}
