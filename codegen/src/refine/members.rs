//! Pass: names and orders the members as the model does.

use std::collections::HashMap;

use syn::{Field, Fields, ItemStruct};

use crate::model::{Entity, names};

pub(super) fn apply(item: &mut ItemStruct, entity: &Entity) -> Result<(), String> {
    let Fields::Named(fields) = &mut item.fields else {
        return Err("it has no named members".to_owned());
    };
    // progenitor sorts by name; the wire has an order of its own, and decoding is fastest in it.
    let mut made: HashMap<String, Field> = HashMap::new();
    for field in std::mem::take(&mut fields.named) {
        made.insert(wire_name(&field)?, field);
    }
    for wanted in &entity.fields {
        let mut field = made
            .remove(&wanted.wire)
            .ok_or_else(|| format!("it lost the member `{}`", wanted.wire))?;
        field.ident = Some(names::ident(&wanted.rust));
        field.attrs.clear();
        fields.named.push(field);
    }
    if let Some(extra) = made.keys().next() {
        return Err(format!("it grew a member `{extra}`"));
    }
    Ok(())
}

/// The name that `serde` was told to use.
fn wire_name(field: &Field) -> Result<String, String> {
    let mut renamed = None;
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        attribute
            .parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    renamed = Some(meta.value()?.parse::<syn::LitStr>()?.value());
                } else if let Ok(value) = meta.value() {
                    value.parse::<syn::Lit>()?;
                }
                Ok(())
            })
            .map_err(|error| error.to_string())?;
    }
    Ok(renamed.unwrap_or_else(|| {
        field
            .ident
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default()
    }))
}
