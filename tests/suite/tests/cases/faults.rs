//! The fault matrix: everything that can go wrong on the way, for calls that may be sent twice and for those that may
//! not. Beside the stated outcome, nothing may be left behind: no task, no connection.

use std::time::Duration;

use outseta_api::{Client, RetryPolicy, serde_json};
use serde::Deserialize;
use tokio::runtime::Handle;

use super::{
    calls,
    format::{Call, Step},
    promises, script,
};
use crate::support::{
    clients::settings,
    server::{Server, json},
    stage,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Matrix {
    #[serde(rename = "about")]
    _about: String,
    calls: Calls,
    faults: Vec<Fault>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Calls {
    /// May be sent twice.
    safe: Vec<Call>,
    /// May not.
    r#unsafe: Vec<Call>,
    /// May not as such, but the caller vouches for it.
    vouched: Vec<Call>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fault {
    name: String,
    /// What the server does, each time; left out: nobody listens.
    step: Option<Step>,
    /// Meets every call of the matrix, not only the first of each group.
    #[serde(default)]
    every_call: bool,
    safe: Outcome,
    r#unsafe: Outcome,
    vouched: Outcome,
    /// Parts of the error in words.
    #[serde(default)]
    says: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outcome {
    /// The kind of the error; left out for a success.
    kind: Option<String>,
    status: Option<u16>,
    /// How often the client says that it sent the request.
    attempts: u32,
    /// How often it arrived.
    arrivals: usize,
}

fn matrix() -> Matrix {
    let text = promises::read("tests/conformance/faults.json").expect("the matrix");
    serde_json::from_str(&text).expect("a sound matrix")
}

fn client(url: &str) -> Client {
    let milliseconds = Duration::from_millis;
    settings(url)
        .retry(
            RetryPolicy::default()
                .max_retries(2)
                .initial_delay(milliseconds(1))
                .max_delay(milliseconds(2)),
        )
        .timeout(milliseconds(400))
        .max_body_size(1000)
        .build()
        .expect("sound settings")
}

/// Plays one fault, and tells what is not as stated.
async fn meet(fault: &Fault, calls: &Calls) -> Vec<String> {
    let mut found = Vec::new();
    let other = Server::with(|_| json(200, "{}")).await;
    let server = Server::script([]).await;
    let url = match fault.step {
        Some(_) => server.url(),
        // Nobody listens any more where a server was.
        None => Server::script([]).await.url(),
    };
    let tasks = Handle::current().metrics().num_alive_tasks();
    let client = client(&url);
    let groups = [
        ("safe", &calls.safe, &fault.safe),
        ("unsafe", &calls.r#unsafe, &fault.r#unsafe),
        ("vouched", &calls.vouched, &fault.vouched),
    ];
    for (group, calls, outcome) in groups {
        let count = if fault.every_call { calls.len() } else { 1 };
        for call in calls.iter().take(count) {
            let name = call.operation.as_ref().or(call.raw.as_ref());
            let place = format!("\"{}\", {group} {name:?}", fault.name);
            let mut steps: Vec<_> = fault.step.iter().cloned().collect();
            for step in &mut steps {
                step.ever = true;
            }
            let script = script::follow(&steps, &other.url()).expect("a sound step");
            server.restart_with(script);
            let made = calls::make(&client, call).await.expect("a sound call");
            let arrivals = server.count();
            if group == "unsafe" && arrivals > 1 {
                found.push(format!("{place}: it arrived {arrivals} times"));
            }
            let (kind, status, attempts, said) = match &made.outcome {
                Ok(facts) => {
                    let number = |name: &str| facts.get(name).and_then(serde_json::Value::as_u64);
                    // A raw answer does not tell how often it was asked for.
                    let attempts = number("attempts").unwrap_or(outcome.attempts.into());
                    (None, number("status"), attempts, String::new())
                }
                Err(failed) => {
                    let error = &failed.error;
                    (
                        Some(format!("{:?}", error.kind())),
                        error.status().map(u64::from),
                        error.attempts().into(),
                        error.to_string(),
                    )
                }
            };
            let got = (kind, status, attempts, arrivals);
            let wanted = (
                outcome.kind.clone(),
                outcome.status.map(u64::from),
                u64::from(outcome.attempts),
                outcome.arrivals,
            );
            if got != wanted {
                found.push(format!("{place}: wanted {wanted:?}, got {got:?}: {said}"));
            }
            for part in &fault.says {
                if !said.contains(part.as_str()) {
                    found.push(format!("{place}: {part:?} is not in {said:?}"));
                }
            }
        }
    }
    if other.count() > 0 {
        found.push(format!("\"{}\": the other host was asked", fault.name));
    }
    drop(client);
    for _ in 0..2000 {
        if left_behind(&server, tasks) == (0, 0) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let (tasks, connections) = left_behind(&server, tasks);
    found.push(format!(
        "\"{}\": {tasks} tasks and {connections} connections are left",
        fault.name
    ));
    found
}

/// Tasks beyond those that were there before, and open connections.
fn left_behind(server: &Server, before: usize) -> (usize, usize) {
    let tasks = Handle::current().metrics().num_alive_tasks();
    (tasks.saturating_sub(before), server.open())
}

#[test]
fn fault_matrix() {
    let matrix = matrix();
    let found: Vec<_> = matrix
        .faults
        .iter()
        .flat_map(|fault| stage::play(meet(fault, &matrix.calls)))
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    assert!(matrix.faults.len() >= 25, "faults were lost");
}

/// The matrix can fail: every number of it is compared, and what is left behind is seen.
#[test]
fn a_wrong_matrix_is_reported() {
    let mut matrix = matrix();
    let fault = matrix
        .faults
        .iter_mut()
        .find(|fault| fault.name == "500")
        .expect("a fault");
    fault.safe.attempts += 1;
    fault.r#unsafe.arrivals += 1;
    fault.vouched.kind = Some("Timeout".to_owned());
    fault.every_call = false;
    fault.says = vec!["never said".to_owned()];
    let found = stage::play(meet(fault, &matrix.calls));
    assert_eq!(found.len(), 6, "{found:#?}");
}

#[test]
fn what_is_left_behind_is_seen() {
    stage::play(async {
        let server = Server::with(|_| json(200, "{}")).await;
        let before = Handle::current().metrics().num_alive_tasks();
        let client = client(&server.url());
        client.people().get("pAbC12Dx").await.expect("a person");
        let (tasks, connections) = left_behind(&server, before);
        assert!(tasks > 0 && connections == 1, "{tasks} {connections}");
    });
}

#[test]
fn a_call_that_is_dropped_leaves_nothing_behind() {
    stage::play(async {
        let server = Server::with(|_| crate::support::server::Step::Hang).await;
        let before = Handle::current().metrics().num_alive_tasks();
        let client = client(&server.url());
        for _ in 0..3 {
            let soon = Duration::from_millis(50);
            let call = client.people().get("pAbC12Dx").send();
            assert!(tokio::time::timeout(soon, call).await.is_err());
        }
        assert_eq!(server.count(), 3);
        drop(client);
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(left_behind(&server, before), (0, 0));
    });
}
