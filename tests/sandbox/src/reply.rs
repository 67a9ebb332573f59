//! Answers before they become HTTP: a status and a body, in the few shapes that Outseta has.

use std::borrow::Cow;

use crate::json::{Json, object};

/// The body of an answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Nothing at all.
    Empty,
    /// JSON.
    Json(Json),
    /// The text of JSON, written already.
    Written(String),
    /// A bare code as plain text, as the token operations answer.
    Code(Cow<'static, str>),
    /// A file and its media type.
    File(String, Cow<'static, [u8]>),
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) content: Content,
    /// The methods that the path has, where it was called with another.
    pub(crate) allow: Option<String>,
}

/// What an operation comes to: an answer, or an answer that says no.
pub(crate) type Outcome = Result<Reply, Reply>;

impl Reply {
    /// A status without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self {
            status,
            content: Content::Empty,
            allow: None,
        }
    }

    /// 405 with the methods that would do.
    pub(crate) fn wrong_method(methods: &[String]) -> Self {
        Self {
            allow: Some(methods.join(", ")),
            ..Self::empty(405)
        }
    }

    /// A status with JSON.
    pub(crate) fn json(status: u16, json: Json) -> Self {
        Self {
            status,
            content: Content::Json(json),
            allow: None,
        }
    }

    /// A status with JSON that is written already.
    pub(crate) fn written(status: u16, json: String) -> Self {
        Self {
            status,
            content: Content::Written(json),
            allow: None,
        }
    }

    /// A status with a bare code.
    pub(crate) fn code(status: u16, code: impl Into<Cow<'static, str>>) -> Self {
        Self {
            status,
            content: Content::Code(code.into()),
            allow: None,
        }
    }

    /// A file.
    pub(crate) fn file(media: impl Into<String>, bytes: impl Into<Cow<'static, [u8]>>) -> Self {
        Self {
            status: 200,
            content: Content::File(media.into(), bytes.into()),
            allow: None,
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

    /// 500 for what went wrong in the sandbox itself.
    pub(crate) fn fault(message: impl Into<String>) -> Self {
        Self::json(500, object([("ErrorMessage", Json::text(message))]))
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
