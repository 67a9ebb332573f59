//! Records from a seed file: JSON written by people, with the names of the description.

mod check;
mod export;
mod fault;
mod fill;
mod located;
mod moment;
mod rows;

use std::fs;
use std::path::PathBuf;

use crate::spec::Spec;
use crate::tenant::{MAIN, Tenant};

pub(crate) use export::export;
pub(crate) use fault::BadSeed;
use fault::Fault;
use located::{Located, Member, Unreadable};

/// The name of a seed that comes from no file.
const UNNAMED: &str = "seed";

/// Settings that may stand beside the entities of a tenant.
const SETTINGS: [&str; 4] = ["$cast", "$tenants", "$comment", "$schema"];

/// Where a seed comes from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// A file, read when the sandbox starts.
    File(PathBuf),
    /// The text itself.
    Text(String),
}

/// A seed file, read and looked through, but not put into any tenant yet.
#[derive(Debug)]
pub(crate) struct Document {
    name: String,
    text: String,
    tree: Located,
}

impl Document {
    /// Reads a seed.
    pub(crate) fn read(source: &Source) -> Result<Self, BadSeed> {
        let (name, text) = match source {
            Source::Text(text) => (UNNAMED.to_owned(), text.clone()),
            Source::File(path) => {
                let name = path.display().to_string();
                let text = fs::read_to_string(path).map_err(|error| {
                    BadSeed::unreadable(format!(
                        "{name}: the seed file cannot be read: {error}\n  help: check the path; the file is JSON in UTF-8"
                    ))
                })?;
                (name, text)
            }
        };
        let tree = Located::parse(&text).map_err(|error| {
            let Unreadable {
                line,
                column,
                message,
            } = error;
            BadSeed::unreadable(format!(
                "{name}:{line}:{column}: {message}\n  help: a seed file is one JSON object, without comments; \"$comment\" may stand in every object"
            ))
        })?;
        let document = Self { name, text, tree };
        document.check_shape()?;
        Ok(document)
    }

    /// The tenants that it names beside the main one.
    pub(crate) fn tenants(&self) -> impl Iterator<Item = &str> {
        let tenants = self.tree.member("$tenants");
        let members = tenants.and_then(|tenants| tenants.value.members());
        let names = members.into_iter().flatten();
        names
            .map(|member| member.name.as_str())
            .filter(|name| *name != "$comment")
    }

    /// Whether it leaves a tenant the built-in cast: `"$cast": false` does not.
    pub(crate) fn leaves_cast(&self, tenant: &str) -> bool {
        self.parts(tenant)
            .filter_map(|(_, part)| part.member("$cast"))
            .all(|cast| cast.value.json().is_true())
    }

    /// Puts its records for a tenant there, all or none.
    pub(crate) fn plant(&self, spec: &Spec, tenant: &mut Tenant) -> Result<(), BadSeed> {
        let name = tenant.name.clone();
        let parts: Vec<_> = self.parts(&name).collect();
        let mut faults = Vec::new();
        let mut rows = rows::collect(spec, &parts, &mut faults);
        rows::identify(&mut rows, tenant, &mut faults);
        fill::fill(spec, tenant, &rows, &mut faults);
        // Rules of records that are half there would blame what follows from another fault.
        if faults.is_empty() {
            check::complete(spec, tenant, &rows, &mut faults);
            check::hold(spec, tenant, &rows, &mut faults);
        }
        if faults.is_empty() {
            return Ok(());
        }
        tenant.store.roll_back();
        Err(self.bad(faults))
    }

    /// The objects that hold records of a tenant, each with the way to it.
    fn parts<'d>(&'d self, tenant: &'d str) -> impl Iterator<Item = (String, &'d Located)> {
        let main = (tenant == MAIN).then(|| (String::new(), &self.tree));
        let own = self
            .tree
            .member("$tenants")
            .and_then(|tenants| tenants.value.member(tenant))
            .map(|member| (format!("$tenants.{tenant}."), &member.value));
        main.into_iter().chain(own)
    }

    /// What must hold before any tenant is there: objects where objects must be, known settings.
    fn check_shape(&self) -> Result<(), BadSeed> {
        let mut faults = Vec::new();
        check_part("", &self.tree, true, &mut faults);
        if let Some(tenants) = self.tree.member("$tenants") {
            match tenants.value.members() {
                Some(members) => {
                    for Member { name, value, .. } in members {
                        if name != "$comment" {
                            check_part(&format!("$tenants.{name}"), value, false, &mut faults);
                        }
                    }
                }
                None => faults.push(fault(
                    tenants.at,
                    "$tenants",
                    "this must be an object",
                    "write {\"NAME\": {\"Person\": […]}}, NAME being the subdomain",
                )),
            }
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(self.bad(faults))
        }
    }

    fn bad(&self, faults: Vec<Fault>) -> BadSeed {
        BadSeed::of(&self.name, &self.text, faults)
    }
}

fn check_part(path: &str, part: &Located, top: bool, faults: &mut Vec<Fault>) {
    let Some(members) = part.members() else {
        return faults.push(fault(
            part.at,
            path,
            "this must be an object",
            "write {\"Person\": [{\"Email\": \"ann@example.com\"}]}",
        ));
    };
    for Member { at, name, value } in members {
        if !name.starts_with('$') {
            continue;
        }
        let path = if top {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        if !SETTINGS.contains(&name.as_str()) || (name == "$tenants" && !top) {
            faults.push(fault(
                *at,
                &path,
                "there is no such setting here",
                "the settings are \"$cast\" and \"$comment\", and \"$tenants\" at the top",
            ));
        } else if name == "$cast" && !matches!(value.json(), crate::json::Json::Bool(_)) {
            faults.push(fault(
                value.at,
                &path,
                "this must be true or false",
                "false begins without the built-in records",
            ));
        }
    }
}

/// A fault.
fn fault(at: usize, path: &str, message: impl Into<String>, help: impl Into<String>) -> Fault {
    Fault {
        at,
        path: path.to_owned(),
        message: message.into(),
        help: help.into(),
    }
}

/// ` Did you mean …?`, if one of the names is close.
fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let distance =
        |other: &str| strsim::osa_distance(&name.to_ascii_lowercase(), &other.to_ascii_lowercase());
    known
        .map(|other| (distance(other), other))
        .filter(|(distance, _)| *distance <= 2)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}
