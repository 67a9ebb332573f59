// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AddressInput`.

crate::wire::input! {
    /// The members of `Address` that can be written inside another body.
    AddressInput closed
    new {
        /// Nothing set yet: what stays so is left out of the request.
    }
    from { crate::generated::models::Address ["Uid", "AddressLine1", "AddressLine2",
    "AddressLine3", "City", "State", "PostalCode", "Country", "GeoLocation"] }
    {
        /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant. `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
        uid Assign<crate::wire::Uid> "Uid";
        /// First line: street and number. `AddressLine1` · takes [`Null`](crate::Null) · at most 250 characters.
        address_line1 Assign<::std::string::String> "AddressLine1";
        /// Second line. `AddressLine2` · takes [`Null`](crate::Null) · at most 250 characters.
        address_line2 Assign<::std::string::String> "AddressLine2";
        /// Third line. `AddressLine3` · takes [`Null`](crate::Null) · at most 250 characters.
        address_line3 Assign<::std::string::String> "AddressLine3";
        /// Town. Both null and an empty text occur. `City` · takes [`Null`](crate::Null) · at most 250 characters.
        city Assign<::std::string::String> "City";
        /// State, province or region. Both null and an empty text occur. `State` · takes [`Null`](crate::Null) · at most 250 characters.
        state Assign<::std::string::String> "State";
        /// Postal code. Both null and an empty text occur. `PostalCode` · takes [`Null`](crate::Null) · at most 250 characters.
        postal_code Assign<::std::string::String> "PostalCode";
        /// Country, free text as far as is known. `Country` · takes [`Null`](crate::Null) · at most 250 characters.
        country Assign<::std::string::String> "Country";
        /// Position of the address, as text in a form that no source shows. `GeoLocation` · takes [`Null`](crate::Null) · at most 250 characters.
        geo_location Assign<::std::string::String> "GeoLocation";
    }
}
