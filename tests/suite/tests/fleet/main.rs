//! One rate limit for several processes: three of them, a real Redis, and a sandbox that allows four requests a second.
//!
//! A program of its own rather than a set of `#[test]`s, because it is also the processes that it starts, and because it
//! has to say so when there is no `redis-server` to run against.

mod cases;
mod fleet;
mod outages;
mod redis;
mod secrets;
mod worker;

use std::{panic::AssertUnwindSafe, pin::Pin, process::ExitCode};

use futures_util::FutureExt as _;

type Case = (
    &'static str,
    fn() -> Pin<Box<dyn Future<Output = ()> + Send>>,
);

/// Names cases after their functions.
macro_rules! cases {
    ($($module:ident::$name:ident),* $(,)?) => {
        [$((concat!(stringify!($module), "::", stringify!($name)), || Box::pin($module::$name()))),*]
    };
}

const CASES: &[Case] = &cases![
    cases::three_processes_take_turns,
    cases::a_process_that_dies_stops_nobody,
    cases::who_gives_up_leaves_nothing,
    cases::what_nobody_uses_expires,
    outages::they_wait_for_redis,
    outages::they_go_on_with_their_shares,
    outages::they_fail_until_it_is_back,
    secrets::a_wrong_password_is_not_shown,
    secrets::nor_what_a_server_says_of_it,
];

fn main() -> ExitCode {
    if worker::is_one() {
        return worker::run();
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (flags, filters): (Vec<_>, Vec<_>) =
        arguments.iter().partition(|text| text.starts_with('-'));
    let wanted = |name: &str| filters.is_empty() || filters.iter().any(|text| name.contains(*text));
    let chosen: Vec<_> = CASES.iter().filter(|(name, _)| wanted(name)).collect();
    if flags.iter().any(|flag| *flag == "--list") {
        for (name, _) in chosen {
            println!("{name}: test");
        }
        return ExitCode::SUCCESS;
    }
    if !redis::is_installed() {
        println!(
            "fleet tests left out: no redis-server on the PATH; install it (Debian: apt-get install redis-server), then `cargo test -p outseta-suite --test fleet`"
        );
        return ExitCode::SUCCESS;
    }
    run(&chosen)
}

/// Runs all at once: they wait most of the time.
fn run(chosen: &[&Case]) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    println!("\nrunning {} tests", chosen.len());
    let running: Vec<_> = chosen
        .iter()
        .map(|(name, case)| {
            (
                *name,
                runtime.spawn(AssertUnwindSafe(case()).catch_unwind()),
            )
        })
        .collect();
    let mut failed = 0;
    for (name, case) in running {
        let passed = matches!(runtime.block_on(case), Ok(Ok(())));
        println!("test {name} ... {}", if passed { "ok" } else { "FAILED" });
        failed += usize::from(!passed);
    }
    println!(
        "\ntest result: {}. {} passed; {failed} failed; 0 ignored; 0 measured; {} filtered out",
        if failed == 0 { "ok" } else { "FAILED" },
        chosen.len() - failed,
        CASES.len() - chosen.len(),
    );
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(101)
    }
}
