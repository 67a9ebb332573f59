//! Emits the write shapes, as the tables from which the runtime declares them.
//!
//! ```text
//! crate::wire::input! {
//!     /// What of a person can be changed.
//!     PersonUpdate open
//!     new {
//!         /// Nothing set yet: what stays so is left out of the request.
//!     }
//!     from { crate::generated::models::Person ["Email"] }
//!     {
//!         /// Address. `Email` · takes [`Null`](crate::Null).
//!         email Assign<::std::string::String> "Email";
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::first_sentence;
use super::table::{Table, flat};
use crate::model::{Api, Entity, Gate, Type, WriteField, WriteShape, WriteType, names};

pub(super) fn emit(api: &Api) -> Vec<(String, Gate, String)> {
    api.shapes
        .iter()
        .map(|shape| {
            let of = shape.of.as_ref().and_then(|name| api.entity(name));
            (
                names::module(&shape.name),
                shape.gate.clone(),
                input(shape, of),
            )
        })
        .collect()
}

fn input(shape: &WriteShape, of: Option<&Entity>) -> String {
    let openness = if shape.open { "open" } else { "closed" };
    let mut table = Table::default();
    table.line(0, &format!("//! `{}`.", shape.name));
    table.gap();
    table.line(0, "crate::wire::input! {");
    table.doc(1, &shape.doc);
    table.line(1, &format!("{} {openness}", names::ident(&shape.name)));
    constructor(&mut table, shape);
    if let Some(entity) = of {
        source(&mut table, shape, entity);
    }
    table.line(1, "{");
    for field in &shape.fields {
        setter(&mut table, field);
    }
    table.line(1, "}");
    table.line(0, "}");
    table.finish()
}

fn constructor(table: &mut Table, shape: &WriteShape) {
    let required: Vec<_> = shape.fields.iter().filter(|field| field.required).collect();
    table.line(1, "new {");
    if required.is_empty() {
        table.doc(
            2,
            "Nothing set yet: what stays so is left out of the request.",
        );
    } else {
        let listed: Vec<_> = required
            .iter()
            .map(|field| format!("- `{}`: {}", field.rust, first_sentence(&field.doc)))
            .collect();
        table.doc(
            2,
            &format!(
                "Holds what the request cannot do without; everything else stays left out.\n\n{}",
                listed.join("\n")
            ),
        );
    }
    for field in required {
        table.line(
            2,
            &format!(
                "{}: {} = {:?};",
                names::ident(&field.rust),
                flat(&write_type(&field.ty)),
                field.wire
            ),
        );
    }
    table.line(1, "}");
}

fn setter(table: &mut Table, field: &WriteField) {
    let mut facts = vec![format!("`{}`", field.wire)];
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
    table.doc_with_facts(2, &field.doc, &facts);
    table.gate(2, &field.gate);
    let bound = if field.nullable { "Assign" } else { "Value" };
    table.line(
        2,
        &format!(
            "{} {bound}<{}> {:?};",
            names::ident(&field.rust),
            flat(&write_type(&field.ty)),
            field.wire
        ),
    );
}

/// Names what is filled from a record that was read: plain members only, because a list that is sent
/// stands for the whole of it.
fn source(table: &mut Table, shape: &WriteShape, entity: &Entity) {
    let plain: Vec<_> = shape
        .fields
        .iter()
        .filter(|field| matches!(&field.ty, WriteType::Plain(ty) if *ty != Type::Secret && *ty != Type::Secrets))
        .filter(|field| entity.fields.iter().any(|known| known.wire == field.wire))
        .map(|field| field.wire.as_str())
        .collect();
    let source = names::ident(&entity.name);
    table.packed(
        1,
        &format!("from {{ crate::generated::models::{source} ["),
        &plain,
        "] }",
    );
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
        Type::Uids => quote! { ::std::vec::Vec<crate::wire::Uid> },
        Type::Secrets => quote! { ::std::vec::Vec<crate::wire::Secret> },
        Type::Enum(name) => {
            let name = names::ident(name);
            quote! { crate::generated::enums::#name }
        }
        Type::Json | Type::Entity(_) | Type::Entities(_) => quote! { crate::wire::Json },
    }
}
