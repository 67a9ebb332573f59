//! Accounts: the records themselves and their addresses.

use outseta_api::enums::{AccountStage, BillingRenewalTerm};
use outseta_api::inputs::{AccountUpdate, AddressInput};
use outseta_api::models::Account;
use outseta_api::operations::AccountsList;
use outseta_api::query::Filter;
use outseta_api::{Decimal, ErrorKind, List, Null, Result, fields::account};
use serde_json::json;

use crate::world::{
    ACME, ANN, BOB, GLOBEX, GROWTH, NO_UID, NOBODY, STARTER, World, fault, parameter, refusal,
    sent, uids,
};

fn uid(account: &Account) -> &str {
    account.uid.as_ref().expect("a uid").as_str()
}

fn money(text: &str) -> Decimal {
    text.parse().expect("an amount")
}

/// An account without the date of the last change.
async fn stored(world: &World, uid: &str) -> Result<Account> {
    let mut account = world.client.accounts().get(uid).await?;
    account.updated = None;
    Ok(account)
}

pub(crate) async fn filters_by_stage_money_and_contact(world: &World) -> Result<()> {
    let all: Vec<Account> = world
        .client
        .accounts()
        .list()
        .stream()
        .try_collect()
        .await?;
    assert!(all.len() > 25);
    let finds =
        async |filter: Filter<Account>, condition: &dyn Fn(&Account) -> bool| -> Result<()> {
            let wanted: Vec<_> = all.iter().filter(|account| condition(account)).collect();
            assert!(
                !wanted.is_empty() && wanted.len() < all.len(),
                "{filter:?} proves nothing"
            );
            let list = world.client.accounts().list().filter(filter.clone());
            let found = list.stream().try_collect().await?;
            assert_eq!(
                uids(found.iter().map(|account| &account.uid)),
                uids(wanted.iter().map(|account| &account.uid)),
                "{filter:?}"
            );
            Ok(())
        };
    let stage = |account: &Account| account.account_stage.expect("a stage");
    let trialing = AccountStage::Trialing;
    finds(account::ACCOUNT_STAGE.eq(trialing), &|a| {
        stage(a) == trialing
    })
    .await?;
    let seen = world.last_seen("accounts_list");
    assert_eq!(parameter(&seen, "AccountStage"), Some("2"), "by its number");
    finds(account::ACCOUNT_STAGE.ne(trialing), &|a| {
        stage(a) != trialing
    })
    .await?;
    let expired = AccountStage::Expired;
    finds(account::ACCOUNT_STAGE.gte(expired), &|a| {
        stage(a) >= expired
    })
    .await?;
    finds(account::ACCOUNT_STAGE_LABEL.eq("Past Due"), &|a| {
        stage(a) == AccountStage::PastDue
    })
    .await?;

    let revenue = |account: &Account| account.lifetime_revenue.expect("an amount");
    let limit = money("490.50");
    finds(account::LIFETIME_REVENUE.gt(limit), &|a| revenue(a) > limit).await?;
    finds(account::LIFETIME_REVENUE.lte(limit), &|a| {
        revenue(a) <= limit
    })
    .await?;
    finds(account::LIFETIME_REVENUE.eq(money("588")), &|a| {
        revenue(a) == money("588")
    })
    .await?;

    finds(account::BILLING_ADDRESS.city().eq("Boston"), &|a| {
        uid(a) == ACME
    })
    .await?;
    finds(
        account::PRIMARY_CONTACT.email().eq("carol@example.com"),
        &|a| uid(a) == GLOBEX,
    )
    .await?;
    finds(
        account::CURRENT_SUBSCRIPTION.plan().uid().eq(STARTER),
        &|a| {
            let trial = [AccountStage::Trialing, AccountStage::CancellingTrial];
            trial.contains(&stage(a))
        },
    )
    .await
}

