// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `TagUidList`.

/// Tags, each by its Uid.
#[derive(Clone, Default, PartialEq)]
pub struct TagUidList {
    body: crate::wire::Body,
}

impl TagUidList {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `tag_uids`: Uids of tags made for the same type of record.
    pub fn new(
        tag_uids: impl crate::query::Value<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        let mut new = Self::default();
        new.body.set("TagUids", crate::query::Value::into_write(tag_uids));
        new
    }

    /// Uids of tags made for the same type of record. A Uid that no such tag has is passed over without an error.
    ///
    /// `TagUids`.
    #[must_use]
    pub fn tag_uids(
        mut self,
        tag_uids: impl crate::query::Value<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.body.set("TagUids", crate::query::Value::into_write(tag_uids));
        self
    }
}

crate::wire::write_shape!(TagUidList, closed);
