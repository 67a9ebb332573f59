//! Reads one YAML file into nodes that know their places, by the core schema of YAML 1.2.

use std::borrow::Cow;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span as ParsedSpan};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Entry, FileId, Key, Map, Node, Sources, Span, Value};

/// How deep maps and lists may nest; everything that walks the tree by recursion relies on it.
const DEEPEST: usize = 64;

/// The only value of a file, or nothing if a part of it could not be read.
pub(crate) fn parse(sources: &Sources, file: FileId, faults: &mut Diagnostics) -> Option<Node> {
    let text = sources.text(file);
    let mut builder = Builder {
        places: Places::new(file, text),
        open: Vec::new(),
        root: None,
        faults,
    };
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        match event {
            Ok((Event::StreamEnd, _)) => break,
            Ok((event, span)) => builder.event(event, span).ok()?,
            Err(fault) => {
                builder.syntax(*fault.marker(), fault.info());
                return None;
            }
        }
    }
    if builder.root.is_none() {
        let span = Span {
            file,
            start: 0,
            end: 0,
        };
        builder.faults.push(
            Diagnostic::new("yaml/empty", span, "the file is empty")
                .help("delete it, or write a part of the description into it"),
        );
    }
    builder.root
}

/// Turns the character positions of the parser into byte positions.
struct Places<'t> {
    file: FileId,
    text: &'t str,
    /// The first byte of every character, and the length of the text behind them.
    bytes: Vec<usize>,
}

impl<'t> Places<'t> {
    fn new(file: FileId, text: &'t str) -> Self {
        let bytes = text
            .char_indices()
            .map(|(at, _)| at)
            .chain([text.len()])
            .collect();
        Self { file, text, bytes }
    }

    fn byte(&self, marker: Marker) -> usize {
        self.bytes
            .get(marker.index())
            .copied()
            .unwrap_or(self.text.len())
    }

    /// A span without the blanks and line breaks at its end.
    fn span(&self, span: ParsedSpan) -> Span {
        let start = self.byte(span.start);
        let end = self.byte(span.end).max(start);
        Span {
            file: self.file,
            start,
            end: start + self.text[start..end].trim_end().len(),
        }
    }
}

/// A list or map whose end is yet to come.
struct Open {
    span: Span,
    /// Whether it has brackets; if not, it ends with its last entry.
    bracketed: bool,
    held: Held,
}

enum Held {
    List(Vec<Node>),
    Map(Map, Option<Key>),
}

/// The file cannot be read any further; the reason has been said.
struct Stop;

struct Builder<'t, 'f> {
    places: Places<'t>,
    open: Vec<Open>,
    root: Option<Node>,
    faults: &'f mut Diagnostics,
}

