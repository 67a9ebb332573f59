//! Mailing lists with their subscribers, and what people asked the help desk.

use super::{BEGIN, Planter, text};
use crate::json::Json;
use crate::store::Record;

pub(super) fn plant(planter: &mut Planter<'_>) {
    mailing(planter);
    cases(planter);
}

fn mailing(planter: &mut Planter<'_>) {
    for (uid, name, about, confirms) in [
        ("lIsT1234", "Newsletter", "What is new, once a month", true),
        ("lIsT5678", "Status", "When something does not work", false),
    ] {
        planter.add(
            "EmailList",
            uid,
            BEGIN,
            &[
                ("Name", text(name)),
                ("Description", text(about)),
                ("WelcomeSubject", text("Welcome")),
                ("WelcomeBody", text("<p>Good to have you here.</p>")),
                ("WelcomeFromName", text("Bob Stone")),
                ("WelcomeFromEmail", text("bob@example.com")),
                ("RequiresDoubleOptIn", Json::Bool(confirms)),
                ("IsInternal", Json::Bool(false)),
            ],
            &[],
        );
    }
    for (uid, list, person, state, confirmed) in [
        ("sUbA1234", "lIsT1234", "pAbC12Dx", "Confirmed", true),
        ("sUbB5678", "lIsT1234", "pBoB5678", "Subscribed", false),
        ("sUbC9012", "lIsT1234", "pEli1234", "Unsubscribed", true),
        ("sUbD3456", "lIsT5678", "pAbC12Dx", "Subscribed", false),
    ] {
        let status = planter.number("EmailListSubscriberStatus", state);
        let when = |there: bool, date: &str| if there { text(date) } else { Json::Null };
        let left = when(state == "Unsubscribed", "2026-03-01T07:00:00Z");
        planter.add(
            "EmailListPerson",
            uid,
            "2026-01-12T10:00:00Z",
            &[
                ("EmailListSubscriberStatus", status),
                ("SubscribedDate", text("2026-01-12T10:00:00Z")),
                ("ConfirmedDate", when(confirmed, "2026-01-12T10:20:00Z")),
                ("UnsubscribedDate", left),
            ],
            &[("EmailList", list), ("Person", person)],
        );
    }
}

fn cases(planter: &mut Planter<'_>) {
    for (uid, name) in [("tAgE1234", "urgent"), ("tAgF5678", "login")] {
        planter.tag(uid, name, "Red", "Case");
    }
    for (uid, person, subject, body, status, source, date) in [
        (
            "cAsE1234",
            "pAbC12Dx",
            "Cannot log in",
            "The page stays empty.",
            "Open",
            "Website",
            "2026-03-01T08:30:00Z",
        ),
        (
            "cAsE5678",
            "pGuS1234",
            "Card expired",
            "How do I pay by bank transfer?",
            "Open",
            "Email",
            "2026-03-02T11:00:00Z",
        ),
        (
            "cAsE9012",
            "pCaR1234",
            "Longer trial?",
            "Two more weeks would help.",
            "Closed",
            "Chat",
            "2026-02-20T16:45:00Z",
        ),
    ] {
        let status = planter.number("SupportCaseStatus", status);
        let source = planter.number("SupportCaseSource", source);
        planter.add(
            "Case",
            uid,
            date,
            &[
                ("SubmittedDateTime", text(date)),
                ("Subject", text(subject)),
                ("Body", text(body)),
                ("Status", status),
                ("Source", source),
            ],
            &[("FromPerson", person)],
        );
    }
    planter.add(
        "CaseTag",
        "cTaG1234",
        "2026-03-01T08:40:00Z",
        &[],
        &[("Tag", "tAgE1234")],
    );
    let label = |case: &mut Record| case.point("CaseTags", "cTaG1234");
    planter.tenant.store.change("Case", "cAsE1234", label);
    let reply = planter.number("SupportCaseHistoryType", "AgentReply");
    planter.add(
        "CaseHistory",
        "hIsT1234",
        "2026-03-01T09:10:00Z",
        &[
            ("HistoryDateTime", text("2026-03-01T09:10:00Z")),
            ("AgentName", text("Bob Stone")),
            ("Comment", text("We are looking into it.")),
            ("Type", reply),
        ],
        &[("Case", "cAsE1234")],
    );
}
