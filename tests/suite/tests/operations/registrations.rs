//! Sign-ups: an account, its first person and a subscription in one step, by anybody.

use outseta_api::enums::{AccountStage, BillingRenewalTerm};
use outseta_api::inputs::{
    AccountRegistration, PersonAccountInput, PersonInput, RegistrationCompletion, SubscriptionInput,
};
use outseta_api::query::All;
use outseta_api::{ErrorKind, Result, fields::account};
use serde_json::json;

use crate::world::{GLOBEX, GROWTH, STARTER, World, fault, refusal, sent};

/// The plan Enterprise, which wants payment details before it begins.
const ENTERPRISE: &str = "eNtR1234";

fn registration(email: &str, plan: &str) -> AccountRegistration {
    let person = PersonInput::new()
        .email(email)
        .first_name("Kim")
        .last_name("Park")
        .password("Correct-horse-7");
    let subscription = SubscriptionInput::new()
        .plan(plan)
        .billing_renewal_term(BillingRenewalTerm::Monthly);
    AccountRegistration::new(
        [PersonAccountInput::new().person(person).is_primary(true)],
        [subscription],
    )
}

pub(crate) async fn signs_up_on_trial(world: &World) -> Result<()> {
    let anonymous = world.anonymous();
    let body = registration("kim@example.com", STARTER).name("Park & Partners");
    let call = anonymous
        .registrations()
        .add(body.custom("Mascot", "Badger"));
    let added = call
        .select((
            All,
            account::PERSON_ACCOUNT.all(),
            account::PERSON_ACCOUNT.person().all(),
        ))
        .await?;
    assert_eq!(
        world.last_seen("registrations_add").header("authorization"),
        None
    );
    assert_eq!(added.name.as_deref(), Some("Park & Partners"));
    assert_eq!(added.account_stage, Some(AccountStage::Trialing));
    assert_eq!(
        added.extra.get::<String>("Mascot")?.as_deref(),
        Some("Badger")
    );
    let members = added.person_account.expect("members");
    assert_eq!(members[0].is_primary, Some(true));
    let kim = members[0].person.as_ref().expect("the person");
    assert_eq!(kim.full_name.as_deref(), Some("Kim Park"));

    // The person can sign in, and the account is there.
    let token = world.token("kim@example.com", "Correct-horse-7").await?;
    let kim = world
        .client
        .with_access_token(token)?
        .profile()
        .get()
        .await?;
    assert_eq!(kim.email.as_deref(), Some("kim@example.com"));
    let uid = added.uid.expect("a uid");
    let read = world.client.accounts().get(&uid).await?;
    let trial = read.current_subscription.expect("a trial");
    let length = trial.renewal_date.expect("an end") - trial.start_date.expect("a start");
    assert_eq!(length.num_days(), 14);
    Ok(())
}

pub(crate) async fn names_the_account_after_its_person(world: &World) -> Result<()> {
    let registrations = world.client.registrations();
    let added = registrations
        .add(registration("kim@example.com", GROWTH))
        .await?;
    assert_eq!(added.name.as_deref(), Some("Kim Park"));
    assert_eq!(added.account_stage, Some(AccountStage::Subscribing));
    let request = world.last_seen("registrations_add");
    assert_eq!(
        request.header("authorization"),
        Some("Outseta"),
        "a key that is there is sent"
    );
    assert_eq!(
        sent(&request)["PersonAccount"][0]["Person"]["Password"],
        json!("[redacted]")
    );

    let taken = registrations
        .add(registration("kim@example.com", GROWTH))
        .await;
    fault(taken, "Email", "outsetaError");
    fault(
        registrations.add(registration("", GROWTH)).await,
        "Email",
        "required",
    );
    let body = registration("lou@example.com", GROWTH).subscriptions([SubscriptionInput::new()]);
    fault(registrations.add(body).await, "Plan", "required");
    let none: [SubscriptionInput; 0] = [];
    let body = registration("lou@example.com", GROWTH).subscriptions(none);
    fault(registrations.add(body).await, "Subscriptions", "required");
    Ok(())
}

pub(crate) async fn completes_after_the_payment_step(world: &World) -> Result<()> {
    let registrations = world.anonymous().registrations();
    let added = registrations
        .add(registration("kim@example.com", ENTERPRISE))
        .await?;
    assert_eq!(
        added.account_stage,
        Some(AccountStage::Created),
        "nothing is paid yet"
    );
    let uid = added.uid.expect("a uid");

    // The sandbox's secrets have the account in the middle.
    let proof = RegistrationCompletion::new(format!("seti_{uid}_secret_example"));
    let completed = registrations.complete(proof).await?;
    assert_eq!(completed.uid, Some(uid));
    assert_eq!(completed.account_stage, Some(AccountStage::Subscribing));
    let request = world.last_seen("registrations_complete");
    assert_eq!(sent(&request), json!({"ClientSecret": "[redacted]"}));
    assert_eq!(request.header("authorization"), None);

    let forged = RegistrationCompletion::new("seti_nobody_secret_example");
    let error = registrations.complete(forged).await;
    let error = refusal(error, ErrorKind::BadRequest, 400);
    assert!(
        !format!("{error} {error:?}").contains("seti_nobody"),
        "{error}"
    );
    let missing = registrations
        .complete(RegistrationCompletion::new(""))
        .await;
    fault(missing, "ClientSecret", "required");
    // An account that is past that step stays as it is.
    let proof = RegistrationCompletion::new(format!("seti_{GLOBEX}_secret_example"));
    let globex = registrations.complete(proof).await?;
    assert_eq!(globex.account_stage, Some(AccountStage::Trialing));
    Ok(())
}
