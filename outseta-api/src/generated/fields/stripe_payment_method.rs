// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripePaymentMethod`](crate::models::StripePaymentMethod).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripePaymentMethod, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripePaymentMethod, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripePaymentMethod, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripePaymentMethod, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripePaymentMethod, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripePaymentMethod, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripePaymentMethod, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripePaymentMethod, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripePaymentMethod, bool> = Field::new(
    "IsLivemode",
);

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<
    models::StripePaymentMethod,
    crate::wire::Timestamp,
> = Field::new("LastEventCreated");

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<
    models::StripePaymentMethod,
    crate::wire::Json,
> = Field::new("ProcessedStripeEventIds");

/// `Account`: Account the payment method belongs to; null where it is not loaded.
pub const ACCOUNT: Link<models::StripePaymentMethod, models::Account> = Link::new(
    "Account",
);

/// `Card_Brand`: Brand of the card; null when it is not a card.
pub const CARD_BRAND: Field<models::StripePaymentMethod, ::std::string::String> = Field::new(
    "Card_Brand",
);

/// `Card_ExpMonth`: Month in which the card expires; null when it is not a card.
pub const CARD_EXP_MONTH: Field<models::StripePaymentMethod, i64> = Field::new(
    "Card_ExpMonth",
);

/// `Card_ExpYear`: Year in which the card expires; null when it is not a card.
pub const CARD_EXP_YEAR: Field<models::StripePaymentMethod, i64> = Field::new(
    "Card_ExpYear",
);

/// `Card_Wallet_Type`: Kind of wallet that holds the card; null when there is none.
pub const CARD_WALLET_TYPE: Field<models::StripePaymentMethod, ::std::string::String> = Field::new(
    "Card_Wallet_Type",
);

/// `BankName`: Name of the bank; null when it is not a bank account.
pub const BANK_NAME: Field<models::StripePaymentMethod, ::std::string::String> = Field::new(
    "BankName",
);

/// `Last4`: Last four digits of the card or account number.
pub const LAST4: Field<models::StripePaymentMethod, ::std::string::String> = Field::new(
    "Last4",
);

/// `Type`: Kind of payment method, in Stripe's wording.
pub const TYPE: Field<models::StripePaymentMethod, ::std::string::String> = Field::new(
    "Type",
);

/// `Label`: Text that names the payment method to people.
pub const LABEL: Field<models::StripePaymentMethod, ::std::string::String> = Field::new(
    "Label",
);

impl<R> Link<R, models::StripePaymentMethod> {
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

    /// `Account`: Account the payment method belongs to; null where it is not loaded.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `Card_Brand`: Brand of the card; null when it is not a card.
    pub fn card_brand(self) -> Field<R, ::std::string::String> {
        self.field("Card_Brand")
    }

    /// `Card_ExpMonth`: Month in which the card expires; null when it is not a card.
    pub fn card_exp_month(self) -> Field<R, i64> {
        self.field("Card_ExpMonth")
    }

    /// `Card_ExpYear`: Year in which the card expires; null when it is not a card.
    pub fn card_exp_year(self) -> Field<R, i64> {
        self.field("Card_ExpYear")
    }

    /// `Card_Wallet_Type`: Kind of wallet that holds the card; null when there is none.
    pub fn card_wallet_type(self) -> Field<R, ::std::string::String> {
        self.field("Card_Wallet_Type")
    }

    /// `BankName`: Name of the bank; null when it is not a bank account.
    pub fn bank_name(self) -> Field<R, ::std::string::String> {
        self.field("BankName")
    }

    /// `Last4`: Last four digits of the card or account number.
    pub fn last4(self) -> Field<R, ::std::string::String> {
        self.field("Last4")
    }

    /// `Type`: Kind of payment method, in Stripe's wording.
    pub fn r#type(self) -> Field<R, ::std::string::String> {
        self.field("Type")
    }

    /// `Label`: Text that names the payment method to people.
    pub fn label(self) -> Field<R, ::std::string::String> {
        self.field("Label")
    }
}
