//! What makes plans cheaper, what they open on a website, and the form that brings people in.

use super::{BEGIN, Planter, money, text};
use crate::json::Json;

pub(super) fn plant(planter: &mut Planter<'_>) {
    coupons(planter);
    website(planter);
}

/// One coupon for a single plan that can be redeemed, one that is used up, one that is over, one that is off.
fn coupons(planter: &mut Planter<'_>) {
    let (next_year, last_month) = (planter.in_days(365), planter.in_days(-30));
    for (uid, code, name, off, duration, months, most, until, active) in [
        (
            "cOuP1234",
            "SAVE10",
            "Ten per cent",
            ("PercentOff", "10.0"),
            "Repeating",
            Some(6),
            Some(100),
            Some(&next_year),
            true,
        ),
        (
            "cOuF5678",
            "FIVEOFF",
            "Five off, once",
            ("AmountOff", "5.00"),
            "Once",
            None,
            Some(1),
            None,
            true,
        ),
        (
            "cOuS9012",
            "SPRING",
            "Spring sale",
            ("PercentOff", "25.0"),
            "Once",
            None,
            None,
            Some(&last_month),
            true,
        ),
        (
            "cOuL3456",
            "LAUNCH",
            "Launch price",
            ("PercentOff", "50.0"),
            "Forever",
            None,
            None,
            None,
            false,
        ),
    ] {
        let duration = planter.number("BillingDiscountDuration", duration);
        let number = |number: Option<i64>| number.map_or(Json::Null, Json::integer);
        planter.add(
            "DiscountCoupon",
            uid,
            BEGIN,
            &[
                ("UniqueIdentifier", text(code)),
                ("Name", text(name)),
                (off.0, money(off.1)),
                ("Duration", duration),
                ("DurationInMonths", number(months)),
                ("MaxRedemptions", number(most)),
                ("RedeemBy", until.map_or(Json::Null, |date| text(date))),
                ("IsActive", Json::Bool(active)),
            ],
            &[],
        );
    }
    planter.add(
        "DiscountCouponPlan",
        "cPlN1234",
        BEGIN,
        &[],
        &[("DiscountCoupon", "cOuP1234"), ("Plan", "wQXrBxWK")],
    );
    // Nobody who redeemed one is billed again, so that bills are what the plans cost.
    for (uid, coupon, subscription, until) in [
        ("rEdM1234", "cOuP1234", "sUbI1234", 60),
        ("rEdM5678", "cOuP1234", "sUbV1234", -40),
        ("rEdF1234", "cOuF5678", "sUbV1234", -40),
    ] {
        let until = text(&planter.in_days(until));
        planter.add(
            "DiscountCouponSubscription",
            uid,
            BEGIN,
            &[("RedeemedDate", text(BEGIN)), ("ExpireDate", until)],
            &[("DiscountCoupon", coupon), ("Subscription", subscription)],
        );
    }
}

fn website(planter: &mut Planter<'_>) {
    planter.add(
        "ContentGroup",
        "cGrP1234",
        BEGIN,
        &[
            ("Name", text("Members' area")),
            ("AccessDeniedPath", text("/pricing")),
        ],
        &[("AllowedPlans", "wQXrBxWK"), ("AllowedAddOns", "aDdO1234")],
    );
    let beginning = planter.number("ContentGroupItemMatchMode", "StartsWith");
    planter.add(
        "ContentGroupItem",
        "cGiT1234",
        BEGIN,
        &[
            ("Pattern", text("https://example.com/members")),
            ("MatchMode", beginning),
        ],
        &[("ContentGroup", "cGrP1234")],
    );
    planter.add(
        "LeadForm",
        "lEaD1234",
        BEGIN,
        &[
            ("Name", text("Contact us")),
            (
                "FieldConfigurationDataJSON",
                text(r#"[{"name":"Email","required":true}]"#),
            ),
            ("PipelineStageUid", text("sTaGe123")),
        ],
        &[],
    );
}
