//! The tenants at the start: from the built-in cast and from seeds, or as the file of the last run has them.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::SystemTime;

use crate::clock::Clock;
use crate::keep::{Keeper, State, settle};
use crate::seed::{self, BadSeed, Document, Source};
use crate::spec::Spec;
use crate::tenant::{MAIN, Tenant};

/// What was asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    /// Tenants beside the main one.
    pub(crate) tenants: Vec<String>,
    pub(crate) extra_people: usize,
    pub(crate) seeds: Vec<Source>,
    pub(crate) database: Option<PathBuf>,
    /// Whether token operations count calls by the minute.
    pub(crate) throttled: bool,
    /// Whether they are spoken to by HTTPS.
    pub(crate) secure: bool,
    /// Where the clock of new tenants stands still, if it does.
    pub(crate) clock: Option<SystemTime>,
}

/// The plan with its seeds read and its names looked at.
pub(crate) struct Founding<'p> {
    plan: &'p Plan,
    seeds: Vec<Document>,
    names: Vec<String>,
}

/// Who keeps the tenants, and what was kept before.
type Opened = (Box<dyn Keeper>, Option<State>);

/// The tenants, and who keeps them.
pub(crate) type Founded = (Vec<Tenant>, Option<Box<dyn Keeper>>);

impl<'p> Founding<'p> {
    /// Reads the seeds, and refuses names that no tenant can have.
    pub(crate) fn of(plan: &'p Plan) -> io::Result<Self> {
        let seeds = plan.seeds.iter().map(Document::read);
        let seeds: Vec<Document> = seeds.collect::<Result<_, _>>().map_err(bad_seed)?;
        let names = names(&plan.tenants, &seeds)?;
        Ok(Self { plan, seeds, names })
    }

    /// The tenants that were asked for.
    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// Makes all tenants. `description` is the fingerprint of the description.
    pub(crate) fn found(
        self,
        spec: &Spec,
        description: &str,
        address: SocketAddr,
    ) -> io::Result<Founded> {
        let Some((keeper, kept)) = self.open(description)? else {
            let tenants = self
                .names
                .iter()
                .map(|name| self.plant(spec, name, address));
            return Ok((tenants.collect::<io::Result<_>>()?, None));
        };
        let (mut tenants, missing): (Vec<Tenant>, Vec<&String>) = match &kept {
            None => (Vec::new(), self.names.iter().collect()),
            Some(state) => {
                let tenants = state.tenants.iter().map(|(name, kept)| {
                    let mut tenant = self.empty(name, address);
                    let refit = state.description != description;
                    let papers = kept
                        .read_papers()
                        .map_err(|fault| self.unreadable(&fault))?;
                    kept.put_into(spec, refit, papers, &mut tenant);
                    Ok(tenant)
                });
                let new = |name: &&String| !state.tenants.contains_key(*name);
                let asked_for = self
                    .names
                    .iter()
                    .filter(|n| *n == MAIN || self.plan.tenants.contains(*n));
                (
                    tenants.collect::<io::Result<_>>()?,
                    asked_for.filter(new).collect(),
                )
            }
        };
        let grown = !missing.is_empty();
        for name in missing {
            tenants.push(self.plant(spec, name, address)?);
        }
        if grown {
            let all: Vec<&Tenant> = tenants.iter().collect();
            keeper
                .replace(&all)
                .map_err(|fault| self.unreadable(&fault))?;
        }
        for tenant in &mut tenants {
            tenant.store.remember_unsaved();
            settle(tenant);
        }
        Ok((tenants, Some(keeper)))
    }

    /// Makes all tenants as if nothing had been kept.
    pub(crate) fn anew(&self, spec: &Spec, address: SocketAddr) -> io::Result<Vec<Tenant>> {
        let names = self.names.iter();
        names.map(|name| self.plant(spec, name, address)).collect()
    }

    fn empty(&self, name: &str, address: SocketAddr) -> Tenant {
        let mut tenant = Tenant::new(name, authority(name, address), self.plan.throttled);
        tenant.secure = self.plan.secure;
        tenant.clock = self.plan.clock.map_or_else(Clock::default, Clock::standing);
        tenant
    }

    /// A tenant with what the cast and the seeds have for it.
    fn plant(&self, spec: &Spec, name: &str, address: SocketAddr) -> io::Result<Tenant> {
        let mut tenant = self.empty(name, address);
        let cast = self.seeds.iter().all(|seed| seed.leaves_cast(name));
        seed::plant(spec, &mut tenant, cast, self.plan.extra_people);
        for seed in &self.seeds {
            seed.plant(spec, &mut tenant).map_err(bad_seed)?;
            tenant.store.commit();
        }
        Ok(tenant)
    }

    #[cfg(feature = "sqlite")]
    fn open(&self, description: &str) -> io::Result<Option<Opened>> {
        let Some(path) = &self.plan.database else {
            return Ok(None);
        };
        let database = crate::keep::Database::open(path, description).map_err(io::Error::other)?;
        let state = database.read().map_err(|fault| self.unreadable(&fault))?;
        Ok(Some((Box::new(database), state)))
    }

    #[cfg(not(feature = "sqlite"))]
    fn open(&self, _: &str) -> io::Result<Option<Opened>> {
        Ok(None)
    }

    fn unreadable(&self, fault: &str) -> io::Error {
        let path = self.plan.database.as_deref().unwrap_or("".as_ref());
        io::Error::other(format!(
            "{}: {fault}\n  help: check disk and permissions, or move the file away to begin anew",
            path.display()
        ))
    }
}

/// The names of all tenants, each of them one that a subdomain can have.
fn names(asked_for: &[String], seeds: &[Document]) -> io::Result<Vec<String>> {
    let mut names = vec![MAIN.to_owned()];
    for name in asked_for {
        fits(name)?;
        if names.contains(name) {
            let message = format!("there is a tenant called {name} already");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        names.push(name.clone());
    }
    // Seeds may fill tenants that are there anyway, each other's as well.
    for name in seeds.iter().flat_map(Document::tenants) {
        fits(name)?;
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

/// Refuses a name that no subdomain can have.
fn fits(name: &str) -> io::Result<()> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !name.is_empty() && name.len() <= 63 && name.chars().all(fits) {
        return Ok(());
    }
    let message = format!(
        "{name:?} cannot be a tenant's subdomain: 1 to 63 lower-case letters, digits and hyphens can"
    );
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}

fn bad_seed(error: BadSeed) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

/// Host and port of a tenant.
pub(crate) fn authority(tenant: &str, address: SocketAddr) -> String {
    if tenant == MAIN {
        address.to_string()
    } else {
        format!("{tenant}.localhost:{}", address.port())
    }
}
