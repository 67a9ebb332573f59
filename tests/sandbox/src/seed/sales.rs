//! Deals, segments and what happened so far.

use super::{BEGIN, Planter, money, text};
use crate::json::Json;

pub(super) fn plant(planter: &mut Planter<'_>) {
    deals(planter);
    segments(planter);
    activities(planter);
}

fn deals(planter: &mut Planter<'_>) {
    planter.add(
        "DealPipeline",
        "pIpE1234",
        BEGIN,
        &[("Name", text("Sales"))],
        &[],
    );
    for (uid, name, weight) in [("sTaGe123", "Qualified", 1), ("sTaGe456", "Won", 2)] {
        planter.add(
            "DealPipelineStage",
            uid,
            BEGIN,
            &[("Name", text(name)), ("Weight", Json::integer(weight))],
            &[("DealPipeline", "pIpE1234")],
        );
    }
    planter.add(
        "Deal",
        "dEaL1234",
        BEGIN,
        &[
            ("Name", text("Annual upgrade")),
            ("Amount", money("1500.00")),
            ("DueDate", text("2026-03-31T00:00:00Z")),
            ("Weight", Json::integer(1)),
        ],
        &[
            ("Account", "aBcD123x"),
            ("DealPipelineStage", "sTaGe123"),
            ("Owner", "pBoB5678"),
        ],
    );
    planter.add(
        "DealPerson",
        "dPeR1234",
        BEGIN,
        &[],
        &[("Deal", "dEaL1234"), ("Person", "pAbC12Dx")],
    );
    planter.add(
        "Deal",
        "dEaL5678",
        BEGIN,
        &[("Name", text("Pilot")), ("Amount", money("99.90"))],
        &[("Account", "gLoB4321"), ("DealPipelineStage", "sTaGe456")],
    );
}

fn segments(planter: &mut Planter<'_>) {
    for (uid, name, kind) in [
        ("tAgA1234", "vip", "Segment"),
        ("tAgB5678", "beta", "Segment"),
        ("tAgC9012", "howto", "Article"),
    ] {
        planter.tag(uid, name, "Blue", kind);
    }
    planter.add(
        "Segment",
        "sEgM1234",
        BEGIN,
        &[
            ("Name", text("Power users")),
            ("Description", text("People who log in every day")),
            ("LastRefreshDateTime", text(BEGIN)),
        ],
        &[("Tags", "tAgA1234")],
    );
    planter.add(
        "Segment",
        "sEgT1234",
        BEGIN,
        &[("Name", text("On trial"))],
        &[],
    );
    for (uid, segment, person) in [
        ("sEpA1234", "sEgM1234", "pAbC12Dx"),
        ("sEpB1234", "sEgM1234", "pBoB5678"),
        ("sEpC1234", "sEgT1234", "pCaR1234"),
    ] {
        planter.add(
            "SegmentPerson",
            uid,
            BEGIN,
            &[],
            &[("Segment", segment), ("Person", person)],
        );
    }
}

/// What happened to the cast, in days before today: one entry is older than a year.
fn activities(planter: &mut Planter<'_>) {
    for (uid, kind, subject, of, days, title) in [
        (
            "aCtA1234",
            "AccountCreated",
            "Account",
            "aBcD123x",
            400,
            "Account Created",
        ),
        (
            "aCtB1234",
            "AccountCreated",
            "Account",
            "gLoB4321",
            200,
            "Account Created",
        ),
        (
            "aCtC1234",
            "PersonCreated",
            "Person",
            "pAbC12Dx",
            200,
            "Person Created",
        ),
        (
            "aCtD1234",
            "AccountUpdated",
            "Account",
            "aBcD123x",
            90,
            "Account Updated",
        ),
        (
            "aCtE1234",
            "DealCreated",
            "Deal",
            "dEaL1234",
            60,
            "Deal Created",
        ),
        (
            "aCtF1234",
            "PersonLogin",
            "Person",
            "pAbC12Dx",
            3,
            "Person Login",
        ),
        (
            "aCtG1234",
            "Custom",
            "Person",
            "pAbC12Dx",
            2,
            "Exported report",
        ),
    ] {
        let at = planter.in_days(-days);
        let kind = planter.number("ActivityType", kind);
        let subject = planter.number("EntityType", subject);
        planter.add(
            "Activity",
            uid,
            &at,
            &[
                ("Title", text(title)),
                ("ActivityDateTime", text(&at)),
                ("ActivityType", kind),
                ("EntityType", subject),
                ("EntityUid", text(of)),
                ("ActivityData", text("{}")),
            ],
            &[],
        );
    }
}
