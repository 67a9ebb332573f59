//! Subscriptions: begun, changed in the middle of a term, deleted; and who sees which.

use serde_json::json;

use crate::books::{cents, check_books};
use crate::client::{Api, As};
use crate::customer::{Customer, day, pairs, put, standing};

#[tokio::test]
async fn an_upgrade_in_the_middle_of_a_term_is_charged_in_proportion() {
    let api = standing().await;
    let more = json!({ "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdO1234" }, "Quantity": 2 }] });
    let customer = Customer::new(&api, "wQXrBxWK", more).await;
    customer.save_method(&api, "pm_example").await;
    // Half of the 28 days to the end of February.
    api.sandbox.set_clock(day(14)).unwrap();
    let changed = customer.change(&api, "pLaN5678", true).await;
    assert_eq!(changed["RenewalDate"], "2027-02-28T10:00:00.0000000Z");
    let invoice = customer.invoices(&api).await.pop().unwrap();
    assert_eq!(invoice["BillingInvoiceStatus"], 2);
    let lines = invoice["InvoiceLineItems"].as_array().unwrap();
    let lines: Vec<_> = lines
        .iter()
        .map(|line| {
            let text = line["Description"].as_str().unwrap();
            (
                text,
                cents(&line["Amount"]),
                line["LineItemType"].as_i64().unwrap(),
            )
        })
        .collect();
    // The month to the 28th of February counts 31 days from the 28th of January: 14 of them are left.
    assert_eq!(
        lines,
        [("Scale", 4471, 1), ("Unused time on Growth", -2213, 7)]
    );
    api.sandbox.set_clock(day(30)).unwrap();
    assert_eq!(
        customer.bills(&api).await,
        pairs([
            ("2027-01-31", "59.00"),
            ("2027-02-14", "22.58"),
            ("2027-02-28", "109.00"),
        ])
    );
    check_books(&api).await;
}

#[tokio::test]
async fn what_a_downgrade_gives_back_is_used_up_by_the_next_invoices() {
    let api = standing().await;
    let customer = Customer::new(&api, "pLaN5678", json!({})).await;
    customer.save_method(&api, "pm_example").await;
    api.sandbox.set_clock(day(1)).unwrap();
    customer.change(&api, "sTaRt123", true).await;
    assert_eq!(customer.invoices(&api).await.len(), 1);
    check_books(&api).await;
    api.sandbox.set_clock(day(150)).unwrap();
    let invoices = customer.invoices(&api).await;
    let credits: Vec<i64> = invoices.iter().map(|i| cents(&i["AmountCredit"])).collect();
    let paid: Vec<i64> = invoices.iter().map(|i| cents(&i["AmountPaid"])).collect();
    assert_eq!(credits[1..4], [1900, 1900, 1900]);
    assert_eq!(paid[..4], [9900, 0, 0, 0]);
    assert_eq!(credits[4] + paid[4], 1900);
    assert!(paid[4] > 0, "the credit is used up: {credits:?}");
    assert_eq!(paid[5], 1900);
    assert_eq!(customer.stage(&api).await, "Subscribing");
    check_books(&api).await;
}

#[tokio::test]
async fn a_change_at_once_takes_add_ons_and_discounts_along() {
    let api = standing().await;
    let coupon = json!({
        "UniqueIdentifier": "HALF", "Name": "Half", "IsActive": true, "PercentOff": 50, "Duration": 1,
    });
    api.post("/billing/discountcoupons", coupon).await.ok();
    let more = json!({
        "DiscountCouponSubscriptions": [{ "DiscountCoupon": { "UniqueIdentifier": "HALF" } }],
        "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdO1234" }, "Quantity": 2 }],
    });
    let customer = Customer::new(&api, "wQXrBxWK", more).await;
    customer.save_method(&api, "pm_example").await;
    let path = format!("/billing/subscriptions/{}", customer.subscription);
    let body = json!({
        "Account": { "Uid": customer.account }, "Plan": { "Uid": "pLaN5678" }, "BillingRenewalTerm": 2,
        "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdU5678" }, "BillingRenewalTerm": 1 }],
    });
    let change = format!("{path}/changesubscription?startImmediately=true");
    let preview = format!("{path}/changesubscriptionpreview?startImmediately=true");
    let price = api.put(&preview, body.clone()).await.ok();
    api.put(&change, body).await.ok();
    let invoice = customer.invoices(&api).await.pop().unwrap();
    assert_eq!(price["Total"], invoice["Amount"]);
    // 990.00 at half the price, and of the month just begun 28 of 31 days: 24.50 and the seats' 10.00.
    assert_eq!(cents(&invoice["Amount"]), 49500 - 2213 - 903);
    let seats = format!(
        "/billing/subscriptionaddons?Subscription.Uid={}&status=past",
        customer.subscription
    );
    assert_eq!(
        api.items(&seats).await.len(),
        1,
        "what is left out has ended"
    );
    let subscription = customer.subscription(&api).await;
    assert_eq!(subscription["RenewalDate"], "2028-01-31T10:00:00");
    check_books(&api).await;
}

