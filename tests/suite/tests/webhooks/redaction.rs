//! Nothing that is printed shows a key, a signature or a password.

use std::fmt::Debug;

use outseta_api::webhooks::{
    Event, Registration, SignedBody, WebhookKey, WebhookKeys, WebhookRejection,
};

use super::server::{KEY, OLD_KEY, key, keys};

/// A password that is sent along.
const HIDDEN: &str = "Zq7-horse-battery";

#[track_caller]
fn assert_clean(shown: &str) {
    let signature = key(KEY).sign(b"{}");
    let digits = signature.trim_start_matches("sha256=");
    for secret in [KEY, OLD_KEY, &KEY[..8], HIDDEN, digits] {
        assert!(!shown.contains(secret), "{secret} is in {shown}");
    }
    // Nor the bytes of the key, however they are printed.
    for bytes in ["0, 17, 34, 51", "0, 11, 22, 33", "\\0\\x11"] {
        assert!(!shown.contains(bytes), "{bytes} is in {shown}");
    }
}

#[track_caller]
fn assert_hidden(value: &dyn Debug) {
    assert_clean(&format!("{value:?}\n{value:#?}\n{value:x?}"));
}

#[test]
fn keys_show_nothing() {
    assert_hidden(&key(KEY));
    assert_hidden(&keys());
    assert_hidden(&Some((keys(), [key(OLD_KEY)])));
    assert_eq!(format!("{:?}", key(KEY)), "WebhookKey([redacted])");
    assert_eq!(format!("{:?}", keys()).matches("redacted").count(), 2);
}

#[test]
fn errors_of_keys_show_none_of_them() {
    for text in [
        format!("{KEY}0"),
        format!("{KEY}Z"),
        format!("Z{KEY}"),
        format!("{KEY},{OLD_KEY}!"),
        HIDDEN.to_owned(),
        format!("sha256={KEY}"),
    ] {
        let one = text.parse::<WebhookKey>().expect_err("no key");
        let several = text.parse::<WebhookKeys>().expect_err("no keys");
        assert_clean(&format!("{one} {one:?} {several} {several:?}"));
        assert!(one.to_string().contains("Settings, Notifications"), "{one}");
    }
}

#[test]
fn errors_of_signatures_show_none_of_them() {
    let right = key(KEY).sign(b"{}");
    for header in [
        Some(right.as_str()),
        Some(&right[..70]),
        Some(&right[7..]),
        Some(HIDDEN),
        None,
    ] {
        let error = keys().verify(header, b"other").expect_err("a forgery");
        assert_clean(&format!("{error} {error:?}"));
        let rejection = WebhookRejection::from(error);
        assert_clean(&format!(
            "{rejection} {rejection:?} {:?}",
            rejection.status()
        ));
    }
}

#[test]
fn events_show_no_passwords() {
    let person = format!(
        r#"{{"Email":"ann@example.com","Password":"{HIDDEN}","ApiToken":"{HIDDEN}","ActivityEventData":{{"Password":"{HIDDEN}","EmailListUid":"l"}}}}"#
    );
    for kind in ["person-created", "person-list-subscribed", "moon-landed"] {
        let event = Event::read(kind, person.as_bytes()).expect("an event");
        assert_hidden(&event);
        assert!(format!("{event:?}").contains("ann@example.com"));
        // It is only not shown.
        assert!(
            serde_json::to_string(&event)
                .expect("JSON")
                .contains(HIDDEN)
        );
    }
    let registration = format!(r#"{{"PersonAccount":[{{"Person":{person}}}]}}"#);
    let registration = Registration::read(registration.as_bytes()).expect("an account");
    assert_hidden(&registration);
    assert_hidden(&registration.answer("1042"));
    let broken = format!(r#"{{"Password":"{HIDDEN}","PersonAccount":7}}"#);
    let failure = Event::read("person-created", broken.as_bytes()).expect_err("no person");
    assert_clean(&format!("{failure} {failure:?}"));
    let rejection = WebhookRejection::Unreadable(failure);
    assert_clean(&format!("{rejection} {rejection:?}"));
    let failure = Event::read("moon-landed", format!("{HIDDEN} {{").as_bytes());
    let failure = failure.expect_err("no JSON");
    assert_clean(&format!("{failure} {failure:?}"));
}

#[test]
fn verified_bytes_are_shown_by_their_number() {
    let body = format!(r#"{{"Password":"{HIDDEN}"}}"#);
    let body = SignedBody(body.into_bytes().into());
    assert_hidden(&body);
    assert_eq!(format!("{body:?}"), "SignedBody(32 bytes)");
}
