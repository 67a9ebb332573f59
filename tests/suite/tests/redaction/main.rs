//! No secret in anything that is printed: every public type, and every error.

#[path = "../support/mod.rs"]
mod support;

mod generated;
mod identity;
mod inventory;
mod kinds;
mod posted;
mod printed;

use std::fmt::Debug;

use outseta_api::Error;

use crate::support::clients::{KEY, SECRET, TOKEN};

/// The text that must never be seen. It holds nothing that printing would change.
const HIDDEN: &str = "Zq7-horse-battery";

/// Printed in every way, there is none of the secrets in it.
#[track_caller]
fn assert_hidden(value: &dyn Debug) -> String {
    let shown = format!("{value:?}\n{value:#?}");
    assert_clean(&shown);
    shown
}

#[track_caller]
fn assert_clean(shown: &str) {
    for secret in [HIDDEN, KEY, SECRET, TOKEN] {
        assert!(!shown.contains(secret), "{secret} is in {shown}");
    }
}

#[track_caller]
fn assert_error(error: &Error) {
    assert_hidden(error);
    assert_clean(&format!("{error}\n{error:#}"));
    assert_clean(&format!(
        "{:?} {:?} {:?}",
        error.message(),
        error.code(),
        error.property()
    ));
    assert_hidden(&error.validation_errors());
    for fault in error.validation_errors() {
        assert_clean(&fault.to_string());
    }
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        assert_clean(&format!("{cause} {cause:?}"));
        source = cause.source();
    }
}

/// The tests can fail.
#[test]
#[should_panic(expected = "is in")]
fn a_secret_that_is_printed_is_seen() {
    assert_hidden(&Some(format!("x{HIDDEN}x")));
}
