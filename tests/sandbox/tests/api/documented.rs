//! What the published rules of the API promise of query strings and bodies, example by example: each
//! is sent, and the answer held against what the test works out by itself from the full lists.

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::client::{Api, As};

/// All records of a list, page by page, going on with the limit that was applied.
async fn all(api: &Api, path: &str) -> Vec<Value> {
    let sign = if path.contains('?') { '&' } else { '?' };
    let mut found = Vec::new();
    for offset in 0.. {
        let page = api
            .get(&format!("{path}{sign}limit=100&offset={offset}"))
            .await
            .ok();
        let meta = |name: &str| page["metadata"][name].as_u64().unwrap();
        assert_eq!(meta("offset"), offset);
        found.extend(page["items"].as_array().unwrap().clone());
        if (offset + 1) * meta("limit") >= meta("total") {
            assert_eq!(found.len() as u64, meta("total"), "{path}");
            break;
        }
    }
    found
}

fn uids(records: &[Value]) -> Vec<String> {
    let mut uids: Vec<_> = records.iter().map(|r| text(&r["Uid"])).collect();
    uids.sort();
    uids
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn lower(value: &Value) -> String {
    text(value).to_lowercase()
}

/// A moment in any of the forms in which dates come; without a zone it is UTC.
fn moment(value: &Value) -> DateTime<Utc> {
    let text = text(value);
    text.parse().unwrap_or_else(|_| {
        let bare: NaiveDateTime = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
        bare.and_utc()
    })
}

fn date(text: &str) -> DateTime<Utc> {
    moment(&json!(format!("{text}T00:00:00")))
}

/// Whether a value that may be null holds for a rule.
fn some(value: &Value, rule: impl Fn(&Value) -> bool) -> bool {
    !value.is_null() && rule(value)
}

fn any(list: &Value, rule: impl Fn(&Value) -> bool) -> bool {
    list.as_array().is_some_and(|items| items.iter().any(rule))
}

/// A query, the list that it is sent to, and which records it must find.
struct Filter {
    list: &'static str,
    query: &'static str,
    finds: fn(&Value) -> bool,
}

#[tokio::test]
async fn filters_find_what_their_rule_says() {
    let api = Api::start().await;
    let people = "/crm/people?fields=*,PersonAccount.*,PersonAccount.Account.*";
    let accounts =
        "/crm/accounts?fields=*,PrimaryContact.*,CurrentSubscription.*,CurrentSubscription.Plan.*";
    let plans = "/billing/plans?fields=*,PlanFamily.*";
    let cases = "/support/cases?fields=*,FromPerson.*";
    let deals = "/crm/deals?fields=*,Account.*,DealPeople.*,DealPeople.Person.*";
    let filters = [
        // Any property path is a query name, with dots for steps.
        Filter {
            list: cases,
            query: "FromPerson.Email=ann@example.com",
            finds: |c| c["FromPerson"]["Email"] == "ann@example.com",
        },
        Filter {
            list: plans,
            query: "PlanFamily.Uid=fAmI1234",
            finds: |p| p["PlanFamily"]["Uid"] == "fAmI1234",
        },
        Filter {
            list: people,
            query: "PersonAccount.Account.Name=Globex",
            finds: |p| any(&p["PersonAccount"], |m| m["Account"]["Name"] == "Globex"),
        },
        Filter {
            list: accounts,
            query: "CurrentSubscription.Plan.Name=Growth",
            finds: |a| a["CurrentSubscription"]["Plan"]["Name"] == "Growth",
        },
        Filter {
            list: accounts,
            query: "PrimaryContact.Email=*@example.com",
            finds: |a| lower(&a["PrimaryContact"]["Email"]).ends_with("@example.com"),
        },
        // Every operator.
        Filter {
            list: people,
            query: "Created__gt=2026-01-06",
            finds: |p| moment(&p["Created"]) > date("2026-01-06"),
        },
        Filter {
            list: people,
            query: "Created__gte=2026-01-06T11:00:00",
            finds: |p| moment(&p["Created"]) >= moment(&json!("2026-01-06T11:00:00")),
        },
        Filter {
            list: people,
            query: "Created__lt=2026-01-06",
            finds: |p| moment(&p["Created"]) < date("2026-01-06"),
        },
        Filter {
            list: people,
            query: "Created__lte=2026-01-06T11:00:00Z",
            finds: |p| moment(&p["Created"]) <= moment(&json!("2026-01-06T11:00:00")),
        },
        Filter {
            list: people,
            query: "FirstName__ne=Ann",
            finds: |p| lower(&p["FirstName"]) != "ann",
        },
        Filter {
            list: people,
            query: "Title__isnull=true",
            finds: |p| p["Title"].is_null(),
        },
        Filter {
            list: people,
            query: "Title__isnull=false",
            finds: |p| !p["Title"].is_null(),
        },
        Filter {
            list: deals,
            query: "Amount__gte=1500&Amount__lte=1500",
            finds: |d| some(&d["Amount"], |a| a.as_f64() == Some(1500.0)),
        },
        // Wildcards at the end, at the start, and on both sides.
        Filter {
            list: people,
            query: "LastName=L*",
            finds: |p| lower(&p["LastName"]).starts_with('l'),
        },
        Filter {
            list: people,
            query: "Email=*@example.com",
            finds: |p| lower(&p["Email"]).ends_with("@example.com"),
        },
        Filter {
            list: people,
            query: "LastName=*e*",
            finds: |p| lower(&p["LastName"]).contains('e'),
        },
        Filter {
            list: accounts,
            query: "Name=*o*",
            finds: |a| lower(&a["Name"]).contains('o'),
        },
        // Several hold together.
        Filter {
            list: people,
            query: "FirstName=A*&LastName=*e*&Created__lt=2026-02-01",
            finds: |p| {
                lower(&p["FirstName"]).starts_with('a')
                    && lower(&p["LastName"]).contains('e')
                    && moment(&p["Created"]) < date("2026-02-01")
            },
        },
        // Enumerations by number, labels by text.
        Filter {
            list: accounts,
            query: "AccountStage=2",
            finds: |a| a["AccountStage"] == 2,
        },
        Filter {
            list: accounts,
            query: "AccountStageLabel__ne=Subscribing",
            finds: |a| a["AccountStageLabel"] != "Subscribing",
        },
        Filter {
            list: accounts,
            query: "AccountStageLabel=Past%20Due",
            finds: |a| a["AccountStageLabel"] == "Past Due",
        },
        Filter {
            list: accounts,
            query: "AccountStage__gt=4",
            finds: |a| a["AccountStage"].as_u64() > Some(4),
        },
        // Custom properties go by their system name.
        Filter {
            list: accounts,
            query: "Mascot=Beaver",
            finds: |a| a["Mascot"] == "Beaver",
        },
        Filter {
            list: people,
            query: "Interests=*Rust*",
            finds: |p| some(&p["Interests"], |i| text(i).contains("Rust")),
        },
        // Free text, where it is declared.
        Filter {
            list: people,
            query: "q=lee",
            finds: |p| {
                ["FirstName", "LastName", "Email"]
                    .iter()
                    .any(|n| lower(&p[*n]).contains("lee"))
            },
        },
        Filter {
            list: accounts,
            query: "q=ed",
            finds: |a| lower(&a["Name"]).contains("ed"),
        },
        Filter {
            list: accounts,
            query: "q=gLoB4321",
            finds: |a| a["Uid"] == "gLoB4321",
        },
    ];
    for Filter { list, query, finds } in filters {
        let wanted: Vec<_> = all(&api, list).await.into_iter().filter(finds).collect();
        assert!(
            !wanted.is_empty(),
            "{list} {query} says nothing of the seeds"
        );
        let path = list.split('?').next().unwrap();
        let found = all(&api, &format!("{path}?{query}")).await;
        assert_eq!(uids(&found), uids(&wanted), "{query}");
    }
}

#[tokio::test]
async fn an_offset_counts_pages_and_limits_have_a_ceiling() {
    let api = Api::start().await;
    let whole = all(&api, "/crm/people?orderBy=Email").await;
    assert!(whole.len() > 45);
    // Records 21 to 40.
    let page = api
        .get("/crm/people?orderBy=Email&limit=20&offset=1")
        .await
        .ok();
    assert_eq!(page["items"].as_array().unwrap()[..], whole[20..40]);
    let expected = json!({ "limit": 20, "offset": 1, "total": whole.len() });
    assert_eq!(page["metadata"], expected);
    for (query, limit) in [
        ("", 25),
        ("limit=100", 100),
        ("limit=500", 100),
        ("limit=500&fields=Uid,Name", 100),
        ("limit=500&fields=*,PersonAccount.*", 25),
        ("limit=500&fields=Uid,CurrentSubscription.Plan.*", 25),
        ("limit=10&fields=*,PersonAccount.*", 10),
    ] {
        let page = api.get(&format!("/crm/accounts?{query}")).await.ok();
        assert_eq!(page["metadata"]["limit"], limit, "{query}");
        assert_eq!(page["metadata"]["total"], 28, "{query}");
    }
    // Behind the last page there is nothing, and the total stays.
    let page = api.get("/crm/people?limit=20&offset=9").await.ok();
    assert_eq!(page["items"], json!([]));
    assert_eq!(page["metadata"]["total"], whole.len());
}

#[tokio::test]
async fn one_property_sorts_and_desc_turns_it_round() {
    let api = Api::start().await;
    let names = async |query: &str| {
        let accounts = all(&api, &format!("/crm/accounts?{query}")).await;
        accounts
            .iter()
            .map(|a| lower(&a["Name"]))
            .collect::<Vec<_>>()
    };
    let unsorted = names("").await;
    let mut sorted = unsorted.clone();
    sorted.sort();
    assert_ne!(unsorted, sorted);
    assert_eq!(names("orderBy=Name").await, sorted);
    sorted.reverse();
    // The plus is a space; either may be sent.
    assert_eq!(names("orderBy=Name+DESC").await, sorted);
    assert_eq!(names("orderBy=Name%20DESC").await, sorted);
    // An encoded plus is no space.
    assert_eq!(names("orderBy=Name%2BDESC").await, unsorted);
    let list = "/email/lists/lIsT1234/subscriptions";
    let with = uids(&all(&api, &format!("{list}?orderBy=SubscribedDate+DESC")).await);
    assert_eq!(with, uids(&all(&api, list).await));
}

#[tokio::test]
async fn activities_go_back_a_year_unless_they_are_filtered_by_time() {
    let api = Api::start().await;
    let ever = all(&api, "/activities?ActivityDateTime__gte=2000-01-01").await;
    let year_ago = Utc::now() - TimeDelta::days(366);
    let (late, old): (Vec<_>, Vec<_>) = ever
        .iter()
        .cloned()
        .partition(|a| moment(&a["ActivityDateTime"]) > year_ago);
    assert!(!old.is_empty() && !late.is_empty());
    assert_eq!(uids(&all(&api, "/activities").await), uids(&late));
    let kinds = |numbers: &[i64]| -> Vec<_> {
        let kept = late
            .iter()
            .filter(|a| numbers.contains(&a["ActivityType"].as_i64().unwrap()));
        uids(&kept.cloned().collect::<Vec<_>>())
    };
    for (query, numbers) in [
        ("ActivityType=100", &[100][..]),
        ("ActivityType=[100,101]", &[100, 101]),
        ("ActivityType=%5B100%2C101%5D", &[100, 101]),
    ] {
        assert!(!kinds(numbers).is_empty());
        assert_eq!(
            uids(&all(&api, &format!("/activities?{query}")).await),
            kinds(numbers),
            "{query}"
        );
    }
    let before = "/activities?ActivityDateTime__lt=2026-01-01T00:00:00";
    if Utc::now().year() == 2026 {
        assert_eq!(uids(&all(&api, before).await), uids(&old));
    }
}

#[tokio::test]
async fn fields_choose_what_is_answered() {
    let api = Api::start().await;
    let acme = "/crm/accounts/aBcD123x";
    let names =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    let chosen = api
        .get(&format!(
            "{acme}?fields=Uid,Name,CurrentSubscription.Plan.*"
        ))
        .await
        .ok();
    assert_eq!(names(&chosen), ["Uid", "Name", "CurrentSubscription"]);
    assert_eq!(names(&chosen["CurrentSubscription"]), ["Plan"]);
    let plan = &chosen["CurrentSubscription"]["Plan"];
    let own = api
        .get(&format!("/billing/plans/{}", text(&plan["Uid"])))
        .await
        .ok();
    assert_eq!(
        (&plan["Name"], &plan["MonthlyRate"]),
        (&own["Name"], &own["MonthlyRate"])
    );
    // By default there are the own properties and the direct children; what lies deeper is null.
    let whole = api.get(acme).await.ok();
    assert!(whole["PersonAccount"][0]["IsPrimary"].is_boolean());
    assert!(
        whole["PersonAccount"]
            .as_array()
            .unwrap()
            .iter()
            .all(|m| m["Person"].is_null())
    );
    assert!(whole["CurrentSubscription"]["Plan"].is_null());
    // Without `*` and the steps between, they are missing.
    let deep = api
        .get(&format!("{acme}?fields=PersonAccount.Person.Email"))
        .await
        .ok();
    assert_eq!(names(&deep), ["PersonAccount"]);
    assert_eq!(names(&deep["PersonAccount"][0]), ["Person"]);
    let deep = api
        .get(&format!(
            "{acme}?fields=*,PersonAccount.*,PersonAccount.Person.*"
        ))
        .await
        .ok();
    assert_eq!(deep["Name"], whole["Name"]);
    assert_eq!(
        deep["PersonAccount"][0]["IsPrimary"],
        whole["PersonAccount"][0]["IsPrimary"]
    );
    assert_eq!(
        deep["PersonAccount"][0]["Person"]["Email"],
        "ann@example.com"
    );
    // Unknown paths drop out without a word.
    let odd = api
        .get(&format!("{acme}?fields=Uid,Nope,Name.Nope,Nope.Uid"))
        .await
        .ok();
    assert_eq!(odd, json!({ "Uid": "aBcD123x" }));
    // It works on the answers to writes as well.
    let put = api
        .put(&format!("{acme}?fields=Name"), json!({ "Name": "Acme" }))
        .await
        .ok();
    assert_eq!(put, json!({ "Name": "Acme" }));
    let body = json!({ "Email": "new@example.com" });
    let post = api.post("/crm/people?fields=Email", body).await.ok();
    assert_eq!(post, json!({ "Email": "new@example.com" }));
    // Every object says what it is, where that is asked for.
    assert_eq!(whole["_objectType"], "Account");
    assert_eq!(whole["PersonAccount"][0]["_objectType"], "PersonAccount");
}

#[tokio::test]
async fn tags_stay_out_unless_they_are_named() {
    let api = Api::start().await;
    let segment = "/crm/segments/sEgM1234";
    let path = format!("{segment}/tags");
    let tags = uids(&all(&api, &path).await);
    assert!(!tags.is_empty());
    for (query, shown) in [
        ("", false),
        ("fields=Uid,Name", false),
        ("fields=Name,Tags.*", true),
        ("fields=*", true),
    ] {
        let listed = api.items(&format!("/crm/segments?{query}")).await;
        let item = listed.iter().find(|s| s["Name"] == "Power users").unwrap();
        let found = item["Tags"].as_array().map(|t| uids(t));
        assert_eq!(found, shown.then(|| tags.clone()), "{query}");
    }
    // Adding can be said twice, unknown ones are passed over, PUT replaces, and none clears.
    let add = json!({ "TagUids": [tags[0], "zZzZ9999"] });
    for _ in 0..2 {
        api.post(&path, add.clone()).await.done();
        assert_eq!(uids(&all(&api, &path).await), tags);
    }
    api.put(&path, json!({ "TagUids": ["tAgB5678"] }))
        .await
        .done();
    assert_eq!(uids(&all(&api, &path).await), ["tAgB5678"]);
    for _ in 0..2 {
        api.delete(&format!("{path}/tAgB5678")).await.done();
        assert!(all(&api, &path).await.is_empty());
    }
    api.put(&path, json!({ "TagUids": tags })).await.done();
    api.put(&path, json!({ "TagUids": [] })).await.done();
    assert!(all(&api, &path).await.is_empty());
}

#[tokio::test]
async fn a_call_can_be_kept_out_of_the_log() {
    let api = Api::start().await;
    let count = async || {
        let page = api.get("/activities?limit=1").await.ok();
        page["metadata"]["total"].as_u64().unwrap()
    };
    let before = count().await;
    let body = |name: &str| json!({ "Email": format!("{name}@example.com") });
    api.post("/crm/people?donotlog=1", body("quiet")).await.ok();
    assert_eq!(count().await, before);
    api.post("/crm/people", body("loud")).await.ok();
    assert_eq!(count().await, before + 1);
}

#[tokio::test]
async fn a_put_changes_what_it_names_and_nothing_else() {
    let api = Api::start().await;
    let path = "/crm/people/pAbC12Dx";
    let before = api.get(path).await.ok();
    let changed = |after: &Value| -> Vec<String> {
        let pairs = after.as_object().unwrap().iter();
        let changed = pairs.filter(|(name, value)| before[name.as_str()] != **value);
        changed
            .map(|(name, _)| name.clone())
            .filter(|n| n != "Updated")
            .collect()
    };
    api.put(path, json!({ "Title": "Treasurer" })).await.ok();
    assert_eq!(changed(&api.get(path).await.ok()), ["Title"]);
    // An explicit null clears; an identifier in the body is not looked at.
    api.put(path, json!({ "Uid": "pBoB5678", "Title": null }))
        .await
        .ok();
    let cleared = api.get(path).await.ok();
    assert_eq!(
        (&cleared["Uid"], &cleared["Title"]),
        (&json!("pAbC12Dx"), &Value::Null)
    );
    // A required one cannot be emptied.
    let answer = api.put(path, json!({ "Email": "" })).await;
    assert_eq!(
        answer.broken(),
        (
            "Person".to_owned(),
            "required".to_owned(),
            "Email".to_owned()
        )
    );
    // A nested object is changed in place by its identifier.
    let address = text(&before["MailingAddress"]["Uid"]);
    let body = json!({ "MailingAddress": { "Uid": address, "City": "Shelbyville" } });
    api.put(path, body).await.ok();
    let after = api.get(path).await.ok()["MailingAddress"].clone();
    assert_eq!(
        (&after["Uid"], &after["City"]),
        (&json!(address), &json!("Shelbyville"))
    );
    assert_eq!(
        after["AddressLine1"],
        before["MailingAddress"]["AddressLine1"]
    );
    // Numbers and booleans are taken as text too.
    let body = json!({ "PersonAccount": [{ "Uid": before["PersonAccount"][0]["Uid"], "ReceiveInvoices": "true" }] });
    api.put(path, body).await.ok();
    let after = api.get(path).await.ok();
    assert_eq!(after["PersonAccount"][0]["ReceiveInvoices"], true);
    // Custom properties stand at the top, a list of checkboxes as the text of an array.
    let body = json!({ "Interests": "[\"Go\",\"Rust\"]" });
    api.put(path, body.clone()).await.ok();
    assert_eq!(api.get(path).await.ok()["Interests"], body["Interests"]);
    // An account's stage cannot be set by hand.
    let account = "/crm/accounts/aBcD123x";
    api.put(account, json!({ "AccountStage": 5 })).await.ok();
    assert_eq!(api.get(account).await.ok()["AccountStage"], 3);
}

#[tokio::test]
async fn relations_are_set_by_uid_and_a_nested_list_stands_for_the_whole() {
    let api = Api::start().await;
    let body = json!({
        "Name": "Renewal",
        "DealPipelineStage": { "Uid": "sTaGe123" },
        "Account": { "Uid": "aBcD123x" },
        "DealPeople": [{ "Person": { "Uid": "pAbC12Dx" } }, { "Person": { "Uid": "pBoB5678" } }],
    });
    let made = api.post("/crm/deals", body).await.ok();
    // What was named by its identifier alone comes back as that, and no more.
    let stub = |value: &Value| {
        let members = value.as_object().unwrap().iter();
        members
            .filter(|(_, v)| !v.is_null())
            .all(|(n, v)| n == "Uid" || n == "_objectType" || v.as_str() != Some("Acme Ltd"))
    };
    assert_eq!(made["Account"]["Uid"], "aBcD123x");
    assert!(stub(&made["Account"]));
    let path = format!(
        "/crm/deals/{}?fields=DealPeople.*,DealPeople.Person.*",
        text(&made["Uid"])
    );
    let rows = api.get(&path).await.ok()["DealPeople"]
        .as_array()
        .unwrap()
        .clone();
    let people = |rows: &[Value]| {
        let mut people: Vec<_> = rows.iter().map(|r| text(&r["Person"]["Uid"])).collect();
        people.sort();
        people
    };
    assert_eq!(people(&rows), ["pAbC12Dx", "pBoB5678"]);
    let deal = path.split('?').next().unwrap();
    // Left out, the list stays; sent, it is the whole.
    api.put(deal, json!({ "Name": "Renewed" })).await.ok();
    assert_eq!(
        api.get(&path).await.ok()["DealPeople"],
        Value::from(rows.clone())
    );
    api.put(deal, json!({ "DealPeople": [{ "Uid": rows[0]["Uid"] }] }))
        .await
        .ok();
    let left = api.get(&path).await.ok()["DealPeople"]
        .as_array()
        .unwrap()
        .clone();
    assert_eq!(uids(&left), uids(&rows[..1]));
    api.put(deal, json!({ "DealPeople": [] })).await.ok();
    assert_eq!(api.get(&path).await.ok()["DealPeople"], json!([]));
}

#[tokio::test]
async fn tags_of_a_case_are_written_with_the_case() {
    let api = Api::start().await;
    let path = "/support/cases/cAsE1234";
    let tags = async || {
        let case = api
            .get(&format!("{path}?fields=CaseTags.Uid,CaseTags.Tag.Uid"))
            .await
            .ok();
        case["CaseTags"].as_array().cloned().unwrap_or_default()
    };
    let before = tags().await;
    assert_eq!(before.len(), 1);
    let body =
        json!({ "CaseTags": [{ "Uid": before[0]["Uid"] }, { "Tag": { "Uid": "tAgF5678" } }] });
    api.put(path, body).await.ok();
    let both = tags().await;
    assert_eq!(both[0], before[0]);
    assert_eq!(both[1]["Tag"]["Uid"], "tAgF5678");
    let found = async |query: &str| uids(&all(&api, &format!("/support/cases?{query}")).await);
    assert_eq!(found("tagUid=tAgF5678").await, ["cAsE1234"]);
    api.put(path, json!({ "Subject": "Still cannot log in" }))
        .await
        .ok();
    assert_eq!(tags().await, both);
    api.put(path, json!({ "CaseTags": [{ "Uid": both[1]["Uid"] }] }))
        .await
        .ok();
    assert_eq!(tags().await, both[1..]);
    api.put(path, json!({ "CaseTags": [] })).await.ok();
    assert!(tags().await.is_empty());
    assert!(found("tagUid=tAgF5678").await.is_empty());
}

#[tokio::test]
async fn dates_come_in_their_forms_and_are_taken_in_all() {
    let api = Api::start().await;
    let path = "/crm/deals/dEaL1234";
    for form in [
        "2027-03-01",
        "2027-03-01T00:00:00",
        "2027-03-01T00:00:00Z",
        "2027-03-01T00:00:00.000Z",
        "2027-02-28T19:00:00-05:00",
    ] {
        api.put(path, json!({ "DueDate": null })).await.ok();
        api.put(path, json!({ "DueDate": form })).await.ok();
        assert_eq!(
            api.get(path).await.ok()["DueDate"],
            "2027-03-01T00:00:00",
            "{form}"
        );
    }
    // Without a zone where it is read, with seven digits and one where it was just written.
    let written = api.put(path, json!({ "Name": "Dated" })).await.ok()["Updated"].clone();
    let read = api.get(path).await.ok()["Updated"].clone();
    assert!(
        text(&written).ends_with('Z') && text(&written).len() == 28,
        "{written}"
    );
    assert_eq!(text(&read).len(), 19, "{read}");
    assert!((moment(&written) - moment(&read)).abs() <= TimeDelta::seconds(1));
}

#[tokio::test]
async fn refusals_have_the_shapes_that_were_met() {
    let api = Api::start().await;
    // A wrong key: 403 and nothing. None: 401.
    api.send("GET", "/crm/people", As::Header("Outseta wrong:key"), None)
        .await
        .empty(403);
    api.send("GET", "/crm/people", As::Nobody, None)
        .await
        .empty(401);
    api.get("/crm/people/zZzZ9999").await.empty(404);
    let answer = api
        .delete("/crm/accounts/aBcD123x/memberships/not-a-uid")
        .await;
    answer.refused();
    assert_eq!(answer.json()["ErrorMessage"], "Invalid uid");
    // The long form names the entity, its type, and each rule.
    let taken = api
        .post("/crm/people", json!({ "Email": "ann@example.com" }))
        .await;
    assert_eq!(taken.broken().1, "outsetaError");
    assert_eq!(
        api.post("/crm/people", json!({})).await.broken().1,
        "required"
    );
    // The short form names the property.
    let answer = api.get("/crm/people?Created__gt=soon").await;
    assert_eq!(
        (answer.status, answer.json()["PropertyName"].as_str()),
        (400, Some("Created"))
    );
    // Bare codes of the token operations.
    let body = json!({ "username": "ann@example.com", "password": "wrong" });
    api.anonymous("/tokens", body)
        .await
        .code(400, "invalid_grant");
    let body = json!({ "challenge_token": "nothing", "code": "000000" });
    api.anonymous("/tokens/two-factor", body)
        .await
        .code(410, "challenge_expired");
}

#[tokio::test]
async fn tokens_are_asked_for_as_json_or_form_by_password_or_key() {
    let api = Api::start().await;
    let password = api.sandbox.password();
    let json = json!({ "username": "ann@example.com", "password": password });
    let form = format!("username=ann%40example.com&password={password}");
    let form = Some(("application/x-www-form-urlencoded", form));
    let vendor = json!({
        "username": "ann@example.com", "password": password,
        "grant_type": "password", "client_id": "outseta_auth_widget",
    });
    for answer in [
        api.anonymous("/tokens", json).await,
        api.anonymous("/tokens", vendor).await,
        api.send("POST", "/tokens", As::Nobody, form).await,
        api.post("/tokens", json!({ "username": "ann@example.com" }))
            .await,
    ] {
        let token = answer.ok();
        assert_eq!(token["token_type"], "bearer");
        assert!(token["expires_in"].as_u64() >= Some(31_535_999));
        let header = format!("Bearer {}", text(&token["access_token"]));
        let me = api
            .send("GET", "/profile", As::Header(&header), None)
            .await
            .ok();
        assert_eq!(me["Email"], "ann@example.com");
    }
    // Who has a second factor is asked for it with the other kind of success.
    let body = json!({ "username": "dana@example.com", "password": password });
    let challenge = api.anonymous("/tokens", body).await;
    assert_eq!(challenge.status, 202);
    let challenge = challenge.json();
    assert_eq!(
        (&challenge["two_factor_required"], &challenge["expires_in"]),
        (&json!(true), &json!(600))
    );
    // The keys to the tokens are on the host, under both names.
    let keys = api.beside("GET", "/.well-known/jwks").await.ok();
    assert_eq!(keys, api.beside("GET", "/.well-known/jwks.json").await.ok());
    assert_eq!(keys["keys"][0]["kty"], "RSA");
}

#[tokio::test]
async fn paths_match_in_any_case_and_with_a_slash() {
    let api = Api::start().await;
    let plain = api.get("/crm/accounts?limit=2").await.ok();
    assert_eq!(api.get("/crm/accounts/?limit=2").await.ok(), plain);
    assert_eq!(api.get("/CRM/Accounts?limit=2").await.ok(), plain);
    let body = json!({ "Plan": { "Uid": "pLaN5678" }, "BillingRenewalTerm": 1, "Account": { "Uid": "aBcD123x" } });
    for path in ["changesubscriptionpreview", "changeSubscriptionPreview"] {
        // A flag of a query string is text.
        let path = format!("/billing/subscriptions/sUbS1234/{path}?startImmediately=true");
        let summary = api.put(&path, body.clone()).await.ok();
        assert!(
            summary["Total"].is_number() && summary["InvoiceDisplayItems"].is_array(),
            "{summary}"
        );
    }
}
