//! What the operations on tags, definitions of custom properties and public widgets do, by name.

use crate::operations::{Handler, crud, definitions, tags, widgets};

/// The behaviour of one of these operations; none for any other.
pub(super) fn acted(operation: &str) -> Option<Handler> {
    let handler: Handler = match operation {
        "tags_list" => tags::list,
        "tags_add" => tags::add,
        "tags_get" => |call| crud::get(call, "Tag"),
        "tags_update" => tags::update,
        "tags_delete" => |call| crud::delete(call, "Tag"),
        "attribute_definitions_list" => definitions::list,
        "attribute_definitions_get" => |call| crud::get(call, "Definition"),
        "widgets_auth_init" => widgets::auth_init,
        "nocode_content_groups_list" => |call| crud::list(call, "ContentGroup"),
        "public_lead_forms_list" => |call| crud::list(call, "LeadForm"),
        _ => return None,
    };
    Some(handler)
}
