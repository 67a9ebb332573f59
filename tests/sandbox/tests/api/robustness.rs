//! Whatever comes in, the sandbox answers, and what it answers is no failure of its own.

use serde_json::{Value, json};

use crate::client::{Api, As};

const BUNDLE: &str = include_str!("../../../../spec/outseta.openapi.json");

/// Values that fit hardly any member.
fn oddities() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("\u{0}é\u{1F600}"),
        json!([]),
        json!([[null]]),
        json!([{ "Uid": "zZzZ9999" }]),
        json!({}),
        json!({ "Uid": 7 }),
        json!({ "Uid": "pAbC12Dx", "Email": [] }),
    ]
}

/// Every path with identifiers filled in, its method, and the members that its body may have.
fn operations() -> Vec<(String, String, Vec<String>)> {
    let bundle: Value = serde_json::from_str(BUNDLE).unwrap();
    let covered = |operation: &Value| {
        let tag = operation["tags"][0].as_str().unwrap_or_default();
        [
            "crm", "activity", "auth", "user", "email", "support", "template", "public",
        ]
        .contains(&tag)
    };
    let mut found = Vec::new();
    for (path, item) in bundle["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if !covered(operation) {
                continue;
            }
            let path = path
                .replace("{personUid}", "pAbC12Dx")
                .replace("{accountUid}", "aBcD123x")
                .replace("{membershipUid}", "mEmB1234")
                .replace("{dealUid}", "dEaL1234")
                .replace("{segmentUid}", "sEgM1234")
                .replace("{tagUid}", "tAgA1234")
                .replace("{emailListUid}", "lIsT1234")
                .replace("{emailListPersonUid}", "sUbA1234")
                .replace("{broadcastCampaignUid}", "bRoA5678")
                .replace("{dripCampaignUid}", "dRiP1234")
                .replace("{dripCampaignMessageUid}", "mSgG1234")
                .replace("{templateUid}", "tEmP1234")
                .replace("{caseUid}", "cAsE1234")
                .replace("{articleUid}", "aRtI1234")
                .replace("{date}", "2027-02-30");
            let body = &operation["requestBody"]["content"]["application/json"]["schema"]["$ref"];
            let members = body.as_str().map_or_else(Vec::new, |r| members(&bundle, r));
            found.push((method.to_uppercase(), path, members));
        }
    }
    found
}

fn members(bundle: &Value, reference: &str) -> Vec<String> {
    let schema = bundle.pointer(reference.trim_start_matches('#')).unwrap();
    let parts = schema["allOf"].as_array().cloned().unwrap_or_default();
    let mut names = Vec::new();
    for part in parts.iter().chain([schema]) {
        if let Some(base) = part["$ref"].as_str() {
            names.extend(members(bundle, base));
        }
        names.extend(
            part["properties"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(n, _)| n.clone()),
        );
    }
    names
}

#[tokio::test]
async fn odd_bodies_are_answered() {
    let api = Api::start().await;
    let token = api.token("bob@example.com").await;
    for (method, path, members) in operations() {
        if members.is_empty() || method == "DELETE" {
            continue;
        }
        let caller = if path.starts_with("/profile") || path.ends_with("/sendtestemail") {
            As::Person(&token)
        } else {
            As::Key
        };
        for odd in oddities() {
            let all: serde_json::Map<_, _> =
                members.iter().map(|m| (m.clone(), odd.clone())).collect();
            let answer = api.json(&method, &path, caller, &Value::Object(all)).await;
            assert!(
                answer.status < 500,
                "{method} {path} {odd}: {} {}",
                answer.status,
                answer.text
            );
            let answer = api.json(&method, &path, caller, &odd).await;
            assert!(
                answer.status < 500,
                "{method} {path} {odd}: {} {}",
                answer.status,
                answer.text
            );
        }
    }
    api.get("/crm/people").await.ok();
}

#[tokio::test]
async fn odd_queries_are_answered() {
    let api = Api::start().await;
    for query in [
        "limit=99999999999999999999&offset=18446744073709551615",
        "offset=-1&limit=1.5",
        "fields=,,.,*.*,....&orderBy=.",
        "fields=%00&orderBy=%FF%FE&q=%FF",
        "orderBy=Created%20SIDEWAYS%20TWICE",
        "__gt=1&__=2&.=3&Created__=4&=5",
        "Created__gt=9999-12-31T23:59:59.9999999Z",
        "Created__lt=0001-01-01",
        "Uid=*&FirstName=***&LastName=**a**",
        "PersonAccount.Account.PersonAccount.Person.Email=*",
        "Amount__gt=1e999&Weight__lt=-0",
        "%F0%9F%98%80=%F0%9F%98%80",
    ] {
        for path in [
            "/crm/people",
            "/crm/accounts",
            "/crm/deals",
            "/activities",
            "/crm/segments",
            "/email/campaigns/broadcasts",
            "/public/email/lists",
            "/support/articles",
        ] {
            let answer = api.get(&format!("{path}?{query}")).await;
            assert!(
                [200, 400].contains(&answer.status),
                "{path}?{query}: {}",
                answer.status
            );
        }
    }
}

#[tokio::test]
async fn many_callers_are_served_at_once() {
    let api = std::sync::Arc::new(Api::start().await);
    let calls: Vec<_> = (0..40)
        .map(|n| {
            let api = std::sync::Arc::clone(&api);
            tokio::spawn(async move {
                let body = json!({ "Email": format!("many{n}@example.com") });
                api.post("/crm/people", body).await.ok()["Uid"]
                    .as_str()
                    .unwrap()
                    .to_owned()
            })
        })
        .collect();
    let mut uids = Vec::new();
    for call in calls {
        uids.push(call.await.unwrap());
    }
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), 40);
}
