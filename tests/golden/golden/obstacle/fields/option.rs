// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`Option`](crate::models::Option).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: The id.
pub const UID: Field<models::Option, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: The kind.
pub const OBJECT_TYPE: Field<models::Option, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When it was made.
pub const CREATED: Field<models::Option, crate::wire::Timestamp> = Field::new("Created");

/// `type`: A keyword.
pub const TYPE: Field<models::Option, ::std::string::String> = Field::new("type");

/// `ID`: An id in capitals.
pub const UPPER_ID: Field<models::Option, ::std::string::String> = Field::new("ID");

/// `Id`: The same in small letters.
pub const ID: Field<models::Option, i64> = Field::new("Id");

/// `Extra`: Would meet the place of unknown members.
pub const EXTRA_TEXT: Field<models::Option, ::std::string::String> = Field::new("Extra");

/// `self`: Cannot be a raw identifier.
pub const SELF_: Field<models::Option, bool> = Field::new("self");

/// `OAuthIPAddress2`: Capitals in a row.
pub const OAUTH_IP_ADDRESS2: Field<models::Option, ::std::string::String> = Field::new(
    "OAuthIPAddress2",
);

/// `2nd`: Begins with a digit.
pub const N2ND: Field<models::Option, crate::wire::Decimal> = Field::new("2nd");

/// `Option`: Itself.
pub const OPTION: Link<models::Option, models::Option> = Link::new("Option");

/// `Vec`: Many of itself.
pub const VEC: Link<models::Option, models::Option> = Link::new("Vec");

/// `Result`: Leads back.
pub const RESULT: Link<models::Option, models::Result> = Link::new("Result");

/// `Boxes`: By reference.
pub const BOXES: Link<models::Option, models::Box> = Link::new("Boxes");

/// `Left`: Not written.
pub const LEFT: Link<models::Option, models::Box> = Link::new("Left");

/// `Mood`: An open enumeration.
pub const MOOD: Field<models::Option, crate::generated::enums::Mood> = Field::new(
    "Mood",
);

/// `Words`: Texts.
pub const WORDS: Field<models::Option, ::std::vec::Vec<::std::string::String>> = Field::new(
    "Words",
);

/// `Anything`: Any JSON.
pub const ANYTHING: Field<models::Option, crate::wire::Json> = Field::new("Anything");

/// `Map`: Free form.
pub const MAP: Field<models::Option, crate::wire::Json> = Field::new("Map");

impl<R> Link<R, models::Option> {
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

    /// `type`: A keyword.
    pub fn r#type(self) -> Field<R, ::std::string::String> {
        self.field("type")
    }

    /// `ID`: An id in capitals.
    pub fn upper_id(self) -> Field<R, ::std::string::String> {
        self.field("ID")
    }

    /// `Id`: The same in small letters.
    pub fn id(self) -> Field<R, i64> {
        self.field("Id")
    }

    /// `Extra`: Would meet the place of unknown members.
    pub fn extra_text(self) -> Field<R, ::std::string::String> {
        self.field("Extra")
    }

    /// `self`: Cannot be a raw identifier.
    pub fn self_(self) -> Field<R, bool> {
        self.field("self")
    }

    /// `OAuthIPAddress2`: Capitals in a row.
    pub fn oauth_ip_address2(self) -> Field<R, ::std::string::String> {
        self.field("OAuthIPAddress2")
    }

    /// `2nd`: Begins with a digit.
    pub fn n2nd(self) -> Field<R, crate::wire::Decimal> {
        self.field("2nd")
    }

    /// `Option`: Itself.
    pub fn option(self) -> Link<R, models::Option> {
        self.link("Option")
    }

    /// `Vec`: Many of itself.
    pub fn vec(self) -> Link<R, models::Option> {
        self.link("Vec")
    }

    /// `Result`: Leads back.
    pub fn result(self) -> Link<R, models::Result> {
        self.link("Result")
    }

    /// `Boxes`: By reference.
    pub fn boxes(self) -> Link<R, models::Box> {
        self.link("Boxes")
    }

    /// `Left`: Not written.
    pub fn left(self) -> Link<R, models::Box> {
        self.link("Left")
    }

    /// `Mood`: An open enumeration.
    pub fn mood(self) -> Field<R, crate::generated::enums::Mood> {
        self.field("Mood")
    }

    /// `Words`: Texts.
    pub fn words(self) -> Field<R, ::std::vec::Vec<::std::string::String>> {
        self.field("Words")
    }

    /// `Anything`: Any JSON.
    pub fn anything(self) -> Field<R, crate::wire::Json> {
        self.field("Anything")
    }

    /// `Map`: Free form.
    pub fn map(self) -> Field<R, crate::wire::Json> {
        self.field("Map")
    }
}
