// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Plan`, and how it is read.

crate::wire::entity! {
    /// What an account subscribes to: its rates for each renewal term, its trial and its limits. An account has one plan at a time.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp, demos, kb.
    Plan "Plan"
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
        /// Name of the plan. `Name` · at most 250 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// What the plan offers, in words. `Description`.
        6 description: ::std::option::Option<::std::string::String>, "Description" Text text, DESCRIPTION Field ::std::string::String;
        /// Family that the plan belongs to. `PlanFamily`.
        7 plan_family: ::std::option::Option<::std::boxed::Box<crate::generated::models::PlanFamily>>, "PlanFamily" Object object, PLAN_FAMILY Link crate::generated::models::PlanFamily;
        /// Whether the plan is for one person or for a team. `AccountRegistrationMode`.
        8 account_registration_mode: ::std::option::Option<crate::generated::enums::AccountRegistrationMode>, "AccountRegistrationMode" Enum enum_, ACCOUNT_REGISTRATION_MODE Field crate::generated::enums::AccountRegistrationMode;
        /// Whether a subscription may set its own Quantity. `IsQuantityEditable`.
        9 is_quantity_editable: ::std::option::Option<bool>, "IsQuantityEditable" Bool bool, IS_QUANTITY_EDITABLE Field bool;
        /// Smallest Quantity of a subscription. `MinimumQuantity`.
        10 minimum_quantity: ::std::option::Option<i64>, "MinimumQuantity" Integer integer, MINIMUM_QUANTITY Field i64;
        /// How many people an account on this plan may have. Null presumably means no limit. `MaximumPeople`.
        11 maximum_people: ::std::option::Option<i64>, "MaximumPeople" Integer integer, MAXIMUM_PEOPLE Field i64;
        /// Price of one month under the Monthly term. `MonthlyRate`.
        12 monthly_rate: ::std::option::Option<crate::wire::Decimal>, "MonthlyRate" Decimal decimal, MONTHLY_RATE Field crate::wire::Decimal;
        /// Price of one year under the Yearly term. `AnnualRate`.
        13 annual_rate: ::std::option::Option<crate::wire::Decimal>, "AnnualRate" Decimal decimal, ANNUAL_RATE Field crate::wire::Decimal;
        /// Price of three months under the Quarterly term. `QuarterlyRate`.
        14 quarterly_rate: ::std::option::Option<crate::wire::Decimal>, "QuarterlyRate" Decimal decimal, QUARTERLY_RATE Field crate::wire::Decimal;
        /// Price under the OneTime term, paid once. `OneTimeRate`.
        15 one_time_rate: ::std::option::Option<crate::wire::Decimal>, "OneTimeRate" Decimal decimal, ONE_TIME_RATE Field crate::wire::Decimal;
        /// Amount charged once at the start, on top of the rate. `SetupFee`.
        16 setup_fee: ::std::option::Option<crate::wire::Decimal>, "SetupFee" Decimal decimal, SETUP_FEE Field crate::wire::Decimal;
        /// Whether the setup fee is left out when an account changes its plan. `SkipSetupFeeOnPlanChange`.
        17 skip_setup_fee_on_plan_change: ::std::option::Option<bool>, "SkipSetupFeeOnPlanChange" Bool bool, SKIP_SETUP_FEE_ON_PLAN_CHANGE Field bool;
        /// Whether tax is charged on the plan. `IsTaxable`.
        18 is_taxable: ::std::option::Option<bool>, "IsTaxable" Bool bool, IS_TAXABLE Field bool;
        /// Whether the plan is on offer. `IsActive`.
        19 is_active: ::std::option::Option<bool>, "IsActive" Bool bool, IS_ACTIVE Field bool;
        /// Whether the price counts per user. `IsPerUser`.
        20 is_per_user: ::std::option::Option<bool>, "IsPerUser" Bool bool, IS_PER_USER Field bool;
        /// Whether a payment method must be given to sign up. `RequirePaymentInformation`.
        21 require_payment_information: ::std::option::Option<bool>, "RequirePaymentInformation" Bool bool, REQUIRE_PAYMENT_INFORMATION Field bool;
        /// Length of the free trial, in days. `TrialPeriodDays`.
        22 trial_period_days: ::std::option::Option<i64>, "TrialPeriodDays" Integer integer, TRIAL_PERIOD_DAYS Field i64;
        /// Fixed date until which trials of the plan run, UTC. `TrialUntilDate`.
        23 trial_until_date: ::std::option::Option<crate::wire::Timestamp>, "TrialUntilDate" Timestamp timestamp, TRIAL_UNTIL_DATE Field crate::wire::Timestamp;
        /// Number of months after which a subscription to the plan expires. `ExpiresAfterMonths`.
        24 expires_after_months: ::std::option::Option<i64>, "ExpiresAfterMonths" Integer integer, EXPIRES_AFTER_MONTHS Field i64;
        /// Expiry date of the plan, UTC. What it does to running subscriptions is not documented. `ExpirationDate`.
        25 expiration_date: ::std::option::Option<crate::wire::Timestamp>, "ExpirationDate" Timestamp timestamp, EXPIRATION_DATE Field crate::wire::Timestamp;
        /// Path on your site to which people on this plan are sent after login. `PostLoginPath` · at most 250 characters.
        26 post_login_path: ::std::option::Option<::std::string::String>, "PostLoginPath" Text text, POST_LOGIN_PATH Field ::std::string::String;
        /// Tax code by which Stripe works out the tax. `StripeTaxCodeId` · at most 15 characters.
        27 stripe_tax_code_id: ::std::option::Option<::std::string::String>, "StripeTaxCodeId" Text text, STRIPE_TAX_CODE_ID Field ::std::string::String;
        /// What one unit of Quantity is called. Both null and an empty text occur. `UnitOfMeasure` · at most 250 characters.
        28 unit_of_measure: ::std::option::Option<::std::string::String>, "UnitOfMeasure" Text text, UNIT_OF_MEASURE Field ::std::string::String;
        /// Links to the add-ons of the plan. At most 100 are nested here; GET /billing/planaddons lists them all. `PlanAddOns`.
        29 plan_add_ons: ::std::option::Option<::std::vec::Vec<crate::generated::models::PlanAddOn>>, "PlanAddOns" List list, PLAN_ADD_ONS Link crate::generated::models::PlanAddOn;
        /// Protected content that the plan opens. `ContentGroups`.
        30 content_groups: ::std::option::Option<::std::vec::Vec<crate::generated::models::ContentGroup>>, "ContentGroups" List list, CONTENT_GROUPS Link crate::generated::models::ContentGroup;
        /// How many subscriptions the plan has. `NumberOfSubscriptions` · set by the server.
        31 number_of_subscriptions: ::std::option::Option<i64>, "NumberOfSubscriptions" Integer integer, NUMBER_OF_SUBSCRIPTIONS Field i64;
    }
    sent {
    }
}
