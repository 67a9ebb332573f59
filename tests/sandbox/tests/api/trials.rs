//! Trials: they end by themselves or by hand, paid for or not.

use serde_json::json;

use crate::books::check_books;
use crate::customer::{Customer, day, pairs, put, standing};

const STARTER: &str = "sTaRt123";

#[tokio::test]
async fn a_trial_with_a_card_goes_on_and_is_paid_for() {
    let api = standing().await;
    let more = json!({ "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdO1234" }, "Quantity": 1 }] });
    let customer = Customer::new(&api, STARTER, more).await;
    assert_eq!(customer.stage(&api).await, "Trialing");
    customer.save_method(&api, "pm_example").await;
    api.sandbox.set_clock(day(13)).unwrap();
    assert_eq!(customer.stage(&api).await, "Trialing");
    assert!(customer.bills(&api).await.is_empty());
    api.sandbox.set_clock(day(50)).unwrap();
    assert_eq!(customer.stage(&api).await, "Subscribing");
    // 31 January and 14 days: the 14th from then on.
    assert_eq!(
        customer.bills(&api).await,
        pairs([("2027-02-14", "24.00"), ("2027-03-14", "24.00")])
    );
    let log = customer.log(&api).await;
    let created = ("2027-02-14", "Account Paid Subscription Created");
    assert!(log.contains(&pairs([created])[0]), "{log:?}");
    check_books(&api).await;
}

#[tokio::test]
async fn a_trial_without_a_card_expires_and_can_be_taken_up_again() {
    let api = standing().await;
    let customer = Customer::new(&api, STARTER, json!({})).await;
    api.sandbox.set_clock(day(20)).unwrap();
    let account = customer.read(&api).await;
    assert_eq!(account["AccountStageLabel"], "Trial Expired");
    assert_eq!(account["CurrentSubscription"], json!(null));
    let subscription = customer.subscription(&api).await;
    assert_eq!(subscription["EndDate"], "2027-02-14T10:00:00");
    assert!(customer.bills(&api).await.is_empty());

    let path = format!("/crm/accounts/{}/extend-trial", customer.account);
    api.put(&path, json!({ "ToDate": "2027-03-10T00:00:00Z" }))
        .await
        .done();
    customer.save_method(&api, "pm_example").await;
    api.sandbox.set_clock(day(40)).unwrap();
    assert_eq!(customer.stage(&api).await, "Subscribing");
    assert_eq!(customer.bills(&api).await, pairs([("2027-03-10", "19.00")]));
    check_books(&api).await;
}

#[tokio::test]
async fn a_trial_is_ended_by_hand() {
    let api = standing().await;
    let customer = Customer::new(&api, STARTER, json!({})).await;
    let path = format!(
        "/billing/subscriptions/{}/changetrialtosubscribed",
        customer.subscription
    );
    put(&api, &path).await.refused();
    assert_eq!(customer.stage(&api).await, "Trialing");
    customer.save_method(&api, "pm_example").await;
    api.sandbox.set_clock(day(3)).unwrap();
    put(&api, &path).await.done();
    put(&api, &path).await.refused();
    api.sandbox.set_clock(day(31)).unwrap();
    assert_eq!(
        customer.bills(&api).await,
        pairs([("2027-02-03", "19.00"), ("2027-03-03", "19.00")])
    );
    check_books(&api).await;
}

#[tokio::test]
async fn a_trial_that_is_cancelled_by_expiry_bills_nothing() {
    let api = standing().await;
    let more = json!({ "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdU5678" } }] });
    let customer = Customer::new(&api, STARTER, more).await;
    let add_on = format!(
        "/billing/subscriptionaddons?Subscription.Uid={}",
        customer.subscription
    );
    let add_on = &api.column(&add_on, "Uid").await[0];
    let report = json!({
        "UsageDate": "2027-02-01T00:00:00Z", "Amount": 7, "SubscriptionAddOn": { "Uid": add_on },
    });
    api.post("/billing/usage", report).await.ok();
    let path = format!(
        "/crm/accounts/{}/expire-current-subscription",
        customer.account
    );
    put(&api, &path).await.done();
    api.sandbox.set_clock(day(90)).unwrap();
    assert_eq!(customer.stage(&api).await, "Trial Expired");
    assert!(customer.bills(&api).await.is_empty());
    check_books(&api).await;
}

#[tokio::test]
async fn what_is_free_needs_no_card() {
    let api = standing().await;
    let plan = json!({
        "Name": "Free", "AccountRegistrationMode": 1, "TrialPeriodDays": 5, "IsActive": true,
        "PlanFamily": { "Uid": "fAmI1234" },
    });
    let plan = api.post("/billing/plans", plan).await.ok();
    let customer = Customer::new(&api, plan["Uid"].as_str().unwrap(), json!({})).await;
    assert_eq!(customer.stage(&api).await, "Trialing");
    api.sandbox.set_clock(day(200)).unwrap();
    assert_eq!(customer.stage(&api).await, "Subscribing");
    assert!(customer.bills(&api).await.is_empty());
    check_books(&api).await;
}

#[tokio::test]
async fn a_change_waits_for_the_end_of_the_trial() {
    let api = standing().await;
    for (card, stage) in [(true, "Subscribing"), (false, "Trial Expired")] {
        let customer = Customer::new(&api, STARTER, json!({})).await;
        if card {
            customer.save_method(&api, "pm_example").await;
        }
        customer.change(&api, "pLaN5678", false).await;
        api.sandbox
            .advance(std::time::Duration::from_secs(20 * 86_400));
        assert_eq!(customer.stage(&api).await, stage);
        assert_eq!(customer.bills(&api).await.len(), usize::from(card));
        check_books(&api).await;
    }
}

#[tokio::test]
async fn a_plan_that_wants_a_card_waits_for_it() {
    let api = standing().await;
    let customer = Customer::new(&api, "eNtR1234", json!({})).await;
    assert_eq!(customer.stage(&api).await, "Created");
    api.sandbox.set_clock(day(45)).unwrap();
    assert_eq!(customer.stage(&api).await, "Created");
    assert!(customer.bills(&api).await.is_empty());
    customer.save_method(&api, "pm_example").await;
    assert_eq!(customer.stage(&api).await, "Subscribing");
    // The term begins when it is paid for.
    assert_eq!(
        customer.bills(&api).await,
        pairs([("2027-03-17", "499.00")])
    );
    let subscription = customer.subscription(&api).await;
    assert_eq!(subscription["RenewalDate"], "2027-04-17T10:00:00");
    check_books(&api).await;
}
