//! The program `outseta-sandbox`: what it prints, what it refuses, how it ends.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Output, Stdio};

/// A running program, and the lines of its greeting.
struct Program {
    child: Child,
    greeting: Vec<String>,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        Self::start_with(arguments, &[])
    }

    fn start_with(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_outseta-sandbox"))
            .args(arguments)
            .envs(environment.iter().copied())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut greeting = Vec::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            greeting.push(line.unwrap());
            if greeting.last().unwrap().starts_with("Ctrl-C") {
                break;
            }
        }
        Self { child, greeting }
    }

    /// What follows a word at the beginning of a line; the first such line.
    fn printed(&self, word: &str) -> &str {
        let lines = self.greeting.iter().map(|line| line.trim());
        let mut found = lines.filter_map(|line| line.strip_prefix(word));
        found
            .next()
            .unwrap_or_else(|| panic!("{word}: {self:?}", self = self.greeting))
            .trim()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The output of a program that does not get to serve.
fn refused(arguments: &[&str]) -> String {
    let Output { status, stderr, .. } = Command::new(env!("CARGO_BIN_EXE_outseta-sandbox"))
        .args(arguments)
        .output()
        .unwrap();
    assert!(!status.success(), "{arguments:?}");
    String::from_utf8(stderr).unwrap()
}

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/example.json");

#[tokio::test]
async fn prints_what_one_can_call() {
    let program = Program::start(&[
        "--port",
        "0",
        "--tenant",
        "hooli",
        "--seed",
        EXAMPLE,
        "--people",
        "3",
        "--unlimited",
    ]);
    let names: Vec<_> = program.greeting.iter().map(String::as_str).collect();
    for tenant in ["sandbox", "globex", "hooli"] {
        assert!(names.contains(&tenant), "{names:?}");
    }
    // The line for curl, taken apart as a shell would.
    let line = program
        .greeting
        .iter()
        .find(|l| l.contains("curl") && l.contains("127.0.0.1"));
    let parts: Vec<&str> = line.unwrap().split('\'').collect();
    let (name, value) = parts[1].split_once(": ").unwrap();
    let http = reqwest::Client::new();
    for _ in 0..6 {
        let answer = http.get(parts[3]).header(name, value).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 200);
        let page: serde_json::Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        assert_eq!(page["metadata"]["total"], 5);
    }
}

#[tokio::test]
async fn speaks_https_and_writes_whom_to_trust() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trust.pem");
    let file = file.to_str().unwrap();
    let program = Program::start(&["--port", "0", "--tls", file]);
    let line = program.printed("try ");
    assert!(
        line.starts_with(&format!("curl --cacert '{file}' -H ")),
        "{line}"
    );
    let parts: Vec<&str> = line.split('\'').collect();
    let (name, value) = parts[3].split_once(": ").unwrap();
    let trusted = reqwest::Certificate::from_pem(&std::fs::read(file).unwrap()).unwrap();
    let http = reqwest::Client::builder()
        .tls_certs_only([trusted])
        .build()
        .unwrap();
    let answer = http.get(parts[5]).header(name, value).send().await.unwrap();
    assert_eq!(
        (answer.url().scheme(), answer.status().as_u16()),
        ("https", 200)
    );

    let told = refused(&["--port", "0", "--tls", folder.path().to_str().unwrap()]);
    assert!(told.contains("cannot write the certificate to"), "{told}");
}

#[tokio::test]
async fn posts_to_webhooks_signed_with_a_key_of_the_environment() {
    let (send, mut posts) = tokio::sync::mpsc::unbounded_channel();
    let take = move |uri: axum::http::Uri, headers: axum::http::HeaderMap| async move {
        send.send((uri.to_string(), headers)).unwrap();
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/{{event}}", listener.local_addr().unwrap());
    let router = axum::Router::new().fallback(take);
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });

    let key = (
        "OUTSETA_SANDBOX_WEBHOOK_SECRET",
        "00112233445566778899aabbccddeeff",
    );
    let program = Program::start_with(&["--port", "0", "--webhook", &url], &[key]);
    let base = program.printed("API");
    let (name, secret) = (program.printed("key"), program.printed("secret"));
    let answer = reqwest::Client::new()
        .put(format!("{base}/crm/people/pAbC12Dx"))
        .header("authorization", format!("Outseta {name}:{secret}"))
        .header("content-type", "application/json")
        .body(r#"{"FirstName":"Anna"}"#)
        .send();
    assert_eq!(answer.await.unwrap().status().as_u16(), 200);
    let (path, headers) = posts.recv().await.unwrap();
    assert_eq!(path, "/person-updated");
    let signature = headers["x-hub-signature-256"].to_str().unwrap();
    assert!(
        signature.starts_with("sha256=") && signature.len() == 71,
        "{signature}"
    );

    let told = refused(&["--port", "0", "--webhook", "nowhere"]);
    assert!(told.contains("`nowhere` is no address"), "{told}");
}

#[test]
fn prints_what_is_there_as_a_seed() {
    let output = Command::new(env!("CARGO_BIN_EXE_outseta-sandbox"))
        .args(["--seed", EXAMPLE, "--print-seed"])
        .output()
        .unwrap();
    assert!(output.status.success());
    let seed: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(seed["Person"][0]["Email"], "noa@example.com");
    assert_eq!(seed["$tenants"]["globex"]["Person"][69]["Uid"], "pZoE1234");
    assert!(!String::from_utf8_lossy(&output.stdout).contains("noa-likes-crema"));
}

#[cfg(unix)]
#[test]
fn ends_cleanly_when_it_is_told_to() {
    for signal in ["-TERM", "-INT"] {
        let mut program = Program::start(&["--port", "0", "--rate", "9"]);
        let sent = Command::new("kill")
            .args([signal, &program.child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
        assert!(program.child.wait().unwrap().success(), "{signal}");
    }
}

#[test]
fn says_what_is_wrong_and_what_to_do() {
    let running = Program::start(&["--port", "0"]);
    let address = running.printed("An Outseta runs at ");
    let port = address
        .rsplit_once(':')
        .unwrap()
        .1
        .split('/')
        .next()
        .unwrap();
    let told = refused(&["--port", port]);
    assert!(
        told.contains(port) && told.contains("help: choose another"),
        "{told}"
    );

    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, "{\n  \"People\": []\n}").unwrap();
    let path = file.path().to_str().unwrap();
    let told = refused(&["--port", "0", "--seed", path]);
    assert!(
        told.contains(&format!("{path}:2:3: People: there is no entity")),
        "{told}"
    );
    assert!(told.contains("help: "), "{told}");

    assert!(refused(&["--tenant", "Not A Name"]).contains("1 to 63"));
    assert!(refused(&["--rate", "0"]).contains("a whole number from 1, or off"));
}
