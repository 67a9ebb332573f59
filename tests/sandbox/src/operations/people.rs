//! People: the records themselves, their passwords and the mails that let them in.

use super::Call;
use crate::json::{Json, object};
use crate::query::Query;
use crate::reply::{Outcome, Reply};
use crate::store::Record;
use crate::write::{self, Broken, Failures};

/// Whether a text of a record contains what `q` asks for, in either case.
pub(super) fn mentions(record: &Record, property: &str, q: &str) -> bool {
    record
        .text(property)
        .is_some_and(|text| text.to_lowercase().contains(&q.to_lowercase()))
}

/// The text of the `q` parameter, if there is any.
pub(super) fn free_text(query: &Query) -> Option<&str> {
    query.get("q").map(str::trim).filter(|q| !q.is_empty())
}

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let q = free_text(call.query);
    call.list("Person", |_, person| {
        q.is_none_or(|q| {
            ["FirstName", "LastName", "Email"]
                .into_iter()
                .any(|name| mentions(person, name, q))
        })
    })
}

pub(super) fn delete(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Person")?;
    let primary = call
        .tenant
        .store
        .pointing_at("PersonAccount", "Person", uid)
        .any(|membership| membership.is_set("IsPrimary"));
    if primary {
        let broken = Broken::rule(
            "PersonAccount",
            "The primary contact of an account cannot be deleted.",
        );
        return Err(Failures::of_record("Person", uid, broken).reply(&call.reader()));
    }
    write::remove(call.spec, &mut call.tenant.store, "Person", uid);
    call.tenant.vault.forget(uid);
    call.log("PersonDeleted", uid, []);
    Ok(Reply::empty(200))
}

pub(super) fn set_temporary_password(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Person")?;
    let payload = call.payload()?;
    if let Some(Json::Text(password)) = payload.get("temporaryPassword") {
        call.set_password(uid, password.clone());
    }
    call.tenant.store.change("Person", uid, |person| {
        person.set("PasswordMustChange", Json::Bool(true));
    });
    call.log("PersonTemporaryPasswordSet", uid, []);
    Ok(Reply::empty(200))
}

pub(super) fn regenerate_recovery_codes(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, "Person")?;
    let enrolled = call
        .tenant
        .vault
        .secrets(uid)
        .is_some_and(|secrets| !secrets.mechanisms().is_empty());
    if !enrolled {
        return Err(Reply::refused(
            "The person has not enabled two-factor authentication.",
        ));
    }
    let tenant = &mut call.tenant;
    let codes = tenant
        .vault
        .renew_recovery_codes(uid, &mut tenant.random)
        .into_iter()
        .map(Json::Text)
        .collect();
    call.log("PersonTwoFactorRecoveryCodesRegenerated", uid, []);
    Ok(Reply::json(
        200,
        object([("recovery_codes", Json::List(codes))]),
    ))
}

pub(super) fn forgot_password(call: &mut Call<'_>) -> Outcome {
    // The mail goes nowhere; what matters is that strangers cannot tell who is known.
    call.payload()?;
    Ok(Reply::empty(200))
}

pub(super) fn request_magic_link(call: &mut Call<'_>) -> Outcome {
    let payload = call.payload()?;
    let tenant = &mut call.tenant;
    let person = payload
        .get("Email")
        .and_then(Json::as_text)
        .and_then(|email| tenant.person_by_email(email))
        .map(str::to_owned);
    if let Some(person) = person {
        tenant
            .vault
            .send_link(&person, &mut tenant.random, call.now);
    }
    Ok(Reply::empty(200))
}
