// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeCoupon`, and how it is read and written.

/// A price reduction defined in Stripe and mirrored by Outseta, either a fixed amount or a percentage. Discounts and promotion codes point at it.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeCoupon {
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
    /// Fixed reduction as a whole number, in Stripe's own unit; null for a percentage coupon.
    ///
    /// `AmountOff`.
    pub amount_off: ::std::option::Option<i64>,
    /// Products that the coupon is limited to; null where not loaded or when there is no such limit.
    ///
    /// `AppliesToProducts`.
    pub applies_to_products: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::StripeProduct>,
    >,
    /// Currency code of the fixed reduction, three letters; null for a percentage coupon.
    ///
    /// `Currency` · at most 3 characters.
    pub currency: ::std::option::Option<::std::string::String>,
    /// How long the reduction lasts, in Stripe's wording.
    ///
    /// `Duration` · at most 30 characters.
    pub duration: ::std::option::Option<::std::string::String>,
    /// Number of months the reduction lasts; null when the duration is not counted in months.
    ///
    /// `DurationInMonths`.
    pub duration_in_months: ::std::option::Option<i64>,
    /// How often the coupon may be redeemed in all; null for no limit.
    ///
    /// `MaxRedemptions`.
    pub max_redemptions: ::std::option::Option<i64>,
    /// Name of the coupon.
    ///
    /// `Name` · at most 250 characters.
    pub name: ::std::option::Option<::std::string::String>,
    /// Reduction in percent; null for a coupon with a fixed amount.
    ///
    /// `PercentOff`.
    pub percent_off: ::std::option::Option<crate::wire::Decimal>,
    /// Last moment at which the coupon can be redeemed; null for no deadline.
    ///
    /// `RedeemBy`.
    pub redeem_by: ::std::option::Option<crate::wire::Timestamp>,
    /// How often the coupon has been redeemed so far.
    ///
    /// `TimesRedeemed`.
    pub times_redeemed: ::std::option::Option<i64>,
    /// Whether the coupon can still be used.
    ///
    /// `Valid`.
    pub valid: ::std::option::Option<bool>,
    /// Stripe ids of the products that the coupon is limited to.
    ///
    /// `AppliesToProductIds`.
    pub applies_to_product_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Sign of the currency, for display.
    ///
    /// `CurrencySymbol`.
    pub currency_symbol: ::std::option::Option<::std::string::String>,
    /// Fixed reduction as a decimal in the currency; null for a percentage coupon.
    ///
    /// `CurrencyAmountOff`.
    pub currency_amount_off: ::std::option::Option<crate::wire::Decimal>,
    /// Whether the coupon may be deleted.
    ///
    /// `CanDelete`.
    pub can_delete: ::std::option::Option<bool>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeCoupon {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeCoupon",
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
                Member::new("AmountOff", "amount_off"),
                Member::new("AppliesToProducts", "applies_to_products"),
                Member::new("Currency", "currency"),
                Member::new("Duration", "duration"),
                Member::new("DurationInMonths", "duration_in_months"),
                Member::new("MaxRedemptions", "max_redemptions"),
                Member::new("Name", "name"),
                Member::new("PercentOff", "percent_off"),
                Member::new("RedeemBy", "redeem_by"),
                Member::new("TimesRedeemed", "times_redeemed"),
                Member::new("Valid", "valid"),
                Member::new("AppliesToProductIds", "applies_to_product_ids"),
                Member::new("CurrencySymbol", "currency_symbol"),
                Member::new("CurrencyAmountOff", "currency_amount_off"),
                Member::new("CanDelete", "can_delete"),
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
            11 => Slot::Integer(&mut self.amount_off),
            12 => Slot::List(&mut self.applies_to_products),
            13 => Slot::Text(&mut self.currency),
            14 => Slot::Text(&mut self.duration),
            15 => Slot::Integer(&mut self.duration_in_months),
            16 => Slot::Integer(&mut self.max_redemptions),
            17 => Slot::Text(&mut self.name),
            18 => Slot::Decimal(&mut self.percent_off),
            19 => Slot::Timestamp(&mut self.redeem_by),
            20 => Slot::Integer(&mut self.times_redeemed),
            21 => Slot::Bool(&mut self.valid),
            22 => Slot::Texts(&mut self.applies_to_product_ids),
            23 => Slot::Text(&mut self.currency_symbol),
            24 => Slot::Decimal(&mut self.currency_amount_off),
            25 => Slot::Bool(&mut self.can_delete),
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
            11 => View::integer(&self.amount_off),
            12 => View::list(&self.applies_to_products),
            13 => View::text(&self.currency),
            14 => View::text(&self.duration),
            15 => View::integer(&self.duration_in_months),
            16 => View::integer(&self.max_redemptions),
            17 => View::text(&self.name),
            18 => View::decimal(&self.percent_off),
            19 => View::timestamp(&self.redeem_by),
            20 => View::integer(&self.times_redeemed),
            21 => View::bool(&self.valid),
            22 => View::texts(&self.applies_to_product_ids),
            23 => View::text(&self.currency_symbol),
            24 => View::decimal(&self.currency_amount_off),
            25 => View::bool(&self.can_delete),
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

crate::wire::record!(StripeCoupon);
