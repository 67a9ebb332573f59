//! Emits the models: the refined struct, and the table by which it is read, written and printed.
//!
//! ```text
//! pub struct Person { pub email: Option<String>, …, pub extra: Extra }
//! impl crate::wire::Record for Person { shape, slot, view, extra }
//! crate::wire::record!(Person);
//! ```

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::ItemStruct;

use crate::model::{Api, Entity, Type, names};

pub(super) fn emit(
    api: &Api,
    structs: &BTreeMap<String, ItemStruct>,
) -> Vec<(String, TokenStream)> {
    api.entities
        .iter()
        .filter_map(|entity| {
            let item = structs.get(&entity.name)?;
            Some((entity.module.clone(), model(entity, item)))
        })
        .collect()
}

fn model(entity: &Entity, item: &ItemStruct) -> TokenStream {
    let name = &item.ident;
    let text = &entity.name;
    let doc = format!(" `{text}`, and how it is read and written.");
    let members = entity.fields.iter().map(|field| {
        let wire = &field.wire;
        let rust = &field.rust;
        quote! { Member::new(#wire, #rust) }
    });
    let slots = entity.fields.iter().enumerate().map(|(index, field)| {
        let (slot, _) = access(&field.ty);
        let member = names::ident(&field.rust);
        let index = Literal::usize_unsuffixed(index);
        quote! { #index => Slot::#slot(&mut self.#member), }
    });
    let views = entity.fields.iter().enumerate().map(|(index, field)| {
        let (_, view) = access(&field.ty);
        let member = names::ident(&field.rust);
        let index = Literal::usize_unsuffixed(index);
        quote! { #index => View::#view(&self.#member), }
    });
    quote! {
        #![doc = #doc]

        #item

        impl crate::wire::Record for #name {
            fn shape(&self) -> &'static crate::wire::Shape {
                use crate::wire::{Member, Shape};
                static SHAPE: Shape = Shape {
                    name: #text,
                    fields: &[#(#members),*],
                };
                &SHAPE
            }

            fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
                use crate::wire::Slot;
                match index {
                    #(#slots)*
                    _ => Slot::None,
                }
            }

            fn view(&self, index: usize) -> crate::wire::View<'_> {
                use crate::wire::View;
                match index {
                    #(#views)*
                    _ => View::None,
                }
            }

            fn extra(&self) -> &crate::wire::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut crate::wire::Extra {
                &mut self.extra
            }
        }

        crate::wire::record!(#name);
    }
}

/// The slot variant and the view constructor for a type.
fn access(ty: &Type) -> (Ident, Ident) {
    let (slot, view) = match ty {
        Type::Text => ("Text", "text"),
        Type::Uid => ("Uid", "uid"),
        Type::Timestamp => ("Timestamp", "timestamp"),
        Type::Integer => ("Integer", "integer"),
        Type::Decimal => ("Decimal", "decimal"),
        Type::Bool => ("Bool", "bool"),
        Type::Json => ("Json", "json"),
        Type::Secret => ("Secret", "secret"),
        Type::Texts => ("Texts", "texts"),
        Type::Secrets => ("Secrets", "secrets"),
        Type::Enum(_) => ("Enum", "enum_"),
        Type::Entity(_) => ("Object", "object"),
        Type::Entities(_) => ("List", "list"),
    };
    (names::ident(slot), names::ident(view))
}
