//! The accounts of the cast, one in every stage but Paused, with members and subscriptions.

use super::{BEGIN, Planter, money, text};
use crate::json::Json;

/// An account with its primary person and a subscription.
struct Customer {
    uid: &'static str,
    name: &'static str,
    stage: &'static str,
    membership: &'static str,
    person: &'static str,
    subscription: &'static str,
    plan: &'static str,
    /// Days until the subscription renews.
    renews: i64,
    /// Days until it ends, if it does.
    ends: Option<i64>,
}

const CUSTOMERS: [Customer; 8] = [
    customer(
        "aBcD123x",
        "Acme Ltd",
        "Subscribing",
        ["mEmB1234", "pAbC12Dx", "sUbS1234"],
        "wQXrBxWK",
        20,
        None,
    ),
    customer(
        "gLoB4321",
        "Globex",
        "Trialing",
        ["mEmC1234", "pCaR1234", "sUbG1234"],
        "sTaRt123",
        10,
        None,
    ),
    customer(
        "iNiT1234",
        "Initech",
        "Cancelling",
        ["mEmD1234", "pDaN1234", "sUbI1234"],
        "wQXrBxWK",
        12,
        Some(12),
    ),
    customer(
        "vAnD1234",
        "Vandelay",
        "Expired",
        ["mEmE1234", "pEli1234", "sUbV1234"],
        "wQXrBxWK",
        -30,
        Some(-30),
    ),
    customer(
        "hOoL1234",
        "Hooli",
        "TrialExpired",
        ["mEmF1234", "pFaY1234", "sUbH1234"],
        "sTaRt123",
        -5,
        Some(-5),
    ),
    customer(
        "pIeD1234",
        "Pied Piper",
        "PastDue",
        ["mEmG1234", "pGuS1234", "sUbP1234"],
        "wQXrBxWK",
        28,
        None,
    ),
    customer(
        "sOyL1234",
        "Soylent",
        "Created",
        ["mEmH1234", "pHaL1234", "sUbO1234"],
        "eNtR1234",
        30,
        None,
    ),
    customer(
        "cYbE1234",
        "Cyberdyne",
        "CancellingTrial",
        ["mEmI1234", "pIdA1234", "sUbC1234"],
        "sTaRt123",
        4,
        Some(4),
    ),
];

const fn customer(
    uid: &'static str,
    name: &'static str,
    stage: &'static str,
    [membership, person, subscription]: [&'static str; 3],
    plan: &'static str,
    renews: i64,
    ends: Option<i64>,
) -> Customer {
    Customer {
        uid,
        name,
        stage,
        membership,
        person,
        subscription,
        plan,
        renews,
        ends,
    }
}

pub(super) fn plant(planter: &mut Planter<'_>) {
    let monthly = planter.number("BillingRenewalTerm", "Monthly");
    for c in &CUSTOMERS {
        let stage = planter.number("AccountStage", c.stage);
        planter.add(
            "Account",
            c.uid,
            BEGIN,
            &[
                ("Name", text(c.name)),
                ("AccountStage", stage),
                ("Currency", text("USD")),
                ("InvoiceNotes", text("")),
                ("LifetimeRevenue", money("0.00")),
            ],
            &[],
        );
        let admin = planter.number("TeamRole", "Admin");
        planter.add(
            "PersonAccount",
            c.membership,
            BEGIN,
            &[
                ("IsPrimary", Json::Bool(true)),
                ("ReceiveInvoices", Json::Bool(true)),
                ("Role", admin),
            ],
            &[("Account", c.uid), ("Person", c.person)],
        );
        let end = c
            .ends
            .map_or(Json::Null, |days| text(&planter.in_days(days)));
        planter.add(
            "Subscription",
            c.subscription,
            BEGIN,
            &[
                ("BillingRenewalTerm", monthly.clone()),
                ("StartDate", text(BEGIN)),
                ("RenewalDate", text(&planter.in_days(c.renews))),
                ("EndDate", end.clone()),
                ("ExpirationDate", end),
            ],
            &[("Account", c.uid), ("Plan", c.plan)],
        );
    }
    let member = planter.number("TeamRole", "Member");
    planter.add(
        "PersonAccount",
        "mEmB5678",
        BEGIN,
        &[("IsPrimary", Json::Bool(false)), ("Role", member)],
        &[("Account", "aBcD123x"), ("Person", "pBoB5678")],
    );
    for (uid, add_on, quantity) in [
        ("sAdD1234", "aDdO1234", money("5")),
        ("sAdD5678", "aDdU5678", Json::Null),
    ] {
        planter.add(
            "SubscriptionAddOn",
            uid,
            BEGIN,
            &[
                ("BillingRenewalTerm", monthly.clone()),
                ("Quantity", quantity),
                ("StartDate", text(BEGIN)),
                ("RenewalDate", text(&planter.in_days(20))),
            ],
            &[("Subscription", "sUbS1234"), ("AddOn", add_on)],
        );
    }
    planter.add(
        "Address",
        "bIlL1234",
        BEGIN,
        &[
            ("AddressLine1", text("2 Harbour Road")),
            ("City", text("Boston")),
            ("State", text("MA")),
            ("Country", text("US")),
        ],
        &[],
    );
    planter.tenant.store.change("Account", "aBcD123x", |acme| {
        acme.set("ClientIdentifier", text("55"));
        // With the payment that is in its ledger, 588.
        acme.set("LifetimeRevenue", money("539.00"));
        acme.point("BillingAddress", "bIlL1234");
    });
    planter.customise("Account", "aBcD123x", "Mascot", "Beaver");
}
