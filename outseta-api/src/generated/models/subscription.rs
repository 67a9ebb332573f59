// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Subscription`, and how it is read and written.

/// An account's hold on a plan for one renewal term.
///
/// Sources: official-openapi, postman, ts-tiltcamp, demos.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {
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
    /// How long one paid period lasts.
    ///
    /// `BillingRenewalTerm`.
    pub billing_renewal_term: ::std::option::Option<
        crate::generated::enums::BillingRenewalTerm,
    >,
    /// The account that subscribes. Null where the subscription is nested in its account.
    ///
    /// `Account`.
    pub account: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Account>,
    >,
    /// The plan subscribed to. Null in nested subscriptions unless the fields parameter reaches for it.
    ///
    /// `Plan`.
    pub plan: ::std::option::Option<::std::boxed::Box<crate::generated::models::Plan>>,
    /// Number of units; null when the plan does not count units.
    ///
    /// `Quantity`.
    pub quantity: ::std::option::Option<crate::wire::Decimal>,
    /// When the subscription begins, UTC; may lie in the future.
    ///
    /// `StartDate`.
    pub start_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the subscription ends, UTC; null while no end is set.
    ///
    /// `EndDate`.
    pub end_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the subscription expires, UTC, for plans that do.
    ///
    /// `ExpirationDate`.
    pub expiration_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the next period begins, UTC.
    ///
    /// `RenewalDate`.
    pub renewal_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Quantity that the subscriber has to move to, named together with IsPlanUpgradeRequired.
    ///
    /// `NewRequiredQuantity`.
    pub new_required_quantity: ::std::option::Option<crate::wire::Decimal>,
    /// Whether the subscriber has been told to upgrade, in plan or in quantity.
    ///
    /// `IsPlanUpgradeRequired`.
    pub is_plan_upgrade_required: ::std::option::Option<bool>,
    /// Text that tells the subscriber why an upgrade is needed.
    ///
    /// `PlanUpgradeRequiredMessage`.
    pub plan_upgrade_required_message: ::std::option::Option<::std::string::String>,
    /// Add-ons of the subscription.
    ///
    /// `SubscriptionAddOns`.
    pub subscription_add_ons: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::SubscriptionAddOn>,
    >,
    /// Coupons redeemed by the subscription.
    ///
    /// `DiscountCouponSubscriptions`.
    pub discount_coupon_subscriptions: ::std::option::Option<
        ::std::vec::Vec<crate::generated::models::DiscountCouponSubscription>,
    >,
    /// Code of the coupon in use.
    ///
    /// `DiscountCode`.
    pub discount_code: ::std::option::Option<::std::string::String>,
    /// When the coupon in use stops to count, UTC.
    ///
    /// `DiscountCouponExpirationDate`.
    pub discount_coupon_expiration_date: ::std::option::Option<crate::wire::Timestamp>,
    /// The youngest invoice of the subscription.
    ///
    /// `LatestInvoice` · set by the server.
    pub latest_invoice: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Invoice>,
    >,
    /// Price of one period, worked out by the server.
    ///
    /// `Rate` · set by the server.
    pub rate: ::std::option::Option<crate::wire::Decimal>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Subscription {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Subscription",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("BillingRenewalTerm", "billing_renewal_term"),
                Member::new("Account", "account"),
                Member::new("Plan", "plan"),
                Member::new("Quantity", "quantity"),
                Member::new("StartDate", "start_date"),
                Member::new("EndDate", "end_date"),
                Member::new("ExpirationDate", "expiration_date"),
                Member::new("RenewalDate", "renewal_date"),
                Member::new("NewRequiredQuantity", "new_required_quantity"),
                Member::new("IsPlanUpgradeRequired", "is_plan_upgrade_required"),
                Member::new(
                    "PlanUpgradeRequiredMessage",
                    "plan_upgrade_required_message",
                ),
                Member::new("SubscriptionAddOns", "subscription_add_ons"),
                Member::new(
                    "DiscountCouponSubscriptions",
                    "discount_coupon_subscriptions",
                ),
                Member::new("DiscountCode", "discount_code"),
                Member::new(
                    "DiscountCouponExpirationDate",
                    "discount_coupon_expiration_date",
                ),
                Member::new("LatestInvoice", "latest_invoice"),
                Member::new("Rate", "rate"),
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
            5 => Slot::Enum(&mut self.billing_renewal_term),
            6 => Slot::Object(&mut self.account),
            7 => Slot::Object(&mut self.plan),
            8 => Slot::Decimal(&mut self.quantity),
            9 => Slot::Timestamp(&mut self.start_date),
            10 => Slot::Timestamp(&mut self.end_date),
            11 => Slot::Timestamp(&mut self.expiration_date),
            12 => Slot::Timestamp(&mut self.renewal_date),
            13 => Slot::Decimal(&mut self.new_required_quantity),
            14 => Slot::Bool(&mut self.is_plan_upgrade_required),
            15 => Slot::Text(&mut self.plan_upgrade_required_message),
            16 => Slot::List(&mut self.subscription_add_ons),
            17 => Slot::List(&mut self.discount_coupon_subscriptions),
            18 => Slot::Text(&mut self.discount_code),
            19 => Slot::Timestamp(&mut self.discount_coupon_expiration_date),
            20 => Slot::Object(&mut self.latest_invoice),
            21 => Slot::Decimal(&mut self.rate),
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
            5 => View::enum_(&self.billing_renewal_term),
            6 => View::object(&self.account),
            7 => View::object(&self.plan),
            8 => View::decimal(&self.quantity),
            9 => View::timestamp(&self.start_date),
            10 => View::timestamp(&self.end_date),
            11 => View::timestamp(&self.expiration_date),
            12 => View::timestamp(&self.renewal_date),
            13 => View::decimal(&self.new_required_quantity),
            14 => View::bool(&self.is_plan_upgrade_required),
            15 => View::text(&self.plan_upgrade_required_message),
            16 => View::list(&self.subscription_add_ons),
            17 => View::list(&self.discount_coupon_subscriptions),
            18 => View::text(&self.discount_code),
            19 => View::timestamp(&self.discount_coupon_expiration_date),
            20 => View::object(&self.latest_invoice),
            21 => View::decimal(&self.rate),
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

crate::wire::record!(Subscription);
