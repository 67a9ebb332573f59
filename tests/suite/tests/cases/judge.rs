//! Compares what came of a call with what a case expects. Each difference is one line that names its place.

use std::time::Duration;

use outseta_api::serde_json::{Map, Value, json};

use super::{
    format::{Arrival, Bounds, Expect},
    sending::{self, Failed, Made},
};
use crate::support::server::Seen;

/// What there is to compare with.
pub(crate) struct Observed<'o> {
    pub(crate) made: &'o Made,
    pub(crate) seen: &'o [Seen],
    pub(crate) elapsed: Duration,
    pub(crate) elsewhere: usize,
    /// Texts that nothing may show.
    pub(crate) secrets: &'o [String],
}

/// All that is not as expected.
pub(crate) fn differences(expect: &Expect, observed: &Observed<'_>) -> Vec<String> {
    let mut found = Vec::new();
    if expect.result.is_some() == expect.error.is_some() {
        found.push("expect: either a `result` or an `error` belongs there".to_owned());
    }
    if expect.requests.is_none() && expect.arrivals.is_none() && expect.pages.is_none() {
        found.push("expect: `requests`, `arrivals` or `pages` belongs there".to_owned());
    }
    requests(expect, observed.seen, &mut found);
    times(expect, observed, &mut found);
    if let Some(wanted) = expect.elsewhere {
        differ(
            "expect.elsewhere",
            &json!(wanted),
            &json!(observed.elsewhere),
            &mut found,
        );
    }
    match (&observed.made.outcome, &expect.result, &expect.error) {
        (Ok(got), Some(wanted), _) => facts("expect.result", wanted, got, &mut found),
        (Err(failed), _, Some(wanted)) => {
            facts("expect.error", wanted, &failure(failed), &mut found);
            words(expect, failed, &mut found);
        }
        (Ok(got), None, _) => found.push(format!(
            "expect.error: it succeeded with {}",
            Value::from(got.clone())
        )),
        (Err(failed), _, None) => found.push(format!("expect.result: {}", failed.error)),
    }
    hidden(observed, &mut found);
    found
}

/// The public facts of an error.
fn failure(failed: &Failed) -> Map<String, Value> {
    let error = &failed.error;
    let validation: Vec<_> = error
        .validation_errors()
        .iter()
        .map(|fault| json!([fault.entity_type, fault.property, fault.code, fault.message]))
        .collect();
    let retry_after = error.retry_after().map(|wait| wait.as_secs());
    let facts = json!({
        "kind": format!("{:?}", error.kind()),
        "status": error.status(),
        "operation": error.operation(),
        "attempts": error.attempts(),
        "message": error.message(),
        "code": error.code(),
        "property": error.property(),
        "validation": validation,
        "retryable": error.is_retryable(),
        "retry_after_s": retry_after,
        "json_path": error.json_path(),
        "body": error.text(),
        "body_length": error.body().len(),
        "body_truncated": error.body_is_truncated(),
        "headers": error.headers().map(sending::headers),
        "items": failed.items,
        "stream_ended": failed.ended,
    });
    match facts {
        Value::Object(facts) => facts,
        _ => Map::new(),
    }
}

fn words(expect: &Expect, failed: &Failed, found: &mut Vec<String>) {
    let said = failed.error.to_string();
    for part in &expect.says {
        if !said.contains(part.as_str()) {
            found.push(format!("expect.says: {part:?} is not in {said:?}"));
        }
    }
    for part in &expect.says_not {
        if said.contains(part.as_str()) {
            found.push(format!("expect.says_not: {part:?} is in {said:?}"));
        }
    }
}

/// No secret stands in anything that was printed, whatever the case is about.
fn hidden(observed: &Observed<'_>, found: &mut Vec<String>) {
    let mut shown: Vec<(&str, String)> = observed
        .made
        .shown
        .iter()
        .map(|text| ("Debug", text.clone()))
        .collect();
    if let Err(failed) = &observed.made.outcome {
        let error = &failed.error;
        shown.push(("Display of the error", format!("{error}\n{error:#}")));
        shown.push(("Debug of the error", format!("{error:?}\n{error:#?}")));
        let texts = format!(
            "{:?} {:?} {:?} {:?} {:?}",
            error.message(),
            error.code(),
            error.property(),
            error.validation_errors(),
            error.decode_failure()
        );
        shown.push(("the facts of the error", texts));
        let mut source = std::error::Error::source(error);
        while let Some(cause) = source {
            shown.push(("a cause of the error", format!("{cause} {cause:?}")));
            source = cause.source();
        }
    }
    for (place, text) in &shown {
        for secret in observed.secrets {
            if text.contains(secret.as_str()) {
                found.push(format!("secrets: {secret:?} is in {place}: {text:?}"));
            }
        }
    }
}

