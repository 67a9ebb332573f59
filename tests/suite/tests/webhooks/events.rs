//! Every event of the description becomes a typed one, and its body comes out as it went in.

use std::collections::BTreeSet;

use outseta_api::{
    DecodeFailure, enums,
    models::{Account, Deal, Person, Plan},
    registry, serde_json,
    serde_json::{Value, json},
    webhooks::{Event, EventKind, UnknownEvent},
};

use super::description::{Webhook, assert_kept, webhook, webhooks};

fn read(webhook: &Webhook) -> Event {
    let body = webhook.example.to_string();
    Event::read(webhook.name.as_str(), body.as_bytes())
        .unwrap_or_else(|failure| panic!("{} refuses its example: {failure}", webhook.name))
}

fn json_of(event: &Event) -> Value {
    serde_json::to_value(event).expect("an event is JSON")
}

#[test]
fn every_event_is_known_by_all_its_names() {
    let events = webhooks().into_iter().filter_map(|webhook| {
        let number = webhook.number?;
        let kind = EventKind::from(number);
        assert_eq!(kind.name(), webhook.name);
        assert_eq!(kind.to_string(), webhook.name);
        assert_eq!(kind.number(), Some(number));
        let activity = kind.activity().expect("an activity").to_string();
        for text in [
            &webhook.name,
            &webhook.operation,
            &activity,
            &number.to_string(),
        ] {
            assert_eq!(EventKind::from(text.as_str()), kind, "{text}");
        }
        Some(kind.name().to_owned())
    });
    let described: BTreeSet<_> = events.collect();
    let known: BTreeSet<_> = EventKind::KNOWN
        .iter()
        .map(|kind| kind.name().to_owned())
        .collect();
    assert_eq!(described, known);
}

#[test]
fn every_example_is_read_into_its_types_and_nothing_is_lost() {
    for webhook in webhooks() {
        let Some(number) = webhook.number else {
            continue;
        };
        let event = read(&webhook);
        assert!(
            !matches!(event, Event::Unknown(_)),
            "{} has no type",
            webhook.name
        );
        assert_eq!(event.kind().number(), Some(number), "{}", webhook.name);
        let json = json_of(&event);
        assert_kept(&webhook.example, &json, &webhook.name);
        let again = Event::read(event.kind(), json.to_string().as_bytes()).expect("reads again");
        assert_eq!(again, event, "{}", webhook.name);
        assert_eq!(again.clone(), event, "{}", webhook.name);
        assert!(format!("{event:?}").starts_with(&format!("{:?}(", event.kind())));
    }
}

#[test]
fn every_member_of_the_details_has_a_type() {
    let mut seen = 0;
    for webhook in webhooks() {
        let Some(details) = &webhook.details else {
            continue;
        };
        let schema = registry::ALL.iter().find(|schema| schema.name == details);
        let schema = schema.unwrap_or_else(|| panic!("{details} has no model"));
        let sent = &webhook.example["ActivityEventData"];
        let one = std::slice::from_ref(sent);
        for sent in sent.as_array().map_or(one, Vec::as_slice) {
            let record = (schema.record)();
            for name in sent.as_object().expect("an object").keys() {
                let known = record.shape().position(name, 0);
                assert!(known.is_some(), "{}: {name} is not known", webhook.name);
                seen += 1;
            }
        }
        // The details do not stay behind in the record, where they would be any JSON.
        let shown = format!("{:?}", read(&webhook));
        assert!(
            shown.contains(&format!("{details} {{")),
            "{}: {shown}",
            webhook.name
        );
    }
    assert!(seen > 50, "{seen} members");
}

#[test]
fn details_are_beside_their_record() {
    let Event::AccountStageUpdated(report) = read(&webhook("account-stage-updated")) else {
        panic!("another event");
    };
    assert_eq!(report.entity.name.as_deref(), Some("Acme Ltd"));
    assert_eq!(report.entity.activity_event_data, None);
    let stages = report.data.expect("details");
    assert!(stages.prior_account_stage.is_some() && stages.current_account_stage.is_some());

    let Event::AccountSubscriptionAddOnsChanged(report) =
        read(&webhook("account-subscription-add-ons-changed"))
    else {
        panic!("another event");
    };
    assert!(!report.data.expect("a list").is_empty());

    // A login is about a person, and sends the account.
    let Event::PersonLogin(report) = read(&webhook("person-login")) else {
        panic!("another event");
    };
    assert_eq!(report.entity.object_type.as_deref(), Some("Account"));
    assert!(report.data.expect("details").person_uid.is_some());

    let Event::PlanUpdated(report) = read(&webhook("plan-updated")) else {
        panic!("another event");
    };
    let rate = report.entity.monthly_rate.expect("a rate");
    assert_eq!(rate, "59".parse().expect("a number"));
}

#[test]
fn amounts_of_the_details_keep_every_digit() {
    let body = br#"{"ActivityEventData":{"InvoiceUid":"i","Amount":12345678901234567.89}}"#;
    let event = Event::read(EventKind::AccountSubscriptionPaymentCollected, body);
    let Ok(Event::AccountSubscriptionPaymentCollected(report)) = event else {
        panic!("another event: {event:?}");
    };
    let amount = report.data.and_then(|data| data.amount).expect("an amount");
    assert_eq!(amount.to_string(), "12345678901234567.89");
}

