// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeDiscount`](crate::models::StripeDiscount).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeDiscount, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeDiscount, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeDiscount, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeDiscount, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeDiscount, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeDiscount, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeDiscount, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::StripeDiscount, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<models::StripeDiscount, crate::wire::Json> = Field::new(
    "ProcessedStripeEventIds",
);

/// `Account`: Account that enjoys the discount; null where it is not loaded.
pub const ACCOUNT: Link<models::StripeDiscount, models::Account> = Link::new("Account");

/// `CheckoutSessionId`: Stripe id of the checkout session in which the discount was applied; null when it came another way.
pub const CHECKOUT_SESSION_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "CheckoutSessionId",
);

/// `End`: When the discount ends; null when no end is set.
pub const END: Field<models::StripeDiscount, crate::wire::Timestamp> = Field::new("End");

/// `InvoiceId`: Stripe id of the invoice the discount is limited to; null when there is none.
pub const INVOICE_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "InvoiceId",
);

/// `InvoiceItemId`: Stripe id of the invoice item the discount is limited to; null when there is none.
pub const INVOICE_ITEM_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "InvoiceItemId",
);

/// `IsDeleted`: Whether the discount has been deleted.
pub const IS_DELETED: Field<models::StripeDiscount, bool> = Field::new("IsDeleted");

/// `Start`: When the discount began.
pub const START: Field<models::StripeDiscount, crate::wire::Timestamp> = Field::new(
    "Start",
);

/// `StripeCoupon`: Coupon that the discount comes from; null where it is not loaded.
pub const STRIPE_COUPON: Link<models::StripeDiscount, models::StripeCoupon> = Link::new(
    "StripeCoupon",
);

/// `StripePromotionCode`: Promotion code that was entered to get the discount; null where it is not loaded or when none was used.
pub const STRIPE_PROMOTION_CODE: Link<
    models::StripeDiscount,
    models::StripePromotionCode,
> = Link::new("StripePromotionCode");

/// `SubscriptionId`: Stripe id of the subscription the discount is limited to; null when there is none.
pub const SUBSCRIPTION_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "SubscriptionId",
);

/// `SubscriptionItemId`: Stripe id of the subscription item the discount is limited to; null when there is none.
pub const SUBSCRIPTION_ITEM_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "SubscriptionItemId",
);

/// `CouponId`: Stripe id of the coupon.
pub const COUPON_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "CouponId",
);

/// `CustomerId`: Stripe id of the customer who has the discount.
pub const CUSTOMER_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "CustomerId",
);

/// `StripeInvoice`: Invoice the discount belongs to; null where it is not loaded or when there is none.
pub const STRIPE_INVOICE: Link<models::StripeDiscount, models::StripeInvoice> = Link::new(
    "StripeInvoice",
);

/// `StripeSubscription`: Subscription the discount belongs to; null where it is not loaded or when there is none.
pub const STRIPE_SUBSCRIPTION: Link<
    models::StripeDiscount,
    models::StripeSubscription,
> = Link::new("StripeSubscription");

/// `PromotionCodeId`: Stripe id of the promotion code; null when none was used.
pub const PROMOTION_CODE_ID: Field<models::StripeDiscount, ::std::string::String> = Field::new(
    "PromotionCodeId",
);

impl<R> Link<R, models::StripeDiscount> {
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

    /// `Account`: Account that enjoys the discount; null where it is not loaded.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `CheckoutSessionId`: Stripe id of the checkout session in which the discount was applied; null when it came another way.
    pub fn checkout_session_id(self) -> Field<R, ::std::string::String> {
        self.field("CheckoutSessionId")
    }

    /// `End`: When the discount ends; null when no end is set.
    pub fn end(self) -> Field<R, crate::wire::Timestamp> {
        self.field("End")
    }

    /// `InvoiceId`: Stripe id of the invoice the discount is limited to; null when there is none.
    pub fn invoice_id(self) -> Field<R, ::std::string::String> {
        self.field("InvoiceId")
    }

    /// `InvoiceItemId`: Stripe id of the invoice item the discount is limited to; null when there is none.
    pub fn invoice_item_id(self) -> Field<R, ::std::string::String> {
        self.field("InvoiceItemId")
    }

    /// `IsDeleted`: Whether the discount has been deleted.
    pub fn is_deleted(self) -> Field<R, bool> {
        self.field("IsDeleted")
    }

    /// `Start`: When the discount began.
    pub fn start(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Start")
    }

    /// `StripeCoupon`: Coupon that the discount comes from; null where it is not loaded.
    pub fn stripe_coupon(self) -> Link<R, models::StripeCoupon> {
        self.link("StripeCoupon")
    }

    /// `StripePromotionCode`: Promotion code that was entered to get the discount; null where it is not loaded or when none was used.
    pub fn stripe_promotion_code(self) -> Link<R, models::StripePromotionCode> {
        self.link("StripePromotionCode")
    }

    /// `SubscriptionId`: Stripe id of the subscription the discount is limited to; null when there is none.
    pub fn subscription_id(self) -> Field<R, ::std::string::String> {
        self.field("SubscriptionId")
    }

    /// `SubscriptionItemId`: Stripe id of the subscription item the discount is limited to; null when there is none.
    pub fn subscription_item_id(self) -> Field<R, ::std::string::String> {
        self.field("SubscriptionItemId")
    }

    /// `CouponId`: Stripe id of the coupon.
    pub fn coupon_id(self) -> Field<R, ::std::string::String> {
        self.field("CouponId")
    }

    /// `CustomerId`: Stripe id of the customer who has the discount.
    pub fn customer_id(self) -> Field<R, ::std::string::String> {
        self.field("CustomerId")
    }

    /// `StripeInvoice`: Invoice the discount belongs to; null where it is not loaded or when there is none.
    pub fn stripe_invoice(self) -> Link<R, models::StripeInvoice> {
        self.link("StripeInvoice")
    }

    /// `StripeSubscription`: Subscription the discount belongs to; null where it is not loaded or when there is none.
    pub fn stripe_subscription(self) -> Link<R, models::StripeSubscription> {
        self.link("StripeSubscription")
    }

    /// `PromotionCodeId`: Stripe id of the promotion code; null when none was used.
    pub fn promotion_code_id(self) -> Field<R, ::std::string::String> {
        self.field("PromotionCodeId")
    }
}
