//! From the curated description of the Outseta API to the typed client: the pipeline.
//!
//! [`load`](load::load) bundles the files and keeps every position, [`lint`](lint::lint) holds the
//! house rules, [`model`] reads the rest into a small vocabulary, [`types`] asks progenitor for the
//! Rust types of a [`lower`]ed copy, [`refine`] makes them ours, [`emit`] adds what progenitor has
//! no notion of, and [`render`] prints, compares and writes. Every fault of the description is a
//! [`Diagnostic`](diagnostic::Diagnostic) with its place and cure; as long as there is one, nothing
//! is written.

pub mod diagnostic;
pub mod dialect;
pub mod drift;
pub mod emit;
pub mod lint;
pub mod load;
pub mod lower;
pub mod model;
pub mod peer;
pub mod provenance;
pub mod refine;
pub mod render;
pub mod source;
pub mod types;

use std::collections::HashSet;
use std::fmt;

use diagnostic::{Diagnostic, Diagnostics};
use provenance::Provenance;
use render::{Counts, FileSet};
use source::Sources;

/// Where the generated Rust goes.
pub const GENERATED: &str = "outseta-api/src/generated";
/// The bundled description.
pub const BUNDLE: &str = "spec/outseta.openapi.json";
/// The bundled description for validators and mock servers.
pub const STRICT_BUNDLE: &str = "spec/outseta.strict.openapi.json";

/// Why nothing was generated.
#[derive(Debug)]
pub enum Fault {
    /// The description is at fault; each fault has its place.
    Description(Diagnostics),
    /// The generator is at fault.
    Generator(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Description(faults) => write!(f, "{} faults in the description", faults.len()),
            Self::Generator(said) => {
                write!(f, "fault of the generator, not of the description: {said}")
            }
        }
    }
}

impl std::error::Error for Fault {}

/// Checks the description as far as generation would: house rules, then everything that has to fit the model.
pub fn check(sources: &Sources) -> Diagnostics {
    read(sources).2
}

/// All stages that read: what they found, and what they complain about.
fn read(sources: &Sources) -> (load::Document, model::Api, Diagnostics) {
    let mut faults = Diagnostics::default();
    let document = load::load(sources, &mut faults);
    let provenance = Provenance::load(sources, &mut faults);
    lint::lint(&document, &provenance, &mut faults);
    let mut misfits = Diagnostics::default();
    let api = model::build(&document, sources, &mut misfits);
    // What a house rule has said of a line need not be said again in other words.
    let place = |fault: &Diagnostic| (fault.span.file, sources.location(fault.span).line);
    let said: HashSet<_> = faults.iter().map(place).collect();
    for misfit in misfits
        .iter()
        .filter(|misfit| !said.contains(&place(misfit)))
    {
        faults.push(misfit.clone());
    }
    (document, api, faults)
}

/// The whole pipeline: the files that the description stands for.
///
/// # Errors
///
/// Every fault of the description, or the fault of the generator.
pub fn generate(sources: &Sources) -> Result<FileSet, Fault> {
    let (document, api, faults) = read(sources);
    if !faults.is_empty() {
        return Err(Fault::Description(faults));
    }
    let bundle = dialect::bundle(&document);
    serde_json::from_value::<openapiv3::OpenAPI>(bundle.clone())
        .map_err(|error| Fault::Generator(format!("the bundle is not OpenAPI: {error}")))?;
    let mut set = FileSet {
        owned: vec![GENERATED.to_owned()],
        counts: Counts {
            operations: api.operations().count(),
            models: api.entities.len(),
            bodies: api.shapes.len(),
            enumerations: api.enums.len(),
        },
        ..FileSet::default()
    };
    for (path, text) in modules(&api)? {
        set.files.insert(format!("{GENERATED}/{path}"), text);
    }
    set.files.insert(
        STRICT_BUNDLE.to_owned(),
        dialect::print(&dialect::strict(&bundle)),
    );
    set.files.insert(BUNDLE.to_owned(), dialect::print(&bundle));
    Ok(set)
}

/// The generated modules as text.
fn modules(api: &model::Api) -> Result<Vec<(String, String)>, Fault> {
    // The models wait for progenitor; everything else can be made and printed meanwhile.
    std::thread::scope(|scope| {
        let rest = scope.spawn(|| print(emit::rest(api)));
        let tokens = types::types(api).map_err(Fault::Generator)?;
        let structs = refine::refine(tokens, api).map_err(Fault::Generator)?;
        let mut modules = print(emit::models(api, &structs))?;
        modules.extend(
            rest.join()
                .map_err(|_| Fault::Generator("an emitter panicked".to_owned()))??,
        );
        Ok(modules)
    })
}

fn print(modules: Vec<emit::Module>) -> Result<Vec<(String, String)>, Fault> {
    modules
        .into_iter()
        .map(|module| match module.content {
            emit::Content::Text(text) => Ok((module.path, render::headed(&text))),
            emit::Content::Items(items) => match render::rust(items) {
                Ok(text) => Ok((module.path, text)),
                Err(error) => Err(Fault::Generator(format!("{}: {error}", module.path))),
            },
        })
        .collect()
}
