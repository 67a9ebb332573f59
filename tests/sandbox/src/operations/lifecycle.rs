//! The stages of an account: cancelling, taking that back, longer trials, the end of a subscription.

use chrono::{DateTime, Utc};

use super::Call;
use crate::clock;
use crate::json::Json;
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{Broken, Failures};

impl Call<'_> {
    /// The name of an account's stage.
    pub(super) fn stage(&self, account: &str) -> &str {
        self.tenant
            .store
            .get("Account", account)
            .and_then(|a| a.integer("AccountStage"))
            .and_then(|stage| self.spec.enumeration("AccountStage")?.name(stage))
            .unwrap_or("Created")
    }

    /// Moves an account to another stage and logs it.
    pub(super) fn move_to(&mut self, account: &str, stage: &str) {
        let before = Json::text(self.stage(account));
        if let Some(number) = self.spec.number("AccountStage", stage) {
            let now = Json::Text(clock::exact(self.now));
            self.tenant.store.change("Account", account, |a| {
                a.set("AccountStage", Json::integer(number));
                a.set("Updated", now);
            });
        }
        self.log(
            "AccountStageUpdated",
            account,
            [
                ("PriorAccountStage", before),
                ("CurrentAccountStage", Json::text(stage)),
            ],
        );
    }

    /// Changes the subscription now in force; false if there is none.
    fn change_subscription(&mut self, account: &str, change: impl FnOnce(&mut Record)) -> bool {
        let reader = self.reader();
        let current = reader
            .store
            .get("Account", account)
            .and_then(|account| reader.one(account, "CurrentSubscription"))
            .map(|subscription| subscription.uid.clone());
        let Some(uid) = current else {
            return false;
        };
        self.tenant.store.change("Subscription", &uid, change);
        true
    }
}

fn wrong_stage(call: &Call<'_>, account: &str) -> Reply {
    Reply::refused(format!(
        "The account is in stage {}, which does not allow this.",
        call.stage(account)
    ))
}

pub(super) fn cancel(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    let required = call
        .operation
        .body
        .as_ref()
        .and_then(|body| call.spec.schema(&body.schema))
        .map_or(&[][..], |schema| &schema.required);
    let missing: Vec<Broken> = required
        .iter()
        .filter(|name| call.body.get(name).is_none_or(Json::is_blank))
        .map(|name| Broken::required(name))
        .collect();
    let type_name = "AccountCancelation";
    if !missing.is_empty() {
        let failures = Failures::of_body(type_name, call.body.clone(), missing);
        return Err(failures.reply(&call.reader()));
    }
    let sent = call
        .body
        .get("Account")
        .and_then(|a| a.as_object()?.get("Uid")?.as_text());
    if sent != Some(account) {
        let broken = Broken::rule("Account", "The account is not the one of the address.");
        let failures = Failures::of_body(type_name, call.body.clone(), vec![broken]);
        return Err(failures.reply(&call.reader()));
    }
    if call.stage(account) != "Subscribing" {
        return Err(wrong_stage(call, account));
    }
    let reason = text(call, "CancelationReason");
    let comment = text(call, "Comment");
    store_request(call, account, &reason, &comment);
    call.change_subscription(account, |subscription| {
        // What is paid for is still served: the end is the day of the next renewal.
        if let Some(renewal) = subscription.value("RenewalDate").cloned() {
            subscription.set("EndDate", renewal.clone());
            subscription.set("ExpirationDate", renewal);
        }
    });
    call.move_to(account, "Cancelling");
    call.log(
        "AccountSubscriptionCancellationRequested",
        account,
        [("CancelationReason", reason), ("Comment", comment)],
    );
    Ok(Reply::empty(200))
}

fn text(call: &Call<'_>, member: &str) -> Json {
    match call.body.get(member) {
        Some(Json::Text(text)) => Json::text(text),
        _ => Json::Null,
    }
}

