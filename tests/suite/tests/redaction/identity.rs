//! Signing in and verified tokens, printed with their secrets in them.

use outseta_api::{
    Client, Secret,
    jwt::Verifier,
    serde_json::{Value, json},
    sign_in::{MintedTokens, PasswordTokens, Step},
};

use super::{HIDDEN, inventory::Shown};
use crate::support::{
    clients::client,
    server::{Server, json as answer},
};

#[path = "../jwt/forge.rs"]
#[allow(dead_code, reason = "a part of it is enough here")]
mod forge;

/// A client of a server that gives these answers.
async fn answering(answers: &[(u16, Value)]) -> (Server, Client) {
    let steps = answers
        .iter()
        .map(|(status, body)| answer(*status, &body.to_string()));
    let server = Server::script(steps.collect::<Vec<_>>()).await;
    let client = client(&server.url());
    (server, client)
}

fn token() -> Value {
    json!({"access_token": HIDDEN, "id_token": HIDDEN, "refresh_token": HIDDEN, "expires_in": 600})
}

pub(super) async fn sign_in(shown: &mut Shown) {
    let challenge =
        json!({"two_factor_required": true, "challenge_token": HIDDEN, "mechanism": "Email"});
    let enrolment = json!({"two_factor_enrollment_required": true, "challenge_token": HIDDEN});
    let refusal = json!({"ErrorMessage": format!("{HIDDEN} is wrong")});
    let app = json!({"challenge_token": HIDDEN, "secret": HIDDEN, "otpauth_uri": HIDDEN, "qr_code_png_base64": HIDDEN});
    let enrolled = json!({"confirmed": true, "recovery_codes": [HIDDEN], "access_token": HIDDEN});
    let (_server, client) = answering(&[
        (200, token()),
        (202, challenge.clone()),
        (400, refusal.clone()),
        (202, enrolment),
        (200, challenge),
        (400, refusal),
        (200, app),
        (200, enrolled),
    ])
    .await;
    shown.add("Start", &client.sign_in());
    let password = || client.sign_in().password("ann@example.com", HIDDEN);

    let step = password().await.expect("a token");
    shown.add("Step", &step);
    shown.add("SignedIn", &step.signed_in());

    let step = password().await.expect("a challenge");
    shown.add("Step", &step);
    let Step::SecondFactor(second) = step else {
        panic!("{step:?}");
    };
    shown.add("SecondFactor", &second);
    let refused = second.verify(HIDDEN).await.expect_err("a wrong code");
    shown.add("StepError", &refused);
    shown.add("StepError", &refused.to_string());

    let step = password().await.expect("an enrolment");
    shown.add("Step", &step);
    let Step::Enrolment(enrolment) = step else {
        panic!("{step:?}");
    };
    shown.add("Enrolment", &enrolment);
    let email = enrolment.by_email().await.expect("a code is sent");
    shown.add("EmailEnrolment", &email);
    let refused = email.confirm(HIDDEN).await.expect_err("a wrong code");
    shown.add("StepError", &refused);
    let enrolment = refused.retry().expect("the same step").back();
    let app = enrolment.by_totp().await.expect("a secret");
    shown.add("TotpEnrolment", &app);
    shown.add("Enrolled", &app.confirm(HIDDEN).await.expect("enrolled"));

    let password = Secret::from(HIDDEN);
    shown.add(
        "PasswordTokens",
        &PasswordTokens::new(&client, "ann@example.com", password),
    );
    shown.add(
        "MintedTokens",
        &MintedTokens::new(&client, "ann@example.com"),
    );
}

pub(super) async fn tokens(shown: &mut Shown) {
    let claims = forge::claims(json!({"access_token": HIDDEN, "login": {"password": HIDDEN}}));
    let signed = forge::GOOD.sign(&claims);
    let builder = forge::offline(&[&forge::GOOD]);
    shown.add("VerifierBuilder", &builder);
    shown.add("VerifierBuilder", &Verifier::builder("acme"));
    shown.add(
        "VerifierBuilder",
        &client("https://acme.outseta.com/api/v1").token_verifier(),
    );
    let verifier = builder.build().expect("sound settings");
    shown.add("Verifier", &verifier);
    shown.add(
        "Claims",
        &verifier.verify(&signed).await.expect("a sound token"),
    );

    let (head, signature) = signed.rsplit_once('.').expect("three parts");
    let forged = forge::EVIL.sign(&claims);
    for token in [
        HIDDEN.to_owned(),
        format!("{HIDDEN}.{HIDDEN}.{HIDDEN}"),
        format!("{head}.{HIDDEN}"),
        format!("{head}x.{signature}"),
        forged,
        forge::GOOD.sign(&forge::claims(json!({"exp": forge::NOW - 1000}))),
        forge::GOOD.sign(&forge::claims(json!({"sub": [HIDDEN]}))),
    ] {
        let error = verifier.verify(&token).await.expect_err("no sound token");
        shown.add("VerifyError", &error);
        shown.add("VerifyError", &error.to_string());
        let part = token.get(..40).unwrap_or(&token);
        assert!(!format!("{error} {error:?}").contains(part), "{error:?}");
    }
}
