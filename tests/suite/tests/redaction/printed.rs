//! Values with their secrets in them, printed: settings, clients, requests, answers, errors.

use std::fmt::Debug;

use outseta_api::{
    Client, Error, ErrorKind, Extra, Method, Secret,
    inputs::{
        AccountCreate, AccountRegistration, MagicLinkTokenRequest, PasswordChange,
        PersonAccountInput, PersonCreate, PersonInput, PersonUpdate, SubscriptionInput,
        TemporaryPassword, TokenRequest, TwoFactorEnrollmentBeginRequest,
        TwoFactorEnrollmentConfirmRequest, TwoFactorRecoveryRequest, TwoFactorResendRequest,
        TwoFactorVerifyRequest,
    },
    models::{
        Account, Person, TokenPayload, TwoFactorChallengePayload,
        TwoFactorEnrollmentConfirmationPayload, TwoFactorTotpEnrollmentPayload,
    },
    operations::SignIn,
    serde_json::{self, json},
};

use super::{HIDDEN, assert_error, assert_hidden};
use crate::support::{
    clients::{KEY, SECRET, TOKEN, client, settings, user},
    server::{Answer, Server, Step},
};

#[test]
fn a_secret() {
    let secret = Secret::from(HIDDEN);
    assert_eq!(assert_hidden(&secret), "[redacted]\n[redacted]");
    assert_hidden(&Some(vec![&secret]));
    assert_eq!(secret.expose(), HIDDEN);
}

#[test]
fn clients_and_their_settings() {
    let builders = [
        settings("https://acme.outseta.com/api/v1"),
        settings("https://acme.outseta.com/api/v1").access_token(TOKEN),
        settings("https://acme.outseta.com/api/v1").api_key(HIDDEN, HIDDEN),
    ];
    for builder in builders {
        assert_hidden(&builder);
        let client = builder.build().expect("sound settings");
        assert_hidden(&client);
        assert_hidden(&client.with_access_token(HIDDEN).expect("a sound token"));
        assert_hidden(&client.people());
        assert_hidden(&client.tokens());
    }
}

#[test]
fn settings_that_are_refused() {
    let url = format!("https://user:{HIDDEN}@acme.outseta.com/api/v1");
    let query = format!("https://acme.outseta.com/api/v1?key={HIDDEN}");
    let broken = format!("https://{HIDDEN}:port/");
    for builder in [
        settings(&url),
        settings(&query),
        settings(&broken),
        settings("https://acme.outseta.com").api_key(format!("{HIDDEN}\n"), HIDDEN),
        settings("https://acme.outseta.com").api_key(HIDDEN, format!("{HIDDEN}\r\n")),
        settings("https://acme.outseta.com").api_key(format!("{HIDDEN}:{HIDDEN}"), ""),
        settings("https://acme.outseta.com").access_token(format!("{HIDDEN}\0")),
        settings("https://acme.outseta.com").user_agent(format!("{HIDDEN}\n")),
    ] {
        let error = builder.build().expect_err("malformed");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_error(&error);
    }
}

#[test]
fn request_bodies() {
    let person = PersonInput::new().email("ann@example.com").password(HIDDEN);
    let membership = PersonAccountInput::new().person(person);
    let bodies: [&dyn Debug; 17] = [
        &TokenRequest::new("ann@example.com").password(HIDDEN),
        &MagicLinkTokenRequest::new(HIDDEN),
        &TwoFactorVerifyRequest::new(HIDDEN, HIDDEN),
        &TwoFactorResendRequest::new(HIDDEN),
        &TwoFactorRecoveryRequest::new(HIDDEN, HIDDEN),
        &TwoFactorEnrollmentBeginRequest::new(HIDDEN),
        &TwoFactorEnrollmentConfirmRequest::new(HIDDEN, HIDDEN, HIDDEN),
        &TemporaryPassword::new(HIDDEN),
        &PasswordChange::new(HIDDEN, HIDDEN),
        &PersonCreate::new("ann@example.com").password(HIDDEN),
        &PersonUpdate::new().password(Secret::from(HIDDEN)),
        &PersonUpdate::new().recaptcha_token(HIDDEN),
        &PersonUpdate::new().custom("ApiToken", HIDDEN),
        &PersonUpdate::new().custom("Login", json!({"name": "ann", "Password": HIDDEN})),
        &PersonUpdate::new().custom("Logins", json!([{"client_secret": [HIDDEN]}])),
        &AccountCreate::new("Acme Ltd", [membership.clone()]).nonce(HIDDEN),
        &AccountRegistration::new([membership], [SubscriptionInput::new()]).recaptcha_token(HIDDEN),
    ];
    for body in bodies {
        let shown = assert_hidden(body);
        assert!(shown.contains("[redacted]"), "{shown}");
    }
    // What is not secret is there to be seen.
    let shown = assert_hidden(&TokenRequest::new("ann@example.com").password(HIDDEN));
    assert!(shown.contains("ann@example.com"), "{shown}");
}

