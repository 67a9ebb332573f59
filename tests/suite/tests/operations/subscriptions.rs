//! Subscriptions: previews, changes and discounts.

use outseta_api::enums::{
    AccountStage, BillingAddOnType, BillingRenewalTerm, ChargeMoment, SubscriptionPeriod,
};
use outseta_api::fields::{charge_summary, subscription};
use outseta_api::inputs::{
    PaymentInformationCreate, SubscriptionAddOnInput, SubscriptionChange, SubscriptionCreate,
    SubscriptionPreview, SubscriptionUpgradeRequirement,
};
use outseta_api::models::{ChargeSummary, Subscription};
use outseta_api::query::All;
use outseta_api::{Decimal, ErrorKind, Json, Null, Result};

use crate::example::example;
use crate::invoices::money;
use crate::subscription_addons::{ACME_SEATS, SEATS};
use crate::world::{
    ACME, ANN, ANN_EMAIL, GLOBEX, GROWTH, NOBODY, World, fault, in_days, moment, parameter, refusal,
};

/// Acme's subscription to Growth.
pub(crate) const ACME_GROWTH: &str = "sUbS1234";
/// Globex's subscription to Starter, on trial.
const GLOBEX_STARTER: &str = "sUbG1234";
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
        .clone()
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
        .can_be_read::<Subscription>();
    let [running] = page.items.as_slice() else {
        panic!("one that runs: {page:?}");
    };
    assert_eq!(running.uid.as_ref().expect("a uid"), &ACME_GROWTH);
    assert_eq!(
        running.billing_renewal_term,
        Some(BillingRenewalTerm::Monthly)
    );
    assert_eq!(running.quantity, None);
    let over = list.status(SubscriptionPeriod::Past).await?;
    let ended = over.items.iter().map(|s| s.end_date.expect("an end"));
    assert!(ended.clone().count() > 0 && ended.clone().all(|end| end < in_days(0)));
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
    let subscriptions = world.client.subscriptions();
    let next = subscriptions.change(ACME_GROWTH, upgrade()).await?;
    let uid = next.uid.expect("a uid");
    let answer = subscriptions.delete(&uid).await?;
    let path = format!("/billing/subscriptions/{uid}");
    example(world, "subscriptions_delete").went_to(&path, &[]);
    assert_eq!(answer, Json::Null);
    refusal(subscriptions.get(&uid).await, ErrorKind::NotFound, 404);
    // What it was to follow goes on, and cannot be deleted.
    let growth = subscriptions.get(ACME_GROWTH).await?;
    assert_eq!(growth.end_date, None);
    let begun = subscriptions.delete(ACME_GROWTH).await;
    refusal(begun, ErrorKind::BadRequest, 400);
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
        .can_be_read::<ChargeSummary>();
    let request = world.last_seen("subscriptions_first_time_preview");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(charge.number, Some(0));
    assert_eq!(charge.balance, Some(Decimal::from(49)));
    let lines = charge.invoice_display_items.expect("lines");
    assert_eq!(lines[0].r#type.as_deref(), Some("Charge"));
    assert_eq!(lines[0].renewal_term.as_deref(), Some("Monthly"));
    let length = lines[0].end_date.expect("an end") - lines[0].start_date.expect("a start");
    assert!((28..=31).contains(&length.num_days()), "a month: {length}");

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
    let accounts = world.client.accounts();
    accounts.expire_current_subscription(ACME).await?;
    let made = world.client.subscriptions().first_time(body).await?;
    example(world, "subscriptions_first_time")
        .went_to("/billing/subscriptions/firsttimesubscription", &[])
        .was_sent()
        .can_be_read::<Subscription>();
    assert_eq!(made.rate, Some(Decimal::from(49)));
    let acme = accounts.get(ACME).await?;
    assert_eq!(acme.account_stage, Some(AccountStage::Subscribing));
    let current = acme.current_subscription.expect("a subscription");
    assert_eq!(current.uid, made.uid);
    let invoice = made.latest_invoice.expect("its first invoice");
    assert_eq!(invoice.amount, Some(Decimal::from(64)));
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
    // Acme has one that runs.
    fault(
        subscriptions.first_time(body.clone()).await,
        "Account",
        "outsetaError",
    );
    world
        .client
        .accounts()
        .expire_current_subscription(ACME)
        .await?;
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
    // The plan, five seats, and the use that is not billed so far.
    assert_eq!(charge.total, Some(money("124.45")));
    let lines = charge.invoice_display_items.expect("lines");
    assert_eq!(lines[0].description.as_deref(), Some("Scale"));
    assert_eq!(lines[0].amount, Some(Decimal::from(99)));

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
        .can_be_read::<Subscription>();
    assert_eq!(asked.is_plan_upgrade_required, Some(true));
    assert_eq!(asked.new_required_quantity, Some(Decimal::from(10)));
    assert_eq!(
        asked.plan_upgrade_required_message.as_deref(),
        Some("You have used all your seats.")
    );
    let subscriptions = world.client.subscriptions();
    let back = SubscriptionUpgradeRequirement::new(false);
    subscriptions
        .set_upgrade_required(ACME_GROWTH, back)
        .await?;
    let read = subscriptions.get(ACME_GROWTH).await?;
    assert_eq!(read.is_plan_upgrade_required, Some(false));
    assert_eq!(read.new_required_quantity, None);
    // Here, an unknown subscription is 400.
    let body = SubscriptionUpgradeRequirement::new(true);
    let unknown = subscriptions.set_upgrade_required(NOBODY, body).await;
    refusal(unknown, ErrorKind::BadRequest, 400);
    Ok(())
}

