//! The definitions of custom properties. No operation makes one; `write` holds values against them.

use super::Call;
use super::tags::entity_type;
use crate::reply::Outcome;

pub(super) fn list(call: &mut Call<'_>) -> Outcome {
    let kind = entity_type(call.spec, call.parameter(0))?;
    call.list("Definition", |_, definition| {
        definition.integer("EntityType") == Some(kind)
    })
}
