//! The strict sandbox: what the description does not describe is refused, with a reason.

use outseta_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::client::{Answer, Api, As};

const BUNDLE: &str = include_str!("../../../../spec/outseta.openapi.json");

async fn start() -> Api {
    let builder = Sandbox::builder().unlimited().strict(true);
    Api::of(builder.start().await.unwrap())
}

/// What is at fault, and what is said of it.
#[track_caller]
fn undescribed(answer: &Answer) -> (String, String) {
    assert_eq!(answer.status, 400, "{}", answer.text);
    let json = answer.json();
    assert_eq!(json.as_object().unwrap().len(), 2, "{json}");
    let text = |name: &str| json[name].as_str().unwrap().to_owned();
    (text("PropertyName"), text("ErrorMessage"))
}

#[tokio::test]
async fn unknown_parameters_are_refused_with_the_nearest_name() {
    let api = start().await;
    for (path, place, said) in [
        ("/crm/people?Emial=x", "Emial", "did you mean `Email`"),
        ("/crm/people?email=x", "email", "did you mean `Email`"),
        ("/crm/people?Limit=5", "Limit", "did you mean `limit`"),
        ("/crm/people?Email__like=x", "Email__like", "gt, gte, lt"),
        (
            "/crm/people?PersonAccount.Acount.Name=x",
            "PersonAccount.Acount.Name",
            "PersonAccount that can be filtered by is called Acount, did you mean `Account`",
        ),
        ("/crm/people?Password=x", "Password", "filtered by"),
        ("/crm/people?tagUid=none", "tagUid", "people_list takes no"),
        (
            "/crm/people/pAbC12Dx?feilds=*",
            "feilds",
            "did you mean `fields`",
        ),
        (
            "/crm/people/pAbC12Dx?Email=x",
            "Email",
            "people_get takes no",
        ),
        ("/crm/people?limit=ten", "limit", "a whole number"),
        ("/crm/people?limit=1&limit=2", "limit", "twice"),
        ("/crm/people?donotlog=yes", "donotlog", "a whole number"),
        ("/crm/people?orderBy=Nmae", "orderBy", "cannot be sorted by"),
        (
            "/crm/people?orderBy=Email%2BDESC",
            "orderBy",
            "a space and DESC",
        ),
        ("/crm/people/not-a-uid", "personUid", "letters and digits"),
        (
            "/billing/discountcoupons?canRedeem=1",
            "canRedeem",
            "true or false",
        ),
        (
            "/activities?ActivityType=[100,7]",
            "ActivityType",
            "a value of ActivityType",
        ),
        (
            "/public/billing/discountcoupons/TEN",
            "planUid",
            "needs the query parameter",
        ),
    ] {
        let (at, message) = undescribed(&api.get(path).await);
        assert_eq!(at, place, "{path}: {message}");
        assert!(message.contains(said), "{path}: {message}");
    }
    let path = "/crm/accounts/extendtrial/aBcD123x/soon";
    let answer = api.send("PUT", path, As::Key, None).await;
    assert_eq!(undescribed(&answer).0, "date");
}

#[tokio::test]
async fn filters_on_any_path_of_the_entity_are_described() {
    let api = start().await;
    for query in [
        "PersonAccount.Account.Name=Acme%20Ltd&Email__ne=x&Created__gte=2026-01-01",
        "Title__isnull=true&orderBy=LastName%20DESC&limit=5&offset=1",
        "CoffeePreference=None",
        "fields=Uid,Nope.Nothing,PersonAccount.*&donotlog=1&q=ann",
    ] {
        api.get(&format!("/crm/people?{query}")).await.ok();
    }
    api.get("/activities?ActivityType=[100,101]").await.ok();
    api.get("/activities?ActivityType=100").await.ok();
    api.get("/support/articles?tagUid=none").await.ok();
}

