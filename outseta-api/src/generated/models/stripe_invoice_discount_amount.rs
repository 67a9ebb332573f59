// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `StripeInvoiceDiscountAmount`, and how it is read and written.

/// How much one discount took off a Stripe invoice.
///
/// Sources: official-openapi.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StripeInvoiceDiscountAmount {
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
    /// Reduction as a whole number, in Stripe's own unit, presumably the smallest of the currency.
    ///
    /// `Amount`.
    pub amount: ::std::option::Option<i64>,
    /// Stripe id of the discount.
    ///
    /// `DiscountId` · at most 36 characters.
    pub discount_id: ::std::option::Option<::std::string::String>,
    /// Invoice that was reduced; null where it is not loaded.
    ///
    /// `StripeInvoice`.
    pub stripe_invoice: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeInvoice>,
    >,
    /// Reduction as a decimal in the currency.
    ///
    /// `CurrencyAmount`.
    pub currency_amount: ::std::option::Option<crate::wire::Decimal>,
    /// Discount behind the reduction; null where it is not loaded.
    ///
    /// `StripeDiscount`.
    pub stripe_discount: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::StripeDiscount>,
    >,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for StripeInvoiceDiscountAmount {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "StripeInvoiceDiscountAmount",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("Amount", "amount"),
                Member::new("DiscountId", "discount_id"),
                Member::new("StripeInvoice", "stripe_invoice"),
                Member::new("CurrencyAmount", "currency_amount"),
                Member::new("StripeDiscount", "stripe_discount"),
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
            5 => Slot::Integer(&mut self.amount),
            6 => Slot::Text(&mut self.discount_id),
            7 => Slot::Object(&mut self.stripe_invoice),
            8 => Slot::Decimal(&mut self.currency_amount),
            9 => Slot::Object(&mut self.stripe_discount),
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
            5 => View::integer(&self.amount),
            6 => View::text(&self.discount_id),
            7 => View::object(&self.stripe_invoice),
            8 => View::decimal(&self.currency_amount),
            9 => View::object(&self.stripe_discount),
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

crate::wire::record!(StripeInvoiceDiscountAmount);
