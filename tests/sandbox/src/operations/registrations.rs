//! Sign-ups: an account, its first person and a subscription in one step.

use super::{Call, cycle, payments, rules};
use crate::answer::full_name;
use crate::json::Json;
use crate::reply::{Outcome, Reply};

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let uid = call.create("Account", None)?;
    name_after_person(call, &uid);
    if needs_payment(call, &uid) {
        // Nothing is subscribed to before the payment is confirmed.
        if let Some(created) = call.spec.number("AccountStage", "Created") {
            call.tenant.store.change("Account", &uid, |account| {
                account.set("AccountStage", Json::integer(created));
            });
        }
    } else {
        cycle::open_new(call);
    }
    call.answer("Account", &uid)
}

/// A visitor need not name the account; it is then called after its primary person.
fn name_after_person(call: &mut Call<'_>, uid: &str) {
    let reader = call.reader();
    let name = reader
        .store
        .get("Account", uid)
        .filter(|account| account.value("Name").is_none_or(Json::is_blank))
        .and_then(|account| reader.one(account, "PrimaryContact"))
        .map(full_name);
    if let Some(name) = name {
        call.tenant.store.change("Account", uid, |account| {
            account.set("Name", Json::Text(name));
        });
    }
}

/// Whether the plan of the account asks for payment details before it begins.
fn needs_payment(call: &Call<'_>, account: &str) -> bool {
    let store = &call.tenant.store;
    store
        .pointing_at("Subscription", "Account", account)
        .filter_map(|subscription| store.get("Plan", subscription.link("Plan")?))
        .any(|plan| plan.is_set("RequirePaymentInformation"))
}

pub(super) fn complete(call: &mut Call<'_>) -> Outcome {
    let payload = call.payload()?;
    // Stripe's secrets read `pi_…_secret_…`; the sandbox's have the account's identifier in the middle.
    let account = payload
        .get("ClientSecret")
        .and_then(Json::as_text)
        .and_then(|secret| secret.split('_').nth(1))
        .filter(|uid| call.tenant.store.get("Account", uid).is_some())
        .map(str::to_owned);
    let Some(account) = account else {
        return Err(Reply::refused("The ClientSecret is not valid."));
    };
    if call.stage(&account) == "Created" {
        // What the visitor gave to the gateway is on file from now on.
        let tokens = [
            ("PaymentToken", Json::text(format!("pm_{account}"))),
            ("CustomerToken", Json::text(format!("cus_{account}"))),
        ];
        let method = call.make("PaymentInformation", &tokens, &[("Account", &account)]);
        payments::put_on_file(call, &account, &method);
        begin(call, &account);
    }
    call.answer("Account", &account)
}

/// Begins what an account subscribed to that waited for its payment method.
pub(super) fn begin(call: &mut Call<'_>, account: &str) {
    if call.stage(account) != "Created" {
        return;
    }
    let waiting: Vec<String> = super::dues::subscriptions_of(call, account)
        .filter(|s| super::terms::runs(s, call.now))
        .map(|s| s.uid.clone())
        .collect();
    for uid in waiting {
        rules::restart(call, &uid);
        cycle::begin(call, &uid);
    }
}
