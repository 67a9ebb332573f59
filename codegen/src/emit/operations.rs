//! Emits the marker type of every operation, and the answers that come in two forms.
//!
//! ```text
//! pub enum PeopleList {}
//! impl Operation for PeopleList { type Answer = Page<Person>; const ROUTE: &'static Route = &routes::PEOPLE_LIST; }
//! impl Listing for PeopleList { type Item = Person; }
//! impl Selectable for PeopleList { type Root = Person; }
//! pub enum SignIn { Token(Box<TokenPayload>), Challenge(Box<TwoFactorChallengePayload>) }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::routes;
use crate::model::{Answer, Api, Operation, Outcome, names};
use crate::refine::doc_attributes;

pub(super) fn emit(api: &Api) -> TokenStream {
    let mut operations: Vec<_> = api.operations().collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let operations = operations.iter().map(|operation| marker(operation));
    let outcomes = api.outcomes.iter().map(outcome);
    quote! {
        #![doc = " The operations as types, which calls and lists are generic over."]
        #(#operations)*
        #(#outcomes)*
    }
}

fn model(name: &str) -> TokenStream {
    let name = names::ident(name);
    quote! { crate::generated::models::#name }
}

fn marker(operation: &Operation) -> TokenStream {
    let name = names::ident(&operation.marker);
    let route = routes::constant(operation);
    let answer = match &operation.answer {
        Answer::Empty => quote! { () },
        Answer::Undeclared => quote! { crate::wire::Json },
        Answer::Model(name) => model(name),
        Answer::Page(name) => {
            let item = model(name);
            quote! { crate::list::Page<#item> }
        }
        Answer::Outcome(name) => {
            let name = names::ident(name);
            quote! { #name }
        }
    };
    let listing = match &operation.answer {
        Answer::Page(item) => {
            let item = model(item);
            quote! { impl crate::list::Listing for #name { type Item = #item; } }
        }
        _ => TokenStream::new(),
    };
    let selectable = operation.selects.as_ref().map(|root| {
        let root = model(root);
        quote! { impl crate::call::Selectable for #name { type Root = #root; } }
    });
    let doc = doc_attributes(&format!(
        "{}\n\n`{} {}`",
        operation.summary, operation.method, operation.path
    ));
    quote! {
        #(#doc)*
        #[derive(Debug)]
        pub enum #name {}

        impl crate::call::Operation for #name {
            type Answer = #answer;
            const ROUTE: &'static crate::route::Route = &crate::generated::routes::#route;
        }

        #listing
        #selectable
    }
}

fn outcome(outcome: &Outcome) -> TokenStream {
    let name = names::ident(&outcome.name);
    let statuses: Vec<_> = outcome
        .variants
        .iter()
        .map(|(status, _, _)| status.to_string())
        .collect();
    let doc = doc_attributes(&format!(
        "An answer in {} forms, told apart by its status ({}).",
        outcome.variants.len(),
        statuses.join(", ")
    ));
    let variants = outcome.variants.iter().map(|(status, variant, name)| {
        let variant = names::ident(variant);
        let doc = doc_attributes(&format!("The answer with status {status}."));
        let model = model(name);
        quote! { #(#doc)* #variant(::std::boxed::Box<#model>), }
    });
    // The lowest status is the plain success: any other 2xx that the description lacks reads as it.
    let mut arms = outcome.variants.iter().map(|(status, variant, _)| {
        let variant = names::ident(variant);
        (
            status,
            quote! { raw.model().map(|model| Self::#variant(::std::boxed::Box::new(model))) },
        )
    });
    let fallback = arms.next().map(|(_, decode)| decode);
    let arms = arms.map(|(status, decode)| {
        let status = Literal::u16_unsuffixed(*status);
        quote! { #status => #decode, }
    });
    quote! {
        #(#doc)*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }

        impl crate::call::Answer for #name {
            fn decode(raw: &crate::call::RawAnswer<'_>) -> ::std::result::Result<Self, crate::wire::DecodeFailure> {
                match raw.status() {
                    #(#arms)*
                    _ => #fallback,
                }
            }
        }
    }
}
