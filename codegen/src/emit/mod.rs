//! Emits the generated modules: one emitter a file, each returning the items of its modules.

mod enums;
mod events;
mod fields;
mod inputs;
mod models;
mod operations;
mod registry;
mod routes;
mod services;
mod table;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemStruct;

use self::table::attribute;
use crate::model::{Api, Gate, names};

/// A module to write: its path below the generated folder, and what stands in it.
#[derive(Debug)]
pub struct Module {
    /// `models/person.rs`.
    pub path: String,
    /// What stands in it.
    pub content: Content,
}

/// What a module is made of.
#[derive(Debug)]
pub enum Content {
    /// Items, to be printed.
    Items(TokenStream),
    /// Text: the tables of the runtime's declaring macros.
    Text(String),
}

/// The modules that hold the models, for which progenitor's types are needed.
pub fn models(api: &Api, structs: &BTreeMap<String, ItemStruct>) -> Vec<Module> {
    let files = models::emit(api, structs);
    let listed = api.entities.iter().map(|entity| {
        let module = names::ident(&entity.module);
        let name = names::ident(&entity.name);
        let gate = attribute(&entity.gate);
        quote! {
            #gate
            pub(super) mod #module;
            #gate
            pub use self::#module::#name;
        }
    });
    let mut modules = vec![items(
        "models/mod.rs",
        quote! {
            #![doc = " Objects that the API answers."]
            #(#listed)*
        },
    )];
    modules.extend(
        files
            .into_iter()
            .map(|(file, table)| text(&format!("models/{file}.rs"), table)),
    );
    modules
}

/// Every other module of the generated folder.
pub fn rest(api: &Api) -> Vec<Module> {
    let outcomes = operations::outcomes(api);
    let events = events::emit(api);
    let mut modules = vec![
        root(outcomes.is_some(), events.is_some()),
        text("enums.rs", enums::emit(api)),
        text("routes.rs", routes::emit(api)),
        text("operations.rs", operations::emit(api)),
        text("registry.rs", registry::emit(api)),
        items("fields.rs", fields::emit(api)),
    ];
    modules.extend(outcomes.map(|outcomes| items("outcomes.rs", outcomes)));
    modules.extend(events.map(|events| text("events.rs", events)));
    folder(
        &mut modules,
        "inputs",
        "Request bodies: a member is absent until it is set, and can be set to null where that means something.",
        inputs::emit(api)
            .into_iter()
            .map(|(file, gate, table)| (file, gate, Content::Text(table)))
            .collect(),
    );
    folder(
        &mut modules,
        "services",
        "Handles of the client, one a resource.",
        services::emit(api)
            .into_iter()
            .map(|(file, gate, tokens)| (file, gate, Content::Items(tokens)))
            .collect(),
    );
    modules
}

fn items(path: &str, items: TokenStream) -> Module {
    Module {
        path: path.to_owned(),
        content: Content::Items(items),
    }
}

fn text(path: &str, text: String) -> Module {
    Module {
        path: path.to_owned(),
        content: Content::Text(text),
    }
}

/// Adds the modules of a folder, and the `mod.rs` that shows their items side by side.
fn folder(modules: &mut Vec<Module>, name: &str, doc: &str, files: Vec<(String, Gate, Content)>) {
    let doc = format!(" {doc}");
    let listed = files.iter().map(|(file, gate, _)| {
        let module = names::ident(file);
        let gate = attribute(gate);
        quote! {
            #gate
            mod #module;
            #gate
            pub use self::#module::*;
        }
    });
    modules.push(items(
        &format!("{name}/mod.rs"),
        quote! {
            #![doc = #doc]
            #(#listed)*
        },
    ));
    modules.extend(files.into_iter().map(|(file, _, content)| Module {
        path: format!("{name}/{file}.rs"),
        content,
    }));
}

fn root(outcomes: bool, events: bool) -> Module {
    let events = events.then(|| {
        quote! {
            #[cfg(feature = "webhooks")]
            pub(crate) mod events;
        }
    });
    let outcomes = outcomes.then(|| quote! { mod outcomes; });
    items(
        "mod.rs",
        quote! {
            #![doc = " Everything that is written from the API description."]
            pub mod enums;
            #events
            pub mod fields;
            pub mod inputs;
            pub mod models;
            pub mod operations;
            #outcomes
            pub mod registry;
            pub mod routes;
            pub mod services;
        },
    )
}
