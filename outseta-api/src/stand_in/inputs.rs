//! Request bodies.

/// Changes to a person.
#[derive(Clone, Default, PartialEq)]
pub struct PersonUpdate {
    body: crate::wire::Body,
}

impl PersonUpdate {
    /// No changes yet.
    pub fn new() -> Self {
        Self {
            body: crate::wire::Body::default(),
        }
    }

    /// A setter.
    #[must_use]
    pub fn email(mut self, email: impl crate::wire::Value<::std::string::String>) -> Self {
        self.body
            .set("Email", crate::wire::Value::into_write(email));
        self
    }

    /// A setter.
    #[must_use]
    pub fn title(mut self, title: impl crate::wire::Assign<::std::string::String>) -> Self {
        self.body
            .set("Title", crate::wire::Assign::into_write(title));
        self
    }

    /// A setter.
    #[must_use]
    pub fn age(mut self, age: impl crate::wire::Assign<i64>) -> Self {
        self.body.set("Age", crate::wire::Assign::into_write(age));
        self
    }

    /// A setter.
    #[must_use]
    pub fn balance(mut self, balance: impl crate::wire::Assign<crate::wire::Decimal>) -> Self {
        self.body
            .set("Balance", crate::wire::Assign::into_write(balance));
        self
    }

    /// A setter.
    #[must_use]
    pub fn stage(mut self, stage: impl crate::wire::Assign<super::enums::AccountStage>) -> Self {
        self.body
            .set("AccountStage", crate::wire::Assign::into_write(stage));
        self
    }

    /// A setter.
    #[must_use]
    pub fn born(mut self, born: impl crate::wire::Assign<crate::wire::Timestamp>) -> Self {
        self.body.set("Born", crate::wire::Assign::into_write(born));
        self
    }

    /// A setter.
    #[must_use]
    pub fn password(mut self, password: impl crate::wire::Assign<crate::wire::Secret>) -> Self {
        self.body
            .set("Password", crate::wire::Assign::into_write(password));
        self
    }

    /// A setter.
    #[must_use]
    pub fn plan(mut self, plan: impl crate::wire::Assign<crate::wire::Reference>) -> Self {
        self.body.set("Plan", crate::wire::Assign::into_write(plan));
        self
    }

    /// A setter.
    #[must_use]
    pub fn mailing_address(mut self, address: impl crate::wire::Assign<AddressInput>) -> Self {
        self.body
            .set("MailingAddress", crate::wire::Assign::into_write(address));
        self
    }

    /// A setter.
    #[must_use]
    pub fn addresses(
        mut self,
        addresses: impl crate::wire::Assign<::std::vec::Vec<AddressInput>>,
    ) -> Self {
        self.body
            .set("Addresses", crate::wire::Assign::into_write(addresses));
        self
    }

    /// A setter.
    #[must_use]
    pub fn tags(
        mut self,
        tags: impl crate::wire::Assign<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.body.set("Tags", crate::wire::Assign::into_write(tags));
        self
    }
}

crate::wire::write_shape!(PersonUpdate, open);

impl ::std::convert::From<&super::models::Person> for PersonUpdate {
    fn from(read: &super::models::Person) -> Self {
        Self {
            body: crate::wire::Body::from_record(read, &["Email", "Age", "IsActive", "Balance"]),
        }
    }
}

/// An address.
#[derive(Clone, Default, PartialEq)]
pub struct AddressInput {
    body: crate::wire::Body,
}

impl AddressInput {
    /// An empty address.
    pub fn new() -> Self {
        Self {
            body: crate::wire::Body::default(),
        }
    }

    /// A setter.
    #[must_use]
    pub fn city(mut self, city: impl crate::wire::Assign<::std::string::String>) -> Self {
        self.body.set("City", crate::wire::Assign::into_write(city));
        self
    }
}

crate::wire::write_shape!(AddressInput, closed);

impl ::std::convert::From<&super::models::Account> for AddressInput {
    fn from(read: &super::models::Account) -> Self {
        Self {
            body: crate::wire::Body::from_record(read, &["Name"]),
        }
    }
}

/// A sign-in.
#[derive(Clone, Default, PartialEq)]
pub struct TokenRequest {
    body: crate::wire::Body,
}

impl TokenRequest {
    /// A sign-in of this user.
    pub fn new(username: impl crate::query::Value<::std::string::String>) -> Self {
        let mut body = crate::wire::Body::default();
        body.set("username", crate::query::Value::into_write(username));
        Self { body }
    }

    /// A setter.
    #[must_use]
    pub fn password(mut self, password: impl crate::wire::Value<crate::wire::Secret>) -> Self {
        self.body
            .set("password", crate::wire::Value::into_write(password));
        self
    }
}

crate::wire::write_shape!(TokenRequest, closed);
