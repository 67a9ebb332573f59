//! The stages of an account: cancelling, taking that back, longer trials, the end of a subscription.

use outseta_api::chrono::NaiveTime;
use outseta_api::enums::{AccountStage, ActivityType};
use outseta_api::inputs::{AccountCancelationRequest, TrialExtension};
use outseta_api::{ErrorKind, Result, models::Account};
use serde_json::json;

use crate::world::{ACME, GLOBEX, NO_UID, NOBODY, World, fault, in_days, refusal, sent};

/// Cancelling, with the end of its term ahead.
const INITECH: &str = "iNiT1234";
/// Expired.
const VANDELAY: &str = "vAnD1234";
/// Its trial ran out.
const HOOLI: &str = "hOoL1234";
/// On a trial that is cancelled.
const CYBERDYNE: &str = "cYbE1234";

async fn account(world: &World, uid: &str) -> Result<Account> {
    world.client.accounts().get(uid).await
}

/// That an account is in a stage, and that its last activity says how it came there.
async fn moved(world: &World, uid: &str, to: AccountStage) -> Result<Account> {
    let account = account(world, uid).await?;
    assert_eq!(account.account_stage, Some(to));
    let activities = world.activities_of(uid).await?;
    assert!(
        activities
            .iter()
            .any(|activity| activity.activity_type == Some(ActivityType::AccountStageUpdated)),
        "{activities:?}"
    );
    Ok(account)
}

/// That a call was refused for the stage of the account.
fn wrong_stage<T: std::fmt::Debug>(result: Result<T>) {
    let error = refusal(result, ErrorKind::BadRequest, 400);
    assert!(
        error
            .message()
            .is_some_and(|message| message.contains("stage")),
        "{error:?}"
    );
}

fn wish(account: &str) -> AccountCancelationRequest {
    AccountCancelationRequest::new("Too expensive", account).comment("Maybe later")
}

async fn cancelled(world: &World, operation: &str) -> Result<()> {
    assert_eq!(
        sent(&world.last_seen(operation)),
        json!({"CancelationReason": "Too expensive", "Account": {"Uid": ACME}, "Comment": "Maybe later"})
    );
    let acme = moved(world, ACME, AccountStage::Cancelling).await?;
    let subscription = acme
        .current_subscription
        .expect("it runs to the end of its term");
    assert_eq!(subscription.end_date, subscription.renewal_date);
    let activities = world.activities_of(ACME).await?;
    let request = ActivityType::AccountSubscriptionCancellationRequested;
    let request = activities.iter().find(|a| a.activity_type == Some(request));
    let data = request
        .and_then(|a| a.activity_data.as_deref())
        .expect("what was said");
    assert!(
        data.contains("Too expensive") && data.contains("Maybe later"),
        "{data}"
    );
    Ok(())
}

pub(crate) async fn cancels(world: &World) -> Result<()> {
    world.client.accounts().cancel(ACME, wish(ACME)).await?;
    cancelled(world, "accounts_cancel").await?;
    // Nobody cancels twice.
    wrong_stage(world.client.accounts().cancel(ACME, wish(ACME)).await);
    Ok(())
}

pub(crate) async fn cancels_by_the_older_path(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    wrong_stage(accounts.cancel_legacy(GLOBEX, wish(GLOBEX)).await);
    accounts.cancel_legacy(ACME, wish(ACME)).await?;
    let path = world.last_seen("accounts_cancel_legacy").path;
    assert_eq!(path, "/api/v1/crm/accounts/cancellation/aBcD123x");
    cancelled(world, "accounts_cancel_legacy").await
}

pub(crate) async fn refuses_to_cancel(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    for (uid, stage) in [
        (GLOBEX, AccountStage::Trialing),
        (INITECH, AccountStage::Cancelling),
        (VANDELAY, AccountStage::Expired),
    ] {
        wrong_stage(accounts.cancel(uid, wish(uid)).await);
        assert_eq!(account(world, uid).await?.account_stage, Some(stage));
    }
    let silent = AccountCancelationRequest::new("", ACME);
    fault(
        accounts.cancel(ACME, silent).await,
        "CancelationReason",
        "required",
    );
    fault(
        accounts.cancel(ACME, wish(GLOBEX)).await,
        "Account",
        "outsetaError",
    );
    refusal(
        accounts.cancel(NOBODY, wish(NOBODY)).await,
        ErrorKind::NotFound,
        404,
    );
    refusal(
        accounts.cancel(NO_UID, wish(NO_UID)).await,
        ErrorKind::BadRequest,
        400,
    );
    let acme = account(world, ACME).await?;
    assert_eq!(acme.account_stage, Some(AccountStage::Subscribing));
    accounts.cancel(ACME, wish(ACME)).await?;
    Ok(())
}

