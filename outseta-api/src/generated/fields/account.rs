// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Account`](crate::models::Account).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Account, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Account, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Account, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Account, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Account, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::Account, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::Account, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::Account, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::Account, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::Account, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<models::Account, crate::wire::Json> = Field::new(
    "ProcessedStripeEventIds",
);

/// `Name`: Name of the customer.
pub const NAME: Field<models::Account, ::std::string::String> = Field::new("Name");

/// `ClientIdentifier`: Key of the account in your own system, free text of your choice.
pub const CLIENT_IDENTIFIER: Field<models::Account, ::std::string::String> = Field::new(
    "ClientIdentifier",
);

/// `Currency`: Code of the account's currency, at most three letters.
pub const CURRENCY: Field<models::Account, ::std::string::String> = Field::new(
    "Currency",
);

/// `InvoiceNotes`: Remarks for the account's invoices.
pub const INVOICE_NOTES: Field<models::Account, ::std::string::String> = Field::new(
    "InvoiceNotes",
);

/// `IsDemo`: Whether this is a demo account.
pub const IS_DEMO: Field<models::Account, bool> = Field::new("IsDemo");

/// `BillingAddress`: Address for billing.
pub const BILLING_ADDRESS: Link<models::Account, models::Address> = Link::new(
    "BillingAddress",
);

/// `MailingAddress`: Address for post.
pub const MAILING_ADDRESS: Link<models::Account, models::Address> = Link::new(
    "MailingAddress",
);

/// `AccountStage`: Where the account stands in its billing life.
pub const ACCOUNT_STAGE: Field<models::Account, crate::generated::enums::AccountStage> = Field::new(
    "AccountStage",
);

/// `PaymentInformation`: Summary of the payment method on file.
pub const PAYMENT_INFORMATION: Link<models::Account, models::PaymentInformation> = Link::new(
    "PaymentInformation",
);

/// `PersonAccount`: Memberships: who belongs to the account, and in what role.
pub const PERSON_ACCOUNT: Link<models::Account, models::PersonAccount> = Link::new(
    "PersonAccount",
);

/// `StripeDefaultPaymentMethodId`: Stripe's identifier of the payment method used by default.
pub const STRIPE_DEFAULT_PAYMENT_METHOD_ID: Field<
    models::Account,
    ::std::string::String,
> = Field::new("StripeDefaultPaymentMethodId");

/// `StripeInvoices`: Invoices mirrored from Stripe.
pub const STRIPE_INVOICES: Link<models::Account, models::StripeInvoice> = Link::new(
    "StripeInvoices",
);

/// `StripePaymentMethods`: Payment methods mirrored from Stripe.
pub const STRIPE_PAYMENT_METHODS: Link<models::Account, models::StripePaymentMethod> = Link::new(
    "StripePaymentMethods",
);

/// `StripeSubscriptions`: Subscriptions mirrored from Stripe.
pub const STRIPE_SUBSCRIPTIONS: Link<models::Account, models::StripeSubscription> = Link::new(
    "StripeSubscriptions",
);

/// `Subscriptions`: Subscriptions of the account under Outseta's own billing.
pub const SUBSCRIPTIONS: Link<models::Account, models::Subscription> = Link::new(
    "Subscriptions",
);

/// `Deals`: Deals linked to the account.
pub const DEALS: Link<models::Account, models::Deal> = Link::new("Deals");

/// `LastLoginDateTime`: When somebody of the account last logged in, UTC; null when no login is on record.
pub const LAST_LOGIN_DATE_TIME: Field<models::Account, crate::wire::Timestamp> = Field::new(
    "LastLoginDateTime",
);

/// `AccountSpecificPageUrl1`: First account-specific page: a page of your site that only members of this account may open.
pub const ACCOUNT_SPECIFIC_PAGE_URL1: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl1",
);

/// `AccountSpecificPageUrl2`: Second account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL2: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl2",
);

/// `AccountSpecificPageUrl3`: Third account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL3: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl3",
);

/// `AccountSpecificPageUrl4`: Fourth account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL4: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl4",
);

