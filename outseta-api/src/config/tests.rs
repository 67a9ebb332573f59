//! Tests of building a client.

use std::collections::HashMap;

use super::*;
use crate::{ErrorKind, route::Credential};

fn fault(builder: ClientBuilder) -> String {
    let error = builder.build().expect_err("should not be built");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    error.to_string()
}

#[test]
fn subdomains() {
    for subdomain in ["acme", "Acme-2", "a", "0", &"a".repeat(63)] {
        let client = Client::builder(subdomain)
            .build()
            .expect("a sound subdomain");
        let expected = format!(
            "https://{}.outseta.com/api/v1",
            subdomain.to_ascii_lowercase()
        );
        assert_eq!(client.base_url().as_str(), expected);
    }
    for subdomain in [
        "",
        "-a",
        "a-",
        "a_b",
        "a b",
        "ä",
        "a/b",
        "a@b",
        "a:1",
        "a#",
        "a\n",
        &"a".repeat(64),
    ] {
        assert!(
            fault(Client::builder(subdomain)).contains("is no subdomain"),
            "{subdomain}"
        );
    }
    for address in ["acme.outseta.com", "https://acme.outseta.com"] {
        assert!(
            fault(Client::builder(address)).contains("give only the first part"),
            "{address}"
        );
    }
}

#[test]
fn base_urls() {
    for (url, kept) in [
        ("https://example.com/api/v1", "https://example.com/api/v1"),
        ("https://example.com/api/v1//", "https://example.com/api/v1"),
        ("https://example.com", "https://example.com/"),
        (
            "http://127.0.0.1:4010/api/v1",
            "http://127.0.0.1:4010/api/v1",
        ),
        ("http://127.8.9.1/api/v1", "http://127.8.9.1/api/v1"),
        ("http://localhost:1/api/v1/", "http://localhost:1/api/v1"),
        ("http://[::1]:1/api/v1", "http://[::1]:1/api/v1"),
    ] {
        let client = Client::builder("acme")
            .base_url(url)
            .build()
            .expect("a sound URL");
        assert_eq!(client.base_url().as_str(), kept);
    }
    for url in [
        "http://example.com/api/v1",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::2]",
        "ftp://127.0.0.1",
        "file:///etc",
        "data:text/plain,x",
        "127.0.0.1:4010",
        "",
        "https://user:hunter2@example.com",
        "https://user@example.com",
        "https://example.com?x=1",
        "https://example.com#x",
    ] {
        let fault = fault(Client::builder("acme").base_url(url));
        assert!(fault.contains("the base URL"), "{fault}");
        assert!(!fault.contains("hunter2"), "{fault}");
    }
}

#[test]
fn other_settings_are_checked() {
    assert!(fault(Client::builder("acme").requests_per_second(0)).contains("zero"));
    assert!(fault(Client::builder("acme").api_key("", "secret")).contains("key is empty"));
    assert!(fault(Client::builder("acme").access_token("hunter2\n")).contains("access token"));
    assert!(fault(Client::builder("acme").user_agent("a\nb")).contains("user agent"));
    assert!(
        Client::builder("acme")
            .unlimited()
            .user_agent("acme/1.0")
            .build()
            .is_ok()
    );
}

#[test]
fn nothing_shows_credentials() {
    let builder = Client::builder("acme").api_key("key-1234", "hunter2");
    let client = builder.clone().build().expect("sound settings");
    let user = client.with_access_token("eyJ.abc").expect("a sound token");
    let shown = format!(
        "{builder:?} {client:?} {client:#?} {user:?} {:?}",
        builder.clone().access_token("eyJ.abc")
    );
    for secret in ["key-1234", "hunter2", "eyJ"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("https://acme.outseta.com/api/v1"), "{shown}");
    let masked = Client::builder("acme").base_url("https://user:hunter2@example.com");
    assert!(!format!("{masked:?}").contains("hunter2"));
}

