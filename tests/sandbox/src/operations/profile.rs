//! What a signed-in person does with their own record.

use super::Call;
use crate::credentials::Caller;
use crate::json::Json;
use crate::reply::{Outcome, Reply};
use crate::write::{Broken, Failures};

/// The person behind the token.
fn own(call: &Call<'_>) -> Result<String, Reply> {
    match call.caller {
        Caller::Person(uid) => Ok(uid.clone()),
        _ => Err(Reply::empty(401)),
    }
}

pub(super) fn get(call: &mut Call<'_>) -> Outcome {
    let uid = own(call)?;
    call.answer("Person", &uid)
}

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = own(call)?;
    let broken = match call.body.get("Uid") {
        None | Some(Json::Null) => Some(Broken::required("Uid")),
        Some(sent) if sent.as_text() == Some(&uid) => None,
        Some(_) => Some(Broken::rule(
            "Uid",
            "The Uid is not that of the logged-in person.",
        )),
    };
    if let Some(broken) = broken {
        return Err(Failures::of_record("Person", &uid, broken).reply(&call.reader()));
    }
    call.update("Person", &uid, call.body)?;
    call.log("PersonUpdated", &uid, []);
    call.answer("Person", &uid)
}

pub(super) fn update_password(call: &mut Call<'_>) -> Outcome {
    let uid = own(call)?;
    let payload = call.payload()?;
    let text = |name| payload.get(name).and_then(Json::as_text);
    let known = call
        .tenant
        .vault
        .secrets(&uid)
        .and_then(|secrets| secrets.password.as_deref());
    if text("ExistingPassword") != known {
        let broken = Broken::with_code(
            "currentPasswordMismatch",
            "ExistingPassword",
            "The current password is not correct.",
        );
        return Err(Failures::of_record("Person", &uid, broken).reply(&call.reader()));
    }
    let new = text("NewPassword").unwrap_or_default().to_owned();
    call.set_password(&uid, new);
    call.tenant.store.change("Person", &uid, |person| {
        person.set("PasswordMustChange", Json::Bool(false));
    });
    Ok(Reply::empty(200))
}
