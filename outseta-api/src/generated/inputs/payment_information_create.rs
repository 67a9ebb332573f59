// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PaymentInformationCreate`.

crate::wire::input! {
    /// A payment method to put on file for an account. The documented request holds CustomerToken and NameOnCard as well.
    PaymentInformationCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `account`: The account that pays.
        /// - `payment_token`: The gateway's token for the payment method.
        account: crate::wire::Reference = "Account";
        payment_token: crate::wire::Secret = "PaymentToken";
    }
    from { crate::generated::models::PaymentInformation ["Uid", "PaymentMethodType", "BankName",
    "BankAccountType", "BankAccountHolderType", "NameOnCard", "CardType", "ExpirationMonth",
    "ExpirationYear", "Mode"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// The account that pays. Left out where this object is nested in an account. `Account` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        account Assign<crate::wire::Reference> "Account";
        /// The gateway's token for the customer. `CustomerToken` · takes [`Null`](crate::Null) · at most 250 characters.
        customer_token Assign<crate::wire::Secret> "CustomerToken";
        /// Secret with which a browser completes a payment at the gateway. `PaymentClientSecret` · takes [`Null`](crate::Null).
        payment_client_secret Assign<crate::wire::Secret> "PaymentClientSecret";
        /// Kind of payment method, as text. `PaymentMethodType` · takes [`Null`](crate::Null) · at most 50 characters.
        payment_method_type Assign<::std::string::String> "PaymentMethodType";
        /// The gateway's token for the payment method. `PaymentToken` · takes [`Null`](crate::Null) · at most 250 characters.
        payment_token Assign<crate::wire::Secret> "PaymentToken";
        /// Name of the bank, for a bank account. `BankName` · takes [`Null`](crate::Null) · at most 100 characters.
        bank_name Assign<::std::string::String> "BankName";
        /// Kind of bank account, as text. `BankAccountType` · takes [`Null`](crate::Null) · at most 50 characters.
        bank_account_type Assign<::std::string::String> "BankAccountType";
        /// Kind of account holder, as text. `BankAccountHolderType` · takes [`Null`](crate::Null) · at most 50 characters.
        bank_account_holder_type Assign<::std::string::String> "BankAccountHolderType";
        /// Name printed on the card. `NameOnCard` · takes [`Null`](crate::Null).
        name_on_card Assign<::std::string::String> "NameOnCard";
        /// Brand or kind of the card, as text. `CardType` · takes [`Null`](crate::Null).
        card_type Assign<::std::string::String> "CardType";
        /// Month in which the card expires, as text. `ExpirationMonth` · takes [`Null`](crate::Null).
        expiration_month Assign<::std::string::String> "ExpirationMonth";
        /// Year in which the card expires, as text. `ExpirationYear` · takes [`Null`](crate::Null).
        expiration_year Assign<::std::string::String> "ExpirationYear";
        /// Mode of the payment method, as text that no source explains. `Mode` · takes [`Null`](crate::Null).
        mode Assign<::std::string::String> "Mode";
        /// Single-use token from the gateway. For sending only. `OneTimeToken` · takes [`Null`](crate::Null).
        one_time_token Assign<crate::wire::Secret> "OneTimeToken";
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · takes [`Null`](crate::Null).
        recaptcha_token Assign<crate::wire::Secret> "RecaptchaToken";
        /// The gateway's intent to store a payment method. Redacted as a credential, since no source shows what it holds. `SetupIntent` · takes [`Null`](crate::Null).
        setup_intent Assign<crate::wire::Secret> "SetupIntent";
    }
}
