//! Plans and add-ons: one that begins at once, one with a trial, one that wants payment first, one retired.

use super::{BEGIN, Planter, money, text};
use crate::json::Json;

pub(super) fn plant(planter: &mut Planter<'_>) {
    planter.add(
        "PlanFamily",
        "fAmI1234",
        BEGIN,
        &[
            ("Name", text("Main")),
            ("IsActive", Json::Bool(true)),
            ("IsDefault", Json::Bool(true)),
        ],
        &[],
    );
    let mode = planter.number("AccountRegistrationMode", "Team");
    // Name, monthly and yearly rate, days of trial, active, payment details needed before the start
    let plans = [
        ("wQXrBxWK", "Growth", "49.00", "490.00", 0, true, false),
        ("pLaN5678", "Scale", "99.00", "990.00", 0, true, false),
        ("sTaRt123", "Starter", "19.00", "190.00", 14, true, false),
        ("eNtR1234", "Enterprise", "499.00", "4990.00", 0, true, true),
        ("lEgA1234", "Legacy", "9.00", "90.00", 0, false, false),
    ];
    for (uid, name, monthly, yearly, trial, active, payment) in plans {
        planter.add(
            "Plan",
            uid,
            BEGIN,
            &[
                ("Name", text(name)),
                ("AccountRegistrationMode", mode.clone()),
                ("MonthlyRate", money(monthly)),
                ("AnnualRate", money(yearly)),
                ("QuarterlyRate", money("0.00")),
                ("OneTimeRate", money("0.00")),
                ("SetupFee", money("0.00")),
                ("IsActive", Json::Bool(active)),
                ("IsTaxable", Json::Bool(true)),
                ("RequirePaymentInformation", Json::Bool(payment)),
                ("TrialPeriodDays", Json::integer(trial)),
            ],
            &[("PlanFamily", "fAmI1234")],
        );
    }
    for (uid, name, kind, rate, unit) in [
        ("aDdO1234", "Extra seats", "Recurring", "5.00", "seat"),
        ("aDdU5678", "API calls", "Usage", "0.10", "thousand calls"),
    ] {
        let recurring = kind == "Recurring";
        let kind = planter.number("BillingAddOnType", kind);
        planter.add(
            "AddOn",
            uid,
            BEGIN,
            &[
                ("Name", text(name)),
                ("BillingAddOnType", kind),
                ("IsQuantityEditable", Json::Bool(recurring)),
                ("MonthlyRate", money(rate)),
                (
                    "AnnualRate",
                    money(if recurring { "50.00" } else { "0.00" }),
                ),
                ("UnitOfMeasure", text(unit)),
            ],
            &[],
        );
    }
    for (uid, add_on) in [("pLaA1234", "aDdO1234"), ("pLaB5678", "aDdU5678")] {
        planter.add(
            "PlanAddOn",
            uid,
            BEGIN,
            &[("IsUserSelectable", Json::Bool(true))],
            &[("Plan", "wQXrBxWK"), ("AddOn", add_on)],
        );
    }
}
