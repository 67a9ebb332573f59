//! What a person may see of what is billed: the subscriptions of their accounts, and the invoices of
//! the account whose primary contact they are. The API key sees all.

use super::Call;
use crate::answer::Reader;
use crate::credentials::Caller;
use crate::reply::Reply;
use crate::store::Record;

impl<'c> Call<'c> {
    /// The record that the first parameter of the path names, if the caller may see it; for others it is not there.
    pub(super) fn own(&self, entity: &str) -> Result<&'c str, Reply> {
        let uid = self.named(0, entity)?;
        let record = self.record(entity, uid)?;
        if may_see(&self.reader(), self.caller, record) {
            Ok(uid)
        } else {
            Err(Reply::empty(404))
        }
    }
}

/// Whether a caller may see a subscription, an add-on of one, or an invoice.
pub(super) fn may_see(reader: &Reader<'_>, caller: &Caller, record: &Record) -> bool {
    let Caller::Person(person) = caller else {
        return true;
    };
    let subscription = match record.entity.as_str() {
        "Subscription" => Some(record),
        _ => reader.one(record, "Subscription"),
    };
    let primary_only = record.entity == "Invoice";
    let account = subscription.and_then(|s| s.link("Account"));
    account.is_some_and(|account| belongs(reader, person, account, primary_only))
}

/// Whether a person belongs to an account, as its primary contact if need be.
fn belongs(reader: &Reader<'_>, person: &str, account: &str, primary_only: bool) -> bool {
    reader
        .store
        .pointing_at("PersonAccount", "Person", person)
        .any(|membership| {
            membership.link("Account") == Some(account)
                && (!primary_only || membership.is_set("IsPrimary"))
        })
}
