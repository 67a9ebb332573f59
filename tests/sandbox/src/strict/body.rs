//! Bodies, held against the description member by member, however deep.

use rust_decimal::Decimal;

use super::{Undescribed, hint, names, query};
use crate::clock;
use crate::json::{Json, Object};
use crate::operations::is_uid;
use crate::spec::{Body, Kind, Property, Spec};

pub(super) const UID: &str = "an identifier of 1 to 10 letters and digits";

/// Whether every member of a body is declared and of its type, at any depth. Custom properties
/// of entities that have them may be anything.
pub(crate) fn check(
    spec: &Spec,
    described: &Body,
    is_form: bool,
    body: &Object,
) -> Result<(), Undescribed> {
    if is_form {
        check_form(spec, &described.schema, body)
    } else {
        check_object(spec, &described.schema, body, "")
    }
}

/// The values of a form are texts, whatever their types.
fn check_form(spec: &Spec, schema: &str, body: &Object) -> Result<(), Undescribed> {
    for (name, value) in body.iter() {
        let property = member(spec, schema, name, "")?;
        let (Some(property), Some(text)) = (property, value.as_text()) else {
            continue;
        };
        if let Some(wanted) = query::fault(spec, &property.kind, text) {
            return Err(wrong(name, &wanted));
        }
    }
    Ok(())
}

fn check_object(spec: &Spec, schema: &str, body: &Object, above: &str) -> Result<(), Undescribed> {
    for (name, value) in body.iter() {
        if let Some(property) = member(spec, schema, name, above)? {
            let place = join(above, name);
            check_property(spec, property, value, &place)?;
        }
    }
    Ok(())
}

/// The property of that name; none where a custom one may stand.
fn member<'s>(
    spec: &'s Spec,
    schema: &str,
    name: &str,
    above: &str,
) -> Result<Option<&'s Property>, Undescribed> {
    let Some(table) = spec.schema(schema) else {
        return Ok(None);
    };
    let property = table.property(name);
    if property.is_some() || table.open {
        return Ok(property);
    }
    let place = join(above, name);
    let entity = spec.described(schema);
    let message = format!(
        "The body has a member {place}, and {entity} has none of that name{}",
        hint(name, names(spec, schema))
    );
    Err(Undescribed::new(place, message))
}

fn check_property(
    spec: &Spec,
    property: &Property,
    value: &Json,
    place: &str,
) -> Result<(), Undescribed> {
    if *value == Json::Null {
        return if property.nullable {
            Ok(())
        } else {
            let message = format!("The member {place} of the body cannot be null.");
            Err(Undescribed::new(place, message))
        };
    }
    if let (Some(most), Json::Text(text)) = (property.max_length, value)
        && text.chars().count() > most
    {
        return Err(wrong(
            place,
            &format!("a text of {most} characters at most"),
        ));
    }
    check_value(spec, &property.kind, value, place)
}

fn check_value(spec: &Spec, kind: &Kind, value: &Json, place: &str) -> Result<(), Undescribed> {
    let (fits, wanted) = match (kind, value) {
        (Kind::Record(schema), Json::Object(object)) => {
            return check_object(spec, schema, object, place);
        }
        (Kind::List(item), Json::List(values)) => {
            return values.iter().enumerate().try_for_each(|(index, value)| {
                check_value(spec, item, value, &format!("{place}[{index}]"))
            });
        }
        (Kind::Any, _) => return Ok(()),
        (Kind::Enumeration(name), value) => {
            let Some(known) = spec.enumeration(name) else {
                return Ok(());
            };
            let fits = match value {
                Json::Text(text) => known.textual && known.has(text),
                Json::Number(literal) => !known.textual && known.has(literal),
                _ => false,
            };
            (fits, format!("a value of {name}: {}", known.literals()))
        }
        (Kind::Text, value) => (value.as_text().is_some(), "a text".to_owned()),
        (Kind::Uid, value) => (value.as_text().is_some_and(is_uid), UID.to_owned()),
        (Kind::DateTime, value) => {
            let moment = value.as_text().and_then(clock::parse);
            (moment.is_some(), "a date".to_owned())
        }
        (Kind::Boolean, value) => (
            matches!(value, Json::Bool(_)),
            "true or false, and no text".to_owned(),
        ),
        (Kind::Integer, value) => {
            let whole = number(value).is_some_and(|number| number.fract().is_zero());
            (whole, "a whole number, and no text".to_owned())
        }
        (Kind::Number, value) => (
            number(value).is_some(),
            "a decimal number, and no text".to_owned(),
        ),
        (Kind::Record(schema), _) => (false, format!("an object of {schema}")),
        (Kind::List(_), _) => (false, "a list".to_owned()),
    };
    if fits {
        Ok(())
    } else {
        Err(wrong(place, &wanted))
    }
}

fn number(value: &Json) -> Option<Decimal> {
    let Json::Number(literal) = value else {
        return None;
    };
    let exact = literal.parse().ok();
    exact.or_else(|| Decimal::from_scientific(literal).ok())
}

fn wrong(place: &str, wanted: &str) -> Undescribed {
    let message = format!("The member {place} of the body must be {wanted}.");
    Undescribed::new(place, message)
}

fn join(above: &str, name: &str) -> String {
    if above.is_empty() {
        name.to_owned()
    } else {
        format!("{above}.{name}")
    }
}
