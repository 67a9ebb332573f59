//! What callers can replace: tokens, limiter, retries, middleware, the HTTP client.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use super::{client, server::*, settings};
use crate::{
    AccessToken, Attempt, BoxFuture, Client, Error, ErrorKind, LimiterError, Middleware,
    MiddlewareError, Outcome, Permit, RateLimiter, Retry, RetryPolicy, TokenError, TokenProvider,
    stand_in::inputs::PersonUpdate,
};

/// Hands out `token-1`, `token-2` and so on.
#[derive(Debug, Default)]
struct Numbered(Arc<AtomicUsize>);

impl TokenProvider for Numbered {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(async {
            let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
            tokio::task::yield_now().await;
            Ok(AccessToken::new(format!("token-{number}")))
        })
    }
}

fn tokens_seen(server: &Server) -> Vec<String> {
    let header = |seen: Seen| seen.header("authorization").unwrap_or_default().to_owned();
    server.seen().into_iter().map(header).collect()
}

#[tokio::test]
async fn many_calls_share_one_token() {
    let server = Server::start((0..10).map(|_| json(200, "{}"))).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let client = settings(&server)
        .token_provider(Numbered(Arc::clone(&asked)))
        .build()
        .expect("sound settings");
    let calls: Vec<_> = (0..10)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.sample().get("u").await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a person");
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1);
    assert_eq!(tokens_seen(&server), vec!["bearer token-1"; 10]);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    // The second token is refused as well: that is the end of it.
    let server =
        Server::start([json(401, ""), json(200, "{}"), json(401, ""), json(401, "")]).await;
    let client = client(&server).with_token_provider(Numbered::default());
    let response = client
        .sample()
        .get("u")
        .send_with_response()
        .await
        .expect("the second token is good");
    assert_eq!(response.attempts, 2);
    let error = client.sample().get("u").await.expect_err("refused");
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Unauthorized, 2)
    );
    assert_eq!(
        tokens_seen(&server),
        [
            "bearer token-1",
            "bearer token-2",
            "bearer token-2",
            "bearer token-3"
        ]
    );
}

#[tokio::test]
async fn fixed_credentials_are_not_tried_twice() {
    let server = Server::start([json(401, "")]).await;
    let error = client(&server)
        .sample()
        .get("u")
        .await
        .expect_err("refused");
    assert_eq!(error.attempts(), 1);
}

#[derive(Debug)]
struct Broken;

impl TokenProvider for Broken {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
        Box::pin(async { Err("the vault is sealed".into()) })
    }
}

impl RateLimiter for Broken {
    fn acquire(&self) -> BoxFuture<'_, Result<Permit, LimiterError>> {
        Box::pin(async { Err("the scales are broken".into()) })
    }
}

impl Middleware for Broken {
    fn before<'a>(&'a self, _: &'a mut Attempt<'_>) -> BoxFuture<'a, Result<(), MiddlewareError>> {
        Box::pin(async { Err("not on a Sunday".into()) })
    }
}

#[tokio::test]
async fn what_is_broken_sends_nothing_and_says_so() {
    let server = Server::start([]).await;
    for (settings, kind, words) in [
        (
            settings(&server).token_provider(Broken),
            ErrorKind::TokenProvider,
            "people_get: the token provider had no token: the vault is sealed",
        ),
        (
            settings(&server).rate_limiter(Broken),
            ErrorKind::Limiter,
            "people_get: the rate limiter gave no leave to send: the scales are broken",
        ),
        (
            settings(&server).middleware(Broken),
            ErrorKind::Middleware,
            "people_get: a middleware stopped the request: not on a Sunday",
        ),
    ] {
        let client = settings.build().expect("sound settings");
        let error = client.sample().get("u").await.expect_err("broken");
        let said = error.to_string();
        assert_eq!((error.kind(), said.lines().next()), (kind, Some(words)));
        assert!(said.contains("nothing was sent"), "{said}");
        assert!(!error.is_retryable());
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_refused() {
    #[derive(Debug)]
    struct Torn;
    impl TokenProvider for Torn {
        fn token(&self) -> BoxFuture<'_, Result<AccessToken, TokenError>> {
            Box::pin(async { Ok(AccessToken::new("to\nken")) })
        }
    }
    let server = Server::start([]).await;
    let client = client(&server).with_token_provider(Torn);
    let error = client.sample().get("u").await.expect_err("malformed");
    assert_eq!(error.kind(), ErrorKind::TokenProvider);
    assert!(
        error.to_string().contains("cannot stand in a header"),
        "{error}"
    );
}

#[tokio::test]
async fn a_token_that_outseta_quotes_is_not_shown() {
    let quoting = || json(400, r#"{"ErrorMessage": "no such token: token-1"}"#);
    let server = Server::start([quoting()]).await;
    let client = client(&server).with_token_provider(Numbered::default());
    let error = client.sample().get("u").await.expect_err("refused");
    assert!(!format!("{error} {error:?}").contains("token-1"), "{error}");
}

/// Sends again whatever it is asked about, so often.
#[derive(Debug)]
struct Stubborn(usize);

impl Retry for Stubborn {
    fn wait(&self, _: &Error, retries: usize) -> Option<Duration> {
        (retries < self.0).then_some(Duration::ZERO)
    }
}

#[tokio::test]
async fn a_rule_of_ones_own_decides_on_what_does_no_harm() {
    let server =
        Server::start([json(409, ""), json(400, ""), json(200, "{}"), json(503, "")]).await;
    let client = settings(&server)
        .retry(Stubborn(5))
        .build()
        .expect("sound settings");
    let response = client.sample().get("u").send_with_response().await;
    assert_eq!(response.expect("the third time").attempts, 3);
    let call = client
        .sample()
        .update("u", PersonUpdate::new())
        .resend(false);
    assert_eq!(
        call.await.expect_err("busy").attempts(),
        1,
        "it is not even asked"
    );
}

/// Writes down what it sees.
#[derive(Clone, Debug)]
struct Diary {
    name: &'static str,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Diary {
    fn note(&self, line: String) {
        self.lines.lock().expect("sound").push(line);
    }
}

impl Middleware for Diary {
    fn before<'a>(
        &'a self,
        attempt: &'a mut Attempt<'_>,
    ) -> BoxFuture<'a, Result<(), MiddlewareError>> {
        Box::pin(async {
            self.note(format!(
                "{} before {} {} {} #{}",
                self.name,
                attempt.operation(),
                attempt.method(),
                attempt.url().path(),
                attempt.number()
            ));
            assert!(attempt.headers().get("authorization").is_none());
            attempt.set_header(&format!("X-{}", self.name), &attempt.number().to_string())
        })
    }

    fn after<'a>(&'a self, attempt: &'a Attempt<'_>, outcome: Outcome<'a>) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.note(format!(
                "{} after #{}: {:?} {:?} {:?}",
                self.name,
                attempt.number(),
                outcome.status(),
                outcome.body().map(<[u8]>::len),
                outcome
                    .error()
                    .map(|error| (error.operation(), error.kind()))
            ));
        })
    }
}

