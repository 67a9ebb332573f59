//! The steps of a sequence: short to read, and pointing at records by their place in a list, so that
//! they mean something whatever went before.

use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::client::{Answer, Api, As};

/// Which record of a list is meant: that place, going round.
type Pick = u8;

#[derive(Clone, Debug)]
pub(crate) enum Step {
    AddPerson(u8),
    RenamePerson(Pick, Option<u8>),
    MovePerson(Pick, u8),
    DeletePerson(Pick),
    AddAccount(u8, Option<Pick>),
    NoteAccount(Pick, u8),
    DeleteAccount(Pick),
    Join(Pick, Pick),
    Leave(Pick),
    AddDeal(u8, Vec<Pick>),
    StaffDeal(Pick, Vec<Pick>),
    DeleteDeal(Pick),
    TagSegment(Pick, Vec<Pick>),
    DeleteTag(Pick),
    Subscribe(Pick, Pick),
    ChangePlan(Pick, Pick, bool),
    Cancel(Pick),
    KeepOn(Pick),
    Expire(Pick),
    Bill(Pick, Vec<u16>),
    Pay(Pick, u16),
    Use(Pick, u8),
    OpenCase(Pick, u8),
    Answer(Pick, u8),
    SignUpToList(Pick, Pick),
    AddPlan(u8),
    DeletePlan(Pick),
    DaysPass(u8),
    /// A call that is wrong in one of some ways.
    Wrong(u8),
}

/// Any step.
pub(crate) fn any() -> impl Strategy<Value = Step> {
    let n = || 0..12_u8;
    let some = || prop::collection::vec(n(), 0..3);
    prop_oneof![
        n().prop_map(Step::AddPerson),
        (n(), prop::option::of(n())).prop_map(|(p, t)| Step::RenamePerson(p, t)),
        (n(), n()).prop_map(|(p, a)| Step::MovePerson(p, a)),
        n().prop_map(Step::DeletePerson),
        (n(), prop::option::of(n())).prop_map(|(a, p)| Step::AddAccount(a, p)),
        (n(), n()).prop_map(|(a, name)| Step::NoteAccount(a, name)),
        n().prop_map(Step::DeleteAccount),
        (n(), n()).prop_map(|(a, p)| Step::Join(a, p)),
        n().prop_map(Step::Leave),
        (n(), some()).prop_map(|(name, people)| Step::AddDeal(name, people)),
        (n(), some()).prop_map(|(d, people)| Step::StaffDeal(d, people)),
        n().prop_map(Step::DeleteDeal),
        (n(), some()).prop_map(|(s, tags)| Step::TagSegment(s, tags)),
        n().prop_map(Step::DeleteTag),
        (n(), n()).prop_map(|(a, p)| Step::Subscribe(a, p)),
        (n(), n(), proptest::bool::ANY).prop_map(|(s, p, now)| Step::ChangePlan(s, p, now)),
        n().prop_map(Step::Cancel),
        n().prop_map(Step::KeepOn),
        n().prop_map(Step::Expire),
        (n(), prop::collection::vec(1..9999_u16, 1..3)).prop_map(|(s, sums)| Step::Bill(s, sums)),
        (n(), 0..9999_u16).prop_map(|(i, sum)| Step::Pay(i, sum)),
        (n(), n()).prop_map(|(a, amount)| Step::Use(a, amount)),
        (n(), n()).prop_map(|(p, text)| Step::OpenCase(p, text)),
        (n(), n()).prop_map(|(c, text)| Step::Answer(c, text)),
        (n(), n()).prop_map(|(l, p)| Step::SignUpToList(l, p)),
        n().prop_map(Step::AddPlan),
        n().prop_map(Step::DeletePlan),
        (1..90_u8).prop_map(Step::DaysPass),
        n().prop_map(Step::Wrong),
    ]
}

/// A call with the API key.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    method: &'static str,
    path: String,
    body: Option<Value>,
}

