//! E-mail lists and who is on them.

use outseta_api::enums::EmailListSubscriberStatus;
use outseta_api::fields::{email_list, email_list_person};
use outseta_api::inputs::{
    EmailListCreate, EmailListPersonCreate, EmailListUpdate, PersonInput,
    PublicEmailListPersonCreate,
};
use outseta_api::models::{EmailList, EmailListPerson};
use outseta_api::query::All;
use outseta_api::{ErrorKind, Json, Null, Result};
use outseta_sandbox::MailKind;
use serde_json::json;

use crate::example::example;
use crate::world::{ANN, ANN_EMAIL, BOB, World, fault, moment, refusal, sent};

/// The list of the examples.
const NEWSLETTER: &str = "lIsT1234";
/// Ann's subscription to it.
const SUBSCRIPTION: &str = "sUbA1234";

pub(crate) async fn lists_lists(world: &World) -> Result<()> {
    let list = world.client.email_lists().list();
    let page = list
        .filter(email_list::NAME.starts_with("News"))
        .filter(email_list::IS_INTERNAL.eq(false))
        .order_by(email_list::COUNT_SUBSCRIPTIONS_ACTIVE.desc())
        .limit(25)
        .await?;
    example(world, "email_lists_list")
        .went_to(
            "/email/lists",
            &[
                ("Name", "News*"),
                ("IsInternal", "false"),
                ("orderBy", "CountSubscriptionsActive DESC"),
                ("limit", "25"),
            ],
        )
        .can_be_read::<EmailList>();
    let [newsletter] = page.items.as_slice() else {
        panic!("one list: {page:?}");
    };
    assert_eq!(newsletter.name.as_deref(), Some("Newsletter"));
    assert_eq!(newsletter.count_subscriptions_active, Some(1));
    assert_eq!(newsletter.count_subscriptions_not_confirmed, Some(1));
    Ok(())
}

pub(crate) async fn adds_a_list(world: &World) -> Result<()> {
    let body = EmailListCreate::new("Newsletter")
        .description("What is new, once a month")
        .requires_double_opt_in(true);
    let lists = world.client.email_lists();
    // The list of the example is there already.
    fault(lists.add(body.clone()).await, "Name", "outsetaError");
    lists.delete(NEWSLETTER).await?;
    let added = lists.add(body).await?;
    example(world, "email_lists_add")
        .went_to("/email/lists", &[])
        .was_sent()
        .can_be_read::<EmailList>();
    assert_eq!(added.requires_double_opt_in, Some(true));
    assert_eq!(added.count_subscriptions_active, Some(0));
    let uid = added.uid.as_ref().expect("a uid").as_str();
    let read = lists.get(uid).await?;
    assert_eq!(read.name.as_deref(), Some("Newsletter"));
    Ok(())
}

pub(crate) async fn refuses_what_is_no_list(world: &World) -> Result<()> {
    let lists = world.client.email_lists();
    fault(
        lists.add(EmailListCreate::new("")).await,
        "Name",
        "required",
    );
    let endless = EmailListCreate::new("n".repeat(101));
    fault(lists.add(endless).await, "Name", "outsetaError");
    lists.add(EmailListCreate::new("n".repeat(100))).await?;
    Ok(())
}

pub(crate) async fn gets_a_list(world: &World) -> Result<()> {
    let list = world.client.email_lists().get(NEWSLETTER).await?;
    example(world, "email_lists_get")
        .went_to("/email/lists/lIsT1234", &[])
        .can_be_read::<EmailList>();
    assert_eq!(list.welcome_subject.as_deref(), Some("Welcome"));
    assert_eq!(
        list.welcome_body.as_deref(),
        Some("<p>Good to have you here.</p>")
    );
    assert_eq!(list.requires_double_opt_in, Some(true));

    let call = world.client.email_lists().get(NEWSLETTER);
    let list = call
        .select((
            email_list::NAME,
            email_list::WELCOME_BODY,
            email_list::EMAIL_LIST_PERSON.person().email(),
        ))
        .await?;
    let subscribers = list.email_list_person.expect("who is on it");
    let person = subscribers[0].person.as_ref().expect("the subscriber");
    assert_eq!(person.email.as_deref(), Some(ANN_EMAIL));
    example(world, "email_lists_get").went_to(
        "/email/lists/lIsT1234",
        &[("fields", "Name,WelcomeBody,EmailListPerson.Person.Email")],
    );
    Ok(())
}

