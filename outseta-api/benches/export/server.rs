//! The sandbox with its people, as a process of its own.

use std::{
    io::{self, BufRead as _, BufReader, Write as _},
    process::{Child, Command, Stdio},
    thread,
};

use outseta_api::Client;
use outseta_sandbox::Sandbox;

use crate::Failure;

/// What this program is started with to be the server.
pub(crate) const ARGUMENT: &str = "serve";

/// A running sandbox. It stops when this is dropped, or when this process ends in any other way.
pub(crate) struct Server {
    process: Child,
    pub(crate) base_url: String,
}

impl Server {
    /// Starts this very program once more.
    pub(crate) fn start(people: usize) -> Result<Self, Failure> {
        let mut process = Command::new(std::env::current_exe()?)
            .args([ARGUMENT, &people.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let base_url = line.trim().to_owned();
        if base_url.is_empty() {
            return Err("the sandbox did not tell its address".into());
        }
        Ok(Self { process, base_url })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        // Nothing depends on how it ended.
        let _ = self.process.wait();
    }
}

/// Serves until standard input ends.
pub(crate) fn run(people: &str) -> Result<(), Failure> {
    let people: usize = people.parse()?;
    thread::spawn(|| {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        // Some are always there.
        let sandbox = Sandbox::builder().unlimited().start().await?;
        let always = total(&sandbox).await?;
        sandbox.shutdown().await;
        let extra = people.checked_sub(always).ok_or("too few people")?;
        let sandbox = Sandbox::builder().extra_people(extra).start().await?;
        println!("{}", sandbox.base_url());
        io::stdout().flush()?;
        std::future::pending::<()>().await;
        Ok(())
    })
}

async fn total(sandbox: &Sandbox) -> Result<usize, Failure> {
    let client = Client::builder("acme")
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key(), sandbox.api_secret())
        .build()?;
    let page = client.people().list().limit(1).await?;
    Ok(usize::try_from(page.metadata.total)?)
}
