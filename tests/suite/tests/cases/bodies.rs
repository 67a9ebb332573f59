//! Request bodies as data: a member by its name in JSON goes through the setter of the write type, null through
//! `Null`, and what a type does not know through `custom`.

use outseta_api::{
    Decimal, Null,
    inputs::{
        AccountCancelationRequest, AddressInput, DealCreate, EmailAddress, MagicLinkTokenRequest,
        MembershipCreate, MembershipUpdate, PersonCreate, PersonInput, PersonUpdate, TokenRequest,
    },
    serde_json::{Map, Value},
};

type Members = Map<String, Value>;

/// Text that has to be there.
fn needed<'b>(body: &'b Members, name: &str) -> Result<&'b str, String> {
    let text = body.get(name).and_then(Value::as_str);
    text.ok_or_else(|| format!("the body needs a text `{name}`"))
}

/// The rest of a body, without what was needed.
fn rest<'b>(
    body: &'b Members,
    needed: &'b [&str],
) -> impl Iterator<Item = (&'b String, &'b Value)> {
    body.iter()
        .filter(|(name, _)| !needed.contains(&name.as_str()))
}

/// Nothing else may be there.
fn no_more(body: &Members, known: &[&str]) -> Result<(), String> {
    match rest(body, known).next() {
        Some((name, _)) => Err(format!("the table of bodies has no member `{name}`")),
        None => Ok(()),
    }
}

/// Members of a person, of whichever write type.
macro_rules! person {
    ($person:expr, $members:expr) => {{
        let mut person = $person;
        for (name, value) in $members {
            person = match (name.as_str(), value) {
                ("Title", Value::String(text)) => person.title(text),
                ("Title", Value::Null) => person.title(Null),
                ("FirstName", Value::String(text)) => person.first_name(text),
                ("FirstName", Value::Null) => person.first_name(Null),
                ("PhoneMobile", Value::String(text)) => person.phone_mobile(text),
                ("PhoneMobile", Value::Null) => person.phone_mobile(Null),
                ("Password", Value::String(text)) => person.password(text.as_str()),
                ("PasswordMustChange", Value::Bool(must)) => person.password_must_change(*must),
                ("MailingAddress", Value::Null) => person.mailing_address(Null),
                ("MailingAddress", Value::Object(members)) => {
                    person.mailing_address(address(members)?)
                }
                (name, value) => person.custom(name, value.clone()),
            };
        }
        person
    }};
}

fn address(body: &Members) -> Result<AddressInput, String> {
    let mut address = AddressInput::new();
    for (name, value) in body {
        address = match (name.as_str(), value) {
            ("Uid", Value::String(uid)) => address.uid(uid.as_str()),
            ("City", Value::String(text)) => address.city(text),
            ("City", Value::Null) => address.city(Null),
            ("State", Value::String(text)) => address.state(text),
            ("State", Value::Null) => address.state(Null),
            _ => {
                return Err(format!(
                    "the table of bodies has no `MailingAddress.{name}`"
                ));
            }
        };
    }
    Ok(address)
}

pub(crate) fn person_update(body: &Members) -> Result<PersonUpdate, String> {
    Ok(person!(PersonUpdate::new(), body))
}

pub(crate) fn person_create(body: &Members) -> Result<PersonCreate, String> {
    let email = needed(body, "Email")?;
    Ok(person!(PersonCreate::new(email), rest(body, &["Email"])))
}

pub(crate) fn email_address(body: &Members) -> Result<EmailAddress, String> {
    no_more(body, &["Email"])?;
    Ok(EmailAddress::new(needed(body, "Email")?))
}

pub(crate) fn token_request(body: &Members) -> Result<TokenRequest, String> {
    no_more(body, &["username", "password"])?;
    let request = TokenRequest::new(needed(body, "username")?);
    Ok(match body.get("password").and_then(Value::as_str) {
        Some(password) => request.password(password),
        None => request,
    })
}

pub(crate) fn magic_link(body: &Members) -> Result<MagicLinkTokenRequest, String> {
    no_more(body, &["magic_token"])?;
    Ok(MagicLinkTokenRequest::new(needed(body, "magic_token")?))
}

pub(crate) fn cancelation(body: &Members) -> Result<AccountCancelationRequest, String> {
    no_more(body, &["CancelationReason", "Account"])?;
    let (reason, account) = (needed(body, "CancelationReason")?, needed(body, "Account")?);
    Ok(AccountCancelationRequest::new(reason, account))
}

pub(crate) fn membership(body: &Members) -> Result<MembershipCreate, String> {
    no_more(body, &["Person"])?;
    let Some(Value::Object(person)) = body.get("Person") else {
        return Err("the body needs an object `Person`".to_owned());
    };
    no_more(person, &["Email"])?;
    let person = PersonInput::new().email(needed(person, "Email")?);
    Ok(MembershipCreate::new(person))
}

pub(crate) fn membership_update(body: &Members) -> Result<MembershipUpdate, String> {
    no_more(body, &[])?;
    Ok(MembershipUpdate::new())
}

pub(crate) fn deal_create(body: &Members) -> Result<DealCreate, String> {
    let mut deal = DealCreate::new(needed(body, "Name")?);
    for (name, value) in rest(body, &["Name"]) {
        deal = match (name.as_str(), value) {
            ("Amount", Value::String(text)) => {
                let amount: Decimal = text.parse().map_err(|_| "no amount".to_owned())?;
                deal.amount(amount)
            }
            ("Account", Value::Null) => deal.account(Null),
            ("Account", Value::String(uid)) => deal.account(uid.as_str()),
            ("DealPipelineStage", Value::String(uid)) => deal.deal_pipeline_stage(uid.as_str()),
            (name, value) => deal.custom(name, value.clone()),
        };
    }
    Ok(deal)
}
