// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TrialExtension`.

/// The new end of a trial.
#[derive(Clone, Default, PartialEq)]
pub struct TrialExtension {
    body: crate::wire::Body,
}

impl TrialExtension {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `to_date`: When the trial shall end, UTC.
    pub fn new(to_date: impl crate::query::Value<crate::wire::Timestamp>) -> Self {
        let mut new = Self::default();
        new.body.set("ToDate", crate::query::Value::into_write(to_date));
        new
    }

    /// When the trial shall end, UTC. The only member that a client is known to send.
    ///
    /// `ToDate`.
    #[must_use]
    pub fn to_date(
        mut self,
        to_date: impl crate::query::Value<crate::wire::Timestamp>,
    ) -> Self {
        self.body.set("ToDate", crate::query::Value::into_write(to_date));
        self
    }

    /// Another date, declared by the vendor without an explanation. Best left out.
    ///
    /// `ExpirationDate` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn expiration_date(
        mut self,
        expiration_date: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body.set("ExpirationDate", crate::wire::Assign::assign(expiration_date));
        self
    }
}

crate::wire::write_shape!(TrialExtension, closed);
