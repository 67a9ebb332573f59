//! The mails that Outseta would have sent.

use std::sync::Arc;

use super::{Ask, Refusal};
use crate::handle::TenantRef;
use crate::json::{Json, object};
use crate::mail::SentMail;

/// How many mails a page has.
pub(crate) const MAILS: usize = 50;

/// One page of the outbox, the youngest mail first.
pub(crate) struct Mails {
    /// With their numbers, which count from 1.
    pub(crate) mails: Vec<(usize, SentMail)>,
    /// How many fit what was looked for.
    pub(crate) total: usize,
}

/// The page that is asked for, of mails that have a text in address, kind, subject or body.
pub(crate) fn mails(ask: &Ask<'_>, size: usize) -> Mails {
    let needle = ask.parameter("q").map(str::to_lowercase);
    let fits = |mail: &SentMail| {
        needle.as_deref().is_none_or(|needle| {
            [&mail.to, mail.kind.name(), &mail.subject, &mail.body]
                .iter()
                .any(|text| text.to_lowercase().contains(needle))
        })
    };
    let all = all(ask).into_iter().enumerate();
    let found: Vec<_> = all.filter(|(_, mail)| fits(mail)).collect();
    let total = found.len();
    let skipped = (ask.page() - 1).saturating_mul(size);
    let youngest = found.into_iter().rev().skip(skipped).take(size);
    Mails {
        mails: youngest.map(|(index, mail)| (index + 1, mail)).collect(),
        total,
    }
}

/// A mail by its number.
pub(crate) fn mail(ask: &Ask<'_>, number: u64) -> Result<SentMail, Refusal> {
    let index = usize::try_from(number).ok().and_then(|n| n.checked_sub(1));
    let found = index.and_then(|index| all(ask).into_iter().nth(index));
    found.ok_or_else(|| Refusal::nothing(format!("There is no mail {number}.")))
}

fn all(ask: &Ask<'_>) -> Vec<SentMail> {
    TenantRef::new(ask.service, Arc::clone(&ask.tenant)).mails()
}

/// The page that is asked for.
pub(super) fn read(ask: &Ask<'_>) -> Json {
    let found = mails(ask, MAILS);
    let items = found.mails.iter().map(|(n, mail)| one(*n as u64, mail));
    object([
        ("total", Json::Number(found.total.to_string())),
        ("page", Json::Number(ask.page().to_string())),
        ("size", Json::Number(MAILS.to_string())),
        ("items", Json::List(items.collect())),
    ])
}

/// One mail.
pub(super) fn read_one(ask: &Ask<'_>, number: u64) -> Result<Json, Refusal> {
    mail(ask, number).map(|found| one(number, &found))
}

fn one(number: u64, mail: &SentMail) -> Json {
    let optional = |text: &Option<String>| text.as_ref().map_or(Json::Null, Json::text);
    object([
        ("number", Json::Number(number.to_string())),
        ("to", Json::text(&mail.to)),
        ("kind", Json::text(mail.kind.name())),
        ("subject", Json::text(&mail.subject)),
        ("body", Json::text(&mail.body)),
        ("link", optional(&mail.link)),
        ("code", optional(&mail.code)),
        ("sent", Json::text(&mail.sent)),
    ])
}
