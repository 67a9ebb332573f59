//! Drift: our description against itself in the vendor's shape, whole and with planted differences.

#[path = "drift/vendor.rs"]
mod vendor;

use std::path::Path;

use outseta_codegen::diagnostic::Diagnostics;
use outseta_codegen::drift::{Drift, FILE, Unread, drift};
use outseta_codegen::load::load;
use outseta_codegen::source::Sources;
use serde_json::{Value, json};
use vendor::{list, members};

const EMPTY: &str = "differences: []\n";

/// Our description, with a list of known differences of the test's own.
fn description(known: &str) -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = Sources::read(&folder, "spec").expect("the description is there");
    let mut files: Vec<_> = sources
        .files()
        .map(|file| (sources.path(file).to_owned(), sources.text(file).to_owned()))
        .filter(|(path, _)| !path.ends_with(FILE))
        .collect();
    files.push((format!("spec/{FILE}"), known.to_owned()));
    Sources::new(files)
}

/// A small description, for what depends on the vendor's file alone.
fn small() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint/base");
    let sources = Sources::read(&folder, "spec").expect("the base files");
    let mut files: Vec<_> = sources
        .files()
        .map(|file| (sources.path(file).to_owned(), sources.text(file).to_owned()))
        .collect();
    files.push((format!("spec/{FILE}"), EMPTY.to_owned()));
    Sources::new(files)
}

/// The list of known differences as it is.
fn known() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../spec")
        .join(FILE);
    std::fs::read_to_string(path).expect("the list is there")
}

fn bundle() -> Value {
    let mut faults = Diagnostics::new();
    let sources = description(EMPTY);
    let document = load(&sources, &mut faults);
    assert_eq!(faults.render(&sources), "");
    document.to_json()
}

fn file(value: &Value) -> Sources {
    Sources::new(vec![("vendor.json".to_owned(), format!("{value:#}"))])
}

fn compare(description: &Sources, theirs: &Value) -> Drift {
    let file = file(theirs);
    match drift(description, &file) {
        Ok(found) => found,
        Err(Unread::Description(faults)) => panic!("{}", faults.render(description)),
        Err(Unread::File(faults)) => panic!("{}", faults.render(&file)),
    }
}

/// The operation of the vendor's document at a path of ours.
fn operation<'v>(document: &'v mut Value, method: &str, path: &str) -> &'v mut Value {
    let wanted: Vec<_> = path.split('/').collect();
    let found = members(&document["paths"])
        .keys()
        .find(|shown| {
            let steps = shown.trim_end_matches('/').split('/').skip(3);
            let steps: Vec<_> = std::iter::once("").chain(steps).collect();
            steps.len() == wanted.len()
                && std::iter::zip(steps, &wanted).all(|(step, wanted)| {
                    step.eq_ignore_ascii_case(wanted)
                        || (step.starts_with('{') && wanted.starts_with('{'))
                })
        })
        .unwrap_or_else(|| panic!("no {path}"))
        .clone();
    let operation = &mut document["paths"][&found][method.to_lowercase()];
    assert!(operation.is_object(), "no {method} {path}");
    operation
}

/// Takes an operation out of the vendor's document.
fn take(document: &mut Value, method: &str, path: &str) -> Value {
    let taken = operation(document, method, path).take();
    for item in document["paths"]
        .as_object_mut()
        .expect("paths")
        .values_mut()
    {
        item.as_object_mut()
            .expect("a path")
            .retain(|_, it| !it.is_null());
    }
    taken
}

fn parameters<'v>(document: &'v mut Value, method: &str, path: &str) -> &'v mut Vec<Value> {
    operation(document, method, path)["parameters"]
        .as_array_mut()
        .expect("parameters")
}

/// The map of properties of a schema of the vendor, its own ones.
fn properties<'v>(document: &'v mut Value, name: &str) -> &'v mut serde_json::Map<String, Value> {
    let schema = &mut document["components"]["schemas"][name];
    let object = if schema.get("allOf").is_some() {
        &mut schema["allOf"][1]
    } else {
        schema
    };
    object["properties"].as_object_mut().expect("properties")
}

fn reference(name: &str) -> Value {
    json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } })
}

#[test]
fn the_shape_of_a_document_is_no_difference() {
    let description = description(EMPTY);
    let document = vendor::openapi(&bundle());
    for document in [vendor::openapi_31(&document), document] {
        let found = compare(&description, &document);
        assert!(found.is_explained());
        insta::allow_duplicates! {
            insta::assert_snapshot!(found.text(), @"Nothing unexplained in this OpenAPI document; 0 explained.");
        }
    }
}

#[test]
fn the_shape_of_a_collection_is_no_difference() {
    let collection = vendor::postman(&bundle());
    let description = description(EMPTY);
    for collection in [json!({ "collection": collection }), collection] {
        let found = compare(&description, &collection);
        insta::allow_duplicates! {
            insta::assert_snapshot!(found.text(), @"Nothing unexplained in this Postman collection; 0 explained.");
        }
    }
}

