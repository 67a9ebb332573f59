//! The links in mails: what people who open them find on the tenant's host.

use crate::operations::{CONFIRM_PATH, Call, confirm_by_link, time};
use crate::reply::Reply;
use crate::service::Incoming;
use crate::spec::Spec;
use crate::tenant::Tenant;

const HTML: &str = "text/html; charset=utf-8";
const CONFIRMED: &[u8] = b"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Confirmed</title><h1>Thank you</h1><p>Your subscription is confirmed.</p></html>";
const VOID: &[u8] = b"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Link not valid</title><h1>This link is not valid</h1><p>It is unknown, or the subscription has ended. Subscribe again to get a new one.</p></html>";

/// Answers a request to a link of a mail; none for any other address.
pub(crate) fn answer(spec: &Spec, request: &Incoming, tenant: &mut Tenant) -> Option<Reply> {
    let token = request.path.strip_prefix(CONFIRM_PATH)?;
    if request.method != "GET" {
        return Some(Reply::empty(405));
    }
    let now = time::catch_up(spec, tenant);
    if confirm_by_link(&mut Call::at(spec, tenant, now), token) {
        tenant.commit(spec);
        return Some(Reply::file(HTML, CONFIRMED));
    }
    Some(Reply {
        status: 404,
        ..Reply::file(HTML, VOID)
    })
}

/// A path without the token of a link.
pub(crate) fn clean_path(path: &str) -> String {
    if path.starts_with(CONFIRM_PATH) {
        format!("{CONFIRM_PATH}[redacted]")
    } else {
        path.to_owned()
    }
}
