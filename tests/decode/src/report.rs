//! What is told of a body that could be decoded.

use std::{collections::HashMap, fmt};

use crate::{
    compare::{Difference, Meaning},
    path::Path,
    print,
    walk::{UnknownMember, UnknownValue},
};

/// Findings of one kind that are shown; the others are counted. The same member in every record of
/// a page is one kind.
const SHOWN: usize = 3;

/// What the models make of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The schema that it was read as.
    pub schema: &'static str,
    /// The value in the crate's own words, without secrets.
    pub value: String,
    /// Members that no model has a place for.
    pub members: Vec<UnknownMember>,
    /// Values that no enumeration has a name for.
    pub values: Vec<UnknownValue>,
    /// What is not written back as it came.
    pub differences: Vec<Difference>,
}

impl Report {
    /// Whether writing the value back keeps everything.
    pub fn is_lossless(&self) -> bool {
        self.of(Meaning::Lost).next().is_none()
    }

    fn of(&self, meaning: Meaning) -> impl Iterator<Item = &Difference> {
        self.differences
            .iter()
            .filter(move |difference| difference.meaning == meaning)
    }

    fn fmt_members(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.members.is_empty() {
            return writeln!(f, "Unknown members: none.");
        }
        writeln!(
            f,
            "Unknown members: {}, kept in `extra` and sent back as they came.",
            self.members.len()
        )?;
        let lines = self
            .members
            .iter()
            .map(|found| (&found.path, format!("{}, in {}", found.kind, found.entity)));
        fmt_lines(f, lines)?;
        writeln!(
            f,
            "  Custom properties of your own, on entities that take them, are such members and need nothing done.\n  Whatever else is here, the description lacks."
        )
    }

    fn fmt_values(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.values.is_empty() {
            return writeln!(f, "Unknown values of enumerations: none.");
        }
        writeln!(
            f,
            "Unknown values of enumerations: {}, kept and sent back as they came.",
            self.values.len()
        )?;
        let lines = self
            .values
            .iter()
            .map(|found| (&found.path, format!("{}, in {}", found.value, found.entity)));
        fmt_lines(f, lines)
    }

    fn fmt_differences(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = |meaning| {
            self.of(meaning)
                .map(|found| (&found.path, found.what.clone()))
        };
        let kept = self.of(Meaning::Kept).count();
        if kept > 0 {
            writeln!(f, "Written differently, with the same meaning: {kept}.")?;
            fmt_lines(f, lines(Meaning::Kept))?;
            writeln!(f)?;
        }
        match self.of(Meaning::Lost).count() {
            0 => writeln!(f, "Written back: nothing is lost or changed."),
            lost => {
                writeln!(
                    f,
                    "Written back: LOST OR CHANGED in {}.",
                    print::count(lost, "place", "places")
                )?;
                fmt_lines(f, lines(Meaning::Lost))
            }
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}, as the crate sees it:\n", self.schema)?;
        writeln!(f, "{}\n", self.value)?;
        self.fmt_members(f)?;
        writeln!(f)?;
        self.fmt_values(f)?;
        writeln!(f)?;
        self.fmt_differences(f)
    }
}

/// A line for each finding, with its path; of those at the same place of other records, only the
/// first few.
fn fmt_lines<'p>(
    f: &mut fmt::Formatter<'_>,
    lines: impl Iterator<Item = (&'p Path, String)>,
) -> fmt::Result {
    struct Group {
        pattern: String,
        count: usize,
        shown: Vec<(String, String)>,
    }

    let mut groups: Vec<Group> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (path, text) in lines {
        let pattern = path.pattern();
        let place = *places.entry(pattern.clone()).or_insert_with(|| {
            groups.push(Group {
                pattern,
                count: 0,
                shown: Vec::new(),
            });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(place) {
            group.count += 1;
            if group.count <= SHOWN {
                group.shown.push((path.to_string(), text));
            }
        }
    }
    for group in groups {
        for (path, text) in &group.shown {
            writeln!(f, "  {path}: {text}")?;
        }
        if group.count > group.shown.len() {
            let more = group.count - group.shown.len();
            writeln!(f, "  … and {more} more at {}", group.pattern)?;
        }
    }
    Ok(())
}
