//! Double opt-in: what is mailed to new subscribers, and what the link in it does.

use outseta_sandbox::{MailKind, SentMail};
use serde_json::{Value, json};

use crate::client::{Api, As};

const LIST: &str = "lIsT1234";
const SUBSCRIPTIONS: &str = "/email/lists/lIsT1234/subscriptions";
const NEW: &str = "new@example.com";

async fn subscribe(api: &Api, list: &str, welcome: bool) -> Value {
    let body = json!({
        "EmailList": { "Uid": list },
        "Person": { "Email": NEW, "FirstName": "Nia" },
        "SendWelcomeEmail": welcome,
    });
    let path = format!("/email/lists/{list}/subscriptions");
    api.post(&path, body).await.ok()
}

async fn subscription(api: &Api) -> Value {
    let path = format!("{SUBSCRIPTIONS}?Person.Email={NEW}&orderBy=SubscribedDate");
    api.items(&path).await.remove(0)
}

async fn counts(api: &Api) -> [i64; 3] {
    let list = api.get(&format!("/email/lists/{LIST}")).await.ok();
    ["Active", "NotConfirmed", "Unsubscribed"]
        .map(|state| list[format!("CountSubscriptions{state}")].as_i64().unwrap())
}

fn kinds(mails: &[SentMail]) -> Vec<MailKind> {
    mails.iter().map(|mail| mail.kind).collect()
}

/// The path of the link in the last mail.
fn link(api: &Api) -> String {
    let link = api.sandbox.mails().pop().unwrap().link.unwrap();
    let host = api.sandbox.base_url().replace("/api/v1", "");
    link.strip_prefix(&host).unwrap().to_owned()
}

/// The names of the activities of a person.
async fn events(api: &Api, person: &Value) -> Vec<String> {
    let path = format!("/activities?EntityUid={}", person.as_str().unwrap());
    api.column(&path, "Title").await
}

#[tokio::test]
async fn a_newcomer_confirms_by_the_link_of_a_mail() {
    let api = Api::start().await;
    assert!(api.sandbox.mails().is_empty());
    let made = subscribe(&api, LIST, true).await;
    assert_eq!(made["EmailListSubscriberStatus"], 1);
    let mails = api.sandbox.mails();
    assert_eq!(kinds(&mails), [MailKind::ListConfirmation]);
    assert_eq!(mails[0].to, NEW);
    assert!(mails[0].subject.contains("Newsletter"));
    assert_eq!(counts(&api).await, [1, 2, 1]);

    let link = link(&api);
    assert_eq!(api.beside("POST", &link).await.status, 405);
    assert_eq!(counts(&api).await, [1, 2, 1]);
    for _ in 0..2 {
        let page = api.beside("GET", &link).await;
        assert_eq!(page.status, 200);
        assert!(page.text.contains("confirmed"), "{}", page.text);
    }
    assert_eq!(counts(&api).await, [2, 1, 1]);
    let confirmed = subscription(&api).await;
    assert_eq!(confirmed["EmailListSubscriberStatus"], 4);
    assert!(confirmed["ConfirmedDate"].is_string());
    assert!(confirmed["WelcomeEmailDeliverDateTime"].is_string());
    let mails = api.sandbox.mails();
    assert_eq!(
        kinds(&mails),
        [MailKind::ListConfirmation, MailKind::Welcome],
        "once, although the link was opened twice"
    );
    assert_eq!(mails[1].subject, "Welcome");
    assert_eq!(mails[1].body, "<p>Good to have you here.</p>");
    assert_eq!(
        events(&api, &made["Person"]["Uid"]).await,
        [
            "Person Created",
            "Person List Subscribed",
            "Person List Confirmed"
        ]
    );
}

#[tokio::test]
async fn nobody_is_welcomed_who_was_not_to_be() {
    let api = Api::start().await;
    subscribe(&api, LIST, false).await;
    assert!(api.sandbox.confirm(NEW, LIST));
    assert!(api.sandbox.confirm(NEW, LIST), "again");
    assert_eq!(counts(&api).await, [2, 1, 1]);
    assert_eq!(kinds(&api.sandbox.mails()), [MailKind::ListConfirmation]);
    assert_eq!(
        subscription(&api).await["WelcomeEmailDeliverDateTime"],
        Value::Null
    );
    for (email, list) in [
        ("nobody@example.com", LIST),
        (NEW, "lIsT5678"),
        (NEW, "zZzZ9999"),
        ("eli@example.com", LIST),
    ] {
        assert!(!api.sandbox.confirm(email, list), "{email} {list}");
    }
    assert_eq!(counts(&api).await, [2, 1, 1]);
}

#[tokio::test]
async fn a_list_without_double_opt_in_welcomes_at_once() {
    let api = Api::start().await;
    subscribe(&api, "lIsT5678", true).await;
    assert_eq!(kinds(&api.sandbox.mails()), [MailKind::Welcome]);
    let list = api.get("/email/lists/lIsT5678").await.ok();
    assert_eq!(list["CountSubscriptionsActive"], 2);
}

#[tokio::test]
async fn who_waits_and_asks_again_gets_another_link() {
    let api = Api::start().await;
    let first = subscribe(&api, LIST, false).await;
    let old = link(&api);
    let again = subscribe(&api, LIST, false).await;
    assert_eq!(again["Uid"], first["Uid"]);
    assert_ne!(link(&api), old);
    assert_eq!(api.beside("GET", &old).await.status, 200);
    assert_eq!(counts(&api).await, [2, 1, 1]);
}

