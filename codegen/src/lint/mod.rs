//! The house rules: what a description has to say, and how.
//!
//! Every rule is one function and one line of [`RULES`]. To add one, write a function of the form
//!
//! ```text
//! pub(super) fn no_shouting(context: &Context<'_>, report: &mut Report<'_>)
//! ```
//!
//! in the file of its group, look through `context` for what is wrong, and `report.add` each fault
//! with its place and its cure; then add the line to the table, and a case to `tests/faults.rs`.
//! Which keys an object may have is no rule of its own: it stands in the tables of `grammar`.

mod context;
mod enums;
mod examples;
mod facts;
mod grammar;
mod keys;
mod names;
mod pages;
mod parameters;
mod paths;
mod references;
mod relations;
mod responses;
mod schemas;
mod security;
mod table;
mod text;
mod tree;
mod value;
mod webhooks;
mod writes;

use std::cmp::Reverse;

use context::Context;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::Document;
use crate::provenance::Provenance;
use crate::source::Span;

pub use table::RULES;

/// A house rule.
pub struct Rule {
    /// Its id, `group/fault`.
    pub id: &'static str,
    /// What it asks for, in one sentence.
    pub about: &'static str,
    check: fn(&Context<'_>, &mut Report<'_>),
}

/// Holds every rule against a document.
///
/// A document of which a file could not be read is left alone: what it seems to lack may stand there.
pub fn lint(document: &Document, provenance: &Provenance, faults: &mut Diagnostics) {
    if !document.is_complete() {
        return;
    }
    let context = Context::new(document, provenance);
    for rule in RULES {
        (rule.check)(
            &context,
            &mut Report {
                rule: rule.id,
                faults,
            },
        );
    }
}

/// Where a rule puts what it finds.
struct Report<'f> {
    rule: &'static str,
    faults: &'f mut Diagnostics,
}

impl Report<'_> {
    /// Adds a fault under the id of the rule.
    fn add(&mut self, fault: Diagnostic) {
        self.faults.push(Diagnostic {
            rule: self.rule,
            ..fault
        });
    }

    /// Adds a fault that consists of a message and a cure.
    fn say(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.add(fault(span, message).help(help));
    }
}

/// A fault to which the report adds the id of the rule.
fn fault(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new("", span, message)
}

/// The candidate that a misspelt word most likely stands for.
fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let close = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| {
            let (word, other) = (word.to_lowercase(), candidate.to_lowercase());
            let distance = strsim::damerau_levenshtein(&word, &other);
            // Among equals, people are rather wrong at the end of a word than at its beginning.
            let alike = word
                .chars()
                .zip(other.chars())
                .take_while(|(one, two)| one == two)
                .count();
            (distance, Reverse(alike), candidate)
        })
        .filter(|&(distance, ..)| distance <= close)
        .min()
        .map(|(.., candidate)| candidate)
}

/// `` `a`, `b`, `c` ``
fn quoted<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    words
        .into_iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}
