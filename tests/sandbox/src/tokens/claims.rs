//! What an access token says of a person: the claims, from the tenant's records.

use serde_json::{Value, json};

use super::vault::TOKEN_LIFE;
use crate::answer::Reader;
use crate::clock;
use crate::operations::Call;
use crate::store::Record;

/// The claims of a token that a person gets now.
pub(super) fn claims(call: &mut Call<'_>, person: &str) -> Value {
    let id = call.tenant.random.alphanumeric(16);
    let reader = call.reader();
    let authority = call.tenant.authority.as_str();
    let now = call.now.timestamp();
    let mut claims = json!({
        "nbf": now,
        "exp": now + TOKEN_LIFE,
        "iss": call.tenant.origin(),
        "client_id": format!("{authority}.resource-owner"),
        "scope": ["openid", "outseta", "profile"],
        "sub": person,
        "auth_time": now,
        "idp": "idsrv",
        "nameid": person,
        "amr": ["password"],
        "outseta:iss": authority,
        "aud": authority,
        "iat": now,
        "jti": id,
    });
    if let (Some(person), Some(claims)) =
        (reader.store.get("Person", person), claims.as_object_mut())
    {
        let text = |name| person.text(name).unwrap_or_default();
        claims.extend([
            ("email".to_owned(), json!(text("Email"))),
            ("email_verified".to_owned(), json!(true)),
            ("name".to_owned(), json!(crate::answer::full_name(person))),
            ("given_name".to_owned(), json!(text("FirstName"))),
            ("family_name".to_owned(), json!(text("LastName"))),
        ]);
        claims.extend(of_account(&reader, person));
    }
    claims
}

/// The claims about the account that a person belongs to: of several, one where they are primary.
/// Somebody without an account has none of them.
fn of_account(reader: &Reader<'_>, person: &Record) -> Vec<(String, Value)> {
    let mut memberships = reader.many(person, "PersonAccount");
    memberships.sort_by_key(|membership| !membership.is_set("IsPrimary"));
    let found = memberships
        .into_iter()
        .find_map(|membership| Some((membership, reader.one(membership, "Account")?)));
    let Some((membership, account)) = found else {
        return Vec::new();
    };
    let primary = if membership.is_set("IsPrimary") {
        "1"
    } else {
        "0"
    };
    let identifier = account.text("ClientIdentifier").unwrap_or_default();
    let mut claims = vec![
        ("outseta:accountUid".to_owned(), json!(account.uid)),
        (
            "outseta:accountClientIdentifier".to_owned(),
            json!(identifier),
        ),
        ("outseta:isPrimary".to_owned(), json!(primary)),
    ];
    if let Some(subscription) = reader.one(account, "CurrentSubscription") {
        let now = clock::exact(reader.now());
        let add_ons: Vec<_> = reader
            .many(subscription, "SubscriptionAddOns")
            .into_iter()
            .filter(|row| row.text("EndDate").is_none_or(|end| end > now.as_str()))
            .filter_map(|row| row.link("AddOn"))
            .collect();
        claims.extend([
            (
                "outseta:subscriptionUid".to_owned(),
                json!(subscription.uid),
            ),
            (
                "outseta:planUid".to_owned(),
                json!(subscription.link("Plan")),
            ),
            ("outseta:addOnUids".to_owned(), json!(add_ons)),
        ]);
    }
    claims
}
