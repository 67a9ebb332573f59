//! Compares our description with a file of the vendor: what drifted apart since it was written.
//!
//! [`drift`] reads both sides into one small surface (operations, query parameters, bodies, schemas),
//! compares the two, and leaves out what `spec/known-differences.yaml` explains. The file is an
//! OpenAPI document (3.0, 3.1, Swagger 2.0) or a Postman collection (2.0, 2.1), both as JSON.
//!
//! # What is not compared
//!
//! Only what can be used wrongly counts as a difference. Left out are:
//!
//! - the case of a path, a slash at its end, the names of its parameters, `/api/v1` before it, and the
//!   case of a name in the query;
//! - whether something may be null, is required, read only, how long it is; sizes of integers and
//!   numbers; formats of text other than those of time; texts and examples;
//! - by what steps a schema inherits, whether a page is a schema of its own, and whether a request
//!   body is the entity itself or derived from it;
//! - conditions on properties, for operations that share `Filters`, and the parameters that every
//!   operation takes;
//! - credentials, headers and cookies, and what Outseta sends by itself;
//! - answers without a body other than success, and whether bodies that the vendor leaves untyped
//!   (`application/octet-stream`, or any JSON) are what we say they are;
//! - schemas that only one side has by that name, unless the same operation or property leads to both:
//!   then they are taken for one thing under two names, and compared.
//!
//! A collection tells less: only operations, and the names in their queries that we lack.

mod compare;
mod difference;
mod json;
mod known;
mod openapi;
mod ours;
mod postman;
mod report;
mod schema;
mod surface;

use std::collections::BTreeMap;

use serde_json::Value;

pub use difference::{Change, Difference, Kind};
pub use known::{FILE, is_known_differences};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::load;
use crate::source::{FileId, Sources, Span};

/// How many places that do not fit are told one by one: one mistake may be repeated a thousand times,
/// and a file may be one line, which each of them would print.
const MOST_MISFITS: usize = 20;

/// What kind of file the vendor's is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// An OpenAPI document.
    OpenApi,
    /// A Postman collection.
    Postman,
}

impl FileKind {
    /// The word for it in `known-differences.yaml` and in JSON.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::OpenApi => "openapi",
            Self::Postman => "postman",
        }
    }

    fn called(self) -> &'static str {
        match self {
            Self::OpenApi => "OpenAPI document",
            Self::Postman => "Postman collection",
        }
    }

    /// Whether a file of this kind can differ in that way.
    fn tells(self, kind: Kind, change: Change) -> bool {
        match (self, kind, change) {
            (Self::OpenApi, ..)
            | (Self::Postman, Kind::Operation, _)
            | (Self::Postman, Kind::Parameter, Change::Missing) => true,
            (Self::Postman, ..) => false,
        }
    }
}

/// What a comparison found.
#[derive(Clone, Debug)]
pub struct Drift {
    /// What the vendor's file is.
    pub file: FileKind,
    /// What nothing explains, in the order of the report.
    pub differences: Vec<Difference>,
    /// The names of the entries that explain something, with how much.
    pub explained: Vec<(String, usize)>,
    /// The entries, or places of entries, that explain nothing any more.
    pub stale: Vec<Diagnostic>,
}

/// Why there was nothing to compare.
#[derive(Debug)]
pub enum Unread {
    /// Our description or the list of known differences is at fault.
    Description(Diagnostics),
    /// The vendor's file is at fault.
    File(Diagnostics),
}

impl Drift {
    /// Whether all differences are explained, and all explanations needed.
    #[must_use]
    pub fn is_explained(&self) -> bool {
        self.differences.is_empty() && self.stale.is_empty()
    }

    /// The report for people; it does not hold the stale entries but counts them.
    #[must_use]
    pub fn text(&self) -> String {
        report::text(self)
    }

    /// The report for machines; `description` is what was given to [`drift`].
    #[must_use]
    pub fn json(&self, description: &Sources) -> String {
        report::machine(self, description)
    }

    /// The stale entries, with their places.
    #[must_use]
    pub fn faults(&self) -> Diagnostics {
        let mut faults = Diagnostics::new();
        for fault in &self.stale {
            faults.push(fault.clone());
        }
        faults
    }
}

/// Compares our description with a file of the vendor, the only one in `file`.
///
/// # Errors
///
/// When one of the two cannot be read; every fault has its place.
pub fn drift(description: &Sources, file: &Sources) -> Result<Drift, Unread> {
    let mut faults = Diagnostics::new();
    let document = load(description, &mut faults);
    let entries = known::load(description, &mut faults);
    let (ours, misfits) = ours::read(&document);
    for misfit in misfits {
        // The linter says the same with its place.
        faults.push(
            Diagnostic::new("drift/shape", Span::default(), misfit.message)
                .help("run `cargo xtask lint`"),
        );
    }
    if !faults.is_empty() {
        return Err(Unread::Description(faults));
    }
    let (kind, theirs) = theirs(file, &ours).map_err(Unread::File)?;
    let differences = compare::compare(&ours, &theirs, kind);
    Ok(explain(kind, differences, &entries))
}

