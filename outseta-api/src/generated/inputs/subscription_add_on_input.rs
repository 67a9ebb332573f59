// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `SubscriptionAddOnInput`.

/// The members of `SubscriptionAddOn` that can be written inside another body.
#[derive(Clone, Default, PartialEq)]
pub struct SubscriptionAddOnInput {
    body: crate::wire::Body,
}

impl SubscriptionAddOnInput {
    /// Nothing set yet: what stays so is left out of the request.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
    #[must_use]
    pub fn uid(mut self, uid: impl crate::wire::Assign<crate::wire::Uid>) -> Self {
        self.body.set("Uid", crate::wire::Assign::assign(uid));
        self
    }

    /// How long one paid period of the add-on lasts.
    ///
    /// `BillingRenewalTerm`.
    #[must_use]
    pub fn billing_renewal_term(
        mut self,
        billing_renewal_term: impl crate::query::Value<
            crate::generated::enums::BillingRenewalTerm,
        >,
    ) -> Self {
        self.body
            .set(
                "BillingRenewalTerm",
                crate::query::Value::into_write(billing_renewal_term),
            );
        self
    }

    /// The add-on that was bought.
    ///
    /// `AddOn` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn add_on(
        mut self,
        add_on: impl crate::wire::Assign<crate::wire::Reference>,
    ) -> Self {
        self.body.set("AddOn", crate::wire::Assign::assign(add_on));
        self
    }

    /// Number of units; null when the add-on does not count units.
    ///
    /// `Quantity` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn quantity(
        mut self,
        quantity: impl crate::wire::Assign<crate::wire::Decimal>,
    ) -> Self {
        self.body.set("Quantity", crate::wire::Assign::assign(quantity));
        self
    }

    /// When the add-on begins, UTC; may lie in the future.
    ///
    /// `StartDate`.
    #[must_use]
    pub fn start_date(
        mut self,
        start_date: impl crate::query::Value<crate::wire::Timestamp>,
    ) -> Self {
        self.body.set("StartDate", crate::query::Value::into_write(start_date));
        self
    }

    /// When the add-on ends, UTC; null while no end is set.
    ///
    /// `EndDate` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn end_date(
        mut self,
        end_date: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body.set("EndDate", crate::wire::Assign::assign(end_date));
        self
    }

    /// When the add-on expires, UTC, for those that do.
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

    /// When the next period of the add-on begins, UTC.
    ///
    /// `RenewalDate` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn renewal_date(
        mut self,
        renewal_date: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body.set("RenewalDate", crate::wire::Assign::assign(renewal_date));
        self
    }

    /// Quantity that the subscriber has to move to.
    ///
    /// `NewRequiredQuantity` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn new_required_quantity(
        mut self,
        new_required_quantity: impl crate::wire::Assign<crate::wire::Decimal>,
    ) -> Self {
        self.body
            .set(
                "NewRequiredQuantity",
                crate::wire::Assign::assign(new_required_quantity),
            );
        self
    }
}

crate::wire::write_shape!(SubscriptionAddOnInput, closed);

impl ::std::convert::From<&crate::generated::models::SubscriptionAddOn>
for SubscriptionAddOnInput {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::SubscriptionAddOn) -> Self {
        Self {
            body: crate::wire::Body::from_record(
                read,
                &[
                    "Uid",
                    "BillingRenewalTerm",
                    "Quantity",
                    "StartDate",
                    "EndDate",
                    "ExpirationDate",
                    "RenewalDate",
                    "NewRequiredQuantity",
                ],
            ),
        }
    }
}
