//! Values of a body read as the type of their property. Outseta takes numbers and booleans as text too.

use rust_decimal::Decimal;

use crate::clock;
use crate::json::Json;
use crate::spec::{Kind, Property, Spec};

/// Reads a value that is not null as the type of a property.
pub(crate) fn read(spec: &Spec, property: &Property, value: &Json) -> Result<Json, String> {
    let read =
        convert(spec, &property.kind, value).ok_or_else(|| invalid(spec, property, value))?;
    if let (Some(most), Json::Text(text)) = (property.max_length, &read)
        && text.chars().count() > most
    {
        return Err(format!(
            "The field {} must be a string with a maximum length of {most}.",
            property.name
        ));
    }
    Ok(read)
}

/// What is said of a value that does not fit.
fn invalid(spec: &Spec, property: &Property, value: &Json) -> String {
    let name = &property.name;
    if let (Kind::Enumeration(kind), Json::Number(_)) = (&property.kind, value)
        && let Some((least, most)) = spec.enumeration(kind).and_then(|e| e.range())
    {
        return format!("The field {name} must be between {least} and {most}.");
    }
    format!("The value of the field {name} is not valid.")
}

fn convert(spec: &Spec, kind: &Kind, value: &Json) -> Option<Json> {
    match kind {
        Kind::Text | Kind::Uid => match value {
            Json::Text(_) => Some(value.clone()),
            Json::Number(literal) => Some(Json::text(literal)),
            Json::Bool(value) => Some(Json::text(value.to_string())),
            _ => None,
        },
        Kind::DateTime => {
            let text = value.as_text()?;
            let time = clock::parse(text)?;
            Some(Json::Text(if clock::is_exact(text) {
                text.to_owned()
            } else {
                clock::exact(time)
            }))
        }
        Kind::Boolean => match value {
            Json::Bool(_) => Some(value.clone()),
            Json::Text(text) if text.eq_ignore_ascii_case("true") => Some(Json::Bool(true)),
            Json::Text(text) if text.eq_ignore_ascii_case("false") => Some(Json::Bool(false)),
            _ => None,
        },
        Kind::Integer => {
            let whole: i64 = decimal(value)?.try_into().ok()?;
            // A number with a fraction is no whole number, 3.0 is one.
            (decimal(value)?.fract().is_zero()).then(|| Json::integer(whole))
        }
        Kind::Number => Some(Json::Number(decimal(value)?.to_string())),
        Kind::Enumeration(name) => {
            let enumeration = spec.enumeration(name)?;
            let literal = match value {
                Json::Number(text) | Json::Text(text) => enumeration.literal(text.trim())?,
                _ => return None,
            };
            Some(if enumeration.textual {
                Json::text(literal)
            } else {
                Json::Number(literal.to_owned())
            })
        }
        Kind::List(item) => value
            .as_list()?
            .iter()
            .map(|value| convert(spec, item, value))
            .collect::<Option<_>>()
            .map(Json::List),
        Kind::Any | Kind::Record(_) => Some(value.clone()),
    }
}

/// A number, or the text of one; its digits after the point are kept.
fn decimal(value: &Json) -> Option<Decimal> {
    let (Json::Number(text) | Json::Text(text)) = value else {
        return None;
    };
    let text = text.trim();
    text.parse()
        .or_else(|_| Decimal::from_scientific(text))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::BUNDLE;

    fn convert_text(kind: &Kind, body: &str) -> Option<String> {
        let spec = Spec::parse(BUNDLE).unwrap();
        convert(&spec, kind, &Json::parse(body).unwrap()).map(|v| v.to_string())
    }

    #[test]
    fn reads_values_by_type() {
        let stage = Kind::Enumeration("AccountStage".to_owned());
        let factor = Kind::Enumeration("TwoFactorMechanism".to_owned());
        for (kind, body, read) in [
            (&Kind::Number, "1500.00", Some("1500.00")),
            (&Kind::Number, "\"49.90\"", Some("49.90")),
            (&Kind::Number, "1e3", Some("1000")),
            (&Kind::Number, "\"much\"", None),
            (&Kind::Integer, "\"3\"", Some("3")),
            (&Kind::Integer, "3.0", Some("3")),
            (&Kind::Integer, "3.5", None),
            (&Kind::Boolean, "\"True\"", Some("true")),
            (&Kind::Boolean, "\"yes\"", None),
            (&Kind::Text, "55", Some("\"55\"")),
            (&Kind::Text, "{}", None),
            (
                &Kind::DateTime,
                "\"2026-01-05\"",
                Some("\"2026-01-05T00:00:00.0000000Z\""),
            ),
            (&Kind::DateTime, "\"soon\"", None),
            (&stage, "\"3\"", Some("3")),
            (&stage, "\"pastdue\"", Some("7")),
            (&stage, "99", None),
            (&factor, "\"Email\"", Some("\"Email\"")),
        ] {
            assert_eq!(convert_text(kind, body).as_deref(), read, "{kind:?} {body}");
        }
    }
}
