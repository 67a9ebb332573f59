//! Web pages elsewhere can neither look nor press.

use serde_json::json;

use crate::scene::{HTML, Scene, browser};

#[test]
fn another_page_cannot_press_a_button() {
    let scene = Scene::fresh();
    let before = scene.now();
    let form = ("content-type", "application/x-www-form-urlencoded");
    for foreign in [
        ("origin", "https://example.com"),
        ("origin", "null"),
        ("origin", "http://localhost:3000"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        let answer = scene.send(
            "POST",
            "/_sandbox/clock/advance",
            &[HTML, form, foreign],
            "days=1",
        );
        assert!(
            answer.html(403).contains("Another web page sent this."),
            "{foreign:?}"
        );
        let answer = scene.send(
            "POST",
            "/_sandbox/clock/advance",
            &[form, foreign],
            "days=1",
        );
        answer.json(403);
    }
    assert_eq!(before[..10], scene.now()[..10]);
    let own = scene.url("").trim_end_matches('/').to_owned();
    let answer = scene.send(
        "POST",
        "/_sandbox/clock/advance",
        &[form, ("origin", &own)],
        "days=1",
    );
    answer.json(200);
}

#[test]
fn a_name_that_leads_here_by_trickery_sees_nothing() {
    let scene = Scene::fresh();
    for path in [
        "/",
        "/_sandbox",
        "/_sandbox/requests",
        "/_sandbox/style.css",
    ] {
        let answer = scene.send(
            "GET",
            path,
            &[HTML, ("host", "rebound.example.com:8080")],
            "",
        );
        let html = answer.html(403);
        assert!(!html.contains(scene.sandbox.api_secret()) && !html.contains("records"));
    }
    let body = json!({ "days": 1 }).to_string();
    let headers = [
        ("content-type", "application/json"),
        ("host", "example.com"),
    ];
    scene
        .send("POST", "/_sandbox/clock/advance", &headers, &body)
        .json(403);
    // The API itself answers at any name, as before.
    let answer = scene.send(
        "GET",
        "/api/v1/crm/people",
        &[("host", "rebound.example.com")],
        "",
    );
    assert_eq!((answer.status, answer.text.as_str()), (401, ""));
}

#[test]
fn a_real_browser_is_refused_on_a_foreign_page() {
    let Some(browser) = browser() else {
        return;
    };
    let (scene, foreign) = (Scene::fresh(), Scene::fresh());
    let before = scene.now();
    let page = browser.page();
    // A page of another port, with a form that is sent by itself.
    page.open(&foreign.url("/_sandbox/clock"));
    let url = scene.url("/_sandbox/clock/advance");
    // The policy of the sandbox's own pages forbids the form; it is what such a page would do that counts.
    page.open("about:blank");
    let script = format!(
        "document.body.innerHTML = '<form method=post action=\"{url}\"><input name=days value=1></form>'; document.forms[0].submit()"
    );
    page.loading(|| page.evaluate(&script));
    assert_eq!(
        page.text("document.querySelector('h1').textContent"),
        "Another web page sent this."
    );
    assert_eq!(before[..10], scene.now()[..10]);
}
