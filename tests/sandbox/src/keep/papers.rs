//! Everything that a tenant remembers beside its records, as small texts under names.

use crate::clock::{Clock, ClockForm};
use crate::random::Random;
use crate::tenant::Tenant;
use crate::tokens::Paper;

const CLOCK: &str = "clock";
const RANDOM: &str = "random";
const KEYS: &str = "keys";

/// All papers of a tenant.
pub(super) fn all(tenant: &Tenant) -> Vec<(String, String)> {
    let vault = &tenant.vault;
    let mut papers = vec![(KEYS.to_owned(), tenant.keys.paper())];
    papers.extend(always(tenant));
    let of_vault = vault.papers();
    papers.extend(of_vault.filter_map(|paper| Some((paper.name(), vault.paper(&paper)?))));
    papers
}

/// The papers that are not as they were last kept; no text where there is nothing to be kept any more.
pub(super) fn changed(tenant: &Tenant) -> Vec<(String, Option<String>)> {
    let vault = &tenant.vault;
    let changed = vault.changed().iter();
    let mut papers: Vec<_> = changed
        .map(|paper| (paper.name(), vault.paper(paper)))
        .collect();
    if tenant.keys.changed() {
        papers.push((KEYS.to_owned(), Some(tenant.keys.paper())));
    }
    let rest = always(tenant).into_iter();
    papers.extend(rest.map(|(name, text)| (name, Some(text))));
    papers
}

/// Papers so small that they are written whenever anything is.
fn always(tenant: &Tenant) -> [(String, String); 2] {
    let clock = serde_json::to_string(&tenant.clock.form());
    [
        (CLOCK.to_owned(), clock.unwrap_or_default()),
        (RANDOM.to_owned(), tenant.random.state().to_string()),
    ]
}

/// Takes a paper in. Papers of a name that nobody knows are passed over.
pub(super) fn take_in(tenant: &mut Tenant, name: &str, text: &str) -> Result<(), String> {
    let fault = |fault: &str| format!("{} cannot be read: {fault}", kind(name));
    let form = "it is of another form";
    match name {
        CLOCK => {
            let clock: ClockForm = serde_json::from_str(text).map_err(|_| fault(form))?;
            tenant.clock = Clock::of(&clock);
        }
        RANDOM => tenant.random = Random::new(text.parse().map_err(|_| fault(form))?),
        KEYS => tenant.keys.take_in(text).map_err(|error| fault(&error))?,
        _ => {
            if let Some(paper) = Paper::named(name) {
                let read = tenant.vault.take_in(paper, text);
                read.map_err(|error| fault(&error))?;
            }
        }
    }
    Ok(())
}

/// The name of a paper without the secret that may be in it.
fn kind(name: &str) -> &str {
    name.split_once('/').map_or(name, |(kind, _)| kind)
}
