//! Invoices: listed, made and changed by hand, mailed, and as a document.

use rust_decimal::Decimal;

use super::access::may_see;
use super::charges::{is_money, money, times};
use super::{Call, ledger, pdf, terms};
use crate::answer::{References, Selection, render};
use crate::json::{Json, Object};
use crate::mail::{Letter, MailKind};
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{self, Broken, Failures};

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let without = call.query.get("excludeInvoiceUid");
    call.list("Invoice", |reader, invoice| {
        without != Some(invoice.uid.as_str()) && may_see(reader, call.caller, invoice)
    })
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Invoice")?;
    call.answer("Invoice", uid)
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let uid = call.create("Invoice", None)?;
    if !may_see(&call.reader(), call.caller, call.record("Invoice", &uid)?) {
        let broken = Broken::rule("Subscription", "The Subscription was not found.");
        return Err(Failures::of_record("Invoice", &uid, broken).reply(&call.reader()));
    }
    let now = terms::moment(call.now);
    call.tenant.store.change("Invoice", &uid, |invoice| {
        invoice.set("IsUserGenerated", Json::Bool(true));
        if invoice.value("InvoiceDate").is_none() {
            invoice.set("InvoiceDate", now);
        }
    });
    check_lines(call, &uid)?;
    ledger::issue(call, &uid, Decimal::ZERO);
    call.answer("Invoice", &uid)
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Invoice")?;
    let before = call.record("Invoice", uid)?.clone();
    if !before.is_set("IsUserGenerated") {
        return Err(Reply::refused("Only invoices made by hand can be changed."));
    }
    // What the server works out, and whom the invoice is for, stay.
    let body: Object = ["InvoiceDate", "InvoiceLineItems", "IsTaxable"]
        .into_iter()
        .chain(call.body.iter().map(|(name, _)| name))
        .filter(|name| {
            let stays = [
                "Subscription",
                "Amount",
                "BillingInvoiceStatus",
                "IsUserGenerated",
            ];
            !stays.contains(name)
        })
        .filter_map(|name| Some((name, call.body.get(name)?.clone())))
        .collect();
    call.payload()?;
    call.update("Invoice", uid, &body)?;
    check_lines(call, uid)?;
    let account = ledger::account_of(call, &before);
    let own = before.amount("AmountCredit").unwrap_or_default();
    let credit = ledger::unused_credit(call, &account) + own;
    ledger::total_up(call, uid, credit);
    let after = call.record("Invoice", uid)?.clone();
    if after
        .amount("AmountOutstanding")
        .is_some_and(|rest| rest < Decimal::ZERO)
    {
        let message = "More than that is paid already.";
        let broken = Broken::rule("InvoiceLineItems", message);
        return Err(Failures::of_record("Invoice", uid, broken).reply(&call.reader()));
    }
    ledger::correct(call, uid);
    ledger::relieve(call, &account);
    call.answer("Invoice", uid)
}

/// The lines of an invoice by hand: at least one, each with an amount, and nothing to be given back.
fn check_lines(call: &mut Call<'_>, uid: &str) -> Result<(), Reply> {
    let lines: Vec<Record> = call
        .tenant
        .store
        .pointing_at("InvoiceLineItem", "Invoice", uid)
        .cloned()
        .collect();
    let mut failures = Failures::default();
    if lines.is_empty() {
        failures.add("Invoice", uid, Broken::required("InvoiceLineItems"));
    }
    let mut total = Decimal::ZERO;
    for line in &lines {
        let value = |name| line.amount(name);
        let reckoned =
            value("Rate").map(|rate| times(rate, value("Quantity").unwrap_or(Decimal::ONE)));
        let Some(amount) = value("Amount").or(reckoned) else {
            failures.add("InvoiceLineItem", &line.uid, Broken::required("Amount"));
            continue;
        };
        let tax = value("Tax").unwrap_or_default();
        for (name, amount) in [("Amount", amount), ("Tax", tax)] {
            if !is_money(amount) {
                let message = format!("The value of the field {name} is too large.");
                failures.add("InvoiceLineItem", &line.uid, Broken::rule(name, message));
                return call.refuse_if(&failures);
            }
        }
        let (amount, tax) = (amount.round_dp(2), tax.round_dp(2));
        total += amount + tax;
        call.tenant
            .store
            .change("InvoiceLineItem", &line.uid, |line| {
                line.set("Amount", money(amount));
                line.set("Tax", money(tax));
            });
    }
    if total < Decimal::ZERO {
        let message = "The lines give more back than they charge.";
        failures.add("Invoice", uid, Broken::rule("InvoiceLineItems", message));
    }
    call.refuse_if(&failures)
}