pub(crate) async fn changes_a_list(world: &World) -> Result<()> {
    let change = EmailListUpdate::new()
        .name("Product news")
        .welcome_subject("Welcome to our product news");
    let changed = world
        .client
        .email_lists()
        .update(NEWSLETTER, change)
        .await?;
    example(world, "email_lists_update")
        .went_to("/email/lists/lIsT1234", &[])
        .was_sent()
        .can_be_read::<EmailList>();
    let read = world.client.email_lists().get(NEWSLETTER).await?;
    assert_eq!(
        read.welcome_subject.as_deref(),
        Some("Welcome to our product news")
    );
    assert_eq!(
        read.description.as_deref(),
        Some("What is new, once a month"),
        "kept"
    );
    assert_eq!(changed.name.as_deref(), Some("Product news"));
    assert_eq!(changed.count_subscriptions_unsubscribed, Some(1));
    Ok(())
}

pub(crate) async fn writes_a_list_back(world: &World) -> Result<()> {
    let lists = world.client.email_lists();
    let read = lists.get(NEWSLETTER).await?;
    let change = EmailListUpdate::from(&read)
        .is_internal(true)
        .welcome_body(Null);
    let changed = lists.update(NEWSLETTER, change.clone()).await?;
    assert_eq!(changed.welcome_body, None);
    assert_eq!(changed.is_internal, Some(true));
    let other = lists.update("lIsT5678", change).await;
    fault(other, "Uid", "outsetaError");
    // Not the numbers of subscribers, which the server counts.
    assert_eq!(
        sent(&world.last_seen("email_lists_update")),
        json!({
            "Uid": NEWSLETTER,
            "Name": "Newsletter",
            "Description": "What is new, once a month",
            "WelcomeSubject": "Welcome",
            "WelcomeBody": null,
            "WelcomeFromName": "Bob Stone",
            "WelcomeFromEmail": "bob@example.com",
            "RequiresDoubleOptIn": true,
            "IsInternal": true,
        })
    );
    Ok(())
}

pub(crate) async fn deletes_a_list(world: &World) -> Result<()> {
    let lists = world.client.email_lists();
    let answer = lists.delete(NEWSLETTER).do_not_log().await?;
    example(world, "email_lists_delete").went_to("/email/lists/lIsT1234", &[("donotlog", "1")]);
    assert_eq!(answer, Json::Null);
    refusal(lists.get(NEWSLETTER).await, ErrorKind::NotFound, 404);
    Ok(())
}

pub(crate) async fn lists_subscribers(world: &World) -> Result<()> {
    let list = world.client.email_list_subscriptions().list(NEWSLETTER);
    let page = list
        .q("lee")
        .order_by(email_list_person::SUBSCRIBED_DATE.asc())
        .await?;
    example(world, "email_list_subscriptions_list")
        .went_to(
            "/email/lists/lIsT1234/subscriptions",
            &[("q", "lee"), ("orderBy", "SubscribedDate")],
        )
        .can_be_read::<EmailListPerson>();
    let [first] = page.items.as_slice() else {
        panic!("one Lee: {page:?}");
    };
    assert_eq!(
        first.email_list_subscriber_status,
        Some(EmailListSubscriberStatus::Confirmed)
    );
    assert_eq!(first.confirmed_date, Some(moment("2026-01-12T10:20:00Z")));
    let person = first.person.as_ref().expect("the subscriber");
    assert_eq!(person.full_name.as_deref(), Some("Ann Lee"));
    Ok(())
}

pub(crate) async fn finds_subscribers_by_state_time_and_person(world: &World) -> Result<()> {
    let list = world.client.email_list_subscriptions().list(NEWSLETTER);
    let list = list
        .filter(
            email_list_person::EMAIL_LIST_SUBSCRIBER_STATUS.ne(EmailListSubscriberStatus::Cleaned),
        )
        .filter(email_list_person::SUBSCRIBED_DATE.gte(moment("2026-01-01T00:00:00Z")))
        .filter(email_list_person::UNSUBSCRIBED_DATE.is_null())
        .filter(email_list_person::PERSON.email().ends_with("@example.com"))
        .order_by(email_list_person::PERSON.email().desc())
        .select((All, email_list_person::PERSON.email()));
    let found: Vec<_> = list.stream().try_collect().await?;
    example(world, "email_list_subscriptions_list").went_to(
        "/email/lists/lIsT1234/subscriptions",
        &[
            ("EmailListSubscriberStatus__ne", "3"),
            ("SubscribedDate__gte", "2026-01-01T00:00:00Z"),
            ("UnsubscribedDate__isnull", "true"),
            ("Person.Email", "*@example.com"),
            ("orderBy", "Person.Email DESC"),
            ("fields", "*,Person.Email"),
            ("limit", "25"),
            ("offset", "0"),
        ],
    );
    // Eli has left.
    assert_eq!(found.len(), 2);
    assert_eq!(
        found[0].email_list_subscriber_status,
        Some(EmailListSubscriberStatus::Subscribed)
    );
    assert_eq!(found[0].confirmed_date, None);
    Ok(())
}

