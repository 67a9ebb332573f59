//! Pages, free text and sorting.

use outseta_sandbox::Sandbox;
use serde_json::json;

use crate::client::Api;

#[tokio::test]
async fn pages_are_counted_from_zero() {
    let api = Api::start().await;
    let first = api.get("/crm/people").await.ok();
    assert_eq!(
        first["metadata"],
        json!({ "limit": 25, "offset": 0, "total": 69 })
    );
    assert_eq!(first["items"].as_array().unwrap().len(), 25);
    let mut seen = Vec::new();
    for page in 0..3 {
        seen.extend(
            api.column(&format!("/crm/people?offset={page}"), "Uid")
                .await,
        );
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 69);
    let past = api.get("/crm/people?offset=9").await.ok();
    assert_eq!(past["items"], json!([]));
    assert_eq!(past["metadata"]["offset"], 9);
}

#[tokio::test]
async fn pages_have_a_largest_size() {
    let api = Api::of(
        Sandbox::builder()
            .unlimited()
            .extra_people(200)
            .start()
            .await
            .unwrap(),
    );
    for (query, limit) in [
        ("", 25),
        ("?limit=30", 30),
        ("?limit=500", 100),
        ("?limit=500&fields=*", 100),
        ("?limit=500&fields=Uid,Email", 100),
        ("?limit=500&fields=Uid,PersonAccount.Uid", 25),
        ("?limit=500&fields=Uid,MailingAddress", 25),
        ("?limit=500&fields=Uid,PersonAccount.Nope", 100),
        ("?limit=10&fields=*,PersonAccount.*", 10),
        ("?limit=zero", 25),
        ("?limit=0", 25),
    ] {
        let page = api.get(&format!("/crm/people{query}")).await.ok();
        assert_eq!(page["metadata"]["limit"], limit, "{query}");
        assert_eq!(page["metadata"]["total"], 269);
        assert_eq!(page["items"].as_array().unwrap().len(), limit, "{query}");
    }
}

#[tokio::test]
async fn free_text_is_looked_for_where_each_list_says() {
    let api = Api::start().await;
    let found = async |path: &str, member: &str| api.column(path, member).await;
    assert_eq!(found("/crm/people?q=STONE", "FirstName").await, ["Bob"]);
    assert_eq!(found("/crm/people?q=ann@ex", "FirstName").await, ["Ann"]);
    assert!(found("/crm/people?q=nobodyatall", "Uid").await.is_empty());
    assert_eq!(found("/crm/accounts?q=acme", "Uid").await, ["aBcD123x"]);
    assert_eq!(found("/crm/accounts?q=gLoB4321", "Name").await, ["Globex"]);
    assert!(found("/crm/accounts?q=glob4321", "Name").await.is_empty());
    assert_eq!(found("/crm/deals?q=upgrade", "Uid").await, ["dEaL1234"]);
    assert_eq!(found("/crm/deals?q=won", "Uid").await, ["dEaL5678"]);
    assert_eq!(found("/crm/deals?q=acme", "Uid").await, ["dEaL1234"]);
}

#[tokio::test]
async fn lists_are_sorted_by_any_path() {
    let api = Api::start().await;
    let names = async |order: &str| {
        let path = format!("/crm/people?limit=100&orderBy={order}");
        api.column(&path, "LastName").await
    };
    let mut sorted = names("LastName").await;
    assert_eq!(sorted.first().unwrap(), "Abbott");
    assert!(sorted.windows(2).all(|w| w[0] <= w[1]));
    sorted.reverse();
    assert_eq!(names("LastName%20DESC").await, sorted);
    assert_eq!(names("LastName+desc").await, sorted);
    assert_ne!(names("LastName%2BDESC").await, sorted);

    let created = api
        .column("/crm/people?orderBy=Created%20DESC&limit=5", "Created")
        .await;
    assert!(created.windows(2).all(|w| w[0] >= w[1]));
    let accounts = "/crm/accounts?limit=100&orderBy=";
    let by_mail = api.items(&format!("{accounts}PrimaryContact.Email")).await;
    let mails: Vec<_> = by_mail
        .iter()
        .map(|a| a["PrimaryContact"]["Email"].as_str())
        .collect();
    assert!(mails.is_sorted() && mails.len() == 28, "{mails:?}");
    let revenue = api
        .column(
            &format!("{accounts}LifetimeRevenue%20DESC"),
            "LifetimeRevenue",
        )
        .await;
    assert_eq!(revenue[0], "931.5");
    let unsorted = api.column("/crm/people", "Uid").await;
    assert_eq!(
        api.column("/crm/people?orderBy=Nope", "Uid").await,
        unsorted
    );
}

#[tokio::test]
async fn accounts_can_be_those_of_a_segment() {
    let api = Api::start().await;
    let names = api
        .column("/crm/accounts?segmentUid=sEgM1234", "Name")
        .await;
    assert_eq!(names, ["Acme Ltd"]);
    assert!(
        api.column("/crm/accounts?segmentUid=zZzZ9999", "Uid")
            .await
            .is_empty()
    );
    api.get("/crm/accounts?segmentUid=no-uid").await.refused();
}

#[tokio::test]
async fn deals_can_be_those_of_an_owner() {
    let api = Api::start().await;
    let uids = async |owner: &str| {
        api.column(&format!("/crm/deals?ownerUid={owner}"), "Uid")
            .await
    };
    assert_eq!(uids("-1").await, ["dEaL5678"]);
    assert_eq!(uids("-2").await, ["dEaL1234"]);
    assert_eq!(uids("pBoB5678").await, ["dEaL1234"]);
    assert!(uids("pAbC12Dx").await.is_empty());
    api.get("/crm/deals?ownerUid=-3").await.refused();
}
