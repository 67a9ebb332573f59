//! A server that does as it is told, also what no decent server does: resets, half answers, silence.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

use super::urlencoded;

/// What to do with one request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Answer, and keep the connection open for the next request.
    Answer(Answer),
    /// Answer after a while.
    Late(Duration, Answer),
    /// Send these bytes, then close the connection.
    Bytes(Vec<u8>),
    /// Send these bytes, then break the connection off, with a reset.
    BytesThenReset(Vec<u8>),
    /// Send a success byte by byte, with this wait before each.
    Drip(Duration, Vec<u8>),
    /// Close the connection without a word.
    HangUp,
    /// Break the connection off, with a reset.
    Reset,
    /// Begin a success and say no more.
    HeadOnly,
    /// Never answer.
    Hang,
}

/// A whole answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} Said\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        // A status without a body has no length either.
        if self.status != 204 && self.status != 304 {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        bytes.extend_from_slice(&self.body);
        bytes
    }
}

/// A JSON answer.
pub(crate) fn json(status: u16, body: &str) -> Step {
    Step::Answer(Answer::new(status, body).header("Content-Type", "application/json"))
}

/// A success that announces more than it sends.
pub(crate) fn cut_off() -> Step {
    Step::Bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"Uid\": \"pAb".to_vec())
}

/// One request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    /// Path and query, byte for byte.
    pub(crate) target: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// When it had arrived.
    pub(crate) at: Instant,
    /// The same by tokio's clock, which a test may have in its hands.
    pub(crate) clock: tokio::time::Instant,
    /// Number of the connection that it came over, from zero.
    pub(crate) connection: usize,
}

impl Seen {
    /// All values of a header.
    pub(crate) fn headers(&self, name: &str) -> Vec<&str> {
        self.headers
            .iter()
            .filter(|header| header.0 == name)
            .map(|header| header.1.as_str())
            .collect()
    }

    /// The value of a header that stands there at most once.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let values = self.headers(name);
        assert!(values.len() <= 1, "{name} stands there twice: {values:?}");
        values.first().copied()
    }

    /// The path, still encoded.
    pub(crate) fn path(&self) -> &str {
        self.target
            .split_once('?')
            .map_or(&self.target, |(path, _)| path)
    }

    /// The query, still encoded; empty if there is none.
    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The pairs of the query.
    pub(crate) fn pairs(&self) -> Vec<(String, String)> {
        urlencoded::pairs(self.query())
    }

    /// The body as text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }
}

type Handler = dyn FnMut(&Seen) -> Step + Send;

struct Shared {
    seen: Mutex<Vec<Seen>>,
    handler: Mutex<Box<Handler>>,
    /// Connections that are open now.
    open: AtomicUsize,
}

/// Counts a connection for as long as it is open.
struct Open(Arc<Shared>);

impl Open {
    fn new(shared: &Arc<Shared>) -> Self {
        shared.open.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(shared))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A server on a free port of this machine, for as long as the value lives.
pub(crate) struct Server {
    address: String,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    /// Takes one step a request; after the last it answers 418, which no client takes for success or tries again.
    pub(crate) async fn script(steps: impl IntoIterator<Item = Step>) -> Self {
        Self::with(following(steps)).await
    }

    /// Begins another script, and forgets what has arrived.
    pub(crate) fn restart(&self, steps: impl IntoIterator<Item = Step>) {
        self.restart_with(following(steps));
    }

    /// Decides anew what to do, and forgets what has arrived.
    pub(crate) fn restart_with(&self, handler: impl FnMut(&Seen) -> Step + Send + 'static) {
        *lock(&self.shared.handler) = Box::new(handler);
        self.take();
    }

    /// Gives the same answer to every request.
    pub(crate) async fn always(status: u16, body: &str) -> Self {
        let step = json(status, body);
        Self::with(move |_| step.clone()).await
    }