pub(crate) async fn ends_a_trial_by_subscribing(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let unpaid = subscriptions
        .change_trial_to_subscribed(GLOBEX_STARTER)
        .await;
    refusal(unpaid, ErrorKind::BadRequest, 400);
    let method = PaymentInformationCreate::new(GLOBEX, "pm_example");
    world.client.payment_information().save(method).await?;
    let () = subscriptions
        .change_trial_to_subscribed(GLOBEX_STARTER)
        .await?;
    example(world, "subscriptions_change_trial_to_subscribed").went_to(
        "/billing/subscriptions/sUbG1234/changetrialtosubscribed",
        &[],
    );
    let request = world.last_seen("subscriptions_change_trial_to_subscribed");
    assert_eq!(request.body, "", "there is no body");
    let globex = world.client.accounts().get(GLOBEX).await?;
    assert_eq!(globex.account_stage, Some(AccountStage::Subscribing));
    assert_eq!(globex.lifetime_revenue, Some(Decimal::from(19)));
    let again = subscriptions
        .change_trial_to_subscribed(GLOBEX_STARTER)
        .await;
    refusal(again, ErrorKind::BadRequest, 400);
    Ok(())
}

pub(crate) async fn adds_a_discount(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let answer = subscriptions.add_discount(ACME_GROWTH, COUPON).await?;
    example(world, "subscription_discounts_add")
        .went_to("/billing/subscriptions/sUbS1234/discounts/cOuP1234", &[]);
    assert_eq!(answer, Json::Null);
    let cheaper = subscriptions.get(ACME_GROWTH).await?;
    assert_eq!(cheaper.discount_code.as_deref(), Some("SAVE10"));
    let end = cheaper.discount_coupon_expiration_date.expect("six months");
    assert!(end > in_days(180) && end < in_days(190), "{end:?}");
    // There is one at a time.
    let twice = subscriptions.add_discount(ACME_GROWTH, COUPON).await;
    fault(twice, "DiscountCoupon", "outsetaError");
    Ok(())
}

pub(crate) async fn ends_a_discount(world: &World) -> Result<()> {
    let subscriptions = world.client.subscriptions();
    let none = subscriptions.expire_discount(ACME_GROWTH, COUPON).await;
    refusal(none, ErrorKind::BadRequest, 400);
    subscriptions.add_discount(ACME_GROWTH, COUPON).await?;
    let answer = subscriptions
        .expire_discount(ACME_GROWTH, COUPON)
        .do_not_log()
        .await?;
    example(world, "subscription_discounts_expire").went_to(
        "/billing/subscriptions/sUbS1234/discounts/cOuP1234",
        &[("donotlog", "1")],
    );
    assert_eq!(answer, Json::Null);
    let dear = subscriptions.get(ACME_GROWTH).await?;
    assert_eq!(dear.discount_code, None);
    Ok(())
}
