//! One export of all people, as a process of its own.

use std::{
    io::{self, Write as _},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use outseta_api::{Client, RetryPolicy};

use crate::Failure;

/// What this program is started with to export.
pub(crate) const ARGUMENT: &str = "export";

/// The sandbox's own.
const KEY: &str = "sandbox-key";
const SECRET: &str = "sandbox-secret";

/// What an export came to.
pub(crate) struct Export {
    pub(crate) people: usize,
    pub(crate) took: Duration,
    /// The most memory that the process has held at any time, in kilobytes, where the system keeps that figure.
    pub(crate) peak: Option<u64>,
}

impl Export {
    /// Starts this very program once more, and waits for its end.
    pub(crate) fn start(base_url: &str) -> Result<Self, Failure> {
        let output = Command::new(std::env::current_exe()?)
            .args([ARGUMENT, base_url])
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()?;
        let text = String::from_utf8(output.stdout)?;
        let figures: Vec<u64> = text
            .split_whitespace()
            .map(str::parse)
            .collect::<Result<_, _>>()?;
        match figures[..] {
            [people, micros, peak] if output.status.success() => Ok(Self {
                people: usize::try_from(people)?,
                took: Duration::from_micros(micros),
                peak: (peak > 0).then_some(peak),
            }),
            _ => Err("the export failed".into()),
        }
    }
}

/// Exports, and prints how many people, how many microseconds, and the peak of memory.
pub(crate) fn run(base_url: &str) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let (people, took) = runtime.block_on(export(base_url))?;
    let peak = peak_memory().unwrap_or(0);
    println!("{people} {} {peak}", took.as_micros());
    Ok(())
}

async fn export(base_url: &str) -> Result<(usize, Duration), Failure> {
    let client = Client::builder("acme")
        .base_url(base_url)
        .api_key(KEY, SECRET)
        // A refusal is a failure here, not something to try again.
        .retry(RetryPolicy::none())
        .build()?;
    let mut file = io::sink();
    let mut count = 0;
    let started = Instant::now();
    let mut people = client.people().list().stream();
    while let Some(person) = people.try_next().await? {
        let uid = person.uid.ok_or("a person has no uid")?;
        let email = person.email.unwrap_or_default();
        writeln!(file, "{},{email}", uid.as_str())?;
        count += 1;
    }
    Ok((count, started.elapsed()))
}

fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
