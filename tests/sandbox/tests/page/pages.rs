//! What the pages hold, as HTML.

use serde_json::json;

use crate::scene::{HTML, Scene};

#[test]
fn the_overview_says_where_the_tenants_are_and_how_to_call_them() {
    let scene = Scene::with(&["globex"]);
    let answer = scene.page("/");
    let html = answer.html(200);
    for tenant in scene.sandbox.tenants() {
        let (base, key) = (tenant.base_url(), tenant.api_key());
        assert!(html.contains(&base) && html.contains(&key), "{base} {key}");
        let curl = format!(
            "Outseta {key}:{}&#39; {base}/crm/people",
            tenant.api_secret()
        );
        assert!(
            html.contains(&curl) || html.contains(&curl.replace("&#39;", "'")),
            "{curl}"
        );
    }
    assert!(html.contains("Nobody has called yet."), "{html}");
    // What answers to it without asking for anything gets the page as well.
    scene.look("/").html(200);
}

#[test]
fn kinds_lists_and_records_lead_from_one_to_the_next() {
    let scene = Scene::fresh();
    let kinds = scene.page("/_sandbox/records");
    assert!(
        kinds
            .html(200)
            .contains(r#"href="/_sandbox/records/Person""#)
    );
    let first = scene.page("/_sandbox/records/Person");
    let first = first.html(200);
    assert!(first.contains(r#"href="/_sandbox/records/Person/pAbC12Dx""#));
    assert!(
        first.contains("Page 1 of 3") && first.contains("page=2"),
        "{first}"
    );
    let last = scene.page("/_sandbox/records/Person?page=3");
    let last = last.html(200);
    assert!(last.contains("Page 3 of 3") && !last.contains("page=4"));
    let past = scene.page("/_sandbox/records/Person?page=99999999999999999999");
    past.html(200);
    let past = scene.page("/_sandbox/records/Person?page=1844674407370955161");
    assert!(past.html(200).contains("This page is past the end."));

    let ann = scene.page("/_sandbox/records/Person/pAbC12Dx");
    let ann = ann.html(200);
    assert!(ann.contains("ann@example.com") && ann.contains("/api/v1/crm/people/pAbC12Dx"));
    assert!(
        ann.contains(r#"href="/_sandbox/records/Account/aBcD123x""#),
        "{ann}"
    );
    let acme = scene.page("/_sandbox/records/Account/aBcD123x");
    assert!(
        acme.html(200)
            .contains(r#"href="/_sandbox/records/Subscription/"#)
    );
    for path in [
        "/_sandbox/records/Nothing",
        "/_sandbox/records/Person/nobody",
        "/_sandbox/x",
    ] {
        let missing = scene.page(path);
        assert!(missing.html(404).contains("There is no"), "{path}");
    }
}

#[test]
fn a_search_looks_into_texts_in_any_case_and_shows_what_was_looked_for() {
    let scene = Scene::fresh();
    let found = scene.page("/_sandbox/records/Person?q=CARol");
    let found = found.html(200);
    assert!(found.contains("Carol Diaz") && !found.contains("Ann Lee"));
    assert!(found.contains(r#"value="CARol""#) && found.contains("1 record "));
    let by_uid = scene.page("/_sandbox/records/Account?q=initech");
    assert!(by_uid.html(200).contains("iNiT1234"));
    let custom = scene.page("/_sandbox/records/Person?q=espresso");
    custom.html(200);
    let none = scene.page("/_sandbox/records/Person?q=nobody+has+this");
    assert!(none.html(200).contains("Nothing has that in it."));
}

#[test]
fn the_log_is_filtered_and_shows_each_request_without_its_secrets() {
    let scene = Scene::lively();
    let log = scene.page("/_sandbox/requests?tenant=sandbox");
    let log = log.html(200);
    for text in [
        "people_list",
        "</span> Not Found",
        "</span> Bad Request",
        "/api/v1/nowhere/at/all",
    ] {
        assert!(log.contains(text), "{text}");
    }
    let refused = scene.page("/_sandbox/requests?status=4xx");
    let refused = refused.html(200);
    assert!(refused.contains("people_get") && !refused.contains("people_list"));
    let text = scene.page("/_sandbox/requests?q=NOWHERE&status=404");
    assert!(text.html(200).contains("1 request<"));
    let other = scene.page("/_sandbox/requests?of=globex");
    assert!(other.html(200).contains("No request fits."));

    let seen = scene.sandbox.requests();
    let number = seen
        .iter()
        .position(|r| r.path.ends_with("/tokens"))
        .unwrap()
        + 1;
    let detail = scene.page(&format!("/_sandbox/requests/{number}"));
    let detail = detail.html(200);
    assert!(detail.contains("[redacted]") && detail.contains("ann@example.com"));
    assert!(
        !detail.contains(scene.sandbox.password()) && !detail.contains(scene.sandbox.api_secret())
    );
    scene.page("/_sandbox/requests/0").html(404);
    scene.page("/_sandbox/requests/9999").html(404);
}

#[test]
fn looking_at_the_page_is_no_request_of_the_log() {
    let scene = Scene::fresh();
    scene.page("/");
    scene.look("/_sandbox/clock");
    assert!(scene.sandbox.requests().is_empty());
}

#[test]
fn what_somebody_wrote_is_shown_and_never_run() {
    let scene = Scene::fresh();
    let nasty = r#""><script>alert(1)</script><img src=x onerror='alert(1)'>"#;
    let body = json!({ "FirstName": nasty, "Email": "nasty@example.com", "Title": "'\"><b>" , "Nasty<i>": nasty });
    let uid = scene.api("POST", "/crm/people", Some(body)).json(200)["Uid"]
        .as_str()
        .unwrap()
        .to_owned();
    scene.api(
        "GET",
        "/crm/%3Cscript%3Ealert(1)%3C/script%3E?%3Cb%3E=%3Cb%3E",
        None,
    );
    scene.send(
        "POST",
        "/api/v1/tokens",
        &[
            ("content-type", "application/json"),
            ("x-nasty", "<script>"),
        ],
        "<script>",
    );
    let query = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for path in [
        "/".to_owned(),
        "/_sandbox/records/Person?page=3".to_owned(),
        format!("/_sandbox/records/Person/{uid}"),
        format!("/_sandbox/records/Person?q={query}"),
        format!("/_sandbox/records/{query}"),
        format!("/_sandbox/records/Person/{query}"),
        format!("/?tenant={query}"),
        format!("/?notice={query}"),
        "/_sandbox/requests".to_owned(),
        format!("/_sandbox/requests?q={query}&status={query}&of={query}"),
        "/_sandbox/requests/2".to_owned(),
        "/_sandbox/requests/3".to_owned(),
        format!("/_sandbox/{query}"),
    ] {
        let answer = scene.page(&path);
        assert!(
            answer.header("content-type").starts_with("text/html"),
            "{path}"
        );
        for tag in ["<script", "<img", "<b>", "<i>"] {
            assert!(!answer.text.contains(tag), "{path}: {tag}");
        }
    }
}

#[test]
fn a_page_is_kept_from_scripts_frames_and_other_hosts() {
    let scene = Scene::fresh();
    for path in [
        "/",
        "/_sandbox/clock",
        "/_sandbox/nothing",
        "/_sandbox/style.css",
    ] {
        let answer = scene.page(path);
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; style-src 'self'"),
            "{policy}"
        );
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("script"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "same-origin");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
        assert_eq!(answer.header("access-control-allow-origin"), "");
    }
    let style = scene.page("/_sandbox/style.css");
    assert!(style.header("content-type").starts_with("text/css"));
    assert!(!style.text.contains("url(") && !style.text.contains("@import"));
    let head = scene.send("HEAD", "/", &[HTML], "");
    assert_eq!((head.status, head.text.as_str()), (200, ""));
}

#[test]
fn each_tenant_has_pages_of_its_own() {
    let scene = Scene::with(&["globex"]);
    let body = json!({ "FirstName": "Only", "LastName": "Here", "Email": "only@example.com" });
    scene.api("POST", "/crm/people", Some(body));
    let here = scene.page("/_sandbox/records/Person?q=only&tenant=sandbox");
    assert!(here.html(200).contains("Only Here"));
    let there = scene.page("/_sandbox/records/Person?q=only&tenant=globex");
    assert!(there.html(200).contains("Nothing has that in it."));
    let by_host = scene.send(
        "GET",
        "/_sandbox/records/Person?q=only",
        &[HTML, ("host", "globex.localhost")],
        "",
    );
    assert!(by_host.html(200).contains("Nothing has that in it."));
    let nobody = scene.page("/?tenant=hooli");
    assert!(nobody.html(404).contains("There is no tenant hooli."));
    let nobody = scene.send("GET", "/", &[HTML, ("host", "hooli.localhost")], "");
    assert!(
        nobody.html(404).contains("sandbox, globex") || nobody.text.contains("globex, sandbox")
    );
}