#[test]
fn a_client_for_a_user_shares_settings_and_not_the_limit() {
    let client = Client::builder("acme")
        .api_key("key", "secret")
        .requests_per_second(2)
        .build()
        .expect("sound");
    let user = client.with_access_token("eyJ.abc").expect("a sound token");
    assert_eq!(
        (client.credential(), user.credential()),
        (Credential::ApiKey, Credential::Bearer)
    );
    assert_eq!(user.base_url(), client.base_url());
    let limits = [&client, &user].map(|client| client.core().limiter.clone().expect("a limit"));
    assert!(!Arc::ptr_eq(&limits[0], &limits[1]), "each counts its own");
    assert_eq!(format!("{:?}", limits[1]), "2 a second");
    assert!(client.with_access_token("").is_err());
}

#[test]
fn clients_travel() {
    fn travels<T: Clone + Send + Sync + 'static>() {}
    travels::<Client>();
}

fn from(variables: &[(&str, &str)]) -> Result<Client> {
    let variables: HashMap<_, _> = variables.iter().copied().collect();
    ClientBuilder::from_lookup(&|name| variables.get(name).map(|value| (*value).to_owned()))?
        .build()
}

#[test]
fn the_environment_gives_either_kind_of_credentials() {
    let tenant = ("OUTSETA_SUBDOMAIN", "acme");
    let key = ("OUTSETA_API_KEY", "key");
    let secret = ("OUTSETA_API_SECRET", " secret\n");
    let token = ("OUTSETA_ACCESS_TOKEN", "eyJ.abc");
    let url = ("OUTSETA_BASE_URL", "http://127.0.0.1:4010/api/v1");
    assert_eq!(
        from(&[tenant, key, secret]).expect("sound").credential(),
        Credential::ApiKey
    );
    assert_eq!(
        from(&[tenant, token]).expect("sound").credential(),
        Credential::Bearer
    );
    assert_eq!(
        from(&[tenant, key, secret, url])
            .expect("sound")
            .base_url()
            .as_str(),
        url.1
    );
    assert_eq!(
        from(&[key, secret, url])
            .expect("sound")
            .base_url()
            .as_str(),
        url.1
    );
    assert!(from(&[tenant, token, key]).is_err() && from(&[tenant, token, key, secret]).is_err());
}

#[test]
fn the_environment_error_names_what_is_missing() {
    let tenant = ("OUTSETA_SUBDOMAIN", "acme");
    let key = ("OUTSETA_API_KEY", "hunter2");
    let secret = ("OUTSETA_API_SECRET", "hunter2");
    for (variables, missing) in [
        (
            &[][..],
            "OUTSETA_SUBDOMAIN, OUTSETA_API_KEY and OUTSETA_API_SECRET (or OUTSETA_ACCESS_TOKEN)",
        ),
        (
            &[tenant][..],
            "OUTSETA_API_KEY and OUTSETA_API_SECRET (or OUTSETA_ACCESS_TOKEN)",
        ),
        (&[tenant, key][..], "OUTSETA_API_SECRET"),
        (&[tenant, secret][..], "OUTSETA_API_KEY"),
        (&[key, secret][..], "OUTSETA_SUBDOMAIN"),
        (
            &[("OUTSETA_SUBDOMAIN", " "), key, secret][..],
            "OUTSETA_SUBDOMAIN",
        ),
    ] {
        let error = from(variables)
            .expect_err("something is missing")
            .to_string();
        assert_eq!(error, format!("not set in the environment: {missing}"));
    }
    let both = from(&[tenant, key, secret, ("OUTSETA_ACCESS_TOKEN", "hunter2")])
        .expect_err("both kinds")
        .to_string();
    assert!(
        both.contains("OUTSETA_ACCESS_TOKEN is set beside") && !both.contains("hunter2"),
        "{both}"
    );
}

#[test]
fn proxies() {
    for proxy in [
        "http://127.0.0.1:3128",
        "https://user:pa%20ss@proxy.example.com",
    ] {
        let client = Client::builder("acme").proxy(proxy).build();
        client.unwrap_or_else(|error| panic!("{proxy}: {error}"));
    }
    for proxy in ["", "http://user:hunter2@:port", "//hunter2"] {
        let builder = Client::builder("acme").proxy(proxy);
        assert!(!format!("{builder:?}").contains("hunter2"));
        let error = builder.build().expect_err("no proxy");
        assert!(
            error.to_string().contains("the proxy is not a URL"),
            "{error}"
        );
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }
    Client::builder("acme")
        .no_proxy()
        .build()
        .expect("no proxy");
}
