//! Tests of what an error makes of an answer, and of what it shows.

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::*;

struct Case {
    status: u16,
    content_type: &'static str,
    body: Vec<u8>,
    sent: Credential,
    headers: Vec<(&'static str, &'static str)>,
}

impl Case {
    fn new(status: u16, body: &str) -> Self {
        Self {
            status,
            content_type: "application/json",
            body: body.as_bytes().to_vec(),
            sent: Credential::ApiKey,
            headers: Vec::new(),
        }
    }

    fn answer(&self) -> Answer {
        let mut headers = HeaderMap::new();
        for (name, value) in self
            .headers
            .iter()
            .chain([&("content-type", self.content_type)])
        {
            headers.insert(
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            );
        }
        Answer {
            status: self.status,
            headers,
            body: self.body.clone(),
            truncated: false,
            parsed: Default::default(),
            sent: self.sent,
            host: "acme.outseta.com".to_owned(),
        }
    }

    fn error(&self) -> Error {
        let mut answer = self.answer();
        answer.parse(&["key-1234", "hunter2"]);
        Error::answered(answer)
            .with_operation(Cow::Borrowed("people_add"))
            .with_attempts(1)
    }
}

fn error(status: u16, body: &str) -> Error {
    Case::new(status, body).error()
}

const VALIDATION: &str = r#"{"ErrorMessage": "A validation error has occurred",
    "EntityValidationErrors": [{"Entity": {"Email": "", "Password": "hunter2"}, "TypeName": "Person",
        "ValidationErrors": [
            {"ErrorCode": "required", "ErrorMessage": "The Email field is required.", "PropertyName": "Email"},
            {"ErrorCode": "outsetaError", "ErrorMessage": null, "PropertyName": null}]}]}"#;

#[test]
fn validation_errors() {
    let error = error(400, VALIDATION);
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Validation, Some(400))
    );
    assert_eq!(error.message(), Some("A validation error has occurred"));
    assert_eq!((error.code(), error.property()), (None, Some("Email")));
    let faults = error.validation_errors();
    assert_eq!(faults.len(), 2);
    assert_eq!(
        faults[0],
        ValidationError {
            entity_type: Some("Person".to_owned()),
            property: Some("Email".to_owned()),
            code: Some("required".to_owned()),
            message: Some("The Email field is required.".to_owned()),
        }
    );
    assert_eq!(
        error.to_string(),
        "people_add: Outseta answered 400 Bad Request: A validation error has occurred\n  \
         Person.Email: The Email field is required. (required)\n  Person: outsetaError"
    );
    assert_eq!(error.body(), VALIDATION.as_bytes());
    assert!(
        error.text().contains("hunter2"),
        "the body stays as it came"
    );
}

#[test]
fn neither_display_nor_debug_shows_the_body_or_secrets() {
    let quoted = r#"{"ErrorMessage": "The password 'hunter2' is too short for key-1234",
        "EntityValidationErrors": [{"TypeName": "Person", "ValidationErrors": [{"ErrorMessage": "hunter2 is weak"}]}],
        "PropertyName": "hunter2"}"#;
    for body in [
        VALIDATION,
        quoted,
        "hunter2",
        r#""hunter2""#,
        r#"{"Password": "hunter2"}"#,
        "<title>hunter2",
    ] {
        let error = error(400, body);
        let shown = format!(
            "{error} {error:?} {error:#?} {:?} {:?}",
            error.message(),
            error.validation_errors()
        );
        assert!(
            !shown.contains("hunter2") && !shown.contains("key-1234"),
            "{shown}"
        );
        assert_eq!(error.body(), body.as_bytes());
    }
}

#[test]
fn an_empty_list_of_validation_errors() {
    let error = error(
        400,
        r#"{"ErrorMessage": "The Subscription was not found.", "EntityValidationErrors": []}"#,
    );
    assert_eq!(error.kind(), ErrorKind::BadRequest);
    assert_eq!(error.message(), Some("The Subscription was not found."));
    assert!(error.validation_errors().is_empty());
    assert_eq!(
        error.to_string(),
        "people_add: Outseta answered 400 Bad Request: The Subscription was not found."
    );
}

