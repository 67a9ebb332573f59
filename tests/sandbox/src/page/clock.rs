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
            "Tokens, links and challenges run out by this clock, trials end and subscriptions renew by it. It runs along with the machine's unless it is stopped, and moves forward only."
        }
        (face(ask, "/clock"))
        section .part aria-labelledby="run" {
            h2 #run { "Let it stand still" }
            p .quiet { "A clock that stands still shows a test the same moment every time. It is still moved by the buttons." }
            @if ask.is_still() {
                (parts::action(ask, "/clock/run", "/clock", &html! {
                    button type="submit" { "Let the clock run" }
                }))
            } @else {
                (parts::action(ask, "/clock/stop", "/clock", &html! {
                    button type="submit" { "Stop the clock" }
                }))
            }
        }
        section .part aria-labelledby="set" {
            h2 #set { "Set it to a date" }
            (parts::action(ask, "/clock/set", "/clock", &html! {
                div .field {
                    label for="to" { "Date and time, UTC" }
                    input #to type="datetime-local" name="to" required
                        value=(ask.now().format("%Y-%m-%dT%H:%M"));
                }
                (parts::whose(ask, "Whose clock", "set-only"))
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
            "curl -H 'Content-Type: application/json' -d '{{\"days\": 1}}' {}/_sandbox/clock/advance",
            ask.origin(),
        )))
    };
    Screen {
        title: "Clock".to_owned(),
        section: Some("/clock"),
        trail: None,
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
            p .face {
                (format::moment(ask.now()))
                @if ask.is_still() { " " (parts::chip("odd", &html! { "Stopped" })) }
            }
            (parts::action(ask, "/clock/advance", back, &html! {
                (parts::whose(ask, "Whose clock", "advance-only"))
                div .buttons role="group" aria-label="Advance the clock" {
                    @for (unit, words) in STEPS {
                        button type="submit" name=(unit) value="1" { "Advance " (words) }
                    }
                }
            }))
        }
    }
}
