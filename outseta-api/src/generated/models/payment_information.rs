// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PaymentInformation`, and how it is read and written.

/// The payment method on file for an account, in summary: tokens of the gateway, the last digits, and how recent charges went. Known from the vendor's schema and one documented request; no filled answer has been recorded.
///
/// Sources: official-openapi, postman.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentInformation {
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
    /// The account that pays. Left out where this object is nested in an account.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// The gateway's token for the customer.
    ///
    /// `CustomerToken` · at most 250 characters.
    pub customer_token: ::std::option::Option<crate::wire::Secret>,
    /// Last four digits of the card or bank account.
    ///
    /// `LastFourDigits` · set by the server.
    pub last_four_digits: ::std::option::Option<::std::string::String>,
    /// When a charge last failed, UTC.
    ///
    /// `LatestFailureDateTime` · set by the server.
    pub latest_failure_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// Why that charge failed.
    ///
    /// `LatestFailureDescription` · set by the server.
    pub latest_failure_description: ::std::option::Option<::std::string::String>,
    /// When a charge last went through, UTC.
    ///
    /// `LatestSuccessDateTime` · set by the server.
    pub latest_success_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// How many charges have failed.
    ///
    /// `NumberOfFailures` · set by the server.
    pub number_of_failures: ::std::option::Option<i64>,
    /// Secret with which a browser completes a payment at the gateway.
    ///
    /// `PaymentClientSecret`.
    pub payment_client_secret: ::std::option::Option<crate::wire::Secret>,
    /// Kind of payment method, as text.
    ///
    /// `PaymentMethodType` · at most 50 characters.
    pub payment_method_type: ::std::option::Option<::std::string::String>,
    /// The gateway's token for the payment method.
    ///
    /// `PaymentToken` · at most 250 characters.
    pub payment_token: ::std::option::Option<crate::wire::Secret>,
    /// Name of the bank, for a bank account.
    ///
    /// `BankName` · at most 100 characters.
    pub bank_name: ::std::option::Option<::std::string::String>,
    /// Kind of bank account, as text.
    ///
    /// `BankAccountType` · at most 50 characters.
    pub bank_account_type: ::std::option::Option<::std::string::String>,
    /// Kind of account holder, as text.
    ///
    /// `BankAccountHolderType` · at most 50 characters.
    pub bank_account_holder_type: ::std::option::Option<::std::string::String>,
    /// Name printed on the card.
    ///
    /// `NameOnCard`.
    pub name_on_card: ::std::option::Option<::std::string::String>,
    /// Brand or kind of the card, as text.
    ///
    /// `CardType`.
    pub card_type: ::std::option::Option<::std::string::String>,
    /// Month in which the card expires, as text.
    ///
    /// `ExpirationMonth`.
    pub expiration_month: ::std::option::Option<::std::string::String>,
    /// Year in which the card expires, as text.
    ///
    /// `ExpirationYear`.
    pub expiration_year: ::std::option::Option<::std::string::String>,
    /// Mode of the payment method, as text that no source explains.
    ///
    /// `Mode`.
    pub mode: ::std::option::Option<::std::string::String>,
    /// Single-use token from the gateway. For sending only.
    ///
    /// `OneTimeToken` · sent, not meant to be answered.
    pub one_time_token: ::std::option::Option<crate::wire::Secret>,
    /// Token of reCAPTCHA, the check for bots on public forms. For sending only.
    ///
    /// `RecaptchaToken` · sent, not meant to be answered.
    pub recaptcha_token: ::std::option::Option<crate::wire::Secret>,
    /// The gateway's intent to store a payment method. Redacted as a credential, since no source shows what it holds.
    ///
    /// `SetupIntent`.
    pub setup_intent: ::std::option::Option<crate::wire::Secret>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for PaymentInformation {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "PaymentInformation",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Account", "account"),
                Member::new("CustomerToken", "customer_token"),
                Member::new("LastFourDigits", "last_four_digits"),
                Member::new("LatestFailureDateTime", "latest_failure_date_time"),
                Member::new("LatestFailureDescription", "latest_failure_description"),
                Member::new("LatestSuccessDateTime", "latest_success_date_time"),
                Member::new("NumberOfFailures", "number_of_failures"),
                Member::new("PaymentClientSecret", "payment_client_secret"),
                Member::new("PaymentMethodType", "payment_method_type"),
                Member::new("PaymentToken", "payment_token"),
                Member::new("BankName", "bank_name"),
                Member::new("BankAccountType", "bank_account_type"),
                Member::new("BankAccountHolderType", "bank_account_holder_type"),
                Member::new("NameOnCard", "name_on_card"),
                Member::new("CardType", "card_type"),
                Member::new("ExpirationMonth", "expiration_month"),
                Member::new("ExpirationYear", "expiration_year"),
                Member::new("Mode", "mode"),
                Member::new("OneTimeToken", "one_time_token"),
                Member::new("RecaptchaToken", "recaptcha_token"),
                Member::new("SetupIntent", "setup_intent"),
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
            5 => Slot::Object(&mut self.account),
            6 => Slot::Secret(&mut self.customer_token),
            7 => Slot::Text(&mut self.last_four_digits),
            8 => Slot::Timestamp(&mut self.latest_failure_date_time),
            9 => Slot::Text(&mut self.latest_failure_description),
            10 => Slot::Timestamp(&mut self.latest_success_date_time),
            11 => Slot::Integer(&mut self.number_of_failures),
            12 => Slot::Secret(&mut self.payment_client_secret),
            13 => Slot::Text(&mut self.payment_method_type),
            14 => Slot::Secret(&mut self.payment_token),
            15 => Slot::Text(&mut self.bank_name),
            16 => Slot::Text(&mut self.bank_account_type),
            17 => Slot::Text(&mut self.bank_account_holder_type),
            18 => Slot::Text(&mut self.name_on_card),
            19 => Slot::Text(&mut self.card_type),
            20 => Slot::Text(&mut self.expiration_month),
            21 => Slot::Text(&mut self.expiration_year),
            22 => Slot::Text(&mut self.mode),
            23 => Slot::Secret(&mut self.one_time_token),
            24 => Slot::Secret(&mut self.recaptcha_token),
            25 => Slot::Secret(&mut self.setup_intent),
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
            5 => View::object(&self.account),
            6 => View::secret(&self.customer_token),
            7 => View::text(&self.last_four_digits),
            8 => View::timestamp(&self.latest_failure_date_time),
            9 => View::text(&self.latest_failure_description),
            10 => View::timestamp(&self.latest_success_date_time),
            11 => View::integer(&self.number_of_failures),
            12 => View::secret(&self.payment_client_secret),
            13 => View::text(&self.payment_method_type),
            14 => View::secret(&self.payment_token),
            15 => View::text(&self.bank_name),
            16 => View::text(&self.bank_account_type),
            17 => View::text(&self.bank_account_holder_type),
            18 => View::text(&self.name_on_card),
            19 => View::text(&self.card_type),
            20 => View::text(&self.expiration_month),
            21 => View::text(&self.expiration_year),
            22 => View::text(&self.mode),
            23 => View::secret(&self.one_time_token),
            24 => View::secret(&self.recaptcha_token),
            25 => View::secret(&self.setup_intent),
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

crate::wire::record!(PaymentInformation);