pub(crate) async fn puts_a_new_person_on_a_list(world: &World) -> Result<()> {
    let body = EmailListPersonCreate::new(NEWSLETTER, PersonInput::new().email(ANN_EMAIL))
        .send_welcome_email(false);
    let subscriptions = world.client.email_list_subscriptions();
    let added = subscriptions.add(NEWSLETTER, body).await?;
    let added = added.expect("the subscription that is declared");
    example(world, "email_list_subscriptions_add")
        .went_to("/email/lists/lIsT1234/subscriptions", &[])
        .was_sent()
        .can_be_read::<EmailListPerson>();
    // Ann is on it already.
    assert_eq!(added.uid.expect("a uid"), SUBSCRIPTION);
    let person = added.person.expect("the subscriber");
    assert_eq!(person.uid.expect("a uid"), ANN);

    let nia = PersonInput::new().email("nia@example.com");
    let body = EmailListPersonCreate::new(NEWSLETTER, nia);
    let added = subscriptions.add(NEWSLETTER, body).await?;
    let added = added.expect("the subscription that is declared");
    assert_eq!(
        added.email_list_subscriber_status,
        Some(EmailListSubscriberStatus::Subscribed)
    );
    assert_eq!(added.confirmed_date, None);
    let list = subscriptions.list(NEWSLETTER).q("nia@");
    let list = list.order_by(email_list_person::SUBSCRIBED_DATE.asc());
    let stored = list.await?;
    assert_eq!(stored.items[0].uid, added.uid);
    Ok(())
}

pub(crate) async fn puts_a_known_person_on_a_list(world: &World) -> Result<()> {
    let body = EmailListPersonCreate::new(NEWSLETTER, PersonInput::new().uid(BOB))
        .email_list_subscriber_status(EmailListSubscriberStatus::Confirmed)
        .subscribed_date(moment("2026-01-15T08:00:00Z"))
        .unsubscribed_date(Null)
        .source("Import");
    let subscriptions = world.client.email_list_subscriptions();
    subscriptions
        .add(NEWSLETTER, body)
        .select((All, email_list_person::PERSON.all()))
        .await?;
    example(world, "email_list_subscriptions_add").went_to(
        "/email/lists/lIsT1234/subscriptions",
        &[("fields", "*,Person.*")],
    );
    assert_eq!(
        sent(&world.last_seen("email_list_subscriptions_add")),
        json!({
            "EmailList": {"Uid": NEWSLETTER},
            "Person": {"Uid": BOB},
            "EmailListSubscriberStatus": 4,
            "SubscribedDate": "2026-01-15T08:00:00Z",
            "UnsubscribedDate": null,
            "Source": "Import",
        })
    );
    Ok(())
}

pub(crate) async fn refuses_what_is_no_subscription(world: &World) -> Result<()> {
    let subscriptions = world.client.email_list_subscriptions();
    let body = EmailListPersonCreate::new(NEWSLETTER, PersonInput::new().uid(BOB));
    let nobody = body.clone().person(Null);
    fault(
        subscriptions.add(NEWSLETTER, nobody).await,
        "Person",
        "required",
    );
    let nowhere = body.clone().email_list(Null);
    fault(
        subscriptions.add(NEWSLETTER, nowhere).await,
        "EmailList",
        "required",
    );
    let strange = body
        .clone()
        .email_list_subscriber_status(EmailListSubscriberStatus::Unknown(9));
    fault(
        subscriptions.add(NEWSLETTER, strange).await,
        "EmailListSubscriberStatus",
        "outsetaError",
    );
    subscriptions.add(NEWSLETTER, body).await?;
    Ok(())
}

