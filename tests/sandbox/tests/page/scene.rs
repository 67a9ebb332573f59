//! A sandbox in which something has happened, and somebody who looks at its page without a browser.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;

use outseta_browser::Browser;
use outseta_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// What a browser asks for.
pub(crate) const HTML: (&str, &str) = ("accept", "text/html,application/xhtml+xml");
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const JSON: (&str, &str) = ("content-type", "application/json");

/// An answer in full.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.map_or("", |value| value.to_str().unwrap())
    }

    /// The body as JSON of that status.
    #[track_caller]
    pub(crate) fn json(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text);
        assert!(self.header("content-type").starts_with("application/json"));
        serde_json::from_str(&self.text).unwrap()
    }

    /// The body as HTML of that status.
    #[track_caller]
    pub(crate) fn html(&self, status: u16) -> &str {
        assert_eq!(self.status, status, "{}", self.text);
        assert!(self.header("content-type").starts_with("text/html"));
        assert!(self.text.starts_with("<!DOCTYPE html>"));
        &self.text
    }
}

/// A sandbox, on threads of its own so that a test may wait for the browser.
pub(crate) struct Scene {
    pub(crate) sandbox: Sandbox,
    http: reqwest::Client,
    runtime: Runtime,
}

impl Scene {
    /// As it starts.
    pub(crate) fn fresh() -> Self {
        Self::with(&[])
    }

    /// With tenants beside the one that is always there.
    pub(crate) fn with(tenants: &[&str]) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let mut builder = Sandbox::builder().unlimited();
        for tenant in tenants {
            builder = builder.tenant(*tenant);
        }
        Self {
            sandbox: runtime.block_on(builder.start()).unwrap(),
            http: reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .unwrap(),
            runtime,
        }
    }

    /// With two tenants, to which something has happened already.
    pub(crate) fn lively() -> Self {
        let scene = Self::with(&["globex"]);
        for url in [listener(), scene.url("/nobody/listens")] {
            let webhook = json!({ "url": url, "events": ["PersonCreated"], "secret": "00aa" });
            scene
                .act("/_sandbox/webhooks/add?tenant=sandbox", &webhook)
                .json(200);
        }
        scene.api("GET", "/crm/people?Email=*@example.com&limit=3", None);
        let marked = json!({ "FirstName": "<script>document.title = 'caught'</script>", "LastName": "Marks", "Email": "marks@example.com" });
        scene.api("POST", "/crm/people", Some(marked));
        scene.api(
            "POST",
            "/crm/people",
            Some(json!({ "FirstName": "Nobody" })),
        );
        scene.api("GET", "/crm/people/nobody99", None);
        scene.api("GET", "/nowhere/at/all", None);
        let sign_in =
            json!({ "username": "ann@example.com", "password": scene.sandbox.password() });
        scene.api("POST", "/tokens", Some(sign_in));
        let link = json!({ "Email": "ann@example.com" });
        scene.api("POST", "/crm/people/requestMagicLink", Some(link));
        for fault in ["status 503, times 2", "reset, after"] {
            let fault = json!({ "operation": "people_list", "fault": fault, "only": "sandbox" });
            scene.act("/_sandbox/faults/add", &fault).json(200);
        }
        scene.api("GET", "/crm/people", None);
        scene.settle();
        for name in ["before the renewal", "with <b>Zoe</b>"] {
            scene
                .act("/_sandbox/snapshots/take", &json!({ "name": name }))
                .json(200);
        }
        scene
    }

    /// Waits until all that is due was sent to the webhooks.
    pub(crate) fn settle(&self) {
        self.runtime.block_on(self.sandbox.webhooks_settled());
    }

    /// The address of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.page_url().trim_end_matches('/'))
    }

    /// A call of the API by key; the status.
    pub(crate) fn api(&self, method: &str, path: &str, body: Option<Value>) -> Answer {
        let path = format!("/api/v1{path}");
        let key = format!(
            "Outseta {}:{}",
            self.sandbox.api_key(),
            self.sandbox.api_secret()
        );
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        self.send(method, &path, &[("authorization", &key), JSON], &body)
    }

    /// Any request.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, self.url(path));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.to_owned());
        self.runtime.block_on(async {
            let response = request.send().await.unwrap();
            Answer {
                status: response.status().as_u16(),
                headers: response.headers().clone(),
                text: response.text().await.unwrap(),
            }
        })
    }

    /// A page, as a browser gets it.
    pub(crate) fn page(&self, path: &str) -> Answer {
        self.send("GET", path, &[HTML], "")
    }

    /// A view, as a program gets it.
    pub(crate) fn look(&self, path: &str) -> Answer {
        self.send("GET", path, &[], "")
    }

    /// An action with a form, as a browser sends it from the page.
    pub(crate) fn press(&self, path: &str, form: &str) -> Answer {
        let own = [HTML, FORM, ("sec-fetch-site", "same-origin")];
        self.send("POST", path, &own, form)
    }

    /// An action with JSON.
    pub(crate) fn act(&self, path: &str, body: &Value) -> Answer {
        self.send("POST", path, &[JSON], &body.to_string())
    }

    /// The time, as programs get it.
    pub(crate) fn now(&self) -> String {
        let clock = self.look("/_sandbox/clock").json(200);
        clock["now"].as_str().unwrap().to_owned()
    }
}

/// The address of a program that takes whatever is posted to it.
pub(crate) fn listener() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut line, mut length) = (String::new(), 0);
            while reader.read_line(&mut line).unwrap_or(0) > 2 {
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n");
        }
    });
    format!("http://{address}/hooks")
}

/// The browser, if there is one.
pub(crate) fn browser() -> Option<Arc<Browser>> {
    Browser::shared("the tests of the sandbox's page")
}
