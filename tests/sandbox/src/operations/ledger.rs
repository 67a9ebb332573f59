//! The ledger of an account: charges become invoices and credits, and payments settle invoices.

use rust_decimal::Decimal;

use super::charges::{Charge, money};
use super::{Call, discounts, terms};
use crate::json::Json;
use crate::store::Record;

/// Makes an invoice of a charge and returns its identifier. What is to be given back becomes a credit
/// in the ledger instead.
pub(super) fn book(call: &mut Call<'_>, subscription: &Record, charge: &Charge) -> Option<String> {
    let account = subscription.link("Account").unwrap_or_default();
    let total = charge.total();
    if charge.lines.is_empty() {
        return None;
    }
    for redemption in &charge.redemptions {
        if discounts::is_single(call, redemption) {
            discounts::end(call, redemption);
        }
    }
    if total.is_sign_negative() && !total.is_zero() {
        enter(call, "Credit", total, account, None);
        return None;
    }
    let members = [
        ("InvoiceDate", terms::moment(call.now)),
        ("IsUserGenerated", Json::Bool(false)),
    ];
    let links = [("Subscription", subscription.uid.as_str())];
    let invoice = call.make("Invoice", &members, &links);
    for line in &charge.lines {
        let members = [
            ("Description", Json::text(&line.description)),
            ("StartDate", terms::moment(line.start)),
            ("EndDate", terms::moment_or_null(line.end)),
            (
                "UnitOfMeasure",
                line.unit.clone().map_or(Json::Null, Json::Text),
            ),
            (
                "Quantity",
                line.quantity
                    .map_or(Json::Null, |quantity| Json::Number(quantity.to_string())),
            ),
            ("Rate", Json::Number(line.rate.to_string())),
            ("Amount", money(line.amount)),
            ("Tax", money(Decimal::ZERO)),
            ("LineItemType", number(call, "LineItemType", line.kind)),
            ("EntityUid", Json::text(&line.entity)),
        ];
        call.make("InvoiceLineItem", &members, &[("Invoice", &invoice)]);
    }
    for report in &charge.usage {
        call.tenant
            .store
            .change("Usage", report, |report| report.point("Invoice", &invoice));
    }
    issue(call, &invoice, charge.discount());
    Some(invoice)
}

/// Gives a new invoice its number and its totals, uses up the account's credit, and enters it in the ledger.
pub(super) fn issue(call: &mut Call<'_>, uid: &str, discount: Decimal) {
    let Some(invoice) = call.tenant.store.get("Invoice", uid).cloned() else {
        return;
    };
    let account = account_of(call, &invoice);
    let last = call
        .tenant
        .store
        .all("Invoice")
        .filter_map(|i| i.integer("Number"))
        .max();
    let credit = unused_credit(call, &account);
    call.tenant.store.change("Invoice", uid, |invoice| {
        invoice.set("Number", Json::integer(last.unwrap_or(1000) + 1));
        invoice.set("AmountDiscount", money(discount));
        invoice.set("AmountPaid", money(Decimal::ZERO));
    });
    total_up(call, uid, credit);
    let amount = amount_of(call, uid);
    enter(call, "Invoice", amount, &account, Some(uid));
    call.log("AccountBillingInvoiceCreated", &account, []);
}

/// Works out the totals of an invoice from its lines; so much credit can be used for it.
pub(super) fn total_up(call: &mut Call<'_>, uid: &str, credit: Decimal) {
    let sum = |member: &str| -> Decimal {
        let lines = call
            .tenant
            .store
            .pointing_at("InvoiceLineItem", "Invoice", uid);
        lines.filter_map(|line| line.amount(member)).sum()
    };
    let (subtotal, tax) = (sum("Amount"), sum("Tax"));
    let total = subtotal + tax;
    call.tenant.store.change("Invoice", uid, |invoice| {
        invoice.set("AmountSubtotal", money(subtotal));
        invoice.set("AmountTax", money(tax));
        invoice.set("Amount", money(total));
        invoice.set("AmountCredit", money(credit.min(total)));
    });
    weigh(call, uid);
}

/// Makes the entry of a changed invoice in the ledger say what the invoice says.
pub(super) fn correct(call: &mut Call<'_>, uid: &str) {
    let amount = amount_of(call, uid);
    let kind = call.spec.number("BillingTransactionType", "Invoice");
    let entry = call
        .tenant
        .store
        .pointing_at("Transaction", "Invoice", uid)
        .find(|entry| entry.integer("BillingTransactionType") == kind)
        .map(|entry| entry.uid.clone());
    if let Some(entry) = entry {
        call.tenant.store.change("Transaction", &entry, |entry| {
            entry.set("Amount", money(amount))
        });
    }
}

/// Works out what is outstanding of an invoice, and the status that follows.
fn weigh(call: &mut Call<'_>, uid: &str) {
    let Some(invoice) = call.tenant.store.get("Invoice", uid) else {
        return;
    };
    let amount = |member| invoice.amount(member).unwrap_or_default();
    let settled = amount("AmountPaid") + amount("AmountCredit");
    let outstanding = amount("Amount") - settled;
    let status = if outstanding.is_zero() {
        "Paid"
    } else if settled.is_zero() {
        "Unpaid"
    } else {
        "Partial"
    };
    let status = number(call, "BillingInvoiceStatus", status);
    let now = terms::moment(call.now);
    call.tenant.store.change("Invoice", uid, |invoice| {
        invoice.set("AmountOutstanding", money(outstanding));
        invoice.set("BillingInvoiceStatus", status);
        invoice.set("Updated", now);
    });
}

