//! Pass: keeps the structs and drops the conversions and error types that progenitor adds.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use syn::{Item, ItemStruct};

pub(super) fn structs(tokens: TokenStream) -> Result<BTreeMap<String, ItemStruct>, String> {
    let file: syn::File =
        syn::parse2(tokens).map_err(|error| format!("progenitor's types do not parse: {error}"))?;
    Ok(file
        .items
        .into_iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), item)),
            _ => None,
        })
        .collect())
}
