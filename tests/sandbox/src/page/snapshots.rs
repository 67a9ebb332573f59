//! Going back: to the start, or to a state that was put aside.

use maud::{Markup, html};

use super::layout::Screen;
use super::parts;
use crate::control::Ask;

/// The page of the snapshots.
pub(super) fn screen(ask: &Ask<'_>) -> Screen {
    let names = ask.service.put_aside();
    let body = html! {
        p .lead { "Records, sign-ins and the clock of all tenants, as they were. The log, the faults and the webhooks stay as they are." }
        section .part aria-labelledby="take" {
            h2 #take { "Put the state of now aside" }
            (parts::action(ask, "/snapshots/take", "/snapshots", &html! {
                div .field .wide {
                    label for="name" { "Name" }
                    input #name type="text" name="name" required maxlength="60" autocomplete="off" placeholder="before the renewal";
                }
                button type="submit" { "Take a snapshot" }
            }))
        }
        section .part aria-labelledby="aside" {
            h2 #aside { "Snapshots" }
            @if names.is_empty() {
                (parts::empty("Nothing was put aside yet.", &html! {
                    "Take a snapshot before you try something, and come back to it as often as you like. Snapshots last as long as the sandbox runs."
                }))
            } @else {
                (rows(ask, &names))
            }
        }
        section .part aria-labelledby="start" {
            h2 #start { "Back to the start" }
            p .quiet { "What was written since then is gone, unless there is a snapshot of it." }
            (reset(ask, "/snapshots"))
        }
        (parts::copy("Back to the start, from a program", &format!(
            "curl -X POST {}/_sandbox/reset",
            ask.origin(),
        )))
    };
    Screen {
        title: "Snapshots".to_owned(),
        section: Some("/snapshots"),
        trail: None,
        body,
    }
}

/// The button that goes back to the start.
fn reset(ask: &Ask<'_>, back: &str) -> Markup {
    parts::action(
        ask,
        "/reset",
        back,
        &html! { button .grave type="submit" { "Reset all tenants" } },
    )
}

fn rows(ask: &Ask<'_>, names: &[String]) -> Markup {
    let button = |path: &str, word: &str, name: &str| {
        parts::action(
            ask,
            path,
            "/snapshots",
            &html! {
                input type="hidden" name="name" value=(name);
                button type="submit" aria-label={ (word) " " (name) } { (word) }
            },
        )
    };
    let rows: Vec<Vec<Markup>> = names
        .iter()
        .map(|name| {
            vec![
                html! { (name) },
                button("/snapshots/restore", "Go back to it", name),
                button("/snapshots/forget", "Forget it", name),
            ]
        })
        .collect();
    parts::table("Snapshots", "", &["Name", "Go back", "Forget"], &rows)
}
