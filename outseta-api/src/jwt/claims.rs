//! What a token says: typed claims.

use std::time::{Duration, SystemTime};

use chrono::DateTime;
use serde_json::{Map, Value};

use super::error::{VerifyError, shown};
use crate::wire::{Extra, Timestamp, Uid};

/// What a verified token says of a person.
///
/// Only what is checked must be there; all else is optional, and empty text reads as absent. What
/// this crate does not know is in [`extra`](Self::extra).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Claims {
    /// `sub`: the Uid of the person.
    pub person_uid: Uid,
    /// `iss`: who issued the token.
    pub issuer: String,
    /// `aud`: whom it is made for.
    pub audience: Vec<String>,
    /// `exp`: until when it is good.
    pub expires_at: Timestamp,
    /// `nbf`: from when on it is good.
    pub not_before: Option<Timestamp>,
    /// `iat`: when it was issued.
    pub issued_at: Option<Timestamp>,
    /// `auth_time`: when the person proved who they are.
    pub authenticated_at: Option<Timestamp>,
    /// `nameid`: the Uid of the person once more.
    pub name_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `email_verified`.
    pub email_verified: Option<bool>,
    /// `name`: first and last name.
    pub name: Option<String>,
    /// `given_name`: the first name.
    pub given_name: Option<String>,
    /// `family_name`: the last name.
    pub family_name: Option<String>,
    /// `outseta:accountUid`: the account that the person acts for. Absent for a person without one.
    pub account_uid: Option<Uid>,
    /// `outseta:accountClientIdentifier`: your own identifier of the account, if you gave it one.
    pub account_client_identifier: Option<String>,
    /// `outseta:isPrimary`: whether the person is the account's primary contact. `"0"` and `"1"` on
    /// the wire.
    pub is_primary: Option<bool>,
    /// `outseta:subscriptionUid`: the account's subscription.
    pub subscription_uid: Option<Uid>,
    /// `outseta:planUid`: the plan of that subscription.
    pub plan_uid: Option<Uid>,
    /// `outseta:addOnUids`: the add-ons of that subscription.
    pub add_on_uids: Vec<Uid>,
    /// `outseta:iss`: the tenant's host name.
    pub outseta_issuer: Option<String>,
    /// `client_id`: the program that asked for the token.
    pub client_id: Option<String>,
    /// `scope`.
    pub scope: Vec<String>,
    /// `idp`: who vouches for the person.
    pub identity_provider: Option<String>,
    /// `amr`: how the person proved who they are, such as `password`.
    pub authentication_methods: Vec<String>,
    /// All other claims, and those of the above that have another type than is known.
    pub extra: Extra,
}

impl Claims {
    /// Whether the account is on this plan.
    pub fn has_plan(&self, plan_uid: impl AsRef<str>) -> bool {
        self.has_any_plan([plan_uid])
    }

    /// Whether the account is on one of these plans.
    pub fn has_any_plan<P: AsRef<str>>(&self, plan_uids: impl IntoIterator<Item = P>) -> bool {
        let Some(own) = &self.plan_uid else {
            return false;
        };
        plan_uids
            .into_iter()
            .any(|uid| uid.as_ref() == own.as_str())
    }

    /// Whether the account has this add-on.
    pub fn has_add_on(&self, add_on_uid: impl AsRef<str>) -> bool {
        let wanted = add_on_uid.as_ref();
        self.add_on_uids.iter().any(|uid| uid.as_str() == wanted)
    }

