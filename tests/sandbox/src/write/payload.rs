//! Bodies that are no record: passwords, tokens, lists of tags, dates of trials.

use super::scalar;
use super::{Broken, Failures};
use crate::json::{Json, Object};
use crate::spec::Spec;

/// Reads a body by its schema: required members are there, values have their types, others are dropped.
pub(crate) fn check(spec: &Spec, schema: &str, body: &Object) -> Result<Object, Failures> {
    let Some(table) = spec.schema(schema) else {
        return Ok(body.clone());
    };
    let mut read = Object::default();
    let mut broken = Vec::new();
    for property in &table.properties {
        match body.get(&property.name) {
            None | Some(Json::Null) => {}
            Some(value) => match scalar::read(spec, property, value) {
                Ok(value) => read.set(&property.name, value),
                Err(message) => broken.push(Broken::rule(&property.name, message)),
            },
        }
    }
    for name in &table.required {
        if body.get(name).is_none_or(Json::is_blank) {
            broken.push(Broken::required(name));
        }
    }
    if broken.is_empty() {
        return Ok(read);
    }
    let echo = body
        .iter()
        .filter(|(name, _)| !spec.is_sensitive(name))
        .map(|(name, value)| (name, value.clone()))
        .collect();
    Err(Failures::of_body(schema, echo, broken))
}