#[tokio::test]
async fn a_bought_add_on_costs_the_rest_of_the_term_and_renews_with_the_plan() {
    let api = standing().await;
    let customer = Customer::paying(&api).await;
    api.sandbox.set_clock(day(14)).unwrap();
    let body = json!({
        "Subscription": { "Uid": customer.subscription }, "AddOn": { "Uid": "aDdO1234" },
        "BillingRenewalTerm": 1, "Quantity": 4,
    });
    let preview = "/billing/subscriptionaddons/addsubscriptionaddonpreview";
    let price = api.post(preview, body.clone()).await.ok();
    assert_eq!((&price["Uid"], &price["Number"]), (&json!(null), &json!(0)));
    assert_eq!(price["InvoiceLineItems"][0]["Uid"], json!(null));
    assert_eq!(customer.invoices(&api).await.len(), 1, "nothing is bought");
    api.post("/billing/subscriptionaddons", body.clone())
        .await
        .done();
    let invoice = customer.invoices(&api).await.pop().unwrap();
    assert_eq!(price["Amount"], invoice["Amount"]);
    assert_eq!(cents(&invoice["Amount"]), 903);
    let mut yearly = body.clone();
    yearly["BillingRenewalTerm"] = json!(2);
    api.post("/billing/subscriptionaddons", yearly).await.done();
    api.sandbox.set_clock(day(60)).unwrap();
    assert_eq!(
        customer.bills(&api).await,
        pairs([
            ("2027-01-31", "49.00"),
            ("2027-02-14", "9.03"),
            ("2027-02-14", "200.00"),
            ("2027-02-28", "69.00"),
            ("2027-03-31", "69.00"),
        ])
    );
    let log = customer.log(&api).await;
    let bought = ("2027-02-14", "Account Subscription Add Ons Changed");
    assert!(log.contains(&pairs([bought])[0]), "{log:?}");
    check_books(&api).await;

    for (member, value, property) in [
        ("Quantity", json!(0), "Quantity"),
        ("Quantity", json!(-3), "Quantity"),
        ("AddOn", json!({ "Uid": "zZzZ9999" }), "AddOn"),
        ("Subscription", json!({ "Uid": "sUbV1234" }), "Subscription"),
    ] {
        let mut wrong = body.clone();
        wrong[member] = value;
        for path in ["/billing/subscriptionaddons", preview] {
            let answer = api.post(path, wrong.clone()).await;
            assert_eq!(answer.broken().2, property, "{member}");
        }
    }
    check_books(&api).await;
}

#[tokio::test]
async fn who_left_can_subscribe_again_but_gets_no_second_trial() {
    let api = standing().await;
    let customer = Customer::new(&api, "sTaRt123", json!({})).await;
    let path = "/billing/subscriptions/firsttimesubscription";
    let mut body = json!({
        "Account": { "Uid": customer.account }, "Plan": { "Uid": "sTaRt123" }, "BillingRenewalTerm": 1,
    });
    assert_eq!(api.put(path, body.clone()).await.broken().2, "Account");
    api.sandbox.set_clock(day(40)).unwrap();
    assert_eq!(customer.stage(&api).await, "Trial Expired");
    body["Plan"]["Uid"] = json!("eNtR1234");
    assert_eq!(api.put(path, body.clone()).await.broken().2, "Plan");
    body["Plan"]["Uid"] = json!("sTaRt123");
    let made = api.put(path, body).await.ok();
    assert_ne!(made["Uid"], *customer.subscription);
    assert_eq!(customer.stage(&api).await, "Subscribing");
    assert_eq!(customer.bills(&api).await, pairs([("2027-03-12", "19.00")]));
    check_books(&api).await;
}

