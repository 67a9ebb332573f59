//! Snapshots: the state of a sandbox to go back to, or to take elsewhere.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::{State, TenantState, form};
use crate::json::{Json, Object, object};
use crate::store::Spent;

/// The version of the format of the text.
const FORMAT: i64 = 1;

/// The state of a sandbox at one moment: all tenants with their records, what people sign in with,
/// sessions, sign-ins that wait for a code, signing keys, the identifiers given out and the clock.
/// Made by [`Sandbox::snapshot`](crate::Sandbox::snapshot).
///
/// The requests that were seen and the faults that are set are no part of it. A copy costs nothing.
#[derive(Clone)]
pub struct Snapshot(Arc<State>);

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Snapshot").field(&self.0.tenants).finish()
    }
}

/// Why a text is no snapshot.
#[derive(Debug)]
pub struct SnapshotError(String);

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "this is no snapshot that can be read: {}\n  help: take one with Snapshot::to_json or Snapshot::save",
            self.0
        )
    }
}

impl std::error::Error for SnapshotError {}

impl Snapshot {
    pub(crate) fn new(state: State) -> Self {
        Self(Arc::new(state))
    }

    pub(crate) fn state(&self) -> &State {
        &self.0
    }

    /// The snapshot as a text. It holds passwords and private keys as they are.
    #[must_use]
    pub fn to_json(&self) -> String {
        let tenants = self.0.tenants.iter();
        let tenants = tenants.map(|(name, tenant)| (name.as_str(), write(tenant)));
        object([
            ("format", Json::integer(FORMAT)),
            ("description", Json::text(&self.0.description)),
            ("tenants", Json::Object(tenants.collect())),
        ])
        .to_string()
    }

    /// Reads the text of a snapshot.
    ///
    /// # Errors
    ///
    /// When it is no snapshot, or one of a later format.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        read(text).map(Self::new).map_err(SnapshotError)
    }

    /// Writes the text to a file. It holds passwords and private keys as they are.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        fs::write(path, self.to_json())
    }

    /// Reads a file that [`save`](Self::save) wrote.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or holds no snapshot.
    pub fn load(path: impl AsRef<Path>) -> io::Result<Self> {
        let text = fs::read_to_string(path)?;
        Self::from_json(&text).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    }
}

fn write(tenant: &TenantState) -> Json {
    let records = tenant.records.iter().map(|(sequence, record)| {
        let mut members: Object = [
            ("place", Json::Number(sequence.to_string())),
            ("entity", Json::text(record.entity.as_str())),
            ("uid", Json::text(&record.uid)),
        ]
        .into_iter()
        .collect();
        for (name, part) in form::write(record).iter() {
            members.set(name, part.clone());
        }
        Json::Object(members)
    });
    let used = tenant.spent.used.iter();
    let used = used.map(|packed| Json::Number(packed.to_string()));
    let papers = tenant.papers.iter();
    // No object: looking for one of very many members takes its time.
    let papers = papers.map(|(name, text)| Json::List(vec![Json::text(name), Json::text(text)]));
    object([
        ("last", Json::Number(tenant.spent.last.to_string())),
        ("used", Json::List(used.collect())),
        ("papers", Json::List(papers.collect())),
        ("records", Json::List(records.collect())),
    ])
}

fn read(text: &str) -> Result<State, String> {
    let Ok(Json::Object(json)) = Json::parse(text) else {
        return Err("it is no JSON object".to_owned());
    };
    match json.get("format").and_then(Json::as_integer) {
        Some(FORMAT) => {}
        Some(other) => return Err(format!("its format is {other}, the known one is {FORMAT}")),
        None => return Err("it names no format".to_owned()),
    }
    let description = json.get("description").and_then(Json::as_text);
    let tenants = json.get("tenants").and_then(Json::as_object);
    let tenants = tenants.ok_or("it has no tenants")?.iter();
    let tenants = tenants.map(|(name, tenant)| {
        let tenant = read_tenant(tenant);
        let tenant = tenant.ok_or_else(|| format!("the tenant {name} is not complete"))?;
        Ok((name.to_owned(), tenant))
    });
    Ok(State {
        description: description.unwrap_or_default().to_owned(),
        tenants: tenants.collect::<Result<_, String>>()?,
    })
}

fn read_tenant(json: &Json) -> Option<TenantState> {
    let json = json.as_object()?;
    let mut tenant = TenantState {
        spent: Spent {
            last: number(json.get("last")?)?,
            used: json
                .get("used")?
                .as_list()?
                .iter()
                .map(number)
                .collect::<Option<_>>()?,
        },
        ..TenantState::default()
    };
    for paper in json.get("papers")?.as_list()? {
        let [name, text] = paper.as_list()? else {
            return None;
        };
        let paper = (name.as_text()?.to_owned(), text.as_text()?.to_owned());
        tenant.papers.push(paper);
    }
    for row in json.get("records")?.as_list()? {
        let row = row.as_object()?;
        let text = |name| row.get(name).and_then(Json::as_text);
        let record = form::read(text("entity")?, text("uid")?, row);
        tenant.records.push((number(row.get("place")?)?, record));
    }
    tenant.records.sort_by_key(|(place, _)| *place);
    Some(tenant)
}

fn number(json: &Json) -> Option<u64> {
    match json {
        Json::Number(literal) => literal.parse().ok(),
        _ => None,
    }
}
