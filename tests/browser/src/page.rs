//! One page of the browser, and what a person does with it.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use serde_json::{Value, json};

use crate::pipe::Pipe;

/// The size of a window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Whether it is a phone's: pages then obey their viewport tag, and pixels are dense.
    pub phone: bool,
}

/// A window on a desk.
pub const DESKTOP: Viewport = Viewport {
    width: 1280,
    height: 900,
    phone: false,
};

/// A phone, held upright.
pub const PHONE: Viewport = Viewport {
    width: 390,
    height: 844,
    phone: true,
};

/// What the user prefers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A key that can be pressed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Key {
    /// To the next control.
    Tab,
    /// To the one before.
    BackTab,
    /// Follows a link, presses a button, sends a form.
    Enter,
    /// Presses a button, opens a disclosure.
    Space,
}

/// A page of a browser. It is closed when it is dropped.
pub struct Page {
    pipe: Arc<Pipe>,
    session: String,
    context: String,
    viewport: Mutex<Viewport>,
}

impl Page {
    pub(crate) fn new(pipe: Arc<Pipe>, session: String, context: String) -> Self {
        let page = Self {
            pipe,
            session,
            context,
            viewport: Mutex::new(DESKTOP),
        };
        for domain in ["Page", "Runtime", "Network", "Log"] {
            page.call(&format!("{domain}.enable"), json!({}));
        }
        // Several pages are tested at once, and each of them is to have the focus.
        page.call(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        );
        page.resize(DESKTOP);
        page
    }

    #[track_caller]
    fn call(&self, method: &str, params: Value) -> Value {
        self.pipe.call(&self.session, method, params)
    }

    /// Opens an address and waits until the page is loaded.
    #[track_caller]
    pub fn open(&self, url: &str) {
        self.loading(|| {
            let result = self.call("Page.navigate", json!({ "url": url }));
            let error = result["errorText"].as_str().unwrap_or_default();
            assert!(error.is_empty(), "{url}: {error}");
        });
    }

    /// Does what leads to another page, and waits until that is loaded.
    #[track_caller]
    pub fn loading<T>(&self, act: impl FnOnce() -> T) -> T {
        let before = self.pipe.position(&self.session);
        let result = act();
        self.pipe.wait(&self.session, before, "Page.loadEventFired");
        result
    }

    /// The value of a JavaScript expression, which may be a promise.
    #[track_caller]
    pub fn evaluate(&self, expression: &str) -> Value {
        let result = self.call(
            "Runtime.evaluate",
            json!({ "expression": expression, "returnByValue": true, "awaitPromise": true }),
        );
        let thrown = &result["exceptionDetails"];
        assert!(thrown.is_null(), "{expression}: {thrown}");
        result["result"]["value"].clone()
    }

    /// The value of an expression that is a text.
    #[track_caller]
    pub fn text(&self, expression: &str) -> String {
        match self.evaluate(expression) {
            Value::String(text) => text,
            other => panic!("{expression} is no text but {other}"),
        }
    }

    /// The values of an expression that is a list of texts.
    #[track_caller]
    pub fn texts(&self, expression: &str) -> Vec<String> {
        let value = self.evaluate(expression);
        let list = value
            .as_array()
            .unwrap_or_else(|| panic!("{expression} is no list but {value}"));
        let text = |item: &Value| item.as_str().unwrap_or_default().to_owned();
        list.iter().map(text).collect()
    }

    /// The path and query of the address that is open.
    #[must_use]
    pub fn location(&self) -> String {
        self.text("location.pathname + location.search")
    }

    /// Presses a key and lets it go.
    pub fn press(&self, key: Key) {
        let (name, code, number, text, modifiers) = match key {
            Key::Tab => ("Tab", "Tab", 9, "", 0),
            Key::BackTab => ("Tab", "Tab", 9, "", 8),
            Key::Enter => ("Enter", "Enter", 13, "\r", 0),
            Key::Space => (" ", "Space", 32, " ", 0),
        };
        let event = |kind: &str| {
            json!({
                "type": kind,
                "key": name,
                "code": code,
                "windowsVirtualKeyCode": number,
                "modifiers": modifiers,
            })
        };
        let mut down = event(if text.is_empty() {
            "rawKeyDown"
        } else {
            "keyDown"
        });
        if !text.is_empty() {
            down["text"] = text.into();
        }
        self.call("Input.dispatchKeyEvent", down);
        self.call("Input.dispatchKeyEvent", event("keyUp"));
    }

    /// Types a text into what has the focus.
    pub fn write(&self, text: &str) {
        self.call("Input.insertText", json!({ "text": text }));
    }

    /// Makes the window another size.
    pub fn resize(&self, viewport: Viewport) {
        self.call(
            "Emulation.setDeviceMetricsOverride",
            json!({
                "width": viewport.width,
                "height": viewport.height,
                "deviceScaleFactor": if viewport.phone { 2 } else { 1 },
                "mobile": viewport.phone,
            }),
        );
        *self.viewport.lock().unwrap_or_else(PoisonError::into_inner) = viewport;
    }

    /// The size of the window.
    #[must_use]
    pub fn viewport(&self) -> Viewport {
        *self.viewport.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the user prefer another colour scheme.
    pub fn prefer(&self, scheme: Scheme) {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        self.call(
            "Emulation.setEmulatedMedia",
            json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] }),
        );
    }

    /// Saves a picture of the whole page, however long it is, as PNG.
    #[track_caller]
    pub fn picture(&self, file: &Path) {
        let result = self.call(
            "Page.captureScreenshot",
            json!({ "format": "png", "captureBeyondViewport": true }),
        );
        let data = result["data"].as_str().unwrap_or_default();
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(data)
            .expect("a picture in base64");
        std::fs::write(file, bytes).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    }

    /// What the console complained of so far: errors of scripts and styles, of the network, of the
    /// page's own policy.
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        let log = self.pipe.events(&self.session, "Log.entryAdded");
        let log = log.into_iter().map(|event| event["entry"].clone());
        let log = log.filter(|e| matches!(e["level"].as_str(), Some("error" | "warning")));
        let thrown = self.pipe.events(&self.session, "Runtime.exceptionThrown");
        let console = self.pipe.events(&self.session, "Runtime.consoleAPICalled");
        let console = console.into_iter().filter(|event| event["type"] == "error");
        log.chain(thrown)
            .chain(console)
            .map(|e| e.to_string())
            .collect()
    }

    /// The addresses of all requests that the page made so far.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        let sent = self.pipe.events(&self.session, "Network.requestWillBeSent");
        sent.iter()
            .filter_map(|event| event["request"]["url"].as_str())
            .map(str::to_owned)
            .collect()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // The browser may be what failed; asking it would hide the first failure behind a second.
            return;
        }
        self.pipe.call(
            "",
            "Target.disposeBrowserContext",
            json!({ "browserContextId": self.context }),
        );
        self.pipe.forget(&self.session);
    }
}
