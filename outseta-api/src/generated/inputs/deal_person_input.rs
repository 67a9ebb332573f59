// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DealPersonInput`.

/// The members of `DealPerson` that can be written inside another body.
#[derive(Clone, Default, PartialEq)]
pub struct DealPersonInput {
    body: crate::wire::Body,
}

impl DealPersonInput {
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

    /// The person who takes part.
    ///
    /// `Person` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn person(
        mut self,
        person: impl crate::wire::Assign<crate::wire::Reference>,
    ) -> Self {
        self.body.set("Person", crate::wire::Assign::assign(person));
        self
    }
}

crate::wire::write_shape!(DealPersonInput, closed);

impl ::std::convert::From<&crate::generated::models::DealPerson> for DealPersonInput {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::DealPerson) -> Self {
        Self {
            body: crate::wire::Body::from_record(read, &["Uid"]),
        }
    }
}
