//! Tokens of properties, as methods of links and as constants.

use super::{
    enums::AccountStage,
    models::{Account, Person, PersonAccount},
};
use crate::{
    query::{Field, Link},
    wire::{Decimal, Json, Timestamp, Uid},
};

pub(crate) mod person {
    //! Tokens of people.
    use super::*;

    pub(crate) const UID: Field<Person, Uid> = Field::new("Uid");
    pub(crate) const EMAIL: Field<Person, String> = Field::new("Email");
    pub(crate) const AGE: Field<Person, i64> = Field::new("Age");
    pub(crate) const IS_ACTIVE: Field<Person, bool> = Field::new("IsActive");
    pub(crate) const CREATED: Field<Person, Timestamp> = Field::new("Created");
    pub(crate) const SETTINGS: Field<Person, Json> = Field::new("Settings");
    pub(crate) const BALANCE: Field<Person, Decimal> = Field::new("Balance");
    pub(crate) const PERSON_ACCOUNT: Link<Person, PersonAccount> = Link::new("PersonAccount");
}

pub(crate) mod account {
    //! Tokens of accounts.
    use super::*;

    pub(crate) const ACCOUNT_STAGE: Field<Account, AccountStage> = Field::new("AccountStage");
}

impl<R> Link<R, PersonAccount> {
    /// A property.
    pub fn is_primary(self) -> Field<R, bool> {
        self.field("IsPrimary")
    }

    /// A relation.
    pub fn account(self) -> Link<R, Account> {
        self.link("Account")
    }
}

impl<R> Link<R, Account> {
    /// A property.
    pub fn name(self) -> Field<R, String> {
        self.field("Name")
    }
}
