// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Address`, and how it is read.

crate::wire::entity! {
    /// A postal address of a person or an account. Its Uid, sent along, changes the stored address in place.
    ///
    /// Sources: official-openapi, postman, ts-tiltcamp.
    Address "Address"
    answered {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · at most 10 characters.
        0 uid: ::std::option::Option<crate::wire::Uid>, "Uid" Uid uid, UID Field crate::wire::Uid;
        /// Name of the object's type, present in answers since about 2023. `_objectType` · set by the server.
        1 object_type: ::std::option::Option<::std::string::String>, "_objectType" Text text, OBJECT_TYPE Field ::std::string::String;
        /// When the object was stored first. Right after a write it has seven digits of a second; read later it is rounded to whole seconds, so the two may differ. On an object that was sent only as a Uid it is `0001-01-01T00:00:00`. `Created` · set by the server.
        2 created: ::std::option::Option<crate::wire::Timestamp>, "Created" Timestamp timestamp, CREATED Field crate::wire::Timestamp;
        /// When the object was last changed, with the precision described at Created. `Updated` · set by the server.
        3 updated: ::std::option::Option<crate::wire::Timestamp>, "Updated" Timestamp timestamp, UPDATED Field crate::wire::Timestamp;
        /// Details of an event. Filled in webhook bodies only, null in answers of the API. `ActivityEventData` · set by the server.
        4 activity_event_data: ::std::option::Option<::serde_json::Value>, "ActivityEventData" Json json, ACTIVITY_EVENT_DATA Field crate::wire::Json;
        /// First line: street and number. `AddressLine1` · at most 250 characters.
        5 address_line1: ::std::option::Option<::std::string::String>, "AddressLine1" Text text, ADDRESS_LINE1 Field ::std::string::String;
        /// Second line. `AddressLine2` · at most 250 characters.
        6 address_line2: ::std::option::Option<::std::string::String>, "AddressLine2" Text text, ADDRESS_LINE2 Field ::std::string::String;
        /// Third line. `AddressLine3` · at most 250 characters.
        7 address_line3: ::std::option::Option<::std::string::String>, "AddressLine3" Text text, ADDRESS_LINE3 Field ::std::string::String;
        /// Town. Both null and an empty text occur. `City` · at most 250 characters.
        8 city: ::std::option::Option<::std::string::String>, "City" Text text, CITY Field ::std::string::String;
        /// State, province or region. Both null and an empty text occur. `State` · at most 250 characters.
        9 state: ::std::option::Option<::std::string::String>, "State" Text text, STATE Field ::std::string::String;
        /// Postal code. Both null and an empty text occur. `PostalCode` · at most 250 characters.
        10 postal_code: ::std::option::Option<::std::string::String>, "PostalCode" Text text, POSTAL_CODE Field ::std::string::String;
        /// Country, free text as far as is known. `Country` · at most 250 characters.
        11 country: ::std::option::Option<::std::string::String>, "Country" Text text, COUNTRY Field ::std::string::String;
        /// Position of the address, as text in a form that no source shows. `GeoLocation` · at most 250 characters.
        12 geo_location: ::std::option::Option<::std::string::String>, "GeoLocation" Text text, GEO_LOCATION Field ::std::string::String;
    }
    sent {
    }
}
