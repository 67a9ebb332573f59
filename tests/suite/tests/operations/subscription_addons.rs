//! Add-ons, of plans and of subscriptions.

use outseta_api::enums::{BillingAddOnType, BillingRenewalTerm, SubscriptionPeriod};
use outseta_api::fields::{add_on, invoice, plan_add_on, subscription, subscription_add_on};
use outseta_api::inputs::{SubscriptionAddOnCreate, SubscriptionAddOnUpgradeRequirement};
use outseta_api::models::{AddOn, Invoice, PlanAddOn, Subscription, SubscriptionAddOn};
use outseta_api::query::All;
use outseta_api::{Decimal, ErrorKind, Json, Null, Result};

use crate::example::example;
use crate::subscriptions::ACME_GROWTH;
use crate::world::{GROWTH, World, fault, in_days, moment, refusal};

/// The add-on Extra seats, as it is on offer.
pub(crate) const SEATS: &str = "aDdO1234";
/// The extra seats of Acme's subscription.
pub(crate) const ACME_SEATS: &str = "sAdD1234";

/// Three seats for Acme.
fn three_seats() -> SubscriptionAddOnCreate {
    SubscriptionAddOnCreate::new(BillingRenewalTerm::Monthly, ACME_GROWTH, SEATS).quantity(3)
}

pub(crate) async fn lists_add_ons(world: &World) -> Result<()> {
    let list = world.client.addons().list();
    let page = list
        .filter(add_on::BILLING_ADD_ON_TYPE.eq(BillingAddOnType::Recurring))
        .filter(add_on::NAME.contains("seat"))
        .order_by(add_on::NAME.asc())
        .await?;
    example(world, "addons_list")
        .went_to(
            "/billing/addons",
            &[
                ("BillingAddOnType", "1"),
                ("Name", "*seat*"),
                ("orderBy", "Name"),
            ],
        )
        .can_be_read::<AddOn>();
    assert_eq!(page.metadata.total, 1);
    let seats = &page.items[0];
    assert_eq!(seats.billing_add_on_type, Some(BillingAddOnType::Recurring));
    assert_eq!(seats.unit_of_measure.as_deref(), Some("seat"));
    assert_eq!(seats.monthly_rate, Some(Decimal::from(5)));
    Ok(())
}

pub(crate) async fn gets_an_add_on(world: &World) -> Result<()> {
    let call = world.client.addons().get(SEATS);
    let seats = call
        .select((All, add_on::PLAN_ADD_ONS.plan().name()))
        .await?;
    example(world, "addons_get")
        .went_to(
            "/billing/addons/aDdO1234",
            &[("fields", "*,PlanAddOns.Plan.Name")],
        )
        .can_be_read::<AddOn>();
    assert_eq!(seats.name.as_deref(), Some("Extra seats"));
    assert_eq!(seats.is_billed_during_trial, Some(false));
    assert_eq!(seats.subscription_count, Some(1));
    let links = seats.plan_add_ons.expect("links to plans");
    let plan = links[0].plan.as_ref().expect("the plan");
    assert_eq!(plan.name.as_deref(), Some("Growth"));
    Ok(())
}

pub(crate) async fn lists_the_add_ons_of_a_plan(world: &World) -> Result<()> {
    let list = world.client.plan_addons().list();
    let page = list
        .filter(plan_add_on::PLAN.uid().eq(GROWTH))
        .filter(plan_add_on::IS_USER_SELECTABLE.eq(true))
        .select((
            plan_add_on::UID,
            plan_add_on::IS_USER_SELECTABLE,
            plan_add_on::ADD_ON.all(),
        ))
        .await?;
    example(world, "plan_addons_list")
        .went_to(
            "/billing/planaddons",
            &[
                ("Plan.Uid", "wQXrBxWK"),
                ("IsUserSelectable", "true"),
                ("fields", "Uid,IsUserSelectable,AddOn.*"),
            ],
        )
        .can_be_read::<PlanAddOn>();
    assert_eq!(page.metadata.total, 2);
    let link = page.into_iter().next().expect("a link");
    assert_eq!(link.is_user_selectable, Some(true));
    let seats = link.add_on.expect("the add-on");
    assert_eq!(seats.uid.expect("a uid"), SEATS);
    Ok(())
}

