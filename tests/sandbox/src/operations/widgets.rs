//! What a website asks for before it shows a widget: settings, as no record holds them.

use super::{Call, coupons};
use crate::answer::{References, Selection, render};
use crate::json::Json;
use crate::reply::{Outcome, Reply};
use crate::store::Record;

/// The settings of the sign-up and login widget: the families and plans on offer, and whether to ask for a code.
pub(super) fn auth_init(call: &mut Call<'_>) -> Outcome {
    const SETTINGS: &str = "AuthWidgetInit";
    let reader = call.reader();
    let on_offer = |record: &&Record| record.is_set("IsActive");
    let families: Vec<&Record> = reader.store.all("PlanFamily").filter(on_offer).collect();
    let discounts = reader
        .store
        .all("DiscountCoupon")
        .any(|coupon| coupons::why_not(&reader, coupon, None).is_none());
    let mut settings = Record::new(SETTINGS, "");
    settings.set("DiscountsExist", Json::Bool(discounts));
    let uids = families.iter().map(|family| family.uid.clone()).collect();
    settings.set_targets("PlanFamilies", uids);
    let selection = Selection::parse(call.spec, SETTINGS, call.query.get("fields"));
    let mut json = render(&reader, &References::new(), &settings, &selection);
    // A family knows all of its plans; here it shows those that one can sign up for.
    let shown = rows(&mut json, "PlanFamilies").into_iter().flatten();
    for (family, shown) in families.into_iter().zip(shown) {
        let plans = reader.many(family, "Plans");
        let mut active = plans.iter().map(on_offer);
        if let Some(rows) = rows(shown, "Plans") {
            rows.retain(|_| active.next().unwrap_or(false));
        }
    }
    Ok(Reply::json(200, json))
}

/// The rows of a list that is a member of an object.
fn rows<'j>(json: &'j mut Json, member: &str) -> Option<&'j mut Vec<Json>> {
    let Json::Object(members) = json else {
        return None;
    };
    match members.iter_mut().find(|(name, _)| *name == member)?.1 {
        Json::List(rows) => Some(rows),
        _ => None,
    }
}
