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
        let mut child = Command::new(env!("CARGO_BIN_EXE_outseta-sandbox"))
            .args(arguments)
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
