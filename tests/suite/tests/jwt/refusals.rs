//! What is not accepted, each with an error of its own.

use std::time::Duration;

use aws_lc_rs::signature::{RSA_PKCS1_SHA512, RSA_PSS_SHA256};
use outseta_api::ErrorKind;
use outseta_api::jwt::{Claims, Verifier, VerifyError, unverified_expiry};
use serde_json::{Value, json};

use crate::forge::{
    EVIL, GOOD, NEXT, NOW, claims, encode, good, hs256, jwks, message, offline, verifier,
};

/// The error that a token is refused with, which shows none of its parts.
async fn refused_by(verifier: &Verifier, token: &str) -> VerifyError {
    let error = verifier.verify(token).await.expect_err("a refusal");
    let shown = format!("{error} {error:?} {error:#?} {verifier:?}");
    for part in token.split('.').filter(|part| part.len() > 20) {
        assert!(!shown.contains(part), "{shown}");
    }
    assert!(error.is_refusal(), "{error:?}");
    error
}

async fn refused(token: &str) -> VerifyError {
    refused_by(&verifier(), token).await
}

async fn accepted(token: &str) -> Claims {
    verifier().verify(token).await.expect("a good token")
}

fn under(header: Value) -> Value {
    let mut whole = json!({"alg": "RS256", "typ": "JWT", "kid": "good"});
    if let (Value::Object(whole), Value::Object(header)) = (&mut whole, header) {
        whole.extend(header);
    }
    whole
}

#[tokio::test]
async fn a_good_token_is_accepted() {
    let claims = accepted(&good()).await;
    assert_eq!(claims.person_uid, "pAbC12Dx");
    assert!(claims.has_plan("wQXrBxWK"));
    // One key is published, so a token need not name it.
    let unnamed = json!({"alg": "RS256"});
    accepted(&GOOD.sign_under(&unnamed, &crate::forge::claims(json!({})))).await;
}

