//! Emits the handles of the client: a method an operation, thin over the runtime.
//!
//! ```text
//! pub struct People<'c> { client: &'c Client }
//! impl Client { pub fn people(&self) -> People<'_> }
//! impl<'c> People<'c> { pub fn get(&self, person_uid: impl AsRef<str>) -> Call<'c, PeopleGet> }
//! impl List<'_, PeopleList> { pub fn q(self, q: impl Into<String>) -> Self }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{
    Answer, Api, Credential, Gate, Operation, QueryKind, QueryParam, Service, names,
};
use crate::refine::{doc_attributes, tidy};

pub(super) fn emit(api: &Api) -> Vec<(String, Gate, TokenStream)> {
    api.services
        .iter()
        .map(|service| {
            (
                names::module(&service.handle),
                service.gate.clone(),
                handle(service),
            )
        })
        .collect()
}

fn handle(service: &Service) -> TokenStream {
    let name = names::ident(&service.type_name);
    let method = names::ident(&service.handle);
    let words = service.handle.replace('_', " ");
    let module_doc = format!(" `client.{}()`.", service.handle);
    let doc = format!(" The operations on {words}.");
    let operations = service.operations.iter().map(operation);
    let options = service.operations.iter().map(options);
    quote! {
        #![doc = #module_doc]

        #[doc = #doc]
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'c> {
            client: &'c crate::Client,
        }

        impl crate::Client {
            #[doc = #doc]
            pub fn #method(&self) -> #name<'_> {
                #name { client: self }
            }
        }

        impl<'c> #name<'c> {
            #(#operations)*
        }

        #(#options)*
    }
}

