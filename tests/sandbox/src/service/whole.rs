//! Tenants as a whole: keeping what was changed of one, taking the state of all, putting them back.

use std::sync::{Arc, Mutex, MutexGuard};

use super::Service;
use crate::keep::{Changes, State, TenantState, settle};
use crate::seed::export;
use crate::tenant::{MAIN, Shared, Tenant, lock};

impl Service {
    /// Keeps what was changed of a tenant, where it is kept at all.
    pub(super) fn keep(&self, tenant: &mut Tenant) -> Result<(), String> {
        if let Some(keeper) = &self.keeper
            && let Some(changes) = Changes::of(tenant)
        {
            keeper.save(&changes)?;
        }
        settle(tenant);
        Ok(())
    }

    /// Keeps what was changed beside a request. What cannot be kept is tried again with the next
    /// request, which then says so.
    pub(crate) fn keep_or_later(&self, tenant: &mut Tenant) {
        let _ = self.keep(tenant);
    }

    /// The state of all tenants at one moment.
    pub(crate) fn state(&self) -> State {
        let tenants = self.tenants.all();
        let tenants: Vec<_> = tenants.iter().map(|tenant| lock(tenant)).collect();
        self.state_of(&tenants)
    }

    /// A seed that makes all tenants, without the passwords of their people.
    pub(crate) fn to_seed(&self) -> String {
        let tenants = self.tenants.all();
        let tenants: Vec<_> = tenants.iter().map(|tenant| lock(tenant)).collect();
        export(&self.spec, tenants.iter().map(|tenant| &**tenant))
    }

    fn state_of(&self, tenants: &[MutexGuard<'_, Tenant>]) -> State {
        let tenants = tenants.iter();
        State {
            description: self.description.clone(),
            tenants: tenants
                .map(|tenant| (tenant.name.clone(), TenantState::of(tenant)))
                .collect(),
        }
    }

    /// Puts all tenants into a state, or none of them. `authority` is host and port of new ones.
    pub(crate) fn restore(
        &self,
        state: &State,
        authority: impl Fn(&str) -> String,
    ) -> Result<(), String> {
        if !state.tenants.contains_key(MAIN) {
            return Err(format!("there is no tenant called {MAIN} in it"));
        }
        let papers = state.tenants.values().map(TenantState::read_papers);
        let papers: Vec<_> = papers.collect::<Result<_, _>>()?;
        let (throttled, secure) = {
            let main = self.main();
            let main = lock(&main);
            (main.throttled, main.secure)
        };
        let tenants: Vec<Shared> = state
            .tenants
            .keys()
            .map(|name| {
                let known = self.tenants.get(name);
                let new = || {
                    let mut tenant = Tenant::new(name, authority(name), throttled);
                    tenant.secure = secure;
                    tenant.outbox.tell(&self.post.wake);
                    tenant
                };
                known.unwrap_or_else(|| Arc::new(Mutex::new(new())))
            })
            .collect();
        let mut locked: Vec<_> = tenants.iter().map(|tenant| lock(tenant)).collect();
        let before = self.keeper.is_some().then(|| self.state_of(&locked));
        let refit = state.description != self.description;
        for ((tenant, kept), papers) in locked.iter_mut().zip(state.tenants.values()).zip(papers) {
            kept.put_into(&self.spec, refit, papers, tenant);
        }
        if let (Some(keeper), Some(before)) = (&self.keeper, before) {
            let all: Vec<&Tenant> = locked.iter().map(|tenant| &**tenant).collect();
            if let Err(fault) = keeper.replace(&all) {
                for (tenant, kept) in locked.iter_mut().zip(before.tenants.values()) {
                    kept.put_into(&self.spec, false, kept.read_papers()?, tenant);
                }
                return Err(fault);
            }
            for tenant in &mut locked {
                tenant.store.remember_unsaved();
            }
        }
        for tenant in &mut locked {
            settle(tenant);
        }
        drop(locked);
        self.tenants.set(tenants);
        // The clocks may have moved.
        self.post.wake.notify_one();
        Ok(())
    }
}
