// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Subscription`](crate::models::Subscription).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Subscription, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Subscription, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Subscription, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Subscription, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Subscription, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `BillingRenewalTerm`: How long one paid period lasts.
pub const BILLING_RENEWAL_TERM: Field<
    models::Subscription,
    crate::generated::enums::BillingRenewalTerm,
> = Field::new("BillingRenewalTerm");

/// `Account`: The account that subscribes.
pub const ACCOUNT: Link<models::Subscription, models::Account> = Link::new("Account");

/// `Plan`: The plan subscribed to.
pub const PLAN: Link<models::Subscription, models::Plan> = Link::new("Plan");

/// `Quantity`: Number of units; null when the plan does not count units.
pub const QUANTITY: Field<models::Subscription, crate::wire::Decimal> = Field::new(
    "Quantity",
);

/// `StartDate`: When the subscription begins, UTC; may lie in the future.
pub const START_DATE: Field<models::Subscription, crate::wire::Timestamp> = Field::new(
    "StartDate",
);

/// `EndDate`: When the subscription ends, UTC; null while no end is set.
pub const END_DATE: Field<models::Subscription, crate::wire::Timestamp> = Field::new(
    "EndDate",
);

/// `ExpirationDate`: When the subscription expires, UTC, for plans that do.
pub const EXPIRATION_DATE: Field<models::Subscription, crate::wire::Timestamp> = Field::new(
    "ExpirationDate",
);

/// `RenewalDate`: When the next period begins, UTC.
pub const RENEWAL_DATE: Field<models::Subscription, crate::wire::Timestamp> = Field::new(
    "RenewalDate",
);

/// `NewRequiredQuantity`: Quantity that the subscriber has to move to, named together with IsPlanUpgradeRequired.
pub const NEW_REQUIRED_QUANTITY: Field<models::Subscription, crate::wire::Decimal> = Field::new(
    "NewRequiredQuantity",
);

/// `IsPlanUpgradeRequired`: Whether the subscriber has been told to upgrade, in plan or in quantity.
pub const IS_PLAN_UPGRADE_REQUIRED: Field<models::Subscription, bool> = Field::new(
    "IsPlanUpgradeRequired",
);

/// `PlanUpgradeRequiredMessage`: Text that tells the subscriber why an upgrade is needed.
pub const PLAN_UPGRADE_REQUIRED_MESSAGE: Field<
    models::Subscription,
    ::std::string::String,
> = Field::new("PlanUpgradeRequiredMessage");

/// `SubscriptionAddOns`: Add-ons of the subscription.
pub const SUBSCRIPTION_ADD_ONS: Link<models::Subscription, models::SubscriptionAddOn> = Link::new(
    "SubscriptionAddOns",
);

/// `DiscountCouponSubscriptions`: Coupons redeemed by the subscription.
pub const DISCOUNT_COUPON_SUBSCRIPTIONS: Link<
    models::Subscription,
    models::DiscountCouponSubscription,
> = Link::new("DiscountCouponSubscriptions");

/// `DiscountCode`: Code of the coupon in use.
pub const DISCOUNT_CODE: Field<models::Subscription, ::std::string::String> = Field::new(
    "DiscountCode",
);

/// `DiscountCouponExpirationDate`: When the coupon in use stops to count, UTC.
pub const DISCOUNT_COUPON_EXPIRATION_DATE: Field<
    models::Subscription,
    crate::wire::Timestamp,
> = Field::new("DiscountCouponExpirationDate");

/// `LatestInvoice`: The youngest invoice of the subscription.
pub const LATEST_INVOICE: Link<models::Subscription, models::Invoice> = Link::new(
    "LatestInvoice",
);

/// `Rate`: Price of one period, worked out by the server.
pub const RATE: Field<models::Subscription, crate::wire::Decimal> = Field::new("Rate");

impl<R> Link<R, models::Subscription> {
    /// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
    pub fn uid(self) -> Field<R, crate::wire::Uid> {
        self.field("Uid")
    }

    /// `_objectType`: Name of the object's type, present in answers since about 2023.
    pub fn object_type(self) -> Field<R, ::std::string::String> {
        self.field("_objectType")
    }

    /// `Created`: When the object was stored first.
    pub fn created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Created")
    }

    /// `Updated`: When the object was last changed, with the precision described at Created.
    pub fn updated(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Updated")
    }

    /// `ActivityEventData`: Details of an event.
    pub fn activity_event_data(self) -> Field<R, crate::wire::Json> {
        self.field("ActivityEventData")
    }

    /// `BillingRenewalTerm`: How long one paid period lasts.
    pub fn billing_renewal_term(
        self,
    ) -> Field<R, crate::generated::enums::BillingRenewalTerm> {
        self.field("BillingRenewalTerm")
    }

    /// `Account`: The account that subscribes.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `Plan`: The plan subscribed to.
    pub fn plan(self) -> Link<R, models::Plan> {
        self.link("Plan")
    }

    /// `Quantity`: Number of units; null when the plan does not count units.
    pub fn quantity(self) -> Field<R, crate::wire::Decimal> {
        self.field("Quantity")
    }

    /// `StartDate`: When the subscription begins, UTC; may lie in the future.
    pub fn start_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("StartDate")
    }

    /// `EndDate`: When the subscription ends, UTC; null while no end is set.
    pub fn end_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EndDate")
    }

    /// `ExpirationDate`: When the subscription expires, UTC, for plans that do.
    pub fn expiration_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ExpirationDate")
    }

    /// `RenewalDate`: When the next period begins, UTC.
    pub fn renewal_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("RenewalDate")
    }

    /// `NewRequiredQuantity`: Quantity that the subscriber has to move to, named together with IsPlanUpgradeRequired.
    pub fn new_required_quantity(self) -> Field<R, crate::wire::Decimal> {
        self.field("NewRequiredQuantity")
    }

    /// `IsPlanUpgradeRequired`: Whether the subscriber has been told to upgrade, in plan or in quantity.
    pub fn is_plan_upgrade_required(self) -> Field<R, bool> {
        self.field("IsPlanUpgradeRequired")
    }

    /// `PlanUpgradeRequiredMessage`: Text that tells the subscriber why an upgrade is needed.
    pub fn plan_upgrade_required_message(self) -> Field<R, ::std::string::String> {
        self.field("PlanUpgradeRequiredMessage")
    }

    /// `SubscriptionAddOns`: Add-ons of the subscription.
    pub fn subscription_add_ons(self) -> Link<R, models::SubscriptionAddOn> {
        self.link("SubscriptionAddOns")
    }

    /// `DiscountCouponSubscriptions`: Coupons redeemed by the subscription.
    pub fn discount_coupon_subscriptions(
        self,
    ) -> Link<R, models::DiscountCouponSubscription> {
        self.link("DiscountCouponSubscriptions")
    }

    /// `DiscountCode`: Code of the coupon in use.
    pub fn discount_code(self) -> Field<R, ::std::string::String> {
        self.field("DiscountCode")
    }

    /// `DiscountCouponExpirationDate`: When the coupon in use stops to count, UTC.
    pub fn discount_coupon_expiration_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("DiscountCouponExpirationDate")
    }

    /// `LatestInvoice`: The youngest invoice of the subscription.
    pub fn latest_invoice(self) -> Link<R, models::Invoice> {
        self.link("LatestInvoice")
    }

    /// `Rate`: Price of one period, worked out by the server.
    pub fn rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("Rate")
    }
}
