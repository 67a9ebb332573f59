// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `InvoiceLineItem`, and how it is read and written.

/// One line of an invoice.
///
/// Sources: official-openapi, postman, ts-tiltcamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceLineItem {
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
    /// Start of the period that the line covers, UTC.
    ///
    /// `StartDate`.
    pub start_date: ::std::option::Option<crate::wire::Timestamp>,
    /// End of the period that the line covers, UTC.
    ///
    /// `EndDate`.
    pub end_date: ::std::option::Option<crate::wire::Timestamp>,
    /// What the line is for.
    ///
    /// `Description`.
    pub description: ::std::option::Option<::std::string::String>,
    /// What one unit is called. Both null and an empty text occur.
    ///
    /// `UnitOfMeasure` · at most 250 characters.
    pub unit_of_measure: ::std::option::Option<::std::string::String>,
    /// Number of units.
    ///
    /// `Quantity`.
    pub quantity: ::std::option::Option<crate::wire::Decimal>,
    /// Price of one unit.
    ///
    /// `Rate`.
    pub rate: ::std::option::Option<crate::wire::Decimal>,
    /// Price of the line, an amount of money.
    ///
    /// `Amount`.
    pub amount: ::std::option::Option<crate::wire::Decimal>,
    /// Tax on the line.
    ///
    /// `Tax`.
    pub tax: ::std::option::Option<crate::wire::Decimal>,
    /// The invoice. It points back and is null where nested.
    ///
    /// `Invoice`.
    pub invoice: ::std::option::Option<
        ::std::boxed::Box<crate::generated::models::Invoice>,
    >,
    /// What kind of line this is. Recordings of 2021 show 0 on lines written by hand, a number without a name.
    ///
    /// `LineItemType`.
    pub line_item_type: ::std::option::Option<crate::generated::enums::LineItemType>,
    /// Internal number of the thing billed, from Outseta's database. Of no use in this API, which goes by Uid.
    ///
    /// `EntityId`.
    pub entity_id: ::std::option::Option<i64>,
    /// Stripe's reference for the tax on the line.
    ///
    /// `StripeTaxReference` · at most 10 characters.
    pub stripe_tax_reference: ::std::option::Option<::std::string::String>,
    /// Stripe's identifier of the line in its tax calculation.
    ///
    /// `StripeTaxLineItemId` · at most 50 characters.
    pub stripe_tax_line_item_id: ::std::option::Option<::std::string::String>,
    /// Uid of the thing billed; LineItemType tells what it is.
    ///
    /// `EntityUid` · at most 10 characters.
    pub entity_uid: ::std::option::Option<crate::wire::Uid>,
    /// What EntityUid was called in bodies of 2018 to 2021.
    ///
    /// `LineItemEntityUid` · legacy.
    pub line_item_entity_uid: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for InvoiceLineItem {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "InvoiceLineItem",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("StartDate", "start_date"),
                Member::new("EndDate", "end_date"),
                Member::new("Description", "description"),
                Member::new("UnitOfMeasure", "unit_of_measure"),
                Member::new("Quantity", "quantity"),
                Member::new("Rate", "rate"),
                Member::new("Amount", "amount"),
                Member::new("Tax", "tax"),
                Member::new("Invoice", "invoice"),
                Member::new("LineItemType", "line_item_type"),
                Member::new("EntityId", "entity_id"),
                Member::new("StripeTaxReference", "stripe_tax_reference"),
                Member::new("StripeTaxLineItemId", "stripe_tax_line_item_id"),
                Member::new("EntityUid", "entity_uid"),
                Member::new("LineItemEntityUid", "line_item_entity_uid"),
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
            5 => Slot::Timestamp(&mut self.start_date),
            6 => Slot::Timestamp(&mut self.end_date),
            7 => Slot::Text(&mut self.description),
            8 => Slot::Text(&mut self.unit_of_measure),
            9 => Slot::Decimal(&mut self.quantity),
            10 => Slot::Decimal(&mut self.rate),
            11 => Slot::Decimal(&mut self.amount),
            12 => Slot::Decimal(&mut self.tax),
            13 => Slot::Object(&mut self.invoice),
            14 => Slot::Enum(&mut self.line_item_type),
            15 => Slot::Integer(&mut self.entity_id),
            16 => Slot::Text(&mut self.stripe_tax_reference),
            17 => Slot::Text(&mut self.stripe_tax_line_item_id),
            18 => Slot::Uid(&mut self.entity_uid),
            19 => Slot::Text(&mut self.line_item_entity_uid),
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
            5 => View::timestamp(&self.start_date),
            6 => View::timestamp(&self.end_date),
            7 => View::text(&self.description),
            8 => View::text(&self.unit_of_measure),
            9 => View::decimal(&self.quantity),
            10 => View::decimal(&self.rate),
            11 => View::decimal(&self.amount),
            12 => View::decimal(&self.tax),
            13 => View::object(&self.invoice),
            14 => View::enum_(&self.line_item_type),
            15 => View::integer(&self.entity_id),
            16 => View::text(&self.stripe_tax_reference),
            17 => View::text(&self.stripe_tax_line_item_id),
            18 => View::uid(&self.entity_uid),
            19 => View::text(&self.line_item_entity_uid),
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

crate::wire::record!(InvoiceLineItem);
