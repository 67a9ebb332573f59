//! Emits what Outseta reports by itself, as the table from which the runtime declares the events.
//!
//! ```text
//! crate::webhooks::events! {
//!     /// Report that an account's stage changed. `account-stage-updated` · 103.
//!     #[cfg(feature = "crm")]
//!     AccountStageUpdated = 103 "account-stage-updated", Account, ::std::option::Option<::std::boxed::Box<AccountStageUpdatedEventData>>;
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::table::{Table, flat};
use crate::model::{Api, Details, Event, names};

/// The table, if anything is reported at all.
pub(super) fn emit(api: &Api) -> Option<String> {
    if api.events.is_empty() {
        return None;
    }
    let mut table = Table::default();
    table.line(
        0,
        "//! What Outseta reports by itself: the events, and what each of them brings.",
    );
    table.gap();
    table.line(0, "crate::webhooks::events! {");
    for event in &api.events {
        row(&mut table, event);
    }
    table.line(0, "}");
    Some(table.finish())
}

fn row(table: &mut Table, event: &Event) {
    let facts = [format!("`{}`", event.name), event.number.to_string()];
    table.doc_with_facts(1, &event.summary, &facts);
    table.line(1, "///");
    let mut doc = event.description.clone();
    for unknown in &event.unknown {
        doc.push_str(&format!("\n\nNot known: {unknown}"));
    }
    doc.push_str(&format!(
        "\n\nSources: {} (confidence: {}).",
        event.sources.join(", "),
        event.confidence
    ));
    table.doc(1, &doc);
    table.gate(1, &event.gate);
    table.line(
        1,
        &format!(
            "{} = {} {:?}, {}, {};",
            names::ident(&event.rust),
            event.number,
            event.name,
            flat(&model(&event.entity)),
            flat(&details(event.details.as_ref())),
        ),
    );
}

fn model(name: &str) -> TokenStream {
    let name = names::ident(name);
    quote! { crate::generated::models::#name }
}

fn details(details: Option<&Details>) -> TokenStream {
    let Some(details) = details else {
        return quote! { () };
    };
    let model = model(&details.entity);
    if details.list {
        quote! { ::std::option::Option<::std::vec::Vec<#model>> }
    } else {
        quote! { ::std::option::Option<::std::boxed::Box<#model>> }
    }
}
