// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `client.options()`.

/// The operations on options.
#[derive(Clone, Copy, Debug)]
pub struct Options<'c> {
    client: &'c crate::Client,
}

impl crate::Client {
    /// The operations on options.
    pub fn options(&self) -> Options<'_> {
        Options { client: self }
    }
}

impl<'c> Options<'c> {
    /// List the \[options\] of a \<b\>.
    ///
    /// Text with `code [x]`, an address <https://example.com/path>, and *emphasis*.
    ///
    /// A second paragraph.
    ///
    /// `GET /options` · takes an API key · safe to send again · paged.
    ///
    /// Not known:
    ///
    /// - Whether anybody reads this.
    ///
    /// # Errors
    ///
    /// - `400`: Something is wrong with the \[request\] \<here\>.
    ///
    /// Sources: made-up (confidence high).
    pub fn list(
        &self,
    ) -> crate::list::List<'c, crate::generated::operations::OptionsList> {
        crate::list::List::new(self.client, &[])
    }

    /// Add an option.
    ///
    /// Takes everything that can be written.
    ///
    /// **Observed, not promised:** no page of the vendor documents this operation.
    ///
    /// `POST /options` · takes an API key or a bearer token or no credentials · never sent twice.
    ///
    /// # Errors
    ///
    /// - `400`: Something is wrong with the \[request\] \<here\>.
    ///
    /// Sources: made-up (confidence low).
    pub fn add(
        &self,
        body: crate::generated::inputs::OptionCreate,
    ) -> crate::call::Call<'c, crate::generated::operations::OptionsAdd> {
        crate::call::Call::new(self.client, &[]).body(body)
    }

    /// Delete an option.
    ///
    /// Answers nothing.
    ///
    /// `DELETE /options/{self}/on/{date}/{type}` · takes a bearer token · safe to send again.
    ///
    /// - `self_`: Called like the receiver.
    /// - `date`: A day.
    /// - `type`: Declared first, used last.
    ///
    /// # Errors
    ///
    /// - `400`: Something is wrong with the \[request\] \<here\>.
    ///
    /// Sources: made-up (confidence medium).
    pub fn delete(
        &self,
        self_: impl ::std::convert::AsRef<str>,
        date: crate::wire::Date,
        r#type: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::OptionsDelete> {
        crate::call::Call::new(
            self.client,
            &[
                ("self", self_.as_ref()),
                ("date", &date.to_string()),
                ("type", r#type.as_ref()),
            ],
        )
    }

    /// Move an option.
    ///
    /// Answers what nobody declared.
    ///
    /// `PUT /options/{self}/on/{date}/{type}` · takes an API key · safe to send again.
    ///
    /// - `self_`: Called like the receiver.
    /// - `date`: A day.
    /// - `type`: Declared first, used last.
    ///
    /// # Errors
    ///
    /// - `400`: Something is wrong with the \[request\] \<here\>.
    ///
    /// Sources: made-up (confidence medium).
    pub fn carry(
        &self,
        self_: impl ::std::convert::AsRef<str>,
        date: crate::wire::Date,
        r#type: impl ::std::convert::AsRef<str>,
    ) -> crate::call::Call<'c, crate::generated::operations::OptionsMove> {
        crate::call::Call::new(
            self.client,
            &[
                ("self", self_.as_ref()),
                ("date", &date.to_string()),
                ("type", r#type.as_ref()),
            ],
        )
    }
}

impl crate::list::List<'_, crate::generated::operations::OptionsList> {
    /// A parameter called like a keyword.
    ///
    /// The parameter `type`.
    pub fn r#type(
        self,
        r#type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.param("type", r#type.into())
    }

    /// A number.
    ///
    /// The parameter `howMany`.
    pub fn how_many(self, how_many: i64) -> Self {
        self.param("howMany", how_many.to_string())
    }

    /// A flag.
    ///
    /// The parameter `really`.
    pub fn really(self, really: bool) -> Self {
        self.param("really", really.to_string())
    }

    /// A time.
    ///
    /// The parameter `since`.
    pub fn since(self, since: crate::wire::Timestamp) -> Self {
        self.param("since", crate::wire::timestamp_text(&since))
    }

    /// One of an enumeration.
    ///
    /// The parameter `mood`.
    pub fn mood(self, mood: crate::generated::enums::Mood) -> Self {
        self.param("mood", crate::wire::enum_text(&mood))
    }

    /// Several of an enumeration.
    ///
    /// The parameter `moods`.
    pub fn moods(
        self,
        moods: impl ::std::iter::IntoIterator<Item = crate::generated::enums::Mood>,
    ) -> Self {
        self.param("moods", crate::wire::bracketed(moods))
    }
}
