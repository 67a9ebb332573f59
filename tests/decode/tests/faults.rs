//! Bodies with something wrong in them: refused with the place and the cure, or reported as losing
//! something; and none of their secrets seen.

use outseta_decode::{Failure, LARGEST, Meaning, Report, examine, find};

/// The text that must never be seen. It holds nothing that printing would change.
const HIDDEN: &str = "Zq7-horse-battery";

fn run(schema: &str, body: impl AsRef<[u8]>) -> Result<Report, Failure> {
    examine(find(schema).expect("a schema"), body.as_ref())
}

#[track_caller]
fn refused(schema: &str, body: impl AsRef<[u8]>) -> Failure {
    match run(schema, body) {
        Err(failure) => {
            assert!(!failure.message.is_empty() && !failure.help.is_empty());
            failure
        }
        Ok(report) => panic!("should be refused:\n{report}"),
    }
}

#[track_caller]
fn taken(schema: &str, body: impl AsRef<[u8]>) -> Report {
    run(schema, body).unwrap_or_else(|failure| panic!("should be taken:\n{failure}"))
}

/// `path: what` of all that is lost.
#[track_caller]
fn lost(schema: &str, body: impl AsRef<[u8]>) -> Vec<String> {
    let report = taken(schema, body);
    let lost: Vec<_> = report
        .differences
        .iter()
        .filter(|difference| difference.meaning == Meaning::Lost)
        .map(|difference| format!("{}: {}", difference.path, difference.what))
        .collect();
    assert_eq!(report.is_lossless(), lost.is_empty());
    lost
}