pub(super) fn delete(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Invoice")?;
    let invoice = call.record("Invoice", uid)?.clone();
    if invoice
        .amount("AmountPaid")
        .is_some_and(|paid| !paid.is_zero())
    {
        return Err(Reply::refused("The invoice is paid, in full or in part."));
    }
    let account = ledger::account_of(call, &invoice);
    let shown = render(
        &call.reader(),
        &References::new(),
        &invoice,
        &Selection::whole(),
    );
    write::remove(call.spec, &mut call.tenant.store, "Invoice", uid);
    call.log(
        "AccountBillingInvoiceDeleted",
        &account,
        [("Invoice", shown), ("AccountUid", Json::text(&account))],
    );
    ledger::relieve(call, &account);
    Ok(Reply::empty(200))
}

pub(super) fn send_email(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Invoice")?;
    let invoice = call.record("Invoice", uid)?.clone();
    if ledger::is_open(&invoice) {
        let now = terms::moment(call.now);
        call.tenant.store.change("Invoice", uid, |invoice| {
            invoice.set("PaymentReminderSentDate", now);
        });
    }
    send_mail(call, &invoice);
    Ok(Reply::empty(200))
}

pub(super) fn send_paid_email(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Invoice")?;
    let invoice = call.record("Invoice", uid)?.clone();
    let paid = call.spec.number("BillingInvoiceStatus", "Paid");
    if invoice.integer("BillingInvoiceStatus") != paid {
        return Err(Reply::refused("The invoice is not paid."));
    }
    send_mail(call, &invoice);
    Ok(Reply::empty(200))
}

/// Mails an invoice to who is primary in its account, and notes it.
fn send_mail(call: &mut Call<'_>, invoice: &Record) {
    let account = ledger::account_of(call, invoice);
    let reader = call.reader();
    let owner = reader.store.get("Account", &account);
    let person = owner.and_then(|owner| reader.one(owner, "PrimaryContact"));
    if let Some(person) = person.map(|person| person.uid.clone()) {
        let number = invoice.integer("Number");
        let subject = number.map_or("Your invoice".to_owned(), |n| format!("Invoice {n}"));
        let note = call.query.get("note").unwrap_or_default();
        call.mail(&person, |to| {
            Letter::new(to, MailKind::Invoice, subject).saying(note)
        });
    }
    call.log(
        "AccountBillingInvoiceEmailSent",
        &account,
        [("InvoiceUid", Json::text(&invoice.uid))],
    );
}

pub(super) fn document(call: &mut Call<'_>) -> Outcome {
    let uid = call.own("Invoice")?;
    let invoice = call.record("Invoice", uid)?;
    Ok(Reply::file(
        "application/pdf",
        pdf::document(&text(call, invoice)),
    ))
}

/// An invoice as lines of text.
fn text(call: &Call<'_>, invoice: &Record) -> Vec<String> {
    let reader = call.reader();
    let subscription = reader.one(invoice, "Subscription");
    let account = subscription.and_then(|s| reader.one(s, "Account"));
    let name = |record: Option<&Record>| {
        let name = record.and_then(|record| record.text("Name"));
        name.unwrap_or_default().to_owned()
    };
    let day = |record: &Record, property| {
        terms::date(record, property).map(|date| date.format("%Y-%m-%d").to_string())
    };
    let currency = account.and_then(|a| a.text("Currency")).unwrap_or("USD");
    let sum = |record: &Record, property| {
        format!(
            "{:.2} {currency}",
            record.amount(property).unwrap_or_default()
        )
    };
    let status = invoice.integer("BillingInvoiceStatus").unwrap_or_default();
    let states = call.spec.enumeration("BillingInvoiceStatus");
    let mut lines = vec![
        format!("Invoice {}", invoice.integer("Number").unwrap_or_default()),
        format!("Date: {}", day(invoice, "InvoiceDate").unwrap_or_default()),
        format!("To: {}", name(account)),
        format!(
            "Plan: {}",
            name(subscription.and_then(|s| reader.one(s, "Plan")))
        ),
        String::new(),
    ];
    for line in reader.many(invoice, "InvoiceLineItems") {
        let what = line.text("Description").unwrap_or_default();
        let period = match (day(line, "StartDate"), day(line, "EndDate")) {
            (Some(start), Some(end)) => format!(", {start} to {end}"),
            _ => String::new(),
        };
        lines.push(format!("{what}{period}: {}", sum(line, "Amount")));
    }
    lines.extend([
        String::new(),
        format!("Tax: {}", sum(invoice, "AmountTax")),
        format!("Total: {}", sum(invoice, "Amount")),
        format!("Credit: {}", sum(invoice, "AmountCredit")),
        format!("Paid: {}", sum(invoice, "AmountPaid")),
        format!("Outstanding: {}", sum(invoice, "AmountOutstanding")),
        format!(
            "Status: {}",
            states.and_then(|s| s.name(status)).unwrap_or_default()
        ),
    ]);
    let notes = account
        .and_then(|a| a.text("InvoiceNotes"))
        .unwrap_or_default();
    lines.extend(notes.lines().map(str::to_owned));
    lines
}
