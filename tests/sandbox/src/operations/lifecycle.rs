//! The stages of an account: cancelling, taking that back, longer trials, the end of a subscription.

use chrono::{DateTime, Utc};

use super::{Call, cycle, dues, terms};
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

    /// The subscription now in force.
    fn current_subscription(&self, account: &str) -> Option<Record> {
        let reader = self.reader();
        let account = reader.store.get("Account", account)?;
        reader.one(account, "CurrentSubscription").cloned()
    }

    /// Changes the subscription now in force; false if there is none.
    fn change_subscription(&mut self, account: &str, change: impl FnOnce(&mut Record)) -> bool {
        let Some(current) = self.current_subscription(account) else {
            return false;
        };
        self.tenant
            .store
            .change("Subscription", &current.uid, change);
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
    // Nothing follows what ends.
    cycle::drop_followers(call, account);
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
    // What is paid once has no renewal to wait for.
    if let Some(current) = call.current_subscription(account)
        && current.value("EndDate").is_none()
    {
        cycle::end(call, &current.uid);
    }
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
    if !take_back(call, account) {
        return Err(wrong_stage(call, account));
    }
    Ok(Reply::empty(200))
}

/// Takes the cancellation of an account back; false if there is none.
pub(super) fn take_back(call: &mut Call<'_>, account: &str) -> bool {
    let back = match call.stage(account) {
        "Cancelling" => "Subscribing",
        "CancellingTrial" => "Trialing",
        _ => return false,
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
    true
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
    let current = call.current_subscription(account);
    let prior = current
        .as_ref()
        .and_then(|subscription| subscription.value("RenewalDate").cloned())
        .unwrap_or(Json::Null);
    if let Some(current) = current {
        for add_on in dues::add_ons(call, &current.uid) {
            if add_on.value("RenewalDate") == Some(&prior) && !terms::is_over(&add_on, call.now) {
                let to = to.clone();
                call.tenant
                    .store
                    .change("SubscriptionAddOn", &add_on.uid, |a| {
                        a.set("RenewalDate", to)
                    });
            }
        }
        let to = to.clone();
        call.tenant
            .store
            .change("Subscription", &current.uid, |s| s.set("RenewalDate", to));
    }
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
        let mut reopened = vec![("Subscription", uid.clone())];
        let ended = call.tenant.store.get("Subscription", &uid);
        let end = ended.and_then(|s| s.value("EndDate").cloned());
        let add_ons = dues::add_ons(call, &uid).into_iter();
        let with_it = add_ons.filter(|a| a.value("EndDate") == end.as_ref());
        reopened.extend(with_it.map(|a| ("SubscriptionAddOn", a.uid)));
        for (entity, uid) in reopened {
            call.tenant.store.change(entity, &uid, |s| {
                s.set("EndDate", Json::Null);
                s.set("ExpirationDate", Json::Null);
            });
        }
    }
}

pub(super) fn expire_current_subscription(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    let runs = matches!(
        call.stage(account),
        "Trialing" | "CancellingTrial" | "Subscribing" | "Cancelling" | "PastDue" | "Paused"
    );
    if !runs {
        return Err(wrong_stage(call, account));
    }
    let Some(current) = call.current_subscription(account) else {
        return Err(Reply::refused("The account has no current subscription."));
    };
    cycle::drop_followers(call, account);
    cycle::end(call, &current.uid);
    Ok(Reply::empty(200))
}
