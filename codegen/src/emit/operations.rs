//! Emits the marker type of every operation, and the answers that come in two forms.
//!
//! ```text
//! crate::call::operation! {
//!     /// List people. `GET /crm/people`
//!     PeopleList = PEOPLE_LIST, answers Page<Person>, lists Person, selects Person
//! }
//! pub enum SignIn { Token(Box<TokenPayload>), Challenge(Box<TwoFactorChallengePayload>) }
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::routes;
use super::table::{Table, attribute, flat};
use crate::model::{Answer, Api, Gate, Operation, Outcome, names};
use crate::refine::doc_attributes;

/// The markers.
pub(super) fn emit(api: &Api) -> String {
    let mut operations: Vec<_> = api.operations().collect();
    operations.sort_by(|a, b| a.id.cmp(&b.id));
    let mut table = Table::default();
    table.line(
        0,
        "//! The operations as types, which calls and lists are generic over.",
    );
    if !api.outcomes.is_empty() {
        table.gap();
        let gates = api.outcomes.iter().map(|outcome| gate(api, outcome));
        table.gate(0, &any(gates));
        table.line(0, "pub use super::outcomes::*;");
    }
    for operation in operations {
        table.gap();
        marker(&mut table, operation);
    }
    table.finish()
}

/// The answers in several forms, if there are any.
pub(super) fn outcomes(api: &Api) -> Option<TokenStream> {
    let outcomes = api
        .outcomes
        .iter()
        .map(|item| outcome(item, &attribute(&gate(api, item))));
    (!api.outcomes.is_empty()).then(|| {
        quote! {
            #![doc = " Answers that come in several forms."]
            #(#outcomes)*
        }
    })
}

/// An outcome is there as soon as one of its operations is.
fn gate(api: &Api, outcome: &Outcome) -> Gate {
    any(api
        .operations()
        .filter(|operation| operation.answer == Answer::Outcome(outcome.name.clone()))
        .map(|operation| operation.gate.clone()))
}

/// Any of several gates; an open one opens them all.
fn any(gates: impl Iterator<Item = Gate>) -> Gate {
    let mut features = std::collections::BTreeSet::new();
    for gate in gates {
        if gate.0.is_empty() {
            return Gate::default();
        }
        features.extend(gate.0);
    }
    Gate(features)
}

fn model(name: &str) -> TokenStream {
    let name = names::ident(name);
    quote! { crate::generated::models::#name }
}

fn marker(table: &mut Table, operation: &Operation) {
    let name = names::ident(&operation.marker);
    let route = routes::constant(operation);
    let answer = match &operation.answer {
        Answer::Empty => quote! { () },
        Answer::Undeclared => quote! { crate::wire::Json },
        Answer::Binary => quote! { crate::call::File },
        Answer::Model(name) => model(name),
        Answer::Maybe(name) => {
            let model = model(name);
            quote! { ::std::option::Option<#model> }
        }
        Answer::Page(name) => {
            let item = model(name);
            quote! { crate::list::Page<#item> }
        }
        Answer::Outcome(name) => {
            let name = names::ident(name);
            quote! { crate::generated::outcomes::#name }
        }
    };
    let mut row = format!("{name} = {route}, answers {}", flat(&answer));
    if let Answer::Page(item) = &operation.answer {
        row.push_str(&format!(", lists {}", flat(&model(item))));
    }
    if let Some(root) = &operation.selects {
        row.push_str(&format!(", selects {}", flat(&model(root))));
    }
    table.gate(0, &operation.gate);
    table.line(0, "crate::call::operation! {");
    table.doc(
        1,
        &format!(
            "{} `{} {}`",
            operation.summary, operation.method, operation.path
        ),
    );
    table.line(1, &row);
    table.line(0, "}");
}

fn outcome(outcome: &Outcome, gate: &TokenStream) -> TokenStream {
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
        #gate
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }

        #gate
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
