//! What is asked for: which of the views, of which tenant, with which parameters.

use chrono::{DateTime, Utc};
use url::form_urlencoded;

use super::ROOT;
use crate::answer::Reader;
use crate::faults::ActiveFault;
use crate::query::Query;
use crate::service::Service;
use crate::tenant::{Shared, Tenant, lock};

/// A request beside the API that is refused, and what to do about it.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) error: String,
    pub(crate) help: String,
}

impl Refusal {
    pub(crate) fn new(status: u16, error: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            status,
            error: error.into(),
            help: help.into(),
        }
    }

    /// 404 for what is not there.
    pub(crate) fn nothing(what: impl Into<String>) -> Self {
        Self::new(404, what, format!("{ROOT} lists what there is."))
    }
}

/// Something to look at, as a page or as JSON.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum View {
    /// All in short.
    Home,
    /// The kinds of record, with the number of each.
    Kinds,
    /// The records of a kind.
    Records(String),
    /// A record, by kind and identifier.
    Record(String, String),
    /// The log of requests.
    Requests,
    /// A request, by its number.
    Request(u64),
    /// The time.
    Clock,
    /// The faults that are set.
    Faults,
    /// What there is to go back to.
    Snapshots,
    /// The outbox.
    Mails,
    /// A mail, by its number.
    Mail(u64),
    /// The webhooks and what was sent to them.
    Webhooks,
    /// One report to a webhook, by its number.
    Delivery(u64),
}

impl View {
    /// The view at a path; none if there is nothing.
    pub(crate) fn at(path: &str) -> Option<Self> {
        if path == "/" {
            return Some(Self::Home);
        }
        let below = path.strip_prefix(ROOT)?;
        let steps: Vec<&str> = below.split('/').filter(|step| !step.is_empty()).collect();
        Some(match steps.as_slice() {
            [] => Self::Home,
            ["records"] => Self::Kinds,
            ["records", kind] => Self::Records((*kind).to_owned()),
            ["records", kind, uid] => Self::Record((*kind).to_owned(), (*uid).to_owned()),
            ["requests"] => Self::Requests,
            ["requests", number] => Self::Request(number.parse().ok()?),
            ["clock"] => Self::Clock,
            ["faults"] => Self::Faults,
            ["snapshots"] => Self::Snapshots,
            ["mails"] => Self::Mails,
            ["mails", number] => Self::Mail(number.parse().ok()?),
            ["webhooks"] => Self::Webhooks,
            ["webhooks", id] => Self::Delivery(id.parse().ok()?),
            _ => return None,
        })
    }
}

/// A question, and whom it is about.
pub(crate) struct Ask<'a> {
    pub(crate) service: &'a Service,
    pub(crate) query: &'a Query,
    /// The tenant that is looked at.
    pub(crate) tenant: Shared,
    pub(crate) name: String,
    /// Whether the tenant must be named in addresses, since there are several.
    several: bool,
}

impl<'a> Ask<'a> {
    /// The tenant that is named by `?tenant=`, else the one whose host was called.
    pub(crate) fn new(service: &'a Service, host: &str, query: &'a Query) -> Result<Self, Refusal> {
        let tenants = service.tenants();
        let named = query.get("tenant").filter(|name| !name.is_empty());
        let tenant = match named {
            Some(name) => tenants.get(name),
            None => tenants.at(host),
        };
        let tenant = tenant.ok_or_else(|| {
            let name = named.unwrap_or(host);
            let all: Vec<String> = tenants.all().iter().map(|t| lock(t).name.clone()).collect();
            Refusal::new(
                404,
                format!("There is no tenant {name}."),
                format!("The tenants are: {}.", all.join(", ")),
            )
        })?;
        let name = lock(&tenant).name.clone();
        Ok(Self {
            service,
            query,
            tenant,
            name,
            several: tenants.all().len() > 1,
        })
    }

    /// Whether there is more than one tenant.
    pub(crate) fn is_one_of_several(&self) -> bool {
        self.several
    }

    /// All tenants, by name.
    pub(crate) fn tenants(&self) -> Vec<Shared> {
        self.service.tenants().all()
    }

    /// The tenant's time.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        lock(&self.tenant).clock.now()
    }

    /// Whether the tenant's clock stands still.
    pub(crate) fn is_still(&self) -> bool {
        lock(&self.tenant).clock.is_still()
    }

    /// The faults that are set, oldest first.
    pub(crate) fn faults(&self) -> Vec<ActiveFault> {
        lock(self.service.faults()).list()
    }

    /// Scheme, host and port of the main tenant.
    pub(crate) fn origin(&self) -> String {
        lock(&self.service.main()).origin()
    }

    /// Reads the records of a tenant.
    pub(crate) fn reader<'t>(&'t self, tenant: &'t Tenant) -> Reader<'t> {
        Reader::new(self.service.spec(), &tenant.store, tenant.clock.now())
    }

    /// A parameter that is not blank.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let value = self.query.get(name)?.trim();
        (!value.is_empty()).then_some(value)
    }

    /// The page of a list that is wanted, counted from 1.
    pub(crate) fn page(&self) -> usize {
        let number = self.parameter("page").and_then(|text| text.parse().ok());
        number.unwrap_or(1).max(1)
    }

    /// An address below [`ROOT`] about the same tenant, with parameters.
    pub(crate) fn link(&self, path: &str, parameters: &[(&str, &str)]) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        if self.several {
            pairs.append_pair("tenant", &self.name);
        }
        for (name, value) in parameters.iter().filter(|(_, value)| !value.is_empty()) {
            pairs.append_pair(name, value);
        }
        let path = address(path);
        match pairs.finish() {
            pairs if pairs.is_empty() => path,
            pairs => format!("{path}?{pairs}"),
        }
    }

    /// An address below [`ROOT`] about another tenant.
    pub(crate) fn link_of(&self, tenant: &str, path: &str) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::new());
        pairs.append_pair("tenant", tenant);
        format!("{}?{}", address(path), pairs.finish())
    }
}

fn address(path: &str) -> String {
    if path == "/" {
        "/".to_owned()
    } else {
        format!("{ROOT}{path}")
    }
}

#[cfg(test)]
mod tests {
    use super::View;

    #[test]
    fn finds_views_by_their_paths() {
        for (path, view) in [
            ("/", Some(View::Home)),
            ("/_sandbox", Some(View::Home)),
            ("/_sandbox/", Some(View::Home)),
            (
                "/_sandbox/records/Person",
                Some(View::Records("Person".to_owned())),
            ),
            ("/_sandbox/requests/7", Some(View::Request(7))),
            ("/_sandbox/requests/x", None),
            ("/_sandbox/nothing", None),
            ("/elsewhere", None),
        ] {
            assert_eq!(View::at(path), view, "{path}");
        }
    }
}
