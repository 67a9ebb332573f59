//! What becomes of a success, and of one that cannot be understood.

use outseta_api::{
    ERROR_BODY_LIMIT, Error, ErrorKind, Json, Timestamp,
    enums::AccountStage,
    inputs::{MembershipUpdate, PersonCreate, TokenRequest},
    operations::SignIn,
    serde_json::json,
};

use crate::support::{
    clients::{client, settings},
    server::{Answer, Server, Step, cut_off, json as answer},
};

async fn person_from(body: impl Into<Vec<u8>>) -> Result<outseta_api::models::Person, Error> {
    let step = Step::Answer(Answer::new(200, body).header("X-Request-Id", "r-1"));
    let server = Server::script([step]).await;
    let outcome = client(&server.url()).people().get("pAbC12Dx").await;
    assert_eq!(
        server.count(),
        1,
        "what was understood badly is not asked for again"
    );
    outcome
}

#[tokio::test]
async fn whatever_may_be_missing_is_missing() {
    for body in [
        "{}",
        " {} ",
        "\u{feff}{}",
        r#"{"Uid": null, "Created": null, "MailingAddress": null, "PersonAccount": null, "HasLoggedIn": null,
            "OAuthIntegrationStatus": null, "Password": null, "ActivityEventData": null}"#,
        r#"{"Created": "0001-01-01T00:00:00", "Updated": ""}"#,
    ] {
        let person = person_from(body).await.expect(body);
        assert_eq!(person, outseta_api::models::Person::default(), "{body}");
    }
}

#[tokio::test]
async fn values_in_the_forms_that_outseta_sends() {
    let person = person_from(
        r#"{"Uid": "pAbC12Dx", "Created": "2018-04-25T14:26:56", "Updated": "2021-02-11T17:20:21.3168752Z",
            "HasLoggedIn": "True", "PasswordMustChange": false, "FirstName": "", "_objectType": "Person",
            "PersonAccount": [{"IsPrimary": "true", "Account": {"AccountStage": "3", "LifetimeRevenue": 49.90,
                "CurrentSubscription": {"Rate": "49.00", "Quantity": null}}}, null],
            "MailingAddress": {"City": "Oslo"}, "DealPeople": {"items": [{"Uid": "d"}], "metadata": {}},
            "CoffeePreference": "Espresso", "Interests": "[\"sales\"]", "Cups": 3}"#,
    )
    .await
    .expect("a person");
    assert_eq!(person.uid.as_ref().map(AsRef::as_ref), Some("pAbC12Dx"));
    let created: Timestamp = "2018-04-25T14:26:56Z".parse().expect("a date-time");
    assert_eq!(person.created, Some(created));
    assert_eq!(
        person.updated.map(|at| at.timestamp_subsec_nanos()),
        Some(316_875_200)
    );
    assert_eq!(
        (person.has_logged_in, person.password_must_change),
        (Some(true), Some(false))
    );
    assert_eq!(person.first_name.as_deref(), Some(""));
    let memberships = person.person_account.expect("memberships");
    assert_eq!(memberships.len(), 1, "a null is no membership");
    let account = memberships[0].account.as_ref().expect("an account");
    assert_eq!(memberships[0].is_primary, Some(true));
    assert_eq!(account.account_stage, Some(AccountStage::Subscribing));
    assert_eq!(
        account.lifetime_revenue.map(|amount| amount.to_string()),
        Some("49.90".to_owned())
    );
    let subscription = account
        .current_subscription
        .as_ref()
        .expect("a subscription");
    assert_eq!(
        subscription.rate.map(|amount| amount.to_string()),
        Some("49.00".to_owned())
    );
    assert_eq!(person.deal_people.map(|list| list.len()), Some(1));
    assert_eq!(
        person
            .extra
            .get::<String>("CoffeePreference")
            .expect("text"),
        Some("Espresso".to_owned())
    );
    assert_eq!(
        person.extra.checkbox_list("Interests"),
        Some(vec!["sales".to_owned()])
    );
    assert_eq!(person.extra.len(), 3, "{:?}", person.extra);
}