#[tokio::test]
async fn a_link_is_void_once_the_subscription_ended() {
    let api = Api::start().await;
    let made = subscribe(&api, LIST, false).await;
    let link = link(&api);
    let uid = made["Uid"].as_str().unwrap();
    let path = format!("{SUBSCRIPTIONS}/{uid}");
    api.delete("/email/lists/lIsT5678/subscriptions/sUbA1234")
        .await
        .empty(404);
    // Older clients name the person.
    let person = format!(
        "{SUBSCRIPTIONS}/{}",
        made["Person"]["Uid"].as_str().unwrap()
    );
    api.delete(&person).await.done();
    api.delete(&path).await.empty(404);
    api.delete(&person).await.empty(404);
    assert_eq!(counts(&api).await, [1, 1, 2]);
    let left = subscription(&api).await;
    assert_eq!(left["EmailListSubscriberStatus"], 2);
    assert!(left["UnsubscribedDate"].is_string());
    assert_eq!(
        events(&api, &made["Person"]["Uid"]).await.last().unwrap(),
        "Person List Unsubscribed"
    );
    let page = api.beside("GET", &link).await;
    assert_eq!(page.status, 404);
    assert!(page.text.contains("not valid"));
    for unknown in ["/email/confirm/", "/email/confirm/nonsense"] {
        assert_eq!(api.beside("GET", unknown).await.status, 404);
    }
    assert!(!api.sandbox.confirm(NEW, LIST));
}

#[tokio::test]
async fn a_subscription_can_come_confirmed() {
    let api = Api::start().await;
    let body = json!({
        "EmailList": { "Uid": LIST },
        "Person": { "Email": NEW },
        "EmailListSubscriberStatus": 4,
    });
    let made = api.post(SUBSCRIPTIONS, body).await.ok();
    assert!(made["ConfirmedDate"].is_string());
    assert_eq!(counts(&api).await, [2, 1, 1]);
    assert!(api.sandbox.mails().is_empty());
}

#[tokio::test]
async fn anybody_subscribes_to_a_public_list_but_only_for_themselves() {
    let api = Api::start().await;
    let path = "/public/email/lists/lIsT1234/subscriptions";
    let person = json!({
        "Person": { "Email": NEW, "FirstName": "Nia", "Uid": "pAbC12Dx", "Password": "hush" },
        "EmailListSubscriberStatus": 4,
        "RecaptchaToken": "recaptcha-token-example",
    });
    // Whom a Uid names is not for strangers to say.
    api.anonymous(path, person.clone()).await.done();
    assert_eq!(counts(&api).await, [1, 2, 1]);
    let mine = subscription(&api).await;
    assert_eq!(
        mine["EmailListSubscriberStatus"], 1,
        "still to be confirmed"
    );
    assert_ne!(mine["Person"]["Uid"], "pAbC12Dx");
    assert!(api.sandbox.confirm(NEW, LIST));
    assert_eq!(
        kinds(&api.sandbox.mails()),
        [MailKind::ListConfirmation, MailKind::Welcome]
    );

    let ann = json!({ "Person": { "Email": "ann@example.com", "FirstName": "Changed" } });
    api.anonymous(path, ann).await.done();
    let ann = api.get("/crm/people/pAbC12Dx").await.ok();
    assert_eq!(ann["FirstName"], "Ann");

    let elsewhere = json!({ "EmailList": { "Uid": "lIsT5678" }, "Person": { "Email": NEW } });
    for (body, property) in [
        (elsewhere, "EmailList"),
        (json!({}), "Person"),
        (json!({ "Person": { "FirstName": "Nia" } }), "Email"),
    ] {
        let answer = api.anonymous(path, body).await;
        assert_eq!(answer.broken().2, property);
    }
    api.put("/email/lists/lIsT1234", json!({ "IsInternal": true }))
        .await
        .ok();
    api.anonymous(path, person).await.empty(404);
}

#[tokio::test]
async fn tokens_of_links_are_shown_to_nobody_else() {
    let api = Api::start().await;
    subscribe(&api, LIST, false).await;
    let link = link(&api);
    let token = link.rsplit('/').next().unwrap();
    let printed = format!("{:?} {:?}", api.sandbox.mails(), api.sandbox);
    assert!(!printed.contains(token), "{printed}");
    assert!(printed.contains(NEW));
    api.beside("GET", &link).await;
    let seen = api.sandbox.requests().pop().unwrap();
    assert_eq!(seen.path, "/email/confirm/[redacted]");
    let list = api.send("GET", SUBSCRIPTIONS, As::Key, None).await;
    assert!(!list.text.contains(token));
}

#[tokio::test]
async fn a_link_leads_to_its_tenant() {
    let builder = outseta_sandbox::Sandbox::builder().unlimited();
    let api = Api::of(builder.tenant("globex").start().await.unwrap());
    subscribe(&api, LIST, false).await;
    let globex = api.sandbox.tenant("globex").unwrap();
    assert!(globex.mails().is_empty());
    assert!(!globex.confirm(NEW, LIST));
    assert!(api.sandbox.tenant("sandbox").unwrap().confirm(NEW, LIST));
}

#[tokio::test]
async fn a_link_outlives_a_restart() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("state.db");
    let start = || {
        outseta_sandbox::Sandbox::builder()
            .unlimited()
            .database(&path)
    };
    let api = Api::of(start().start().await.unwrap());
    subscribe(&api, LIST, true).await;
    let link = link(&api);
    let mails = api.sandbox.mails();
    api.sandbox.shutdown().await;
    let api = Api::of(start().start().await.unwrap());
    assert_eq!(api.sandbox.mails(), mails);
    assert_eq!(api.beside("GET", &link).await.status, 200);
    assert_eq!(counts(&api).await, [2, 1, 1]);
}
