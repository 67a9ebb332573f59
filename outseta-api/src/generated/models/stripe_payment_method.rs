// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripePaymentMethod`, and how it is read and written.

/// A means of payment that Stripe holds for an account, such as a card or a bank account. It shows what helps to recognise the means, not its full number.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripePaymentMethod {
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
    /// Account the payment method belongs to; null where it is not loaded.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// Brand of the card; null when it is not a card.
    ///
    /// `Card_Brand`.
    pub card_brand: ::std::option::Option<::std::string::String>,
    /// Month in which the card expires; null when it is not a card.
    ///
    /// `Card_ExpMonth`.
    pub card_exp_month: ::std::option::Option<i64>,
    /// Year in which the card expires; null when it is not a card.
    ///
    /// `Card_ExpYear`.
    pub card_exp_year: ::std::option::Option<i64>,
    /// Kind of wallet that holds the card; null when there is none.
    ///
    /// `Card_Wallet_Type`.
    pub card_wallet_type: ::std::option::Option<::std::string::String>,
    /// Name of the bank; null when it is not a bank account.
    ///
    /// `BankName`.
    pub bank_name: ::std::option::Option<::std::string::String>,
    /// Last four digits of the card or account number.
    ///
    /// `Last4`.
    pub last4: ::std::option::Option<::std::string::String>,
    /// Kind of payment method, in Stripe's wording.
    ///
    /// `Type`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Text that names the payment method to people.
    ///
    /// `Label`.
    pub label: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripePaymentMethod {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripePaymentMethod",
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
                Member::new("Card_Brand", "card_brand"),
                Member::new("Card_ExpMonth", "card_exp_month"),
                Member::new("Card_ExpYear", "card_exp_year"),
                Member::new("Card_Wallet_Type", "card_wallet_type"),
                Member::new("BankName", "bank_name"),
                Member::new("Last4", "last4"),
                Member::new("Type", "type"),
                Member::new("Label", "label"),
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
            12 => Slot::Text(&mut self.card_brand),
            13 => Slot::Integer(&mut self.card_exp_month),
            14 => Slot::Integer(&mut self.card_exp_year),
            15 => Slot::Text(&mut self.card_wallet_type),
            16 => Slot::Text(&mut self.bank_name),
            17 => Slot::Text(&mut self.last4),
            18 => Slot::Text(&mut self.r#type),
            19 => Slot::Text(&mut self.label),
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
            12 => View::text(&self.card_brand),
            13 => View::integer(&self.card_exp_month),
            14 => View::integer(&self.card_exp_year),
            15 => View::text(&self.card_wallet_type),
            16 => View::text(&self.bank_name),
            17 => View::text(&self.last4),
            18 => View::text(&self.r#type),
            19 => View::text(&self.label),
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

crate::wire::record!(StripePaymentMethod);