/// `AccountSpecificPageUrl5`: Fifth account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL5: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl5",
);

/// `AccountSpecificPageUrl6`: Sixth account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL6: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl6",
);

/// `AccountSpecificPageUrl7`: Seventh account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL7: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl7",
);

/// `AccountSpecificPageUrl8`: Eighth account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL8: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl8",
);

/// `AccountSpecificPageUrl9`: Ninth account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL9: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl9",
);

/// `AccountSpecificPageUrl10`: Tenth account-specific page; see AccountSpecificPageUrl1.
pub const ACCOUNT_SPECIFIC_PAGE_URL10: Field<models::Account, ::std::string::String> = Field::new(
    "AccountSpecificPageUrl10",
);

/// `RewardFulReferralId`: Referral identifier of Rewardful, a service for affiliate programmes.
pub const REWARD_FUL_REFERRAL_ID: Field<models::Account, ::std::string::String> = Field::new(
    "RewardFulReferralId",
);

/// `ToltReferralId`: Referral identifier of Tolt, a service for affiliate programmes.
pub const TOLT_REFERRAL_ID: Field<models::Account, ::std::string::String> = Field::new(
    "ToltReferralId",
);

/// `TaxIds`: Tax registration numbers of the account.
pub const TAX_IDS: Link<models::Account, models::AccountTaxId> = Link::new("TaxIds");

/// `TaxStatus`: Tax treatment, as text; "none" is the only value seen so far.
pub const TAX_STATUS: Field<models::Account, ::std::string::String> = Field::new(
    "TaxStatus",
);

/// `AccountStageLabel`: AccountStage as text for people, with spaces ("Past Due").
pub const ACCOUNT_STAGE_LABEL: Field<models::Account, ::std::string::String> = Field::new(
    "AccountStageLabel",
);

/// `CurrentStripeProducts`: Stripe products that the account has now, as one text with commas between them.
pub const CURRENT_STRIPE_PRODUCTS: Field<models::Account, ::std::string::String> = Field::new(
    "CurrentStripeProducts",
);

/// `CurrentStripeProductInstances`: Stripe products that the account has now, as objects.
pub const CURRENT_STRIPE_PRODUCT_INSTANCES: Link<
    models::Account,
    models::StripeProduct,
> = Link::new("CurrentStripeProductInstances");

/// `CurrentSubscription`: The subscription now in force.
pub const CURRENT_SUBSCRIPTION: Link<models::Account, models::Subscription> = Link::new(
    "CurrentSubscription",
);

/// `DomainName`: Internet domain, worked out from the e-mail address of the primary person.
pub const DOMAIN_NAME: Field<models::Account, ::std::string::String> = Field::new(
    "DomainName",
);

/// `TenantBillingSystem`: Billing system that the tenant as a whole uses, not a choice of this account.
pub const TENANT_BILLING_SYSTEM: Field<
    models::Account,
    crate::generated::enums::BillingSystem,
> = Field::new("TenantBillingSystem");

/// `HasLoggedIn`: Whether anybody of the account has ever logged in.
pub const HAS_LOGGED_IN: Field<models::Account, bool> = Field::new("HasLoggedIn");

/// `LatestSubscription`: The youngest subscription, whether or not it still runs.
pub const LATEST_SUBSCRIPTION: Link<models::Account, models::Subscription> = Link::new(
    "LatestSubscription",
);

/// `LifetimeRevenue`: Revenue from the account since its start, an amount of money.
pub const LIFETIME_REVENUE: Field<models::Account, crate::wire::Decimal> = Field::new(
    "LifetimeRevenue",
);

/// `NextStripeInvoiceDate`: Date of the next invoice that Stripe will issue.
pub const NEXT_STRIPE_INVOICE_DATE: Field<models::Account, crate::wire::Timestamp> = Field::new(
    "NextStripeInvoiceDate",
);

/// `PrimaryContact`: Person behind the membership marked as primary.
pub const PRIMARY_CONTACT: Link<models::Account, models::Person> = Link::new(
    "PrimaryContact",
);

