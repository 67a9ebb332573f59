//! The DevTools protocol: messages of JSON that end with a zero byte, answers by number, events by session.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// How long anything may take before the test fails: a guard against hanging, not a measure.
const PATIENCE: Duration = Duration::from_secs(90);

#[derive(Default)]
struct Heard {
    answers: HashMap<u64, Value>,
    events: HashMap<String, Vec<Value>>,
    closed: bool,
}

/// What the reading thread has heard, and the bell that it rings.
#[derive(Default)]
struct Ear {
    heard: Mutex<Heard>,
    bell: Condvar,
}

impl Ear {
    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, message: Value) {
        let mut heard = self.heard();
        if let Some(id) = message["id"].as_u64() {
            heard.answers.insert(id, message);
        } else {
            let session = message["sessionId"].as_str().unwrap_or_default().to_owned();
            heard.events.entry(session).or_default().push(message);
        }
        self.bell.notify_all();
    }

    /// Waits until something is there; what, and how much was heard when it is not.
    fn wait<T>(&self, what: &str, mut find: impl FnMut(&mut Heard) -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        let mut heard = self.heard();
        loop {
            if let Some(found) = find(&mut heard) {
                return found;
            }
            assert!(!heard.closed, "the browser ended while waiting for {what}");
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "no {what} within {PATIENCE:?}");
            heard = self
                .bell
                .wait_timeout(heard, left)
                .unwrap_or_else(PoisonError::into_inner)
                .0;
        }
    }
}

/// Both directions of the protocol.
pub(crate) struct Pipe {
    out: Mutex<(u64, Box<dyn Write + Send>)>,
    ear: Arc<Ear>,
}

impl Pipe {
    /// Speaks through these ends of two pipes.
    pub(crate) fn new(
        out: impl Write + Send + 'static,
        incoming: impl Read + Send + 'static,
    ) -> Self {
        let ear = Arc::new(Ear::default());
        let listening = Arc::clone(&ear);
        std::thread::spawn(move || {
            let mut incoming = BufReader::new(incoming);
            let mut bytes = Vec::new();
            while incoming.read_until(0, &mut bytes).is_ok_and(|n| n > 0) {
                if bytes.last() == Some(&0) {
                    bytes.pop();
                }
                if let Ok(message) = serde_json::from_slice(&bytes) {
                    listening.note(message);
                }
                bytes.clear();
            }
            listening.heard().closed = true;
            listening.bell.notify_all();
        });
        Self {
            out: Mutex::new((0, Box::new(out))),
            ear,
        }
    }

    /// Calls a method and waits for its result. An empty session is the browser itself.
    #[track_caller]
    pub(crate) fn call(&self, session: &str, method: &str, params: Value) -> Value {
        let id = self
            .send(session, method, params)
            .unwrap_or_else(|error| panic!("{method} cannot be sent to the browser: {error}"));
        let mut answer = self
            .ear
            .wait(&format!("answer to {method}"), |h| h.answers.remove(&id));
        assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
        answer["result"].take()
    }

    /// Calls a method without waiting; the number of its answer.
    pub(crate) fn send(&self, session: &str, method: &str, params: Value) -> io::Result<u64> {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        out.0 += 1;
        let mut message = json!({ "id": out.0, "method": method, "params": params });
        if !session.is_empty() {
            message["sessionId"] = session.into();
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        out.1.write_all(&bytes)?;
        out.1.flush()?;
        Ok(out.0)
    }

    /// How many events a session has had: a place to wait from.
    pub(crate) fn position(&self, session: &str) -> usize {
        self.ear.heard().events.get(session).map_or(0, Vec::len)
    }

    /// Waits for an event after a position.
    #[track_caller]
    pub(crate) fn wait(&self, session: &str, from: usize, method: &str) {
        self.ear.wait(method, |heard| {
            let events = heard.events.get(session)?;
            let mut later = events.iter().skip(from);
            later.any(|e| e["method"] == method).then_some(())
        });
    }

    /// The parameters of all events of a method that a session has had.
    pub(crate) fn events(&self, session: &str, method: &str) -> Vec<Value> {
        let heard = self.ear.heard();
        let events = heard.events.get(session).into_iter().flatten();
        events
            .filter(|event| event["method"] == method)
            .map(|event| event["params"].clone())
            .collect()
    }

    /// Forgets the events of a session.
    pub(crate) fn forget(&self, session: &str) {
        self.ear.heard().events.remove(session);
    }
}
