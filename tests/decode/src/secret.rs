//! What must not be printed, by the name of the member that holds it.

use std::collections::HashMap;

use outseta_api::Extra;

/// What stands in place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// Which names of members speak of a secret. Remembers its answers: bodies repeat their names.
#[derive(Default)]
pub(crate) struct Names(HashMap<String, bool>);

impl Names {
    /// Whether a member of this name probably holds a secret.
    pub(crate) fn sensitive(&mut self, name: &str) -> bool {
        if let Some(known) = self.0.get(name) {
            return *known;
        }
        let sensitive = smells(name);
        self.0.insert(name.to_owned(), sensitive);
        sensitive
    }
}

/// Whether a JSON text may have such a name anywhere in it.
pub(crate) fn may_stand_in(json: &str) -> bool {
    // An escaped letter may be part of a name.
    json.contains("\\u") || smells(json)
}

/// Whether a name, or a text with the name in it, speaks of a secret.
fn smells(text: &str) -> bool {
    // The crate keeps its list of words to itself but acts on it in `Debug`; so there is no second
    // list here that could lag behind.
    let mut probe = Extra::default();
    probe.set(text, 0);
    format!("{probe:?}").ends_with("[redacted]}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crate_is_asked() {
        let mut names = Names::default();
        for _ in 0..2 {
            assert!(names.sensitive("NewPassword"));
            assert!(names.sensitive("access_token"));
            assert!(names.sensitive("a \"quoted\" ApiKey"));
            assert!(!names.sensitive("Mascot"));
            assert!(!names.sensitive("[redacted]"));
            assert!(!names.sensitive(""));
        }
        assert!(may_stand_in(r#"{"a":1,"ClientSecret":"x"}"#));
        assert!(may_stand_in(r#"{"\u0050assword":"x"}"#));
        assert!(!may_stand_in(r#"{"Title":"CTO"}"#));
    }
}
