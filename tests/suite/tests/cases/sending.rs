//! Sends a call of whatever kind, and notes what came of it and how everything on the way prints.

use std::{fmt::Debug, time::Duration};

use outseta_api::{
    Call as ApiCall, Client, Error, List, Listing, Method, Operation, RawRequest, Response,
    Selectable,
    serde_json::{self, Map, Value, json},
};
use serde::Serialize;

use super::{
    format::Call,
    tokens::{self, Tokens},
};

/// What came of a call.
pub(crate) struct Made {
    pub(crate) outcome: Result<Map<String, Value>, Box<Failed>>,
    /// Everything on the way as `Debug` prints it.
    pub(crate) shown: Vec<String>,
}

pub(crate) struct Failed {
    pub(crate) error: Error,
    /// Items that a stream gave before.
    pub(crate) items: usize,
    /// Whether the stream was at its end after that.
    pub(crate) ended: Option<bool>,
}

impl Made {
    pub(crate) fn failed(error: Error) -> Self {
        Self {
            outcome: Err(Box::new(Failed {
                error,
                items: 0,
                ended: None,
            })),
            shown: Vec::new(),
        }
    }

    pub(crate) fn show_client(self, client: &Client) -> Self {
        let shown = debug(client);
        self.show([shown])
    }

    pub(crate) fn show(mut self, shown: impl IntoIterator<Item = String>) -> Self {
        self.shown.extend(shown);
        self
    }
}

/// Prints a value in the ways that people print values.
fn debug(value: &dyn Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

/// Applies the options that every request has.
macro_rules! options {
    ($request:expr, $call:expr) => {{
        let mut request = $request;
        if $call.do_not_log {
            request = request.do_not_log();
        }
        for (name, value) in &$call.query {
            request = request.query(name, value);
        }
        for (name, value) in &$call.headers {
            request = request.header(name, value);
        }
        if let Some(timeout) = $call.timeout_ms {
            request = request.timeout(Duration::from_millis(timeout));
        }
        if let Some(harmless) = $call.resend {
            request = request.resend(harmless);
        }
        if $call.anonymous {
            request = request.anonymous();
        }
        request
    }};
}

/// A call whose answer is JSON.
pub(crate) async fn single<O: Operation>(
    request: ApiCall<'_, O>,
    call: &Call,
) -> Result<Made, String>
where
    O::Answer: Serialize + Debug,
{
    answered(request, call, |answer| serde_json::to_value(answer)).await
}

/// A call whose answer is JSON, and can be narrowed.
pub(crate) async fn selected<O: Selectable>(
    request: ApiCall<'_, O>,
    call: &Call,
) -> Result<Made, String>
where
    O::Root: Tokens,
    O::Answer: Serialize + Debug,
{
    let request = match &call.select {
        Some(paths) => request.select(tokens::selection(paths)),
        None => request,
    };
    let mut rest = call.clone();
    rest.select = None;
    single(request, &rest).await
}

pub(crate) async fn answered<O: Operation>(
    request: ApiCall<'_, O>,
    call: &Call,
    read: impl FnOnce(&O::Answer) -> serde_json::Result<Value>,
) -> Result<Made, String>
where
    O::Answer: Debug,
{
    only_a_call(call)?;
    let request = options!(request, call);
    let shown = debug(&request);
    let made = match request.send_with_response().await {
        Ok(response) => {
            let answer = read(&response.answer).map_err(|error| error.to_string())?;
            let mut facts = head(&response);
            facts.insert("answer".to_owned(), answer);
            Made {
                outcome: Ok(facts),
                shown: vec![debug(&response)],
            }
        }
        Err(error) => Made::failed(error),
    };
    Ok(made.show([shown]))
}

/// Options that only lists have would be passed over in silence.
fn only_a_call(call: &Call) -> Result<(), String> {
    let lists = !call.filters.is_empty()
        || call.order_by.is_some()
        || call.select.is_some()
        || call.limit.is_some()
        || call.page.is_some()
        || call.stream
        || call.take.is_some();
    if lists {
        return Err("options that this call does not have".to_owned());
    }
    Ok(())
}

fn head<T>(response: &Response<T>) -> Map<String, Value> {
    Map::from_iter([
        ("status".to_owned(), json!(response.status)),
        ("attempts".to_owned(), json!(response.attempts)),
        ("headers".to_owned(), headers(&response.headers)),
    ])
}

/// Headers by name; of several of one name the last.
pub(crate) fn headers(headers: &outseta_api::HeaderMap) -> Value {
    headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), Value::String(value))
        })
        .collect::<Map<_, _>>()
        .into()
}

