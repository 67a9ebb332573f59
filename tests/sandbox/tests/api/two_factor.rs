//! Sign-ins with a second factor.

use std::time::Duration;

use outseta_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{Answer, Api};

const TWO_FACTOR: &str = "/tokens/two-factor";

async fn sign_in(api: &Api, email: &str) -> Value {
    let body = json!({ "username": email, "password": api.sandbox.password() });
    let answer = api.anonymous("/tokens", body).await;
    assert_eq!(answer.status, 202, "{}", answer.text);
    answer.json()
}

async fn verify(api: &Api, challenge: &Value, code: &str) -> Answer {
    let body = json!({ "challenge_token": challenge["challenge_token"], "code": code });
    api.anonymous(TWO_FACTOR, body).await
}

#[tokio::test]
async fn a_mailed_code_finishes_a_sign_in() {
    let api = Api::start().await;
    let challenge = sign_in(&api, "dana@example.com").await;
    assert_eq!(challenge["two_factor_required"], true);
    assert_eq!(challenge["two_factor_enrollment_required"], Value::Null);
    assert_eq!(challenge["mechanism"], "Email");
    assert_eq!(challenge["masked_destination"], "d***@example.com");
    assert_eq!(challenge["expires_in"], 600);
    assert_eq!(challenge["available_mechanisms"], json!(["Email"]));
    assert_eq!(challenge["recovery_codes_available"], true);
    let code = api.sandbox.passcode("dana@example.com").unwrap();
    verify(&api, &challenge, "000-no")
        .await
        .code(400, "invalid_grant");
    let answer = verify(&api, &challenge, &code).await.ok();
    assert!(answer["access_token"].is_string());
    verify(&api, &challenge, &code)
        .await
        .code(410, "challenge_expired");
}

#[tokio::test]
async fn a_challenge_bears_five_wrong_codes_and_ten_minutes() {
    let api = Api::start().await;
    let challenge = sign_in(&api, "dana@example.com").await;
    let code = api.sandbox.passcode("dana@example.com").unwrap();
    for _ in 0..5 {
        verify(&api, &challenge, "wrong")
            .await
            .code(400, "invalid_grant");
    }
    verify(&api, &challenge, &code)
        .await
        .code(410, "challenge_expired");
    let challenge = sign_in(&api, "dana@example.com").await;
    let code = api.sandbox.passcode("dana@example.com").unwrap();
    api.sandbox.advance(Duration::from_secs(601));
    verify(&api, &challenge, &code)
        .await
        .code(410, "challenge_expired");
    let unknown = json!({ "challenge_token": "unknown" });
    verify(&api, &unknown, "1")
        .await
        .code(410, "challenge_expired");
}

#[tokio::test]
async fn a_code_is_mailed_again() {
    let api = Api::start().await;
    let path = "/tokens/two-factor/resend";
    let first = sign_in(&api, "dana@example.com").await;
    let body = json!({ "challenge_token": first["challenge_token"] });
    let second = api.anonymous(path, body.clone()).await.ok();
    assert_eq!(second["two_factor_required"], Value::Null);
    assert_ne!(first["challenge_token"], second["challenge_token"]);
    let code = api.sandbox.passcode("dana@example.com").unwrap();
    verify(&api, &first, &code)
        .await
        .code(410, "challenge_expired");
    verify(&api, &second, &code).await.ok();
    api.anonymous(path, body)
        .await
        .code(410, "challenge_expired");
    let app = sign_in(&api, "eli@example.com").await;
    let body = json!({ "challenge_token": app["challenge_token"] });
    api.anonymous(path, body).await.code(400, "not_supported");
}

#[tokio::test]
async fn another_mechanism_may_be_chosen() {
    let api = Api::start().await;
    let path = "/tokens/two-factor/switch-mechanism";
    let app = sign_in(&api, "eli@example.com").await;
    assert_eq!(app["mechanism"], "Totp");
    assert_eq!(app["masked_destination"], "");
    assert_eq!(app["available_mechanisms"], json!(["Totp", "Email"]));
    let to = |challenge: &Value, mechanism: &str| json!({ "challenge_token": challenge["challenge_token"], "mechanism": mechanism });
    api.anonymous(path, to(&app, "Pigeon"))
        .await
        .code(400, "invalid_mechanism");
    let mail = api.anonymous(path, to(&app, "Email")).await.ok();
    assert_eq!(mail["mechanism"], "Email");
    api.anonymous(path, to(&app, "Email"))
        .await
        .code(410, "challenge_expired");
    let code = api.sandbox.passcode("eli@example.com").unwrap();
    verify(&api, &mail, &code).await.ok();
    let dana = sign_in(&api, "dana@example.com").await;
    api.anonymous(path, to(&dana, "Totp"))
        .await
        .code(400, "not_enrolled");
}

#[tokio::test]
async fn an_app_shows_its_code_at_any_time() {
    let api = Api::start().await;
    let code = api.sandbox.passcode("eli@example.com").unwrap();
    let challenge = sign_in(&api, "eli@example.com").await;
    verify(&api, &challenge, &code).await.ok();
    assert!(api.sandbox.passcode("ann@example.com").is_none());
}

