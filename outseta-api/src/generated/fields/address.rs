// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Address`](crate::models::Address).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::Address, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::Address, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::Address, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::Address, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::Address, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `AddressLine1`: First line: street and number.
pub const ADDRESS_LINE1: Field<models::Address, ::std::string::String> = Field::new(
    "AddressLine1",
);

/// `AddressLine2`: Second line.
pub const ADDRESS_LINE2: Field<models::Address, ::std::string::String> = Field::new(
    "AddressLine2",
);

/// `AddressLine3`: Third line.
pub const ADDRESS_LINE3: Field<models::Address, ::std::string::String> = Field::new(
    "AddressLine3",
);

/// `City`: Town.
pub const CITY: Field<models::Address, ::std::string::String> = Field::new("City");

/// `State`: State, province or region.
pub const STATE: Field<models::Address, ::std::string::String> = Field::new("State");

/// `PostalCode`: Postal code.
pub const POSTAL_CODE: Field<models::Address, ::std::string::String> = Field::new(
    "PostalCode",
);

/// `Country`: Country, free text as far as is known.
pub const COUNTRY: Field<models::Address, ::std::string::String> = Field::new("Country");

/// `GeoLocation`: Position of the address, as text in a form that no source shows.
pub const GEO_LOCATION: Field<models::Address, ::std::string::String> = Field::new(
    "GeoLocation",
);

impl<R> Link<R, models::Address> {
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

    /// `AddressLine1`: First line: street and number.
    pub fn address_line1(self) -> Field<R, ::std::string::String> {
        self.field("AddressLine1")
    }

    /// `AddressLine2`: Second line.
    pub fn address_line2(self) -> Field<R, ::std::string::String> {
        self.field("AddressLine2")
    }

    /// `AddressLine3`: Third line.
    pub fn address_line3(self) -> Field<R, ::std::string::String> {
        self.field("AddressLine3")
    }

    /// `City`: Town.
    pub fn city(self) -> Field<R, ::std::string::String> {
        self.field("City")
    }

    /// `State`: State, province or region.
    pub fn state(self) -> Field<R, ::std::string::String> {
        self.field("State")
    }

    /// `PostalCode`: Postal code.
    pub fn postal_code(self) -> Field<R, ::std::string::String> {
        self.field("PostalCode")
    }

    /// `Country`: Country, free text as far as is known.
    pub fn country(self) -> Field<R, ::std::string::String> {
        self.field("Country")
    }

    /// `GeoLocation`: Position of the address, as text in a form that no source shows.
    pub fn geo_location(self) -> Field<R, ::std::string::String> {
        self.field("GeoLocation")
    }
}
