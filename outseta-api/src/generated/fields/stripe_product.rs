// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`StripeProduct`](crate::models::StripeProduct).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::StripeProduct, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::StripeProduct, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::StripeProduct, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::StripeProduct, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::StripeProduct, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `SchemaLessData`: Declared by the vendor as a map of custom properties, but never seen filled: they are at the top level.
pub const SCHEMA_LESS_DATA: Field<models::StripeProduct, crate::wire::Json> = Field::new(
    "SchemaLessData",
);

/// `SchemaLessDataLoaded`: Whether the server had loaded the custom properties.
pub const SCHEMA_LESS_DATA_LOADED: Field<models::StripeProduct, bool> = Field::new(
    "SchemaLessDataLoaded",
);

/// `StripeId`: Identifier of the counterpart in Stripe, null without one.
pub const STRIPE_ID: Field<models::StripeProduct, ::std::string::String> = Field::new(
    "StripeId",
);

/// `IsLivemode`: Whether the counterpart is in Stripe's live mode rather than its test mode.
pub const IS_LIVEMODE: Field<models::StripeProduct, bool> = Field::new("IsLivemode");

/// `LastEventCreated`: Time of the last Stripe event that was applied.
pub const LAST_EVENT_CREATED: Field<models::StripeProduct, crate::wire::Timestamp> = Field::new(
    "LastEventCreated",
);

/// `ProcessedStripeEventIds`: Stripe events that were applied already, by its name.
pub const PROCESSED_STRIPE_EVENT_IDS: Field<models::StripeProduct, crate::wire::Json> = Field::new(
    "ProcessedStripeEventIds",
);

/// `Name`: Name of the product.
pub const NAME: Field<models::StripeProduct, ::std::string::String> = Field::new("Name");

/// `Description`: Text about the product.
pub const DESCRIPTION: Field<models::StripeProduct, ::std::string::String> = Field::new(
    "Description",
);

/// `IsActive`: Whether the product is on offer.
pub const IS_ACTIVE: Field<models::StripeProduct, bool> = Field::new("IsActive");

/// `TaxCodeId`: Stripe id of the tax code; null when none is set.
pub const TAX_CODE_ID: Field<models::StripeProduct, ::std::string::String> = Field::new(
    "TaxCodeId",
);

/// `UnitLabel`: Word for one unit of the product, such as "seat".
pub const UNIT_LABEL: Field<models::StripeProduct, ::std::string::String> = Field::new(
    "UnitLabel",
);

/// `ContentGroups`: Content groups that the product opens.
pub const CONTENT_GROUPS: Link<models::StripeProduct, models::ContentGroup> = Link::new(
    "ContentGroups",
);

/// `StripePrices`: Prices of the product.
pub const STRIPE_PRICES: Link<models::StripeProduct, models::StripePrice> = Link::new(
    "StripePrices",
);

/// `AccountRegistrationMode`: How accounts may sign up for the product.
pub const ACCOUNT_REGISTRATION_MODE: Field<
    models::StripeProduct,
    crate::generated::enums::AccountRegistrationMode,
> = Field::new("AccountRegistrationMode");

/// `ExpiresAfterMonths`: After how many months a purchase expires; what 0 stands for is not documented.
pub const EXPIRES_AFTER_MONTHS: Field<models::StripeProduct, i64> = Field::new(
    "ExpiresAfterMonths",
);

/// `ExpirationDate`: Day on which purchases expire; null when none is set.
pub const EXPIRATION_DATE: Field<models::StripeProduct, crate::wire::Timestamp> = Field::new(
    "ExpirationDate",
);

/// `IsPerUser`: Whether the product is billed for each user.
pub const IS_PER_USER: Field<models::StripeProduct, bool> = Field::new("IsPerUser");

/// `IsQuantityEditable`: Whether the buyer may change the quantity.
pub const IS_QUANTITY_EDITABLE: Field<models::StripeProduct, bool> = Field::new(
    "IsQuantityEditable",
);

/// `MaximumPeople`: Most people an account may have with this product; null for no limit.
pub const MAXIMUM_PEOPLE: Field<models::StripeProduct, i64> = Field::new(
    "MaximumPeople",
);

/// `MigratedAddOnUid`: Uid of the add-on that the product was made from on moving to Stripe; null when there is none.
pub const MIGRATED_ADD_ON_UID: Field<models::StripeProduct, crate::wire::Uid> = Field::new(
    "MigratedAddOnUid",
);

