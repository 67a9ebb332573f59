// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Plan`](crate::models::Plan).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Plan, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Plan, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Plan, crate::wire::Timestamp> = Field::new("Created");

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Plan, crate::wire::Timestamp> = Field::new("Updated");

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Plan, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Name`: Name of the plan.
pub const NAME: Field<models::Plan, ::std::string::String> = Field::new("Name");

/// `Description`: What the plan offers, in words.
pub const DESCRIPTION: Field<models::Plan, ::std::string::String> = Field::new(
    "Description",
);

/// `PlanFamily`: Family that the plan belongs to.
pub const PLAN_FAMILY: Link<models::Plan, models::PlanFamily> = Link::new("PlanFamily");

/// `AccountRegistrationMode`: Whether the plan is for one person or for a team.
pub const ACCOUNT_REGISTRATION_MODE: Field<
    models::Plan,
    crate::generated::enums::AccountRegistrationMode,
> = Field::new("AccountRegistrationMode");

/// `IsQuantityEditable`: Whether a subscription may set its own Quantity.
pub const IS_QUANTITY_EDITABLE: Field<models::Plan, bool> = Field::new(
    "IsQuantityEditable",
);

/// `MinimumQuantity`: Smallest Quantity of a subscription.
pub const MINIMUM_QUANTITY: Field<models::Plan, i64> = Field::new("MinimumQuantity");

/// `MaximumPeople`: How many people an account on this plan may have.
pub const MAXIMUM_PEOPLE: Field<models::Plan, i64> = Field::new("MaximumPeople");

/// `MonthlyRate`: Price of one month under the Monthly term.
pub const MONTHLY_RATE: Field<models::Plan, crate::wire::Decimal> = Field::new(
    "MonthlyRate",
);

/// `AnnualRate`: Price of one year under the Yearly term.
pub const ANNUAL_RATE: Field<models::Plan, crate::wire::Decimal> = Field::new(
    "AnnualRate",
);

/// `QuarterlyRate`: Price of three months under the Quarterly term.
pub const QUARTERLY_RATE: Field<models::Plan, crate::wire::Decimal> = Field::new(
    "QuarterlyRate",
);

/// `OneTimeRate`: Price under the OneTime term, paid once.
pub const ONE_TIME_RATE: Field<models::Plan, crate::wire::Decimal> = Field::new(
    "OneTimeRate",
);

/// `SetupFee`: Amount charged once at the start, on top of the rate.
pub const SETUP_FEE: Field<models::Plan, crate::wire::Decimal> = Field::new("SetupFee");

/// `SkipSetupFeeOnPlanChange`: Whether the setup fee is left out when an account changes its plan.
pub const SKIP_SETUP_FEE_ON_PLAN_CHANGE: Field<models::Plan, bool> = Field::new(
    "SkipSetupFeeOnPlanChange",
);

/// `IsTaxable`: Whether tax is charged on the plan.
pub const IS_TAXABLE: Field<models::Plan, bool> = Field::new("IsTaxable");

/// `IsActive`: Whether the plan is on offer.
pub const IS_ACTIVE: Field<models::Plan, bool> = Field::new("IsActive");

/// `IsPerUser`: Whether the price counts per user.
pub const IS_PER_USER: Field<models::Plan, bool> = Field::new("IsPerUser");

/// `RequirePaymentInformation`: Whether a payment method must be given to sign up.
pub const REQUIRE_PAYMENT_INFORMATION: Field<models::Plan, bool> = Field::new(
    "RequirePaymentInformation",
);

/// `TrialPeriodDays`: Length of the free trial, in days.
pub const TRIAL_PERIOD_DAYS: Field<models::Plan, i64> = Field::new("TrialPeriodDays");

/// `TrialUntilDate`: Fixed date until which trials of the plan run, UTC.
pub const TRIAL_UNTIL_DATE: Field<models::Plan, crate::wire::Timestamp> = Field::new(
    "TrialUntilDate",
);

/// `ExpiresAfterMonths`: Number of months after which a subscription to the plan expires.
pub const EXPIRES_AFTER_MONTHS: Field<models::Plan, i64> = Field::new(
    "ExpiresAfterMonths",
);

/// `ExpirationDate`: Expiry date of the plan, UTC.
pub const EXPIRATION_DATE: Field<models::Plan, crate::wire::Timestamp> = Field::new(
    "ExpirationDate",
);

/// `PostLoginPath`: Path on your site to which people on this plan are sent after login.
pub const POST_LOGIN_PATH: Field<models::Plan, ::std::string::String> = Field::new(
    "PostLoginPath",
);

/// `StripeTaxCodeId`: Tax code by which Stripe works out the tax.
pub const STRIPE_TAX_CODE_ID: Field<models::Plan, ::std::string::String> = Field::new(
    "StripeTaxCodeId",
);

/// `UnitOfMeasure`: What one unit of Quantity is called.
pub const UNIT_OF_MEASURE: Field<models::Plan, ::std::string::String> = Field::new(
    "UnitOfMeasure",
);

/// `PlanAddOns`: Links to the add-ons of the plan.
pub const PLAN_ADD_ONS: Link<models::Plan, models::PlanAddOn> = Link::new("PlanAddOns");

/// `ContentGroups`: Protected content that the plan opens.
pub const CONTENT_GROUPS: Link<models::Plan, models::ContentGroup> = Link::new(
    "ContentGroups",
);

/// `NumberOfSubscriptions`: How many subscriptions the plan has.
pub const NUMBER_OF_SUBSCRIPTIONS: Field<models::Plan, i64> = Field::new(
    "NumberOfSubscriptions",
);

impl<R> Link<R, models::Plan> {
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

    /// `Name`: Name of the plan.
    pub fn name(self) -> Field<R, ::std::string::String> {
        self.field("Name")
    }

    /// `Description`: What the plan offers, in words.
    pub fn description(self) -> Field<R, ::std::string::String> {
        self.field("Description")
    }

    /// `PlanFamily`: Family that the plan belongs to.
    pub fn plan_family(self) -> Link<R, models::PlanFamily> {
        self.link("PlanFamily")
    }

    /// `AccountRegistrationMode`: Whether the plan is for one person or for a team.
    pub fn account_registration_mode(
        self,
    ) -> Field<R, crate::generated::enums::AccountRegistrationMode> {
        self.field("AccountRegistrationMode")
    }

    /// `IsQuantityEditable`: Whether a subscription may set its own Quantity.
    pub fn is_quantity_editable(self) -> Field<R, bool> {
        self.field("IsQuantityEditable")
    }

    /// `MinimumQuantity`: Smallest Quantity of a subscription.
    pub fn minimum_quantity(self) -> Field<R, i64> {
        self.field("MinimumQuantity")
    }

    /// `MaximumPeople`: How many people an account on this plan may have.
    pub fn maximum_people(self) -> Field<R, i64> {
        self.field("MaximumPeople")
    }

    /// `MonthlyRate`: Price of one month under the Monthly term.
    pub fn monthly_rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("MonthlyRate")
    }

    /// `AnnualRate`: Price of one year under the Yearly term.
    pub fn annual_rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("AnnualRate")
    }

    /// `QuarterlyRate`: Price of three months under the Quarterly term.
    pub fn quarterly_rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("QuarterlyRate")
    }

    /// `OneTimeRate`: Price under the OneTime term, paid once.
    pub fn one_time_rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("OneTimeRate")
    }

    /// `SetupFee`: Amount charged once at the start, on top of the rate.
    pub fn setup_fee(self) -> Field<R, crate::wire::Decimal> {
        self.field("SetupFee")
    }

    /// `SkipSetupFeeOnPlanChange`: Whether the setup fee is left out when an account changes its plan.
    pub fn skip_setup_fee_on_plan_change(self) -> Field<R, bool> {
        self.field("SkipSetupFeeOnPlanChange")
    }

    /// `IsTaxable`: Whether tax is charged on the plan.
    pub fn is_taxable(self) -> Field<R, bool> {
        self.field("IsTaxable")
    }

    /// `IsActive`: Whether the plan is on offer.
    pub fn is_active(self) -> Field<R, bool> {
        self.field("IsActive")
    }

    /// `IsPerUser`: Whether the price counts per user.
    pub fn is_per_user(self) -> Field<R, bool> {
        self.field("IsPerUser")
    }

    /// `RequirePaymentInformation`: Whether a payment method must be given to sign up.
    pub fn require_payment_information(self) -> Field<R, bool> {
        self.field("RequirePaymentInformation")
    }

    /// `TrialPeriodDays`: Length of the free trial, in days.
    pub fn trial_period_days(self) -> Field<R, i64> {
        self.field("TrialPeriodDays")
    }

    /// `TrialUntilDate`: Fixed date until which trials of the plan run, UTC.
    pub fn trial_until_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("TrialUntilDate")
    }

    /// `ExpiresAfterMonths`: Number of months after which a subscription to the plan expires.
    pub fn expires_after_months(self) -> Field<R, i64> {
        self.field("ExpiresAfterMonths")
    }

    /// `ExpirationDate`: Expiry date of the plan, UTC.
    pub fn expiration_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("ExpirationDate")
    }

    /// `PostLoginPath`: Path on your site to which people on this plan are sent after login.
    pub fn post_login_path(self) -> Field<R, ::std::string::String> {
        self.field("PostLoginPath")
    }

    /// `StripeTaxCodeId`: Tax code by which Stripe works out the tax.
    pub fn stripe_tax_code_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeTaxCodeId")
    }

    /// `UnitOfMeasure`: What one unit of Quantity is called.
    pub fn unit_of_measure(self) -> Field<R, ::std::string::String> {
        self.field("UnitOfMeasure")
    }

    /// `PlanAddOns`: Links to the add-ons of the plan.
    pub fn plan_add_ons(self) -> Link<R, models::PlanAddOn> {
        self.link("PlanAddOns")
    }

    /// `ContentGroups`: Protected content that the plan opens.
    pub fn content_groups(self) -> Link<R, models::ContentGroup> {
        self.link("ContentGroups")
    }

    /// `NumberOfSubscriptions`: How many subscriptions the plan has.
    pub fn number_of_subscriptions(self) -> Field<R, i64> {
        self.field("NumberOfSubscriptions")
    }
}
