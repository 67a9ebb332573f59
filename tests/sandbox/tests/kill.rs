//! A process that is killed at any moment has lost nothing that it acknowledged, and left nothing half done.

#![cfg(all(unix, feature = "sqlite"))]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};

const ROUNDS: usize = 24;
const WRITERS: usize = 4;
const KEY: &str = "Outseta sandbox-key:sandbox-secret";

/// A sandbox in a process of its own.
struct Process {
    child: Child,
    base: String,
}

impl Process {
    fn start(file: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_outseta-sandbox"))
            .args(["--port", "0", "--unlimited", "--db"])
            .arg(file)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let base = lines
            .map_while(Result::ok)
            .find_map(|line| Some(line.strip_prefix("An Outseta runs at ")?.to_owned()));
        Self {
            child,
            base: base.expect("it starts"),
        }
    }

    /// Ends it by SIGKILL, which no process can do anything about.
    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the sandbox has said yes to.
#[derive(Clone, Default)]
struct Acknowledged {
    /// Accounts and their names.
    accounts: BTreeMap<String, String>,
    /// The last name of accounts for which an answer is still out.
    asked: BTreeMap<String, String>,
    /// Accounts that were deleted, or are about to be.
    deleted: BTreeMap<String, bool>,
    tokens: Vec<String>,
}

type Shared = Arc<Mutex<Acknowledged>>;

async fn send(
    http: &reqwest::Client,
    method: reqwest::Method,
    url: String,
    body: Option<Value>,
) -> Option<Value> {
    let mut request = http.request(method, url).header("authorization", KEY);
    if let Some(body) = body {
        request = request
            .header("content-type", "application/json")
            .body(body.to_string());
    }
    // Once the process is gone there is no answer, or half of one.
    let response = request.send().await.ok()?;
    let status = response.status().as_u16();
    let text = response.text().await.ok()?;
    assert_eq!(status, 200, "{text}");
    Some(serde_json::from_str(&text).unwrap_or(Value::Null))
}

/// Writes one thing after the other until nobody answers any more.
async fn write(base: String, counter: Arc<AtomicUsize>, answers: Arc<AtomicUsize>, known: Shared) {
    let http = reqwest::Client::new();
    loop {
        let number = counter.fetch_add(1, Ordering::Relaxed);
        let name = format!("Account {number}");
        let account = json!({
            "Name": name,
            "PersonAccount": [
                { "Person": { "Email": format!("a{number}@example.com") }, "IsPrimary": true },
                { "Person": { "Email": format!("b{number}@example.com") } }
            ],
            "Subscriptions": [{ "Plan": { "Uid": "wQXrBxWK" }, "BillingRenewalTerm": 1 }]
        });
        let url = format!("{base}/crm/accounts");
        let Some(made) = send(&http, reqwest::Method::POST, url, Some(account)).await else {
            return;
        };
        let uid = made["Uid"].as_str().unwrap().to_owned();
        known.lock().unwrap().accounts.insert(uid.clone(), name);
        answers.fetch_add(1, Ordering::Relaxed);
        let url = format!("{base}/crm/accounts/{uid}");
        match number % 4 {
            0 => {
                known.lock().unwrap().deleted.insert(uid.clone(), false);
                if send(&http, reqwest::Method::DELETE, url, None)
                    .await
                    .is_none()
                {
                    return;
                }
                known.lock().unwrap().deleted.insert(uid, true);
            }
            1 | 2 => {
                let name = format!("Changed {number}");
                known
                    .lock()
                    .unwrap()
                    .asked
                    .insert(uid.clone(), name.clone());
                let body = Some(json!({ "Name": name }));
                if send(&http, reqwest::Method::PUT, url, body).await.is_none() {
                    return;
                }
                let mut known = known.lock().unwrap();
                known.asked.remove(&uid);
                known.accounts.insert(uid, name);
            }
            _ => {
                let body = Some(json!({ "username": format!("a{number}@example.com") }));
                let url = format!("{base}/tokens");
                let Some(token) = send(&http, reqwest::Method::POST, url, body).await else {
                    return;
                };
                let token = token["access_token"].as_str().unwrap().to_owned();
                known.lock().unwrap().tokens.push(token);
            }
        }
        answers.fetch_add(1, Ordering::Relaxed);
    }
}

/// All rows of a list.
async fn all(http: &reqwest::Client, base: &str, path: &str, fields: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    for page in 0.. {
        let url = format!("{base}{path}?limit=100&offset={page}&fields={fields}");
        let answer = send(http, reqwest::Method::GET, url, None).await.unwrap();
        let items = answer["items"].as_array().unwrap();
        rows.extend(items.iter().cloned());
        if items.len() < 25 {
            break;
        }
    }
    rows
}

/// Holds what is there against what was acknowledged.
async fn check(base: &str, known: &Acknowledged) {
    let http = reqwest::Client::new();
    let fields = "Uid,Name,PersonAccount.Person.Uid,PersonAccount.IsPrimary,Subscriptions.Plan.Uid";
    let accounts = all(&http, base, "/crm/accounts", fields).await;
    let found: BTreeMap<&str, &Value> = accounts
        .iter()
        .map(|account| (account["Uid"].as_str().unwrap(), account))
        .collect();
    assert_eq!(found.len(), accounts.len());
    for (uid, name) in &known.accounts {
        let account = found.get(uid.as_str());
        match known.deleted.get(uid) {
            Some(true) => assert!(account.is_none(), "{uid} is back"),
            // Whether a request without an answer was done is anybody's guess.
            Some(false) if account.is_none() => {}
            _ => {
                let account = account.unwrap_or_else(|| panic!("{uid} {name} is lost"));
                let shown = account["Name"].as_str().unwrap();
                let asked = known.asked.get(uid).map(String::as_str);
                assert!(
                    shown == name || Some(shown) == asked,
                    "{uid} {name}: {shown}"
                );
            }
        }
    }
    // Accounts that this test made are whole, also those that were not acknowledged.
    let mut members = 0;
    for account in &accounts {
        let rows = account["PersonAccount"].as_array();
        let rows = rows.unwrap_or_else(|| panic!("half an account: {account}"));
        members += rows.len();
        let name = account["Name"].as_str().unwrap();
        if name.starts_with("Account ") || name.starts_with("Changed ") {
            assert_eq!(rows.len(), 2, "{account}");
            assert!(
                rows.iter().all(|row| row["Person"]["Uid"].is_string()),
                "{account}"
            );
            assert_eq!(
                rows.iter().filter(|row| row["IsPrimary"] == true).count(),
                1
            );
            let subscriptions = account["Subscriptions"].as_array().map(Vec::len);
            assert_eq!(subscriptions, Some(1), "{account}");
        }
    }
    // And no member is left over from half an account, nor a person from none.
    let people = all(
        &http,
        base,
        "/crm/people",
        "Uid,Email,PersonAccount.Account.Uid",
    )
    .await;
    let of_people = people
        .iter()
        .map(|p| p["PersonAccount"].as_array().map_or(0, Vec::len));
    assert_eq!(of_people.sum::<usize>(), members);
    let has = |email: String| people.iter().any(|person| person["Email"] == *email);
    for person in &people {
        let email = person["Email"].as_str().unwrap();
        if let Some(number) = email
            .strip_suffix("@example.com")
            .and_then(|e| e.strip_prefix('a'))
            && number.parse::<usize>().is_ok()
        {
            assert!(has(format!("b{number}@example.com")), "{email} is alone");
        }
    }
    for token in &known.tokens {
        let request = http
            .get(format!("{base}/profile"))
            .header("authorization", format!("bearer {token}"));
        assert_eq!(request.send().await.unwrap().status().as_u16(), 200);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_process_loses_nothing_that_it_acknowledged() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("state.db");
    let known = Shared::default();
    let counter = Arc::new(AtomicUsize::new(0));
    let answers = Arc::new(AtomicUsize::new(0));
    // Moments that differ from round to round, and from run to run.
    let start = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let mut chance = start.unwrap().subsec_nanos();
    {
        // The key that signs is made with the first token, which takes longer than most rounds last.
        let process = Process::start(&file);
        let url = format!("{}/tokens", process.base);
        let ann = Some(json!({ "username": "ann@example.com" }));
        let token = send(&reqwest::Client::new(), reqwest::Method::POST, url, ann).await;
        assert!(token.is_some());
    }
    for _ in 0..ROUNDS {
        let mut process = Process::start(&file);
        let so_far = known.lock().unwrap().clone();
        check(&process.base, &so_far).await;
        let writers: Vec<_> = (0..WRITERS)
            .map(|_| {
                let (counter, answers) = (Arc::clone(&counter), Arc::clone(&answers));
                tokio::spawn(write(
                    process.base.clone(),
                    counter,
                    answers,
                    Arc::clone(&known),
                ))
            })
            .collect();
        chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        // In the midst of the work, however slow the machine is.
        let enough = answers.load(Ordering::Relaxed) + (chance >> 8) as usize % 25 + 1;
        while answers.load(Ordering::Relaxed) < enough {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(Duration::from_micros(u64::from(chance >> 16) % 3_000)).await;
        process.kill();
        for writer in writers {
            writer.await.unwrap();
        }
    }
    let process = Process::start(&file);
    let known = known.lock().unwrap().clone();
    check(&process.base, &known).await;
    assert!(known.accounts.len() > ROUNDS, "{}", known.accounts.len());
    assert!(!known.tokens.is_empty() && known.deleted.values().any(|done| *done));
}
