//! Access tokens as others see them: their claims, and the keys that tell whether they are genuine.

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Value, json};

use crate::client::Api;

/// The keys that are published now.
async fn published(api: &Api) -> JwkSet {
    let answer = api.beside("GET", "/.well-known/jwks").await;
    serde_json::from_value(answer.ok()).unwrap()
}

/// The claims of a token, if one of these keys has signed it.
fn claims(keys: &JwkSet, token: &str) -> Option<Value> {
    let header = decode_header(token).unwrap();
    assert_eq!(header.alg, Algorithm::RS256);
    let key = keys.find(&header.kid.unwrap())?;
    let mut validation = Validation::new(Algorithm::RS256);
    validation.validate_aud = false;
    let key = DecodingKey::from_jwk(key).unwrap();
    Some(decode(token, &key, &validation).unwrap().claims)
}

async fn claims_of(api: &Api, email: &str) -> Value {
    let token = api.token(email).await;
    claims(&published(api).await, &token).unwrap()
}

#[tokio::test]
async fn tokens_say_who_it_is_and_what_is_paid_for() {
    let api = Api::start().await;
    let ann = claims_of(&api, "ann@example.com").await;
    let authority = api.sandbox.base_url();
    let authority = authority.trim_start_matches("http://");
    let authority = authority.trim_end_matches("/api/v1");
    assert_eq!(ann["iss"], format!("http://{authority}"));
    assert_eq!(ann["aud"], authority);
    assert_eq!(ann["outseta:iss"], authority);
    for (name, value) in [
        ("sub", json!("pAbC12Dx")),
        ("nameid", json!("pAbC12Dx")),
        ("email", json!("ann@example.com")),
        ("name", json!("Ann Lee")),
        ("given_name", json!("Ann")),
        ("family_name", json!("Lee")),
        ("outseta:accountUid", json!("aBcD123x")),
        ("outseta:accountClientIdentifier", json!("55")),
        ("outseta:isPrimary", json!("1")),
        ("outseta:subscriptionUid", json!("sUbS1234")),
        ("outseta:planUid", json!("wQXrBxWK")),
        ("outseta:addOnUids", json!(["aDdO1234", "aDdU5678"])),
    ] {
        assert_eq!(ann[name], value, "{name}");
    }
    let (from, to) = (ann["nbf"].as_i64().unwrap(), ann["exp"].as_i64().unwrap());
    assert_eq!(to - from, 31_536_000);
    assert_eq!((&ann["iat"], &ann["auth_time"]), (&ann["nbf"], &ann["nbf"]));

    let bob = claims_of(&api, "bob@example.com").await;
    assert_eq!(bob["outseta:isPrimary"], "0");
    assert_eq!(bob["outseta:planUid"], "wQXrBxWK");
    // The subscription of Vandelay is over.
    let eli = claims_of(&api, "eli@example.com").await;
    assert_eq!(eli["outseta:accountUid"], "vAnD1234");
    assert_eq!(eli.get("outseta:planUid"), None);

    // Somebody without an account.
    api.post("/crm/people", json!({ "Email": "lone@example.com" }))
        .await
        .ok();
    let lone = claims_of(&api, "lone@example.com").await;
    assert_eq!(lone.get("outseta:accountUid"), None);
    assert_eq!(lone["name"], "lone@example.com");
}

#[tokio::test]
async fn no_token_is_given_out_twice() {
    let api = Api::start().await;
    let first = api.token("ann@example.com").await;
    assert_ne!(first, api.token("ann@example.com").await);
}

#[tokio::test]
async fn keys_come_and_go() {
    let api = Api::start().await;
    let old = api.token("ann@example.com").await;
    let kid = api.sandbox.rotate_signing_key();
    let new = api.token("ann@example.com").await;
    assert_eq!(decode_header(&new).unwrap().kid.as_deref(), Some(&*kid));
    let keys = published(&api).await;
    assert_eq!(keys.keys.len(), 2);
    assert!(claims(&keys, &old).is_some() && claims(&keys, &new).is_some());

    api.sandbox.withdraw_old_signing_keys();
    let keys = published(&api).await;
    assert_eq!(keys.keys.len(), 1);
    assert!(claims(&keys, &old).is_none() && claims(&keys, &new).is_some());
    let forged = api
        .sandbox
        .sign(&json!({ "exp": 4_102_444_800_i64, "sub": "anybody" }));
    assert_eq!(claims(&keys, &forged).unwrap()["sub"], "anybody");
}

#[tokio::test]
async fn keys_lie_beside_the_api() {
    let api = Api::start().await;
    let keys = api.beside("GET", "/.well-known/jwks").await.ok();
    let same = api.beside("GET", "/.well-known/jwks.json").await.ok();
    assert_eq!(keys, same);
    assert_eq!(keys["keys"][0]["kty"], "RSA");
    assert_eq!(keys["keys"][0]["d"], Value::Null, "not the private one");
    let found = api
        .beside("GET", "/.well-known/openid-configuration")
        .await
        .ok();
    let at = found["jwks_uri"].as_str().unwrap();
    assert!(at.ends_with("/.well-known/jwks"), "{at}");
    assert_eq!(
        found["issuer"],
        api.sandbox.base_url().trim_end_matches("/api/v1")
    );
    api.beside("POST", "/.well-known/jwks").await.empty(405);
    api.beside("GET", "/.well-known/nothing").await.empty(404);
    api.get("/.well-known/jwks").await.empty(404);
}
