//! Which paths there are.

use serde_json::json;

use crate::client::{Api, As};

#[tokio::test]
async fn paths_match_in_any_case_and_with_a_slash_at_the_end() {
    let api = Api::start().await;
    for path in [
        "/crm/people/pAbC12Dx",
        "/CRM/People/pAbC12Dx",
        "/crm/people/pAbC12Dx/",
    ] {
        assert_eq!(
            api.get(path).await.ok()["Email"],
            "ann@example.com",
            "{path}"
        );
    }
    let body = json!({ "Email": "nobody@example.com" });
    api.post("/crm/people/FORGOTPASSWORD", body).await.done();
}

#[tokio::test]
async fn unknown_paths_and_methods_are_answered_without_a_body() {
    let api = Api::start().await;
    api.get("/crm/nothing").await.empty(404);
    api.get("/").await.empty(404);
    api.get("").await.empty(404);
    api.delete("/crm/people").await.empty(405);
    // Without credentials it makes no difference.
    api.send("DELETE", "/crm/people", As::Nobody, None)
        .await
        .empty(405);
    api.send("PATCH", "/crm/people/pAbC12Dx", As::Key, None)
        .await
        .empty(405);
}

#[tokio::test]
async fn identifiers_are_checked_before_they_are_looked_up() {
    let api = Api::start().await;
    for path in [
        "/crm/people/not%20a%20uid",
        "/crm/accounts/a-b",
        "/crm/deals/tooLong12345",
    ] {
        let answer = api.get(path).await;
        answer.refused();
        assert_eq!(answer.json()["ErrorMessage"], "Invalid uid", "{path}");
    }
    for path in [
        "/crm/people/zZzZ9999",
        "/crm/accounts/zZzZ9999",
        "/crm/deals/zZzZ9999",
    ] {
        api.get(path).await.empty(404);
        api.delete(path).await.empty(404);
        api.put(path, json!({})).await.empty(404);
    }
    // Case matters.
    api.get("/crm/people/pabc12dx").await.empty(404);
}
