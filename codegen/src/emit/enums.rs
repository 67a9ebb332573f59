//! Emits the open enumerations, as the tables from which the runtime declares them.
//!
//! ```text
//! crate::wire::values! {
//!     /// Where an account stands in its billing life.
//!     AccountStage: i64 {
//!         /// On a free trial or a free plan. `2` on the wire.
//!         Trialing = 2,
//!     }
//! }
//! ```

use super::table::Table;
use crate::model::{Api, Enum, VariantValue, names};

pub(super) fn emit(api: &Api) -> String {
    let mut table = Table::default();
    table.line(
        0,
        "//! Enumerations: known values by name, and every other value kept as it came.",
    );
    for item in &api.enums {
        table.gap();
        enumeration(&mut table, item);
    }
    table.finish()
}

fn enumeration(table: &mut Table, item: &Enum) {
    let kind = if item.text { "str" } else { "i64" };
    table.line(0, "crate::wire::values! {");
    table.doc(1, &item.doc);
    table.line(1, &format!("{}: {kind} {{", names::ident(&item.name)));
    for variant in &item.variants {
        let value = match &variant.value {
            VariantValue::Integer(value) => value.to_string(),
            VariantValue::Text(value) => format!("{value:?}"),
        };
        table.doc_with_facts(2, &variant.doc, &[format!("`{value}` on the wire")]);
        table.line(2, &format!("{} = {value},", names::ident(&variant.rust)));
    }
    table.line(1, "}");
    table.line(0, "}");
}
