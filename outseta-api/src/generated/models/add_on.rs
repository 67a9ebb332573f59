// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AddOn`, and how it is read.

crate::wire::entity! {
    /// Something sold beside a plan: a recurring extra, a metered one, or a single purchase. An account may have any number of them. Recordings hold only fragments of this object.
    ///
    /// Sources: official-openapi, ts-tiltcamp, java, activepieces, kb.
    AddOn "AddOn"
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
        /// Name of the add-on. `Name` · at most 250 characters.
        5 name: ::std::option::Option<::std::string::String>, "Name" Text text, NAME Field ::std::string::String;
        /// How the add-on is charged. `BillingAddOnType`.
        6 billing_add_on_type: ::std::option::Option<crate::generated::enums::BillingAddOnType>, "BillingAddOnType" Enum enum_, BILLING_ADD_ON_TYPE Field crate::generated::enums::BillingAddOnType;
        /// Whether the subscriber may set a Quantity. `IsQuantityEditable`.
        7 is_quantity_editable: ::std::option::Option<bool>, "IsQuantityEditable" Bool bool, IS_QUANTITY_EDITABLE Field bool;
        /// Smallest Quantity. `MinimumQuantity`.
        8 minimum_quantity: ::std::option::Option<i64>, "MinimumQuantity" Integer integer, MINIMUM_QUANTITY Field i64;
        /// Price of one month under the Monthly term; for a metered add-on, the price of one unit of use. `MonthlyRate`.
        9 monthly_rate: ::std::option::Option<crate::wire::Decimal>, "MonthlyRate" Decimal decimal, MONTHLY_RATE Field crate::wire::Decimal;
        /// Price of one year under the Yearly term. `AnnualRate`.
        10 annual_rate: ::std::option::Option<crate::wire::Decimal>, "AnnualRate" Decimal decimal, ANNUAL_RATE Field crate::wire::Decimal;
        /// Amount charged once at the start, whatever the use. `SetupFee`.
        11 setup_fee: ::std::option::Option<crate::wire::Decimal>, "SetupFee" Decimal decimal, SETUP_FEE Field crate::wire::Decimal;
        /// What one unit is called. `UnitOfMeasure` · at most 250 characters.
        12 unit_of_measure: ::std::option::Option<::std::string::String>, "UnitOfMeasure" Text text, UNIT_OF_MEASURE Field ::std::string::String;
        /// Whether tax is charged on the add-on. `IsTaxable`.
        13 is_taxable: ::std::option::Option<bool>, "IsTaxable" Bool bool, IS_TAXABLE Field bool;
        /// Whether the add-on is charged while the account is still on trial. `IsBilledDuringTrial`.
        14 is_billed_during_trial: ::std::option::Option<bool>, "IsBilledDuringTrial" Bool bool, IS_BILLED_DURING_TRIAL Field bool;
        /// Number of months after which the add-on expires. `ExpiresAfterMonths`.
        15 expires_after_months: ::std::option::Option<i64>, "ExpiresAfterMonths" Integer integer, EXPIRES_AFTER_MONTHS Field i64;
        /// Expiry date of the add-on, UTC. What it does to running subscriptions is not documented. `ExpirationDate`.
        16 expiration_date: ::std::option::Option<crate::wire::Timestamp>, "ExpirationDate" Timestamp timestamp, EXPIRATION_DATE Field crate::wire::Timestamp;
        /// Tax code by which Stripe works out the tax. `StripeTaxCodeId` · at most 15 characters.
        17 stripe_tax_code_id: ::std::option::Option<::std::string::String>, "StripeTaxCodeId" Text text, STRIPE_TAX_CODE_ID Field ::std::string::String;
        /// Links to the plans with which the add-on is offered. At most 100 are nested here; GET /billing/planaddons lists them all. `PlanAddOns`.
        18 plan_add_ons: ::std::option::Option<::std::vec::Vec<crate::generated::models::PlanAddOn>>, "PlanAddOns" List list, PLAN_ADD_ONS Link crate::generated::models::PlanAddOn;
        /// Protected content that the add-on opens. `ContentGroups`.
        19 content_groups: ::std::option::Option<::std::vec::Vec<crate::generated::models::ContentGroup>>, "ContentGroups" List list, CONTENT_GROUPS Link crate::generated::models::ContentGroup;
        /// Whether the price counts per user. `IsPerUser`.
        20 is_per_user: ::std::option::Option<bool>, "IsPerUser" Bool bool, IS_PER_USER Field bool;
        /// Price of three months under the Quarterly term. `QuarterlyRate`.
        21 quarterly_rate: ::std::option::Option<crate::wire::Decimal>, "QuarterlyRate" Decimal decimal, QUARTERLY_RATE Field crate::wire::Decimal;
        /// Price under the OneTime term, paid once. `OneTimeRate`.
        22 one_time_rate: ::std::option::Option<crate::wire::Decimal>, "OneTimeRate" Decimal decimal, ONE_TIME_RATE Field crate::wire::Decimal;
        /// How many subscriptions have the add-on. `SubscriptionCount` · set by the server.
        23 subscription_count: ::std::option::Option<i64>, "SubscriptionCount" Integer integer, SUBSCRIPTION_COUNT Field i64;
        /// A number of units. When it is filled is not documented. `Quantity`.
        24 quantity: ::std::option::Option<crate::wire::Decimal>, "Quantity" Decimal decimal, QUANTITY Field crate::wire::Decimal;
    }
    sent {
    }
}
