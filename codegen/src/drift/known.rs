//! The differences that are known and explained: `known-differences.yaml`.

use super::FileKind;
use super::difference::{Change, Difference, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::yaml;
use crate::provenance::Provenance;
use crate::source::{Entry as Member, Map, Node, Sources, Span};

/// The name of the file; it is not a part of the document.
pub const FILE: &str = "known-differences.yaml";

const KEYS: &[&str] = &[
    "name", "why", "source", "file", "kind", "change", "at", "ours", "theirs",
];

/// Whether a path is that of the list of known differences.
#[must_use]
pub fn is_known_differences(path: &str) -> bool {
    path.rsplit('/').next() == Some(FILE)
}

/// One entry.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its name.
    pub(super) name: String,
    /// The kind of file that it is meant for, if not for both.
    file: Option<FileKind>,
    kind: Kind,
    change: Change,
    /// Patterns of places.
    at: Vec<(String, Span)>,
    ours: Option<String>,
    theirs: Option<String>,
}

impl Entry {
    /// Whether it has to explain something in a file of that kind.
    pub(super) fn is_meant_for(&self, file: FileKind) -> bool {
        self.file.is_none_or(|only| only == file) && file.tells(self.kind, self.change)
    }

    /// The numbers of the patterns by which it explains a difference.
    pub(super) fn explains(&self, difference: &Difference) -> impl Iterator<Item = usize> {
        let is_same =
            |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
        let fits = self.kind == difference.kind
            && self.change == difference.change
            && is_same(&self.ours, &difference.ours)
            && is_same(&self.theirs, &difference.theirs);
        self.at
            .iter()
            .enumerate()
            .filter(move |(_, (pattern, _))| fits && matches(pattern, &difference.at))
            .map(|(at, _)| at)
    }

    /// What to say of a pattern of it that explains nothing.
    pub(super) fn stale(&self, at: usize) -> Option<Diagnostic> {
        let (pattern, span) = self.at.get(at)?;
        let kind = self.kind.word();
        let mut label = match self.change {
            Change::Differs => format!("no {kind} `{pattern}` differs"),
            Change::Missing | Change::Extra => {
                format!("no {kind} `{pattern}` is {}", self.change.word())
            }
        };
        if self.ours.is_some() || self.theirs.is_some() {
            label.push_str(" like that");
        }
        Some(
            Diagnostic::new(
                "drift/stale",
                *span,
                format!("`{}` explains nothing any more", self.name),
            )
            .label(label)
            .help("delete it, or say what is the case now"),
        )
    }

    /// How many patterns it has.
    pub(super) fn patterns(&self) -> usize {
        self.at.len()
    }
}

/// Whether a pattern fits a text; `*` stands for anything, also for nothing.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// Reads the file among the sources; what is wrong with it is a diagnostic.
pub(super) fn load(sources: &Sources, faults: &mut Diagnostics) -> Vec<Entry> {
    let Some(file) = sources
        .files()
        .find(|&file| is_known_differences(sources.path(file)))
    else {
        faults.push(
            Diagnostic::new("drift/no-list", Span::default(), format!("there is no `{FILE}`"))
                .help("add it beside `openapi.yaml`, with a list `differences`; it may be empty: `differences: []`"),
        );
        return Vec::new();
    };
    let provenance = Provenance::load(sources, faults);
    let Some(root) = yaml::parse(sources, file, faults) else {
        return Vec::new();
    };
    let Some(listed) = root.get("differences").and_then(Node::as_list) else {
        faults.push(
            Diagnostic::new("drift/entry", root.span, "there is no list `differences`")
                .help("write `differences:`, and under it an item for each difference"),
        );
        return Vec::new();
    };
    let mut entries: Vec<Entry> = Vec::new();
    for node in listed {
        let Some(map) = node.as_map() else {
            let said = format!("an entry is {}, not a map", node.kind());
            faults.push(Diagnostic::new("drift/entry", node.span, said).help(form()));
            continue;
        };
        let mut reader = Reader {
            map,
            span: node.span,
            faults,
        };
        let Some(entry) = reader.entry(&provenance) else {
            continue;
        };
        if entries.iter().any(|other| other.name == entry.name) {
            let span = map.get("name").map_or(node.span, |name| name.span);
            let said = format!("two entries are called `{}`", entry.name);
            let help = "give each a name of its own";
            faults.push(Diagnostic::new("drift/entry", span, said).help(help));
        }
        entries.push(entry);
    }
    entries
}

fn form() -> String {
    format!("write a map with the keys {}", quoted(KEYS.iter().copied()))
}

