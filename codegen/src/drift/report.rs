//! Prints what differs, for people and for machines.

use serde_json::{Map, Value, json};

use super::Drift;
use super::difference::{Change, Difference, Kind};
use crate::source::Sources;

/// How wide the column of places may get.
const WIDEST: usize = 72;

/// The report for people.
pub(super) fn text(drift: &Drift) -> String {
    let mut out = String::new();
    for &kind in Kind::ALL {
        let group: Vec<_> = drift
            .differences
            .iter()
            .filter(|difference| difference.kind == kind)
            .collect();
        if group.is_empty() {
            continue;
        }
        out.push_str(&format!("{}\n", kind.heading()));
        let width = |difference: &&Difference| difference.at.chars().count();
        let width = group.iter().map(width).max().unwrap_or(0).min(WIDEST);
        for difference in group {
            let line = format!(
                "  {:<7}  {:<width$}  {}",
                difference.change.word(),
                difference.at,
                details(difference)
            );
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out.push('\n');
    }
    if !drift.explained.is_empty() {
        out.push_str(&format!("explained by {}\n", super::known::FILE));
        for (name, count) in &drift.explained {
            out.push_str(&format!("  {count:>7}  {name}\n"));
        }
        out.push('\n');
    }
    out.push_str(&summary(drift));
    out
}

fn details(difference: &Difference) -> String {
    match (&difference.ours, &difference.theirs) {
        (None, None) => String::new(),
        (Some(ours), None) => ours.clone(),
        (None, Some(theirs)) => theirs.clone(),
        (Some(ours), Some(theirs)) if *ours == difference.at => format!("there {theirs}"),
        (Some(ours), Some(theirs)) => format!("here {ours}, there {theirs}"),
    }
}

fn summary(drift: &Drift) -> String {
    let count = |change: Change| {
        drift
            .differences
            .iter()
            .filter(|difference| difference.change == change)
            .count()
    };
    let explained: usize = drift.explained.iter().map(|(_, count)| count).sum();
    let stale = drift.stale.len();
    let mut line = if drift.differences.is_empty() {
        format!("Nothing unexplained in this {}", drift.file.called())
    } else {
        format!(
            "Against this {}: {} missing (they have it, we lack it), {} extra (we have it, they lack it), {} different",
            drift.file.called(),
            count(Change::Missing),
            count(Change::Extra),
            count(Change::Differs)
        )
    };
    line.push_str(&format!("; {explained} explained"));
    if stale > 0 {
        line.push_str(&format!("; stale entries: {stale}"));
    }
    line.push_str(".\n");
    line
}

/// The report for machines, with a line break at its end.
pub(super) fn machine(drift: &Drift, description: &Sources) -> String {
    let differences: Vec<_> = drift.differences.iter().map(difference).collect();
    let explained: Vec<_> = drift
        .explained
        .iter()
        .map(|(name, count)| json!({ "name": name, "differences": count }))
        .collect();
    let stale: Vec<_> = drift
        .stale
        .iter()
        .map(|fault| {
            let at = description.location(fault.span);
            json!({
                "message": fault.message,
                "label": fault.label,
                "file": at.path,
                "line": at.line,
                "column": at.column,
            })
        })
        .collect();
    let whole = json!({
        "file": drift.file.word(),
        "differences": differences,
        "explained": explained,
        "stale": stale,
    });
    format!("{whole:#}\n")
}

fn difference(difference: &Difference) -> Value {
    let mut members = Map::new();
    let mut put = |key: &str, text: &str| members.insert(key.to_owned(), json!(text));
    put("kind", difference.kind.word());
    put("change", difference.change.word());
    put("at", &difference.at);
    if let Some(ours) = &difference.ours {
        put("ours", ours);
    }
    if let Some(theirs) = &difference.theirs {
        put("theirs", theirs);
    }
    Value::Object(members)
}
