//! A filter on a field that does not exist.

use outseta_api::fields::person;

fn main() {
    let _ = person::SHOE_SIZE.eq("42");
}