/// What was given back to an account and no invoice has used up so far.
pub(super) fn unused_credit(call: &Call<'_>, account: &str) -> Decimal {
    let store = &call.tenant.store;
    let kind = call.spec.number("BillingTransactionType", "Credit");
    let given: Decimal = store
        .pointing_at("Transaction", "Account", account)
        .filter(|entry| entry.integer("BillingTransactionType") == kind)
        .filter_map(|entry| entry.amount("Amount"))
        .sum();
    let used: Decimal = invoices_of(call, account)
        .filter_map(|invoice| invoice.amount("AmountCredit"))
        .sum();
    (-given - used).max(Decimal::ZERO)
}

/// The invoices of an account.
pub(super) fn invoices_of<'a>(
    call: &'a Call<'_>,
    account: &str,
) -> impl Iterator<Item = &'a Record> {
    let store = &call.tenant.store;
    store
        .pointing_at("Subscription", "Account", account)
        .flat_map(|s| store.pointing_at("Invoice", "Subscription", &s.uid))
}

/// Makes an entry of this moment in the ledger of an account.
fn enter(call: &mut Call<'_>, kind: &str, amount: Decimal, account: &str, invoice: Option<&str>) {
    let members = [
        ("TransactionDate", terms::moment(call.now)),
        (
            "BillingTransactionType",
            number(call, "BillingTransactionType", kind),
        ),
        ("Amount", money(amount)),
        // Money that moved by itself was moved by the payment gateway.
        ("IsElectronicTransaction", Json::Bool(kind == "Payment")),
        ("IsCaptured", Json::Bool(kind == "Payment")),
    ];
    let mut links = vec![("Account", account)];
    links.extend(invoice.map(|invoice| ("Invoice", invoice)));
    call.make("Transaction", &members, &links);
}

/// Takes what is outstanding of an invoice from the payment method on file, if there is one and it is
/// not declined. Tells whether the invoice is paid then.
pub(super) fn collect(call: &mut Call<'_>, uid: &str) -> bool {
    let Some(invoice) = call.tenant.store.get("Invoice", uid).cloned() else {
        return true;
    };
    if !is_open(&invoice) {
        return true;
    }
    let account = account_of(call, &invoice);
    let Some(method) = payment_method(call, &account).cloned() else {
        return false;
    };
    let now = terms::moment(call.now);
    // As with the gateways' own tokens for tests, what is called after it is declined.
    let declined = method
        .text("PaymentToken")
        .is_some_and(|token| token.to_ascii_lowercase().contains("decline"));
    if declined {
        let failures = method.integer("NumberOfFailures").unwrap_or_default() + 1;
        call.tenant
            .store
            .change("PaymentInformation", &method.uid, |method| {
                method.set("NumberOfFailures", Json::integer(failures));
                method.set("LatestFailureDateTime", now);
                method.set(
                    "LatestFailureDescription",
                    Json::text("The payment method was declined."),
                );
            });
        call.log("AccountSubscriptionPaymentDeclined", &account, []);
        return false;
    }
    let due = invoice.amount("AmountOutstanding").unwrap_or_default();
    enter(call, "Payment", -due, &account, Some(uid));
    call.tenant
        .store
        .change("PaymentInformation", &method.uid, |method| {
            method.set("LatestSuccessDateTime", now);
        });
    call.tenant.store.change("Invoice", uid, |invoice| {
        invoice.set("HasPaymentGatewayTransactions", Json::Bool(true));
    });
    settle(call, uid, due);
    true
}

/// The payment method on file for an account.
pub(super) fn payment_method<'a>(call: &'a Call<'_>, account: &str) -> Option<&'a Record> {
    let account = call.tenant.store.get("Account", account)?;
    call.reader().one(account, "PaymentInformation")
}

/// Takes a payment off an invoice; an account that owes nothing more is past due no longer.
pub(super) fn settle(call: &mut Call<'_>, uid: &str, paid: Decimal) {
    let Some(invoice) = call.tenant.store.get("Invoice", uid) else {
        return;
    };
    let account = account_of(call, invoice);
    let so_far = invoice.amount("AmountPaid").unwrap_or_default() + paid;
    call.tenant.store.change("Invoice", uid, |invoice| {
        invoice.set("AmountPaid", money(so_far));
    });
    weigh(call, uid);
    call.log(
        "AccountSubscriptionPaymentCollected",
        &account,
        [
            ("InvoiceUid", Json::text(uid)),
            ("Amount", Json::text(format!("{paid:.2}"))),
        ],
    );
    relieve(call, &account);
}

/// Moves an account that owes nothing more out of PastDue.
pub(super) fn relieve(call: &mut Call<'_>, account: &str) {
    let owes = invoices_of(call, account).any(is_open);
    if !owes && call.stage(account) == "PastDue" {
        call.move_to(account, "Subscribing");
    }
}

/// Whether something of an invoice is left to pay.
pub(super) fn is_open(invoice: &Record) -> bool {
    invoice
        .amount("AmountOutstanding")
        .is_some_and(|amount| amount > Decimal::ZERO)
}

/// The account that an invoice is for.
pub(super) fn account_of(call: &Call<'_>, invoice: &Record) -> String {
    let reader = call.reader();
    reader
        .one(invoice, "Subscription")
        .and_then(|subscription| subscription.link("Account"))
        .unwrap_or_default()
        .to_owned()
}

fn amount_of(call: &Call<'_>, uid: &str) -> Decimal {
    let invoice = call.tenant.store.get("Invoice", uid);
    invoice.and_then(|i| i.amount("Amount")).unwrap_or_default()
}

/// A number of an enumeration; null if the description does not have it.
pub(super) fn number(call: &Call<'_>, enumeration: &str, name: &str) -> Json {
    let number = call.spec.number(enumeration, name);
    number.map_or(Json::Null, Json::integer)
}
