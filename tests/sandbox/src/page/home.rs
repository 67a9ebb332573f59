//! The overview: all in short, and the way to each part.

use maud::{Markup, html};

use super::layout::Screen;
use super::{clock, kinds, mails, requests, tenants, webhooks};
use crate::control::Ask;

/// The page at `/`.
pub(super) fn screen(ask: &Ask<'_>) -> Screen {
    Screen {
        title: "An Outseta on this machine".to_owned(),
        section: Some("/"),
        trail: None,
        body: html! {
            p .lead {
                "It answers as the REST API of Outseta does and keeps what you write. Nothing here leaves this machine."
            }
            (part("connect", "Connect", None, &tenants::cards(ask)))
            (part("clock", "Clock", Some(("All about the clock", ask.link("/clock", &[]))), &clock::brief(ask)))
            (part("requests", "Latest requests", Some(("All requests", ask.link("/requests", &[]))), &requests::latest(ask)))
            (part("webhooks", "Webhooks sent", Some(("All webhooks", ask.link("/webhooks", &[]))), &webhooks::latest(ask)))
            (part("mails", "Mails sent", Some(("All mails", ask.link("/mails", &[]))), &mails::latest(ask)))
            (part("records", "Records", Some(("All kinds", ask.link("/records", &[]))), &kinds::most(ask)))
        },
    }
}

fn part(id: &str, title: &str, more: Option<(&str, String)>, body: &Markup) -> Markup {
    html! {
        section .part aria-labelledby=(id) {
            div .part-head {
                h2 id=(id) { (title) }
                @if let Some((text, href)) = more {
                    a href=(href) { (text) }
                }
            }
            (body)
        }
    }
}
