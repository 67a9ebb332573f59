//! Path parameters: encoded in place, or refused before anything is sent.

use outseta_api::{Call, Client, Error, ErrorKind, Method, Uid, operations::PeopleGet};

use crate::support::{
    clients::client,
    server::{Seen, Server},
};

/// Texts that an encoder may stumble over, with what must be sent for them.
const ENCODED: &[(&str, &str)] = &[
    ("pAbC12Dx", "pAbC12Dx"),
    ("a/b", "a%2Fb"),
    ("/", "%2F"),
    ("//", "%2F%2F"),
    ("../../tokens", "..%2F..%2Ftokens"),
    ("..\\..\\tokens", "..%5C..%5Ctokens"),
    ("x/..", "x%2F.."),
    ("a?b", "a%3Fb"),
    ("?fields=*", "%3Ffields=*"),
    ("a#b", "a%23b"),
    ("a%b", "a%25b"),
    ("%2e%2e", "%252e%252e"),
    ("%2E%2E", "%252E%252E"),
    (".%2e", ".%252e"),
    ("%2f", "%252f"),
    ("%00", "%2500"),
    ("a b", "a%20b"),
    ("a+b", "a+b"),
    ("...", "..."),
    (".a", ".a"),
    ("ä", "%C3%A4"),
    ("日本", "%E6%97%A5%E6%9C%AC"),
    ("🦀", "%F0%9F%A6%80"),
    ("．．", "%EF%BC%8E%EF%BC%8E"),
    ("a\"<>`{}b", "a%22%3C%3E%60%7B%7Db"),
    ("{personUid}", "%7BpersonUid%7D"),
    ("https://evil.example.com", "https:%2F%2Fevil.example.com"),
];

/// Texts that would lead to another path, or get lost on the way.
const REFUSED: &[&str] = &[
    "", " ", "\u{a0}", ".", "..", "a\nb", "a\r\nb", "\t", ".\t.", "\t..", "a\0b", "\u{7f}",
    "\u{85}",
];

/// Segments of a path, without those of the base URL.
fn segments(seen: &Seen) -> Vec<&str> {
    seen.path()
        .strip_prefix("/api/v1/")
        .expect("below the base URL")
        .split('/')
        .collect()
}

#[tokio::test]
async fn one_parameter_stays_one_segment() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    for (uid, encoded) in ENCODED {
        client.people().get(uid).await.expect("a person");
        let seen = server.last();
        assert_eq!(segments(&seen), ["crm", "people", encoded], "{uid:?}");
        assert_eq!(seen.query(), "", "{uid:?}");
    }
    assert_eq!(server.count(), ENCODED.len());
}

#[tokio::test]
async fn two_parameters_stay_where_they_are() {
    let server = Server::always(200, "").await;
    let client = client(&server.url());
    for (uid, encoded) in ENCODED {
        client
            .segments()
            .remove_tag(uid, "tAgA1234")
            .await
            .expect("an answer");
        assert_eq!(
            segments(&server.last()),
            ["crm", "segments", encoded, "tags", "tAgA1234"]
        );
        client
            .segments()
            .remove_tag("sEgM1234", uid)
            .await
            .expect("an answer");
        assert_eq!(
            segments(&server.last()),
            ["crm", "segments", "sEgM1234", "tags", encoded]
        );
    }
}

#[tokio::test]
async fn uids_of_an_answer_are_parameters_of_the_next() {
    let server = Server::always(200, r#"{"Uid": "pAbC12Dx"}"#).await;
    let client = client(&server.url());
    let ann = client.people().get("pAbC12Dx").await.expect("a person");
    let uid: Uid = ann.uid.expect("a uid");
    client.people().get(&uid).await.expect("a person");
    client.people().get(uid.as_str()).await.expect("a person");
    client
        .people()
        .get(String::from(uid))
        .await
        .expect("a person");
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.target == "/api/v1/crm/people/pAbC12Dx")
    );
}

#[tokio::test]
async fn what_cannot_stay_in_its_place_is_refused() {
    fn refused(error: &Error, parameter: &str, uid: &str) {
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::InvalidRequest, 0),
            "{uid:?}"
        );
        let said = error.to_string();
        assert!(
            said.contains(parameter) && said.contains("Nothing was sent"),
            "{said}"
        );
    }
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    for uid in REFUSED {
        let error = client.people().get(uid).await.expect_err("no uid");
        refused(&error, "`personUid`", uid);
        assert_eq!(error.operation(), Some("people_get"));
        let error = client.people().delete(uid).await.expect_err("no uid");
        refused(&error, "`personUid`", uid);
        let error = client
            .segments()
            .remove_tag("sEgM1234", uid)
            .await
            .expect_err("no uid");
        refused(&error, "`tagUid`", uid);
        let error = client.segments().list_tags(uid).await.expect_err("no uid");
        refused(&error, "`segmentUid`", uid);
        let mut tags = client.segments().list_tags(uid).stream();
        let error = tags.try_next().await.expect_err("no uid");
        refused(&error, "`segmentUid`", uid);
        assert!(tags.try_next().await.expect("the end").is_none());
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn the_first_fault_is_told_whatever_else_is_wrong() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    fn call<'c>(client: &'c Client, uid: &str) -> Call<'c, PeopleGet> {
        client.people().get(uid).header("Host", "evil.example.com")
    }
    let error = call(&client, "..").await.expect_err("two faults");
    assert!(error.to_string().contains("`personUid`"), "{error}");
    let error = call(&client, "pAbC12Dx").await.expect_err("one fault");
    assert!(error.to_string().contains("`host`"), "{error}");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn raw_paths_stay_below_the_base_url() {
    let server = Server::always(200, "{}").await;
    let client = client(&server.url());
    for (path, target) in [
        ("/crm/people", "/api/v1/crm/people"),
        ("crm/people", "/api/v1/crm/people"),
        ("/crm/people/", "/api/v1/crm/people"),
        ("/crm/people/a%20b", "/api/v1/crm/people/a%20b"),
        ("/crm/people/a b", "/api/v1/crm/people/a%20b"),
        ("/crm/people/a%2Fb", "/api/v1/crm/people/a%2Fb"),
        ("/crm/..\\..\\x", "/api/v1/crm/..%5C..%5Cx"),
        ("/crm/@evil.example.com", "/api/v1/crm/@evil.example.com"),
        ("@evil.example.com", "/api/v1/@evil.example.com"),
        (":8080", "/api/v1/:8080"),
        ("/ä", "/api/v1/%C3%A4"),
    ] {
        client.raw(Method::Get, path).await.expect("an answer");
        assert_eq!(server.last().target, target, "{path}");
    }
    let sent = server.count();
    for path in [
        "",
        "/",
        "//",
        "//evil.example.com/x",
        "https://evil.example.com/x",
        "HTTPS://evil.example.com/x",
        "/..",
        "/../x",
        "../x",
        "/crm/../../x",
        "/crm/%2e%2e/x",
        "/crm/%2E%2e/x",
        "/crm/.%2e/x",
        "/crm/./x",
        "/crm/%2e/x",
        "/crm//x",
        "/crm/people?limit=1",
        "/crm/people#x",
        "/crm/\n../x",
        "/crm/.%09./x",
        "/crm/%0d%0aX-Evil:%201",
    ] {
        let error = client.raw(Method::Get, path).await.expect_err(path);
        assert_eq!(
            (error.kind(), error.attempts()),
            (ErrorKind::InvalidRequest, 0),
            "{path}"
        );
    }
    assert_eq!(server.count(), sent);
}
