//! A step that was not taken, and whether it can be tried again.

use std::{error::Error as StdError, fmt};

use crate::error::{Error, ErrorKind};

/// A step of a sign-in that failed.
///
/// Holds the step itself, as long as it can be tried again: after a wrong code, a code that was not
/// accepted for another reason, too many calls, a broken connection. It is gone once Outseta takes
/// the challenge for over (410, or 401 and 403 while enrolling), or after the fifth wrong code.
/// Turns into an [`Error`] by `?`.
pub struct StepError<S> {
    // Boxed, as steps are large and errors travel far.
    inner: Box<Inner<S>>,
}

struct Inner<S> {
    error: Error,
    step: Option<S>,
}

impl<S> StepError<S> {
    /// A failure that leaves the step as it is, unless Outseta says that it is over.
    pub(super) fn new(error: Error, step: S) -> Self {
        let over = match error.kind() {
            // The answer to a step that was taken is lost.
            ErrorKind::Decode | ErrorKind::TooLarge | ErrorKind::Unauthorized => true,
            // A proxy on the way says 403 as well, without a code.
            ErrorKind::Forbidden => error.code().is_some(),
            _ => error.status() == Some(410),
        };
        Self {
            inner: Box::new(Inner {
                error,
                step: (!over).then_some(step),
            }),
        }
    }

    /// A failure that ends the step.
    pub(super) fn last(error: Error) -> Self {
        Self {
            inner: Box::new(Inner { error, step: None }),
        }
    }

    /// What went wrong.
    pub fn error(&self) -> &Error {
        &self.inner.error
    }

    /// Whether the code was wrong, or the token that went with it.
    pub fn is_wrong_code(&self) -> bool {
        is_wrong_code(self.error())
    }

    /// Whether the step is over, so that the person has to begin anew.
    pub fn is_spent(&self) -> bool {
        self.inner.step.is_none()
    }

    /// The step, to be tried again.
    ///
    /// # Errors
    /// It is spent: the error that ended it.
    pub fn retry(self) -> Result<S, Error> {
        let Inner { error, step } = *self.inner;
        step.ok_or(error)
    }

    /// What went wrong, without the step.
    pub fn into_error(self) -> Error {
        self.inner.error
    }
}

/// Whether Outseta refused a code.
pub(super) fn is_wrong_code(error: &Error) -> bool {
    error.code() == Some("invalid_grant")
}

impl<S> From<StepError<S>> for Error {
    fn from(refused: StepError<S>) -> Self {
        refused.into_error()
    }
}

impl<S> fmt::Display for StepError<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error().fmt(f)
    }
}

impl<S> fmt::Debug for StepError<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StepError")
            .field("error", self.error())
            .field("is_spent", &self.is_spent())
            .finish()
    }
}

impl<S> StdError for StepError<S> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error().source()
    }
}