pub(crate) async fn list<O>(list: List<'_, O>, call: &Call) -> Result<Made, String>
where
    O: Listing + Selectable<Root = <O as Listing>::Item>,
    <O as Listing>::Item: Tokens + Serialize + Debug,
{
    let mut list = options!(list, call);
    for filter in &call.filters {
        list = list.filter(<O as Listing>::Item::filter(filter)?);
    }
    if let Some(order) = &call.order_by {
        list = list.order_by(<O as Listing>::Item::order(order));
    }
    if let Some(paths) = &call.select {
        list = list.select(tokens::selection(paths));
    }
    if let Some(limit) = call.limit {
        list = list.limit(limit);
    }
    if let Some(page) = call.page {
        list = list.page(page);
    }
    let shown = debug(&list);
    if call.stream {
        return Ok(walk(list, call.take).await?.show([shown]));
    }
    if call.take.is_some() {
        return Err("`take` is for a `stream`".to_owned());
    }
    let made = match list.send_with_response().await {
        Ok(response) => {
            let page = &response.answer;
            let answer = serde_json::to_value(page).map_err(|error| error.to_string())?;
            let mut facts = head(&response);
            facts.insert("items".to_owned(), json!(page.items.len()));
            facts.insert("has_next".to_owned(), json!(page.has_next()));
            facts.insert("answer".to_owned(), answer);
            Made {
                outcome: Ok(facts),
                shown: vec![debug(&response)],
            }
        }
        Err(error) => Made::failed(error),
    };
    Ok(made.show([shown]))
}

/// Walks through a list, to its end or until there are enough.
async fn walk<O>(list: List<'_, O>, take: Option<usize>) -> Result<Made, String>
where
    O: Listing,
    O::Item: Serialize + Debug,
{
    let mut stream = list.stream();
    let mut shown = vec![debug(&stream)];
    let mut uids = Vec::new();
    while take.is_none_or(|enough| uids.len() < enough) {
        match stream.try_next().await {
            Ok(Some(item)) => {
                let item = serde_json::to_value(&item).map_err(|error| error.to_string())?;
                uids.push(item.get("Uid").cloned().unwrap_or_default());
            }
            Ok(None) => break,
            Err(error) => {
                let ended = matches!(stream.try_next().await, Ok(None));
                shown.push(debug(&stream));
                let failed = Failed {
                    error,
                    items: uids.len(),
                    ended: Some(ended),
                };
                return Ok(Made {
                    outcome: Err(Box::new(failed)),
                    shown,
                });
            }
        }
    }
    shown.push(debug(&stream));
    let facts = [
        ("items".to_owned(), json!(uids.len())),
        ("uids".to_owned(), Value::Array(uids)),
        ("total".to_owned(), json!(stream.total())),
    ];
    Ok(Made {
        outcome: Ok(Map::from_iter(facts)),
        shown,
    })
}

pub(crate) async fn raw(client: &Client, call: &Call, request: &str) -> Result<Made, String> {
    only_a_call(call)?;
    let (method, path) = request.split_once(' ').unwrap_or((request, ""));
    let method = match method {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "DELETE" => Method::Delete,
        other => return Err(format!("there is no method `{other}`")),
    };
    if !call.parameters.is_empty() {
        return Err("a raw request has no parameters".to_owned());
    }
    let mut request: RawRequest<'_> = options!(client.raw(method, path), call);
    if let Some(body) = &call.body {
        request = request.json(body);
    }
    let shown = debug(&request);
    let made = match request.send().await {
        Ok(answer) => {
            let facts = [
                ("status".to_owned(), json!(answer.status)),
                ("headers".to_owned(), headers(&answer.headers)),
                ("text".to_owned(), json!(answer.text())),
            ];
            Made {
                outcome: Ok(Map::from_iter(facts)),
                shown: vec![debug(&answer)],
            }
        }
        Err(error) => Made::failed(error),
    };
    Ok(made.show([shown]))
}
