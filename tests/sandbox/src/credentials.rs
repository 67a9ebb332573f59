//! Who calls: reading the `Authorization` header and weighing it against what an operation is open to.

use chrono::{DateTime, Utc};

use crate::reply::Reply;
use crate::spec::Credentials;
use crate::tokens::Vault;

/// The one API key of the tenant.
pub(crate) const API_KEY: &str = "sandbox-key";
/// The secret that belongs to it.
pub(crate) const API_SECRET: &str = "sandbox-secret";

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
    vault: &Vault,
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
            if key == API_KEY && secret == API_SECRET {
                Ok(Caller::ApiKey(key.to_owned()))
            } else {
                Err(Reply::empty(403))
            }
        }
        Some(Presented::Token(token)) if open_to.bearer => vault
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
