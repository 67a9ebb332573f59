//! What is wrong with a description: collected in one run, and printed with the place and the cure.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};

use crate::source::{FileId, Sources, Span};

/// One fault, with its place and its cure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The id of the rule that found it, such as `ref/broken`.
    pub rule: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// The text that is wrong.
    pub span: Span,
    /// A few words beside that text; may be empty.
    pub label: String,
    /// Other places that matter, each with a few words.
    pub related: Vec<(Span, String)>,
    /// What to do about it.
    pub help: String,
}

impl Diagnostic {
    /// A fault without label, related places and cure.
    pub fn new(rule: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            message: message.into(),
            span,
            label: String::new(),
            related: Vec::new(),
            help: String::new(),
        }
    }

    /// Adds the words beside the text.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds another place.
    #[must_use]
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Adds the cure.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

/// All faults of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No faults yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fault, unless the same rule has said the same of the same place.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let known = self.found.iter().any(|other| {
            other.span == diagnostic.span
                && other.rule == diagnostic.rule
                && other.message == diagnostic.message
        });
        if !known {
            self.found.push(diagnostic);
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// How many faults there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// The faults in the order of their places.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        let mut sorted: Vec<_> = self.found.iter().collect();
        sorted.sort_by(|a, b| {
            (a.span, a.rule, &a.message, &a.help).cmp(&(b.span, b.rule, &b.message, &b.help))
        });
        sorted.into_iter()
    }

    /// All faults as plain text, then a line that counts them; empty if there are none.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        self.render_with(sources, false)
    }

    /// Like [`render`](Self::render), with the colours of a terminal if `color` says so.
    #[must_use]
    pub fn render_with(&self, sources: &Sources, color: bool) -> String {
        if self.is_empty() {
            return String::new();
        }
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        let mut files: Vec<FileId> = Vec::new();
        for fault in self.iter() {
            out.push_str(&renderer.render(&[group(fault, sources)]));
            out.push_str("\n\n");
            if files.last() != Some(&fault.span.file) {
                files.push(fault.span.file);
            }
        }
        let count = format!(
            "{} in {}",
            counted(self.len(), "problem"),
            counted(files.len(), "file")
        );
        out.push_str(&renderer.render(&[Group::with_title(Level::ERROR.primary_title(count))]));
        out.push('\n');
        out
    }
}

/// `1 file`, `2 files`.
fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// A fault in the form that the printer takes.
fn group<'a>(fault: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let mut group = Level::ERROR
        .primary_title(fault.message.as_str())
        .id(fault.rule)
        .elements(Vec::<Element<'_>>::new());
    let snippet = |file: FileId| Snippet::source(sources.text(file)).path(sources.path(file));
    if !sources.path(fault.span.file).is_empty() {
        let own = AnnotationKind::Primary
            .span(visible(sources, fault.span))
            .label(shown(&fault.label));
        let beside = fault
            .related
            .iter()
            .filter(|(span, _)| span.file == fault.span.file)
            .map(|(span, label)| {
                AnnotationKind::Context
                    .span(visible(sources, *span))
                    .label(shown(label))
            });
        group = group.element(snippet(fault.span.file).annotation(own).annotations(beside));
    }
    for (span, label) in &fault.related {
        if span.file != fault.span.file {
            group = group.element(
                snippet(span.file).annotation(
                    AnnotationKind::Context
                        .span(visible(sources, *span))
                        .label(shown(label)),
                ),
            );
        }
    }
    if !fault.help.is_empty() {
        group = group.element(Level::HELP.message(fault.help.as_str()));
    }
    group
}

/// No label instead of an empty one.
fn shown(label: &str) -> Option<&str> {
    Some(label).filter(|label| !label.is_empty())
}

/// The part of a span that is worth underlining: its first line, inside the text, between characters.
fn visible(sources: &Sources, span: Span) -> std::ops::Range<usize> {
    let text = sources.text(span.file);
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = floor(span.start);
    let end = floor(span.end.max(start));
    let first_line = text[start..end]
        .find(['\n', '\r'])
        .map_or(end, |at| start + at);
    start..first_line
}
