// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AddOn`, and how it is read and written.

/// Something sold beside a plan: a recurring extra, a metered one, or a single purchase. An account may have any number of them. Recordings hold only fragments of this object.
///
/// Sources: official-openapi, ts-tiltcamp, java, activepieces, kb.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddOn {
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
    /// Name of the add-on.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// How the add-on is charged.
    ///
    /// `BillingAddOnType`.
    pub billing_add_on_type: ::std::option::Option<
        crate::generated::enums::BillingAddOnType,
    >,
    /// Whether the subscriber may set a Quantity.
    ///
    /// `IsQuantityEditable`.
    pub is_quantity_editable: ::std::option::Option<bool>,
    /// Smallest Quantity.
    ///
    /// `MinimumQuantity`.
    pub minimum_quantity: ::std::option::Option<i64>,
    /// Price of one month under the Monthly term; for a metered add-on, the price of one unit of use.
    ///
    /// `MonthlyRate`.
    pub monthly_rate: ::std::option::Option<crate::wire::Decimal>,
    /// Price of one year under the Yearly term.
    ///
    /// `AnnualRate`.
    pub annual_rate: ::std::option::Option<crate::wire::Decimal>,
    /// Amount charged once at the start, whatever the use.
    ///
    /// `SetupFee`.
    pub setup_fee: ::std::option::Option<crate::wire::Decimal>,
    /// What one unit is called.
    ///
    /// `UnitOfMeasure` · at most 250 characters.
    pub unit_of_measure: ::std::option::Option<::std::string::String>,
    /// Whether tax is charged on the add-on.
    ///
    /// `IsTaxable`.
    pub is_taxable: ::std::option::Option<bool>,
    /// Whether the add-on is charged while the account is still on trial.
    ///
    /// `IsBilledDuringTrial`.
    pub is_billed_during_trial: ::std::option::Option<bool>,
    /// Number of months after which the add-on expires.
    ///
    /// `ExpiresAfterMonths`.
    pub expires_after_months: ::std::option::Option<i64>,
    /// Expiry date of the add-on, UTC. What it does to running subscriptions is not documented.
    ///
    /// `ExpirationDate`.
    pub expiration_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Tax code by which Stripe works out the tax.
    ///
    /// `StripeTaxCodeId` · at most 15 characters.
    pub stripe_tax_code_id: ::std::option::Option<::std::string::String>,
    /// Links to the plans with which the add-on is offered. At most 100 are nested here; GET /billing/planaddons lists them all.
    ///
    /// `PlanAddOns`.
    pub plan_add_ons: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::PlanAddOn>,
    >,
    /// Protected content that the add-on opens.
    ///
    /// `ContentGroups`.
    pub content_groups: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::ContentGroup>,
    >,
    /// Whether the price counts per user.
    ///
    /// `IsPerUser`.
    pub is_per_user: ::std::option::Option<bool>,
    /// Price of three months under the Quarterly term.
    ///
    /// `QuarterlyRate`.
    pub quarterly_rate: ::std::option::Option<crate::wire::Decimal>,
    /// Price under the OneTime term, paid once.
    ///
    /// `OneTimeRate`.
    pub one_time_rate: ::std::option::Option<crate::wire::Decimal>,
    /// How many subscriptions have the add-on.
    ///
    /// `SubscriptionCount` · set by the server.
    pub subscription_count: ::std::option::Option<i64>,
    /// A number of units. When it is filled is not documented.
    ///
    /// `Quantity`.
    pub quantity: ::std::option::Option<crate::wire::Decimal>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for AddOn {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "AddOn",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Name", "name"),
                Member::new("BillingAddOnType", "billing_add_on_type"),
                Member::new("IsQuantityEditable", "is_quantity_editable"),
                Member::new("MinimumQuantity", "minimum_quantity"),
                Member::new("MonthlyRate", "monthly_rate"),
                Member::new("AnnualRate", "annual_rate"),
                Member::new("SetupFee", "setup_fee"),
                Member::new("UnitOfMeasure", "unit_of_measure"),
                Member::new("IsTaxable", "is_taxable"),
                Member::new("IsBilledDuringTrial", "is_billed_during_trial"),
                Member::new("ExpiresAfterMonths", "expires_after_months"),
                Member::new("ExpirationDate", "expiration_date"),
                Member::new("StripeTaxCodeId", "stripe_tax_code_id"),
                Member::new("PlanAddOns", "plan_add_ons"),
                Member::new("ContentGroups", "content_groups"),
                Member::new("IsPerUser", "is_per_user"),
                Member::new("QuarterlyRate", "quarterly_rate"),
                Member::new("OneTimeRate", "one_time_rate"),
                Member::new("SubscriptionCount", "subscription_count"),
                Member::new("Quantity", "quantity"),
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
            6 => Slot::Enum(&mut self.billing_add_on_type),
            7 => Slot::Bool(&mut self.is_quantity_editable),
            8 => Slot::Integer(&mut self.minimum_quantity),
            9 => Slot::Decimal(&mut self.monthly_rate),
            10 => Slot::Decimal(&mut self.annual_rate),
            11 => Slot::Decimal(&mut self.setup_fee),
            12 => Slot::Text(&mut self.unit_of_measure),
            13 => Slot::Bool(&mut self.is_taxable),
            14 => Slot::Bool(&mut self.is_billed_during_trial),
            15 => Slot::Integer(&mut self.expires_after_months),
            16 => Slot::Timestamp(&mut self.expiration_date),
            17 => Slot::Text(&mut self.stripe_tax_code_id),
            18 => Slot::List(&mut self.plan_add_ons),
            19 => Slot::List(&mut self.content_groups),
            20 => Slot::Bool(&mut self.is_per_user),
            21 => Slot::Decimal(&mut self.quarterly_rate),
            22 => Slot::Decimal(&mut self.one_time_rate),
            23 => Slot::Integer(&mut self.subscription_count),
            24 => Slot::Decimal(&mut self.quantity),
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
            6 => View::enum_(&self.billing_add_on_type),
            7 => View::bool(&self.is_quantity_editable),
            8 => View::integer(&self.minimum_quantity),
            9 => View::decimal(&self.monthly_rate),
            10 => View::decimal(&self.annual_rate),
            11 => View::decimal(&self.setup_fee),
            12 => View::text(&self.unit_of_measure),
            13 => View::bool(&self.is_taxable),
            14 => View::bool(&self.is_billed_during_trial),
            15 => View::integer(&self.expires_after_months),
            16 => View::timestamp(&self.expiration_date),
            17 => View::text(&self.stripe_tax_code_id),
            18 => View::list(&self.plan_add_ons),
            19 => View::list(&self.content_groups),
            20 => View::bool(&self.is_per_user),
            21 => View::decimal(&self.quarterly_rate),
            22 => View::decimal(&self.one_time_rate),
            23 => View::integer(&self.subscription_count),
            24 => View::decimal(&self.quantity),
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

crate::wire::record!(AddOn);
