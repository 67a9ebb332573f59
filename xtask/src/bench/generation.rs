//! Time and memory of `cargo xtask gen --check`, the whole of it, as a process of its own; and how
//! the time grows with the description.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};
use outseta_codegen::source::Sources;
use outseta_codegen::{BUNDLE, generate};
use serde_json::{Map, Value};

use super::table::{Row, megabytes};
use super::{median, timed};
use crate::generate::PEAK_MEMORY;
use crate::workspace;

const ROUNDS: usize = 11;
const TIME_ALLOWED: Duration = Duration::from_secs(1);
const MEMORY_ALLOWED: u64 = 200_000_000;

pub(crate) fn run() -> Result<Vec<Row>> {
    // The first one only brings the files into memory.
    check()?;
    let mut times = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..ROUNDS {
        let (peak, time) = timed(check)?;
        times.push(time);
        memory.extend(peak);
    }
    let time = median(&times).as_secs_f64();
    let peak = (!memory.is_empty()).then(|| median(&memory));
    let mut rows = vec![
        Row {
            what: "whole run",
            ours: format!("{time:.2} s"),
            other: format!("{:.2} s allowed", TIME_ALLOWED.as_secs_f64()),
            ratio: Some(time / TIME_ALLOWED.as_secs_f64()),
            bound: Some(1.0),
        },
        Row {
            what: "peak memory",
            ours: peak.map_or_else(|| "-".to_owned(), megabytes),
            other: format!("{} allowed", megabytes(MEMORY_ALLOWED)),
            ratio: peak.map(|peak| peak as f64 / MEMORY_ALLOWED as f64),
            bound: Some(1.0),
        },
    ];
    rows.extend(growth()?);
    Ok(rows)
}

/// Parts of the description, by their number of operations.
const PARTS: [(&str, usize); 2] = [("50 operations", 50), ("100 operations", 100)];
/// How much more than its share an operation may cost when there are three times as many.
const GROWTH_ALLOWED: f64 = 1.25;

/// The pipeline on parts of the description and on all of it, within this process.
fn growth() -> Result<Vec<Row>> {
    let text = std::fs::read_to_string(workspace::root().join(BUNDLE))?;
    let bundle: Value = serde_json::from_str(&text)?;
    let provenance = std::fs::read_to_string(workspace::root().join("spec/provenance.yaml"))?;
    let all = bundle["paths"]
        .as_object()
        .into_iter()
        .flat_map(Map::values)
        .map(|item| operations(item).count())
        .sum();
    let mut cases = Vec::new();
    for (what, wanted) in PARTS.into_iter().chain([("all operations", all)]) {
        let part = serde_json::to_string_pretty(&part(&bundle, wanted)?)?;
        // JSON is YAML.
        let files = [
            ("spec/openapi.yaml", &part),
            ("spec/provenance.yaml", &provenance),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.clone()));
        cases.push((what, wanted, Sources::new(files.to_vec()), Vec::new()));
    }
    for _ in 0..ROUNDS {
        for (what, _, sources, times) in &mut cases {
            let made = || generate(sources).map_err(|fault| anyhow!("{what}: {fault}"));
            times.push(timed(made)?.1);
        }
    }
    let each: Vec<f64> = cases
        .iter()
        .map(|(_, count, _, times)| median(times).as_secs_f64() * 1000.0 / *count as f64)
        .collect();
    Ok(cases
        .iter()
        .zip(&each)
        .map(|((what, count, _, _), cost)| Row {
            what,
            ours: format!("{:.3} s", cost * *count as f64 / 1000.0),
            other: format!("{cost:.2} ms an operation"),
            ratio: Some(cost / each[0]),
            bound: (*count == all).then_some(GROWTH_ALLOWED),
        })
        .collect())
}

fn operations(item: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let members = item.as_object().into_iter().flatten();
    members.filter(|(_, node)| node.get("operationId").is_some())
}

/// The bundle with operations spread evenly over it, and the components that they reach.
fn part(bundle: &Value, wanted: usize) -> Result<Value> {
    let ids: Vec<&str> = bundle["paths"]
        .as_object()
        .into_iter()
        .flat_map(Map::values)
        .flat_map(operations)
        .filter_map(|(_, node)| node["operationId"].as_str())
        .collect();
    let kept: BTreeSet<&str> = (0..wanted.min(ids.len()))
        .map(|index| ids[index * ids.len() / wanted])
        .collect();
    let mut part = bundle.clone();
    let paths = part["paths"].as_object_mut().context("it has no paths")?;
    for item in paths.values_mut().filter_map(Value::as_object_mut) {
        item.retain(|_, node| {
            let id = node.get("operationId").and_then(Value::as_str);
            id.is_none_or(|id| kept.contains(id))
        });
    }
    paths.retain(|_, item| operations(item).next().is_some());
    if wanted < ids.len() {
        part.as_object_mut()
            .context("it is no object")?
            .remove("x-webhooks");
    }
    let mut reached = BTreeSet::new();
    let mut ahead = Vec::new();
    for (name, node) in part.as_object().into_iter().flatten() {
        if name != "components" {
            references(node, &mut ahead);
        }
    }
    while let Some(pointer) = ahead.pop() {
        if let Some(node) = bundle.pointer(pointer.trim_start_matches('#'))
            && reached.insert(pointer)
        {
            references(node, &mut ahead);
        }
    }
    let tags: BTreeSet<String> = part["paths"]
        .as_object()
        .into_iter()
        .flat_map(Map::values)
        .flat_map(operations)
        .filter_map(|(_, node)| node["tags"][0].as_str().map(str::to_owned))
        .collect();
    if let Some(Value::Array(declared)) = part.get_mut("tags") {
        declared.retain(|tag| tag["name"].as_str().is_some_and(|name| tags.contains(name)));
    }
    let components = part["components"]
        .as_object_mut()
        .context("no components")?;
    for (kind, members) in components
        .iter_mut()
        .filter(|(kind, _)| *kind != "securitySchemes")
    {
        if let Some(members) = members.as_object_mut() {
            members.retain(|name, _| reached.contains(&format!("#/components/{kind}/{name}")));
        }
    }
    Ok(part)
}

/// The pointers in a node.
fn references(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(pointer) if name == "$ref" || name == "x-outseta-event-data" => {
                        found.push(pointer.clone());
                    }
                    _ => references(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// Runs this very program, and returns its peak memory in bytes if the system tells it.
fn check() -> Result<Option<u64>> {
    let program = std::env::current_exe().context("cannot find this program")?;
    let output = Command::new(program)
        .args(["gen", "--check", "--stats"])
        .output()
        .context("cannot run `gen --check`")?;
    if !output.status.success() {
        bail!(
            "`cargo xtask gen --check` failed, so its time means nothing:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .find_map(|line| line.strip_prefix(PEAK_MEMORY))
        .and_then(|rest| rest.trim().strip_suffix(" kB")?.parse().ok())
        .map(|kilobytes: u64| kilobytes * 1024))
}
