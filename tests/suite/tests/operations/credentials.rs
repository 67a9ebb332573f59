//! Who may call what, and what comes of wrong credentials.

use outseta_api::inputs::EmailAddress;
use outseta_api::{Client, Credential, ErrorKind, Method, Result, Route, routes};

use crate::world::{ACME, ANN, ANN_EMAIL, World, refusal};

#[tokio::test]
async fn a_wrong_key_is_forbidden() -> Result<()> {
    let world = World::start().await;
    let (key, secret) = (world.sandbox.api_key(), world.sandbox.api_secret());
    for (key, secret) in [(key, "guessed-secret"), ("guessed-key", secret)] {
        let client = world.client_builder().api_key(key, secret).build()?;
        let error = refusal(client.people().get(ANN).await, ErrorKind::Forbidden, 403);
        assert_eq!(error.attempts(), 1);
        let shown = format!("{error} {error:?} {client:?}");
        assert!(!shown.contains("guessed"), "{shown}");
    }
    // Where nobody needs to be known, a wrong key is refused all the same.
    let client = world
        .client_builder()
        .api_key(key, "guessed-secret")
        .build()?;
    let body = EmailAddress::new(ANN_EMAIL);
    refusal(
        client.people().forgot_password(body).await,
        ErrorKind::Forbidden,
        403,
    );
    Ok(())
}

#[tokio::test]
async fn a_token_lets_a_person_in_and_a_wrong_one_nobody() -> Result<()> {
    let world = World::start().await;
    let ann = world.signed_in(ANN_EMAIL).await?;
    assert_eq!(ann.accounts().get(ACME).await?.uid.expect("a uid"), ACME);
    let wrong = world.client.with_access_token("guessed-token")?;
    let error = refusal(
        wrong.accounts().get(ACME).await,
        ErrorKind::Unauthorized,
        401,
    );
    let shown = format!("{error} {error:?} {wrong:?}");
    assert!(!shown.contains("guessed-token"), "{shown}");
    refusal(wrong.profile().get().await, ErrorKind::Unauthorized, 401);
    // The client that it was made from still has its key.
    assert_eq!(world.client.credential(), Credential::ApiKey);
    world.client.accounts().get(ACME).await?;
    Ok(())
}

#[tokio::test]
async fn without_credentials_nothing_is_sent_that_needs_some() -> Result<()> {
    let world = World::start().await;
    let anonymous = world.anonymous();
    assert_eq!(anonymous.credential(), Credential::None);
    let error = anonymous.people().list().await.expect_err("no credentials");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    assert_eq!(
        (error.operation(), error.attempts()),
        (Some("people_list"), 0)
    );
    let mut stream = anonymous.people().list().stream();
    let error = stream.try_next().await.expect_err("no credentials");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    assert!(
        stream.try_next().await?.is_none(),
        "after an error it is at its end"
    );
    assert!(world.sandbox.requests().is_empty());

    // Said on purpose, it is the server that refuses.
    let error = world.client.people().get(ANN).anonymous().await;
    refusal(error, ErrorKind::Unauthorized, 401);
    let seen = world.last_seen("people_get");
    assert_eq!(seen.header("authorization"), None);
    Ok(())
}

/// Where an operation is open to nobody in particular, the sandbox, which reads the same
/// description by itself, must let a client without credentials through to it.
#[tokio::test]
async fn client_and_server_agree_on_who_may_call() {
    let world = World::start().await;
    let with_key = &world.client;
    let anonymous = world.anonymous();
    for route in routes::ALL {
        let open = route.credentials.contains(&Credential::None);
        let status = status(anonymous, route).await;
        assert_eq!(status == 401, !open, "{}: {status}", route.id);
        let takes_key = open || route.credentials.contains(&Credential::ApiKey);
        let status = self::status(with_key, route).await;
        assert_eq!(status == 401, !takes_key, "{}: {status}", route.id);
    }
}

/// What an operation answers to a call with uids that nothing has and an empty body.
async fn status(client: &Client, route: &Route) -> u16 {
    let path: Vec<_> = route
        .path
        .split('/')
        .map(|segment| {
            if segment.starts_with('{') {
                "nObOdY00"
            } else {
                segment
            }
        })
        .collect();
    let request = client.raw(route.method, path.join("/"));
    let body = serde_json::json!({});
    let result = match route.method {
        Method::Get | Method::Delete => request.await,
        _ => request.json(&body).await,
    };
    match result {
        Ok(answer) => answer.status,
        Err(error) => error.status().expect("an answer"),
    }
}
