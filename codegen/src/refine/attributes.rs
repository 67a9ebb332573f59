//! Pass: replaces the derives. Decoding, encoding, comparing and printing are table-driven and emitted beside the struct.

use syn::{ItemStruct, parse_quote};

use crate::model::Entity;

pub(super) fn apply(item: &mut ItemStruct, _: &Entity) -> Result<(), String> {
    item.attrs
        .retain(|attribute| attribute.path().is_ident("doc"));
    item.attrs.push(parse_quote! { #[derive(Clone, Default)] });
    // A new member must not break those who build one by hand.
    item.attrs.push(parse_quote! { #[non_exhaustive] });
    Ok(())
}
