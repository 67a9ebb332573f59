//! Custom properties held against their definitions: the input field that the tenant chose for each.

use regex_lite::Regex;

use crate::clock;
use crate::json::Json;
use crate::spec::Spec;
use crate::store::{Record, Store};

/// Reads a value as the definition of its property wants it; one without a definition is kept as it is.
pub(crate) fn read(
    spec: &Spec,
    store: &Store,
    entity: &str,
    name: &str,
    value: &Json,
) -> Result<Json, String> {
    let Some(kind) = spec.number("EntityType", entity) else {
        return Ok(value.clone());
    };
    let definition = store.all("Definition").find(|definition| {
        definition.integer("EntityType") == Some(kind)
            && definition.text("SystemName") == Some(name)
    });
    match definition {
        // Null and the empty text take a value back, whatever the field.
        Some(definition) if !value.is_blank() => Field::of(definition)
            .read(value)
            .map_err(|wanted| format!("The value of the field {name} is not valid: {wanted}")),
        _ => Ok(value.clone()),
    }
}

/// An input field.
#[derive(Debug, Default)]
struct Field {
    control: String,
    options: Vec<String>,
    pattern: Option<String>,
}

impl Field {
    /// The field of a definition, whose settings are JSON inside a text.
    fn of(definition: &Record) -> Self {
        let params = definition
            .text("ControlParams")
            .and_then(|text| Json::parse(text).ok());
        let param = |name| params.as_ref()?.as_object()?.get(name);
        let texts = |list: &[Json]| {
            let texts = list.iter().filter_map(Json::as_text);
            texts.map(str::to_owned).collect()
        };
        Self {
            control: definition
                .text("ControlType")
                .unwrap_or_default()
                .to_owned(),
            options: param("Options")
                .and_then(Json::as_list)
                .map(texts)
                .unwrap_or_default(),
            pattern: param("Pattern")
                .and_then(Json::as_text)
                .filter(|pattern| !pattern.is_empty())
                .map(str::to_owned),
        }
    }

    /// The value as it is kept, or what would be right.
    fn read(&self, value: &Json) -> Result<Json, String> {
        match self.control.as_str() {
            "Text" => self.text(value),
            "Select" => self.choice(value),
            "CheckboxList" => self.choices(value),
            "Date" => match value.as_text().and_then(clock::parse) {
                Some(_) => Ok(value.clone()),
                None => Err("it must be a date, such as 2026-01-31.".to_owned()),
            },
            // The set is open: what is not known is not checked.
            _ => Ok(value.clone()),
        }
    }

    fn text(&self, value: &Json) -> Result<Json, String> {
        let text = match value {
            Json::Text(text) | Json::Number(text) => text.clone(),
            Json::Bool(value) => value.to_string(),
            _ => return Err("it must be a text.".to_owned()),
        };
        if let Some(pattern) = &self.pattern
            && let Ok(whole) = Regex::new(&format!("^(?:{pattern})$"))
            && !whole.is_match(&text)
        {
            return Err(format!("it must match the pattern {pattern}"));
        }
        Ok(Json::Text(text))
    }

    fn choice(&self, value: &Json) -> Result<Json, String> {
        match value.as_text() {
            Some(text) if self.offers(text) => Ok(value.clone()),
            _ => Err(format!("it must be one of {}.", self.listed())),
        }
    }

    fn choices(&self, value: &Json) -> Result<Json, String> {
        let list = value.as_text().and_then(|text| Json::parse(text).ok());
        let fits = |item: &Json| item.as_text().is_some_and(|text| self.offers(text));
        match list.as_ref().and_then(Json::as_list) {
            Some(items) if items.iter().all(fits) => Ok(value.clone()),
            _ => Err(format!(
                "it must be the JSON text of an array of {}.",
                self.listed()
            )),
        }
    }

    fn offers(&self, text: &str) -> bool {
        self.options.iter().any(|option| option == text)
    }

    fn listed(&self) -> String {
        self.options.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(control: &str, params: &str) -> Field {
        let mut definition = Record::new("Definition", "d1");
        definition.set("ControlType", Json::text(control));
        definition.set("ControlParams", Json::text(params));
        Field::of(&definition)
    }

    fn fits(field: &Field, value: &str) -> bool {
        field.read(&Json::parse(value).unwrap()).is_ok()
    }

    #[test]
    fn each_kind_of_field_has_its_values() {
        let options = r#"{"Options": ["Tea", "Coffee"]}"#;
        for (control, params, value, fit) in [
            ("Select", options, r#""Tea""#, true),
            ("Select", options, r#""tea""#, false),
            ("Select", options, "1", false),
            ("CheckboxList", options, r#""[\"Tea\",\"Coffee\"]""#, true),
            ("CheckboxList", options, r#""[]""#, true),
            ("CheckboxList", options, r#""[\"Milk\"]""#, false),
            ("CheckboxList", options, r#""[1]""#, false),
            ("CheckboxList", options, r#""Tea""#, false),
            ("CheckboxList", options, r#"["Tea"]"#, false),
            ("Date", "", r#""2026-01-31""#, true),
            ("Date", "", r#""2026-01-31T10:00:00Z""#, true),
            ("Date", "", r#""2026-02-30""#, false),
            ("Date", "", "20260131", false),
            ("Text", r#"{"Pattern": "C-[0-9]{2}"}"#, r#""C-12""#, true),
            ("Text", r#"{"Pattern": "C-[0-9]{2}"}"#, r#""C-123""#, false),
            ("Text", r#"{"Pattern": "a|b"}"#, r#""xb""#, false),
            ("Text", "no JSON", "12", true),
            ("Text", "", "{}", false),
            // A pattern that cannot be read binds nobody.
            ("Text", r#"{"Pattern": "("}"#, r#""x""#, true),
            ("Slider", "", "{}", true),
        ] {
            assert_eq!(
                fits(&field(control, params), value),
                fit,
                "{control} {value}"
            );
        }
    }

    #[test]
    fn a_number_in_a_text_field_is_kept_as_text() {
        let kept = field("Text", "").read(&Json::parse("7.50").unwrap());
        assert_eq!(kept, Ok(Json::text("7.50")));
    }
}