/// `MigratedPlanUid`: Uid of the plan that the product was made from on moving to Stripe; null when there is none.
pub const MIGRATED_PLAN_UID: Field<models::StripeProduct, crate::wire::Uid> = Field::new(
    "MigratedPlanUid",
);

/// `MinimumQuantity`: Smallest quantity that can be bought; null for no minimum.
pub const MINIMUM_QUANTITY: Field<models::StripeProduct, i64> = Field::new(
    "MinimumQuantity",
);

/// `PostLoginPath`: Path that people with this product are sent to after logging in; null when none is set.
pub const POST_LOGIN_PATH: Field<models::StripeProduct, ::std::string::String> = Field::new(
    "PostLoginPath",
);

/// `PostPurchaseUrl`: Address that the buyer is sent to after the purchase; null when none is set.
pub const POST_PURCHASE_URL: Field<models::StripeProduct, ::std::string::String> = Field::new(
    "PostPurchaseUrl",
);

/// `RequirePaymentInformation`: Whether a payment method must be given at sign-up.
pub const REQUIRE_PAYMENT_INFORMATION: Field<models::StripeProduct, bool> = Field::new(
    "RequirePaymentInformation",
);

/// `StripeProductCrossSells`: Links to other products that are offered with this one.
pub const STRIPE_PRODUCT_CROSS_SELLS: Link<
    models::StripeProduct,
    models::StripeProductCrossSell,
> = Link::new("StripeProductCrossSells");

/// `TrialPeriodDays`: Length of the trial in days.
pub const TRIAL_PERIOD_DAYS: Field<models::StripeProduct, i64> = Field::new(
    "TrialPeriodDays",
);

/// `TrialUntilDate`: Fixed date on which the trial ends; null when the trial is not tied to a date.
pub const TRIAL_UNTIL_DATE: Field<models::StripeProduct, crate::wire::Timestamp> = Field::new(
    "TrialUntilDate",
);

/// `NumberOfPurchases`: How often the product has been bought.
pub const NUMBER_OF_PURCHASES: Field<models::StripeProduct, i64> = Field::new(
    "NumberOfPurchases",
);

/// `NumberOfSubscriptions`: How many subscriptions the product has.
pub const NUMBER_OF_SUBSCRIPTIONS: Field<models::StripeProduct, i64> = Field::new(
    "NumberOfSubscriptions",
);

/// `StripeProductFamily`: Family that the product belongs to; null where it is not loaded.
pub const STRIPE_PRODUCT_FAMILY: Link<
    models::StripeProduct,
    models::StripeProductFamily,
> = Link::new("StripeProductFamily");

/// `DefaultPriceId`: Stripe id of the price that is used unless another is chosen; null when none is set.
pub const DEFAULT_PRICE_ID: Field<models::StripeProduct, ::std::string::String> = Field::new(
    "DefaultPriceId",
);

/// `CanDelete`: Whether the product may be deleted.
pub const CAN_DELETE: Field<models::StripeProduct, bool> = Field::new("CanDelete");

/// `Quantity`: Quantity of the product in the context that shows it; null elsewhere.
pub const QUANTITY: Field<models::StripeProduct, i64> = Field::new("Quantity");

impl<R> Link<R, models::StripeProduct> {
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

    /// `Name`: Name of the product.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `Description`: Text about the product.
    pub fn description(self) -> Field<R, ::std::string::String> {
        self.field("Description")
    }

    /// `IsActive`: Whether the product is on offer.
    pub fn is_active(self) -> Field<R, bool> {
        self.field("IsActive")
    }

    /// `TaxCodeId`: Stripe id of the tax code; null when none is set.
    pub fn tax_code_id(self) -> Field<R, ::std::string::String> {
        self.field("TaxCodeId")
    }

    /// `UnitLabel`: Word for one unit of the product, such as "seat".
    pub fn unit_label(self) -> Field<R, ::std::string::String> {
        self.field("UnitLabel")
    }

    /// `ContentGroups`: Content groups that the product opens.
    pub fn content_groups(self) -> Link<R, models::ContentGroup> {
        self.link("ContentGroups")
    }

