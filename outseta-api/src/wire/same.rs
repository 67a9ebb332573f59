//! Compares records by their tables, so that no model has a derived comparison.

use super::{Record, View};

/// Whether two records of one model hold the same, in known members and in `extra`.
pub fn same_record(left: &dyn Record, right: &dyn Record) -> bool {
    let (members, others) = (left.shape().fields.len(), right.shape().fields.len());
    members == others
        && (0..members).all(|index| same_view(&left.view(index), &right.view(index)))
        && left.extra() == right.extra()
}

fn same_view(left: &View<'_>, right: &View<'_>) -> bool {
    match (left, right) {
        (View::None, View::None) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Integer(left), View::Integer(right)) => left == right,
        (View::Decimal(left), View::Decimal(right)) => left == right,
        (View::Text(left), View::Text(right)) => left == right,
        (View::Uid(left), View::Uid(right)) => left == right,
        (View::Timestamp(left), View::Timestamp(right)) => left == right,
        (View::Secret(left), View::Secret(right)) => left == right,
        (View::Json(left), View::Json(right)) => left == right,
        (View::Texts(left), View::Texts(right)) => left == right,
        (View::Uids(left), View::Uids(right)) => left == right,
        (View::Secrets(left), View::Secrets(right)) => left == right,
        (View::Enum(left), View::Enum(right)) => match (left, right) {
            (Some(left), Some(right)) => left.value() == right.value(),
            (None, None) => true,
            _ => false,
        },
        (View::Object(left), View::Object(right)) => match (left, right) {
            (Some(left), Some(right)) => same_record(*left, *right),
            (None, None) => true,
            _ => false,
        },
        (View::List(left), View::List(right)) => match (left, right) {
            (Some(left), Some(right)) => {
                left.len() == right.len()
                    && (0..left.len()).all(|index| match (left.get(index), right.get(index)) {
                        (Some(left), Some(right)) => same_record(left, right),
                        _ => false,
                    })
            }
            (None, None) => true,
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::stand_in::models::Person;

    fn person(json: &str) -> Person {
        serde_json::from_str(json).expect("a person")
    }

    #[test]
    fn the_same_in_every_member_is_the_same() {
        let json = r#"{"Email":"a","Created":"2026-01-31T10:00:00","PersonAccount":[{"Account":{"Name":"x","AccountStage":3}}],"Custom":1}"#;
        assert_eq!(person(json), person(json));
        assert_eq!(person("{}"), Person::default());
    }

    #[test]
    fn any_other_member_makes_another() {
        let one =
            person(r#"{"Email":"a","PersonAccount":[{"Account":{"AccountStage":3}}],"Custom":1}"#);
        for other in [
            r#"{"Email":"b","PersonAccount":[{"Account":{"AccountStage":3}}],"Custom":1}"#,
            r#"{"PersonAccount":[{"Account":{"AccountStage":3}}],"Custom":1}"#,
            r#"{"Email":"a","PersonAccount":[{"Account":{"AccountStage":4}}],"Custom":1}"#,
            r#"{"Email":"a","PersonAccount":[{"Account":{}}],"Custom":1}"#,
            r#"{"Email":"a","PersonAccount":[{}],"Custom":1}"#,
            r#"{"Email":"a","PersonAccount":[],"Custom":1}"#,
            r#"{"Email":"a","Custom":1}"#,
            r#"{"Email":"a","PersonAccount":[{"Account":{"AccountStage":3}}],"Custom":2}"#,
            r#"{"Email":"a","PersonAccount":[{"Account":{"AccountStage":3}}]}"#,
        ] {
            assert_ne!(one, person(other), "{other}");
        }
    }
}
