//! What becomes of an answer that is no success, where that is more than a case of `tests/conformance` can say.

use outseta_api::{ERROR_BODY_LIMIT, Error, ErrorKind, inputs::PersonCreate, serde_json};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::any};

use crate::support::clients::{client, once};

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
