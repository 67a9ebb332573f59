//! Parameters of path and query, held against the description.

use super::{Undescribed, hint, names};
use crate::answer::Reader;
use crate::clock;
use crate::operations::is_uid;
use crate::query::{Filter, Order, Query};
use crate::spec::{Answer, Kind, Operation, Parameter, Spec};

/// Whether every parameter is declared, or a filter on what is listed, and has the declared type.
pub(crate) fn check(
    reader: &Reader<'_>,
    operation: &Operation,
    path: &[String],
    query: &Query,
) -> Result<(), Undescribed> {
    let in_path = operation.parameters.iter().filter(|p| p.in_path);
    for (parameter, text) in in_path.zip(path) {
        check_value(reader.spec, parameter, text)?;
    }
    let mut sent: Vec<&str> = Vec::new();
    for (name, text) in query.pairs() {
        if sent.contains(&name.as_str()) {
            let message = format!("The parameter {name} is there twice. Send it once.");
            return Err(Undescribed::new(name, message));
        }
        sent.push(name);
        let mut declared = operation.parameters.iter().filter(|p| !p.in_path);
        match declared.find(|parameter| parameter.name == *name) {
            Some(parameter) => check_value(reader.spec, parameter, text)?,
            None => check_filter(reader, operation, name, text)?,
        }
        if let Answer::Page(entity) = &operation.answer
            && name == "orderBy"
            && Order::parse(reader, entity, text).is_none()
        {
            let path = text.split_whitespace().next().unwrap_or_default();
            let message = format!(
                "A list of {entity} cannot be sorted by {text:?}: one property is wanted, and perhaps a space and DESC{}",
                hint(path, names(reader.spec, entity))
            );
            return Err(Undescribed::new(name, message));
        }
    }
    let missing = operation
        .parameters
        .iter()
        .find(|p| p.required && !p.in_path && !sent.contains(&p.name.as_str()));
    match missing {
        Some(parameter) => {
            let name = &parameter.name;
            let message = format!("{} needs the query parameter {name}.", operation.id);
            Err(Undescribed::new(name, message))
        }
        None => Ok(()),
    }
}

/// Whether an undeclared name is a filter on a property of what is listed.
fn check_filter(
    reader: &Reader<'_>,
    operation: &Operation,
    name: &str,
    text: &str,
) -> Result<(), Undescribed> {
    let declared = operation.query.iter().map(String::as_str);
    let id = &operation.id;
    let (true, Answer::Page(entity)) = (operation.filters, &operation.answer) else {
        let message = format!(
            "{id} takes no query parameter {name}{}",
            hint(name, declared)
        );
        return Err(Undescribed::new(name, message));
    };
    // A value that does not fit is refused by the list itself, strict or not.
    if !matches!(Filter::parse(reader, entity, name, text), Ok(None)) {
        return Ok(());
    }
    let (path, operator) = match name.rsplit_once("__") {
        Some((path, operator)) => (path, Some(operator)),
        None => (name, None),
    };
    const OPERATORS: [&str; 6] = ["gt", "gte", "lt", "lte", "ne", "isnull"];
    if let Some(operator) = operator.filter(|o| !OPERATORS.contains(o)) {
        let message = format!(
            "The filter {name} has no operator that is known: {operator} is none of {}.",
            OPERATORS.join(", ")
        );
        return Err(Undescribed::new(name, message));
    }
    let (owner, step) = lost(reader.spec, entity, path);
    let own = (owner == *entity).then_some(declared).into_iter().flatten();
    let message = format!(
        "{id} takes no query parameter {name}, and no property of {owner} that can be filtered by is called {step}{}",
        hint(step, names(reader.spec, owner).chain(own))
    );
    Err(Undescribed::new(name, message))
}

/// Where a path leaves the description: the schema that lacks the step, and the step.
fn lost<'s>(spec: &'s Spec, entity: &'s str, path: &'s str) -> (&'s str, &'s str) {
    let mut schema = entity;
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let target = spec.property(schema, step).and_then(|p| p.kind.target());
        match target {
            Some(target) if steps.peek().is_some() => schema = target,
            _ => return (schema, step),
        }
    }
    (schema, path)
}

fn check_value(spec: &Spec, parameter: &Parameter, text: &str) -> Result<(), Undescribed> {
    match fault(spec, &parameter.kind, text) {
        None => Ok(()),
        Some(wanted) => {
            let name = &parameter.name;
            let message = format!("The parameter {name} must be {wanted}.");
            Err(Undescribed::new(name, message))
        }
    }
}

/// What a parameter should be, if it is not.
pub(super) fn fault(spec: &Spec, kind: &Kind, text: &str) -> Option<String> {
    let (fits, wanted) = match kind {
        Kind::Uid => (is_uid(text), super::body::UID),
        Kind::Integer => (text.parse::<i64>().is_ok(), "a whole number"),
        Kind::Number => (
            text.parse::<rust_decimal::Decimal>().is_ok(),
            "a decimal number",
        ),
        Kind::Boolean => (matches!(text, "true" | "false"), "true or false"),
        Kind::DateTime => (clock::parse(text).is_some(), "a date"),
        Kind::Enumeration(name) => {
            let known = spec.enumeration(name)?;
            return (!known.has(text)).then(|| format!("a value of {name}: {}", known.literals()));
        }
        Kind::List(item) => {
            // Several are sent in square brackets, `[100,101]`.
            let inner = text.strip_prefix('[').and_then(|t| t.strip_suffix(']'));
            let mut items = inner.unwrap_or(text).split(',');
            return items.find_map(|one| fault(spec, item, one.trim()));
        }
        Kind::Text | Kind::Any | Kind::Record(_) => return None,
    };
    (!fits).then(|| wanted.to_owned())
}
