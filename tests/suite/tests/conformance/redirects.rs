//! Redirects are told and never followed, so that credentials stay with the host that they are for.

use outseta_api::{ErrorKind, Method, inputs::PersonCreate};

use crate::support::{
    clients::client,
    server::{Answer, Server, Step},
};

fn to(status: u16, location: &str) -> Step {
    Step::Answer(Answer::new(status, "moved").header("Location", location))
}

#[tokio::test]
async fn to_another_host() {
    let other = Server::always(200, "{}").await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/crm/people/pAbC12Dx", other.url());
        let server = Server::script([to(status, &location)]).await;
        let error = client(&server.url())
            .people()
            .get("pAbC12Dx")
            .await
            .expect_err("a redirect");
        assert_eq!(
            (error.kind(), error.status(), error.attempts()),
            (ErrorKind::Redirect, Some(status), 1)
        );
        assert_eq!(
            error.headers().expect("headers")["location"],
            location.as_str()
        );
        assert_eq!(error.text(), "moved");
        assert!(error.to_string().contains("127.0.0.1"), "{error}");
        assert_eq!(server.count(), 1);
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn to_the_same_host() {
    for location in ["/api/v1/crm/people/pAbC12Dx/", "//x", "", "?a=b"] {
        let server = Server::script([to(302, location)]).await;
        let error = client(&server.url())
            .people()
            .get("pAbC12Dx")
            .await
            .expect_err("a redirect");
        assert_eq!(error.kind(), ErrorKind::Redirect);
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn of_a_post() {
    let other = Server::always(200, "{}").await;
    for status in [301, 302, 303, 307, 308] {
        let server = Server::script([to(status, &other.url())]).await;
        let client = client(&server.url());
        let body = PersonCreate::new("ann@example.com").password("Correct-horse-7");
        let error = client
            .people()
            .add(body)
            .resend(true)
            .await
            .expect_err("a redirect");
        assert_eq!((error.kind(), server.count()), (ErrorKind::Redirect, 1));
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn of_a_page_in_the_middle_of_a_stream() {
    let other = Server::always(200, "{}").await;
    let page = r#"{"metadata": {"limit": 1, "offset": 0, "total": 9}, "items": [{"Uid": "a"}]}"#;
    let server =
        Server::script([Step::Answer(Answer::new(200, page)), to(307, &other.url())]).await;
    let client = client(&server.url());
    let mut people = client.people().list().stream();
    assert!(people.try_next().await.expect("the first").is_some());
    let error = people.try_next().await.expect_err("a redirect");
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!((server.count(), other.count()), (2, 0));
}

#[tokio::test]
async fn of_a_raw_request_that_names_credentials_in_its_location() {
    let server =
        Server::script([to(302, "https://user:hunter2@evil.example.com/x?t=hunter2")]).await;
    let error = client(&server.url())
        .raw(Method::Get, "/crm/people")
        .await
        .expect_err("a redirect");
    let said = format!("{error} {error:?} {error:#?}");
    assert!(said.contains("evil.example.com"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
}