/// `PrimarySubscription`: Subscription that counts as the main one.
pub const PRIMARY_SUBSCRIPTION: Link<models::Account, models::Subscription> = Link::new(
    "PrimarySubscription",
);

/// `PrimaryStripeSubscription`: Stripe subscription that counts as the main one.
pub const PRIMARY_STRIPE_SUBSCRIPTION: Link<
    models::Account,
    models::StripeSubscription,
> = Link::new("PrimaryStripeSubscription");

/// `StripeCheckoutMetadata`: Metadata of a Stripe checkout, by key; all values are texts.
pub const STRIPE_CHECKOUT_METADATA: Field<models::Account, crate::wire::Json> = Field::new(
    "StripeCheckoutMetadata",
);

/// `StripeNextInvoiceSequence`: Sequence number of the next Stripe invoice.
pub const STRIPE_NEXT_INVOICE_SEQUENCE: Field<models::Account, i64> = Field::new(
    "StripeNextInvoiceSequence",
);

/// `StripePrice`: Stripe prices that belong to the account, as a list of texts.
pub const STRIPE_PRICE: Field<models::Account, ::std::vec::Vec<::std::string::String>> = Field::new(
    "StripePrice",
);

/// `StripePriceIds`: Identifiers of Stripe prices in a single text; what separates them is not known.
pub const STRIPE_PRICE_IDS: Field<models::Account, ::std::string::String> = Field::new(
    "StripePriceIds",
);

/// `StripePromotionCode`: Stripe promotion code.
pub const STRIPE_PROMOTION_CODE: Field<models::Account, ::std::string::String> = Field::new(
    "StripePromotionCode",
);

/// `TaxId`: Tax registration number as a single value, beside the list in TaxIds.
pub const TAX_ID: Field<models::Account, ::std::string::String> = Field::new("TaxId");

/// `TaxIdIsInvalid`: Whether TaxId was found to be invalid.
pub const TAX_ID_IS_INVALID: Field<models::Account, bool> = Field::new("TaxIdIsInvalid");

/// `TaxIdType`: Kind of the number in TaxId.
pub const TAX_ID_TYPE: Field<models::Account, ::std::string::String> = Field::new(
    "TaxIdType",
);

/// `WebflowSlug`: Slug of the account's page in Webflow, a website builder.
pub const WEBFLOW_SLUG: Field<models::Account, ::std::string::String> = Field::new(
    "WebflowSlug",
);

impl<R> Link<R, models::Account> {
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

    /// `Name`: Name of the customer.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `ClientIdentifier`: Key of the account in your own system, free text of your choice.
    pub fn client_identifier(self) -> Field<R, ::std::string::String> {
        self.field("ClientIdentifier")
    }

    /// `Currency`: Code of the account's currency, at most three letters.
    pub fn currency(self) -> Field<R, ::std::string::String> {
        self.field("Currency")
    }

    /// `InvoiceNotes`: Remarks for the account's invoices.
    pub fn invoice_notes(self) -> Field<R, ::std::string::String> {
        self.field("InvoiceNotes")
    }

    /// `IsDemo`: Whether this is a demo account.
    pub fn is_demo(self) -> Field<R, bool> {
        self.field("IsDemo")
    }

    /// `BillingAddress`: Address for billing.
    pub fn billing_address(self) -> Link<R, models::Address> {
        self.link("BillingAddress")
    }

    /// `MailingAddress`: Address for post.
    pub fn mailing_address(self) -> Link<R, models::Address> {
        self.link("MailingAddress")
    }

    /// `AccountStage`: Where the account stands in its billing life.
    pub fn account_stage(self) -> Field<R, crate::generated::enums::AccountStage> {
        self.field("AccountStage")
    }

    /// `PaymentInformation`: Summary of the payment method on file.
    pub fn payment_information(self) -> Link<R, models::PaymentInformation> {
        self.link("PaymentInformation")
    }

    /// `PersonAccount`: Memberships: who belongs to the account, and in what role.
    pub fn person_account(self) -> Link<R, models::PersonAccount> {
        self.link("PersonAccount")
    }