#[tokio::test]
async fn unknown_members_of_a_body_are_refused_at_any_depth() {
    let api = start().await;
    for (path, body, place, said) in [
        (
            "/crm/people/pAbC12Dx",
            json!({ "MailingAddress": { "Uid": "aDdR1234", "Citty": "X" } }),
            "MailingAddress.Citty",
            "Address has none of that name, did you mean `City`",
        ),
        (
            "/crm/people/pAbC12Dx",
            json!({ "PersonAccount": [{ "Uid": "x" }, { "Account": {}, "Prime": true }] }),
            "PersonAccount[1].Prime",
            "PersonAccount has none",
        ),
        (
            "/crm/people/pAbC12Dx",
            json!({ "PersonAccount": [{ "IsPrimary": "true" }] }),
            "PersonAccount[0].IsPrimary",
            "true or false",
        ),
        (
            "/crm/people/pAbC12Dx",
            json!({ "MailingAddress": "Springfield" }),
            "MailingAddress",
            "an object of Address",
        ),
        (
            "/crm/people/pAbC12Dx",
            json!({ "PersonAccount": {} }),
            "PersonAccount",
            "a list",
        ),
        (
            "/crm/people/pAbC12Dx",
            json!({ "Email": 7 }),
            "Email",
            "a text",
        ),
        (
            "/crm/people/pAbC12Dx",
            json!({ "Title": "x".repeat(251) }),
            "Title",
            "250 characters at most",
        ),
        (
            "/crm/people/pAbC12Dx",
            json!({ "PasswordMustChange": null }),
            "PasswordMustChange",
            "cannot be null",
        ),
        (
            "/crm/deals/dEaL1234",
            json!({ "Amount": "12" }),
            "Amount",
            "a decimal number",
        ),
        (
            "/crm/deals/dEaL1234",
            json!({ "DueDate": "soon" }),
            "DueDate",
            "a date",
        ),
        (
            "/crm/accounts/aBcD123x",
            json!({ "AccountStage": "3" }),
            "AccountStage",
            "a value of AccountStage: 2, 3, 4",
        ),
    ] {
        let (at, message) = undescribed(&api.put(path, body).await);
        assert_eq!(at, place, "{message}");
        assert!(message.contains(said), "{message}");
    }
    let body = json!({ "TagUids": ["tAgA1234", "not one"] });
    let (at, _) = undescribed(&api.put("/crm/segments/sEgM1234/tags", body).await);
    assert_eq!(at, "TagUids[1]");
}

#[tokio::test]
async fn custom_properties_and_what_was_read_can_be_written() {
    let api = start().await;
    let path = "/crm/people/pAbC12Dx";
    let body = json!({ "Mascot": { "any": ["thing"] }, "Title": null });
    assert_eq!(api.put(path, body).await.ok()["Mascot"]["any"][0], "thing");
    for path in [
        path,
        "/crm/accounts/aBcD123x",
        "/crm/deals/dEaL1234",
        "/support/cases/cAsE1234",
    ] {
        let whole = api.get(path).await.ok();
        api.put(path, whole).await.ok();
    }
}

#[tokio::test]
async fn bodies_must_be_of_a_type_that_is_taken() {
    let api = start().await;
    let send = async |method, path, kind, body: &str| {
        api.send(method, path, As::Key, Some((kind, body.to_owned())))
            .await
    };
    let person = r#"{"Email":"new@example.com"}"#;
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "nonsense",
    ] {
        let answer = send("POST", "/crm/people", kind, person).await;
        let (at, message) = undescribed(&answer);
        assert_eq!(at, "Content-Type");
        assert!(
            message.contains("people_add takes application/json, and not"),
            "{message}"
        );
    }
    let answer = send("GET", "/crm/people", "application/json", "{}").await;
    assert_eq!(
        undescribed(&answer).1,
        "people_list takes no body. Send none."
    );
    let kind = "Application/JSON; charset=utf-8";
    assert_eq!(send("POST", "/crm/people", kind, person).await.status, 200);
    let (host, path) = (api.sandbox.base_url(), "/crm/people");
    let bare = reqwest::Client::new()
        .post(format!("{host}{path}"))
        .header(
            "authorization",
            format!(
                "Outseta {}:{}",
                api.sandbox.api_key(),
                api.sandbox.api_secret()
            ),
        )
        .body(person)
        .send()
        .await
        .unwrap();
    assert_eq!(bare.status(), 400);
    assert!(bare.text().await.unwrap().contains("has no Content-Type"));
}

