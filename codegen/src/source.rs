//! The files that the description is made of, places in them, and the tree of values read from them.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use serde_json::Number;

/// One file of a [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in one file; `end` is the first byte behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// From the start of this span to the end of another one in the same file.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self {
            end: last.end.max(self.end),
            ..self
        }
    }
}

/// A place as people read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The path of the file as given to [`Sources::new`].
    pub path: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

/// The text of every file, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<(String, String)>,
}

impl Sources {
    /// Takes pairs of a path, as it is shown to people, and a text. They are put in the order of the
    /// paths, so that nothing depends on how a file system lists them.
    #[must_use]
    pub fn new(mut files: Vec<(String, String)>) -> Self {
        files.sort_by(|a, b| a.0.cmp(&b.0));
        Self { files }
    }

    /// Reads every `*.yaml` file below a folder. `prefix` stands before the paths that people see:
    /// `spec` makes `spec/paths/crm/people.yaml`; an empty one adds nothing.
    ///
    /// # Errors
    ///
    /// When a folder or file cannot be read, or a file is not UTF-8; the error names it.
    pub fn read(dir: &Path, prefix: &str) -> io::Result<Self> {
        let mut files = Vec::new();
        let mut ahead = vec![(dir.to_path_buf(), prefix.trim_end_matches('/').to_owned())];
        while let Some((folder, shown)) = ahead.pop() {
            for entry in fs::read_dir(&folder).map_err(|fault| named(&fault, &shown))? {
                let entry = entry.map_err(|fault| named(&fault, &shown))?;
                let name = entry.file_name().to_string_lossy().into_owned();
                let shown = if shown.is_empty() {
                    name
                } else {
                    format!("{shown}/{name}")
                };
                let path = entry.path();
                if path.is_dir() {
                    ahead.push((path, shown));
                } else if path.extension().is_some_and(|kind| kind == "yaml") {
                    let bytes = fs::read(&path).map_err(|fault| named(&fault, &shown))?;
                    files.push((shown.clone(), utf8(bytes, &shown)?));
                }
            }
        }
        Ok(Self::new(files))
    }

    /// The files in order.
    pub fn files(&self) -> impl Iterator<Item = FileId> + use<> {
        (0..u32::try_from(self.files.len()).unwrap_or(u32::MAX)).map(FileId)
    }

    /// The text of a file; empty for a file of other sources.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |file| &file.1)
    }

    /// The path of a file as people see it; empty for a file of other sources.
    #[must_use]
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |file| &file.0)
    }

    /// The text that a span covers; empty where it does not fit.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        let text = self.text(span.file);
        text.get(span.start..span.end).unwrap_or("")
    }

    /// Where a span begins.
    #[must_use]
    pub fn location(&self, span: Span) -> Location {
        let text = self.text(span.file);
        let before = text.get(..span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Location {
            path: self.path(span.file).to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// The same error with the name of the file.
fn named(fault: &io::Error, shown: &str) -> io::Error {
    io::Error::new(fault.kind(), format!("{shown}: {fault}"))
}

/// The text of a file, or an error that says where it stops to be UTF-8.
fn utf8(bytes: Vec<u8>, shown: &str) -> io::Result<String> {
    String::from_utf8(bytes).map_err(|fault| {
        let good = fault.utf8_error().valid_up_to();
        let before = &fault.as_bytes()[..good];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        io::Error::new(
            io::ErrorKind::InvalidData,
            format!("{shown}:{line}: the file is not UTF-8 (byte {good}); save it as UTF-8"),
        )
    })
}

/// A value with its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands. A block map or list reaches from its first to its last entry.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// What a [`Node`] holds.
#[derive(Clone, Debug)]
pub enum Value {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A finite number with a fraction or an exponent, as it is written.
    Float(String),
    /// Text, quoted or not.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map.
    Map(Map),
}

/// A map in the order of the file; no key comes twice.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// Its entries.
    pub(crate) entries: Vec<Entry>,
}

/// A key of a map with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: Key,
    /// The value.
    pub value: Node,
}

/// A key with its place.
#[derive(Clone, Debug)]
pub struct Key {
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

impl Map {
    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The key as it stands in the file, with its value.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key.text == key)
    }

    /// Whether there is such a key.
    #[must_use]
    pub fn contains(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// Keys and values in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The keys in the order of the file.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.entries.iter().map(|entry| &entry.key)
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Node {
    /// The text, if it is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, if it is a whole one.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        match self.value {
            Value::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// The items, if it is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The map, if it is one.
    #[must_use]
    pub fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The value of a key, if it is a map that has the key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key)
    }

    /// What kind of value it is, for messages: `a list`, `text`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Integer(_) => "a whole number",
            Value::Float(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a map",
        }
    }

    /// The same value as JSON, keys in the order of the file.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as Json;
        match &self.value {
            Value::Null => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Integer(value) => Json::Number((*value).into()),
            Value::Float(text) => text
                .parse()
                .ok()
                .and_then(Number::from_f64)
                .map_or(Json::Null, Json::Number),
            Value::Text(text) => Json::String(text.clone()),
            Value::List(items) => Json::Array(items.iter().map(Self::to_json).collect()),
            Value::Map(map) => Json::Object(
                map.iter()
                    .map(|entry| (entry.key.text.clone(), entry.value.to_json()))
                    .collect(),
            ),
        }
    }
}
