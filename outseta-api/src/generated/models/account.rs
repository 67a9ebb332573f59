// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Account`, and how it is read and written.

/// A customer of the tenant. Accounts hold the subscription and get the bills; people belong to them through memberships. Custom properties of the tenant stand beside the members below, under their own names. A relation that was sent as a mere Uid comes back as a stub, an account whose other members hold defaults (Name null, AccountStage 0).
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi, postman, ts-tiltcamp, demos, kb.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
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
    /// Name of the customer. An empty text is refused on writing; null occurs on stubs and in echoes of refused requests.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// Key of the account in your own system, free text of your choice. It may look like a number and is text all the same.
    ///
    /// `ClientIdentifier` · at most 250 characters.
    pub client_identifier: ::std::option::Option<::std::string::String>,
    /// Code of the account's currency, at most three letters.
    ///
    /// `Currency` · at most 3 characters.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Remarks for the account's invoices. Both null and an empty text occur.
    ///
    /// `InvoiceNotes`.
    pub invoice_notes: ::std::option::Option<::std::string::String>,
    /// Whether this is a demo account.
    ///
    /// `IsDemo`.
    pub is_demo: ::std::option::Option<bool>,
    /// Address for billing. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known.
    ///
    /// `BillingAddress`.
    pub billing_address: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Address>,
    >,
    /// Address for post. Send the Uid of the stored address to change it in place; what an address without Uid does to the old one is not known.
    ///
    /// `MailingAddress`.
    pub mailing_address: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Address>,
    >,
    /// Where the account stands in its billing life. It follows from subscriptions and payments and cannot be set by hand, although published examples send it. Stubs carry 0, which is no stage.
    ///
    /// `AccountStage`.
    pub account_stage: ::std::option::Option<crate::generated::enums::AccountStage>,
    /// Summary of the payment method on file.
    ///
    /// `PaymentInformation`.
    pub payment_information: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::PaymentInformation>,
    >,
    /// Memberships: who belongs to the account, and in what role. Null, or entries without Person and Account, unless the fields parameter asks for more. A list sent in an update probably stands for the whole set, so use the membership operations to change single entries.
    ///
    /// `PersonAccount`.
    pub person_account: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::PersonAccount>,
    >,
    /// Stripe's identifier of the payment method used by default.
    ///
    /// `StripeDefaultPaymentMethodId` · at most 50 characters.
    pub stripe_default_payment_method_id: ::std::option::Option<::std::string::String>,
    /// Invoices mirrored from Stripe.
    ///
    /// `StripeInvoices`.
    pub stripe_invoices: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeInvoice>,
    >,
    /// Payment methods mirrored from Stripe.
    ///
    /// `StripePaymentMethods`.
    pub stripe_payment_methods: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripePaymentMethod>,
    >,
    /// Subscriptions mirrored from Stripe.
    ///
    /// `StripeSubscriptions`.
    pub stripe_subscriptions: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeSubscription>,
    >,
    /// Subscriptions of the account under Outseta's own billing. Sent along with a new account or a registration; later changes belong to the billing operations.
    ///
    /// `Subscriptions`.
    pub subscriptions: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::Subscription>,
    >,
    /// Deals linked to the account.
    ///
    /// `Deals`.
    pub deals: ::std::option::Option<::std::vec::Vec<crate::generated::models::Deal>>,
    /// When somebody of the account last logged in, UTC; null when no login is on record.
    ///
    /// `LastLoginDateTime` · set by the server.
    pub last_login_date_time: ::std::option::Option<crate::wire::Timestamp>,
    /// First account-specific page: a page of your site that only members of this account may open. Null and an empty text both occur for none.
    ///
    /// `AccountSpecificPageUrl1` · at most 255 characters.
    pub account_specific_page_url1: ::std::option::Option<::std::string::String>,
    /// Second account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl2` · at most 255 characters.
    pub account_specific_page_url2: ::std::option::Option<::std::string::String>,
    /// Third account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl3` · at most 255 characters.
    pub account_specific_page_url3: ::std::option::Option<::std::string::String>,
    /// Fourth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl4` · at most 255 characters.
    pub account_specific_page_url4: ::std::option::Option<::std::string::String>,
    /// Fifth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl5` · at most 255 characters.
    pub account_specific_page_url5: ::std::option::Option<::std::string::String>,
    /// Sixth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl6` · at most 255 characters.
    pub account_specific_page_url6: ::std::option::Option<::std::string::String>,
    /// Seventh account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl7` · at most 255 characters.
    pub account_specific_page_url7: ::std::option::Option<::std::string::String>,
    /// Eighth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl8` · at most 255 characters.
    pub account_specific_page_url8: ::std::option::Option<::std::string::String>,
    /// Ninth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl9` · at most 255 characters.
    pub account_specific_page_url9: ::std::option::Option<::std::string::String>,
    /// Tenth account-specific page; see AccountSpecificPageUrl1.
    ///
    /// `AccountSpecificPageUrl10` · at most 255 characters.
    pub account_specific_page_url10: ::std::option::Option<::std::string::String>,
    /// Referral identifier of Rewardful, a service for affiliate programmes.
    ///
    /// `RewardFulReferralId`.
    pub reward_ful_referral_id: ::std::option::Option<::std::string::String>,
    /// Referral identifier of Tolt, a service for affiliate programmes.
    ///
    /// `ToltReferralId` · at most 36 characters.
    pub tolt_referral_id: ::std::option::Option<::std::string::String>,
    /// Tax registration numbers of the account.
    ///
    /// `TaxIds`.
    pub tax_ids: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::AccountTaxId>,
    >,
    /// Tax treatment, as text; "none" is the only value seen so far.
    ///
    /// `TaxStatus` · at most 20 characters.
    pub tax_status: ::std::option::Option<::std::string::String>,
    /// AccountStage as text for people, with spaces ("Past Due"). Stubs carry "0".
    ///
    /// `AccountStageLabel` · set by the server.
    pub account_stage_label: ::std::option::Option<::std::string::String>,
    /// Stripe products that the account has now, as one text with commas between them.
    ///
    /// `CurrentStripeProducts` · set by the server.
    pub current_stripe_products: ::std::option::Option<::std::string::String>,
    /// Stripe products that the account has now, as objects.
    ///
    /// `CurrentStripeProductInstances` · set by the server.
    pub current_stripe_product_instances: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeProduct>,
    >,
    /// The subscription now in force. Its Plan is null unless the fields parameter reaches for it.
    ///
    /// `CurrentSubscription` · set by the server.
    pub current_subscription: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Subscription>,
    >,
    /// Internet domain, worked out from the e-mail address of the primary person.
    ///
    /// `DomainName` · set by the server.
    pub domain_name: ::std::option::Option<::std::string::String>,
    /// Billing system that the tenant as a whole uses, not a choice of this account.
    ///
    /// `TenantBillingSystem` · set by the server.
    pub tenant_billing_system: ::std::option::Option<
        crate::generated::enums::BillingSystem,
    >,
    /// Whether anybody of the account has ever logged in.
    ///
    /// `HasLoggedIn` · set by the server.
    pub has_logged_in: ::std::option::Option<bool>,
    /// The youngest subscription, whether or not it still runs.
    ///
    /// `LatestSubscription` · set by the server.
    pub latest_subscription: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Subscription>,
    >,
    /// Revenue from the account since its start, an amount of money.
    ///
    /// `LifetimeRevenue` · set by the server.
    pub lifetime_revenue: ::std::option::Option<crate::wire::Decimal>,
    /// Date of the next invoice that Stripe will issue.
    ///
    /// `NextStripeInvoiceDate` · set by the server.
    pub next_stripe_invoice_date: ::std::option::Option<crate::wire::Timestamp>,
    /// One-time value, to judge by the name, that accompanies a sign-up. For sending only.
    ///
    /// `Nonce` · sent, not meant to be answered.
    pub nonce: ::std::option::Option<crate::wire::Secret>,
    /// Person behind the membership marked as primary.
    ///
    /// `PrimaryContact` · set by the server.
    pub primary_contact: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Person>,
    >,
    /// Subscription that counts as the main one. How it differs from CurrentSubscription is not documented.
    ///
    /// `PrimarySubscription` · set by the server.
    pub primary_subscription: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Subscription>,
    >,
    /// Stripe subscription that counts as the main one.
    ///
    /// `PrimaryStripeSubscription` · set by the server.
    pub primary_stripe_subscription: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeSubscription>,
    >,
    /// Token of reCAPTCHA, the check for bots on public forms. For sending only.
    ///
    /// `RecaptchaToken` · sent, not meant to be answered.
    pub recaptcha_token: ::std::option::Option<crate::wire::Secret>,
    /// Metadata of a Stripe checkout, by key; all values are texts.
    ///
    /// `StripeCheckoutMetadata`.
    pub stripe_checkout_metadata: ::std::option::Option<::serde_json::Value>,
    /// Sequence number of the next Stripe invoice.
    ///
    /// `StripeNextInvoiceSequence`.
    pub stripe_next_invoice_sequence: ::std::option::Option<i64>,
    /// Stripe prices that belong to the account, as a list of texts.
    ///
    /// `StripePrice`.
    pub stripe_price: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Identifiers of Stripe prices in a single text; what separates them is not known.
    ///
    /// `StripePriceIds`.
    pub stripe_price_ids: ::std::option::Option<::std::string::String>,
    /// Stripe promotion code.
    ///
    /// `StripePromotionCode`.
    pub stripe_promotion_code: ::std::option::Option<::std::string::String>,
    /// Tax registration number as a single value, beside the list in TaxIds.
    ///
    /// `TaxId`.
    pub tax_id: ::std::option::Option<::std::string::String>,
    /// Whether TaxId was found to be invalid.
    ///
    /// `TaxIdIsInvalid` · set by the server.
    pub tax_id_is_invalid: ::std::option::Option<bool>,
    /// Kind of the number in TaxId.
    ///
    /// `TaxIdType`.
    pub tax_id_type: ::std::option::Option<::std::string::String>,
    /// Slug of the account's page in Webflow, a website builder.
    ///
    /// `WebflowSlug`.
    pub webflow_slug: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Account {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Account",
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
                Member::new("Name", "name"),
                Member::new("ClientIdentifier", "client_identifier"),
                Member::new("Currency", "currency"),
                Member::new("InvoiceNotes", "invoice_notes"),
                Member::new("IsDemo", "is_demo"),
                Member::new("BillingAddress", "billing_address"),
                Member::new("MailingAddress", "mailing_address"),
                Member::new("AccountStage", "account_stage"),
                Member::new("PaymentInformation", "payment_information"),
                Member::new("PersonAccount", "person_account"),
                Member::new(
                    "StripeDefaultPaymentMethodId",
                    "stripe_default_payment_method_id",
                ),
                Member::new("StripeInvoices", "stripe_invoices"),
                Member::new("StripePaymentMethods", "stripe_payment_methods"),
                Member::new("StripeSubscriptions", "stripe_subscriptions"),
                Member::new("Subscriptions", "subscriptions"),
                Member::new("Deals", "deals"),
                Member::new("LastLoginDateTime", "last_login_date_time"),
                Member::new("AccountSpecificPageUrl1", "account_specific_page_url1"),
                Member::new("AccountSpecificPageUrl2", "account_specific_page_url2"),
                Member::new("AccountSpecificPageUrl3", "account_specific_page_url3"),
                Member::new("AccountSpecificPageUrl4", "account_specific_page_url4"),
                Member::new("AccountSpecificPageUrl5", "account_specific_page_url5"),
                Member::new("AccountSpecificPageUrl6", "account_specific_page_url6"),
                Member::new("AccountSpecificPageUrl7", "account_specific_page_url7"),
                Member::new("AccountSpecificPageUrl8", "account_specific_page_url8"),
                Member::new("AccountSpecificPageUrl9", "account_specific_page_url9"),
                Member::new("AccountSpecificPageUrl10", "account_specific_page_url10"),
                Member::new("RewardFulReferralId", "reward_ful_referral_id"),
                Member::new("ToltReferralId", "tolt_referral_id"),
                Member::new("TaxIds", "tax_ids"),
                Member::new("TaxStatus", "tax_status"),
                Member::new("AccountStageLabel", "account_stage_label"),
                Member::new("CurrentStripeProducts", "current_stripe_products"),
                Member::new(
                    "CurrentStripeProductInstances",
                    "current_stripe_product_instances",
                ),
                Member::new("CurrentSubscription", "current_subscription"),
                Member::new("DomainName", "domain_name"),
                Member::new("TenantBillingSystem", "tenant_billing_system"),
                Member::new("HasLoggedIn", "has_logged_in"),
                Member::new("LatestSubscription", "latest_subscription"),
                Member::new("LifetimeRevenue", "lifetime_revenue"),
                Member::new("NextStripeInvoiceDate", "next_stripe_invoice_date"),
                Member::new("Nonce", "nonce"),
                Member::new("PrimaryContact", "primary_contact"),
                Member::new("PrimarySubscription", "primary_subscription"),
                Member::new("PrimaryStripeSubscription", "primary_stripe_subscription"),
                Member::new("RecaptchaToken", "recaptcha_token"),
                Member::new("StripeCheckoutMetadata", "stripe_checkout_metadata"),
                Member::new("StripeNextInvoiceSequence", "stripe_next_invoice_sequence"),
                Member::new("StripePrice", "stripe_price"),
                Member::new("StripePriceIds", "stripe_price_ids"),
                Member::new("StripePromotionCode", "stripe_promotion_code"),
                Member::new("TaxId", "tax_id"),
                Member::new("TaxIdIsInvalid", "tax_id_is_invalid"),
                Member::new("TaxIdType", "tax_id_type"),
                Member::new("WebflowSlug", "webflow_slug"),
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
            11 => Slot::Text(&mut self.name),
            12 => Slot::Text(&mut self.client_identifier),
            13 => Slot::Text(&mut self.currency),
            14 => Slot::Text(&mut self.invoice_notes),
            15 => Slot::Bool(&mut self.is_demo),
            16 => Slot::Object(&mut self.billing_address),
            17 => Slot::Object(&mut self.mailing_address),
            18 => Slot::Enum(&mut self.account_stage),
            19 => Slot::Object(&mut self.payment_information),
            20 => Slot::List(&mut self.person_account),
            21 => Slot::Text(&mut self.stripe_default_payment_method_id),
            22 => Slot::List(&mut self.stripe_invoices),
            23 => Slot::List(&mut self.stripe_payment_methods),
            24 => Slot::List(&mut self.stripe_subscriptions),
            25 => Slot::List(&mut self.subscriptions),
            26 => Slot::List(&mut self.deals),
            27 => Slot::Timestamp(&mut self.last_login_date_time),
            28 => Slot::Text(&mut self.account_specific_page_url1),
            29 => Slot::Text(&mut self.account_specific_page_url2),
            30 => Slot::Text(&mut self.account_specific_page_url3),
            31 => Slot::Text(&mut self.account_specific_page_url4),
            32 => Slot::Text(&mut self.account_specific_page_url5),
            33 => Slot::Text(&mut self.account_specific_page_url6),
            34 => Slot::Text(&mut self.account_specific_page_url7),
            35 => Slot::Text(&mut self.account_specific_page_url8),
            36 => Slot::Text(&mut self.account_specific_page_url9),
            37 => Slot::Text(&mut self.account_specific_page_url10),
            38 => Slot::Text(&mut self.reward_ful_referral_id),
            39 => Slot::Text(&mut self.tolt_referral_id),
            40 => Slot::List(&mut self.tax_ids),
            41 => Slot::Text(&mut self.tax_status),
            42 => Slot::Text(&mut self.account_stage_label),
            43 => Slot::Text(&mut self.current_stripe_products),
            44 => Slot::List(&mut self.current_stripe_product_instances),
            45 => Slot::Object(&mut self.current_subscription),
            46 => Slot::Text(&mut self.domain_name),
            47 => Slot::Enum(&mut self.tenant_billing_system),
            48 => Slot::Bool(&mut self.has_logged_in),
            49 => Slot::Object(&mut self.latest_subscription),
            50 => Slot::Decimal(&mut self.lifetime_revenue),
            51 => Slot::Timestamp(&mut self.next_stripe_invoice_date),
            52 => Slot::Secret(&mut self.nonce),
            53 => Slot::Object(&mut self.primary_contact),
            54 => Slot::Object(&mut self.primary_subscription),
            55 => Slot::Object(&mut self.primary_stripe_subscription),
            56 => Slot::Secret(&mut self.recaptcha_token),
            57 => Slot::Json(&mut self.stripe_checkout_metadata),
            58 => Slot::Integer(&mut self.stripe_next_invoice_sequence),
            59 => Slot::Texts(&mut self.stripe_price),
            60 => Slot::Text(&mut self.stripe_price_ids),
            61 => Slot::Text(&mut self.stripe_promotion_code),
            62 => Slot::Text(&mut self.tax_id),
            63 => Slot::Bool(&mut self.tax_id_is_invalid),
            64 => Slot::Text(&mut self.tax_id_type),
            65 => Slot::Text(&mut self.webflow_slug),
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
            11 => View::text(&self.name),
            12 => View::text(&self.client_identifier),
            13 => View::text(&self.currency),
            14 => View::text(&self.invoice_notes),
            15 => View::bool(&self.is_demo),
            16 => View::object(&self.billing_address),
            17 => View::object(&self.mailing_address),
            18 => View::enum_(&self.account_stage),
            19 => View::object(&self.payment_information),
            20 => View::list(&self.person_account),
            21 => View::text(&self.stripe_default_payment_method_id),
            22 => View::list(&self.stripe_invoices),
            23 => View::list(&self.stripe_payment_methods),
            24 => View::list(&self.stripe_subscriptions),
            25 => View::list(&self.subscriptions),
            26 => View::list(&self.deals),
            27 => View::timestamp(&self.last_login_date_time),
            28 => View::text(&self.account_specific_page_url1),
            29 => View::text(&self.account_specific_page_url2),
            30 => View::text(&self.account_specific_page_url3),
            31 => View::text(&self.account_specific_page_url4),
            32 => View::text(&self.account_specific_page_url5),
            33 => View::text(&self.account_specific_page_url6),
            34 => View::text(&self.account_specific_page_url7),
            35 => View::text(&self.account_specific_page_url8),
            36 => View::text(&self.account_specific_page_url9),
            37 => View::text(&self.account_specific_page_url10),
            38 => View::text(&self.reward_ful_referral_id),
            39 => View::text(&self.tolt_referral_id),
            40 => View::list(&self.tax_ids),
            41 => View::text(&self.tax_status),
            42 => View::text(&self.account_stage_label),
            43 => View::text(&self.current_stripe_products),
            44 => View::list(&self.current_stripe_product_instances),
            45 => View::object(&self.current_subscription),
            46 => View::text(&self.domain_name),
            47 => View::enum_(&self.tenant_billing_system),
            48 => View::bool(&self.has_logged_in),
            49 => View::object(&self.latest_subscription),
            50 => View::decimal(&self.lifetime_revenue),
            51 => View::timestamp(&self.next_stripe_invoice_date),
            52 => View::secret(&self.nonce),
            53 => View::object(&self.primary_contact),
            54 => View::object(&self.primary_subscription),
            55 => View::object(&self.primary_stripe_subscription),
            56 => View::secret(&self.recaptcha_token),
            57 => View::json(&self.stripe_checkout_metadata),
            58 => View::integer(&self.stripe_next_invoice_sequence),
            59 => View::texts(&self.stripe_price),
            60 => View::text(&self.stripe_price_ids),
            61 => View::text(&self.stripe_promotion_code),
            62 => View::text(&self.tax_id),
            63 => View::bool(&self.tax_id_is_invalid),
            64 => View::text(&self.tax_id_type),
            65 => View::text(&self.webflow_slug),
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

crate::wire::record!(Account);