#[tokio::test]
async fn a_recovery_code_works_once() {
    let api = Api::start().await;
    let path = "/tokens/two-factor/recovery";
    let code = api
        .sandbox
        .recovery_codes("dana@example.com")
        .unwrap()
        .remove(0);
    let body = |challenge: &Value, code: &str| json!({ "challenge_token": challenge["challenge_token"], "recovery_code": code });
    let challenge = sign_in(&api, "dana@example.com").await;
    api.anonymous(path, body(&challenge, "AAAA-AAAA"))
        .await
        .code(400, "invalid_grant");
    api.anonymous(path, body(&challenge, &code)).await.ok();
    assert_eq!(
        api.sandbox
            .recovery_codes("dana@example.com")
            .unwrap()
            .len(),
        9
    );
    api.anonymous(path, body(&challenge, &code))
        .await
        .code(410, "challenge_expired");
    let challenge = sign_in(&api, "dana@example.com").await;
    api.anonymous(path, body(&challenge, &code))
        .await
        .code(400, "invalid_grant");
}

#[tokio::test]
async fn a_magic_link_is_followed_by_the_app_alone() {
    let api = Api::start().await;
    let follow = async |email: &str| {
        api.anonymous("/crm/people/requestMagicLink", json!({ "Email": email }))
            .await
            .done();
        let link = json!({ "magic_token": api.sandbox.magic_token(email).unwrap() });
        api.anonymous("/tokens/magic-link", link).await
    };
    let dana = follow("dana@example.com").await.ok();
    assert!(dana["access_token"].is_string());
    let eli = follow("eli@example.com").await;
    assert_eq!(eli.status, 202);
    let eli = eli.json();
    assert_eq!(eli["available_mechanisms"], json!(["Totp"]));
    let body = json!({ "challenge_token": eli["challenge_token"], "mechanism": "Email" });
    api.anonymous("/tokens/two-factor/switch-mechanism", body)
        .await
        .code(400, "not_enrolled");
    let code = api.sandbox.passcode("eli@example.com").unwrap();
    verify(&api, &eli, &code).await.ok();
}

#[tokio::test]
async fn a_factor_is_enrolled_by_force() {
    for mechanism in ["email", "totp"] {
        let api = Api::start().await;
        let begin = format!("{TWO_FACTOR}/enroll/{mechanism}/begin");
        let confirm = format!("{TWO_FACTOR}/enroll/{mechanism}/confirm");
        let login = sign_in(&api, "fay@example.com").await;
        assert_eq!(login["two_factor_enrollment_required"], true);
        assert_eq!(login["two_factor_required"], Value::Null);
        assert_eq!(login["mechanism"], Value::Null);
        let enrolment = json!({ "enrollment_token": login["challenge_token"] });
        let begun = api.anonymous(&begin, enrolment).await.ok();
        if mechanism == "totp" {
            let secret = begun["secret"].as_str().unwrap();
            assert!(begun["otpauth_uri"].as_str().unwrap().contains(secret));
            assert!(begun["qr_code_png_base64"].is_string());
        } else {
            assert_eq!(begun["masked_destination"], "f***@example.com");
        }
        let body = |code: &str| {
            json!({
                "enrollment_token": login["challenge_token"],
                "challenge_token": begun["challenge_token"], "code": code,
            })
        };
        api.anonymous(&confirm, body("wrong"))
            .await
            .code(400, "invalid_grant");
        let code = api.sandbox.passcode("fay@example.com").unwrap();
        let done = api.anonymous(&confirm, body(&code)).await.ok();
        assert_eq!(done["confirmed"], true);
        assert_eq!(done["recovery_codes"].as_array().unwrap().len(), 10);
        assert!(done["access_token"].is_string());
        api.anonymous(&confirm, body(&code))
            .await
            .code(401, "invalid_enrollment_token");
        // From now on the factor is asked for.
        let challenge = sign_in(&api, "fay@example.com").await;
        let code = api.sandbox.passcode("fay@example.com").unwrap();
        verify(&api, &challenge, &code).await.ok();
    }
}

#[tokio::test]
async fn enrolment_is_refused_where_it_does_not_apply() {
    let api = Api::start().await;
    let dana = sign_in(&api, "dana@example.com").await;
    for mechanism in ["email", "totp"] {
        let begin = format!("{TWO_FACTOR}/enroll/{mechanism}/begin");
        let body = json!({ "enrollment_token": "unknown" });
        api.anonymous(&begin, body)
            .await
            .code(401, "invalid_enrollment_token");
        let body = json!({ "enrollment_token": dana["challenge_token"] });
        api.anonymous(&begin, body)
            .await
            .code(403, "enrollment_not_required");
        let confirm = format!("{TWO_FACTOR}/enroll/{mechanism}/confirm");
        let fay = sign_in(&api, "fay@example.com").await;
        let body = json!({ "enrollment_token": fay["challenge_token"], "challenge_token": "x", "code": "1" });
        api.anonymous(&confirm, body)
            .await
            .code(410, "challenge_expired");
    }
}

#[tokio::test]
async fn calls_are_counted_by_the_minute() {
    let api = Api::of(Sandbox::start().await.unwrap());
    let path = "/tokens/two-factor/resend";
    let mut challenge = sign_in(&api, "dana@example.com").await;
    for _ in 0..3 {
        let body = json!({ "challenge_token": challenge["challenge_token"] });
        challenge = api.anonymous(path, body).await.ok();
    }
    let body = json!({ "challenge_token": challenge["challenge_token"] });
    api.anonymous(path, body.clone()).await.empty(429);
    api.sandbox.advance(Duration::from_secs(61));
    api.anonymous(path, body).await.ok();
}
