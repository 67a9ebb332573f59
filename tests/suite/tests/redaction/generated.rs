//! Every generated model, request body and service, with a secret wherever one fits.

use outseta_api::{
    Secret, inputs, models,
    serde_json::json,
    wire::{Record, Slot},
};

use super::{HIDDEN, assert_hidden};
use crate::support::clients::client;

include!(concat!(env!("OUT_DIR"), "/every.rs"));

/// Members whose names sound like secrets and whose values are none: what a token is of, and names of placeholders of
/// mail templates.
const HARMLESS: [&str; 3] = ["token_type", "AvailableTokens", "RequiredTokens"];

/// Whether a member should hold a secret by its name.
fn sounds_secret(name: &str) -> bool {
    let lower = name.to_lowercase();
    let marks = [
        "password",
        "secret",
        "token",
        "apikey",
        "api_key",
        "recoverycode",
    ];
    marks.iter().any(|mark| lower.contains(mark)) && !HARMLESS.contains(&name)
}

/// Puts the secret into every member that holds one or sounds as if it did, down to this depth.
fn plant(record: &mut dyn Record, depth: usize) {
    let shape = record.shape();
    for (index, member) in shape.fields.iter().enumerate() {
        match record.slot(index) {
            Slot::Secret(slot) => *slot = Some(Secret::from(HIDDEN)),
            Slot::Secrets(slot) => *slot = Some(vec![Secret::from(HIDDEN)]),
            Slot::Json(slot) => {
                *slot = Some(json!({"Password": HIDDEN, "Deep": [{"token": HIDDEN}]}))
            }
            Slot::Text(slot) if sounds_secret(member.wire) => *slot = Some(HIDDEN.to_owned()),
            Slot::Text(slot) => *slot = Some("plain".to_owned()),
            Slot::Object(slot) if depth > 0 => plant(slot.fill(), depth - 1),
            Slot::List(slot) if depth > 0 => {
                slot.start();
                plant(slot.push(), depth - 1);
            }
            _ => {}
        }
    }
    record.extra_mut().set("ApiKey", HIDDEN);
    record
        .extra_mut()
        .set("Login", json!({"name": "ann", "password": [HIDDEN]}));
}

#[test]
fn every_model() {
    let mut count = 0;
    macro_rules! check {
        ($($name:ident;)+) => {$({
            let mut model = models::$name::default();
            plant(&mut model, 2);
            let shown = assert_hidden(&model);
            assert!(shown.contains("api_key") || shown.contains("ApiKey"), "{shown}");
            assert!(shown.contains("[redacted]"), "{shown}");
            count += 1;
        })+};
    }
    every_model!(check);
    assert!(count > 100, "{count} models");
}

#[test]
fn every_request_body() {
    let mut count = 0;
    macro_rules! custom {
        ($body:expr, open) => {
            $body.custom("ApiKey", HIDDEN).custom("Login", json!({"password": [HIDDEN]}))
        };
        ($body:expr, closed) => {
            $body
        };
    }
    macro_rules! check {
        ($($name:ident $openness:ident [$($setter:ident)*];)+) => {$({
            let body = inputs::$name::default()$(.$setter(HIDDEN))*;
            let secrets = <[&str]>::len(&[$(stringify!($setter)),*]);
            let shown = assert_hidden(&custom!(body, $openness));
            // Twice, because it was printed in two ways.
            let hidden = shown.matches("[redacted]").count();
            assert!(hidden >= 2 * secrets, "{shown}");
            count += 1;
        })+};
    }
    every_input!(check);
    assert!(count > 70, "{count} request bodies");
}

#[test]
fn every_service() {
    let client = client("https://acme.outseta.com/api/v1");
    let mut count = 0;
    macro_rules! check {
        ($($name:ident;)+) => {$({
            assert_hidden(&client.$name());
            count += 1;
        })+};
    }
    every_service!(check);
    assert!(count > 30, "{count} services");
}
