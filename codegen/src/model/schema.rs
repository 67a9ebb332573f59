//! Reads component schemas: the forms that this project allows, and a located refusal of every other.

use super::names;
use super::{Enum, Field, Gate, Type, Variant, VariantValue, WriteMode};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::Document;
use crate::source::{Key, Node, Span, Value};

/// Where component schemas live.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// Base chains longer than this are taken for a cycle.
const DEEPEST_CHAIN: usize = 16;

/// An object schema with everything that it inherits.
#[derive(Debug, Default)]
pub(super) struct Flat {
    /// Members, inherited ones first.
    pub(super) fields: Vec<Field>,
    /// Names under `required`, with their places.
    pub(super) required: Vec<(String, Span)>,
    /// Whether the schema or a base of it allows further members.
    pub(super) open: bool,
    /// The schema that it is first built on.
    pub(super) base: Option<String>,
}

/// The text under a key, or nothing.
pub(super) fn text(node: &Node, key: &str) -> String {
    node.get(key)
        .and_then(Node::as_str)
        .map(|text| text.trim().to_owned())
        .unwrap_or_default()
}

/// Whether a key says `true`.
pub(super) fn flag(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::as_bool).unwrap_or(false)
}

/// The texts in the list under a key.
pub(super) fn texts(node: &Node, key: &str) -> Vec<String> {
    node.get(key)
        .and_then(Node::as_list)
        .unwrap_or_default()
        .iter()
        .filter_map(|item| item.as_str().map(str::to_owned))
        .collect()
}

/// The component that a node refers to: by `$ref`, or by `allOf` with that one `$ref`.
pub(super) fn reference(node: &Node) -> Option<&str> {
    let holder = match node.get("allOf").and_then(Node::as_list) {
        Some([only]) => only,
        _ => node,
    };
    holder.get("$ref")?.as_str()?.strip_prefix(SCHEMAS)
}

/// Pushes a diagnostic of the model stage.
pub(super) fn refuse(
    faults: &mut Diagnostics,
    rule: &'static str,
    span: Span,
    message: impl Into<String>,
    help: impl Into<String>,
) {
    faults.push(Diagnostic::new(rule, span, message).help(help));
}

/// Whether a component is an enumeration.
pub(super) fn is_enum(node: &Node) -> bool {
    node.get("enum").is_some()
}

/// Everything that the object schema of that name holds.
pub(super) fn flatten(document: &Document, name: &str, faults: &mut Diagnostics) -> Flat {
    let mut flat = Flat::default();
    if let Some(node) = document.schema(name) {
        collect(document, node, 0, &mut flat, faults);
    }
    flat
}

fn collect(
    document: &Document,
    node: &Node,
    depth: usize,
    flat: &mut Flat,
    faults: &mut Diagnostics,
) {
    if depth > DEEPEST_CHAIN {
        refuse(
            faults,
            "model/base-cycle",
            node.span,
            "this schema builds on itself",
            "let `allOf` lead to a base schema that does not lead back",
        );
        return;
    }
    if flag(node, "additionalProperties") {
        flat.open = true;
    }
    for name in node
        .get("required")
        .and_then(Node::as_list)
        .unwrap_or_default()
    {
        if let Some(text) = name.as_str() {
            flat.required.push((text.to_owned(), name.span));
        }
    }
    if let Some(parts) = node.get("allOf").and_then(Node::as_list) {
        for part in parts {
            match part.get("$ref").and_then(Node::as_str) {
                Some(pointer) => {
                    let Some(base) = pointer.strip_prefix(SCHEMAS) else {
                        continue;
                    };
                    if flat.base.is_none() && depth == 0 {
                        flat.base = Some(base.to_owned());
                    }
                    if let Some(node) = document.schema(base) {
                        collect(document, node, depth + 1, flat, faults);
                    }
                }
                None => collect(document, part, depth + 1, flat, faults),
            }
        }
    }
    for entry in node
        .get("properties")
        .and_then(Node::as_map)
        .map(|map| map.iter())
        .into_iter()
        .flatten()
    {
        if let Some(field) = field(document, &entry.key, &entry.value, faults) {
            match flat
                .fields
                .iter_mut()
                .find(|known| known.wire == field.wire)
            {
                // The schema nearest to the entity has the last word.
                Some(known) => *known = field,
                None => flat.fields.push(field),
            }
        }
    }
}

