//! Signs up an account: the company, its first person and a subscription in one call.
//!
//!     cargo run --example sign_up
//!
//! Without `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` it plays in a sandbox. With
//! them it makes an account and a person that stay, and Outseta writes to that person; so it wants to
//! be told which plan and who:
//!
//!     cargo run --example sign_up -- PLAN_UID EMAIL [COMPANY]

mod support;

use outseta_api::enums::BillingRenewalTerm;
use outseta_api::fields::{account, plan};
use outseta_api::inputs::{
    AccountRegistration, PersonAccountInput, PersonInput, SubscriptionInput,
};
use outseta_api::{Client, Uid};
use support::{Outcome, Place, argument, money, text};

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::open().await?;
    offers(&place.client).await?;
    let plan = place.argument(0, "the uid of a plan, one of the above", "sTaRt123")?;
    let email = place.argument(1, "the e-mail address of the person", "kim@example.com")?;
    let company = argument(2).unwrap_or_else(|| "Park & Partners".to_owned());

    let person = PersonInput::new()
        .email(email)
        .first_name("Kim")
        .last_name("Park");
    let member = PersonAccountInput::new().person(person).is_primary(true);
    let subscription = SubscriptionInput::new()
        .plan(plan)
        .billing_renewal_term(BillingRenewalTerm::Monthly);
    let registration = AccountRegistration::new([member], [subscription]).name(company);
    // Twice would make two accounts, so the client never sends this again by itself.
    let account = place.client.registrations().add(registration).await?;
    let uid = account.uid.ok_or("the answer names no account")?;
    println!("\nSigned up account {uid}.");
    show(&place.client, &uid).await?;
    place.close().await;
    Ok(())
}

/// The plans that can be had.
async fn offers(client: &Client) -> Outcome {
    let plans = client
        .plans()
        .list()
        .filter(plan::IS_ACTIVE.eq(true))
        .order_by(plan::MONTHLY_RATE.asc())
        .await?;
    println!("Plans on offer:");
    for plan in plans.items {
        println!(
            "  {}  {:<12} {:>8} a month, {} days of trial",
            plan.uid.unwrap_or_default(),
            text(&plan.name),
            money(plan.monthly_rate),
            plan.trial_period_days.unwrap_or(0),
        );
    }
    Ok(())
}

/// What there is now.
async fn show(client: &Client, uid: &Uid) -> Outcome {
    let account = client
        .accounts()
        .get(uid)
        .select((
            account::NAME,
            account::ACCOUNT_STAGE_LABEL,
            account::PERSON_ACCOUNT.is_primary(),
            account::PERSON_ACCOUNT.person().full_name(),
            account::PERSON_ACCOUNT.person().email(),
            account::CURRENT_SUBSCRIPTION.renewal_date(),
            account::CURRENT_SUBSCRIPTION.rate(),
            account::CURRENT_SUBSCRIPTION.plan().name(),
        ))
        .await?;
    println!("  company  {}", text(&account.name));
    println!("  stage    {}", text(&account.account_stage_label));
    for membership in account.person_account.unwrap_or_default() {
        let Some(person) = membership.person else {
            continue;
        };
        let role = if membership.is_primary == Some(true) {
            ", primary"
        } else {
            ""
        };
        println!(
            "  person   {} <{}>{role}",
            text(&person.full_name),
            text(&person.email)
        );
    }
    if let Some(subscription) = account.current_subscription {
        let plan = subscription.plan.and_then(|plan| plan.name);
        println!(
            "  plan     {}, {} each term",
            text(&plan),
            money(subscription.rate)
        );
        if let Some(date) = subscription.renewal_date {
            println!("  renews   {}", date.date_naive());
        }
    }
    Ok(())
}
