// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeProduct`, and how it is read and written.

/// Something sold through Stripe, mirrored together with the settings that Outseta adds to it: who may sign up, how a trial runs, what the buyer gets to see. A product that was made from a plan or an add-on keeps the uid of that one.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeProduct {
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
    /// Name of the product.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// Text about the product.
    ///
    /// `Description`.
    pub description: ::std::option::Option<::std::string::String>,
    /// Whether the product is on offer.
    ///
    /// `IsActive`.
    pub is_active: ::std::option::Option<bool>,
    /// Stripe id of the tax code; null when none is set.
    ///
    /// `TaxCodeId` · at most 36 characters.
    pub tax_code_id: ::std::option::Option<::std::string::String>,
    /// Word for one unit of the product, such as "seat".
    ///
    /// `UnitLabel` · at most 250 characters.
    pub unit_label: ::std::option::Option<::std::string::String>,
    /// Content groups that the product opens.
    ///
    /// `ContentGroups`.
    pub content_groups: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::ContentGroup>,
    >,
    /// Prices of the product.
    ///
    /// `StripePrices`.
    pub stripe_prices: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripePrice>,
    >,
    /// How accounts may sign up for the product.
    ///
    /// `AccountRegistrationMode`.
    pub account_registration_mode: ::std::option::Option<
        crate::generated::enums::AccountRegistrationMode,
    >,
    /// After how many months a purchase expires; what 0 stands for is not documented.
    ///
    /// `ExpiresAfterMonths`.
    pub expires_after_months: ::std::option::Option<i64>,
    /// Day on which purchases expire; null when none is set.
    ///
    /// `ExpirationDate`.
    pub expiration_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Whether the product is billed for each user.
    ///
    /// `IsPerUser`.
    pub is_per_user: ::std::option::Option<bool>,
    /// Whether the buyer may change the quantity.
    ///
    /// `IsQuantityEditable`.
    pub is_quantity_editable: ::std::option::Option<bool>,
    /// Most people an account may have with this product; null for no limit.
    ///
    /// `MaximumPeople`.
    pub maximum_people: ::std::option::Option<i64>,
    /// Uid of the add-on that the product was made from on moving to Stripe; null when there is none.
    ///
    /// `MigratedAddOnUid` · at most 8 characters.
    pub migrated_add_on_uid: ::std::option::Option<crate::wire::Uid>,
    /// Uid of the plan that the product was made from on moving to Stripe; null when there is none.
    ///
    /// `MigratedPlanUid` · at most 8 characters.
    pub migrated_plan_uid: ::std::option::Option<crate::wire::Uid>,
    /// Smallest quantity that can be bought; null for no minimum.
    ///
    /// `MinimumQuantity`.
    pub minimum_quantity: ::std::option::Option<i64>,
    /// Path that people with this product are sent to after logging in; null when none is set.
    ///
    /// `PostLoginPath` · at most 250 characters.
    pub post_login_path: ::std::option::Option<::std::string::String>,
    /// Address that the buyer is sent to after the purchase; null when none is set.
    ///
    /// `PostPurchaseUrl` · at most 500 characters.
    pub post_purchase_url: ::std::option::Option<::std::string::String>,
    /// Whether a payment method must be given at sign-up.
    ///
    /// `RequirePaymentInformation`.
    pub require_payment_information: ::std::option::Option<bool>,
    /// Links to other products that are offered with this one.
    ///
    /// `StripeProductCrossSells`.
    pub stripe_product_cross_sells: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeProductCrossSell>,
    >,
    /// Length of the trial in days.
    ///
    /// `TrialPeriodDays`.
    pub trial_period_days: ::std::option::Option<i64>,
    /// Fixed date on which the trial ends; null when the trial is not tied to a date.
    ///
    /// `TrialUntilDate`.
    pub trial_until_date: ::std::option::Option<crate::wire::Timestamp>,
    /// How often the product has been bought.
    ///
    /// `NumberOfPurchases`.
    pub number_of_purchases: ::std::option::Option<i64>,
    /// How many subscriptions the product has.
    ///
    /// `NumberOfSubscriptions`.
    pub number_of_subscriptions: ::std::option::Option<i64>,
    /// Family that the product belongs to; null where it is not loaded.
    ///
    /// `StripeProductFamily`.
    pub stripe_product_family: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeProductFamily>,
    >,
    /// Stripe id of the price that is used unless another is chosen; null when none is set.
    ///
    /// `DefaultPriceId` · at most 255 characters.
    pub default_price_id: ::std::option::Option<::std::string::String>,
    /// Whether the product may be deleted.
    ///
    /// `CanDelete`.
    pub can_delete: ::std::option::Option<bool>,
    /// Quantity of the product in the context that shows it; null elsewhere. The contexts are not documented.
    ///
    /// `Quantity`.
    pub quantity: ::std::option::Option<i64>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeProduct {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeProduct",
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
                Member::new("Description", "description"),
                Member::new("IsActive", "is_active"),
                Member::new("TaxCodeId", "tax_code_id"),
                Member::new("UnitLabel", "unit_label"),
                Member::new("ContentGroups", "content_groups"),
                Member::new("StripePrices", "stripe_prices"),
                Member::new("AccountRegistrationMode", "account_registration_mode"),
                Member::new("ExpiresAfterMonths", "expires_after_months"),
                Member::new("ExpirationDate", "expiration_date"),
                Member::new("IsPerUser", "is_per_user"),
                Member::new("IsQuantityEditable", "is_quantity_editable"),
                Member::new("MaximumPeople", "maximum_people"),
                Member::new("MigratedAddOnUid", "migrated_add_on_uid"),
                Member::new("MigratedPlanUid", "migrated_plan_uid"),
                Member::new("MinimumQuantity", "minimum_quantity"),
                Member::new("PostLoginPath", "post_login_path"),
                Member::new("PostPurchaseUrl", "post_purchase_url"),
                Member::new("RequirePaymentInformation", "require_payment_information"),
                Member::new("StripeProductCrossSells", "stripe_product_cross_sells"),
                Member::new("TrialPeriodDays", "trial_period_days"),
                Member::new("TrialUntilDate", "trial_until_date"),
                Member::new("NumberOfPurchases", "number_of_purchases"),
                Member::new("NumberOfSubscriptions", "number_of_subscriptions"),
                Member::new("StripeProductFamily", "stripe_product_family"),
                Member::new("DefaultPriceId", "default_price_id"),
                Member::new("CanDelete", "can_delete"),
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
            5 => Slot::Json(&mut self.schema_less_data),
            6 => Slot::Bool(&mut self.schema_less_data_loaded),
            7 => Slot::Text(&mut self.stripe_id),
            8 => Slot::Bool(&mut self.is_livemode),
            9 => Slot::Timestamp(&mut self.last_event_created),
            10 => Slot::Json(&mut self.processed_stripe_event_ids),
            11 => Slot::Text(&mut self.name),
            12 => Slot::Text(&mut self.description),
            13 => Slot::Bool(&mut self.is_active),
            14 => Slot::Text(&mut self.tax_code_id),
            15 => Slot::Text(&mut self.unit_label),
            16 => Slot::List(&mut self.content_groups),
            17 => Slot::List(&mut self.stripe_prices),
            18 => Slot::Enum(&mut self.account_registration_mode),
            19 => Slot::Integer(&mut self.expires_after_months),
            20 => Slot::Timestamp(&mut self.expiration_date),
            21 => Slot::Bool(&mut self.is_per_user),
            22 => Slot::Bool(&mut self.is_quantity_editable),
            23 => Slot::Integer(&mut self.maximum_people),
            24 => Slot::Uid(&mut self.migrated_add_on_uid),
            25 => Slot::Uid(&mut self.migrated_plan_uid),
            26 => Slot::Integer(&mut self.minimum_quantity),
            27 => Slot::Text(&mut self.post_login_path),
            28 => Slot::Text(&mut self.post_purchase_url),
            29 => Slot::Bool(&mut self.require_payment_information),
            30 => Slot::List(&mut self.stripe_product_cross_sells),
            31 => Slot::Integer(&mut self.trial_period_days),
            32 => Slot::Timestamp(&mut self.trial_until_date),
            33 => Slot::Integer(&mut self.number_of_purchases),
            34 => Slot::Integer(&mut self.number_of_subscriptions),
            35 => Slot::Object(&mut self.stripe_product_family),
            36 => Slot::Text(&mut self.default_price_id),
            37 => Slot::Bool(&mut self.can_delete),
            38 => Slot::Integer(&mut self.quantity),
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
            12 => View::text(&self.description),
            13 => View::bool(&self.is_active),
            14 => View::text(&self.tax_code_id),
            15 => View::text(&self.unit_label),
            16 => View::list(&self.content_groups),
            17 => View::list(&self.stripe_prices),
            18 => View::enum_(&self.account_registration_mode),
            19 => View::integer(&self.expires_after_months),
            20 => View::timestamp(&self.expiration_date),
            21 => View::bool(&self.is_per_user),
            22 => View::bool(&self.is_quantity_editable),
            23 => View::integer(&self.maximum_people),
            24 => View::uid(&self.migrated_add_on_uid),
            25 => View::uid(&self.migrated_plan_uid),
            26 => View::integer(&self.minimum_quantity),
            27 => View::text(&self.post_login_path),
            28 => View::text(&self.post_purchase_url),
            29 => View::bool(&self.require_payment_information),
            30 => View::list(&self.stripe_product_cross_sells),
            31 => View::integer(&self.trial_period_days),
            32 => View::timestamp(&self.trial_until_date),
            33 => View::integer(&self.number_of_purchases),
            34 => View::integer(&self.number_of_subscriptions),
            35 => View::object(&self.stripe_product_family),
            36 => View::text(&self.default_price_id),
            37 => View::bool(&self.can_delete),
            38 => View::integer(&self.quantity),
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

crate::wire::record!(StripeProduct);
