//! What the sandbox posts by itself: to whom, what, in which order, and how often.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::Redirect;
use axum::routing::any;
use outseta_sandbox::{DeliveryState, Sandbox, Webhook};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::client::Api;

const PATIENCE: Duration = Duration::from_secs(30);
const TWENTY_MINUTES: Duration = Duration::from_secs(20 * 60);
const SECRET: &str = "00112233445566778899aabbccddeeff";

const PEOPLE: &str = "/crm/people";
const ANN: &str = "/crm/people/pAbC12Dx";

/// What arrived.
#[derive(Clone, Debug)]
struct Post {
    path: String,
    headers: HeaderMap,
    body: String,
}

impl Post {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Somebody's server: it takes everything, unless it is told what to answer next.
struct Receiver {
    url: String,
    posts: Arc<Mutex<Vec<Post>>>,
    answers: Arc<Mutex<VecDeque<u16>>>,
    task: JoinHandle<()>,
}

impl Receiver {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let posts = Arc::new(Mutex::new(Vec::new()));
        let answers = Arc::new(Mutex::new(VecDeque::new()));
        let (kept, told) = (Arc::clone(&posts), Arc::clone(&answers));
        let take = move |uri: Uri, headers: HeaderMap, body: Bytes| async move {
            kept.lock().unwrap().push(Post {
                path: uri.to_string(),
                headers,
                body: String::from_utf8(body.to_vec()).unwrap(),
            });
            let status = told.lock().unwrap().pop_front().unwrap_or(200);
            StatusCode::from_u16(status).unwrap()
        };
        let moved = any(|| async { Redirect::temporary("/elsewhere") });
        let router = Router::new().route("/moved", moved).fallback(take);
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self {
            url,
            posts,
            answers,
            task,
        }
    }

    fn posts(&self) -> Vec<Post> {
        self.posts.lock().unwrap().clone()
    }

    /// The paths that were posted to, in order.
    fn paths(&self) -> Vec<String> {
        self.posts().into_iter().map(|post| post.path).collect()
    }

    fn answer(&self, statuses: impl IntoIterator<Item = u16>) {
        self.answers.lock().unwrap().extend(statuses);
    }