/// Sixteen differences, each kind at least once in each way.
fn planted() -> Value {
    let mut document = vendor::openapi(&bundle());
    // Operations: one less, one more, one with another method, one with another path.
    take(&mut document, "DELETE", "/crm/deals/{dealUid}");
    let other = take(&mut document, "PUT", "/crm/deals/{dealUid}");
    document["paths"]["/api/v1/crm/DEALS/{id}"] = json!({ "patch": other });
    let other = take(&mut document, "POST", "/crm/registrations");
    document["paths"]["/api/v1/crm/registration"] = json!({ "post": other });
    document["paths"]["/api/v1/crm/mergers"] = json!({
        "post": { "responses": { "200": { "description": "" } } },
        "parameters": [],
    });
    // Parameters: one less, one more, one of another type.
    parameters(&mut document, "GET", "/crm/people").retain(|it| it["name"] != "q");
    parameters(&mut document, "GET", "/crm/accounts")
        .push(json!({ "name": "includeDemo", "in": "query", "schema": { "type": "boolean" } }));
    for parameter in parameters(&mut document, "GET", "/crm/deals") {
        if parameter["name"] == "ownerUid" {
            parameter["schema"] = json!({ "type": "array", "items": { "type": "string" } });
        }
    }
    // Bodies and answers.
    operation(&mut document, "POST", "/crm/people")["requestBody"]["content"] =
        reference("Account");
    let answers = &mut operation(&mut document, "GET", "/crm/people/{personUid}")["responses"];
    answers["404"]["content"] = reference("Problem");
    answers["200"]["content"] = json!({ "application/json": { "schema": {
        "type": "array",
        "items": { "$ref": "#/components/schemas/Person" },
    } } });
    // Properties: one less, one more, one of another type, also where the names differ.
    properties(&mut document, "Person").shift_remove("Title");
    properties(&mut document, "Person").insert("Nickname".to_owned(), json!({ "type": "string" }));
    properties(&mut document, "Address").insert("City".to_owned(), json!({ "type": "integer" }));
    properties(&mut document, "TemporaryPasswordModel").insert(
        "expires".to_owned(),
        json!({ "type": "string", "format": "date-time" }),
    );
    // Values: one more, one of another name, one less.
    let stage = &mut document["components"]["schemas"]["AccountStage"];
    let (mut values, mut names) = (
        list(stage, "enum").to_vec(),
        list(stage, "x-enumNames").to_vec(),
    );
    assert_eq!(values[0], 2);
    names[0] = json!("Trying");
    values.remove(1);
    names.remove(1);
    values.push(json!(99));
    names.push(json!("Merged"));
    stage["enum"] = Value::Array(values);
    stage["x-enumNames"] = Value::Array(names);
    document
}

