//! New accounts: their people, and the subscription that they begin with.

use outseta_api::enums::{AccountStage, BillingRenewalTerm};
use outseta_api::inputs::{
    AccountCreate, AddressInput, PersonAccountInput, PersonInput, SubscriptionAddOnInput,
    SubscriptionInput,
};
use outseta_api::models::{Account, Subscription};
use outseta_api::query::All;
use outseta_api::{Decimal, Result, fields::account, fields::person};
use serde_json::json;

use crate::world::{ANN, BOB, GROWTH, NOBODY, STARTER, World, fault, parameter, sent};

fn uid(account: &Account) -> &str {
    account.uid.as_ref().expect("a uid").as_str()
}

fn money(text: &str) -> Decimal {
    text.parse().expect("an amount")
}

/// A member who is primary.
fn primary(person: PersonInput) -> [PersonAccountInput; 1] {
    [PersonAccountInput::new().person(person).is_primary(true)]
}

fn kim() -> PersonInput {
    let kim = PersonInput::new().email("kim@example.com");
    kim.first_name("Kim").last_name("Park")
}

fn monthly(plan: &str) -> SubscriptionInput {
    let term = BillingRenewalTerm::Monthly;
    SubscriptionInput::new()
        .plan(plan)
        .billing_renewal_term(term)
}

pub(crate) async fn adds_with_known_and_new_people(world: &World) -> Result<()> {
    let members = [
        PersonAccountInput::new()
            .person(kim())
            .is_primary(true)
            .receive_invoices(true),
        PersonAccountInput::new().person(PersonInput::new().uid(BOB)),
    ];
    let add_on = SubscriptionAddOnInput::new()
        .add_on("aDdO1234")
        .quantity(3)
        .billing_renewal_term(BillingRenewalTerm::Monthly);
    let body = AccountCreate::new("Park & Partners", members)
        .client_identifier("1042")
        .billing_address(AddressInput::new().city("Lisbon"))
        .subscriptions([monthly(GROWTH).subscription_add_ons([add_on])])
        .custom("Mascot", "Badger");
    let call = world
        .client
        .accounts()
        .add(body)
        .is_imported(true)
        .send_confirmation_email(false);
    let added = call.await?;
    assert_eq!(added.name.as_deref(), Some("Park & Partners"));
    let request = world.last_seen("accounts_add");
    assert_eq!(parameter(&request, "isImported"), Some("true"));
    assert_eq!(parameter(&request, "sendConfirmationEmail"), Some("false"));
    assert_eq!(
        sent(&request)["PersonAccount"][1]["Person"],
        json!({"Uid": BOB})
    );
    assert_eq!(
        sent(&request)["Subscriptions"][0]["Plan"],
        json!({"Uid": GROWTH})
    );

    let read = world.client.accounts().get(uid(&added)).select((
        All,
        account::PERSON_ACCOUNT.all(),
        account::PERSON_ACCOUNT.person().all(),
        account::CURRENT_SUBSCRIPTION.all(),
        account::CURRENT_SUBSCRIPTION.plan().all(),
        account::CURRENT_SUBSCRIPTION.subscription_add_ons().all(),
        account::CURRENT_SUBSCRIPTION
            .subscription_add_ons()
            .add_on()
            .all(),
    ));
    let read = read.await?;
    assert_eq!(read.client_identifier.as_deref(), Some("1042"));
    assert_eq!(
        read.extra.get::<String>("Mascot")?.as_deref(),
        Some("Badger")
    );
    assert_eq!(
        read.billing_address.expect("an address").city.as_deref(),
        Some("Lisbon")
    );
    assert_eq!(read.domain_name.as_deref(), Some("example.com"));
    let members = read.person_account.expect("members");
    let names: Vec<_> = members
        .iter()
        .map(|m| {
            (
                m.person.as_ref().and_then(|p| p.full_name.as_deref()),
                m.is_primary,
            )
        })
        .collect();
    assert_eq!(
        names,
        [
            (Some("Kim Park"), Some(true)),
            (Some("Bob Stone"), Some(false))
        ]
    );
    let subscription = read.current_subscription.expect("a subscription");
    let plan = subscription.plan.expect("its plan");
    assert_eq!(plan.name.as_deref(), Some("Growth"));
    assert_eq!(
        plan.monthly_rate.map(|rate| rate.to_string()).as_deref(),
        Some("49.00")
    );
    assert_eq!(subscription.rate, Some(money("49.00")));
    let add_ons = subscription.subscription_add_ons.expect("its add-ons");
    assert_eq!(add_ons[0].quantity, Some(money("3")));
    assert_eq!(add_ons[0].rate, Some(money("15.00")));
    let add_on = add_ons[0].add_on.as_ref().expect("the add-on");
    assert_eq!(add_on.name.as_deref(), Some("Extra seats"));

    // The new person exists by herself, too.
    let people = world.client.people().list();
    let found = people.filter(person::EMAIL.eq("kim@example.com")).await?;
    assert_eq!(found.metadata.total, 1);
    Ok(())
}

pub(crate) async fn begins_in_the_stage_of_its_plan(world: &World) -> Result<()> {
    let add = async |name: &str,
                     subscriptions: Vec<SubscriptionInput>|
           -> Result<(AccountStage, Option<Box<Subscription>>)> {
        let person = PersonInput::new().uid(ANN);
        let body = AccountCreate::new(name, primary(person)).subscriptions(subscriptions);
        let added = world.client.accounts().add(body).await?;
        let read = world.client.accounts().get(uid(&added)).await?;
        Ok((
            read.account_stage.expect("a stage"),
            read.current_subscription,
        ))
    };
    let (stage, none) = add("No plan", Vec::new()).await?;
    assert_eq!((stage, none), (AccountStage::Created, None));

    let (stage, trial) = add("A trial", vec![monthly(STARTER)]).await?;
    assert_eq!(stage, AccountStage::Trialing);
    let trial = trial.expect("a subscription");
    let length = trial.renewal_date.expect("an end") - trial.start_date.expect("a start");
    assert_eq!(length.num_days(), 14);

    let (stage, paid) = add("Paid", vec![monthly(GROWTH)]).await?;
    assert_eq!(stage, AccountStage::Subscribing);
    let paid = paid.expect("a subscription");
    assert!(paid.renewal_date > paid.start_date);
    assert_eq!(paid.end_date, None);
    Ok(())
}

pub(crate) async fn refuses_what_is_no_account(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    let total = accounts.list().await?.metadata.total;
    let nobody: [PersonAccountInput; 0] = [];
    let error = accounts.add(AccountCreate::new("Nobody's", nobody)).await;
    fault(error, "PersonAccount", "required");
    let error = accounts.add(AccountCreate::new("", primary(kim()))).await;
    fault(error, "Name", "required");
    let nameless = PersonInput::new().first_name("Kim");
    let error = accounts
        .add(AccountCreate::new("Park", primary(nameless)))
        .await;
    let error = fault(error, "Email", "required");
    assert_eq!(
        error.validation_errors()[0].entity_type.as_deref(),
        Some("Person")
    );
    let unknown = PersonInput::new().uid(NOBODY);
    let error = accounts
        .add(AccountCreate::new("Park", primary(unknown)))
        .await;
    fault(error, "Person", "outsetaError");
    let body = AccountCreate::new("Park", primary(kim()));
    let error = accounts
        .add(body.clone().subscriptions([monthly("lEgA1234")]))
        .await;
    fault(error, "Plan", "outsetaError");

    // Nothing is left of them, not even the new person.
    assert_eq!(accounts.list().await?.metadata.total, total);
    accounts.add(body).await?;
    Ok(())
}
