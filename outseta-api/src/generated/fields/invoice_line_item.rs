// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`InvoiceLineItem`](crate::models::InvoiceLineItem).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::InvoiceLineItem, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::InvoiceLineItem, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::InvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::InvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::InvoiceLineItem, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `StartDate`: Start of the period that the line covers, UTC.
pub const START_DATE: Field<models::InvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "StartDate",
);

/// `EndDate`: End of the period that the line covers, UTC.
pub const END_DATE: Field<models::InvoiceLineItem, crate::wire::Timestamp> = Field::new(
    "EndDate",
);

/// `Description`: What the line is for.
pub const DESCRIPTION: Field<models::InvoiceLineItem, ::std::string::String> = Field::new(
    "Description",
);

/// `UnitOfMeasure`: What one unit is called.
pub const UNIT_OF_MEASURE: Field<models::InvoiceLineItem, ::std::string::String> = Field::new(
    "UnitOfMeasure",
);

/// `Quantity`: Number of units.
pub const QUANTITY: Field<models::InvoiceLineItem, crate::wire::Decimal> = Field::new(
    "Quantity",
);

/// `Rate`: Price of one unit.
pub const RATE: Field<models::InvoiceLineItem, crate::wire::Decimal> = Field::new(
    "Rate",
);

/// `Amount`: Price of the line, an amount of money.
pub const AMOUNT: Field<models::InvoiceLineItem, crate::wire::Decimal> = Field::new(
    "Amount",
);

/// `Tax`: Tax on the line.
pub const TAX: Field<models::InvoiceLineItem, crate::wire::Decimal> = Field::new("Tax");

/// `Invoice`: The invoice.
pub const INVOICE: Link<models::InvoiceLineItem, models::Invoice> = Link::new("Invoice");

/// `LineItemType`: What kind of line this is.
pub const LINE_ITEM_TYPE: Field<
    models::InvoiceLineItem,
    crate::generated::enums::LineItemType,
> = Field::new("LineItemType");

/// `EntityId`: Internal number of the thing billed, from Outseta's database.
pub const ENTITY_ID: Field<models::InvoiceLineItem, i64> = Field::new("EntityId");

/// `StripeTaxReference`: Stripe's reference for the tax on the line.
pub const STRIPE_TAX_REFERENCE: Field<models::InvoiceLineItem, ::std::string::String> = Field::new(
    "StripeTaxReference",
);

/// `StripeTaxLineItemId`: Stripe's identifier of the line in its tax calculation.
pub const STRIPE_TAX_LINE_ITEM_ID: Field<
    models::InvoiceLineItem,
    ::std::string::String,
> = Field::new("StripeTaxLineItemId");

/// `EntityUid`: Uid of the thing billed; LineItemType tells what it is.
pub const ENTITY_UID: Field<models::InvoiceLineItem, crate::wire::Uid> = Field::new(
    "EntityUid",
);

/// `LineItemEntityUid`: What EntityUid was called in bodies of 2018 to 2021.
pub const LINE_ITEM_ENTITY_UID: Field<models::InvoiceLineItem, ::std::string::String> = Field::new(
    "LineItemEntityUid",
);

impl<R> Link<R, models::InvoiceLineItem> {
    /// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
    pub fn uid(self) -> Field<R, crate::wire::Uid> {
        self.field("Uid")
    }

    /// `_objectType`: Name of the object's type, present in answers since about 2023.
    pub fn object_type(self) -> Field<R, ::std::string::String> {
        self.field("_objectType")
    }

    /// `Created`: When the object was stored first.
    pub fn created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Created")
    }

    /// `Updated`: When the object was last changed, with the precision described at Created.
    pub fn updated(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Updated")
    }

    /// `ActivityEventData`: Details of an event.
    pub fn activity_event_data(self) -> Field<R, crate::wire::Json> {
        self.field("ActivityEventData")
    }

    /// `StartDate`: Start of the period that the line covers, UTC.
    pub fn start_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("StartDate")
    }

    /// `EndDate`: End of the period that the line covers, UTC.
    pub fn end_date(self) -> Field<R, crate::wire::Timestamp> {
        self.field("EndDate")
    }

    /// `Description`: What the line is for.
    pub fn description(self) -> Field<R, ::std::string::String> {
        self.field("Description")
    }

    /// `UnitOfMeasure`: What one unit is called.
    pub fn unit_of_measure(self) -> Field<R, ::std::string::String> {
        self.field("UnitOfMeasure")
    }

    /// `Quantity`: Number of units.
    pub fn quantity(self) -> Field<R, crate::wire::Decimal> {
        self.field("Quantity")
    }

    /// `Rate`: Price of one unit.
    pub fn rate(self) -> Field<R, crate::wire::Decimal> {
        self.field("Rate")
    }

    /// `Amount`: Price of the line, an amount of money.
    pub fn amount(self) -> Field<R, crate::wire::Decimal> {
        self.field("Amount")
    }

    /// `Tax`: Tax on the line.
    pub fn tax(self) -> Field<R, crate::wire::Decimal> {
        self.field("Tax")
    }

    /// `Invoice`: The invoice.
    pub fn invoice(self) -> Link<R, models::Invoice> {
        self.link("Invoice")
    }

    /// `LineItemType`: What kind of line this is.
    pub fn line_item_type(self) -> Field<R, crate::generated::enums::LineItemType> {
        self.field("LineItemType")
    }

    /// `EntityId`: Internal number of the thing billed, from Outseta's database.
    pub fn entity_id(self) -> Field<R, i64> {
        self.field("EntityId")
    }

    /// `StripeTaxReference`: Stripe's reference for the tax on the line.
    pub fn stripe_tax_reference(self) -> Field<R, ::std::string::String> {
        self.field("StripeTaxReference")
    }

    /// `StripeTaxLineItemId`: Stripe's identifier of the line in its tax calculation.
    pub fn stripe_tax_line_item_id(self) -> Field<R, ::std::string::String> {
        self.field("StripeTaxLineItemId")
    }

    /// `EntityUid`: Uid of the thing billed; LineItemType tells what it is.
    pub fn entity_uid(self) -> Field<R, crate::wire::Uid> {
        self.field("EntityUid")
    }

    /// `LineItemEntityUid`: What EntityUid was called in bodies of 2018 to 2021.
    pub fn line_item_entity_uid(self) -> Field<R, ::std::string::String> {
        self.field("LineItemEntityUid")
    }
}
