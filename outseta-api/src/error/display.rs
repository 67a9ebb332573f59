//! Errors in words.

use std::{error::Error as _, fmt};

use super::{Answer, Error, ErrorKind};
use crate::wire::DecodeFailure;

/// Most validation errors that are shown.
const SHOWN: usize = 10;

impl fmt::Display for Error {
    /// One line, then a line for each validation error, then a line for each thing to try.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(operation) = &inner.operation {
            write!(f, "{operation}: ")?;
        }
        match inner.kind {
            ErrorKind::TokenProvider => f.write_str("the token provider had no token")?,
            ErrorKind::Limiter => f.write_str("the rate limiter gave no leave to send")?,
            ErrorKind::Middleware => f.write_str("a middleware stopped the request")?,
            ErrorKind::Connect => f.write_str("no connection to Outseta")?,
            ErrorKind::Timeout => f.write_str("no complete answer from Outseta in time")?,
            ErrorKind::Transport => f.write_str("the connection to Outseta broke")?,
            ErrorKind::Decode => f.write_str("the answer of Outseta could not be understood")?,
            _ => {}
        }
        match (&inner.note, &inner.answer, &inner.failure) {
            (Some(note), _, _) => f.write_str(note)?,
            (None, Some(answer), Some(failure)) => answer.fmt_unreadable(failure, f)?,
            (None, None, Some(failure)) => write!(f, ": {failure}")?,
            (None, Some(answer), None) => answer.fmt_said(f)?,
            (None, None, None) => {
                if let Some(cause) = innermost(self) {
                    write!(f, ": {cause}")?;
                }
            }
        }
        if inner.attempts > 1 {
            write!(f, " [after {} attempts]", inner.attempts)?;
        }
        for fault in self.validation_errors().iter().take(SHOWN) {
            write!(f, "\n  {fault}")?;
        }
        if self.validation_errors().len() > SHOWN {
            write!(f, "\n  and {} more", self.validation_errors().len() - SHOWN)?;
        }
        self.fmt_hints(f)
    }
}

/// The cause at the root, which alone says something: those above it say "error sending request"
/// and the like.
fn innermost(error: &Error) -> Option<String> {
    let mut cause = error.source()?;
    while let Some(next) = cause.source() {
        cause = next;
    }
    Some(cause.to_string())
}

impl Answer {
    fn fmt_said(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outseta answered {}", self.status)?;
        let reason = reqwest::StatusCode::from_u16(self.status)
            .ok()
            .and_then(|status| status.canonical_reason());
        if let Some(reason) = reason {
            write!(f, " {reason}")?;
        }
        if let Some(encoding) = self.encoding() {
            write!(f, " with a body in `{encoding}`, which was not asked for")?;
        }
        if self.parsed.html {
            f.write_str(" with an HTML page")?;
        }
        if let Some(message) = &self.parsed.message {
            write!(f, ": {message}")?;
        }
        // The validation errors name their properties themselves.
        if let (Some(property), true) = (&self.parsed.property, self.parsed.validation.is_empty()) {
            write!(f, " (property {property})")?;
        }
        Ok(())
    }

    /// Why a success could not be understood.
    fn fmt_unreadable(&self, failure: &DecodeFailure, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.encoding() {
            Some(encoding) => write!(
                f,
                ": the body is compressed in `{encoding}`, which was not asked for"
            ),
            None if self.is_html() => f.write_str(": it is an HTML page"),
            None => write!(f, ": {failure}"),
        }
    }
}
