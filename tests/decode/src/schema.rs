//! The schemas that have a model, by name.

use outseta_api::{registry, wire::Schema};

use crate::{failure::UnknownSchema, print};

/// Suggestions for a misspelt name, at most.
const SUGGESTIONS: usize = 4;

/// The names, sorted.
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = registry::ALL.iter().map(|schema| schema.name).collect();
    names.sort_unstable();
    names
}

/// The schema of this name.
///
/// # Errors
/// There is none; the error suggests names that are near.
pub fn find(name: &str) -> Result<&'static Schema, UnknownSchema> {
    registry::ALL
        .iter()
        .find(|schema| schema.name == name)
        .ok_or_else(|| UnknownSchema {
            name: print::short(name),
            near: near(name),
        })
}

/// The names that a misspelt one most likely stands for, the best first.
fn near(name: &str) -> Vec<&'static str> {
    // Nobody means a schema by an essay, and comparing it would take long.
    let name: String = name.chars().take(80).collect::<String>().to_lowercase();
    if name.is_empty() {
        return Vec::new();
    }
    if let Some(same) = names()
        .into_iter()
        .find(|other| other.to_lowercase() == name)
    {
        return vec![same];
    }
    let close = (name.chars().count() / 3).max(1);
    let mut found: Vec<_> = names()
        .into_iter()
        .filter_map(|candidate| {
            let other = candidate.to_lowercase();
            let distance = strsim::damerau_levenshtein(&name, &other);
            let part = name.len() > 2 && (other.contains(&name) || name.contains(&other));
            (distance <= close || part).then_some((distance, candidate))
        })
        .collect();
    found.sort_unstable();
    found.truncate(SUGGESTIONS);
    found.into_iter().map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_and_suggests() {
        assert_eq!(
            find("Person").map(|schema| schema.name).ok(),
            Some("Person")
        );
        assert_eq!(near("person"), ["Person"]);
        assert_eq!(near("Acount").first(), Some(&"Account"));
        assert_eq!(near("AccountPaeg").first(), Some(&"AccountPage"));
        assert!(near("Pers").contains(&"Person"));
        assert!(near("PersonResponse").contains(&"Person"));
        assert!(near("Qqqqqqq").is_empty());
        assert!(near("").is_empty());
        assert!(near(&"Person".repeat(100_000)).len() <= SUGGESTIONS);
    }

    #[test]
    fn names_are_sorted_and_single() {
        let names = names();
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]));
    }
}