#[test]
fn a_message_with_a_property() {
    let error = error(
        400,
        r#"{"ErrorMessage": "Invalid uid", "PropertyName": "Uid"}"#,
    );
    assert_eq!(
        (error.message(), error.property()),
        (Some("Invalid uid"), Some("Uid"))
    );
    assert_eq!(
        error.to_string(),
        "people_add: Outseta answered 400 Bad Request: Invalid uid (property Uid)"
    );
}

#[test]
fn a_bare_message() {
    let error = error(500, r#"{"Message": "An error has occurred."}"#);
    assert_eq!(
        (error.kind(), error.message()),
        (ErrorKind::Server, Some("An error has occurred."))
    );
    assert!(error.is_retryable());
}

#[test]
fn codes_quoted_or_not() {
    for body in [
        "invalid_grant",
        r#""invalid_grant""#,
        " invalid_grant\n",
        r#"{"error": "invalid_grant"}"#,
    ] {
        assert_eq!(error(400, body).code(), Some("invalid_grant"), "{body}");
    }
    assert_eq!(error(400, "invalid_grant").message(), Some("invalid_grant"));
    let gone = error(410, "challenge_expired");
    assert_eq!(
        (gone.kind(), gone.code()),
        (ErrorKind::Refused, Some("challenge_expired"))
    );
    let sentence = error(400, r#""Something went wrong.""#);
    assert_eq!(
        (sentence.code(), sentence.message()),
        (None, Some("Something went wrong."))
    );
}

#[test]
fn other_forms() {
    let case = error(
        400,
        r#"{"errorMessage": "lower", "entityValidationErrors": [{"validationErrors": [{}]}]}"#,
    );
    assert_eq!(
        (case.message(), case.validation_errors().len()),
        (Some("lower"), 1)
    );
    assert!(case.to_string().ends_with("\n  not valid"));
    assert_eq!(
        error(400, r#"{"error": {"message": "nested"}}"#).message(),
        Some("nested")
    );
    assert_eq!(error(400, r#"{"error": {}}"#).message(), None);
    assert_eq!(
        error(400, r#"{"error": "Some words"}"#).message(),
        Some("Some words")
    );
    assert_eq!(
        error(400, r#"{"title": "Bad", "detail": "Worse"}"#).message(),
        Some("Worse")
    );
    for odd in [
        "[]",
        "5",
        "null",
        "{",
        "[1",
        "\"",
        r#"{"ErrorMessage": 5, "EntityValidationErrors": [1, {}]}"#,
    ] {
        let error = error(400, odd);
        assert_eq!(
            (error.message(), error.validation_errors().len()),
            (None, 0),
            "{odd}"
        );
    }
}

#[test]
fn html_pages() {
    let mut case = Case::new(
        403,
        "<!DOCTYPE html><html><head><TITLE>\n Attention  Required! </TITLE></head>…",
    );
    case.content_type = "text/html; charset=UTF-8";
    let error = case.error();
    assert_eq!(error.message(), Some("Attention Required!"));
    assert!(
        error.to_string().starts_with(
            "people_add: Outseta answered 403 Forbidden with an HTML page: Attention Required!\n  hint: "
        ),
        "{error}"
    );
    case.body = b"<html>no title</html>".to_vec();
    assert_eq!(case.error().message(), None);
}

#[test]
fn long_and_strange_messages_become_one_bounded_line() {
    let error = error(400, &format!("first\n\tsecond\u{7} {}", "ä ".repeat(5000)));
    let message = error.message().expect("a message");
    assert!(
        message.starts_with("first second ä") && message.ends_with('…'),
        "{message}"
    );
    assert!(message.len() < 1100);
    let binary = Case {
        body: vec![0xff, 0xfe, 0x00],
        ..Case::new(502, "")
    }
    .error();
    assert!(
        binary
            .to_string()
            .starts_with("people_add: Outseta answered 502 Bad Gateway")
    );
}

#[test]
fn hints_say_what_was_sent_and_what_to_try() {
    let unauthorized = error(401, "").to_string();
    assert!(
        unauthorized.contains("`Authorization: Outseta [key]:[secret]` was sent"),
        "{unauthorized}"
    );
    assert!(
        unauthorized.contains("Settings > Integrations > API Keys"),
        "{unauthorized}"
    );
    assert!(
        error(403, "")
            .to_string()
            .contains("wrong key is answered with 403")
    );
    let bearer = Case {
        sent: Credential::Bearer,
        ..Case::new(401, "")
    }
    .error()
    .to_string();
    assert!(
        bearer.contains("`Authorization: bearer [token]` was sent"),
        "{bearer}"
    );
    let anonymous = Case {
        sent: Credential::None,
        ..Case::new(401, "")
    }
    .error()
    .to_string();
    assert!(
        anonymous.contains("no Authorization header was sent"),
        "{anonymous}"
    );
    let lost = error(404, "").to_string();
    assert!(
        lost.contains("acme.outseta.com") && lost.contains("check the subdomain"),
        "{lost}"
    );
    assert!(
        !error(404, r#"{"Message": "No such person"}"#)
            .to_string()
            .contains("subdomain")
    );
    assert!(
        error(429, "")
            .to_string()
            .contains("four requests a second")
    );
}

#[test]
fn redirects_name_the_host() {
    let mut case = Case::new(302, "");
    case.headers
        .push(("location", "https://elsewhere.example.com/login?next=x"));
    let error = case.error();
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(!error.is_retryable());
    let shown = error.to_string();
    assert!(
        shown.contains("points to elsewhere.example.com.")
            && shown.contains("no credentials were sent there")
    );
    case.headers = vec![("location", "/login")];
    assert!(
        case.error()
            .to_string()
            .contains("redirects are not followed")
    );
}

#[test]
fn kinds_and_retryability_follow_the_status() {
    for (status, kind, retryable) in [
        (400, ErrorKind::BadRequest, false),
        (401, ErrorKind::Unauthorized, false),
        (403, ErrorKind::Forbidden, false),
        (404, ErrorKind::NotFound, false),
        (405, ErrorKind::Refused, false),
        (408, ErrorKind::Refused, true),
        (410, ErrorKind::Refused, false),
        (422, ErrorKind::BadRequest, false),
        (429, ErrorKind::RateLimited, true),
        (500, ErrorKind::Server, true),
        (501, ErrorKind::Server, false),
        (502, ErrorKind::Server, true),
        (503, ErrorKind::Server, true),
        (504, ErrorKind::Server, true),
        (304, ErrorKind::UnexpectedStatus, false),
        (600, ErrorKind::UnexpectedStatus, false),
    ] {
        let error = error(status, "");
        assert_eq!(
            (error.kind(), error.is_retryable()),
            (kind, retryable),
            "{status}"
        );
    }
}

#[test]
fn retry_after_is_read_from_the_headers() {
    let mut case = Case::new(429, "");
    assert_eq!(case.error().retry_after(), None);
    case.headers.push(("retry-after", "7"));
    assert_eq!(case.error().retry_after(), Some(Duration::from_secs(7)));
    case.headers = vec![("retry-after", "Sat, 31 Jan 2026 10:00:00 GMT")];
    assert!(case.error().retry_after().is_some());
}

#[test]
fn attempts_are_told_if_there_were_several() {
    assert!(
        error(503, "")
            .with_attempts(4)
            .to_string()
            .contains("[after 4 attempts]")
    );
    assert!(!error(503, "").to_string().contains("attempts"));
}

#[test]
fn failures_to_understand_keep_everything() {
    let failure = DecodeFailure::from_json(
        br#"{"Age": "x"}"#,
        &serde_json::from_str::<u8>("\"x\"").expect_err("no number"),
        "Age".to_owned(),
        true,
    );
    let error = Error::undecodable(Case::new(200, r#"{"Age": "x"}"#).answer(), failure)
        .with_operation(Cow::Borrowed("people_get"));
    assert_eq!(
        (error.kind(), error.status(), error.json_path()),
        (ErrorKind::Decode, Some(200), Some("Age"))
    );
    assert_eq!(error.body(), br#"{"Age": "x"}"#);
    assert!(!error.is_retryable());
    assert!(error.to_string().contains(" at Age (line 1"), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn local_errors_say_what_is_wrong() {
    let error = Error::invalid_request("the path parameter `personUid` is empty")
        .with_operation("people_get".into());
    assert_eq!(
        error.to_string(),
        "people_get: the path parameter `personUid` is empty"
    );
    assert_eq!(
        (error.status(), error.attempts(), error.is_retryable()),
        (None, 0, false)
    );
    assert_eq!((error.body(), error.text().as_ref()), (&[][..], ""));
}

#[test]
fn errors_are_small_and_travel() {
    fn travels<T: Send + Sync + 'static>() {}
    travels::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
