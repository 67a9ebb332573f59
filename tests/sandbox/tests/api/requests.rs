//! The list of requests, and starting and stopping.

use outseta_sandbox::Sandbox;
use serde_json::json;

use crate::client::Api;

#[tokio::test]
async fn requests_are_listed_without_their_secrets() {
    let api = Api::start().await;
    api.get("/crm/people?Email=ann@example.com&limit=1")
        .await
        .ok();
    let body = json!({ "username": "ann@example.com", "password": api.sandbox.password() });
    api.anonymous("/tokens", body).await.ok();
    api.get("/nowhere").await.empty(404);
    let seen = api.sandbox.requests();
    assert_eq!(seen.len(), 3);
    let list = &seen[0];
    assert_eq!(
        (list.method.as_str(), list.path.as_str()),
        ("GET", "/api/v1/crm/people")
    );
    assert_eq!(list.operation.as_deref(), Some("people_list"));
    assert_eq!(list.status, 200);
    assert_eq!(
        list.query[0],
        ("Email".to_owned(), "ann@example.com".to_owned())
    );
    assert_eq!(list.header("authorization"), Some("Outseta"));
    assert!(list.body.is_empty());
    let token = &seen[1];
    assert_eq!(
        token.body,
        r#"{"username":"ann@example.com","password":"[redacted]"}"#
    );
    assert!(token.at > list.at);
    assert_eq!((seen[2].operation.as_deref(), seen[2].status), (None, 404));
    let all = format!("{seen:?}");
    assert!(!all.contains(api.sandbox.api_secret()) && !all.contains(api.sandbox.password()));
}

#[tokio::test]
async fn two_sandboxes_know_nothing_of_each_other() {
    let (one, two) = (Api::start().await, Api::start().await);
    one.delete("/crm/accounts/aBcD123x").await.done();
    two.get("/crm/accounts/aBcD123x").await.ok();
    assert_ne!(one.sandbox.base_url(), two.sandbox.base_url());
}

#[tokio::test]
async fn a_sandbox_stops() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = format!("{}/profile", sandbox.base_url());
    assert!(reqwest::get(&url).await.is_ok());
    sandbox.shutdown().await;
    assert!(reqwest::get(&url).await.is_err());
    let dropped = Sandbox::start().await.unwrap();
    let url = format!("{}/profile", dropped.base_url());
    drop(dropped);
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert!(reqwest::get(&url).await.is_err());
}

#[tokio::test]
async fn a_port_can_be_chosen_and_may_be_taken() {
    let first = Sandbox::start().await.unwrap();
    let port = first
        .base_url()
        .split([':', '/'])
        .nth(4)
        .unwrap()
        .parse()
        .unwrap();
    assert!(Sandbox::builder().port(port).start().await.is_err());
    first.shutdown().await;
    let second = Sandbox::builder().port(port).start().await.unwrap();
    assert!(second.base_url().contains(&port.to_string()));
}
