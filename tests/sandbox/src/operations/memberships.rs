//! Memberships: who belongs to an account.

use super::Call;
use crate::json::Json;
use crate::reply::{Outcome, Reply};
use crate::write::{Broken, Failures, remove};

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let account = call.named(0, "Account")?;
    // The path says which account is meant; what the body says of it is an echo, answered as a stub.
    let uid = call.create("PersonAccount", Some(("Account", account)))?;
    call.refer("PersonAccount", &uid, "Account");
    call.answer("PersonAccount", &uid)
}

/// The membership of the path, which must be one of the account of the path.
fn membership<'c>(call: &Call<'c>) -> Result<(&'c str, &'c str), Reply> {
    let account = call.named(0, "Account")?;
    let uid = call.named(1, "PersonAccount")?;
    if call.record("PersonAccount", uid)?.link("Account") != Some(account) {
        return Err(Reply::empty(404));
    }
    Ok((account, uid))
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let (account, uid) = membership(call)?;
    let mut body = call.body.clone();
    body.remove("Account");
    let person = call.record("PersonAccount", uid)?.link("Person");
    let sent = body
        .get("Person")
        .and_then(|p| p.as_object()?.get("Uid")?.as_text());
    if sent.is_some() && sent != person {
        let broken = Broken::rule("Person", "The person of a membership cannot change.");
        return Err(Failures::of_record("PersonAccount", uid, broken).reply(&call.reader()));
    }
    if sent.is_none()
        && let (Some(person), Some(Json::Object(nested))) = (person, body.get("Person"))
    {
        // A person without Uid is the one there is, not a new one in their place.
        let mut nested = nested.clone();
        nested.set("Uid", Json::text(person));
        body.set("Person", Json::Object(nested));
    }
    let before = primary(call, account);
    call.update("PersonAccount", uid, &body)?;
    let after = primary(call, account);
    if before != after {
        call.log(
            "AccountPrimaryPersonUpdated",
            account,
            [
                ("PreviousPrimaryPersonEmail", before),
                ("CurrentPrimaryPersonEmail", after),
            ],
        );
    }
    Ok(Reply::empty(200))
}

/// The address of an account's primary person.
fn primary(call: &Call<'_>, account: &str) -> Json {
    let reader = call.reader();
    reader
        .store
        .get("Account", account)
        .and_then(|account| {
            reader
                .one(account, "PrimaryContact")?
                .value("Email")
                .cloned()
        })
        .unwrap_or(Json::Null)
}

pub(super) fn delete(call: &mut Call<'_>) -> Outcome {
    let (account, uid) = membership(call)?;
    let membership = call.record("PersonAccount", uid)?;
    let person = membership.link("Person").unwrap_or_default().to_owned();
    if membership.is_set("IsPrimary") {
        let broken = Broken::rule("IsPrimary", "The primary person cannot be removed.");
        return Err(Failures::of_record("PersonAccount", uid, broken).reply(&call.reader()));
    }
    remove(call.spec, &mut call.tenant.store, "PersonAccount", uid);
    call.log_membership("AccountRemovePerson", account, &person);
    Ok(Reply::empty(200))
}
