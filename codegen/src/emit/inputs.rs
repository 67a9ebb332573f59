//! Emits the write shapes.
//!
//! ```text
//! pub struct PersonUpdate { body: crate::wire::Body }
//! impl PersonUpdate { pub fn new() -> Self; pub fn title(self, title: impl Assign<String>) -> Self; … }
//! crate::wire::write_shape!(PersonUpdate, open);
//! impl From<&Person> for PersonUpdate
//! ```

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::fields::first_sentence;
use crate::model::{Api, Entity, Type, WriteField, WriteShape, WriteType, names};
use crate::refine::doc_attributes;

pub(super) fn emit(api: &Api) -> Vec<(String, TokenStream)> {
    api.shapes
        .iter()
        .map(|shape| {
            let of = shape.of.as_ref().and_then(|name| api.entity(name));
            (names::module(&shape.name), input(shape, of))
        })
        .collect()
}

fn input(shape: &WriteShape, of: Option<&Entity>) -> TokenStream {
    let name = names::ident(&shape.name);
    let module_doc = format!(" `{}`.", shape.name);
    let doc = doc_attributes(&shape.doc);
    let openness = format_ident!("{}", if shape.open { "open" } else { "closed" });
    let setters = shape.fields.iter().map(setter);
    let from = of.map(|entity| from_entity(shape, entity));
    let new = constructor(shape);
    quote! {
        #![doc = #module_doc]

        #(#doc)*
        #[derive(Clone, Default, PartialEq)]
        pub struct #name {
            body: crate::wire::Body,
        }

        impl #name {
            #new
            #(#setters)*
        }

        crate::wire::write_shape!(#name, #openness);

        #from
    }
}

fn constructor(shape: &WriteShape) -> TokenStream {
    let required: Vec<_> = shape.fields.iter().filter(|field| field.required).collect();
    let doc = if required.is_empty() {
        doc_attributes("Nothing set yet: what stays so is left out of the request.")
    } else {
        let listed: Vec<_> = required
            .iter()
            .map(|field| format!("- `{}`: {}", field.rust, first_sentence(&field.doc)))
            .collect();
        doc_attributes(&format!(
            "Holds what the request cannot do without; everything else stays left out.\n\n{}",
            listed.join("\n")
        ))
    };
    let arguments: Vec<_> = required
        .iter()
        .map(|field| names::ident(&field.rust))
        .collect();
    let types = required.iter().map(|field| write_type(&field.ty));
    let wires = required.iter().map(|field| &field.wire);
    if required.is_empty() {
        return quote! {
            #(#doc)*
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    quote! {
        #(#doc)*
        pub fn new(#(#arguments: impl crate::query::Value<#types>),*) -> Self {
            let mut new = Self::default();
            #(new.body.set(#wires, crate::query::Value::into_write(#arguments));)*
            new
        }
    }
}

fn setter(field: &WriteField) -> TokenStream {
    let wire = &field.wire;
    let name = names::ident(&field.rust);
    let ty = write_type(&field.ty);
    let mut facts = vec![format!("`{wire}`")];
    if field.nullable {
        facts.push("takes [`Null`](crate::Null)".to_owned());
    }
    if matches!(field.ty, WriteType::Reference | WriteType::References) {
        facts.push("sent as `{\"Uid\": …}`".to_owned());
    }
    if let Some(length) = field.max_length {
        facts.push(format!("at most {length} characters"));
    }
    if field.deprecated {
        facts.push("legacy".to_owned());
    }
    let mut doc = doc_attributes(&field.doc);
    // Not through the escaping: the link is ours.
    let facts = format!(" {}.", facts.join(" · "));
    doc.push(syn::parse_quote! { #[doc = ""] });
    doc.push(syn::parse_quote! { #[doc = #facts] });
    let (bound, convert) = if field.nullable {
        (
            quote! { crate::wire::Assign<#ty> },
            quote! { crate::wire::Assign::assign(#name) },
        )
    } else {
        (
            quote! { crate::query::Value<#ty> },
            quote! { crate::query::Value::into_write(#name) },
        )
    };
    quote! {
        #(#doc)*
        #[must_use]
        pub fn #name(mut self, #name: impl #bound) -> Self {
            self.body.set(#wire, #convert);
            self
        }
    }
}

/// Fills a shape from what was read: plain members only, because a list that is sent stands for the whole of it.
fn from_entity(shape: &WriteShape, entity: &Entity) -> TokenStream {
    let name = names::ident(&shape.name);
    let source = names::ident(&entity.name);
    let plain = shape
        .fields
        .iter()
        .filter(|field| matches!(&field.ty, WriteType::Plain(ty) if *ty != Type::Secret && *ty != Type::Secrets))
        .filter(|field| entity.fields.iter().any(|known| known.wire == field.wire))
        .map(|field| &field.wire);
    let doc = doc_attributes(
        "Takes over the plain members that were read, and the custom properties if there are any. \
         Members that were not read stay left out, so that writing back a sparse answer changes \
         nothing else; relations and lists are left out too.",
    );
    quote! {
        impl ::std::convert::From<&crate::generated::models::#source> for #name {
            #(#doc)*
            fn from(read: &crate::generated::models::#source) -> Self {
                Self {
                    body: crate::wire::Body::from_record(read, &[#(#plain),*]),
                }
            }
        }
    }
}

/// The type that a setter is generic over.
fn write_type(ty: &WriteType) -> TokenStream {
    match ty {
        WriteType::Plain(ty) => value_type(ty),
        WriteType::Reference => quote! { crate::wire::Reference },
        WriteType::References => quote! { ::std::vec::Vec<crate::wire::Reference> },
        WriteType::Shape(name) => {
            let name = names::ident(name);
            quote! { crate::generated::inputs::#name }
        }
        WriteType::Shapes(name) => {
            let name = names::ident(name);
            quote! { ::std::vec::Vec<crate::generated::inputs::#name> }
        }
    }
}

/// The Rust type of a plain value.
pub(super) fn value_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Text => quote! { ::std::string::String },
        Type::Uid => quote! { crate::wire::Uid },
        Type::Timestamp => quote! { crate::wire::Timestamp },
        Type::Integer => quote! { i64 },
        Type::Decimal => quote! { crate::wire::Decimal },
        Type::Bool => quote! { bool },
        Type::Secret => quote! { crate::wire::Secret },
        Type::Texts => quote! { ::std::vec::Vec<::std::string::String> },
        Type::Secrets => quote! { ::std::vec::Vec<crate::wire::Secret> },
        Type::Enum(name) => {
            let name = names::ident(name);
            quote! { crate::generated::enums::#name }
        }
        Type::Json | Type::Entity(_) | Type::Entities(_) => quote! { crate::wire::Json },
    }
}
