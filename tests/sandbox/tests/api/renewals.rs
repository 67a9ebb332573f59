//! What happens as months go by: renewals, with use and discounts, and what ends.

use std::time::Duration;

use serde_json::json;

use crate::books::check_books;
use crate::client::Api;
use crate::customer::{Customer, day, pairs, put, standing};

const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test]
async fn a_year_of_months_is_billed_with_what_was_used() {
    let api = standing().await;
    let add_ons = json!([
        { "AddOn": { "Uid": "aDdO1234" }, "Quantity": 2 },
        { "AddOn": { "Uid": "aDdU5678" } },
    ]);
    let more = json!({ "SubscriptionAddOns": add_ons });
    let customer = Customer::new(&api, "wQXrBxWK", more).await;
    customer.save_method(&api, "pm_example").await;
    let bought = format!(
        "/billing/subscriptionaddons?Subscription.Uid={}&AddOn.Uid=aDdU5678",
        customer.subscription
    );
    let metered = &api.items(&bought).await[0]["Uid"];
    // Ten thousand calls in each month but the last three.
    for month in 0..9 {
        api.sandbox.set_clock(day(month * 30 + 15)).unwrap();
        let now = api.items("/billing/usage").await.len();
        let report = json!({
            "UsageDate": "2027-02-15T00:00:00Z", "Amount": 10, "SubscriptionAddOn": { "Uid": metered },
        });
        api.post("/billing/usage", report).await.ok();
        assert_eq!(api.items("/billing/usage").await.len(), now + 1);
    }
    api.sandbox.set_clock(day(365)).unwrap();
    let bills = customer.bills(&api).await;
    // 49.00 for the plan and 10.00 for seats, and 1.00 for what was used. From the 31st on, months end on their last day.
    assert_eq!(
        bills,
        pairs([
            ("2027-01-31", "59.00"),
            ("2027-02-28", "60.00"),
            ("2027-03-31", "60.00"),
            ("2027-04-30", "60.00"),
            ("2027-05-31", "60.00"),
            ("2027-06-30", "60.00"),
            ("2027-07-31", "60.00"),
            ("2027-08-31", "60.00"),
            ("2027-09-30", "60.00"),
            ("2027-10-31", "60.00"),
            ("2027-11-30", "59.00"),
            ("2027-12-31", "59.00"),
            ("2028-01-31", "59.00"),
        ])
    );
    let account = customer.read(&api).await;
    assert_eq!(account["AccountStageLabel"], "Subscribing");
    assert_eq!(account["LifetimeRevenue"], json!(776.0));
    let invoice = &customer.invoices(&api).await[1];
    assert_eq!(invoice["Created"], "2027-02-28T10:00:00");
    let lines = invoice["InvoiceLineItems"].as_array().unwrap();
    let used = lines.iter().find(|line| line["Description"] == "API calls");
    let used = used.unwrap();
    assert_eq!(
        (&used["Quantity"], &used["Rate"]),
        (&json!(10), &json!(0.10))
    );
    assert_eq!(used["UnitOfMeasure"], "thousand calls");
    let plan = lines.iter().find(|line| line["LineItemType"] == 1).unwrap();
    assert_eq!(plan["StartDate"], "2027-02-28T10:00:00");
    assert_eq!(plan["EndDate"], "2027-03-31T10:00:00");
    let subscription = customer.subscription(&api).await;
    assert_eq!(subscription["RenewalDate"], "2028-02-29T10:00:00");
    // The log tells it in order, each at its time.
    let log = customer.log(&api).await;
    let paid: Vec<_> = log
        .iter()
        .filter(|(_, title)| title == "Account Subscription Payment Collected")
        .map(|(date, _)| date.clone())
        .collect();
    let dates: Vec<_> = bills.into_iter().map(|(date, _)| date).collect();
    assert_eq!(paid, dates);
    check_books(&api).await;
}

#[tokio::test]
async fn one_long_step_comes_to_the_same_as_many_short_ones() {
    let mut ends = Vec::new();
    for steps in [1, 7] {
        let api = standing().await;
        let customer = Customer::paying(&api).await;
        for _ in 0..steps {
            api.sandbox.advance(DAY * 420 / steps);
        }
        let mut told = customer.bills(&api).await;
        told.extend(customer.log(&api).await);
        // What the others came to, too.
        for account in api.items("/crm/accounts?orderBy=Name&limit=100").await {
            let stage = account["AccountStageLabel"].to_string();
            told.push((account["Name"].to_string(), stage));
        }
        ends.push(told);
        check_books(&api).await;
    }
    assert_eq!(ends[0], ends[1]);
}

