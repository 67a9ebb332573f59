//! The browser and its checks, on pages that are made to pass and to fail.

use outseta_browser::{Browser, DESKTOP, Key, PHONE, Scheme};

/// A page in the address itself.
fn page(body: &str) -> String {
    let html = format!(
        "<!doctype html><html lang=en><title>A page</title><meta name=viewport content='width=device-width'><body>{body}"
    );
    let escaped: String = html.bytes().map(|byte| format!("%{byte:02x}")).collect();
    format!("data:text/html,{escaped}")
}

const GOOD: &str = "<main><h1>Good</h1><p><a href='#a'>a link</a> <button onclick='document.title=`Pressed`'>a button</button></main>";

#[test]
fn finds_nothing_wrong_with_a_good_page() {
    let Some(browser) = Browser::shared("the browser's own tests") else {
        return;
    };
    let tab = browser.page();
    for (viewport, scheme) in [(DESKTOP, Scheme::Light), (PHONE, Scheme::Dark)] {
        tab.resize(viewport);
        tab.prefer(scheme);
        tab.open(&page(GOOD));
        let wrong = [
            tab.overflow(),
            tab.faint(),
            tab.nameless(),
            tab.disorder(),
            tab.complaints(),
        ]
        .concat();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

#[test]
fn finds_what_is_wrong_with_a_bad_one() {
    let Some(browser) = Browser::shared("the browser's own tests") else {
        return;
    };
    let tab = browser.page();
    tab.resize(PHONE);
    let bad = "<div style='overflow:hidden;width:90px'><b style='display:block;width:200px'>cut off</b></div><h2>Bad</h2><p style='width:800px;color:#999'>wide and faint</p><input><button></button>\
        <script>console.error('oh'); nowhere()</script>";
    tab.open(&page(bad));
    assert!(
        tab.overflow()[0].contains("cut off"),
        "{:?}",
        tab.overflow()
    );
    assert!(
        tab.overflow()[1].contains("wide and faint"),
        "{:?}",
        tab.overflow()
    );
    assert_eq!(tab.faint().len(), 1, "{:?}", tab.faint());
    assert_eq!(tab.nameless().len(), 2, "{:?}", tab.nameless());
    assert_eq!(tab.disorder().len(), 3, "{:?}", tab.disorder());
    assert_eq!(tab.complaints().len(), 2, "{:?}", tab.complaints());
}

#[test]
fn goes_through_a_page_by_keyboard() {
    let Some(browser) = Browser::shared("the browser's own tests") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    std::fs::write(&file, format!("<title>A page</title>{GOOD}")).unwrap();
    let tab = browser.page();
    tab.open(&format!("file://{}", file.display()));
    assert_eq!(tab.focused(), "");
    let mut reached = Vec::new();
    for _ in tab.controls() {
        tab.press(Key::Tab);
        reached.push(tab.focused());
    }
    assert_eq!(reached, tab.controls());
    assert!(tab.focused().contains("a button"), "{reached:?}");
    assert!(tab.focus_is_visible());
    tab.press(Key::Space);
    assert_eq!(tab.text("document.title"), "Pressed");
    tab.press(Key::BackTab);
    assert!(tab.focused().contains("a link"));
    tab.loading(|| tab.evaluate("location.reload()"));
    assert_eq!(tab.text("document.title"), "A page");
    assert!(tab.requests().iter().all(|url| url.starts_with("file:")));
    assert_eq!(tab.requests().len(), 2);
}

#[test]
fn takes_pictures() {
    let Some(browser) = Browser::shared("the browser's own tests") else {
        return;
    };
    let tab = browser.page();
    tab.open(&page(GOOD));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("good.png");
    tab.picture(&file);
    assert!(std::fs::read(file).unwrap().starts_with(b"\x89PNG"));
}
