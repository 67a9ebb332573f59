//! A client at work. Without any setting it talks to a sandbox that it starts itself:
//!
//!     cargo run --example quickstart
//!
//! With `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` (or `OUTSETA_ACCESS_TOKEN`)
//! it talks to the real service, and only reads.

use std::error::Error as StdError;

use outseta_api::fields::person;
use outseta_api::inputs::{
    AccountRegistration, PersonAccountInput, PersonInput, PersonUpdate, SubscriptionInput,
};
use outseta_api::{Client, ErrorKind, Null, enums::BillingRenewalTerm};
use outseta_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    if std::env::var_os("OUTSETA_SUBDOMAIN").is_some() {
        let client = Client::from_env()?;
        println!("Talking to {}, reading only.", client.base_url());
        read(&client).await?;
    } else {
        let sandbox = Sandbox::start().await?;
        let client = Client::builder("acme")
            .base_url(sandbox.base_url())
            .api_key(sandbox.api_key(), sandbox.api_secret())
            .build()?;
        println!(
            "No OUTSETA_SUBDOMAIN set: talking to a sandbox at {}.",
            client.base_url()
        );
        register(&client).await?;
        read(&client).await?;
        write(&client).await?;
        sandbox.shutdown().await;
    }
    println!("\nDone.");
    Ok(())
}

/// A sign-up: account, person and subscription in one call.
async fn register(client: &Client) -> Result<(), Box<dyn StdError>> {
    println!("\n1. Registering an account");
    let person = PersonInput::new()
        .email("kim@example.com")
        .first_name("Kim")
        .last_name("Park");
    let registration = AccountRegistration::new(
        [PersonAccountInput::new().person(person).is_primary(true)],
        [SubscriptionInput::new()
            .plan("wQXrBxWK")
            .billing_renewal_term(BillingRenewalTerm::Monthly)],
    )
    .name("Park & Partners");
    let account = client.registrations().add(registration).await?;
    println!(
        "   {} is account {}, stage {}",
        account.name.unwrap_or_default(),
        account.uid.unwrap_or_default(),
        account.account_stage_label.unwrap_or_default(),
    );
    Ok(())
}

/// A filtered page, then everything.
async fn read(client: &Client) -> Result<(), Box<dyn StdError>> {
    println!("\n2. One page: people with an address at example.com, newest first");
    let page = client
        .people()
        .list()
        .filter(person::EMAIL.ends_with("@example.com"))
        .order_by(person::CREATED.desc())
        .select((
            person::UID,
            person::FULL_NAME,
            person::EMAIL,
            person::PERSON_ACCOUNT.account().name(),
        ))
        .limit(5)
        .await?;
    for person in &page.items {
        let accounts: Vec<_> = person
            .person_account
            .iter()
            .flatten()
            .filter_map(|membership| membership.account.as_ref()?.name.as_deref())
            .collect();
        println!(
            "   {:<28} {:<24} {}",
            person.email.as_deref().unwrap_or("-"),
            person.full_name.as_deref().unwrap_or("-"),
            accounts.join(", "),
        );
    }
    println!("   … {} in all", page.metadata.total);

    println!("\n3. Everybody, as a stream that asks for page after page");
    let mut people = client
        .people()
        .list()
        .select((person::UID, person::EMAIL))
        .stream();
    let mut count = 0;
    while let Some(person) = people.try_next().await? {
        count += usize::from(person.email.is_some());
    }
    println!("   {count} people have an address");
    Ok(())
}

/// An update that touches two members, and one that is refused.
async fn write(client: &Client) -> Result<(), Box<dyn StdError>> {
    println!("\n4. Updating Ann: a new title, no mobile number, everything else as it was");
    let ann = client
        .people()
        .update(
            "pAbC12Dx",
            PersonUpdate::new()
                .title("CTO")
                .phone_mobile(Null)
                .custom("CoffeePreference", "Espresso"),
        )
        .await?;
    println!(
        "   {} is {}, drinks {}",
        ann.full_name.as_deref().unwrap_or("-"),
        ann.title.as_deref().unwrap_or("-"),
        ann.extra
            .get::<String>("CoffeePreference")?
            .unwrap_or_default(),
    );

    println!("\n5. An update that Outseta refuses");
    match client
        .people()
        .update("pAbC12Dx", PersonUpdate::new().email(""))
        .await
    {
        Ok(_) => println!("   it was accepted, which is a surprise"),
        Err(error) if error.kind() == ErrorKind::Validation => {
            for line in error.to_string().lines() {
                println!("   {line}");
            }
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
