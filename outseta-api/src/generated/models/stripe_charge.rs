// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeCharge`, and how it is read and written.

/// One attempt to take money from a customer, as Stripe holds it and Outseta mirrors it. Amounts come twice: the whole-number members follow Stripe, presumably in the smallest unit of the currency, and `CurrencyAmount` is a decimal. No recorded answer confirms either.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeCharge {
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
    /// Size of the charge as a whole number, in Stripe's own unit.
    ///
    /// `Amount`.
    pub amount: ::std::option::Option<i64>,
    /// Part of the charge that was captured, in the unit of `Amount`.
    ///
    /// `AmountCaptured`.
    pub amount_captured: ::std::option::Option<i64>,
    /// Part of the charge that was given back, in the unit of `Amount`.
    ///
    /// `AmountRefunded`.
    pub amount_refunded: ::std::option::Option<i64>,
    /// Whether the charge was captured.
    ///
    /// `Captured`.
    pub captured: ::std::option::Option<bool>,
    /// Currency code of the amounts, three letters.
    ///
    /// `Currency` · at most 3 characters.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Whether the charge counts as paid.
    ///
    /// `Paid`.
    pub paid: ::std::option::Option<bool>,
    /// Stripe id of the payment intent that the charge belongs to; null when there is none.
    ///
    /// `PaymentIntentId` · at most 50 characters.
    pub payment_intent_id: ::std::option::Option<::std::string::String>,
    /// Whether Stripe holds the charge to be refunded.
    ///
    /// `Refunded`.
    pub refunded: ::std::option::Option<bool>,
    /// State of the charge, in Stripe's wording.
    ///
    /// `Status` · at most 30 characters.
    pub status: ::std::option::Option<::std::string::String>,
    /// Payment method that was charged; null where it is not loaded.
    ///
    /// `StripePaymentMethod`.
    pub stripe_payment_method: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripePaymentMethod>,
    >,
    /// Account that was charged; null where it is not loaded.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// Further text stored with the charge; what it holds is not documented.
    ///
    /// `ExtraData` · at most 256 characters.
    pub extra_data: ::std::option::Option<::std::string::String>,
    /// Sign of the currency, for display.
    ///
    /// `CurrencySymbol`.
    pub currency_symbol: ::std::option::Option<::std::string::String>,
    /// Size of the charge as a decimal in the currency.
    ///
    /// `CurrencyAmount`.
    pub currency_amount: ::std::option::Option<crate::wire::Decimal>,
    /// Stripe id of the customer who was charged.
    ///
    /// `CustomerId`.
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the payment method that was charged.
    ///
    /// `PaymentMethodId`.
    pub payment_method_id: ::std::option::Option<::std::string::String>,
    /// Refunds made on the charge.
    ///
    /// `StripeRefunds`.
    pub stripe_refunds: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeRefund>,
    >,
    /// Application fee taken from the charge, as a whole number in Stripe's own unit; null when there is none.
    ///
    /// `ApplicationFeeAmount`.
    pub application_fee_amount: ::std::option::Option<i64>,
    /// Stripe id of the application fee; null when there is none.
    ///
    /// `ApplicationFeeId` · at most 255 characters.
    pub application_fee_id: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeCharge {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeCharge",
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
                Member::new("Amount", "amount"),
                Member::new("AmountCaptured", "amount_captured"),
                Member::new("AmountRefunded", "amount_refunded"),
                Member::new("Captured", "captured"),
                Member::new("Currency", "currency"),
                Member::new("Paid", "paid"),
                Member::new("PaymentIntentId", "payment_intent_id"),
                Member::new("Refunded", "refunded"),
                Member::new("Status", "status"),
                Member::new("StripePaymentMethod", "stripe_payment_method"),
                Member::new("Account", "account"),
                Member::new("ExtraData", "extra_data"),
                Member::new("CurrencySymbol", "currency_symbol"),
                Member::new("CurrencyAmount", "currency_amount"),
                Member::new("CustomerId", "customer_id"),
                Member::new("PaymentMethodId", "payment_method_id"),
                Member::new("StripeRefunds", "stripe_refunds"),
                Member::new("ApplicationFeeAmount", "application_fee_amount"),
                Member::new("ApplicationFeeId", "application_fee_id"),
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
            11 => Slot::Integer(&mut self.amount),
            12 => Slot::Integer(&mut self.amount_captured),
            13 => Slot::Integer(&mut self.amount_refunded),
            14 => Slot::Bool(&mut self.captured),
            15 => Slot::Text(&mut self.currency),
            16 => Slot::Bool(&mut self.paid),
            17 => Slot::Text(&mut self.payment_intent_id),
            18 => Slot::Bool(&mut self.refunded),
            19 => Slot::Text(&mut self.status),
            20 => Slot::Object(&mut self.stripe_payment_method),
            21 => Slot::Object(&mut self.account),
            22 => Slot::Text(&mut self.extra_data),
            23 => Slot::Text(&mut self.currency_symbol),
            24 => Slot::Decimal(&mut self.currency_amount),
            25 => Slot::Text(&mut self.customer_id),
            26 => Slot::Text(&mut self.payment_method_id),
            27 => Slot::List(&mut self.stripe_refunds),
            28 => Slot::Integer(&mut self.application_fee_amount),
            29 => Slot::Text(&mut self.application_fee_id),
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
            11 => View::integer(&self.amount),
            12 => View::integer(&self.amount_captured),
            13 => View::integer(&self.amount_refunded),
            14 => View::bool(&self.captured),
            15 => View::text(&self.currency),
            16 => View::bool(&self.paid),
            17 => View::text(&self.payment_intent_id),
            18 => View::bool(&self.refunded),
            19 => View::text(&self.status),
            20 => View::object(&self.stripe_payment_method),
            21 => View::object(&self.account),
            22 => View::text(&self.extra_data),
            23 => View::text(&self.currency_symbol),
            24 => View::decimal(&self.currency_amount),
            25 => View::text(&self.customer_id),
            26 => View::text(&self.payment_method_id),
            27 => View::list(&self.stripe_refunds),
            28 => View::integer(&self.application_fee_amount),
            29 => View::text(&self.application_fee_id),
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

crate::wire::record!(StripeCharge);
