//! A headless Chromium for tests of web pages: opens them, presses keys, measures, takes pictures.
//!
//! Chromium is driven by its DevTools protocol over a pair of pipes. So there is no port to find or to
//! guard, and a browser ends with the test that started it, however the test ends.
//!
//! ```no_run
//! use outseta_browser::{Browser, PHONE};
//!
//! let Some(browser) = Browser::shared("the page tests") else {
//!     return; // There is no Chromium; one line on stderr said so.
//! };
//! let page = browser.page();
//! page.resize(PHONE);
//! page.open("http://127.0.0.1:8080/");
//! assert_eq!(page.overflow(), Vec::<String>::new());
//! assert_eq!(page.complaints(), Vec::<String>::new());
//! ```
//!
//! It is for tests, so what goes wrong panics and says what was expected.
#![deny(missing_docs)]

mod browser;
mod checks;
mod page;
mod pipe;

pub use browser::Browser;
pub use page::{DESKTOP, Key, PHONE, Page, Scheme, Viewport};
