//! Emits the models: the members that progenitor typed, in the table from which the runtime declares the rest.
//!
//! ```text
//! crate::wire::entity! {
//!     /// Somebody known to the tenant.
//!     Person "Person"
//!     answered {
//!         /// Address. `Email` · at most 250 characters.
//!         0 email: ::std::option::Option<::std::string::String>, "Email" Text text, EMAIL Field ::std::string::String;
//!     }
//!     sent {}
//! }
//! ```

use std::collections::BTreeMap;

use quote::{ToTokens, quote};
use syn::{Attribute, ItemStruct};

use super::inputs::value_type;
use super::table::{Table, flat};
use crate::model::{Api, Entity, Field, Type, names};

pub(super) fn emit(api: &Api, structs: &BTreeMap<String, ItemStruct>) -> Vec<(String, String)> {
    api.entities
        .iter()
        .filter_map(|entity| {
            let item = structs.get(&entity.name)?;
            Some((entity.module.clone(), model(entity, item)))
        })
        .collect()
}

fn model(entity: &Entity, item: &ItemStruct) -> String {
    let name = &entity.name;
    let mut table = Table::default();
    table.line(0, &format!("//! `{name}`, and how it is read."));
    table.gap();
    table.line(0, "crate::wire::entity! {");
    docs(&mut table, 1, &item.attrs);
    table.line(1, &format!("{} {name:?}", names::ident(name)));
    table.line(1, "answered {");
    let mut members = entity
        .fields
        .iter()
        .zip(&item.fields)
        .enumerate()
        .peekable();
    while let Some((index, (field, member))) = members.next_if(|(_, (field, _))| !field.write_only)
    {
        docs(&mut table, 2, &member.attrs);
        table.gate(2, &field.gate);
        let (kind, target) = token(field);
        table.line(
            2,
            &format!(
                "{}, {} {kind} {target};",
                row(index, field, member),
                names::ident(&names::constant(&field.rust)),
            ),
        );
    }
    table.line(1, "}");
    table.line(1, "sent {");
    for (index, (field, member)) in members {
        docs(&mut table, 2, &member.attrs);
        table.line(2, &format!("{};", row(index, field, member)));
    }
    table.line(1, "}");
    table.line(0, "}");
    table.finish()
}

/// Place, member, type, name in JSON, and the ways in and out.
fn row(index: usize, field: &Field, member: &syn::Field) -> String {
    let (slot, view) = access(&field.ty);
    format!(
        "{index} {}: {}, {:?} {slot} {view}",
        names::ident(&field.rust),
        flat(&member.ty.to_token_stream()),
        field.wire,
    )
}

/// The kind of the token, and what it leads to.
fn token(field: &Field) -> (&'static str, String) {
    match &field.ty {
        Type::Entity(target) | Type::Entities(target) => {
            let target = names::ident(target);
            let target = quote! { crate::generated::models::#target };
            ("Link", flat(&target))
        }
        scalar => ("Field", flat(&value_type(scalar))),
    }
}

/// Prints the doc comments that the refining passes have written.
fn docs(table: &mut Table, depth: usize, attributes: &[Attribute]) {
    for attribute in attributes {
        if let syn::Meta::NameValue(doc) = &attribute.meta
            && doc.path.is_ident("doc")
            && let syn::Expr::Lit(text) = &doc.value
            && let syn::Lit::Str(text) = &text.lit
        {
            table.line(depth, format!("///{}", text.value()).trim_end());
        }
    }
}

/// The slot variant and the view constructor for a type.
fn access(ty: &Type) -> (&'static str, &'static str) {
    match ty {
        Type::Text => ("Text", "text"),
        Type::Uid => ("Uid", "uid"),
        Type::Timestamp => ("Timestamp", "timestamp"),
        Type::Integer => ("Integer", "integer"),
        Type::Decimal => ("Decimal", "decimal"),
        Type::Bool => ("Bool", "bool"),
        Type::Json => ("Json", "json"),
        Type::Secret => ("Secret", "secret"),
        Type::Texts => ("Texts", "texts"),
        Type::Uids => ("Uids", "uids"),
        Type::Secrets => ("Secrets", "secrets"),
        Type::Enum(_) => ("Enum", "enum_"),
        Type::Entity(_) => ("Object", "object"),
        Type::Entities(_) => ("List", "list"),
    }
}
