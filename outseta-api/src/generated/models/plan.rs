// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Plan`, and how it is read and written.

/// What an account subscribes to: its rates for each renewal term, its trial and its limits. An account has one plan at a time.
///
/// Sources: official-openapi, postman, ts-tiltcamp, demos, kb.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plan {
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
    /// Name of the plan.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// What the plan offers, in words.
    ///
    /// `Description`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Family that the plan belongs to.
    ///
    /// `PlanFamily`.
    pub plan_family: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::PlanFamily>,
    >,
    /// Whether the plan is for one person or for a team.
    ///
    /// `AccountRegistrationMode`.
    pub account_registration_mode: ::std::option::Option<
        crate::generated::enums::AccountRegistrationMode,
    >,
    /// Whether a subscription may set its own Quantity.
    ///
    /// `IsQuantityEditable`.
    pub is_quantity_editable: ::std::option::Option<bool>,
    /// Smallest Quantity of a subscription.
    ///
    /// `MinimumQuantity`.
    pub minimum_quantity: ::std::option::Option<i64>,
    /// How many people an account on this plan may have. Null presumably means no limit.
    ///
    /// `MaximumPeople`.
    pub maximum_people: ::std::option::Option<i64>,
    /// Price of one month under the Monthly term.
    ///
    /// `MonthlyRate`.
    pub monthly_rate: ::std::option::Option<crate::wire::Decimal>,
    /// Price of one year under the Yearly term.
    ///
    /// `AnnualRate`.
    pub annual_rate: ::std::option::Option<crate::wire::Decimal>,
    /// Price of three months under the Quarterly term.
    ///
    /// `QuarterlyRate`.
    pub quarterly_rate: ::std::option::Option<crate::wire::Decimal>,
    /// Price under the OneTime term, paid once.
    ///
    /// `OneTimeRate`.
    pub one_time_rate: ::std::option::Option<crate::wire::Decimal>,
    /// Amount charged once at the start, on top of the rate.
    ///
    /// `SetupFee`.
    pub setup_fee: ::std::option::Option<crate::wire::Decimal>,
    /// Whether the setup fee is left out when an account changes its plan.
    ///
    /// `SkipSetupFeeOnPlanChange`.
    pub skip_setup_fee_on_plan_change: ::std::option::Option<bool>,
    /// Whether tax is charged on the plan.
    ///
    /// `IsTaxable`.
    pub is_taxable: ::std::option::Option<bool>,
    /// Whether the plan is on offer.
    ///
    /// `IsActive`.
    pub is_active: ::std::option::Option<bool>,
    /// Whether the price counts per user.
    ///
    /// `IsPerUser`.
    pub is_per_user: ::std::option::Option<bool>,
    /// Whether a payment method must be given to sign up.
    ///
    /// `RequirePaymentInformation`.
    pub require_payment_information: ::std::option::Option<bool>,
    /// Length of the free trial, in days.
    ///
    /// `TrialPeriodDays`.
    pub trial_period_days: ::std::option::Option<i64>,
    /// Fixed date until which trials of the plan run, UTC.
    ///
    /// `TrialUntilDate`.
    pub trial_until_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Number of months after which a subscription to the plan expires.
    ///
    /// `ExpiresAfterMonths`.
    pub expires_after_months: ::std::option::Option<i64>,
    /// Expiry date of the plan, UTC. What it does to running subscriptions is not documented.
    ///
    /// `ExpirationDate`.
    pub expiration_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Path on your site to which people on this plan are sent after login.
    ///
    /// `PostLoginPath` · at most 250 characters.
    pub post_login_path: ::std::option::Option<::std::string::String>,
    /// Tax code by which Stripe works out the tax.
    ///
    /// `StripeTaxCodeId` · at most 15 characters.
    pub stripe_tax_code_id: ::std::option::Option<::std::string::String>,
    /// What one unit of Quantity is called. Both null and an empty text occur.
    ///
    /// `UnitOfMeasure` · at most 250 characters.
    pub unit_of_measure: ::std::option::Option<::std::string::String>,
    /// Links to the add-ons of the plan. At most 100 are nested here; GET /billing/planaddons lists them all.
    ///
    /// `PlanAddOns`.
    pub plan_add_ons: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::PlanAddOn>,
    >,
    /// Protected content that the plan opens.
    ///
    /// `ContentGroups`.
    pub content_groups: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::ContentGroup>,
    >,
    /// How many subscriptions the plan has.
    ///
    /// `NumberOfSubscriptions` · set by the server.
    pub number_of_subscriptions: ::std::option::Option<i64>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Plan {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Plan",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Name", "name"),
                Member::new("Description", "description"),
                Member::new("PlanFamily", "plan_family"),
                Member::new("AccountRegistrationMode", "account_registration_mode"),
                Member::new("IsQuantityEditable", "is_quantity_editable"),
                Member::new("MinimumQuantity", "minimum_quantity"),
                Member::new("MaximumPeople", "maximum_people"),
                Member::new("MonthlyRate", "monthly_rate"),
                Member::new("AnnualRate", "annual_rate"),
                Member::new("QuarterlyRate", "quarterly_rate"),
                Member::new("OneTimeRate", "one_time_rate"),
                Member::new("SetupFee", "setup_fee"),
                Member::new("SkipSetupFeeOnPlanChange", "skip_setup_fee_on_plan_change"),
                Member::new("IsTaxable", "is_taxable"),
                Member::new("IsActive", "is_active"),
                Member::new("IsPerUser", "is_per_user"),
                Member::new("RequirePaymentInformation", "require_payment_information"),
                Member::new("TrialPeriodDays", "trial_period_days"),
                Member::new("TrialUntilDate", "trial_until_date"),
                Member::new("ExpiresAfterMonths", "expires_after_months"),
                Member::new("ExpirationDate", "expiration_date"),
                Member::new("PostLoginPath", "post_login_path"),
                Member::new("StripeTaxCodeId", "stripe_tax_code_id"),
                Member::new("UnitOfMeasure", "unit_of_measure"),
                Member::new("PlanAddOns", "plan_add_ons"),
                Member::new("ContentGroups", "content_groups"),
                Member::new("NumberOfSubscriptions", "number_of_subscriptions"),
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
            5 => Slot::Text(&mut self.name),
            6 => Slot::Text(&mut self.description),
            7 => Slot::Object(&mut self.plan_family),
            8 => Slot::Enum(&mut self.account_registration_mode),
            9 => Slot::Bool(&mut self.is_quantity_editable),
            10 => Slot::Integer(&mut self.minimum_quantity),
            11 => Slot::Integer(&mut self.maximum_people),
            12 => Slot::Decimal(&mut self.monthly_rate),
            13 => Slot::Decimal(&mut self.annual_rate),
            14 => Slot::Decimal(&mut self.quarterly_rate),
            15 => Slot::Decimal(&mut self.one_time_rate),
            16 => Slot::Decimal(&mut self.setup_fee),
            17 => Slot::Bool(&mut self.skip_setup_fee_on_plan_change),
            18 => Slot::Bool(&mut self.is_taxable),
            19 => Slot::Bool(&mut self.is_active),
            20 => Slot::Bool(&mut self.is_per_user),
            21 => Slot::Bool(&mut self.require_payment_information),
            22 => Slot::Integer(&mut self.trial_period_days),
            23 => Slot::Timestamp(&mut self.trial_until_date),
            24 => Slot::Integer(&mut self.expires_after_months),
            25 => Slot::Timestamp(&mut self.expiration_date),
            26 => Slot::Text(&mut self.post_login_path),
            27 => Slot::Text(&mut self.stripe_tax_code_id),
            28 => Slot::Text(&mut self.unit_of_measure),
            29 => Slot::List(&mut self.plan_add_ons),
            30 => Slot::List(&mut self.content_groups),
            31 => Slot::Integer(&mut self.number_of_subscriptions),
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
            5 => View::text(&self.name),
            6 => View::text(&self.description),
            7 => View::object(&self.plan_family),
            8 => View::enum_(&self.account_registration_mode),
            9 => View::bool(&self.is_quantity_editable),
            10 => View::integer(&self.minimum_quantity),
            11 => View::integer(&self.maximum_people),
            12 => View::decimal(&self.monthly_rate),
            13 => View::decimal(&self.annual_rate),
            14 => View::decimal(&self.quarterly_rate),
            15 => View::decimal(&self.one_time_rate),
            16 => View::decimal(&self.setup_fee),
            17 => View::bool(&self.skip_setup_fee_on_plan_change),
            18 => View::bool(&self.is_taxable),
            19 => View::bool(&self.is_active),
            20 => View::bool(&self.is_per_user),
            21 => View::bool(&self.require_payment_information),
            22 => View::integer(&self.trial_period_days),
            23 => View::timestamp(&self.trial_until_date),
            24 => View::integer(&self.expires_after_months),
            25 => View::timestamp(&self.expiration_date),
            26 => View::text(&self.post_login_path),
            27 => View::text(&self.stripe_tax_code_id),
            28 => View::text(&self.unit_of_measure),
            29 => View::list(&self.plan_add_ons),
            30 => View::list(&self.content_groups),
            31 => View::integer(&self.number_of_subscriptions),
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

crate::wire::record!(Plan);
