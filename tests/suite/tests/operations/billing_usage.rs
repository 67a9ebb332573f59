//! Usage of metered add-ons.

use outseta_api::inputs::UsageCreate;
use outseta_api::query::All;
use outseta_api::{Result, enums::BillingRenewalTerm, fields::usage, models::Usage};

use crate::example::example;
use crate::invoices::money;
use crate::subscription_addons::ACME_SEATS;
use crate::world::{ACME, World, fault, moment};

/// The metered add-on as Acme's subscription has it.
const METERED: &str = "sAdD5678";

pub(crate) async fn lists_reports_of_a_customer(world: &World) -> Result<()> {
    let list = world.client.usage().list();
    let page = list
        .filter(
            usage::SUBSCRIPTION_ADD_ON
                .subscription()
                .account()
                .uid()
                .eq(ACME),
        )
        .filter(usage::USAGE_DATE.gte(moment("2026-01-01T00:00:00Z")))
        .order_by(usage::USAGE_DATE.asc())
        .await?;
    example(world, "usage_list")
        .went_to(
            "/billing/usage",
            &[
                ("SubscriptionAddOn.Subscription.Account.Uid", ACME),
                ("UsageDate__gte", "2026-01-01T00:00:00Z"),
                ("orderBy", "UsageDate"),
            ],
        )
        .can_be_read::<Usage>();
    let [billed, open] = page.items.as_slice() else {
        panic!("two reports: {page:?}");
    };
    let invoice = billed.invoice.as_ref().expect("its invoice");
    assert_eq!(invoice.number, Some(1001));
    assert_eq!(open.invoice, None);
    assert_eq!(open.amount, Some(money("4.50")));
    let add_on = open.subscription_add_on.as_ref().expect("its add-on");
    assert_eq!(
        add_on.billing_renewal_term,
        Some(BillingRenewalTerm::Monthly)
    );
    Ok(())
}

pub(crate) async fn reports_usage(world: &World) -> Result<()> {
    let day = moment("2026-02-15T00:00:00Z");
    let body = UsageCreate::new(day, METERED, money("4.50"));
    let added = world
        .client
        .usage()
        .add(body)
        .select((All, usage::SUBSCRIPTION_ADD_ON.all()))
        .await?;
    example(world, "usage_add")
        .went_to("/billing/usage", &[("fields", "*,SubscriptionAddOn.*")])
        .was_sent()
        .can_be_read::<Usage>();
    let request = world.last_seen("usage_add");
    assert!(
        request.body.contains("4.50"),
        "to the last digit: {}",
        request.body
    );
    assert_eq!(added.usage_date, Some(day));
    assert_eq!(added.invoice, None);
    let add_on = added.subscription_add_on.expect("its add-on");
    assert_eq!(add_on.uid.expect("a uid"), METERED);
    let stored = world.client.usage().list();
    let stored = stored.order_by(usage::CREATED.desc()).limit(1).await?;
    assert_eq!(stored.items[0].uid, added.uid);
    assert_eq!(stored.items[0].amount, Some(money("4.50")));
    Ok(())
}

pub(crate) async fn refuses_what_is_no_report(world: &World) -> Result<()> {
    let usage = world.client.usage();
    let day = moment("2026-02-15T00:00:00Z");
    usage.add(UsageCreate::new(day, METERED, 10)).await?;
    for too_little in [money("0"), money("-4.50")] {
        let report = UsageCreate::new(day, METERED, too_little);
        fault(usage.add(report).await, "Amount", "outsetaError");
    }
    let seats = UsageCreate::new(day, ACME_SEATS, 10);
    fault(usage.add(seats).await, "SubscriptionAddOn", "outsetaError");
    let long = UsageCreate::new(day, METERED, 10).additional_usage_data("x".repeat(1025));
    fault(usage.add(long).await, "AdditionalUsageData", "outsetaError");
    let empty = usage.add(UsageCreate::default()).await;
    let error = fault(empty, "UsageDate", "required");
    assert_eq!(error.validation_errors().len(), 3, "{error:?}");
    Ok(())
}
