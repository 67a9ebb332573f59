//! An error of every kind, with secrets in its request and in its answer: none of them shows one.

use std::{collections::BTreeSet, fs, path::Path, time::Duration};

use outseta_api::{
    AccessToken, Attempt, BoxFuture, ClientBuilder, Error, LimiterError, Middleware,
    MiddlewareError, Permit, RateLimiter, RetryPolicy, TokenError, TokenProvider,
    inputs::PersonCreate, serde_json::json,
};

use super::{HIDDEN, assert_error};
use crate::support::{
    clients::settings,
    server::{Answer, Server, Step},
};

/// Refuses everything.
#[derive(Debug)]
struct No;

impl RateLimiter for No {
    fn acquire(&self) -> BoxFuture<'_, Result<Permit, LimiterError>> {
        Box::pin(async { Err("no leave".into()) })
    }
}

impl Middleware for No {
    fn before<'a>(&'a self, _: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), MiddlewareError>> {
        Box::pin(async { Err("not today".into()) })
    }
}

impl TokenProvider for No {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(async { Err("no token".into()) })
    }
}

/// What becomes of adding a person with a password.
async fn add(builder: ClientBuilder) -> Error {
    let client = match builder.retry(RetryPolicy::none()).build() {
        Ok(client) => client,
        Err(error) => return error,
    };
    let person = PersonCreate::new("ann@example.com").password(HIDDEN);
    client
        .people()
        .add(person)
        .query("ticket", HIDDEN)
        .header("X-Ticket", HIDDEN)
        .timeout(Duration::from_millis(300))
        .await
        .expect_err("a failure")
}

/// What becomes of it where the server does this.
async fn met(step: Step) -> Error {
    let server = Server::script([step]).await;
    add(settings(&server.url()).max_body_size(1000)).await
}

fn echo(status: u16) -> Step {
    let body = json!({"ErrorMessage": format!("{HIDDEN} at {status}"), "Password": HIDDEN});
    let location = format!("https://ann:{HIDDEN}@evil.example.com/{HIDDEN}");
    Step::Answer(Answer::new(status, body.to_string()).header("Location", &location))
}

async fn all() -> Vec<Error> {
    let url = Server::script([]).await.url();
    let validation = json!({"ErrorMessage": "No", "PropertyName": HIDDEN});
    let mut errors = vec![
        add(settings(&format!("https://ann:{HIDDEN}@acme.outseta.com"))).await,
        add(settings("https://acme.outseta.com").proxy(format!("{HIDDEN}://x"))).await,
        add(settings(&url).anonymous()).await,
        add(settings(&url).rate_limiter(No)).await,
        add(settings(&url).middleware(No)).await,
        add(settings(&url).token_provider(No)).await,
        add(settings(&url)).await,
        // A proxy that is not there, with a password.
        add(settings("https://acme.outseta.com/api/v1")
            .proxy(format!("http://ann:{HIDDEN}@127.0.0.1:1")))
        .await,
        met(Step::Hang).await,
        met(Step::HangUp).await,
        met(Step::Answer(Answer::new(400, validation.to_string()))).await,
        met(Step::Answer(Answer::new(200, HIDDEN.repeat(100)))).await,
        met(Step::Answer(Answer::new(
            200,
            format!("{{\"Password\": {HIDDEN}"),
        )))
        .await,
        met(Step::Answer(Answer::new(
            200,
            format!("<title>{HIDDEN}</title>"),
        )))
        .await,
    ];
    for status in [301, 304, 400, 401, 403, 404, 409, 429, 500] {
        errors.push(met(echo(status)).await);
    }
    let client = settings(&url).build().expect("sound settings");
    let refused = client.people().get("..").header("X-Ticket", HIDDEN);
    errors.push(refused.await.expect_err("no uid"));
    errors
}

/// The kinds that the source declares.
fn declared() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../outseta-api/src/error/mod.rs");
    let text = fs::read_to_string(path).expect("a file");
    let body = text
        .split("pub enum ErrorKind {")
        .nth(1)
        .expect("the kinds");
    let body = body.split("\n}").next().unwrap_or_default();
    let lines = body
        .lines()
        .filter_map(|line| line.trim().strip_suffix(','));
    lines
        .filter(|line| line.chars().all(char::is_alphanumeric))
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn an_error_of_every_kind() {
    let errors = all().await;
    for error in &errors {
        assert_error(error);
    }
    let met: BTreeSet<_> = errors
        .iter()
        .map(|error| format!("{:?}", error.kind()))
        .collect();
    assert_eq!(met, declared());
}
