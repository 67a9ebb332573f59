//! Who calls: reading the `Authorization` header and weighing it against what an operation is open to.

use std::fmt;

use chrono::{DateTime, Utc};

use crate::reply::Reply;
use crate::spec::Credentials;
use crate::tenant::Tenant;

/// The one API key of a tenant, an admin one, and its secret. Both are made up from the tenant's
/// name, so that nobody needs to be told them.
#[derive(Clone, PartialEq)]
pub(crate) struct ApiKey {
    pub(crate) key: String,
    pub(crate) secret: String,
}

impl ApiKey {
    /// The key of a tenant.
    pub(crate) fn of(tenant: &str) -> Self {
        Self {
            key: format!("{tenant}-key"),
            secret: format!("{tenant}-secret"),
        }
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiKey")
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// Whom a request comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Caller {
    /// Nobody in particular.
    Anonymous,
    /// The tenant itself, by its API key.
    ApiKey(String),
    /// A person, by a token.
    Person(String),
}

/// What an `Authorization` header holds.
#[derive(Debug, PartialEq)]
enum Presented<'h> {
    Key { key: &'h str, secret: &'h str },
    Token(&'h str),
    Unreadable,
}

/// The kind of an `Authorization` header, which is all of it that may be shown.
pub(crate) fn scheme(header: &str) -> &str {
    header.split_whitespace().next().unwrap_or_default()
}

fn read(header: &str) -> Presented<'_> {
    let Some((scheme, rest)) = header.trim().split_once(' ') else {
        return Presented::Unreadable;
    };
    let rest = rest.trim();
    if scheme.eq_ignore_ascii_case("bearer") && !rest.is_empty() {
        return Presented::Token(rest);
    }
    match rest.split_once(':') {
        Some((key, secret)) if scheme.eq_ignore_ascii_case("outseta") => {
            Presented::Key { key, secret }
        }
        _ => Presented::Unreadable,
    }
}

/// Finds out who calls. Credentials of a kind that the operation does not take are passed over
/// where it is open to anybody, and refused otherwise.
pub(crate) fn admit(
    header: Option<&str>,
    open_to: Credentials,
    tenant: &Tenant,
    now: DateTime<Utc>,
) -> Result<Caller, Reply> {
    let anonymous = |status| {
        if open_to.anonymous {
            Ok(Caller::Anonymous)
        } else {
            Err(Reply::empty(status))
        }
    };
    match header.map(read) {
        None => anonymous(401),
        Some(Presented::Key { key, secret }) if open_to.api_key => {
            if key == tenant.api_key.key && secret == tenant.api_key.secret {
                Ok(Caller::ApiKey(key.to_owned()))
            } else {
                Err(Reply::empty(403))
            }
        }
        Some(Presented::Token(token)) if open_to.bearer => tenant
            .vault
            .person_of(token, now)
            .map(|uid| Caller::Person(uid.to_owned()))
            .ok_or_else(|| Reply::empty(401)),
        // A key has no profile, and a header that is neither says nothing about the caller.
        Some(Presented::Key { .. } | Presented::Unreadable) => anonymous(401),
        Some(Presented::Token(_)) => anonymous(403),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_schemes() {
        assert_eq!(
            read("Outseta key:secret:with:colons"),
            Presented::Key {
                key: "key",
                secret: "secret:with:colons"
            }
        );
        assert_eq!(read("Bearer abc"), Presented::Token("abc"));
        assert_eq!(read("bearer abc"), Presented::Token("abc"));
        for header in ["", "Outseta", "Outseta key", "Basic a:b", "bearer "] {
            assert_eq!(read(header), Presented::Unreadable, "{header}");
        }
        assert_eq!(scheme("bearer abc"), "bearer");
    }
}
