//! Deals: whose they are and what they are about.

use super::people::{free_text, mentions};
use super::{Call, call::is_uid};
use crate::reply::{Outcome, Reply};

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let owner = call.query.get("ownerUid").filter(|uid| !uid.is_empty());
    if owner.is_some_and(|uid| uid != "-1" && uid != "-2" && !is_uid(uid)) {
        return Err(Reply::invalid_uid());
    }
    let q = free_text(call.query);
    call.list("Deal", |reader, deal| {
        let named = |relation, q| {
            reader
                .one(deal, relation)
                .is_some_and(|other| mentions(other, "Name", q))
        };
        let owned = match owner {
            None => true,
            Some("-1") => deal.link("Owner").is_none(),
            Some("-2") => deal.link("Owner").is_some(),
            Some(uid) => deal.link("Owner") == Some(uid),
        };
        owned
            && q.is_none_or(|q| {
                mentions(deal, "Name", q) || named("DealPipelineStage", q) || named("Account", q)
            })
    })
}
