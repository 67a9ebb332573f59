//! Emits the modules of field tokens: the tokens themselves stand in the tables of the models.
//!
//! ```text
//! pub use super::models::person::tokens as person;
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::table::attribute;
use crate::model::{Api, names};

pub(super) fn emit(api: &Api) -> TokenStream {
    let modules = api.entities.iter().map(|entity| {
        let module = names::ident(&entity.module);
        let gate = attribute(&entity.gate);
        quote! {
            #gate
            pub use super::models::#module::tokens as #module;
        }
    });
    quote! {
        #![doc = " Field tokens for filters, selection and sorting, a module an entity."]
        #(#modules)*
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
