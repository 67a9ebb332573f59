//! Where a client may send credentials to: subdomains and base URLs.

use outseta_api::{Client, ErrorKind};

use crate::support::{
    clients::{KEY, SECRET, client, settings},
    server::Server,
};

#[test]
fn a_subdomain_makes_the_address() {
    for subdomain in ["acme", "ACME", "a", "a1-b2", "9", &"x".repeat(63)] {
        let client = Client::builder(subdomain)
            .api_key(KEY, SECRET)
            .build()
            .expect("a sound subdomain");
        assert_eq!(
            client.base_url().as_str(),
            format!(
                "https://{}.outseta.com/api/v1",
                subdomain.to_ascii_lowercase()
            )
        );
    }
}

#[test]
fn what_would_lead_elsewhere_is_no_subdomain() {
    for subdomain in [
        "",
        " ",
        "acme ",
        "acme.evil",
        "evil.example.com/",
        "evil.example.com#",
        "evil.example.com?",
        "evil.example.com\\",
        "evil.example.com:443/",
        "user@evil",
        "user:pass@evil.example.com/",
        "acme/../x",
        "acme%2eevil",
        "acme\n",
        "acme\t",
        "acme\0",
        "-acme",
        "acme-",
        "acmé",
        "аcme",
        "acme。evil",
        "xn--a b",
        "[::1]",
        "*",
        "{subdomain}",
        "https://acme",
        "acme.outseta.com",
        &"x".repeat(64),
    ] {
        let error = Client::builder(subdomain)
            .api_key(KEY, SECRET)
            .build()
            .expect_err(subdomain);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{subdomain:?}");
        let said = error.to_string();
        assert!(said.contains("subdomain"), "{said}");
        assert!(!said.contains(['\n', '\0', '\t']), "{said:?}");
    }
}

#[test]
fn a_wrong_subdomain_is_refused_beside_a_base_url_too() {
    let built = Client::builder("evil.example.com/")
        .base_url("https://acme.outseta.com/api/v1")
        .build();
    assert!(built.is_err());
}

#[test]
fn credentials_go_over_https_except_to_this_machine() {
    for url in [
        "https://acme.outseta.com/api/v1",
        "https://api.example.com:8443/outseta/api/v1/",
        "http://localhost:4010/api/v1",
        "http://LOCALHOST/api/v1",
        "http://127.0.0.1:4010/api/v1",
        "http://127.8.9.10/api/v1",
        "http://[::1]:4010/api/v1",
    ] {
        assert!(settings(url).build().is_ok(), "{url}");
    }
    for url in [
        "http://acme.outseta.com/api/v1",
        "http://localhost.evil.example.com/api/v1",
        "http://127.0.0.1.evil.example.com/api/v1",
        "http://127.0.0.1@evil.example.com/api/v1",
        "http://evil.example.com#127.0.0.1",
        "http://evil.example.com\\@127.0.0.1/api/v1",
        "http://0.0.0.0/api/v1",
        "http://10.0.0.1/api/v1",
        "http://192.168.1.1/api/v1",
        "http://169.254.169.254/api/v1",
        "http://[::]/api/v1",
        "http://[::2]/api/v1",
        "http://notlocalhost/api/v1",
        "http://localhost./api/v1",
        "ftp://localhost/api/v1",
        "ws://localhost/api/v1",
        "file:///etc/passwd",
        "unix:/run/outseta.sock",
        "data:text/plain,x",
        "localhost:4010/api/v1",
        "acme.outseta.com/api/v1",
        "//acme.outseta.com/api/v1",
        "/api/v1",
        "https://",
        "https:///api/v1?x",
        "",
    ] {
        let error = settings(url).build().expect_err(url);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{url}");
        assert!(error.to_string().contains("base URL"), "{url}: {error}");
    }
}

#[test]
fn a_base_url_holds_nothing_but_an_address() {
    for (url, secret) in [
        ("https://user:hunter2@acme.outseta.com/api/v1", "hunter2"),
        ("https://hunter2@acme.outseta.com/api/v1", "hunter2"),
        ("https://acme.outseta.com/api/v1?token=hunter2", "hunter2"),
        ("https://acme.outseta.com/api/v1#hunter2", "hunter2"),
        ("https://[hunter2", "hunter2"),
    ] {
        let error = settings(url).build().expect_err(url);
        let said = format!("{error} {error:?}");
        assert!(!said.contains(secret), "{said}");
    }
}

#[test]
fn credentials_that_cannot_stand_in_a_header_are_refused() {
    for (key, secret) in [
        ("", "secret"),
        (" ", "secret"),
        ("key", ""),
        ("key", "\t"),
        ("key:more", "secret"),
        ("key", "secret\r\nX-Evil: 1"),
        ("key\n", "secret"),
        ("key\0", "secret"),
    ] {
        let built = Client::builder("acme").api_key(key, secret).build();
        assert_eq!(
            built.expect_err("malformed").kind(),
            ErrorKind::Configuration,
            "{key:?} {secret:?}"
        );
    }
    for token in ["", " ", "a\nb", "a\r\nX-Evil: 1"] {
        let built = Client::builder("acme").access_token(token).build();
        assert!(built.is_err(), "{token:?}");
        let sound = Client::builder("acme").build().expect("sound settings");
        assert!(sound.with_access_token(token).is_err(), "{token:?}");
    }
}

#[test]
fn other_settings_that_could_never_work_are_refused() {
    for settings in [
        Client::builder("acme").requests_per_second(0),
        Client::builder("acme").user_agent("a\r\nX-Evil: 1"),
    ] {
        assert_eq!(
            settings.build().expect_err("malformed").kind(),
            ErrorKind::Configuration
        );
    }
}

#[tokio::test]
async fn the_path_of_the_base_url_stays() {
    let server = Server::always(200, "{}").await;
    let root = format!("http://{}", server.address());
    for (base, target) in [
        ("/api/v1", "/api/v1/crm/people/pAbC12Dx"),
        ("/api/v1/", "/api/v1/crm/people/pAbC12Dx"),
        ("/api/v1//", "/api/v1/crm/people/pAbC12Dx"),
        (
            "/proxy/outseta/api/v1",
            "/proxy/outseta/api/v1/crm/people/pAbC12Dx",
        ),
        ("/a%20b", "/a%20b/crm/people/pAbC12Dx"),
        ("", "/crm/people/pAbC12Dx"),
        ("/", "/crm/people/pAbC12Dx"),
    ] {
        client(&format!("{root}{base}"))
            .people()
            .get("pAbC12Dx")
            .await
            .expect("a person");
        let seen = server.last();
        assert_eq!(seen.target, target, "{base}");
        assert_eq!(seen.header("host"), Some(server.address()));
    }
}
