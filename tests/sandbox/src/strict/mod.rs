//! The strict sandbox: what the description does not describe is refused, and the refusal says why.

mod body;
mod query;

pub(crate) use body::check as check_body;
pub(crate) use query::check as check_query;

use crate::near;
use crate::reply::Reply;
use crate::spec::{Operation, Spec};

/// Something about a request that the description does not have.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Undescribed {
    message: String,
    /// The parameter, header or member at fault.
    place: String,
}

impl Undescribed {
    fn new(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            place: place.into(),
        }
    }

    /// The refusal, in the form in which the operation refuses.
    pub(crate) fn reply(self, operation: &Operation) -> Reply {
        if operation.refuses_in_text {
            Reply::code(400, self.message)
        } else {
            Reply::bad_parameter(self.message, &self.place)
        }
    }
}

/// Whether a body of this content type is one that the operation takes.
pub(crate) fn check_content_type(
    operation: &Operation,
    content_type: Option<&str>,
    is_empty: bool,
) -> Result<(), Undescribed> {
    const HEADER: &str = "Content-Type";
    let id = &operation.id;
    let Some(body) = &operation.body else {
        return if is_empty {
            Ok(())
        } else {
            let message = format!("{id} takes no body. Send none.");
            Err(Undescribed::new("", message))
        };
    };
    if is_empty {
        // Whether there must be a body is seen to where it is read.
        return Ok(());
    }
    let mut wanted = vec!["application/json"];
    if body.form {
        wanted.push("application/x-www-form-urlencoded");
    }
    let named = wanted.join(" or ");
    let Some(sent) = content_type else {
        let message = format!("The body has no Content-Type. {id} takes {named}.");
        return Err(Undescribed::new(HEADER, message));
    };
    let media = sent.split(';').next().unwrap_or_default().trim();
    if wanted.iter().any(|known| known.eq_ignore_ascii_case(media)) {
        return Ok(());
    }
    let message = format!("{id} takes {named}, and not {media}.");
    Err(Undescribed::new(HEADER, message))
}

/// The end of a sentence about an unknown name: the names that were perhaps meant.
fn hint<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> String {
    let near = near::names(name, known);
    if near.is_empty() {
        ".".to_owned()
    } else {
        near
    }
}

/// The names of a schema's properties.
fn names<'s>(spec: &'s Spec, schema: &str) -> impl Iterator<Item = &'s str> {
    let properties = spec.schema(schema).map(|table| table.properties.iter());
    properties.into_iter().flatten().map(|p| p.name.as_str())
}