pub(crate) async fn removes_a_cancellation(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    accounts.remove_cancellation(INITECH).await?;
    assert_eq!(world.last_seen("accounts_remove_cancellation").body, "");
    let initech = moved(world, INITECH, AccountStage::Subscribing).await?;
    let subscription = initech.current_subscription.expect("a subscription");
    assert_eq!(subscription.end_date, None, "it goes on as before");
    assert!(subscription.renewal_date.is_some());

    accounts.remove_cancellation(CYBERDYNE).await?;
    moved(world, CYBERDYNE, AccountStage::Trialing).await?;
    // There is nothing to take back.
    wrong_stage(accounts.remove_cancellation(ACME).await);
    wrong_stage(accounts.remove_cancellation(INITECH).await);
    refusal(
        accounts.remove_cancellation(NOBODY).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}

pub(crate) async fn removes_a_cancellation_by_the_older_path(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    accounts.remove_cancellation_legacy(INITECH).await?;
    let path = world.last_seen("accounts_remove_cancellation_legacy").path;
    assert_eq!(path, "/api/v1/crm/accounts/removecancellation/iNiT1234");
    moved(world, INITECH, AccountStage::Subscribing).await?;
    wrong_stage(accounts.remove_cancellation_legacy(VANDELAY).await);
    Ok(())
}

pub(crate) async fn extends_a_trial(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    let to = in_days(40);
    accounts
        .extend_trial(GLOBEX, TrialExtension::new(to))
        .await?;
    let globex = account(world, GLOBEX).await?;
    assert_eq!(globex.account_stage, Some(AccountStage::Trialing));
    let end = globex
        .current_subscription
        .expect("a trial")
        .renewal_date
        .expect("its end");
    assert!(
        (end - to).num_milliseconds().abs() < 1000,
        "the moment of the body: {end}"
    );
    let activities = world.activities_of(GLOBEX).await?;
    let extended = ActivityType::AccountSubscriptionRenewalExtended;
    assert_eq!(activities[0].activity_type, Some(extended));

    // A trial that ran out begins again.
    assert_eq!(account(world, HOOLI).await?.current_subscription, None);
    accounts
        .extend_trial(HOOLI, TrialExtension::new(to))
        .await?;
    let hooli = moved(world, HOOLI, AccountStage::Trialing).await?;
    assert!(hooli.current_subscription.is_some());
    Ok(())
}

pub(crate) async fn refuses_to_extend(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    let ahead = || TrialExtension::new(in_days(40));
    wrong_stage(accounts.extend_trial(ACME, ahead()).await);
    let past = TrialExtension::new(in_days(-1));
    let error = refusal(
        accounts.extend_trial(GLOBEX, past).await,
        ErrorKind::BadRequest,
        400,
    );
    assert!(
        error
            .message()
            .is_some_and(|message| message.contains("future")),
        "{error:?}"
    );
    refusal(
        accounts.extend_trial(NOBODY, ahead()).await,
        ErrorKind::NotFound,
        404,
    );
    accounts.extend_trial(GLOBEX, ahead()).await?;
    Ok(())
}

pub(crate) async fn extends_a_trial_by_the_older_path(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    let day = in_days(40).date_naive();
    wrong_stage(accounts.extend_trial_legacy(ACME, day).await);
    accounts.extend_trial_legacy(GLOBEX, day).await?;
    let request = world.last_seen("accounts_extend_trial_legacy");
    let path = format!(
        "/api/v1/crm/accounts/extendtrial/gLoB4321/{}",
        day.format("%Y-%m-%d")
    );
    assert_eq!((request.path, request.body), (path, String::new()));
    let globex = account(world, GLOBEX).await?;
    let end = globex.current_subscription.expect("a trial").renewal_date;
    assert_eq!(end, Some(day.and_time(NaiveTime::MIN).and_utc()));
    let past = in_days(-1).date_naive();
    let error = accounts.extend_trial_legacy(GLOBEX, past).await;
    refusal(error, ErrorKind::BadRequest, 400);
    Ok(())
}

pub(crate) async fn expires_subscriptions(world: &World) -> Result<()> {
    let accounts = world.client.accounts();
    for (uid, end) in [
        (ACME, AccountStage::Expired),
        (INITECH, AccountStage::Expired),
        (GLOBEX, AccountStage::TrialExpired),
        (CYBERDYNE, AccountStage::TrialExpired),
    ] {
        accounts.expire_current_subscription(uid).await?;
        let account = moved(world, uid, end).await?;
        assert_eq!(account.current_subscription, None);
        let latest = account.latest_subscription.expect("it is still on record");
        assert!(latest.end_date.is_some());
    }
    wrong_stage(accounts.expire_current_subscription(VANDELAY).await);
    refusal(
        accounts.expire_current_subscription(NOBODY).await,
        ErrorKind::NotFound,
        404,
    );
    Ok(())
}
