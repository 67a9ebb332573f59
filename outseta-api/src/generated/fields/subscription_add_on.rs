// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`SubscriptionAddOn`](crate::models::SubscriptionAddOn).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::SubscriptionAddOn, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::SubscriptionAddOn, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::SubscriptionAddOn, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::SubscriptionAddOn, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::SubscriptionAddOn, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `BillingRenewalTerm`: How long one paid period of the add-on lasts.
pub const BILLING_RENEWAL_TERM: Field<
    models::SubscriptionAddOn,
    crate::generated::enums::BillingRenewalTerm,
> = Field::new("BillingRenewalTerm");

/// `Subscription`: The subscription.
pub const SUBSCRIPTION: Link<models::SubscriptionAddOn, models::Subscription> = Link::new(
    "Subscription",
);

/// `AddOn`: The add-on that was bought.
pub const ADD_ON: Link<models::SubscriptionAddOn, models::AddOn> = Link::new("AddOn");

/// `Quantity`: Number of units; null when the add-on does not count units.
pub const QUANTITY: Field<models::SubscriptionAddOn, crate::wire::Decimal> = Field::new(
    "Quantity",
);

/// `StartDate`: When the add-on begins, UTC; may lie in the future.
pub const START_DATE: Field<models::SubscriptionAddOn, crate::wire::Timestamp> = Field::new(
    "StartDate",
);

/// `EndDate`: When the add-on ends, UTC; null while no end is set.
pub const END_DATE: Field<models::SubscriptionAddOn, crate::wire::Timestamp> = Field::new(
    "EndDate",
);

/// `ExpirationDate`: When the add-on expires, UTC, for those that do.
pub const EXPIRATION_DATE: Field<models::SubscriptionAddOn, crate::wire::Timestamp> = Field::new(
    "ExpirationDate",
);

/// `RenewalDate`: When the next period of the add-on begins, UTC.
pub const RENEWAL_DATE: Field<models::SubscriptionAddOn, crate::wire::Timestamp> = Field::new(
    "RenewalDate",
);

/// `NewRequiredQuantity`: Quantity that the subscriber has to move to.
pub const NEW_REQUIRED_QUANTITY: Field<
    models::SubscriptionAddOn,
    crate::wire::Decimal,
> = Field::new("NewRequiredQuantity");

/// `Rate`: Price of one period, worked out by the server.
pub const RATE: Field<models::SubscriptionAddOn, crate::wire::Decimal> = Field::new(
    "Rate",
);

impl<R> Link<R, models::SubscriptionAddOn> {
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

    /// `BillingRenewalTerm`: How long one paid period of the add-on lasts.
    pub fn billing_renewal_term(
        self,
    ) -> Field<R, crate::generated::enums::BillingRenewalTerm> {
        self.field("BillingRenewalTerm")
    }

    /// `Subscription`: The subscription.
    pub fn subscription(self) -> Link<R, models::Subscription> {
        self.link("Subscription")
    }

    /// `AddOn`: The add-on that was bought.
    pub fn add_on(self) -> Link<R, models::AddOn> {
        self.link("AddOn")
    }

    /// `Quantity`: Number of units; null when the add-on does not count units.
    pub fn quantity(self) -> Field<R, crate::wire::Decimal> {
        self.field("Quantity")
    }

    /// `StartDate`: When the add-on begins, UTC; may lie in the future.
    pub fn start_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("StartDate")
    }

    /// `EndDate`: When the add-on ends, UTC; null while no end is set.
    pub fn end_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EndDate")
    }

    /// `ExpirationDate`: When the add-on expires, UTC, for those that do.
    pub fn expiration_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ExpirationDate")
    }

    /// `RenewalDate`: When the next period of the add-on begins, UTC.
    pub fn renewal_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("RenewalDate")
    }

    /// `NewRequiredQuantity`: Quantity that the subscriber has to move to.
    pub fn new_required_quantity(self) -> Field<R, crate::wire::Decimal> {
        self.field("NewRequiredQuantity")
    }

    /// `Rate`: Price of one period, worked out by the server.
    pub fn rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("Rate")
    }
}
