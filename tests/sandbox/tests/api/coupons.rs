//! Discount coupons: their rules, their redemptions, and looking one up by its code.

use std::time::Duration;

use serde_json::{Value, json};

use crate::catalogue::{at, uid};
use crate::client::{Api, As};

const COUPONS: &str = "/billing/discountcoupons";
const SAVE10: &str = "/billing/discountcoupons/cOuP1234";

fn half() -> Value {
    json!({
        "UniqueIdentifier": "HALF", "Name": "Half price", "IsActive": true, "PercentOff": 50, "Duration": 1,
    })
}

/// A customer of Growth who has redeemed a coupon.
async fn redeem(api: &Api, coupon: &str, name: &str) -> String {
    let body = json!({
        "Name": name,
        "PersonAccount": [{ "Person": { "Email": format!("{name}@example.com") } }],
        "Subscriptions": [{
            "Plan": { "Uid": "wQXrBxWK" }, "BillingRenewalTerm": 1,
            "DiscountCouponSubscriptions": [{ "DiscountCoupon": { "Uid": coupon } }],
        }],
    });
    let account = api.post("/crm/accounts", body).await.ok();
    uid(&account).to_owned()
}

#[tokio::test]
async fn a_coupon_comes_and_goes() {
    let api = Api::start().await;
    let made = api.post(COUPONS, half()).await.ok();
    let path = format!("{COUPONS}/{}", uid(&made));
    assert_eq!(
        (&made["TimesRedeemed"], &made["PlanUids"]),
        (&json!(0), &Value::Null)
    );
    assert_eq!(
        (&made["AmountOff"], &made["ApplyToAddOns"]),
        (&Value::Null, &json!(false))
    );
    let changed = api
        .put(&path, json!({ "AmountOff": 5, "PercentOff": null }))
        .await
        .ok();
    assert_eq!(
        (&changed["AmountOff"], &changed["PercentOff"]),
        (&json!(5), &Value::Null)
    );
    assert_eq!(api.get(&path).await.ok()["Name"], "Half price");
    api.delete(&path).await.done();
    api.get(&path).await.empty(404);
    // The code is free again.
    api.post(COUPONS, half()).await.ok();
    api.get("/billing/discountcoupons/nObOdY00")
        .await
        .empty(404);
}

#[tokio::test]
async fn what_takes_nothing_off_is_no_coupon() {
    let api = Api::start().await;
    for (change, property) in [
        (json!({ "UniqueIdentifier": null }), "UniqueIdentifier"),
        (json!({ "Name": "" }), "Name"),
        (json!({ "Duration": null }), "Duration"),
        (json!({ "Duration": 9 }), "Duration"),
        (json!({ "UniqueIdentifier": " save10" }), "UniqueIdentifier"),
        (json!({ "AmountOff": 5 }), "PercentOff"),
        (json!({ "PercentOff": null }), "PercentOff"),
        (json!({ "PercentOff": 0 }), "PercentOff"),
        (json!({ "PercentOff": 100.5 }), "PercentOff"),
        (json!({ "PercentOff": null, "AmountOff": -1 }), "AmountOff"),
        (json!({ "Duration": 3 }), "DurationInMonths"),
        (
            json!({ "Duration": 3, "DurationInMonths": 0 }),
            "DurationInMonths",
        ),
        (json!({ "MaxRedemptions": 0 }), "MaxRedemptions"),
        (json!({ "DiscountCouponPlans": [{}] }), "Plan"),
        (
            json!({ "DiscountCouponPlans": [{ "Plan": { "Uid": "nObOdY00" } }] }),
            "Plan",
        ),
        (json!({ "PlanUids": "nObOdY00" }), "Plan"),
    ] {
        let mut body = half();
        for (name, value) in change.as_object().unwrap() {
            body[name] = value.clone();
        }
        assert_eq!(at(&api.post(COUPONS, body).await), property, "{change}");
    }
    for (change, property) in [
        (json!({ "AmountOff": 1 }), "PercentOff"),
        (json!({ "DurationInMonths": null }), "DurationInMonths"),
        (json!({ "UniqueIdentifier": "fiveoff" }), "UniqueIdentifier"),
    ] {
        assert_eq!(at(&api.put(SAVE10, change).await), property);
    }
    assert_eq!(api.items(COUPONS).await.len(), 4, "nothing was kept");
}

