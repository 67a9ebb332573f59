// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Result`](crate::models::Result).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: The id.
pub const UID: Field<models::Result, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: The kind.
pub const OBJECT_TYPE: Field<models::Result, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When it was made.
pub const CREATED: Field<models::Result, crate::wire::Timestamp> = Field::new("Created");

/// `Box`: The box.
pub const BOX: Link<models::Result, models::Box> = Link::new("Box");

/// `codes`: Secret texts.
pub const CODES: Field<models::Result, ::std::vec::Vec<crate::wire::Secret>> = Field::new(
    "codes",
);

/// `flavour`: A textual enumeration.
pub const FLAVOUR: Field<models::Result, crate::generated::enums::Flavour> = Field::new(
    "flavour",
);

impl<R> Link<R, models::Result> {
    /// `Uid`: The id.
    pub fn uid(self) -> Field<R, crate::wire::Uid> {
        self.field("Uid")
    }

    /// `_objectType`: The kind.
    pub fn object_type(self) -> Field<R, ::std::string::String> {
        self.field("_objectType")
    }

    /// `Created`: When it was made.
    pub fn created(self) -> Field<R, crate::wire::Timestamp> {
        self.field("Created")
    }

    /// `Box`: The box.
    pub fn r#box(self) -> Link<R, models::Box> {
        self.link("Box")
    }

    /// `codes`: Secret texts.
    pub fn codes(self) -> Field<R, ::std::vec::Vec<crate::wire::Secret>> {
        self.field("codes")
    }

    /// `flavour`: A textual enumeration.
    pub fn flavour(self) -> Field<R, crate::generated::enums::Flavour> {
        self.field("flavour")
    }
}
