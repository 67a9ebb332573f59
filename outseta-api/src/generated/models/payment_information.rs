// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PaymentInformation`, and how it is read.

crate::wire::entity! {
    /// The payment method on file for an account, in summary: tokens of the gateway, the last digits, and how recent charges went. Known from the vendor's schema and one documented request; no filled answer has been recorded.
    ///
    /// Sources: official-openapi, postman.
    PaymentInformation "PaymentInformation"
    answered {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// Name of the object's type, present in answers since about 2023. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// When the object was last changed, with the precision described at Created. `Updated` · set by the server.
        3 updated: ::std::option::Option<crate::wire::Timestamp>, "Updated" Timestamp timestamp, UPDATED Field crate::wire::Timestamp;
        /// Details of an event. Filled in webhook bodies only, null in answers of the API. `ActivityEventData` · set by the server.
        4 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// The account that pays. Left out where this object is nested in an account. `Account`.
        #[cfg(feature = "crm")]
        5 account: ::std::option::Option<::std::boxed::Box<crate::generated::models::Account>>, "Account" Object object, ACCOUNT Link crate::generated::models::Account;
        /// The gateway's token for the customer. `CustomerToken` · at most 250 characters.
        6 customer_token: ::std::option::Option<crate::wire::Secret>, "CustomerToken" Secret secret, CUSTOMER_TOKEN Field crate::wire::Secret;
        /// Last four digits of the card or bank account. `LastFourDigits` · set by the server.
        7 last_four_digits: ::std::option::Option<::std::string::String>, "LastFourDigits" Text text, LAST_FOUR_DIGITS Field ::std::string::String;
        /// When a charge last failed, UTC. `LatestFailureDateTime` · set by the server.
        8 latest_failure_date_time: ::std::option::Option<crate::wire::Timestamp>, "LatestFailureDateTime" Timestamp timestamp, LATEST_FAILURE_DATE_TIME Field crate::wire::Timestamp;
        /// Why that charge failed. `LatestFailureDescription` · set by the server.
        9 latest_failure_description: ::std::option::Option<::std::string::String>, "LatestFailureDescription" Text text, LATEST_FAILURE_DESCRIPTION Field ::std::string::String;
        /// When a charge last went through, UTC. `LatestSuccessDateTime` · set by the server.
        10 latest_success_date_time: ::std::option::Option<crate::wire::Timestamp>, "LatestSuccessDateTime" Timestamp timestamp, LATEST_SUCCESS_DATE_TIME Field crate::wire::Timestamp;
        /// How many charges have failed. `NumberOfFailures` · set by the server.
        11 number_of_failures: ::std::option::Option<i64>, "NumberOfFailures" Integer integer, NUMBER_OF_FAILURES Field i64;
        /// Secret with which a browser completes a payment at the gateway. `PaymentClientSecret`.
        12 payment_client_secret: ::std::option::Option<crate::wire::Secret>, "PaymentClientSecret" Secret secret, PAYMENT_CLIENT_SECRET Field crate::wire::Secret;
        /// Kind of payment method, as text. `PaymentMethodType` · at most 50 characters.
        13 payment_method_type: ::std::option::Option<::std::string::String>, "PaymentMethodType" Text text, PAYMENT_METHOD_TYPE Field ::std::string::String;
        /// The gateway's token for the payment method. `PaymentToken` · at most 250 characters.
        14 payment_token: ::std::option::Option<crate::wire::Secret>, "PaymentToken" Secret secret, PAYMENT_TOKEN Field crate::wire::Secret;
        /// Name of the bank, for a bank account. `BankName` · at most 100 characters.
        15 bank_name: ::std::option::Option<::std::string::String>, "BankName" Text text, BANK_NAME Field ::std::string::String;
        /// Kind of bank account, as text. `BankAccountType` · at most 50 characters.
        16 bank_account_type: ::std::option::Option<::std::string::String>, "BankAccountType" Text text, BANK_ACCOUNT_TYPE Field ::std::string::String;
        /// Kind of account holder, as text. `BankAccountHolderType` · at most 50 characters.
        17 bank_account_holder_type: ::std::option::Option<::std::string::String>, "BankAccountHolderType" Text text, BANK_ACCOUNT_HOLDER_TYPE Field ::std::string::String;
        /// Name printed on the card. `NameOnCard`.
        18 name_on_card: ::std::option::Option<::std::string::String>, "NameOnCard" Text text, NAME_ON_CARD Field ::std::string::String;
        /// Brand or kind of the card, as text. `CardType`.
        19 card_type: ::std::option::Option<::std::string::String>, "CardType" Text text, CARD_TYPE Field ::std::string::String;
        /// Month in which the card expires, as text. `ExpirationMonth`.
        20 expiration_month: ::std::option::Option<::std::string::String>, "ExpirationMonth" Text text, EXPIRATION_MONTH Field ::std::string::String;
        /// Year in which the card expires, as text. `ExpirationYear`.
        21 expiration_year: ::std::option::Option<::std::string::String>, "ExpirationYear" Text text, EXPIRATION_YEAR Field ::std::string::String;
        /// Mode of the payment method, as text that no source explains. `Mode`.
        22 mode: ::std::option::Option<::std::string::String>, "Mode" Text text, MODE Field ::std::string::String;
        /// The gateway's intent to store a payment method. Redacted as a credential, since no source shows what it holds. `SetupIntent`.
        23 setup_intent: ::std::option::Option<crate::wire::Secret>, "SetupIntent" Secret secret, SETUP_INTENT Field crate::wire::Secret;
    }
    sent {
        /// Single-use token from the gateway. For sending only. `OneTimeToken` · sent, not meant to be answered.
        24 one_time_token: ::std::option::Option<crate::wire::Secret>, "OneTimeToken" Secret secret;
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · sent, not meant to be answered.
        25 recaptcha_token: ::std::option::Option<crate::wire::Secret>, "RecaptchaToken" Secret secret;
    }
}
