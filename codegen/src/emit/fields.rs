//! Emits the field tokens of every entity, and the paths that lead on from a relation.
//!
//! ```text
//! pub const EMAIL: Field<Person, String> = Field::new("Email");
//! pub const PERSON_ACCOUNT: Link<Person, PersonAccount> = Link::new("PersonAccount");
//! impl<R> Link<R, Person> { pub fn email(self) -> Field<R, String> { … } … }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::inputs::value_type;
use crate::model::{Api, Entity, Type, names};
use crate::refine::doc_attributes;

pub(super) fn emit(api: &Api) -> Vec<(String, TokenStream)> {
    api.entities
        .iter()
        .map(|entity| (entity.module.clone(), tokens(entity)))
        .collect()
}

fn tokens(entity: &Entity) -> TokenStream {
    let doc = format!(
        " Tokens for the members of [`{0}`](crate::models::{0}).",
        entity.name
    );
    let root = names::ident(&entity.name);
    let root = quote! { models::#root };
    let mut constants = Vec::new();
    let mut any_field = false;
    let mut paths = Vec::new();
    for field in entity.fields.iter().filter(|field| !field.write_only) {
        let wire = &field.wire;
        let constant = names::ident(&names::constant(&field.rust));
        let method = names::ident(&field.rust);
        let docs = doc_attributes(&format!("`{wire}`: {}", first_sentence(&field.doc)));
        match &field.ty {
            Type::Entity(target) | Type::Entities(target) => {
                let target = names::ident(target);
                let target = quote! { models::#target };
                constants.push(quote! {
                    #(#docs)*
                    pub const #constant: Link<#root, #target> = Link::new(#wire);
                });
                paths.push(quote! {
                    #(#docs)*
                    pub fn #method(self) -> Link<R, #target> {
                        self.link(#wire)
                    }
                });
            }
            scalar => {
                any_field = true;
                let ty = value_type(scalar);
                constants.push(quote! {
                    #(#docs)*
                    pub const #constant: Field<#root, #ty> = Field::new(#wire);
                });
                paths.push(quote! {
                    #(#docs)*
                    pub fn #method(self) -> Field<R, #ty> {
                        self.field(#wire)
                    }
                });
            }
        }
    }
    let use_field = any_field.then(|| quote! { use crate::query::Field; });
    quote! {
        #![doc = #doc]

        #use_field
        use crate::query::Link;
        use crate::generated::models;

        #(#constants)*

        impl<R> Link<R, #root> {
            #(#paths)*
        }
    }
}

/// The first sentence: enough beside a token.
pub(super) fn first_sentence(text: &str) -> &str {
    let text = text.split("\n\n").next().unwrap_or(text);
    match text.find(". ") {
        Some(end) => &text[..=end],
        None => text,
    }
}
