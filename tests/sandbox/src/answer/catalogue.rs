//! Members of plans, add-ons, coupons and forms that Outseta works out instead of storing.

use super::{Reader, computed::count};
use crate::json::Json;
use crate::store::Record;

/// How many links between plans and add-ons are nested in either.
const MOST_LINKS: usize = 100;

/// The value of a member that is worked out; none for members that are stored.
pub(super) fn value(reader: &Reader<'_>, record: &Record, member: &str) -> Option<Json> {
    let count = |entity, relation| Some(count(reader, record, entity, relation));
    match (record.entity.as_str(), member) {
        ("Plan", "NumberOfSubscriptions") => count("Subscription", "Plan"),
        ("AddOn", "SubscriptionCount") => count("SubscriptionAddOn", "AddOn"),
        ("DiscountCoupon", "TimesRedeemed") => {
            count("DiscountCouponSubscription", "DiscountCoupon")
        }
        ("DiscountCoupon", "PlanUids") => Some(plan_uids(reader, record)),
        ("LeadForm", "SubmissionCount") => count("LeadFormSubmission", "LeadForm"),
        _ => None,
    }
}

/// The records of a list that is worked out; none for lists that are stored.
pub(super) fn list<'a>(
    reader: &Reader<'a>,
    record: &Record,
    member: &str,
) -> Option<Vec<&'a Record>> {
    let entity = record.entity.as_str();
    let pointing = |target, relation| reader.store.pointing_at(target, relation, &record.uid);
    match (entity, member) {
        ("Plan" | "AddOn", "PlanAddOns") => {
            Some(pointing("PlanAddOn", entity).take(MOST_LINKS).collect())
        }
        ("Plan", "ContentGroups") => Some(pointing("ContentGroup", "AllowedPlans").collect()),
        ("AddOn", "ContentGroups") => Some(pointing("ContentGroup", "AllowedAddOns").collect()),
        _ => None,
    }
}

/// The plans that a coupon is for, in one text.
fn plan_uids(reader: &Reader<'_>, coupon: &Record) -> Json {
    let links = reader.many(coupon, "DiscountCouponPlans");
    let uids: Vec<&str> = links.iter().filter_map(|link| link.link("Plan")).collect();
    if uids.is_empty() {
        Json::Null
    } else {
        Json::text(uids.join(","))
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::spec::{BUNDLE, Spec};
    use crate::store::Store;

    #[test]
    fn a_plan_and_an_add_on_nest_a_hundred_of_their_links() {
        let spec = Spec::parse(BUNDLE).unwrap();
        let mut store = Store::default();
        for (entity, uid) in [("Plan", "plan"), ("AddOn", "addon")] {
            store.put(Record::new(entity, uid));
        }
        for index in 0..=MOST_LINKS {
            let mut link = Record::new("PlanAddOn", &format!("link{index}"));
            link.point("Plan", "plan");
            link.point("AddOn", "addon");
            store.put(link);
        }
        let now = DateTime::UNIX_EPOCH;
        let reader = Reader::new(&spec, &store, now);
        for (entity, uid) in [("Plan", "plan"), ("AddOn", "addon")] {
            let links = reader.many(store.get(entity, uid).unwrap(), "PlanAddOns");
            assert_eq!(links.len(), 100);
            assert_eq!(links[0].uid, "link0", "the oldest");
        }
    }
}
