//! Pass: boxes every single object and spells its path in full.
//!
//! progenitor boxes one edge of each cycle, whichever it meets first; a new member elsewhere could
//! move that box and break users. One rule for all: an object in an object is boxed.

use syn::{Fields, ItemStruct, Type as RustType, parse_quote};

use crate::model::{Entity, Type, names};

pub(super) fn apply(item: &mut ItemStruct, entity: &Entity) -> Result<(), String> {
    let Fields::Named(fields) = &mut item.fields else {
        return Ok(());
    };
    for (field, known) in fields.named.iter_mut().zip(&entity.fields) {
        let ty: RustType = match &known.ty {
            Type::Entity(name) => {
                let name = names::ident(name);
                parse_quote! { ::std::option::Option<::std::boxed::Box<crate::generated::models::#name>> }
            }
            Type::Entities(name) => {
                let name = names::ident(name);
                parse_quote! { ::std::option::Option<::std::vec::Vec<crate::generated::models::#name>> }
            }
            _ => continue,
        };
        field.ty = ty;
    }
    Ok(())
}