    /// `StripePrices`: Prices of the product.
    pub fn stripe_prices(self) -> Link<R, models::StripePrice> {
        self.link("StripePrices")
    }

    /// `AccountRegistrationMode`: How accounts may sign up for the product.
    pub fn account_registration_mode(
        self,
    ) -> Field<R, crate::generated::enums::AccountRegistrationMode> {
        self.field("AccountRegistrationMode")
    }

    /// `ExpiresAfterMonths`: After how many months a purchase expires; what 0 stands for is not documented.
    pub fn expires_after_months(self) -> Field<R, i64> {
        self.field("ExpiresAfterMonths")
    }

    /// `ExpirationDate`: Day on which purchases expire; null when none is set.
    pub fn expiration_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ExpirationDate")
    }

    /// `IsPerUser`: Whether the product is billed for each user.
    pub fn is_per_user(self) -> Field<R, bool> {
        self.field("IsPerUser")
    }

    /// `IsQuantityEditable`: Whether the buyer may change the quantity.
    pub fn is_quantity_editable(self) -> Field<R, bool> {
        self.field("IsQuantityEditable")
    }

    /// `MaximumPeople`: Most people an account may have with this product; null for no limit.
    pub fn maximum_people(self) -> Field<R, i64> {
        self.field("MaximumPeople")
    }

    /// `MigratedAddOnUid`: Uid of the add-on that the product was made from on moving to Stripe; null when there is none.
    pub fn migrated_add_on_uid(self) -> Field<R, crate::wire::Uid> {
        self.field("MigratedAddOnUid")
    }

    /// `MigratedPlanUid`: Uid of the plan that the product was made from on moving to Stripe; null when there is none.
    pub fn migrated_plan_uid(self) -> Field<R, crate::wire::Uid> {
        self.field("MigratedPlanUid")
    }

    /// `MinimumQuantity`: Smallest quantity that can be bought; null for no minimum.
    pub fn minimum_quantity(self) -> Field<R, i64> {
        self.field("MinimumQuantity")
    }

    /// `PostLoginPath`: Path that people with this product are sent to after logging in; null when none is set.
    pub fn post_login_path(self) -> Field<R, ::std::string::String> {
        self.field("PostLoginPath")
    }

    /// `PostPurchaseUrl`: Address that the buyer is sent to after the purchase; null when none is set.
    pub fn post_purchase_url(self) -> Field<R, ::std::string::String> {
        self.field("PostPurchaseUrl")
    }

    /// `RequirePaymentInformation`: Whether a payment method must be given at sign-up.
    pub fn require_payment_information(self) -> Field<R, bool> {
        self.field("RequirePaymentInformation")
    }

    /// `StripeProductCrossSells`: Links to other products that are offered with this one.
    pub fn stripe_product_cross_sells(self) -> Link<R, models::StripeProductCrossSell> {
        self.link("StripeProductCrossSells")
    }

    /// `TrialPeriodDays`: Length of the trial in days.
    pub fn trial_period_days(self) -> Field<R, i64> {
        self.field("TrialPeriodDays")
    }

    /// `TrialUntilDate`: Fixed date on which the trial ends; null when the trial is not tied to a date.
    pub fn trial_until_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("TrialUntilDate")
    }

    /// `NumberOfPurchases`: How often the product has been bought.
    pub fn number_of_purchases(self) -> Field<R, i64> {
        self.field("NumberOfPurchases")
    }

    /// `NumberOfSubscriptions`: How many subscriptions the product has.
    pub fn number_of_subscriptions(self) -> Field<R, i64> {
        self.field("NumberOfSubscriptions")
    }

    /// `StripeProductFamily`: Family that the product belongs to; null where it is not loaded.
    pub fn stripe_product_family(self) -> Link<R, models::StripeProductFamily> {
        self.link("StripeProductFamily")
    }

    /// `DefaultPriceId`: Stripe id of the price that is used unless another is chosen; null when none is set.
    pub fn default_price_id(self) -> Field<R, ::std::string::String> {
        self.field("DefaultPriceId")
    }

    /// `CanDelete`: Whether the product may be deleted.
    pub fn can_delete(self) -> Field<R, bool> {
        self.field("CanDelete")
    }

    /// `Quantity`: Quantity of the product in the context that shows it; null elsewhere.
    pub fn quantity(self) -> Field<R, i64> {
        self.field("Quantity")
    }
}
