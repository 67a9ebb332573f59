//! The control endpoints, for programs in any language.

use chrono::{DateTime, Months, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::scene::{Scene, listener};

fn time(value: &Value) -> DateTime<Utc> {
    value.as_str().unwrap().parse().unwrap()
}

#[test]
fn the_list_says_whom_to_call_and_what_can_be_done() {
    let scene = Scene::with(&["globex"]);
    let list = scene.look("/_sandbox").json(200);
    let tenants = list["tenants"].as_array().unwrap();
    let names: Vec<_> = tenants
        .iter()
        .map(|t| t["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["globex", "sandbox"]);
    assert_eq!(tenants[1]["base_url"], scene.sandbox.base_url());
    assert_eq!(tenants[1]["api_key"], scene.sandbox.api_key());
    for path in list["look"].as_array().unwrap() {
        scene.look(path.as_str().unwrap()).json(200);
    }
    // Whatever can be done can be called, and wants a POST.
    for path in list["do"].as_array().unwrap() {
        let refused = scene.send("PUT", path.as_str().unwrap(), &[], "").json(405);
        assert_eq!(refused["help"], "Send a POST.");
    }
    let json = [("accept", "application/json")];
    let root = scene.send("GET", "/", &json, "").json(200);
    assert_eq!(root["do"], list["do"]);
}

#[test]
fn the_clock_is_moved_by_any_unit() {
    let scene = Scene::fresh();
    for (body, least) in [
        (json!({ "seconds": 90 }), TimeDelta::seconds(90)),
        (json!({ "minutes": 2, "hours": 1 }), TimeDelta::minutes(62)),
        (json!({ "days": 3 }), TimeDelta::days(3)),
        (json!({ "weeks": "1" }), TimeDelta::days(7)),
    ] {
        let before = scene.now().parse::<DateTime<Utc>>().unwrap();
        let after = time(&scene.act("/_sandbox/clock/advance", &body).json(200)["now"]);
        let moved = after - before;
        assert!(
            moved >= least && moved < least + TimeDelta::minutes(2),
            "{body} {moved}"
        );
    }
    let before = scene.now().parse::<DateTime<Utc>>().unwrap();
    let body = json!({ "months": 1, "years": 1 });
    let after = time(&scene.act("/_sandbox/clock/advance", &body).json(200)["now"]);
    assert!(after >= before.checked_add_months(Months::new(13)).unwrap());
    // A token of before is not good any more: it is the tenant's clock that was moved.
    assert!(after - Utc::now() > TimeDelta::days(390));
}

#[test]
fn the_clock_is_set_to_a_date_that_is_to_come() {
    let scene = Scene::with(&["globex"]);
    for to in ["2090-01-31T12:00:00Z", "2090-02-01", "2090-02-02T08:30"] {
        let answer = scene
            .act("/_sandbox/clock/set", &json!({ "to": to }))
            .json(200);
        for tenant in ["sandbox", "globex"] {
            let now = answer["tenants"][tenant].as_str().unwrap();
            assert!(now.starts_with(&to[..10]), "{now} {to}");
        }
    }
    let past = scene
        .act("/_sandbox/clock/set", &json!({ "to": "2001-01-01" }))
        .json(400);
    assert!(
        past["error"].as_str().unwrap().contains("is past"),
        "{past}"
    );
}

#[test]
fn one_clock_alone_can_be_moved() {
    let scene = Scene::with(&["globex"]);
    let body = json!({ "days": 400, "only": "globex" });
    let clock = scene.act("/_sandbox/clock/advance", &body).json(200);
    let apart = time(&clock["tenants"]["globex"]) - time(&clock["tenants"]["sandbox"]);
    assert!(apart > TimeDelta::days(399), "{clock}");
    let nobody = json!({ "days": 1, "only": "hooli" });
    scene.act("/_sandbox/clock/advance", &nobody).json(404);
}

#[test]
fn what_cannot_be_done_is_explained() {
    let scene = Scene::fresh();
    let before = scene.now();
    for (body, words) in [
        (json!({}), "By how much"),
        (json!({ "days": 0 }), "By how much"),
        (json!({ "days": -1 }), "days is no whole number"),
        (json!({ "days": 1.5 }), "days is no whole number"),
        (json!({ "days": [1] }), "days is no whole number"),
        (json!({ "days": "soon" }), "days is no whole number"),
        (json!({ "years": u64::MAX }), "that far"),
        (json!({ "seconds": u64::MAX }), "that far"),
        (json!({ "years": 300_000 }), "that far"),
        (json!({ "days": 1, "only": 7 }), "only is no text"),
    ] {
        let refused = scene.act("/_sandbox/clock/advance", &body).json(400);
        let error = refused["error"].as_str().unwrap();
        assert!(error.contains(words), "{body}: {error}");
        assert!(!refused["help"].as_str().unwrap().is_empty());
    }
    for (kind, body, status) in [
        ("application/json", "[1]", 400),
        ("application/json", "{", 400),
        ("text/plain", "days=1", 415),
    ] {
        let headers = [("content-type", kind)];
        let refused = scene.send("POST", "/_sandbox/clock/advance", &headers, body);
        refused.json(status);
    }
    assert_eq!(before[..10], scene.now()[..10]);
    scene.send("POST", "/_sandbox/nothing", &[], "").json(404);
    let wrong = scene.send("POST", "/_sandbox/clock", &[], "").json(405);
    assert_eq!(wrong["help"], "Send a GET.");
}

#[test]
fn a_form_leads_back_to_where_it_was() {
    let scene = Scene::fresh();
    let answer = scene.press("/_sandbox/clock/advance", "days=1&back=%2F_sandbox%2Fclock");
    assert_eq!(answer.status, 303);
    assert_eq!(
        answer.header("location"),
        "/_sandbox/clock?notice=clock-moved"
    );
    let said = scene.page("/_sandbox/clock?notice=clock-moved");
    assert!(said.html(200).contains("The clock was moved, "));
    for back in ["https%3A%2F%2Fexample.com", "%2F%2Fexample.com", ""] {
        let answer = scene.press("/_sandbox/clock/advance", &format!("days=1&back={back}"));
        assert_eq!(answer.header("location"), "/?notice=clock-moved");
    }
    let refused = scene.press("/_sandbox/clock/advance", "days=x");
    assert!(refused.html(400).contains("days is no whole number"));
    // A program may send a form as well, and gets JSON.
    let form = [("content-type", "application/x-www-form-urlencoded")];
    scene
        .send("POST", "/_sandbox/clock/advance", &form, "seconds=60")
        .json(200);
}

#[test]
fn records_and_requests_are_there_as_json() {
    let scene = Scene::lively();
    scene.act("/_sandbox/faults/clear", &json!({})).json(200);
    let kinds = scene.look("/_sandbox/records").json(200);
    let listed = scene.api("GET", "/crm/people?limit=1", None).json(200);
    assert_eq!(kinds["Person"], listed["metadata"]["total"]);
    let found = scene
        .look("/_sandbox/records/Person?q=ann@example.com")
        .json(200);
    assert_eq!(
        (&found["total"], &found["items"][0]["Uid"]),
        (&json!(1), &json!("pAbC12Dx"))
    );
    let ann = scene.look("/_sandbox/records/Person/pAbC12Dx").json(200);
    assert_eq!(
        ann,
        scene.api("GET", "/crm/people/pAbC12Dx", None).json(200)
    );
    scene.look("/_sandbox/records/Nothing").json(404);
    scene.look("/_sandbox/records/Person/nobody").json(404);

    let log = scene
        .look("/_sandbox/requests?status=404&q=/api/v1&limit=1&page=2")
        .json(200);
    assert_eq!((&log["total"], &log["size"]), (&json!(2), &json!(1)));
    let entry = &log["items"][0];
    assert_eq!(entry["operation"], "people_get");
    let number = entry["number"].to_string();
    assert_eq!(
        &scene
            .look(&format!("/_sandbox/requests/{number}"))
            .json(200)["path"],
        &entry["path"]
    );
    assert!(
        !scene
            .look("/_sandbox/requests")
            .text
            .contains(scene.sandbox.password())
    );

    scene.act("/_sandbox/requests/clear", &json!({})).json(200);
    assert!(scene.sandbox.requests().is_empty());
    scene
        .look(&format!("/_sandbox/requests/{number}"))
        .json(404);
}

#[test]
fn the_clock_stands_still_and_runs_on() {
    let scene = Scene::fresh();
    let stopped = scene.act("/_sandbox/clock/stop", &json!({})).json(200);
    assert_eq!(stopped["stopped"], true);
    assert_eq!(scene.look("/_sandbox/clock").json(200), stopped);
    assert!(scene.page("/").html(200).contains("Stopped"));
    let moved = scene
        .act("/_sandbox/clock/advance", &json!({ "hours": 1 }))
        .json(200);
    assert_eq!(
        time(&moved["now"]) - time(&stopped["now"]),
        TimeDelta::hours(1)
    );
    let running = scene.act("/_sandbox/clock/run", &json!({})).json(200);
    assert_eq!(running["stopped"], false);
}

#[test]
fn what_falls_due_on_the_way_happens() {
    let scene = Scene::fresh();
    let stage = |uid: &str| {
        let account = scene
            .api("GET", &format!("/crm/accounts/{uid}"), None)
            .json(200);
        account["AccountStageLabel"].as_str().unwrap().to_owned()
    };
    assert_eq!(stage("gLoB4321"), "Trialing");
    scene
        .act("/_sandbox/clock/advance", &json!({ "months": 2 }))
        .json(200);
    assert_ne!(stage("gLoB4321"), "Trialing");
}

#[test]
fn faults_are_set_and_cleared() {
    let scene = Scene::with(&["globex"]);
    let body = json!({ "operation": "people_list", "fault": "status 503", "times": 2 });
    scene.act("/_sandbox/faults/add", &body).json(200);
    let everywhere = json!({ "fault": "status 502", "only": "globex" });
    let id = scene.act("/_sandbox/faults/add", &everywhere).json(200)["id"].clone();
    let set = scene.look("/_sandbox/faults").json(200);
    assert_eq!(set["items"][0]["fault"], "status 503, times 2");
    assert_eq!(
        (
            &set["items"][1]["operation"],
            &set["items"][1]["tenant"],
            &set["items"][1]["came"]
        ),
        (&json!("*"), &json!("globex"), &json!(0))
    );
    for status in [503, 503, 200] {
        assert_eq!(scene.api("GET", "/crm/people", None).status, status);
    }
    scene.page("/_sandbox/faults").html(200);
    let left = scene
        .act("/_sandbox/faults/clear", &json!({ "id": id }))
        .json(200);
    assert_eq!(left["items"], json!([]));
    scene
        .act("/_sandbox/faults/clear", &json!({ "id": id }))
        .json(404);
    scene.act("/_sandbox/faults/clear", &json!({})).json(200);
    for (body, words) in [
        (json!({}), "What is to go wrong?"),
        (json!({ "fault": "explode" }), "`explode` is no fault"),
        (
            json!({ "fault": "reset", "operation": "people_lst" }),
            "people_lst",
        ),
        (json!({ "fault": "reset", "times": 0 }), "0 times"),
    ] {
        let refused = scene.act("/_sandbox/faults/add", &body).json(400);
        assert!(
            refused["error"].as_str().unwrap().contains(words),
            "{refused}"
        );
    }
    let nobody = json!({ "fault": "reset", "only": "hooli" });
    scene.act("/_sandbox/faults/add", &nobody).json(404);
    // The control endpoints themselves never fail on purpose.
    scene
        .act("/_sandbox/faults/add", &json!({ "fault": "reset" }))
        .json(200);
    scene.look("/_sandbox/faults").json(200);
}

#[test]
fn webhooks_are_added_watched_and_removed() {
    let scene = Scene::fresh();
    let url = listener();
    let body =
        json!({ "url": url, "events": "PersonCreated, person-updated", "secret": "00aa11bb" });
    let id = scene.act("/_sandbox/webhooks/add", &body).json(200)["id"].clone();
    let deaf = json!({ "url": scene.url("/nobody/listens") });
    scene.act("/_sandbox/webhooks/add", &deaf).json(200);
    let person = json!({ "FirstName": "Zoe", "Email": "zoe@example.com" });
    scene.api("POST", "/crm/people", Some(person)).json(200);
    scene.settle();
    let view = scene.look("/_sandbox/webhooks").json(200);
    let hooks = view["webhooks"].as_array().unwrap();
    assert_eq!((&hooks[0]["id"], &hooks[0]["signed"]), (&id, &json!(true)));
    assert_eq!(
        (&hooks[1]["events"], &hooks[1]["signed"]),
        (&json!([]), &json!(false))
    );
    let sent = view["items"].as_array().unwrap();
    let of = |id: &Value| sent.iter().find(|d| d["webhook"] == *id).unwrap();
    let (taken, refused) = (of(&id), of(&hooks[1]["id"]));
    assert_eq!(
        (&taken["state"], &taken["event"]),
        (&json!("delivered"), &json!("PersonCreated"))
    );
    assert_eq!(taken["attempts"][0]["status"], 204);
    assert!(taken["body"].as_str().unwrap().contains("zoe@example.com"));
    assert_eq!(
        (&refused["state"], &refused["attempts"][0]["status"]),
        (&json!("waiting"), &json!(404))
    );
    let again = scene
        .look(&format!("/_sandbox/webhooks/{}", taken["id"]))
        .json(200);
    assert_eq!(again, *taken);
    let page = scene.page("/_sandbox/webhooks");
    let page = page.html(200);
    for text in [
        "Delivered",
        "To be sent again",
        "</span> No Content",
        "</span> Not Found",
    ] {
        assert!(page.contains(text), "{text}");
    }
    assert!(!page.contains("00aa11bb") && !view.to_string().contains("00aa11bb"));

    // 20 minutes of the clock later it is tried again.
    scene
        .act("/_sandbox/clock/advance", &json!({ "minutes": 21 }))
        .json(200);
    scene.settle();
    let later = scene
        .look(&format!("/_sandbox/webhooks/{}", refused["id"]))
        .json(200);
    assert_eq!(later["attempts"].as_array().unwrap().len(), 2);

    scene
        .act("/_sandbox/webhooks/remove", &json!({ "id": id }))
        .json(200);
    scene
        .act("/_sandbox/webhooks/remove", &json!({ "id": id }))
        .json(404);
    for (body, words) in [
        (json!({}), "Where is it to post to?"),
        (json!({ "url": "nowhere" }), "`nowhere` is no address"),
        (
            json!({ "url": url, "events": [1] }),
            "events is no list of texts",
        ),
        (
            json!({ "url": url, "events": "PersonCreate" }),
            "PersonCreate",
        ),
        (json!({ "url": url, "secret": "hush" }), "hexadecimal"),
    ] {
        let refused = scene.act("/_sandbox/webhooks/add", &body).json(400);
        assert!(
            refused["error"].as_str().unwrap().contains(words),
            "{refused}"
        );
        assert!(!refused.to_string().contains("hush"));
    }
    scene.act("/_sandbox/webhooks/remove", &json!({})).json(400);
    scene.look("/_sandbox/webhooks/9999").json(404);
}

#[test]
fn a_sandbox_goes_back_to_the_start_and_to_snapshots() {
    let scene = Scene::with(&["globex"]);
    let add = |email: &str| {
        scene
            .api("POST", "/crm/people", Some(json!({ "Email": email })))
            .json(200)
    };
    let has = |email: &str| {
        let found = scene
            .look(&format!("/_sandbox/records/Person?q={email}"))
            .json(200);
        found["total"] == 1
    };
    let start = scene.look("/_sandbox/records").json(200);
    add("one@example.com");
    let taken = scene
        .act("/_sandbox/snapshots/take", &json!({ "name": "one" }))
        .json(200);
    assert_eq!(taken["snapshots"], json!(["one"]));
    add("two@example.com");
    scene
        .act("/_sandbox/clock/advance", &json!({ "years": 3 }))
        .json(200);
    let year = || scene.now()[..4].parse::<i32>().unwrap();
    let then = year();
    scene
        .act("/_sandbox/snapshots/restore", &json!({ "name": "one" }))
        .json(200);
    assert!(has("one@example.com") && !has("two@example.com"));
    assert!(year() < then);

    let answer = scene.press("/_sandbox/reset", "back=/_sandbox/snapshots");
    assert_eq!(
        answer.header("location"),
        "/_sandbox/snapshots?notice=reset"
    );
    assert!(!has("one@example.com"));
    assert_eq!(scene.look("/_sandbox/records").json(200), start);
    // The key still opens the API, and what was put aside is still there.
    add("three@example.com");
    scene.sandbox.reset().unwrap();
    assert!(!has("three@example.com"));
    scene
        .act("/_sandbox/snapshots/restore", &json!({ "name": "one" }))
        .json(200);
    assert!(has("one@example.com"));

    scene
        .act("/_sandbox/snapshots/forget", &json!({ "name": "one" }))
        .json(200);
    for path in ["/_sandbox/snapshots/forget", "/_sandbox/snapshots/restore"] {
        scene.act(path, &json!({ "name": "one" })).json(404);
        scene.act(path, &json!({})).json(400);
    }
    scene
        .act(
            "/_sandbox/snapshots/take",
            &json!({ "name": "n".repeat(61) }),
        )
        .json(409);
    for number in 0..20 {
        scene
            .act(
                "/_sandbox/snapshots/take",
                &json!({ "name": number.to_string() }),
            )
            .json(200);
    }
    let full = scene
        .act("/_sandbox/snapshots/take", &json!({ "name": "more" }))
        .json(409);
    assert!(
        full["error"].as_str().unwrap().contains("20 snapshots"),
        "{full}"
    );
    scene
        .act("/_sandbox/snapshots/take", &json!({ "name": "7" }))
        .json(200);
}

#[test]
fn the_link_of_a_mail_lets_somebody_in() {
    let scene = Scene::fresh();
    assert_eq!(scene.look("/_sandbox/mails").json(200)["total"], 0);
    let wanted = json!({ "Email": "ann@example.com" });
    scene.api("POST", "/crm/people/requestMagicLink", Some(wanted));
    let found = scene.look("/_sandbox/mails?q=ANN@").json(200);
    let mail = &found["items"][0];
    assert_eq!(
        (&mail["to"], &mail["kind"]),
        (&json!("ann@example.com"), &json!("MagicLink"))
    );
    let link = mail["link"].as_str().unwrap();
    let token = scene.sandbox.magic_token("ann@example.com").unwrap();
    assert!(link.contains(&token), "{link}");
    assert_eq!(scene.look("/_sandbox/mails/1").json(200), *mail);
    assert!(scene.page("/_sandbox/mails/1").html(200).contains(&token));
    assert!(
        scene
            .page("/_sandbox/mails?q=nobody")
            .html(200)
            .contains("No mail has that in it.")
    );
    for number in ["0", "2", "99999999999999999999"] {
        scene.look(&format!("/_sandbox/mails/{number}")).json(404);
    }
}
