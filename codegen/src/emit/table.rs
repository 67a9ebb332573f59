//! Prints the tables that the runtime's declaring macros read: prettyplease leaves the inside of a macro alone.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Gate;
use crate::refine::tidy;

/// Longest line of a packed list.
const WIDTH: usize = 100;

/// A table under construction.
#[derive(Debug, Default)]
pub(super) struct Table {
    text: String,
}

impl Table {
    /// Adds a line at a depth of indentation.
    pub(super) fn line(&mut self, depth: usize, text: &str) {
        for _ in 0..depth {
            self.text.push_str("    ");
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Adds an empty line.
    pub(super) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// Adds a doc comment, a line for each of the text's.
    pub(super) fn doc(&mut self, depth: usize, text: &str) {
        for line in tidy(text).lines() {
            self.raw_doc(depth, line);
        }
    }

    /// Adds a doc comment with a tail of facts in its last line.
    ///
    /// The facts are not tidied: the links in them are ours.
    pub(super) fn doc_with_facts(&mut self, depth: usize, text: &str, facts: &[String]) {
        let text = tidy(text);
        let facts = format!("{}.", facts.join(" · "));
        let mut lines: Vec<&str> = text.lines().collect();
        let last = lines.pop().unwrap_or_default();
        for line in lines {
            self.raw_doc(depth, line);
        }
        self.raw_doc(depth, format!("{last} {facts}").trim());
    }

    fn raw_doc(&mut self, depth: usize, line: &str) {
        let comment = if line.is_empty() {
            "///".to_owned()
        } else {
            format!("/// {line}")
        };
        self.line(depth, &comment);
    }

    /// Adds the attribute of a gate, if it says anything.
    pub(super) fn gate(&mut self, depth: usize, gate: &Gate) {
        if let Some(condition) = condition(gate) {
            self.line(depth, &format!("#[cfg({})]", flat(&condition)));
        }
    }

    /// Adds texts in quotation marks between brackets, as many to a line as fit.
    pub(super) fn packed(&mut self, depth: usize, before: &str, texts: &[&str], after: &str) {
        let mut line = before.to_owned();
        for (index, text) in texts.iter().enumerate() {
            let last = index + 1 == texts.len();
            let piece = format!("{text:?}{}", if last { "" } else { "," });
            if line.len() + piece.len() + 1 + depth * 4 > WIDTH && !line.is_empty() {
                self.line(depth, line.trim_end());
                line.clear();
            }
            line.push_str(&piece);
            if !last {
                line.push(' ');
            }
        }
        line.push_str(after);
        self.line(depth, line.trim_end());
    }

    /// The text.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// What stands in `cfg(…)`, if anything has to.
pub(super) fn condition(gate: &Gate) -> Option<TokenStream> {
    let features: Vec<_> = gate
        .0
        .iter()
        .map(|feature| quote! { feature = #feature })
        .collect();
    match features.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        several => Some(quote! { any(#(#several),*) }),
    }
}

/// The `#[cfg(…)]` of a gate as tokens, or nothing.
pub(super) fn attribute(gate: &Gate) -> TokenStream {
    match condition(gate) {
        Some(condition) => quote! { #[cfg(#condition)] },
        None => TokenStream::new(),
    }
}

/// A path or a condition in one line, without the spaces that `quote` puts between tokens.
pub(super) fn flat(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(' ', "")
        .replace('=', " = ")
        .replace(',', ", ")
}
