// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! Tokens for the members of [`PersonAccount`](crate::models::PersonAccount).

use crate::query::Field;
use crate::query::Link;
use crate::generated::models;

/// `Uid`: Identifier, unique among objects of the same type; eight letters and digits as a rule, in which case matters.
pub const UID: Field<models::PersonAccount, crate::wire::Uid> = Field::new("Uid");

/// `_objectType`: Name of the object's type, present in answers since about 2023.
pub const OBJECT_TYPE: Field<models::PersonAccount, ::std::string::String> = Field::new(
    "_objectType",
);

/// `Created`: When the object was stored first.
pub const CREATED: Field<models::PersonAccount, crate::wire::Timestamp> = Field::new(
    "Created",
);

/// `Updated`: When the object was last changed, with the precision described at Created.
pub const UPDATED: Field<models::PersonAccount, crate::wire::Timestamp> = Field::new(
    "Updated",
);

/// `ActivityEventData`: Details of an event.
pub const ACTIVITY_EVENT_DATA: Field<models::PersonAccount, crate::wire::Json> = Field::new(
    "ActivityEventData",
);

/// `Person`: The member.
pub const PERSON: Link<models::PersonAccount, models::Person> = Link::new("Person");

/// `Account`: The account joined.
pub const ACCOUNT: Link<models::PersonAccount, models::Account> = Link::new("Account");

/// `IsPrimary`: Whether this person is the primary contact of the account.
pub const IS_PRIMARY: Field<models::PersonAccount, bool> = Field::new("IsPrimary");

/// `ReceiveInvoices`: Whether the account's invoices are mailed to this person.
pub const RECEIVE_INVOICES: Field<models::PersonAccount, bool> = Field::new(
    "ReceiveInvoices",
);

/// `Role`: Role of the person in the account's team.
pub const ROLE: Field<models::PersonAccount, crate::generated::enums::TeamRole> = Field::new(
    "Role",
);

impl<R> Link<R, models::PersonAccount> {
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

    /// `Person`: The member.
    pub fn person(self) -> Link<R, models::Person> {
        self.link("Person")
    }

    /// `Account`: The account joined.
    pub fn account(self) -> Link<R, models::Account> {
        self.link("Account")
    }

    /// `IsPrimary`: Whether this person is the primary contact of the account.
    pub fn is_primary(self) -> Field<R, bool> {
        self.field("IsPrimary")
    }

    /// `ReceiveInvoices`: Whether the account's invoices are mailed to this person.
    pub fn receive_invoices(self) -> Field<R, bool> {
        self.field("ReceiveInvoices")
    }

    /// `Role`: Role of the person in the account's team.
    pub fn role(self) -> Field<R, crate::generated::enums::TeamRole> {
        self.field("Role")
    }
}