#[tokio::test]
async fn a_renewal_that_nobody_pays_is_past_due_until_it_is_paid() {
    let api = standing().await;
    let customer = Customer::new(&api, "wQXrBxWK", json!({})).await;
    // The first invoice waits without harm.
    assert_eq!(customer.stage(&api).await, "Subscribing");
    api.sandbox.set_clock(day(28)).unwrap();
    assert_eq!(customer.stage(&api).await, "Past Due");
    check_books(&api).await;
    let open = customer.invoices(&api).await;
    assert_eq!(open.len(), 2);
    for invoice in &open {
        assert_eq!(invoice["BillingInvoiceStatus"], 1);
        let payment = json!({
            "Account": { "Uid": customer.account }, "Invoice": { "Uid": invoice["Uid"] }, "Amount": -49,
        });
        assert_eq!(customer.stage(&api).await, "Past Due");
        api.post("/billing/transactions/payment", payment)
            .await
            .ok();
        check_books(&api).await;
    }
    assert_eq!(customer.stage(&api).await, "Subscribing");

    // A card settles what has come together since.
    api.sandbox.set_clock(day(120)).unwrap();
    assert_eq!(customer.stage(&api).await, "Past Due");
    customer.save_method(&api, "pm_example").await;
    let account = customer.read(&api).await;
    assert_eq!(account["AccountStageLabel"], "Subscribing");
    assert_eq!(account["LifetimeRevenue"], json!(245.0));
    check_books(&api).await;
}

#[tokio::test]
async fn a_card_that_is_declined_pays_nothing() {
    let api = standing().await;
    let customer = Customer::paying(&api).await;
    customer.save_method(&api, "pm_card_declined").await;
    api.sandbox.set_clock(day(30)).unwrap();
    let account = customer.read(&api).await;
    assert_eq!(account["AccountStageLabel"], "Past Due");
    let method = &account["PaymentInformation"];
    assert_eq!(method["NumberOfFailures"], 1);
    assert_eq!(method["LatestFailureDateTime"], "2027-02-28T10:00:00");
    let log = customer.log(&api).await;
    let declined = ("2027-02-28", "Account Subscription Payment Declined");
    assert!(log.contains(&pairs([declined])[0]), "{log:?}");
    check_books(&api).await;
    customer.save_method(&api, "pm_example").await;
    assert_eq!(customer.stage(&api).await, "Subscribing");
    check_books(&api).await;
}

#[tokio::test]
async fn what_is_cancelled_is_served_to_its_end() {
    let api = standing().await;
    let customer = Customer::paying(&api).await;
    api.sandbox.set_clock(day(10)).unwrap();
    customer.cancel(&api).await;
    api.sandbox.set_clock(day(27)).unwrap();
    assert_eq!(customer.stage(&api).await, "Cancelling");
    api.sandbox.set_clock(day(100)).unwrap();
    let account = customer.read(&api).await;
    assert_eq!(account["AccountStageLabel"], "Expired");
    assert_eq!(account["CurrentSubscription"], json!(null));
    assert_eq!(customer.bills(&api).await, pairs([("2027-01-31", "49.00")]));
    let log = customer.log(&api).await;
    let last = &log.last().unwrap();
    assert_eq!(last.0, "2027-02-28");
    assert_eq!(last.1, "Account Stage Updated");
    check_books(&api).await;
}

#[tokio::test]
async fn a_change_at_the_renewal_takes_place_then() {
    let api = standing().await;
    let more = json!({ "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdO1234" }, "Quantity": 1 }] });
    let customer = Customer::new(&api, "wQXrBxWK", more).await;
    customer.save_method(&api, "pm_example").await;
    let next = customer.change(&api, "pLaN5678", false).await;
    // Of two changes the later one counts.
    let later = customer.change(&api, "sTaRt123", false).await;
    assert_ne!(next["Uid"], later["Uid"]);
    api.sandbox.set_clock(day(60)).unwrap();
    let account = customer.read(&api).await;
    assert_eq!(account["CurrentSubscription"]["Uid"], later["Uid"]);
    assert_eq!(account["AccountStageLabel"], "Subscribing");
    // The seat goes over.
    assert_eq!(
        customer.bills(&api).await,
        pairs([
            ("2027-01-31", "54.00"),
            ("2027-02-28", "24.00"),
            ("2027-03-31", "24.00"),
        ])
    );
    check_books(&api).await;
}

