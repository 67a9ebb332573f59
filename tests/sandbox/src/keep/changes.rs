//! What a request changed of a tenant, for whoever keeps it elsewhere.

use std::fmt;

use super::papers;
use crate::store::{Record, Sequence};
use crate::tenant::Tenant;

/// Keeps tenants where they outlast the process.
pub(crate) trait Keeper: fmt::Debug + Send + Sync {
    /// Keeps what was changed, all or nothing of it.
    fn save(&self, changes: &Changes<'_>) -> Result<(), String>;

    /// Keeps these tenants and nothing that was kept before.
    fn replace(&self, tenants: &[&Tenant]) -> Result<(), String>;
}

/// What was changed since a tenant was last kept.
#[cfg_attr(
    not(feature = "sqlite"),
    allow(dead_code, reason = "nobody keeps tenants without a database")
)]
pub(crate) struct Changes<'t> {
    pub(super) tenant: &'t str,
    /// Places and records; none for those that were removed.
    pub(super) records: Vec<(Sequence, Option<&'t Record>)>,
    /// Names and texts; none where there is nothing to be kept any more.
    pub(super) papers: Vec<(String, Option<String>)>,
}

impl<'t> Changes<'t> {
    /// What was changed of a tenant, if anything that matters was.
    pub(crate) fn of(tenant: &'t Tenant) -> Option<Self> {
        let records: Vec<_> = tenant.store.unsaved().collect();
        let kept = tenant.kept_clock.as_ref();
        let moved = kept.is_none_or(|kept| tenant.clock.form().was_moved(kept));
        let same = records.is_empty()
            && tenant.vault.changed().is_empty()
            && !tenant.keys.changed()
            && !moved;
        if same {
            return None;
        }
        Some(Self {
            tenant: &tenant.name,
            records,
            papers: papers::changed(tenant),
        })
    }
}

/// Takes note that a tenant is kept as it is, or that nobody keeps it.
pub(crate) fn settle(tenant: &mut Tenant) {
    tenant.store.saved();
    tenant.vault.settled();
    tenant.keys.settled();
    tenant.kept_clock = Some(tenant.clock.form());
}
