//! The client without async, against the sandbox: `fn main` and no runtime in sight.

use std::thread;

use outseta_api::{
    Client, Error, ErrorKind, Method, blocking, fields::person, inputs::PersonUpdate,
    models::Person,
};
use outseta_sandbox::Sandbox;
use tokio::runtime::Runtime;

/// A sandbox, and the runtime that it needs and the client does not.
fn world() -> (Runtime, Sandbox, Client) {
    let runtime = Runtime::new().expect("a runtime");
    let sandbox = runtime
        .block_on(Sandbox::builder().unlimited().extra_people(250).start())
        .expect("a sandbox");
    let client = Client::builder("acme")
        .base_url(sandbox.base_url())
        .api_key(sandbox.api_key(), sandbox.api_secret())
        .unlimited()
        .build()
        .expect("sound settings");
    (runtime, sandbox, client)
}

#[test]
fn calls_pages_and_raw_requests() {
    let (_runtime, _sandbox, client) = world();
    let ann: Person = client.people().get("pAbC12Dx").wait().expect("Ann");
    assert_eq!(ann.email.as_deref(), Some("ann@example.com"));
    let change = PersonUpdate::new().title("CTO");
    let response = client
        .people()
        .update("pAbC12Dx", change)
        .wait_with_response()
        .expect("changed");
    assert_eq!(
        (response.status, response.answer.title.as_deref()),
        (200, Some("CTO"))
    );
    let page = client.people().list().limit(10).wait().expect("a page");
    assert_eq!(page.items.len(), 10);
    let raw = client.raw(Method::Get, "/crm/people/pAbC12Dx").wait();
    assert!(raw.expect("Ann").text().contains("CTO"));
    let error = client.people().get("nObOdY12").wait().expect_err("nobody");
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[test]
fn all_items_of_all_pages() {
    let (_runtime, sandbox, client) = world();
    let people = client.people().list().order_by(person::UID.asc());
    let mut iter = people.iter();
    let first = iter.next().expect("somebody").expect("a person");
    assert!(first.uid.is_some());
    let total = iter.stream().total().expect("the total is known by now");
    let rest = iter.collect::<Result<Vec<_>, _>>().expect("people");
    assert_eq!(rest.len() as i64 + 1, total);
    assert!(total > 250);
    let pages = sandbox.requests();
    assert_eq!(pages.len() as i64, (total + 99) / 100);
}

#[test]
fn an_error_ends_the_iteration() {
    let (_runtime, _sandbox, client) = world();
    let mut iter = client.people().list().limit(0).iter();
    assert!(iter.next().expect("an error").is_err());
    assert!(iter.next().is_none());
}

#[test]
fn many_threads_share_a_client() {
    let (_runtime, _sandbox, client) = world();
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || client.people().get("pAbC12Dx").wait().map(drop))
        })
        .collect();
    for thread in threads {
        thread.join().expect("no panic").expect("Ann");
    }
}

#[test]
fn within_a_runtime_it_refuses() {
    let (runtime, sandbox, client) = world();
    runtime.block_on(async {
        let error = client.people().get("pAbC12Dx").wait().expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let mut iter = client.people().list().iter();
        assert!(iter.next().expect("an error").is_err());
        assert!(iter.next().is_none());
    });
    assert!(sandbox.requests().is_empty());
    let both = async {
        let ann = client.people().get("pAbC12Dx").await?;
        client
            .people()
            .get(ann.uid.as_ref().map_or("", |uid| uid.as_str()))
            .await
    };
    let ann: Result<Person, Error> = blocking::wait(both).expect("no runtime here");
    assert!(ann.is_ok(), "{ann:?}");
}
