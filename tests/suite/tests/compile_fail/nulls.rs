//! Null, or nothing, where a value must be.

use outseta_api::{Null, inputs::{PersonCreate, PersonUpdate}};

fn main() {
    // A truth value that has no null.
    let _ = PersonUpdate::new().password_must_change(Null);
    // A new person must have an address.
    let _ = PersonCreate::new(Null);
    let _ = PersonCreate::new();
}
