//! The webhooks of the description, with the example of each.

use outseta_api::serde_json::{self, Value};

/// What the description says of one webhook.
pub(crate) struct Webhook {
    /// The name: `account-created`.
    pub(crate) name: String,
    /// The name of its operation: `account_created`.
    pub(crate) operation: String,
    /// The number of the event, if it is one.
    pub(crate) number: Option<i64>,
    /// The schema of the details, if there are any.
    pub(crate) details: Option<String>,
    /// What is sent.
    pub(crate) example: Value,
    /// What is answered, if anything is.
    pub(crate) answer: Option<Value>,
}

/// Every webhook.
pub(crate) fn webhooks() -> Vec<Webhook> {
    const TEXT: &str = include_str!("../../../../spec/outseta.openapi.json");
    let bundle: Value = serde_json::from_str(TEXT).expect("the bundle is JSON");
    let webhooks = bundle["x-webhooks"].as_object().expect("webhooks");
    let read = |(name, item): (&String, &Value)| {
        let post = &item["post"];
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let answer = &post["responses"]["200"]["content"]["application/json"]["example"];
        let details = text(&post["x-outseta-event-data"]);
        Webhook {
            name: name.clone(),
            operation: text(&post["operationId"]).expect("a name"),
            number: post["x-outseta-event-type"].as_i64(),
            details: details.map(|path| path.rsplit('/').next().unwrap_or_default().to_owned()),
            example: post["requestBody"]["content"]["application/json"]["example"].clone(),
            answer: (!answer.is_null()).then(|| answer.clone()),
        }
    };
    let found: Vec<_> = webhooks.iter().map(read).collect();
    assert!(found.len() > 50, "{} webhooks", found.len());
    found
}

/// The webhook of that name.
pub(crate) fn webhook(name: &str) -> Webhook {
    let mut all = webhooks().into_iter();
    all.find(|webhook| webhook.name == name)
        .unwrap_or_else(|| panic!("there is no webhook `{name}`"))
}

/// Whether `after` holds all that `before` holds: a member that is null may be gone, and a time may
/// have got its zone.
#[track_caller]
pub(crate) fn assert_kept(before: &Value, after: &Value, path: &str) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before.iter().filter(|(_, value)| !value.is_null()) {
                let path = format!("{path}.{name}");
                let kept = after.get(name).unwrap_or_else(|| panic!("{path} is gone"));
                assert_kept(value, kept, &path);
            }
            for name in after.keys() {
                assert!(before.contains_key(name), "{path}.{name} is new");
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            assert_eq!(before.len(), after.len(), "{path}");
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                assert_kept(before, after, &format!("{path}[{index}]"));
            }
        }
        (Value::Number(before), Value::Number(after)) => {
            assert_eq!(before.as_f64(), after.as_f64(), "{path}");
        }
        (Value::String(before), Value::String(after)) => {
            assert!(
                before == after || format!("{before}Z") == *after,
                "{path}: {before} became {after}"
            );
        }
        _ => assert_eq!(before, after, "{path}"),
    }
}