#[test]
fn planted_differences_are_found_and_nothing_else() {
    let description = description(EMPTY);
    let found = compare(&description, &planted());
    assert!(!found.is_explained());
    insta::assert_snapshot!(found.text(), @r##"
    operations
      extra    DELETE /crm/deals/{dealUid}
      missing  POST /crm/mergers
      differs  POST /crm/registrations      there POST /crm/registration
      differs  PUT /crm/deals/{dealUid}     there PATCH /crm/DEALS/{id}

    query parameters
      missing  GET /crm/accounts ?includeDemo  boolean
      extra    GET /crm/people ?q              text

    request bodies
      differs  POST /crm/people  here PersonCreate, there Account

    answers
      differs  GET /crm/people/{personUid} 200  here Person, there list of Person
      missing  GET /crm/people/{personUid} 404  Problem

    properties
      missing  Person.Nickname            text
      extra    Person.Title               text
      missing  TemporaryPassword.expires  date-time, as TemporaryPasswordModel.expires

    types
      differs  Address.City              here text, there integer
      differs  GET /crm/deals ?ownerUid  here text, there list of text

    values of enumerations
      differs  AccountStage 2   here Trialing, there Trying
      extra    AccountStage 3   Subscribing
      missing  AccountStage 99  Merged

    Against this OpenAPI document: 6 missing (they have it, we lack it), 4 extra (we have it, they lack it), 7 different; 0 explained.
    "##);
    insta::assert_snapshot!(found.json(&description), @r##"
    {
      "file": "openapi",
      "differences": [
        {
          "kind": "operation",
          "change": "extra",
          "at": "DELETE /crm/deals/{dealUid}"
        },
        {
          "kind": "operation",
          "change": "missing",
          "at": "POST /crm/mergers"
        },
        {
          "kind": "operation",
          "change": "differs",
          "at": "POST /crm/registrations",
          "ours": "POST /crm/registrations",
          "theirs": "POST /crm/registration"
        },
        {
          "kind": "operation",
          "change": "differs",
          "at": "PUT /crm/deals/{dealUid}",
          "ours": "PUT /crm/deals/{dealUid}",
          "theirs": "PATCH /crm/DEALS/{id}"
        },
        {
          "kind": "parameter",
          "change": "missing",
          "at": "GET /crm/accounts ?includeDemo",
          "theirs": "boolean"
        },
        {
          "kind": "parameter",
          "change": "extra",
          "at": "GET /crm/people ?q",
          "ours": "text"
        },
        {
          "kind": "body",
          "change": "differs",
          "at": "POST /crm/people",
          "ours": "PersonCreate",
          "theirs": "Account"
        },
        {
          "kind": "answer",
          "change": "differs",
          "at": "GET /crm/people/{personUid} 200",
          "ours": "Person",
          "theirs": "list of Person"
        },
        {
          "kind": "answer",
          "change": "missing",
          "at": "GET /crm/people/{personUid} 404",
          "theirs": "Problem"
        },
        {
          "kind": "property",
          "change": "missing",
          "at": "Person.Nickname",
          "theirs": "text"
        },
        {
          "kind": "property",
          "change": "extra",
          "at": "Person.Title",
          "ours": "text"
        },
        {
          "kind": "property",
          "change": "missing",
          "at": "TemporaryPassword.expires",
          "theirs": "date-time, as TemporaryPasswordModel.expires"
        },
        {
          "kind": "type",
          "change": "differs",
          "at": "Address.City",
          "ours": "text",
          "theirs": "integer"
        },
        {
          "kind": "type",
          "change": "differs",
          "at": "GET /crm/deals ?ownerUid",
          "ours": "text",
          "theirs": "list of text"
        },
        {
          "kind": "value",
          "change": "differs",
          "at": "AccountStage 2",
          "ours": "Trialing",
          "theirs": "Trying"
        },
        {
          "kind": "value",
          "change": "extra",
          "at": "AccountStage 3",
          "ours": "Subscribing"
        },
        {
          "kind": "value",
          "change": "missing",
          "at": "AccountStage 99",
          "theirs": "Merged"
        }
      ],
      "explained": [],
      "stale": []
    }
    "##);
}

#[test]
fn planted_differences_of_a_collection_are_found_and_nothing_else() {
    let mut collection = vendor::postman(&bundle());
    let request = |method: &str, url: Value| json!({ "request": { "method": method, "url": url } });
    let folders = collection["item"][0]["item"]
        .as_array_mut()
        .expect("folders");
    let mut lost = 0;
    for folder in folders.iter_mut() {
        let items = folder["item"].as_array_mut().expect("requests");
        items.retain(|item| {
            let text = item["request"]["url"].to_string();
            let ends = |path: &str| {
                ["\"", "/\"", "?", "/?"]
                    .iter()
                    .any(|end| text.contains(&format!("/v1{path}{end}")))
            };
            let is_lost = ends("/crm/registrations")
                || ends("/crm/deals") && item["request"]["method"] == "POST";
            lost += usize::from(is_lost);
            !is_lost
        });
    }
    assert_eq!(lost, 2);
    folders.push(json!({ "name": "more", "item": [
        request("POST", json!("{{base}}/api/v1/crm/registration")),
        request("GET", json!({ "raw": "https://x.example.com/api/v1/crm/people?q=Ann&Email=x&tribe=1" })),
        { "request": "https://x.example.com/api/v1/crm/people/export" },
        request("PATCH", json!({ "raw": "", "path": ["api", { "value": "v1" }, "crm", "people", ":uid"] })),
    ] }));
    let description = description(EMPTY);
    let found = compare(&description, &collection);
    insta::assert_snapshot!(found.text(), @r##"
    operations
      missing  GET /crm/people/export
      missing  PATCH /crm/people/{uid}
      extra    POST /crm/deals
      differs  POST /crm/registrations  there POST /crm/registration

    query parameters
      missing  GET /crm/people ?tribe

    Against this Postman collection: 3 missing (they have it, we lack it), 1 extra (we have it, they lack it), 1 different; 0 explained.
    "##);
    insta::assert_snapshot!(found.json(&description), @r##"
    {
      "file": "postman",
      "differences": [
        {
          "kind": "operation",
          "change": "missing",
          "at": "GET /crm/people/export"
        },
        {
          "kind": "operation",
          "change": "missing",
          "at": "PATCH /crm/people/{uid}"
        },
        {
          "kind": "operation",
          "change": "extra",
          "at": "POST /crm/deals"
        },
        {
          "kind": "operation",
          "change": "differs",
          "at": "POST /crm/registrations",
          "ours": "POST /crm/registrations",
          "theirs": "POST /crm/registration"
        },
        {
          "kind": "parameter",
          "change": "missing",
          "at": "GET /crm/people ?tribe"
        }
      ],
      "explained": [],
      "stale": []
    }
    "##);
}

/// What the vendor is known to declare otherwise, by the sources that the entries name.
fn as_declared(document: &mut Value) {
    for path in [
        "GET /billing/usage",
        "PUT /billing/subscriptions/{}/changetrialtosubscribed",
        "PUT /crm/accounts/{}/expire-current-subscription",
        "GET /billing/addons",
        "GET /billing/addons/{}",
        "GET /crm/dealpipelines",
        "GET /crm/segments",
        "POST /crm/registrations/complete",
        "GET /nocode/contentgroups",
        "GET /public/crm/leadforms",
        "GET /public/email/lists",
        "GET /widgets/auth/init",
        "GET /profile",
        "PUT /profile",
        "PUT /profile/password",
        "PUT /crm/accounts/cancellation/{}",
        "PUT /crm/accounts/extendtrial/{}/{}",
        "PUT /crm/accounts/removecancellation/{}",
    ] {
        let (method, path) = path.split_once(' ').expect("a method and a path");
        take(document, method, path);
    }
    parameters(document, "GET", "/activities").push(json!({
        "name": "criteria", "in": "query",
        "schema": { "type": "array", "items": { "type": "object" } },
    }));
    for (method, path, name) in [
        ("POST", "/billing/invoices/{}/sendinvoiceemail", "bcc"),
        ("POST", "/billing/invoices/{}/sendinvoiceemail", "note"),
        ("POST", "/crm/accounts/{}/memberships", "sendWelcomeEmail"),
        (
            "PUT",
            "/crm/accounts/{}/send-confirmation-email",
            "personUid",
        ),
        ("GET", "/templates/emails", "personUid"),
        ("GET", "/templates/emails", "templateUid"),
        ("GET", "/templates/{}/emails", "personUid"),
        ("POST", "/crm/accounts", "sendConfirmationEmail"),
        ("POST", "/crm/people/forgotPassword", "parentUrl"),
    ] {
        parameters(document, method, path).retain(|it| it["name"] != name);
    }
    for (method, path, name) in [
        ("GET", "/billing/subscriptionaddons", "status"),
        ("GET", "/billing/subscriptions", "current"),
        ("GET", "/billing/subscriptions", "status"),
        (
            "POST",
            "/billing/subscriptions/compute-charge-summary",
            "asOf",
        ),
        (
            "PUT",
            "/billing/subscriptions/{}/changesubscription",
            "startImmediately",
        ),
        (
            "PUT",
            "/billing/subscriptions/{}/changesubscriptionpreview",
            "startImmediately",
        ),
        ("POST", "/support/cases", "sendautoresponder"),
    ] {
        for parameter in parameters(document, method, path) {
            if parameter["name"] == name {
                parameter["schema"] = json!({ "type": "string", "nullable": true });
            }
        }
    }
    for (path, body) in [
        ("/crm/people/forgotPassword", "Person"),
        ("/crm/people/requestMagicLink", "Person"),
        ("/activities/customactivity", "Activity"),
    ] {
        operation(document, "POST", path)["requestBody"]["content"] = reference(body);
    }
    for (method, path) in [
        ("POST", "/billing/subscriptions/compute-charge-summary"),
        ("PUT", "/billing/subscriptions/{}/changesubscriptionpreview"),
        ("PUT", "/billing/subscriptions/firsttimesubscription"),
    ] {
        operation(document, method, path)["responses"]["200"]["content"] = reference("Invoice");
    }
    for (schema, property) in [
        ("AbstractSchemaLessBean", "SchemaLessDataLoaded"),
        ("AbstractStripeBeanOfCustomer", "LastEventCreated"),
        ("AbstractStripeBeanOfCustomer", "ProcessedStripeEventIds"),
        ("Person", "EmailBounceDateTime"),
        ("Person", "EmailLastDeliveredDateTime"),
        ("Person", "EmailSpamDateTime"),
        ("Person", "EmailUnsubscribeDateTime"),
        ("InvoiceLineItem", "LineItemEntityUid"),
    ] {
        assert!(
            properties(document, schema)
                .shift_remove(property)
                .is_some()
        );
    }
    document["components"]["schemas"]["TaskWebhookEventData"]["allOf"][0] =
        json!({ "$ref": "#/components/schemas/AbstractBean" });
    document["components"]["schemas"]["CancelationStatus"]["x-enumNames"][1] = json!("Unknown");
}

#[test]
fn the_list_explains_what_the_vendor_declares() {
    let mut document = vendor::openapi(&bundle());
    as_declared(&mut document);
    let description = description(&known());
    let found = compare(&description, &document);
    assert_eq!(found.faults().render(&description), "");
    let last = found
        .text()
        .lines()
        .last()
        .map(str::to_owned)
        .unwrap_or_default();
    assert!(last.starts_with("Nothing unexplained"), "{}", found.text());
    assert!(found.is_explained());
}

/// Beginnings of the operations that Postman never had; all others of ours are in the collection.
#[test]
fn the_list_explains_what_postman_leaves_out() {
    let mut bundle = bundle();
    let description = description(&known());
    // Everything that the list explains, left out of the collection.
    let all = compare(
        &description,
        &json!({
            "info": { "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json" },
            "item": [],
        }),
    );
    assert_eq!(all.faults().render(&description), "");
    let left: Vec<_> = all.differences.iter().map(|it| it.at.clone()).collect();
    assert!(left.contains(&"GET /crm/people".to_owned()));
    for (path, item) in bundle["paths"].as_object_mut().expect("paths") {
        let item = item.as_object_mut().expect("a path");
        item.retain(|method, _| left.contains(&format!("{} {path}", method.to_uppercase())));
    }
    let found = compare(&description, &vendor::postman(&bundle));
    assert!(found.is_explained(), "{}", found.text());
}

/// What is said of a list of known differences, against the document with planted ones.
fn judged(known: &str) -> String {
    let description = description(known);
    match drift(&description, &file(&planted())) {
        Ok(found) => found.faults().render(&description),
        Err(Unread::Description(faults)) => faults.render(&description),
        Err(Unread::File(_)) => panic!("the file is good"),
    }
}

const ENTRIES: &str = "\
# Comments may stand anywhere.
differences:
  - name: titles
    why: They went.
    source: official-openapi
    file: openapi
    kind: property
    change: extra
    at: Person.Title
  - name: cities
    why: They are counted.
    source: official-openapi
    file: any
    kind: type
    change: differs
    ours: text
    theirs: integer
    at: ['*.City', '*.Town']
  - name: numbers
    why: The other way round.
    source: official-openapi
    file: openapi
    kind: type
    change: differs
    ours: integer
    at: Address.City
  - name: for another file
    why: Says nothing here.
    source: postman
    file: postman
    kind: operation
    change: missing
    at: GET /crm/unicorns
";

#[test]
fn what_explains_nothing_is_an_error_at_its_place() {
    let description = description(ENTRIES);
    let found = compare(&description, &planted());
    assert!(found.explained == [("titles".to_owned(), 1), ("cities".to_owned(), 1)]);
    assert!(!found.text().contains("Person.Title"));
    insta::assert_snapshot!(found.faults().render(&description), @r##"
    error[drift/stale]: `cities` explains nothing any more
      --> spec/known-differences.yaml:18:20
       |
    18 |     at: ['*.City', '*.Town']
       |                    ^^^^^^^^ no type `*.Town` differs like that
       |
       = help: delete it, or say what is the case now

    error[drift/stale]: `numbers` explains nothing any more
      --> spec/known-differences.yaml:26:9
       |
    26 |     at: Address.City
       |         ^^^^^^^^^^^^ no type `Address.City` differs like that
       |
       = help: delete it, or say what is the case now

    error: 2 problems in 1 file
    "##);
    let json: Value = serde_json::from_str(&found.json(&description)).expect("JSON");
    insta::assert_snapshot!(format!("{:#}", json["stale"]), @r##"
    [
      {
        "message": "`cities` explains nothing any more",
        "label": "no type `*.Town` differs like that",
        "file": "spec/known-differences.yaml",
        "line": 18,
        "column": 20
      },
      {
        "message": "`numbers` explains nothing any more",
        "label": "no type `Address.City` differs like that",
        "file": "spec/known-differences.yaml",
        "line": 26,
        "column": 9
      }
    ]
    "##);
}

/// Alone, a stale entry is enough to fail.
#[test]
fn a_stale_entry_leaves_nothing_explained() {
    let start = ENTRIES.find("  - name: numbers").expect("an entry");
    let entries = format!("differences:\n{}", &ENTRIES[start..]);
    let description = description(&entries);
    let found = compare(&description, &vendor::openapi(&bundle()));
    assert!(found.differences.is_empty() && !found.is_explained());
    insta::assert_snapshot!(found.text(), @"Nothing unexplained in this OpenAPI document; 0 explained; stale entries: 1.");
}

/// A collection tells nothing of schemas, so that entries on them rest.
#[test]
fn entries_rest_where_a_file_cannot_tell() {
    let entries = ENTRIES.replace("GET /crm/unicorns", "GET /crm/*");
    let description = description(&entries);
    let mut collection = vendor::postman(&bundle());
    let item = json!({ "request": "https://x.example.com/crm/unicorns" });
    collection["item"].as_array_mut().expect("items").push(item);
    let found = compare(&description, &collection);
    assert!(found.is_explained(), "{}", found.text());
    assert!(found.explained == [("for another file".to_owned(), 1)]);
}

#[test]
fn faults_of_the_list_have_their_places() {
    let entry = ENTRIES
        .split("  - name: cities")
        .next()
        .expect("the first entry");
    let mut said = String::new();
    for (what, text) in [
        ("no list", "known: []\n".to_owned()),
        ("not YAML", "differences: [\n".to_owned()),
        ("no map", "differences: [1]\n".to_owned()),
        ("unknown key", entry.replace("why:", "reason:")),
        (
            "unknown source",
            entry.replace("official-openapi", "hearsay"),
        ),
        ("unknown kind", entry.replace("property", "field")),
        ("no words", entry.replace("They went.", "''")),
        ("no place", entry.replace("Person.Title", "[]")),
        (
            "wrong file",
            entry.replace("file: openapi", "file: postman"),
        ),
        ("no file", entry.replace("    file: openapi\n", "")),
        (
            "same name",
            format!(
                "{entry}{}",
                entry.split_once("differences:\n").expect("a list").1
            ),
        ),
    ] {
        said.push_str(&format!("=== {what}\n\n{}\n", judged(&text)));
    }
    insta::assert_snapshot!(said, @r##"
    === no list

    error[drift/entry]: there is no list `differences`
     --> spec/known-differences.yaml:1:1
      |
    1 | known: []
      | ^^^^^^^^^
      |
      = help: write `differences:`, and under it an item for each difference

    error: 1 problem in 1 file

    === not YAML

    error[yaml/syntax]: this is not YAML: while parsing a node, did not find expected node content
     --> spec/known-differences.yaml:1:16
      |
    1 | differences: [
      |               ^ reading stopped here
      |
      = help: look at the indentation, quotes and colons at this line and the one before

    error: 1 problem in 1 file

    === no map

    error[drift/entry]: an entry is a whole number, not a map
     --> spec/known-differences.yaml:1:15
      |
    1 | differences: [1]
      |               ^
      |
      = help: write a map with the keys `name`, `why`, `source`, `file`, `kind`, `change`, `at`, `ours`, `theirs`

    error: 1 problem in 1 file

    === unknown key

    error[drift/entry]: this entry has no `why`
     --> spec/known-differences.yaml:3:5
      |
    3 |   - name: titles
      |     ^^^^^^^^^^^^
      |
      = help: write a map with the keys `name`, `why`, `source`, `file`, `kind`, `change`, `at`, `ours`, `theirs`

    error[drift/entry]: an entry has no key `reason`
     --> spec/known-differences.yaml:4:5
      |
    4 |     reason: They went.
      |     ^^^^^^
      |
      = help: write a map with the keys `name`, `why`, `source`, `file`, `kind`, `change`, `at`, `ours`, `theirs`

    error: 2 problems in 1 file

    === unknown source

    error[drift/entry]: provenance.yaml does not know the source `hearsay`
     --> spec/known-differences.yaml:5:13
      |
    5 |     source: hearsay
      |             ^^^^^^^
      |
      = help: add it there, or name a source that is there

    error: 1 problem in 1 file

    === unknown kind

    error[drift/entry]: `kind` cannot be `field`
     --> spec/known-differences.yaml:7:11
      |
    7 |     kind: field
      |           ^^^^^
      |
      = help: it is one of `operation`, `parameter`, `body`, `answer`, `property`, `type`, `value`

    error: 1 problem in 1 file

    === no words

    error[drift/entry]: `why` is not text
     --> spec/known-differences.yaml:4:10
      |
    4 |     why: ''
      |          ^^
      |
      = help: write text, in quotation marks if it looks like something else

    error: 1 problem in 1 file

    === no place

    error[drift/entry]: `at` is not a place
     --> spec/known-differences.yaml:9:9
      |
    9 |     at: []
      |         ^^
      |
      = help: write the place as the report does, or a list of such places; `*` stands for anything

    error: 1 problem in 1 file

    === wrong file

    error[drift/entry]: a Postman collection tells nothing of this: property that is extra
     --> spec/known-differences.yaml:6:11
      |
    6 |     file: postman
      |           ^^^^^^^
      |
      = help: write `file: openapi`, or another kind and change

    error: 1 problem in 1 file

    === no file

    error[drift/entry]: this entry has no `file`
     --> spec/known-differences.yaml:3:5
      |
    3 |   - name: titles
      |     ^^^^^^^^^^^^
      |
      = help: write a map with the keys `name`, `why`, `source`, `file`, `kind`, `change`, `at`, `ours`, `theirs`

    error: 1 problem in 1 file

    === same name

    error[drift/entry]: two entries are called `titles`
      --> spec/known-differences.yaml:10:11
       |
    10 |   - name: titles
       |           ^^^^^^
       |
       = help: give each a name of its own

    error: 1 problem in 1 file
    "##);
}

#[test]
fn a_missing_list_is_said_to_be_missing() {
    let sources = description(EMPTY);
    let files = sources
        .files()
        .map(|file| (sources.path(file).to_owned(), sources.text(file).to_owned()))
        .filter(|(path, _)| !path.ends_with(FILE))
        .collect();
    match drift(
        &Sources::new(files),
        &file(&json!({ "openapi": "3.0.0", "paths": {} })),
    ) {
        Err(Unread::Description(faults)) => {
            let all: Vec<_> = faults.iter().map(|fault| fault.rule).collect();
            assert_eq!(all, ["drift/no-list"]);
        }
        other => panic!("{other:?}"),
    }
}

fn refusal(text: &str) -> String {
    let file = Sources::new(vec![("vendor.json".to_owned(), text.to_owned())]);
    match drift(&small(), &file) {
        Err(Unread::File(faults)) => faults.render(&file),
        Err(Unread::Description(_)) => panic!("the description is good"),
        Ok(found) => format!("read as {:?}\n", found.file),
    }
}

#[test]
fn files_that_cannot_be_read_are_refused_at_their_place() {
    let deep = format!("{{\n  \"openapi\": {}\n}}", "[".repeat(100_000));
    let mut said = String::new();
    for (what, text) in [
        ("empty", ""),
        ("blank", " \n\n"),
        (
            "a mark of Windows",
            "\u{feff}{ \"openapi\": \"3.1.0\", \"paths\": {} }",
        ),
        ("a web page", "<!DOCTYPE html>\n<html></html>\n"),
        ("YAML", "openapi: 3.0.0\n"),
        (
            "truncated",
            "{ \"openapi\": \"3.0.0\",\n  \"paths\": { \"/ü\": {",
        ),
        ("a list", "[]"),
        ("a number", "7"),
        ("another object", "{ \"name\": \"x\" }"),
        ("version 4", "{\n  \"openapi\": \"4.0.0\", \"paths\": {} }"),
        ("version 30", "{ \"openapi\": \"3.01.0\", \"paths\": {} }"),
        (
            "a version that is no text",
            "{ \"openapi\": 3.0, \"paths\": {} }",
        ),
        ("Swagger 1", "{ \"swagger\": \"1.2\" }"),
        ("Postman 1", "{ \"id\": \"x\", \"requests\": [] }"),
        (
            "Postman 3",
            "{ \"info\": { \"schema\": \"https://schema.getpostman.com/json/collection/v3.0.0/\" } }",
        ),
        ("no paths", "{ \"openapi\": \"3.0.0\" }"),
        (
            "paths in a list",
            "{ \"openapi\": \"3.0.0\",\n  \"paths\": [] }",
        ),
        (
            "all wrong inside",
            r##"{ "openapi": "3.1.0",
  "components": { "schemas": { "A": 1, "B": { "allOf": 2, "properties": { "x": "y" } } } },
  "paths": {
    "/a": null,
    "/b": { "get": [], "parameters": {} },
    "/c": { "post": {
      "parameters": [{ "$ref": "#/components/parameters/No" }, { "in": "query" }, 3],
      "requestBody": { "$ref": "other.json#/x" },
      "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/nowhere" } } } } }
    } }
  }
}"##,
        ),
        (
            "requests without an address",
            r#"{ "info": { "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [1, { "request": { "url": 5 } }, { "item": {} }] }"#,
        ),
    ] {
        said.push_str(&format!("=== {what}\n\n{}\n", refusal(text)));
    }
    // Its line would fill the page.
    let said_of_deep: String = refusal(&deep)
        .lines()
        .next()
        .map(str::to_owned)
        .unwrap_or_default();
    said.push_str(&format!("=== deep\n\n{said_of_deep}\n"));
    insta::assert_snapshot!(said, @r##"
    === empty

    error[drift/empty]: the file is empty
     --> vendor.json:1:1
      |
    1 |
      | ^
      |
      = help: give the vendor's OpenAPI document or Postman collection as a JSON file

    error: 1 problem in 1 file

    === blank

    error[drift/empty]: the file is empty
     --> vendor.json:1:1
      |
    1 |  
      | ^
      |
      = help: give the vendor's OpenAPI document or Postman collection as a JSON file

    error: 1 problem in 1 file

    === a mark of Windows

    read as OpenApi

    === a web page

    error[drift/not-json]: this is not JSON: expected value
     --> vendor.json:1:1
      |
    1 | <!DOCTYPE html>
      | ^ reading stopped here
      |
      = help: give the vendor's OpenAPI document or Postman collection as a JSON file

    error: 1 problem in 1 file

    === YAML

    error[drift/not-json]: this is not JSON: expected value
     --> vendor.json:1:1
      |
    1 | openapi: 3.0.0
      | ^ reading stopped here
      |
      = help: give the vendor's OpenAPI document or Postman collection as a JSON file

    error: 1 problem in 1 file

    === truncated

    error[drift/not-json]: this is not JSON: EOF while parsing an object
     --> vendor.json:2:20
      |
    2 |   "paths": { "/ü": {
      |                    ^ reading stopped here
      |
      = help: give the vendor's OpenAPI document or Postman collection as a JSON file

    error: 1 problem in 1 file

    === a list

    error[drift/shape]: the file holds a list, not an object
     --> vendor.json:1:1
      |
    1 | []
      | ^^
      |
      = help: give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)

    error: 1 problem in 1 file

    === a number

    error[drift/shape]: the file holds a number, not an object
     --> vendor.json:1:1
      |
    1 | 7
      | ^
      |
      = help: give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)

    error: 1 problem in 1 file

    === another object

    error[drift/shape]: the file says neither `openapi` nor `swagger`, and has no schema of Postman
     --> vendor.json:1:1
      |
    1 | { "name": "x" }
      | ^^^^^^^^^^^^^^^
      |
      = help: give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)

    error: 1 problem in 1 file

    === version 4

    error[drift/shape]: `openapi` is 4.0.0, which is not a version that can be read here
     --> vendor.json:2:14
      |
    2 |   "openapi": "4.0.0", "paths": {} }
      |              ^^^^^^^ openapi
      |
      = help: give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)

    error: 1 problem in 1 file

    === version 30

    error[drift/shape]: `openapi` is 3.01.0, which is not a version that can be read here
     --> vendor.json:1:14
      |
    1 | { "openapi": "3.01.0", "paths": {} }
      |              ^^^^^^^^ openapi
      |
      = help: give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)

    error: 1 problem in 1 file

    === a version that is no text

    read as OpenApi

    === Swagger 1

    error[drift/shape]: `swagger` is 1.2, which is not a version that can be read here
     --> vendor.json:1:14
      |
    1 | { "swagger": "1.2" }
      |              ^^^^^ swagger
      |
      = help: give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)

    error: 1 problem in 1 file

    === Postman 1

    error[drift/shape]: this is a Postman collection of version 1
     --> vendor.json:1:1
      |
    1 | { "id": "x", "requests": [] }
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)

    error: 1 problem in 1 file

    === Postman 3

    error[drift/shape]: `https://schema.getpostman.com/json/collection/v3.0.0/` is not a schema that can be read here
     --> vendor.json:1:23
      |
    1 | { "info": { "schema": "https://schema.getpostman.com/json/collection/v3.0.0/" } }
      |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info > schema
      |
      = help: give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)

    error: 1 problem in 1 file

    === no paths

    error[drift/shape]: the document has no `paths`
     --> vendor.json:1:1
      |
    1 | { "openapi": "3.0.0" }
      | ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: download the whole document; without paths there is nothing to compare

    error: 1 problem in 1 file

    === paths in a list

    error[drift/shape]: `paths` is a list, not an object
     --> vendor.json:2:12
      |
    2 |   "paths": [] }
      |            ^^ paths
      |
      = help: this is not how OpenAPI writes it; download the document again

    error: 1 problem in 1 file

    === all wrong inside

    error[drift/shape]: a schema is a number, not an object
     --> vendor.json:2:37
      |
    2 |   "components": { "schemas": { "A": 1, "B": { "allOf": 2, "properties": { "x": "y" } } } },
      |                                     ^ components > schemas > A
      |
      = help: this is not how OpenAPI writes it; download the document again

    error[drift/shape]: `allOf` is a number, not a list
     --> vendor.json:2:56
      |
    2 |   "components": { "schemas": { "A": 1, "B": { "allOf": 2, "properties": { "x": "y" } } } },
      |                                                        ^ components > schemas > B > allOf
      |
      = help: this is not how OpenAPI writes it; download the document again

    error[drift/shape]: a schema is text, not an object
     --> vendor.json:2:80
      |
    2 |   "components": { "schemas": { "A": 1, "B": { "allOf": 2, "properties": { "x": "y" } } } },
      |                                                                                ^^^ components > schemas > B > properties > x
      |
      = help: this is not how OpenAPI writes it; download the document again

    error[drift/shape]: what stands under a path is null, not an object
     --> vendor.json:4:11
      |
    4 |     "/a": null,
      |           ^^^^ paths > /a
      |
      = help: this is not how OpenAPI writes it; download the document again

    error[drift/shape]: an operation is a list, not an object
     --> vendor.json:5:20
      |
    5 |     "/b": { "get": [], "parameters": {} },
      |                    ^^ paths > /b > get
      |
      = help: this is not how OpenAPI writes it; download the document again

    error[drift/shape]: `$ref` leads to `#/components/parameters/No`, which is not there
     --> vendor.json:7:22
      |
    7 |       "parameters": [{ "$ref": "#/components/parameters/No" }, { "in": "query" }, 3],
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paths > /c > post > parameters > 0
      |
      = help: download the document again, as one file with all its components

    error[drift/shape]: a parameter has no name
     --> vendor.json:7:64
      |
    7 |       "parameters": [{ "$ref": "#/components/parameters/No" }, { "in": "query" }, 3],
      |                                                                ^^^^^^^^^^^^^^^^^ paths > /c > post > parameters > 1
      |
      = help: download the document again

    error[drift/shape]: a parameter is a number, not an object
     --> vendor.json:7:83
      |
    7 |       "parameters": [{ "$ref": "#/components/parameters/No" }, { "in": "query" }, 3],
      |                                                                                   ^ paths > /c > post > parameters > 2
      |
      = help: this is not how OpenAPI writes it; download the document again

    error[drift/shape]: `$ref` leads to `other.json#/x`, which is not there
     --> vendor.json:8:22
      |
    8 |       "requestBody": { "$ref": "other.json#/x" },
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ paths > /c > post > requestBody
      |
      = help: download the document again, as one file with all its components

    error[drift/shape]: `$ref` leads to `#/nowhere`, which is no schema
     --> vendor.json:9:76
      |
    9 |       "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/nowhere" } } } } }
      |                                                                            ^^^^^^^^^^^^^^^^^^^^^^^ paths > /c > post > responses > 200 > content > application/json > schema
      |
      = help: download the document again, as one file with all its components

    error: 10 problems in 1 file

    === requests without an address

    error[drift/shape]: an item is a number, not an object
     --> vendor.json:2:12
      |
    2 |   "item": [1, { "request": { "url": 5 } }, { "item": {} }] }
      |            ^ item > 0
      |
      = help: this is not how OpenAPI writes it; download the document again

    error[drift/shape]: a request has no address
     --> vendor.json:2:28
      |
    2 |   "item": [1, { "request": { "url": 5 } }, { "item": {} }] }
      |                            ^^^^^^^^^^^^ item > 1 > request
      |
      = help: give it one in Postman, or delete it, and export the collection again

    error[drift/shape]: `item` is an object, not a list
     --> vendor.json:2:54
      |
    2 |   "item": [1, { "request": { "url": 5 } }, { "item": {} }] }
      |                                                      ^^ item > 2 > item
      |
      = help: this is not how OpenAPI writes it; download the document again

    error: 3 problems in 1 file

    === deep

    error[drift/not-json]: this is not JSON: recursion limit exceeded
    "##);
}

