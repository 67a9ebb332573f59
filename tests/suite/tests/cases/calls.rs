//! Calls as data: the operation by its name, everything else as JSON. What the table lacks can be reached by `raw`.

use futures_util::future::join_all;
use outseta_api::{
    Client,
    enums::ActivityType,
    operations::SignIn,
    serde_json::{self, Map, Value, json},
};

use super::{
    bodies,
    format::Call,
    sending::{Made, answered, list, raw, selected, single},
};

/// Makes a call, or says what is wrong with its description.
pub(crate) async fn make(client: &Client, call: &Call) -> Result<Made, String> {
    let Some(count) = call.at_once else {
        return once(client, call).await;
    };
    let clones: Vec<_> = (0..count).map(|_| client.clone()).collect();
    let mut all = Made {
        outcome: Ok(Map::from_iter([("answers".to_owned(), json!(count))])),
        shown: Vec::new(),
    };
    for made in join_all(clones.iter().map(|clone| once(clone, call))).await {
        let made = made?;
        all = all.show(made.shown);
        if let Err(failed) = made.outcome {
            all.outcome = Err(failed);
        }
    }
    Ok(all)
}

async fn once(client: &Client, call: &Call) -> Result<Made, String> {
    let name = match (&call.operation, &call.raw) {
        (Some(name), None) => name.as_str(),
        (None, Some(request)) => return raw(client, call, request).await,
        _ => return Err("a call has either an `operation` or `raw`".to_owned()),
    };
    // What the arm of an operation does not read would be passed over in silence.
    let known: &[&str] = match name {
        "people_get" | "people_update" | "people_delete" => &["personUid"],
        "people_regenerate_two_factor_recovery_codes" => &["personUid"],
        "people_list" => &["q"],
        "accounts_list" => &["q", "segmentUid"],
        "accounts_get" | "accounts_cancel" => &["accountUid"],
        "activities_list" => &["ActivityType"],
        "segments_tags_list" => &["segmentUid"],
        "segments_tags_remove" => &["segmentUid", "tagUid"],
        "account_memberships_add" => &["accountUid", "sendWelcomeEmail"],
        "account_memberships_update" => &["accountUid", "membershipUid"],
        "invoices_pdf" => &["invoiceUid"],
        _ => &[],
    };
    for parameter in call.parameters.keys() {
        if !known.contains(&parameter.as_str()) {
            return Err(format!("`{name}` has no parameter `{parameter}` here"));
        }
    }
    let parameter = |name: &str| -> Result<&str, String> {
        let value = call.parameters.get(name).and_then(Value::as_str);
        value.ok_or_else(|| format!("the parameter `{name}` is missing"))
    };
    let declared = |name: &str| call.parameters.get(name);
    let body = || {
        let members = call.body.as_ref().and_then(Value::as_object);
        members.ok_or_else(|| format!("`{name}` needs a body that is an object"))
    };
    let takes_body = matches!(
        name,
        "people_add"
            | "people_update"
            | "people_forgot_password"
            | "accounts_cancel"
            | "deals_add"
            | "account_memberships_add"
            | "account_memberships_update"
            | "tokens_get"
            | "tokens_magic_link"
    );
    if call.body.is_some() != takes_body {
        return Err(format!("whether there is a body does not fit `{name}`"));
    }
    match name {
        "people_get" => {
            let person = client.people().get(parameter("personUid")?);
            selected(person, call).await
        }
        "people_update" => {
            let update = bodies::person_update(body()?)?;
            let person = client.people().update(parameter("personUid")?, update);
            selected(person, call).await
        }
        "people_add" => {
            let person = client.people().add(bodies::person_create(body()?)?);
            selected(person, call).await
        }
        "people_delete" => single(client.people().delete(parameter("personUid")?), call).await,
        "people_forgot_password" => {
            let email = bodies::email_address(body()?)?;
            single(client.people().forgot_password(email), call).await
        }
        "people_regenerate_two_factor_recovery_codes" => {
            let people = client.people();
            let uid = parameter("personUid")?;
            single(people.regenerate_two_factor_recovery_codes(uid), call).await
        }
        "people_list" => {
            let mut people = client.people().list();
            if let Some(q) = declared("q").and_then(Value::as_str) {
                people = people.q(q);
            }
            list(people, call).await
        }
        "accounts_get" => selected(client.accounts().get(parameter("accountUid")?), call).await,
        "accounts_list" => {
            let mut accounts = client.accounts().list();
            if let Some(segment) = declared("segmentUid").and_then(Value::as_str) {
                accounts = accounts.segment_uid(segment);
            }
            if let Some(q) = declared("q").and_then(Value::as_str) {
                accounts = accounts.q(q);
            }
            list(accounts, call).await
        }
        "accounts_cancel" => {
            let request = bodies::cancelation(body()?)?;
            let accounts = client.accounts();
            single(accounts.cancel(parameter("accountUid")?, request), call).await
        }
        "deals_list" => list(client.deals().list(), call).await,
        "deals_add" => {
            let deal = client.deals().add(bodies::deal_create(body()?)?);
            selected(deal, call).await
        }
        "plans_list" => list(client.plans().list(), call).await,
        "activities_list" => {
            let mut activities = client.activities().list();
            if let Some(Value::Array(types)) = declared("ActivityType") {
                let types = types.iter().filter_map(Value::as_i64);
                activities = activities.activity_type(types.map(ActivityType::from));
            }
            list(activities, call).await
        }
        "segments_tags_list" => {
            let tags = client.segments().list_tags(parameter("segmentUid")?);
            list(tags, call).await
        }
        "segments_tags_remove" => {
            let (segment, tag) = (parameter("segmentUid")?, parameter("tagUid")?);
            single(client.segments().remove_tag(segment, tag), call).await
        }
        "account_memberships_add" => {
            let new = bodies::membership(body()?)?;
            let mut membership = client.memberships().add(parameter("accountUid")?, new);
            if let Some(Value::Bool(welcome)) = declared("sendWelcomeEmail") {
                membership = membership.send_welcome_email(*welcome);
            }
            single(membership, call).await
        }
        "account_memberships_update" => {
            let (account, membership) = (parameter("accountUid")?, parameter("membershipUid")?);
            let update = bodies::membership_update(body()?)?;
            let memberships = client.memberships();
            single(memberships.update(account, membership, update), call).await
        }
        "invoices_pdf" => {
            let pdf = client.invoices().pdf(parameter("invoiceUid")?);
            answered(pdf, call, |file| Ok(json!({"bytes": file.bytes().len()}))).await
        }
        "profile_get" => selected(client.profile().get(), call).await,
        "tokens_get" => {
            let request = bodies::token_request(body()?)?;
            answered(client.tokens().get(request), call, sign_in).await
        }
        "tokens_magic_link" => {
            let request = bodies::magic_link(body()?)?;
            answered(client.tokens().magic_link(request), call, sign_in).await
        }
        _ => Err(format!("`{name}` is not in the table of operations")),
    }
}

fn sign_in(answer: &SignIn) -> serde_json::Result<Value> {
    Ok(match answer {
        SignIn::Token(token) => json!({"token": serde_json::to_value(token)?}),
        SignIn::Challenge(challenge) => json!({"challenge": serde_json::to_value(challenge)?}),
        other => json!({"other": format!("{other:?}")}),
    })
}
