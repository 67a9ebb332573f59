// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Address`, and how it is read and written.

/// A postal address of a person or an account. Its Uid, sent along, changes the stored address in place.
///
/// Sources: official-openapi, postman, ts-tiltcamp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
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
    /// First line: street and number.
    ///
    /// `AddressLine1` · at most 250 characters.
    pub address_line1: ::std::option::Option<::std::string::String>,
    /// Second line.
    ///
    /// `AddressLine2` · at most 250 characters.
    pub address_line2: ::std::option::Option<::std::string::String>,
    /// Third line.
    ///
    /// `AddressLine3` · at most 250 characters.
    pub address_line3: ::std::option::Option<::std::string::String>,
    /// Town. Both null and an empty text occur.
    ///
    /// `City` · at most 250 characters.
    pub city: ::std::option::Option<::std::string::String>,
    /// State, province or region. Both null and an empty text occur.
    ///
    /// `State` · at most 250 characters.
    pub state: ::std::option::Option<::std::string::String>,
    /// Postal code. Both null and an empty text occur.
    ///
    /// `PostalCode` · at most 250 characters.
    pub postal_code: ::std::option::Option<::std::string::String>,
    /// Country, free text as far as is known.
    ///
    /// `Country` · at most 250 characters.
    pub country: ::std::option::Option<::std::string::String>,
    /// Position of the address, as text in a form that no source shows.
    ///
    /// `GeoLocation` · at most 250 characters.
    pub geo_location: ::std::option::Option<::std::string::String>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Address {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Address",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Updated", "updated"),
                Member::new("ActivityEventData", "activity_event_data"),
                Member::new("AddressLine1", "address_line1"),
                Member::new("AddressLine2", "address_line2"),
                Member::new("AddressLine3", "address_line3"),
                Member::new("City", "city"),
                Member::new("State", "state"),
                Member::new("PostalCode", "postal_code"),
                Member::new("Country", "country"),
                Member::new("GeoLocation", "geo_location"),
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
            5 => Slot::Text(&mut self.address_line1),
            6 => Slot::Text(&mut self.address_line2),
            7 => Slot::Text(&mut self.address_line3),
            8 => Slot::Text(&mut self.city),
            9 => Slot::Text(&mut self.state),
            10 => Slot::Text(&mut self.postal_code),
            11 => Slot::Text(&mut self.country),
            12 => Slot::Text(&mut self.geo_location),
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
            5 => View::text(&self.address_line1),
            6 => View::text(&self.address_line2),
            7 => View::text(&self.address_line3),
            8 => View::text(&self.city),
            9 => View::text(&self.state),
            10 => View::text(&self.postal_code),
            11 => View::text(&self.country),
            12 => View::text(&self.geo_location),
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

crate::wire::record!(Address);
