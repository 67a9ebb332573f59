// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeSubscriptionItem`](crate::models::StripeSubscriptionItem).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeSubscriptionItem, crate::wire::Uid> = Field::new(
    "Uid",
);

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeSubscriptionItem, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeSubscriptionItem, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeSubscriptionItem, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<
    models::StripeSubscriptionItem,
    crate::wire::Json,
> = Field::new("ActivityEventData");

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeSubscriptionItem, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeSubscriptionItem, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeSubscriptionItem, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeSubscriptionItem, bool> = Field::new(
    "IsLivemode",
);

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<
    models::StripeSubscriptionItem,
    crate::wire::Timestamp,
> = Field::new("LastEventCreated");

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripeSubscriptionItem,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `CurrentPeriodStart`: Start of the billing period under way.
pub const CURRENT_PERIOD_START: Field<
    models::StripeSubscriptionItem,
    crate::wire::Timestamp,
> = Field::new("CurrentPeriodStart");

/// `CurrentPeriodEnd`: End of the billing period under way.
pub const CURRENT_PERIOD_END: Field<
    models::StripeSubscriptionItem,
    crate::wire::Timestamp,
> = Field::new("CurrentPeriodEnd");

/// `StripeSubscription`: Subscription that the item is part of; null where it is not loaded.
pub const STRIPE_SUBSCRIPTION: Link<
    models::StripeSubscriptionItem,
    models::StripeSubscription,
> = Link::new("StripeSubscription");

/// `StripeDiscounts`: Discounts that apply to this item.
pub const STRIPE_DISCOUNTS: Link<
    models::StripeSubscriptionItem,
    models::StripeDiscount,
> = Link::new("StripeDiscounts");

/// `StripePrice`: Price that is subscribed to; null where it is not loaded.
pub const STRIPE_PRICE: Link<models::StripeSubscriptionItem, models::StripePrice> = Link::new(
    "StripePrice",
);

/// `Quantity`: How many units are subscribed to.
pub const QUANTITY: Field<models::StripeSubscriptionItem, i64> = Field::new("Quantity");

/// `PriceId`: Stripe id of the price.
pub const PRICE_ID: Field<models::StripeSubscriptionItem, ::std::string::String> = Field::new(
    "PriceId",
);

impl<R> Link<R, models::StripeSubscriptionItem> {
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

    /// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    pub fn schema_less_data(self) -> Field<R, crate::wire::Json> {
        self.field("SchemaLessData")
    }

    /// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
    pub fn schema_less_data_loaded(self) -> Field<R, bool> {
        self.field("SchemaLessDataLoaded")
    }

    /// `StripeId`: Identifier of the counterpart in Stripe, null without one.
    pub fn stripe_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeId")
    }

    /// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
    pub fn is_livemode(self) -> Field<R, bool> {
        self.field("IsLivemode")
    }

    /// `LastEventCreated`: Time of the last Stripe event that was applied.
    pub fn last_event_created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("LastEventCreated")
    }

    /// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
    pub fn processed_stripe_event_ids(self) -> Field<R, crate::wire::Json> {
        self.field("ProcessedStripeEventIds")
    }

    /// `CurrentPeriodStart`: Start of the billing period under way.
    pub fn current_period_start(self) -> Field<R, crate::wire::Timestamp> {
        self.field("CurrentPeriodStart")
    }

    /// `CurrentPeriodEnd`: End of the billing period under way.
    pub fn current_period_end(self) -> Field<R, crate::wire::Timestamp> {
        self.field("CurrentPeriodEnd")
    }

    /// `StripeSubscription`: Subscription that the item is part of; null where it is not loaded.
    pub fn stripe_subscription(self) -> Link<R, models::StripeSubscription> {
        self.link("StripeSubscription")
    }

    /// `StripeDiscounts`: Discounts that apply to this item.
    pub fn stripe_discounts(self) -> Link<R, models::StripeDiscount> {
        self.link("StripeDiscounts")
    }

    /// `StripePrice`: Price that is subscribed to; null where it is not loaded.
    pub fn stripe_price(self) -> Link<R, models::StripePrice> {
        self.link("StripePrice")
    }

    /// `Quantity`: How many units are subscribed to.
    pub fn quantity(self) -> Field<R, i64> {
        self.field("Quantity")
    }

    /// `PriceId`: Stripe id of the price.
    pub fn price_id(self) -> Field<R, ::std::string::String> {
        self.field("PriceId")
    }
}