pub(crate) async fn takes_a_person_off_a_list(world: &World) -> Result<()> {
    let subscriptions = world.client.email_list_subscriptions();
    let () = subscriptions.delete(NEWSLETTER, SUBSCRIPTION).await?;
    example(world, "email_list_subscriptions_delete")
        .went_to("/email/lists/lIsT1234/subscriptions/sUbA1234", &[]);
    let list = world.client.email_lists().get(NEWSLETTER).await?;
    assert_eq!(list.count_subscriptions_active, Some(0));
    assert_eq!(list.count_subscriptions_unsubscribed, Some(2));
    let again = subscriptions.delete(NEWSLETTER, SUBSCRIPTION).await;
    refusal(again, ErrorKind::NotFound, 404);
    Ok(())
}

pub(crate) async fn shows_anybody_the_public_lists(world: &World) -> Result<()> {
    let list = world.anonymous().public_email_lists().list();
    let page = list.order_by(email_list::NAME.asc()).await?;
    example(world, "public_email_lists_list")
        .went_to("/public/email/lists", &[("orderBy", "Name")])
        .can_be_read::<EmailList>();
    let request = world.last_seen("public_email_lists_list");
    assert_eq!(request.header("authorization"), None);
    let newsletter = &page.items[0];
    assert_eq!(newsletter.uid.as_ref().expect("a uid"), &NEWSLETTER);
    assert_eq!(newsletter.requires_double_opt_in, Some(true));
    assert_eq!(newsletter.count_subscriptions_active, None);

    // Who has a key may come as well.
    let list = world.client.public_email_lists().list();
    let named = list.select((email_list::UID, email_list::NAME)).await?;
    assert_eq!(named.items.len(), page.items.len());
    assert_eq!(named.items[0].name.as_deref(), Some("Newsletter"));
    assert_eq!(named.items[0].description, None);
    example(world, "public_email_lists_list")
        .went_to("/public/email/lists", &[("fields", "Uid,Name")]);
    Ok(())
}

pub(crate) async fn lets_anybody_subscribe(world: &World) -> Result<()> {
    let body = PublicEmailListPersonCreate::new(PersonInput::new().email(ANN_EMAIL))
        .email_list(NEWSLETTER)
        .recaptcha_token("recaptcha-token-example");
    let shown = format!("{body:?}");
    assert!(!shown.contains("recaptcha-token-example"), "{shown}");
    let subscriptions = world.anonymous().public_email_list_subscriptions();
    let answer = subscriptions.add(NEWSLETTER, body).await?;
    example(world, "public_email_list_subscriptions_add")
        .went_to("/public/email/lists/lIsT1234/subscriptions", &[]);
    assert_eq!(answer, Json::Null);
    let request = world.last_seen("public_email_list_subscriptions_add");
    assert_eq!(request.header("authorization"), None);
    // The example, without the secret, which the sandbox does not keep.
    assert_eq!(
        sent(&request),
        json!({
            "EmailList": {"Uid": NEWSLETTER},
            "Person": {"Email": ANN_EMAIL},
            "RecaptchaToken": "[redacted]",
        })
    );
    Ok(())
}

pub(crate) async fn needs_to_know_who_subscribes(world: &World) -> Result<()> {
    let subscriptions = world.anonymous().public_email_list_subscriptions();
    let body = PublicEmailListPersonCreate::new(PersonInput::new().email(ANN_EMAIL));
    let nobody = body.clone().person(Null);
    fault(
        subscriptions.add(NEWSLETTER, nobody).await,
        "Person",
        "required",
    );
    // The path says which list it is about.
    subscriptions.add(NEWSLETTER, body).await?;
    // Ann has confirmed long ago; a newcomer has to.
    assert_eq!(world.sandbox.mails(), []);
    let nia = PersonInput::new().email("nia@example.com");
    let body = PublicEmailListPersonCreate::new(nia);
    subscriptions.add(NEWSLETTER, body).await?;
    assert_eq!(world.sandbox.mails()[0].kind, MailKind::ListConfirmation);
    let active = async || {
        let list = world.client.email_lists().get(NEWSLETTER).await?;
        Ok::<_, outseta_api::Error>(list.count_subscriptions_active)
    };
    assert_eq!(active().await?, Some(1));
    assert!(world.sandbox.confirm("nia@example.com", NEWSLETTER));
    assert_eq!(active().await?, Some(2));
    Ok(())
}
