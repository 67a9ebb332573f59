//! Ways that lead nowhere.

use outseta_api::{Client, fields::{deal, person}, inputs::PersonUpdate};

fn ways(client: &Client) {
    // A membership has no subscription.
    let _ = person::PERSON_ACCOUNT.current_subscription();
    // A number has no beginning.
    let _ = deal::AMOUNT.starts_with("49");
    // A related record is no text.
    let _ = person::MAILING_ADDRESS.contains("Oslo");
    // A parameter that only another operation has.
    let _ = client.people().list().owner_uid("pAbC12Dx");
    // A member that no person has.
    let _ = PersonUpdate::new().shoe_size(42);
}

fn main() {}
