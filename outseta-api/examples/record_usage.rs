//! Reports the use of a metered add-on, and shows what there is to bill.
//!
//!     cargo run --example record_usage
//!
//! With `OUTSETA_SUBDOMAIN`, `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` set, name the account and the
//! number of units. No operation is known that takes a report back, and the customer pays for it; so
//! without `--apply` it only says what it would report.
//!
//!     cargo run --example record_usage -- ACCOUNT_UID UNITS [--apply]

mod support;

use outseta_api::enums::BillingAddOnType;
use outseta_api::fields::{account, subscription, usage};
use outseta_api::inputs::UsageCreate;
use outseta_api::query::All;
use outseta_api::{Client, Decimal, Uid, chrono::Utc};
use support::{Outcome, Place, text};

#[tokio::main]
async fn main() -> Outcome {
    let place = Place::open().await?;
    let account = place.argument(0, "the uid of an account", "aBcD123x")?;
    let units: Decimal = place
        .argument(1, "the number of units, as 12.5", "12.5")?
        .parse()?;

    let (add_on, name) = metered(&place.client, &account).await?;
    if place.may_write() {
        let report = UsageCreate::new(Utc::now(), &add_on, units)
            .additional_usage_data("reported by the example record_usage");
        // Twice would be billed twice, so the client never sends this again by itself.
        let stored = place.client.usage().add(report).await?;
        println!(
            "Reported {units} of {name} as {}.",
            stored.uid.unwrap_or_default()
        );
    } else {
        println!("Would report {units} of {name}. Add --apply to do it.");
    }
    unbilled(&place.client, &add_on).await?;
    place.close().await;
    Ok(())
}

/// The metered add-on as the account's subscription has it; its uid is what a report names.
async fn metered(client: &Client, account: &str) -> Outcome<(Uid, String)> {
    let account = client
        .accounts()
        .get(account)
        .select(account::CURRENT_SUBSCRIPTION.uid())
        .await?;
    let current = account
        .current_subscription
        .and_then(|subscription| subscription.uid);
    let current = client
        .subscriptions()
        .get(current.ok_or("the account has no subscription")?)
        .select((
            All,
            subscription::SUBSCRIPTION_ADD_ONS.all(),
            subscription::SUBSCRIPTION_ADD_ONS.add_on().all(),
        ))
        .await?;
    for bought in current.subscription_add_ons.unwrap_or_default() {
        let Some(add_on) = bought.add_on else {
            continue;
        };
        if add_on.billing_add_on_type == Some(BillingAddOnType::Usage) {
            let uid = bought.uid.ok_or("the add-on has no uid")?;
            return Ok((uid, text(&add_on.name).to_owned()));
        }
    }
    Err("the subscription has no add-on that is billed by usage".into())
}

/// What was reported and is on no invoice yet.
async fn unbilled(client: &Client, add_on: &Uid) -> Outcome {
    let mut reports = client
        .usage()
        .list()
        .filter(usage::SUBSCRIPTION_ADD_ON.uid().eq(add_on))
        .order_by(usage::USAGE_DATE.asc())
        .stream();
    let mut sum = Decimal::ZERO;
    println!("Not billed yet:");
    while let Some(report) = reports.try_next().await? {
        if report.invoice.is_some() {
            continue;
        }
        let day = report.usage_date.map(|date| date.date_naive().to_string());
        let amount = report.amount.unwrap_or_default();
        println!("  {}  {amount:>8}", text(&day));
        sum += amount;
    }
    println!("  together    {sum:>8}");
    Ok(())
}