pub(crate) async fn lists_what_was_bought(world: &World) -> Result<()> {
    let list = world.client.subscription_addons().list();
    let page = list
        .status(SubscriptionPeriod::Current)
        .filter(subscription_add_on::SUBSCRIPTION.uid().eq(ACME_GROWTH))
        .filter(subscription_add_on::END_DATE.is_null())
        .filter(subscription_add_on::QUANTITY.gt(1))
        .order_by(subscription_add_on::START_DATE.desc())
        .await?;
    example(world, "subscription_addons_list")
        .went_to(
            "/billing/subscriptionaddons",
            &[
                ("status", "current"),
                ("Subscription.Uid", "sUbS1234"),
                ("EndDate__isnull", "true"),
                ("Quantity__gt", "1"),
                ("orderBy", "StartDate DESC"),
            ],
        )
        .can_be_read::<SubscriptionAddOn>();
    let [bought] = page.items.as_slice() else {
        panic!("the seats alone: {page:?}");
    };
    assert_eq!(bought.uid.as_ref().expect("a uid"), &ACME_SEATS);
    assert_eq!(bought.quantity, Some(Decimal::from(5)));
    assert_eq!(bought.end_date, None);
    let seats = bought.add_on.as_ref().expect("the add-on");
    assert_eq!(seats.name.as_deref(), Some("Extra seats"));
    Ok(())
}

pub(crate) async fn buys_an_add_on(world: &World) -> Result<()> {
    let add_ons = world.client.subscription_addons();
    let answer = add_ons.add(three_seats()).await?;
    example(world, "subscription_addons_add")
        .went_to("/billing/subscriptionaddons", &[])
        .was_sent();
    assert_eq!(answer, Json::Null);
    let bought = add_ons
        .list()
        .filter(subscription_add_on::SUBSCRIPTION.uid().eq(ACME_GROWTH))
        .order_by(subscription_add_on::CREATED.desc())
        .limit(1)
        .await?;
    assert_eq!(bought.items[0].quantity, Some(Decimal::from(3)));
    assert_eq!(bought.items[0].rate, Some(Decimal::from(15)));
    let subscription = world.client.subscriptions().get(ACME_GROWTH).await?;
    assert_eq!(bought.items[0].renewal_date, subscription.renewal_date);
    Ok(())
}

pub(crate) async fn refuses_what_cannot_be_bought(world: &World) -> Result<()> {
    let add_ons = world.client.subscription_addons();
    for (incomplete, missing) in [
        (three_seats().subscription(Null), "Subscription"),
        (three_seats().add_on(Null), "AddOn"),
    ] {
        fault(add_ons.add(incomplete).await, missing, "required");
    }
    let strange = three_seats().billing_renewal_term(BillingRenewalTerm::Unknown(9));
    fault(
        add_ons.add(strange).await,
        "BillingRenewalTerm",
        "outsetaError",
    );
    // What does not count units has no quantity.
    add_ons.add(three_seats().quantity(Null)).await?;
    Ok(())
}

pub(crate) async fn prices_an_add_on(world: &World) -> Result<()> {
    let add_ons = world.client.subscription_addons();
    let charge = add_ons
        .add_preview(three_seats())
        .select((All, invoice::INVOICE_LINE_ITEMS.all()))
        .await?;
    example(world, "subscription_addons_add_preview")
        .went_to(
            "/billing/subscriptionaddons/addsubscriptionaddonpreview",
            &[("fields", "*,InvoiceLineItems.*")],
        )
        .was_sent()
        .can_be_read::<Invoice>();
    assert_eq!(charge.uid, None, "it is not stored");
    // Twenty days of a month are left.
    let amount = charge.amount_outstanding.expect("an amount");
    assert!(
        amount > Decimal::from(9) && amount < Decimal::from(11),
        "{amount}"
    );
    let lines = charge.invoice_line_items.expect("lines");
    assert_eq!(lines[0].uid, None);
    assert_eq!(lines[0].quantity, Some(Decimal::from(3)));
    assert_eq!(lines[0].rate, Some(Decimal::from(5)));
    let subscription = world.client.subscriptions().get(ACME_GROWTH).await?;
    let end = lines[0].end_date.expect("an end");
    let renewal = subscription.renewal_date.expect("a renewal");
    assert!((end - renewal).num_seconds().abs() <= 1, "{end:?}");
    assert_eq!(
        subscription.latest_invoice.and_then(|i| i.number),
        Some(1002)
    );
    Ok(())
}

