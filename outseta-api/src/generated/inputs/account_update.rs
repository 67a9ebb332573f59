// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AccountUpdate`.

crate::wire::input! {
    /// Changes to an account. What is left out keeps its value; the path says which account is meant, so Uid may be left out too.
    AccountUpdate open
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Account ["Uid", "StripeId", "IsLivemode", "Name",
    "ClientIdentifier", "Currency", "InvoiceNotes", "IsDemo", "AccountStage",
    "StripeDefaultPaymentMethodId", "AccountSpecificPageUrl1", "AccountSpecificPageUrl2",
    "AccountSpecificPageUrl3", "AccountSpecificPageUrl4", "AccountSpecificPageUrl5",
    "AccountSpecificPageUrl6", "AccountSpecificPageUrl7", "AccountSpecificPageUrl8",
    "AccountSpecificPageUrl9", "AccountSpecificPageUrl10", "RewardFulReferralId", "ToltReferralId",
    "TaxStatus", "StripeCheckoutMetadata", "StripeNextInvoiceSequence", "StripePrice",
    "StripePriceIds", "StripePromotionCode", "TaxId", "TaxIdType", "WebflowSlug"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Identifier of the counterpart in Stripe, null without one. `StripeId` · takes [`Null`](crate::Null) · at most 255 characters.
        stripe_id Assign<::std::string::String> "StripeId";
        /// Whether the counterpart is in Stripe's live mode rather than its test mode. `IsLivemode`.
        is_livemode Value<bool> "IsLivemode";
        /// Name of the customer. An empty text is refused on writing; null occurs on stubs and in echoes of refused requests. `Name` · takes [`Null`](crate::Null) · at most 250 characters.
        name Assign<::std::string::String> "Name";
        /// Key of the account in your own system, free text of your choice. It may look like a number and is text all the same. `ClientIdentifier` · takes [`Null`](crate::Null) · at most 250 characters.
        client_identifier Assign<::std::string::String> "ClientIdentifier";
        /// Code of the account's currency, at most three letters. `Currency` · takes [`Null`](crate::Null) · at most 3 characters.
        currency Assign<::std::string::String> "Currency";
        /// Remarks for the account's invoices. Both null and an empty text occur. `InvoiceNotes` · takes [`Null`](crate::Null).
        invoice_notes Assign<::std::string::String> "InvoiceNotes";
        /// Whether this is a demo account. `IsDemo`.
        is_demo Value<bool> "IsDemo";
        /// Address for billing. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known. `BillingAddress` · takes [`Null`](crate::Null).
        billing_address Assign<crate::generated::inputs::AddressInput> "BillingAddress";
        /// Address for post. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known. `MailingAddress` · takes [`Null`](crate::Null).
        mailing_address Assign<crate::generated::inputs::AddressInput> "MailingAddress";
        /// Where the account stands in its billing life. It follows from subscriptions and payments and cannot be set by hand, although published examples send it. Stubs carry 0, which is no stage. `AccountStage`.
        account_stage Value<crate::generated::enums::AccountStage> "AccountStage";
        /// Memberships: who belongs to the account, and in what role. Null, or entries without Person and Account, unless the fields parameter asks for more. A list sent in an update probably stands for the whole set, so use the membership operations to change single entries. `PersonAccount` · takes [`Null`](crate::Null).
        person_account Assign<::std::vec::Vec<crate::generated::inputs::PersonAccountInput>> "PersonAccount";
        /// Stripe's identifier of the payment method used by default. `StripeDefaultPaymentMethodId` · takes [`Null`](crate::Null) · at most 50 characters.
        stripe_default_payment_method_id Assign<::std::string::String> "StripeDefaultPaymentMethodId";
        /// Subscriptions of the account under Outseta's own billing. Sent along with a new account or a registration; later changes belong to the billing operations. `Subscriptions` · takes [`Null`](crate::Null).
        subscriptions Assign<::std::vec::Vec<crate::generated::inputs::SubscriptionInput>> "Subscriptions";
        /// First account-specific page: a page of your site that only members of this account may open. Null and an empty text both occur for none. `AccountSpecificPageUrl1` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url1 Assign<::std::string::String> "AccountSpecificPageUrl1";
        /// Second account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl2` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url2 Assign<::std::string::String> "AccountSpecificPageUrl2";
        /// Third account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl3` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url3 Assign<::std::string::String> "AccountSpecificPageUrl3";
        /// Fourth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl4` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url4 Assign<::std::string::String> "AccountSpecificPageUrl4";
        /// Fifth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl5` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url5 Assign<::std::string::String> "AccountSpecificPageUrl5";
        /// Sixth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl6` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url6 Assign<::std::string::String> "AccountSpecificPageUrl6";
        /// Seventh account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl7` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url7 Assign<::std::string::String> "AccountSpecificPageUrl7";
        /// Eighth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl8` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url8 Assign<::std::string::String> "AccountSpecificPageUrl8";
        /// Ninth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl9` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url9 Assign<::std::string::String> "AccountSpecificPageUrl9";
        /// Tenth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl10` · takes [`Null`](crate::Null) · at most 255 characters.
        account_specific_page_url10 Assign<::std::string::String> "AccountSpecificPageUrl10";
        /// Referral identifier of Rewardful, a service for affiliate programmes. `RewardFulReferralId` · takes [`Null`](crate::Null).
        reward_ful_referral_id Assign<::std::string::String> "RewardFulReferralId";
        /// Referral identifier of Tolt, a service for affiliate programmes. `ToltReferralId` · takes [`Null`](crate::Null) · at most 36 characters.
        tolt_referral_id Assign<::std::string::String> "ToltReferralId";
        /// Tax treatment, as text; "none" is the only value seen so far. `TaxStatus` · takes [`Null`](crate::Null) · at most 20 characters.
        tax_status Assign<::std::string::String> "TaxStatus";
        /// One-time value, to judge by the name, that accompanies a sign-up. For sending only. `Nonce` · takes [`Null`](crate::Null).
        nonce Assign<crate::wire::Secret> "Nonce";
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · takes [`Null`](crate::Null).
        recaptcha_token Assign<crate::wire::Secret> "RecaptchaToken";
        /// Metadata of a Stripe checkout, by key; all values are texts. `StripeCheckoutMetadata` · takes [`Null`](crate::Null).
        stripe_checkout_metadata Assign<crate::wire::Json> "StripeCheckoutMetadata";
        /// Sequence number of the next Stripe invoice. `StripeNextInvoiceSequence` · takes [`Null`](crate::Null).
        stripe_next_invoice_sequence Assign<i64> "StripeNextInvoiceSequence";
        /// Stripe prices that belong to the account, as a list of texts. `StripePrice` · takes [`Null`](crate::Null).
        stripe_price Assign<::std::vec::Vec<::std::string::String>> "StripePrice";
        /// Identifiers of Stripe prices in a single text; what separates them is not known. `StripePriceIds` · takes [`Null`](crate::Null).
        stripe_price_ids Assign<::std::string::String> "StripePriceIds";
        /// Stripe promotion code. `StripePromotionCode` · takes [`Null`](crate::Null).
        stripe_promotion_code Assign<::std::string::String> "StripePromotionCode";
        /// Tax registration number as a single value, beside the list in TaxIds. `TaxId` · takes [`Null`](crate::Null).
        tax_id Assign<::std::string::String> "TaxId";
        /// Kind of the number in TaxId. `TaxIdType` · takes [`Null`](crate::Null).
        tax_id_type Assign<::std::string::String> "TaxIdType";
        /// Slug of the account's page in Webflow, a website builder. `WebflowSlug` · takes [`Null`](crate::Null).
        webflow_slug Assign<::std::string::String> "WebflowSlug";
    }
}
