//! What Outseta posts, and the keys that it is signed with, printed with secrets in them.

use outseta_api::{
    models::Person,
    serde_json::json,
    webhooks::{
        Event, EventKind, Registration, Report, SignedBody, Webhook, WebhookKey, WebhookKeys,
        WebhookRejection,
    },
};

use super::{HIDDEN, inventory::Shown};

/// The secret itself as a key, in the form that Outseta shows one in.
const HEX: &str = "5a71372d686f7273652d62617474657279";

pub(super) fn webhooks(shown: &mut Shown) {
    let key: WebhookKey = HEX.parse().expect("a key");
    let keys: WebhookKeys = format!("{HEX},{HEX}").parse().expect("two keys");
    shown.add("WebhookKey", &key);
    shown.add("WebhookKeys", &keys);
    let signature = key.sign(b"{}");
    let refused = keys
        .verify(Some(signature.as_str()), b"other")
        .expect_err("a forgery");
    shown.add("SignatureError", &refused);
    shown.add("SignatureError", &refused.to_string());
    let fault = format!("{HEX}Z").parse::<WebhookKey>().expect_err("no key");
    shown.add("KeyError", &fault);
    shown.add("KeyError", &fault.to_string());
    shown.add("WebhookRejection", &WebhookRejection::from(refused));

    let person = json!({
        "Email": "ann@example.com", "Password": HIDDEN, "ApiToken": HIDDEN,
        "ActivityEventData": {"Password": HIDDEN}
    });
    let body = person.to_string();
    shown.add("SignedBody", &SignedBody(body.clone().into_bytes().into()));
    for kind in ["person-created", "person-list-subscribed", "moon-landed"] {
        let event = Event::read(kind, body.as_bytes()).expect("an event");
        shown.add("Event", &event);
        shown.add("EventKind", &EventKind::from(kind));
        if let Event::Unknown(event) = &event {
            shown.add("UnknownEvent", event);
        }
        shown.add("Webhook", &Webhook(event));
    }
    let report = Report::<Person>::read(body.as_bytes()).expect("a report");
    shown.add("Report", &report);
    let account = json!({"PersonAccount": [{"Person": person}]}).to_string();
    let registration = Registration::read(account.as_bytes()).expect("an account");
    shown.add("Registration", &registration);
    shown.add("RegistrationAnswer", &registration.answer("1042"));
    shown.lacks(HEX);
}
