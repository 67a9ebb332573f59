//! A script without async: how many accounts there are in each stage, what they have brought in, and
//! who came last.
//!
//!     cargo run --example script
//!
//! It needs the feature `blocking`, and only reads: from the real service if `OUTSETA_SUBDOMAIN`,
//! `OUTSETA_API_KEY` and `OUTSETA_API_SECRET` are set, otherwise from a sandbox.

mod support;

use std::collections::BTreeMap;

use outseta_api::fields::{account, person};
use outseta_api::{Decimal, blocking};
use support::{Outcome, Place, text};

fn main() -> Outcome {
    // It waits for what is no call as well, here for the sandbox to start.
    let place = blocking::wait(Place::open())??;

    let mut stages: BTreeMap<String, (u32, Decimal)> = BTreeMap::new();
    let accounts = place
        .client
        .accounts()
        .list()
        .select((account::ACCOUNT_STAGE_LABEL, account::LIFETIME_REVENUE));
    // All pages; the next one is fetched while this one is counted.
    for account in accounts.iter() {
        let account = account?;
        let stage = text(&account.account_stage_label).to_owned();
        let (count, revenue) = stages.entry(stage).or_default();
        *count += 1;
        *revenue += account.lifetime_revenue.unwrap_or_default();
    }
    println!("{:<16} {:>8} {:>12}", "stage", "accounts", "revenue");
    for (stage, (count, revenue)) in &stages {
        println!("{stage:<16} {count:>8} {revenue:>12.2}");
    }

    let newest = place
        .client
        .people()
        .list()
        .order_by(person::CREATED.desc())
        .limit(3)
        .wait()?;
    println!("\nThe last of {} people:", newest.metadata.total);
    for person in newest.items {
        println!("  {}", text(&person.email));
    }
    Ok(())
}