#[test]
fn answers() {
    let token: TokenPayload = serde_json::from_value(json!({
        "access_token": HIDDEN, "token_type": "bearer", "expires_in": 31_536_000, "id_token": HIDDEN,
        "refresh_token": HIDDEN, "new_token": HIDDEN
    }))
    .expect("a token");
    let challenge: TwoFactorChallengePayload = serde_json::from_value(json!({
        "two_factor_required": true, "challenge_token": HIDDEN, "mechanism": "Email"
    }))
    .expect("a challenge");
    let totp: TwoFactorTotpEnrollmentPayload = serde_json::from_value(json!({
        "challenge_token": HIDDEN, "secret": HIDDEN, "otpauth_uri": HIDDEN, "qr_code_png_base64": HIDDEN
    }))
    .expect("an enrolment");
    let confirmed: TwoFactorEnrollmentConfirmationPayload = serde_json::from_value(json!({
        "confirmed": true, "recovery_codes": [HIDDEN, HIDDEN], "access_token": HIDDEN
    }))
    .expect("a confirmation");
    let person: Person = serde_json::from_value(json!({
        "Email": "ann@example.com", "Password": HIDDEN, "RecaptchaToken": HIDDEN, "ApiKey": HIDDEN,
        "PersonAccount": [{"Person": {"Password": HIDDEN}}], "ActivityEventData": {"Password": HIDDEN, "Name": "x"}
    }))
    .expect("a person");
    let account: Account = serde_json::from_value(json!({
        "Name": "Acme Ltd", "Nonce": HIDDEN, "RecaptchaToken": HIDDEN, "PrimaryContact": {"Password": HIDDEN}
    }))
    .expect("an account");
    let shown: [&dyn Debug; 8] = [
        &token,
        &challenge,
        &totp,
        &confirmed,
        &person,
        &account,
        &SignIn::Token(Box::new(token.clone())),
        &SignIn::Challenge(Box::new(challenge.clone())),
    ];
    for value in shown {
        let shown = assert_hidden(value);
        assert!(shown.contains("[redacted]"), "{shown}");
    }
    // They are there all the same.
    assert_eq!(token.access_token.expect("a token").expose(), HIDDEN);
    assert_eq!(person.password.expect("a password").expose(), HIDDEN);
}

#[test]
fn members_that_nobody_knows() {
    let mut extra = Extra::default();
    for name in [
        "Password",
        "client_secret",
        "ApiKey",
        "AccessToken",
        "OneTimePasscode",
        "RecoveryCodes",
        "authorization",
    ] {
        extra.set(name, HIDDEN);
    }
    extra.set("Deep", json!([[{"password": {"is": HIDDEN}}]]));
    let shown = assert_hidden(&extra);
    assert!(shown.contains("ApiKey"), "{shown}");
}

