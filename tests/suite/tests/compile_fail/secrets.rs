//! Secrets that are printed.

use outseta_api::Secret;

fn main() {
    println!("{}", Secret::from("Correct-horse-7"));
    let _ = Secret::from("Correct-horse-7").to_string();
}
