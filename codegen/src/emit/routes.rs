//! Emits the static route table: the facts that the runtime acts on, one entry an operation.
//!
//! ```text
//! pub static PEOPLE_LIST: Route = Route { id: "people_list", method: Method::Get, … };
//! pub static ALL: &[&Route] = &[&PEOPLE_LIST, …];
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Credential, Operation, names, names::type_name};
use crate::refine::doc_attributes;

pub(super) fn emit(api: &Api) -> TokenStream {
    let mut operations: Vec<_> = api.operations().collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let routes = operations.iter().map(|operation| route(operation));
    let constants = operations.iter().map(|operation| constant(operation));
    quote! {
        #![doc = " The route table: what the runtime knows of each operation."]
        #(#routes)*
        /// Every route, by operation id.
        pub static ALL: &[&crate::route::Route] = &[#(&#constants),*];
    }
}

/// The name of an operation's route.
pub(super) fn constant(operation: &Operation) -> proc_macro2::Ident {
    names::ident(&names::constant(&operation.id))
}

fn route(operation: &Operation) -> TokenStream {
    let constant = constant(operation);
    let Operation {
        id,
        path,
        paged,
        observed,
        anonymous_with,
        ..
    } = operation;
    let method = names::ident(&type_name(&operation.method.to_lowercase()));
    let credentials = operation
        .credentials
        .iter()
        .map(|credential| match credential {
            Credential::ApiKey => quote! { crate::route::Credential::ApiKey },
            Credential::Bearer => quote! { crate::route::Credential::Bearer },
            Credential::None => quote! { crate::route::Credential::None },
        });
    let resend = if operation.resend {
        quote! { crate::route::Resend::Safe }
    } else {
        quote! { crate::route::Resend::Unsafe }
    };
    let doc = doc_attributes(&format!("`{} {}`", operation.method, operation.path));
    quote! {
        #(#doc)*
        pub static #constant: crate::route::Route = crate::route::Route {
            id: #id,
            method: crate::route::Method::#method,
            path: #path,
            credentials: &[#(#credentials),*],
            resend: #resend,
            paged: #paged,
            observed: #observed,
            anonymous_with: &[#(#anonymous_with),*],
        };
    }
}
