// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `CustomActivity`.

/// An event of your own for the timeline of a record. A title or a description must be given, and may not be empty.
#[derive(Clone, Default, PartialEq)]
pub struct CustomActivity {
    body: crate::wire::Body,
}

impl CustomActivity {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `entity_type`: Kind of the record, which is an account, a person or a deal.
    /// - `entity_uid`: Uid of the record.
    pub fn new(
        entity_type: impl crate::query::Value<crate::generated::enums::EntityType>,
        entity_uid: impl crate::query::Value<crate::wire::Uid>,
    ) -> Self {
        let mut new = Self::default();
        new.body.set("EntityType", crate::query::Value::into_write(entity_type));
        new.body.set("EntityUid", crate::query::Value::into_write(entity_uid));
        new
    }

    /// Heading of the entry. Needed when there is no description.
    ///
    /// `Title` · at most 250 characters.
    #[must_use]
    pub fn title(
        mut self,
        title: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("Title", crate::query::Value::into_write(title));
        self
    }

    /// Text of the entry. Needed when there is no title.
    ///
    /// `Description`.
    #[must_use]
    pub fn description(
        mut self,
        description: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("Description", crate::query::Value::into_write(description));
        self
    }

    /// Anything else worth keeping, as text; JSON is the custom.
    ///
    /// `ActivityData` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn activity_data(
        mut self,
        activity_data: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("ActivityData", crate::wire::Assign::assign(activity_data));
        self
    }

    /// Kind of the record, which is an account, a person or a deal.
    ///
    /// `EntityType`.
    #[must_use]
    pub fn entity_type(
        mut self,
        entity_type: impl crate::query::Value<crate::generated::enums::EntityType>,
    ) -> Self {
        self.body.set("EntityType", crate::query::Value::into_write(entity_type));
        self
    }

    /// Uid of the record.
    ///
    /// `EntityUid` · at most 10 characters.
    #[must_use]
    pub fn entity_uid(
        mut self,
        entity_uid: impl crate::query::Value<crate::wire::Uid>,
    ) -> Self {
        self.body.set("EntityUid", crate::query::Value::into_write(entity_uid));
        self
    }
}

crate::wire::write_shape!(CustomActivity, closed);
