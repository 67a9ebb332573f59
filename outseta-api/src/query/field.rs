//! Tokens for properties and for the ways to related records.

use std::{borrow::Cow, fmt, marker::PhantomData};

/// A property of the entity `R`, or of a record related to it, whose value is a `T`.
///
/// Made from the constants of `outseta_api::fields`; [`from_path`](Self::from_path) makes one for a
/// property that the crate does not know.
pub struct Field<R, T> {
    path: Cow<'static, str>,
    /// A token owns neither a record nor a value.
    kind: PhantomData<fn() -> (R, T)>,
}

impl<R, T> Field<R, T> {
    /// A property of the entity itself.
    pub const fn new(path: &'static str) -> Self {
        Self {
            path: Cow::Borrowed(path),
            kind: PhantomData,
        }
    }

    /// A property of a related record.
    #[doc(hidden)]
    pub fn after<E>(link: Link<R, E>, name: &'static str) -> Self {
        link.field(name)
    }

    /// A property by its path as Outseta writes it, such as `Account.Mascot`.
    ///
    /// The way to custom properties: their system name is the path. Whether Outseta filters by
    /// custom properties is not documented.
    ///
    /// ```
    /// use outseta_api::query::Field;
    /// # struct Person;
    ///
    /// let mascot = Field::<Person, String>::from_path("Mascot");
    /// let filter = mascot.eq("badger");
    /// assert_eq!((filter.name(), filter.value()), ("Mascot", "badger"));
    /// ```
    pub fn from_path(path: impl Into<String>) -> Self {
        Self {
            path: Cow::Owned(path.into()),
            kind: PhantomData,
        }
    }

    /// The path as Outseta writes it.
    pub fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn into_path(self) -> Cow<'static, str> {
        self.path
    }
}

impl<R, T> Clone for Field<R, T> {
    fn clone(&self) -> Self {
        Self {
            path: self.path.clone(),
            kind: PhantomData,
        }
    }
}

impl<R, T> fmt::Debug for Field<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Field").field(&self.path).finish()
    }
}

/// The way from the entity `R` to a related record, or list of records, of the entity `E`.
///
/// Has a method for each property of `E`, generated beside the constants of `outseta_api::fields`.
pub struct Link<R, E> {
    path: Cow<'static, str>,
    kind: PhantomData<fn() -> (R, E)>,
}

impl<R, E> Link<R, E> {
    /// A relation of the entity itself.
    pub const fn new(path: &'static str) -> Self {
        Self {
            path: Cow::Borrowed(path),
            kind: PhantomData,
        }
    }

    /// A relation of a related record.
    #[doc(hidden)]
    pub fn after<E1>(link: Link<R, E1>, name: &'static str) -> Self {
        link.link(name)
    }

    /// A property of the related record.
    pub fn field<T>(self, name: &'static str) -> Field<R, T> {
        Field {
            path: Cow::Owned(self.append(name)),
            kind: PhantomData,
        }
    }

    /// A relation of the related record.
    pub fn link<E2>(self, name: &'static str) -> Link<R, E2> {
        Link {
            path: Cow::Owned(self.append(name)),
            kind: PhantomData,
        }
    }

    /// Everything at the level of the related record, for a selection: `Path.*`.
    #[must_use]
    pub fn all(self) -> super::SelectedPath<R> {
        super::SelectedPath::from(self)
    }

    /// The path as Outseta writes it.
    pub fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn append(&self, name: &str) -> String {
        let mut path = String::with_capacity(self.path.len() + 1 + name.len());
        path.push_str(&self.path);
        path.push('.');
        path.push_str(name);
        path
    }
}

impl<R, E> Clone for Link<R, E> {
    fn clone(&self) -> Self {
        Self {
            path: self.path.clone(),
            kind: PhantomData,
        }
    }
}

impl<R, E> fmt::Debug for Link<R, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Link").field(&self.path).finish()
    }
}
