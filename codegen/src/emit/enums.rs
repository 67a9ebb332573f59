//! Emits the open enumerations.
//!
//! ```text
//! pub enum AccountStage { Trialing, …, Unknown(i64) }
//! impl crate::wire::IntegerEnum for AccountStage { … }
//! crate::wire::integer_enum!(AccountStage);
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Enum, VariantValue, names};
use crate::refine::doc_attributes;

pub(super) fn emit(api: &Api) -> TokenStream {
    let enums = api
        .enums
        .iter()
        .map(|item| if item.text { text(item) } else { integer(item) });
    quote! {
        #![doc = " Enumerations: known values by name, and every other value kept as it came."]
        #(#enums)*
    }
}

/// The variants with their doc comments.
fn variants(item: &Enum) -> (Vec<proc_macro2::Ident>, TokenStream) {
    let idents: Vec<_> = item
        .variants
        .iter()
        .map(|variant| names::ident(&variant.rust))
        .collect();
    let declared = item.variants.iter().zip(&idents).map(|(variant, ident)| {
        let code = match &variant.value {
            VariantValue::Integer(value) => format!("`{value}`"),
            VariantValue::Text(value) => format!("`\"{value}\"`"),
        };
        let doc = match variant.doc.as_str() {
            "" => format!("{code} on the wire."),
            doc => format!("{doc}\n\n{code} on the wire."),
        };
        let doc = doc_attributes(&doc);
        quote! { #(#doc)* #ident, }
    });
    let declared = quote! { #(#declared)* };
    (idents, declared)
}

fn integer(item: &Enum) -> TokenStream {
    let name = names::ident(&item.name);
    let text = &item.name;
    let doc = doc_attributes(&item.doc);
    let (idents, declared) = variants(item);
    let labels: Vec<_> = item.variants.iter().map(|variant| &variant.rust).collect();
    let values: Vec<_> = item
        .variants
        .iter()
        .map(|variant| match &variant.value {
            VariantValue::Integer(value) => proc_macro2::Literal::i64_unsuffixed(*value),
            VariantValue::Text(_) => proc_macro2::Literal::i64_unsuffixed(0),
        })
        .map(|literal| {
            // A negative number does not parse as one token.
            literal
                .to_string()
                .parse::<TokenStream>()
                .unwrap_or_default()
        })
        .collect();
    quote! {
        #(#doc)*
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        pub enum #name {
            #declared
            /// A value that this version of the crate has no name for.
            Unknown(i64),
        }

        impl crate::wire::IntegerEnum for #name {
            const NAME: &'static str = #text;
            const KNOWN: &'static [(i64, &'static str, Self)] = &[
                #((#values, #labels, Self::#idents),)*
            ];

            fn unknown(value: i64) -> Self {
                Self::Unknown(value)
            }

            fn value(self) -> i64 {
                match self {
                    #(Self::#idents => #values,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        crate::wire::integer_enum!(#name);
    }
}

fn text(item: &Enum) -> TokenStream {
    let name = names::ident(&item.name);
    let text = &item.name;
    let doc = doc_attributes(&item.doc);
    let (idents, declared) = variants(item);
    let values: Vec<_> = item
        .variants
        .iter()
        .map(|variant| match &variant.value {
            VariantValue::Text(value) => value.clone(),
            VariantValue::Integer(value) => value.to_string(),
        })
        .collect();
    quote! {
        #(#doc)*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #declared
            /// A value that this version of the crate has no name for.
            Unknown(::std::string::String),
        }

        impl crate::wire::TextEnum for #name {
            const NAME: &'static str = #text;
            const KNOWN: &'static [(&'static str, Self)] = &[
                #((#values, Self::#idents),)*
            ];

            fn unknown(value: ::std::string::String) -> Self {
                Self::Unknown(value)
            }

            fn value(&self) -> &str {
                match self {
                    #(Self::#idents => #values,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        crate::wire::text_enum!(#name);
    }
}
