//! Plans that change, what is used, billed and paid.

use serde_json::{Value, json};

use crate::books::{cents, check_books};
use crate::client::Api;

const ACME: &str = "aBcD123x";
const CHANGE: &str = "/billing/subscriptions/sUbS1234/changesubscription";

fn scale() -> Value {
    json!({ "Account": { "Uid": ACME }, "Plan": { "Uid": "pLaN5678" }, "BillingRenewalTerm": 1 })
}

async fn ledger(api: &Api, account: &str) -> Vec<Value> {
    api.items(&format!("/billing/transactions/{account}")).await
}

#[tokio::test]
async fn a_preview_costs_what_the_change_then_bills_and_changes_nothing() {
    let api = Api::start().await;
    let before = ledger(&api, ACME).await.len();
    let preview = format!("{CHANGE}preview?startImmediately=true");
    let charge = api.put(&preview, scale()).await.ok();
    // Some of the month has passed: less than the difference of a whole one.
    let total = cents(&charge["Total"]);
    assert!((1..5000).contains(&total), "{charge}");
    assert_eq!(charge["Balance"], charge["Total"]);
    let lines = charge["InvoiceDisplayItems"].as_array().unwrap();
    assert_eq!(lines[0]["Description"], "Scale");
    assert_eq!(lines[0]["RenewalTerm"], "Monthly");
    assert_eq!(lines[1]["Description"], "Unused time on Growth");
    assert_eq!(lines[1]["Type"], "Credit");
    let sum: i64 = lines.iter().map(|line| cents(&line["Amount"])).sum();
    assert_eq!(sum, total);
    let untouched = api.get("/billing/subscriptions/sUbS1234").await.ok();
    assert_eq!(untouched["Plan"]["Name"], "Growth");
    assert_eq!(ledger(&api, ACME).await.len(), before);

    let changed = api
        .put(&format!("{CHANGE}?startImmediately=true"), scale())
        .await
        .ok();
    assert_eq!(changed["Uid"], "sUbS1234");
    let read = api.get("/billing/subscriptions/sUbS1234").await.ok();
    assert_eq!(read["Plan"]["Name"], "Scale");
    assert_eq!(read["Rate"], json!(99.0));
    assert_eq!(read["RenewalDate"], untouched["RenewalDate"]);
    let invoice = &read["LatestInvoice"];
    assert_eq!(invoice["Number"], 1004);
    // A moment later there is a moment less to pay for.
    assert!((cents(&invoice["Amount"]) - total).abs() <= 1, "{invoice}");
    assert_eq!(invoice["AmountOutstanding"], invoice["Amount"]);
    let entries = ledger(&api, ACME).await;
    assert_eq!(entries.len(), before + 1);
    assert_eq!(entries[before]["Amount"], invoice["Amount"]);
    let path = "/activities?EntityUid=aBcD123x&orderBy=ActivityDateTime+DESC&limit=3";
    let log = api.column(path, "Title").await;
    assert!(
        log.contains(&"Account Subscription Plan Updated".to_owned()),
        "{log:?}"
    );
    check_books(&api).await;
}

#[tokio::test]
async fn a_smaller_plan_gives_something_back() {
    let api = Api::start().await;
    let mut body = scale();
    body["Plan"]["Uid"] = json!("sTaRt123");
    let path = format!("{CHANGE}preview?startImmediately=true");
    let charge = api.put(&path, body.clone()).await.ok();
    assert!(cents(&charge["Total"]) < 0);
    assert_eq!(charge["Balance"], json!(0.0));
    let changed = api
        .put(&format!("{CHANGE}?startImmediately=true"), body)
        .await;
    let changed = changed.ok();
    let entry = ledger(&api, ACME).await.pop().unwrap();
    assert_eq!(entry["BillingTransactionType"], 3);
    assert!(cents(&entry["Amount"]) < 0);
    assert_eq!(changed["LatestInvoice"]["Number"], 1002, "no new invoice");
    check_books(&api).await;
}

