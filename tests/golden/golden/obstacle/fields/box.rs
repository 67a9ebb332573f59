// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Box`](crate::models::Box).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: The id.
pub const UID: Field<models::Box, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: The kind.
pub const OBJECT_TYPE: Field<models::Box, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When it was made.
pub const CREATED: Field<models::Box, crate::wire::Timestamp> = Field::new("Created");

/// `Result`: The result.
pub const RESULT: Link<models::Box, models::Result> = Link::new("Result");

impl<R> Link<R, models::Box> {
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

    /// `Result`: The result.
    pub fn result(self) -> Link<R, models::Result> {
        self.link("Result")
    }
}