#[test]
fn a_wrong_type_deep_down_names_its_place() {
    let body = "{\"items\": [\n  {\"Uid\": \"pAbC12Dx\"},\n  {\"PersonAccount\": [{\"Account\": {\"Created\": \"soon\"}}]}\n]}";
    let failure = refused("PersonPage", body);
    assert_eq!(failure.path, "items[1].PersonAccount[0].Account.Created");
    assert_eq!(failure.position.map(|(line, _)| line), Some(3));
    assert!(
        failure.message.contains("expected a date-time"),
        "{failure}"
    );
    assert!(failure.help[0].contains("cargo xtask gen"), "{failure}");

    let failure = refused("Address", r#"{"City":"Berlin","Created":{"a":1}}"#);
    assert_eq!(failure.path, "Created");
    assert!(
        failure
            .excerpt
            .as_deref()
            .is_some_and(|near| near.contains("Berlin")),
        "{failure}"
    );
}

#[test]
fn a_text_that_is_cut_off_names_line_and_column() {
    let failure = refused(
        "Person",
        "{\"Email\": \"ann@example.com\",\n \"Title\": \"CT",
    );
    assert_eq!(failure.position, Some((2, 13)), "{failure}");
    assert_eq!(failure.path, "Title");
    assert!(failure.help[0].contains("ends too early"), "{failure}");
}

#[test]
fn no_cut_makes_it_panic_and_none_passes() {
    let body = r#"{"items":[{"Uid":"é","PersonAccount":[{"IsPrimary":true,"Account":{"AccountStage":3}}],"Own":{"a":[1.5,null,"\u00e9"]}}],"metadata":{"limit":1}}"#;
    for end in 0..body.len() {
        refused("PersonPage", &body.as_bytes()[..end]);
    }
    assert!(lost("PersonPage", body).is_empty());
}

#[test]
fn any_byte_may_be_wrong() {
    let body = br#"{"Uid":"x","Created":"2026-01-05T09:30:00.5","Title":[{"a":"b"}],"PersonAccount":{"items":[null,{"Account":{"AccountStage":"3"}}],"n":1e2},"Own":-1.5}"#;
    taken("Person", body);
    for at in 0..body.len() {
        for byte in [0, b'"', b'\\', b'{', b']', b'0', b'e', 0x80, 0xC3, 0xFF] {
            let mut body = body.to_vec();
            body[at] = byte;
            match run("Person", &body) {
                Ok(report) => drop(report.to_string()),
                Err(failure) => drop(failure.to_string()),
            }
        }
    }
}

#[test]
fn what_is_no_object_is_refused_in_words() {
    for (schema, body, message, help) in [
        (
            "Person",
            "null",
            "this is null, and a Person is an object",
            "nothing",
        ),
        (
            "Person",
            "[{}]",
            "this is a list, and a Person is an object",
            "PersonPage",
        ),
        (
            "PersonPage",
            "[{}]",
            "this is a list, and a PersonPage is an object",
            "`items`",
        ),
        (
            "Person",
            "true",
            "this is a single value, and a Person is an object",
            "only objects",
        ),
        (
            "Person",
            "481516",
            "this is a single value, and a Person is an object",
            "only objects",
        ),
        (
            "Person",
            "\"Zq7\"",
            "this is a single value, and a Person is an object",
            "only objects",
        ),
        ("Person", "", "the input is empty", "204"),
        ("Person", "\u{feff} \n", "the input is empty", "204"),
        (
            "Person",
            "{} {}",
            "this is no Person: trailing characters",
            "one body at a time",
        ),
        (
            "Person",
            "<html></html>",
            "this is no Person: expected value",
            "HTML",
        ),
        (
            "Person",
            "Email: x",
            "this is no Person: expected value",
            "no JSON",
        ),
    ] {
        let failure = refused(schema, body);
        assert_eq!(failure.message, message);
        assert!(failure.help[0].contains(help), "{failure}");
        let shown = failure.to_string();
        assert!(
            !shown.contains("481516") && !shown.contains("Zq7"),
            "{shown}"
        );
    }
}

#[test]
fn bytes_that_are_no_text() {
    assert!(lost("Person", b"\xEF\xBB\xBF{\"Title\":\"CTO\"}").is_empty());
    let failure = refused("Person", b"\xFF\xFE{\0}\0");
    assert!(failure.message.contains("UTF-16"), "{failure}");
    let failure = refused("Person", b"{\n\"Title\":\"C\xFFO\"}");
    assert!(failure.help[0].contains("line 2, column 11"), "{failure}");
    // In a place that is skipped, the decoder does not notice.
    assert_eq!(
        lost(
            "Person",
            b"{\"PersonAccount\":{\"items\":[],\"x\":\"\xFF\"}}"
        ),
        [
            "(the body): bytes that are not UTF-8 are left out, the first at line 1, column 35",
            "PersonAccount: an object becomes a list",
        ]
    );
}

#[test]
fn depth_is_refused_and_never_overflows() {
    let nested = |open: &str, close: &str, times: usize| {
        format!("{{\"Own\":{}1{}}}", open.repeat(times), close.repeat(times))
    };
    assert!(lost("Person", nested("[", "]", 126)).is_empty());
    for body in [
        nested("[", "]", 127),
        nested("[", "]", 1_000_000),
        nested("{\"a\":", "}", 100_000),
    ] {
        let failure = refused("Person", body);
        assert!(failure.message.contains("nested more deeply"), "{failure}");
        assert!(failure.path.starts_with("Own"), "{failure}");
    }
    let circle = "{\"PersonAccount\":[{\"Person\":".repeat(50_000);
    let failure = refused("Person", circle);
    assert!(failure.position.is_some(), "{failure}");
    // Text takes a structure of any depth.
    let text = nested("[", "]", 200_000).replace("Own", "Title");
    assert_eq!(lost("Person", text), ["Title: a list becomes text"]);
}

#[test]
fn too_much_is_refused() {
    let size = usize::try_from(LARGEST).expect("an address space of that size");
    let failure = refused("Person", vec![b' '; size + 1]);
    assert!(failure.message.contains("64 MB"), "{failure}");
}

#[test]
fn what_is_lost_is_named() {
    let digits = "0.1234567890123456789012345678901234567890";
    for (schema, body, expected) in [
        (
            "Person",
            r#"{"Own":1,"Email":"a@example.com","Email":"b@example.com"}"#.to_owned(),
            "Email: stands there 2 times, only the last is kept",
        ),
        (
            "Person",
            r#"{"PersonAccount":[{"Own":1,"\u004fwn":1}]}"#.to_owned(),
            "PersonAccount[0].Own: stands there 2 times, only the last is kept",
        ),
        (
            "Subscription",
            format!(r#"{{"Rate":{digits}}}"#),
            "Rate: 0.1234567890123456789012345678901234567890 becomes 0.1234567890123456789012345679: not the same number",
        ),
        (
            "Person",
            r#"{"PersonAccount":[null,{}]}"#.to_owned(),
            "PersonAccount: 2 items become 1: those that are null are left out",
        ),
        (
            "Person",
            r#"{"PersonAccount":{"items":[{}],"metadata":{}}}"#.to_owned(),
            "PersonAccount: an object becomes a list",
        ),
        (
            "Person",
            r#"{"Created":"2026-01-05T09:30:00.1234567891Z"}"#.to_owned(),
            "Created: \"2026-01-05T09:30:00.1234567891Z\" becomes \"2026-01-05T09:30:00.123456789Z\": a part of the second is lost",
        ),
        (
            "Person",
            r#"{"Created":"2026-01-05T09:30:00","Updated":""}"#.to_owned(),
            "Updated: \"\" is lost",
        ),
    ] {
        assert_eq!(lost(schema, &body), [expected], "{body}");
    }
    // Where numbers are kept as JSON, as many digits are lost as a float lacks.
    let found = lost("Person", format!(r#"{{"Own":{digits}}}"#));
    assert!(
        found.len() == 1 && found[0].starts_with("Own: 0.123"),
        "{found:?}"
    );
}

#[test]
fn what_only_looks_different_is_kept() {
    let report = taken(
        "Subscription",
        r#"{"Rate":"49.90","Quantity":4.9e1,"StartDate":"2026-01-05T04:30:00-05:00",
            "EndDate":"0001-01-01T00:00:00","IsPlanUpgradeRequired":"True","DiscountCode":1042,
            "BillingRenewalTerm":"1","Plan":null}"#,
    );
    assert!(report.is_lossless(), "{report}");
    let paths: Vec<_> = report
        .differences
        .iter()
        .map(|difference| difference.path.to_string())
        .collect();
    assert_eq!(
        paths,
        [
            "Rate",
            "StartDate",
            "EndDate",
            "IsPlanUpgradeRequired",
            "DiscountCode",
            "BillingRenewalTerm"
        ],
        "{report}"
    );
    assert!(lost("Person", r#"{"Title":1.10,"Language":-0.00}"#).is_empty());
}

#[test]
fn places_are_those_of_the_body() {
    // Nulls of a list are left out of the record, but they count in the body.
    let report = taken(
        "Person",
        r#"{"PersonAccount":[null,{"Account":{"AccountStage":987654,"Own":[]}}]}"#,
    );
    assert_eq!(
        report.members[0].path.to_string(),
        "PersonAccount[1].Account.Own"
    );
    assert_eq!(
        (report.members[0].entity, report.members[0].kind),
        ("Account", "a list")
    );
    assert_eq!(
        report.values[0].path.to_string(),
        "PersonAccount[1].Account.AccountStage"
    );
    assert_eq!(report.values[0].value, "987654");
    let report = taken(
        "Person",
        r#"{"PersonAccount":{"items":[{"Own":1}],"Lost":1}}"#,
    );
    assert_eq!(
        report.members[0].path.to_string(),
        "PersonAccount.items[0].Own"
    );
}

#[test]
fn a_page_of_the_same_is_told_once() {
    let items = vec![r#"{"Own":1,"Created":"2026-01-05T09:30:00"}"#; 50].join(",");
    let report = taken("PersonPage", format!(r#"{{"items":[{items}]}}"#));
    assert_eq!(report.members.len(), 50);
    let shown = report.to_string();
    for expected in [
        "Unknown members: 50",
        "items[2].Own: a number, in Person",
        "… and 47 more at items[*].Own",
        "… and 47 more at items[*].Created",
        "Custom properties",
    ] {
        assert!(shown.contains(expected), "{expected} in {shown}");
    }
    let list = &shown[shown.find("Unknown members").expect("the heading")..];
    assert!(!list.contains("items[3].Own"), "{list}");
}

#[test]
fn control_characters_reach_no_terminal() {
    let report = taken(
        "Person",
        "{\"\\u001b[31mOwn\":\"\\u009b\",\"Title\":\"\u{9b}\",\"\u{202e}\":{\"\u{202e}\":\"\u{202e}\"}}",
    );
    let failure = refused(
        "Person",
        "{\"PersonAccount\":{\"items\":[{\"\u{9b}\":\u{9b}}]}}",
    );
    for shown in [report.to_string(), failure.to_string()] {
        let bad = |letter: char| letter.is_control() && letter != '\n' || letter == '\u{202e}';
        assert!(!shown.contains(bad), "{shown:?}");
    }
}

#[test]
fn secrets_are_not_seen() {
    let long = format!("{HIDDEN}{}", "x".repeat(2_000));
    let bodies = [
        // Where they belong, lossless or not.
        ("Person", format!(r#"{{"Password":"{HIDDEN}"}}"#)),
        (
            "Account",
            format!(r#"{{"Nonce":"{HIDDEN}","RecaptchaToken":"{HIDDEN}"}}"#),
        ),
        (
            "Person",
            format!(r#"{{"Password":"{HIDDEN}","Password":"{HIDDEN}-2"}}"#),
        ),
        (
            "Person",
            format!(r#"{{"PersonAccount":[{{"Account":{{"Nonce":"{HIDDEN}"}}}}]}}"#),
        ),
        (
            "TwoFactorEnrollmentConfirmationPayload",
            format!(r#"{{"recovery_codes":["{HIDDEN}",null]}}"#),
        ),
        (
            "TwoFactorEnrollmentConfirmationPayload",
            format!(r#"{{"recovery_codes":["{HIDDEN}"]}}"#),
        ),
        // Where nobody expects them.
        ("Person", format!(r#"{{"MyApiKey":"{HIDDEN}"}}"#)),
        (
            "Person",
            format!(r#"{{"MyApiKey":"{HIDDEN}","MyApiKey":"{HIDDEN}"}}"#),
        ),
        (
            "Person",
            format!(r#"{{"Own":{{"Deep":[{{"Secret":["{HIDDEN}"]}}]}}}}"#),
        ),
        (
            "Person",
            format!(r#"{{"SchemaLessData":{{"Token":"{HIDDEN}"}}}}"#),
        ),
        // A structure where text belongs.
        (
            "Person",
            format!(r#"{{"Title":{{"Password":"{HIDDEN}"}}}}"#),
        ),
        (
            "Person",
            format!(r#"{{"Title":{{"\u0050assword":"{HIDDEN}"}},"Language":1.5}}"#),
        ),
        (
            "Person",
            format!(r#"{{"Title":{{ "Password" : "{HIDDEN}" }},"Language":1.5}}"#),
        ),
        (
            "PersonPage",
            format!(r#"{{"items":[null,{{"Title":[{{"Password":"{HIDDEN}"}}]}}]}}"#),
        ),
        // Numbers that are secrets are told by their kind only.
        (
            "Person",
            r#"{"PinToken":0.77712345678901234567890}"#.to_owned(),
        ),
        // Refused, at the secret and behind it.
        ("Person", format!(r#"{{"Password":["{HIDDEN}"]}}"#)),
        (
            "Person",
            format!(r#"{{"Password":"{HIDDEN}","Created":"soon"}}"#),
        ),
        ("Person", format!(r#"{{"Password":"{HIDDEN}"#)),
        (
            "Address",
            format!(r#"{{"Password":"{HIDDEN}","Created":"soon"}}"#),
        ),
        (
            "Address",
            format!(r#"{{"Password":"{}{HIDDEN}"#, "x".repeat(2_000)),
        ),
        (
            "Address",
            format!(r#"{{"\u0050assword":"{HIDDEN}","Created":"soon"}}"#),
        ),
        ("Address", format!(r#"{{"Password":"{long}"#)),
        ("Person", format!(r#""{HIDDEN}""#)),
        ("Person", format!(r#"["{HIDDEN}"]"#)),
    ];
    for (schema, body) in bodies {
        let (shown, debug) = match run(schema, &body) {
            Ok(report) => (report.to_string(), format!("{report:?}")),
            Err(failure) => (failure.to_string(), format!("{failure:?}")),
        };
        for shown in [shown, debug] {
            assert!(!shown.contains(HIDDEN), "{body}\n{shown}");
            assert!(!shown.contains("777123"), "{body}\n{shown}");
        }
    }
}
