//! The clock and its buttons.

use maud::{Markup, html};

use super::layout::Screen;
use super::{format, parts};
use crate::control::Ask;
use crate::tenant::lock;

/// What the buttons move the clock by: parameter and words.
const STEPS: [(&str, &str); 5] = [
    ("hours", "an hour"),
    ("days", "a day"),
    ("weeks", "a week"),
    ("months", "a month"),
    ("years", "a year"),
];

/// The page of the clock.
pub(super) fn screen(ask: &Ask<'_>) -> Screen {
    let body = html! {
        p .lead {
            "Tokens, links and challenges run out by this clock, trials end and subscriptions renew by it. It runs along with the machine's, and moves forward only."
        }
        (face(ask, "/clock"))
        section .part aria-labelledby="set" {
            h2 #set { "Set it to a date" }
            (parts::action(ask, "/clock/set", "/clock", &html! {
                div .field {
                    label for="to" { "Date and time, UTC" }
                    input #to type="datetime-local" name="to" required
                        value=(ask.now().format("%Y-%m-%dT%H:%M"));
                }
                (whose(ask, "set-only"))
                button type="submit" { "Set the clock" }
            }))
        }
        @if ask.is_one_of_several() {
            section .part aria-labelledby="all" {
                h2 #all { "The time of each tenant" }
                dl .sheet {
                    @for tenant in ask.tenants() {
                        @let tenant = lock(&tenant);
                        div { dt { (tenant.name) } dd { (format::moment(tenant.clock.now())) } }
                    }
                }
            }
        }
        (parts::copy("A day further, from a program", &format!(
            "curl -H 'Content-Type: application/json' -d '{{\"days\": 1}}' http://{}/_sandbox/clock/advance",
            ask.host,
        )))
    };
    Screen {
        title: "Clock".to_owned(),
        section: Some("/clock"),
        body,
    }
}

/// The clock on the overview.
pub(super) fn brief(ask: &Ask<'_>) -> Markup {
    face(ask, "/")
}

fn face(ask: &Ask<'_>, back: &str) -> Markup {
    html! {
        div .card .clock {
            p .face { (format::moment(ask.now())) }
            (parts::action(ask, "/clock/advance", back, &html! {
                (whose(ask, "advance-only"))
                div .buttons role="group" aria-label="Advance the clock" {
                    @for (unit, words) in STEPS {
                        button type="submit" name=(unit) value="1" { "Advance " (words) }
                    }
                }
            }))
        }
    }
}

/// Which tenants are meant, where there are several.
fn whose(ask: &Ask<'_>, id: &str) -> Markup {
    html! {
        @if ask.is_one_of_several() {
            div .field {
                label for=(id) { "Whose clock" }
                select id=(id) name="only" {
                    option value="" { "Everybody's" }
                    @for tenant in ask.tenants() {
                        @let name = lock(&tenant).name.clone();
                        option value=(name) { (name) }
                    }
                }
            }
        }
    }
}
