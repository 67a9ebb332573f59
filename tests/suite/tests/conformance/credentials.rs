//! Which requests carry credentials, which do not, and which are not sent.

use outseta_api::{
    Credential, ErrorKind, Method,
    inputs::{
        EmailAddress, MagicLinkTokenRequest, PasswordChange, PersonUpdate, ProfileUpdate,
        TokenRequest, TwoFactorVerifyRequest,
    },
    operations::SignIn,
    routes,
};

use crate::support::{
    clients::{KEY_HEADER, TOKEN, TOKEN_HEADER, client, nobody, user},
    server::Server,
};

/// The `Authorization` header of the last request.
fn sent(server: &Server) -> Option<String> {
    server.last().header("authorization").map(str::to_owned)
}

#[tokio::test]
async fn an_api_key_is_sent_as_outseta_wants_it() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    assert_eq!(client.credential(), Credential::ApiKey);
    client.people().get("pAbC12Dx").await.expect("a person");
    assert_eq!(server.only().headers("authorization"), [KEY_HEADER]);
}

#[tokio::test]
async fn an_access_token_is_sent_as_outseta_wants_it() {
    let server = Server::always(200, "{}").await;
    let client = user(&server.url());
    assert_eq!(client.credential(), Credential::Bearer);
    client.people().get("pAbC12Dx").await.expect("a person");
    assert_eq!(server.only().headers("authorization"), [TOKEN_HEADER]);
}

#[tokio::test]
async fn a_client_can_act_as_a_user_over_the_same_connection() {
    let server = Server::always(200, "{}").await;
    let key = client(&server.url());
    let ann = key.with_access_token(TOKEN).expect("a sound token");
    key.people().get("pAbC12Dx").await.expect("a person");
    ann.profile().get().await.expect("a person");
    key.people().get("pAbC12Dx").await.expect("a person");
    let seen = server.seen();
    let sent: Vec<_> = seen
        .iter()
        .map(|seen| seen.header("authorization"))
        .collect();
    assert_eq!(
        sent,
        [Some(KEY_HEADER), Some(TOKEN_HEADER), Some(KEY_HEADER)]
    );
    assert!(
        seen.windows(2)
            .any(|pair| pair[0].connection == pair[1].connection)
    );
}

#[tokio::test]
async fn credentials_are_nowhere_but_in_their_header() {
    let server = Server::always(200, "{}").await;
    let body = PersonUpdate::new().title("CTO");
    client(&server.url())
        .people()
        .update("pAbC12Dx", body)
        .await
        .expect("a person");
    let seen = server.only();
    let rest: Vec<_> = seen
        .headers
        .iter()
        .filter(|header| header.0 != "authorization")
        .collect();
    let shown = format!("{} {rest:?} {}", seen.target, seen.text());
    assert!(
        !shown.contains("5d1f") && !shown.contains("c09e"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_operation_that_takes_no_credentials_gets_none() {
    let server = Server::always(200, "{}").await;
    for client in [
        client(&server.url()),
        user(&server.url()),
        nobody(&server.url()),
    ] {
        let magic = MagicLinkTokenRequest::new("mt_example");
        client.tokens().magic_link(magic).await.expect("a token");
        assert_eq!(sent(&server), None);
        let code = TwoFactorVerifyRequest::new("ct_example", "123456");
        client
            .tokens()
            .two_factor_verify(code)
            .await
            .expect("a token");
        assert_eq!(sent(&server), None);
    }
    assert_eq!(server.count(), 6);
}

#[tokio::test]
async fn an_operation_that_can_do_without_credentials_gets_those_there_are() {
    let server = Server::always(200, "{}").await;
    for (client, expected) in [
        (client(&server.url()), Some(KEY_HEADER)),
        (user(&server.url()), Some(TOKEN_HEADER)),
        (nobody(&server.url()), None),
    ] {
        let email = EmailAddress::new("ann@example.com");
        client
            .people()
            .forgot_password(email)
            .await
            .expect("an answer");
        assert_eq!(sent(&server).as_deref(), expected);
    }
}

#[tokio::test]
async fn a_password_goes_without_the_api_key() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    let request = TokenRequest::new("ann@example.com").password("Correct-horse-7");
    let answer = client.tokens().get(request).await.expect("a token");
    assert!(matches!(answer, SignIn::Token(_)));
    let seen = server.only();
    assert_eq!(seen.header("authorization"), None);
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str(), seen.text()),
        (
            "POST",
            "/api/v1/tokens",
            r#"{"username":"ann@example.com","password":"Correct-horse-7"}"#
        )
    );
}