/// `a`, `b`, `c`.
fn quoted<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

struct Reader<'n, 'f> {
    map: &'n Map,
    span: Span,
    faults: &'f mut Diagnostics,
}

impl Reader<'_, '_> {
    fn fault(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let fault = Diagnostic::new("drift/entry", span, message).help(help);
        self.faults.push(fault);
    }

    fn entry(&mut self, provenance: &Provenance) -> Option<Entry> {
        for Member { key, .. } in self.map.iter() {
            if !KEYS.contains(&&*key.text) {
                self.fault(
                    key.span,
                    format!("an entry has no key `{}`", key.text),
                    form(),
                );
            }
        }
        let name = self.text("name");
        let why = self.text("why");
        let source = self.text("source");
        if let (Some(source), Some(node)) = (&source, self.map.get("source"))
            && !provenance.contains(source)
        {
            let span = node.span;
            let said = format!("provenance.yaml does not know the source `{source}`");
            self.fault(span, said, "add it there, or name a source that is there");
        }
        let file = match self.map.get("file") {
            None => {
                self.missing("file");
                None
            }
            Some(_) => {
                let files = [Some(FileKind::OpenApi), Some(FileKind::Postman), None];
                let word = |file: &Option<FileKind>| file.map_or("any", FileKind::word);
                self.word("file", &files, word)
            }
        };
        let kind = self.word("kind", Kind::ALL, |kind| kind.word());
        let change = self.word("change", Change::ALL, |change| change.word());
        let at = self.places();
        let ours = self.optional("ours");
        let theirs = self.optional("theirs");
        // Whoever wonders reads the reason and its source; here they only have to be there.
        why.zip(source)?;
        let (file, kind, change) = (file?, kind?, change?);
        if let Some(file) = file
            && !file.tells(kind, change)
        {
            let span = self.map.get("file").map_or(self.span, |node| node.span);
            let said = format!(
                "a Postman collection tells nothing of this: {} that is {}",
                kind.word(),
                change.word()
            );
            self.fault(
                span,
                said,
                "write `file: openapi`, or another kind and change",
            );
        }
        Some(Entry {
            name: name?,
            file,
            kind,
            change,
            at: at?,
            ours,
            theirs,
        })
    }

    fn missing(&mut self, key: &str) {
        self.fault(self.span, format!("this entry has no `{key}`"), form());
    }

    fn text(&mut self, key: &str) -> Option<String> {
        if !self.map.contains(key) {
            self.missing(key);
        }
        self.optional(key)
    }

    fn optional(&mut self, key: &str) -> Option<String> {
        let node = self.map.get(key)?;
        let text = node.as_str().filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let help = "write text, in quotation marks if it looks like something else";
            self.fault(node.span, format!("`{key}` is not text"), help);
        }
        text.map(str::to_owned)
    }

    fn word<T: Clone>(
        &mut self,
        key: &str,
        all: &[T],
        word: impl Fn(&T) -> &'static str,
    ) -> Option<T> {
        let text = self.text(key)?;
        let found = all.iter().find(|one| word(one) == text);
        if found.is_none() {
            let span = self.map.get(key).map_or(self.span, |node| node.span);
            let help = format!("it is one of {}", quoted(all.iter().map(&word)));
            self.fault(span, format!("`{key}` cannot be `{text}`"), help);
        }
        found.cloned()
    }

    /// One place, or a list of them.
    fn places(&mut self) -> Option<Vec<(String, Span)>> {
        let Some(node) = self.map.get("at") else {
            self.missing("at");
            return None;
        };
        let nodes = node.as_list().unwrap_or(std::slice::from_ref(node));
        let places: Vec<_> = nodes
            .iter()
            .filter_map(|node| Some((node.as_str()?.to_owned(), node.span)))
            .filter(|(text, _)| !text.is_empty())
            .collect();
        if places.is_empty() || places.len() < nodes.len() {
            let help = "write the place as the report does, or a list of such places; `*` stands for anything";
            self.fault(node.span, "`at` is not a place", help);
            return None;
        }
        Some(places)
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stand_for_anything() {
        for (pattern, text) in [
            ("Person.Email", "Person.Email"),
            ("*", ""),
            ("*", "Person.Email"),
            ("*.Email", "Person.Email"),
            ("GET * ?q", "GET /crm/people ?q"),
            ("a*b*c", "abbc"),
            ("a*a", "aa"),
            ("*ü*", "grün"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("", "a"),
            ("a", "ab"),
            ("a*a", "a"),
            ("a*b*c", "acb"),
            ("*.Email", "Person.Emails"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
