//! Articles of the knowledge base.

use super::people::{free_text, mentions};
use super::{Call, labels};
use crate::json::Json;
use crate::reply::Outcome;

const ARTICLE: &str = "Article";

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let q = free_text(call.query);
    let wanted = labels::Wanted::parse(call.query);
    call.list(ARTICLE, |_, article| {
        wanted.holds(article)
            && q.is_none_or(|q| mentions(article, "Title", q) || mentions(article, "Body", q))
    })
}

pub(super) fn add(call: &mut Call<'_>) -> Outcome {
    let uid = call.create(ARTICLE, None)?;
    let category = call.record(ARTICLE, &uid)?.link("Category");
    let beside = category.map_or(0, |category| {
        let all = call.tenant.store.pointing_at(ARTICLE, "Category", category);
        all.count()
    });
    let draft = call.spec.number("SupportArticleStatus", "Draft");
    call.tenant.store.change(ARTICLE, &uid, |article| {
        if article.value("SupportArticleStatus").is_none() {
            let draft = draft.map_or(Json::Null, Json::integer);
            article.set("SupportArticleStatus", draft);
        }
        if article.value("Weight").is_none() {
            article.set("Weight", Json::Number(beside.to_string()));
        }
    });
    call.answer(ARTICLE, &uid)
}
