//! Lowers the model to the plain OpenAPI that progenitor understands, so that the published description need not bend.
//!
//! What is taken out, and why: every member becomes optional, because `fields=` may leave any of
//! them out; lengths and defaults go, because progenitor would turn them into types and invented
//! values; inheritance is flattened already; paths stay away, because operations are emitted here.

use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

use crate::model::{Api, Type};

/// Text that must not be shown. Only this stage and its consumer know the format.
pub const SECRET_FORMAT: &str = "secret";

/// The lowered description, ready for progenitor.
///
/// # Errors
///
/// When the lowered document is not OpenAPI in the eyes of `openapiv3`, which would be a fault of this stage.
pub fn lower(api: &Api) -> Result<OpenAPI, serde_json::Error> {
    serde_json::from_value(document(api))
}

fn document(api: &Api) -> Value {
    let mut schemas = Map::new();
    for item in &api.enums {
        // Only the name counts: progenitor is told to use the open enum instead.
        schemas.insert(item.name.clone(), json!({ "type": "integer" }));
    }
    for entity in &api.entities {
        let mut properties = Map::new();
        for field in &entity.fields {
            properties.insert(field.wire.clone(), property(&field.ty));
        }
        schemas.insert(
            entity.name.clone(),
            json!({ "type": "object", "properties": properties }),
        );
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "lowered", "version": "0" },
        "paths": {},
        "components": { "schemas": schemas },
    })
}

fn property(ty: &Type) -> Value {
    let component = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    match ty {
        Type::Text => json!({ "type": "string" }),
        Type::Uid => json!({ "type": "string", "format": "uid" }),
        Type::Secret => json!({ "type": "string", "format": SECRET_FORMAT }),
        Type::Timestamp => json!({ "type": "string", "format": "date-time" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Decimal => json!({ "type": "number" }),
        Type::Bool => json!({ "type": "boolean" }),
        Type::Json => json!({}),
        Type::Texts => list(property(&Type::Text)),
        Type::Uids => list(property(&Type::Uid)),
        Type::Secrets => list(property(&Type::Secret)),
        Type::Enum(name) | Type::Entity(name) => component(name),
        Type::Entities(name) => list(component(name)),
    }
}

/// A list is nullable, or progenitor would read an absent one as an empty one.
fn list(items: Value) -> Value {
    json!({ "type": "array", "nullable": true, "items": items })
}
