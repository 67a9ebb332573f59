//! Memberships: who belongs to an account, and who speaks for it.

use outseta_api::enums::{ActivityType, TeamRole};
use outseta_api::inputs::{MembershipCreate, MembershipUpdate, PersonInput};
use outseta_api::query::All;
use outseta_api::{ErrorKind, Result, fields::account, models::Account};
use serde_json::json;

use crate::world::{ACME, ANN, BOB, GLOBEX, NOBODY, World, fault, parameter, refusal, sent};

/// Ann's membership of Acme, and Bob's.
const ANNS: &str = "mEmB1234";
const BOBS: &str = "mEmB5678";

/// Acme with its people.
async fn acme(world: &World) -> Result<Account> {
    let call = world.client.accounts().get(ACME).select((
        All,
        account::PRIMARY_CONTACT.all(),
        account::PERSON_ACCOUNT.all(),
        account::PERSON_ACCOUNT.person().all(),
    ));
    call.await
}

/// Addresses of the members, the primary one first.
fn members(account: &Account) -> Vec<(&str, bool)> {
    let memberships = account.person_account.iter().flatten();
    let mut members: Vec<_> = memberships
        .map(|membership| {
            let person = membership.person.as_ref().expect("the person");
            (
                person.email.as_deref().expect("an address"),
                membership.is_primary.expect("known"),
            )
        })
        .collect();
    members.sort_by_key(|(email, is_primary)| (!is_primary, *email));
    members
}

pub(crate) async fn adds_somebody_new(world: &World) -> Result<()> {
    let kim = PersonInput::new()
        .email("kim@example.com")
        .first_name("Kim");
    let membership = MembershipCreate::new(kim)
        .receive_invoices(true)
        .role(TeamRole::Operator);
    let call = world.client.memberships().add(ACME, membership.clone());
    let added = call.send_welcome_email(true).await?;
    assert_eq!(added.object_type.as_deref(), Some("PersonAccount"));
    assert_eq!(added.receive_invoices, Some(true));
    assert_eq!(added.role, Some(TeamRole::Operator));
    assert_eq!(added.is_primary, Some(false));
    let request = world.last_seen("account_memberships_add");
    assert_eq!(parameter(&request, "sendWelcomeEmail"), Some("true"));
    assert_eq!(sent(&request)["Role"], json!(3));

    let acme = acme(world).await?;
    assert_eq!(
        members(&acme),
        [
            ("ann@example.com", true),
            ("bob@example.com", false),
            ("kim@example.com", false)
        ]
    );
    let activities = world.activities_of(ACME).await?;
    assert_eq!(
        activities[0].activity_type,
        Some(ActivityType::AccountAddPerson)
    );

    // The address is in use now.
    let again = world.client.memberships().add(ACME, membership).await;
    fault(again, "Email", "outsetaError");
    let nobody = MembershipCreate::new(PersonInput::new().first_name("Kim"));
    fault(
        world.client.memberships().add(ACME, nobody).await,
        "Email",
        "required",
    );
    Ok(())
}

pub(crate) async fn adds_somebody_known(world: &World) -> Result<()> {
    let memberships = world.client.memberships();
    let carol = || MembershipCreate::new(PersonInput::new().uid("pCaR1234"));
    memberships.add(ACME, carol()).await?;
    assert_eq!(
        sent(&world.last_seen("account_memberships_add")),
        json!({"Person": {"Uid": "pCaR1234"}})
    );
    let emails: Vec<_> = members(&acme(world).await?)
        .into_iter()
        .map(|(email, _)| email.to_owned())
        .collect();
    assert_eq!(
        emails,
        ["ann@example.com", "bob@example.com", "carol@example.com"]
    );
    let carols = world.client.people().get("pCaR1234").await?.account_uids;
    assert!(carols.is_some_and(|uids| uids.contains(ACME) && uids.contains(GLOBEX)));

    fault(
        memberships.add(ACME, carol()).await,
        "Person",
        "outsetaError",
    );
    let unknown = MembershipCreate::new(PersonInput::new().uid(NOBODY));
    fault(
        memberships.add(ACME, unknown).await,
        "Person",
        "outsetaError",
    );
    refusal(
        memberships.add(NOBODY, carol()).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}

pub(crate) async fn makes_another_person_primary(world: &World) -> Result<()> {
    let memberships = world.client.memberships();
    let change = MembershipUpdate::new()
        .is_primary(true)
        .receive_invoices(true);
    memberships.update(ACME, BOBS, change).await?;
    assert_eq!(
        sent(&world.last_seen("account_memberships_update")),
        json!({"IsPrimary": true, "ReceiveInvoices": true})
    );
    let acme = acme(world).await?;
    assert_eq!(
        members(&acme),
        [("bob@example.com", true), ("ann@example.com", false)]
    );
    let contact = acme.primary_contact.expect("the primary contact");
    assert_eq!(contact.uid.expect("a uid"), BOB);
    let bobs = acme.person_account.expect("members");
    let bobs = bobs
        .iter()
        .find(|m| m.is_primary == Some(true))
        .expect("Bob's");
    assert_eq!(
        bobs.role,
        Some(TeamRole::Member),
        "what was left out is kept"
    );
    let activities = world.activities_of(ACME).await?;
    let changed = ActivityType::AccountPrimaryPersonUpdated;
    assert_eq!(activities[0].activity_type, Some(changed));

    // An account is never without a primary person.
    let nobody = MembershipUpdate::new().is_primary(false);
    let error = memberships.update(ACME, BOBS, nobody).await;
    refusal(error, ErrorKind::Validation, 400);
    // The person of a membership stays.
    let other = MembershipUpdate::new().person(PersonInput::new().uid(ANN));
    fault(
        memberships.update(ACME, BOBS, other).await,
        "Person",
        "outsetaError",
    );
    // A membership is looked for in its account.
    let change = || MembershipUpdate::new().role(TeamRole::Admin);
    refusal(
        memberships.update(GLOBEX, BOBS, change()).await,
        ErrorKind::NotFound,
        404,
    );
    refusal(
        memberships.update(ACME, BOB, change()).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}

pub(crate) async fn takes_a_person_out(world: &World) -> Result<()> {
    let memberships = world.client.memberships();
    fault(
        memberships.delete(ACME, ANNS).await,
        "IsPrimary",
        "outsetaError",
    );
    refusal(
        memberships.delete(GLOBEX, BOBS).await,
        ErrorKind::NotFound,
        404,
    );
    assert_eq!(members(&acme(world).await?).len(), 2);

    memberships.delete(ACME, BOBS).await?;
    assert_eq!(members(&acme(world).await?), [("ann@example.com", true)]);
    let bob = world.client.people().get(BOB).await?;
    assert_eq!(
        bob.email.as_deref(),
        Some("bob@example.com"),
        "he stays in the tenant"
    );
    assert!(bob.account_uids.is_none_or(|uids| !uids.contains(ACME)));
    let activities = world.activities_of(ACME).await?;
    assert_eq!(
        activities[0].activity_type,
        Some(ActivityType::AccountRemovePerson)
    );
    refusal(
        memberships.delete(ACME, BOBS).await,
        ErrorKind::NotFound,
        404,
    );

    // Once somebody else is primary, the former one can go.
    let kim = PersonInput::new().email("kim@example.com");
    memberships
        .add(ACME, MembershipCreate::new(kim).is_primary(true))
        .await?;
    memberships.delete(ACME, ANNS).await?;
    assert_eq!(members(&acme(world).await?), [("kim@example.com", true)]);
    Ok(())
}
