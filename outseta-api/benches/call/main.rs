//! CPU time of a call, against the same call written by hand on reqwest and serde.
//!
//! `cargo bench --package outseta-api --bench call`. Everything that the client does counts: making the request, sending
//! it over a loopback connection that stays open, reading the answer, decoding it and dropping the result. The server is
//! another process. Started as a test, it only checks that both sides read the same.

mod answers;
mod by_hand;
mod server;

use std::{error::Error, hint::black_box, process::ExitCode, time::Duration};

use chrono::NaiveDateTime;
use outseta_api::{Client, fields::person};

use server::Server;

type Failure = Box<dyn Error>;

const ROUNDS: usize = 31;
const LISTS_A_ROUND: u32 = 100;
const RECORDS_A_ROUND: u32 = 300;
/// How much of the hand-written call's time ours may take.
const BOUND: f64 = 1.10;
const KEY: &str = "made-up-key";
const SECRET: &str = "made-up-secret";
const UID: &str = "pAbC1200";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.first().map(String::as_str) {
        Some(server::ARGUMENT) => server::run().map(|()| true).map_err(Failure::from),
        // Cargo says so when it runs a benchmark, and leaves it out when it runs tests.
        _ => compare(arguments.iter().any(|argument| argument == "--bench")),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Returns whether the bounds are kept.
fn compare(measure: bool) -> Result<bool, Failure> {
    stay_on_one_processor();
    let server = Server::start()?;
    // One thread, so that its clock sees the connection's work as well.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        agree(&server).await?;
        if !measure {
            println!("both sides read the same");
            return Ok(true);
        }
        let lists = sides(
            &server,
            LISTS_A_ROUND,
            async |client| {
                drop(black_box(our_list(client).await?));
                Ok(())
            },
            async |client| {
                drop(black_box(client.people::<NaiveDateTime>().await?));
                Ok(())
            },
        )
        .await?;
        let texts = sides(
            &server,
            LISTS_A_ROUND,
            async |client| {
                drop(black_box(our_list(client).await?));
                Ok(())
            },
            async |client| {
                drop(black_box(client.people::<String>().await?));
                Ok(())
            },
        )
        .await?;
        let records = sides(
            &server,
            RECORDS_A_ROUND,
            async |client| {
                drop(black_box(client.people().get(UID).await?));
                Ok(())
            },
            async |client| {
                drop(black_box(client.person::<NaiveDateTime>(UID).await?));
                Ok(())
            },
        )
        .await?;
        println!(
            "{:<24}{:>10}  {:<26}{:>6}{:>7}",
            "call", "ours", "against", "ratio", "bound"
        );
        let kept = row("people().list(), 25", &lists, "by hand", Some(BOUND));
        row("", &texts, "dates as text", None);
        Ok(row("people().get(uid)", &records, "by hand", Some(BOUND)) & kept)
    })
}

fn clients(server: &Server) -> Result<(Client, by_hand::Client), Failure> {
    let ours = Client::builder("acme")
        .base_url(server.base_url())
        .api_key(KEY, SECRET)
        .unlimited()
        .build()?;
    let theirs = by_hand::Client::new(server.base_url(), KEY, SECRET)?;
    Ok((ours, theirs))
}

async fn our_list(
    client: &Client,
) -> outseta_api::Result<outseta_api::Page<outseta_api::models::Person>> {
    client
        .people()
        .list()
        .filter(person::EMAIL.ends_with("@example.com"))
        .order_by(person::CREATED.desc())
        .limit(25)
        .send()
        .await
}

/// Fails unless both sides read the same from the same answers.
async fn agree(server: &Server) -> Result<(), Failure> {
    let (ours, theirs) = clients(server)?;
    let (list, other) = (
        our_list(&ours).await?,
        theirs.people::<NaiveDateTime>().await?,
    );
    let read = list.items.iter().map(|person| {
        let address = person
            .mailing_address
            .as_ref()
            .and_then(|address| address.city.as_deref());
        let members = person.person_account.as_ref().map_or(0, Vec::len);
        (
            person.email.as_deref(),
            person.created.map(|time| time.naive_utc()),
            address,
            members,
        )
    });
    let by_hand = other.items.iter().map(|person| {
        let address = person
            .mailing_address
            .as_ref()
            .and_then(|address| address.city.as_deref());
        let members = person.person_account.as_ref().map_or(0, Vec::len);
        (person.email.as_deref(), person.created, address, members)
    });
    if list.items.len() != answers::PEOPLE || !read.eq(by_hand) {
        return Err("the two sides read different lists".into());
    }
    let (person, other) = (
        ours.people().get(UID).await?,
        theirs.person::<NaiveDateTime>(UID).await?,
    );
    if person.email.is_none() || person.email != other.email {
        return Err("the two sides read different people".into());
    }
    Ok(())
}

