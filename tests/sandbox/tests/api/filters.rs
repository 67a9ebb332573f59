//! Filters: every operator, every type, paths through relations.

use crate::client::Api;

#[tokio::test]
async fn people_are_filtered_by_their_properties() {
    let api = Api::start().await;
    for (query, uids) in [
        ("Email=ann@example.com", &["pAbC12Dx"][..]),
        ("Email=ANN@EXAMPLE.COM", &["pAbC12Dx"]),
        ("Email=ann*&FirstName=Ann", &["pAbC12Dx"]),
        ("Email=bob@*", &["pBoB5678"]),
        ("Email=*ol@example.com", &["pCaR1234"]),
        ("FirstName=*an*&Email=d*", &["pDaN1234"]),
        ("FirstName=Ann&LastName=Stone", &[]),
        ("Uid=pAbC12Dx", &["pAbC12Dx"]),
        ("Uid=pabc12dx", &[]),
        ("FullName=Ann%20Lee", &["pAbC12Dx"]),
        ("HasLoggedIn=true", &["pAbC12Dx"]),
        ("MailingAddress.City=Springfield", &["pAbC12Dx"]),
        ("MailingAddress__isnull=false", &["pAbC12Dx"]),
        ("MailingAddress=aDdR1234", &["pAbC12Dx"]),
        ("Title__isnull=false", &["pAbC12Dx"]),
        ("PersonAccount.Account.Name=Globex", &["pCaR1234"]),
        ("PersonAccount.Account.AccountStage=7", &["pGuS1234"]),
        (
            "PersonAccount.IsPrimary=false&PersonAccount.Account.Name=Acme%20Ltd",
            &["pBoB5678"],
        ),
        (
            "Created__lt=2026-01-06&LastName__gt=Lee&LastName__lt=p",
            &["pGuS1234"],
        ),
        (
            "FirstName__gte=Gus&FirstName__lte=Hal&Created__lte=2026-01-05T09:30:00",
            &["pGuS1234", "pHaL1234"],
        ),
        ("CoffeePreference=None", &["pBoB5678"]),
        ("Interests=*Rust*", &["pAbC12Dx"]),
    ] {
        let found = api.column(&format!("/crm/people?{query}"), "Uid").await;
        assert_eq!(found, uids, "{query}");
    }
}

#[tokio::test]
async fn counts_add_up() {
    let api = Api::start().await;
    let total = async |query: &str| {
        let page = api.get(&format!("/crm/people?{query}")).await.ok();
        page["metadata"]["total"].as_u64().unwrap()
    };
    assert_eq!(total("Title__isnull=true").await, 68);
    assert_eq!(total("Title__ne=CEO").await, 68);
    assert_eq!(total("Email__ne=*@example.com").await, 0);
    assert_eq!(total("PersonAccount__isnull=true").await, 20);
    assert_eq!(total("PhoneWork=").await, 20);
    // A name that leads nowhere filters nothing, and names are written in their exact case.
    assert_eq!(total("Nope=1").await, 69);
    assert_eq!(total("email=ann@example.com").await, 69);
    assert_eq!(total("Email__like=ann").await, 69);
    assert_eq!(total("Password=x").await, 69);
    assert_eq!(
        total("Created__gte=2026-01-06&Created__lt=2026-01-08").await,
        2
    );
}

#[tokio::test]
async fn accounts_are_filtered_by_number_and_label() {
    let api = Api::start().await;
    let names = async |query: &str| api.column(&format!("/crm/accounts?{query}"), "Name").await;
    assert_eq!(names("AccountStage=7").await, ["Pied Piper"]);
    assert_eq!(names("AccountStageLabel=Past%20Due").await, ["Pied Piper"]);
    assert_eq!(
        names("AccountStage__gt=3&AccountStage__lt=6").await,
        ["Initech", "Vandelay"]
    );
    assert_eq!(
        names("PrimaryContact.Email=ann@example.com").await,
        ["Acme Ltd"]
    );
    assert_eq!(names("LifetimeRevenue=588").await, ["Acme Ltd"]);
    assert_eq!(
        names("LifetimeRevenue__gte=587.99&LifetimeRevenue__lte=588.000").await,
        ["Acme Ltd"]
    );
    assert_eq!(names("Mascot=Beaver").await, ["Acme Ltd"]);
    assert_eq!(
        names("CurrentSubscription__isnull=true").await,
        ["Vandelay", "Hooli"]
    );
    assert_eq!(
        names("Subscriptions.SubscriptionAddOns.AddOn.Name=extra*").await,
        ["Acme Ltd"]
    );
    assert_eq!(names("IsDemo=false&Name=Acme*").await, ["Acme Ltd"]);
    let subscribing = api.get("/crm/accounts?AccountStage=3").await.ok();
    assert_eq!(subscribing["metadata"]["total"], 11);
}

#[tokio::test]
async fn what_was_read_is_equal_to_itself() {
    let api = Api::start().await;
    let body = serde_json::json!({ "Email": "new@example.com" });
    api.post("/crm/people", body).await.ok();
    let person = api
        .items("/crm/people?Email=new@example.com")
        .await
        .remove(0);
    let created = person["Created"].as_str().unwrap();
    let found = api
        .column(&format!("/crm/people?Created={created}"), "Uid")
        .await;
    assert_eq!(found, [person["Uid"].as_str().unwrap()]);
    let later = api
        .column(&format!("/crm/people?Created__gt={created}"), "Uid")
        .await;
    assert!(later.is_empty());
}

#[tokio::test]
async fn a_value_of_another_type_is_refused() {
    let api = Api::start().await;
    for query in ["Created__gt=soon", "HasLoggedIn=maybe", "Title__isnull=2"] {
        let answer = api.get(&format!("/crm/people?{query}")).await;
        assert_eq!(answer.status, 400, "{query}");
        let path = query.split("__").next().unwrap().split('=').next().unwrap();
        assert_eq!(answer.json()["PropertyName"], path);
    }
    assert_eq!(
        api.get("/crm/accounts?AccountStage=Trialing").await.status,
        400
    );
}
