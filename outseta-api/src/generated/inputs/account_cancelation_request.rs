// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountCancelationRequest`.

/// A wish to cancel, with the reason and the account that it concerns.
#[derive(Clone, Default, PartialEq)]
pub struct AccountCancelationRequest {
    body: crate::wire::Body,
}

impl AccountCancelationRequest {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `cancelation_reason`: Why the customer leaves, as text.
    /// - `account`: The account to cancel.
    pub fn new(
        cancelation_reason: impl crate::query::Value<::std::string::String>,
        account: impl crate::query::Value<crate::wire::Reference>,
    ) -> Self {
        let mut new = Self::default();
        new.body
            .set(
                "CancelationReason",
                crate::query::Value::into_write(cancelation_reason),
            );
        new.body.set("Account", crate::query::Value::into_write(account));
        new
    }

    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
    #[must_use]
    pub fn uid(mut self, uid: impl crate::wire::Assign<crate::wire::Uid>) -> Self {
        self.body.set("Uid", crate::wire::Assign::assign(uid));
        self
    }

    /// When the request came in, UTC.
    ///
    /// `SubmittedDateTime`.
    #[must_use]
    pub fn submitted_date_time(
        mut self,
        submitted_date_time: impl crate::query::Value<crate::wire::Timestamp>,
    ) -> Self {
        self.body
            .set(
                "SubmittedDateTime",
                crate::query::Value::into_write(submitted_date_time),
            );
        self
    }

    /// Why the customer leaves, as text.
    ///
    /// `CancelationReason` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn cancelation_reason(
        mut self,
        cancelation_reason: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set("CancelationReason", crate::wire::Assign::assign(cancelation_reason));
        self
    }

    /// Anything that the customer added.
    ///
    /// `Comment` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn comment(
        mut self,
        comment: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Comment", crate::wire::Assign::assign(comment));
        self
    }

    /// The account to cancel.
    ///
    /// `Account` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn account(
        mut self,
        account: impl crate::wire::Assign<crate::wire::Reference>,
    ) -> Self {
        self.body.set("Account", crate::wire::Assign::assign(account));
        self
    }

    /// When the account began to subscribe, UTC.
    ///
    /// `SubscribingStartDate` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn subscribing_start_date(
        mut self,
        subscribing_start_date: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body
            .set(
                "SubscribingStartDate",
                crate::wire::Assign::assign(subscribing_start_date),
            );
        self
    }

    /// How far the request has come.
    ///
    /// `CancelationStatus`.
    #[must_use]
    pub fn cancelation_status(
        mut self,
        cancelation_status: impl crate::query::Value<
            crate::generated::enums::CancelationStatus,
        >,
    ) -> Self {
        self.body
            .set(
                "CancelationStatus",
                crate::query::Value::into_write(cancelation_status),
            );
        self
    }
}

crate::wire::write_shape!(AccountCancelationRequest, closed);
