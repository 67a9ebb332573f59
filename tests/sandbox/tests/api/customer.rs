//! Customers that a test makes for itself, on a clock that stands still at the end of January 2027.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use outseta_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::books::cents;
use crate::client::{Api, As};

/// The 31st of January 2027 at ten o'clock.
const START: u64 = 1_801_389_600;

/// A moment so many days after the start.
pub(crate) fn day(days: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(START + days * 86_400)
}

/// A sandbox whose clock stands still at the start.
pub(crate) async fn standing() -> Api {
    let builder = Sandbox::builder().unlimited().clock(day(0));
    Api::of(builder.start().await.unwrap())
}

/// An account with its subscription.
pub(crate) struct Customer {
    pub(crate) account: String,
    pub(crate) subscription: String,
}

impl Customer {
    /// Signs somebody up for what the rest of the subscription's members say.
    pub(crate) async fn new(api: &Api, plan: &str, more: Value) -> Self {
        let mut subscription = json!({ "Plan": { "Uid": plan }, "BillingRenewalTerm": 1 });
        for (name, value) in more.as_object().unwrap() {
            subscription[name] = value.clone();
        }
        let people = api.get("/crm/people?limit=1").await.ok();
        let email = format!("new{}@example.com", people["metadata"]["total"]);
        let body = json!({
            "Name": "New Ltd",
            "PersonAccount": [{ "IsPrimary": true, "Person": { "Email": email } }],
            "Subscriptions": [subscription],
        });
        let made = api.anonymous("/crm/registrations", body).await.ok();
        let account = made["Uid"].as_str().unwrap().to_owned();
        let made = api.get(&format!("/crm/accounts/{account}")).await.ok();
        let subscription = made["LatestSubscription"]["Uid"].as_str().unwrap();
        Self {
            subscription: subscription.to_owned(),
            account,
        }
    }

    /// One on Growth, by the month, who pays by card.
    pub(crate) async fn paying(api: &Api) -> Self {
        let customer = Self::new(api, "wQXrBxWK", json!({})).await;
        customer.save_method(api, "pm_example").await;
        customer
    }

    /// Puts a payment method on file.
    pub(crate) async fn save_method(&self, api: &Api, token: &str) {
        let body = json!({ "Account": { "Uid": self.account }, "PaymentToken": token });
        api.post("/billing/paymentinformation", body).await.ok();
    }

    /// The name of the stage of the account.
    pub(crate) async fn stage(&self, api: &Api) -> String {
        let account = self.read(api).await;
        account["AccountStageLabel"].as_str().unwrap().to_owned()
    }

    /// The account.
    pub(crate) async fn read(&self, api: &Api) -> Value {
        api.get(&format!("/crm/accounts/{}", self.account))
            .await
            .ok()
    }

    /// The subscription.
    pub(crate) async fn subscription(&self, api: &Api) -> Value {
        let path = format!("/billing/subscriptions/{}", self.subscription);
        api.get(&path).await.ok()
    }

    /// The invoices of the account, oldest first, with their lines.
    pub(crate) async fn invoices(&self, api: &Api) -> Vec<Value> {
        let path = format!(
            "/billing/invoices?Subscription.Account.Uid={}&orderBy=Number&fields=*,InvoiceLineItems.*&limit=100",
            self.account
        );
        api.items(&path).await
    }

    /// The dates and amounts of the invoices.
    pub(crate) async fn bills(&self, api: &Api) -> Vec<(String, String)> {
        let text = |invoice: &Value| {
            let date = invoice["InvoiceDate"].as_str().unwrap();
            let cents = cents(&invoice["Amount"]);
            let amount = format!("{}.{:02}", cents / 100, cents % 100);
            (date[..10].to_owned(), amount)
        };
        self.invoices(api).await.iter().map(text).collect()
    }

    /// The titles of the activities of the account, oldest first, with their days.
    pub(crate) async fn log(&self, api: &Api) -> Vec<(String, String)> {
        let path = format!(
            "/activities?EntityUid={}&ActivityDateTime__gte=2027-01-01&orderBy=ActivityDateTime&limit=100",
            self.account
        );
        let entries = api.items(&path).await;
        let text = |entry: &Value| {
            let date = entry["ActivityDateTime"].as_str().unwrap();
            let title = entry["Title"].as_str().unwrap();
            (date[..10].to_owned(), title.to_owned())
        };
        entries.iter().map(text).collect()
    }

    /// Changes the subscription to a plan by the month.
    pub(crate) async fn change(&self, api: &Api, plan: &str, at_once: bool) -> Value {
        let path = format!(
            "/billing/subscriptions/{}/changesubscription?startImmediately={at_once}",
            self.subscription
        );
        let body = json!({
            "Account": { "Uid": self.account }, "Plan": { "Uid": plan }, "BillingRenewalTerm": 1,
        });
        api.put(&path, body).await.ok()
    }

    /// Asks for the end of the subscription.
    pub(crate) async fn cancel(&self, api: &Api) {
        let body = json!({ "CancelationReason": "Moves", "Account": { "Uid": self.account } });
        let path = format!("/crm/accounts/{}/cancel", self.account);
        api.put(&path, body).await.done();
    }
}

/// A PUT without a body.
pub(crate) async fn put(api: &Api, path: &str) -> crate::client::Answer {
    api.send("PUT", path, As::Key, None).await
}

/// Pairs of texts, to be compared.
pub(crate) fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    let owned = pairs.into_iter();
    owned.map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}
