//! Invoices, and what was paid of them.

use rust_decimal::Decimal;

use super::Call;
use super::charges::{Charge, money};
use crate::clock;
use crate::json::Json;
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{Broken, Failures};

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let without = call.query.get("excludeInvoiceUid");
    call.list("Invoice", |_, invoice| {
        without != Some(invoice.uid.as_str())
    })
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Invoice")?;
    call.answer("Invoice", uid)
}

pub(super) fn send_email(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Invoice")?;
    let invoice = call.record("Invoice", uid)?;
    let open = is_open(invoice);
    let account = account_of(call, invoice);
    if open {
        let now = Json::Text(clock::exact(call.now));
        call.tenant.store.change("Invoice", uid, |invoice| {
            invoice.set("PaymentReminderSentDate", now);
        });
    }
    call.log(
        "AccountBillingInvoiceEmailSent",
        &account,
        [("InvoiceUid", Json::text(uid))],
    );
    Ok(Reply::empty(200))
}

pub(super) fn transactions(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    call.list("Transaction", |_, entry| {
        entry.link("Account") == Some(account)
    })
}

pub(super) fn add_payment(call: &mut Call<'_>) -> Outcome {
    let uid = call.create("Transaction", None)?;
    let payment = call.record("Transaction", &uid)?.clone();
    let account = payment.link("Account").unwrap_or_default();
    let invoice = call
        .record("Invoice", payment.link("Invoice").unwrap_or_default())?
        .clone();
    let paid = -payment.amount("Amount").unwrap_or_default();
    let outstanding = invoice.amount("AmountOutstanding").unwrap_or_default();
    let broken = if account_of(call, &invoice) != account {
        Some(Broken::rule(
            "Invoice",
            "The invoice is not one of the account.",
        ))
    } else if paid <= Decimal::ZERO {
        Some(Broken::rule(
            "Amount",
            "The amount of a payment is negative.",
        ))
    } else if paid > outstanding {
        Some(Broken::rule(
            "Amount",
            "The payment is more than what is outstanding.",
        ))
    } else {
        None
    };
    if let Some(broken) = broken {
        return Err(Failures::of_record("Transaction", &uid, broken).reply(&call.reader()));
    }
    let kind = number(call, "BillingTransactionType", "Payment");
    let now = Json::Text(clock::exact(call.now));
    call.tenant.store.change("Transaction", &uid, |payment| {
        payment.set("BillingTransactionType", kind);
        payment.set("IsElectronicTransaction", Json::Bool(false));
        if payment.value("TransactionDate").is_none() {
            payment.set("TransactionDate", now);
        }
    });
    settle(call, &invoice, paid, account);
    call.answer("Transaction", &uid)
}

/// Takes a payment off an invoice; an account that owes nothing more is past due no longer.
fn settle(call: &mut Call<'_>, invoice: &Record, paid: Decimal, account: &str) {
    let outstanding = invoice.amount("AmountOutstanding").unwrap_or_default() - paid;
    let paid_so_far = invoice.amount("AmountPaid").unwrap_or_default() + paid;
    let status = if outstanding.is_zero() {
        "Paid"
    } else {
        "Partial"
    };
    let status = number(call, "BillingInvoiceStatus", status);
    let now = Json::Text(clock::exact(call.now));
    call.tenant
        .store
        .change("Invoice", &invoice.uid, |invoice| {
            invoice.set("AmountPaid", money(paid_so_far));
            invoice.set("AmountOutstanding", money(outstanding));
            invoice.set("BillingInvoiceStatus", status);
            invoice.set("Updated", now);
        });
    call.log(
        "AccountSubscriptionPaymentCollected",
        account,
        [
            ("InvoiceUid", Json::text(&invoice.uid)),
            ("Amount", Json::text(format!("{paid:.2}"))),
        ],
    );
    let owes = call
        .tenant
        .store
        .all("Invoice")
        .any(|other| is_open(other) && account_of(call, other) == account);
    if !owes && call.stage(account) == "PastDue" {
        call.move_to(account, "Subscribing");
    }
}

/// Makes an invoice of a charge. What is to be given back becomes a credit in the ledger.
pub(super) fn book(call: &mut Call<'_>, subscription: &Record, charge: &Charge) {
    let total = charge.total();
    let account = subscription.link("Account").unwrap_or_default();
    let now = Json::Text(clock::exact(call.now));
    let entry = |kind: Json| {
        [
            ("TransactionDate", now.clone()),
            ("BillingTransactionType", kind),
            ("Amount", money(total)),
        ]
    };
    if total.is_zero() {
        return;
    }
    if total.is_sign_negative() {
        let members = entry(number(call, "BillingTransactionType", "Credit"));
        call.make("Transaction", &members, &[("Account", account)]);
        return;
    }
    let last = call
        .tenant
        .store
        .all("Invoice")
        .filter_map(|i| i.integer("Number"));
    let members = [
        ("InvoiceDate", now.clone()),
        ("Number", Json::integer(last.max().unwrap_or(1000) + 1)),
        (
            "BillingInvoiceStatus",
            number(call, "BillingInvoiceStatus", "Unpaid"),
        ),
        ("Amount", money(total)),
        ("AmountSubtotal", money(total)),
        ("AmountOutstanding", money(total)),
    ];
    let links = [("Subscription", subscription.uid.as_str())];
    let invoice = call.make("Invoice", &members, &links);
    for line in &charge.lines {
        let end = line
            .end
            .map_or(Json::Null, |end| Json::Text(clock::exact(end)));
        let members = [
            ("Description", Json::text(&line.description)),
            ("StartDate", Json::Text(clock::exact(line.start))),
            ("EndDate", end),
            ("Amount", money(line.amount)),
            ("LineItemType", number(call, "LineItemType", line.kind)),
        ];
        call.make("InvoiceLineItem", &members, &[("Invoice", &invoice)]);
    }
    let members = entry(number(call, "BillingTransactionType", "Invoice"));
    let links = [("Account", account), ("Invoice", invoice.as_str())];
    call.make("Transaction", &members, &links);
    call.log("AccountBillingInvoiceCreated", account, []);
}

/// Whether something of an invoice is left to pay.
fn is_open(invoice: &Record) -> bool {
    invoice
        .amount("AmountOutstanding")
        .is_some_and(|amount| amount > Decimal::ZERO)
}

fn account_of(call: &Call<'_>, invoice: &Record) -> String {
    let reader = call.reader();
    reader
        .one(invoice, "Subscription")
        .and_then(|subscription| subscription.link("Account"))
        .unwrap_or_default()
        .to_owned()
}

fn number(call: &Call<'_>, enumeration: &str, name: &str) -> Json {
    let number = call.spec.number(enumeration, name);
    number.map_or(Json::Null, Json::integer)
}
