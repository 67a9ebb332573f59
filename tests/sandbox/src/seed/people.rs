//! The people of the cast, and who of them signs in with a second factor.

use super::{BEGIN, Planter, text};

pub(super) fn plant(planter: &mut Planter<'_>) {
    records(planter);
    second_factors(planter);
}

fn records(planter: &mut Planter<'_>) {
    let people = [
        ("pAbC12Dx", "Ann", "Lee", "ann@example.com"),
        ("pBoB5678", "Bob", "Stone", "bob@example.com"),
        ("pCaR1234", "Carol", "Diaz", "carol@example.com"),
        ("pDaN1234", "Dana", "Fox", "dana@example.com"),
        ("pEli1234", "Eli", "Ray", "eli@example.com"),
        ("pFaY1234", "Fay", "Kim", "fay@example.com"),
        ("pGuS1234", "Gus", "Orr", "gus@example.com"),
        ("pHaL1234", "Hal", "Ives", "hal@example.com"),
        ("pIdA1234", "Ida", "Voss", "ida@example.com"),
    ];
    for (uid, first, last, email) in people {
        planter.add(
            "Person",
            uid,
            BEGIN,
            &[
                ("Email", text(email)),
                ("FirstName", text(first)),
                ("LastName", text(last)),
                ("Language", text("en")),
            ],
            &[],
        );
    }
    planter.add(
        "Address",
        "aDdR1234",
        BEGIN,
        &[
            ("AddressLine1", text("1 Main Street")),
            ("AddressLine2", text("")),
            ("City", text("Springfield")),
            ("PostalCode", text("12345")),
            ("Country", text("US")),
        ],
        &[],
    );
    let login = planter.in_days(-3);
    planter.tenant.store.change("Person", "pAbC12Dx", |ann| {
        ann.set("Title", text("CEO"));
        ann.set("PhoneMobile", text("+1 555 0100"));
        ann.set("Timezone", text("America/New_York"));
        ann.set("LastLoginDateTime", text(&login));
        ann.point("MailingAddress", "aDdR1234");
    });
    planter.customise("Person", "pAbC12Dx", "CoffeePreference", "Espresso");
    planter.customise("Person", "pAbC12Dx", "Interests", r#"["Rust","Billing"]"#);
    planter.customise("Person", "pBoB5678", "CoffeePreference", "None");
}

/// Dana gets codes by mail, Eli has an app and mail, Fay has to enrol before she is let in.
fn second_factors(planter: &mut Planter<'_>) {
    let tenant = &mut planter.tenant;
    let app_code = tenant.random.passcode();
    tenant.vault.secrets_mut("pDaN1234").email_factor = true;
    let eli = tenant.vault.secrets_mut("pEli1234");
    eli.email_factor = true;
    eli.totp_code = Some(app_code);
    tenant.vault.secrets_mut("pFaY1234").must_enrol = true;
    for person in ["pDaN1234", "pEli1234"] {
        tenant
            .vault
            .renew_recovery_codes(person, &mut tenant.random);
    }
}
