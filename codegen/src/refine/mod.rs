//! Turns the types that progenitor returns into ours, in named passes, one file each.

mod boxes;
mod docs;
mod keep;
mod members;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use syn::ItemStruct;

use crate::model::{Api, Entity};

pub(crate) use docs::{attributes as doc_attributes, tidy};

/// A pass: what it does to the struct of one entity.
type Pass = fn(&mut ItemStruct, &Entity) -> Result<(), String>;

/// The passes in their order. A new one goes here, with a file of its own.
const PASSES: &[(&str, Pass)] = &[
    ("members", members::apply),
    ("boxes", boxes::apply),
    ("docs", docs::apply),
];

/// The struct of every entity, refined, by its name.
///
/// # Errors
///
/// When progenitor's output is not what a pass expects: the pass and the entity are named.
pub fn refine(tokens: TokenStream, api: &Api) -> Result<BTreeMap<String, ItemStruct>, String> {
    let mut structs = keep::structs(tokens)?;
    let mut refined = BTreeMap::new();
    for entity in &api.entities {
        let mut item = structs
            .remove(&entity.name)
            .ok_or_else(|| format!("progenitor made no struct of `{}`", entity.name))?;
        for (name, pass) in PASSES {
            pass(&mut item, entity).map_err(|error| {
                format!("the pass `{name}` failed on `{}`: {error}", entity.name)
            })?;
        }
        refined.insert(entity.name.clone(), item);
    }
    Ok(refined)
}