impl Request {
    pub(crate) async fn send(&self, api: &Api) -> Answer {
        match &self.body {
            Some(body) => api.json(self.method, &self.path, As::Key, body).await,
            None => api.send(self.method, &self.path, As::Key, None).await,
        }
    }
}

fn with(method: &'static str, path: impl Into<String>, body: Value) -> Request {
    Request {
        method,
        path: path.into(),
        body: Some(body),
    }
}

fn bare(method: &'static str, path: impl Into<String>) -> Request {
    Request {
        method,
        path: path.into(),
        body: None,
    }
}

/// The identifier of a record of a list; one that nobody has where the list is empty.
async fn pick(api: &Api, list: &str, pick: Pick) -> String {
    let sign = if list.contains('?') { '&' } else { '?' };
    let uids = api
        .column(
            &format!("{list}{sign}limit=100&orderBy=Uid&fields=Uid"),
            "Uid",
        )
        .await;
    match uids.len() {
        0 => "nObOdY00".to_owned(),
        number => uids[usize::from(pick) % number].clone(),
    }
}

async fn picked(api: &Api, list: &str, picks: &[Pick]) -> Vec<Value> {
    let mut found = Vec::new();
    for which in picks {
        found.push(json!(pick(api, list, *which).await));
    }
    found
}

const PEOPLE: &str = "/crm/people";
const ACCOUNTS: &str = "/crm/accounts";
const DEALS: &str = "/crm/deals";
const PLANS: &str = "/billing/plans";
const SUBSCRIPTIONS: &str = "/billing/subscriptions";
const CASES: &str = "/support/cases";

