//! Seed files: records written by people, and what they are told when they slip.

use outseta_sandbox::{Builder, Sandbox};
use serde_json::{Value, json};

use super::client::{Api, As};

fn builder() -> Builder {
    Sandbox::builder().unlimited()
}

async fn seeded(seed: &Value) -> Api {
    Api::of(builder().seed(seed.to_string()).start().await.unwrap())
}

/// What somebody is told whose seed has a fault.
async fn refusal(seed: &str) -> String {
    let error = builder().seed(seed).start().await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::InvalidData);
    error.to_string()
}

#[tokio::test]
async fn the_example_is_a_tenant_of_its_own() {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/example.json");
    let api = Api::of(builder().seed_file(example).start().await.unwrap());
    // In the order of the file, the nested rows where they stand.
    assert_eq!(
        api.column("/crm/people", "Uid").await,
        ["pNoA1234", "pJoN1234"]
    );
    assert_eq!(
        api.column("/crm/accounts", "Uid").await,
        ["aRoA1234", "aTaS1234"]
    );
    let fields = "fields=*,PrimaryContact.Uid,PersonAccount.Person.Uid,BillingAddress.City,\
                  CurrentSubscription.*,CurrentSubscription.Plan.Uid";
    let account = api.get(&format!("/crm/accounts/aRoA1234?{fields}")).await;
    let account = account.ok();
    assert_eq!(account["AccountStageLabel"], "Subscribing");
    assert_eq!(account["PrimaryContact"]["Uid"], "pNoA1234");
    assert_eq!(account["PersonAccount"][1]["Person"]["Uid"], "pJoN1234");
    assert_eq!(account["BillingAddress"]["City"], "Oslo");
    let subscription = &account["CurrentSubscription"];
    assert_eq!(subscription["Plan"]["Uid"], "pLnB1234");
    assert_eq!(subscription["Rate"].as_f64(), Some(190.0));
    assert!(subscription["RenewalDate"].as_str() > subscription["StartDate"].as_str());
    // What the file does not say is filled in as for any new account.
    let trial = api.get(&format!("/crm/accounts/aTaS1234?{fields}")).await;
    let trial = trial.ok();
    assert_eq!(trial["AccountStageLabel"], "Trialing");
    assert_eq!(trial["PersonAccount"][0]["IsPrimary"], true);
    assert!(trial["CurrentSubscription"]["RenewalDate"].is_string());
    let noa = api.get("/crm/people/pNoA1234").await.ok();
    assert_eq!(noa["CoffeePreference"], "Espresso");

    let sign_in = |user: &str, password: &str| json!({ "username": user, "password": password });
    let noa = sign_in("noa@example.com", "noa-likes-crema");
    let challenge = api.anonymous("/tokens", noa).await;
    assert!(challenge.text.contains("challenge_token"), "{challenge:?}");
    assert!(api.sandbox.passcode("noa@example.com").is_some());
    let codes = api.sandbox.recovery_codes("noa@example.com").unwrap();
    assert_eq!(codes.len(), 10);
    let jon = sign_in("jon@example.com", api.sandbox.password());
    assert!(api.anonymous("/tokens", jon).await.ok()["access_token"].is_string());

    let globex = api.sandbox.tenant("globex").unwrap();
    let there = reqwest::Client::new()
        .get(format!("{}/crm/people?limit=1", api.sandbox.base_url()))
        .header("host", "globex.localhost")
        .header(
            "authorization",
            format!("Outseta {}:{}", globex.api_key(), globex.api_secret()),
        );
    let there: Value =
        serde_json::from_str(&there.send().await.unwrap().text().await.unwrap()).unwrap();
    assert_eq!(there["metadata"]["total"], 70);
}

