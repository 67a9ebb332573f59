//! Puts a person on an e-mail list, and shows who is on it in which state.
//!
//!     cargo run --example subscribe_to_list
//!
//! With `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` set, name the list and the
//! address. A list with double opt-in then mails that address to ask for confirmation; somebody whom
//! Outseta does not know yet becomes a person there.
//!
//!     cargo run --example subscribe_to_list -- LIST_UID EMAIL

mod support;

use outseta_api::enums::EmailListSubscriberStatus as Status;
use outseta_api::fields::email_list_person;
use outseta_api::inputs::{EmailListPersonCreate, PersonInput};
use outseta_api::{Client, models::EmailList};
use support::{Outcome, Place, text};

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::open().await?;
    for list in place.client.email_lists().list().await?.items {
        let uid = list.uid.clone().unwrap_or_default();
        println!("{uid}  {:<12} {}", text(&list.name), opt_in(&list));
    }
    let list = place.argument(0, "the uid of a list, one of the above", "lIsT1234")?;
    let email = place.argument(1, "the e-mail address of the person", "kim@example.com")?;

    println!("\nBefore:");
    show(&place.client, &list).await?;
    let person = PersonInput::new().email(email.as_str());
    let subscription = EmailListPersonCreate::new(list.as_str(), person).send_welcome_email(true);
    place
        .client
        .email_list_subscriptions()
        .add(list.as_str(), subscription)
        .await?;
    println!("\nAfter {email} was put on the list:");
    show(&place.client, &list).await?;
    place.close().await;
    Ok(())
}

fn opt_in(list: &EmailList) -> &'static str {
    match list.requires_double_opt_in {
        Some(true) => "double opt-in: who subscribes has to confirm by mail",
        _ => "single opt-in: who subscribes is on it",
    }
}

/// The subscribers in all states, and what the list counts.
async fn show(client: &Client, list: &str) -> Outcome {
    let confirms = client.email_lists().get(list).await?;
    let must_confirm = confirms.requires_double_opt_in == Some(true);
    let mut subscribers = client
        .email_list_subscriptions()
        .list(list)
        // Outseta has failed here without an order.
        .order_by(email_list_person::SUBSCRIBED_DATE.asc())
        .stream();
    while let Some(subscriber) = subscribers.try_next().await? {
        let email = subscriber.person.and_then(|person| person.email);
        let state = match subscriber.email_list_subscriber_status {
            Some(Status::Subscribed) if must_confirm => "waits for confirmation",
            Some(Status::Subscribed) => "subscribed",
            Some(Status::Confirmed) => "confirmed",
            Some(Status::Unsubscribed) => "has left",
            Some(Status::Cleaned) => "cleaned",
            _ => "in a state that this version does not know",
        };
        println!("  {:<24} {state}", text(&email));
    }
    println!(
        "  {} active, {} to confirm, {} gone",
        confirms.count_subscriptions_active.unwrap_or_default(),
        confirms
            .count_subscriptions_not_confirmed
            .unwrap_or_default(),
        confirms
            .count_subscriptions_unsubscribed
            .unwrap_or_default(),
    );
    Ok(())
}
