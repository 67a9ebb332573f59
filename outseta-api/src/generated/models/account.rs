// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Account`, and how it is read.

crate::wire::entity! {
    /// A customer of the tenant. Accounts hold the subscription and get the bills; people belong to them through memberships. Custom properties of the tenant stand beside the members below, under their own names. A relation that was sent as a mere Uid comes back as a stub, an account whose other members hold defaults (Name null, AccountStage 0).
    ///
    /// Custom properties of this object are in `extra`, under their system names.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp, demos, kb.
    Account "Account"
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
        /// Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level. `SchemaLessData` · set by the server.
        5 schema_less_data: ::std::option::Option<::serde_json::Value>, "SchemaLessData" Json json, SCHEMA_LESS_DATA Field crate::wire::Json;
        /// Whether the server had loaded the custom properties. Seen in answers, named by no documentation. `SchemaLessDataLoaded` · set by the server.
        6 schema_less_data_loaded: ::std::option::Option<bool>, "SchemaLessDataLoaded" Bool bool, SCHEMA_LESS_DATA_LOADED Field bool;
        /// Identifier of the counterpart in Stripe, null without one. `StripeId` · at most 255 characters.
        7 stripe_id: ::std::option::Option<::std::string::String>, "StripeId" Text text, STRIPE_ID Field ::std::string::String;
        /// Whether the counterpart is in Stripe's live mode rather than its test mode. `IsLivemode`.
        8 is_livemode: ::std::option::Option<bool>, "IsLivemode" Bool bool, IS_LIVEMODE Field bool;
        /// Time of the last Stripe event that was applied. Seen in answers only. `LastEventCreated` · set by the server.
        9 last_event_created: ::std::option::Option<crate::wire::Timestamp>, "LastEventCreated" Timestamp timestamp, LAST_EVENT_CREATED Field crate::wire::Timestamp;
        /// Stripe events that were applied already, by its name. `ProcessedStripeEventIds` · set by the server.
        10 processed_stripe_event_ids: ::std::option::Option<::serde_json::Value>, "ProcessedStripeEventIds" Json json, PROCESSED_STRIPE_EVENT_IDS Field crate::wire::Json;
        /// Name of the customer. An empty text is refused on writing; null occurs on stubs and in echoes of refused requests. `Name` · at most 250 characters.
        11 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// Key of the account in your own system, free text of your choice. It may look like a number and is text all the same. `ClientIdentifier` · at most 250 characters.
        12 client_identifier: ::std::option::Option<::std::string::String>, "ClientIdentifier" Text text, CLIENT_IDENTIFIER Field ::std::string::String;
        /// Code of the account's currency, at most three letters. `Currency` · at most 3 characters.
        13 currency: ::std::option::Option<::std::string::String>, "Currency" Text text, CURRENCY Field ::std::string::String;
        /// Remarks for the account's invoices. Both null and an empty text occur. `InvoiceNotes`.
        14 invoice_notes: ::std::option::Option<::std::string::String>, "InvoiceNotes" Text text, INVOICE_NOTES Field ::std::string::String;
        /// Whether this is a demo account. `IsDemo`.
        15 is_demo: ::std::option::Option<bool>, "IsDemo" Bool bool, IS_DEMO Field bool;
        /// Address for billing. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known. `BillingAddress`.
        16 billing_address: ::std::option::Option<::std::boxed::Box<crate::generated::models::Address>>, "BillingAddress" Object object, BILLING_ADDRESS Link crate::generated::models::Address;
        /// Address for post. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known. `MailingAddress`.
        17 mailing_address: ::std::option::Option<::std::boxed::Box<crate::generated::models::Address>>, "MailingAddress" Object object, MAILING_ADDRESS Link crate::generated::models::Address;
        /// Where the account stands in its billing life. It follows from subscriptions and payments and cannot be set by hand, although published examples send it. Stubs carry 0, which is no stage. `AccountStage`.
        18 account_stage: ::std::option::Option<crate::generated::enums::AccountStage>, "AccountStage" Enum enum_, ACCOUNT_STAGE Field crate::generated::enums::AccountStage;
        /// Summary of the payment method on file. `PaymentInformation`.
        #[cfg(feature = "billing")]
        19 payment_information: ::std::option::Option<::std::boxed::Box<crate::generated::models::PaymentInformation>>, "PaymentInformation" Object object, PAYMENT_INFORMATION Link crate::generated::models::PaymentInformation;
        /// Memberships: who belongs to the account, and in what role. Null, or entries without Person and Account, unless the fields parameter asks for more. A list sent in an update probably stands for the whole set, so use the membership operations to change single entries. `PersonAccount`.
        20 person_account: ::std::option::Option<::std::vec::Vec<crate::generated::models::PersonAccount>>, "PersonAccount" List list, PERSON_ACCOUNT Link crate::generated::models::PersonAccount;
        /// Stripe's identifier of the payment method used by default. `StripeDefaultPaymentMethodId` · at most 50 characters.
        21 stripe_default_payment_method_id: ::std::option::Option<::std::string::String>, "StripeDefaultPaymentMethodId" Text text, STRIPE_DEFAULT_PAYMENT_METHOD_ID Field ::std::string::String;
        /// Invoices mirrored from Stripe. `StripeInvoices`.
        #[cfg(feature = "billing")]
        22 stripe_invoices: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeInvoice>>, "StripeInvoices" List list, STRIPE_INVOICES Link crate::generated::models::StripeInvoice;
        /// Payment methods mirrored from Stripe. `StripePaymentMethods`.
        #[cfg(feature = "billing")]
        23 stripe_payment_methods: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripePaymentMethod>>, "StripePaymentMethods" List list, STRIPE_PAYMENT_METHODS Link crate::generated::models::StripePaymentMethod;
        /// Subscriptions mirrored from Stripe. `StripeSubscriptions`.
        #[cfg(feature = "billing")]
        24 stripe_subscriptions: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeSubscription>>, "StripeSubscriptions" List list, STRIPE_SUBSCRIPTIONS Link crate::generated::models::StripeSubscription;
        /// Subscriptions of the account under Outseta's own billing. Sent along with a new account or a registration; later changes belong to the billing operations. `Subscriptions`.
        25 subscriptions: ::std::option::Option<::std::vec::Vec<crate::generated::models::Subscription>>, "Subscriptions" List list, SUBSCRIPTIONS Link crate::generated::models::Subscription;
        /// Deals linked to the account. `Deals`.
        26 deals: ::std::option::Option<::std::vec::Vec<crate::generated::models::Deal>>, "Deals" List list, DEALS Link crate::generated::models::Deal;
        /// When somebody of the account last logged in, UTC; null when no login is on record. `LastLoginDateTime` · set by the server.
        27 last_login_date_time: ::std::option::Option<crate::wire::Timestamp>, "LastLoginDateTime" Timestamp timestamp, LAST_LOGIN_DATE_TIME Field crate::wire::Timestamp;
        /// First account-specific page: a page of your site that only members of this account may open. Null and an empty text both occur for none. `AccountSpecificPageUrl1` · at most 255 characters.
        28 account_specific_page_url1: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl1" Text text, ACCOUNT_SPECIFIC_PAGE_URL1 Field ::std::string::String;
        /// Second account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl2` · at most 255 characters.
        29 account_specific_page_url2: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl2" Text text, ACCOUNT_SPECIFIC_PAGE_URL2 Field ::std::string::String;
        /// Third account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl3` · at most 255 characters.
        30 account_specific_page_url3: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl3" Text text, ACCOUNT_SPECIFIC_PAGE_URL3 Field ::std::string::String;
        /// Fourth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl4` · at most 255 characters.
        31 account_specific_page_url4: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl4" Text text, ACCOUNT_SPECIFIC_PAGE_URL4 Field ::std::string::String;
        /// Fifth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl5` · at most 255 characters.
        32 account_specific_page_url5: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl5" Text text, ACCOUNT_SPECIFIC_PAGE_URL5 Field ::std::string::String;
        /// Sixth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl6` · at most 255 characters.
        33 account_specific_page_url6: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl6" Text text, ACCOUNT_SPECIFIC_PAGE_URL6 Field ::std::string::String;
        /// Seventh account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl7` · at most 255 characters.
        34 account_specific_page_url7: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl7" Text text, ACCOUNT_SPECIFIC_PAGE_URL7 Field ::std::string::String;
        /// Eighth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl8` · at most 255 characters.
        35 account_specific_page_url8: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl8" Text text, ACCOUNT_SPECIFIC_PAGE_URL8 Field ::std::string::String;
        /// Ninth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl9` · at most 255 characters.
        36 account_specific_page_url9: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl9" Text text, ACCOUNT_SPECIFIC_PAGE_URL9 Field ::std::string::String;
        /// Tenth account-specific page; see AccountSpecificPageUrl1. `AccountSpecificPageUrl10` · at most 255 characters.
        37 account_specific_page_url10: ::std::option::Option<::std::string::String>, "AccountSpecificPageUrl10" Text text, ACCOUNT_SPECIFIC_PAGE_URL10 Field ::std::string::String;
        /// Referral identifier of Rewardful, a service for affiliate programmes. `RewardFulReferralId`.
        38 reward_ful_referral_id: ::std::option::Option<::std::string::String>, "RewardFulReferralId" Text text, REWARD_FUL_REFERRAL_ID Field ::std::string::String;
        /// Referral identifier of Tolt, a service for affiliate programmes. `ToltReferralId` · at most 36 characters.
        39 tolt_referral_id: ::std::option::Option<::std::string::String>, "ToltReferralId" Text text, TOLT_REFERRAL_ID Field ::std::string::String;
        /// Tax registration numbers of the account. `TaxIds`.
        40 tax_ids: ::std::option::Option<::std::vec::Vec<crate::generated::models::AccountTaxId>>, "TaxIds" List list, TAX_IDS Link crate::generated::models::AccountTaxId;
        /// Tax treatment, as text; "none" is the only value seen so far. `TaxStatus` · at most 20 characters.
        41 tax_status: ::std::option::Option<::std::string::String>, "TaxStatus" Text text, TAX_STATUS Field ::std::string::String;
        /// AccountStage as text for people, with spaces ("Past Due"). Stubs carry "0". `AccountStageLabel` · set by the server.
        42 account_stage_label: ::std::option::Option<::std::string::String>, "AccountStageLabel" Text text, ACCOUNT_STAGE_LABEL Field ::std::string::String;
        /// Stripe products that the account has now, as one text with commas between them. `CurrentStripeProducts` · set by the server.
        43 current_stripe_products: ::std::option::Option<::std::string::String>, "CurrentStripeProducts" Text text, CURRENT_STRIPE_PRODUCTS Field ::std::string::String;
        /// Stripe products that the account has now, as objects. `CurrentStripeProductInstances` · set by the server.
        #[cfg(feature = "billing")]
        44 current_stripe_product_instances: ::std::option::Option<::std::vec::Vec<crate::generated::models::StripeProduct>>, "CurrentStripeProductInstances" List list, CURRENT_STRIPE_PRODUCT_INSTANCES Link crate::generated::models::StripeProduct;
        /// The subscription now in force. Its Plan is null unless the fields parameter reaches for it. `CurrentSubscription` · set by the server.
        45 current_subscription: ::std::option::Option<::std::boxed::Box<crate::generated::models::Subscription>>, "CurrentSubscription" Object object, CURRENT_SUBSCRIPTION Link crate::generated::models::Subscription;
        /// Internet domain, worked out from the e-mail address of the primary person. `DomainName` · set by the server.
        46 domain_name: ::std::option::Option<::std::string::String>, "DomainName" Text text, DOMAIN_NAME Field ::std::string::String;
        /// Billing system that the tenant as a whole uses, not a choice of this account. `TenantBillingSystem` · set by the server.
        47 tenant_billing_system: ::std::option::Option<crate::generated::enums::BillingSystem>, "TenantBillingSystem" Enum enum_, TENANT_BILLING_SYSTEM Field crate::generated::enums::BillingSystem;
        /// Whether anybody of the account has ever logged in. `HasLoggedIn` · set by the server.
        48 has_logged_in: ::std::option::Option<bool>, "HasLoggedIn" Bool bool, HAS_LOGGED_IN Field bool;
        /// The youngest subscription, whether or not it still runs. `LatestSubscription` · set by the server.
        49 latest_subscription: ::std::option::Option<::std::boxed::Box<crate::generated::models::Subscription>>, "LatestSubscription" Object object, LATEST_SUBSCRIPTION Link crate::generated::models::Subscription;
        /// Revenue from the account since its start, an amount of money. `LifetimeRevenue` · set by the server.
        50 lifetime_revenue: ::std::option::Option<crate::wire::Decimal>, "LifetimeRevenue" Decimal decimal, LIFETIME_REVENUE Field crate::wire::Decimal;
        /// Date of the next invoice that Stripe will issue. `NextStripeInvoiceDate` · set by the server.
        51 next_stripe_invoice_date: ::std::option::Option<crate::wire::Timestamp>, "NextStripeInvoiceDate" Timestamp timestamp, NEXT_STRIPE_INVOICE_DATE Field crate::wire::Timestamp;
        /// Person behind the membership marked as primary. `PrimaryContact` · set by the server.
        52 primary_contact: ::std::option::Option<::std::boxed::Box<crate::generated::models::Person>>, "PrimaryContact" Object object, PRIMARY_CONTACT Link crate::generated::models::Person;
        /// Subscription that counts as the main one. How it differs from CurrentSubscription is not documented. `PrimarySubscription` · set by the server.
        53 primary_subscription: ::std::option::Option<::std::boxed::Box<crate::generated::models::Subscription>>, "PrimarySubscription" Object object, PRIMARY_SUBSCRIPTION Link crate::generated::models::Subscription;
        /// Stripe subscription that counts as the main one. `PrimaryStripeSubscription` · set by the server.
        #[cfg(feature = "billing")]
        54 primary_stripe_subscription: ::std::option::Option<::std::boxed::Box<crate::generated::models::StripeSubscription>>, "PrimaryStripeSubscription" Object object, PRIMARY_STRIPE_SUBSCRIPTION Link crate::generated::models::StripeSubscription;
        /// Metadata of a Stripe checkout, by key; all values are texts. `StripeCheckoutMetadata`.
        55 stripe_checkout_metadata: ::std::option::Option<::serde_json::Value>, "StripeCheckoutMetadata" Json json, STRIPE_CHECKOUT_METADATA Field crate::wire::Json;
        /// Sequence number of the next Stripe invoice. `StripeNextInvoiceSequence`.
        56 stripe_next_invoice_sequence: ::std::option::Option<i64>, "StripeNextInvoiceSequence" Integer integer, STRIPE_NEXT_INVOICE_SEQUENCE Field i64;
        /// Stripe prices that belong to the account, as a list of texts. `StripePrice`.
        57 stripe_price: ::std::option::Option<::std::vec::Vec<::std::string::String>>, "StripePrice" Texts texts, STRIPE_PRICE Field ::std::vec::Vec<::std::string::String>;
        /// Identifiers of Stripe prices in a single text; what separates them is not known. `StripePriceIds`.
        58 stripe_price_ids: ::std::option::Option<::std::string::String>, "StripePriceIds" Text text, STRIPE_PRICE_IDS Field ::std::string::String;
        /// Stripe promotion code. `StripePromotionCode`.
        59 stripe_promotion_code: ::std::option::Option<::std::string::String>, "StripePromotionCode" Text text, STRIPE_PROMOTION_CODE Field ::std::string::String;
        /// Tax registration number as a single value, beside the list in TaxIds. `TaxId`.
        60 tax_id: ::std::option::Option<::std::string::String>, "TaxId" Text text, TAX_ID Field ::std::string::String;
        /// Whether TaxId was found to be invalid. `TaxIdIsInvalid` · set by the server.
        61 tax_id_is_invalid: ::std::option::Option<bool>, "TaxIdIsInvalid" Bool bool, TAX_ID_IS_INVALID Field bool;
        /// Kind of the number in TaxId. `TaxIdType`.
        62 tax_id_type: ::std::option::Option<::std::string::String>, "TaxIdType" Text text, TAX_ID_TYPE Field ::std::string::String;
        /// Slug of the account's page in Webflow, a website builder. `WebflowSlug`.
        63 webflow_slug: ::std::option::Option<::std::string::String>, "WebflowSlug" Text text, WEBFLOW_SLUG Field ::std::string::String;
    }
    sent {
        /// One-time value, to judge by the name, that accompanies a sign-up. For sending only. `Nonce` · sent, not meant to be answered.
        64 nonce: ::std::option::Option<crate::wire::Secret>, "Nonce" Secret secret;
        /// Token of reCAPTCHA, the check for bots on public forms. For sending only. `RecaptchaToken` · sent, not meant to be answered.
        65 recaptcha_token: ::std::option::Option<crate::wire::Secret>, "RecaptchaToken" Secret secret;
    }
}
