// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Question`.

/// A body of its own, closed to custom members.
#[derive(Clone, Default, PartialEq)]
pub struct Question {
    body: crate::wire::Body,
}

impl Question {
    /// Holds what the request cannot do without; everything else stays left out.
    ///
    /// - `self_`: Who asks.
    /// - `kind`: Which.
    pub fn new(
        self_: impl crate::query::Value<::std::string::String>,
        kind: impl crate::query::Value<crate::generated::enums::String>,
    ) -> Self {
        let mut new = Self::default();
        new.body.set("self", crate::query::Value::into_write(self_));
        new.body.set("Kind", crate::query::Value::into_write(kind));
        new
    }

    /// Who asks.
    ///
    /// `self`.
    #[must_use]
    pub fn self_(
        mut self,
        self_: impl crate::query::Value<::std::string::String>,
    ) -> Self {
        self.body.set("self", crate::query::Value::into_write(self_));
        self
    }

    /// Which.
    ///
    /// `Kind`.
    #[must_use]
    pub fn kind(
        mut self,
        kind: impl crate::query::Value<crate::generated::enums::String>,
    ) -> Self {
        self.body.set("Kind", crate::query::Value::into_write(kind));
        self
    }

    /// A secret.
    ///
    /// `password`.
    #[must_use]
    pub fn password(
        mut self,
        password: impl crate::query::Value<crate::wire::Secret>,
    ) -> Self {
        self.body.set("password", crate::query::Value::into_write(password));
        self
    }

    /// Texts.
    ///
    /// `words`.
    #[must_use]
    pub fn words(
        mut self,
        words: impl crate::query::Value<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.body.set("words", crate::query::Value::into_write(words));
        self
    }
}

crate::wire::write_shape!(Question, closed);