#[tokio::test]
async fn a_subscription_waits_for_its_start_and_can_be_deleted_till_then() {
    let api = standing().await;
    let later = json!({ "StartDate": "2027-03-01T00:00:00Z" });
    let customer = Customer::new(&api, "wQXrBxWK", later.clone()).await;
    assert_eq!(customer.stage(&api).await, "Created");
    let other = Customer::new(&api, "wQXrBxWK", later).await;
    let path = format!("/billing/subscriptions/{}", other.subscription);
    let future = "/billing/subscriptions?status=future";
    assert_eq!(api.items(future).await.len(), 2);
    api.delete(&path).await.done();
    api.get(&path).await.empty(404);
    api.sandbox.set_clock(day(40)).unwrap();
    assert_eq!(customer.stage(&api).await, "Subscribing");
    assert_eq!(other.stage(&api).await, "Created");
    assert_eq!(customer.bills(&api).await, pairs([("2027-03-01", "49.00")]));
    let log = customer.log(&api).await;
    let begun = ("2027-03-01", "Account Subscription Started");
    assert_eq!(log.iter().filter(|e| e.1 == begun.1).count(), 1);
    assert!(log.contains(&pairs([begun])[0]), "{log:?}");
    let path = format!("/billing/subscriptions/{}", customer.subscription);
    api.delete(&path).await.refused();
    check_books(&api).await;
}

#[tokio::test]
async fn a_first_subscription_is_priced_as_it_is_billed() {
    let api = standing().await;
    let body = |plan: &str| {
        json!({
            "Plan": { "Uid": plan }, "BillingRenewalTerm": 1,
            "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdO1234" }, "Quantity": 3 }],
            "DiscountCouponSubscriptions": [{ "DiscountCoupon": { "UniqueIdentifier": "FIRST" } }],
        })
    };
    let coupon = json!({
        "UniqueIdentifier": "FIRST", "Name": "First month", "IsActive": true, "AmountOff": 9, "Duration": 2,
    });
    api.post("/billing/discountcoupons", coupon).await.ok();
    let path = "/billing/subscriptions/compute-charge-summary";
    let price = async |plan: &str, moment: &str| {
        let path = format!("{path}?asOf={moment}");
        api.anonymous(&path, body(plan)).await.ok()
    };
    let now = price("wQXrBxWK", "now").await;
    assert_eq!(cents(&now["Total"]), 4900 + 1500 - 900);
    let renewal = price("wQXrBxWK", "renewal").await;
    assert_eq!(cents(&renewal["Total"]), 6400, "it is for once");
    assert_eq!(renewal["InvoiceDate"], "2027-02-28T10:00:00.0000000Z");
    let trial = price("sTaRt123", "now").await;
    assert_eq!(
        (cents(&trial["Total"]), &trial["InvoiceDate"]),
        (0, &json!("0001-01-01T00:00:00"))
    );
    let after = price("sTaRt123", "renewal").await;
    assert_eq!(cents(&after["Total"]), 1900 + 1500 - 900);
    let answer = api
        .anonymous(&format!("{path}?asOf=later"), body("wQXrBxWK"))
        .await;
    assert_eq!(answer.json()["PropertyName"], "asOf");
    assert_eq!(api.anonymous(path, json!({})).await.broken().1, "required");
    // Nothing of it was kept, not even the use of the coupon.
    let coupons = "/billing/discountcoupons?UniqueIdentifier=FIRST";
    assert_eq!(api.items(coupons).await[0]["TimesRedeemed"], 0);
    let more = body("wQXrBxWK");
    let customer = Customer::new(&api, "wQXrBxWK", more).await;
    assert_eq!(customer.bills(&api).await, pairs([("2027-01-31", "55.00")]));
    check_books(&api).await;
}

