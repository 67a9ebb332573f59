//! Payments made elsewhere, the ledger as a list, and the payment method on file.

use rust_decimal::Decimal;

use super::charges::money;
use super::ledger::{self, account_of, is_open, number};
use super::{Call, registrations, terms};
use crate::json::{Json, Object};
use crate::reply::Outcome;
use crate::write::{Broken, Failures};

pub(super) fn transactions(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    call.list("Transaction", |_, entry| {
        entry.link("Account") == Some(account)
    })
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
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
    } else if paid.round_dp(2) != paid {
        Some(Broken::rule(
            "Amount",
            "The amount has more than two digits after the point.",
        ))
    } else {
        None
    };
    if let Some(broken) = broken {
        return Err(Failures::of_record("Transaction", &uid, broken).reply(&call.reader()));
    }
    let kind = number(call, "BillingTransactionType", "Payment");
    let now = terms::moment(call.now);
    call.tenant.store.change("Transaction", &uid, |payment| {
        payment.set("Amount", money(-paid));
        payment.set("BillingTransactionType", kind);
        payment.set("IsElectronicTransaction", Json::Bool(false));
        if payment.value("TransactionDate").is_none() {
            payment.set("TransactionDate", now);
        }
    });
    ledger::settle(call, &invoice.uid, paid);
    call.answer("Transaction", &uid)
}

pub(super) fn save_method(call: &mut Call<'_>) -> Outcome {
    // Checked first: what is refused here is shown without the gateway's tokens.
    let payload = call.payload()?;
    let account = payload
        .get("Account")
        .and_then(|account| account.as_object()?.get("Uid")?.as_text())
        .filter(|uid| call.tenant.store.get("Account", uid).is_some());
    let Some(account) = account else {
        let echo: Object = [("Account", payload.get("Account").cloned())]
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
        let broken = vec![Broken::rule("Account", "The Account was not found.")];
        let failures = Failures::of_body("PaymentInformation", echo, broken);
        return Err(failures.reply(&call.reader()));
    };
    let known = ledger::payment_method(call, account).map(|method| method.uid.clone());
    let uid = match known {
        Some(uid) => {
            call.update("PaymentInformation", &uid, call.body)?;
            uid
        }
        None => call.create("PaymentInformation", None)?,
    };
    put_on_file(call, account, &uid);
    registrations::begin(call, account);
    // What billing has asked for and was not paid is taken now.
    let open: Vec<String> = ledger::invoices_of(call, account)
        .filter(|invoice| is_open(invoice) && !invoice.is_set("IsUserGenerated"))
        .map(|invoice| invoice.uid.clone())
        .collect();
    for invoice in open {
        ledger::collect(call, &invoice);
    }
    call.answer("PaymentInformation", &uid)
}

/// Puts a payment method on file for an account, in the place of the one before.
pub(super) fn put_on_file(call: &mut Call<'_>, account: &str, uid: &str) {
    call.tenant
        .store
        .change("PaymentInformation", uid, |method| {
            method.point("Account", account);
            method.set("LastFourDigits", Json::text("4242"));
            method.set("NumberOfFailures", Json::integer(0));
            method.set("LatestFailureDateTime", Json::Null);
            method.set("LatestFailureDescription", Json::Null);
        });
    call.tenant
        .store
        .change("Account", account, |a| a.point("PaymentInformation", uid));
    call.log("AccountBillingInformationUpdated", account, []);
}
