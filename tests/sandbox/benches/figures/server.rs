//! The sandbox with so many people and no limit of requests, as a process of its own.

use std::{
    io::{self, BufRead as _, BufReader, Write as _},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use outseta_sandbox::Sandbox;

use crate::{Failure, lists, wire::Connection};

/// What this program is started with to be the server.
pub(crate) const ARGUMENT: &str = "serve";

/// A running sandbox. It stops when this is dropped, or when this process ends in any other way.
pub(crate) struct Server {
    process: Child,
    pub(crate) address: SocketAddr,
    /// How long it took to fill it with people.
    pub(crate) seeding: Duration,
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
        let said = line.trim().split_once(' ');
        let (address, milliseconds) = said.ok_or("the sandbox did not tell its address")?;
        Ok(Self {
            process,
            address: address.parse()?,
            seeding: Duration::from_millis(milliseconds.parse()?),
        })
    }

    pub(crate) fn connect(&self) -> io::Result<Connection> {
        Connection::open(self.address)
    }

    /// The most memory that it has held so far, in bytes, where the system keeps that figure.
    pub(crate) fn peak_memory(&self) -> Option<u64> {
        let path = format!("/proc/{}/status", self.process.id());
        let status = std::fs::read_to_string(path).ok()?;
        let mut lines = status.lines();
        let line = lines.find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kilobytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
        Some(kilobytes * 1024)
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
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        // Some are always there.
        let sandbox = Sandbox::builder().unlimited().start().await?;
        let at = address(&sandbox)?;
        let always = tokio::task::spawn_blocking(move || lists::total(&mut Connection::open(at)?));
        let extra = people.checked_sub(always.await??).ok_or("too few people")?;
        sandbox.shutdown().await;
        let started = Instant::now();
        let builder = Sandbox::builder().unlimited().extra_people(extra);
        let sandbox = builder.start().await?;
        println!("{} {}", address(&sandbox)?, started.elapsed().as_millis());
        io::stdout().flush()?;
        std::future::pending::<()>().await;
        Ok(())
    })
}

fn address(sandbox: &Sandbox) -> Result<SocketAddr, Failure> {
    let url = url::Url::parse(&sandbox.base_url())?;
    let addresses = url.socket_addrs(|| None)?;
    Ok(*addresses.first().ok_or("the sandbox has no address")?)
}