    /// Decides what to do when a request has come.
    pub(crate) async fn with(handler: impl FnMut(&Seen) -> Step + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let shared = Arc::new(Shared {
            seen: Mutex::default(),
            handler: Mutex::new(Box::new(handler)),
            open: AtomicUsize::new(0),
        });
        let state = Arc::clone(&shared);
        let task = tokio::spawn(async move {
            let mut connection = 0;
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, connection, Arc::clone(&state)));
                connection += 1;
            }
        });
        Self {
            address,
            shared,
            task,
        }
    }

    /// The address for clients.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/api/v1", self.address)
    }

    /// Host and port.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// What has arrived so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        lock(&self.shared.seen).clone()
    }

    /// Takes out what has arrived since the last time.
    pub(crate) fn take(&self) -> Vec<Seen> {
        std::mem::take(&mut lock(&self.shared.seen))
    }

    /// How many connections are open now.
    pub(crate) fn open(&self) -> usize {
        self.shared.open.load(Ordering::Relaxed)
    }

    /// How many requests have arrived so far.
    pub(crate) fn count(&self) -> usize {
        lock(&self.shared.seen).len()
    }

    /// The one request that arrived.
    pub(crate) fn only(&self) -> Seen {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:#?}");
        seen.remove(0)
    }

    /// The request that arrived last.
    pub(crate) fn last(&self) -> Seen {
        self.seen().pop().expect("a request")
    }
}

/// One step a request.
fn following(steps: impl IntoIterator<Item = Step>) -> impl FnMut(&Seen) -> Step + Send + 'static {
    let mut steps: VecDeque<_> = steps.into_iter().collect();
    move |_| {
        steps
            .pop_front()
            .unwrap_or_else(|| json(418, "\"the script is over\""))
    }
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(mut stream: TcpStream, connection: usize, shared: Arc<Shared>) {
    let _open = Open::new(&shared);
    let mut buffer = Vec::new();
    while let Some(seen) = read(&mut stream, &mut buffer, connection).await {
        let step = (lock(&shared.handler))(&seen);
        lock(&shared.seen).push(seen);
        let bytes = match step {
            Step::Answer(answer) => answer.bytes(),
            Step::Late(wait, answer) => {
                tokio::time::sleep(wait).await;
                answer.bytes()
            }
            Step::Bytes(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Step::BytesThenReset(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.set_zero_linger();
                return;
            }
            Step::Drip(wait, body) => {
                let length = body.len();
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
                for chunk in head.as_bytes().chunks(head.len()).chain(body.chunks(1)) {
                    if stream.write_all(chunk).await.is_err() {
                        return;
                    }
                    tokio::time::sleep(wait).await;
                }
                continue;
            }
            Step::HangUp => return,
            Step::Reset => {
                let _ = stream.set_zero_linger();
                return;
            }
            Step::Hang | Step::HeadOnly => {
                if matches!(step, Step::HeadOnly) {
                    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
                    let _ = stream.write_all(head).await;
                }
                // Until the client has had enough.
                while matches!(stream.read(&mut [0; 64]).await, Ok(count) if count > 0) {}
                return;
            }
        };
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
    }
}

/// Reads one request; `None` when the client has closed the connection.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>, connection: usize) -> Option<Seen> {
    loop {
        if let Some(end) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head = std::str::from_utf8(&buffer[..end]).expect("a head of ASCII");
            let mut lines = head.split("\r\n");
            let mut line = lines.next().unwrap_or_default().split(' ');
            let method = line.next().unwrap_or_default().to_owned();
            let target = line.next().unwrap_or_default().to_owned();
            let headers: Vec<(String, String)> = lines
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
                .collect();
            let length = headers
                .iter()
                .find(|header| header.0 == "content-length")
                .map_or(0, |header| header.1.parse().expect("a length"));
            let whole = end + 4 + length;
            if buffer.len() >= whole {
                let body = buffer[end + 4..whole].to_vec();
                buffer.drain(..whole);
                return Some(Seen {
                    method,
                    target,
                    headers,
                    body,
                    at: Instant::now(),
                    clock: tokio::time::Instant::now(),
                    connection,
                });
            }
        }
        let mut chunk = [0; 16 * 1024];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => buffer.extend_from_slice(&chunk[..count]),
        }
    }
}
