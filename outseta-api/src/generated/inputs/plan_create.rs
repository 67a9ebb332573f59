// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PlanCreate`.

crate::wire::input! {
    /// A new plan in one of the families. What is required is what the vendor's own tools always send.
    PlanCreate closed
    new {
        /// Holds what the request cannot do without; everything else stays left out.
        ///
        /// - `name`: Name of the plan.
        /// - `plan_family`: Family that the plan belongs to.
        /// - `account_registration_mode`: Whether the plan is for one person or for a team.
        name: ::std::string::String = "Name";
        plan_family: crate::wire::Reference = "PlanFamily";
        account_registration_mode: crate::generated::enums::AccountRegistrationMode = "AccountRegistrationMode";
    }
    from { crate::generated::models::Plan ["Uid", "Name", "Description", "AccountRegistrationMode",
    "IsQuantityEditable", "MinimumQuantity", "MaximumPeople", "MonthlyRate", "AnnualRate",
    "QuarterlyRate", "OneTimeRate", "SetupFee", "SkipSetupFeeOnPlanChange", "IsTaxable",
    "IsActive", "IsPerUser", "RequirePaymentInformation", "TrialPeriodDays", "TrialUntilDate",
    "ExpiresAfterMonths", "ExpirationDate", "PostLoginPath", "StripeTaxCodeId", "UnitOfMeasure"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// Name of the plan. `Name` · takes [`Null`](crate::Null) · at most 250 characters.
        name Assign<::std::string::String> "Name";
        /// What the plan offers, in words. `Description` · takes [`Null`](crate::Null).
        description Assign<::std::string::String> "Description";
        /// Family that the plan belongs to. `PlanFamily` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
        plan_family Assign<crate::wire::Reference> "PlanFamily";
        /// Whether the plan is for one person or for a team. `AccountRegistrationMode`.
        account_registration_mode Value<crate::generated::enums::AccountRegistrationMode> "AccountRegistrationMode";
        /// Whether a subscription may set its own Quantity. `IsQuantityEditable`.
        is_quantity_editable Value<bool> "IsQuantityEditable";
        /// Smallest Quantity of a subscription. `MinimumQuantity`.
        minimum_quantity Value<i64> "MinimumQuantity";
        /// How many people an account on this plan may have. Null presumably means no limit. `MaximumPeople` · takes [`Null`](crate::Null).
        maximum_people Assign<i64> "MaximumPeople";
        /// Price of one month under the Monthly term. `MonthlyRate`.
        monthly_rate Value<crate::wire::Decimal> "MonthlyRate";
        /// Price of one year under the Yearly term. `AnnualRate`.
        annual_rate Value<crate::wire::Decimal> "AnnualRate";
        /// Price of three months under the Quarterly term. `QuarterlyRate`.
        quarterly_rate Value<crate::wire::Decimal> "QuarterlyRate";
        /// Price under the OneTime term, paid once. `OneTimeRate`.
        one_time_rate Value<crate::wire::Decimal> "OneTimeRate";
        /// Amount charged once at the start, on top of the rate. `SetupFee`.
        setup_fee Value<crate::wire::Decimal> "SetupFee";
        /// Whether the setup fee is left out when an account changes its plan. `SkipSetupFeeOnPlanChange`.
        skip_setup_fee_on_plan_change Value<bool> "SkipSetupFeeOnPlanChange";
        /// Whether tax is charged on the plan. `IsTaxable`.
        is_taxable Value<bool> "IsTaxable";
        /// Whether the plan is on offer. `IsActive`.
        is_active Value<bool> "IsActive";
        /// Whether the price counts per user. `IsPerUser`.
        is_per_user Value<bool> "IsPerUser";
        /// Whether a payment method must be given to sign up. `RequirePaymentInformation`.
        require_payment_information Value<bool> "RequirePaymentInformation";
        /// Length of the free trial, in days. `TrialPeriodDays`.
        trial_period_days Value<i64> "TrialPeriodDays";
        /// Fixed date until which trials of the plan run, UTC. `TrialUntilDate` · takes [`Null`](crate::Null).
        trial_until_date Assign<crate::wire::Timestamp> "TrialUntilDate";
        /// Number of months after which a subscription to the plan expires. `ExpiresAfterMonths`.
        expires_after_months Value<i64> "ExpiresAfterMonths";
        /// Expiry date of the plan, UTC. What it does to running subscriptions is not documented. `ExpirationDate` · takes [`Null`](crate::Null).
        expiration_date Assign<crate::wire::Timestamp> "ExpirationDate";
        /// Path on your site to which people on this plan are sent after login. `PostLoginPath` · takes [`Null`](crate::Null) · at most 250 characters.
        post_login_path Assign<::std::string::String> "PostLoginPath";
        /// Tax code by which Stripe works out the tax. `StripeTaxCodeId` · takes [`Null`](crate::Null) · at most 15 characters.
        stripe_tax_code_id Assign<::std::string::String> "StripeTaxCodeId";
        /// What one unit of Quantity is called. Both null and an empty text occur. `UnitOfMeasure` · takes [`Null`](crate::Null) · at most 250 characters.
        unit_of_measure Assign<::std::string::String> "UnitOfMeasure";
    }
}
