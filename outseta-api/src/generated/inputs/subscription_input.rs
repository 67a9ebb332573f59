// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `SubscriptionInput`.

/// The members of `Subscription` that can be written inside another body.
#[derive(Clone, Default, PartialEq)]
pub struct SubscriptionInput {
    body: crate::wire::Body,
}

impl SubscriptionInput {
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

    /// How long one paid period lasts.
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

    /// The plan subscribed to. Null in nested subscriptions unless the fields parameter reaches for it.
    ///
    /// `Plan` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn plan(
        mut self,
        plan: impl crate::wire::Assign<crate::wire::Reference>,
    ) -> Self {
        self.body.set("Plan", crate::wire::Assign::assign(plan));
        self
    }

    /// Number of units; null when the plan does not count units.
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

    /// When the subscription begins, UTC; may lie in the future.
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

    /// When the subscription ends, UTC; null while no end is set.
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

    /// When the subscription expires, UTC, for plans that do.
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

    /// When the next period begins, UTC.
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

    /// Quantity that the subscriber has to move to, named together with IsPlanUpgradeRequired.
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

    /// Whether the subscriber has been told to upgrade, in plan or in quantity.
    ///
    /// `IsPlanUpgradeRequired`.
    #[must_use]
    pub fn is_plan_upgrade_required(
        mut self,
        is_plan_upgrade_required: impl crate::query::Value<bool>,
    ) -> Self {
        self.body
            .set(
                "IsPlanUpgradeRequired",
                crate::query::Value::into_write(is_plan_upgrade_required),
            );
        self
    }

    /// Text that tells the subscriber why an upgrade is needed.
    ///
    /// `PlanUpgradeRequiredMessage` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn plan_upgrade_required_message(
        mut self,
        plan_upgrade_required_message: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body
            .set(
                "PlanUpgradeRequiredMessage",
                crate::wire::Assign::assign(plan_upgrade_required_message),
            );
        self
    }

    /// Add-ons of the subscription.
    ///
    /// `SubscriptionAddOns` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn subscription_add_ons(
        mut self,
        subscription_add_ons: impl crate::wire::Assign<
            ::std::vec::Vec<crate::generated::inputs::SubscriptionAddOnInput>,
        >,
    ) -> Self {
        self.body
            .set(
                "SubscriptionAddOns",
                crate::wire::Assign::assign(subscription_add_ons),
            );
        self
    }

    /// Code of the coupon in use.
    ///
    /// `DiscountCode` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn discount_code(
        mut self,
        discount_code: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("DiscountCode", crate::wire::Assign::assign(discount_code));
        self
    }

    /// When the coupon in use stops to count, UTC.
    ///
    /// `DiscountCouponExpirationDate` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn discount_coupon_expiration_date(
        mut self,
        discount_coupon_expiration_date: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body
            .set(
                "DiscountCouponExpirationDate",
                crate::wire::Assign::assign(discount_coupon_expiration_date),
            );
        self
    }
}

crate::wire::write_shape!(SubscriptionInput, closed);

impl ::std::convert::From<&crate::generated::models::Subscription>
for SubscriptionInput {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::Subscription) -> Self {
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
                    "IsPlanUpgradeRequired",
                    "PlanUpgradeRequiredMessage",
                    "DiscountCode",
                    "DiscountCouponExpirationDate",
                ],
            ),
        }
    }
}
