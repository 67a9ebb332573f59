//! One process of the fleet: asks for a person again and again, until its standard input ends.

use std::{env, io, process::ExitCode, thread, time::Duration};

use outseta_api::{Client, RedisLimiter, RetryPolicy, WhenRedisIsDown};

/// Its name, which makes this program a worker.
pub(crate) const NAME: &str = "FLEET_WORKER";
/// The sandbox, and its credentials.
pub(crate) const API: &str = "FLEET_API";
pub(crate) const KEY: &str = "FLEET_KEY";
pub(crate) const SECRET: &str = "FLEET_SECRET";
pub(crate) const REDIS: &str = "FLEET_REDIS";
/// `wait`, `share` or `fail`.
pub(crate) const WHEN_DOWN: &str = "FLEET_WHEN_DOWN";
/// How many requests it has waiting at any time.
pub(crate) const AT_ONCE: &str = "FLEET_AT_ONCE";
/// Processes of a fleet.
pub(crate) const PROCESSES: u32 = 3;

/// The name of the limit.
pub(crate) const LIMIT: &str = "fleet";

pub(crate) fn is_one() -> bool {
    env::var_os(NAME).is_some()
}

fn told(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is set"))
}

pub(crate) fn run() -> ExitCode {
    thread::spawn(|| {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        std::process::exit(0);
    });
    let when_down = match told(WHEN_DOWN).as_str() {
        "wait" => WhenRedisIsDown::Wait,
        "share" => WhenRedisIsDown::LocalShare {
            processes: PROCESSES,
        },
        _ => WhenRedisIsDown::Fail,
    };
    let limiter = RedisLimiter::builder(told(REDIS), LIMIT).when_down(when_down);
    let client = Client::builder("acme")
        .base_url(told(API))
        .api_key(told(KEY), told(SECRET))
        .user_agent(told(NAME))
        .rate_limiter(limiter.build().expect("sound settings"))
        // A refusal is to be seen.
        .retry(RetryPolicy::none())
        .build()
        .expect("sound settings");
    let at_once: usize = told(AT_ONCE).parse().expect("a number");
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let asking: Vec<_> = (0..at_once)
            .map(|_| tokio::spawn(ask(client.clone())))
            .collect();
        for task in asking {
            task.await.expect("no panic");
        }
    });
    ExitCode::FAILURE
}

/// Asks for ever, and prints what went wrong.
async fn ask(client: Client) {
    loop {
        if let Err(error) = client.people().list().limit(1).await {
            println!("{:?}: {}", error.kind(), chain(&error));
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

/// An error with its causes, in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let texts: Vec<_> = causes.map(ToString::to_string).collect();
    texts.join("; ").replace('\n', " ")
}