#[tokio::test]
async fn garbage() {
    let good = good();
    let parts: Vec<_> = good.split('.').collect();
    let header = encode(br#"{"alg":"RS256","kid":"good"}"#);
    let tokens = [
        String::new(),
        "garbage".to_owned(),
        "..".to_owned(),
        "a.b.c".to_owned(),
        format!("bearer {good}"),
        format!("{good}.x"),
        format!("{}.{}", parts[0], parts[1]),
        format!("{}.{}.é", parts[0], parts[1]),
        format!("{}.{}.{}", parts[0], parts[1], "x".repeat(20_000)),
        format!("{}.x.{}", encode(b"[]"), parts[2]),
        format!("{}.x.{}", encode(br#"{"kid":"good"}"#), parts[2]),
        format!("{}.x.{}", encode(br#"{"alg":7}"#), parts[2]),
        format!(
            "{}.x.{}",
            encode(br#"{"alg":"RS256","alg":"none"}"#),
            parts[2]
        ),
        format!("{header}=.{}.{}", parts[1], parts[2]),
        GOOD.sign_under(
            &under(json!({"crit": ["b64"], "b64": false})),
            &claims(json!({})),
        ),
        GOOD.sign_under(&under(json!({})), &json!(["no", "claims"])),
        GOOD.sign_under(&under(json!({})), &json!("text")),
    ];
    for token in tokens {
        let error = refused(&token).await;
        assert!(
            matches!(error, VerifyError::Malformed { .. }),
            "{error:?} for {} characters",
            token.len()
        );
    }
}

#[tokio::test]
async fn another_algorithm() {
    let claims = claims(json!({}));
    for name in ["none", "None", "nOnE", ""] {
        let unsigned = format!("{}.", message(&under(json!({"alg": name})), &claims));
        let found = name.to_owned();
        assert_eq!(
            refused(&unsigned).await,
            VerifyError::WrongAlgorithm { found }
        );
    }
    // The public key is no secret, in whichever form it is taken for one.
    for form in GOOD.public_forms() {
        let forged = hs256(&under(json!({"alg": "HS256"})), &claims, &form);
        let found = "HS256".to_owned();
        assert_eq!(
            refused(&forged).await,
            VerifyError::WrongAlgorithm { found }
        );
        let disguised = hs256(&under(json!({})), &claims, &form);
        assert_eq!(refused(&disguised).await, VerifyError::BadSignature);
    }
    // Signed with the right key, but not in the way that is agreed on.
    let rs512 = GOOD.sign_as(&RSA_PKCS1_SHA512, &under(json!({"alg": "RS512"})), &claims);
    let found = "RS512".to_owned();
    assert_eq!(refused(&rs512).await, VerifyError::WrongAlgorithm { found });
    let ps256 = GOOD.sign_as(&RSA_PSS_SHA256, &under(json!({"alg": "PS256"})), &claims);
    let found = "PS256".to_owned();
    assert_eq!(refused(&ps256).await, VerifyError::WrongAlgorithm { found });
    let disguised = GOOD.sign_as(&RSA_PKCS1_SHA512, &under(json!({})), &claims);
    assert_eq!(refused(&disguised).await, VerifyError::BadSignature);
    for name in ["ES256", "EdDSA", "rs256", "RS256 "] {
        let token = GOOD.sign_under(&under(json!({"alg": name})), &claims);
        let found = name.to_owned();
        assert_eq!(refused(&token).await, VerifyError::WrongAlgorithm { found });
    }
}

#[tokio::test]
async fn another_key() {
    let kid = || Some("next".to_owned());
    assert_eq!(
        refused(&NEXT.sign(&claims(json!({})))).await,
        VerifyError::UnknownKey { kid: kid() }
    );
    // It claims to be the good one.
    assert_eq!(
        refused(&EVIL.sign(&claims(json!({})))).await,
        VerifyError::BadSignature
    );
    // It brings its own key along, or says where to get it.
    for brought in [
        json!({"jwk": EVIL.jwk()}),
        json!({"jku": "https://example.com/jwks", "x5u": "https://example.com/cert"}),
    ] {
        let mut header = json!({"alg": "RS256"});
        if let (Value::Object(header), Value::Object(brought)) = (&mut header, brought) {
            header.extend(brought);
        }
        assert_eq!(
            refused(&EVIL.sign_under(&header, &claims(json!({})))).await,
            VerifyError::UnknownKey { kid: None }
        );
    }
    // What it says of its key is shown, but not at any length.
    let long = GOOD.sign_under(&under(json!({"kid": "x".repeat(5000)})), &claims(json!({})));
    let error = refused(&long).await;
    assert!(matches!(error, VerifyError::UnknownKey { .. }));
    assert!(error.to_string().len() < 300, "{error}");
}

#[tokio::test]
async fn tampered() {
    let good = good();
    let parts: Vec<_> = good.split('.').collect();
    let richer = claims(json!({"outseta:planUid": "eNtR1234"}));
    let payload = encode(richer.to_string().as_bytes());
    let header = encode(br#"{"kid":"good","alg":"RS256"}"#);
    let mut signature = parts[2].to_owned().into_bytes();
    signature[10] = if signature[10] == b'A' { b'B' } else { b'A' };
    let signature = String::from_utf8(signature).expect("ASCII");
    for token in [
        format!("{}.{payload}.{}", parts[0], parts[2]),
        format!("{header}.{}.{}", parts[1], parts[2]),
        format!("{}.{}.{signature}", parts[0], parts[1]),
        format!("{}.{}.", parts[0], parts[1]),
        format!("{}.{}.{}", parts[0], parts[1], encode(&[0; 256])),
    ] {
        assert_eq!(refused(&token).await, VerifyError::BadSignature);
    }
}

#[tokio::test]
async fn too_late_and_too_early() {
    let late = |by: u64| GOOD.sign(&claims(json!({"exp": NOW - by})));
    accepted(&late(59)).await;
    let error = refused(&late(60)).await;
    assert!(
        matches!(error, VerifyError::Expired { at } if at.timestamp() == (NOW - 60) as i64),
        "{error:?}"
    );
    assert!(error.to_string().contains("UTC"), "{error}");
    let early = |by: u64| GOOD.sign(&claims(json!({"nbf": NOW + by})));
    accepted(&early(60)).await;
    let error = refused(&early(61)).await;
    assert!(
        matches!(error, VerifyError::NotYetValid { from } if from.timestamp() == (NOW + 61) as i64),
        "{error:?}"
    );

    let strict = offline(&[&GOOD])
        .leeway(Duration::ZERO)
        .build()
        .expect("sound settings");
    assert!(matches!(
        refused_by(&strict, &late(0)).await,
        VerifyError::Expired { .. }
    ));
    let kind = GOOD.sign(&claims(json!({"exp": NOW + 1, "nbf": NOW})));
    strict.verify(&kind).await.expect("a good token");
    let lax = offline(&[&GOOD])
        .leeway(Duration::MAX)
        .build()
        .expect("sound settings");
    lax.verify(&late(NOW)).await.expect("as was asked for");
}

#[tokio::test]
async fn another_tenant() {
    for iss in [
        "https://acme.outseta.com",
        "http://acme.outseta.com/",
        "acme.outseta.com",
    ] {
        accepted(&GOOD.sign(&claims(json!({"iss": iss})))).await;
    }
    for iss in [
        "https://evil.outseta.com",
        "https://acme.outseta.com.example.com",
        "https://ACME.outseta.com",
        "https://acme.outseta.com/x",
    ] {
        let found = iss.to_owned();
        assert_eq!(
            refused(&GOOD.sign(&claims(json!({"iss": iss})))).await,
            VerifyError::WrongIssuer { found }
        );
    }
    for aud in [
        json!("https://acme.outseta.com"),
        json!(["x", "acme.outseta.com"]),
    ] {
        accepted(&GOOD.sign(&claims(json!({"aud": aud})))).await;
    }
    let found = vec!["evil.outseta.com".to_owned()];
    assert_eq!(
        refused(&GOOD.sign(&claims(json!({"aud": "evil.outseta.com"})))).await,
        VerifyError::WrongAudience { found }
    );

    let own = offline(&[&GOOD])
        .issuers(["https://login.example.com"])
        .audiences(["shop", "blog"])
        .build()
        .expect("sound settings");
    let fits = json!({"iss": "https://login.example.com", "aud": "blog"});
    own.verify(&GOOD.sign(&claims(fits)))
        .await
        .expect("a good token");
    assert!(matches!(
        refused_by(&own, &good()).await,
        VerifyError::WrongIssuer { .. }
    ));
}

#[tokio::test]
async fn a_claim_is_missing() {
    for name in ["iss", "aud", "exp", "sub"] {
        let token = GOOD.sign(&claims(json!({name: null})));
        assert_eq!(refused(&token).await, VerifyError::MissingClaim { name });
        let strange = if name == "exp" {
            json!("soon")
        } else {
            json!(7)
        };
        let token = GOOD.sign(&claims(json!({name: strange})));
        assert_eq!(refused(&token).await, VerifyError::InvalidClaim { name });
    }
    accepted(&GOOD.sign(&claims(json!({"nbf": null, "iat": null})))).await;
}

#[test]
fn settings_that_accept_nothing() {
    let none: [&str; 0] = [];
    for builder in [
        offline(&[&GOOD]).issuers(none),
        offline(&[&GOOD]).audiences(none),
        offline(&[&GOOD]).audiences([""]),
        Verifier::builder("acme").keys("{}"),
        Verifier::builder("acme").keys(r#"{"keys": []}"#),
        Verifier::builder("acme").jwks_path("jwks"),
        Verifier::builder("no subdomain"),
        Verifier::builder("acme").base_url("http://acme.example.com"),
    ] {
        let error = builder.build().expect_err("not sound");
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    }
}

#[test]
fn the_expiry_can_be_read_without_a_key() {
    let token = EVIL.sign(&claims(json!({})));
    let at = unverified_expiry(&token).expect("it says when");
    assert_eq!(at.timestamp(), (NOW + 1000) as i64);
    assert_eq!(
        unverified_expiry(&EVIL.sign(&claims(json!({"exp": null})))),
        None
    );
    assert_eq!(unverified_expiry("opaque"), None);
    assert!(!jwks(&[&GOOD]).contains("\"d\""));
}