impl Step {
    /// The calls that the step comes to now. Time passes here.
    pub(crate) async fn requests(&self, api: &Api) -> Vec<Request> {
        let uid = async |list: &str, which: &Pick| pick(api, list, *which).await;
        let people = async |picks: &[Pick]| -> Value {
            let uids = picked(api, PEOPLE, picks).await.into_iter();
            uids.map(|uid| json!({ "Person": { "Uid": uid } }))
                .collect()
        };
        vec![match self {
            Self::AddPerson(name) => {
                let body = json!({ "Email": format!("new{name}@example.com"), "FirstName": "New" });
                with("POST", PEOPLE, body)
            }
            Self::RenamePerson(person, title) => {
                let title = title.map(|title| format!("Title {title}"));
                let path = format!("{PEOPLE}/{}", uid(PEOPLE, person).await);
                with("PUT", path, json!({ "Title": title, "Mascot": title }))
            }
            Self::MovePerson(person, city) => {
                let path = format!("{PEOPLE}/{}", uid(PEOPLE, person).await);
                with(
                    "PUT",
                    path,
                    json!({ "MailingAddress": { "City": format!("City {city}") } }),
                )
            }
            Self::DeletePerson(person) => {
                bare("DELETE", format!("{PEOPLE}/{}", uid(PEOPLE, person).await))
            }
            Self::AddAccount(name, plan) => {
                let mut body = json!({
                    "Name": format!("Firm {name}"),
                    "PersonAccount": [{ "IsPrimary": true, "Person": { "Email": format!("firm{name}@example.com") } }],
                });
                if let Some(plan) = plan {
                    body["Subscriptions"] = json!([{ "Plan": { "Uid": uid(PLANS, plan).await }, "BillingRenewalTerm": 1 }]);
                }
                with("POST", ACCOUNTS, body)
            }
            Self::NoteAccount(account, name) => {
                let path = format!("{ACCOUNTS}/{}", uid(ACCOUNTS, account).await);
                with(
                    "PUT",
                    path,
                    json!({ "InvoiceNotes": format!("Note {name}") }),
                )
            }
            Self::DeleteAccount(account) => bare(
                "DELETE",
                format!("{ACCOUNTS}/{}", uid(ACCOUNTS, account).await),
            ),
            Self::Join(account, person) => {
                let path = format!("{ACCOUNTS}/{}/memberships", uid(ACCOUNTS, account).await);
                with(
                    "POST",
                    path,
                    json!({ "Person": { "Uid": uid(PEOPLE, person).await } }),
                )
            }
            Self::Leave(account) => {
                let account = uid(ACCOUNTS, account).await;
                let found = api.get(&format!("{ACCOUNTS}/{account}")).await.ok();
                let rows = found["PersonAccount"].as_array();
                let last = rows
                    .and_then(|rows| rows.last()?["Uid"].as_str())
                    .unwrap_or("nObOdY00");
                bare("DELETE", format!("{ACCOUNTS}/{account}/memberships/{last}"))
            }
            Self::AddDeal(name, staff) => {
                let body = json!({
                    "Name": format!("Deal {name}"),
                    "DealPipelineStage": { "Uid": "sTaGe123" },
                    "DealPeople": people(staff).await,
                });
                with("POST", DEALS, body)
            }
            Self::StaffDeal(deal, staff) => {
                let path = format!("{DEALS}/{}", uid(DEALS, deal).await);
                with("PUT", path, json!({ "DealPeople": people(staff).await }))
            }
            Self::DeleteDeal(deal) => bare("DELETE", format!("{DEALS}/{}", uid(DEALS, deal).await)),
            Self::TagSegment(segment, tags) => {
                let path = format!("/crm/segments/{}/tags", uid("/crm/segments", segment).await);
                let tags = picked(api, "/attribute/tags", tags).await;
                with("PUT", path, json!({ "TagUids": tags }))
            }
            Self::DeleteTag(tag) => bare(
                "DELETE",
                format!("/attribute/tags/{}", uid("/attribute/tags", tag).await),
            ),
            Self::Subscribe(account, plan) => {
                let body = json!({
                    "Account": { "Uid": uid(ACCOUNTS, account).await },
                    "Plan": { "Uid": uid(PLANS, plan).await },
                    "BillingRenewalTerm": 1,
                });
                with(
                    "PUT",
                    format!("{SUBSCRIPTIONS}/firsttimesubscription"),
                    body,
                )
            }
            Self::ChangePlan(subscription, plan, now) => {
                let subscription = uid(SUBSCRIPTIONS, subscription).await;
                let path = format!(
                    "{SUBSCRIPTIONS}/{subscription}/changesubscription?startImmediately={now}"
                );
                let found = api
                    .get(&format!(
                        "{SUBSCRIPTIONS}/{subscription}?fields=Account.Uid"
                    ))
                    .await;
                let account = found.status == 200;
                let account = account.then(|| found.json()["Account"].clone());
                let body = json!({
                    "Account": account,
                    "Plan": { "Uid": uid(PLANS, plan).await },
                    "BillingRenewalTerm": 1,
                });
                with("PUT", path, body)
            }
            Self::Cancel(account) => {
                let path = format!("{ACCOUNTS}/{}/cancel", uid(ACCOUNTS, account).await);
                with("PUT", path, json!({ "CancelationReason": "Too dear" }))
            }
            Self::KeepOn(account) => {
                let account = uid(ACCOUNTS, account).await;
                bare("PUT", format!("{ACCOUNTS}/{account}/remove-cancellation"))
            }
            Self::Expire(account) => {
                let account = uid(ACCOUNTS, account).await;
                bare(
                    "PUT",
                    format!("{ACCOUNTS}/{account}/expire-current-subscription"),
                )
            }
            Self::Bill(subscription, sums) => {
                let rows: Vec<_> = sums
                    .iter()
                    .map(|sum| json!({ "Description": "Work", "Amount": f64::from(*sum) / 100.0 }))
                    .collect();
                let body = json!({
                    "Subscription": { "Uid": uid(SUBSCRIPTIONS, subscription).await },
                    "InvoiceDate": "2026-12-01T00:00:00Z",
                    "InvoiceLineItems": rows,
                });
                with("POST", "/billing/invoices", body)
            }
            Self::Pay(invoice, sum) => {
                let invoice = uid("/billing/invoices", invoice).await;
                let found = api
                    .get(&format!(
                        "/billing/invoices/{invoice}?fields=Subscription.Account.Uid"
                    ))
                    .await;
                let account =
                    (found.status == 200).then(|| found.json()["Subscription"]["Account"].clone());
                let body = json!({
                    "Account": account,
                    "Invoice": { "Uid": invoice },
                    "Amount": -f64::from(*sum) / 100.0,
                });
                with("POST", "/billing/transactions/payment", body)
            }
            Self::Use(addon, amount) => {
                let addon = uid("/billing/subscriptionaddons", addon).await;
                let body = json!({
                    "Amount": amount,
                    "UsageDate": "2026-12-01T00:00:00Z",
                    "SubscriptionAddOn": { "Uid": addon },
                });
                with("POST", "/billing/usage", body)
            }
            Self::OpenCase(person, text) => {
                let body = json!({
                    "FromPerson": { "Uid": uid(PEOPLE, person).await },
                    "Subject": format!("Question {text}"),
                    "Body": "How?",
                    "Source": 1,
                });
                with("POST", CASES, body)
            }
            Self::Answer(case, text) => {
                let case = uid(CASES, case).await;
                let body = json!({
                    "Case": { "Uid": case },
                    "AgentName": "Bob",
                    "Comment": format!("Thus {text}"),
                });
                with("POST", format!("{CASES}/{case}/replies"), body)
            }
            Self::SignUpToList(list, person) => {
                let list = uid("/email/lists", list).await;
                let body = json!({
                    "EmailList": { "Uid": list },
                    "Person": { "Uid": uid(PEOPLE, person).await },
                });
                with("POST", format!("/email/lists/{list}/subscriptions"), body)
            }
            Self::AddPlan(name) => {
                let body = json!({
                    "Name": format!("Plan {name}"),
                    "PlanFamily": { "Uid": "fAmI1234" },
                    "AccountRegistrationMode": 1,
                    "MonthlyRate": 10 + name,
                    "IsActive": true,
                });
                with("POST", PLANS, body)
            }
            Self::DeletePlan(plan) => bare("DELETE", format!("{PLANS}/{}", uid(PLANS, plan).await)),
            Self::DaysPass(days) => {
                api.sandbox
                    .advance(Duration::from_secs(u64::from(*days) * 86_400));
                return Vec::new();
            }
            Self::Wrong(way) => wrong(*way),
        }]
    }
}