#[test]
fn tasks_come_with_what_they_belong_to() {
    use outseta_api::{models::TaskWebhookEventData, webhooks::Report};

    let webhook = webhook("task-created");
    let Event::TaskCreated(report) = read(&webhook) else {
        panic!("another event");
    };
    assert_eq!(report.entity.object_type.as_deref(), Some("Deal"));
    assert_eq!(
        report
            .entity
            .extra
            .get::<String>("Name")
            .expect("text")
            .as_deref(),
        Some("Annual upgrade")
    );
    let task = report.data.expect("a task");
    assert_eq!(task.status, Some(enums::TaskStatus::from(1)));

    let body = webhook.example.to_string();
    let deal =
        Report::<Deal, Option<Box<TaskWebhookEventData>>>::read(body.as_bytes()).expect("a deal");
    assert_eq!(deal.entity.name.as_deref(), Some("Annual upgrade"));
    assert_eq!(deal.data, Some(task));
    let plain = Report::<Deal>::read(body.as_bytes()).expect("a deal");
    assert!(plain.entity.activity_event_data.is_some());
}

#[test]
fn records_may_hold_what_nobody_described() {
    let body = br#"{"Email":"ann@example.com","Coffee":"Espresso","ActivityEventData":{"EmailListUid":"l","New":[1]}}"#;
    let event = Event::read("PersonListSubscribed", body).expect("a person");
    assert_eq!(
        json_of(&event),
        serde_json::from_slice::<Value>(body).expect("JSON")
    );
    let Event::PersonListSubscribed(report) = event else {
        panic!("another event");
    };
    assert_eq!(
        report.entity.extra.value("Coffee"),
        Some(&json!("Espresso"))
    );
    let extra = report.data.expect("details").extra;
    assert_eq!(extra.value("New"), Some(&json!([1])));
}

fn unknown(kind: &str, body: &str) -> UnknownEvent {
    match Event::read(kind, body.as_bytes()) {
        Ok(Event::Unknown(event)) => event,
        other => panic!("{other:?}"),
    }
}

#[test]
fn unknown_events_are_kept_to_the_letter() {
    let body =
        r#"{ "Zeta": 1.10, "Email": "ann@example.com", "Big": 123456789012345678901234567890 }"#;
    let event = unknown("moon-landed", body);
    assert_eq!((event.name(), event.text()), ("moon-landed", body));
    assert_eq!(
        serde_json::to_string(&Event::Unknown(event.clone())).expect("JSON"),
        body
    );
    let person: Person = event.read().expect("a person");
    assert_eq!(person.email.as_deref(), Some("ann@example.com"));
    let json: Value = event.read().expect("JSON");
    assert_eq!(json["Zeta"], json!(1.10));
    let failure = event.read::<Vec<Plan>>().expect_err("no list");
    assert!(
        !failure.to_string().contains("ann@example.com"),
        "{failure}"
    );

    for body in ["null", "[1]", "\"text\"", "7"] {
        assert_eq!(unknown("Note", body).text(), body);
    }
    assert_eq!(unknown("x", "\u{feff}{}").text(), "{}");
    let (one, other) = (unknown("x", "{}"), unknown("y", "{}"));
    assert_ne!(one, other);
    assert_ne!(Event::Unknown(one.clone()), read(&webhook("deal-created")));
    assert_eq!(
        Event::Unknown(other).kind(),
        EventKind::Unknown("y".to_owned())
    );
    assert_eq!(one, unknown("x", "{}"));
}

#[test]
fn the_same_record_of_another_event_is_another_event() {
    let body = br#"{"Name":"Acme Ltd"}"#;
    let created = Event::read("account-created", body).expect("an account");
    assert_ne!(
        created,
        Event::read("account-deleted", body).expect("an account")
    );
    assert_eq!(created, Event::read("100", body).expect("an account"));
}

#[test]
fn what_is_no_record_is_refused() {
    let deep = "[".repeat(100_000);
    for kind in ["account-created", "person-updated", "moon-landed"] {
        for body in ["", " ", "{", "{\"Name\":", "{} {}", "\u{0}", &deep] {
            let refused: Result<Event, DecodeFailure> = Event::read(kind, body.as_bytes());
            assert!(refused.is_err(), "{kind} takes {body:.20}");
        }
        assert!(Event::read(kind, b"{\"Name\":\"\xff\"}").is_err(), "{kind}");
    }
    for body in ["null", "[]", "7", "\"x\""] {
        assert!(
            Event::read("deal-created", body.as_bytes()).is_err(),
            "{body}"
        );
    }
    let failure = Event::read("account-stage-updated", br#"{"ActivityEventData":7}"#);
    let failure = failure.expect_err("a number is no object");
    assert_eq!(failure.path(), "ActivityEventData");
    let account: Account = serde_json::from_str("{}").expect("an account");
    assert_eq!(account, Account::default());
}
