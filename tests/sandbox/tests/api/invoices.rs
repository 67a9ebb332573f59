//! Invoices made by hand, their documents, and the clock that dates them.

use std::time::Duration;

use outseta_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::books::{cents, check_books};
use crate::client::{Api, As};
use crate::customer::{Customer, day, standing};

fn invoice(lines: Value) -> Value {
    json!({ "Subscription": { "Uid": "sUbS1234" }, "InvoiceLineItems": lines })
}

#[tokio::test]
async fn an_invoice_by_hand_adds_up_and_can_be_changed() {
    let api = Api::start().await;
    let lines = json!([
        { "Description": "Training", "Quantity": 3, "Rate": "19.99" },
        { "Description": "Goodwill", "Amount": -10, "Tax": 0.5 },
    ]);
    let mut body = invoice(lines);
    // What the server works out is not taken from the body.
    body["Amount"] = json!(1);
    body["BillingInvoiceStatus"] = json!(2);
    let made = api.post("/billing/invoices", body).await.ok();
    assert_eq!(cents(&made["Amount"]), 5997 - 1000 + 50);
    assert_eq!(made["Number"], 1004);
    assert_eq!(made["BillingInvoiceStatus"], 1);
    assert_eq!(made["IsUserGenerated"], true);
    check_books(&api).await;
    let path = format!("/billing/invoices/{}", made["Uid"].as_str().unwrap());
    let lines = json!([{ "Description": "Training", "Amount": 40 }]);
    let changed =
        json!({ "InvoiceLineItems": lines, "Subscription": { "Uid": "sUbP1234" }, "Number": 7 });
    let changed = api.put(&path, changed).await.ok();
    assert_eq!(cents(&changed["AmountOutstanding"]), 4000);
    assert_eq!(changed["Number"], 1004);
    assert_eq!(api.get(&path).await.ok()["Subscription"]["Uid"], "sUbS1234");
    check_books(&api).await;
    let pay = |amount: i64| {
        let body = json!({ "Account": { "Uid": "aBcD123x" }, "Invoice": { "Uid": made["Uid"] }, "Amount": amount });
        api.post("/billing/transactions/payment", body)
    };
    pay(-30).await.ok();
    let less = json!({ "InvoiceLineItems": [{ "Description": "Training", "Amount": 20 }] });
    assert_eq!(api.put(&path, less).await.broken().2, "InvoiceLineItems");
    api.delete(&path).await.refused();
    check_books(&api).await;
    let exact = json!({ "InvoiceLineItems": [{ "Description": "Training", "Amount": 30 }] });
    let exact = api.put(&path, exact).await.ok();
    assert_eq!(exact["BillingInvoiceStatus"], 2);
    let receipt = format!("{path}/sendinvoicepaidemail");
    api.post(&receipt, json!({})).await.done();
    check_books(&api).await;
}

#[tokio::test]
async fn what_is_no_invoice_is_refused() {
    let api = Api::start().await;
    for (lines, kind, property) in [
        (json!([]), "Invoice", "InvoiceLineItems"),
        (
            json!([{ "Description": "Setup" }]),
            "InvoiceLineItem",
            "Amount",
        ),
        (
            json!([{ "Description": "Back", "Amount": -1 }]),
            "Invoice",
            "InvoiceLineItems",
        ),
        (
            json!([{ "Amount": "79228162514264337593543950335" }]),
            "InvoiceLineItem",
            "Amount",
        ),
        (
            json!([{ "Amount": 1, "Tax": 1e15 }]),
            "InvoiceLineItem",
            "Tax",
        ),
    ] {
        let answer = api.post("/billing/invoices", invoice(lines.clone())).await;
        let (found, _, member) = answer.broken();
        assert_eq!(
            (found.as_str(), member.as_str()),
            (kind, property),
            "{lines}"
        );
        let answer = api
            .put(
                "/billing/invoices/iNvO5678",
                json!({ "InvoiceLineItems": lines }),
            )
            .await;
        assert_eq!(answer.broken().2, property, "{lines}");
    }
    // One with a price and an endless quantity comes to the most that a line can have.
    let endless = json!([{ "Quantity": "79228162514264337593543950335", "Rate": "1e9" }]);
    let answer = api.post("/billing/invoices", invoice(endless)).await;
    assert_eq!(cents(&answer.ok()["Amount"]), 100_000_000_000_000);
    // Only what was made by hand can be changed, and only what is paid has a receipt.
    api.put("/billing/invoices/iNvO1234", json!({}))
        .await
        .refused();
    for (uid, status) in [("iNvO1234", 200), ("iNvO5678", 400), ("zZzZ9999", 404)] {
        let path = format!("/billing/invoices/{uid}/sendinvoicepaidemail");
        assert_eq!(api.post(&path, json!({})).await.status, status, "{uid}");
    }
    check_books(&api).await;
}

