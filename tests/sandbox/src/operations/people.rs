//! People: the records themselves, their passwords and the mails that let them in.

use super::Call;
use crate::json::{Json, Object, object};
use crate::mail::{Letter, MailKind};
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

/// Whether a person's names or address contain a text.
pub(super) fn is_called(person: &Record, q: &str) -> bool {
    ["FirstName", "LastName", "Email"]
        .into_iter()
        .any(|name| mentions(person, name, q))
}

/// The person that a nested object means: by the identifier in it, else whoever has the address.
pub(super) fn meant_by(call: &Call<'_>, person: &Object) -> Option<String> {
    let text = |name| person.get(name).and_then(Json::as_text);
    if let Some(uid) = text("Uid").filter(|uid| !uid.is_empty()) {
        return Some(uid.to_owned());
    }
    let known = call.tenant.person_by_email(text("Email")?)?;
    Some(known.to_owned())
}

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let q = free_text(call.query);
    call.list("Person", |_, person| q.is_none_or(|q| is_called(person, q)))
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
    // Strangers cannot tell who is known.
    if let Some(person) = named_by_address(call)? {
        let letter = |to: &str| Letter::new(to, MailKind::PasswordReset, "Reset your password");
        call.mail(&person, letter);
    }
    Ok(Reply::empty(200))
}

pub(super) fn request_magic_link(call: &mut Call<'_>) -> Outcome {
    if let Some(person) = named_by_address(call)? {
        let tenant = &mut call.tenant;
        tenant
            .vault
            .send_link(&person, &mut tenant.random, call.now);
        let token = tenant.vault.last_link(&person, call.now);
        let link = token.map(|token| format!("{}/auth?magic_token={token}", tenant.origin()));
        call.mail(&person, |to| Letter {
            link,
            ..Letter::new(to, MailKind::MagicLink, "Your link to log in")
        });
    }
    Ok(Reply::empty(200))
}

/// The person whose address is all that the body holds.
fn named_by_address(call: &Call<'_>) -> Result<Option<String>, Reply> {
    let payload = call.payload()?;
    let email = payload.get("Email").and_then(Json::as_text);
    let person = email.and_then(|email| call.tenant.person_by_email(email));
    Ok(person.map(str::to_owned))
}