#[tokio::test]
async fn what_is_there_can_be_written_as_a_seed() {
    let api = Api::start().await;
    let seed = api.sandbox.to_seed();
    assert!(!seed.contains(api.sandbox.password()));
    assert!(seed.contains(r#""AccountStage":"Subscribing""#), "{seed}");
    let again = Api::of(builder().seed(seed.as_str()).start().await.unwrap());
    // The same again, but for what stands for the moment of the start.
    assert_eq!(again.sandbox.to_seed(), seed);
    // All but the numbers of records, which go by the order in which all of them were made.
    let accounts = "/crm/accounts?fields=Uid,Name,AccountStageLabel,LifetimeRevenue,PersonAccount.*,\
                    BillingAddress.*,CurrentSubscription.*,LatestSubscription.Plan.Name,Mascot";
    for path in [
        "/crm/people?fields=*,EmailListPerson.*",
        accounts,
        "/billing/plans?fields=*,PlanAddOns.AddOn.*",
        "/crm/segments?fields=*,Tags.Name",
    ] {
        let all = format!("{path}&limit=25&orderBy=Uid");
        let (there, here) = (again.items(&all).await, api.items(&all).await);
        for (there, here) in there.iter().zip(&here) {
            assert_eq!(there, here, "{path}");
        }
        assert_eq!(there.len(), here.len(), "{path}");
    }
    assert!(again.sandbox.passcode("eli@example.com").is_some());
}

#[tokio::test]
async fn order_is_free_and_the_cast_can_be_named() {
    let api = seeded(&json!({
        "Subscription": [{ "Plan": { "Uid": "wQXrBxWK" }, "Account": { "Uid": "aNeW1234" } }],
        "PersonAccount": [
            { "Account": { "Uid": "aNeW1234" }, "Person": { "Uid": "pAbC12Dx" } },
            { "Account": { "Uid": "aBcD123x" }, "Person": { "Uid": "pNeW1234" } }
        ],
        "Segment": [{ "Uid": "sEgN1234", "Name": "Both", "Tags": [{ "Uid": "tAgA1234" }, { "Name": "Fresh", "EntityType": "Segment" }] }],
        "Account": [{ "Uid": "aNeW1234", "Name": "New", "AccountStage": "PastDue" }],
        "Person": [{ "Uid": "pNeW1234", "Email": "new@example.com", "Created": "2020-02-03" }],
    }))
    .await;
    let account = api
        .get("/crm/accounts/aNeW1234?fields=*,PersonAccount.Person.Uid")
        .await;
    let account = account.ok();
    assert_eq!(account["AccountStageLabel"], "Past Due");
    assert_eq!(account["PersonAccount"][0]["Person"]["Uid"], "pAbC12Dx");
    let acme = api
        .get("/crm/accounts/aBcD123x?fields=PersonAccount.Person.Email")
        .await;
    let members = acme.ok()["PersonAccount"].as_array().unwrap().clone();
    assert_eq!(
        members.last().unwrap()["Person"]["Email"],
        "new@example.com"
    );
    let person = api.get("/crm/people/pNeW1234").await.ok();
    assert_eq!(person["Created"], "2020-02-03T00:00:00");
    let segments = api
        .items("/crm/segments?fields=Tags.Name&Uid=sEgN1234")
        .await;
    assert_eq!(segments[0]["Tags"][1]["Name"], "Fresh");
}

#[tokio::test]
async fn seeds_build_on_each_other_and_fill_tenants_that_are_there() {
    let sandbox = builder()
        .tenant("globex")
        .seed(r#"{"$tenants": {"globex": {"$cast": false, "Person": [{"Uid": "pOnE1234", "Email": "one@example.com"}]}}}"#)
        .seed(
            r#"{"$tenants": {"globex": {"Account": [{"Name": "One", "PersonAccount": [{"Person": {"Uid": "pOnE1234"}}]}]}}}"#,
        )
        .extra_people(2)
        .start()
        .await
        .unwrap();
    let names: Vec<String> = sandbox.tenants().iter().map(|t| t.name()).collect();
    assert_eq!(names, ["globex", "sandbox"]);
    let api = Api::of(sandbox);
    let main = api.get("/crm/people?limit=1").await.ok();
    assert_eq!(main["metadata"]["total"], 71);
}

#[tokio::test]
async fn faults_name_line_column_path_and_cure() {
    for (seed, place, message, help) in [
        (
            "{\n \"Persona\": []\n}",
            "seed:2:2: Persona: ",
            "there is no entity Persona",
            "did you mean Person?",
        ),
        (
            "{\n \"Person\": [\n  {\"Emial\": \"a@example.com\"}\n ]\n}",
            "seed:3:4: Person[0].Emial: ",
            "Person has no property Emial",
            "did you mean Email?",
        ),
        (
            r#"{"PersonAccount": [{"Colour": 1}]}"#,
            "seed:1:21: PersonAccount[0].Colour: ",
            "PersonAccount has no property Colour",
            "PersonAccount has no custom properties",
        ),
        (
            r#"{"Account": [{"AccountStage": "Sleeping"}]}"#,
            "seed:1:31: Account[0].AccountStage: ",
            "\"Sleeping\" is no value for AccountStage",
            "AccountStage is one of Trialing, ",
        ),
        (
            r#"{"Person": [{"Email": "a@example.com", "Created": "+14 days"}]}"#,
            "seed:1:51: Person[0].Created: ",
            "\"+14 days\" is no value for Created",
            "a date is 2026-01-31",
        ),
        (
            r#"{"Person": [{"Uid": "pAbC12Dx", "Email": "a@example.com"}]}"#,
            "seed:1:21: Person[0].Uid: ",
            "the Uid pAbC12Dx is taken",
            "\"$cast\": false",
        ),
        (
            r#"{"Person": [{"Uid": "p1", "Email": "a@example.com"}, {"Uid": "p1", "Email": "b@example.com"}]}"#,
            "seed:1:62: Person[1].Uid: ",
            "the Uid p1 is given twice",
            "write {\"Uid\": \"…\"} and nothing else",
        ),
        (
            r#"{"Person": [{"Uid": "p-1", "Email": "a@example.com"}]}"#,
            "seed:1:21: Person[0].Uid: ",
            "\"p-1\" cannot be a Uid",
            "1 to 10 letters and digits",
        ),
        (
            r#"{"Account": [{"Name": "A", "PersonAccount": [{"Person": {"Uid": "pNoBody"}}]}]}"#,
            "seed:1:57: Account[0].PersonAccount[0].Person: ",
            "there is no Person with the Uid pNoBody",
            "define it in this file",
        ),
        (
            r#"{"Account": [{"Name": "A", "PersonAccount": [{"Uid": "mNoBody"}]}]}"#,
            "seed:1:46: Account[0].PersonAccount[0]: ",
            "there is no PersonAccount with the Uid mNoBody",
            "define it in this file",
        ),
        (
            r#"{"Person": [{"Uid": "p1", "Email": "a@example.com"}], "Account": [{"Name": "A", "PersonAccount": [{"Person": {"Uid": "p1"}}], "Subscriptions": [{"Plan": {"Uid": "p1"}}]}]}"#,
            "seed:1:154: Account[0].Subscriptions[0].Plan: ",
            "p1 is a Person, this must be a Plan",
            "name a Plan",
        ),
        (
            r#"{"Person": [{"Email": "ANN@example.com"}]}"#,
            "seed:1:23: Person[0].Email: ",
            "ANN@example.com is the address of somebody else",
            "addresses are unique",
        ),
        (
            r#"{"Account": [{"Name": "Empty"}]}"#,
            "seed:1:14: Account[0]: ",
            "Account needs PersonAccount",
            "add \"PersonAccount\"",
        ),
        (
            r#"{"PersonAccount": [{"Account": {"Uid": "aBcD123x"}, "Person": {"Uid": "pAbC12Dx"}}]}"#,
            "seed:1:20: PersonAccount[0]: ",
            "the person pAbC12Dx belongs to this account twice",
            "take one of the rows",
        ),
        (
            r#"{"PersonAccount": [{"Account": {"Uid": "aBcD123x"}, "Person": {"Uid": "pCaR1234"}, "IsPrimary": true}]}"#,
            "seed:1:20: PersonAccount[0]: ",
            "several people are the primary one",
            "leave \"IsPrimary\": true to one of them",
        ),
        (
            r#"{"Person": [{"Email": "a@example.com", "FullName": "A"}]}"#,
            "seed:1:40: Person[0].FullName: ",
            "FullName is worked out",
            "take it out",
        ),
        (
            r#"{"Person": [{"Email": "a@example.com", "RecaptchaToken": "t"}]}"#,
            "seed:1:40: Person[0].RecaptchaToken: ",
            "RecaptchaToken is only ever sent",
            "take it out",
        ),
        (
            r#"{"Person": [{"Email": "a@example.com", "$secondFactors": ["Pigeon"]}]}"#,
            "seed:1:58: Person[0].$secondFactors: ",
            "these are no second factors",
            "write [\"Email\"]",
        ),
        (
            r#"{"Person": [{"Email": "a@example.com", "CoffeePreference": "Tea"}]}"#,
            "seed:1:60: Person[0].CoffeePreference: ",
            "it must be one of Espresso",
            "see the definition of CoffeePreference",
        ),
        (
            r#"{"$cats": false}"#,
            "seed:1:2: $cats: ",
            "there is no such setting",
            "\"$cast\"",
        ),
        (
            r#"{"Person": {"Email": "a@example.com"}}"#,
            "seed:1:12: Person: ",
            "this must be a list of objects",
            "write \"Person\": [",
        ),
        (
            "{\n  // nobody\n}",
            "seed:2:3: ",
            "key must be a string",
            "without comments",
        ),
    ] {
        let told = refusal(seed).await;
        assert!(told.contains(place), "{seed}: {told}");
        assert!(told.contains(message), "{seed}: {told}");
        let cure = told.split_once("help: ").unwrap().1;
        assert!(cure.contains(help), "{seed}: {told}");
    }
}

#[tokio::test]
async fn all_faults_are_told_at_once_and_no_secret_with_them() {
    let told = refusal(
        r#"{
  "Person": [
    {"Email": 1, "Password": ["hush-hush"]},
    {"Email": "x@example.com", "Language": {"a": 1}}
  ],
  "Account": [{"Plan": 1}]
}"#,
    )
    .await;
    assert!(told.contains("seed:3:"), "{told}");
    assert!(told.contains("seed:4:"), "{told}");
    assert!(!told.contains("hush"), "{told}");
    let many = format!("{{\"Person\": [{}]}}", vec!["1"; 30].join(","));
    assert!(refusal(&many).await.ends_with("and 10 more"));
}

#[tokio::test]
async fn a_file_that_is_not_there_is_named() {
    let error = builder().seed_file("nowhere/seed.json").start().await;
    let told = error.unwrap_err().to_string();
    assert!(told.starts_with("nowhere/seed.json: "), "{told}");
    assert!(told.contains("help: check the path"), "{told}");
}

#[tokio::test]
async fn a_tenant_without_the_cast_has_what_the_seed_has() {
    let api = seeded(&json!({ "$cast": false })).await;
    for path in ["/crm/people", "/crm/accounts", "/billing/plans"] {
        let page = api.get(path).await.ok();
        assert_eq!(page["metadata"]["total"], 0, "{path}");
    }
    let made = json!({ "Email": "first@example.com" });
    let first = api.json("POST", "/crm/people", As::Key, &made).await.ok();
    assert_eq!(first["Email"], "first@example.com");
}
