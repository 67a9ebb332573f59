// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `AddressInput`.

/// The members of `Address` that can be written inside another body.
#[derive(Clone, Default, PartialEq)]
pub struct AddressInput {
    body: crate::wire::Body,
}

impl AddressInput {
    /// Nothing set yet: what stays so is left out of the request.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters. Given by the server, and null on objects that were never stored. In a request it says which object is meant.
    ///
    /// `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
    #[must_use]
    pub fn uid(mut self, uid: impl crate::wire::Assign<crate::wire::Uid>) -> Self {
        self.body.set("Uid", crate::wire::Assign::assign(uid));
        self
    }

    /// First line: street and number.
    ///
    /// `AddressLine1` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn address_line1(
        mut self,
        address_line1: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("AddressLine1", crate::wire::Assign::assign(address_line1));
        self
    }

    /// Second line.
    ///
    /// `AddressLine2` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn address_line2(
        mut self,
        address_line2: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("AddressLine2", crate::wire::Assign::assign(address_line2));
        self
    }

    /// Third line.
    ///
    /// `AddressLine3` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn address_line3(
        mut self,
        address_line3: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("AddressLine3", crate::wire::Assign::assign(address_line3));
        self
    }

    /// Town. Both null and an empty text occur.
    ///
    /// `City` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn city(
        mut self,
        city: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("City", crate::wire::Assign::assign(city));
        self
    }

    /// State, province or region. Both null and an empty text occur.
    ///
    /// `State` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn state(
        mut self,
        state: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("State", crate::wire::Assign::assign(state));
        self
    }

    /// Postal code. Both null and an empty text occur.
    ///
    /// `PostalCode` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn postal_code(
        mut self,
        postal_code: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("PostalCode", crate::wire::Assign::assign(postal_code));
        self
    }

    /// Country, free text as far as is known.
    ///
    /// `Country` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn country(
        mut self,
        country: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Country", crate::wire::Assign::assign(country));
        self
    }

    /// Position of the address, as text in a form that no source shows.
    ///
    /// `GeoLocation` · takes [`Null`](crate::Null) · at most 250 characters.
    #[must_use]
    pub fn geo_location(
        mut self,
        geo_location: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("GeoLocation", crate::wire::Assign::assign(geo_location));
        self
    }
}

crate::wire::write_shape!(AddressInput, closed);

impl ::std::convert::From<&crate::generated::models::Address> for AddressInput {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::Address) -> Self {
        Self {
            body: crate::wire::Body::from_record(
                read,
                &[
                    "Uid",
                    "AddressLine1",
                    "AddressLine2",
                    "AddressLine3",
                    "City",
                    "State",
                    "PostalCode",
                    "Country",
                    "GeoLocation",
                ],
            ),
        }
    }
}
