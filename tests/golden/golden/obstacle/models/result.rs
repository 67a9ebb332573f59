// @generated from spec/ by `cargo xtask gen`. Edit the description or codegen/, not this file.

//! `Result`, and how it is read and written.

/// Mutual recursion with a box.
///
/// Custom properties of this object are in `extra`, under their system names.
///
/// Sources: made-up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Result {
    /// The id.
    ///
    /// `Uid` · at most 10 characters.
    pub uid: ::std::option::Option<crate::wire::Uid>,
    /// The kind.
    ///
    /// `_objectType` · set by the server.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// When it was made.
    ///
    /// `Created` · set by the server.
    pub created: ::std::option::Option<crate::wire::Timestamp>,
    /// The box.
    ///
    /// `Box`.
    pub r#box: ::std::option::Option<::std::boxed::Box<crate::generated::models::Box>>,
    /// Secret texts.
    ///
    /// `codes`.
    pub codes: ::std::option::Option<::std::vec::Vec<crate::wire::Secret>>,
    /// A textual enumeration.
    ///
    /// `flavour`.
    pub flavour: ::std::option::Option<crate::generated::enums::Flavour>,
    /// Members that the description does not name, custom properties among them.
    pub extra: crate::wire::Extra,
}

impl crate::wire::Record for Result {
    fn shape(&self) -> &'static crate::wire::Shape {
        use crate::wire::{Member, Shape};
        static SHAPE: Shape = Shape {
            name: "Result",
            fields: &[
                Member::new("Uid", "uid"),
                Member::new("_objectType", "object_type"),
                Member::new("Created", "created"),
                Member::new("Box", "box"),
                Member::new("codes", "codes"),
                Member::new("flavour", "flavour"),
            ],
        };
        &SHAPE
    }

    fn slot(&mut self, index: usize) -> crate::wire::Slot<'_> {
        use crate::wire::Slot;
        match index {
            0 => Slot::Uid(&mut self.uid),
            1 => Slot::Text(&mut self.object_type),
            2 => Slot::Timestamp(&mut self.created),
            3 => Slot::Object(&mut self.r#box),
            4 => Slot::Secrets(&mut self.codes),
            5 => Slot::Enum(&mut self.flavour),
            _ => Slot::None,
        }
    }

    fn view(&self, index: usize) -> crate::wire::View<'_> {
        use crate::wire::View;
        match index {
            0 => View::uid(&self.uid),
            1 => View::text(&self.object_type),
            2 => View::timestamp(&self.created),
            3 => View::object(&self.r#box),
            4 => View::secrets(&self.codes),
            5 => View::enum_(&self.flavour),
            _ => View::None,
        }
    }

    fn extra(&self) -> &crate::wire::Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut crate::wire::Extra {
        &mut self.extra
    }
}

crate::wire::record!(Result);
