//! Articles of the knowledge base, their categories and tags.

use serde_json::{Value, json};

use crate::client::{Api, As};

const ALL: &str = "/support/articles";

#[tokio::test]
async fn an_article_is_added_and_found() {
    let api = Api::start().await;
    let body = json!({ "Title": "How to log out", "Category": { "Uid": "cAtE1234" } });
    let made = api.post(ALL, body).await.ok();
    assert_eq!(made["SupportArticleStatus"], 1, "a draft");
    assert_eq!(made["Weight"], 2, "the second of its category");
    assert_eq!(made["Category"]["Uid"], "cAtE1234");
    let path = format!("{ALL}/{}", made["Uid"].as_str().unwrap());
    let read = api.send("GET", &path, As::Nobody, None).await.ok();
    assert_eq!(read["Title"], "How to log out");
    assert_eq!(read["Category"]["Name"], "Getting started");
    let titles = async |query: &str| {
        let mut titles = api.column(&format!("{ALL}?{query}"), "Title").await;
        titles.sort();
        titles
    };
    assert_eq!(titles("q=LOG").await, ["How to log in", "How to log out"]);
    assert_eq!(
        titles("q=names%20our").await,
        ["How to pay by bank transfer"]
    );
    assert_eq!(titles("SupportArticleStatus=3").await, ["How to log in"]);
    assert_eq!(titles("Category.Uid=cAtE5678").await.len(), 1);
}

#[tokio::test]
async fn what_is_no_article_is_refused() {
    let api = Api::start().await;
    for (body, property) in [
        (json!({}), "Title"),
        (json!({ "Title": "" }), "Title"),
        (
            json!({ "Title": "A", "Category": { "Uid": "zZzZ9999" } }),
            "Category",
        ),
        (
            json!({ "Title": "A", "SupportArticleStatus": 4 }),
            "SupportArticleStatus",
        ),
    ] {
        assert_eq!(api.post(ALL, body).await.broken().2, property);
    }
    api.anonymous(ALL, json!({ "Title": "A" })).await.empty(401);
    api.get(&format!("{ALL}/zZzZ9999")).await.empty(404);
    assert_eq!(api.items(ALL).await.len(), 2);
}

#[tokio::test]
async fn tags_find_articles() {
    let api = Api::start().await;
    let tags = format!("{ALL}/aRtI5678/tags");
    let body = json!({ "TagUids": ["tAgD5678", "tAgM1234"] });
    api.post(&tags, body).await.done();
    assert_eq!(api.column(&tags, "Name").await, ["login"]);
    let body = json!({ "Title": "Untagged" });
    let bare = api.post(ALL, body).await.ok();
    let bare = bare["Uid"].as_str().unwrap();
    let found = async |query: &str| api.column(&format!("{ALL}?{query}"), "Uid").await;
    for (query, uids) in [
        ("tagUid=tAgC1234", vec!["aRtI1234"]),
        ("tagUid=tAgC1234,tAgD5678", vec!["aRtI1234", "aRtI5678"]),
        ("tagUid=none", vec![bare]),
        ("withoutTagUid=tAgC1234", vec!["aRtI5678", bare]),
        ("withoutTagUid=tAgC1234,none", vec!["aRtI5678"]),
        (
            "tagUid=tAgC1234&withoutTagUid=tAgD5678",
            vec!["aRtI1234", bare],
        ),
    ] {
        assert_eq!(found(query).await, uids, "{query}");
    }
    let read = api.get(&format!("{ALL}/aRtI1234")).await.ok();
    assert_eq!(read["Tags"], Value::Null);
    let read = api.get(&format!("{ALL}/aRtI1234?fields=*")).await.ok();
    assert_eq!(read["Tags"].as_array().unwrap().len(), 2);
    // The article is for everybody, its tags are not.
    api.send("GET", &tags, As::Nobody, None).await.empty(401);
    api.put(&tags, json!({ "TagUids": [] })).await.done();
    assert_eq!(found("tagUid=none").await, ["aRtI5678", bare]);
}

#[tokio::test]
async fn categories_hold_articles() {
    let api = Api::start().await;
    let path = "/support/categories?orderBy=Weight&fields=Name,Articles.Title";
    let page = api.send("GET", path, As::Nobody, None).await.ok();
    assert_eq!(
        page["items"][0],
        json!({ "Name": "Getting started", "Articles": [{ "Title": "How to log in" }] })
    );
    assert_eq!(page["metadata"]["total"], 2);
}
