//! What becomes of an answer that is no success. The cases are in `errors.json`.

use outseta_api::{
    ERROR_BODY_LIMIT, Error, ErrorKind,
    inputs::PersonCreate,
    serde_json::{self, Value},
};
use serde::Deserialize;
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

use crate::support::clients::{client, nobody, once, user};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    status: u16,
    #[serde(rename = "type", default = "json_type")]
    content_type: String,
    /// The body, as JSON …
    body: Option<Value>,
    /// … or as text.
    text: Option<String>,
    kind: String,
    message: Option<String>,
    code: Option<String>,
    property: Option<String>,
    /// Entity, property, code and message of each.
    #[serde(default)]
    validation: Vec<[Option<String>; 4]>,
    #[serde(default)]
    retryable: bool,
    /// Parts of what people get to see.
    #[serde(default)]
    says: Vec<String>,
}

fn json_type() -> String {
    "application/json; charset=utf-8".to_owned()
}

async fn answering(template: ResponseTemplate) -> (MockServer, String) {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(template)
        .mount(&server)
        .await;
    let url = format!("{}/api/v1", server.uri());
    (server, url)
}

async fn add(url: &str) -> Error {
    client(url)
        .people()
        .add(PersonCreate::new("ann@example.com"))
        .await
        .expect_err("no success")
}

#[tokio::test]
async fn by_the_table() {
    let cases: Vec<Case> =
        serde_json::from_str(include_str!("errors.json")).expect("the table is sound");
    let server = MockServer::start().await;
    let url = format!("{}/api/v1", server.uri());
    let client = client(&url);
    for case in cases {
        let body = match (&case.body, &case.text) {
            (Some(json), None) => serde_json::to_string(json).expect("JSON"),
            (None, Some(text)) => text.clone(),
            _ => panic!("{}: either a body or a text", case.name),
        };
        let template = ResponseTemplate::new(case.status)
            .insert_header("X-Request-Id", "r-1")
            .set_body_raw(body.clone(), &case.content_type);
        server.reset().await;
        Mock::given(any())
            .respond_with(template)
            .mount(&server)
            .await;
        let error = client
            .people()
            .add(PersonCreate::new("ann@example.com"))
            .await
            .expect_err(&case.name);
        let name = &case.name;

        assert_eq!(format!("{:?}", error.kind()), case.kind, "{name}");
        assert_eq!(error.status(), Some(case.status), "{name}");
        assert_eq!(error.operation(), Some("people_add"), "{name}");
        assert_eq!(error.attempts(), 1, "{name}");
        assert_eq!(error.message(), case.message.as_deref(), "{name}");
        assert_eq!(error.code(), case.code.as_deref(), "{name}");
        assert_eq!(error.property(), case.property.as_deref(), "{name}");
        assert_eq!(error.is_retryable(), case.retryable, "{name}");
        // What an answer that names nothing can hold is up to the parser.
        if !case.validation.is_empty() {
            let faults: Vec<_> = error
                .validation_errors()
                .iter()
                .cloned()
                .map(|fault| [fault.entity_type, fault.property, fault.code, fault.message])
                .collect();
            assert_eq!(faults, case.validation, "{name}");
        }
        // 304 has no body whatever the server says.
        if case.status != 304 {
            assert_eq!(error.text(), body, "{name}");
        }
        assert!(!error.body_is_truncated(), "{name}");
        let headers = error.headers().expect("headers");
        assert_eq!(headers["x-request-id"], "r-1", "{name}");
        assert_eq!((error.json_path(), error.retry_after()), (None, None));

        let said = error.to_string();
        assert!(said.starts_with("people_add: "), "{name}: {said}");
        for part in &case.says {
            assert!(said.contains(part), "{name}: {part} is not in {said}");
        }
        let shown = format!("{said} {error:?}");
        assert!(
            !shown.contains("Correct-horse-7") && !shown.contains("c09e"),
            "{name}: {shown}"
        );
        let requests = server.received_requests().await.expect("recorded");
        assert_eq!(requests.len(), 1, "{name}");
    }
}

#[tokio::test]
async fn the_hint_knows_what_was_sent() {
    let (_server, url) = answering(ResponseTemplate::new(401)).await;
    let key = client(&url)
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("401");
    assert!(key.to_string().contains("Outseta [key]:[secret]"), "{key}");
    let token = user(&url).people().get("pAbC12Dx").await.expect_err("401");
    assert!(token.to_string().contains("bearer [token]"), "{token}");
    let none = nobody(&url)
        .people()
        .get("pAbC12Dx")
        .anonymous()
        .await
        .expect_err("401");
    assert!(
        none.to_string()
            .contains("no Authorization header was sent"),
        "{none}"
    );
}

#[tokio::test]
async fn a_missing_record_names_the_host() {
    let (server, url) = answering(ResponseTemplate::new(404)).await;
    let error = client(&url)
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("404");
    let host = server.address().ip().to_string();
    assert!(error.to_string().contains(&host), "{error}");
}

#[tokio::test]
async fn many_validation_errors_are_cut_for_people_and_kept_for_programs() {
    let faults: Vec<_> = (0..40)
        .map(|number| serde_json::json!({"ErrorCode": "required", "PropertyName": format!("Property{number}")}))
        .collect();
    let body = serde_json::json!({
        "ErrorMessage": "No",
        "EntityValidationErrors": [{"TypeName": "Person", "ValidationErrors": faults}]
    });
    let (_server, url) = answering(ResponseTemplate::new(400).set_body_json(body)).await;
    let error = add(&url).await;
    assert_eq!(error.validation_errors().len(), 40);
    let said = error.to_string();
    assert!(said.lines().count() < 20, "{said}");
    assert!(said.contains("more"), "{said}");
}

#[tokio::test]
async fn a_large_body_is_kept_in_part() {
    for length in [
        ERROR_BODY_LIMIT - 1,
        ERROR_BODY_LIMIT,
        ERROR_BODY_LIMIT + 1,
        300_000,
    ] {
        let body = "x".repeat(length);
        let (_server, url) = answering(ResponseTemplate::new(400).set_body_string(&body)).await;
        let error = add(&url).await;
        let kept = length.min(ERROR_BODY_LIMIT);
        assert_eq!(error.text(), body[..kept], "{length}");
        assert_eq!(error.body_is_truncated(), length > ERROR_BODY_LIMIT);
        assert!(
            error.to_string().len() < 2000,
            "a message has a length to read"
        );
    }
}

#[tokio::test]
async fn bytes_that_are_no_text() {
    let body = vec![0xff, 0xfe, b'x', 0];
    let template = ResponseTemplate::new(400).set_body_bytes(body.clone());
    let (_server, url) = answering(template).await;
    let error = add(&url).await;
    assert_eq!(error.body(), body);
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert!(!error.to_string().contains('\0'));
}

#[tokio::test]
async fn errors_are_errors() {
    fn is_error<E: std::error::Error + Send + Sync + 'static>(_: &E) {}
    let (_server, url) = answering(ResponseTemplate::new(500)).await;
    let error = once(&url).people().get("pAbC12Dx").await.expect_err("500");
    is_error(&error);
    // One that came from below says what is there.
    let error = once("http://127.0.0.1:1/api/v1")
        .people()
        .get("pAbC12Dx")
        .await
        .expect_err("nobody listens on port 1");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(std::error::Error::source(&error).is_some());
    let said = error.to_string();
    assert!(said.contains("no connection"), "{said}");
    assert!(
        !said.contains("pAbC12Dx"),
        "an address may be private: {said}"
    );
}