fn requests(expect: &Expect, seen: &[Seen], found: &mut Vec<String>) {
    if let Some(wanted) = expect.arrivals {
        differ("expect.arrivals", &json!(wanted), &json!(seen.len()), found);
    }
    if let Some(wanted) = &expect.requests {
        differ(
            "the number of expect.requests",
            &json!(wanted.len()),
            &json!(seen.len()),
            found,
        );
        for (number, (wanted, seen)) in wanted.iter().zip(seen).enumerate() {
            arrival(&format!("expect.requests[{number}]"), wanted, seen, found);
        }
    }
    if let Some(wanted) = &expect.pages {
        let number = |pairs: &[(String, String)], name: &str| {
            let pair = pairs.iter().find(|pair| pair.0 == name);
            pair.and_then(|pair| pair.1.parse::<u64>().ok())
        };
        let asked: Vec<_> = seen
            .iter()
            .map(|seen| {
                let pairs = seen.pairs();
                json!([number(&pairs, "limit"), number(&pairs, "offset")])
            })
            .collect();
        differ("expect.pages", &json!(wanted), &Value::Array(asked), found);
    }
    if expect.same_requests {
        let bytes = |seen: &Seen| {
            (
                seen.method.clone(),
                seen.target.clone(),
                seen.headers.clone(),
                seen.body.clone(),
            )
        };
        if seen.len() < 2
            || seen
                .windows(2)
                .any(|pair| bytes(&pair[0]) != bytes(&pair[1]))
        {
            found.push(format!("expect.same_requests: {seen:?}"));
        }
    }
}

fn arrival(place: &str, wanted: &Arrival, seen: &Seen, found: &mut Vec<String>) {
    let texts = [
        ("method", &wanted.method, seen.method.as_str()),
        ("target", &wanted.target, seen.target.as_str()),
        ("path", &wanted.path, seen.path()),
        ("query", &wanted.query, seen.query()),
        ("text", &wanted.text, seen.text()),
    ];
    for (name, wanted, got) in texts {
        if let Some(wanted) = wanted {
            differ(
                &format!("{place}.{name}"),
                &json!(wanted),
                &json!(got),
                found,
            );
        }
    }
    for (name, wanted) in &wanted.headers {
        let got = seen.headers(name);
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        differ(
            &format!("{place}.headers.{name}"),
            &json!(wanted),
            &json!(got),
            found,
        );
    }
    if let Some(wanted) = &wanted.json {
        match outseta_api::serde_json::from_slice::<Value>(&seen.body) {
            Ok(got) if got == *wanted => {}
            got => found.push(format!("{place}.json: wanted {wanted}, got {got:?}")),
        }
    }
}

fn times(expect: &Expect, observed: &Observed<'_>, found: &mut Vec<String>) {
    let at: Vec<_> = observed.seen.iter().map(|seen| seen.clock).collect();
    if let Some(wanted) = &expect.gaps {
        let gaps: Vec<_> = at.windows(2).map(|pair| pair[1] - pair[0]).collect();
        differ(
            "the number of expect.gaps",
            &json!(wanted.len()),
            &json!(gaps.len()),
            found,
        );
        for (number, (bounds, gap)) in wanted.iter().zip(gaps).enumerate() {
            within(&format!("expect.gaps[{number}]"), *bounds, gap, found);
        }
    }
    if let Some(bounds) = expect.elapsed {
        within("expect.elapsed", bounds, observed.elapsed, found);
    }
    if let Some(window) = expect.window {
        let least = Duration::from_millis(window.within_ms);
        for group in at.windows(window.requests + 1) {
            let took = group[window.requests] - group[0];
            if took < least {
                found.push(format!(
                    "expect.window: {} requests within {took:?}",
                    window.requests + 1
                ));
            }
        }
    }
}

fn within(place: &str, bounds: Bounds, got: Duration, found: &mut Vec<String>) {
    let (least, most) = (
        Duration::from_millis(bounds.at_least_ms),
        Duration::from_millis(bounds.at_most_ms),
    );
    if got < least || got > most {
        found.push(format!(
            "{place}: wanted {least:?} to {most:?}, got {got:?}"
        ));
    }
}

/// Compares the facts that are named. Objects in them may hold more than is named.
fn facts(
    place: &str,
    wanted: &Map<String, Value>,
    got: &Map<String, Value>,
    found: &mut Vec<String>,
) {
    for (name, wanted) in wanted {
        let place = format!("{place}.{name}");
        match got.get(name) {
            Some(got) if matches!(name.as_str(), "answer" | "headers") => {
                part(&place, wanted, got, found);
            }
            Some(got) => differ(&place, wanted, got, found),
            None => found.push(format!("{place}: there is no such fact")),
        }
    }
}

/// Whether what is wanted is a part of what there is. Null stands for what is absent as well.
fn part(place: &str, wanted: &Value, got: &Value, found: &mut Vec<String>) {
    match (wanted, got) {
        (Value::Object(wanted), Value::Object(got)) => {
            for (name, wanted) in wanted {
                let got = got.get(name).unwrap_or(&Value::Null);
                part(&format!("{place}.{name}"), wanted, got, found);
            }
        }
        (Value::Array(wanted), Value::Array(got)) if wanted.len() == got.len() => {
            for (number, (wanted, got)) in wanted.iter().zip(got).enumerate() {
                part(&format!("{place}[{number}]"), wanted, got, found);
            }
        }
        _ => differ(place, wanted, got, found),
    }
}

fn differ(place: &str, wanted: &Value, got: &Value, found: &mut Vec<String>) {
    // `{"from": 0, "to": 250}` saves writing out two hundred and fifty uids.
    if let (Some(from), Some(to)) = (wanted.get("from"), wanted.get("to")) {
        let range = from.as_u64().unwrap_or(0)..to.as_u64().unwrap_or(0);
        let uids: Vec<_> = range.map(|uid| json!(uid.to_string())).collect();
        if *got != Value::Array(uids) {
            found.push(format!("{place}: wanted {wanted}, got {got}"));
        }
    } else if wanted != got {
        found.push(format!("{place}: wanted {wanted}, got {got}"));
    }
}
