//! Subscriptions: previews, changes and discounts.

use outseta_api::enums::{BillingAddOnType, BillingRenewalTerm, ChargeMoment, SubscriptionPeriod};
use outseta_api::fields::{charge_summary, subscription};
use outseta_api::inputs::{
    SubscriptionAddOnInput, SubscriptionChange, SubscriptionCreate, SubscriptionPreview,
    SubscriptionUpgradeRequirement,
};
use outseta_api::models::{ChargeSummary, Subscription};
use outseta_api::query::All;
use outseta_api::{Decimal, Json, Null, Result};

use crate::example::example;
use crate::subscription_addons::{ACME_SEATS, SEATS};
use crate::world::{ACME, ANN, ANN_EMAIL, GROWTH, World, fault, moment, parameter};

/// Acme's subscription to Growth.
pub(crate) const ACME_GROWTH: &str = "sUbS1234";
/// The plan Scale, next to Growth.
const SCALE: &str = "pLaN5678";
/// A coupon.
const COUPON: &str = "cOuP1234";

/// The move from Growth to Scale.
fn upgrade() -> SubscriptionChange {
    SubscriptionChange::new(BillingRenewalTerm::Monthly, ACME, SCALE).uid(ACME_GROWTH)
}

pub(crate) async fn lists_what_runs(world: &World) -> Result<()> {
    let list = world.client.subscriptions().list();
    let page = list
        .current(1)
        .status(SubscriptionPeriod::Current)
        .filter(subscription::ACCOUNT.uid().eq(ACME))
        .filter(subscription::RENEWAL_DATE.gte(moment("2026-02-01T00:00:00Z")))
        .order_by(subscription::RENEWAL_DATE.asc())
        .await?;
    example(world, "subscriptions_list")
        .went_to(
            "/billing/subscriptions",
            &[
                ("current", "1"),
                ("status", "current"),
                ("Account.Uid", "aBcD123x"),
                ("RenewalDate__gte", "2026-02-01T00:00:00Z"),
                ("orderBy", "RenewalDate"),
            ],
        )
        .was_read(&page);
    let running = &page.items[0];
    assert_eq!(
        running.billing_renewal_term,
        Some(BillingRenewalTerm::Monthly)
    );
    assert_eq!(running.renewal_date, Some(moment("2026-02-15T10:00:00Z")));
    assert_eq!(running.quantity, None);
    Ok(())
}

pub(crate) async fn lists_those_of_a_person(world: &World) -> Result<()> {
    let ann = world.signed_in(ANN_EMAIL).await?;
    let list = ann.subscriptions().list();
    let accounts = subscription::ACCOUNT.person_account();
    let mut found = list
        .filter(accounts.person().uid().eq(ANN))
        .filter(subscription::BILLING_RENEWAL_TERM.ne(BillingRenewalTerm::OneTime))
        .select((subscription::UID, subscription::PLAN.all()))
        .stream();
    let first = found.try_next().await?.expect("a subscription");
    let plan = first.plan.expect("the plan");
    assert_eq!(plan.name.as_deref(), Some("Growth"));
    assert_eq!(found.try_next().await?, None);
    example(world, "subscriptions_list").went_to(
        "/billing/subscriptions",
        &[
            ("Account.PersonAccount.Person.Uid", "pAbC12Dx"),
            ("BillingRenewalTerm__ne", "4"),
            ("fields", "Uid,Plan.*"),
            ("limit", "25"),
            ("offset", "0"),
        ],
    );
    Ok(())
}

pub(crate) async fn gets_one_with_its_add_ons(world: &World) -> Result<()> {
    let found = world
        .client
        .subscriptions()
        .get(ACME_GROWTH)
        .select((
            All,
            subscription::SUBSCRIPTION_ADD_ONS.all(),
            subscription::SUBSCRIPTION_ADD_ONS.add_on().all(),
        ))
        .await?;
    example(world, "subscriptions_get")
        .went_to(
            "/billing/subscriptions/sUbS1234",
            &[(
                "fields",
                "*,SubscriptionAddOns.*,SubscriptionAddOns.AddOn.*",
            )],
        )
        .can_be_read::<Subscription>();
    let account = found.account.expect("the account");
    assert_eq!(account.name.as_deref(), Some("Acme Ltd"));
    assert_eq!(found.rate, Some(Decimal::from(49)));
    let add_ons = found.subscription_add_ons.expect("its add-ons");
    assert_eq!(add_ons[0].uid.as_ref().expect("a uid"), &ACME_SEATS);
    assert_eq!(add_ons[0].quantity, Some(Decimal::from(5)));
    let calls = add_ons[1].add_on.as_ref().expect("what it is");
    assert_eq!(calls.billing_add_on_type, Some(BillingAddOnType::Usage));
    Ok(())
}