#[tokio::test]
async fn an_answer_that_cannot_be_understood_keeps_everything() {
    for (body, path) in [
        ("", ""),
        (" \r\n", ""),
        ("<html><title>Welcome</title></html>", ""),
        ("null", ""),
        ("true", ""),
        ("5", ""),
        ("\"pAbC12Dx\"", ""),
        ("[]", ""),
        ("{\"Uid\": \"pAbC12Dx\"", ""),
        ("{\"Uid\": \"pAbC12Dx\",}", ""),
        ("{} {}", ""),
        ("{\"Created\": 5}", "Created"),
        ("{\"Created\": \"yesterday\"}", "Created"),
        ("{\"Uid\": {}}", "Uid"),
        ("{\"HasLoggedIn\": \"perhaps\"}", "HasLoggedIn"),
        ("{\"MailingAddress\": \"Oslo\"}", "MailingAddress"),
        (
            "{\"MailingAddress\": {\"Created\": []}}",
            "MailingAddress.Created",
        ),
        ("{\"PersonAccount\": 1}", "PersonAccount"),
        ("{\"PersonAccount\": [{}, 1]}", "PersonAccount[1]"),
        (
            "{\"PersonAccount\": [{}, {\"Account\": {\"LifetimeRevenue\": \"much\"}}]}",
            "PersonAccount[1].Account.LifetimeRevenue",
        ),
        (
            "{\"PersonAccount\": [{\"Account\": {\"AccountStage\": 3.5}}]}",
            "PersonAccount[0].Account.AccountStage",
        ),
    ] {
        let error = person_from(body).await.expect_err(body);
        assert_eq!(
            (error.kind(), error.status(), error.attempts()),
            (ErrorKind::Decode, Some(200), 1),
            "{body}"
        );
        assert_eq!(error.operation(), Some("people_get"));
        assert_eq!(error.text(), body);
        assert_eq!(error.headers().expect("headers")["x-request-id"], "r-1");
        assert_eq!(error.json_path(), Some(path), "{body}: {error:?}");
        assert!(!error.is_retryable());
        let said = error.to_string();
        assert!(
            said.starts_with("people_get: the answer of Outseta could not be understood"),
            "{said}"
        );
        assert!(said.contains(path), "{said}");
        assert!(
            !said.contains("yesterday") && !said.contains("perhaps"),
            "{said}"
        );
    }
}

#[tokio::test]
async fn bytes_that_are_no_text() {
    let error = person_from(b"{\"FirstName\": \"\xff\xfe\"}".to_vec())
        .await
        .expect_err("no UTF-8");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body(), b"{\"FirstName\": \"\xff\xfe\"}");
}

