//! A small description that breaks no rule, and the means to break it.

pub(crate) mod cases;

use std::path::Path;

use outseta_codegen::diagnostic::Diagnostics;
use outseta_codegen::lint::lint;
use outseta_codegen::load::load;
use outseta_codegen::provenance::Provenance;
use outseta_codegen::source::Sources;

/// What people see before the paths of the base files.
const PREFIX: &str = "spec";

/// One fault, planted by an edit of one base file.
pub(crate) struct Case {
    /// What is done to the file.
    pub(crate) name: &'static str,
    /// The file, as it lies in `base`.
    pub(crate) file: &'static str,
    /// Its first part that is like this is replaced; all of it, if this is empty.
    pub(crate) find: &'static str,
    /// What stands there instead.
    pub(crate) replace: &'static str,
    /// Everything that has to be said about it, and nothing else: `file:line rule`.
    pub(crate) said: &'static [&'static str],
}

/// The paths and texts of the base files.
pub(crate) fn base() -> Vec<(String, String)> {
    let sources = Sources::read(Path::new("tests/lint/base"), PREFIX).expect("the base files");
    sources
        .files()
        .map(|file| (sources.path(file).to_owned(), sources.text(file).to_owned()))
        .collect()
}

/// Plants a fault.
pub(crate) fn plant(files: &mut [(String, String)], case: &Case) {
    let path = format!("{PREFIX}/{}", case.file);
    let (_, text) = files
        .iter_mut()
        .find(|(shown, _)| *shown == path)
        .unwrap_or_else(|| panic!("{}: there is no {path}", case.name));
    if case.find.is_empty() {
        case.replace.clone_into(text);
    } else {
        assert!(
            text.contains(case.find),
            "{}: {path} does not hold {:?}",
            case.name,
            case.find
        );
        *text = text.replacen(case.find, case.replace, 1);
    }
}

/// Everything that is said about some files.
pub(crate) fn check(files: Vec<(String, String)>) -> (Sources, Diagnostics) {
    let sources = Sources::new(files);
    let mut faults = Diagnostics::new();
    let document = load(&sources, &mut faults);
    let provenance = Provenance::load(&sources, &mut faults);
    lint(&document, &provenance, &mut faults);
    (sources, faults)
}

/// `file:line rule` for each fault, in order.
pub(crate) fn said(sources: &Sources, faults: &Diagnostics) -> Vec<String> {
    faults
        .iter()
        .map(|fault| {
            let at = sources.location(fault.span);
            let path = at.path.strip_prefix("spec/").unwrap_or(&at.path);
            format!("{path}:{} {}", at.line, fault.rule)
        })
        .collect()
}
