//! Three processes, a Redis, and the sandbox that counts what arrives.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use outseta_sandbox::Sandbox;

use crate::{redis::Redis, worker};

/// What is waited for comes much earlier. If it never does, there is nothing else to wait for.
const PATIENCE: Duration = Duration::from_secs(90);

pub(crate) struct Fleet {
    pub(crate) redis: Redis,
    pub(crate) sandbox: Sandbox,
    pub(crate) workers: Vec<Worker>,
}

/// A process of the fleet. It ends when this is dropped.
pub(crate) struct Worker {
    name: String,
    process: Child,
    said: Arc<Mutex<Vec<String>>>,
}

impl Fleet {
    /// Starts a worker for each number, which has so many requests waiting at any time.
    pub(crate) async fn start(
        when_down: &str,
        at_once: [usize; worker::PROCESSES as usize],
    ) -> Self {
        let redis = Redis::start().await;
        let sandbox = Sandbox::start().await.expect("a free port");
        let workers = at_once
            .iter()
            .enumerate()
            .map(|(number, at_once)| {
                let name = format!("worker-{number}");
                Worker::start(name, when_down, *at_once, &redis, &sandbox)
            })
            .collect();
        Self {
            redis,
            sandbox,
            workers,
        }
    }

    /// Who has sent the requests so far, in the order in which they arrived.
    pub(crate) fn seen(&self) -> Vec<usize> {
        let mut seen: Vec<_> = self
            .sandbox
            .requests()
            .into_iter()
            .map(|request| {
                let agent = request.header("user-agent").unwrap_or_default();
                let sender = agent.split(' ').next().unwrap_or_default();
                let sender = self.workers.iter().position(|worker| worker.name == sender);
                (request.at, sender.expect("a worker"))
            })
            .collect();
        seen.sort_by_key(|(at, _)| *at);
        seen.into_iter().map(|(_, sender)| sender).collect()
    }

    /// Waits until as many requests of each worker have arrived, beyond the first `from` of all.
    pub(crate) async fn each_sends(&self, from: usize, least: [usize; 3]) {
        until(|| {
            let seen = self.seen();
            let counts = counts(seen.get(from..).unwrap_or_default());
            counts
                .iter()
                .zip(least)
                .all(|(count, least)| *count >= least)
        })
        .await;
    }

    /// The promise: none was refused, and no five arrived within a second.
    pub(crate) fn assert_within_the_rate(&self) {
        let requests = self.sandbox.requests();
        let mut at: Vec<_> = requests.iter().map(|request| request.at).collect();
        at.sort();
        let Some(first) = at.first().copied() else {
            panic!("nothing arrived");
        };
        let shown: Vec<_> = at.iter().map(|at| (*at - first).as_millis()).collect();
        assert!(
            requests.iter().all(|request| request.status == 200),
            "refused: {:?}",
            requests
                .iter()
                .map(|request| request.status)
                .collect::<Vec<_>>()
        );
        for window in at.windows(5) {
            assert!(window[4] - window[0] >= Duration::from_secs(1), "{shown:?}");
        }
    }
}

/// How often each worker comes up.
pub(crate) fn counts(senders: &[usize]) -> [usize; 3] {
    [0, 1, 2].map(|worker| senders.iter().filter(|sender| **sender == worker).count())
}

/// Waits until something is so.
pub(crate) async fn until(so: impl Fn() -> bool) {
    let began = Instant::now();
    while !so() {
        assert!(began.elapsed() < PATIENCE, "it never came");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

impl Worker {
    fn start(
        name: String,
        when_down: &str,
        at_once: usize,
        redis: &Redis,
        sandbox: &Sandbox,
    ) -> Self {
        let mut process = Command::new(std::env::current_exe().expect("a path"))
            .env(worker::NAME, &name)
            .env(worker::API, sandbox.base_url())
            .env(worker::KEY, sandbox.api_key())
            .env(worker::SECRET, sandbox.api_secret())
            .env(worker::REDIS, redis.url())
            .env(worker::WHEN_DOWN, when_down)
            .env(worker::AT_ONCE, at_once.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started");
        let said = Arc::new(Mutex::new(Vec::new()));
        let output = process.stdout.take().expect("its output");
        let lines = Arc::clone(&said);
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                lines
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(line);
            }
        });
        Self {
            name,
            process,
            said,
        }
    }

    /// What went wrong so far, one failed request a line.
    pub(crate) fn said(&self) -> Vec<String> {
        self.said
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Kills it without a warning.
    pub(crate) fn kill(&mut self) {
        self.process.kill().expect("it was running");
        self.process.wait().expect("it has ended");
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