#[tokio::test]
async fn calls_before_and_after() {
    let body = json!({"access_token": HIDDEN, "token_type": "bearer"}).to_string();
    let server = Server::with(move |_| {
        let answer = Answer::new(200, body.as_str());
        Step::Answer(answer.header("Set-Cookie", &format!("ticket={HIDDEN}")))
    })
    .await;
    for client in [client(&server.url()), user(&server.url())] {
        let request = TokenRequest::new("ann@example.com").password(HIDDEN);
        let call = client
            .tokens()
            .get(request)
            .header("X-Ticket", HIDDEN)
            .query("ticket", HIDDEN);
        assert_hidden(&call);
        assert_hidden(&call.clone().send_with_response().await.expect("a token"));
        assert_hidden(&call.send().await.expect("a token"));

        let list = client.people().list().q(HIDDEN).query("ticket", HIDDEN);
        assert_hidden(&list);
        assert_hidden(&list.clone().pages());
        assert_hidden(&list.stream());

        let raw = client
            .raw(Method::Post, "/tokens")
            .json(&json!({"password": HIDDEN}))
            .header("X-Ticket", HIDDEN)
            .query("ticket", HIDDEN);
        assert_hidden(&raw);
        assert_hidden(&raw.send().await.expect("an answer"));
    }
}

/// What Outseta may make of a password that it does not like.
async fn refused(body: impl Into<Vec<u8>>, content_type: &str) -> Error {
    let answer = Answer::new(400, body).header("Content-Type", content_type);
    let server = Server::script([Step::Answer(answer)]).await;
    let person = PersonCreate::new("ann@example.com").password(HIDDEN);
    client(&server.url())
        .people()
        .add(person)
        .await
        .expect_err("400")
}

#[tokio::test]
async fn errors_that_echo_what_was_sent() {
    let echo = json!({"Email": "ann@example.com", "Password": HIDDEN});
    for body in [
        json!({"ErrorMessage": "No", "EntityValidationErrors": [{"Entity": echo, "TypeName": "Person",
            "ValidationErrors": [{"ErrorCode": "required", "ErrorMessage": "No", "PropertyName": "Email"}]}]}),
        json!({"ErrorMessage": format!("`{HIDDEN}` is too weak"), "PropertyName": HIDDEN}),
        json!({"ErrorMessage": format!("{KEY}:{SECRET} may not"), "EntityValidationErrors": [{"TypeName": HIDDEN,
            "ValidationErrors": [{"ErrorCode": HIDDEN, "ErrorMessage": HIDDEN, "PropertyName": HIDDEN}]}]}),
        json!({"Message": HIDDEN}),
        json!({"error": HIDDEN}),
        json!({"error": {"message": HIDDEN}}),
        json!(HIDDEN),
        json!([HIDDEN]),
        echo,
    ] {
        let error = refused(body.to_string(), "application/json").await;
        assert_eq!(error.status(), Some(400));
        assert_error(&error);
        // Whoever needs it can still see what came.
        assert_eq!(error.text(), body.to_string());
    }
}

#[tokio::test]
async fn errors_in_other_forms_that_echo_what_was_sent() {
    for (body, content_type) in [
        (format!("{HIDDEN} is wrong"), "text/plain"),
        (HIDDEN.to_owned(), "application/json"),
        (format!("<html><title>{HIDDEN}</title></html>"), "text/html"),
        (
            format!("<html><title>No</title><p>{HIDDEN}</p></html>"),
            "text/html",
        ),
        (
            format!("{{\"ErrorMessage\": \"{HIDDEN}"),
            "application/json",
        ),
    ] {
        let error = refused(body, content_type).await;
        assert_error(&error);
    }
}

/// Messages are made to fit on a line before they are kept. That must not tear a secret apart, so that it is not found.
#[tokio::test]
async fn errors_that_echo_a_secret_that_tidying_would_change() {
    for password in [
        "two  spaces  in it",
        "a tab\tin it",
        "ends in a space ",
        "a\u{7f}control",
    ] {
        let body = json!({"ErrorMessage": format!("The password '{password}' is too weak")});
        let answer = Answer::new(400, body.to_string());
        let server = Server::script([Step::Answer(answer)]).await;
        let person = PersonCreate::new("ann@example.com").password(password);
        let error = client(&server.url())
            .people()
            .add(person)
            .await
            .expect_err("400");
        let tidy: String = password.split_whitespace().collect::<Vec<_>>().join(" ");
        let tidy = tidy.replace('\u{7f}', "");
        for shown in [format!("{error}"), format!("{error:?}")] {
            assert!(
                !shown.contains(password) && !shown.contains(&tidy),
                "{password:?} is in {shown}"
            );
        }
    }
}

