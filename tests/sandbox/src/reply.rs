//! Answers before they become HTTP: a status and a body, in the few shapes that Outseta has.

use crate::json::{Json, object};

/// The body of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Nothing at all.
    Empty,
    /// JSON.
    Json(Json),
    /// A bare code as plain text, as the token operations answer.
    Code(&'static str),
    /// A file and its media type.
    File(String, &'static [u8]),
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) content: Content,
}

/// What an operation comes to: an answer, or an answer that says no.
pub(crate) type Outcome = Result<Reply, Reply>;

impl Reply {
    /// A status without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            content: Content::Empty,
        }
    }

    /// A status with JSON.
    pub(crate) fn json(status: u16, json: Json) -> Self {
        Self {
            status,
            content: Content::Json(json),
        }
    }

    /// A status with a bare code.
    pub(crate) fn code(status: u16, code: &'static str) -> Self {
        Self {
            status,
            content: Content::Code(code),
        }
    }

    /// A file.
    pub(crate) fn file(media: impl Into<String>, bytes: &'static [u8]) -> Self {
        Self {
            status: 200,
            content: Content::File(media.into(), bytes),
        }
    }

    /// 400 with a message that is about no entity in particular.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::json(
            400,
            object([
                ("ErrorMessage", Json::text(message)),
                ("EntityValidationErrors", Json::List(Vec::new())),
            ]),
        )
    }

    /// 400 for an identifier that cannot be one.
    pub(crate) fn invalid_uid() -> Self {
        Self::refused("Invalid uid")
    }

    /// 400 for a body that is no JSON.
    pub(crate) fn unreadable(message: impl Into<String>) -> Self {
        Self::json(400, object([("ErrorMessage", Json::text(message))]))
    }

    /// 400 in the short form, with the parameter at fault.
    pub(crate) fn bad_parameter(message: impl Into<String>, name: &str) -> Self {
        Self::json(
            400,
            object([
                ("ErrorMessage", Json::text(message)),
                ("PropertyName", Json::text(name)),
            ]),
        )
    }
}
