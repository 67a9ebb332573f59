//! The custom properties that the tenant has defined, each with its input field.

use super::{BEGIN, Planter, text};
use crate::json::{Json, object};

/// A definition: identifier, name, label, control, options, pattern.
type Defined = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static str,
);

const PERSON: &[Defined] = &[
    (
        "dEfI1234",
        "CoffeePreference",
        "Coffee preference",
        "Select",
        &[
            "Espresso",
            "Ristretto",
            "Flat white",
            "Filter",
            "Mocha",
            "None",
        ],
        "",
    ),
    (
        "dEfI5678",
        "Interests",
        "Interests",
        "CheckboxList",
        &[
            "Go",
            "Rust",
            "Billing",
            "Sales",
            "Support",
            "Roadmap",
            "\"Beta\" features",
        ],
        "",
    ),
    ("dEfD1234", "Birthday", "Birthday", "Date", &[], ""),
];

const ACCOUNT: &[Defined] = &[
    ("dEfM1234", "Mascot", "Mascot", "Text", &[], ""),
    (
        "dEfS1234",
        "Industry",
        "Industry",
        "Select",
        &["Software", "Retail", "Health"],
        "",
    ),
    (
        "dEfP1234",
        "CustomerNumber",
        "Customer number",
        "Text",
        &[],
        "C-[0-9]{4}",
    ),
];

const DEAL: &[Defined] = &[(
    "dEfF1234",
    "Forecast",
    "Forecast",
    "Select",
    &["Low", "Medium", "High"],
    "",
)];

pub(super) fn plant(planter: &mut Planter<'_>) {
    for (entity, all) in [("Person", PERSON), ("Account", ACCOUNT), ("Deal", DEAL)] {
        let kind = planter.number("EntityType", entity);
        for (position, (uid, name, label, control, options, pattern)) in (1..).zip(all) {
            let options = options.iter().copied().map(text).collect();
            let params = object([
                ("HintText", text("")),
                ("Options", Json::List(options)),
                ("Pattern", text(pattern)),
            ]);
            planter.add(
                "Definition",
                uid,
                BEGIN,
                &[
                    ("SystemName", text(name)),
                    ("Label", text(label)),
                    ("ControlType", text(control)),
                    ("ControlParams", text(&params.to_string())),
                    ("EntityType", kind.clone()),
                    ("Position", Json::integer(position)),
                    // What the customer sees and what only the team does.
                    ("Hidden", Json::Bool(*name == "CustomerNumber")),
                ],
                &[],
            );
        }
    }
}
