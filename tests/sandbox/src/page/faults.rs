//! What goes wrong on purpose.

use maud::{Markup, html};

use super::layout::Screen;
use super::{format, parts};
use crate::control::Ask;
use crate::faults::ActiveFault;

/// What can go wrong: the text of the fault, and what the client sees.
const FAULTS: [(&str, &str); 7] = [
    ("status 503", "Service unavailable"),
    ("status 500", "Server error"),
    ("too-many", "Too many requests"),
    ("too-many 2s", "Too many requests, try again in 2 s"),
    ("latency 2s", "The answer is 2 s late"),
    ("reset", "The connection is reset"),
    ("truncate", "The answer ends in the middle"),
];
const MORE: [(&str, &str); 3] = [
    ("html 502", "A proxy's HTML page, 502"),
    ("reset, after", "It happens, but the answer is lost"),
    ("status 500, after", "It happens, but the answer is 500"),
];

/// The page of the faults.
pub(super) fn screen(ask: &Ask<'_>) -> Screen {
    let active = ask.faults();
    let options: Vec<(&str, &str)> = FAULTS.into_iter().chain(MORE).collect();
    let body = html! {
        p .lead { "What a client must be able to live with: slowness, refusals, broken connections. Set a fault, run your client, and look at the log." }
        section .part aria-labelledby="add" {
            h2 #add { "Let something go wrong" }
            (parts::action(ask, "/faults/add", "/faults", &html! {
                (parts::choice("fault", "What goes wrong", None, &options))
                (operations(ask))
                div .field .small {
                    label for="times" { "How often" }
                    input #times type="number" name="times" min="1" value="1" inputmode="numeric";
                }
                (parts::whose(ask, "For whom", "fault-only"))
                button type="submit" { "Set the fault" }
            }))
            p .quiet { "Without a number it stays until it is cleared." }
        }
        section .part aria-labelledby="active" {
            h2 #active { "Faults that are set" }
            @if active.is_empty() {
                (parts::empty("Nothing goes wrong on purpose.", &html! {
                    "A request can also ask for a fault of its own, by the header " code { "x-sandbox-fault" } "."
                }))
            } @else {
                (rows(ask, &active))
                (parts::action(ask, "/faults/clear", "/faults", &html! {
                    button type="submit" { "Clear all faults" }
                }))
            }
        }
        (parts::copy("The same from a program", &format!(
            "curl -H 'Content-Type: application/json' -d '{{\"operation\": \"people_list\", \"fault\": \"status 503, times 2\"}}' {}/_sandbox/faults/add",
            ask.origin(),
        )))
    };
    Screen {
        title: "Faults".to_owned(),
        section: Some("/faults"),
        trail: None,
        body,
    }
}

fn operations(ask: &Ask<'_>) -> Markup {
    html! {
        div .field .wide {
            label for="operation" { "Operation" }
            select #operation name="operation" {
                option value="*" { "Every operation" }
                @for operation in ask.service.spec().operations() {
                    option value=(operation.id) { (operation.id) " – " (operation.method) " " (operation.path) }
                }
            }
        }
    }
}

fn rows(ask: &Ask<'_>, active: &[ActiveFault]) -> Markup {
    let rows: Vec<Vec<Markup>> = active
        .iter()
        .map(|active| {
            let operation = match active.operation.as_str() {
                "*" => html! { "Every operation" },
                operation => html! { code { (operation) } },
            };
            let id = active.id.to_string();
            let clear = html! {
                input type="hidden" name="id" value=(id);
                button type="submit" aria-label={ "Clear the fault " (active.fault) " of " (active.operation) } { "Clear" }
            };
            vec![
                html! { code { (active.fault) } },
                operation,
                html! { (active.tenant.as_deref().unwrap_or("All")) },
                html! { span .number { (format::count(active.came as usize, "time", "times")) } },
                parts::action(ask, "/faults/clear", "/faults", &clear),
            ]
        })
        .collect();
    let heads = ["Fault", "Operation", "Tenant", "Came", "Clear"];
    parts::table("Faults that are set", "", &heads, &rows)
}