#[tokio::test]
async fn add_ons_end_when_their_term_does() {
    let api = standing().await;
    let more = json!({ "SubscriptionAddOns": [
        { "AddOn": { "Uid": "aDdO1234" }, "Quantity": 2 }, { "AddOn": { "Uid": "aDdU5678" } },
    ] });
    let customer = Customer::new(&api, "wQXrBxWK", more).await;
    customer.save_method(&api, "pm_example").await;
    let path = format!(
        "/billing/subscriptionaddons?Subscription.Uid={}&orderBy=Created",
        customer.subscription
    );
    let [seats, calls] = &api.column(&path, "Uid").await[..] else {
        panic!("two add-ons");
    };
    let report = json!({
        "UsageDate": "2027-02-01T00:00:00Z", "Amount": 30, "SubscriptionAddOn": { "Uid": calls },
    });
    api.post("/billing/usage", report).await.ok();
    for add_on in [seats, calls] {
        let ends = put(&api, &format!("/billing/subscriptionaddons/{add_on}/end")).await;
        assert_eq!(ends.ok()["Uid"], *customer.subscription);
    }
    api.sandbox.set_clock(day(62)).unwrap();
    // What was used to the end is billed, on its own or with the renewal.
    let bills = customer.bills(&api).await;
    let days: Vec<&str> = bills.iter().map(|(date, _)| date.as_str()).collect();
    assert_eq!(
        days,
        ["2027-01-31", "2027-02-28", "2027-02-28", "2027-03-31"]
    );
    let account = customer.read(&api).await;
    assert_eq!(account["LifetimeRevenue"], json!(160.0));
    let over = api.items(&format!("{path}&status=past")).await;
    assert_eq!(over.len(), 2);
    check_books(&api).await;
}

#[tokio::test]
async fn terms_of_every_length_renew_in_their_time() {
    let api = standing().await;
    let plan = json!({
        "Name": "Every", "AccountRegistrationMode": 1, "MonthlyRate": 10, "QuarterlyRate": 27, "AnnualRate": 100,
        "OneTimeRate": 500, "SetupFee": 3, "IsActive": true, "PlanFamily": { "Uid": "fAmI1234" },
    });
    let plan = api.post("/billing/plans", plan).await.ok();
    let plan = plan["Uid"].as_str().unwrap();
    let mut customers = Vec::new();
    for term in 1..=4 {
        let more = json!({ "BillingRenewalTerm": term });
        customers.push(Customer::new(&api, plan, more).await);
    }
    api.sandbox.set_clock(day(100)).unwrap();
    let expected = [
        pairs([
            ("2027-01-31", "13.00"),
            ("2027-02-28", "10.00"),
            ("2027-03-31", "10.00"),
            ("2027-04-30", "10.00"),
        ]),
        pairs([("2027-01-31", "103.00")]),
        pairs([("2027-01-31", "30.00"), ("2027-04-30", "27.00")]),
        pairs([("2027-01-31", "503.00")]),
    ];
    for (customer, expected) in customers.iter().zip(expected) {
        assert_eq!(customer.bills(&api).await, expected);
    }
    let once = customers[3].subscription(&api).await;
    assert_eq!(once["RenewalDate"], json!(null));
    // What is paid once has no term to wait for.
    customers[3].cancel(&api).await;
    assert_eq!(customers[3].stage(&api).await, "Expired");
    check_books(&api).await;
}

