//! Field selection: which members an answer holds.

use std::{borrow::Cow, fmt, marker::PhantomData};

use super::{Field, Link};

/// What an answer about the entity `R` should hold.
///
/// Without one, Outseta sends the entity's own members and its direct child objects. With one, it
/// sends just what is named: add [`All`] to keep the entity's own members beside those of a related
/// record. Members that were not sent read as `None`.
pub struct Selection<R> {
    fields: String,
    reaches: bool,
    kind: PhantomData<fn() -> R>,
}

impl<R> Selection<R> {
    fn new() -> Self {
        Self {
            fields: String::new(),
            reaches: false,
            kind: PhantomData,
        }
    }

    fn add(&mut self, path: &str) {
        if !self.fields.is_empty() {
            self.fields.push(',');
        }
        self.fields.push_str(path);
        self.reaches |= path.contains('.');
    }

    fn join(&mut self, other: Self) {
        if !other.fields.is_empty() {
            self.add(&other.fields);
        }
    }

    /// The value of `fields`: `Uid,Email,PersonAccount.*`.
    pub fn fields(&self) -> &str {
        &self.fields
    }

    /// Whether members of related records are asked for, which lowers the greatest page size from
    /// 100 to 25.
    pub fn reaches_children(&self) -> bool {
        self.reaches
    }
}

impl<R> Clone for Selection<R> {
    fn clone(&self) -> Self {
        Self {
            fields: self.fields.clone(),
            reaches: self.reaches,
            kind: PhantomData,
        }
    }
}

impl<R> fmt::Debug for Selection<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Selection({})", self.fields)
    }
}

/// All of the entity's own members, for a selection: `*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct All;

/// One path of a selection, without the type of its value: for selections that are put together
/// while the program runs.
///
/// ```
/// use outseta_api::query::{Field, IntoSelection, SelectedPath};
/// # struct Person;
///
/// let mut paths: Vec<SelectedPath<Person>> = Vec::new();
/// for name in ["Uid", "Mascot"] {
///     paths.push(Field::<Person, String>::from_path(name).into());
/// }
/// assert_eq!(paths.into_selection().fields(), "Uid,Mascot");
/// ```
pub struct SelectedPath<R> {
    path: Cow<'static, str>,
    kind: PhantomData<fn() -> R>,
}

impl<R> Clone for SelectedPath<R> {
    fn clone(&self) -> Self {
        Self {
            path: self.path.clone(),
            kind: PhantomData,
        }
    }
}

impl<R> fmt::Debug for SelectedPath<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SelectedPath").field(&self.path).finish()
    }
}

impl<R, T> From<Field<R, T>> for SelectedPath<R> {
    fn from(field: Field<R, T>) -> Self {
        Self {
            path: field.into_path(),
            kind: PhantomData,
        }
    }
}

impl<R, E> From<Link<R, E>> for SelectedPath<R> {
    fn from(link: Link<R, E>) -> Self {
        Self {
            path: Cow::Owned(link.append("*")),
            kind: PhantomData,
        }
    }
}

impl<R> From<All> for SelectedPath<R> {
    fn from(_: All) -> Self {
        Self {
            path: Cow::Borrowed("*"),
            kind: PhantomData,
        }
    }
}

/// What can be selected from an answer about the entity `R`: a field, a link (all of the related
/// record), [`All`], a [`Selection`], a vector of [`SelectedPath`], and tuples of up to sixteen of
/// these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` selects nothing of `{R}`",
    label = "a token of `{R}`, a path that starts from it, `All`, or several of them belong here"
)]
pub trait IntoSelection<R> {
    /// The selection.
    fn into_selection(self) -> Selection<R>;
}

impl<R> IntoSelection<R> for Selection<R> {
    fn into_selection(self) -> Self {
        self
    }
}

impl<R, P: Into<SelectedPath<R>>> IntoSelection<R> for Vec<P> {
    fn into_selection(self) -> Selection<R> {
        let mut selection = Selection::new();
        for path in self {
            selection.add(&path.into().path);
        }
        selection
    }
}

impl<R> IntoSelection<R> for SelectedPath<R> {
    fn into_selection(self) -> Selection<R> {
        let mut selection = Selection::new();
        selection.add(&self.path);
        selection
    }
}

impl<R, T> IntoSelection<R> for Field<R, T> {
    fn into_selection(self) -> Selection<R> {
        SelectedPath::from(self).into_selection()
    }
}

impl<R, E> IntoSelection<R> for Link<R, E> {
    fn into_selection(self) -> Selection<R> {
        SelectedPath::from(self).into_selection()
    }
}

impl<R> IntoSelection<R> for All {
    fn into_selection(self) -> Selection<R> {
        SelectedPath::from(self).into_selection()
    }
}

macro_rules! tuples {
    ($($name:ident)+) => {
        impl<Root, $($name: IntoSelection<Root>),+> IntoSelection<Root> for ($($name,)+) {
            fn into_selection(self) -> Selection<Root> {
                #[allow(non_snake_case, reason = "the type parameters name the values too")]
                let ($($name,)+) = self;
                let mut selection = Selection::new();
                $(selection.join($name.into_selection());)+
                selection
            }
        }
    };
}
tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);
tuples!(A B C D E F G H I);
tuples!(A B C D E F G H I J);
tuples!(A B C D E F G H I J K);
tuples!(A B C D E F G H I J K L);
tuples!(A B C D E F G H I J K L M);
tuples!(A B C D E F G H I J K L M N);
tuples!(A B C D E F G H I J K L M N O);
tuples!(A B C D E F G H I J K L M N O P);
