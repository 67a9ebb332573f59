// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `DealUpdate`.

/// Changes to a deal. What is left out keeps its value; the path says which deal is meant, so Uid may be left out too.
#[derive(Clone, Default, PartialEq)]
pub struct DealUpdate {
    body: crate::wire::Body,
}

impl DealUpdate {
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

    /// Name of the deal. An empty text is refused on writing.
    ///
    /// `Name` · at most 250 characters.
    #[must_use]
    pub fn name(
        mut self,
        name: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("Name", crate::query::Value::into_write(name));
        self
    }

    /// What the deal is worth, an amount of money.
    ///
    /// `Amount` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn amount(
        mut self,
        amount: impl crate::wire::Assign<crate::wire::Decimal>,
    ) -> Self {
        self.body.set("Amount", crate::wire::Assign::assign(amount));
        self
    }

    /// When the deal is due, UTC.
    ///
    /// `DueDate` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn due_date(
        mut self,
        due_date: impl crate::wire::Assign<crate::wire::Timestamp>,
    ) -> Self {
        self.body.set("DueDate", crate::wire::Assign::assign(due_date));
        self
    }

    /// Client identifier of the person to whom the deal is assigned. No source says what it refers to; Owner names a person outright.
    ///
    /// `AssignedToPersonClientIdentifier` · takes [`Null`](crate::Null) · at most 50 characters.
    #[must_use]
    pub fn assigned_to_person_client_identifier(
        mut self,
        assigned_to_person_client_identifier: impl crate::wire::Assign<
            ::std::string::String,
        >,
    ) -> Self {
        self.body
            .set(
                "AssignedToPersonClientIdentifier",
                crate::wire::Assign::assign(assigned_to_person_client_identifier),
            );
        self
    }

    /// Weight of the deal, a whole number in every recording. What is weighed is not documented; it may order the deals of a stage.
    ///
    /// `Weight`.
    #[must_use]
    pub fn weight(mut self, weight: impl crate::query::Value<i64>) -> Self {
        self.body.set("Weight", crate::query::Value::into_write(weight));
        self
    }

    /// Stage that the deal has reached.
    ///
    /// `DealPipelineStage` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn deal_pipeline_stage(
        mut self,
        deal_pipeline_stage: impl crate::wire::Assign<crate::wire::Reference>,
    ) -> Self {
        self.body
            .set("DealPipelineStage", crate::wire::Assign::assign(deal_pipeline_stage));
        self
    }

    /// The account that the deal is about.
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

    /// People who take part. A list sent in an update probably stands for the whole set.
    ///
    /// `DealPeople` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn deal_people(
        mut self,
        deal_people: impl crate::wire::Assign<
            ::std::vec::Vec<crate::generated::inputs::DealPersonInput>,
        >,
    ) -> Self {
        self.body.set("DealPeople", crate::wire::Assign::assign(deal_people));
        self
    }

    /// Contacts of the deal in one text. Both null and an empty text occur.
    ///
    /// `Contacts` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn contacts(
        mut self,
        contacts: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Contacts", crate::wire::Assign::assign(contacts));
        self
    }

    /// Internal number of the account in Outseta's database. Of no use in this API, which goes by Uid.
    ///
    /// `AccountId`.
    #[must_use]
    pub fn account_id(mut self, account_id: impl crate::query::Value<i64>) -> Self {
        self.body.set("AccountId", crate::query::Value::into_write(account_id));
        self
    }

    /// Person who owns the deal.
    ///
    /// `Owner` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn owner(
        mut self,
        owner: impl crate::wire::Assign<crate::wire::Reference>,
    ) -> Self {
        self.body.set("Owner", crate::wire::Assign::assign(owner));
        self
    }

    /// Uid of the pipeline that the stage belongs to.
    ///
    /// `PipelineUid` · takes [`Null`](crate::Null) · at most 10 characters.
    #[must_use]
    pub fn pipeline_uid(
        mut self,
        pipeline_uid: impl crate::wire::Assign<crate::wire::Uid>,
    ) -> Self {
        self.body.set("PipelineUid", crate::wire::Assign::assign(pipeline_uid));
        self
    }
}

crate::wire::write_shape!(DealUpdate, open);

impl ::std::convert::From<&crate::generated::models::Deal> for DealUpdate {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::Deal) -> Self {
        Self {
            body: crate::wire::Body::from_record(
                read,
                &[
                    "Uid",
                    "Name",
                    "Amount",
                    "DueDate",
                    "AssignedToPersonClientIdentifier",
                    "Weight",
                    "Contacts",
                    "AccountId",
                    "PipelineUid",
                ],
            ),
        }
    }
}