pub(crate) async fn deletes_one_that_is_yet_to_begin(world: &World) -> Result<()> {
    let answer = world.client.subscriptions().delete(ACME_GROWTH).await?;
    example(world, "subscriptions_delete").went_to("/billing/subscriptions/sUbS1234", &[]);
    assert_eq!(answer, Json::Null);
    Ok(())
}

pub(crate) async fn prices_a_first_subscription(world: &World) -> Result<()> {
    // A page with prices has no credentials.
    let body = SubscriptionPreview::new(BillingRenewalTerm::Monthly, GROWTH).account(ACME);
    let call = world.anonymous().subscriptions().first_time_preview(body);
    let charge = call.clone().as_of(ChargeMoment::Now).await?;
    example(world, "subscriptions_first_time_preview")
        .went_to(
            "/billing/subscriptions/compute-charge-summary",
            &[("asOf", "now")],
        )
        .was_sent()
        .was_read(&charge);
    let request = world.last_seen("subscriptions_first_time_preview");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(charge.number, Some(0));
    assert_eq!(charge.balance, Some(Decimal::from(49)));
    let lines = charge.invoice_display_items.expect("lines");
    assert_eq!(lines[0].r#type.as_deref(), Some("Charge"));
    assert_eq!(lines[0].renewal_term.as_deref(), Some("Monthly"));
    assert_eq!(lines[0].end_date, Some(moment("2026-02-15T10:00:00Z")));

    let renewal = call.as_of(ChargeMoment::Renewal).await?;
    let request = world.last_seen("subscriptions_first_time_preview");
    assert_eq!(parameter(&request, "asOf"), Some("renewal"));
    assert_eq!(renewal.total, Some(Decimal::from(49)));
    Ok(())
}

pub(crate) async fn gives_an_account_its_first_one(world: &World) -> Result<()> {
    let seats = SubscriptionAddOnInput::new()
        .add_on(SEATS)
        .billing_renewal_term(BillingRenewalTerm::Monthly)
        .quantity(3);
    let body = SubscriptionCreate::new(BillingRenewalTerm::Monthly, ACME, GROWTH)
        .subscription_add_ons([seats]);
    let made = world.client.subscriptions().first_time(body).await?;
    example(world, "subscriptions_first_time")
        .went_to("/billing/subscriptions/firsttimesubscription", &[])
        .was_sent()
        .was_read(&made);
    assert_eq!(made.uid.expect("a uid"), ACME_GROWTH);
    assert_eq!(made.start_date, Some(moment("2026-01-15T10:00:00Z")));
    Ok(())
}

pub(crate) async fn refuses_what_is_no_subscription(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let body = SubscriptionCreate::new(BillingRenewalTerm::Yearly, ACME, GROWTH);
    for (incomplete, missing) in [
        (body.clone().account(Null), "Account"),
        (body.clone().plan(Null), "Plan"),
    ] {
        fault(
            subscriptions.first_time(incomplete).await,
            missing,
            "required",
        );
    }
    let strange = body
        .clone()
        .billing_renewal_term(BillingRenewalTerm::Unknown(9));
    fault(
        subscriptions.first_time(strange).await,
        "BillingRenewalTerm",
        "outsetaError",
    );
    subscriptions.first_time(body).await?;
    Ok(())
}

pub(crate) async fn prices_a_change(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let charge = subscriptions
        .change_preview(ACME_GROWTH, upgrade())
        .start_immediately(false)
        .select((All, charge_summary::INVOICE_DISPLAY_ITEMS.all()))
        .await?;
    example(world, "subscriptions_change_preview")
        .went_to(
            "/billing/subscriptions/sUbS1234/changesubscriptionpreview",
            &[
                ("startImmediately", "false"),
                ("fields", "*,InvoiceDisplayItems.*"),
            ],
        )
        .was_sent()
        .can_be_read::<ChargeSummary>();
    assert_eq!(charge.total, Some(Decimal::from(99)));
    let lines = charge.invoice_display_items.expect("lines");
    assert_eq!(lines[0].description.as_deref(), Some("Scale"));

    // Only the difference for the rest of the period is due at once.
    let at_once = subscriptions.change_preview(ACME_GROWTH, upgrade());
    let at_once = at_once.start_immediately(true).await?;
    assert!(at_once.total < charge.total, "{at_once:?}");
    let lines = at_once.invoice_display_items.expect("lines");
    let sum: Decimal = lines.iter().filter_map(|line| line.amount).sum();
    assert_eq!(at_once.total, Some(sum));

    let nowhere = upgrade().plan(Null);
    fault(
        subscriptions.change_preview(ACME_GROWTH, nowhere).await,
        "Plan",
        "required",
    );
    Ok(())
}

pub(crate) async fn changes_the_plan(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let changed = subscriptions
        .change(ACME_GROWTH, upgrade())
        .start_immediately(true)
        .await?;
    example(world, "subscriptions_change")
        .went_to(
            "/billing/subscriptions/sUbS1234/changesubscription",
            &[("startImmediately", "true")],
        )
        .was_sent()
        .can_be_read::<Subscription>();
    assert_eq!(changed.uid.expect("a uid"), ACME_GROWTH);
    let read = subscriptions.get(ACME_GROWTH).await?;
    let plan = read.plan.expect("the plan");
    assert_eq!(plan.uid.expect("a uid"), SCALE);
    assert_eq!(plan.monthly_rate, Some(Decimal::from(99)));
    assert_eq!(read.rate, Some(Decimal::from(99)));

    let nobody = upgrade().account(Null);
    fault(
        subscriptions.change(ACME_GROWTH, nobody).await,
        "Account",
        "required",
    );
    Ok(())
}

pub(crate) async fn asks_for_an_upgrade(world: &World) -> Result<()> {
    let body = SubscriptionUpgradeRequirement::new(true)
        .uid(ACME_GROWTH)
        .plan_upgrade_required_message("You have used all your seats.")
        .new_required_quantity(10);
    let asked = world
        .client
        .subscriptions()
        .set_upgrade_required(ACME_GROWTH, body)
        .await?;
    example(world, "subscriptions_set_upgrade_required")
        .went_to(
            "/billing/subscriptions/sUbS1234/setsubscriptionupgraderequired",
            &[],
        )
        .was_sent()
        .was_read(&asked);
    assert_eq!(asked.is_plan_upgrade_required, Some(true));
    assert_eq!(asked.new_required_quantity, Some(Decimal::from(10)));
    assert_eq!(
        asked.plan_upgrade_required_message.as_deref(),
        Some("You have used all your seats.")
    );
    Ok(())
}

pub(crate) async fn ends_a_trial_by_subscribing(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let () = subscriptions
        .change_trial_to_subscribed(ACME_GROWTH)
        .await?;
    example(world, "subscriptions_change_trial_to_subscribed").went_to(
        "/billing/subscriptions/sUbS1234/changetrialtosubscribed",
        &[],
    );
    let request = world.last_seen("subscriptions_change_trial_to_subscribed");
    assert_eq!(request.body, "", "there is no body");
    Ok(())
}

pub(crate) async fn adds_a_discount(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let answer = subscriptions.add_discount(ACME_GROWTH, COUPON).await?;
    example(world, "subscription_discounts_add")
        .went_to("/billing/subscriptions/sUbS1234/discounts/cOuP1234", &[]);
    assert_eq!(answer, Json::Null);
    Ok(())
}

pub(crate) async fn ends_a_discount(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let answer = subscriptions
        .expire_discount(ACME_GROWTH, COUPON)
        .do_not_log()
        .await?;
    example(world, "subscription_discounts_expire").went_to(
        "/billing/subscriptions/sUbS1234/discounts/cOuP1234",
        &[("donotlog", "1")],
    );
    assert_eq!(answer, Json::Null);
    Ok(())
}