/// Cut off anywhere, a document is refused or read, and never stops the program.
#[test]
fn no_part_of_a_file_panics() {
    let document = json!({
        "openapi": "3.0.0",
        "paths": { "/crm/people": { "get": {
            "parameters": [{ "name": "ü", "in": "query", "schema": { "type": "string" } }],
            "responses": { "200": { "description": "" } },
        } } },
    })
    .to_string();
    let description = small();
    for end in (0..document.len()).filter(|&end| document.is_char_boundary(end)) {
        let file = Sources::new(vec![("vendor.json".to_owned(), document[..end].to_owned())]);
        match drift(&description, &file) {
            Err(Unread::File(faults)) => {
                assert!(faults.render(&file).contains("vendor.json:1:"), "{end}");
            }
            other => panic!("{end}: {other:?}"),
        }
    }
}

/// Every value of a file in turn is replaced by something that it cannot be.
#[test]
fn no_wrong_value_panics() {
    let document = json!({
        "openapi": "3.0.0",
        "servers": [{ "url": "https://x.example.com/api/v1" }],
        "paths": { "/crm/people": { "get": {
            "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string" } }],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
            "responses": { "200": { "content": { "x": { "schema": { "oneOf": [{ "type": "array", "items": {} }] } } } } },
        } } },
        "components": { "schemas": {
            "A": { "allOf": [{ "$ref": "#/components/schemas/B" }, { "properties": { "x": { "enum": [1] } } }] },
            "B": { "type": ["object", "null"], "properties": { "y": { "format": "date" } } },
            "C": { "enum": [0, "a"], "x-enumNames": ["Zero", "A"] },
        } },
    });
    let collection = json!({
        "info": { "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
        "item": [{ "item": [{ "request": {
            "method": "GET",
            "url": { "raw": "https://x.example.com/a", "path": ["a", { "value": "b" }], "query": [{ "key": "q" }] },
        } }] }],
    });
    let swagger = json!({
        "swagger": "2.0",
        "basePath": "/api/v1",
        "paths": { "/a": { "post": {
            "produces": ["application/json"],
            "parameters": [{ "name": "b", "in": "body", "schema": {} }, { "name": "f", "in": "formData" }],
            "responses": { "200": { "schema": { "type": "file" } } },
        } } },
        "definitions": { "A": {} },
    });
    let description = small();
    for whole in [document, collection, swagger] {
        let mut places = Vec::new();
        pointers(&whole, "", &mut places);
        for place in places {
            for wrong in [
                json!(null),
                json!(7),
                json!("ü"),
                json!([[]]),
                json!({ "$ref": "#/paths" }),
            ] {
                let mut whole = whole.clone();
                *whole.pointer_mut(&place).expect("a place") = wrong;
                let file = file(&whole);
                if let Err(Unread::File(faults)) = drift(&description, &file) {
                    assert!(faults.render(&file).contains("vendor.json:"), "{place}");
                }
            }
        }
    }
}