#[tokio::test]
async fn a_coupon_makes_three_months_cheaper() {
    let api = standing().await;
    let coupon = json!({
        "UniqueIdentifier": "QUARTER", "Name": "A quarter off", "IsActive": true, "PercentOff": 25, "Duration": 3,
        "DurationInMonths": 3, "MaxRedemptions": 1, "ApplyToAddOns": true,
    });
    let coupon = api.post("/billing/discountcoupons", coupon).await.ok();
    let by_code = json!([{ "DiscountCoupon": { "UniqueIdentifier": "quarter" } }]);
    let more = json!({
        "DiscountCouponSubscriptions": by_code,
        "SubscriptionAddOns": [{ "AddOn": { "Uid": "aDdO1234" }, "Quantity": 3 }],
    });
    let customer = Customer::new(&api, "wQXrBxWK", more).await;
    customer.save_method(&api, "pm_example").await;
    let subscription = customer.subscription(&api).await;
    assert_eq!(subscription["DiscountCode"], "QUARTER");
    assert_eq!(
        subscription["DiscountCouponExpirationDate"],
        "2027-04-30T10:00:00"
    );
    api.sandbox.set_clock(day(125)).unwrap();
    assert_eq!(
        customer.bills(&api).await,
        pairs([
            ("2027-01-31", "48.00"),
            ("2027-02-28", "48.00"),
            ("2027-03-31", "48.00"),
            ("2027-04-30", "64.00"),
            ("2027-05-31", "64.00"),
        ])
    );
    assert_eq!(
        customer.invoices(&api).await[0]["AmountDiscount"],
        json!(16.0)
    );
    assert_eq!(
        customer.subscription(&api).await["DiscountCode"],
        json!(null)
    );
    check_books(&api).await;
    // It could be redeemed once, and a code that nobody has is refused.
    let late = Customer::new(&api, "pLaN5678", json!({})).await;
    let path = format!(
        "/billing/subscriptions/{}/discounts/{}",
        late.subscription,
        coupon["Uid"].as_str().unwrap()
    );
    assert_eq!(
        api.post(&path, json!({})).await.broken().2,
        "DiscountCoupon"
    );
    let unknown = json!({
        "PersonAccount": [{ "Person": { "Email": "x@example.com" } }],
        "Subscriptions": [{ "Plan": { "Uid": "wQXrBxWK" }, "BillingRenewalTerm": 1,
            "DiscountCouponSubscriptions": [{ "DiscountCoupon": { "UniqueIdentifier": "NONE" } }] }],
    });
    let answer = api.anonymous("/crm/registrations", unknown).await;
    assert_eq!(answer.broken().2, "DiscountCoupon");
}

#[tokio::test]
async fn a_coupon_for_once_and_one_for_ever() {
    let api = standing().await;
    let mut customers = Vec::new();
    for (code, duration) in [("ONCE", 2), ("EVER", 1)] {
        let coupon = json!({
            "UniqueIdentifier": code, "Name": code, "IsActive": true, "AmountOff": 60, "Duration": duration,
        });
        api.post("/billing/discountcoupons", coupon).await.ok();
        let more = json!({ "DiscountCouponSubscriptions": [{ "DiscountCoupon": { "UniqueIdentifier": code } }] });
        let customer = Customer::new(&api, "wQXrBxWK", more).await;
        customer.save_method(&api, "pm_example").await;
        customers.push(customer);
    }
    api.sandbox.set_clock(day(60)).unwrap();
    // No more is taken off than there is.
    let bills = |amounts: [&str; 3]| -> Vec<_> {
        let dates = ["2027-01-31", "2027-02-28", "2027-03-31"];
        pairs([0, 1, 2].map(|n| (dates[n], amounts[n])))
    };
    assert_eq!(
        customers[0].bills(&api).await,
        bills(["0.00", "49.00", "49.00"])
    );
    assert_eq!(customers[1].bills(&api).await, bills(["0.00"; 3]));
    assert_eq!(customers[1].stage(&api).await, "Subscribing");
    check_books(&api).await;
}

#[tokio::test]
async fn the_made_up_customers_live_on_too() {
    let api = Api::start().await;
    check_books(&api).await;
    api.sandbox.advance(DAY * 40);
    let stage = async |uid: &str| {
        let account = api.get(&format!("/crm/accounts/{uid}")).await.ok();
        account["AccountStageLabel"].as_str().unwrap().to_owned()
    };
    for (account, expected) in [
        ("aBcD123x", "Past Due"),
        ("gLoB4321", "Trial Expired"),
        ("iNiT1234", "Expired"),
        ("vAnD1234", "Expired"),
        ("pIeD1234", "Past Due"),
        ("sOyL1234", "Created"),
        ("cYbE1234", "Trial Expired"),
    ] {
        assert_eq!(stage(account).await, expected, "{account}");
    }
    check_books(&api).await;
    api.sandbox.advance(DAY * 3650);
    check_books(&api).await;
}