    /// `StripeDefaultPaymentMethodId`: Stripe's identifier of the payment method used by default.
    pub fn stripe_default_payment_method_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeDefaultPaymentMethodId")
    }

    /// `StripeInvoices`: Invoices mirrored from Stripe.
    pub fn stripe_invoices(self) -> Link<R, models::StripeInvoice> {
        self.link("StripeInvoices")
    }

    /// `StripePaymentMethods`: Payment methods mirrored from Stripe.
    pub fn stripe_payment_methods(self) -> Link<R, models::StripePaymentMethod> {
        self.link("StripePaymentMethods")
    }

    /// `StripeSubscriptions`: Subscriptions mirrored from Stripe.
    pub fn stripe_subscriptions(self) -> Link<R, models::StripeSubscription> {
        self.link("StripeSubscriptions")
    }

    /// `Subscriptions`: Subscriptions of the account under Outseta's own billing.
    pub fn subscriptions(self) -> Link<R, models::Subscription> {
        self.link("Subscriptions")
    }

    /// `Deals`: Deals linked to the account.
    pub fn deals(self) -> Link<R, models::Deal> {
        self.link("Deals")
    }

    /// `LastLoginDateTime`: When somebody of the account last logged in, UTC; null when no login is on record.
    pub fn last_login_date_time(self) -> Field<R, crate::wire::Timestamp> {
        self.field("LastLoginDateTime")
    }

    /// `AccountSpecificPageUrl1`: First account-specific page: a page of your site that only members of this account may open.
    pub fn account_specific_page_url1(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl1")
    }

    /// `AccountSpecificPageUrl2`: Second account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url2(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl2")
    }

    /// `AccountSpecificPageUrl3`: Third account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url3(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl3")
    }

    /// `AccountSpecificPageUrl4`: Fourth account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url4(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl4")
    }

    /// `AccountSpecificPageUrl5`: Fifth account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url5(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl5")
    }

    /// `AccountSpecificPageUrl6`: Sixth account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url6(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl6")
    }

    /// `AccountSpecificPageUrl7`: Seventh account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url7(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl7")
    }

    /// `AccountSpecificPageUrl8`: Eighth account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url8(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl8")
    }

    /// `AccountSpecificPageUrl9`: Ninth account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url9(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl9")
    }

    /// `AccountSpecificPageUrl10`: Tenth account-specific page; see AccountSpecificPageUrl1.
    pub fn account_specific_page_url10(self) -> Field<R, ::std::string::String> {
        self.field("AccountSpecificPageUrl10")
    }

    /// `RewardFulReferralId`: Referral identifier of Rewardful, a service for affiliate programmes.
    pub fn reward_ful_referral_id(self) -> Field<R, ::std::string::String> {
        self.field("RewardFulReferralId")
    }

    /// `ToltReferralId`: Referral identifier of Tolt, a service for affiliate programmes.
    pub fn tolt_referral_id(self) -> Field<R, ::std::string::String> {
        self.field("ToltReferralId")
    }

    /// `TaxIds`: Tax registration numbers of the account.
    pub fn tax_ids(self) -> Link<R, models::AccountTaxId> {
        self.link("TaxIds")
    }

    /// `TaxStatus`: Tax treatment, as text; "none" is the only value seen so far.
    pub fn tax_status(self) -> Field<R, ::std::string::String> {
        self.field("TaxStatus")
    }

    /// `AccountStageLabel`: AccountStage as text for people, with spaces ("Past Due").
    pub fn account_stage_label(self) -> Field<R, ::std::string::String> {
        self.field("AccountStageLabel")
    }

    /// `CurrentStripeProducts`: Stripe products that the account has now, as one text with commas between them.
    pub fn current_stripe_products(self) -> Field<R, ::std::string::String> {
        self.field("CurrentStripeProducts")
    }

    /// `CurrentStripeProductInstances`: Stripe products that the account has now, as objects.
    pub fn current_stripe_product_instances(self) -> Link<R, models::StripeProduct> {
        self.link("CurrentStripeProductInstances")
    }

    /// `CurrentSubscription`: The subscription now in force.
    pub fn current_subscription(self) -> Link<R, models::Subscription> {
        self.link("CurrentSubscription")
    }

    /// `DomainName`: Internet domain, worked out from the e-mail address of the primary person.
    pub fn domain_name(self) -> Field<R, ::std::string::String> {
        self.field("DomainName")
    }

    /// `TenantBillingSystem`: Billing system that the tenant as a whole uses, not a choice of this account.
    pub fn tenant_billing_system(
        self,
    ) -> Field<R, crate::generated::enums::BillingSystem> {
        self.field("TenantBillingSystem")
    }

    /// `HasLoggedIn`: Whether anybody of the account has ever logged in.
    pub fn has_logged_in(self) -> Field<R, bool> {
        self.field("HasLoggedIn")
    }

    /// `LatestSubscription`: The youngest subscription, whether or not it still runs.
    pub fn latest_subscription(self) -> Link<R, models::Subscription> {
        self.link("LatestSubscription")
    }

    /// `LifetimeRevenue`: Revenue from the account since its start, an amount of money.
    pub fn lifetime_revenue(self) -> Field<R, crate::wire::Decimal> {
        self.field("LifetimeRevenue")
    }

    /// `NextStripeInvoiceDate`: Date of the next invoice that Stripe will issue.
    pub fn next_stripe_invoice_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("NextStripeInvoiceDate")
    }

    /// `PrimaryContact`: Person behind the membership marked as primary.
    pub fn primary_contact(self) -> Link<R, models::Person> {
        self.link("PrimaryContact")
    }

    /// `PrimarySubscription`: Subscription that counts as the main one.
    pub fn primary_subscription(self) -> Link<R, models::Subscription> {
        self.link("PrimarySubscription")
    }

    /// `PrimaryStripeSubscription`: Stripe subscription that counts as the main one.
    pub fn primary_stripe_subscription(self) -> Link<R, models::StripeSubscription> {
        self.link("PrimaryStripeSubscription")
    }

    /// `StripeCheckoutMetadata`: Metadata of a Stripe checkout, by key; all values are texts.
    pub fn stripe_checkout_metadata(self) -> Field<R, crate::wire::Json> {
        self.field("StripeCheckoutMetadata")
    }

    /// `StripeNextInvoiceSequence`: Sequence number of the next Stripe invoice.
    pub fn stripe_next_invoice_sequence(self) -> Field<R, i64> {
        self.field("StripeNextInvoiceSequence")
    }

    /// `StripePrice`: Stripe prices that belong to the account, as a list of texts.
    pub fn stripe_price(self) -> Field<R, ::std::vec::Vec<::std::string::String>> {
        self.field("StripePrice")
    }

    /// `StripePriceIds`: Identifiers of Stripe prices in a single text; what separates them is not known.
    pub fn stripe_price_ids(self) -> Field<R, ::std::string::String> {
        self.field("StripePriceIds")
    }

    /// `StripePromotionCode`: Stripe promotion code.
    pub fn stripe_promotion_code(self) -> Field<R, ::std::string::String> {
        self.field("StripePromotionCode")
    }

    /// `TaxId`: Tax registration number as a single value, beside the list in TaxIds.
    pub fn tax_id(self) -> Field<R, ::std::string::String> {
        self.field("TaxId")
    }

    /// `TaxIdIsInvalid`: Whether TaxId was found to be invalid.
    pub fn tax_id_is_invalid(self) -> Field<R, bool> {
        self.field("TaxIdIsInvalid")
    }

    /// `TaxIdType`: Kind of the number in TaxId.
    pub fn tax_id_type(self) -> Field<R, ::std::string::String> {
        self.field("TaxIdType")
    }

    /// `WebflowSlug`: Slug of the account's page in Webflow, a website builder.
    pub fn webflow_slug(self) -> Field<R, ::std::string::String> {
        self.field("WebflowSlug")
    }
}