#[tokio::test]
async fn the_plans_of_a_coupon_come_in_three_ways() {
    let api = Api::start().await;
    let row = json!([{ "Plan": { "Uid": "pLaN5678" } }]);
    for (code, member, value) in [
        ("A", "DiscountCouponPlans", row),
        ("B", "DiscountCouponPlans", json!([{ "Uid": "pLaN5678" }])),
        ("C", "PlanUids", json!("pLaN5678")),
    ] {
        let mut body = half();
        body["UniqueIdentifier"] = json!(code);
        body[member] = value;
        let made = api.post(COUPONS, body).await.ok();
        assert_eq!(made["PlanUids"], "pLaN5678", "{code}");
        let fields = "?fields=*,DiscountCouponPlans.Plan.Name";
        let read = api
            .get(&format!("{COUPONS}/{}{fields}", uid(&made)))
            .await
            .ok();
        assert_eq!(
            read["DiscountCouponPlans"][0]["Plan"]["Name"], "Scale",
            "{code}"
        );
    }
    // A link that stays keeps its identifier; what was read can be written back.
    let both = json!({ "PlanUids": "wQXrBxWK, pLaN5678" });
    let both = api.put(SAVE10, both).await.ok();
    assert_eq!(both["DiscountCouponPlans"][0]["Uid"], "cPlN1234");
    assert_eq!(both["PlanUids"], "wQXrBxWK,pLaN5678");
    let read = format!("{SAVE10}?fields=*,DiscountCouponPlans.*,DiscountCouponPlans.Plan.Uid");
    let read = api.get(&read).await.ok();
    assert_eq!(
        api.put(SAVE10, read).await.ok()["PlanUids"],
        both["PlanUids"]
    );
    let one = json!({ "DiscountCouponPlans": [{ "Uid": "cPlN1234" }] });
    assert_eq!(api.put(SAVE10, one).await.ok()["PlanUids"], "wQXrBxWK");
    let all = api.put(SAVE10, json!({ "PlanUids": null })).await.ok();
    assert_eq!(all["PlanUids"], Value::Null);
}

#[tokio::test]
async fn coupons_are_found_by_what_they_are_good_for() {
    let api = Api::start().await;
    for (query, codes) in [
        ("", &["SAVE10", "FIVEOFF", "SPRING", "LAUNCH"][..]),
        ("?canRedeem=true", &["SAVE10"]),
        (
            "?canRedeem=false",
            &["SAVE10", "FIVEOFF", "SPRING", "LAUNCH"],
        ),
        ("?planUid=wQXrBxWK&canRedeem=1", &["SAVE10"]),
        ("?planUid=pLaN5678", &["FIVEOFF", "SPRING", "LAUNCH"]),
        ("?q=off", &["FIVEOFF"]),
        ("?q=PER%20CENT", &["SAVE10"]),
        ("?AmountOff__isnull=false", &["FIVEOFF"]),
        ("?TimesRedeemed__gt=1", &["SAVE10"]),
    ] {
        let path = format!("{COUPONS}{query}");
        assert_eq!(
            api.column(&path, "UniqueIdentifier").await,
            codes,
            "{query}"
        );
    }
    for bad in ["?canRedeem=maybe", "?planUid=nObOdY00", "?planUid=no-uid"] {
        assert_eq!(
            api.get(&format!("{COUPONS}{bad}")).await.status,
            400,
            "{bad}"
        );
    }
}

#[tokio::test]
async fn redemptions_are_counted_listed_and_keep_the_coupon() {
    let api = Api::start().await;
    let made = api.post(COUPONS, half()).await.ok();
    let path = format!("{COUPONS}/{}", uid(&made));
    let account = redeem(&api, uid(&made), "umbrella").await;
    assert_eq!(api.get(&path).await.ok()["TimesRedeemed"], 1);
    assert_eq!(at(&api.delete(&path).await), "TimesRedeemed");

    let rows = format!("{path}/redemptions");
    let count = async |query: &str| api.items(&format!("{rows}{query}")).await.len();
    for (query, found) in [
        ("", 1),
        ("?q=umbr", 1),
        ("?q=growth", 1),
        ("?q=acme", 0),
        ("?isActive=true", 1),
        ("?isActive=false", 0),
    ] {
        assert_eq!(count(query).await, found, "{query}");
    }
    let row = &api
        .items(&format!("{rows}?fields=Subscription.Account.Name"))
        .await[0];
    assert_eq!(row["Subscription"]["Account"]["Name"], "umbrella");
    api.delete(&format!("/crm/accounts/{account}")).await.done();
    assert_eq!(count("").await, 0);
    api.delete(&path).await.done();

    let of_save10 = format!("{SAVE10}/redemptions");
    for (query, uids) in [
        ("", &["rEdM1234", "rEdM5678"][..]),
        ("?isActive=true", &["rEdM1234"]),
        ("?isActive=false", &["rEdM5678"]),
        ("?q=initech", &["rEdM1234"]),
    ] {
        let found = api.column(&format!("{of_save10}{query}"), "Uid").await;
        assert_eq!(found, uids, "{query}");
    }
    assert_eq!(
        api.get(&format!("{of_save10}?isActive=2")).await.status,
        400
    );
    api.get("/billing/discountcoupons/nObOdY00/redemptions")
        .await
        .empty(404);
}

