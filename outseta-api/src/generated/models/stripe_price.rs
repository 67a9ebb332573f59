// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripePrice`, and how it is read and written.

/// What a Stripe product costs, once or per interval. Amounts come twice: the whole-number members follow Stripe, presumably in the smallest unit of the currency, and those whose name begins with `Currency` are decimals. Members beginning with `Recurring_` describe the rhythm of billing.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripePrice {
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
    /// How the price of a quantity is worked out, in Stripe's wording.
    ///
    /// `BillingScheme` · at most 36 characters.
    pub billing_scheme: ::std::option::Option<::std::string::String>,
    /// Currency code of the price.
    ///
    /// `Currency` · at most 36 characters.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Whether the price can be used for new purchases.
    ///
    /// `IsActive`.
    pub is_active: ::std::option::Option<bool>,
    /// Short name of the price for its seller.
    ///
    /// `Nickname` · at most 250 characters.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// Unit of the billing interval, in Stripe's wording; null for a one-time price.
    ///
    /// `Recurring_Interval` · at most 36 characters.
    pub recurring_interval: ::std::option::Option<::std::string::String>,
    /// How many interval units lie between two bills; null for a one-time price.
    ///
    /// `Recurring_IntervalCount`.
    pub recurring_interval_count: ::std::option::Option<i64>,
    /// Meter that counts the usage billed; null where it is not loaded or when the price is not metered.
    ///
    /// `Recurring_StripeMeter`.
    pub recurring_stripe_meter: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeMeter>,
    >,
    /// How the quantity is found, in Stripe's wording; null for a one-time price.
    ///
    /// `Recurring_UsageType` · at most 36 characters.
    pub recurring_usage_type: ::std::option::Option<::std::string::String>,
    /// Product that the price belongs to; null where it is not loaded.
    ///
    /// `StripeProduct`.
    pub stripe_product: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeProduct>,
    >,
    /// Whether tax is part of the price or comes on top, in Stripe's wording.
    ///
    /// `TaxBehavior` · at most 36 characters.
    pub tax_behavior: ::std::option::Option<::std::string::String>,
    /// Number that the quantity is divided by before it is priced; null when it is taken as it is.
    ///
    /// `TransformQuantity_DivideBy`.
    pub transform_quantity_divide_by: ::std::option::Option<i64>,
    /// Kind of price, one-time or recurring, in Stripe's wording.
    ///
    /// `Type` · at most 36 characters.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Price of one unit as a whole number, in Stripe's own unit; null when there is no fixed unit price.
    ///
    /// `UnitAmount`.
    pub unit_amount: ::std::option::Option<i64>,
    /// Price of one unit in the unit of `UnitAmount`, with decimals for prices finer than that.
    ///
    /// `UnitAmountDecimal`.
    pub unit_amount_decimal: ::std::option::Option<crate::wire::Decimal>,
    /// Sign of the currency, for display.
    ///
    /// `CurrencySymbol`.
    pub currency_symbol: ::std::option::Option<::std::string::String>,
    /// `UnitAmount` as a decimal in the currency.
    ///
    /// `CurrencyUnitAmount`.
    pub currency_unit_amount: ::std::option::Option<crate::wire::Decimal>,
    /// `UnitAmountDecimal` as a decimal in the currency.
    ///
    /// `CurrencyUnitAmountDecimal`.
    pub currency_unit_amount_decimal: ::std::option::Option<crate::wire::Decimal>,
    /// Text that describes the billing interval to people.
    ///
    /// `Recurring_Description`.
    pub recurring_description: ::std::option::Option<::std::string::String>,
    /// Id of the Stripe meter; null when the price is not metered.
    ///
    /// `StripeMeterId`.
    pub stripe_meter_id: ::std::option::Option<::std::string::String>,
    /// Id of the Stripe product.
    ///
    /// `StripeProductId`.
    pub stripe_product_id: ::std::option::Option<::std::string::String>,
    /// Highest price that a customer may choose, in the unit of `UnitAmount`; null for no maximum.
    ///
    /// `CustomUnitAmount_Maximum`.
    pub custom_unit_amount_maximum: ::std::option::Option<i64>,
    /// Lowest price that a customer may choose, in the unit of `UnitAmount`; null for no minimum.
    ///
    /// `CustomUnitAmount_Minimum`.
    pub custom_unit_amount_minimum: ::std::option::Option<i64>,
    /// Price suggested to a customer who may choose, in the unit of `UnitAmount`; null for none.
    ///
    /// `CustomUnitAmount_Preset`.
    pub custom_unit_amount_preset: ::std::option::Option<i64>,
    /// How tiers add up, in Stripe's wording; null when the price has no tiers.
    ///
    /// `TiersMode` · at most 36 characters.
    pub tiers_mode: ::std::option::Option<::std::string::String>,
    /// Whether the sign-up form offers the price.
    ///
    /// `ShowInSignUpForm`.
    pub show_in_sign_up_form: ::std::option::Option<bool>,
    /// Billing interval in days; null when there is none.
    ///
    /// `Recurring_IntervalDays`.
    pub recurring_interval_days: ::std::option::Option<i64>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripePrice {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripePrice",
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
                Member::new("BillingScheme", "billing_scheme"),
                Member::new("Currency", "currency"),
                Member::new("IsActive", "is_active"),
                Member::new("Nickname", "nickname"),
                Member::new("Recurring_Interval", "recurring_interval"),
                Member::new("Recurring_IntervalCount", "recurring_interval_count"),
                Member::new("Recurring_StripeMeter", "recurring_stripe_meter"),
                Member::new("Recurring_UsageType", "recurring_usage_type"),
                Member::new("StripeProduct", "stripe_product"),
                Member::new("TaxBehavior", "tax_behavior"),
                Member::new(
                    "TransformQuantity_DivideBy",
                    "transform_quantity_divide_by",
                ),
                Member::new("Type", "type"),
                Member::new("UnitAmount", "unit_amount"),
                Member::new("UnitAmountDecimal", "unit_amount_decimal"),
                Member::new("CurrencySymbol", "currency_symbol"),
                Member::new("CurrencyUnitAmount", "currency_unit_amount"),
                Member::new("CurrencyUnitAmountDecimal", "currency_unit_amount_decimal"),
                Member::new("Recurring_Description", "recurring_description"),
                Member::new("StripeMeterId", "stripe_meter_id"),
                Member::new("StripeProductId", "stripe_product_id"),
                Member::new("CustomUnitAmount_Maximum", "custom_unit_amount_maximum"),
                Member::new("CustomUnitAmount_Minimum", "custom_unit_amount_minimum"),
                Member::new("CustomUnitAmount_Preset", "custom_unit_amount_preset"),
                Member::new("TiersMode", "tiers_mode"),
                Member::new("ShowInSignUpForm", "show_in_sign_up_form"),
                Member::new("Recurring_IntervalDays", "recurring_interval_days"),
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
            11 => Slot::Text(&mut self.billing_scheme),
            12 => Slot::Text(&mut self.currency),
            13 => Slot::Bool(&mut self.is_active),
            14 => Slot::Text(&mut self.nickname),
            15 => Slot::Text(&mut self.recurring_interval),
            16 => Slot::Integer(&mut self.recurring_interval_count),
            17 => Slot::Object(&mut self.recurring_stripe_meter),
            18 => Slot::Text(&mut self.recurring_usage_type),
            19 => Slot::Object(&mut self.stripe_product),
            20 => Slot::Text(&mut self.tax_behavior),
            21 => Slot::Integer(&mut self.transform_quantity_divide_by),
            22 => Slot::Text(&mut self.r#type),
            23 => Slot::Integer(&mut self.unit_amount),
            24 => Slot::Decimal(&mut self.unit_amount_decimal),
            25 => Slot::Text(&mut self.currency_symbol),
            26 => Slot::Decimal(&mut self.currency_unit_amount),
            27 => Slot::Decimal(&mut self.currency_unit_amount_decimal),
            28 => Slot::Text(&mut self.recurring_description),
            29 => Slot::Text(&mut self.stripe_meter_id),
            30 => Slot::Text(&mut self.stripe_product_id),
            31 => Slot::Integer(&mut self.custom_unit_amount_maximum),
            32 => Slot::Integer(&mut self.custom_unit_amount_minimum),
            33 => Slot::Integer(&mut self.custom_unit_amount_preset),
            34 => Slot::Text(&mut self.tiers_mode),
            35 => Slot::Bool(&mut self.show_in_sign_up_form),
            36 => Slot::Integer(&mut self.recurring_interval_days),
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
            11 => View::text(&self.billing_scheme),
            12 => View::text(&self.currency),
            13 => View::bool(&self.is_active),
            14 => View::text(&self.nickname),
            15 => View::text(&self.recurring_interval),
            16 => View::integer(&self.recurring_interval_count),
            17 => View::object(&self.recurring_stripe_meter),
            18 => View::text(&self.recurring_usage_type),
            19 => View::object(&self.stripe_product),
            20 => View::text(&self.tax_behavior),
            21 => View::integer(&self.transform_quantity_divide_by),
            22 => View::text(&self.r#type),
            23 => View::integer(&self.unit_amount),
            24 => View::decimal(&self.unit_amount_decimal),
            25 => View::text(&self.currency_symbol),
            26 => View::decimal(&self.currency_unit_amount),
            27 => View::decimal(&self.currency_unit_amount_decimal),
            28 => View::text(&self.recurring_description),
            29 => View::text(&self.stripe_meter_id),
            30 => View::text(&self.stripe_product_id),
            31 => View::integer(&self.custom_unit_amount_maximum),
            32 => View::integer(&self.custom_unit_amount_minimum),
            33 => View::integer(&self.custom_unit_amount_preset),
            34 => View::text(&self.tiers_mode),
            35 => View::bool(&self.show_in_sign_up_form),
            36 => View::integer(&self.recurring_interval_days),
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

crate::wire::record!(StripePrice);
