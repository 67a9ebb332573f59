//! The views as JSON.

use super::{Ask, Kinds, Listing, Log, LogFilter, ROOT, Refusal, SIZE, View};
use crate::answer::{Reader, References, Selection, render};
use crate::clock;
use crate::json::{Json, object};
use crate::tenant::lock;

/// How many requests a page of the log has unless `limit` says otherwise, and at most.
const REQUESTS: (usize, usize) = (100, 1000);

/// What a view shows, as JSON.
pub(crate) fn read(ask: &Ask<'_>, view: &View) -> Result<Json, Refusal> {
    match view {
        View::Home => Ok(home(ask)),
        View::Kinds => Ok(kinds(ask)),
        View::Records(kind) => records(ask, kind),
        View::Record(kind, uid) => record(ask, kind, uid),
        View::Requests => Ok(requests(ask)),
        View::Request(number) => request(ask, *number),
        View::Clock => Ok(super::clock::read(ask)),
        View::Webhooks => Ok(super::webhooks::read(ask)),
        View::Delivery(id) => super::webhooks::read_one(ask, *id),
        View::Snapshots => Ok(super::state::read(ask)),
        View::Mails => Ok(super::mails::read(ask)),
        View::Mail(number) => super::mails::read_one(ask, *number),
        View::Faults => Ok(super::faults::read(ask)),
    }
}

fn number(n: usize) -> Json {
    Json::Number(n.to_string())
}

fn home(ask: &Ask<'_>) -> Json {
    let tenants = ask.tenants();
    let tenants = tenants.iter().map(|tenant| {
        let tenant = lock(tenant);
        object([
            ("name", Json::text(&tenant.name)),
            ("base_url", Json::text(ask.service.base_url(&tenant))),
            ("api_key", Json::text(&tenant.api_key.key)),
            ("api_secret", Json::text(&tenant.api_key.secret)),
            ("now", Json::text(clock::exact(tenant.clock.now()))),
        ])
    });
    let path = |path: &str| Json::text(format!("{ROOT}{path}"));
    object([
        ("tenants", Json::List(tenants.collect())),
        (
            "look",
            Json::List(
                [
                    "/records",
                    "/requests",
                    "/clock",
                    "/faults",
                    "/webhooks",
                    "/mails",
                    "/snapshots",
                ]
                .map(path)
                .into(),
            ),
        ),
        (
            "do",
            Json::List(super::actions::paths().map(path).collect()),
        ),
    ])
}

fn kinds(ask: &Ask<'_>) -> Json {
    let tenant = lock(&ask.tenant);
    let kinds = Kinds::of(ask.service.spec(), &tenant.store);
    let some = kinds.some.into_iter().map(|(name, n)| (name, number(n)));
    let none = kinds.none.into_iter().map(|name| (name, number(0)));
    Json::Object(some.chain(none).collect())
}

fn records(ask: &Ask<'_>, kind: &str) -> Result<Json, Refusal> {
    let tenant = lock(&ask.tenant);
    let reader = ask.reader(&tenant);
    known(&reader, kind)?;
    let listing = Listing::of(&reader, kind, ask.parameter("q"), ask.page());
    let rendered =
        |record: &&_| render(&reader, &References::default(), record, &Selection::whole());
    Ok(object([
        ("total", number(listing.total)),
        ("page", number(ask.page())),
        ("size", number(SIZE)),
        (
            "items",
            Json::List(listing.records.iter().map(rendered).collect()),
        ),
    ]))
}

fn record(ask: &Ask<'_>, kind: &str, uid: &str) -> Result<Json, Refusal> {
    let tenant = lock(&ask.tenant);
    let reader = ask.reader(&tenant);
    known(&reader, kind)?;
    let record = reader
        .store
        .get(kind, uid)
        .ok_or_else(|| Refusal::nothing(format!("There is no {kind} {uid}.")))?;
    Ok(render(
        &reader,
        &References::default(),
        record,
        &Selection::whole(),
    ))
}

fn known(reader: &Reader<'_>, kind: &str) -> Result<(), Refusal> {
    if reader.spec.records().any(|name| name == kind) {
        Ok(())
    } else {
        Err(Refusal::nothing(format!(
            "There is no kind of record called {kind}."
        )))
    }
}

fn requests(ask: &Ask<'_>) -> Json {
    let (default, most) = REQUESTS;
    let limit = ask.parameter("limit").and_then(|text| text.parse().ok());
    let size = limit.filter(|n| *n > 0).unwrap_or(default).min(most);
    let filter = LogFilter::of(ask);
    let log = ask
        .service
        .seen(|seen| Log::of(seen, &filter, ask.page(), size));
    object([
        ("total", number(log.total)),
        ("page", number(ask.page())),
        ("size", number(size)),
        ("items", Json::List(log.entries.iter().map(entry).collect())),
    ])
}

fn request(ask: &Ask<'_>, wanted: u64) -> Result<Json, Refusal> {
    ask.service
        .seen(|seen| Log::one(seen, wanted))
        .map(|found| entry(&found))
        .ok_or_else(|| Refusal::nothing(format!("There is no request {wanted} in the log.")))
}

fn entry(entry: &super::requests::Entry) -> Json {
    let request = &entry.request;
    let pairs = |pairs: &[(String, String)]| {
        let pair = |(name, value): &(String, String)| {
            Json::List(vec![Json::text(name), Json::text(value)])
        };
        Json::List(pairs.iter().map(pair).collect())
    };
    let optional = |text: &Option<String>| text.as_ref().map_or(Json::Null, Json::text);
    object([
        ("number", Json::Number(entry.number.to_string())),
        ("at", Json::text(clock::exact(entry.at))),
        ("tenant", optional(&request.tenant)),
        ("method", Json::text(&request.method)),
        ("path", Json::text(&request.path)),
        ("query", pairs(&request.query)),
        ("headers", pairs(&request.headers)),
        ("body", Json::text(&request.body)),
        ("status", Json::integer(request.status)),
        ("operation", optional(&request.operation)),
        (
            "microseconds",
            Json::Number(request.took.as_micros().to_string()),
        ),
    ])
}
