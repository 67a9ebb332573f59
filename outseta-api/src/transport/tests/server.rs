//! A server that says what it was told to say, one answer a request.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// What to do with one request.
pub(super) enum Reaction {
    /// Answer with a status, further header lines, and a body.
    Answer(u16, &'static str, String),
    /// Answer as told, byte for byte, and hang up.
    Bytes(String),
    /// Never answer.
    Hang,
    /// Hang up without a word.
    HangUp,
}

/// A JSON answer.
pub(super) fn json(status: u16, body: &str) -> Reaction {
    Reaction::Answer(
        status,
        "content-type: application/json\r\n",
        body.to_owned(),
    )
}

/// One request as it came.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) line: String,
    /// Header lines, with the names in lower case.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|header| header.0 == name)
            .map(|header| header.1.as_str())
    }
}

#[derive(Default)]
struct State {
    script: VecDeque<Reaction>,
    seen: Vec<Seen>,
}

pub(super) struct Server {
    pub(super) url: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(super) async fn start(script: impl IntoIterator<Item = Reaction>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!(
            "http://{}/api/v1",
            listener.local_addr().expect("an address")
        );
        let state = Arc::new(Mutex::new(State {
            script: script.into_iter().collect(),
            seen: Vec::new(),
        }));
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, state }
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.state.lock().expect("no panic").seen.clone()
    }
}

async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) {
    let Some(seen) = read(&mut stream).await else {
        return;
    };
    let reaction = {
        let mut state = state.lock().expect("no panic");
        state.seen.push(seen);
        state.script.pop_front()
    };
    let text = match reaction {
        Some(Reaction::Answer(status, headers, body)) => format!(
            "HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        ),
        Some(Reaction::Bytes(text)) => text,
        Some(Reaction::Hang) => {
            let _ = stream.read(&mut [0]).await;
            return;
        }
        Some(Reaction::HangUp) => return,
        None => "HTTP/1.1 418 X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned(),
    };
    let _ = stream.write_all(text.as_bytes()).await;
    let _ = stream.shutdown().await;
}

async fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lines = head.lines();
            let line = lines.next()?.to_owned();
            let headers: Vec<_> = lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
                .collect();
            let length = headers.iter().find(|header| header.0 == "content-length");
            if body.len() >= length.map_or(0, |header| header.1.parse().unwrap_or(0)) {
                return Some(Seen {
                    line,
                    headers,
                    body: body.to_owned(),
                });
            }
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}