pub(crate) async fn lists_by_segment_and_text(world: &World) -> Result<()> {
    let names = async |list: List<'_, AccountsList>| -> Result<Vec<String>> {
        let found: Vec<Account> = list
            .order_by(account::NAME.asc())
            .stream()
            .try_collect()
            .await?;
        let names = found
            .into_iter()
            .map(|account| account.name.expect("a name"));
        Ok(names.collect())
    };
    let accounts = world.client.accounts();
    assert_eq!(
        names(accounts.list().segment_uid("sEgT1234")).await?,
        ["Globex"]
    );
    assert_eq!(
        names(accounts.list().segment_uid("sEgM1234")).await?,
        ["Acme Ltd"]
    );
    assert_eq!(
        names(accounts.list().q("cme")).await?,
        ["Acme Ltd"],
        "part of the name"
    );
    assert_eq!(
        names(accounts.list().q(GLOBEX)).await?,
        ["Globex"],
        "the whole uid"
    );
    assert_eq!(
        names(accounts.list().q("gLoB")).await?,
        ["Globex"],
        "as a name"
    );
    let both = accounts.list().q("o").segment_uid("sEgT1234");
    assert_eq!(names(both).await?, ["Globex"]);
    assert_eq!(names(accounts.list().segment_uid(NOBODY)).await?, [""; 0]);
    refusal(
        accounts.list().segment_uid(NO_UID).await,
        ErrorKind::BadRequest,
        400,
    );

    // Related records of a page, with the level between.
    let list = accounts.list().q("Acme").select((
        account::NAME,
        account::PERSON_ACCOUNT.all(),
        account::PERSON_ACCOUNT.person().email(),
    ));
    let acme = list.await?.items.remove(0);
    let memberships = acme.person_account.expect("members").into_iter();
    let mut emails: Vec<_> = memberships
        .map(|membership| {
            membership
                .person
                .expect("the person")
                .email
                .expect("an address")
        })
        .collect();
    emails.sort();
    assert_eq!(emails, ["ann@example.com", "bob@example.com"]);
    Ok(())
}

pub(crate) async fn gets_one_with_its_children(world: &World) -> Result<()> {
    let acme = world.client.accounts().get(ACME).await?;
    assert_eq!(acme.name.as_deref(), Some("Acme Ltd"));
    assert_eq!(acme.account_stage, Some(AccountStage::Subscribing));
    assert_eq!(acme.account_stage_label.as_deref(), Some("Subscribing"));
    assert_eq!(
        acme.client_identifier.as_deref(),
        Some("55"),
        "it stays text"
    );
    assert_eq!(
        acme.lifetime_revenue.map(|sum| sum.to_string()).as_deref(),
        Some("588.00")
    );
    assert_eq!(
        acme.extra.get::<String>("Mascot")?.as_deref(),
        Some("Beaver")
    );
    let contact = acme.primary_contact.expect("the primary contact");
    assert_eq!(contact.email.as_deref(), Some("ann@example.com"));
    let subscription = acme.current_subscription.expect("a subscription");
    assert_eq!(
        subscription.billing_renewal_term,
        Some(BillingRenewalTerm::Monthly)
    );
    assert_eq!(
        subscription.plan, None,
        "what a child refers to is not sent"
    );
    assert_eq!(acme.person_account.expect("members").len(), 2);
    Ok(())
}

pub(crate) async fn selects_the_plan(world: &World) -> Result<()> {
    let acme = world.client.accounts().get(ACME).select((
        account::NAME,
        account::CURRENT_SUBSCRIPTION.all(),
        account::CURRENT_SUBSCRIPTION.plan().all(),
        account::CURRENT_SUBSCRIPTION.plan().plan_family().name(),
    ));
    let acme = acme.await?;
    assert_eq!((acme.uid, acme.account_stage), (None, None));
    let subscription = acme.current_subscription.expect("a subscription");
    let plan = subscription.plan.expect("its plan");
    assert_eq!(plan.uid.expect("a uid"), GROWTH);
    let family = plan.plan_family.expect("its family");
    assert_eq!((family.name.as_deref(), family.uid), (Some("Main"), None));
    Ok(())
}

pub(crate) async fn says_what_is_not_there(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    refusal(accounts.get(NOBODY).await, ErrorKind::NotFound, 404);
    refusal(accounts.get(NO_UID).await, ErrorKind::BadRequest, 400);
    // Case matters, and a person's uid is none of an account.
    refusal(
        accounts.get(ACME.to_uppercase()).await,
        ErrorKind::NotFound,
        404,
    );
    refusal(accounts.get(ANN).await, ErrorKind::NotFound, 404);
    accounts.get(ACME).await?;
    Ok(())
}