pub(crate) async fn gets_what_was_bought(world: &World) -> Result<()> {
    let bought = world.client.subscription_addons().get(ACME_SEATS).await?;
    example(world, "subscription_addons_get")
        .went_to("/billing/subscriptionaddons/sAdD1234", &[])
        .can_be_read::<SubscriptionAddOn>();
    assert_eq!(bought.rate, Some(Decimal::from(25)));
    assert_eq!(
        bought.billing_renewal_term,
        Some(BillingRenewalTerm::Monthly)
    );
    assert_eq!(bought.start_date, Some(moment("2026-01-05T09:30:00Z")));
    let subscription = bought.subscription.expect("the subscription");
    assert_eq!(subscription.uid.expect("a uid"), ACME_GROWTH);
    Ok(())
}

pub(crate) async fn asks_to_buy_more(world: &World) -> Result<()> {
    let body = SubscriptionAddOnUpgradeRequirement::new(5).uid(ACME_SEATS);
    let asked = world
        .client
        .subscription_addons()
        .set_upgrade_required(ACME_SEATS, body)
        .await?;
    example(world, "subscription_addons_set_upgrade_required")
        .went_to(
            "/billing/subscriptionaddons/sAdD1234/setaddonupgraderequired",
            &[],
        )
        .was_sent()
        .can_be_read::<SubscriptionAddOn>();
    assert_eq!(asked.quantity, Some(Decimal::from(5)));
    assert_eq!(asked.new_required_quantity, Some(Decimal::from(5)));
    Ok(())
}

pub(crate) async fn takes_an_add_on_off(world: &World) -> Result<()> {
    // The answer is the subscription that it belongs to.
    let ending = world
        .client
        .subscription_addons()
        .end(ACME_SEATS)
        .select((All, subscription::SUBSCRIPTION_ADD_ONS.all()))
        .await?;
    example(world, "subscription_addons_end")
        .went_to(
            "/billing/subscriptionaddons/sAdD1234/end",
            &[("fields", "*,SubscriptionAddOns.*")],
        )
        .can_be_read::<Subscription>();
    let request = world.last_seen("subscription_addons_end");
    assert_eq!(request.body, "", "there is no body");
    assert_eq!(ending.uid.expect("a uid"), ACME_GROWTH);
    let add_ons = ending.subscription_add_ons.expect("its add-ons");
    // Until then it is paid for.
    assert_eq!(add_ons[0].end_date, add_ons[0].renewal_date);
    assert!(add_ons[0].end_date > Some(in_days(19)));
    assert_eq!(add_ons[1].end_date, None);
    Ok(())
}

pub(crate) async fn ends_an_add_on_at_once(world: &World) -> Result<()> {
    let answer = world
        .client
        .subscription_addons()
        .expire(ACME_SEATS)
        .await?;
    example(world, "subscription_addons_expire")
        .went_to("/billing/subscriptionaddons/sAdD1234/expire", &[]);
    assert_eq!(answer, Json::Null);
    let over = world.client.subscription_addons().list();
    let over = over.status(SubscriptionPeriod::Past).await?;
    assert_eq!(over.items.len(), 1);
    assert_eq!(over.items[0].uid.as_ref().expect("a uid"), &ACME_SEATS);
    let twice = world.client.subscription_addons().expire(ACME_SEATS).await;
    refusal(twice, ErrorKind::BadRequest, 400);
    Ok(())
}