#[tokio::test]
async fn depth_is_an_error_and_no_overflow() {
    let lists = format!(
        "{{\"Odd\": {}{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let records = format!(
        "{}{}",
        "{\"Account\": {\"PrimaryContact\": ".repeat(20_000),
        "{}".to_owned() + &"}}".repeat(20_000)
    );
    let unclosed = "{\"Odd\":".repeat(100_000);
    for body in [lists, records, unclosed] {
        let error = person_from(body).await.expect_err("too deep");
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn an_item_of_a_page_that_cannot_be_understood_is_named() {
    for (body, path) in [
        (
            r#"{"metadata": {}, "items": [{}, {"Created": true}]}"#,
            "items[1].Created",
        ),
        (
            r#"{"metadata": {"total": "many"}, "items": []}"#,
            "metadata.total",
        ),
        (r#"{"metadata": {}, "items": {}}"#, "items"),
        (r#"{"metadata": {}}"#, ""),
        (r#"{"metadata": {}, "items": null}"#, ""),
        ("[]", ""),
        ("{}", ""),
    ] {
        let server = Server::always(200, body).await;
        let client = client(&server.url());
        let error = client.people().list().await.expect_err(body);
        assert_eq!(
            (error.kind(), error.json_path(), error.operation()),
            (ErrorKind::Decode, Some(path), Some("people_list")),
            "{body}: {error}"
        );
        let mut people = client.people().list().stream();
        let error = people.try_next().await.expect_err(body);
        assert_eq!(error.json_path(), Some(path));
        assert!(people.try_next().await.expect("the end").is_none());
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_asked_for_again_where_that_does_no_harm() {
    let server = Server::script([cut_off(), cut_off(), answer(200, "{\"Uid\": \"u\"}")]).await;
    let response = client(&server.url())
        .people()
        .get("pAbC12Dx")
        .send_with_response()
        .await
        .expect("the third answer");
    assert_eq!(response.attempts, 3);
    let server = Server::script([cut_off()]).await;
    let error = client(&server.url())
        .people()
        .add(PersonCreate::new("ann@example.com"))
        .await
        .expect_err("half an answer");
    assert_eq!(
        (error.kind(), error.attempts(), error.operation()),
        (ErrorKind::Transport, 1, Some("people_add"))
    );
}

#[tokio::test]
async fn where_nothing_is_expected_anything_will_do() {
    for (status, body) in [
        (200, ""),
        (204, ""),
        (200, "\"\""),
        (200, "{\"a\": 1}"),
        (200, "<html>"),
        (202, "[["),
    ] {
        let server = Server::always(status, body).await;
        let response = client(&server.url())
            .people()
            .delete("pAbC12Dx")
            .send_with_response()
            .await
            .expect(body);
        let () = response.answer;
        assert_eq!(response.status, status);
    }
}

#[tokio::test]
async fn where_nothing_is_declared_everything_is_handed_on() {
    for (body, expected) in [
        ("", Json::Null),
        ("\r\n", Json::Null),
        ("null", Json::Null),
        ("{\"a\": [1, \"x\"]}", json!({"a": [1, "x"]})),
        ("\"done\"", json!("done")),
        ("done & dusted", json!("done & dusted")),
    ] {
        let server = Server::always(200, body).await;
        let got: Json = client(&server.url())
            .memberships()
            .update("aBcD123x", "mEmB1234", MembershipUpdate::new())
            .await
            .expect(body);
        assert_eq!(got, expected, "{body}");
    }
}

#[tokio::test]
async fn two_kinds_of_success() {
    let token = r#"{"access_token": "eyJ.a.b", "token_type": "bearer", "expires_in": 31536000}"#;
    let challenge = r#"{"two_factor_required": true, "challenge_token": "ct_example", "mechanism": "Email",
        "expires_in": "600", "available_mechanisms": ["Email", "Totp"]}"#;
    let server =
        Server::script([answer(200, token), answer(202, challenge), answer(202, "")]).await;
    let client = client(&server.url());
    let sign_in = || {
        client
            .tokens()
            .get(TokenRequest::new("ann@example.com").password("Correct-horse-7"))
    };
    match sign_in().await.expect("a token") {
        SignIn::Token(token) => {
            assert_eq!(token.access_token.expect("a token").expose(), "eyJ.a.b");
            assert_eq!(token.expires_in, Some(31_536_000));
        }
        other => panic!("{other:?}"),
    }
    match sign_in().await.expect("a challenge") {
        SignIn::Challenge(challenge) => {
            assert_eq!(
                challenge.challenge_token.expect("a token").expose(),
                "ct_example"
            );
            assert_eq!(challenge.expires_in, Some(600));
            assert_eq!(
                challenge.available_mechanisms,
                Some(vec!["Email".to_owned(), "Totp".to_owned()])
            );
        }
        other => panic!("{other:?}"),
    }
    let error = sign_in().await.expect_err("a challenge without a body");
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Decode, Some(202))
    );
}

#[tokio::test]
async fn an_answer_with_its_head() {
    let step = Step::Answer(Answer::new(201, "{\"Uid\": \"u\"}").header("X-Page", "7"));
    let server = Server::script([step]).await;
    let response = client(&server.url())
        .people()
        .add(PersonCreate::new("ann@example.com"))
        .send_with_response()
        .await
        .expect("a person");
    assert_eq!((response.status, response.attempts), (201, 1));
    assert_eq!(response.headers["x-page"], "7");
    assert_eq!(response.answer.uid.expect("a uid"), "u");
}

#[tokio::test]
async fn what_is_larger_than_the_client_accepts() {
    let body = |length: usize| format!("{{\"FirstName\":\"{}\"}}", "x".repeat(length - 16));
    let chunked = |length: usize| {
        let body = body(length);
        format!(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{length:x}\r\n{body}\r\n0\r\n\r\n"
        )
    };
    let cases = [
        (answer(200, &body(5000)), true),
        (answer(200, &body(5001)), false),
        (Step::Bytes(chunked(5000).into_bytes()), true),
        (Step::Bytes(chunked(5001).into_bytes()), false),
        (Step::Bytes(chunked(200_000).into_bytes()), false),
        // A length that is announced and never comes must not be taken from memory either.
        (
            Step::Bytes(
                b"HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551615\r\n\r\n{}".to_vec(),
            ),
            false,
        ),
    ];
    for (number, (step, fits)) in cases.into_iter().enumerate() {
        let announced_only = number == 5;
        let server = Server::script([step]).await;
        let client = settings(&server.url())
            .max_body_size(5000)
            .retry(outseta_api::RetryPolicy::none())
            .build()
            .expect("sound settings");
        match client.people().get("pAbC12Dx").await {
            Ok(person) => {
                assert!(fits, "{number}");
                assert_eq!(person.first_name.map(|name| name.len()), Some(4984));
            }
            Err(error) => {
                assert!(!fits, "{number}: {error:?}");
                if announced_only {
                    continue;
                }
                assert_eq!(
                    (error.kind(), error.status(), error.is_retryable()),
                    (ErrorKind::TooLarge, Some(200), false)
                );
                assert!(error.body().len() <= ERROR_BODY_LIMIT);
                assert!(error.body().starts_with(b"{\"FirstName\""));
                assert!(error.body_is_truncated());
                let said = error.to_string();
                assert!(
                    said.contains("5000") && said.contains("max_body_size"),
                    "{said}"
                );
            }
        }
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn the_cap_is_for_one_page_and_not_for_a_stream() {
    let server = Server::with(|seen| {
        let page = seen.pairs().iter().any(|pair| pair.1 == "3");
        let total = if page { 4 } else { 9 };
        let name = "x".repeat(700);
        answer(
            200,
            &format!(
                r#"{{"metadata": {{"limit": 1, "total": {total}}}, "items": [{{"FirstName": "{name}"}}]}}"#
            ),
        )
    })
    .await;
    let client = settings(&server.url())
        .max_body_size(1000)
        .build()
        .expect("sound settings");
    let people = client
        .people()
        .list()
        .limit(1)
        .stream()
        .try_collect()
        .await
        .expect("four pages");
    assert_eq!((people.len(), server.count()), (4, 4));
}
