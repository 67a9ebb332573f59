//! Schemas of the description, flattened: every entity with all its properties, every enumeration with its values.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::SpecError;

/// What a property holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Free text.
    Text,
    /// A record's identifier.
    Uid,
    /// A moment, or a day.
    DateTime,
    /// A whole number.
    Integer,
    /// A decimal number.
    Number,
    /// True or false.
    Boolean,
    /// A value of the named enumeration.
    Enumeration(String),
    /// An object of the named schema.
    Record(String),
    /// A list.
    List(Box<Kind>),
    /// Any JSON.
    Any,
}

impl Kind {
    /// The schema of the related object or objects.
    pub(crate) fn target(&self) -> Option<&str> {
        match self {
            Self::Record(name) => Some(name),
            Self::List(item) => match item.as_ref() {
                Self::Record(name) => Some(name),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it is a list.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }
}

/// How a related object is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Write {
    /// As `{"Uid": "…"}`.
    Reference,
    /// As an object with members of its own.
    Nested,
    /// Not at all.
    None,
}

/// One property of a schema.
#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub(crate) name: String,
    /// The name as it stands in JSON before the value, `"Name":`; a page of a list has thousands.
    pub(crate) key: String,
    pub(crate) kind: Kind,
    pub(crate) nullable: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) write: Write,
    pub(crate) max_length: Option<usize>,
    /// Where in the schema of its items the property is that points back here, as `Spec::back_reference` finds it.
    pub(super) back: Option<usize>,
}

/// An object schema with the properties of its bases.
#[derive(Clone, Debug)]
pub(crate) struct Schema {
    pub(crate) properties: Vec<Property>,
    pub(crate) required: Vec<String>,
    /// Whether custom properties may stand beside the declared ones.
    pub(crate) open: bool,
    /// The first schema that it is built on.
    pub(crate) base: Option<String>,
    /// Whether it has no property beyond those of its base.
    pub(crate) adds_nothing: bool,
}

impl Schema {
    /// A property by its name on the wire.
    pub(crate) fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|p| p.name == name)
    }

    /// Whether objects of it are records, with an identifier of their own.
    pub(crate) fn has_uid(&self) -> bool {
        self.property("Uid").is_some()
    }
}

/// The values of an enumeration.
#[derive(Clone, Debug)]
pub(crate) struct Enumeration {
    /// The literal and the name of each.
    values: Vec<(String, String)>,
    pub(crate) textual: bool,
}

impl Enumeration {
    /// The literal of a value that is given by its literal or, in any case, by its name.
    pub(crate) fn literal(&self, text: &str) -> Option<&str> {
        self.values
            .iter()
            .find(|(literal, name)| literal == text || name.eq_ignore_ascii_case(text))
            .map(|(literal, _)| literal.as_str())
    }

    /// The literals of all values, with commas between them.
    pub(crate) fn literals(&self) -> String {
        let all: Vec<&str> = self.values.iter().map(|(l, _)| l.as_str()).collect();
        all.join(", ")
    }

    /// Whether a literal is that of one of the values.
    pub(crate) fn has(&self, literal: &str) -> bool {
        self.values.iter().any(|(known, _)| known == literal)
    }

    /// The number of a named value.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        let (literal, _) = self.values.iter().find(|(_, n)| n == name)?;
        literal.parse().ok()
    }

    /// The names of all values.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|(_, name)| name.as_str())
    }

    /// The least and the greatest number; none where the values are texts.
    pub(crate) fn range(&self) -> Option<(i64, i64)> {
        let numbers = self.values.iter().map(|(literal, _)| literal.parse().ok());
        let numbers: Vec<i64> = numbers.collect::<Option<_>>()?;
        Some((*numbers.iter().min()?, *numbers.iter().max()?))
    }

    /// The name of a number.
    pub(crate) fn name(&self, number: i64) -> Option<&str> {
        let literal = number.to_string();
        self.values
            .iter()
            .find(|(l, _)| *l == literal)
            .map(|(_, name)| name.as_str())
    }
}

/// All schemas of a description.
pub(super) struct Tables {
    pub(super) schemas: BTreeMap<String, Schema>,
    pub(super) enumerations: BTreeMap<String, Enumeration>,
    pub(super) sensitive: BTreeSet<String>,
}

/// Reads `components.schemas`.
pub(super) fn read(document: &Value) -> Result<Tables, SpecError> {
    let empty = serde_json::Map::new();
    let nodes = document["components"]["schemas"]
        .as_object()
        .unwrap_or(&empty);
    let mut tables = Tables {
        schemas: BTreeMap::new(),
        enumerations: BTreeMap::new(),
        sensitive: BTreeSet::new(),
    };
    let reader = Reader { nodes };
    for (name, node) in nodes {
        if let Some(values) = node["enum"].as_array() {
            tables
                .enumerations
                .insert(name.clone(), enumeration(node, values));
        } else if reader.is_object(name) {
            let mut flat = Flat::default();
            reader.flatten(name, &mut flat, &mut Vec::new())?;
            tables.sensitive.append(&mut flat.sensitive);
            tables.schemas.insert(name.clone(), flat.schema(node));
        }
    }
    Ok(tables)
}

