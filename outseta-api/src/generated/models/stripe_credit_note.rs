// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeCreditNote`, and how it is read and written.

/// A correction that lowers what a Stripe invoice asks for, or pays part of it back, mirrored by Outseta. Whole-number amounts follow Stripe, presumably in the smallest unit of the currency; `CurrencyTotal` is a decimal.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeCreditNote {
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
    /// Currency code of the amounts, three letters.
    ///
    /// `Currency` · at most 3 characters.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Stripe id of the customer the note was issued to.
    ///
    /// `CustomerId` · at most 50 characters.
    pub customer_id: ::std::option::Option<::std::string::String>,
    /// Stripe id of the invoice that the note corrects.
    ///
    /// `InvoiceId` · at most 50 characters.
    pub invoice_id: ::std::option::Option<::std::string::String>,
    /// Why the note was issued, in Stripe's wording; null when none was given.
    ///
    /// `Reason` · at most 30 characters.
    pub reason: ::std::option::Option<::std::string::String>,
    /// State of the note, in Stripe's wording.
    ///
    /// `Status` · at most 30 characters.
    pub status: ::std::option::Option<::std::string::String>,
    /// Total of the note as a whole number, in Stripe's own unit.
    ///
    /// `Total`.
    pub total: ::std::option::Option<i64>,
    /// Sign of the currency, for display.
    ///
    /// `CurrencySymbol`.
    pub currency_symbol: ::std::option::Option<::std::string::String>,
    /// Total of the note as a decimal in the currency.
    ///
    /// `CurrencyTotal`.
    pub currency_total: ::std::option::Option<crate::wire::Decimal>,
    /// Part of the note settled outside Stripe, in the unit of `Total`; null when there is none.
    ///
    /// `OutOfBandAmount`.
    pub out_of_band_amount: ::std::option::Option<i64>,
    /// Part of the note credited after the invoice was paid, in the unit of `Total`.
    ///
    /// `PostPaymentAmount`.
    pub post_payment_amount: ::std::option::Option<i64>,
    /// Part of the note credited before the invoice was paid, in the unit of `Total`.
    ///
    /// `PrePaymentAmount`.
    pub pre_payment_amount: ::std::option::Option<i64>,
    /// Kind of credit note, in Stripe's wording.
    ///
    /// `Type` · at most 30 characters.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeCreditNote {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeCreditNote",
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
                Member::new("Currency", "currency"),
                Member::new("CustomerId", "customer_id"),
                Member::new("InvoiceId", "invoice_id"),
                Member::new("Reason", "reason"),
                Member::new("Status", "status"),
                Member::new("Total", "total"),
                Member::new("CurrencySymbol", "currency_symbol"),
                Member::new("CurrencyTotal", "currency_total"),
                Member::new("OutOfBandAmount", "out_of_band_amount"),
                Member::new("PostPaymentAmount", "post_payment_amount"),
                Member::new("PrePaymentAmount", "pre_payment_amount"),
                Member::new("Type", "type"),
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
            11 => Slot::Text(&mut self.currency),
            12 => Slot::Text(&mut self.customer_id),
            13 => Slot::Text(&mut self.invoice_id),
            14 => Slot::Text(&mut self.reason),
            15 => Slot::Text(&mut self.status),
            16 => Slot::Integer(&mut self.total),
            17 => Slot::Text(&mut self.currency_symbol),
            18 => Slot::Decimal(&mut self.currency_total),
            19 => Slot::Integer(&mut self.out_of_band_amount),
            20 => Slot::Integer(&mut self.post_payment_amount),
            21 => Slot::Integer(&mut self.pre_payment_amount),
            22 => Slot::Text(&mut self.r#type),
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
            11 => View::text(&self.currency),
            12 => View::text(&self.customer_id),
            13 => View::text(&self.invoice_id),
            14 => View::text(&self.reason),
            15 => View::text(&self.status),
            16 => View::integer(&self.total),
            17 => View::text(&self.currency_symbol),
            18 => View::decimal(&self.currency_total),
            19 => View::integer(&self.out_of_band_amount),
            20 => View::integer(&self.post_payment_amount),
            21 => View::integer(&self.pre_payment_amount),
            22 => View::text(&self.r#type),
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

crate::wire::record!(StripeCreditNote);
