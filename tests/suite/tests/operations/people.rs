//! People: the records themselves.

use outseta_api::enums::ActivityType;
use outseta_api::inputs::{AddressInput, PersonCreate, PersonUpdate};
use outseta_api::query::All;
use outseta_api::{ErrorKind, Null, Result, checkbox_list, fields::person, models::Person};
use serde_json::json;

use crate::world::{ANN, ANN_EMAIL, BOB, NO_UID, NOBODY, World, fault, parameter, refusal, sent};

/// A person as the sandbox has it, without the date of the last change.
async fn stored(world: &World, uid: &str) -> Result<Person> {
    let mut person = world.client.people().get(uid).await?;
    person.updated = None;
    Ok(person)
}

/// Somebody of the test's own.
async fn somebody(world: &World, email: &str) -> Result<Person> {
    let person = PersonCreate::new(email).first_name("Kim").last_name("Park");
    world.client.people().add(person).await
}

fn uid(person: &Person) -> &str {
    person.uid.as_ref().expect("a uid").as_str()
}

pub(crate) async fn adds_with_custom_properties(world: &World) -> Result<()> {
    let body = PersonCreate::new("kim@example.com")
        .first_name("Kim")
        .last_name("Park")
        .title(Null)
        .password("Correct-horse-7")
        .mailing_address(AddressInput::new().city("Lisbon").country("PT"))
        .custom("CoffeePreference", "Ristretto")
        .custom("Seats", 12)
        .custom("Interests", checkbox_list(["Rust", "Billing"]));
    let added = world.client.people().add(body).await?;
    assert_eq!(added.object_type.as_deref(), Some("Person"));
    assert_eq!(added.full_name.as_deref(), Some("Kim Park"));
    assert_eq!(added.has_logged_in, Some(false));
    assert_eq!(
        added.password, None,
        "a password is sent and never returned"
    );

    // What is read back later is what the answer said, but for the fractions of a second.
    let read = world.client.people().get(uid(&added)).await?;
    assert_eq!(read.email.as_deref(), Some("kim@example.com"));
    assert_eq!(read.title, None);
    let address = read.mailing_address.as_ref().expect("an address");
    assert_eq!(address.city.as_deref(), Some("Lisbon"));
    assert_eq!(
        read.extra.get::<String>("CoffeePreference")?.as_deref(),
        Some("Ristretto")
    );
    assert_eq!(read.extra.get::<u32>("Seats")?, Some(12));
    assert_eq!(
        read.extra.checkbox_list("Interests"),
        Some(vec!["Rust".to_owned(), "Billing".to_owned()])
    );
    let distance = read.created.expect("a date") - added.created.expect("a date");
    assert!(distance.num_milliseconds().abs() < 1000, "{distance}");

    // The password works, and went over the wire once, in the body.
    world.token("kim@example.com", "Correct-horse-7").await?;
    let request = world.last_seen("people_add");
    assert_eq!(
        sent(&request)["Title"],
        json!(null),
        "null is sent, not left out"
    );
    assert_eq!(sent(&request)["Password"], json!("[redacted]"));
    assert_eq!(sent(&request)["Interests"], json!(r#"["Rust","Billing"]"#));
    assert_eq!(sent(&request).get("PhoneMobile"), None);
    Ok(())
}

pub(crate) async fn refuses_what_breaks_a_rule(world: &World) -> Result<()> {
    let people = world.client.people();
    let total = people.list().await?.metadata.total;

    let error = fault(people.add(PersonCreate::new("")).await, "Email", "required");
    assert_eq!(
        error.validation_errors()[0].entity_type.as_deref(),
        Some("Person")
    );
    assert_eq!(error.operation(), Some("people_add"));
    assert_eq!(error.attempts(), 1);

    // Another case is the same address.
    let taken = PersonCreate::new(ANN_EMAIL.to_uppercase());
    let error = fault(people.add(taken).await, "Email", "outsetaError");
    assert!(error.to_string().contains("Person.Email"), "{error}");

    let long = PersonCreate::new("long@example.com").title("x".repeat(251));
    fault(people.add(long).await, "Title", "outsetaError");
    let typed = PersonCreate::new("typed@example.com").custom("PasswordMustChange", "perhaps");
    fault(
        people.add(typed).await,
        "PasswordMustChange",
        "outsetaError",
    );

    // Nothing of what was refused is left behind.
    assert_eq!(people.list().await?.metadata.total, total);
    somebody(world, "kim@example.com").await?;
    Ok(())
}

pub(crate) async fn gets_one_with_its_children(world: &World) -> Result<()> {
    let ann = world.client.people().get(ANN).await?;
    assert_eq!(uid(&ann), ANN);
    assert_eq!(ann.email.as_deref(), Some(ANN_EMAIL));
    assert_eq!(ann.full_name.as_deref(), Some("Ann Lee"));
    assert_eq!(ann.has_logged_in, Some(true));
    assert!(ann.last_login_date_time.is_some());
    assert_eq!(ann.ip_address, None, "null reads as absent");
    let address = ann.mailing_address.expect("a direct child");
    assert_eq!(address.city.as_deref(), Some("Springfield"));
    assert_eq!(
        address.address_line2.as_deref(),
        Some(""),
        "an empty text is a value"
    );
    let memberships = ann.person_account.expect("direct children");
    assert_eq!(memberships[0].is_primary, Some(true));
    assert_eq!(
        memberships[0].account, None,
        "one level further down there is nothing"
    );
    assert_eq!(
        ann.extra.checkbox_list("Interests"),
        Some(vec!["Rust".to_owned(), "Billing".to_owned()])
    );

    let response = world.client.people().get(ANN).send_with_response().await?;
    assert_eq!((response.status, response.attempts), (200, 1));
    assert_eq!(uid(&response.answer), ANN);
    Ok(())
}

pub(crate) async fn selects_members(world: &World) -> Result<()> {
    let people = world.client.people();
    let ann = people.get(ANN).select((person::UID, person::TITLE)).await?;
    assert_eq!((uid(&ann), ann.title.as_deref()), (ANN, Some("CEO")));
    assert_eq!(
        (ann.email, ann.created, ann.person_account),
        (None, None, None)
    );
    assert!(ann.extra.is_empty());

    let ann = people
        .get(ANN)
        .select((
            All,
            person::PERSON_ACCOUNT.all(),
            person::PERSON_ACCOUNT.account().all(),
        ))
        .await?;
    assert_eq!(
        parameter(&world.last_seen("people_get"), "fields"),
        Some("*,PersonAccount.*,PersonAccount.Account.*")
    );
    let memberships = ann.person_account.expect("memberships");
    let account = memberships[0].account.as_ref().expect("the account");
    assert_eq!(account.name.as_deref(), Some("Acme Ltd"));
    Ok(())
}

pub(crate) async fn says_who_is_not_there(world: &World) -> Result<()> {
    let people = world.client.people();
    let error = refusal(people.get(NOBODY).await, ErrorKind::NotFound, 404);
    assert_eq!(error.operation(), Some("people_get"));
    assert!(error.body().is_empty());

    let error = refusal(people.get(NO_UID).await, ErrorKind::BadRequest, 400);
    assert_eq!(error.message(), Some("Invalid uid"));
    // What could leave the path stays one segment of it.
    refusal(people.get("../accounts").await, ErrorKind::BadRequest, 400);
    assert_eq!(
        world.last_seen("people_get").path,
        "/api/v1/crm/people/..%2Faccounts"
    );

    let before = world.sandbox.requests().len();
    for unusable in ["", " ", ".."] {
        let error = people.get(unusable).await.expect_err("no uid");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{unusable:?}");
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(world.sandbox.requests().len(), before, "nothing was sent");
    people.get(ANN).await?;
    Ok(())
}

pub(crate) async fn changes_clears_and_keeps(world: &World) -> Result<()> {
    let before = stored(world, ANN).await?;
    let change = PersonUpdate::new()
        .title("CTO")
        .phone_mobile(Null)
        .custom("CoffeePreference", "Mocha")
        .custom("Interests", checkbox_list(["Rust"]));
    let answer = world.client.people().update(ANN, change).await?;
    assert_eq!(answer.title.as_deref(), Some("CTO"));

    let mut expected = before.clone();
    expected.title = Some("CTO".to_owned());
    expected.phone_mobile = None;
    expected.extra.set("CoffeePreference", "Mocha");
    expected.extra.set_checkbox_list("Interests", ["Rust"]);
    let after = stored(world, ANN).await?;
    assert_eq!(after, expected, "only what was named has changed");
    assert!(before.phone_mobile.is_some());
    assert_eq!(
        sent(&world.last_seen("people_update")),
        json!({"Title": "CTO", "PhoneMobile": null, "CoffeePreference": "Mocha", "Interests": "[\"Rust\"]"})
    );

    // The address is changed in place, by its uid.
    let address = after.mailing_address.expect("an address");
    let change = AddressInput::new()
        .uid(address.uid.expect("a uid"))
        .city("Shelbyville");
    let change = PersonUpdate::new().mailing_address(change);
    world.client.people().update(ANN, change).await?;
    let address = stored(world, ANN)
        .await?
        .mailing_address
        .expect("an address");
    assert_eq!(address.city.as_deref(), Some("Shelbyville"));
    assert_eq!(address.postal_code.as_deref(), Some("12345"));
    Ok(())
}

pub(crate) async fn writes_a_sparse_read_back(world: &World) -> Result<()> {
    let people = world.client.people();
    let before = stored(world, ANN).await?;

    // What was not read is not written, so it cannot be wiped.
    let sparse = people.get(ANN).select((person::UID, person::TITLE)).await?;
    people.update(ANN, PersonUpdate::from(&sparse)).await?;
    assert_eq!(stored(world, ANN).await?, before);
    assert_eq!(
        sent(&world.last_seen("people_update")),
        json!({"Uid": ANN, "Title": "CEO"})
    );

    // A whole read is written back as it was, custom properties with it.
    let whole = people.get(ANN).await?;
    people.update(ANN, PersonUpdate::from(&whole)).await?;
    assert_eq!(stored(world, ANN).await?, before);
    let body = sent(&world.last_seen("people_update"));
    assert_eq!(body["CoffeePreference"], json!("Espresso"));
    for relation in [
        "PersonAccount",
        "MailingAddress",
        "Account",
        "Password",
        "FullName",
    ] {
        assert_eq!(body.get(relation), None, "{relation} is not taken over");
    }

    // On top of it, a change.
    people
        .update(ANN, PersonUpdate::from(&whole).title("CTO"))
        .await?;
    let mut expected = before;
    expected.title = Some("CTO".to_owned());
    assert_eq!(stored(world, ANN).await?, expected);
    Ok(())
}

pub(crate) async fn logs_unless_told_not_to(world: &World) -> Result<()> {
    let updates = async || -> Result<usize> {
        let activities = world.activities_of(ANN).await?;
        let kinds = activities.iter().map(|activity| activity.activity_type);
        Ok(kinds
            .filter(|kind| *kind == Some(ActivityType::PersonUpdated))
            .count())
    };
    let before = updates().await?;
    let people = world.client.people();
    people
        .update(ANN, PersonUpdate::new().title("CTO"))
        .do_not_log()
        .await?;
    assert_eq!(
        parameter(&world.last_seen("people_update"), "donotlog"),
        Some("1")
    );
    assert_eq!(updates().await?, before, "it was not to be logged");
    people.update(ANN, PersonUpdate::new().title("COO")).await?;
    assert_eq!(
        parameter(&world.last_seen("people_update"), "donotlog"),
        None
    );
    assert_eq!(updates().await?, before + 1);
    Ok(())
}

pub(crate) async fn refuses_changes_that_break_a_rule(world: &World) -> Result<()> {
    let people = world.client.people();
    let before = stored(world, BOB).await?;
    let taken = PersonUpdate::new().title("Spy").email(ANN_EMAIL);
    fault(people.update(BOB, taken).await, "Email", "outsetaError");
    let cleared = PersonUpdate::new().title("Spy").email(Null);
    fault(people.update(BOB, cleared).await, "Email", "required");
    let long = PersonUpdate::new()
        .email("spy@example.com")
        .timezone("x".repeat(101));
    fault(people.update(BOB, long).await, "Timezone", "outsetaError");
    assert_eq!(stored(world, BOB).await?, before, "all or nothing");

    let change = || PersonUpdate::new().title("CTO");
    refusal(
        people.update(NOBODY, change()).await,
        ErrorKind::NotFound,
        404,
    );
    refusal(
        people.update(NO_UID, change()).await,
        ErrorKind::BadRequest,
        400,
    );
    people.update(BOB, change()).await?;
    Ok(())
}

pub(crate) async fn goes_by_the_path(world: &World) -> Result<()> {
    let bob = stored(world, BOB).await?;
    let change = PersonUpdate::new().uid(BOB).title("CTO");
    let answer = world
        .client
        .people()
        .update(ANN, change)
        .select((person::UID, person::TITLE));
    let answer = answer.await?;
    assert_eq!((uid(&answer), answer.title.as_deref()), (ANN, Some("CTO")));
    assert_eq!(
        answer.email, None,
        "the selection holds for the answer of a write"
    );
    assert_eq!(stored(world, BOB).await?, bob);
    Ok(())
}

pub(crate) async fn deletes(world: &World) -> Result<()> {
    let people = world.client.people();
    let kim = somebody(world, "kim@example.com").await?;
    let total = people.list().await?.metadata.total;
    people.delete(uid(&kim)).await?;

    refusal(people.get(uid(&kim)).await, ErrorKind::NotFound, 404);
    refusal(people.delete(uid(&kim)).await, ErrorKind::NotFound, 404);
    refusal(people.delete(NO_UID).await, ErrorKind::BadRequest, 400);
    assert_eq!(people.list().await?.metadata.total, total - 1);
    // The address is free again.
    somebody(world, "kim@example.com").await?;
    Ok(())
}

pub(crate) async fn keeps_the_primary_contact(world: &World) -> Result<()> {
    let people = world.client.people();
    refusal(people.delete(ANN).await, ErrorKind::Validation, 400);
    people.get(ANN).await?;
    let kim = somebody(world, "kim@example.com").await?;
    people.delete(uid(&kim)).await
}
