// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeInvoicePayment`, and how it is read and written.

/// A payment towards a Stripe invoice, with the charge or payment intent that carries it.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeInvoicePayment {
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
    /// Amount that was paid, in the unit of `AmountRequested`; null when nothing was.
    ///
    /// `AmountPaid`.
    pub amount_paid: ::std::option::Option<i64>,
    /// Amount that was asked for as a whole number, in Stripe's own unit, presumably the smallest of the currency.
    ///
    /// `AmountRequested`.
    pub amount_requested: ::std::option::Option<i64>,
    /// Currency code of the amounts, three letters.
    ///
    /// `Currency` · at most 3 characters.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Stripe id of the charge behind the payment; null when it is not a charge.
    ///
    /// `Payment_ChargeId` · at most 50 characters.
    pub payment_charge_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the payment intent behind the payment; null when it is not a payment intent.
    ///
    /// `Payment_PaymentIntentId` · at most 50 characters.
    pub payment_payment_intent_id: ::std::option::Option<::std::string::String>,
    /// Which kind of object carries the payment, in Stripe's wording.
    ///
    /// `Payment_Type` · at most 20 characters.
    pub payment_type: ::std::option::Option<::std::string::String>,
    /// Invoice that is paid; null where it is not loaded.
    ///
    /// `StripeInvoice`.
    pub stripe_invoice: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeInvoice>,
    >,
    /// State of the payment, in Stripe's wording.
    ///
    /// `Status`.
    pub status: ::std::option::Option<::std::string::String>,
    /// Stripe id of the invoice.
    ///
    /// `InvoiceId`.
    pub invoice_id: ::std::option::Option<::std::string::String>,
    /// Charges made for the payment.
    ///
    /// `StripeCharges`.
    pub stripe_charges: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeCharge>,
    >,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeInvoicePayment {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeInvoicePayment",
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
                Member::new("AmountPaid", "amount_paid"),
                Member::new("AmountRequested", "amount_requested"),
                Member::new("Currency", "currency"),
                Member::new("Payment_ChargeId", "payment_charge_id"),
                Member::new("Payment_PaymentIntentId", "payment_payment_intent_id"),
                Member::new("Payment_Type", "payment_type"),
                Member::new("StripeInvoice", "stripe_invoice"),
                Member::new("Status", "status"),
                Member::new("InvoiceId", "invoice_id"),
                Member::new("StripeCharges", "stripe_charges"),
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
            11 => Slot::Integer(&mut self.amount_paid),
            12 => Slot::Integer(&mut self.amount_requested),
            13 => Slot::Text(&mut self.currency),
            14 => Slot::Text(&mut self.payment_charge_id),
            15 => Slot::Text(&mut self.payment_payment_intent_id),
            16 => Slot::Text(&mut self.payment_type),
            17 => Slot::Object(&mut self.stripe_invoice),
            18 => Slot::Text(&mut self.status),
            19 => Slot::Text(&mut self.invoice_id),
            20 => Slot::List(&mut self.stripe_charges),
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
            11 => View::integer(&self.amount_paid),
            12 => View::integer(&self.amount_requested),
            13 => View::text(&self.currency),
            14 => View::text(&self.payment_charge_id),
            15 => View::text(&self.payment_payment_intent_id),
            16 => View::text(&self.payment_type),
            17 => View::object(&self.stripe_invoice),
            18 => View::text(&self.status),
            19 => View::text(&self.invoice_id),
            20 => View::list(&self.stripe_charges),
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

crate::wire::record!(StripeInvoicePayment);
