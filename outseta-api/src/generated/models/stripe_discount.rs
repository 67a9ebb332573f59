// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeDiscount`, and how it is read and written.

/// A coupon at work: the period for which a Stripe coupon lowers the price of a subscription, an invoice or one of their items.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeDiscount {
    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// Name of the object's type, present in answers since about 2023.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// When the object was last changed, with the precision described at Created.
    ///
    /// `Updated` · set by the server.
    pub updated: ::std::option::Option<crate::wire::Timestamp>,
    /// Details of an event. Filled in webhook bodies only, null in answers of the API.
    ///
    /// `ActivityEventData` · set by the server.
    pub activity_event_data: ::std::option::Option<::serde_json::Value>,
    /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
    ///
    /// `SchemaLessData` · set by the server.
    pub schema_less_data: ::std::option::Option<::serde_json::Value>,
    /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation.
    ///
    /// `SchemaLessDataLoaded` · set by the server.
    pub schema_less_data_loaded: ::std::option::Option<bool>,
    /// Identifier of the counterpart in Stripe, null without one.
    ///
    /// `StripeId` · at most 255 characters.
    pub stripe_id: ::std::option::Option<::std::string::String>,
    /// Whether the counterpart is in Stripe's live mode rather than its test mode.
    ///
    /// `IsLivemode`.
    pub is_livemode: ::std::option::Option<bool>,
    /// Time of the last Stripe event that was applied. Seen in answers only.
    ///
    /// `LastEventCreated` · set by the server.
    pub last_event_created: ::std::option::Option<crate::wire::Timestamp>,
    /// Stripe events that were applied already, by its name.
    ///
    /// `ProcessedStripeEventIds` · set by the server.
    pub processed_stripe_event_ids: ::std::option::Option<::serde_json::Value>,
    /// Account that enjoys the discount; null where it is not loaded.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// Stripe id of the checkout session in which the discount was applied; null when it came another way.
    ///
    /// `CheckoutSessionId` · at most 255 characters.
    pub checkout_session_id: ::std::option::Option<::std::string::String>,
    /// When the discount ends; null when no end is set.
    ///
    /// `End`.
    pub end: ::std::option::Option<crate::wire::Timestamp>,
    /// Stripe id of the invoice the discount is limited to; null when there is none.
    ///
    /// `InvoiceId` · at most 255 characters.
    pub invoice_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the invoice item the discount is limited to; null when there is none.
    ///
    /// `InvoiceItemId` · at most 255 characters.
    pub invoice_item_id: ::std::option::Option<::std::string::String>,
    /// Whether the discount has been deleted.
    ///
    /// `IsDeleted`.
    pub is_deleted: ::std::option::Option<bool>,
    /// When the discount began.
    ///
    /// `Start`.
    pub start: ::std::option::Option<crate::wire::Timestamp>,
    /// Coupon that the discount comes from; null where it is not loaded.
    ///
    /// `StripeCoupon`.
    pub stripe_coupon: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeCoupon>,
    >,
    /// Promotion code that was entered to get the discount; null where it is not loaded or when none was used.
    ///
    /// `StripePromotionCode`.
    pub stripe_promotion_code: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripePromotionCode>,
    >,
    /// Stripe id of the subscription the discount is limited to; null when there is none.
    ///
    /// `SubscriptionId` · at most 255 characters.
    pub subscription_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the subscription item the discount is limited to; null when there is none.
    ///
    /// `SubscriptionItemId` · at most 255 characters.
    pub subscription_item_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the coupon.
    ///
    /// `CouponId`.
    pub coupon_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the customer who has the discount.
    ///
    /// `CustomerId`.
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// Invoice the discount belongs to; null where it is not loaded or when there is none.
    ///
    /// `StripeInvoice`.
    pub stripe_invoice: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeInvoice>,
    >,
    /// Subscription the discount belongs to; null where it is not loaded or when there is none.
    ///
    /// `StripeSubscription`.
    pub stripe_subscription: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeSubscription>,
    >,
    /// Stripe id of the promotion code; null when none was used.
    ///
    /// `PromotionCodeId`.
    pub promotion_code_id: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeDiscount {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeDiscount",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("SchemaLessData", "schema_less_data"),
                Member::new("SchemaLessDataLoaded", "schema_less_data_loaded"),
                Member::new("StripeId", "stripe_id"),
                Member::new("IsLivemode", "is_livemode"),
                Member::new("LastEventCreated", "last_event_created"),
                Member::new("ProcessedStripeEventIds", "processed_stripe_event_ids"),
                Member::new("Account", "account"),
                Member::new("CheckoutSessionId", "checkout_session_id"),
                Member::new("End", "end"),
                Member::new("InvoiceId", "invoice_id"),
                Member::new("InvoiceItemId", "invoice_item_id"),
                Member::new("IsDeleted", "is_deleted"),
                Member::new("Start", "start"),
                Member::new("StripeCoupon", "stripe_coupon"),
                Member::new("StripePromotionCode", "stripe_promotion_code"),
                Member::new("SubscriptionId", "subscription_id"),
                Member::new("SubscriptionItemId", "subscription_item_id"),
                Member::new("CouponId", "coupon_id"),
                Member::new("CustomerId", "customer_id"),
                Member::new("StripeInvoice", "stripe_invoice"),
                Member::new("StripeSubscription", "stripe_subscription"),
                Member::new("PromotionCodeId", "promotion_code_id"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Timestamp(&mut self.updated),
            4 => Slot::Json(&mut self.activity_event_data),
            5 => Slot::Json(&mut self.schema_less_data),
            6 => Slot::Bool(&mut self.schema_less_data_loaded),
            7 => Slot::Text(&mut self.stripe_id),
            8 => Slot::Bool(&mut self.is_livemode),
            9 => Slot::Timestamp(&mut self.last_event_created),
            10 => Slot::Json(&mut self.processed_stripe_event_ids),
            11 => Slot::Object(&mut self.account),
            12 => Slot::Text(&mut self.checkout_session_id),
            13 => Slot::Timestamp(&mut self.end),
            14 => Slot::Text(&mut self.invoice_id),
            15 => Slot::Text(&mut self.invoice_item_id),
            16 => Slot::Bool(&mut self.is_deleted),
            17 => Slot::Timestamp(&mut self.start),
            18 => Slot::Object(&mut self.stripe_coupon),
            19 => Slot::Object(&mut self.stripe_promotion_code),
            20 => Slot::Text(&mut self.subscription_id),
            21 => Slot::Text(&mut self.subscription_item_id),
            22 => Slot::Text(&mut self.coupon_id),
            23 => Slot::Text(&mut self.customer_id),
            24 => Slot::Object(&mut self.stripe_invoice),
            25 => Slot::Object(&mut self.stripe_subscription),
            26 => Slot::Text(&mut self.promotion_code_id),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::timestamp(&self.updated),
            4 => View::json(&self.activity_event_data),
            5 => View::json(&self.schema_less_data),
            6 => View::bool(&self.schema_less_data_loaded),
            7 => View::text(&self.stripe_id),
            8 => View::bool(&self.is_livemode),
            9 => View::timestamp(&self.last_event_created),
            10 => View::json(&self.processed_stripe_event_ids),
            11 => View::object(&self.account),
            12 => View::text(&self.checkout_session_id),
            13 => View::timestamp(&self.end),
            14 => View::text(&self.invoice_id),
            15 => View::text(&self.invoice_item_id),
            16 => View::bool(&self.is_deleted),
            17 => View::timestamp(&self.start),
            18 => View::object(&self.stripe_coupon),
            19 => View::object(&self.stripe_promotion_code),
            20 => View::text(&self.subscription_id),
            21 => View::text(&self.subscription_item_id),
            22 => View::text(&self.coupon_id),
            23 => View::text(&self.customer_id),
            24 => View::object(&self.stripe_invoice),
            25 => View::object(&self.stripe_subscription),
            26 => View::text(&self.promotion_code_id),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(StripeDiscount);