fn field(document: &Document, key: &Key, node: &Node, faults: &mut Diagnostics) -> Option<Field> {
    let mut ty = value_type(document, &key.text, node, faults)?;
    if flag(node, "x-outseta-sensitive") {
        ty = match ty {
            Type::Text => Type::Secret,
            Type::Texts => Type::Secrets,
            _ => {
                refuse(
                    faults,
                    "model/sensitive",
                    key.span,
                    format!("`{}` is marked sensitive but is no text", key.text),
                    "mark only strings and lists of strings with `x-outseta-sensitive`",
                );
                return None;
            }
        };
    }
    let write = match text(node, "x-outseta-write").as_str() {
        "" => None,
        "reference" => Some(WriteMode::Reference),
        "nested" => Some(WriteMode::Nested),
        "none" => Some(WriteMode::None),
        other => {
            refuse(
                faults,
                "model/write",
                key.span,
                format!("`x-outseta-write` cannot be `{other}`"),
                "write `reference`, `nested` or `none`",
            );
            None
        }
    };
    Some(Field {
        rust: rust_name(&key.text, node),
        wire: key.text.clone(),
        ty,
        nullable: flag(node, "nullable"),
        read_only: flag(node, "readOnly"),
        write_only: flag(node, "writeOnly"),
        write,
        deprecated: flag(node, "deprecated"),
        max_length: node.get("maxLength").and_then(Node::as_i64),
        doc: text(node, "description"),
        gate: Gate::default(),
        span: key.span,
    })
}

/// The Rust name that a member gets, its override first.
pub(super) fn rust_name(wire: &str, node: &Node) -> String {
    match text(node, "x-outseta-rust-name") {
        name if name.is_empty() => names::member(wire),
        name => name,
    }
}

fn value_type(
    document: &Document,
    name: &str,
    node: &Node,
    faults: &mut Diagnostics,
) -> Option<Type> {
    if let Some(target) = reference(node) {
        return match document.schema(target) {
            Some(schema) if is_enum(schema) => Some(Type::Enum(target.to_owned())),
            Some(_) => Some(Type::Entity(target.to_owned())),
            // `ref/broken` of the lint says so.
            None => None,
        };
    }
    if node.get("x-outseta-any").is_some() {
        return Some(Type::Json);
    }
    let format = text(node, "format");
    match text(node, "type").as_str() {
        "string" => match format.as_str() {
            "" => Some(Type::Text),
            "date-time" => Some(Type::Timestamp),
            "uid" => Some(Type::Uid),
            other => {
                refuse(
                    faults,
                    "model/format",
                    node.span,
                    format!("`{name}` has the text format `{other}`, which has no Rust type here"),
                    "use `date-time`, `uid` or no format, or teach codegen/src/model/schema.rs the new one",
                );
                None
            }
        },
        "integer" => Some(Type::Integer),
        "number" => Some(Type::Decimal),
        "boolean" => Some(Type::Bool),
        "object" if node.get("properties").is_none() => Some(Type::Json),
        "array" => list_type(document, name, node, faults),
        other => {
            let message = if other.is_empty() {
                format!("`{name}` has no type")
            } else {
                format!("`{name}` is written in a form that has no Rust type here")
            };
            refuse(
                faults,
                "model/form",
                node.span,
                message,
                "use a scalar type, an `array` of scalars or references, a reference, a free-form \
                 `object`, or `x-outseta-any` with the reason; give an object with members a \
                 component of its own",
            );
            None
        }
    }
}

fn list_type(
    document: &Document,
    name: &str,
    node: &Node,
    faults: &mut Diagnostics,
) -> Option<Type> {
    let items = node.get("items")?;
    match value_type(document, name, items, faults)? {
        Type::Entity(target) => Some(Type::Entities(target)),
        Type::Text => Some(Type::Texts),
        Type::Uid => Some(Type::Uids),
        // Lists of these are too rare for slots of their own.
        Type::Enum(_) | Type::Integer | Type::Decimal | Type::Json => Some(Type::Json),
        _ => {
            refuse(
                faults,
                "model/form",
                items.span,
                format!("`{name}` is a list of something that has no Rust type here"),
                "use a list of strings, numbers, uids or references",
            );
            None
        }
    }
}

/// Reads an enumeration.
pub(super) fn enumeration(key: &Key, node: &Node, faults: &mut Diagnostics) -> Enum {
    let values = node.get("enum").and_then(Node::as_list).unwrap_or_default();
    let names = node
        .get("x-enum-varnames")
        .and_then(Node::as_list)
        .unwrap_or_default();
    let docs = texts(node, "x-enum-descriptions");
    if names.len() != values.len() {
        refuse(
            faults,
            "model/enum",
            key.span,
            format!(
                "`{}` has {} values but {} names",
                key.text,
                values.len(),
                names.len()
            ),
            "give every value of `enum` its name in `x-enum-varnames`, in the same order",
        );
    }
    let mut variants = Vec::new();
    for (index, (value, name)) in values.iter().zip(names).enumerate() {
        let wire = match &value.value {
            Value::Integer(number) => VariantValue::Integer(*number),
            Value::Text(text) => VariantValue::Text(text.clone()),
            _ => {
                refuse(
                    faults,
                    "model/enum",
                    value.span,
                    "an enumeration holds whole numbers or texts",
                    "correct this value",
                );
                continue;
            }
        };
        variants.push(Variant {
            rust: name.as_str().unwrap_or_default().to_owned(),
            value: wire,
            doc: docs.get(index).cloned().unwrap_or_default(),
        });
    }
    Enum {
        name: key.text.clone(),
        doc: text(node, "description"),
        text: text(node, "type") == "string",
        variants,
        span: key.span,
    }
}
