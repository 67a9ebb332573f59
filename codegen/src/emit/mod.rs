//! Emits the generated modules: one emitter a file, each returning the items of its modules.

mod enums;
mod fields;
mod inputs;
mod models;
mod operations;
mod routes;
mod services;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemStruct;

use crate::model::{Api, names};

/// A module to write: its path below the generated folder, and its items.
#[derive(Debug)]
pub struct Module {
    /// `models/person.rs`.
    pub path: String,
    /// Its items.
    pub items: TokenStream,
}

/// The modules that hold the models, for which progenitor's types are needed.
pub fn models(api: &Api, structs: &BTreeMap<String, ItemStruct>) -> Vec<Module> {
    let mut modules = Vec::new();
    folder(
        &mut modules,
        "models",
        "Objects that the API answers.",
        Listing::Flat,
        models::emit(api, structs),
    );
    modules
}

/// Every other module of the generated folder.
pub fn rest(api: &Api) -> Vec<Module> {
    let single = |path: &str, items| Module {
        path: path.to_owned(),
        items,
    };
    let mut modules = vec![
        root(),
        single("enums.rs", enums::emit(api)),
        single("routes.rs", routes::emit(api)),
        single("operations.rs", operations::emit(api)),
    ];
    folder(
        &mut modules,
        "inputs",
        "Request bodies: a member is absent until it is set, and can be set to null where that means something.",
        Listing::Flat,
        inputs::emit(api),
    );
    folder(
        &mut modules,
        "fields",
        "Field tokens for filters, selection and sorting, a module an entity.",
        Listing::Modules,
        fields::emit(api),
    );
    folder(
        &mut modules,
        "services",
        "Handles of the client, one a resource.",
        Listing::Flat,
        services::emit(api),
    );
    modules
}

/// How the modules of a folder are seen from outside.
enum Listing {
    /// Their items, side by side.
    Flat,
    /// The modules themselves.
    Modules,
}

/// Adds the modules of a folder, and the `mod.rs` that lists them.
fn folder(
    modules: &mut Vec<Module>,
    name: &str,
    doc: &str,
    listing: Listing,
    files: Vec<(String, TokenStream)>,
) {
    let idents: Vec<_> = files.iter().map(|(file, _)| names::ident(file)).collect();
    let doc = format!(" {doc}");
    let items = match listing {
        Listing::Flat => quote! {
            #![doc = #doc]
            #(mod #idents;)*
            #(pub use self::#idents::*;)*
        },
        Listing::Modules => quote! {
            #![doc = #doc]
            #(pub mod #idents;)*
        },
    };
    modules.push(Module {
        path: format!("{name}/mod.rs"),
        items,
    });
    modules.extend(files.into_iter().map(|(file, items)| Module {
        path: format!("{name}/{file}.rs"),
        items,
    }));
}

fn root() -> Module {
    Module {
        path: "mod.rs".to_owned(),
        items: quote! {
            #![doc = " Everything that is written from the API description."]
            pub mod enums;
            pub mod fields;
            pub mod inputs;
            pub mod models;
            pub mod operations;
            pub mod routes;
            pub mod services;
        },
    }
}
