//! States to go back to while the sandbox runs: the one at the start, and those that were put aside.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use super::Service;
use crate::founding::{Founding, Plan, authority};
use crate::keep::{State, TenantState};
use crate::tenant::lock;

/// How many states can be put aside: each holds all records.
const MOST: usize = 20;
/// How long a name may be.
const LONGEST: usize = 60;

/// The way to the start, and what was put aside.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    /// What the tenants were founded by, and where they are.
    beginning: Option<(Plan, SocketAddr)>,
    aside: Mutex<BTreeMap<String, Arc<State>>>,
}

impl Service {
    /// Sets what the tenants were founded by, for going back to it.
    pub(crate) fn begun_by(mut self, plan: Plan, address: SocketAddr) -> Self {
        self.shelf.beginning = Some((plan, address));
        self
    }

    /// Puts all tenants into the state in which they were founded.
    pub(crate) fn reset(&self) -> Result<(), String> {
        let Some((plan, address)) = &self.shelf.beginning else {
            return Err("it is not known how the tenants were founded".to_owned());
        };
        let founded = Founding::of(plan).and_then(|founding| founding.anew(&self.spec, *address));
        let tenants = founded.map_err(|error| error.to_string())?;
        let tenants = tenants.iter();
        let state = State {
            description: self.description.clone(),
            tenants: tenants
                .map(|tenant| (tenant.name.clone(), TenantState::of(tenant)))
                .collect(),
        };
        self.go_back(&state)
    }

    /// The names of the states that were put aside.
    pub(crate) fn put_aside(&self) -> Vec<String> {
        lock(&self.shelf.aside).keys().cloned().collect()
    }

    /// Puts the state of now aside, in the place of one of the same name.
    pub(crate) fn put_state_aside(&self, name: &str) -> Result<(), String> {
        if name.chars().count() > LONGEST {
            return Err(format!("a name has {LONGEST} characters at most"));
        }
        let full = {
            let aside = lock(&self.shelf.aside);
            aside.len() >= MOST && !aside.contains_key(name)
        };
        if full {
            return Err(format!(
                "{MOST} snapshots are kept at most: forget one, or take the name of one"
            ));
        }
        let state = Arc::new(self.state());
        lock(&self.shelf.aside).insert(name.to_owned(), state);
        Ok(())
    }

    /// Goes back to a state that was put aside; false if there is none of that name.
    pub(crate) fn go_back_to(&self, name: &str) -> Result<bool, String> {
        let state = lock(&self.shelf.aside).get(name).cloned();
        state.map_or(Ok(false), |state| self.go_back(&state).map(|()| true))
    }

    /// Forgets a state that was put aside; false if there is none of that name.
    pub(crate) fn forget_state(&self, name: &str) -> bool {
        lock(&self.shelf.aside).remove(name).is_some()
    }

    fn go_back(&self, state: &State) -> Result<(), String> {
        let address = self.shelf.beginning.as_ref().map(|(_, address)| *address);
        let at = |name: &str| address.map_or_else(String::new, |a| authority(name, a));
        self.restore(state, at)
    }
}