/// The JSON pointers to all values in a value.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.replace('/', "~1"), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(at, value)| (at.to_string(), value))
            .collect(),
        _ => Vec::new(),
    };
    for (step, value) in inner {
        pointers(value, &format!("{at}/{step}"), found);
    }
}

#[test]
fn circles_and_long_chains_end() {
    let chain = |link: fn(String) -> Value| -> Value {
        let schemas: serde_json::Map<_, _> = (0..5000)
            .map(|at| {
                (
                    format!("S{at}"),
                    link(format!("#/components/schemas/S{}", at + 1)),
                )
            })
            .collect();
        json!({ "openapi": "3.0.0", "paths": {}, "components": { "schemas": schemas } })
    };
    let inherits = chain(|next| json!({ "allOf": [{ "$ref": next }, { "properties": {} }] }));
    let lists = chain(|next| json!({ "type": "array", "items": { "$ref": next } }));
    let turns = json!({
        "openapi": "3.0.0",
        "paths": { "/crm/people": { "get": { "responses": { "200": { "$ref": "#/paths/~1crm~1people/get/responses/200" } } } } },
        "components": { "schemas": {
            "Person": { "properties": { "Email": { "$ref": "#/components/schemas/Person/properties/Email" } } },
        } },
    });
    for (document, wanted) in [
        (inherits, "this schema inherits over more than 32 levels"),
        (lists, "read as OpenApi"),
        (turns, "these references lead in a circle"),
    ] {
        let said = refusal(&document.to_string());
        assert!(
            said.contains(wanted),
            "{}",
            said.get(..400).unwrap_or(&said)
        );
    }
}

/// The predecessor of OpenAPI has its schemas, bodies and answers elsewhere.
#[test]
fn swagger_is_read_too() {
    let document = json!({
        "swagger": "2.0",
        "basePath": "/API/v1/",
        "paths": { "/crm/people": { "post": {
            "parameters": [
                { "name": "person", "in": "body", "schema": { "$ref": "#/definitions/Deal" } },
                { "name": "loud", "in": "query", "type": "boolean" },
            ],
            "responses": { "200": { "schema": { "$ref": "#/definitions/Person" } } },
        } } },
        "definitions": {
            "Person": { "type": "object", "properties": { "Email": { "type": "integer", "format": "int32" } } },
        },
    });
    let found = compare(&description(EMPTY), &document);
    let lines: Vec<_> = found
        .differences
        .iter()
        .filter(|it| it.change.word() != "extra")
        .map(|it| {
            let side = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
            format!(
                "{} {}: {}, {}",
                it.kind.word(),
                it.at,
                side(&it.ours),
                side(&it.theirs)
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"), @r##"
    parameter POST /crm/people ?loud: -, boolean
    body POST /crm/people: PersonCreate, Deal
    type Person.Email: text, integer
    "##);
}
