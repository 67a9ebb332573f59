//! The outbox: mails that Outseta would have sent.

use maud::{Markup, html};

use super::layout::Screen;
use super::{format, parts};
use crate::answer::spaced;
use crate::clock;
use crate::control::{Ask, MAILS, Refusal, mail, mails};
use crate::mail::SentMail;

/// How many mails the overview has.
const LATEST: usize = 5;

/// The page of the outbox.
pub(super) fn screen(ask: &Ask<'_>) -> Screen {
    let search = ask.parameter("q");
    let found = mails(ask, MAILS);
    let body = html! {
        p .lead { "What Outseta would have sent. Nothing left this machine; links and codes can be used." }
        form .filter method="get" action=(ask.link("/mails", &[])) role="search" {
            (parts::kept(ask))
            (parts::search("Address, subject or text", search))
            button type="submit" { "Search" }
            @if search.is_some() {
                a href=(ask.link("/mails", &[])) { "Show all" }
            }
        }
        p .quiet role="status" { (format::count(found.total, "mail", "mails")) }
        @if found.mails.is_empty() {
            (nothing(ask, search))
        } @else {
            (rows(ask, &found.mails))
            (parts::pager(ask, "/mails", &[("q", search.unwrap_or_default())], MAILS, found.total))
        }
    };
    Screen {
        title: "Mail".to_owned(),
        section: Some("/mails"),
        trail: None,
        body,
    }
}

/// The last few.
pub(super) fn latest(ask: &Ask<'_>) -> Markup {
    let found = mails(ask, LATEST);
    if found.mails.is_empty() {
        nothing(ask, None)
    } else {
        rows(ask, &found.mails)
    }
}

fn nothing(ask: &Ask<'_>, search: Option<&str>) -> Markup {
    if search.is_some() {
        let help = html! { a href=(ask.link("/mails", &[])) { "Show all" } };
        return parts::empty("No mail has that in it.", &help);
    }
    parts::empty(
        "No mail was sent yet.",
        &html! { "Ask for a magic link, or subscribe somebody to an e-mail list, and it shows up here." },
    )
}

fn rows(ask: &Ask<'_>, mails: &[(usize, SentMail)]) -> Markup {
    let rows: Vec<Vec<Markup>> = mails
        .iter()
        .map(|(number, mail)| {
            let path = format!("/mails/{number}");
            vec![
                html! { a href=(ask.link(&path, &[])) { (title(mail)) } },
                html! { (mail.to) },
                html! { (spaced(mail.kind.name())) },
                html! {
                    @if mail.link.is_some() { (parts::chip("calm", &html! { "Link" })) " " }
                    @if mail.code.is_some() { (parts::chip("calm", &html! { "Code" })) }
                    @if mail.link.is_none() && mail.code.is_none() { span .quiet { "–" } }
                },
                sent(mail),
            ]
        })
        .collect();
    let heads = ["Subject", "To", "Kind", "Holds", "Sent"];
    parts::table("Mails, the youngest first", "", &heads, &rows)
}

/// The subject, or what the mail is about where it has none.
fn title(mail: &SentMail) -> String {
    match mail.subject.trim() {
        "" => spaced(mail.kind.name()),
        subject => subject.to_owned(),
    }
}

fn sent(mail: &SentMail) -> Markup {
    clock::parse(&mail.sent).map_or_else(|| html! { (mail.sent) }, format::minute)
}

/// The page of one mail.
pub(super) fn one(ask: &Ask<'_>, number: u64) -> Result<Screen, Refusal> {
    let mail = mail(ask, number)?;
    let body = html! {
        dl .sheet {
            div { dt { "To" } dd { (mail.to) } }
            div { dt { "Kind" } dd { (spaced(mail.kind.name())) } }
            div { dt { "Sent" } dd { (sent(&mail)) } }
        }
        @if let Some(code) = &mail.code {
            (parts::copy("The code in it", code))
        }
        @if let Some(link) = &mail.link {
            (parts::copy("The link in it", link))
        }
        section .part aria-labelledby="text" {
            h2 #text { "Text" }
            @if mail.body.is_empty() {
                p .quiet { "The tenant has no say in the text of such mails." }
            } @else {
                (parts::block("The text of the mail as HTML", &html! { (mail.body) }))
            }
        }
    };
    Ok(Screen {
        title: title(&mail),
        section: Some("/mails"),
        trail: Some(html! { a href=(ask.link("/mails", &[])) { "Mail" } }),
        body,
    })
}