#[tokio::test]
async fn people_see_what_is_theirs() {
    let api = Api::start().await;
    let ann = api.token("ann@example.com").await;
    let bob = api.token("bob@example.com").await;
    let gus = api.token("gus@example.com").await;
    let column = async |token: &str, path: &str, member: &str| {
        let page = api.send("GET", path, As::Person(token), None).await.ok();
        let items = page["items"].as_array().unwrap().clone();
        let texts = items.iter().map(|item| item[member].to_string());
        texts.collect::<Vec<_>>()
    };
    let all = "/billing/subscriptions?Account.Name__ne=Nobody";
    for (token, subscription, invoices) in [
        (&ann, "\"sUbS1234\"", &["1001", "1002"][..]),
        // A member sees the subscription, but the bills go to the primary contact.
        (&bob, "\"sUbS1234\"", &[]),
        (&gus, "\"sUbP1234\"", &["1003"]),
    ] {
        assert_eq!(column(token, all, "Uid").await, [subscription]);
        assert_eq!(column(token, "/billing/invoices", "Number").await, invoices);
    }
    let add_ons = "/billing/subscriptionaddons";
    assert_eq!(column(&bob, add_ons, "Uid").await.len(), 2);
    assert!(column(&gus, add_ons, "Uid").await.is_empty());
    for (token, path, status) in [
        (&bob, "/billing/subscriptions/sUbS1234", 200),
        (&gus, "/billing/subscriptions/sUbS1234", 404),
        (&ann, "/billing/invoices/iNvO1234", 200),
        (&ann, "/billing/invoices/iNvO1234/pdf", 200),
        (&bob, "/billing/invoices/iNvO1234", 404),
        (&gus, "/billing/invoices/iNvO1234/pdf", 404),
        (&gus, "/billing/subscriptionaddons/sAdD1234", 404),
    ] {
        let answer = api.send("GET", path, As::Person(token), None).await;
        assert_eq!(answer.status, status, "{path}");
    }
    let end = "/billing/subscriptionaddons/sAdD1234/expire";
    api.send("PUT", end, As::Person(&gus), None)
        .await
        .empty(404);
    let body = json!({
        "Subscription": { "Uid": "sUbS1234" }, "AddOn": { "Uid": "aDdO1234" }, "BillingRenewalTerm": 1,
    });
    let answer = api.json("POST", add_ons, As::Person(&gus), &body).await;
    assert_eq!(answer.broken().2, "Subscription");
    let rest = column(&ann, add_ons, "EndDate").await;
    assert_eq!(rest, ["null", "null"]);
    check_books(&api).await;
}

#[tokio::test]
async fn lists_tell_what_runs_and_what_does_not() {
    let api = Api::start().await;
    let past = api
        .column("/billing/subscriptions?status=past", "Uid")
        .await;
    assert_eq!(past, ["sUbV1234", "sUbH1234"]);
    let current = "/billing/subscriptions?current=1&Account.Uid=aBcD123x";
    let change = "/billing/subscriptions/sUbS1234/changesubscription";
    let body = json!({ "Account": { "Uid": "aBcD123x" }, "Plan": { "Uid": "pLaN5678" }, "BillingRenewalTerm": 1 });
    assert_eq!(api.column(current, "Uid").await, ["sUbS1234"]);
    let next = api.put(change, body).await.ok();
    assert_eq!(
        api.column(current, "Uid").await,
        [next["Uid"].as_str().unwrap()]
    );
    let future = "/billing/subscriptions?status=future";
    assert_eq!(api.items(future).await.len(), 1);
    for list in ["subscriptions", "subscriptionaddons"] {
        let answer = api.get(&format!("/billing/{list}?status=soon")).await;
        assert_eq!(
            (answer.status, &answer.json()["PropertyName"]),
            (400, &json!("status"))
        );
    }
    let demand = "/billing/subscriptions/zZzZ9999/setsubscriptionupgraderequired";
    api.put(demand, json!({ "IsPlanUpgradeRequired": true }))
        .await
        .refused();
    put(
        &api,
        "/billing/subscriptions/sUbS1234/changetrialtosubscribed",
    )
    .await
    .refused();
    check_books(&api).await;
}
