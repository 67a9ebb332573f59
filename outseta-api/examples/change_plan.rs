//! Moves a subscription to another plan: asks for the price first, then makes the change.
//!
//!     cargo run --example change_plan
//!
//! With `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` set, name the account and the
//! plan. Then it only prints the price; `--apply` makes the change, which may charge the customer at
//! once. `--at-renewal` waits for the end of the period that is paid for.
//!
//!     cargo run --example change_plan -- ACCOUNT_UID PLAN_UID [--at-renewal] [--apply]

mod support;

use outseta_api::fields::account;
use outseta_api::inputs::SubscriptionChange;
use outseta_api::{Client, Uid, models::ChargeSummary, models::Subscription};
use support::{Outcome, Place, flag, money, text};

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::open().await?;
    let account = place.argument(0, "the uid of an account", "aBcD123x")?;
    let plan = place.argument(1, "the uid of the new plan", "pLaN5678")?;
    let now = !flag("--at-renewal");

    let subscription = current(&place.client, &account).await?;
    let uid = subscription.uid.ok_or("the subscription has no uid")?;
    let term = subscription
        .billing_renewal_term
        .ok_or("the subscription has no term")?;
    // The whole of what shall be: plan, term and account, even where they stay the same.
    let change = SubscriptionChange::new(term, account.as_str(), plan).uid(&uid);

    let subscriptions = place.client.subscriptions();
    for immediately in [true, false] {
        let charge = subscriptions
            .change_preview(&uid, change.clone())
            .start_immediately(immediately)
            .await?;
        print(&charge, if immediately { "now" } else { "at the renewal" });
    }

    if !place.may_write() {
        println!("\nNothing was changed. Add --apply to make the change.");
        return Ok(());
    }
    // It may charge the customer, so the client never sends it twice by itself.
    let changed = subscriptions
        .change(&uid, change)
        .start_immediately(now)
        .await?;
    println!(
        "\nChanged {}.",
        if now { "at once" } else { "at the renewal" }
    );
    show(&place.client, &changed.uid.unwrap_or(uid)).await?;
    place.close().await;
    Ok(())
}

/// The subscription that an account has today.
async fn current(client: &Client, account: &str) -> Outcome<Subscription> {
    let account = client
        .accounts()
        .get(account)
        .select((
            account::NAME,
            account::CURRENT_SUBSCRIPTION.all(),
            account::CURRENT_SUBSCRIPTION.plan().name(),
        ))
        .await?;
    let subscription = account
        .current_subscription
        .ok_or("the account has no subscription")?;
    println!(
        "{} pays {} for {}.",
        text(&account.name),
        money(subscription.rate),
        text(
            &subscription
                .plan
                .as_ref()
                .and_then(|plan| plan.name.clone())
        ),
    );
    Ok(*subscription)
}

fn print(charge: &ChargeSummary, when: &str) {
    println!("\nCharge for a change {when}: {}", money(charge.total));
    for line in charge.invoice_display_items.iter().flatten() {
        println!("  {:>8}  {}", money(line.amount), text(&line.description));
    }
}

async fn show(client: &Client, uid: &Uid) -> Outcome {
    let subscription = client.subscriptions().get(uid).await?;
    let plan = subscription.plan.and_then(|plan| plan.name);
    println!(
        "The plan is {}, for {} each term.",
        text(&plan),
        money(subscription.rate)
    );
    if let Some(begin) = subscription.start_date {
        println!("It began, or begins, on {}.", begin.date_naive());
    }
    Ok(())
}
