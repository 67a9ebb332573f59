//! The frame of every page: title, skip link, way around, time, notice.

use maud::{DOCTYPE, Markup, html};

use super::{STYLE, format};
use crate::control::{Ask, notice};
use crate::tenant::lock;

/// The sections, by the path of each.
const SECTIONS: [(&str, &str); 8] = [
    ("/", "Overview"),
    ("/records", "Records"),
    ("/requests", "Requests"),
    ("/webhooks", "Webhooks"),
    ("/mails", "Mail"),
    ("/clock", "Clock"),
    ("/faults", "Faults"),
    ("/snapshots", "Snapshots"),
];

/// A drawing of three sheets, so that nobody asks the host for one.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%23195a63'/%3E%3Cpath d='M16 7l9 5-9 5-9-5zM7 17l9 5 9-5' fill='none' stroke='%23fff' stroke-width='2.5' stroke-linejoin='round' stroke-linecap='round'/%3E%3C/svg%3E";

/// One page without its frame.
pub(super) struct Screen {
    pub(super) title: String,
    /// The path of its section; none for pages of none.
    pub(super) section: Option<&'static str>,
    /// Where it is below its section.
    pub(super) trail: Option<Markup>,
    pub(super) body: Markup,
}

impl Screen {
    /// The whole page.
    pub(super) fn page(self, ask: &Ask<'_>) -> Markup {
        let said = ask.parameter("notice").and_then(notice);
        let around = html! {
            nav .sections aria-label="Sections" {
                ul {
                    @for (path, name) in SECTIONS {
                        li {
                            a href=(ask.link(path, &[])) aria-current=[self.current(path)] { (name) }
                        }
                    }
                }
            }
            @if ask.is_one_of_several() {
                (tenants(ask, self.section.unwrap_or("/")))
            }
            p .now {
                a href=(ask.link("/clock", &[])) {
                    span .now-label { "Sandbox time" }
                    (format::moment(ask.now()))
                }
            }
        };
        self.frame(&around, said)
    }

    /// The page for somebody who may see nothing of the sandbox.
    pub(super) fn bare(self) -> Markup {
        self.frame(&html! {}, None)
    }

    fn current(&self, path: &str) -> Option<&'static str> {
        (self.section == Some(path)).then_some("page")
    }

    fn frame(self, around: &Markup, said: Option<&str>) -> Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) " – Outseta sandbox" }
                    link rel="stylesheet" href=(STYLE);
                    link rel="icon" href=(ICON);
                }
                body {
                    a .skip href="#content" { "Skip to the content" }
                    header .side { div .inside {
                        a .brand href="/" {
                            span .mark aria-hidden="true" {}
                            span { "Outseta " span .quiet { "sandbox" } }
                        }
                        (around)
                    } }
                    main #content tabindex="-1" {
                        @if let Some(said) = said {
                            p .notice role="status" { (said) }
                        }
                        @if let Some(trail) = &self.trail {
                            nav .trail aria-label="Where this is" { (trail) }
                        }
                        h1 { (self.title) }
                        (self.body)
                    }
                }
            }
        }
    }
}

/// The way to the same section of another tenant.
fn tenants(ask: &Ask<'_>, section: &str) -> Markup {
    html! {
        nav .tenants aria-label="Tenants" {
            p .now-label { "Tenant" }
            ul {
                @for tenant in ask.tenants() {
                    @let name = lock(&tenant).name.clone();
                    @let current = (name == ask.name).then_some("true");
                    li {
                        a href=(ask.link_of(&name, section)) aria-current=[current] { (name) }
                    }
                }
            }
        }
    }
}