#[tokio::test]
async fn errors_that_are_cut_in_the_middle_of_a_secret() {
    // Wherever the cut is, it may not leave a part that would give the rest away.
    for before in 980..1001 {
        let message = format!("{}{HIDDEN} is too weak", "x".repeat(before));
        let error = refused(
            json!({"ErrorMessage": message}).to_string(),
            "application/json",
        )
        .await;
        let shown = format!("{error} {error:?}");
        assert!(
            !shown.contains(&HIDDEN[..8]),
            "after {before} characters: {}",
            &shown[shown.len() - 120..]
        );
    }
}

#[tokio::test]
async fn answers_that_cannot_be_understood() {
    for body in [
        format!("{{\"access_token\": \"{HIDDEN}\", \"expires_in\": \"soon\"}}"),
        format!("{{\"access_token\": {{\"is\": \"{HIDDEN}\"}}}}"),
        format!("{{\"expires_in\": \"{HIDDEN}\"}}"),
        format!("{{\"{HIDDEN}\": \"a\", \"expires_in\": []}}"),
        format!("{{\"access_token\": \"{HIDDEN}"),
        format!("{{\"access_token\": \"{HIDDEN}\"}} {HIDDEN}"),
        format!("\"{HIDDEN}\""),
        HIDDEN.to_owned(),
        format!("[\"{HIDDEN}\"]"),
    ] {
        let server = Server::always(200, &body).await;
        let request = TokenRequest::new("ann@example.com").password(HIDDEN);
        let error = client(&server.url())
            .tokens()
            .get(request)
            .await
            .expect_err(&body);
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_error(&error);
        assert_hidden(&error.decode_failure());
    }
}

#[tokio::test]
async fn a_person_that_cannot_be_understood() {
    for body in [
        format!("{{\"Password\": \"{HIDDEN}\", \"Created\": \"soon\"}}"),
        format!("{{\"PersonAccount\": [{{\"Person\": {{\"Password\": [\"{HIDDEN}\"]}}}}]}}"),
        format!(
            "{{\"items\": [{{\"Password\": \"{HIDDEN}\", \"Created\": 1}}], \"metadata\": {{}}}}"
        ),
    ] {
        let server = Server::always(200, &body).await;
        let client = client(&server.url());
        if let Err(error) = client.people().get("pAbC12Dx").await {
            assert_error(&error);
        }
        let error = client.people().list().await.expect_err(&body);
        assert_error(&error);
        let raw = client.raw(Method::Get, "/x").await.expect("an answer");
        if let Err(error) = raw.json::<Vec<String>>() {
            assert_error(&error);
        }
    }
}

#[tokio::test]
async fn requests_that_never_arrive() {
    let nowhere = Server::script([]).await.url();
    let silent = Server::script([Step::HangUp]).await;
    for url in [nowhere, silent.url()] {
        let client: Client = settings(&url)
            .retry(outseta_api::RetryPolicy::none())
            .build()
            .expect("sound settings");
        let error = client
            .tokens()
            .get(TokenRequest::new("ann@example.com").password(HIDDEN))
            .query("ticket", HIDDEN)
            .header("X-Ticket", HIDDEN)
            .await
            .expect_err("no answer");
        assert_error(&error);
    }
}

#[tokio::test]
async fn requests_that_are_refused() {
    let server = Server::script([]).await;
    let client = client(&server.url());
    let hidden_line = format!("{HIDDEN}\n");
    for error in [
        client.people().get(&hidden_line).await.expect_err("no uid"),
        client
            .people()
            .get("u")
            .header("X-Ticket", &hidden_line)
            .await
            .expect_err("no header"),
        client
            .people()
            .get("u")
            .header("Authorization", HIDDEN)
            .await
            .expect_err("not allowed"),
        client
            .raw(Method::Get, format!("/crm/people?access_token={HIDDEN}"))
            .json(HIDDEN)
            .await
            .expect_err("no path"),
    ] {
        assert_eq!(error.attempts(), 0);
        assert_error(&error);
    }
}
