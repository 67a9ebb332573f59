//! Fields of one entity in a list of another.

use outseta_api::{Client, fields::{account, person}};

fn list(client: &Client) {
    let _ = client.people().list().filter(account::NAME.eq("Acme Ltd"));
    let _ = client.people().list().order_by(account::NAME.asc());
    let _ = client.people().list().select((person::UID, account::NAME));
}

fn main() {}
