//! Makes a server of the steps of a case.

use std::{
    collections::VecDeque,
    time::{Duration, SystemTime},
};

use outseta_api::{
    chrono::{DateTime, Utc},
    serde_json::{Value, json},
};

use super::format::{Fault, ListOf, Step};
use crate::support::server::{self, Answer, Seen, cut_off};

/// Follows the steps; after the last the answer is 418. `other` is the address of the other server.
pub(crate) fn follow(
    steps: &[Step],
    other: &str,
) -> Result<impl FnMut(&Seen) -> server::Step + Send + 'static, String> {
    let mut rest: VecDeque<(Step, usize)> = VecDeque::new();
    for step in steps {
        check(step)?;
        rest.push_back((step.clone(), step.times.unwrap_or(1)));
    }
    let other = other.to_owned();
    let mut pages = 0;
    Ok(move |seen: &Seen| {
        let Some((step, times)) = rest.front_mut() else {
            return server::json(418, "\"the script is over\"");
        };
        let step = step.clone();
        *times -= usize::from(!step.ever);
        if *times == 0 {
            rest.pop_front();
        }
        if let Some(list) = &step.list {
            pages += 1;
            return page(list, seen, pages - 1);
        }
        act(&step, &other)
    })
}

/// A step does one thing.
fn check(step: &Step) -> Result<(), String> {
    let bodies = [
        step.json.is_some(),
        step.text.is_some(),
        step.hex.is_some(),
        step.filler.is_some(),
    ];
    let ways = [
        step.status.is_some(),
        step.bytes.is_some(),
        step.fault.is_some(),
        step.list.is_some(),
    ];
    let count = |set: &[bool]| set.iter().filter(|set| **set).count();
    if count(&ways) != 1 {
        return Err("a step has one of `status`, `bytes`, `fault`, `list`".to_owned());
    }
    if count(&bodies) > usize::from(step.status.is_some()) {
        return Err("a step with a `status` has at most one body, others have none".to_owned());
    }
    if step.status.is_none() && !(step.headers.is_empty() && step.after_ms == 0) {
        return Err("`headers` and `after_ms` go with a `status`".to_owned());
    }
    if step.times == Some(0) || (step.ever && step.times.is_some()) {
        return Err("`times` is at least one, and not beside `ever`".to_owned());
    }
    if let Some(hex) = &step.hex {
        bytes(hex)?;
    }
    if step.filler.is_some_and(|length| length < FRAME) {
        return Err(format!("`filler` is at least {FRAME}"));
    }
    Ok(())
}

fn act(step: &Step, other: &str) -> server::Step {
    if let Some(text) = &step.bytes {
        return server::Step::Bytes(text.clone().into_bytes());
    }
    match step.fault {
        None => {}
        Some(Fault::HangUp) => return server::Step::HangUp,
        Some(Fault::Reset) => return server::Step::Reset,
        Some(Fault::CutOff) => return cut_off(),
        Some(Fault::ResetInBody) => {
            return match cut_off() {
                server::Step::Bytes(bytes) => server::Step::BytesThenReset(bytes),
                step => step,
            };
        }
        Some(Fault::HeadOnly) => return server::Step::HeadOnly,
        Some(Fault::Drip) => {
            let body = br#"{"Uid": "pAbC12Dx"}"#.to_vec();
            return server::Step::Drip(Duration::from_millis(100), body);
        }
        Some(Fault::Silence) => return server::Step::Hang,
    }
    let (body, kind) = match (&step.json, &step.text, &step.hex, step.filler) {
        (Some(json), ..) => (json.to_string().into_bytes(), Some("application/json")),
        (_, Some(text), ..) => (text.clone().into_bytes(), None),
        (_, _, Some(hex), _) => (bytes(hex).unwrap_or_default(), None),
        (.., Some(length)) => (filler(length), Some("application/json")),
        _ => (Vec::new(), None),
    };
    let mut answer = Answer::new(step.status.unwrap_or(200), body);
    let own = |name: &str| {
        step.headers
            .iter()
            .any(|header| header.0.eq_ignore_ascii_case(name))
    };
    if let (Some(kind), false) = (kind, own("content-type")) {
        answer = answer.header("Content-Type", kind);
    }
    for (name, value) in &step.headers {
        answer = answer.header(name, &fill(value, other));
    }
    if step.after_ms > 0 {
        server::Step::Late(Duration::from_millis(step.after_ms), answer)
    } else {
        server::Step::Answer(answer)
    }
}

/// Fills in the address of the other server, and a date so many seconds from now.
fn fill(text: &str, other: &str) -> String {
    let text = text.replace("{other}", other);
    let Some((before, rest)) = text.split_once("{date:") else {
        return text;
    };
    let Some((seconds, after)) = rest.split_once('}') else {
        return text;
    };
    let seconds: u64 = seconds.parse().unwrap_or(0);
    let at = DateTime::<Utc>::from(SystemTime::now() + Duration::from_secs(seconds));
    format!("{before}{}{after}", at.format("%a, %d %b %Y %H:%M:%S GMT"))
}

/// What stands around the value of the member of a filler.
const FRAME: usize = r#"{"FirstName":""}"#.len();

fn filler(length: usize) -> Vec<u8> {
    let text = "x".repeat(length.saturating_sub(FRAME));
    format!(r#"{{"FirstName":"{text}"}}"#).into_bytes()
}

/// Reads base 16; spaces do not count.
fn bytes(hex: &str) -> Result<Vec<u8>, String> {
    let digits: Option<Vec<u8>> = hex
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|digit| {
            digit
                .to_digit(16)
                .and_then(|digit| u8::try_from(digit).ok())
        })
        .collect();
    match digits {
        Some(digits) if digits.len() % 2 == 0 => Ok(digits
            .chunks(2)
            .map(|pair| pair[0] << 4 | pair[1])
            .collect()),
        _ => Err(format!("`{hex}` is not of base 16")),
    }
}

/// One page, as many items as the request and the cap allow.
fn page(list: &ListOf, seen: &Seen, number: usize) -> server::Step {
    let pairs = seen.pairs();
    let asked = |name: &str| {
        let pair = pairs.iter().find(|pair| pair.0 == name)?;
        pair.1.parse::<u64>().ok()
    };
    let (limit, offset) = (
        asked("limit").unwrap_or(25).min(list.cap),
        asked("offset").unwrap_or(0),
    );
    let size = list.sizes.get(number).or(list.sizes.last());
    let size = size.copied().unwrap_or(0);
    let items: Vec<Value> = (offset.saturating_mul(limit)..size)
        .take(usize::try_from(limit).unwrap_or(usize::MAX))
        .map(|uid| json!({"Uid": uid.to_string()}))
        .collect();
    if list.without_metadata {
        return server::json(200, &json!({"items": items}).to_string());
    }
    let mut metadata = json!({"limit": limit, "offset": offset, "total": size});
    if let Some(members) = metadata.as_object_mut() {
        for (name, value) in &list.metadata {
            match value {
                Value::Null => drop(members.remove(name)),
                value => drop(members.insert(name.clone(), value.clone())),
            }
        }
    }
    server::json(
        200,
        &json!({"metadata": metadata, "items": items}).to_string(),
    )
}