    /// Reads the claims of a token whose signature is right.
    pub(super) fn read(claims: Map<String, Value>) -> Result<Self, VerifyError> {
        let mut rest = Rest(claims);
        let issuer = rest.required("iss", text)?;
        let audience = rest.required("aud", texts)?;
        let expires_at = rest.required("exp", |value| moment(&value))?;
        let person_uid = Uid::from(rest.required("sub", text)?);
        // A moment from which on a token is good must not be passed over because it is unreadable.
        let not_before = match rest.0.get("nbf") {
            None | Some(Value::Null) => None,
            Some(_) => Some(rest.required("nbf", |value| moment(&value))?),
        };
        Ok(Self {
            person_uid,
            issuer,
            audience,
            expires_at,
            not_before,
            issued_at: rest.optional("iat", |value| moment(&value)),
            authenticated_at: rest.optional("auth_time", |value| moment(&value)),
            name_id: rest.optional("nameid", text),
            email: rest.optional("email", text),
            email_verified: rest.optional("email_verified", |value| flag(&value)),
            name: rest.optional("name", text),
            given_name: rest.optional("given_name", text),
            family_name: rest.optional("family_name", text),
            account_uid: rest.optional("outseta:accountUid", text).map(Uid::from),
            account_client_identifier: rest.optional("outseta:accountClientIdentifier", text),
            is_primary: rest.optional("outseta:isPrimary", |value| flag(&value)),
            subscription_uid: rest
                .optional("outseta:subscriptionUid", text)
                .map(Uid::from),
            plan_uid: rest.optional("outseta:planUid", text).map(Uid::from),
            add_on_uids: rest
                .optional("outseta:addOnUids", texts)
                .into_iter()
                .flatten()
                .map(Uid::from)
                .collect(),
            outseta_issuer: rest.optional("outseta:iss", text),
            client_id: rest.optional("client_id", text),
            scope: rest.optional("scope", texts).unwrap_or_default(),
            identity_provider: rest.optional("idp", text),
            authentication_methods: rest.optional("amr", texts).unwrap_or_default(),
            extra: rest.extra(),
        })
    }

    /// Holds the claims against what is expected.
    pub(super) fn check(
        &self,
        issuers: &[String],
        audiences: &[String],
        leeway: Duration,
        now: SystemTime,
    ) -> Result<(), VerifyError> {
        if !issuers.contains(&self.issuer) {
            return Err(VerifyError::WrongIssuer {
                found: shown(&self.issuer),
            });
        }
        if !self.audience.iter().any(|found| audiences.contains(found)) {
            return Err(VerifyError::WrongAudience {
                found: self.audience.iter().take(5).map(|one| shown(one)).collect(),
            });
        }
        let now = seconds(now);
        let leeway = i64::try_from(leeway.as_secs()).unwrap_or(i64::MAX);
        if let Some(from) = self.not_before
            && now.saturating_add(leeway) < from.timestamp()
        {
            return Err(VerifyError::NotYetValid { from });
        }
        if now >= self.expires_at.timestamp().saturating_add(leeway) {
            return Err(VerifyError::Expired {
                at: self.expires_at,
            });
        }
        Ok(())
    }
}

/// Claims that nobody has asked for yet.
struct Rest(Map<String, Value>);

impl Rest {
    fn required<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(Value) -> Option<T>,
    ) -> Result<T, VerifyError> {
        match self.0.remove(name) {
            None | Some(Value::Null) => Err(VerifyError::MissingClaim { name }),
            Some(value) => read(value).ok_or(VerifyError::InvalidClaim { name }),
        }
    }

    /// What cannot be read stays where it is.
    fn optional<T>(&mut self, name: &str, read: impl FnOnce(Value) -> Option<T>) -> Option<T> {
        let value = self.0.get(name)?;
        if matches!(value, Value::String(text) if text.is_empty()) || value.is_null() {
            self.0.remove(name);
            return None;
        }
        let read = read(value.clone())?;
        self.0.remove(name);
        Some(read)
    }

    fn extra(self) -> Extra {
        let mut extra = Extra::default();
        for (name, value) in self.0 {
            extra.set(name, value);
        }
        extra
    }
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// One text, or several.
fn texts(value: Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) if !text.is_empty() => Some(vec![text]),
        Value::Array(items) => items.into_iter().map(text).collect(),
        _ => None,
    }
}

fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => match number.as_i64() {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
        Value::String(text) => match text.as_str() {
            "1" => Some(true),
            "0" => Some(false),
            other if other.eq_ignore_ascii_case("true") => Some(true),
            other if other.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// Seconds since 1970, which may have a fraction.
pub(super) fn moment(value: &Value) -> Option<Timestamp> {
    let seconds = match value.as_i64() {
        Some(seconds) => seconds,
        // In range of i64 or not: the cast saturates, and what is out of range is no date below.
        None => value
            .as_f64()
            .filter(|seconds| seconds.is_finite())?
            .floor() as i64,
    };
    DateTime::from_timestamp(seconds, 0)
}

/// The seconds of a clock since 1970; zero for one that stands before.
fn seconds(time: SystemTime) -> i64 {
    let since = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