/// Keeps the request to cancel as a record of its own.
fn store_request(call: &mut Call<'_>, account: &str, reason: &Json, comment: &Json) {
    let pending = call.spec.number("CancelationStatus", "Pending");
    let members = [
        ("SubmittedDateTime", Json::Text(clock::exact(call.now))),
        ("CancelationReason", reason.clone()),
        ("Comment", comment.clone()),
        (
            "CancelationStatus",
            pending.map_or(Json::Null, Json::integer),
        ),
    ];
    call.make("AccountCancelation", &members, &[("Account", account)]);
}

pub(super) fn remove_cancellation(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    let back = match call.stage(account) {
        "Cancelling" => "Subscribing",
        "CancellingTrial" => "Trialing",
        _ => return Err(wrong_stage(call, account)),
    };
    call.change_subscription(account, |subscription| {
        subscription.set("EndDate", Json::Null);
        subscription.set("ExpirationDate", Json::Null);
    });
    let removed = call.spec.number("CancelationStatus", "Removed");
    let requests: Vec<String> = call
        .tenant
        .store
        .pointing_at("AccountCancelation", "Account", account)
        .map(|request| request.uid.clone())
        .collect();
    for request in requests {
        call.tenant
            .store
            .change("AccountCancelation", &request, |request| {
                request.set(
                    "CancelationStatus",
                    removed.map_or(Json::Null, Json::integer),
                );
            });
    }
    call.move_to(account, back);
    Ok(Reply::empty(200))
}

pub(super) fn extend_trial(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    let payload = call.payload()?;
    let to = payload
        .get("ToDate")
        .and_then(Json::as_text)
        .and_then(clock::parse);
    match to {
        Some(to) => extend_to(call, account, to),
        None => Err(Reply::refused("The ToDate field is required.")),
    }
}

pub(super) fn extend_trial_legacy(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    match clock::parse(call.parameter(1)) {
        Some(to) => extend_to(call, account, to),
        None => Err(Reply::refused("The date is not valid.")),
    }
}

fn extend_to(call: &mut Call<'_>, account: &str, to: DateTime<Utc>) -> Outcome {
    let stage = call.stage(account).to_owned();
    if !matches!(stage.as_str(), "Trialing" | "TrialExpired") {
        return Err(wrong_stage(call, account));
    }
    if to <= call.now {
        return Err(Reply::refused("The date must be in the future."));
    }
    let to = Json::Text(clock::exact(to));
    if stage == "TrialExpired" {
        reopen_subscription(call, account);
    }
    let mut prior = Json::Null;
    let renewal = to.clone();
    call.change_subscription(account, |subscription| {
        prior = subscription
            .value("RenewalDate")
            .cloned()
            .unwrap_or(Json::Null);
        subscription.set("RenewalDate", renewal);
    });
    call.log(
        "AccountSubscriptionRenewalExtended",
        account,
        [("PriorRenewalDate", prior), ("RenewalDate", to)],
    );
    if stage == "TrialExpired" {
        call.move_to(account, "Trialing");
    }
    Ok(Reply::empty(200))
}

/// Takes the end off the youngest subscription, so that it is in force again.
fn reopen_subscription(call: &mut Call<'_>, account: &str) {
    let reader = call.reader();
    let latest = reader
        .store
        .get("Account", account)
        .and_then(|account| reader.one(account, "LatestSubscription"))
        .map(|subscription| subscription.uid.clone());
    if let Some(uid) = latest {
        call.tenant.store.change("Subscription", &uid, |s| {
            s.set("EndDate", Json::Null);
            s.set("ExpirationDate", Json::Null);
        });
    }
}

pub(super) fn expire_current_subscription(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    let end = match call.stage(account) {
        "Trialing" | "CancellingTrial" => "TrialExpired",
        "Subscribing" | "Cancelling" | "PastDue" | "Paused" => "Expired",
        _ => return Err(wrong_stage(call, account)),
    };
    let now = Json::Text(clock::exact(call.now));
    let had_one = call.change_subscription(account, |subscription| {
        subscription.set("EndDate", now.clone());
        subscription.set("ExpirationDate", now);
    });
    if !had_one {
        return Err(Reply::refused("The account has no current subscription."));
    }
    call.move_to(account, end);
    Ok(Reply::empty(200))
}
