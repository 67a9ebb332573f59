//! Requests a second, from a generator that shares the two processors.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{
    Failure, lists,
    server::Server,
    table::{Table, percentile, time},
    wire::Answer,
};

const PEOPLE: usize = 10_000;
const WANTED: f64 = 5_000.0;
const CONNECTIONS: usize = 8;
const WARM_UP: Duration = Duration::from_secs(1);
const ROUND: Duration = Duration::from_secs(3);
const ROUNDS: usize = 5;

pub(crate) fn measure(table: &mut Table) -> Result<(), Failure> {
    let server = Server::start(PEOPLE)?;
    let mut connection = server.connect()?;
    let mut requests = Vec::new();
    for list in lists::all() {
        list.check(&mut connection, PEOPLE)?;
        requests.push(list.request());
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let run = |length| runtime.block_on(fire(server.address, &requests, length));
    run(WARM_UP)?;
    let mut rates = Vec::new();
    let mut waits = Vec::new();
    for _ in 0..ROUNDS {
        let times = run(ROUND)?;
        rates.push(times.len() as f64 / ROUND.as_secs_f64());
        waits.extend(times);
    }
    rates.sort_by(f64::total_cmp);
    let rate = rates[ROUNDS / 2];
    table.bound(
        "requests a second",
        format!("{rate:.0}"),
        format!("{WANTED:.0} wanted"),
        WANTED / rate,
    );
    let note = format!("of {CONNECTIONS} at once; {} lists", requests.len());
    table.state("  half of them within", time(percentile(&waits, 50)), &note);
    table.state("  99 of 100 within", time(percentile(&waits, 99)), "");
    Ok(())
}

/// Sends requests one after the other on every connection, and returns how long each took.
async fn fire(
    address: SocketAddr,
    requests: &[Vec<u8>],
    length: Duration,
) -> Result<Vec<Duration>, Failure> {
    let end = Instant::now() + length;
    let connections = (0..CONNECTIONS).map(|number| {
        // Each begins elsewhere in the rotation.
        let first = number * requests.len() / CONNECTIONS;
        let requests: Vec<_> = requests
            .iter()
            .cycle()
            .skip(first)
            .take(requests.len())
            .cloned()
            .collect();
        tokio::spawn(one(address, requests, end))
    });
    let mut times = Vec::new();
    for connection in connections.collect::<Vec<_>>() {
        times.extend(connection.await??);
    }
    Ok(times)
}

async fn one(
    address: SocketAddr,
    requests: Vec<Vec<u8>>,
    end: Instant,
) -> Result<Vec<Duration>, Failure> {
    let mut stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(256 * 1024);
    let mut times = Vec::new();
    for request in requests.iter().cycle() {
        let started = Instant::now();
        if started >= end {
            break;
        }
        stream.write_all(request).await?;
        buffer.clear();
        let mut answer = Answer::default();
        while !answer.is_whole(&buffer)? {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Err("the sandbox closed the connection".into());
            }
        }
        times.push(started.elapsed());
    }
    Ok(times)
}