#[tokio::test]
async fn operations_that_refuse_in_plain_text_do_so_here_too() {
    let api = start().await;
    let said = |answer: Answer, part: &str| {
        let kind = answer.content_type.unwrap_or_default();
        assert!(kind.starts_with("text/plain"), "{kind}");
        assert_eq!(answer.status, 400);
        assert!(answer.text.contains(part), "{}", answer.text);
    };
    let body = json!({ "username": "ann@example.com", "pasword": "secret-word" });
    let answer = api.anonymous("/tokens", body).await;
    assert!(!answer.text.contains("secret-word"));
    said(answer, "did you mean `password`");
    let form = "username=ann%40example.com&pass=x";
    let form = Some(("application/x-www-form-urlencoded", form.to_owned()));
    said(
        api.send("POST", "/tokens", As::Nobody, form).await,
        "member pass,",
    );
    let json = Some(("application/json", "{".to_owned()));
    said(
        api.send("POST", "/tokens", As::Nobody, json).await,
        "not valid JSON",
    );
}

#[tokio::test]
async fn credentials_come_first_and_unknown_addresses_stay_what_they_are() {
    let api = start().await;
    api.send("GET", "/crm/people?Emial=x", As::Nobody, None)
        .await
        .empty(401);
    api.get("/crm/peple").await.empty(404);
    api.get("/crm/people/zZzZ9999").await.empty(404);
    let url = format!("{}/crm/people/pAbC12Dx", api.sandbox.base_url());
    let answer = reqwest::Client::new().patch(url).send().await.unwrap();
    assert_eq!(answer.status(), 405);
    assert_eq!(answer.headers()["allow"], "DELETE, GET, PUT");
}

/// The value behind a reference into the description, or the node itself.
fn resolved<'b>(bundle: &'b Value, node: &'b Value) -> &'b Value {
    match node["$ref"].as_str() {
        Some(pointer) => bundle.pointer(&pointer[1..]).unwrap(),
        None => node,
    }
}

#[tokio::test]
async fn every_example_of_the_description_is_described() {
    let api = start().await;
    let token = api.token("ann@example.com").await;
    let bundle: Value = serde_json::from_str(BUNDLE).unwrap();
    let mut sent = 0;
    for (path, item) in bundle["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let mut address = path.clone();
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            let own = operation["parameters"].as_array().into_iter().flatten();
            let shared = item["parameters"].as_array().into_iter().flatten();
            for parameter in own.chain(shared) {
                let parameter = resolved(&bundle, parameter);
                let name = parameter["name"].as_str().unwrap();
                let text = match &parameter["example"] {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                if parameter["in"] == "path" {
                    address = address.replace(&format!("{{{name}}}"), &text);
                } else if name != "filters" {
                    // Filters differ from list to list; the example is one for people.
                    query.append_pair(name, &text);
                }
            }
            // Lists are not all of what has the property that the shared example sorts by.
            let query = query
                .finish()
                .replace("orderBy=Created+DESC", "orderBy=Uid");
            let body = &operation["requestBody"]["content"]["application/json"];
            let body = body
                .get("example")
                .or_else(|| body["examples"].as_object()?.values().next()?.get("value"));
            let caller = if operation["security"].to_string().contains("apiKey") {
                As::Key
            } else {
                As::Person(&token)
            };
            let body = body.map(|body| ("application/json", body.to_string()));
            let method = method.to_uppercase();
            let target = format!("{address}?{query}");
            let answer = api.send(&method, &target, caller, body).await;
            let refused = serde_json::from_str::<Value>(&answer.text).is_ok_and(|json| {
                json.get("PropertyName").is_some_and(Value::is_string) && answer.status == 400
            });
            assert!(!refused, "{id} {target}: {}", answer.text);
            assert!(
                answer.status < 500 && answer.status != 405,
                "{id}: {}",
                answer.status
            );
            sent += 1;
        }
    }
    assert_eq!(sent, 163);
}
