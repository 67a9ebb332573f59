//! A way round: when the environment names a validating proxy, every client reaches its sandbox
//! through it, and what the proxy objects to is written down. `tests/outsiders/prism/run` sets it up.
//!
//! The proxy has one upstream, and every test its own sandbox. So each client is given an address
//! of its own that marks the requests with the port of the sandbox, and the upstream sends them on
//! by that mark.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Response, StatusCode, header};
use axum::routing::any;
use reqwest::Client;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

/// The address of the proxy, such as `http://127.0.0.1:4010`.
const PROXY: &str = "OUTSETA_SUITE_PROXY";
/// The port that the proxy sends requests on to.
const UPSTREAM: &str = "OUTSETA_SUITE_UPSTREAM";
/// The file to which objections are appended, one JSON object a line.
const VIOLATIONS: &str = "OUTSETA_SUITE_VIOLATIONS";

const MARK: &str = "x-sandbox";
const OBJECTIONS: &str = "sl-violations";
const BASE: &str = "/api/v1";

/// The number of the next request, which makes its mark its own.
static NUMBER: AtomicU64 = AtomicU64::new(0);

/// The way through the proxy, shared by all tests of the process.
struct Way {
    runtime: Runtime,
    proxy: String,
    violations: Arc<Mutex<File>>,
    bodies: Bodies,
}

/// The address at which a client reaches a sandbox: its own, or one that leads through the proxy.
pub(crate) fn to(base_url: &str) -> String {
    static WAY: OnceLock<Option<Way>> = OnceLock::new();
    match WAY.get_or_init(open) {
        Some(way) => way.front(base_url),
        None => base_url.to_owned(),
    }
}

fn open() -> Option<Way> {
    let proxy = std::env::var(PROXY).ok()?;
    let set = |name| std::env::var(name).unwrap_or_else(|_| panic!("{name} is set with {PROXY}"));
    let upstream = set(UPSTREAM).parse::<u16>().expect("a port");
    let file = OpenOptions::new()
        .append(true)
        .create(true)
        .open(set(VIOLATIONS));
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let back = bind(&runtime, upstream);
    let bodies = Bodies::default();
    let (client, kept) = (Client::new(), bodies.clone());
    let routes = axum::Router::new().fallback(any(async move |request: Request| {
        let (parts, _) = request.into_parts();
        let mark = parts.headers[MARK].to_str().unwrap().to_owned();
        let port = mark.split('-').next().unwrap();
        let base = format!("http://127.0.0.1:{port}{BASE}");
        let answer = pass_on(&client, &base, parts, None, kept.received(&mark)).await;
        kept.answered(&mark, answer.body().clone());
        answer.map(Body::from)
    }));
    runtime.spawn(async move { axum::serve(back, routes).await });
    Some(Way {
        runtime,
        proxy,
        violations: Arc::new(Mutex::new(file.expect("a file that can be written"))),
        bodies,
    })
}

fn bind(runtime: &Runtime, port: u16) -> TcpListener {
    let listener = std::net::TcpListener::bind(("127.0.0.1", port)).expect("a free port");
    listener.set_nonblocking(true).unwrap();
    let _inside = runtime.enter();
    TcpListener::from_std(listener).unwrap()
}

impl Way {
    /// Opens an address that leads to one sandbox, for the test of this thread.
    fn front(&self, base_url: &str) -> String {
        let port = base_url
            .trim_end_matches(BASE)
            .rsplit(':')
            .next()
            .unwrap()
            .to_owned();
        let test = std::thread::current().name().unwrap_or_default().to_owned();
        let listener = bind(&self.runtime, 0);
        let address = listener.local_addr().unwrap();
        let (client, proxy) = (Client::new(), self.proxy.clone());
        let (violations, bodies) = (Arc::clone(&self.violations), self.bodies.clone());
        let routes = axum::Router::new().fallback(any(async move |request: Request| {
            let (parts, body) = request.into_parts();
            let (method, path) = (parts.method.clone(), parts.uri.path().to_owned());
            let mark = format!("{port}-{}", NUMBER.fetch_add(1, Ordering::Relaxed));
            let body = to_bytes(body, usize::MAX).await.unwrap();
            bodies.sent(&mark, body.clone());
            let mut response = pass_on(&client, &proxy, parts, Some(&mark), body).await;
            if let Some(body) = bodies.take(&mark) {
                *response.body_mut() = body;
            }
            if let Some(objections) = response.headers_mut().remove(OBJECTIONS) {
                let objections = String::from_utf8_lossy(objections.as_bytes()).into_owned();
                let line = serde_json::json!({
                    "test": test,
                    "method": method.as_str(),
                    "path": path,
                    "status": response.status().as_u16(),
                    "violations": serde_json::from_str::<serde_json::Value>(&objections).unwrap(),
                });
                writeln!(violations.lock().unwrap(), "{line}").unwrap();
            }
            response.map(Body::from)
        }));
        self.runtime
            .spawn(async move { axum::serve(listener, routes).await });
        format!("http://{address}{BASE}")
    }
}

/// The body of a request, and that of its answer once there is one.
type Exchange = (Bytes, Option<Bytes>);

/// Bodies as they were sent, by the mark of their request: the proxy writes JSON anew, and 49.00 becomes 49.
#[derive(Clone, Default)]
struct Bodies(Arc<Mutex<HashMap<String, Exchange>>>);

impl Bodies {
    fn sent(&self, mark: &str, body: Bytes) {
        self.0.lock().unwrap().insert(mark.to_owned(), (body, None));
    }

    fn received(&self, mark: &str) -> Bytes {
        self.0.lock().unwrap()[mark].0.clone()
    }

    fn answered(&self, mark: &str, body: Bytes) {
        if let Some(entry) = self.0.lock().unwrap().get_mut(mark) {
            entry.1 = Some(body);
        }
    }

    /// The answer of the sandbox, unless the proxy answered by itself.
    fn take(&self, mark: &str) -> Option<Bytes> {
        self.0.lock().unwrap().remove(mark)?.1
    }
}

/// Sends a request on to another server, and returns its answer.
async fn pass_on(
    client: &Client,
    base: &str,
    parts: Parts,
    mark: Option<&str>,
    body: Bytes,
) -> Response<Bytes> {
    let target = parts
        .uri
        .path_and_query()
        .map_or("/", |target| target.as_str());
    let target = target.strip_prefix(BASE).unwrap_or(target);
    let mut headers = without_hops(&parts.headers);
    headers.remove(header::HOST);
    headers.remove(MARK);
    if let Some(mark) = mark {
        headers.insert(MARK, mark.parse().unwrap());
    }
    let sent = client.request(parts.method, format!("{base}{target}"));
    let sent = sent.headers(headers).body(body).send().await;
    let mut answer = Response::new(Bytes::new());
    // A server that is gone is a bad gateway to the client.
    *answer.status_mut() = StatusCode::BAD_GATEWAY;
    if let Ok(response) = sent {
        *answer.status_mut() = response.status();
        *answer.headers_mut() = without_hops(response.headers());
        *answer.body_mut() = response.bytes().await.unwrap_or_default();
    }
    answer
}

/// Headers without those that are about one connection.
fn without_hops(headers: &HeaderMap) -> HeaderMap {
    let mut kept = headers.clone();
    for hop in [
        header::CONNECTION,
        header::TRANSFER_ENCODING,
        header::CONTENT_LENGTH,
    ] {
        kept.remove(hop);
    }
    kept
}