    fn webhook(&self) -> Webhook {
        Webhook::new(format!("{}/{{event}}", self.url)).secret(SECRET)
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn settled(sandbox: &Sandbox) {
    timeout(PATIENCE, sandbox.webhooks_settled())
        .await
        .expect("settles");
}

/// A sandbox that reports everything to a receiver.
async fn start() -> (Api, Receiver) {
    let receiver = Receiver::start().await;
    let builder = Sandbox::builder().unlimited().webhook(receiver.webhook());
    (Api::of(builder.start().await.unwrap()), receiver)
}

#[tokio::test]
async fn what_happens_is_posted_and_signed() {
    let (api, receiver) = start().await;
    api.post(
        PEOPLE,
        json!({ "Email": "new@example.com", "Mascot": "Owl" }),
    )
    .await
    .ok();
    settled(&api.sandbox).await;
    let [post] = &receiver.posts()[..] else {
        panic!("{:?}", receiver.paths());
    };
    assert_eq!(post.path, "/person-created");
    assert_eq!(
        post.headers["content-type"],
        "application/json; charset=utf-8"
    );
    let key = hmac_key(SECRET);
    let digest = aws_lc_rs::hmac::sign(&key, post.body.as_bytes());
    let hex: String = digest
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(post.headers["x-hub-signature-256"], format!("sha256={hex}"));
    let person = post.json();
    assert_eq!(person["_objectType"], "Person");
    assert_eq!(person["Email"], "new@example.com");
    assert_eq!(person["Mascot"], "Owl");
    assert!(person.get("LastName").is_none(), "null is left out");
    assert!(person.get("EventType").is_none() && person.get("ActivityEventData").is_none());
    let delivery = &api.sandbox.deliveries()[0];
    assert_eq!(
        (delivery.event.as_str(), delivery.state()),
        ("PersonCreated", DeliveryState::Delivered)
    );
    assert_eq!(delivery.body, post.body);
    assert_eq!(delivery.attempts[0].status, Some(200));
    assert!(
        !format!(
            "{:?} {:?}",
            api.sandbox.deliveries(),
            api.sandbox.webhooks()
        )
        .contains(SECRET)
    );
}

fn hmac_key(hex: &str) -> aws_lc_rs::hmac::Key {
    let bytes: Vec<u8> = (0..hex.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
        .collect();
    aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, &bytes)
}

#[tokio::test]
async fn the_record_is_a_tree_with_the_details_of_the_event() {
    let (api, receiver) = start().await;
    api.put(ANN, json!({ "FirstName": "Anna" })).await.ok();
    api.put("/crm/accounts/aBcD123x", json!({ "Name": "Acme GmbH" }))
        .await
        .ok();
    settled(&api.sandbox).await;
    let posts = receiver.posts();
    assert_eq!(receiver.paths(), ["/person-updated", "/account-updated"]);
    let details = &posts[0].json()["ActivityEventData"];
    assert_eq!(
        details["OriginalValues"],
        json!({ "FirstName": "Ann", "FullName": "Ann Lee" })
    );
    assert_eq!(
        details["CurrentValues"],
        json!({ "FirstName": "Anna", "FullName": "Anna Lee" })
    );
    let account = posts[1].json();
    assert_eq!(account["Name"], "Acme GmbH");
    assert_eq!(account["PersonAccount"][0]["Person"]["FirstName"], "Anna");
    assert_eq!(account["CurrentSubscription"]["Plan"]["Name"], "Growth");
    let person = &account["PersonAccount"][0]["Person"];
    assert!(person.get("PersonAccount").is_none(), "the tree ends");
}

#[tokio::test]
async fn what_is_deleted_is_sent_as_it_was() {
    let (api, receiver) = start().await;
    api.delete("/crm/accounts/gLoB4321").await.done();
    settled(&api.sandbox).await;
    let posts = receiver.posts();
    let post = posts
        .iter()
        .find(|post| post.path == "/account-deleted")
        .unwrap();
    let account = post.json();
    assert_eq!(
        (&account["Uid"], &account["Name"]),
        (&json!("gLoB4321"), &json!("Globex"))
    );
    assert_eq!(account["PersonAccount"][0]["Person"]["FirstName"], "Carol");
    assert_eq!(account["Subscriptions"].as_array().unwrap().len(), 1);
    api.get("/crm/accounts/gLoB4321").await.empty(404);
}

#[tokio::test]
async fn a_login_sends_the_account() {
    let (api, receiver) = start().await;
    api.token("ann@example.com").await;
    settled(&api.sandbox).await;
    let post = &receiver.posts()[0];
    assert_eq!(post.path, "/person-login");
    let account = post.json();
    assert_eq!(
        (&account["_objectType"], &account["Uid"]),
        (&json!("Account"), &json!("aBcD123x"))
    );
    assert_eq!(account["ActivityEventData"]["PersonUid"], "pAbC12Dx");
    assert!(account["ActivityEventData"]["LoginDateTime"].is_string());
}

#[tokio::test]
async fn nothing_is_sent_of_what_did_not_happen_or_is_not_logged() {
    let (api, receiver) = start().await;
    api.post(PEOPLE, json!({ "Email": "ann@example.com" }))
        .await
        .broken();
    api.put("/crm/people/zZzZ9999", json!({ "FirstName": "X" }))
        .await
        .empty(404);
    api.put(&format!("{ANN}?donotlog=1"), json!({ "FirstName": "Anna" }))
        .await
        .ok();
    api.get(ANN).await.ok();
    settled(&api.sandbox).await;
    assert!(api.sandbox.deliveries().is_empty());
    assert!(receiver.posts().is_empty());
}

#[tokio::test]
async fn a_webhook_takes_the_events_that_it_names() {
    let receiver = Receiver::start().await;
    let api = Api::start().await;
    let sandbox = &api.sandbox;
    let some = receiver.webhook().events(["PersonUpdated", "deal-created"]);
    let id = sandbox.add_webhook(&some).unwrap();
    let all = Webhook::new(format!("{}/all?event={{event}}", receiver.url));
    let other = sandbox.add_webhook(&all).unwrap();
    let shown = sandbox.webhooks();
    assert_eq!(shown[0].events, ["DealCreated", "PersonUpdated"]);
    assert_eq!(
        (shown[0].id, shown[0].signed, shown[1].id, shown[1].signed),
        (id, true, other, false)
    );
    api.put(ANN, json!({ "FirstName": "Anna" })).await.ok();
    api.put("/crm/accounts/aBcD123x", json!({ "Name": "Acme GmbH" }))
        .await
        .ok();
    settled(sandbox).await;
    let mut paths = receiver.paths();
    paths.sort();
    assert_eq!(
        paths,
        [
            "/all?event=account-updated",
            "/all?event=person-updated",
            "/person-updated"
        ]
    );
    let posts = receiver.posts();
    let unsigned = posts.iter().filter(|post| post.path.starts_with("/all"));
    assert!(
        unsigned
            .into_iter()
            .all(|post| !post.headers.contains_key("x-hub-signature-256"))
    );

    assert!(sandbox.remove_webhook(other) && !sandbox.remove_webhook(other));
    api.put("/crm/accounts/aBcD123x", json!({ "Name": "Acme Ltd" }))
        .await
        .ok();
    settled(sandbox).await;
    assert_eq!(receiver.posts().len(), 3);
}

#[tokio::test]
async fn what_is_not_taken_is_sent_again_20_times_by_the_clock() {
    let (api, receiver) = start().await;
    receiver.answer([500; 30]);
    api.put(ANN, json!({ "FirstName": "Anna" })).await.ok();
    settled(&api.sandbox).await;
    for sent in 1..=20 {
        assert_eq!(receiver.posts().len(), sent);
        let delivery = &api.sandbox.deliveries()[0];
        assert_eq!(
            (delivery.attempts.len(), delivery.state()),
            (sent, DeliveryState::Waiting)
        );
        // Not a minute too early.
        api.sandbox
            .advance(TWENTY_MINUTES - Duration::from_secs(60));
        settled(&api.sandbox).await;
        assert_eq!(receiver.posts().len(), sent, "too early");
        api.sandbox.advance(Duration::from_secs(60));
        settled(&api.sandbox).await;
    }
    let delivery = &api.sandbox.deliveries()[0];
    assert_eq!(receiver.posts().len(), 21);
    assert_eq!((delivery.attempts.len(), delivery.next), (21, None));
    assert_eq!(delivery.state(), DeliveryState::GivenUp);
    api.sandbox.advance(TWENTY_MINUTES * 100);
    settled(&api.sandbox).await;
    assert_eq!(receiver.posts().len(), 21, "there is no 21st retry");
    let posts = receiver.posts();
    assert!(
        posts.iter().all(|post| post.body == posts[0].body),
        "it is the same every time"
    );
    assert!(
        posts
            .iter()
            .all(|post| post.headers["x-hub-signature-256"]
                == posts[0].headers["x-hub-signature-256"])
    );
}

#[tokio::test]
async fn a_clock_that_is_moved_far_makes_up_for_all_that_was_due() {
    let (api, receiver) = start().await;
    receiver.answer([503, 429, 404, 204]);
    api.put(ANN, json!({ "FirstName": "Anna" })).await.ok();
    settled(&api.sandbox).await;
    api.sandbox.advance(TWENTY_MINUTES * 10);
    settled(&api.sandbox).await;
    let delivery = &api.sandbox.deliveries()[0];
    let statuses: Vec<_> = delivery
        .attempts
        .iter()
        .filter_map(|attempt| attempt.status)
        .collect();
    assert_eq!(
        (statuses, delivery.state()),
        (vec![503, 429, 404, 204], DeliveryState::Delivered)
    );
    assert_eq!(receiver.posts().len(), 4);
}

#[tokio::test]
async fn a_redirect_is_no_success_and_is_not_followed() {
    let receiver = Receiver::start().await;
    let api = Api::start().await;
    let moved = Webhook::new(format!("{}/moved", receiver.url));
    api.sandbox.add_webhook(&moved).unwrap();
    api.put(ANN, json!({ "FirstName": "Anna" })).await.ok();
    settled(&api.sandbox).await;
    let delivery = &api.sandbox.deliveries()[0];
    assert_eq!(delivery.attempts[0].status, Some(307));
    assert_eq!(delivery.state(), DeliveryState::Waiting);
    assert!(receiver.posts().is_empty());
}

#[tokio::test]
async fn nobody_there_is_tried_again_like_a_refusal() {
    let api = Api::start().await;
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = closed.local_addr().unwrap();
    drop(closed);
    api.sandbox
        .add_webhook(&Webhook::new(format!("http://ann:hush@{address}/")))
        .unwrap();
    api.put(ANN, json!({ "FirstName": "Anna" })).await.ok();
    settled(&api.sandbox).await;
    let delivery = &api.sandbox.deliveries()[0];
    let attempt = &delivery.attempts[0];
    assert_eq!(attempt.status, None);
    assert!(
        attempt.error.as_ref().unwrap().contains("refused"),
        "{attempt:?}"
    );
    assert!(!format!("{delivery:?}").contains("hush"), "{delivery:?}");

    let listener = TcpListener::bind(address).await.unwrap();
    let router = Router::new().fallback(|| async { StatusCode::NO_CONTENT });
    let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    api.sandbox.advance(TWENTY_MINUTES);
    settled(&api.sandbox).await;
    assert_eq!(
        api.sandbox.deliveries()[0].state(),
        DeliveryState::Delivered
    );
    task.abort();
}

#[tokio::test]
async fn first_attempts_keep_the_order_of_events() {
    let (api, receiver) = start().await;
    receiver.answer([500, 200, 500]);
    for name in ["a", "b", "c", "d", "e"] {
        api.put(ANN, json!({ "FirstName": name })).await.ok();
    }
    settled(&api.sandbox).await;
    api.sandbox.advance(TWENTY_MINUTES);
    settled(&api.sandbox).await;
    let names: Vec<_> = receiver
        .posts()
        .iter()
        .map(|post| post.json()["FirstName"].clone())
        .collect();
    assert_eq!(names, ["a", "b", "c", "d", "e", "a", "c"]);
}

#[tokio::test]
async fn a_receiver_that_does_not_answer_holds_up_nobody_else() {
    let (api, receiver) = start().await;
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap();
    api.sandbox
        .add_webhook(&Webhook::new(format!("http://{address}/")))
        .unwrap();
    api.put(ANN, json!({ "FirstName": "a" })).await.ok();
    api.put(ANN, json!({ "FirstName": "b" })).await.ok();
    let both = async {
        while receiver.posts().len() < 2 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(PATIENCE, both)
        .await
        .expect("the other one is told");
    timeout(PATIENCE, api.sandbox.shutdown())
        .await
        .expect("stops");
}

#[tokio::test]
async fn every_tenant_has_webhooks_of_its_own() {
    let receiver = Receiver::start().await;
    let builder = Sandbox::builder().unlimited().tenant("globex");
    let api = Api::of(builder.webhook(receiver.webhook()).start().await.unwrap());
    let globex = api.sandbox.tenant("globex").unwrap();
    let other = Receiver::start().await;
    globex.add_webhook(&other.webhook()).unwrap();
    globex
        .raise_event("PersonEmailOpened", "pAbC12Dx", &json!({}))
        .unwrap();
    timeout(PATIENCE, globex.webhooks_settled()).await.unwrap();
    assert_eq!(
        (receiver.posts().len(), other.paths()),
        (0, vec!["/person-email-opened".to_owned()])
    );
    assert_eq!(
        (api.sandbox.deliveries().len(), globex.deliveries().len()),
        (0, 1)
    );
}

#[tokio::test]
async fn events_that_no_operation_brings_about_are_raised_by_hand() {
    let (api, receiver) = start().await;
    let sandbox = &api.sandbox;
    let agent = json!({ "UserAgent": "Mozilla/5.0", "Unknown": 1 });
    sandbox
        .raise_event("person-email-unsubscribed", "pAbC12Dx", &agent)
        .unwrap();
    let task = json!({ "Title": "Call Ann" });
    sandbox
        .raise_event("TaskCreated", "dEaL1234", &task)
        .unwrap();
    sandbox.raise_event("306", "aBcD123x", &task).unwrap();
    sandbox
        .raise_event("AddOnUpdated", "aDdO1234", &Value::Null)
        .unwrap();
    settled(sandbox).await;
    let bodies: Vec<_> = receiver.posts().iter().map(Post::json).collect();
    assert_eq!(
        bodies[0]["ActivityEventData"],
        json!({ "UserAgent": "Mozilla/5.0" })
    );
    assert_eq!(bodies[1]["_objectType"], "Deal");
    assert_eq!(bodies[1]["ActivityEventData"]["Title"], "Call Ann");
    assert_eq!(bodies[2]["_objectType"], "Account");
    assert_eq!(bodies[3]["_objectType"], "AddOn");
    let log = api.items("/activities?ActivityType=217").await;
    assert_eq!(log[0]["EntityUid"], "pAbC12Dx");
    for (event, uid, said) in [
        ("PersonEmailOpend", "pAbC12Dx", "`PersonEmailOpened`"),
        ("PersonEmailOpened", "zZzZ9999", "no person `zZzZ9999`"),
        ("TaskUpdated", "zZzZ9999", "deal or person or account"),
    ] {
        let error = sandbox
            .raise_event(event, uid, &Value::Null)
            .unwrap_err()
            .to_string();
        assert!(error.contains(said), "{error}");
    }
}

#[tokio::test]
async fn a_webhook_that_cannot_work_keeps_the_sandbox_from_starting() {
    for (webhook, said) in [
        (Webhook::new("nowhere"), "nowhere"),
        (
            Webhook::new("http://127.0.0.1/").events(["Person"]),
            "no event is called `Person`",
        ),
        (
            Webhook::new("http://127.0.0.1/").secret("hush"),
            "hexadecimal",
        ),
    ] {
        let error = Sandbox::builder()
            .webhook(webhook)
            .start()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
        assert!(error.to_string().contains(said), "{error}");
        assert!(!error.to_string().contains("hush"));
    }
}

#[tokio::test]
async fn what_time_brings_about_is_posted_too() {
    let (api, receiver) = start().await;
    // Globex is on trial for a few days.
    api.sandbox.advance(Duration::from_secs(40 * 24 * 3600));
    settled(&api.sandbox).await;
    let posts = receiver.posts();
    let moved = posts
        .iter()
        .filter(|post| post.path == "/account-stage-updated");
    let moved: Vec<_> = moved.map(Post::json).collect();
    let globex = moved
        .iter()
        .find(|account| account["Uid"] == "gLoB4321")
        .unwrap();
    assert_eq!(globex["ActivityEventData"]["PriorAccountStage"], "Trialing");
    assert!(
        receiver
            .paths()
            .contains(&"/account-billing-invoice-created".to_owned())
    );
}

#[tokio::test]
async fn a_tenant_that_came_with_a_snapshot_posts_too() {
    let receiver = Receiver::start().await;
    let other = Sandbox::builder().tenant("globex").start().await.unwrap();
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.restore(&other.snapshot()).unwrap();
    let globex = sandbox.tenant("globex").unwrap();
    globex.add_webhook(&receiver.webhook()).unwrap();
    globex
        .raise_event("PersonEmailClicked", "pAbC12Dx", &Value::Null)
        .unwrap();
    // Nobody waits for it, so that it goes out by itself.
    let sent = async {
        while receiver.posts().is_empty() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(PATIENCE, sent).await.expect("it is sent");
}

#[tokio::test]
async fn what_becomes_of_plans_is_posted() {
    let (api, receiver) = start().await;
    api.put("/billing/plans/wQXrBxWK", json!({ "Name": "Grown" }))
        .await
        .ok();
    settled(&api.sandbox).await;
    assert_eq!(receiver.paths(), ["/plan-updated"]);
    let plan = receiver.posts()[0].json();
    assert_eq!(
        (&plan["_objectType"], &plan["Name"]),
        (&json!("Plan"), &json!("Grown"))
    );
    assert!(plan["PlanAddOns"][0]["AddOn"]["Name"].is_string());
    let log = api.items("/activities?ActivityType=401").await;
    assert_eq!(log[0]["EntityUid"], "wQXrBxWK");
}

#[tokio::test]
async fn nobody_waits_for_a_tenant_that_is_gone() {
    let alone = Sandbox::start().await.unwrap().snapshot();
    let sandbox = Sandbox::builder().tenant("globex").start().await.unwrap();
    let globex = sandbox.tenant("globex").unwrap();
    let receiver = Receiver::start().await;
    globex.add_webhook(&Webhook::new(&receiver.url)).unwrap();
    sandbox.restore(&alone).unwrap();
    assert!(sandbox.tenant("globex").is_none());
    globex
        .raise_event("PersonEmailOpened", "pAbC12Dx", &json!({}))
        .unwrap();
    timeout(PATIENCE, globex.webhooks_settled()).await.unwrap();
    assert!(receiver.posts.lock().unwrap().is_empty());
}
