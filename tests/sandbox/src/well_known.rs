//! What lies on the host beside the API: the public keys, and where they are.

use crate::json::{Json, object};
use crate::reply::Reply;
use crate::service::Incoming;
use crate::tenant::Tenant;

/// Answers a request to one of the well-known addresses; none for any other address.
pub(crate) fn answer(request: &Incoming, tenant: &mut Tenant) -> Option<Reply> {
    let keys = match request.path.as_str() {
        "/.well-known/jwks" | "/.well-known/jwks.json" => true,
        "/.well-known/openid-configuration" => false,
        _ => return None,
    };
    if request.method != "GET" {
        return Some(Reply::empty(405));
    }
    let json = if keys {
        Json::parse(&tenant.keys.published()).ok()?
    } else {
        configuration(&tenant.origin())
    };
    Some(Reply::json(200, json))
}

/// The discovery document, as far as it matters for telling whether a token is good.
fn configuration(origin: &str) -> Json {
    let list = |item: &str| Json::List(vec![Json::text(item)]);
    object([
        ("issuer", Json::text(origin)),
        ("jwks_uri", Json::text(format!("{origin}/.well-known/jwks"))),
        ("response_types_supported", list("token")),
        ("subject_types_supported", list("public")),
        ("id_token_signing_alg_values_supported", list("RS256")),
    ])
}