impl Builder<'_, '_> {
    fn event(&mut self, event: Event<'_>, at: ParsedSpan) -> Result<(), Stop> {
        let span = self.places.span(at);
        match event {
            Event::DocumentStart(_) if self.root.is_some() => {
                self.faults.push(
                    Diagnostic::new("yaml/documents", span, "the file holds several documents")
                        .help("make it one document: take out the `---`, or split the file"),
                );
                return Err(Stop);
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.marks(span, anchor, tag.is_some());
                self.scalar(text, style, span);
            }
            Event::SequenceStart(anchor, tag) => {
                self.marks(span, anchor, tag.is_some());
                self.start(span, '[', Held::List(Vec::new()))?;
            }
            Event::MappingStart(anchor, tag) => {
                self.marks(span, anchor, tag.is_some());
                self.start(span, '{', Held::Map(Map::default(), None))?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Alias(_) => {
                self.faults.push(Diagnostic::new("yaml/alias", span, "aliases are not allowed here")
                    .help("write the value out; what is shared stands under `components`, reached by `$ref`"));
                self.scalar(Cow::Borrowed(""), ScalarStyle::Plain, span);
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => {}
        }
        Ok(())
    }

    /// Refuses anchors and tags.
    fn marks(&mut self, span: Span, anchor: usize, tagged: bool) {
        if anchor > 0 {
            self.faults.push(Diagnostic::new("yaml/anchor", span, "anchors are not allowed here")
                .help("take out the `&…`; what is shared stands under `components`, reached by `$ref`"));
        }
        if tagged {
            self.faults.push(
                Diagnostic::new("yaml/tag", span, "tags are not allowed here")
                    .help("take out the `!…`; quote what has to be text"),
            );
        }
    }

    fn start(&mut self, span: Span, bracket: char, held: Held) -> Result<(), Stop> {
        if let Some(Open {
            held: Held::Map(_, None),
            ..
        }) = self.open.last()
        {
            self.faults.push(
                Diagnostic::new("yaml/key", span, "a key is a list or a map")
                    .help("use text as a key; a value that begins with `{` or `[` is quoted"),
            );
            return Err(Stop);
        }
        if self.open.len() >= DEEPEST {
            self.faults.push(too_deep(span));
            return Err(Stop);
        }
        let bracketed = self.places.text[span.start..].starts_with(bracket);
        self.open.push(Open {
            span,
            bracketed,
            held,
        });
        Ok(())
    }

    fn end(&mut self, end: Span) {
        let Some(open) = self.open.pop() else {
            return;
        };
        let (value, inside) = match open.held {
            Held::List(items) => {
                let inside = items
                    .first()
                    .zip(items.last())
                    .map(|(first, last)| first.span.to(last.span));
                (Value::List(items), inside)
            }
            Held::Map(map, _) => {
                let inside = map
                    .entries
                    .first()
                    .zip(map.entries.last())
                    .map(|(first, last)| first.key.span.to(last.key.span).to(last.value.span));
                (Value::Map(map), inside)
            }
        };
        let span = if open.bracketed {
            open.span.to(end)
        } else {
            inside.unwrap_or(open.span)
        };
        self.value(Node { span, value });
    }

    fn scalar(&mut self, text: Cow<'_, str>, style: ScalarStyle, span: Span) {
        let plain = style == ScalarStyle::Plain;
        let awaited = match self.open.last_mut() {
            Some(Open {
                held: Held::Map(_, awaited @ None),
                ..
            }) => awaited,
            _ => {
                let value = if plain {
                    self.plain(&text, span)
                } else {
                    Value::Text(text.into_owned())
                };
                self.value(Node { span, value });
                return;
            }
        };
        *awaited = Some(Key {
            text: text.to_string(),
            span,
        });
        if plain && !matches!(resolve(&text), Plain::Text) {
            let help = if text.is_empty() {
                "write a key before the `:`".to_owned()
            } else {
                format!("quote it: '{text}'")
            };
            self.faults
                .push(Diagnostic::new("yaml/key", span, "this key is not text").help(help));
        }
    }

    /// Puts a finished value where it belongs.
    fn value(&mut self, mut node: Node) {
        let Some(open) = self.open.last_mut() else {
            self.root.get_or_insert(node);
            return;
        };
        match &mut open.held {
            Held::List(items) => items.push(node),
            Held::Map(map, awaited) => {
                let Some(key) = awaited.take() else {
                    return;
                };
                if node.span.start == node.span.end {
                    // A value that is not there has no place; its key has one.
                    node.span = key.span;
                }
                if let Some(first) = map.entry(&key.text) {
                    let fault = Diagnostic::new(
                        "yaml/duplicate-key",
                        key.span,
                        format!("the key `{}` comes twice in one map", key.text),
                    )
                    .label("again here")
                    .related(first.key.span, "first here")
                    .help("keep one of the two");
                    self.faults.push(fault);
                } else {
                    map.entries.push(Entry { key, value: node });
                }
            }
        }
    }

    /// The value of an unquoted scalar. A number that cannot be kept is said to be wrong, and stays a
    /// number, so that nothing else is said of it.
    fn plain(&mut self, text: &str, span: Span) -> Value {
        match resolve(text) {
            Plain::Null => Value::Null,
            Plain::Bool(value) => Value::Bool(value),
            Plain::Integer(Some(value)) => Value::Integer(value),
            Plain::Float(true) => Value::Float(text.to_owned()),
            Plain::Integer(None) => {
                self.faults.push(
                    Diagnostic::new("yaml/number", span, "this number does not fit into 64 bits")
                        .help(
                            "write a number between -2^63 and 2^63 - 1, or quote it if it is text",
                        ),
                );
                Value::Integer(0)
            }
            Plain::Float(false) => {
                self.faults.push(
                    Diagnostic::new("yaml/number", span, "this is not a finite number").help(
                        "JSON has no such number; write a finite one, or quote it if it is text",
                    ),
                );
                Value::Float("0".to_owned())
            }
            Plain::Text => Value::Text(text.to_owned()),
        }
    }

    fn syntax(&mut self, marker: Marker, info: &str) {
        let start = self.places.byte(marker);
        let len = self.places.text[start..]
            .chars()
            .next()
            .filter(|&found| found != '\n')
            .map_or(0, char::len_utf8);
        let span = Span {
            file: self.places.file,
            start,
            end: start + len,
        };
        if info.contains("recursion limit") {
            // The scanner looks ahead, and may reach its own limit before ours is met.
            self.faults.push(too_deep(span));
            return;
        }
        self.faults.push(
            Diagnostic::new("yaml/syntax", span, format!("this is not YAML: {info}"))
                .label("reading stopped here")
                .help("look at the indentation, quotes and colons at this line and the one before"),
        );
    }
}

fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(
        "yaml/depth",
        span,
        format!("maps and lists nest deeper than {DEEPEST} levels"),
    )
    .help("describe the inner parts as components of their own")
}

/// What an unquoted scalar stands for.
enum Plain {
    Null,
    Bool(bool),
    /// Nothing if it does not fit.
    Integer(Option<i64>),
    /// Whether it is finite.
    Float(bool),
    Text,
}

/// The core schema, <https://yaml.org/spec/1.2.2/#103-core-schema>.
fn resolve(text: &str) -> Plain {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Plain::Null,
        "true" | "True" | "TRUE" => return Plain::Bool(true),
        "false" | "False" | "FALSE" => return Plain::Bool(false),
        ".nan" | ".NaN" | ".NAN" => return Plain::Float(false),
        _ => {}
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        if let Some(digits) = text.strip_prefix(prefix)
            && !digits.is_empty()
            && digits.chars().all(|digit| digit.is_digit(radix))
        {
            return Plain::Integer(i64::from_str_radix(digits, radix).ok());
        }
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return Plain::Float(false);
    }
    if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        return Plain::Integer(text.parse().ok());
    }
    if is_decimal(unsigned) {
        return Plain::Float(text.parse::<f64>().is_ok_and(f64::is_finite));
    }
    Plain::Text
}

/// `(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
fn is_decimal(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    let mantissa_fits = match mantissa.split_once('.') {
        Some(("", fraction)) => !fraction.is_empty() && digits(fraction),
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => !mantissa.is_empty() && digits(mantissa),
    };
    mantissa_fits && exponent_fits
}
