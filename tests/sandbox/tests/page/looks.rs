//! Every page as it is laid out and painted: on a desk and on a phone, light and dark.
//!
//! With `PAGE_PICTURES=FOLDER` in the environment each of them is saved there as a picture.

use std::path::PathBuf;

use outseta_browser::{DESKTOP, PHONE, Page, Scheme};

use crate::scene::{Scene, browser};

/// Every kind of page: a name for its picture, and its path.
const PAGES: [(&str, &str); 17] = [
    ("overview", "/"),
    ("kinds", "/_sandbox/records"),
    ("records", "/_sandbox/records/Person"),
    ("subscriptions", "/_sandbox/records/Subscription"),
    ("search", "/_sandbox/records/Person?q=marks"),
    ("record", "/_sandbox/records/Account/aBcD123x"),
    ("requests", "/_sandbox/requests"),
    ("request", "/_sandbox/requests/2"),
    ("filtered", "/_sandbox/requests?q=nothing+like+this"),
    ("clock", "/_sandbox/clock?notice=clock-moved"),
    ("faults", "/_sandbox/faults?notice=fault-set"),
    ("webhooks", "/_sandbox/webhooks"),
    ("delivery", "/_sandbox/webhooks/3"),
    ("snapshots", "/_sandbox/snapshots?notice=snapshot-taken"),
    ("mails", "/_sandbox/mails"),
    ("mail", "/_sandbox/mails/1"),
    ("missing", "/_sandbox/nothing"),
];

/// What is wrong with the page that is open.
fn faults(page: &Page) -> Vec<String> {
    [
        page.overflow(),
        page.faint(),
        page.nameless(),
        page.disorder(),
    ]
    .concat()
}

fn check(scene: &Scene, label: &str, pages: &[(&str, &str)]) {
    let Some(browser) = browser() else {
        return;
    };
    let pictures = std::env::var_os("PAGE_PICTURES").map(PathBuf::from);
    let tab = browser.page();
    for (viewport, wide) in [(DESKTOP, "desktop"), (PHONE, "phone")] {
        for (scheme, tone) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
            tab.resize(viewport);
            tab.prefer(scheme);
            for (name, path) in pages {
                tab.open(&scene.url(path));
                if let Some(folder) = &pictures {
                    tab.picture(&folder.join(format!("{label}{name}-{wide}-{tone}.png")));
                }
                let faults = faults(&tab);
                assert!(faults.is_empty(), "{path} {wide} {tone}: {faults:#?}");
                assert_ne!(tab.text("document.title"), "caught", "{path}");
            }
        }
    }
    // The page that is missing says so by its status, too, which the console repeats.
    let complaints: Vec<_> = tab.complaints();
    let (expected, others): (Vec<_>, Vec<_>) = complaints
        .into_iter()
        .partition(|text| text.contains("/_sandbox/nothing") && text.contains("404"));
    assert!(others.is_empty(), "{others:#?}");
    let missing = pages.iter().filter(|(name, _)| *name == "missing").count();
    assert_eq!(expected.len(), missing * 4);
    let host = scene.url("/");
    for url in tab.requests() {
        assert!(url.starts_with(&host) || url.starts_with("data:"), "{url}");
    }
    assert!(tab.requests().len() >= pages.len() * 4);
}

#[test]
fn every_page_fits_is_legible_and_is_in_order() {
    check(&Scene::lively(), "", &PAGES);
}

#[test]
fn so_are_pages_on_which_there_is_nothing_yet() {
    let empty = [
        ("overview", "/"),
        ("requests", "/_sandbox/requests"),
        ("faults", "/_sandbox/faults"),
        ("webhooks", "/_sandbox/webhooks"),
        ("snapshots", "/_sandbox/snapshots"),
        ("mails", "/_sandbox/mails"),
    ];
    check(&Scene::fresh(), "empty-", &empty);
}
