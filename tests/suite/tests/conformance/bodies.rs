//! The bodies that are sent, to the letter.

use outseta_api::{
    Decimal, Null, Reference, Secret, Timestamp, Uid, checkbox_list,
    inputs::{
        AccountCreate, AddressInput, DealCreate, MembershipCreate, PersonAccountInput,
        PersonCreate, PersonInput, PersonUpdate, TemporaryPassword, TrialExtension,
    },
    models::{Address, Person},
    serde_json::{self, json},
};

use crate::support::{clients::client, server::Server};

async fn sent(update: PersonUpdate) -> String {
    let server = Server::always(200, "{}").await;
    client(&server.url())
        .people()
        .update("pAbC12Dx", update)
        .await
        .expect("a person");
    server.only().text().to_owned()
}

#[tokio::test]
async fn absent_null_and_a_value_are_three_things() {
    assert_eq!(sent(PersonUpdate::new()).await, "{}");
    assert_eq!(
        sent(PersonUpdate::new().title("CTO").phone_mobile(Null)).await,
        r#"{"Title":"CTO","PhoneMobile":null}"#
    );
    assert_eq!(
        sent(PersonUpdate::new().title("")).await,
        r#"{"Title":""}"#,
        "empty text is a value"
    );
}

#[tokio::test]
async fn the_last_word_counts() {
    assert_eq!(
        sent(PersonUpdate::new().title("CTO").title(Null)).await,
        r#"{"Title":null}"#
    );
    assert_eq!(
        sent(PersonUpdate::new().title(Null).title("CEO")).await,
        r#"{"Title":"CEO"}"#
    );
}

#[tokio::test]
async fn custom_properties_stand_beside_the_others() {
    let update = PersonUpdate::new()
        .custom("CoffeePreference", "Flat \"white\"")
        .custom("Cups", 3)
        .custom("Mascot", serde_json::Value::Null)
        .custom("Interests", checkbox_list(["sales", "support"]))
        .first_name("Ann");
    assert_eq!(
        sent(update).await,
        r#"{"CoffeePreference":"Flat \"white\"","Cups":3,"Mascot":null,"Interests":"[\"sales\",\"support\"]","FirstName":"Ann"}"#
    );
}

#[tokio::test]
async fn what_is_nested_and_what_is_referred_to() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    let ann = PersonInput::new()
        .email("ann@example.com")
        .mailing_address(AddressInput::new().city("Oslo").state(Null));
    let account = AccountCreate::new(
        "Acme Ltd",
        [PersonAccountInput::new().person(ann).is_primary(true)],
    );
    client.accounts().add(account).await.expect("an account");
    assert_eq!(
        server.last().text(),
        r#"{"Name":"Acme Ltd","PersonAccount":[{"Person":{"Email":"ann@example.com","MailingAddress":{"City":"Oslo","State":null}},"IsPrimary":true}]}"#
    );

    let uid = Uid::from("sTaGe123");
    let deal = || DealCreate::new("Annual upgrade").amount(Decimal::new(150_000, 2));
    for deal in [
        deal().deal_pipeline_stage("sTaGe123"),
        deal().deal_pipeline_stage(&uid),
        deal().deal_pipeline_stage(Reference::new(uid.clone())),
    ] {
        client
            .deals()
            .add(deal.account(Null))
            .await
            .expect("a deal");
        assert_eq!(
            server.last().text(),
            r#"{"Name":"Annual upgrade","Amount":1500.00,"DealPipelineStage":{"Uid":"sTaGe123"},"Account":null}"#
        );
    }
}

#[tokio::test]
async fn secrets_are_sent_as_they_are() {
    let server = Server::always(200, "").await;
    let client = client(&server.url());
    for password in [
        TemporaryPassword::new("Correct \"horse\" 7"),
        TemporaryPassword::new(Secret::from("Correct \"horse\" 7")),
    ] {
        client
            .people()
            .set_temporary_password("pAbC12Dx", password)
            .await
            .expect("an answer");
        assert_eq!(
            server.last().text(),
            r#"{"temporaryPassword":"Correct \"horse\" 7"}"#
        );
    }
}

#[tokio::test]
async fn date_times_are_sent_in_utc() {
    let server = Server::always(200, "{}").await;
    let until: Timestamp = "2026-03-01T23:30:00+02:00".parse().expect("a date-time");
    client(&server.url())
        .accounts()
        .extend_trial("gLoB4321", TrialExtension::new(until))
        .await
        .expect("an answer");
    let body: serde_json::Value = serde_json::from_slice(&server.only().body).expect("JSON");
    assert_eq!(body, json!({"ToDate": "2026-03-01T21:30:00Z"}));
}

#[tokio::test]
async fn declared_parameters_of_calls() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    let person = PersonInput::new().email("bob@example.com");
    client
        .memberships()
        .add("aBcD123x", MembershipCreate::new(person))
        .send_welcome_email(true)
        .await
        .expect("a membership");
    let seen = server.last();
    assert_eq!(
        seen.target,
        "/api/v1/crm/accounts/aBcD123x/memberships?sendWelcomeEmail=true"
    );
    assert_eq!(seen.text(), r#"{"Person":{"Email":"bob@example.com"}}"#);
}

#[tokio::test]
async fn a_sparse_read_that_is_written_back_wipes_nothing() {
    let read = r#"{"Uid": "pAbC12Dx", "FirstName": "Ann", "LastName": null, "FullName": "Ann Lee",
        "Created": "2026-01-31T10:00:00", "CoffeePreference": "Espresso"}"#;
    let server = Server::always(200, read).await;
    let client = client(&server.url());
    let ann: Person = client.people().get("pAbC12Dx").await.expect("a person");
    let update = PersonUpdate::from(&ann).title("CTO");
    client
        .people()
        .update("pAbC12Dx", update)
        .await
        .expect("a person");
    let body: serde_json::Value = serde_json::from_slice(&server.last().body).expect("JSON");
    // What only the server sets is left out, and so is what was null.
    assert_eq!(
        body,
        json!({"Uid": "pAbC12Dx", "FirstName": "Ann", "CoffeePreference": "Espresso", "Title": "CTO"})
    );
    let create = PersonCreate::from(&ann);
    client.people().add(create).await.expect("a person");
    let body: serde_json::Value = serde_json::from_slice(&server.last().body).expect("JSON");
    assert!(
        body.get("FullName").is_none() && body.get("Created").is_none(),
        "{body}"
    );
}

#[test]
fn what_has_no_custom_properties_sends_none() {
    let read =
        json!({"Uid": "aDdR1234", "City": "Oslo", "New": 1, "Created": "2026-01-31T10:00:00"});
    let address: Address = serde_json::from_value(read).expect("an address");
    assert_eq!(address.extra.len(), 1);
    let input = AddressInput::from(&address).state(Null);
    let sent = json!({"Uid": "aDdR1234", "City": "Oslo", "State": null});
    assert_eq!(serde_json::to_value(&input).expect("JSON"), sent);
    // In what does have some, too.
    let person = PersonUpdate::new().mailing_address(input).custom("New", 1);
    assert_eq!(
        serde_json::to_value(&person).expect("JSON"),
        json!({"MailingAddress": sent, "New": 1})
    );
}
