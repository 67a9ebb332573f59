// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `SubscriptionAddOn`, and how it is read and written.

/// An add-on that a subscription has.
///
/// Sources: official-openapi, postman, ts-tiltcamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionAddOn {
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
    /// How long one paid period of the add-on lasts.
    ///
    /// `BillingRenewalTerm`.
    pub billing_renewal_term: ::std::option::Option<
        crate::generated::enums::BillingRenewalTerm,
    >,
    /// The subscription. It points back and is null where nested.
    ///
    /// `Subscription`.
    pub subscription: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Subscription>,
    >,
    /// The add-on that was bought.
    ///
    /// `AddOn`.
    pub add_on: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::AddOn>,
    >,
    /// Number of units; null when the add-on does not count units.
    ///
    /// `Quantity`.
    pub quantity: ::std::option::Option<crate::wire::Decimal>,
    /// When the add-on begins, UTC; may lie in the future.
    ///
    /// `StartDate`.
    pub start_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the add-on ends, UTC; null while no end is set.
    ///
    /// `EndDate`.
    pub end_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the add-on expires, UTC, for those that do.
    ///
    /// `ExpirationDate`.
    pub expiration_date: ::std::option::Option<crate::wire::Timestamp>,
    /// When the next period of the add-on begins, UTC.
    ///
    /// `RenewalDate`.
    pub renewal_date: ::std::option::Option<crate::wire::Timestamp>,
    /// Quantity that the subscriber has to move to.
    ///
    /// `NewRequiredQuantity`.
    pub new_required_quantity: ::std::option::Option<crate::wire::Decimal>,
    /// Price of one period, worked out by the server.
    ///
    /// `Rate` · set by the server.
    pub rate: ::std::option::Option<crate::wire::Decimal>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for SubscriptionAddOn {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "SubscriptionAddOn",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("BillingRenewalTerm", "billing_renewal_term"),
                Member::new("Subscription", "subscription"),
                Member::new("AddOn", "add_on"),
                Member::new("Quantity", "quantity"),
                Member::new("StartDate", "start_date"),
                Member::new("EndDate", "end_date"),
                Member::new("ExpirationDate", "expiration_date"),
                Member::new("RenewalDate", "renewal_date"),
                Member::new("NewRequiredQuantity", "new_required_quantity"),
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
            6 => Slot::Object(&mut self.subscription),
            7 => Slot::Object(&mut self.add_on),
            8 => Slot::Decimal(&mut self.quantity),
            9 => Slot::Timestamp(&mut self.start_date),
            10 => Slot::Timestamp(&mut self.end_date),
            11 => Slot::Timestamp(&mut self.expiration_date),
            12 => Slot::Timestamp(&mut self.renewal_date),
            13 => Slot::Decimal(&mut self.new_required_quantity),
            14 => Slot::Decimal(&mut self.rate),
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
            6 => View::object(&self.subscription),
            7 => View::object(&self.add_on),
            8 => View::decimal(&self.quantity),
            9 => View::timestamp(&self.start_date),
            10 => View::timestamp(&self.end_date),
            11 => View::timestamp(&self.expiration_date),
            12 => View::timestamp(&self.renewal_date),
            13 => View::decimal(&self.new_required_quantity),
            14 => View::decimal(&self.rate),
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

crate::wire::record!(SubscriptionAddOn);