#[tokio::test]
async fn a_name_alone_goes_with_the_api_key() {
    let server = Server::always(200, "{}").await;
    let request = TokenRequest::new("ann@example.com");
    client(&server.url())
        .tokens()
        .get(request)
        .await
        .expect("a token");
    assert_eq!(server.only().headers("authorization"), [KEY_HEADER]);
    // A user's token vouches for nobody else.
    let request = TokenRequest::new("ann@example.com");
    user(&server.url())
        .tokens()
        .get(request)
        .await
        .expect("a token");
    assert_eq!(sent(&server), None);
}

#[tokio::test]
async fn one_request_can_go_without_credentials() {
    let server = Server::always(200, r#"{"items": []}"#).await;
    let client = client(&server.url());
    client
        .people()
        .get("pAbC12Dx")
        .anonymous()
        .await
        .expect("a person");
    assert_eq!(sent(&server), None);
    client.people().list().anonymous().await.expect("a page");
    assert_eq!(sent(&server), None);
    client
        .raw(Method::Get, "/crm/people")
        .anonymous()
        .await
        .expect("a page");
    assert_eq!(sent(&server), None);
    client.people().get("pAbC12Dx").await.expect("a person");
    assert_eq!(sent(&server).as_deref(), Some(KEY_HEADER));
}

#[tokio::test]
async fn what_needs_a_users_token_is_not_sent_with_an_api_key() {
    let server = Server::always(200, "{}").await;
    for client in [client(&server.url()), nobody(&server.url())] {
        let profile = client.profile();
        for error in [
            profile.get().await.expect_err("no token"),
            profile
                .update(ProfileUpdate::new("pAbC12Dx"))
                .await
                .expect_err("no token"),
            profile
                .update_password(PasswordChange::new("old", "new"))
                .await
                .expect_err("no token"),
        ] {
            assert_eq!(
                (error.kind(), error.attempts(), error.status()),
                (ErrorKind::MissingCredentials, 0, None)
            );
            let said = error.to_string();
            assert!(
                said.contains("with_access_token") && said.contains("Nothing was sent"),
                "{said}"
            );
            assert!(
                error
                    .operation()
                    .is_some_and(|name| name.starts_with("profile_")),
                "{error:?}"
            );
        }
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn what_needs_credentials_is_not_sent_without() {
    let server = Server::always(200, "{}").await;
    let nobody = nobody(&server.url());
    let error = nobody
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("no credentials");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    let error = nobody
        .people()
        .list()
        .stream()
        .try_next()
        .await
        .expect_err("no credentials");
    assert_eq!(
        (error.kind(), error.operation()),
        (ErrorKind::MissingCredentials, Some("people_list"))
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_raw_request_carries_what_the_client_has() {
    let server = Server::always(200, "{}").await;
    for (client, expected) in [
        (client(&server.url()), Some(KEY_HEADER)),
        (user(&server.url()), Some(TOKEN_HEADER)),
        (nobody(&server.url()), None),
    ] {
        client
            .raw(Method::Get, "/profile")
            .await
            .expect("an answer");
        assert_eq!(sent(&server).as_deref(), expected);
    }
}

#[test]
fn every_operation_says_which_credentials_it_takes() {
    for route in routes::ALL {
        assert!(!route.credentials.is_empty(), "{}", route.id);
        assert!(
            route.anonymous_with.is_empty() || route.credentials.contains(&Credential::None),
            "{}: what can replace credentials can do without",
            route.id
        );
    }
}