/// The name at the end of `#/components/schemas/Name`.
pub(super) fn referred(node: &Value) -> Option<&str> {
    // A reference that something stands beside is the only part of an `allOf`.
    let holder = match node["allOf"].as_array().map(Vec::as_slice) {
        Some([only]) => only,
        _ => node,
    };
    holder["$ref"]
        .as_str()?
        .strip_prefix("#/components/schemas/")
}

fn enumeration(node: &Value, values: &[Value]) -> Enumeration {
    let names = node["x-enum-varnames"].as_array();
    Enumeration {
        textual: node["type"] == "string",
        values: values
            .iter()
            .enumerate()
            .map(|(index, value)| {
                let literal = match value {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                let name = names
                    .and_then(|n| n.get(index)?.as_str())
                    .unwrap_or(&literal)
                    .to_owned();
                (literal, name)
            })
            .collect(),
    }
}

#[derive(Default)]
struct Flat {
    properties: Vec<Property>,
    required: Vec<String>,
    open: bool,
    sensitive: BTreeSet<String>,
}

impl Flat {
    fn schema(self, node: &Value) -> Schema {
        let parts = node["allOf"].as_array();
        Schema {
            properties: self.properties,
            required: self.required,
            open: self.open,
            base: parts
                .and_then(|p| p.iter().find_map(referred))
                .map(str::to_owned),
            adds_nothing: parts
                .is_some_and(|p| p.iter().all(|part| part.get("properties").is_none())),
        }
    }
}

struct Reader<'d> {
    nodes: &'d serde_json::Map<String, Value>,
}

impl Reader<'_> {
    fn is_object(&self, name: &str) -> bool {
        self.nodes.get(name).is_some_and(|node| {
            node.get("properties").is_some()
                || node.get("allOf").is_some()
                || node["type"] == "object"
        })
    }

    fn flatten(
        &self,
        name: &str,
        flat: &mut Flat,
        above: &mut Vec<String>,
    ) -> Result<(), SpecError> {
        if above.iter().any(|n| n == name) {
            return Err(SpecError::new(format!("the schema {name} is its own base")));
        }
        let node = self
            .nodes
            .get(name)
            .ok_or_else(|| SpecError::new(format!("there is no schema {name}")))?;
        above.push(name.to_owned());
        self.add(node, flat)?;
        for part in node["allOf"].as_array().into_iter().flatten() {
            match referred(part) {
                Some(base) => self.flatten(base, flat, above)?,
                None => self.add(part, flat)?,
            }
        }
        above.pop();
        Ok(())
    }

    fn add(&self, node: &Value, flat: &mut Flat) -> Result<(), SpecError> {
        let additional = &node["additionalProperties"];
        flat.open |= additional == true || additional.is_object();
        for name in node["required"].as_array().into_iter().flatten() {
            flat.required.extend(name.as_str().map(str::to_owned));
        }
        for (name, property) in node["properties"].as_object().into_iter().flatten() {
            if property["x-outseta-sensitive"] == true {
                flat.sensitive.insert(name.to_ascii_lowercase());
            }
            let property = self.property(name, property)?;
            match flat.properties.iter_mut().find(|p| p.name == *name) {
                Some(known) => *known = property,
                None => flat.properties.push(property),
            }
        }
        Ok(())
    }

    fn property(&self, name: &str, node: &Value) -> Result<Property, SpecError> {
        Ok(Property {
            name: name.to_owned(),
            key: format!("{}:", Value::from(name)),
            kind: self.kind(node)?,
            nullable: node["nullable"] == true,
            read_only: node["readOnly"] == true,
            write_only: node["writeOnly"] == true,
            write: match node["x-outseta-write"].as_str() {
                Some("reference") => Write::Reference,
                Some("nested") => Write::Nested,
                _ => Write::None,
            },
            max_length: node["maxLength"]
                .as_u64()
                .and_then(|length| usize::try_from(length).ok()),
            back: None,
        })
    }

    fn kind(&self, node: &Value) -> Result<Kind, SpecError> {
        let reference =
            referred(node).or_else(|| node["allOf"].as_array()?.iter().find_map(referred));
        if let Some(target) = reference {
            let Some(schema) = self.nodes.get(target) else {
                return Err(SpecError::new(format!("there is no schema {target}")));
            };
            return Ok(if schema.get("enum").is_some() {
                Kind::Enumeration(target.to_owned())
            } else if self.is_object(target) {
                Kind::Record(target.to_owned())
            } else {
                scalar(schema)
            });
        }
        if node["type"] == "array" {
            return Ok(Kind::List(Box::new(self.kind(&node["items"])?)));
        }
        Ok(scalar(node))
    }
}

/// The kind of a schema without references.
pub(super) fn scalar(node: &Value) -> Kind {
    match (node["type"].as_str(), node["format"].as_str()) {
        (Some("string"), Some("uid")) => Kind::Uid,
        (Some("string"), Some("date-time" | "date")) => Kind::DateTime,
        (Some("string"), _) => Kind::Text,
        (Some("integer"), _) => Kind::Integer,
        (Some("number"), _) => Kind::Number,
        (Some("boolean"), _) => Kind::Boolean,
        _ => Kind::Any,
    }
}
