// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `PersonAccountInput`.

/// The members of `PersonAccount` that can be written inside another body.
#[derive(Clone, Default, PartialEq)]
pub struct PersonAccountInput {
    body: crate::wire::Body,
}

impl PersonAccountInput {
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

    /// The member. Null by default, because it points back; on writing, a Uid picks an existing person and an Email (with names) makes a new one.
    ///
    /// `Person` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn person(
        mut self,
        person: impl crate::wire::Assign<crate::generated::inputs::PersonInput>,
    ) -> Self {
        self.body.set("Person", crate::wire::Assign::assign(person));
        self
    }

    /// The account joined. Null by default, because it points back.
    ///
    /// `Account` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn account(
        mut self,
        account: impl crate::wire::Assign<crate::wire::Reference>,
    ) -> Self {
        self.body.set("Account", crate::wire::Assign::assign(account));
        self
    }

    /// Whether this person is the primary contact of the account.
    ///
    /// `IsPrimary`.
    #[must_use]
    pub fn is_primary(mut self, is_primary: impl crate::query::Value<bool>) -> Self {
        self.body.set("IsPrimary", crate::query::Value::into_write(is_primary));
        self
    }

    /// Whether the account's invoices are mailed to this person.
    ///
    /// `ReceiveInvoices`.
    #[must_use]
    pub fn receive_invoices(
        mut self,
        receive_invoices: impl crate::query::Value<bool>,
    ) -> Self {
        self.body
            .set("ReceiveInvoices", crate::query::Value::into_write(receive_invoices));
        self
    }

    /// Role of the person in the account's team. Only the newest API has it.
    ///
    /// `Role` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn role(
        mut self,
        role: impl crate::wire::Assign<crate::generated::enums::TeamRole>,
    ) -> Self {
        self.body.set("Role", crate::wire::Assign::assign(role));
        self
    }
}

crate::wire::write_shape!(PersonAccountInput, closed);

impl ::std::convert::From<&crate::generated::models::PersonAccount>
for PersonAccountInput {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::PersonAccount) -> Self {
        Self {
            body: crate::wire::Body::from_record(
                read,
                &["Uid", "IsPrimary", "ReceiveInvoices", "Role"],
            ),
        }
    }
}
