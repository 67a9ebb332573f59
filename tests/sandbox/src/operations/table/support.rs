//! What the operations on cases and articles do, by name.

use crate::operations::{Handler, articles, cases, crud, labels};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "cases_list" => cases::list,
        "cases_add" => cases::add,
        "cases_get" => |call| crud::get(call, "Case"),
        "cases_update" => cases::update,
        "case_replies_add" => cases::reply,
        "case_client_responses_add" => cases::client_response,
        "articles_list" => articles::list,
        "articles_add" => articles::add,
        "articles_get" => |call| crud::get(call, "Article"),
        "articles_tags_list" => |call| labels::list(call, "Article"),
        "articles_tags_add" => |call| labels::add(call, "Article"),
        "articles_tags_set" => |call| labels::set(call, "Article"),
        "articles_tags_remove" => |call| labels::remove(call, "Article"),
        "categories_list" => |call| crud::list(call, "Category"),
        _ => return None,
    };
    Some(handler)
}