#[tokio::test]
async fn a_change_at_the_renewal_is_a_subscription_that_begins_then() {
    let api = Api::start().await;
    let charge = api.put(&format!("{CHANGE}preview"), scale()).await.ok();
    // Scale, five seats at 5.00, and the use that is not billed so far: the add-ons go over.
    assert_eq!(charge["Total"], json!(124.45));
    assert_eq!(charge["InvoiceDisplayItems"][0]["Description"], "Scale");
    let before = api.get("/billing/subscriptions/sUbS1234").await.ok();
    let next = api.put(CHANGE, scale()).await.ok();
    assert_ne!(next["Uid"], "sUbS1234");
    let path = format!("/billing/subscriptions/{}", next["Uid"].as_str().unwrap());
    let next = api.get(&path).await.ok();
    assert_eq!(next["StartDate"], before["RenewalDate"]);
    assert_eq!(next["Plan"]["Name"], "Scale");
    let old = api.get("/billing/subscriptions/sUbS1234").await.ok();
    assert_eq!(old["EndDate"], before["RenewalDate"]);
    assert_eq!(old["Plan"]["Name"], "Growth");
    // Until then the account has what it had.
    let account = api.get("/crm/accounts/aBcD123x").await.ok();
    assert_eq!(account["CurrentSubscription"]["Uid"], "sUbS1234");
    assert_eq!(account["LatestSubscription"]["Uid"], next["Uid"]);
    check_books(&api).await;
}

#[tokio::test]
async fn another_term_begins_at_once_and_a_trial_costs_nothing() {
    let api = Api::start().await;
    let mut body = scale();
    body["BillingRenewalTerm"] = json!(2);
    let path = format!("{CHANGE}preview?startImmediately=true");
    let charge = api.put(&path, body.clone()).await.ok();
    assert_eq!(charge["InvoiceDisplayItems"][0]["Amount"], json!(990.0));
    let before = api.get("/billing/subscriptions/sUbS1234").await.ok();
    let changed = api
        .put(&format!("{CHANGE}?startImmediately=true"), body)
        .await;
    assert_ne!(changed.ok()["RenewalDate"], before["RenewalDate"]);

    let trial = "/billing/subscriptions/sUbG1234";
    let before = api.get(trial).await.ok();
    let body = json!({ "Account": { "Uid": "gLoB4321" }, "Plan": { "Uid": "wQXrBxWK" }, "BillingRenewalTerm": 1 });
    let preview = format!("{trial}/changesubscriptionpreview?startImmediately=true");
    let charge = api.put(&preview, body.clone()).await.ok();
    assert_eq!(charge["Total"], json!(0.0));
    assert_eq!(charge["InvoiceDate"], "0001-01-01T00:00:00");
    let path = format!("{trial}/changesubscription?startImmediately=true");
    api.put(&path, body).await.ok();
    let after = api.get(trial).await.ok();
    assert_eq!(after["Plan"]["Name"], "Growth");
    assert_eq!(after["RenewalDate"], before["RenewalDate"]);
    assert_eq!(after["LatestInvoice"], Value::Null);
    check_books(&api).await;
}

#[tokio::test]
async fn a_change_that_makes_no_sense_is_refused() {
    let api = Api::start().await;
    for (member, value, code) in [
        ("Account", json!({ "Uid": "gLoB4321" }), "outsetaError"),
        ("Account", Value::Null, "required"),
        ("Plan", json!({ "Uid": "zZzZ9999" }), "outsetaError"),
        ("Plan", json!({ "Uid": "lEgA1234" }), "outsetaError"),
        ("BillingRenewalTerm", json!(9), "outsetaError"),
    ] {
        for path in [CHANGE.to_owned(), format!("{CHANGE}preview")] {
            let mut body = scale();
            body[member] = value.clone();
            let (_, found, property) = api.put(&path, body).await.broken();
            assert_eq!(
                (found.as_str(), property.as_str()),
                (code, member),
                "{value}"
            );
        }
    }
    let nobody = "/billing/subscriptions/zZzZ9999/changesubscription";
    api.put(nobody, scale()).await.empty(404);
    check_books(&api).await;
}

