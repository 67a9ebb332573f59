// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`AddOn`](crate::models::AddOn).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::AddOn, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::AddOn, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::AddOn, crate::wire::Timestamp> = Field::new("Created");

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::AddOn, crate::wire::Timestamp> = Field::new("Updated");

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::AddOn, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Name`: Name of the add-on.
pub const NAME: Field<models::AddOn, ::std::string::String> = Field::new("Name");

/// `BillingAddOnType`: How the add-on is charged.
pub const BILLING_ADD_ON_TYPE: Field<
    models::AddOn,
    crate::generated::enums::BillingAddOnType,
> = Field::new("BillingAddOnType");

/// `IsQuantityEditable`: Whether the subscriber may set a Quantity.
pub const IS_QUANTITY_EDITABLE: Field<models::AddOn, bool> = Field::new(
    "IsQuantityEditable",
);

/// `MinimumQuantity`: Smallest Quantity.
pub const MINIMUM_QUANTITY: Field<models::AddOn, i64> = Field::new("MinimumQuantity");

/// `MonthlyRate`: Price of one month under the Monthly term; for a metered add-on, the price of one unit of use.
pub const MONTHLY_RATE: Field<models::AddOn, crate::wire::Decimal> = Field::new(
    "MonthlyRate",
);

/// `AnnualRate`: Price of one year under the Yearly term.
pub const ANNUAL_RATE: Field<models::AddOn, crate::wire::Decimal> = Field::new(
    "AnnualRate",
);

/// `SetupFee`: Amount charged once at the start, whatever the use.
pub const SETUP_FEE: Field<models::AddOn, crate::wire::Decimal> = Field::new("SetupFee");

/// `UnitOfMeasure`: What one unit is called.
pub const UNIT_OF_MEASURE: Field<models::AddOn, ::std::string::String> = Field::new(
    "UnitOfMeasure",
);

/// `IsTaxable`: Whether tax is charged on the add-on.
pub const IS_TAXABLE: Field<models::AddOn, bool> = Field::new("IsTaxable");

/// `IsBilledDuringTrial`: Whether the add-on is charged while the account is still on trial.
pub const IS_BILLED_DURING_TRIAL: Field<models::AddOn, bool> = Field::new(
    "IsBilledDuringTrial",
);

/// `ExpiresAfterMonths`: Number of months after which the add-on expires.
pub const EXPIRES_AFTER_MONTHS: Field<models::AddOn, i64> = Field::new(
    "ExpiresAfterMonths",
);

/// `ExpirationDate`: Expiry date of the add-on, UTC.
pub const EXPIRATION_DATE: Field<models::AddOn, crate::wire::Timestamp> = Field::new(
    "ExpirationDate",
);

/// `StripeTaxCodeId`: Tax code by which Stripe works out the tax.
pub const STRIPE_TAX_CODE_ID: Field<models::AddOn, ::std::string::String> = Field::new(
    "StripeTaxCodeId",
);

/// `PlanAddOns`: Links to the plans with which the add-on is offered.
pub const PLAN_ADD_ONS: Link<models::AddOn, models::PlanAddOn> = Link::new("PlanAddOns");

/// `ContentGroups`: Protected content that the add-on opens.
pub const CONTENT_GROUPS: Link<models::AddOn, models::ContentGroup> = Link::new(
    "ContentGroups",
);

/// `IsPerUser`: Whether the price counts per user.
pub const IS_PER_USER: Field<models::AddOn, bool> = Field::new("IsPerUser");

/// `QuarterlyRate`: Price of three months under the Quarterly term.
pub const QUARTERLY_RATE: Field<models::AddOn, crate::wire::Decimal> = Field::new(
    "QuarterlyRate",
);

/// `OneTimeRate`: Price under the OneTime term, paid once.
pub const ONE_TIME_RATE: Field<models::AddOn, crate::wire::Decimal> = Field::new(
    "OneTimeRate",
);

/// `SubscriptionCount`: How many subscriptions have the add-on.
pub const SUBSCRIPTION_COUNT: Field<models::AddOn, i64> = Field::new(
    "SubscriptionCount",
);

/// `Quantity`: A number of units.
pub const QUANTITY: Field<models::AddOn, crate::wire::Decimal> = Field::new("Quantity");

impl<R> Link<R, models::AddOn> {
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

    /// `Name`: Name of the add-on.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `BillingAddOnType`: How the add-on is charged.
    pub fn billing_add_on_type(
        self,
    ) -> Field<R, crate::generated::enums::BillingAddOnType> {
        self.field("BillingAddOnType")
    }

    /// `IsQuantityEditable`: Whether the subscriber may set a Quantity.
    pub fn is_quantity_editable(self) -> Field<R, bool> {
        self.field("IsQuantityEditable")
    }

    /// `MinimumQuantity`: Smallest Quantity.
    pub fn minimum_quantity(self) -> Field<R, i64> {
        self.field("MinimumQuantity")
    }

    /// `MonthlyRate`: Price of one month under the Monthly term; for a metered add-on, the price of one unit of use.
    pub fn monthly_rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("MonthlyRate")
    }

    /// `AnnualRate`: Price of one year under the Yearly term.
    pub fn annual_rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("AnnualRate")
    }

    /// `SetupFee`: Amount charged once at the start, whatever the use.
    pub fn setup_fee(self) -> Field<R, crate::wire::Decimal> {
        self.field("SetupFee")
    }

    /// `UnitOfMeasure`: What one unit is called.
    pub fn unit_of_measure(self) -> Field<R, ::std::string::String> {
        self.field("UnitOfMeasure")
    }

    /// `IsTaxable`: Whether tax is charged on the add-on.
    pub fn is_taxable(self) -> Field<R, bool> {
        self.field("IsTaxable")
    }

    /// `IsBilledDuringTrial`: Whether the add-on is charged while the account is still on trial.
    pub fn is_billed_during_trial(self) -> Field<R, bool> {
        self.field("IsBilledDuringTrial")
    }

    /// `ExpiresAfterMonths`: Number of months after which the add-on expires.
    pub fn expires_after_months(self) -> Field<R, i64> {
        self.field("ExpiresAfterMonths")
    }

    /// `ExpirationDate`: Expiry date of the add-on, UTC.
    pub fn expiration_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ExpirationDate")
    }

    /// `StripeTaxCodeId`: Tax code by which Stripe works out the tax.
    pub fn stripe_tax_code_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeTaxCodeId")
    }

    /// `PlanAddOns`: Links to the plans with which the add-on is offered.
    pub fn plan_add_ons(self) -> Link<R, models::PlanAddOn> {
        self.link("PlanAddOns")
    }

    /// `ContentGroups`: Protected content that the add-on opens.
    pub fn content_groups(self) -> Link<R, models::ContentGroup> {
        self.link("ContentGroups")
    }

    /// `IsPerUser`: Whether the price counts per user.
    pub fn is_per_user(self) -> Field<R, bool> {
        self.field("IsPerUser")
    }

    /// `QuarterlyRate`: Price of three months under the Quarterly term.
    pub fn quarterly_rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("QuarterlyRate")
    }

    /// `OneTimeRate`: Price under the OneTime term, paid once.
    pub fn one_time_rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("OneTimeRate")
    }

    /// `SubscriptionCount`: How many subscriptions have the add-on.
    pub fn subscription_count(self) -> Field<R, i64> {
        self.field("SubscriptionCount")
    }

    /// `Quantity`: A number of units.
    pub fn quantity(self) -> Field<R, crate::wire::Decimal> {
        self.field("Quantity")
    }
}
