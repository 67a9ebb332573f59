//! Values of the wrong type.

use outseta_api::{enums::EntityType, fields::{account, person}, inputs::DealUpdate};

fn main() {
    // A date-time is no text.
    let _ = person::CREATED.gt("2026-01-31");
    // One enumeration is not another.
    let _ = account::ACCOUNT_STAGE.eq(EntityType::Person);
    // No truth value is greater than another.
    let _ = person::HAS_LOGGED_IN.gt(false);
    // Money is no float.
    let _ = DealUpdate::new().amount(49.90);
}