#[tokio::test]
async fn a_visitor_asks_by_the_code() {
    let api = Api::start().await;
    let ask = async |code: &str, query: &str| {
        let path = format!("/public/billing/discountcoupons/{code}{query}");
        api.send("GET", &path, As::Nobody, None).await
    };
    let found = ask("save10", "?planUid=wQXrBxWK").await.ok();
    assert_eq!(
        (&found["Uid"], &found["PercentOff"]),
        (&json!("cOuP1234"), &json!(10.0))
    );
    ask("NOPE", "?planUid=wQXrBxWK").await.empty(404);
    // Of another plan, used up, over, switched off.
    for (code, plan) in [
        ("SAVE10", "pLaN5678"),
        ("FIVEOFF", "wQXrBxWK"),
        ("SPRING", "wQXrBxWK"),
        ("LAUNCH", "wQXrBxWK"),
    ] {
        ask(code, &format!("?planUid={plan}")).await.refused();
    }
    ask("SAVE10", "?planUid=no-uid").await.refused();
    for missing in ["", "?planUid=nObOdY00"] {
        let answer = ask("SAVE10", missing).await;
        assert_eq!(answer.status, 400);
        assert_eq!(answer.json()["PropertyName"], "planUid");
    }
    // A code is text, whatever is in it.
    let mut odd = half();
    odd["UniqueIdentifier"] = json!("10% off/now?");
    api.post(COUPONS, odd).await.ok();
    let found = ask("10%25%20OFF%2Fnow%3F", "?planUid=pLaN5678").await.ok();
    assert_eq!(found["UniqueIdentifier"], "10% off/now?");
}

#[tokio::test]
async fn a_coupon_is_good_until_it_is_used_up() {
    let api = Api::start().await;
    let mut body = half();
    body["MaxRedemptions"] = json!(1);
    let made = api.post(COUPONS, body).await.ok();
    let ask = "/public/billing/discountcoupons/half?planUid=wQXrBxWK";
    api.get(ask).await.ok();
    redeem(&api, uid(&made), "umbrella").await;
    api.get(ask).await.refused();
    let path = format!("{COUPONS}/{}", uid(&made));
    api.put(&path, json!({ "MaxRedemptions": 2 })).await.ok();
    api.get(ask).await.ok();
    api.put(&path, json!({ "RedeemBy": "2026-01-01T00:00:00Z" }))
        .await
        .ok();
    api.get(ask).await.refused();
}

#[tokio::test]
async fn the_only_plan_of_a_coupon_stays() {
    let api = Api::start().await;
    let mut body = half();
    body["PlanUids"] = json!("lEgA1234");
    let made = api.post(COUPONS, body).await.ok();
    assert_eq!(at(&api.delete("/billing/plans/lEgA1234").await), "Uid");
    api.delete(&format!("{COUPONS}/{}", uid(&made)))
        .await
        .done();
    api.delete("/billing/plans/lEgA1234").await.done();
}

#[tokio::test]
async fn a_coupon_is_over_when_its_time_has_come() {
    let api = Api::start().await;
    let redeemable = "/billing/discountcoupons?canRedeem=true";
    let active = format!("{SAVE10}/redemptions?isActive=true");
    let ask = "/public/billing/discountcoupons/SAVE10?planUid=wQXrBxWK";
    assert_eq!(api.items(redeemable).await.len(), 1);
    assert_eq!(api.items(&active).await.len(), 1);
    api.get(ask).await.ok();
    api.sandbox.advance(Duration::from_secs(366 * 86_400));
    assert_eq!(api.items(redeemable).await.len(), 0);
    assert_eq!(api.items(&active).await.len(), 0);
    api.get(ask).await.refused();
}
