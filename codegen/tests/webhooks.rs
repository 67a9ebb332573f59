//! What is written about webhooks reaches both bundles.

use outseta_codegen::diagnostic::Diagnostics;
use outseta_codegen::dialect::{bundle, strict};
use outseta_codegen::load::load;
use outseta_codegen::source::Sources;
use serde_json::json;

const DESCRIPTION: &str = "\
openapi: 3.0.3
x-webhooks:
  account-created:
    post:
      x-outseta-event-type: 100
      x-outseta-event-data: '#/components/schemas/B'
      requestBody:
        content:
          application/json:
            schema:
              nullable: true
              allOf:
                - $ref: '#/components/schemas/A'
            example:
              Uid: aBcD123x
";

#[test]
fn webhooks_are_carried_along() {
    let sources = Sources::new(vec![("a.yaml".to_owned(), DESCRIPTION.to_owned())]);
    let mut faults = Diagnostics::new();
    let document = load(&sources, &mut faults);
    assert!(faults.is_empty(), "{}", faults.render(&sources));

    let bundle = bundle(&document);
    let post = &bundle["x-webhooks"]["account-created"]["post"];
    assert_eq!(post["x-outseta-event-type"], 100);
    assert_eq!(post["x-outseta-event-data"], "#/components/schemas/B");
    let media = &post["requestBody"]["content"]["application/json"];
    assert_eq!(media["example"]["Uid"], "aBcD123x");
    assert_eq!(media["schema"]["nullable"], true);

    // Within the strict one the details are a part of the body, and the example is gone: its members
    // that only the server sets must not stand in a request.
    let strict = strict(&bundle);
    let post = &strict["x-webhooks"]["account-created"]["post"];
    assert_eq!(post["x-outseta-event-data"], "#/components/schemas/B");
    assert_eq!(
        post["requestBody"]["content"]["application/json"],
        json!({ "schema": { "allOf": [
            { "oneOf": [
                { "$ref": "#/components/schemas/A" },
                { "type": "object", "nullable": true, "enum": [null] },
            ] },
            { "type": "object", "properties": {
                "ActivityEventData": { "$ref": "#/components/schemas/B" },
            } },
        ] } })
    );
}