/// Calls that are refused whatever went before.
fn wrong(way: u8) -> Request {
    match way % 9 {
        0 => with("POST", PEOPLE, json!({ "FirstName": "Nobody" })),
        1 => with("PUT", format!("{PEOPLE}/nObOdY00"), json!({ "Title": "X" })),
        2 => bare("DELETE", format!("{ACCOUNTS}/not-a-uid")),
        3 => with(
            "POST",
            ACCOUNTS,
            json!({ "Name": "", "PersonAccount": [{ "Person": { "Email": "x@example.com" } }] }),
        ),
        4 => with(
            "POST",
            DEALS,
            json!({ "Name": "X", "Amount": "much", "DealPipelineStage": { "Uid": "sTaGe123" } }),
        ),
        5 => with(
            "PUT",
            format!("{SUBSCRIPTIONS}/firsttimesubscription"),
            json!({ "Plan": { "Uid": "nObOdY00" } }),
        ),
        6 => with(
            "POST",
            "/billing/invoices",
            json!({ "InvoiceLineItems": [] }),
        ),
        7 => with(
            "POST",
            "/billing/usage",
            json!({ "Amount": -1, "SubscriptionAddOn": { "Uid": "nObOdY00" } }),
        ),
        _ => with(
            "POST",
            CASES,
            json!({ "Subject": "X", "FromPerson": { "Uid": "nObOdY00" } }),
        ),
    }
}
