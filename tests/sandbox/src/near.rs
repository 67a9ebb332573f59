//! "Did you mean": the known names that are near a wrong one.

use strsim::jaro_winkler;

/// How alike two names must be, of 1 at most.
const ALIKE: f64 = 0.8;

/// `, did you mean …?` with up to three names, or nothing where none is near.
pub(crate) fn names<'n>(wrong: &str, known: impl Iterator<Item = &'n str>) -> String {
    let wrong = wrong.to_ascii_lowercase();
    let mut near: Vec<(f64, &str)> = known
        .map(|name| (jaro_winkler(&wrong, &name.to_ascii_lowercase()), name))
        .filter(|(alike, _)| *alike >= ALIKE)
        .collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let near: Vec<String> = near
        .iter()
        .take(3)
        .map(|(_, name)| format!("`{name}`"))
        .collect();
    if near.is_empty() {
        String::new()
    } else {
        format!(", did you mean {}?", near.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn names_what_is_near() {
        let known = ["people_list", "people_get", "deals_list"];
        let near = names("Peple_list", known.into_iter());
        assert!(near.starts_with(", did you mean `people_list`"), "{near}");
        assert_eq!(names("xyz", known.into_iter()), "");
        assert_eq!(names("", known.into_iter()), "");
    }
}
