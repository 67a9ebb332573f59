//! E-mail lists.

use super::{Call, crud};
use crate::reply::Outcome;
use crate::write::{Broken, Failures};

const LIST: &str = "EmailList";
/// What anybody may know of a list.
const PUBLIC: [&str; 5] = [
    "_objectType",
    "Uid",
    "Name",
    "Description",
    "RequiresDoubleOptIn",
];

pub(super) fn update(call: &mut Call<'_>) -> Outcome {
    let uid = call.named(0, LIST)?;
    let sent = call.body.get("Uid").filter(|sent| !sent.is_blank());
    if sent.is_some_and(|sent| sent.as_text() != Some(uid)) {
        let broken = Broken::rule("Uid", "The Uid is not the one of the address.");
        return Err(Failures::of_record(LIST, uid, broken).reply(&call.reader()));
    }
    crud::update(call, LIST)
}

/// The lists that visitors of a web page may know of.
pub(super) fn list_public(call: &mut Call<'_>) -> Outcome {
    call.list_open(LIST, Some(&PUBLIC), |_, list| !list.is_set("IsInternal"))
}
