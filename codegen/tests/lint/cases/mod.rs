//! The faults, by group.

mod answers;
mod files;
mod keys;
mod operations;
mod prose;
mod references;
mod schemas;
mod webhooks;

use super::Case;

/// All groups: the name of the snapshot, and the cases.
pub(crate) const GROUPS: &[(&str, &[Case])] = &[
    ("files", files::CASES),
    ("keys", keys::CASES),
    ("prose", prose::CASES),
    ("references", references::CASES),
    ("operations", operations::CASES),
    ("answers", answers::CASES),
    ("schemas", schemas::CASES),
    ("webhooks", webhooks::CASES),
];

/// All cases.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    GROUPS.iter().flat_map(|(_, cases)| *cases)
}
