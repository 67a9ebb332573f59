// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `OptionInput`.

/// The members of `Option` that can be written inside another body.
#[derive(Clone, Default, PartialEq)]
pub struct OptionInput {
    body: crate::wire::Body,
}

impl OptionInput {
    /// Nothing set yet: what stays so is left out of the request.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id.
    ///
    /// `Uid` · takes [`Null`](crate::Null) · at most 10 characters.
    #[must_use]
    pub fn uid(mut self, uid: impl crate::wire::Assign<crate::wire::Uid>) -> Self {
        self.body.set("Uid", crate::wire::Assign::assign(uid));
        self
    }

    /// A keyword.
    ///
    /// `type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("type", crate::query::Value::into_write(r#type));
        self
    }

    /// An id in capitals.
    ///
    /// `ID` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn upper_id(
        mut self,
        upper_id: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("ID", crate::wire::Assign::assign(upper_id));
        self
    }

    /// The same in small letters.
    ///
    /// `Id`.
    #[must_use]
    pub fn id(mut self, id: impl crate::query::Value<i64>) -> Self {
        self.body.set("Id", crate::query::Value::into_write(id));
        self
    }

    /// Would meet the place of unknown members.
    ///
    /// `Extra` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn extra_text(
        mut self,
        extra_text: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("Extra", crate::wire::Assign::assign(extra_text));
        self
    }

    /// Cannot be a raw identifier.
    ///
    /// `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl crate::query::Value<bool>) -> Self {
        self.body.set("self", crate::query::Value::into_write(self_));
        self
    }

    /// Capitals in a row.
    ///
    /// `OAuthIPAddress2` · takes [`Null`](crate::Null) · at most 5 characters · legacy.
    #[must_use]
    pub fn oauth_ip_address2(
        mut self,
        oauth_ip_address2: impl crate::wire::Assign<::std::string::String>,
    ) -> Self {
        self.body.set("OAuthIPAddress2", crate::wire::Assign::assign(oauth_ip_address2));
        self
    }

    /// Begins with a digit.
    ///
    /// `2nd` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn n2nd(mut self, n2nd: impl crate::wire::Assign<crate::wire::Decimal>) -> Self {
        self.body.set("2nd", crate::wire::Assign::assign(n2nd));
        self
    }

    /// Itself.
    ///
    /// `Option` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn option(
        mut self,
        option: impl crate::wire::Assign<crate::generated::inputs::OptionInput>,
    ) -> Self {
        self.body.set("Option", crate::wire::Assign::assign(option));
        self
    }

    /// Many of itself.
    ///
    /// `Vec` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn vec(
        mut self,
        vec: impl crate::wire::Assign<
            ::std::vec::Vec<crate::generated::inputs::OptionInput>,
        >,
    ) -> Self {
        self.body.set("Vec", crate::wire::Assign::assign(vec));
        self
    }

    /// Leads back.
    ///
    /// `Result` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn result(
        mut self,
        result: impl crate::wire::Assign<crate::wire::Reference>,
    ) -> Self {
        self.body.set("Result", crate::wire::Assign::assign(result));
        self
    }

    /// By reference.
    ///
    /// `Boxes` · takes [`Null`](crate::Null) · sent as `{"Uid": …}`.
    #[must_use]
    pub fn boxes(
        mut self,
        boxes: impl crate::wire::Assign<::std::vec::Vec<crate::wire::Reference>>,
    ) -> Self {
        self.body.set("Boxes", crate::wire::Assign::assign(boxes));
        self
    }

    /// An open enumeration.
    ///
    /// `Mood` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn mood(
        mut self,
        mood: impl crate::wire::Assign<crate::generated::enums::Mood>,
    ) -> Self {
        self.body.set("Mood", crate::wire::Assign::assign(mood));
        self
    }

    /// Texts.
    ///
    /// `Words` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn words(
        mut self,
        words: impl crate::wire::Assign<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.body.set("Words", crate::wire::Assign::assign(words));
        self
    }

    /// Any JSON.
    ///
    /// `Anything` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn anything(
        mut self,
        anything: impl crate::wire::Assign<crate::wire::Json>,
    ) -> Self {
        self.body.set("Anything", crate::wire::Assign::assign(anything));
        self
    }

    /// Free form.
    ///
    /// `Map` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn map(mut self, map: impl crate::wire::Assign<crate::wire::Json>) -> Self {
        self.body.set("Map", crate::wire::Assign::assign(map));
        self
    }

    /// Sent only.
    ///
    /// `Password` · takes [`Null`](crate::Null).
    #[must_use]
    pub fn password(
        mut self,
        password: impl crate::wire::Assign<crate::wire::Secret>,
    ) -> Self {
        self.body.set("Password", crate::wire::Assign::assign(password));
        self
    }
}

crate::wire::write_shape!(OptionInput, open);

impl ::std::convert::From<&crate::generated::models::Option> for OptionInput {
    /// Takes over the plain members that were read, and the custom properties if there are any. Members that were not read stay left out, so that writing back a sparse answer changes nothing else; relations and lists are left out too.
    fn from(read: &crate::generated::models::Option) -> Self {
        Self {
            body: crate::wire::Body::from_record(
                read,
                &[
                    "Uid",
                    "type",
                    "ID",
                    "Id",
                    "Extra",
                    "self",
                    "OAuthIPAddress2",
                    "2nd",
                    "Mood",
                    "Words",
                    "Anything",
                    "Map",
                ],
            ),
        }
    }
}