pub(crate) async fn changes_clears_and_keeps(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    let mut expected = stored(world, ACME).await?;
    let change = AccountUpdate::new()
        .name("Acme Inc")
        .client_identifier(Null)
        .custom("Mascot", "Otter");
    accounts.update(ACME, change).await?;
    expected.name = Some("Acme Inc".to_owned());
    expected.client_identifier = None;
    expected.extra.set("Mascot", "Otter");
    assert_eq!(
        stored(world, ACME).await?,
        expected,
        "only what was named has changed"
    );

    fault(
        accounts.update(ACME, AccountUpdate::new().name("")).await,
        "Name",
        "required",
    );
    fault(
        accounts.update(ACME, AccountUpdate::new().name(Null)).await,
        "Name",
        "required",
    );
    let long = AccountUpdate::new().currency("DOLLAR");
    fault(
        accounts.update(ACME, long).await,
        "Currency",
        "outsetaError",
    );
    assert_eq!(stored(world, ACME).await?, expected);
    // A related record is let go of by null.
    let change = AccountUpdate::new().billing_address(Null);
    accounts.update(ACME, change).await?;
    expected.billing_address = None;
    assert_eq!(stored(world, ACME).await?, expected);
    let change = AccountUpdate::new().name("Nobody's");
    refusal(
        accounts.update(NOBODY, change).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}

pub(crate) async fn changes_the_billing_address_in_place(world: &World) -> Result<()> {
    let mut expected = stored(world, ACME).await?;
    let address = AddressInput::new()
        .uid("bIlL1234")
        .city("Cambridge")
        .state(Null);
    let change = AccountUpdate::new().billing_address(address);
    world.client.accounts().update(ACME, change).await?;
    assert_eq!(
        sent(&world.last_seen("accounts_update")),
        json!({"BillingAddress": {"Uid": "bIlL1234", "City": "Cambridge", "State": null}})
    );
    let mut after = stored(world, ACME).await?;
    let billed = expected.billing_address.as_mut().expect("an address");
    billed.city = Some("Cambridge".to_owned());
    billed.state = None;
    let changed = after.billing_address.as_mut().expect("an address");
    assert!(changed.updated > billed.updated);
    changed.updated = billed.updated;
    assert_eq!(
        after, expected,
        "the street is still there, under the same uid"
    );
    Ok(())
}

pub(crate) async fn cannot_set_the_stage(world: &World) -> Result<()> {
    let change = AccountUpdate::new().account_stage(AccountStage::Expired);
    let answer = world.client.accounts().update(ACME, change).await?;
    assert_eq!(answer.account_stage, Some(AccountStage::Subscribing));
    assert_eq!(
        sent(&world.last_seen("accounts_update")),
        json!({"AccountStage": 5})
    );
    Ok(())
}

pub(crate) async fn writes_a_sparse_read_back(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    let before = stored(world, ACME).await?;
    let sparse = accounts
        .get(ACME)
        .select((account::UID, account::NAME))
        .await?;
    accounts.update(ACME, AccountUpdate::from(&sparse)).await?;
    assert_eq!(
        sent(&world.last_seen("accounts_update")),
        json!({"Uid": ACME, "Name": "Acme Ltd"})
    );
    assert_eq!(stored(world, ACME).await?, before);
    let whole = accounts.get(ACME).await?;
    accounts.update(ACME, AccountUpdate::from(&whole)).await?;
    assert_eq!(
        stored(world, ACME).await?,
        before,
        "neither people nor subscriptions are lost"
    );
    Ok(())
}

pub(crate) async fn deletes(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    let total = accounts.list().await?.metadata.total;
    accounts.delete(GLOBEX).await?;
    refusal(accounts.get(GLOBEX).await, ErrorKind::NotFound, 404);
    refusal(accounts.delete(GLOBEX).await, ErrorKind::NotFound, 404);
    refusal(accounts.delete(NO_UID).await, ErrorKind::BadRequest, 400);
    assert_eq!(accounts.list().await?.metadata.total, total - 1);
    assert_eq!(accounts.list().q("Globex").await?.items, []);
    Ok(())
}

pub(crate) async fn mails_confirmations(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    accounts.send_confirmation_email(ACME).await?;
    let request = world.last_seen("accounts_send_confirmation_email");
    assert_eq!(
        (parameter(&request, "personUid"), request.body.as_str()),
        (None, "")
    );
    for members in ["*", BOB] {
        accounts
            .send_confirmation_email(ACME)
            .person_uid(members)
            .await?;
        let request = world.last_seen("accounts_send_confirmation_email");
        assert_eq!(parameter(&request, "personUid"), Some(members));
    }
    // Carol belongs to Globex.
    let stranger = accounts
        .send_confirmation_email(ACME)
        .person_uid("pCaR1234");
    refusal(stranger.await, ErrorKind::BadRequest, 400);
    let unknown = accounts.send_confirmation_email(NOBODY);
    refusal(unknown.await, ErrorKind::NotFound, 404);
    Ok(())
}
