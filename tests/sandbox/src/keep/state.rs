//! The state of all tenants at one moment, in a form that does not depend on how it is worked with.

use std::collections::BTreeMap;

use aws_lc_rs::digest::{SHA256, digest};

use super::{form, papers};
use crate::spec::Spec;
use crate::store::{Record, Sequence, Spent};
use crate::tenant::Tenant;

/// A short name for a description that another one does not have.
pub(crate) fn fingerprint(description: &str) -> String {
    let digest = digest(&SHA256, description.as_bytes());
    let bytes = digest.as_ref().iter().take(8);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

/// All tenants at one moment.
#[derive(Clone, Debug)]
pub(crate) struct State {
    /// Which description it was made with.
    pub(crate) description: String,
    pub(crate) tenants: BTreeMap<String, TenantState>,
}

/// One tenant at one moment.
#[derive(Clone, Default)]
pub(crate) struct TenantState {
    /// By their places in the order of creation.
    pub(super) records: Vec<(Sequence, Record)>,
    /// Identifiers and places that are not free any more.
    pub(super) spent: Spent,
    /// Places and identifiers of records that are not there any more.
    pub(super) gone: Vec<(Sequence, String)>,
    /// What there is beside the records, secrets among it.
    pub(super) papers: Vec<(String, String)>,
}

/// A tenant of which only the papers count.
pub(crate) struct Papers(Tenant);

impl std::fmt::Debug for TenantState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TenantState")
            .field("records", &self.records.len())
            .finish_non_exhaustive()
    }
}

impl TenantState {
    /// The state of a tenant.
    pub(crate) fn of(tenant: &Tenant) -> Self {
        let mut records: Vec<_> = tenant
            .store
            .everything()
            .map(|(sequence, record)| (sequence, record.clone()))
            .collect();
        records.sort_by_key(|(sequence, _)| *sequence);
        Self {
            records,
            spent: tenant.store.spent(),
            gone: Vec::new(),
            papers: papers::all(tenant),
        }
    }

    /// Reads all of it that is a text.
    pub(crate) fn read_papers(&self) -> Result<Papers, String> {
        let mut read = Tenant::new("", String::new(), false);
        for (name, text) in &self.papers {
            papers::take_in(&mut read, name, text)?;
        }
        Ok(Papers(read))
    }

    /// Puts a tenant into this state.
    ///
    /// `refit` says that it was made with another description: what this one does not have is passed over.
    pub(crate) fn put_into(
        &self,
        spec: &Spec,
        refit: bool,
        Papers(read): Papers,
        tenant: &mut Tenant,
    ) {
        tenant.store.start_over();
        for (sequence, record) in &self.records {
            let record = if refit {
                form::fit(spec, record)
            } else {
                Some(record.clone())
            };
            if let Some(record) = record {
                tenant.store.restore(*sequence, record);
            }
        }
        tenant.store.spend(&self.spent);
        for (place, uid) in &self.gone {
            tenant.store.spend_record(*place, uid);
        }
        tenant.store.commit();
        tenant.vault = read.vault;
        tenant.keys = read.keys;
        tenant.random = read.random;
        tenant.clock = read.clock;
        tenant.kept_clock = None;
        tenant.next_due = None;
    }
}