/// The vendor's file as a surface.
fn theirs(
    sources: &Sources,
    ours: &surface::Surface,
) -> Result<(FileKind, surface::Surface), Diagnostics> {
    let mut faults = Diagnostics::new();
    let file = sources.files().next().unwrap_or_default();
    let Some(root) = json::parse(sources, file, &mut faults) else {
        return Err(faults);
    };
    let kind = kind(&root).map_err(|misfit| {
        let mut faults = Diagnostics::new();
        faults.push(json::diagnostic(sources, file, &misfit));
        faults
    })?;
    let reader = match kind {
        FileKind::OpenApi => openapi::read(&root),
        FileKind::Postman => postman::read(&root, ours),
    };
    misfits(sources, file, &reader.misfits)?;
    Ok((kind, reader.surface))
}

/// Tells of what does not fit, if anything does not.
fn misfits(sources: &Sources, file: FileId, misfits: &[json::Misfit]) -> Result<(), Diagnostics> {
    let mut faults = Diagnostics::new();
    for misfit in misfits.iter().take(MOST_MISFITS) {
        faults.push(json::diagnostic(sources, file, misfit));
    }
    if let Some(next) = misfits.get(MOST_MISFITS) {
        let more = misfits.len() - MOST_MISFITS;
        let mut last = json::diagnostic(sources, file, next);
        last.message = format!("this and {} more places do not fit either", more - 1);
        faults.push(last);
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// What kind of file a value comes from, by what it says of itself.
fn kind(root: &Value) -> Result<FileKind, json::Misfit> {
    const HELP: &str =
        "give an OpenAPI document (3.0, 3.1 or Swagger 2.0) or a Postman collection (2.0 or 2.1)";
    let misfit = |steps: &[&str], message: String| json::Misfit {
        steps: steps.iter().map(|&step| step.to_owned()).collect(),
        message,
        help: HELP.to_owned(),
    };
    let Some(map) = root.as_object() else {
        let said = format!("the file holds {}, not an object", schema::kind(root));
        return Err(misfit(&[], said));
    };
    for (key, versions) in [("openapi", &["3.0", "3.1"][..]), ("swagger", &["2.0"])] {
        if let Some(version) = map.get(key) {
            let text = version
                .as_str()
                .map_or_else(|| version.to_string(), str::to_owned);
            let is_known = versions
                .iter()
                .any(|known| text == *known || text.starts_with(&format!("{known}.")));
            return if is_known {
                Ok(FileKind::OpenApi)
            } else {
                Err(misfit(
                    &[key],
                    format!("`{key}` is {text}, which is not a version that can be read here"),
                ))
            };
        }
    }
    let (collection, steps) = match map.get("collection").and_then(Value::as_object) {
        Some(inner) => (inner, vec!["collection", "info", "schema"]),
        None => (map, vec!["info", "schema"]),
    };
    let schema = collection
        .get("info")
        .and_then(|info| info.get("schema")?.as_str());
    match schema {
        Some(schema) if schema.contains("/collection/v2.") => Ok(FileKind::Postman),
        Some(schema) => Err(misfit(
            &steps,
            format!("`{schema}` is not a schema that can be read here"),
        )),
        None if collection.contains_key("requests") => Err(misfit(
            &[],
            "this is a Postman collection of version 1".to_owned(),
        )),
        None => Err(misfit(
            &[],
            "the file says neither `openapi` nor `swagger`, and has no schema of Postman"
                .to_owned(),
        )),
    }
}

/// Leaves out what is explained, and finds explanations of nothing.
fn explain(file: FileKind, found: Vec<Difference>, entries: &[known::Entry]) -> Drift {
    let entries: Vec<_> = entries
        .iter()
        .filter(|entry| entry.is_meant_for(file))
        .collect();
    let mut used: Vec<Vec<bool>> = entries
        .iter()
        .map(|entry| vec![false; entry.patterns()])
        .collect();
    let mut explained: BTreeMap<usize, usize> = BTreeMap::new();
    let mut differences = Vec::new();
    for difference in found {
        let mut by = None;
        for (number, (entry, used)) in entries.iter().zip(&mut used).enumerate() {
            for pattern in entry.explains(&difference) {
                used[pattern] = true;
                by.get_or_insert(number);
            }
        }
        match by {
            // The first one that fits counts it.
            Some(number) => *explained.entry(number).or_default() += 1,
            None => differences.push(difference),
        }
    }
    let stale = entries
        .iter()
        .zip(&used)
        .flat_map(|(entry, used)| {
            used.iter()
                .enumerate()
                .filter(|(_, used)| !**used)
                .filter_map(|(pattern, _)| entry.stale(pattern))
        })
        .collect();
    let explained = explained
        .into_iter()
        .filter_map(|(number, count)| Some((entries.get(number)?.name.clone(), count)))
        .collect();
    Drift {
        file,
        differences,
        explained,
        stale,
    }
}
