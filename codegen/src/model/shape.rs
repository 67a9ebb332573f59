//! Derives write shapes: what of a schema can be sent, and what must be.

use std::collections::{BTreeMap, HashSet};

use super::schema::{self, Flat};
use super::{Field, Gate, Type, WriteField, WriteMode, WriteShape, WriteType};
use crate::diagnostic::Diagnostics;
use crate::load::Document;
use crate::source::Span;

/// The write shapes found so far, by their Rust name.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    pub(super) found: BTreeMap<String, WriteShape>,
    /// Members that were refused already, on behalf of another shape.
    refused: HashSet<Span>,
}

impl Shapes {
    /// Adds the body schema of that name and every shape inside it.
    pub(super) fn add_body(&mut self, document: &Document, name: &str, faults: &mut Diagnostics) {
        self.add(document, name, name.to_owned(), false, faults);
    }

    /// `schema` is what to read, `name` what the shape is called.
    fn add(
        &mut self,
        document: &Document,
        schema: &str,
        name: String,
        nested: bool,
        faults: &mut Diagnostics,
    ) {
        if self.found.contains_key(&name) {
            return;
        }
        let Some(node) = document.schema(schema) else {
            return;
        };
        let flat = schema::flatten(document, schema, faults);
        let of = if nested {
            Some(schema.to_owned())
        } else {
            derived_from(document, &flat)
        };
        // Put in first, so that a shape that leads back to itself ends here.
        self.found.insert(
            name.clone(),
            WriteShape {
                name: name.clone(),
                doc: if nested {
                    format!("The members of `{schema}` that can be written inside another body.")
                } else {
                    schema::text(node, "description")
                },
                open: flat.open,
                of,
                fields: Vec::new(),
                gate: Gate::default(),
                span: node.span,
            },
        );
        let mut fields = Vec::new();
        for field in flat.fields.iter().filter(|field| !field.read_only) {
            if let Some(field) = self.member(document, schema, field, &flat, nested, faults) {
                fields.push(field);
            }
        }
        if let Some(shape) = self.found.get_mut(&name) {
            shape.fields = fields;
        }
    }

    fn member(
        &mut self,
        document: &Document,
        owner: &str,
        field: &Field,
        flat: &Flat,
        nested: bool,
        faults: &mut Diagnostics,
    ) -> Option<WriteField> {
        let ty = match (&field.ty, field.write) {
            (Type::Entity(_) | Type::Entities(_), Some(WriteMode::None)) => return None,
            (Type::Entity(_), Some(WriteMode::Reference)) => WriteType::Reference,
            (Type::Entities(_), Some(WriteMode::Reference)) => WriteType::References,
            (Type::Entity(target), Some(WriteMode::Nested)) => {
                WriteType::Shape(self.nest(document, target, faults))
            }
            (Type::Entities(target), Some(WriteMode::Nested)) => {
                WriteType::Shapes(self.nest(document, target, faults))
            }
            (Type::Entity(_) | Type::Entities(_), None) => {
                if !self.refused.insert(field.span) {
                    return None;
                }
                schema::refuse(
                    faults,
                    "model/write",
                    field.span,
                    format!(
                        "`{}` of `{owner}` can stand in a request body, but nothing says how it is written",
                        field.wire
                    ),
                    "add `x-outseta-write: reference`, `nested` or `none`, or mark it `readOnly: true`",
                );
                return None;
            }
            (plain, _) => WriteType::Plain(plain.clone()),
        };
        Some(WriteField {
            wire: field.wire.clone(),
            rust: field.rust.clone(),
            ty,
            // What an operation demands of its body does not bind objects inside it.
            required: !nested && flat.required.iter().any(|(name, _)| *name == field.wire),
            nullable: field.nullable,
            deprecated: field.deprecated,
            max_length: field.max_length,
            doc: field.doc.clone(),
            gate: Gate::default(),
            span: field.span,
        })
    }

    fn nest(&mut self, document: &Document, target: &str, faults: &mut Diagnostics) -> String {
        let name = format!("{target}Input");
        self.add(document, target, name.clone(), true, faults);
        name
    }
}

/// The entity that a body adds requirements to, if it has no members of its own.
fn derived_from(document: &Document, flat: &Flat) -> Option<String> {
    let base = flat.base.as_ref()?;
    let own: Flat = schema::flatten(document, base, &mut Diagnostics::default());
    (own.fields.len() == flat.fields.len()).then(|| base.clone())
}

/// The places of required names that the schema does not have.
pub(super) fn unknown_required(flat: &Flat) -> Vec<(String, Span)> {
    flat.required
        .iter()
        .filter(|(name, _)| !flat.fields.iter().any(|field| field.wire == *name))
        .cloned()
        .collect()
}
