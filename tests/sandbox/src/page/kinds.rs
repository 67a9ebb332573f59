//! The kinds of record, with the number of each.

use maud::{Markup, html};

use super::format;
use super::layout::Screen;
use crate::control::{Ask, Kinds};
use crate::tenant::lock;

/// Kinds that the overview shows first, where there are any.
const FIRST: [&str; 12] = [
    "Account",
    "Person",
    "Subscription",
    "Invoice",
    "Plan",
    "AddOn",
    "Coupon",
    "EmailList",
    "Case",
    "Deal",
    "Segment",
    "Activity",
];

/// The page of all kinds.
pub(super) fn screen(ask: &Ask<'_>) -> Screen {
    let kinds = of(ask);
    let total: usize = kinds.some.iter().map(|(_, n)| n).sum();
    Screen {
        title: "Records".to_owned(),
        section: Some("/records"),
        trail: None,
        body: html! {
            p .lead {
                (format::count(total, "record", "records")) " of "
                (format::count(kinds.some.len(), "kind", "kinds")) " in the tenant " strong { (ask.name) } "."
            }
            (tiles(ask, &kinds.some))
            @if !kinds.none.is_empty() {
                details .more {
                    summary { (format::count(kinds.none.len(), "kind", "kinds")) " without a record" }
                    p .quiet { (kinds.none.join(", ")) }
                }
            }
        },
    }
}

/// The kinds that matter most.
pub(super) fn most(ask: &Ask<'_>) -> Markup {
    let kinds = of(ask);
    let first: Vec<_> = FIRST
        .iter()
        .filter_map(|name| kinds.some.iter().find(|(known, _)| known == name))
        .cloned()
        .collect();
    tiles(ask, &first)
}

fn of(ask: &Ask<'_>) -> Kinds {
    Kinds::of(ask.service.spec(), &lock(&ask.tenant).store)
}

fn tiles(ask: &Ask<'_>, kinds: &[(String, usize)]) -> Markup {
    html! {
        ul .tiles {
            @for (name, count) in kinds {
                li {
                    a href=(ask.link(&format!("/records/{name}"), &[])) {
                        span { (name) }
                        span .number { (format::number(*count)) }
                    }
                }
            }
        }
    }
}
