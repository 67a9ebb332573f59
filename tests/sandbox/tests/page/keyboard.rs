//! The page without a mouse.

use outseta_browser::{Key, PHONE, Page};

use crate::scene::{Scene, browser};

/// Tabs until something that has a text has the focus.
#[track_caller]
fn tab_to(page: &Page, text: &str) {
    for _ in 0..=page.controls().len() {
        page.press(Key::Tab);
        if page.focused().contains(text) {
            assert!(page.focus_is_visible(), "{text}");
            return;
        }
    }
    panic!("Tab does not lead to {text}: {:#?}", page.controls());
}

#[test]
fn a_day_passes_at_the_press_of_a_key() {
    let Some(browser) = browser() else {
        return;
    };
    for key in [Key::Enter, Key::Space] {
        let scene = Scene::fresh();
        let page = browser.page();
        page.open(&scene.url("/"));
        let before = scene.now();
        tab_to(&page, "Advance a day");
        page.loading(|| page.press(key));
        assert_eq!(page.location(), "/?notice=clock-moved");
        assert_eq!(
            page.text("document.querySelector('[role=status]').textContent"),
            "The clock was moved, and what fell due on the way has happened."
        );
        let after = scene.now();
        let day = |text: &str| text[..10].parse::<chrono::NaiveDate>().unwrap();
        let days = (day(&after) - day(&before)).num_days();
        // It may have struck midnight meanwhile.
        assert!((1..=2).contains(&days), "{before} {after}");
        assert_eq!(page.complaints(), Vec::<String>::new());
    }
}

#[test]
fn tab_reaches_every_control_in_order_and_shows_where_it_is() {
    let Some(browser) = browser() else {
        return;
    };
    let scene = Scene::lively();
    let page = browser.page();
    for path in [
        "/",
        "/_sandbox/records",
        "/_sandbox/records/Deal?q=a",
        "/_sandbox/records/Person/pAbC12Dx",
        "/_sandbox/requests",
        "/_sandbox/clock",
        "/_sandbox/faults",
        "/_sandbox/webhooks",
        "/_sandbox/snapshots",
        "/_sandbox/mails",
    ] {
        page.open(&scene.url(path));
        let controls = page.controls();
        assert!(controls.len() > 5, "{controls:#?}");
        let mut reached = Vec::new();
        // A field for a date has several stops.
        for _ in 0..controls.len() + 10 {
            page.press(Key::Tab);
            let focused = page.focused();
            if reached.last() != Some(&focused) {
                assert!(page.focus_is_visible(), "{path}: {focused}");
                reached.push(focused);
            }
            if reached.len() == controls.len() {
                break;
            }
        }
        assert_eq!(reached, controls, "{path}");
    }
}

#[test]
fn the_first_stop_skips_what_is_on_every_page() {
    let Some(browser) = browser() else {
        return;
    };
    let scene = Scene::fresh();
    let page = browser.page();
    page.open(&scene.url("/_sandbox/requests"));
    page.press(Key::Tab);
    assert!(page.focused().contains("Skip to the content"));
    page.press(Key::Enter);
    page.press(Key::Tab);
    let inside = "document.querySelector('main').contains(document.activeElement)";
    assert_eq!(page.evaluate(inside), true);
}

#[test]
fn a_search_is_typed_and_sent_with_enter() {
    let Some(browser) = browser() else {
        return;
    };
    let scene = Scene::fresh();
    let page = browser.page();
    page.resize(PHONE);
    page.open(&scene.url("/_sandbox/records/Person"));
    for _ in page.controls() {
        page.press(Key::Tab);
        if page.text("document.activeElement.id") == "q" {
            break;
        }
    }
    page.write("ANN LEE");
    page.loading(|| page.press(Key::Enter));
    assert_eq!(page.location(), "/_sandbox/records/Person?q=ANN+LEE");
    let rows = page
        .texts("[...document.querySelectorAll('tbody tr td:first-child')].map(e => e.textContent)");
    assert_eq!(rows, ["Ann Lee"]);
    page.loading(|| page.evaluate("document.querySelector('tbody a').click()"));
    assert_eq!(page.location(), "/_sandbox/records/Person/pAbC12Dx");
    assert_eq!(
        page.text("document.querySelector('h1').textContent"),
        "Ann Lee"
    );
}
