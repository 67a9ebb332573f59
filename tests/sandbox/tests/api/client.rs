//! A tiny client: one request, one answer, credentials by name.

use outseta_sandbox::Sandbox;
use reqwest::Method;
use serde_json::Value;

/// What a request is signed with.
#[derive(Clone, Copy)]
pub(crate) enum As<'a> {
    Nobody,
    Key,
    Person(&'a str),
    Header(&'a str),
}

/// An answer in full.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) text: String,
    pub(crate) content_type: Option<String>,
}

impl Answer {
    /// The body as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text)
            .unwrap_or_else(|e| panic!("{e}: {} {}", self.status, self.text))
    }

    /// The body as JSON of a success.
    #[track_caller]
    pub(crate) fn ok(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json()
    }

    /// A success without a body.
    #[track_caller]
    pub(crate) fn done(&self) {
        assert_eq!((self.status, self.text.as_str()), (200, ""));
    }

    /// A refusal without a body.
    #[track_caller]
    pub(crate) fn empty(&self, status: u16) {
        assert_eq!((self.status, self.text.as_str()), (status, ""));
    }

    /// A refusal by a bare code.
    #[track_caller]
    pub(crate) fn code(&self, status: u16, code: &str) {
        assert_eq!((self.status, self.text.as_str()), (status, code));
        let kind = self.content_type.as_deref().unwrap_or_default();
        assert!(kind.starts_with("text/plain"), "{kind}");
    }

    /// A validation error: type, code and property of the first broken rule.
    #[track_caller]
    pub(crate) fn broken(&self) -> (String, String, String) {
        assert_eq!(self.status, 400, "{}", self.text);
        let json = self.json();
        assert!(json["ErrorMessage"].is_string());
        let entity = &json["EntityValidationErrors"][0];
        assert!(entity["Entity"].is_object(), "{json}");
        let rule = &entity["ValidationErrors"][0];
        assert!(rule["ErrorMessage"].is_string(), "{json}");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        (
            text(&entity["TypeName"]),
            text(&rule["ErrorCode"]),
            text(&rule["PropertyName"]),
        )
    }

    /// A refusal that is about no entity in particular.
    #[track_caller]
    pub(crate) fn refused(&self) {
        assert_eq!(self.status, 400, "{}", self.text);
        let json = self.json();
        assert!(json["ErrorMessage"].is_string());
        assert_eq!(json["EntityValidationErrors"], serde_json::json!([]));
    }
}

/// A sandbox and somebody who talks to it.
pub(crate) struct Api {
    pub(crate) sandbox: Sandbox,
    http: reqwest::Client,
}

impl Api {
    /// A sandbox without limits.
    pub(crate) async fn start() -> Self {
        Self::of(Sandbox::builder().unlimited().start().await.unwrap())
    }

    pub(crate) fn of(sandbox: Sandbox) -> Self {
        Self {
            sandbox,
            http: reqwest::Client::new(),
        }
    }

    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        caller: As<'_>,
        body: Option<(&str, String)>,
    ) -> Answer {
        let url = format!("{}{path}", self.sandbox.base_url());
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, url);
        let header = match caller {
            As::Nobody => None,
            As::Key => Some(format!(
                "Outseta {}:{}",
                self.sandbox.api_key(),
                self.sandbox.api_secret()
            )),
            As::Person(token) => Some(format!("bearer {token}")),
            As::Header(header) => Some(header.to_owned()),
        };
        if let Some(header) = header {
            request = request.header("authorization", header);
        }
        if let Some((kind, body)) = body {
            request = request.header("content-type", kind).body(body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let content_type = response
            .headers()
            .get("content-type")
            .map(|value| value.to_str().unwrap().to_owned());
        Answer {
            status,
            content_type,
            text: response.text().await.unwrap(),
        }
    }

    /// A call to an address of the host that is not below the base path.
    pub(crate) async fn beside(&self, method: &str, path: &str) -> Answer {
        let url = self.sandbox.base_url().replace("/api/v1", path);
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let response = self.http.request(method, url).send().await.unwrap();
        Answer {
            status: response.status().as_u16(),
            content_type: None,
            text: response.text().await.unwrap(),
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, As::Key, None).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        self.send("DELETE", path, As::Key, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        self.json("POST", path, As::Key, &body).await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> Answer {
        self.json("PUT", path, As::Key, &body).await
    }

    pub(crate) async fn json(
        &self,
        method: &str,
        path: &str,
        caller: As<'_>,
        body: &Value,
    ) -> Answer {
        let body = Some(("application/json", body.to_string()));
        self.send(method, path, caller, body).await
    }

    /// A call without credentials.
    pub(crate) async fn anonymous(&self, path: &str, body: Value) -> Answer {
        self.json("POST", path, As::Nobody, &body).await
    }

    /// The access token of a person, made by the API key.
    pub(crate) async fn token(&self, email: &str) -> String {
        let body = serde_json::json!({ "username": email });
        let answer = self.post("/tokens", body).await.ok();
        answer["access_token"].as_str().unwrap().to_owned()
    }

    /// The items of a list.
    pub(crate) async fn items(&self, path: &str) -> Vec<Value> {
        let page = self.get(path).await.ok();
        page["items"].as_array().unwrap().clone()
    }

    /// One member of every item of a list.
    pub(crate) async fn column(&self, path: &str, member: &str) -> Vec<String> {
        let items = self.items(path).await;
        let text = |item: &Value| match &item[member] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        items.iter().map(text).collect()
    }
}