#[tokio::test]
async fn middleware_wraps_every_attempt() {
    let server = Server::start([json(503, ""), json(200, "{}")]).await;
    let lines = Arc::new(Mutex::new(Vec::new()));
    let diary = |name| Diary {
        name,
        lines: Arc::clone(&lines),
    };
    let client = settings(&server)
        .middleware(diary("A"))
        .middleware(diary("B"))
        .build()
        .expect("sound settings");
    client
        .clone()
        .sample()
        .get("u")
        .await
        .expect("the second time");
    let failed = r#"Some(503) None Some((Some("people_get"), Server))"#;
    assert_eq!(
        *lines.lock().expect("sound"),
        [
            "A before people_get GET /api/v1/crm/people/u #1",
            "B before people_get GET /api/v1/crm/people/u #1",
            &format!("B after #1: {failed}"),
            &format!("A after #1: {failed}"),
            "A before people_get GET /api/v1/crm/people/u #2",
            "B before people_get GET /api/v1/crm/people/u #2",
            "B after #2: Some(200) Some(2) None",
            "A after #2: Some(200) Some(2) None",
        ]
    );
    let seen = server.seen();
    assert_eq!(
        (seen[0].header("x-a"), seen[1].header("x-b")),
        (Some("1"), Some("2"))
    );
}

#[tokio::test]
async fn what_has_begun_ends_when_a_later_one_stops_it() {
    let server = Server::start([]).await;
    let diary = Diary {
        name: "A",
        lines: Arc::default(),
    };
    let client = settings(&server)
        .middleware(diary.clone())
        .middleware(Broken)
        .retry(Stubborn(3))
        .build()
        .expect("sound settings");
    client.sample().get("u").await.expect_err("stopped");
    let lines = diary.lines.lock().expect("sound");
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert_eq!(
        lines[1],
        r#"A after #1: None None Some((Some("people_get"), Middleware))"#
    );
}

#[tokio::test]
async fn middleware_cannot_touch_what_is_the_clients_own() {
    #[derive(Debug)]
    struct Greedy;
    impl Middleware for Greedy {
        fn before<'a>(
            &'a self,
            attempt: &'a mut Attempt<'_>,
        ) -> BoxFuture<'a, Result<(), MiddlewareError>> {
            Box::pin(async { attempt.set_header("Authorization", "bearer stolen") })
        }
    }
    let server = Server::start([]).await;
    let client = settings(&server).middleware(Greedy).build().expect("sound");
    let error = client.sample().get("u").await.expect_err("refused");
    assert!(
        error
            .to_string()
            .contains("`authorization` is set by the client"),
        "{error}"
    );
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn an_http_client_of_ones_own() {
    let server = Server::start([json(200, "{}")]).await;
    let http = reqwest::Client::builder()
        .user_agent("mine")
        .no_proxy()
        .build()
        .expect("a client");
    let client = settings(&server).http_client(http).build().expect("sound");
    client.sample().get("u").await.expect("a person");
    let agent = server.seen()[0].header("user-agent").map(str::to_owned);
    assert!(agent.is_some_and(|agent| agent.starts_with("outseta-api/")));
}

#[tokio::test]
async fn an_http_client_that_follows_redirects_is_found_out() {
    let elsewhere = Server::start([json(200, r#"{"Uid": "eViL1234"}"#)]).await;
    let location: &'static str =
        Box::leak(format!("location: {}/x\r\n", elsewhere.url).into_boxed_str());
    let server = Server::start([Reaction::Answer(302, location, String::new())]).await;
    let http = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let client = settings(&server).http_client(http).build().expect("sound");
    let error = client.sample().get("u").await.expect_err("followed");
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.to_string().contains("Policy::none()"), "{error}");
}

#[tokio::test]
async fn clients_made_from_another_keep_its_middleware_and_retries() {
    let server = Server::start([json(503, ""), json(200, "{}")]).await;
    let diary = Diary {
        name: "A",
        lines: Arc::default(),
    };
    let client: Client = settings(&server)
        .middleware(diary.clone())
        .retry(RetryPolicy::default().initial_delay(Duration::ZERO))
        .build()
        .expect("sound");
    let user = client.with_access_token("token").expect("sound");
    user.sample().get("u").await.expect("the second time");
    assert_eq!(diary.lines.lock().expect("sound").len(), 4);
}