/// The type of an operation under construction.
fn builder(operation: &Operation, lifetime: TokenStream) -> TokenStream {
    let marker = names::ident(&operation.marker);
    let marker = quote! { crate::generated::operations::#marker };
    if matches!(operation.answer, Answer::Page(_)) {
        quote! { crate::list::List<#lifetime, #marker> }
    } else {
        quote! { crate::call::Call<#lifetime, #marker> }
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let call = names::ident(&operation.call);
    let ty = builder(operation, quote! { 'c });
    let start = if matches!(operation.answer, Answer::Page(_)) {
        quote! { crate::list::List::new }
    } else {
        quote! { crate::call::Call::new }
    };
    let arguments = operation.path_params.iter().map(|param| {
        let name = names::ident(&param.rust);
        if param.date {
            quote! { #name: crate::wire::Date }
        } else {
            quote! { #name: impl ::std::convert::AsRef<str> }
        }
    });
    let pairs = operation.path_params.iter().map(|param| {
        let name = names::ident(&param.rust);
        let wire = &param.wire;
        if param.date {
            quote! { (#wire, &#name.to_string()) }
        } else {
            quote! { (#wire, #name.as_ref()) }
        }
    });
    let required = operation.query.iter().filter(|param| param.required);
    let (query_arguments, query_calls): (Vec<_>, Vec<_>) = required
        .map(|param| {
            let name = names::ident(&param.rust);
            let wire = &param.wire;
            let (ty, value) = query_value(param);
            (quote! { #name: #ty }, quote! { .param(#wire, #value) })
        })
        .unzip();
    let (body_argument, body_call) = match &operation.body {
        Some(body) => {
            let body = names::ident(body);
            (
                quote! { body: crate::generated::inputs::#body },
                quote! { .body(body) },
            )
        }
        None => (TokenStream::new(), TokenStream::new()),
    };
    let doc = docs(operation);
    quote! {
        #(#[doc = #doc])*
        pub fn #call(&self, #(#arguments,)* #(#query_arguments,)* #body_argument) -> #ty {
            #start(self.client, &[#(#pairs),*]) #(#query_calls)* #body_call
        }
    }
}

/// The rustdoc of an operation: what it does, then the facts beside it.
fn docs(operation: &Operation) -> Vec<String> {
    let mut text = tidy(&operation.summary);
    if !operation.description.is_empty() {
        text.push_str(&format!("\n\n{}", tidy(&operation.description)));
    }
    if operation.observed {
        text.push_str(
            "\n\n**Observed, not promised:** no page of the vendor documents this operation.",
        );
    }
    if operation.deprecated {
        text.push_str("\n\n**Legacy:** a newer operation does the same; prefer that one.");
    }
    let credentials: Vec<_> = operation
        .credentials
        .iter()
        .map(|credential| match credential {
            Credential::ApiKey => "an API key",
            Credential::Bearer => "a bearer token",
            Credential::None => "no credentials",
        })
        .collect();
    let mut facts = vec![
        format!("`{} {}`", operation.method, operation.path),
        format!("takes {}", credentials.join(" or ")),
        if operation.resend {
            "safe to send again".to_owned()
        } else {
            "never sent twice".to_owned()
        },
    ];
    if operation.paged {
        facts.push("paged".to_owned());
    }
    text.push_str(&format!("\n\n{}.", facts.join(" · ")));
    let in_path = operation.path_params.iter();
    let in_query = operation.query.iter().filter(|param| param.required);
    let listed: Vec<_> = in_path
        .map(|param| (&param.rust, &param.doc))
        .chain(in_query.map(|param| (&param.rust, &param.doc)))
        .map(|(name, doc)| format!("- `{name}`: {}", tidy(doc)))
        .collect();
    if !listed.is_empty() {
        text.push_str(&format!("\n\n{}", listed.join("\n")));
    }
    if !operation.unknown.is_empty() {
        let listed: Vec<_> = operation
            .unknown
            .iter()
            .map(|line| format!("- {}", tidy(line)))
            .collect();
        text.push_str(&format!("\n\nNot known:\n\n{}", listed.join("\n")));
    }
    if !operation.errors.is_empty() {
        let listed: Vec<_> = operation
            .errors
            .iter()
            .map(|(status, said)| format!("- `{status}`: {}", tidy(said)))
            .collect();
        text.push_str(&format!("\n\n# Errors\n\n{}", listed.join("\n")));
    }
    if !operation.sources.is_empty() {
        text.push_str(&format!(
            "\n\nSources: {} (confidence {}).",
            operation.sources.join(", "),
            operation.confidence
        ));
    }
    text.lines()
        .map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            }
        })
        .collect()
}

/// The type of a query parameter, and its value as text.
fn query_value(param: &QueryParam) -> (TokenStream, TokenStream) {
    let name = names::ident(&param.rust);
    match &param.kind {
        QueryKind::Text => (
            quote! { impl ::std::convert::Into<::std::string::String> },
            quote! { #name.into() },
        ),
        QueryKind::Integer => (quote! { i64 }, quote! { #name.to_string() }),
        QueryKind::Bool => (quote! { bool }, quote! { #name.to_string() }),
        QueryKind::Timestamp => (
            quote! { crate::wire::Timestamp },
            quote! { crate::wire::timestamp_text(&#name) },
        ),
        QueryKind::Enum(item) => {
            let item = names::ident(item);
            (
                quote! { crate::generated::enums::#item },
                quote! { crate::wire::enum_text(&#name) },
            )
        }
        QueryKind::BracketedEnums(item) => {
            let item = names::ident(item);
            (
                quote! { impl ::std::iter::IntoIterator<Item = crate::generated::enums::#item> },
                quote! { crate::wire::bracketed(#name) },
            )
        }
    }
}

/// The options that only this operation has.
fn options(operation: &Operation) -> TokenStream {
    let optional: Vec<_> = operation
        .query
        .iter()
        .filter(|param| !param.required)
        .collect();
    if optional.is_empty() {
        return TokenStream::new();
    }
    let ty = builder(operation, quote! { '_ });
    let methods = optional.iter().map(|param| {
        let name = names::ident(&param.rust);
        let wire = &param.wire;
        let doc = doc_attributes(&format!("{}\n\nThe parameter `{wire}`.", param.doc));
        let (ty, value) = query_value(param);
        quote! {
            #(#doc)*
            pub fn #name(self, #name: #ty) -> Self {
                self.param(#wire, #value)
            }
        }
    });
    quote! {
        impl #ty {
            #(#methods)*
        }
    }
}
