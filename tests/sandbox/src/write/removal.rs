//! What goes with a record when it is deleted, and what merely lets go of it.

use crate::spec::Spec;
use crate::store::Store;

/// Records that make no sense without the one that they point at: entity and relation.
const DEPENDENTS: &[(&str, &str)] = &[
    ("PersonAccount", "Person"),
    ("PersonAccount", "Account"),
    ("Subscription", "Account"),
    ("SubscriptionAddOn", "Subscription"),
    ("Usage", "SubscriptionAddOn"),
    ("Invoice", "Subscription"),
    ("InvoiceLineItem", "Invoice"),
    ("Transaction", "Account"),
    ("Transaction", "Invoice"),
    ("DiscountCouponSubscription", "Subscription"),
    ("PaymentInformation", "Account"),
    ("AccountCancelation", "Account"),
    ("DealPerson", "Deal"),
    ("DealPerson", "Person"),
    ("SegmentPerson", "Segment"),
    ("SegmentPerson", "Person"),
    ("EmailListPerson", "Person"),
    ("EmailListPerson", "EmailList"),
    ("CaseHistory", "Case"),
    ("DripCampaignMessage", "DripCampaign"),
    ("PlanAddOn", "Plan"),
    ("DiscountCouponPlan", "Plan"),
    ("DiscountCouponPlan", "DiscountCoupon"),
    ("CaseTag", "Tag"),
];

/// The relations without which a record of an entity makes no sense.
pub(crate) fn belongs_to(entity: &str) -> impl Iterator<Item = &'static str> + use<'_> {
    let owned = DEPENDENTS.iter();
    owned
        .filter(move |(dependent, _)| *dependent == entity)
        .map(|(_, relation)| *relation)
}

/// Records that only the one which points at them needs: entity and relation.
const OWNED: [(&str, &str); 4] = [
    ("BroadcastCampaign", "Campaign"),
    ("BroadcastCampaign", "Message"),
    ("DripCampaign", "Campaign"),
    ("DripCampaignMessage", "Message"),
];

/// Deletes a record with all that depends on it; other records that point at it lose that relation.
pub(crate) fn remove(spec: &Spec, store: &mut Store, entity: &str, uid: &str) {
    let owned: Vec<(String, String)> = OWNED
        .iter()
        .filter(|(owner, _)| *owner == entity)
        .filter_map(|(_, relation)| {
            let target = spec.property(entity, relation)?.kind.target()?;
            let owned = store.get(entity, uid)?.link(relation)?;
            Some((target.to_owned(), owned.to_owned()))
        })
        .collect();
    store.remove(entity, uid);
    for (target, owned) in owned {
        remove(spec, store, &target, &owned);
    }
    for &(dependent, relation) in DEPENDENTS {
        let points_here = spec
            .property(dependent, relation)
            .and_then(|p| p.kind.target())
            == Some(entity);
        if points_here {
            let gone: Vec<String> = store
                .pointing_at(dependent, relation, uid)
                .map(|record| record.uid.clone())
                .collect();
            for uid in gone {
                remove(spec, store, dependent, &uid);
            }
        }
    }
    for (other, property) in spec.relations_to(entity) {
        store.unlink(other, &property.name, uid);
    }
}