#[tokio::test]
async fn a_deleted_invoice_leaves_the_ledger_and_frees_the_account() {
    let api = Api::start().await;
    let stage = async || api.get("/crm/accounts/pIeD1234").await.ok()["AccountStage"].clone();
    assert_eq!(stage().await, 7);
    api.delete("/billing/invoices/iNvP1234").await.done();
    assert_eq!(stage().await, 3, "it owes nothing more");
    assert!(api.items("/billing/transactions/pIeD1234").await.is_empty());
    let log = "/activities?EntityUid=pIeD1234&ActivityType=120";
    let logged = &api.items(log).await[0]["ActivityData"];
    let data: Value = serde_json::from_str(logged.as_str().unwrap()).unwrap();
    assert_eq!(data["Invoice"]["Uid"], "iNvP1234");
    api.delete("/billing/invoices/iNvP1234").await.empty(404);
    api.delete("/billing/invoices/iNvO1234").await.refused();
    check_books(&api).await;
}

#[tokio::test]
async fn the_document_says_what_the_invoice_says() {
    let api = standing().await;
    let customer = Customer::new(&api, "wQXrBxWK", json!({})).await;
    let made = customer.invoices(&api).await.remove(0);
    let path = format!("/billing/invoices/{}/pdf", made["Uid"].as_str().unwrap());
    let file = api.get(&path).await;
    assert_eq!(
        (file.status, file.content_type.as_deref()),
        (200, Some("application/pdf"))
    );
    let number = format!("(Invoice {})", made["Number"]);
    for text in [
        number.as_str(),
        "(Date: 2027-01-31)",
        "(To: New Ltd)",
        "(Growth, 2027-01-31 to 2027-02-28: 49.00 USD)",
        "(Total: 49.00 USD)",
        "(Outstanding: 49.00 USD)",
        "(Status: Unpaid)",
    ] {
        assert!(file.text.contains(text), "{text}: {}", file.text);
    }
    assert!(file.text.starts_with("%PDF-1.4") && file.text.ends_with("%%EOF\n"));
    check_books(&api).await;
}

#[tokio::test]
async fn the_clock_stands_moves_and_runs() {
    let api = standing().await;
    assert_eq!(api.sandbox.now(), day(0));
    assert!(api.sandbox.clock_is_stopped());
    let created = async |email: &str| {
        let made = api.post("/crm/people", json!({ "Email": email })).await;
        made.ok()["Created"].as_str().unwrap().to_owned()
    };
    for email in ["x@example.com", "y@example.com"] {
        assert_eq!(created(email).await, "2027-01-31T10:00:00.0000000Z");
    }
    api.sandbox.set_clock(day(1)).unwrap();
    assert_eq!(
        created("z@example.com").await,
        "2027-02-01T10:00:00.0000000Z"
    );
    let back = api.sandbox.set_clock(day(0)).unwrap_err();
    assert!(back.to_string().contains("only moves forward"), "{back}");
    assert_eq!(api.sandbox.now(), day(1));
    api.sandbox.run_clock();
    assert!(!api.sandbox.clock_is_stopped());
    let running = api.sandbox.now();
    assert!(running >= day(1) && running < day(2));
    api.sandbox.stop_clock();
    assert_eq!(api.sandbox.now(), api.sandbox.now());
    check_books(&api).await;
}

#[tokio::test]
async fn every_tenant_goes_by_the_clock() {
    let builder = Sandbox::builder().unlimited().clock(day(0));
    let api = Api::of(builder.tenant("globex").start().await.unwrap());
    api.sandbox.advance(Duration::from_secs(40 * 86_400));
    let times: Vec<_> = api.sandbox.tenants().iter().map(|t| t.now()).collect();
    assert_eq!(times, [day(40), day(40)]);
    let globex = api.sandbox.tenant("globex").unwrap();
    let port = api
        .sandbox
        .base_url()
        .rsplit(':')
        .next()
        .unwrap()
        .to_owned();
    let url = format!("http://127.0.0.1:{port}/billing/invoices");
    let key = format!("Outseta {}:{}", globex.api_key(), globex.api_secret());
    let answer = reqwest::Client::new()
        .get(url)
        .header("host", "globex.localhost")
        .header("authorization", key)
        .send()
        .await
        .unwrap();
    let page: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    let mine = api
        .send("GET", "/billing/invoices", As::Key, None)
        .await
        .ok();
    assert_eq!(page["metadata"], mine["metadata"]);
}