#[tokio::test]
async fn usage_of_a_metered_add_on_is_kept() {
    let api = Api::start().await;
    let report = |add_on: &str, amount: Value| {
        json!({
            "UsageDate": "2026-03-01T00:00:00Z", "Amount": amount,
            "SubscriptionAddOn": { "Uid": add_on }, "AdditionalUsageData": "night run",
        })
    };
    let made = api
        .post("/billing/usage", report("sAdD5678", json!(2.5)))
        .await
        .ok();
    assert_eq!(made["Invoice"], Value::Null);
    let path =
        "/billing/usage?SubscriptionAddOn.Subscription.Account.Uid=aBcD123x&orderBy=UsageDate";
    let all = api.items(path).await;
    assert_eq!(all.len(), 3);
    assert_eq!(all[2]["Uid"], made["Uid"]);
    assert_eq!(all[2]["AdditionalUsageData"], "night run");
    assert_eq!(all[0]["Invoice"]["Number"], 1001);
    for (add_on, amount, property) in [
        ("sAdD5678", json!(0), "Amount"),
        ("sAdD5678", json!(-1), "Amount"),
        ("sAdD1234", json!(1), "SubscriptionAddOn"),
        ("zZzZ9999", json!(1), "SubscriptionAddOn"),
    ] {
        let answer = api.post("/billing/usage", report(add_on, amount)).await;
        assert_eq!(answer.broken().2, property, "{add_on}");
    }
    assert_eq!(api.items(path).await.len(), 3, "nothing of it was kept");
    check_books(&api).await;
}

#[tokio::test]
async fn a_payment_settles_an_invoice_and_the_account() {
    let api = Api::start().await;
    let pay = |amount: Value| {
        let body = json!({ "Account": { "Uid": "pIeD1234" }, "Invoice": { "Uid": "iNvP1234" }, "Amount": amount });
        api.post("/billing/transactions/payment", body)
    };
    let open = "/billing/invoices?Subscription.Account.Uid=pIeD1234&AmountOutstanding__gt=0";
    assert_eq!(api.items(open).await.len(), 1);
    for wrong in [json!(49), json!(0), json!(-49.01)] {
        assert_eq!(pay(wrong).await.broken().2, "Amount");
    }
    let part = pay(json!(-9)).await.ok();
    assert_eq!(part["BillingTransactionType"], 2);
    let invoice = api.get("/billing/invoices/iNvP1234").await.ok();
    assert_eq!(invoice["BillingInvoiceStatus"], 3);
    assert_eq!(invoice["AmountOutstanding"], json!(40.0));
    let stage = || async { api.get("/crm/accounts/pIeD1234").await.ok()["AccountStage"].clone() };
    assert_eq!(stage().await, 7);
    pay(json!(-40)).await.ok();
    let invoice = api.get("/billing/invoices/iNvP1234").await.ok();
    assert_eq!(invoice["BillingInvoiceStatus"], 2);
    assert_eq!(invoice["AmountPaid"], json!(49.0));
    assert_eq!(stage().await, 3);
    assert!(api.items(open).await.is_empty());
    let amounts: Vec<_> = ledger(&api, "pIeD1234")
        .await
        .iter()
        .map(|e| cents(&e["Amount"]))
        .collect();
    assert_eq!(amounts.iter().sum::<i64>(), 0, "{amounts:?}");
    check_books(&api).await;
}

#[tokio::test]
async fn a_payment_is_for_an_invoice_of_the_account() {
    let api = Api::start().await;
    let body =
        json!({ "Account": { "Uid": ACME }, "Invoice": { "Uid": "iNvP1234" }, "Amount": -49 });
    let answer = api.post("/billing/transactions/payment", body).await;
    assert_eq!(answer.broken().2, "Invoice");
    let answer = api.post("/billing/transactions/payment", json!({})).await;
    assert_eq!(answer.broken().1, "required");
    api.get("/billing/transactions/zZzZ9999").await.empty(404);
    check_books(&api).await;
}

#[tokio::test]
async fn an_open_invoice_that_is_mailed_is_a_reminder() {
    let api = Api::start().await;
    for (uid, reminds) in [("iNvP1234", true), ("iNvO1234", false)] {
        let path = format!("/billing/invoices/{uid}");
        let mail = format!("{path}/sendinvoiceemail?note=Please");
        api.post(&mail, json!({})).await.done();
        let date = &api.get(&path).await.ok()["PaymentReminderSentDate"];
        assert_eq!(date.is_string(), reminds, "{uid}: {date}");
    }
    let numbers = api
        .column("/billing/invoices?excludeInvoiceUid=iNvO5678", "Number")
        .await;
    assert_eq!(numbers, ["1001", "1003"]);
    check_books(&api).await;
}

#[tokio::test]
async fn what_is_billed_goes_with_the_account() {
    let api = Api::start().await;
    api.delete("/crm/accounts/aBcD123x").await.done();
    let left = api.column("/billing/invoices", "Number").await;
    assert_eq!(left, ["1003"]);
    assert!(api.items("/billing/usage").await.is_empty());
    check_books(&api).await;
}