/// The CPU time of one call in each round, ours and theirs.
struct Rounds {
    ours: Vec<Duration>,
    theirs: Vec<Duration>,
}

async fn sides(
    server: &Server,
    calls: u32,
    ours: impl AsyncFn(&Client) -> Result<(), Failure>,
    theirs: impl AsyncFn(&by_hand::Client) -> Result<(), Failure>,
) -> Result<Rounds, Failure> {
    let mut rounds = Rounds {
        ours: Vec::new(),
        theirs: Vec::new(),
    };
    for round in 0..ROUNDS {
        // A connection adapts its buffers to what it has seen, so one that was lucky would stay so:
        // every round has new ones.
        let (our_client, their_client) = clients(server)?;
        let (our_time, their_time);
        // Who goes first changes, so that neither always finds the warmer machine.
        if round % 2 == 0 {
            our_time = repeated(calls, async || ours(&our_client).await).await?;
            their_time = repeated(calls, async || theirs(&their_client).await).await?;
        } else {
            their_time = repeated(calls, async || theirs(&their_client).await).await?;
            our_time = repeated(calls, async || ours(&our_client).await).await?;
        }
        rounds.ours.push(our_time);
        rounds.theirs.push(their_time);
    }
    Ok(rounds)
}

async fn repeated(
    calls: u32,
    call: impl AsyncFn() -> Result<(), Failure>,
) -> Result<Duration, Failure> {
    // The first calls open the connection and warm up.
    for _ in 0..calls / 10 {
        call().await?;
    }
    let started = cpu_time();
    for _ in 0..calls {
        call().await?;
    }
    Ok(cpu_time().saturating_sub(started) / calls)
}

/// Keeps this thread, and the server that it starts, on one processor.
///
/// Where the scheduler puts the two decides whether a request wakes another processor, which on a virtual machine costs as
/// much as a whole call. What fails here only leaves more noise.
#[cfg(target_os = "linux")]
fn stay_on_one_processor() {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
    if let Ok(allowed) = sched_getaffinity(None)
        && let Some(last) = (0..CpuSet::MAX_CPU).rfind(|cpu| allowed.is_set(*cpu))
    {
        let mut one = CpuSet::new();
        one.set(last);
        let _ = sched_setaffinity(None, &one);
    }
}

#[cfg(not(target_os = "linux"))]
fn stay_on_one_processor() {}

/// CPU time that this thread has used, in its own code and in the system's on its behalf.
#[cfg(unix)]
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    let seconds = u64::try_from(time.tv_sec).unwrap_or_default();
    let nanos = u32::try_from(time.tv_nsec).unwrap_or_default();
    Duration::new(seconds, nanos)
}

/// Where there is no such clock, the time on the wall, which is noisier.
#[cfg(not(unix))]
fn cpu_time() -> Duration {
    use std::{sync::OnceLock, time::Instant};
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// Prints a row of the table. Returns whether the bound is kept, if there is one.
fn row(what: &str, rounds: &Rounds, name: &str, bound: Option<f64>) -> bool {
    let (ours, theirs) = (median(&rounds.ours), median(&rounds.theirs));
    let ratio = ours / theirs;
    let (shown, verdict) = match bound {
        None => ("-".to_owned(), ""),
        Some(bound) => (
            format!("{bound:.2}"),
            if ratio <= bound { "  ok" } else { "  missed" },
        ),
    };
    let (ours, theirs) = (format!("{ours:.1} µs"), format!("{theirs:.1} µs, {name}"));
    println!("  {what:<22}{ours:>10}  {theirs:<26}{ratio:>6.2}{shown:>7}{verdict}");
    bound.is_none_or(|bound| ratio <= bound)
}

/// In microseconds.
fn median(rounds: &[Duration]) -> f64 {
    let mut sorted = rounds.to_vec();
    sorted.sort_unstable();
    sorted
        .get(sorted.len() / 2)
        .map_or(0.0, |time| time.as_secs_f64() * 1e6)
}
