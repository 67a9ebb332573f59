// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`PaymentInformation`](crate::models::PaymentInformation).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::PaymentInformation, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::PaymentInformation, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::PaymentInformation, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::PaymentInformation, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Account`: The account that pays.
pub const ACCOUNT: Link<models::PaymentInformation, models::Account> = Link::new(
    "Account",
);

/// `CustomerToken`: The gateway's token for the customer.
pub const CUSTOMER_TOKEN: Field<models::PaymentInformation, crate::wire::Secret> = Field::new(
    "CustomerToken",
);

/// `LastFourDigits`: Last four digits of the card or bank account.
pub const LAST_FOUR_DIGITS: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "LastFourDigits",
);

/// `LatestFailureDateTime`: When a charge last failed, UTC.
pub const LATEST_FAILURE_DATE_TIME: Field<
    models::PaymentInformation,
    crate::wire::Timestamp,
> = Field::new("LatestFailureDateTime");

/// `LatestFailureDescription`: Why that charge failed.
pub const LATEST_FAILURE_DESCRIPTION: Field<
    models::PaymentInformation,
    ::std::string::String,
> = Field::new("LatestFailureDescription");

/// `LatestSuccessDateTime`: When a charge last went through, UTC.
pub const LATEST_SUCCESS_DATE_TIME: Field<
    models::PaymentInformation,
    crate::wire::Timestamp,
> = Field::new("LatestSuccessDateTime");

/// `NumberOfFailures`: How many charges have failed.
pub const NUMBER_OF_FAILURES: Field<models::PaymentInformation, i64> = Field::new(
    "NumberOfFailures",
);

/// `PaymentClientSecret`: Secret with which a browser completes a payment at the gateway.
pub const PAYMENT_CLIENT_SECRET: Field<
    models::PaymentInformation,
    crate::wire::Secret,
> = Field::new("PaymentClientSecret");

/// `PaymentMethodType`: Kind of payment method, as text.
pub const PAYMENT_METHOD_TYPE: Field<
    models::PaymentInformation,
    ::std::string::String,
> = Field::new("PaymentMethodType");

/// `PaymentToken`: The gateway's token for the payment method.
pub const PAYMENT_TOKEN: Field<models::PaymentInformation, crate::wire::Secret> = Field::new(
    "PaymentToken",
);

/// `BankName`: Name of the bank, for a bank account.
pub const BANK_NAME: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "BankName",
);

/// `BankAccountType`: Kind of bank account, as text.
pub const BANK_ACCOUNT_TYPE: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "BankAccountType",
);

/// `BankAccountHolderType`: Kind of account holder, as text.
pub const BANK_ACCOUNT_HOLDER_TYPE: Field<
    models::PaymentInformation,
    ::std::string::String,
> = Field::new("BankAccountHolderType");

/// `NameOnCard`: Name printed on the card.
pub const NAME_ON_CARD: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "NameOnCard",
);

/// `CardType`: Brand or kind of the card, as text.
pub const CARD_TYPE: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "CardType",
);

/// `ExpirationMonth`: Month in which the card expires, as text.
pub const EXPIRATION_MONTH: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "ExpirationMonth",
);

/// `ExpirationYear`: Year in which the card expires, as text.
pub const EXPIRATION_YEAR: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "ExpirationYear",
);

/// `Mode`: Mode of the payment method, as text that no source explains.
pub const MODE: Field<models::PaymentInformation, ::std::string::String> = Field::new(
    "Mode",
);

/// `SetupIntent`: The gateway's intent to store a payment method.
pub const SETUP_INTENT: Field<models::PaymentInformation, crate::wire::Secret> = Field::new(
    "SetupIntent",
);

impl<R> Link<R, models::PaymentInformation> {
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

    /// `Account`: The account that pays.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `CustomerToken`: The gateway's token for the customer.
    pub fn customer_token(self) -> Field<R, crate::wire::Secret> {
        self.field("CustomerToken")
    }

    /// `LastFourDigits`: Last four digits of the card or bank account.
    pub fn last_four_digits(self) -> Field<R, ::std::string::String> {
        self.field("LastFourDigits")
    }

    /// `LatestFailureDateTime`: When a charge last failed, UTC.
    pub fn latest_failure_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("LatestFailureDateTime")
    }

    /// `LatestFailureDescription`: Why that charge failed.
    pub fn latest_failure_description(self) -> Field<R, ::std::string::String> {
        self.field("LatestFailureDescription")
    }

    /// `LatestSuccessDateTime`: When a charge last went through, UTC.
    pub fn latest_success_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("LatestSuccessDateTime")
    }

    /// `NumberOfFailures`: How many charges have failed.
    pub fn number_of_failures(self) -> Field<R, i64> {
        self.field("NumberOfFailures")
    }

    /// `PaymentClientSecret`: Secret with which a browser completes a payment at the gateway.
    pub fn payment_client_secret(self) -> Field<R, crate::wire::Secret> {
        self.field("PaymentClientSecret")
    }

    /// `PaymentMethodType`: Kind of payment method, as text.
    pub fn payment_method_type(self) -> Field<R, ::std::string::String> {
        self.field("PaymentMethodType")
    }

    /// `PaymentToken`: The gateway's token for the payment method.
    pub fn payment_token(self) -> Field<R, crate::wire::Secret> {
        self.field("PaymentToken")
    }

    /// `BankName`: Name of the bank, for a bank account.
    pub fn bank_name(self) -> Field<R, ::std::string::String> {
        self.field("BankName")
    }

    /// `BankAccountType`: Kind of bank account, as text.
    pub fn bank_account_type(self) -> Field<R, ::std::string::String> {
        self.field("BankAccountType")
    }

    /// `BankAccountHolderType`: Kind of account holder, as text.
    pub fn bank_account_holder_type(self) -> Field<R, ::std::string::String> {
        self.field("BankAccountHolderType")
    }

    /// `NameOnCard`: Name printed on the card.
    pub fn name_on_card(self) -> Field<R, ::std::string::String> {
        self.field("NameOnCard")
    }

    /// `CardType`: Brand or kind of the card, as text.
    pub fn card_type(self) -> Field<R, ::std::string::String> {
        self.field("CardType")
    }

    /// `ExpirationMonth`: Month in which the card expires, as text.
    pub fn expiration_month(self) -> Field<R, ::std::string::String> {
        self.field("ExpirationMonth")
    }

    /// `ExpirationYear`: Year in which the card expires, as text.
    pub fn expiration_year(self) -> Field<R, ::std::string::String> {
        self.field("ExpirationYear")
    }

    /// `Mode`: Mode of the payment method, as text that no source explains.
    pub fn mode(self) -> Field<R, ::std::string::String> {
        self.field("Mode")
    }

    /// `SetupIntent`: The gateway's intent to store a payment method.
    pub fn setup_intent(self) -> Field<R, crate::wire::Secret> {
        self.field("SetupIntent")
    }
}
