//! Wildcards: `*@example.com`.

use memchr::memmem::Finder;

/// A lower-case text in which `*` stands for any run of characters.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    first: Vec<u8>,
    middle: Vec<Finder<'static>>,
    last: Vec<u8>,
}

impl Pattern {
    /// The pattern in a text, in any case; none if it has no wildcard.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let (first, rest) = text.split_once('*')?;
        let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
        let parts = middle.split('*').filter(|part| !part.is_empty());
        Some(Self {
            first: first.as_bytes().to_vec(),
            middle: parts.map(|part| Finder::new(part).into_owned()).collect(),
            last: last.as_bytes().to_vec(),
        })
    }

    /// What a text must begin with.
    pub(super) fn first(&self) -> &[u8] {
        &self.first
    }

    /// Whether a lower-case text fits.
    pub(super) fn fits(&self, text: &[u8]) -> bool {
        let Some(mut rest) = text.strip_prefix(self.first.as_slice()) else {
            return false;
        };
        for part in &self.middle {
            match part.find(rest) {
                Some(at) => rest = &rest[at + part.needle().len()..],
                None => return false,
            }
        }
        rest.ends_with(&self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards() {
        for (pattern, text, fit) in [
            ("*@example.com", "ann@example.com", true),
            ("*@Example.com", "ann@example.com", true),
            ("*@example.com", "ann@example.com.au", false),
            ("ann*", "ann@example.com", true),
            ("*nn@*", "ann@example.com", true),
            ("a*e*m", "ann@example.com", true),
            ("a*e**m", "ann@example.com", true),
            ("*", "", true),
            ("**", "x", true),
            ("aa*aa", "aaa", false),
            ("*ab*b", "ab", false),
            ("é*", "école", true),
            ("e*", "école", false),
        ] {
            let fits = Pattern::read(pattern).unwrap().fits(text.as_bytes());
            assert_eq!(fits, fit, "{pattern} {text}");
        }
        assert!(Pattern::read("ann").is_none());
    }
}
