//! Emits the list of everything that can be decoded by its name in the description.
//!
//! ```text
//! pub static ALL: &[crate::wire::Schema] = &[
//!     crate::wire::Schema::model::<models::Person>("Person"),
//!     crate::wire::Schema::page::<models::Person>("PersonPage"),
//! ];
//! ```

use std::collections::BTreeMap;

use super::table::Table;
use crate::model::{Api, names};

pub(super) fn emit(api: &Api) -> String {
    let mut rows: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for entity in &api.entities {
        rows.insert(&entity.name, ("model", &entity.name));
    }
    for (page, item) in &api.pages {
        rows.insert(page, ("page", item));
    }
    let mut table = Table::default();
    table.line(
        0,
        "//! Everything that can be decoded, by its name in the description.",
    );
    table.gap();
    table.line(0, "/// Every schema that has a model.");
    table.line(0, "pub static ALL: &[crate::wire::Schema] = &[");
    for (name, (kind, model)) in rows {
        if let Some(entity) = api.entity(model) {
            table.gate(1, &entity.gate);
        }
        table.line(
            1,
            &format!(
                "crate::wire::Schema::{kind}::<crate::generated::models::{}>({name:?}),",
                names::ident(model)
            ),
        );
    }
    table.line(0, "];");
    table.finish()
}
