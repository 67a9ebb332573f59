//! Passwords of Redis, which no error shows.

use outseta_api::{Client, Error, ErrorKind, RateLimiter as _, RedisLimiter};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

use crate::redis::Redis;

/// The error of a request behind such a limiter, which does not send it.
async fn failure(url: String) -> Error {
    let limiter = RedisLimiter::builder(url, "secrets").build();
    let client = Client::builder("acme")
        .base_url("http://127.0.0.1:9/api/v1")
        .rate_limiter(limiter.expect("sound settings"))
        .build()
        .expect("sound settings");
    let shown = format!("{client:?}");
    assert!(!shown.contains("hunter2"), "{shown}");
    client
        .public_email_lists()
        .list()
        .await
        .expect_err("no leave")
}

/// The error with all its causes, in every form.
fn everything(error: &Error) -> String {
    let causes = std::iter::successors(Some(error as &dyn std::error::Error), |error| {
        error.source()
    });
    causes
        .map(|error| format!("{error} {error:?} {error:#?}\n"))
        .collect()
}

pub(crate) async fn a_wrong_password_is_not_shown() {
    let redis = Redis::with_password(Some("hunter1")).await;
    let right = RedisLimiter::builder(redis.url(), "secrets").build();
    let right = right.expect("sound settings").acquire().await;
    drop(right.expect("the right password"));
    let error = failure(format!("redis://:hunter2@127.0.0.1:{}/0", redis.port())).await;
    let shown = everything(&error);
    assert_eq!(error.kind(), ErrorKind::Limiter);
    assert!(shown.contains("authentication failed"), "{shown}");
    assert!(!shown.contains("hunter"), "{shown}");
}

pub(crate) async fn nor_what_a_server_says_of_it() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    // As an old one does with commands that it does not know.
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut buffer = [0; 4096];
            while matches!(stream.read(&mut buffer).await, Ok(count) if count > 0) {
                let said = "-ERR unknown command `HELLO`, with args beginning with: `AUTH`, `ann`, `hunter2`\r\n";
                for _ in 0..5 {
                    let _ = stream.write_all(said.as_bytes()).await;
                }
            }
        }
    });
    let error = failure(format!("redis://ann:hunter2@127.0.0.1:{port}/0")).await;
    let shown = everything(&error);
    assert!(
        shown.contains("the Redis that keeps the rate limit"),
        "{shown}"
    );
    assert!(!shown.contains("hunter2"), "{shown}");
}
